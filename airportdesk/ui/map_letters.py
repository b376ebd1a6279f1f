"""The character of each area's level on the map: inside the area where there is room, else beside it on a line."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from math import cos, hypot, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from airportdesk.atlas.fields import Fields
from airportdesk.atlas.geometry import band_middle, centre, on_map, thai_border
from airportdesk.atlas.looks import look
from airportdesk.atlas.placing import Rect, free
from airportdesk.ui.map_drawing import EDGE, WIDE, Frame, outline, ring_reach, type_of

_AROUND = tuple((cos(n * pi / 4), sin(n * pi / 4)) for n in range(8))
_INK = 0.75
"""How much of its half a character covers with ink."""
SMALL = 200.0
"""Below this width of the map the commonest level is not repeated on lines."""
_FAR = (2.2, 3.0, 4.0, 5.2, 6.6)
"""How many times its own half a character may lie beside its area, the nearest first."""


@dataclass(frozen=True, slots=True)
class Letter:
    """A level's character: where its middle is, and for one beside its area, where the line to the area ends.

    `inside` the border band; `needed` even though it has no room in its area.
    """

    area: str
    level: str
    at: QPointF
    to: QPointF | None = None
    inside: bool = False
    needed: bool = True

    def box(self, frame: Frame) -> Rect:
        """What it covers."""
        return _box(self.at, half_letter(frame))


def half_letter(frame: Frame) -> float:
    """Half of what a character needs, in pixels."""
    return type_size(frame) * 0.62


def type_size(frame: Frame) -> int:
    """The size of the characters, in pixels."""
    return 13 if frame.width >= WIDE else 11


def letters_inside(drawn: Fields, frame: Frame, marks: Sequence[Rect]) -> tuple[list[Letter], list[Letter]]:
    """A character for every province with a level and for the border band in each province it lies in.

    None covers a mark of a town or another character, nor the ring around a mark where that can be. Second come those
    of areas without room, at their middle: `letters_beside` finds a place. A piece of the band may go without, as long
    as another carries the band's character; on a very small map an area of the commonest level may, too.
    """
    found: list[Letter] = []
    left: list[Letter] = []
    half, more = half_letter(frame), ring_reach(0.0) - 4.0
    ringed = [(x0 - more, y0 - more, x1 + more, y1 + more) for x0, y0, x1, y1 in marks]
    taken = list(marks)
    levels = [level for _, level in drawn.levels]
    for field in sorted(_areas(drawn, frame), key=lambda field: field.room):
        inside = [p for p in field.points(half) if free(_box(p, half), taken)]
        at = next((p for p in inside if free(_box(p, half), ringed)), next(iter(inside), None))
        if at is not None:
            found.append(Letter(field.area, field.level, at, inside=field.inside))
            taken.append(_box(at, half))
        elif frame.width >= SMALL or field.level != max(levels, key=levels.count):
            left.append(Letter(field.area, field.level, field.middle, field.middle, field.inside, field.needed))
    banded = any(letter.inside for letter in found)
    first = next((letter for letter in left if letter.inside), None)
    return found, [letter for letter in left if letter.needed or (letter is first and not banded)]


def letters_beside(left: Sequence[Letter], frame: Frame, taken: Sequence[Rect]) -> list[Letter]:
    """Those without room in their area, on a line beside it, where neither circle nor line covers what is taken."""
    found: list[Letter] = []
    half, covered = half_letter(frame), list(taken)
    for letter in left:
        there = [p for p in _beside(letter.at, half, frame) if free(_box(p, half), covered)]
        at = next((p for p in there if _line_free(p, letter.at, half, covered)), next(iter(there), None))
        if at is not None:
            found.append(replace(letter, at=at))
            covered.append(_box(at, half))
    return found


def draw_letters(
    painter: QPainter,
    letters: Sequence[Letter],
    frame: Frame,
    contrast: str,
    said: dict[str, str],
    inks: tuple[QColor, QColor],
) -> None:
    """The characters on the fill of their level, so that they can be read on its pattern; `inks` of a line."""
    ink, paper = inks
    painter.setFont(type_of(painter, type_size(frame), bold=True))
    half = half_letter(frame)
    for letter in letters:
        if letter.to is not None:
            for colour, pen in ((paper, 3.0), (ink, 1.2)):
                painter.setPen(QPen(colour, pen))
                painter.drawLine(letter.at, letter.to)
        how = look(letter.level, contrast)
        box = QRectF(letter.at.x() - half, letter.at.y() - half, 2 * half, 2 * half)
        if how.pattern or letter.to is not None:
            painter.setPen(Qt.PenStyle.NoPen if letter.to is None else QPen(ink, 1.2))
            painter.setBrush(QColor(how.fill))
            painter.drawEllipse(box)
        painter.setPen(QColor(how.letter))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, said.get(letter.level, letter.level))


@dataclass(frozen=True)
class _Area:
    """A province, or what of it lies inside or outside of the border band."""

    area: str
    level: str
    path: QPainterPath
    middle: QPointF
    border: tuple[QPointF, ...]
    reach: float
    inside: bool
    needed: bool

    @property
    def room(self) -> float:
        """How large it is, roughly: the small ones choose first."""
        box = self.path.boundingRect()
        return box.width() * box.height()

    def points(self, half: float) -> Iterator[QPointF]:
        """Where a character of that half lies within, the nearest to the middle first."""
        box, step = self.path.boundingRect(), half * 0.7
        across, down = int(box.width() / step), int(box.height() / step)
        grid = [
            QPointF(box.left() + x * step, box.top() + y * step) for x in range(across + 1) for y in range(down + 1)
        ]
        grid.sort(key=lambda p: hypot(p.x() - self.middle.x(), p.y() - self.middle.y()))
        yield from (p for p in (self.middle, *grid) if self._holds(p, half))

    def _holds(self, at: QPointF, half: float) -> bool:
        if not all(self.path.contains(at + QPointF(x, y) * (half * _INK)) for x, y in _AROUND):
            return False
        if not self.border:
            return True
        far = min(hypot(at.x() - p.x(), at.y() - p.y()) for p in self.border)
        return far + half <= self.reach if self.inside else far - half >= self.reach


def _areas(drawn: Fields, frame: Frame) -> Iterator[_Area]:
    border = tuple(frame.to(lon, lat) for lon, lat in thai_border(drawn.band)) if drawn.band else ()
    reach = on_map(drawn.km, frame.width)
    for province, level in drawn.levels:
        path, middle = outline(province, frame), frame.to(*centre(province))
        cut = province in drawn.band and level != drawn.band_level
        if level:
            yield _Area(province, level, path, middle, border if cut else (), reach, False, not cut)
        if cut and (at := band_middle(province, drawn.band, drawn.km)):
            yield _Area(province, drawn.band_level, path, frame.to(*at), border, reach, True, False)


def _beside(middle: QPointF, half: float, frame: Frame) -> Iterator[QPointF]:
    """Where a character may lie beside its area, on the widget and the nearest first."""
    for far in _FAR:
        for n in range(16):
            at = middle + QPointF(cos(n * pi / 8), sin(n * pi / 8)) * (far * half)
            wide = half + EDGE <= at.x() <= 2 * frame.left + frame.width - half - EDGE
            if wide and half + EDGE <= at.y() <= frame.base - half:
                yield at


def _line_free(at: QPointF, to: QPointF, half: float, taken: Sequence[Rect]) -> bool:
    """Whether a line covers nothing between its circle and the mark it may end at."""
    long = hypot(at.x() - to.x(), at.y() - to.y())
    steps = range(int(half), int(long - half), 2)
    points = (to + (at - to) * (step / long) for step in steps)
    return all(free(_box(p, 1.0), taken) for p in points)


def _box(at: QPointF, half: float) -> Rect:
    return at.x() - half, at.y() - half, at.x() + half, at.y() + half
