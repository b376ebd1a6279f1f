"""The leaflet of a talk made before it is asked for, so that one key prints it at once."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, QTimer

from airportdesk.desk import Desk
from airportdesk.model import Draft, LeafletFormat, LeafletReason, Record
from airportdesk.pack import Pack
from airportdesk.text import LeafletLanguage
from airportdesk.ui.jobs import Jobs

STILL_MS = 1_000
"""How long a talk must have stood unchanged before its leaflet is made: not between two keys of the same answer."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """All that a leaflet depends on: the talk, how it is to be, the data, and the day printed on it."""

    source: Draft | Record
    language: LeafletLanguage
    reason: LeafletReason
    format: LeafletFormat
    pack: Pack
    day: date


class LeafletAhead(QObject):
    """Makes the leaflet of what stands still on the job thread, one at a time, and gives it up when that changes.

    `wanted` says which leaflet the next key would ask for, or None where there is no talk yet.
    """

    def __init__(self, desk: Desk, jobs: Jobs, wanted: Callable[[], Wanted | None], parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._wanted = wanted
        self._ready: tuple[Wanted, bytes] | None = None
        self._making = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(STILL_MS)
        self._timer.timeout.connect(self.make)

    def changed(self) -> None:
        """The talk is another one now: wait until it stands still."""
        self._timer.start()

    def stop(self) -> None:
        """Make nothing more."""
        self._timer.stop()
        self._ready = None

    def take(self, wanted: Wanted) -> bytes | None:
        """The leaflet, if it is this one that was made."""
        return self._ready[1] if self._ready and self._ready[0] == wanted else None

    def make(self) -> None:
        """Make the leaflet that the next key would ask for, unless it is there."""
        wanted = self._wanted()
        if wanted is None or self._making or self.take(wanted) is not None:
            return
        self._making = True
        job = self._desk.leaflet_job(wanted.source, wanted.language, wanted.reason, wanted.format)
        self._jobs.start(job, lambda pdf: self._keep(wanted, pdf), lambda _: self._keep(wanted, b""), quiet=True)

    def _keep(self, wanted: Wanted, pdf: bytes) -> None:
        """What went wrong is said when the leaflet is really asked for."""
        self._making = False
        self._ready = (wanted, pdf) if pdf else None
        if self._wanted() != wanted:
            self._timer.start()
