"""Backups in the window: made by a key and by the hour, seen and restored on two pages of their own."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from airportdesk.desk import Desk
from airportdesk.model import KST, Backup, moment
from airportdesk.text import Language
from airportdesk.ui.backing import Backing
from airportdesk.ui.backup_page import BackupPage
from airportdesk.ui.jobs import Jobs
from airportdesk.ui.restore_page import RestorePage


class Safekeeping(QObject):
    """`page_wanted` gives the page to show, `said` words and their tone, `closed` leads back to where it began.

    `lock_wanted`: a backup is ready to take the place of the log, which it does when the log is shut.
    """

    page_wanted = Signal(object)
    said = Signal(str, str)
    closed = Signal()
    lock_wanted = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, language: Language, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.backing = Backing(desk, jobs, language, self)
        self.backup_page = BackupPage(desk, self.backing, language)
        self.restore_page = RestorePage(desk, jobs, language)
        self.backing.said.connect(self.said)
        self.backup_page.closed.connect(self.closed)
        self.backup_page.restore_wanted.connect(self._show_restore)
        self.restore_page.closed.connect(self.show)
        self.restore_page.ready.connect(self.lock_wanted)
        QTimer.singleShot(0, self, self._tell_restored)

    def pages(self) -> tuple[QWidget, ...]:
        """The pages to be placed in the window."""
        return self.backup_page, self.restore_page

    def show(self) -> None:
        """Go to the backups."""
        self.page_wanted.emit(self.backup_page)
        self.backup_page.refresh()
        self.backup_page.take_focus()

    def back_up(self) -> None:
        """Make a backup now; where no place is chosen yet, go where one is chosen."""
        if self._desk.backups.choice.place:
            self.backing.back_up()
        else:
            self.show()

    def stop(self) -> None:
        """End what runs here, before the desk is shut."""
        self.backing.stop()
        self.restore_page.stop()

    def _show_restore(self, backup: Backup) -> None:
        self.page_wanted.emit(self.restore_page)
        self.restore_page.show_backup(backup)

    def _tell_restored(self) -> None:
        word, self._desk.backups.restored = self._desk.backups.restored, None
        if word is not None:
            said = self.tr("{when} 백업으로 되살렸습니다. 앞의 파일은 기록 폴더의 {aside}에 그대로 있습니다.")
            when = f"{moment(word.made_at).astimezone(KST):%m-%d %H:%M}"
            self.said.emit(said.format(when=when, aside=word.aside), "warn")
