"""Where a talk is written: the contact page, the half-typed talks beside it, and the data each is written with."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from airportdesk.desk import Desk
from airportdesk.errors import DeskError
from airportdesk.intake import draft_from
from airportdesk.model import Act, Departure, KeptDraft, Record
from airportdesk.text import Language
from airportdesk.ui.confirm import may_undo
from airportdesk.ui.contact_page import ContactPage
from airportdesk.ui.drafts_page import DraftsPage


class Talking(QObject):
    """Begins, goes on with, sets aside and takes back talks.

    `page_wanted` gives the page to show, `said` words and their tone, `pack_changed` the draft to go on with on pages
    built anew, `brought_in` the contact of somebody who came along to the office.
    """

    page_wanted = Signal(object)
    said = Signal(str, str)
    failed = Signal(object)
    pack_changed = Signal(object)
    logged = Signal(object)
    opened = Signal(int)
    brought_in = Signal(int)

    def __init__(self, desk: Desk, page: ContactPage, language: Language) -> None:
        super().__init__(page)
        self._desk = desk
        self.page = page
        self._last: Record | None = None
        self._words = ""
        self._arrived = not desk.on_older_pack
        """Pages built on an older pack are for a talk that is yet to come onto them."""
        self.drafts_page = DraftsPage(desk, language)
        page.contact_logged.connect(self._logged)
        page.contact_amended.connect(self._amended)
        page.changed.connect(self._changed)
        self.drafts_page.resumed.connect(self.go_on_with)
        self.drafts_page.closed.connect(self.show)

    def pages(self) -> tuple[QWidget, ...]:
        """The pages to be placed in the window."""
        return self.page, self.drafts_page

    def show(self) -> None:
        """Go to the contact page."""
        self.page_wanted.emit(self.page)
        self.page.take_focus()

    def show_drafts(self) -> None:
        """Go to the half-typed talks; what stands on the contact page is kept first."""
        self.page.keep()
        self.drafts_page.refresh()
        self.page_wanted.emit(self.drafts_page)

    def start_for(self, departure: Departure) -> None:
        """Begin a talk for a flight; one that is half typed is set aside."""
        self._set_aside()
        self.page.start_for(departure)
        self.show()
        self.page.talk.begin()

    def amend(self, record: Record) -> None:
        """Amend a logged contact, with the data it was made with. The fields show the traveller, which is noted."""
        if record.contact.traveller is not None:
            try:
                self._desk.show_identity(record.contact_id)
            except DeskError as error:
                self.failed.emit(error)
                return
        self._set_aside()
        if record.assessment.pack != self._desk.pack.version and self._desk.go_on_with(record.assessment.pack):
            now, pack = self._desk.now(), record.assessment.pack
            kept = KeptDraft("", draft_from(record), now, now, pack, record.contact_id, revision=record.revision)
            self.pack_changed.emit(kept)
            return
        self.page.amend(record)
        self.page_wanted.emit(self.page)

    def go_on_with(self, kept: KeptDraft) -> None:
        """Go on with a half-typed talk that was chosen, which is noted."""
        try:
            self._desk.access.draft_resumed(kept)
        except DeskError as error:
            self.failed.emit(error)
            return
        self.resume(kept)

    def resume(self, kept: KeptDraft) -> None:
        """Go on with a half-typed talk, with the data it was begun with even if newer is in use by now."""
        self.page.keep()
        if kept.pack != self._desk.pack.version and self._desk.go_on_with(kept.pack):
            self.pack_changed.emit(kept)
            return
        amending = self._desk.revisions(kept.amending)[-1] if kept.amending else None
        self._arrived = True
        self.page.resume(kept, amending)
        self.show()

    def take_over(self, before: "Talking") -> None:
        """Go on with the talk of pages that looked different."""
        for kept in self._desk.drafts():
            if kept.key == before.page.keeping.key:
                self.resume(kept)
        self._arrived = True
        self._changed()

    def stop(self) -> None:
        """Decide nothing more: other pages take the desk over."""
        self._arrived = False

    def named_in(self, words: str) -> int | None:
        """The contact whose saving those words at the foot are about, if they are the last that were said of one."""
        return self._last.contact_id if self._last is not None and words and words == self._words else None

    def undo_after_asking(self, record: Record, named: int | None, parent: QWidget) -> None:
        """Take the newest revision of a chosen contact back; if it is not the one saved last, after asking."""
        saved = named or (self._last.contact_id if self._last else None)
        if record.contact_id != saved and self._desk.may_undo(record):
            question = self.tr("{n}번 면담의 마지막 저장을 되돌릴까요?").format(n=record.contact_id)
            if named is not None:
                question += " " + self.tr("방금 저장한 것은 {n}번입니다.").format(n=named)
            if not may_undo(parent, question):
                return
        self.undo(record.contact_id)

    def undo(self, contact_id: int | None = None) -> None:
        """Take the newest revision of a contact back; without a number, of the one that was saved last."""
        if contact_id is None:
            if self._last is None or self._holds_talk():
                self.said.emit(self.tr("되돌릴 것이 없습니다. 하루 기록(F4)에서 골라 되돌릴 수 있습니다."), "warn")
                return
            contact_id = self._last.contact_id
        try:
            record = self._desk.undo(contact_id)
        except DeskError as error:
            self.failed.emit(error)
            return
        self._last = record
        words = self.tr(
            "{n}번 면담의 마지막 저장을 되돌렸습니다. 지워지지 않았고, Ctrl+Z를 다시 누르면 원래대로 됩니다."
        )
        if record.contact.withdrawn:
            words = self.tr(
                "{n}번 면담의 저장을 취소했습니다. 기록에는 취소로 남고, Ctrl+Z를 다시 누르면 되살아납니다."
            )
        self.opened.emit(contact_id)
        self._say(words.format(n=contact_id))

    def _logged(self, record: Record) -> None:
        self._last = record
        self.logged.emit(record)
        said = self.tr("{n}번 면담을 저장했습니다. 이어서 다음 면담을 적을 수 있습니다. 잘못 저장했으면 Ctrl+Z.")
        self._say(said.format(n=record.contact_id))
        if record.contact.act is Act.ACCOMPANIED:
            self.brought_in.emit(record.contact_id)

    def _amended(self, record: Record) -> None:
        self._last = record
        self.opened.emit(record.contact_id)
        said = self.tr("{n}번 면담의 {m}차 기록을 저장했습니다. 앞선 기록도 남아 있습니다.")
        self._say(said.format(n=record.contact_id, m=record.revision))

    def _say(self, words: str) -> None:
        """Say what was saved; while that stands, Ctrl+Z is about it."""
        self._words = words
        self.said.emit(words, "good")

    def _changed(self) -> None:
        """An older pack serves its talk only: when that is saved or given up, today's comes back."""
        if self._arrived and self._desk.on_older_pack and not self._holds_talk():
            QTimer.singleShot(0, self, self._leave_older_pack)

    def _holds_talk(self) -> bool:
        return self.page.begun() or self.page.amending_id() is not None

    def _leave_older_pack(self) -> None:
        if self._arrived and self._desk.on_older_pack and not self._holds_talk():
            self._desk.use_newest()
            self.pack_changed.emit(None)

    def _set_aside(self) -> None:
        if self.page.begun():
            self.page.keep()
            self.said.emit(self.tr("적던 면담은 보관했습니다. Ctrl+R로 이어서 적을 수 있습니다."), "")
