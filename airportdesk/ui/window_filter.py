"""Sees the keys and presses of whichever window has the focus, dialogs included, and nothing of single widgets."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid


class WindowFilter(QObject):
    """An event filter on the focus window. A filter on the whole application would be asked at every repaint."""

    def __init__(self, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._handle: QWindow | None = None
        app.focusWindowChanged.connect(self._follow)
        self._follow(app.focusWindow())

    def _follow(self, window: QWindow | None) -> None:
        if self._handle is not None and isValid(self._handle):
            self._handle.removeEventFilter(self)
        self._handle = window
        if window is not None:
            window.installEventFilter(self)
