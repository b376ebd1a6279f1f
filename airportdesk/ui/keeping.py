"""Keeps the talk on a page while it is typed: encrypted, within a second, until it is logged or dropped."""

import secrets
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from airportdesk.desk import Desk
from airportdesk.errors import DeskError
from airportdesk.model import Draft, KeptDraft, LeafletMade, Record

KEEP_MS = 1_000
"""How long after a change what stands on the page is kept: a kill loses at most this much typing."""


class Keeping(QObject):
    """Watches a page through `standing`, which gives what stands there to be kept, or nothing.

    `standing` gives the draft, the record it amends, and the reason of the amendment.
    """

    failed = Signal(object)

    def __init__(
        self, desk: Desk, standing: Callable[[], tuple[Draft, Record | None, str] | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._standing = standing
        self._kept: KeptDraft | None = None
        self.key = ""
        self.leaflets: tuple[LeafletMade, ...] = ()
        self._begun_at = desk.now()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_MS)
        self._timer.timeout.connect(self.keep)

    def changed(self) -> None:
        """Something on the page is different: keep it in a second."""
        if not self._timer.isActive():
            self._timer.start()

    def leaflet_given(self, made: LeafletMade) -> None:
        """A leaflet was made for the talk; it is kept and logged with it."""
        self.leaflets += (made,)
        self.changed()

    def keep(self) -> None:
        """Keep what stands there now, if it is different from what was kept last."""
        self._timer.stop()
        standing = self._standing()
        if standing is None:
            return
        if not self.key:
            self.key, self._begun_at = secrets.token_hex(16), self._desk.now()
        draft, amended, reason = standing
        kept = KeptDraft(
            *(self.key, draft, self._begun_at, self._desk.now(), self._desk.pack.version),
            *((amended.contact_id if amended else None), reason, self.leaflets),
            amended.revision if amended else 0,
        )
        if self._kept is not None and replace(kept, changed_at=self._kept.changed_at) == self._kept:
            return
        try:
            self._desk.keep_draft(kept)
        except DeskError as error:
            self.failed.emit(error)
            return
        self._kept = kept

    def go_on(self, kept: KeptDraft) -> None:
        """The page shows this draft now."""
        self.key, self._begun_at, self.leaflets, self._kept = kept.key, kept.begun_at, kept.leaflets, kept

    def forget(self) -> None:
        """The page shows another talk; what was kept stays kept."""
        self._timer.stop()
        self.key, self.leaflets, self._kept = "", (), None

    def drop(self) -> None:
        """Discard what was kept of this talk, for good."""
        if self.key:
            self._desk.drop_draft(self.key)
        self.forget()
