"""A sheet over the whole screen for a moment when somebody else may look: nothing of a talk shows through."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from airportdesk.ui.forms import load_form
from airportdesk.ui.window_filter import WindowFilter

KEY = Qt.Key.Key_F12
TICK_MS = 1_000


class Cover(QWidget):
    """Lies over everything, an open dialog too. While it lies there, no key works but the one that takes it away."""

    word_label: QLabel
    clock_label: QLabel
    hint_label: QLabel

    def __init__(self, window: QWidget, clock: Callable[[], datetime]) -> None:
        super().__init__(window, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        load_form(self, "cover")
        self.setObjectName("page")
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self._window = window
        self._now = clock
        self._clock = QTimer(self)
        self._clock.setInterval(TICK_MS)
        self._clock.timeout.connect(self._tick)

    def turn(self) -> None:
        """Lay it, or take it away."""
        self.lift() if self.isVisible() else self.lay()

    def lay(self) -> None:
        """Cover the screen the window is on."""
        self._tick()
        self._clock.start()
        self.setGeometry(self._window.window().screen().geometry())
        self.showFullScreen()
        self.activateWindow()
        self.setFocus()

    def lift(self) -> None:
        """Show the window again, with the cursor where it was."""
        self._clock.stop()
        self.hide()
        self._window.window().activateWindow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """No key goes through to what lies below."""
        event.accept()

    def _tick(self) -> None:
        self.clock_label.setText(f"{self._now():%H:%M}")


class CoverKey(WindowFilter):
    """Turns the cover with F12, wherever the cursor is."""

    def __init__(self, app: QApplication, cover: Cover) -> None:
        super().__init__(app, cover)
        self._cover = cover

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take the key before any shortcut or field."""
        if not isinstance(event, QKeyEvent) or event.key() != KEY:
            return False
        if event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
            self._cover.turn()
        return True
