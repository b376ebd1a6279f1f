"""Cambodia by alert level on a moment: to read, to point at, and to walk over with the arrow keys."""

from collections.abc import Iterable
from datetime import datetime
from html import escape

from PySide6.QtCore import Property, QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from airportdesk.atlas.fields import Fields, fields
from airportdesk.atlas.spots import Spot, at_point, spots, toward
from airportdesk.model import Notice
from airportdesk.pack import Pack
from airportdesk.risk.alerts import notice
from airportdesk.text import Language
from airportdesk.ui import map_drawing as drawing
from airportdesk.ui.map_letters import draw_letters, letters_beside, letters_inside
from airportdesk.ui.theme import colours

_ARROWS = {Qt.Key.Key_Left: "left", Qt.Key.Key_Right: "right", Qt.Key.Key_Up: "up", Qt.Key.Key_Down: "down"}
_FIRST = ("phnom-penh", "siem-reap", "sihanoukville")
_LINE = 20.0
_POINTING = 11.0
_LEGEND_FROM = 210


class MapView(QWidget):
    """A map for any size from 200 by 150 pixels. `place_chosen` gives a place that was clicked or entered."""

    place_chosen = Signal(str)
    place_focused = Signal(str)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._contrast = "light"
        self._colours = colours(self._contrast)
        self._pack: Pack | None = None
        self._fields: Fields | None = None
        self._spots: tuple[Spot, ...] = ()
        self._notices: dict[str, Notice] = {}
        self._chosen: tuple[str, ...] = ()
        self._focused = ""
        self._picture: QPixmap | None = None
        self._framed: tuple[QSize, drawing.Frame] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("캄보디아 여행경보 지도"))

    def _get_contrast(self) -> str:
        return self._contrast

    def _set_contrast(self, contrast: str) -> None:
        self._contrast = contrast
        self._colours = colours(contrast)
        self._forget()

    contrast = Property(str, _get_contrast, _set_contrast)
    """Set by the style sheet."""

    def show_levels(self, pack: Pack, at: datetime) -> None:
        """Show the levels of a moment."""
        if pack is not self._pack:
            self._spots = spots(pack)
        self._pack = pack
        self._fields = fields(at, pack)
        self._notices = {s.id: n for s in self._spots if (n := notice(s.id, at, pack))}
        self._forget()
        self._say()

    def show_chosen(self, ids: Iterable[str]) -> None:
        """Mark the places that are chosen already."""
        self._chosen = tuple(ids)
        self.update()
        self._say()

    def focused(self) -> str:
        """The place the keys are at, or nothing."""
        return self._focused

    def focus_place(self, id: str) -> None:
        """Go to a place, if it is on the map."""
        if id != self._focused and any(spot.id == id for spot in self._spots):
            self._focused = id
            self._say()
            self.update()
            self.place_focused.emit(id)

    def said_of(self, id: str) -> str:
        """What is said of a place: name, level, since when, what must be confirmed, whether it is chosen."""
        if self._pack is None:
            return ""
        parts = [self._pack.place_words(id).say(self._language)]
        if known := self._notices.get(id):
            parts += [known.label.say(self._language), self.tr("{day}부터").format(day=known.since)]
            if known.stale:
                parts.append(self.tr("기한 지남, 확인 필요"))
            if known.stricter:
                inside = max((n.level for n in known.stricter), key=self._pack.level_rank.__getitem__)
                parts.append(self.tr("안쪽에 {level}").format(level=self._label(inside)))
        if id in self._chosen:
            parts.append(self.tr("고른 곳"))
        return " · ".join(parts)

    def sizeHint(self) -> QSize:
        """A size at which every town is named."""
        return QSize(460, 420)

    def minimumSizeHint(self) -> QSize:
        """The smallest size at which the fields can still be told apart."""
        return QSize(200, 150)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The kept picture, and over it what changes: chosen places, the focus and its words."""
        painter = QPainter(self)
        painter.setClipRegion(event.region())
        if self._fields is None:
            painter.fillRect(self.rect(), self._ink("surface"))
            return
        if self._picture is None or self._picture.size() != self.size() * self.devicePixelRatio():
            self._picture = self._drawn(self._fields)
        painter.drawPixmap(0, 0, self._picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_marks(painter)
        self._draw_words(painter)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._ink("primary"), 2))
            painter.drawRect(QRectF(1, 1, self.width() - 2, self.height() - 2))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go to the next place in that direction, Enter and space choose it."""
        key = Qt.Key(event.key())
        if key in _ARROWS:
            self.focus_place(toward(self._focused, _ARROWS[key], self._spots))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._focused:
            self.place_chosen.emit(self._focused)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click goes to the place there and chooses it."""
        spot = self._spot_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and spot is not None:
            self.focus_place(spot.id)
            self.place_chosen.emit(spot.id)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """With no place yet, begin at a chosen one or at the capital."""
        if not self._focused:
            self.focus_place(next((id for id in (*self._chosen, *_FIRST) if id in self._notices), ""))
        super().focusInEvent(event)

    def event(self, event: QEvent) -> bool:
        """A tool tip says what is under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            spot = self._spot_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), escape(self.said_of(spot.id)) if spot else "", self)
            return True
        return super().event(event)

    def point_of(self, id: str) -> QPointF:
        """Where a place lies on the widget. Raises StopIteration for one that is not on the map."""
        spot = next(spot for spot in self._spots if spot.id == id)
        return self._frame().to(spot.lon, spot.lat)

    def _frame(self) -> drawing.Frame:
        if self._framed is None or self._framed[0] != self.size():
            foot = _LINE + self._legend_height()
            self._framed = self.size(), drawing.framed(self.width(), self.height(), foot)
        return self._framed[1]

    def _spot_at(self, point: QPointF) -> Spot | None:
        frame = self._frame()
        return at_point(*frame.back(point.x(), point.y()), self._spots, _POINTING / frame.width)

    def _forget(self) -> None:
        self._picture = self._framed = None
        self.update()

    def _ink(self, role: str) -> QColor:
        return QColor(self._colours[role])

    def _label(self, level: str) -> str:
        return self._pack.level[level].words.say(self._language) if self._pack else level

    def _characters(self) -> dict[str, str]:
        """The character of each level: its number, or the first letter of its name."""
        return {id: id if id.isdigit() else self._label(id)[0] for id in (self._pack.level if self._pack else ())}

    def _say(self) -> None:
        """Tell a screen reader where the focus is."""
        said = self.said_of(self._focused) if self._focused else ""
        if said != self.accessibleDescription():
            self.setAccessibleDescription(said)
            if self.hasFocus():
                QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    def _drawn(self, shown: Fields) -> QPixmap:
        ratio = self.devicePixelRatio()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(self._ink("surface"))
        painter = QPainter(picture)
        painter.setFont(self.font())
        frame = self._frame()
        drawing.draw_fields(painter, shown, frame, self._contrast, self._ink("border"))
        towns, ink, paper = self._towns(frame), self._ink("text"), self._ink("surface")
        letters, left = letters_inside(shown, frame, drawing.marks_of(towns, frame))
        boxes = [letter.box(frame) for letter in letters]
        taken = drawing.draw_towns(painter, towns, frame, ink, paper, boxes)
        letters += letters_beside(left, frame, taken)
        draw_letters(painter, letters, frame, self._contrast, self._characters(), (ink, paper))
        self._draw_legend(painter)
        painter.end()
        return picture

    def _towns(self, frame: drawing.Frame) -> list[drawing.Marked]:
        found = []
        for spot in self._spots:
            known = self._notices.get(spot.id)
            level = known.level if known else ""
            first = spot.id in _FIRST or (level == "4" and spot.kind != "province")
            small = frame.width < drawing.WIDE
            if spot.kind == "province" or (small and spot.kind == "airport") or self._pack is None:
                continue
            name = self._pack.place_words(spot.id).say(self._language) if spot.kind != "airport" else spot.id
            found.append(drawing.Marked(spot, name, level, first))
        return found

    def _draw_marks(self, painter: QPainter) -> None:
        """Chosen places carry a ring, the focused one a thicker one; a province shows its outline too."""
        frame = self._frame()
        by_id = {spot.id: spot for spot in self._spots}
        for id, role, width in (*((id, "primary", 2.0) for id in self._chosen), (self._focused, "text", drawing.RING)):
            spot = by_id.get(id)
            if spot is None or (id == self._focused and role == "text" and not self.hasFocus()):
                continue
            ink, paper = self._ink(role), self._ink("surface")
            if spot.kind == "province":
                painter.strokePath(drawing.outline(id, frame), QPen(ink, width))
                continue
            known = self._notices.get(id)
            square = drawing.half_square(frame) if known and drawing.is_square(spot, known.level) else 0.0
            drawing.draw_ring(painter, frame.to(spot.lon, spot.lat), square, ink, paper, width)

    def _draw_words(self, painter: QPainter) -> None:
        """The line at the foot: where the focus is, or how the map is used."""
        said = self.said_of(self._focused) if self._focused else self.tr("화살표로 옮기고 Enter로 고릅니다")
        painter.setFont(drawing.type_of(painter, 13, bold=bool(self._focused)))
        painter.setPen(self._ink("text" if self._focused else "text_soft"))
        box = QRectF(EDGE, self.height() - _LINE - 2, self.width() - 2 * EDGE, _LINE)
        said = painter.fontMetrics().elidedText(said, Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, said)

    def _legend(self) -> list[tuple[str, str, bool]]:
        """Level and words of the looks on this map, the lowest level first; last, and True, the border band."""
        if self._pack is None or self._fields is None or self.height() < _LEGEND_FROM:
            return []
        seen = {level for _, level in self._fields.levels} | {n.level for n in self._notices.values()}
        found = [(level.id, level.words.say(self._language), False) for level in self._pack.levels if level.id in seen]
        if self._fields.border:
            said = self.tr("굵은 선 안: 태국 국경 {km}km 이내").format(km=self._fields.km)
            found.append((self._fields.band_level, said, True))
        return found

    def _places_of(self, legend: list[tuple[str, str, bool]]) -> list[tuple[int, float]]:
        font = self.font()
        font.setPixelSize(12)
        metrics = QFontMetricsF(font)
        return drawing.flowed(
            (metrics.horizontalAdvance(words) + 46 for _, words, _ in legend), self.width() - 2 * EDGE
        )

    def _legend_height(self) -> float:
        places = self._places_of(self._legend())
        return (places[-1][0] + 1) * 18.0 + 4 if places else 0.0

    def _draw_legend(self, painter: QPainter) -> None:
        legend = self._legend()
        top = self.height() - _LINE - self._legend_height()
        said = self._characters()
        for (level, words, band), (row, x) in zip(legend, self._places_of(legend), strict=True):
            y = top + row * 18.0
            painter.setFont(drawing.type_of(painter, 11, bold=True))
            box = QRectF(EDGE + x, y + 1, 26, 14)
            drawing.draw_swatch(painter, box, level, self._contrast, said.get(level, level), self._ink("border"), band)
            painter.setFont(drawing.type_of(painter, 12))
            painter.setPen(self._ink("text"))
            painter.drawText(QPointF(EDGE + x + 32, y + 13), words)


EDGE = drawing.EDGE
