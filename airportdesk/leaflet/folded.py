"""A4 folded in three like a letter: six panels on two sides, in the order in which they come to hand.

Outside, from the left: the panel that is folded in, the back, the front. Inside, from the left: the three that open.
The sides are printed to be turned over at the short edge.
"""

from collections.abc import Sequence

from airportdesk.leaflet.card import card
from airportdesk.leaflet.composer import Composer
from airportdesk.leaflet.mapblock import map_block
from airportdesk.leaflet.paper import FOLDS_INSIDE, FOLDS_OUTSIDE, MM, PANEL, PANELS_INSIDE, PANELS_OUTSIDE
from airportdesk.leaflet.parts import heading
from airportdesk.leaflet.placing import Page, Placed
from airportdesk.leaflet.sheet import Block, stacked
from airportdesk.leaflet.subject import (
    Section,
    Subject,
    advice,
    alerts,
    law,
    passport,
    questions,
    source,
    whereabouts,
)

_EDGE = 9 * MM
_LOOSEST = 26.0
_MARK = 4 * MM
WHOLE = 0.8
"""Down to this scale each section keeps a panel to itself; below it they run on."""


def pages(about: Subject, scale: float, most: int, whole: bool) -> list[Page]:
    """Both sides at one scale; none where a panel cannot hold what belongs to it, or is to hold a `whole` section."""
    to = about.composer(scale, PANEL)
    room = about.paper.height - 2 * _EDGE
    inside = _panels([alerts(to, about, most), questions(to, about), advice(to, about)], room, whole)
    front, back = _front(to, about), _back(to, about)
    folded_in = [*passport(to), *law(to, about)]
    filled = [*map(_sum, inside), _sum(folded_in), *(_sum(above) + _sum(below) for above, below in (front, back))]
    if len(inside) > len(PANELS_INSIDE) or max(filled) > room:
        return []
    return [
        _side(
            about,
            (
                *_column(folded_in, (), PANELS_OUTSIDE[0], about),
                *_column(*back, PANELS_OUTSIDE[1], about),
                *_column(*front, PANELS_OUTSIDE[2], about),
            ),
            FOLDS_OUTSIDE,
        ),
        _side(
            about,
            [one for blocks, x in zip(inside, PANELS_INSIDE, strict=False) for one in _column(blocks, (), x, about)],
            FOLDS_INSIDE,
        ),
    ]


def _front(to: Composer, about: Subject) -> tuple[list[Block], list[Block]]:
    """The title, the map, and at the foot the desk and the day."""
    day = to.text(to.types.small, whereabouts(about))
    return [heading(to), map_block(to, about.chart)], [day]


def _back(to: Composer, about: Subject) -> tuple[list[Block], list[Block]]:
    """The numbers, and at the foot where the map is from."""
    return [card(to)], [to.text(to.types.small, whereabouts(about)), source(to)]


def _panels(sections: Sequence[Section], room: float, whole: bool) -> list[list[Block]]:
    """Each section on a panel of its own, or, where one is too high for that, one after another over all of them."""
    if whole or all(_sum(section) <= room for section in sections):
        return [list(section) for section in sections]
    found: list[list[Block]] = [[]]
    left = room
    for block in (block for section in sections for block in section):
        if block.height > left and found[-1]:
            found.append([])
            left = room
        found[-1].append(block)
        left -= block.height
    return found


def _column(blocks: Sequence[Block], below: Sequence[Block], x: float, about: Subject) -> tuple[Placed, ...]:
    """A panel: blocks from the top, others at its foot."""
    top, low = about.paper.height - _EDGE, _EDGE
    foot = stacked(below)
    placed = [Placed(foot, x, low + foot.height)] if below else []
    count = max(1, sum(block.loose for block in blocks[:-1]))
    loose = max(0.0, min(_LOOSEST, (top - low - foot.height - _sum(blocks)) / count))
    for block in blocks:
        placed.append(Placed(block, x, top))
        top -= block.height + (loose if block.loose else 0)
    return tuple(placed)


def _side(about: Subject, placed: Sequence[Placed], folds: Sequence[float]) -> Page:
    """One side with short lines at its edges where it is folded."""
    width, height = about.paper.width, about.paper.height
    lines = [
        f"{x:.2f} {low:.2f} m {x:.2f} {low + _MARK:.2f} l S" for x in folds for low in (2 * MM, height - 2 * MM - _MARK)
    ]
    return Page(width, height, tuple(placed), "\n".join(("0.6 G 0.5 w [2 2] 0 d", *lines)))


def _sum(blocks: Sequence[Block]) -> float:
    return sum(block.height for block in blocks)
