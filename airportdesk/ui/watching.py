"""Asks headquarters' watch-list about the handles that are shown, a moment after the last change, beside the window."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from airportdesk.desk import Desk
from airportdesk.errors import DeskError
from airportdesk.links.values import Handle
from airportdesk.text import Language
from airportdesk.ui.jobs import Jobs
from airportdesk.ui.watch_words import watch_words
from airportdesk.watchbook import Answer

PAUSE_MS = 250
"""A handle that is still being typed is not asked about: each hash is slow on purpose."""


class Watching(QObject):
    """`told` gives the line for the handles as they are now, "" where there is nothing to say; `failed` an error."""

    told = Signal(str)
    failed = Signal(object)

    def __init__(self, desk: Desk, language: Language, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._language = language
        self._jobs = jobs
        self._handles: tuple[Handle, ...] = ()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.now)

    def look(self, handles: Sequence[Handle]) -> None:
        """These handles are shown now. What is known of them is told at once, the rest is asked a moment later."""
        self._handles = tuple(handles)
        self._tell()
        if self._desk.watch.unasked(self._handles):
            self._timer.start()
        else:
            self._timer.stop()

    def now(self) -> None:
        """Ask what was not asked yet."""
        self._timer.stop()
        if not (handles := self._desk.watch.unasked(self._handles)):
            return
        try:
            job = self._desk.watch.asking(handles)
        except DeskError as error:
            self.failed.emit(error)
            return
        self._jobs.start(job, self._hear, self.failed.emit, quiet=True)

    def stop(self) -> None:
        """Ask nothing more."""
        self._timer.stop()

    def _hear(self, answer: Answer) -> None:
        self._desk.watch.hear(answer)
        self._tell()

    def _tell(self) -> None:
        self.told.emit(watch_words(self._desk.watch, self._handles, self._language))
