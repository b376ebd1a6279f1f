"""Notices that nobody is at the desk: no key and no press for a while, or a laptop that slept."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from airportdesk.ui.window_filter import WindowFilter

TICK_MS = 1_000
WARN_S = 30
"""So long before the lock it is said, so that an officer who only listens can touch a key."""
_SIGNS_OF_LIFE = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.InputMethod,
    )
)


class Idle(WindowFilter):
    """Watches the application. `warned` counts the seconds that are left, and says 0 when somebody is back; `idle`
    comes once. The clock is the wall's, so that a sleep counts as being away.
    """

    warned = Signal(int)
    idle = Signal()

    def __init__(self, app: QApplication, minutes: int, clock: Callable[[], datetime], parent: QObject) -> None:
        super().__init__(app, parent)
        self._limit = timedelta(minutes=minutes)
        self._clock = clock
        self._last = clock()
        self._warning = False
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.check)
        self._timer.start()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Somebody is there."""
        if event.type() in _SIGNS_OF_LIFE:
            self.touch()
        return False

    def touch(self) -> None:
        """Somebody is there; but who comes after the limit comes too late, as after a sleep."""
        now = self._clock()
        if now - self._last >= self._limit:
            self.check()
            return
        self._last = now
        if self._warning:
            self._warning = False
            self.warned.emit(0)

    def check(self) -> None:
        """Look whether the time is over, or nearly. A clock set back counts as nothing."""
        now = self._clock()
        self._last = min(self._last, now)
        left = self._limit - (now - self._last)
        if left <= timedelta():
            self._timer.stop()
            self.idle.emit()
        elif left <= timedelta(seconds=WARN_S):
            self._warning = True
            self.warned.emit(int(left.total_seconds()) + 1)
