"""Which three letters are an airport's code anywhere in the world."""

from functools import cache

from airportdesk.files import RESOURCES
from airportdesk.pack import Pack


def known_airport(code: str, pack: Pack) -> bool:
    """Whether the pack or the bundled list of the world's airports has a code, as it is written today."""
    return code in pack.airport or code in _world()


@cache
def _world() -> frozenset[str]:
    lines = (RESOURCES / "airports" / "iata.txt").read_text(encoding="ascii").splitlines()
    return frozenset(code for line in lines if not line.startswith("#") for code in line.split())
