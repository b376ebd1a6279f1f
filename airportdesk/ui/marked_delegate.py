"""Cells whose marked parts stand out: what was searched for, shown where it was found."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

MARKS = Qt.ItemDataRole.UserRole + 1
"""Item data: (start, end) pairs in characters of the text."""


class MarkedDelegate(QStyledItemDelegate):
    """Draws a cell as it would be drawn, then its text with the marks in bold on a soft ground."""

    def __init__(self, mark: QColor, ink: QColor, parent: object = None) -> None:
        super().__init__(parent)  # type: ignore[arg-type]
        self._format = QTextCharFormat()
        self._format.setBackground(mark)
        self._format.setForeground(ink)
        self._format.setFontWeight(QFont.Weight.Bold)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one cell."""
        marks: Sequence[tuple[int, int]] = index.data(MARKS) or ()
        if not marks:
            super().paint(painter, option, index)
            return
        self.initStyleOption(option, index)
        text, option.text = option.text, ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        box = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, option.widget)
        text = QFontMetrics(option.font).elidedText(text, Qt.TextElideMode.ElideRight, box.width() - 12)
        layout = QTextLayout(text, option.font)
        wrap = QTextOption()
        wrap.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(wrap)
        layout.setFormats([self._range(start, end) for start, end in marks if end <= len(text)])
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(box.width())
        layout.endLayout()
        painter.save()
        painter.setClipRect(box)
        layout.draw(painter, QPointF(box.x() + 3, box.y() + (box.height() - line.height()) / 2))
        painter.restore()

    def _range(self, start: int, end: int) -> QTextLayout.FormatRange:
        made = QTextLayout.FormatRange()
        made.start, made.length, made.format = start, end - start, self._format
        return made
