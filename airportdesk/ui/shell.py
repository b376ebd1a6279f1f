"""The program's one window: shut until an officer opens it, and shut again when it is locked."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QObject, QTimer, QTranslator
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from airportdesk import settings as settings_file
from airportdesk.errors import DeskError
from airportdesk.files import RESOURCES
from airportdesk.settings import Settings
from airportdesk.ui.copies import Copies
from airportdesk.ui.jobs import Jobs
from airportdesk.ui.qt_words import QtWords
from airportdesk.ui.theme import dress

if TYPE_CHECKING:
    from airportdesk.model import KeptDraft
    from airportdesk.ui.main_window import MainWindow
    from airportdesk.ui.setup_page import Create, SetupPage
    from airportdesk.ui.unlock_page import Unlock, UnlockPage

SIZE = (1366, 768)
DIALOGS_MOST = 5
"""Dialogs that can lie over each other."""


@dataclass(frozen=True)
class Doors:
    """How a desk is opened: whether there is one, who may, the two ways in; the password only if it guards nothing.

    `wait` gives the seconds an officer has to wait after wrong passwords.
    """

    exists: Callable[[], bool]
    names: Callable[[], tuple[tuple[str, str], ...]]
    create: "Create"
    unlock: "Unlock"
    password: str = ""
    wait: Callable[[str], int] = lambda _officer: 0


class Shell(QStackedWidget):
    """Shows the set-up, the lock or the desk. Imports of the desk wait until the first page is drawn."""

    def __init__(self, app: QApplication, doors: Doors, folder: Path, jobs: Jobs, *, sample: bool = False) -> None:
        super().__init__()
        self.setObjectName("page")
        self._app = app
        self._doors = doors
        self._folder = folder
        self._jobs = jobs
        self._sample = sample
        self._copies = Copies(self)
        self._settings = settings_file.read(folder)
        self._translator, self._qt_words, self._own_words = QTranslator(self), QTranslator(self), QtWords(self)
        self._desk: object = None
        self._sleep: QObject | None = None
        self._why_locked = ""
        self._leaving = False
        self._translate()
        dress(app, self._settings.contrast)
        self.resize(*SIZE)
        if self._settings.kiosk:
            from airportdesk.ui.kiosk import be_kiosk

            be_kiosk(self, True)
        self.show_door()

    def show_door(self) -> None:
        """Show the set-up where there is no store yet, else the lock."""
        door = self._lock_page() if self._doors.exists() else self._setup_page()
        door.opened.connect(self.enter)
        self._replace(door)
        self.setWindowTitle("airportdesk")
        door.take_focus()

    def _setup_page(self) -> "SetupPage":
        from airportdesk.ui.setup_page import SetupPage

        return SetupPage(self._doors.create, self._settings.language)

    def _lock_page(self) -> "UnlockPage":
        from airportdesk.ui.unlock_page import UnlockPage

        try:
            names = self._doors.names()
        except DeskError as error:
            page = UnlockPage((), self._doors.unlock, self._settings.language)
            page.say(error.words(self._settings.language))
            page.setEnabled(False)
            return page
        page = UnlockPage(names, self._doors.unlock, self._settings.language, self._doors.wait)
        if self._doors.password:
            page.explain(self.tr("연습용 비밀번호: {password}").format(password=self._doors.password))
        return page

    def enter(self, desk: object) -> None:
        """Show an unlocked desk."""
        from airportdesk.desk import Desk
        from airportdesk.ui.cover import Cover, CoverKey
        from airportdesk.ui.idle import Idle
        from airportdesk.ui.main_window import MainWindow
        from airportdesk.ui.wedge import Wedge

        if not isinstance(desk, Desk):
            raise TypeError(type(desk))
        self._desk = desk
        self._leaving = False
        window = MainWindow(desk, self._settings, self._folder, self._jobs, sample=self._sample)
        window.locked.connect(self.lock)
        cover = Cover(window, desk.now)
        CoverKey(self._app, cover)
        idle = Idle(self._app, self._settings.idle_minutes, desk.now, window)
        idle.warned.connect(window.warn_idle)
        idle.idle.connect(self._leave_idle)
        window.locked.connect(cover.close)
        Wedge(self._app, window).scanned.connect(window.scanning.take)
        window.settings_changed.connect(self._change_settings)
        window.pack_changed.connect(self._change_pack)
        self._replace(window)
        self._watch_sleep()
        self.setWindowTitle(f"airportdesk — {desk.info.name}")
        window.show_first()

    def _watch_sleep(self) -> None:
        """Be told before the laptop sleeps, as long as a desk is open."""
        from airportdesk.ui.sleeping import watch_sleep

        if self._sleep is None:
            self._sleep = watch_sleep(self._leave_for_sleep, self)

    def _leave_for_sleep(self, done: "Callable[[], None]") -> None:
        """The laptop goes to sleep: dialogs go first, and whoever asked by them hears "no"."""
        self._close_dialogs()
        QTimer.singleShot(0, self, partial(self._lock_for_sleep, done))

    def _lock_for_sleep(self, done: "Callable[[], None]") -> None:
        """What is half typed is kept, the store is closed; no backup holds it up."""

        try:
            if self._desk is not None:
                self.lock(backup=False)
        finally:
            done()

    def _close_dialogs(self) -> None:
        for _ in range(DIALOGS_MOST):
            if (dialog := self._app.activeModalWidget()) is not None:
                dialog.close()

    def _leave_idle(self) -> None:
        """Nobody is there: what is open is shut, what is half typed is kept."""
        from airportdesk.ui.main_window import MainWindow

        self._close_dialogs()
        window = self.currentWidget()
        if isinstance(window, MainWindow):
            self._why_locked = self._idle_words(window)
            QTimer.singleShot(0, window, window.lock)  # after the dialogs have said "no" to whoever asked

    def _idle_words(self, window: "MainWindow") -> str:
        """Why the desk is locked, and that what was half typed is kept."""
        said = self.tr("{n}분 동안 아무도 쓰지 않아 잠갔습니다.").format(n=self._settings.idle_minutes)
        kept = self.tr("적던 면담은 보관했습니다. 다시 열면 이어서 적을 수 있습니다.")
        return f"{said} {kept}" if window.contact_page.begun() else said

    def lock(self, backup: bool = True) -> None:
        """Clear what was shown, make the backup that is wanted at the end of a shift, close the store, show the lock.

        Without `backup` the store is closed at once: what locks a desk before a sleep must not wait.
        """
        self._copies.forget()
        self._end_page()
        if not (backup and self._leaves_with_backup(self._lock_now)):
            self._lock_now("")

    def _end_page(self) -> None:
        """Let no clock of the desk's pages run on; ended twice they are as ended once."""
        from airportdesk.ui.main_window import MainWindow

        page = self.currentWidget()
        if isinstance(page, MainWindow):
            page.end()

    def _lock_now(self, words: str) -> None:
        from airportdesk.ui.unlock_page import UnlockPage

        self._close_desk()
        self.show_door()
        door = self.currentWidget()
        words, self._why_locked = words or self._why_locked, ""
        if words and isinstance(door, UnlockPage):
            door.explain(words)

    def _leaves_with_backup(self, left: "Callable[[str], None]") -> bool:
        """Whether a last backup is being made on a page that shows nothing of the desk; `left` is called after it."""
        if self._desk is None:
            return False
        from airportdesk.desk import Desk
        from airportdesk.ui.leaving_page import LeavingPage

        if not isinstance(self._desk, Desk) or not self._desk.backups.wanted_at_lock():
            return False
        page = LeavingPage(self._desk, self._settings.language)
        page.left.connect(left)
        self._replace(page)
        page.start(self._jobs)
        return True

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close as the page says; the desk is shut before the window goes. A kiosk is left by a supervisor only."""
        if self._settings.kiosk and not self._may_leave():
            event.ignore()
            return
        page = self.currentWidget()
        if page is not None and not page.close():
            event.ignore()
            return
        self._copies.forget()
        if self._leaves_with_backup(self._close_now):
            event.ignore()
            return
        self._close_desk()
        self._jobs.close()

    def _may_leave(self) -> bool:
        """Whether a supervisor is at the desk, or was when it was asked to close."""
        from airportdesk.ui.kiosk import may_leave

        self._leaving = self._leaving or may_leave(self._desk, self.currentWidget())
        return self._leaving

    def _close_now(self, _words: str) -> None:
        self._close_desk()
        QTimer.singleShot(0, self, self.close)

    def _change_settings(self, settings: Settings) -> None:
        """Dress and translate anew; the pages are built again with the talk that was on them."""
        from airportdesk.ui.main_window import MainWindow

        before, kiosk = self.currentWidget(), self._settings.kiosk
        self._settings = settings
        self._jobs.settle()
        try:
            settings_file.write(self._folder, settings)
        except OSError:
            if isinstance(before, MainWindow):
                before.foot.say(self.tr("화면 설정을 저장하지 못했습니다. 지금만 바뀝니다."), "bad")
        self._translate()
        dress(self._app, settings.contrast)
        if settings.kiosk is not kiosk:
            from airportdesk.ui.kiosk import be_kiosk

            be_kiosk(self, settings.kiosk)
        if isinstance(before, MainWindow):
            before.contact_page.keep()
        self.enter(self._desk)
        after = self.currentWidget()
        if isinstance(after, MainWindow) and isinstance(before, MainWindow):
            after.take_over(before)
            after.show_manage()
            words, tone = before.foot.said()
            if tone == "bad" or (tone in ("good", "warn") and before.foot.language == after.foot.language):
                after.foot.say(words, tone)

    def _change_pack(self, kept: "KeptDraft | None") -> None:
        """Build the pages anew on the desk's pack: an older one to go on with a talk, or the newest again."""
        from airportdesk.ui.main_window import MainWindow

        before = self.currentWidget()
        words = before.foot.said() if isinstance(before, MainWindow) else ("", "")
        self.enter(self._desk)
        after = self.currentWidget()
        if not isinstance(after, MainWindow):
            return
        if kept is None:
            after.show_contact()
            after.foot.say(*words)
        else:
            after.resume(kept)
            said = self.tr("이 면담은 자료 {version}(으)로 시작했으므로 그 자료로 이어서 적습니다.")
            after.foot.say(said.format(version=kept.pack), "warn")

    def _translate(self) -> None:
        for translator in (self._qt_words, self._own_words):
            self._app.removeTranslator(translator)
        self._app.removeTranslator(self._translator)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if self._settings.language == "ko":
            self._app.installTranslator(self._own_words)
            if self._qt_words.load("qtbase_ko", folder):
                self._app.installTranslator(self._qt_words)
        if self._settings.language == "en" and self._translator.load(str(RESOURCES / "i18n" / "airportdesk_en.qm")):
            self._app.installTranslator(self._translator)

    def _close_desk(self) -> None:
        close = getattr(self._desk, "close", None)
        if close is not None:
            close()
        self._desk = None

    def _replace(self, page: QWidget) -> None:
        before = self.currentWidget()
        self.addWidget(page)
        self.setCurrentWidget(page)
        if before is not None:
            self.removeWidget(before)
            before.setParent(None)
            before.deleteLater()
