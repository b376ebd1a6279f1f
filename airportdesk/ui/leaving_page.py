"""What is seen while the desk is being locked and a last backup is made: nothing of the log, and a way not to wait."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QWidget

from airportdesk.desk import Desk
from airportdesk.errors import BackupError, DeskError
from airportdesk.model import Backup, BackupTrouble
from airportdesk.ui.forms import load_form
from airportdesk.ui.jobs import Jobs

_STEPS = 1_000


class LeavingPage(QWidget):
    """Makes the backup. `left` comes once, with the words of what went wrong or none; the desk is to be shut then."""

    left = Signal(str)
    _reached = Signal(float)

    title_label: QLabel
    progress_bar: QProgressBar
    skip_button: QPushButton

    def __init__(self, desk: Desk, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "leaving_page")
        self._desk = desk
        self._language = language
        self._going = True
        self._running = False
        self.progress_bar.setRange(0, _STEPS)
        self._reached.connect(lambda share: self.progress_bar.setValue(int(share * _STEPS)))
        self.skip_button.clicked.connect(self.skip)

    def start(self, jobs: Jobs) -> None:
        """Make the backup, if the place for it is there."""
        self._running = True
        self.skip_button.setFocus()
        try:
            job = self._desk.backups.job()
        except DeskError as error:
            self._failed(error)
            return
        jobs.start(self._going_on(job), self._done, self._failed)

    def skip(self) -> None:
        """Lock without it."""
        self._going = False
        self.skip_button.setEnabled(False)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing the window means not to wait; it closes when the copy has stopped."""
        if self._running:
            self.skip()
            event.ignore()

    def _going_on(self, job: Callable[[Callable[[float], bool]], Backup]) -> Callable[[], Backup]:
        def progress(share: float) -> bool:
            self._reached.emit(share)
            return self._going

        return lambda: job(progress)

    def _done(self, made: Backup) -> None:
        try:
            self._desk.backups.note(made)
        except DeskError as error:
            self._failed(error)
            return
        self._leave("")

    def _failed(self, error: DeskError) -> None:
        stopped = isinstance(error, BackupError) and error.trouble == BackupTrouble.STOPPED
        self._leave("" if stopped else error.words(self._language))

    def _leave(self, words: str) -> None:
        self._running = False
        self.left.emit(words)
