"""The program's one window: shut until an officer opens it, and shut again when it is locked."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QTranslator
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from airportdesk import settings as settings_file
from airportdesk.errors import DeskError
from airportdesk.files import RESOURCES
from airportdesk.settings import Settings
from airportdesk.ui.jobs import Jobs
from airportdesk.ui.theme import dress

if TYPE_CHECKING:
    from airportdesk.model import KeptDraft
    from airportdesk.ui.setup_page import Create, SetupPage
    from airportdesk.ui.unlock_page import Unlock, UnlockPage

SIZE = (1366, 768)


@dataclass(frozen=True)
class Doors:
    """How a desk is opened: whether there is one, who may, the two ways in; the password only if it guards nothing."""

    exists: Callable[[], bool]
    names: Callable[[], tuple[tuple[str, str], ...]]
    create: "Create"
    unlock: "Unlock"
    password: str = ""


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
        self._settings = settings_file.read(folder)
        self._translator, self._qt_words = QTranslator(self), QTranslator(self)
        self._desk: object = None
        self._translate()
        dress(app, self._settings.contrast)
        self.resize(*SIZE)
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
        page = UnlockPage(names, self._doors.unlock, self._settings.language)
        if self._doors.password:
            page.explain(self.tr("연습용 비밀번호: {password}").format(password=self._doors.password))
        return page

    def enter(self, desk: object) -> None:
        """Show an unlocked desk."""
        from airportdesk.desk import Desk
        from airportdesk.ui.main_window import MainWindow
        from airportdesk.ui.wedge import Wedge

        if not isinstance(desk, Desk):
            raise TypeError(type(desk))
        self._desk = desk
        window = MainWindow(desk, self._settings, self._folder, self._jobs, sample=self._sample)
        window.locked.connect(self.lock)
        Wedge(self._app, window).scanned.connect(window.scanning.take)
        window.settings_changed.connect(self._change_settings)
        window.pack_changed.connect(self._change_pack)
        self._replace(window)
        self.setWindowTitle(f"airportdesk — {desk.info.name}")
        window.show_first()

    def lock(self) -> None:
        """Close the store, clear what was shown and go back to the lock."""
        self._close_desk()
        self.show_door()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close as the page says; the desk is shut before the window goes."""
        page = self.currentWidget()
        if page is not None and not page.close():
            event.ignore()
            return
        self._close_desk()
        self._jobs.close()

    def _change_settings(self, settings: Settings) -> None:
        """Dress and translate anew; the pages are built again with the talk that was on them."""
        from airportdesk.ui.main_window import MainWindow

        before = self.currentWidget()
        self._settings = settings
        self._jobs.settle()
        try:
            settings_file.write(self._folder, settings)
        except OSError:
            if isinstance(before, MainWindow):
                before.foot.say(self.tr("화면 설정을 저장하지 못했습니다. 지금만 바뀝니다."), "bad")
        self._translate()
        dress(self._app, settings.contrast)
        if isinstance(before, MainWindow):
            before.contact_page.keep()
        self.enter(self._desk)
        after = self.currentWidget()
        if isinstance(after, MainWindow) and isinstance(before, MainWindow):
            after.take_over(before)
            after.show_manage()
            words, tone = before.foot.said()
            if tone == "good":
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
        self._app.removeTranslator(self._qt_words)
        self._app.removeTranslator(self._translator)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if self._settings.language == "ko" and self._qt_words.load("qtbase_ko", folder):
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
