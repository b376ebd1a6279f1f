"""How a desk is opened: the only place that builds store, desk and window and gives each what it needs."""

import os
import sys
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QTimer
from PySide6.QtWidgets import QApplication

from airportdesk.errors import DeskError
from airportdesk.files import data_folder
from airportdesk.mishaps import watch
from airportdesk.reticence import hide_memory
from airportdesk.store import exists, names
from airportdesk.store.names import ATTEMPTS, RESTORING
from airportdesk.ui.jobs import Jobs
from airportdesk.ui.shell import SIZE, Doors, Shell
from airportdesk.ui.theme import dress, load_fonts

if TYPE_CHECKING:
    from airportdesk.desk import Desk
    from airportdesk.model import DeskInfo
    from airportdesk.store.attempts import Attempts
    from airportdesk.ui.setup_page import Create
    from airportdesk.ui.unlock_page import Unlock

FRAME_PX = 80
"""Title bar and task bar: a screen that has no room for them beside the window gets it maximised."""
_TWICE = (
    "이 데스크는 이미 열려 있습니다. 열린 창을 쓰거나 닫은 뒤 다시 시작해 주세요.\n\n"
    "This desk is open already. Use that window, or close it and start again."
)
_NO_DISPLAY = (
    "화면을 찾을 수 없어 창을 열지 못합니다. 화면 없이 둘러보려면: airportdesk walk out\n"
    "There is no display to open a window on. To look around without one: airportdesk walk out"
)


def open_window(sample: bool) -> int:
    """Open the window and stay until it is closed; the exit status. `sample` opens invented data in its own folder."""
    if not _display():
        sys.stderr.write(f"{_NO_DISPLAY}\n")
        return 1
    folder = data_folder() / "sample" if sample else data_folder()
    watch(folder, _moment)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("airportdesk")
    load_fonts()
    only = only_one(folder)
    if only is None:
        dress(app, "light")
        return _refuse(_TWICE)
    shell = Shell(
        app, replace(doors(folder), password=_sample_password() if sample else ""), folder, Jobs(), sample=sample
    )
    if sample:
        try:
            shell.enter(sample_desk(folder))
        except DeskError as error:
            return _refuse(f"{error.ko}\n{error.en}\n\n{folder}")
    room = app.primaryScreen().availableGeometry()
    small = room.width() <= SIZE[0] or room.height() <= SIZE[1] + FRAME_PX
    shell.showMaximized() if small and not shell.isFullScreen() else shell.show()
    QTimer.singleShot(0, shell, hide_memory)  # the first window does not wait for it
    try:
        return app.exec()
    finally:
        only.unlock()


def _moment() -> str:
    from datetime import UTC, datetime

    return datetime.now(UTC).isoformat(timespec="seconds")


def _display() -> bool:
    """Whether there is anything to open a window on."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in names)


def only_one(folder: Path) -> QLockFile | None:
    """The lock of this data folder, or nothing if another window holds it. Where no lock can be made, none is asked."""
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
    lock = QLockFile(str(folder / ".window.lock"))
    lock.setStaleLockTime(0)
    if lock.tryLock(200) or lock.error() is not QLockFile.LockError.LockFailedError:
        return lock
    return None


def _refuse(words: str) -> int:
    from PySide6.QtCore import Qt  # naming Qt costs the first window 15 ms
    from PySide6.QtWidgets import QMessageBox

    box = QMessageBox(QMessageBox.Icon.Warning, "airportdesk", words)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.addButton("확인  OK", QMessageBox.ButtonRole.AcceptRole)
    box.exec()
    return 1


def doors(folder: Path) -> Doors:
    """The ways into the desk of a folder; what takes long to import waits until one is used."""
    tries = _Tries(folder)
    return Doors(
        *(lambda: _there(folder), lambda: names(folder), _create(folder, tries), _unlock(folder, tries)),
        wait=tries.wait,
    )


class _Tries:
    """The count of wrong passwords, one for as long as the program runs; made when somebody first gives one."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._made: Attempts | None = None

    def __call__(self) -> "Attempts":
        if self._made is None:
            from airportdesk.settings import read_tries
            from airportdesk.store.attempts import Attempts

            self._made = Attempts(self._folder, free=read_tries(self._folder))
        return self._made

    def wait(self, officer_id: str) -> int:
        if self._made is None and not (self._folder / ATTEMPTS).exists():
            return 0  # the first window does not wait for the imports
        return self().wait(officer_id)


def _there(folder: Path) -> bool:
    """Whether there is a log, once a backup that is ready to take its place has done so: the log is shut here."""
    if not (folder / RESTORING).exists():
        return exists(folder)
    from airportdesk.store.restoring import finish

    with suppress(DeskError):  # the lock then says what is missing, and the next start goes on with it
        finish(folder)
    return exists(folder) or (folder / RESTORING).exists()


def _sample_password() -> str:
    from airportdesk.sample import PASSWORD

    return PASSWORD


def sample_desk(folder: Path) -> "Desk":
    """The desk of invented data, made if it is not there."""
    from airportdesk.sample import sample_desk

    return sample_desk(folder)


def _create(folder: Path, tries: _Tries) -> "Create":
    def create(
        info: "DeskInfo", officer: str, password: str, key: str = "", recovery: str = "", kdf: str = ""
    ) -> "Desk":
        from airportdesk.desk import Desk, korean_now
        from airportdesk.model import DeskInfo
        from airportdesk.pack.signing import public_key
        from airportdesk.shelf import pack_in_force
        from airportdesk.store import Store
        from airportdesk.store.recovery import public_key as recovery_key
        from airportdesk.store.roster import ARGON2ID, KDFS
        from airportdesk.text import clean_line

        key = public_key(key) if key else ""
        headquarters = recovery_key(recovery) if recovery else None
        info = DeskInfo(clean_line(info.name, 60), clean_line(info.terminal, 12), clean_line(info.gate, 12))
        officer = clean_line(officer, 40)
        store = Store.create(
            *(folder, info, officer, password, korean_now()),
            kdf=KDFS.get(kdf, ARGON2ID),
            recovery=headquarters,
            attempts=tries(),
        )
        try:
            if key:
                store.packs.trust(key, korean_now())
            return Desk(store, pack_in_force(store))
        except BaseException:
            store.close()
            raise

    return create


def _unlock(folder: Path, tries: _Tries) -> "Unlock":
    def unlock(officer_id: str, password: str, new_password: str = "") -> "Desk":
        from airportdesk.desk import Desk
        from airportdesk.shelf import pack_in_force
        from airportdesk.store import Store

        store = Store.unlock(folder, officer_id, password, new_password, tries())
        try:
            return Desk(store, pack_in_force(store))
        except BaseException:
            store.close()
            raise

    return unlock
