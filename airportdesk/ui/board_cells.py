"""Cells of the boarding board that say something by their ground, and go on saying it when their row is chosen."""

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

SHARE = 257
"""Item data: how much of the last hour is left, 0 to 1. The first of Qt's user roles after UserRole itself."""
_LEFT = 4


class MinutesBar(QStyledItemDelegate):
    """Paints how much of the last hour is left behind the words."""

    def __init__(self, colours: Mapping[str, str], parent: QWidget) -> None:
        super().__init__(parent)
        self._colours = {role: QColor(colours[role]) for role in ("primary", "primary_soft_hover")}

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The ground of the row, the bar on it, the words over both."""
        share = index.data(SHARE) or 0.0
        words = _ground(self, painter, option, index)
        bar = option.rect.adjusted(2, 8, -3, -9)
        bar.setWidth(int(bar.width() * share))
        if share:
            painter.setPen(QPen(self._colours["primary"], 1))
            painter.setBrush(self._colours["primary_soft_hover"])
            painter.drawRect(bar)
        _write(painter, option, words, option.palette.text().color())


class ChangedCell(QStyledItemDelegate):
    """Paints what changed on a ground of its own with a sign before it."""

    def __init__(self, colours: Mapping[str, str], parent: QWidget) -> None:
        super().__init__(parent)
        self._colours = {role: QColor(colours[role]) for role in ("warning", "warning_soft", "warning_text")}

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The ground of the row, and on it a framed field with the words, if there are any."""
        words = _ground(self, painter, option, index)
        if words:
            painter.setPen(QPen(self._colours["warning"], 1))
            painter.setBrush(self._colours["warning_soft"])
            painter.drawRect(option.rect.adjusted(1, 4, -2, -5))
            _write(painter, option, f"≠ {words}", self._colours["warning_text"])


def _ground(
    cell: QStyledItemDelegate,
    painter: QPainter,
    option: QStyleOptionViewItem,
    index: QModelIndex | QPersistentModelIndex,
) -> str:
    """Paint a cell without its words and give them back."""
    cell.initStyleOption(option, index)
    words, option.text = option.text, ""
    option.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
    return words


def _write(painter: QPainter, option: QStyleOptionViewItem, words: str, ink: QColor) -> None:
    room = QRect(option.rect).adjusted(_LEFT, 0, -_LEFT, 0)
    painter.setFont(option.font)
    painter.setPen(ink)
    words = option.fontMetrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
