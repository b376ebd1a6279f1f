"""Notices that the laptop is about to sleep, while there is still time to lock the desk.

On Linux logind says so and waits for whoever holds a delay lock (systemd's inhibitor locks, five seconds at most); on
Windows the window is told (WM_POWERBROADCAST), which leaves about two. Where neither is there, the desk is locked by
the first key after the sleep (`idle`).
"""

import sys
from collections.abc import Callable

from PySide6.QtCore import SLOT, QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject, Slot

_LOGIND = "org.freedesktop.login1"
_PATH = "/org/freedesktop/login1"
_MANAGER = "org.freedesktop.login1.Manager"
ASK_MS = 500
"""So long logind may take to answer before the desk goes on without its lock."""
_WM_POWERBROADCAST, _PBT_APMSUSPEND = 0x0218, 4


Lock = Callable[[Callable[[], None]], None]
"""What locks the desk; it calls what it is given when that is done."""


def watch_sleep(lock: Lock, parent: QObject) -> QObject | None:
    """Call `lock` before the laptop sleeps, for as long as the object this gives is there; None where nothing tells."""
    if sys.platform == "win32":
        return _OnWindows(lock, parent)
    watch = OnLinux(lock, parent)
    return watch if watch.told else None


class OnLinux(QObject):
    """Holds logind's delay lock while the laptop is awake, and lets go of it when the desk is locked."""

    def __init__(self, lock: Lock, parent: QObject) -> None:
        from PySide6.QtDBus import QDBusConnection

        super().__init__(parent)
        self._lock = lock
        self._bus = QDBusConnection.systemBus()
        self._held: object = None
        self.told = self._bus.isConnected() and self._bus.connect(  # type: ignore[call-overload]  # it takes no bytes
            _LOGIND, _PATH, _MANAGER, "PrepareForSleep", self, SLOT("prepare(bool)")
        )
        """Whether logind will say so."""
        if self.told:
            self._hold()

    @Slot(bool)
    def prepare(self, going: bool) -> None:
        """The laptop goes to sleep, or is back."""
        if going:
            self._lock(self._let_go)
        else:
            self._hold()

    def _let_go(self) -> None:
        self._held = None

    def _hold(self) -> None:
        """Ask for a lock. The answer carries it: an open file that ends the lock when it is let go."""
        from PySide6.QtDBus import QDBus, QDBusMessage

        ask = QDBusMessage.createMethodCall(_LOGIND, _PATH, _MANAGER, "Inhibit")
        ask.setArguments(["sleep", "airportdesk", "lock the desk", "delay"])
        answer = self._bus.call(ask, QDBus.CallMode.Block, ASK_MS)
        self._held = answer if answer.type() is QDBusMessage.MessageType.ReplyMessage else None


class _OnWindows(QObject):
    """Hears WM_POWERBROADCAST of any window of the program."""

    def __init__(self, lock: Lock, parent: QObject) -> None:
        super().__init__(parent)
        self._filter = _Heard(lock)
        if (app := QCoreApplication.instance()) is not None:
            app.installNativeEventFilter(self._filter)


class _Heard(QAbstractNativeEventFilter):
    def __init__(self, lock: Lock) -> None:
        super().__init__()
        self._lock = lock

    def nativeEventFilter(self, kind: QByteArray | bytes | bytearray | memoryview, message: int) -> object:
        """A message of Windows; nothing is kept from anybody."""
        if kind == b"windows_generic_MSG":
            from ctypes.wintypes import MSG

            heard = MSG.from_address(int(message))
            if heard.message == _WM_POWERBROADCAST and heard.wParam == _PBT_APMSUSPEND:
                self._lock(lambda: None)
        return False, 0
