"""A row that opens in place: by Enter, Space, a click or a touch."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from airportdesk.ui.plain import label

CLOSED, OPEN = "▸", "▾"


class DisclosureRow(QFrame):
    """A title, lines that are always seen, and details that are seen when it is open."""

    toggled = Signal(str, bool)

    def __init__(
        self,
        key: str,
        title: str,
        lines: Sequence[str],
        details: Sequence[str],
        parent: QWidget | None = None,
        role: str = "finding",
    ) -> None:
        super().__init__(parent)
        self.key = key
        self._title = title
        self.setProperty("role", "disclosure")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(title)
        self.setAccessibleDescription("\n".join((*lines, *details)))
        self._head = label(title, role)
        self._details = [label(text, "detail") for text in details if text]
        column = QVBoxLayout(self)
        column.setContentsMargins(3, 0, 3, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        for text in lines:
            column.addWidget(label(text, "because"))
        for detail in self._details:
            column.addWidget(detail)
        self.open = False
        self._show()

    def set_open(self, open: bool) -> None:
        """Open or close without saying so."""
        self.open = open
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space open and close."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and not event.modifiers():
            self._toggle()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens and closes; Qt turns a touch into one."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._toggle()

    def _toggle(self) -> None:
        self.set_open(not self.open)
        self.toggled.emit(self.key, self.open)

    def _show(self) -> None:
        sign = OPEN if self.open else CLOSED
        self._head.setText(f"{sign} {self._title}" if self._details else self._title)
        for detail in self._details:
            detail.setVisible(self.open)
