"""The map as Qt paint: fields by level with a pattern each, the border band, characters, towns and their names."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap

from airportdesk.atlas.fields import Fields
from airportdesk.atlas.geometry import ASPECT, EAST, NORTH, SOUTH, WEST, on_map, placed, provinces, thai_border
from airportdesk.atlas.looks import Look, look
from airportdesk.atlas.placing import Rect, free, spots_beside
from airportdesk.atlas.spots import Spot

EDGE = 6.0
BAND_EDGE = 2.0
"""Pixels of the line that ends the border band: a province at the band's level looks the same but for that line."""
RING = 3.0
"""Pixels of the ring where the keys are."""
WIDE = 420.0
"""From this width on the map names every town."""


@dataclass(frozen=True, slots=True)
class Frame:
    """Where the map lies on its widget, in pixels: its left and lower edge and its width."""

    left: float
    base: float
    width: float

    def to(self, lon: float, lat: float) -> QPointF:
        """Degrees to a point on the widget."""
        x, y = placed(lon, lat, self.width)
        return QPointF(self.left + x, self.base - y)

    def back(self, x: float, y: float) -> tuple[float, float]:
        """A point on the widget to degrees."""
        height = self.width * ASPECT
        lon = WEST + (x - self.left) / self.width * (EAST - WEST)
        return lon, SOUTH + (self.base - y) / height * (NORTH - SOUTH)


@dataclass(frozen=True, slots=True)
class Marked:
    """A town to be drawn: where, its name, the level there, and whether its name comes before others."""

    spot: Spot
    name: str
    level: str
    first: bool

    @property
    def banned(self) -> bool:
        """Whether it is drawn as a square."""
        return is_square(self.spot, self.level)


def framed(width: float, height: float, foot: float) -> Frame:
    """The map as large as it fits above its foot."""
    wide = max(1.0, min(width - 2 * EDGE, (height - foot - 2 * EDGE) / ASPECT))
    tall = wide * ASPECT
    return Frame((width - wide) / 2, EDGE + tall + max(0.0, (height - foot - 2 * EDGE - tall) / 2), wide)


@lru_cache(maxsize=128)
def outline(province: str, frame: Frame) -> QPainterPath:
    """A province's path in a frame."""
    path = QPainterPath()
    for ring in provinces().get(province, ()):
        points = [frame.to(lon, lat) for lon, lat in ring]
        path.moveTo(points[0])
        for point in points[1:]:
            path.lineTo(point)
        path.closeSubpath()
    return path


@lru_cache(maxsize=4)
def _band(band: tuple[str, ...], km: int, frame: Frame, more: float = 0.0) -> QPainterPath:
    """What lies within so many km of the Thai border, and so many pixels more."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    reach = on_map(km, frame.width) + more
    for lon, lat in thai_border(band):
        path.addEllipse(frame.to(lon, lat), reach, reach)
    return path


@lru_cache(maxsize=32)
def pattern(how: Look) -> QPixmap | None:
    """The tile of a level's pattern, or nothing where it is plain."""
    side = {"dots": 8, "sparse": 8, "dense": 4}.get(how.pattern)
    if side is None:
        return None
    tile = QPixmap(side, side)
    tile.fill(QColor(how.fill))
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if how.pattern == "dots":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(how.ink))
        for x, y in ((2, 2), (6, 6)):
            painter.drawEllipse(QPointF(x, y), 1.2, 1.2)
    else:
        painter.setPen(QPen(QColor(how.ink), 1.0))
        for shift in (-side, 0, side):
            painter.drawLine(QPointF(shift - 1, side + 1), QPointF(shift + side + 1, -1))
    painter.end()
    return tile


def brush(how: Look) -> QBrush:
    """The fill of a level with its pattern."""
    tile = pattern(how)
    return QBrush(tile) if tile is not None else QBrush(QColor(how.fill))


def draw_fields(painter: QPainter, drawn: Fields, frame: Frame, contrast: str, line: QColor) -> None:
    """The provinces by level, the band with its edge over those it lies in, and the borders between them."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for province, level in drawn.levels:
        painter.fillPath(outline(province, frame), brush(look(level, contrast)))
    if drawn.band and drawn.band_level:
        how = look(drawn.band_level, contrast)
        for more, fill in ((BAND_EDGE, QBrush(QColor(how.letter))), (0.0, brush(how))):
            painter.save()
            painter.setClipPath(_band(drawn.band, drawn.km, frame, more))
            for province in drawn.band:
                painter.fillPath(outline(province, frame), fill)
            painter.restore()
    painter.setPen(QPen(line, 1.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for province, _ in drawn.levels:
        painter.drawPath(outline(province, frame))


def marks_of(towns: Sequence[Marked], frame: Frame) -> list[Rect]:
    """What the marks of the towns cover."""
    half = [half_square(frame) if town.banned else 4.0 for town in towns]
    at = [frame.to(town.spot.lon, town.spot.lat) for town in towns]
    return [(p.x() - h, p.y() - h, p.x() + h, p.y() + h) for p, h in zip(at, half, strict=True)]


def draw_towns(
    painter: QPainter, towns: Sequence[Marked], frame: Frame, ink: QColor, paper: QColor, letters: Sequence[Rect]
) -> list[Rect]:
    """A dot for each town, a square for a banned place, a triangle for an airport; names where there is room.

    Names keep clear of the levels' `letters` and of a ring around their own mark. Gives what is covered then.
    """
    scale = 1.5 if frame.width >= WIDE else 1.2
    at = [frame.to(town.spot.lon, town.spot.lat) for town in towns]
    taken = [*marks_of(towns, frame), *letters]
    for town, point in zip(towns, at, strict=True):
        painter.setPen(QPen(paper, 1.2))
        painter.setBrush(ink)
        _dot(painter, town, point, scale, half_square(frame))
    font = type_of(painter, 12 if frame.width >= WIDE else 11, bold=True)
    painter.setFont(font)
    metrics = QFontMetricsF(font)
    by_rank = sorted(zip(towns, at, strict=True), key=lambda pair: not pair[0].first)
    for town, point in by_rank:
        if not town.first and frame.width < WIDE:
            continue
        wide, high = metrics.horizontalAdvance(town.name), metrics.ascent()
        clear = ring_reach(half_square(frame) if town.banned else 0.0) - 5 * scale
        for left, low in spots_beside(point.x(), -point.y(), wide, scale, clear):
            rect = (left - 1, -low - high, left + wide + 1, -low + 3)
            within = rect[0] >= 0 and rect[2] <= frame.left * 2 + frame.width and rect[3] <= frame.base + EDGE
            if within and free(rect, taken):
                taken.append(rect)
                haloed(painter, QPointF(left, -low), town.name, ink, paper)
                break
    return taken


def draw_swatch(
    painter: QPainter, box: QRectF, level: str, contrast: str, said: str, line: QColor, band: bool = False
) -> None:
    """A small field in the look of a level with its character, for the legend; `band`: with the edge of the band."""
    how = look(level, contrast)
    painter.setPen(QPen(QColor(how.letter), BAND_EDGE) if band else QPen(line, 1.0))
    painter.setBrush(brush(how))
    painter.drawRect(box)
    inner = QRectF(box.center().x() - 6, box.top() + 1, 12, box.height() - 2)
    painter.fillRect(inner, QColor(how.fill))
    painter.setPen(QColor(how.letter))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, said)


def draw_ring(painter: QPainter, at: QPointF, square: float, ink: QColor, paper: QColor, width: float = 2.0) -> None:
    """A ring that can be seen on any pattern, around a dot or around a square of half that side; wider is further out.

    The mark itself stays to be seen.
    """
    painter.setBrush(Qt.BrushStyle.NoBrush)
    half = ring_half(square, width)
    box = QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half)
    for colour, pen in ((paper, width + 2.5), (ink, width)):
        painter.setPen(QPen(colour, pen))
        painter.drawRoundedRect(box, 3, 3) if square else painter.drawEllipse(box)


def ring_half(square: float, width: float) -> float:
    """Half of what a ring encloses, in pixels."""
    return (square + 2.8 if square else 6.0) + (3.0 if width > 2 else 0.0)


def ring_reach(square: float) -> float:
    """How far from the middle of a mark the widest ring around it reaches, in pixels."""
    return ring_half(square, RING) + (RING + 2.5) / 2


def haloed(painter: QPainter, at: QPointF, text: str, ink: QColor, paper: QColor) -> None:
    """Letters on a thin edge of paper, so that they can be read on any pattern."""
    path = QPainterPath()
    path.addText(at, painter.font(), text)
    painter.strokePath(
        path, QPen(paper, 3.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    )
    painter.fillPath(path, ink)


def type_of(painter: QPainter, pixels: int, bold: bool = False) -> QFont:
    """The painter's type in a size."""
    font = QFont(painter.font())
    font.setPixelSize(pixels)
    font.setBold(bold)
    return font


def is_square(spot: Spot, level: str) -> bool:
    """Whether a spot is drawn as a square: a place where travel is banned."""
    return level == "4" and spot.kind not in ("airport", "province")


def half_square(frame: Frame) -> float:
    """Half the side of such a square in pixels, with room for its number."""
    return 6.5 if frame.width >= WIDE else 5.5


def _dot(painter: QPainter, town: Marked, at: QPointF, scale: float, half: float) -> None:
    if town.banned:
        box = QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half)
        painter.drawRect(box)
        painter.setFont(type_of(painter, 10 if half > 6 else 9, bold=True))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, town.level)
    elif town.spot.kind == "airport":
        painter.drawPolygon([at + QPointF(*p) * scale for p in ((0.0, -3.2), (3.0, 2.4), (-3.0, 2.4))])
    else:
        painter.drawEllipse(at, 2.5 * scale, 2.5 * scale)


def flowed(widths: Iterable[float], room: float) -> list[tuple[int, float]]:
    """Row and left edge of each piece of a legend that breaks where its width ends."""
    found, row, x = [], 0, 0.0
    for wide in widths:
        if x and x + wide > room:
            row, x = row + 1, 0.0
        found.append((row, x))
        x += wide
    return found
