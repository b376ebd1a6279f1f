"""The words of three leaflets, kept to be compared."""

import os
from pathlib import Path

import pytest

from airportdesk.model import Contact
from airportdesk.text import Language

from .samples import BANNED, FAMILY, UNVERIFIED_JOB, made, read

GOLDEN = Path(__file__).parent.parent / "golden"


@pytest.mark.parametrize(
    ("name", "about", "language"),
    [
        ("leaflet_family", FAMILY, "ko"),
        ("leaflet_unverified_job", UNVERIFIED_JOB, "en"),
        ("leaflet_banned_places", BANNED, "ko"),
    ],
)
def test_a_leaflet_says_what_was_agreed(name: str, about: Contact, language: Language) -> None:
    """AIRPORTDESK_GOLDEN=1 writes the files anew; read the difference before it is committed."""
    said = "\n\f\n".join(read(made(about, language)).pages) + "\n"
    file = GOLDEN / f"{name}_{language}.txt"
    if os.environ.get("AIRPORTDESK_GOLDEN"):
        file.write_text(said, encoding="utf-8")
    assert said == file.read_text(encoding="utf-8")
