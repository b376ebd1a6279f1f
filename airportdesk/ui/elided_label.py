"""A label of one line that never asks for more width than there is; the whole text is in its tip."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QStyle, QStyleOption

from airportdesk.ui.plain import tip


class ElidedLabel(QLabel):
    """Shows the beginning of a long text and an ellipsis."""

    def setText(self, text: str) -> None:
        """Take a text; the tip says all of it, and so does the name for a screen reader."""
        super().setText(text)
        self.setAccessibleName(text)
        tip(self, text)

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters is enough."""
        return QSize(self.fontMetrics().averageCharWidth() * 6, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The text as far as it fits."""
        painter, option = QPainter(self), QStyleOption()
        option.initFrom(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
        room = self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        flags = int(self.alignment().value) | int(Qt.TextFlag.TextSingleLine.value)
        role = self.foregroundRole()
        self.style().drawItemText(painter, room, flags, self.palette(), self.isEnabled(), shown, role)
        painter.end()
