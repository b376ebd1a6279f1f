"""What finds and links, around one contact page: the box beside its notes, the page that finds, the page of links."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from airportdesk.desk import Desk
from airportdesk.errors import DeskError
from airportdesk.text import Language
from airportdesk.ui.contact_page import ContactPage
from airportdesk.ui.find_page import FindPage
from airportdesk.ui.jobs import Jobs
from airportdesk.ui.links_box import LinksBox
from airportdesk.ui.links_page import LinksPage
from airportdesk.ui.record_page import RecordPage
from airportdesk.ui.settling import Settling
from airportdesk.ui.watching import Watching


class Finding(QObject):
    """`page_wanted` gives the page to show, `opened` the number of a contact to open, `failed` what went wrong."""

    page_wanted = Signal(object)
    opened = Signal(int)
    failed = Signal(object)

    def __init__(self, desk: Desk, contact_page: ContactPage, language: Language, colours: dict[str, str]) -> None:
        super().__init__(contact_page)
        self._desk = desk
        self._language: Language = language
        self._contact_page = contact_page
        self.find_page = FindPage(desk, language, colours)
        self.links_page = LinksPage(desk, language, colours)
        self.box = LinksBox(language)
        self._all_watching: list[Watching] = []
        self._jobs = Jobs()  # of its own: a backup does not keep the watch-list waiting
        self._typed = self._watching(self.box.show_watch)
        self._linked = self._watching(self.links_page.show_watch)
        self.links_page.handles_shown.connect(self._linked.look)
        self._settling = Settling(self)
        self._settling.failed.connect(self.failed)
        self._back: QWidget = contact_page
        self._came_from: QWidget | None = None
        if (place := contact_page.talk.suggestions_place.parentWidget()) and (layout := place.layout()):
            layout.addWidget(self.box)
        contact_page.changed.connect(self._look)
        self.box.links_wanted.connect(self._show_typed)
        self.find_page.links_wanted.connect(lambda contact: self.show_links(contact, self.find_page))
        self.links_page.closed.connect(lambda: self.page_wanted.emit(self._back))
        for page in (self.find_page, self.links_page):
            page.failed.connect(self.failed)
            page.opened.connect(lambda contact, page=page: self._open(contact, page))

    def pages(self) -> tuple[QWidget, ...]:
        """The pages to be placed in the window."""
        return self.find_page, self.links_page

    def watch_record(self, page: RecordPage) -> None:
        """Say on this page too what headquarters' watch-list tells of a record."""
        watching = self._watching(page.show_watch)
        page.shown.connect(lambda record: watching.look(self._desk.finder.met(record.contact)))

    def show_find(self) -> None:
        """Go to the page that finds."""
        self.page_wanted.emit(self.find_page)
        self.find_page.take_focus()

    def show_links_from(self, page: QWidget | None, contact_id: int | None) -> None:
        """Go to the links of what a page shows: a record, a hit, or the talk that is typed."""
        if page is self.find_page:
            self.find_page.want_links()
        elif contact_id is not None and page is not None:
            self.show_links(contact_id, page)
        else:
            self._show_typed()

    def show_links(self, contact_id: int, back: QWidget) -> None:
        """Go to the links of a logged contact; `back` is the page Escape leads back to."""
        self._back = back
        self.links_page.show_contact(contact_id)
        self.page_wanted.emit(self.links_page)
        self.links_page.take_focus()

    def came_from(self) -> QWidget | None:
        """The page a record was opened from, if it was one of these; asked once."""
        page, self._came_from = self._came_from, None
        return page

    def stop(self) -> None:
        """What is shown now counts as seen: the store is shut after this."""
        self._settling.now()
        for watching in self._all_watching:
            watching.stop()
        self._jobs.settle()
        self.find_page.stop()
        self.links_page.stop()

    def _look(self) -> None:
        try:
            tied = self._desk.tied(self._contact_page.draft(), self._contact_page.amending_id())
        except DeskError as error:
            self.failed.emit(error)
            return
        self.box.show_tied(tied)
        self._typed.look(tied.met)
        if seen := tied.talks():
            self._settling.shown(seen, lambda: self._desk.access.listed("tied", seen))
        else:
            self._settling.gone()

    def _watching(self, show: Callable[[str], None]) -> Watching:
        made = Watching(self._desk, self._language, self._jobs, self)
        made.told.connect(show)
        made.failed.connect(self.failed)
        self._all_watching.append(made)
        return made

    def _show_typed(self) -> None:
        self._back = self._contact_page
        self.links_page.show_tied(self.box.tied(), self._contact_page.amending_id())
        self.page_wanted.emit(self.links_page)
        self.links_page.take_focus()

    def _open(self, contact_id: int, page: QWidget) -> None:
        self.opened.emit(contact_id)
        self._came_from = page
