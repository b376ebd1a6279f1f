"""The fields of the map at a moment: each province's level, the border band, and the character each field carries."""

from dataclasses import dataclass
from datetime import datetime

from airportdesk.atlas.geometry import Point, centre, in_band, provinces
from airportdesk.model import Notice
from airportdesk.pack import Pack
from airportdesk.risk.alerts import notice


@dataclass(frozen=True, slots=True)
class Fields:
    """What is coloured: (province, level) in order; `band` the provinces the border band lies in; its notice if any."""

    levels: tuple[tuple[str, str], ...]
    band: tuple[str, ...]
    border: Notice | None
    km: int

    @property
    def band_level(self) -> str:
        """The level of the border band, or nothing where there is none."""
        return self.border.level if self.border else ""


def fields(at: datetime, pack: Pack) -> Fields:
    """The provinces by their own level, and the band where it is stricter than they are."""
    area = pack.place_file.border_area
    found = {id: notice(id, at, pack) for id in sorted(provinces())}
    border = [n for outer in found.values() if outer for n in outer.stricter if n.area == area]
    return Fields(
        tuple((id, n.level if n else "") for id, n in found.items()),
        tuple(id for id, n in found.items() if n and any(i.area == area for i in n.stricter)),
        border[0] if border else None,
        pack.place_file.border_km,
    )


def characters(of: Fields) -> tuple[tuple[Point, str], ...]:
    """Where a level's character stands, in degrees: in the middle of each province, by the level that holds there."""
    found = []
    for province, level in of.levels:
        at = centre(province)
        inside = province in of.band and in_band(*at, of.band, of.km)
        found.append((at, of.band_level if inside else level))
    return tuple(found)
