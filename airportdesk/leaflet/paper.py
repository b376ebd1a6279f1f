"""The papers a leaflet is printed on: their size, the sizes of their type, their ink. Lengths in points."""

from collections.abc import Mapping
from dataclasses import dataclass

from airportdesk.leaflet.setting import Type
from airportdesk.model import LeafletFormat

MM = 72 / 25.4


@dataclass(frozen=True, slots=True)
class Ink:
    """The colours of a paper. Without `field` a box is drawn as a frame; `mono` is for printers with black only."""

    title: str
    accent: str
    text: str
    soft: str
    line: str
    alarm: str
    field: str = ""
    mono: bool = False


COLOUR = Ink("#052b57", "#0b50d0", "#1e2124", "#464c53", "#cdd1d5", "#bd2c0f", "#eef2f7")
BLACK = Ink("#000000", "#000000", "#000000", "#000000", "#000000", "#000000", mono=True)


@dataclass(frozen=True, slots=True)
class Sizes:
    """Sizes of type: running text, the title, the titles of sections, small print, the smallest print."""

    body: float
    title: float
    section: float
    small: float
    caption: float


@dataclass(frozen=True, slots=True)
class Paper:
    """One paper. `height` 0: as long as what is on it. `scales` are tried in order, for at most `sides` pages.

    `beside`: the map stands beside the alerts. `first`: the numbers stand at the foot of the first page, not the last.
    """

    width: float
    height: float
    margin: float
    sizes: Sizes
    scales: tuple[float, ...]
    sides: int
    map_width: float
    map_type: float
    code: float
    beside: bool = False
    first: bool = False
    ink: Ink = COLOUR

    @property
    def inner(self) -> float:
        """The width between the margins."""
        return self.width - 2 * self.margin


PANEL = 83 * MM
"""The text of a folded leaflet: 7 mm from the edges of the narrow panel, 8.5 mm from those of the others."""
PANELS_OUTSIDE = (7 * MM, (97 + 8.5) * MM, (197 + 8.5) * MM)
PANELS_INSIDE = (8.5 * MM, (100 + 8.5) * MM, (200 + 7) * MM)
"""Where the text of the three panels of a side begins. The panel that is folded in is 97 mm wide, the others 100 mm."""
FOLDS_OUTSIDE = (97 * MM, 197 * MM)
FOLDS_INSIDE = (100 * MM, 200 * MM)

PAPERS: Mapping[LeafletFormat, Paper] = {
    LeafletFormat.A4: Paper(
        width=210 * MM,
        height=297 * MM,
        margin=48,
        sizes=Sizes(body=10.5, title=23, section=13, small=8.5, caption=7),
        scales=(1.0, 0.94, 0.86, 0.78, 0.7),
        sides=2,
        map_width=212,
        map_type=7,
        code=84,
        beside=True,
        first=True,
    ),
    LeafletFormat.A5: Paper(
        width=148 * MM,
        height=210 * MM,
        margin=30,
        sizes=Sizes(body=9.5, title=18, section=11.5, small=8, caption=6.5),
        scales=(1.0, 0.94, 0.88, 0.82),
        sides=4,
        map_width=166,
        map_type=6.2,
        code=84,
        beside=True,
    ),
    LeafletFormat.A4_FOLDED: Paper(
        width=297 * MM,
        height=210 * MM,
        margin=7 * MM,
        sizes=Sizes(body=11, title=24, section=13, small=8.5, caption=7),
        scales=(1.2, 1.1, 1.0, 0.94, 0.88, 0.82, 0.76, 0.7),
        sides=2,
        map_width=PANEL,
        map_type=7.5,
        code=92,
    ),
    LeafletFormat.RECEIPT80: Paper(
        width=80 * MM,
        height=0,
        margin=4 * MM,
        sizes=Sizes(body=9, title=15, section=11, small=8, caption=7),
        scales=(1.0,),
        sides=1,
        map_width=72 * MM,
        map_type=7.5,
        code=102,
        ink=BLACK,
    ),
    LeafletFormat.A4_LARGE: Paper(
        width=210 * MM,
        height=297 * MM,
        margin=42,
        sizes=Sizes(body=16.5, title=30, section=20, small=14, caption=13),
        scales=(1.0, 0.97),
        sides=6,
        map_width=340,
        map_type=12,
        code=120,
    ),
}
"""Large print keeps to 16 points and more in running text at both its scales."""


@dataclass(frozen=True, slots=True)
class Types:
    """The kinds of type of a paper at one scale."""

    body: Type
    lead: Type
    title: Type
    section: Type
    label: Type
    small: Type
    caption: Type


def types(paper: Paper, scale: float) -> Types:
    """The kinds of type; small print is set no smaller than it stands in `sizes`, only running text is scaled."""
    sizes, ink = paper.sizes, paper.ink

    def kind(size: float, spacing: float, colour: str, bold: bool = False) -> Type:
        return Type(size, size * spacing, colour, bold)

    body = sizes.body * scale
    return Types(
        body=kind(body, 1.48, ink.text),
        lead=kind(body, 1.5, ink.soft),
        title=kind(sizes.title * scale, 1.28, ink.title, bold=True),
        section=kind(sizes.section * scale, 1.35, ink.title, bold=True),
        label=kind(body * 1.08, 1.4, ink.title, bold=True),
        small=kind(max(sizes.small * scale, min(sizes.small, 7.0)), 1.45, ink.soft),
        caption=kind(sizes.caption, 1.4, ink.soft),
    )
