"""What an officer copied out of the desk's fields does not stay on the clipboard when the desk is shut."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QClipboard, QGuiApplication

_MODES = (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)


class Copies(QObject):
    """Knows which copies are the desk's own: those the platform says are, and those made while its window was in use.

    The second for platforms that cannot tell, and where another program has taken the copy over.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._board = QGuiApplication.clipboard()
        self._own: set[QClipboard.Mode] = set()
        self._board.changed.connect(self._note)

    def forget(self) -> None:
        """Empty the clipboard, and the selection the middle button pastes, where what lies there is the desk's own."""
        for mode in _MODES:
            if mode in self._own or self._owns(mode):
                self._board.clear(mode)
        self._own.clear()

    def _note(self, mode: QClipboard.Mode) -> None:
        if self._owns(mode) or QGuiApplication.applicationState() is Qt.ApplicationState.ApplicationActive:
            self._own.add(mode)
        else:
            self._own.discard(mode)

    def _owns(self, mode: QClipboard.Mode) -> bool:
        return self._board.ownsSelection() if mode is QClipboard.Mode.Selection else self._board.ownsClipboard()
