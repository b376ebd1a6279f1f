"""A shift: what it begins with, what is still to be done, and who is at the office."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from airportdesk.desk import Desk
from airportdesk.model import Record
from airportdesk.text import Language
from airportdesk.ui.office_page import OfficePage
from airportdesk.ui.start_page import StartPage


class Shift(QObject):
    """`page_wanted` gives the page to show, `opened` a contact to look at, `resumed` a draft to go on with."""

    page_wanted = Signal(object)
    said = Signal(str, str)
    failed = Signal(object)
    opened = Signal(int)
    resumed = Signal(object)
    contact_wanted = Signal()
    board_wanted = Signal()

    def __init__(self, desk: Desk, language: Language, looks: Mapping[str, str], parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.start_page = StartPage(desk, language, looks)
        self.office_page = OfficePage(desk, language)
        self.start_page.opened.connect(self.opened)
        self.start_page.resumed.connect(self.resumed)
        self.start_page.visited.connect(self.show_office)
        self.start_page.contact_wanted.connect(self.contact_wanted)
        self.start_page.board_wanted.connect(self.board_wanted)
        self.office_page.closed.connect(self.show_start)
        self.office_page.opened.connect(self.opened)
        self.office_page.saved.connect(self._outcome)
        for page in (self.start_page, self.office_page):
            page.failed.connect(self.failed)

    def pages(self) -> tuple[QWidget, ...]:
        """The pages to be placed in the window."""
        return self.start_page, self.office_page

    def show_start(self) -> None:
        """Go to what a shift begins with."""
        self.start_page.refresh()
        self.page_wanted.emit(self.start_page)
        self.start_page.take_focus()

    def show_office(self, contact_id: int | None = None) -> None:
        """Go to the office, to one contact's visit or to the first."""
        self.office_page.show_visit(contact_id)
        self.page_wanted.emit(self.office_page)
        self.office_page.take_focus()

    def tick(self) -> None:
        """Show the clocks of the first page as they stand now; the office has a clock of its own."""
        if self.start_page.isVisible():
            self.start_page.show_office()

    def stop(self) -> None:
        """Let no clock run on: the store is shut after this."""
        self.office_page.stop()

    def _outcome(self, record: Record) -> None:
        said = self.tr("{n}번 면담에 결과를 저장했습니다({m}차).")
        self.said.emit(said.format(n=record.contact_id, m=record.revision), "good")
        self.office_page.show_visit(record.contact_id)
