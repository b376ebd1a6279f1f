"""The map of headquarters: how many talks named each place, over the levels of today."""

import math
from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from airportdesk.text import Language
from airportdesk.ui.map_drawing import type_of
from airportdesk.ui.map_view import MapView

_SMALLEST, _GROWTH = 8.0, 14.0
"""Pixels of a disc's radius: of the smallest, and how much more the largest has. Its area grows with the talks."""


class HqMap(MapView):
    """A map with a disc and its number on each place that was named."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(language, parent)
        self._talks: dict[str, int] = {}
        self.setAccessibleName(self.tr("목적지별 면담 지도"))

    def show_talks(self, talks: Mapping[str, int]) -> None:
        """Show how many talks named each place, by its id; places off the map are left out."""
        there = {spot.id for spot in self._spots}
        self._talks = {id: count for id, count in talks.items() if id in there and count}
        self.update()

    def said_of(self, id: str) -> str:
        """What is said of a place, and how many talks named it."""
        said = super().said_of(id)
        return self.tr("면담 {n}건 · {place}").format(n=f"{self._talks.get(id, 0):,}", place=said) if said else said

    def paintEvent(self, event: QPaintEvent) -> None:
        """The map, then the discs, the largest first so that none hides a smaller one."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(type_of(painter, 11, bold=True))
        most = max(self._talks.values(), default=1)
        for id, count in sorted(self._talks.items(), key=lambda item: -item[1]):
            self._draw_disc(painter, self.point_of(id), _SMALLEST + _GROWTH * math.sqrt(count / most), f"{count:,}")
        painter.end()

    def _draw_disc(self, painter: QPainter, at: QPointF, radius: float, number: str) -> None:
        radius = max(radius, painter.fontMetrics().horizontalAdvance(number) / 2 + 3)
        ink = self._ink("primary")
        ink.setAlpha(225)
        painter.setPen(QPen(self._ink("surface"), 1.5))
        painter.setBrush(ink)
        painter.drawEllipse(at, radius, radius)
        painter.setPen(self._ink("on_primary"))
        box = QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, number)
