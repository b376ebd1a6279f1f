"""What a report on paper says, before it is a PDF or an HWPX: its parts in the reader's language. Pure.

`Report` knows nothing of travellers; whoever makes one puts counts into it. Text in it is text, never markup.
"""

from dataclasses import dataclass
from datetime import datetime

from airportdesk.text import Language

TOPMOST = 12
"""How many bars or rows of an open list are shown; the rest stand together as one."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: what it is, and how many."""

    name: str
    count: int


@dataclass(frozen=True, slots=True)
class Bars:
    """A chart of bars, each with its number. `note` says what they were counted in; `upright` where it is over time."""

    title: str
    note: str
    bars: tuple[Bar, ...]
    upright: bool = False
    empty: str = ""
    """What is said where there is no bar."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table. `widths` are shares of the whole; columns in `right` hold numbers."""

    title: str
    note: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[float, ...]
    right: frozenset[int] = frozenset()
    empty: str = ""


@dataclass(frozen=True, slots=True)
class Box:
    """A frame with names and values; what is empty is to be written by hand."""

    title: str
    lines: tuple[tuple[str, str], ...]


Part = Bars | Table | Box


@dataclass(frozen=True, slots=True)
class Report:
    """A report: its title, what it is about, the figures that matter, then rows of one part or two side by side.

    `foot` stands on every page beside its number: what may be cut where it is too long, and what may not. `made_at` is
    the date of the file.
    """

    title: str
    subtitle: str
    facts: tuple[tuple[str, str], ...]
    figures: tuple[tuple[str, str], ...]
    rows: tuple[tuple[Part, ...], ...]
    foot: tuple[str, str]
    language: Language
    made_at: datetime

    @property
    def parts(self) -> tuple[Part, ...]:
        """The parts one after another."""
        return tuple(part for row in self.rows for part in row)
