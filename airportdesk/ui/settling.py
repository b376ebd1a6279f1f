"""When what is shown while somebody types has settled: a second after it last changed, or when it is left or used."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from airportdesk.errors import DeskError

SETTLED_MS = 1_000


class Settling(QObject):
    """Notes what is shown once it has settled, and what is overwritten before never. `failed` gives what went wrong."""

    failed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._key: object = None
        self._note: Callable[[], object] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLED_MS)
        self._timer.timeout.connect(self.now)

    def shown(self, key: object, note: Callable[[], object]) -> None:
        """Something is shown, known by its key; the same once more does not make it wait longer."""
        if self._note is not None and key == self._key:
            return
        self._key, self._note = key, note
        self._timer.start()

    def gone(self) -> None:
        """Nothing is shown any more that could settle."""
        self._timer.stop()
        self._note = None

    def now(self) -> None:
        """What is shown counts: it is left, or something was opened from it."""
        self._timer.stop()
        note, self._note = self._note, None
        if note is None:
            return
        try:
            note()
        except DeskError as error:
            self.failed.emit(error)
