"""Cells that draw a rate with its interval on a scale all rows share."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from airportdesk.rates import Verdict

RATE = 258  # one of Qt's user roles
"""Item data: the `Rate` to draw."""
STEPS = (0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 0.75, 1.0)
"""Where a scale may end."""
_MARGIN, _HALF = 8.0, 5.0


@dataclass(frozen=True, slots=True)
class Rate:
    """A rate between the ends of its interval, and how it compares."""

    low: float
    rate: float
    high: float
    verdict: Verdict


def scale_end(highest: float) -> float:
    """The first step that holds the highest value."""
    return next(step for step in STEPS if step >= min(1.0, highest))


class RateBar(QStyledItemDelegate):
    """Draws the interval as a bar and the rate on it as a point, as ▲ where it is far higher and as ▼ where far lower.

    The dotted line is the rate of all together. An interval that ends beyond the scale ends in an arrow.
    """

    def __init__(self, colours: dict[str, str], parent: QWidget) -> None:
        super().__init__(parent)
        self._colours = {name: QColor(value) for name, value in colours.items()}
        self._end = 1.0
        self._all = 0.0

    def set_scale(self, end: float, all_together: float) -> None:
        """Where the scale ends, and the rate of all rows together."""
        self._end, self._all = end, all_together

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The cell as it would be drawn, then the bar over it."""
        super().paint(painter, option, index)
        rate = index.data(RATE)
        if not isinstance(rate, Rate):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(option.rect).adjusted(_MARGIN, 0, -_MARGIN, 0)
        self._draw_all(painter, room)
        self._draw_interval(painter, room, rate)
        self._draw_rate(painter, QPointF(self._x(room, rate.rate), room.center().y()), rate.verdict)
        painter.restore()

    def _x(self, room: QRectF, value: float) -> float:
        return room.left() + room.width() * min(value, self._end) / self._end

    def _draw_all(self, painter: QPainter, room: QRectF) -> None:
        painter.setPen(QPen(self._colours["text_off"], 1, Qt.PenStyle.DashLine))
        x = self._x(room, self._all)
        painter.drawLine(QPointF(x, room.top() + 2), QPointF(x, room.bottom() - 2))

    def _draw_interval(self, painter: QPainter, room: QRectF, rate: Rate) -> None:
        left, right, y = self._x(room, rate.low), self._x(room, rate.high), room.center().y()
        painter.setPen(QPen(self._colours["primary"], 1))
        painter.setBrush(self._colours["primary_soft_hover"])
        painter.drawRect(QRectF(left, y - _HALF, max(2.0, right - left), 2 * _HALF))
        if rate.high > self._end:
            painter.setBrush(self._colours["primary"])
            tip = QPointF(right + _HALF, y)
            painter.drawPolygon(QPolygonF([tip, QPointF(right, y - _HALF), QPointF(right, y + _HALF)]))

    def _draw_rate(self, painter: QPainter, at: QPointF, verdict: Verdict) -> None:
        differs = verdict in (Verdict.HIGHER, Verdict.LOWER)
        painter.setPen(QPen(self._colours["surface"], 1))
        painter.setBrush(self._colours["danger_text" if differs else "text"])
        if differs:
            up = -1.0 if verdict is Verdict.HIGHER else 1.0
            shape = [QPointF(0, 9 * up), QPointF(-9, -7 * up), QPointF(9, -7 * up)]
            painter.drawPolygon(QPolygonF([at + corner for corner in shape]))
        else:
            painter.drawEllipse(at, _HALF, _HALF)
