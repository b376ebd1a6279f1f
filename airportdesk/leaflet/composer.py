"""What the parts of a leaflet are made with: a paper, a language, a width, and the type at one scale."""

from dataclasses import dataclass, replace

from airportdesk.leaflet.levels import Spoken
from airportdesk.leaflet.paper import Paper, Types, types
from airportdesk.leaflet.setting import Run, Type, set_text
from airportdesk.leaflet.sheet import Block, set_block
from airportdesk.leaflet.words import LeafletWords


@dataclass(frozen=True, slots=True)
class Composer:
    """Makes blocks of text for one paper at one scale, in columns of one width."""

    paper: Paper
    spoken: Spoken
    scale: float
    width: float

    @property
    def words(self) -> LeafletWords:
        """The texts of the leaflet's language."""
        return self.spoken.words

    @property
    def chinese(self) -> bool:
        """Whether lines break as Chinese does."""
        return self.spoken.language == "zh"

    @property
    def contrast(self) -> str:
        """Which looks of the alert levels this paper takes."""
        return "mono" if self.paper.ink.mono else "light"

    @property
    def types(self) -> Types:
        """The kinds of type."""
        return types(self.paper, self.scale)

    @property
    def ratio(self) -> float:
        """How large the type is beside that of an A4 page."""
        return self.paper.sizes.body * self.scale / 10.5

    def narrowed(self, width: float) -> "Composer":
        """The same for a narrower column."""
        return replace(self, width=width)

    def text(self, kind: Type, *runs: str | Run, indent: float = 0, after: float = 0) -> Block:
        """Text over the whole width from the indent on, with white below it."""
        return set_block(set_text(kind, runs, self.width - indent, self.chinese), indent, after)

    def section(self, title: str) -> Block:
        """The title of a section."""
        return self.text(self.types.section, title, after=6 * self.ratio)
