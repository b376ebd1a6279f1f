"""Backups while the desk is open: by a key, and every so many hours. The copying runs on the job thread."""

from PySide6.QtCore import QObject, QTimer, Signal

from airportdesk.desk import Desk
from airportdesk.errors import BackupError, DeskError
from airportdesk.model import KST, Backup, BackupTrouble
from airportdesk.text import Language
from airportdesk.ui.jobs import Jobs

LOOK_MS = 60_000
"""How often it is looked whether a backup is due."""


class Backing(QObject):
    """Makes one backup at a time. `changed` says that it runs, how far, or that it is done; `said` words of it."""

    said = Signal(str, str)
    changed = Signal()
    _reached = Signal(float)

    def __init__(self, desk: Desk, jobs: Jobs, language: Language, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._language = language
        self._told = ""
        self._by_hand = False
        self._going = False
        self.running = False
        self.share = 0.0
        self.problem: DeskError | None = None
        self._reached.connect(self._show_share)  # emitted on the job thread, delivered on this one
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def back_up(self) -> None:
        """Make a backup now, because somebody asked for it."""
        if not self.running:
            self._by_hand = True
            self._start()

    def look(self) -> None:
        """Make a backup if one is due; what is wrong with the drive is said once and not every minute."""
        try:
            due = not self.running and self._desk.backups.due()
        except DeskError:
            return
        if due:
            self._by_hand = False
            self._start()

    def stop(self) -> None:
        """Begin no more, and let the one that runs stop at its next step: the desk is about to be shut."""
        self._timer.stop()
        self.cancel()

    def cancel(self) -> None:
        """Let the one that runs stop at its next step; nothing of it stays."""
        self._going = False

    def _start(self) -> None:
        try:
            job = self._desk.backups.job()
        except DeskError as error:
            self._failed(error)
            return
        self.running, self.share, self._going = True, 0.0, True
        self.changed.emit()
        self._jobs.start(lambda: job(self._progress), self._done, self._failed)

    def _progress(self, share: float) -> bool:
        self._reached.emit(share)
        return self._going

    def _show_share(self, share: float) -> None:
        self.share = share
        self.changed.emit()

    def _done(self, made: Backup) -> None:
        self.running, self.problem, self._told = False, None, ""
        try:
            self._desk.backups.note(made)
        except DeskError as error:
            self._failed(error)
            return
        said = self.tr("백업했습니다: 면담 {n}건, {when}. 다시 읽어 확인했습니다.")
        self.said.emit(said.format(n=made.contacts, when=f"{made.made_at.astimezone(KST):%m-%d %H:%M}"), "good")
        self.changed.emit()

    def _failed(self, error: DeskError) -> None:
        self.running, self.problem = False, error
        stopped = isinstance(error, BackupError) and error.trouble == BackupTrouble.STOPPED
        words = error.words(self._language)
        if self._by_hand or (words != self._told and not stopped):
            self.said.emit(words, "warn" if stopped else "bad")
        self._told = words
        self.changed.emit()
