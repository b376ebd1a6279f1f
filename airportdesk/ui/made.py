"""A leaflet that was made, on its way to the screen or to a printer."""

from dataclasses import dataclass
from pathlib import Path

from airportdesk.model import ForWhom, Sheet


@dataclass(frozen=True, slots=True)
class Made:
    """The PDF, what it is, whose it is, and where it was saved if it was."""

    pdf: bytes
    sheet: Sheet
    whose: ForWhom
    path: Path | None = None
