"""Headquarters' one window: shut until somebody opens it with the password of its keys, and shut when it is locked."""

import sys
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QTimer, QTranslator
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QStackedWidget

from airportdesk.files import RESOURCES
from airportdesk.mishaps import watch
from airportdesk.reticence import hide_memory
from airportdesk.text import Language
from airportdesk.ui.copies import Copies
from airportdesk.ui.hq_door_page import HqDoorPage
from airportdesk.ui.hq_window import HqWindow
from airportdesk.ui.idle import Idle
from airportdesk.ui.jobs import Jobs
from airportdesk.ui.qt_words import QtWords
from airportdesk.ui.sleeping import watch_sleep
from airportdesk.ui.theme import dress, load_fonts

if TYPE_CHECKING:
    from airportdesk.hq.centre import Centre

SIZE = (1366, 768)
DIALOGS_MOST = 5
"""Dialogs that can lie over each other."""
IDLE_MINUTES = 10
"""Minutes without a key after which it is locked: persons are on the screen."""


class HqShell(QStackedWidget):
    """Shows the door or the open headquarters of a folder. Raises HandoverError where the folder is none."""

    def __init__(
        self,
        app: QApplication,
        folder: Path,
        jobs: Jobs,
        language: Language = "ko",
        contrast: str = "light",
        clock: Callable[[], datetime] | None = None,
    ) -> None:
        from airportdesk.hq.centre import now
        from airportdesk.hq.keys import has_password

        super().__init__()
        self.setObjectName("page")
        self._app = app
        self._folder = folder.absolute()
        self._jobs = jobs
        self._language = language
        self._clock = clock or now
        self._guarded = has_password(folder)
        self._who = self._why_locked = ""
        self._copies = Copies(self)
        self._centre: Centre | None = None
        self._translators: list[QTranslator] = []
        self._translate()
        dress(app, contrast)
        self.setWindowTitle(self.tr("airportdesk 본부"))
        self.resize(*SIZE)
        self._sleep = watch_sleep(self._leave_for_sleep, self)
        self.show_door()

    def show_door(self) -> None:
        """Show the lock."""
        door = HqDoorPage(str(self._folder), self._open, self._jobs, self._language, guarded=self._guarded)
        door.who_edit.setText(self._who)
        if self._why_locked:
            door.say(self._why_locked)
        self._why_locked = ""
        door.opened.connect(self.enter)
        self._replace(door)
        door.take_focus()

    def enter(self, centre: "Centre") -> None:
        """Show an open headquarters."""
        self._centre, self._who = centre, centre.who
        window = HqWindow(centre, self._jobs, self._language)
        window.locked.connect(self.lock)
        idle = Idle(self._app, IDLE_MINUTES, self._clock, window)
        idle.warned.connect(window.warn_idle)
        idle.idle.connect(self._leave_idle)
        self._replace(window)
        window.show_first()

    def lock(self) -> None:
        """Put the keys away, and everything that was shown."""
        if self._centre is None:
            return
        self._shut()
        self.show_door()

    def closeEvent(self, event: QCloseEvent) -> None:
        """What runs ends first."""
        self._shut()
        self._jobs.close()
        for translator in self._translators:
            self._app.removeTranslator(translator)
        super().closeEvent(event)

    def _leave_idle(self) -> None:
        """Nobody is there: dialogs go first, and whoever asked by them hears "no"."""
        self._close_dialogs()
        if isinstance(window := self.currentWidget(), HqWindow):
            self._why_locked = self.tr("{n}분 동안 아무도 쓰지 않아 잠갔습니다.").format(n=IDLE_MINUTES)
            QTimer.singleShot(0, window, window.leave_idle)

    def _leave_for_sleep(self, done: Callable[[], None]) -> None:
        self._close_dialogs()
        QTimer.singleShot(0, self, partial(self._lock_for_sleep, done))

    def _lock_for_sleep(self, done: Callable[[], None]) -> None:
        try:
            self.lock()
        finally:
            done()

    def _close_dialogs(self) -> None:
        for _ in range(DIALOGS_MOST):
            if (dialog := self._app.activeModalWidget()) is not None:
                dialog.close()

    def _shut(self) -> None:
        self._copies.forget()
        centre, self._centre = self._centre, None
        if centre is None:
            return
        page = self.currentWidget()
        if isinstance(page, HqWindow):
            page.desks_page.cancel()
        self._jobs.settle()
        centre.close()

    def _open(self, who: str, password: str) -> "Centre":
        from airportdesk.hq.centre import Centre

        return Centre.open(self._folder, who, password, self._clock)

    def _replace(self, page: HqDoorPage | HqWindow) -> None:
        self.addWidget(page)
        self.setCurrentWidget(page)
        for at in reversed(range(self.count())):
            old = self.widget(at)
            if old is not None and old is not page:
                self.removeWidget(old)
                old.deleteLater()

    def _translate(self) -> None:
        """English where it is asked for; Qt's own words in either language."""
        if self._language == "en":
            self._install(str(RESOURCES / "i18n" / "airportdesk_en.qm"))
        else:
            self._translators.append(QtWords(self))
            self._app.installTranslator(self._translators[-1])
        place = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._install(f"{place}/qtbase_{self._language}.qm")

    def _install(self, file: str) -> None:
        translator = QTranslator(self)
        if translator.load(file):
            self._app.installTranslator(translator)
            self._translators.append(translator)


def open_headquarters(folder: Path, language: Language, contrast: str) -> int:
    """Open the window of a folder and stay until it is closed; the exit status. Raises HandoverError: no folder."""
    from airportdesk.hq.centre import now

    app = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(app, QApplication):
        raise TypeError("a program without windows is running")
    app.setApplicationName("airportdesk")
    load_fonts()
    watch(folder, lambda: now().isoformat(timespec="seconds"))
    shell = HqShell(app, folder, Jobs(), language, contrast)
    shell.show()
    QTimer.singleShot(0, shell, hide_memory)
    return app.exec()
