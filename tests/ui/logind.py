"""A logind of the tests' own on a bus of their own: gives a delay lock, says that it sleeps, and sees the lock go."""

import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusUnixFileDescriptor, QDBusVirtualObject

PATH, MANAGER = "/org/freedesktop/login1", "org.freedesktop.login1.Manager"


def say(words: str) -> None:
    print(f"{words} {time.monotonic()}", flush=True)


class Manager(QDBusVirtualObject):
    held = -1

    def introspect(self, _path: str) -> str:
        return ""

    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:  # noqa: N802  # Qt's name
        if message.member() != "Inhibit":
            return False
        self.held, given = os.pipe()
        os.set_blocking(self.held, False)
        connection.send(message.createReply([QDBusUnixFileDescriptor(given)]))
        os.close(given)
        say("asked:" + ",".join(map(str, message.arguments())))
        return True


class Night(QTimer):
    """Sleeps once the file is there; ends when the lock is let go."""

    def __init__(self, bus: QDBusConnection, manager: Manager, ready: Path) -> None:
        super().__init__()
        self._bus, self._manager, self._ready = bus, manager, ready
        self._slept = False
        self.timeout.connect(self.look)
        self.start(20)

    def look(self) -> None:
        if not self._slept and self._ready.exists():
            self._slept = True
            said = QDBusMessage.createSignal(PATH, MANAGER, "PrepareForSleep")
            said.setArguments([True])
            say("sleeps")
            self._bus.send(said)
        if self._slept:
            try:
                gone = os.read(self._manager.held, 1) == b""
            except BlockingIOError:
                return
            if gone:
                say("let-go")
                QCoreApplication.quit()


def main(ready: Path) -> None:
    app = QCoreApplication(sys.argv)
    bus, manager = QDBusConnection.systemBus(), Manager()
    assert bus.registerVirtualObject(PATH, manager)
    assert bus.registerService("org.freedesktop.login1")
    say("there")
    night = Night(bus, manager, ready)
    app.exec()
    del night


if __name__ == "__main__":
    main(Path(sys.argv[1]))
