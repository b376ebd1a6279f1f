"""The window of an unlocked desk: places the pages, the keys and the words at its foot."""

from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QColor
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QWidget,
)

from airportdesk.desk import Desk
from airportdesk.errors import DeskError
from airportdesk.model import Draft, ForWhom, KeptDraft, LeafletFormat, LeafletReason, Record
from airportdesk.settings import Settings
from airportdesk.text import Language, LeafletLanguage
from airportdesk.ui.board_page import BoardPage
from airportdesk.ui.closing import Closing
from airportdesk.ui.contact_page import ContactPage
from airportdesk.ui.day_page import DayPage
from airportdesk.ui.elided_label import ElidedLabel
from airportdesk.ui.finding import Finding
from airportdesk.ui.foot import Foot
from airportdesk.ui.forms import load_form
from airportdesk.ui.handing import Handing
from airportdesk.ui.helping import Helping
from airportdesk.ui.jobs import Jobs
from airportdesk.ui.keys import bind
from airportdesk.ui.leaflet_page import LeafletPage
from airportdesk.ui.made import Made
from airportdesk.ui.managing import Managing
from airportdesk.ui.masking import mask_texts
from airportdesk.ui.plain import restyle
from airportdesk.ui.printing import Printing
from airportdesk.ui.record_page import RecordPage
from airportdesk.ui.scanning import Scanning
from airportdesk.ui.shift import Shift
from airportdesk.ui.six_hours import SixHours
from airportdesk.ui.talking import Talking
from airportdesk.ui.theme import colours

CLOCK_MS = 1_000


class MainWindow(QWidget):
    """One officer's session. `locked` says that the key is to go, `settings_changed` that the looks are different."""

    locked = Signal()
    settings_changed = Signal(object)
    pack_changed = Signal(object)

    header_bar: QFrame
    sample_label: QLabel
    desk_label: ElidedLabel
    officer_label: ElidedLabel
    clock_label: QLabel
    lock_button: QPushButton
    start_button: QToolButton
    board_button: QToolButton
    contact_button: QToolButton
    day_button: QToolButton
    find_button: QToolButton
    manage_button: QToolButton
    stack: QStackedWidget
    message_bar: QFrame
    message_label: ElidedLabel
    print_button: QPushButton
    office_button: QPushButton
    busy_bar: QProgressBar

    def __init__(
        self,
        desk: Desk,
        settings: Settings,
        folder: Path,
        jobs: Jobs,
        *,
        sample: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        load_form(self, "main_window", ElidedLabel)
        self._desk = desk
        self._jobs = jobs
        self._language: Language = "en" if settings.language == "en" else "ko"
        self._make_pages(desk, settings, folder, jobs)
        self.sample_label.setVisible(sample)
        restyle(self.header_bar, "sample", "true" if sample else "false")
        where = " ".join(part for part in (desk.info.name, desk.info.terminal, desk.info.gate) if part)
        self.desk_label.setText(where)
        self.officer_label.setText(desk.officer.name)
        self.busy_bar.hide()
        self._day = desk.today()
        self._under_card: QWidget = self.contact_page
        self._clock = QTimer(self)
        self._clock.setInterval(CLOCK_MS)
        self._clock.timeout.connect(self._tick)
        self._clock.start()
        self._tick()
        self._connect()
        self.talking.show()

    def _make_pages(self, desk: Desk, settings: Settings, folder: Path, jobs: Jobs) -> None:
        looks = colours(settings.contrast)
        self.contact_page = ContactPage(desk, self._language, QColor(looks["warning_soft"]))
        self.talking = Talking(desk, self.contact_page, self._language)
        self.drafts_page = self.talking.drafts_page
        self.scanning = Scanning(desk, self.contact_page, self._language)
        self.finding = Finding(desk, self.contact_page, self._language, looks)
        self.foot = Foot(self.message_bar, self.message_label, self._language, desk.now)
        self.shift = Shift(desk, self._language, looks, self)
        self.six_hours = SixHours(desk, self.office_button, lambda: self.foot.said()[1] != "bad", self)
        self.managing = Managing(desk, settings, folder, jobs, self)
        self.manage_page = self.managing.manage_page
        self.alerts_page = self.managing.alerts_page
        self.packs_page = self.managing.packs_page
        self.day_page = DayPage(desk, self._language)
        self.record_page = RecordPage(desk, self._language, looks)
        self.finding.watch_record(self.record_page)
        self.closing = Closing(desk, jobs, self._language, self)
        self.leaflet_page = LeafletPage(desk, self._language)
        self.printing = Printing(desk, folder, jobs, self._language, self)
        wanted = self.printing.format
        self.handing = Handing(desk, self.contact_page, folder / "leaflets", jobs, self._language, wanted)
        self.helping = Helping(desk, self.printing, jobs, self._language, self)
        self.board_page = BoardPage(desk, self._language, looks)
        by_button: dict[QToolButton, tuple[QWidget, ...]] = {
            self.start_button: self.shift.pages(),
            self.contact_button: self.talking.pages(),
            self.board_button: (self.board_page,),
            self.day_button: (self.day_page, self.record_page, *self.closing.pages(), *self.printing.pages()),
            self.find_button: self.finding.pages(),
            self.manage_button: self.managing.pages(),
        }
        self._button_of = {page: button for button, pages in by_button.items() for page in pages}
        for page in (*self._button_of, self.leaflet_page, *self.helping.pages()):
            self.stack.addWidget(page)

    def _connect(self) -> None:
        self.start_button.clicked.connect(self.shift.show_start)
        self.board_button.clicked.connect(self.show_board)
        self.contact_button.clicked.connect(self.talking.show)
        self.day_button.clicked.connect(self.show_day)
        self.manage_button.clicked.connect(self.managing.show)
        self.find_button.clicked.connect(self.finding.show_find)
        self.lock_button.clicked.connect(self.lock)
        bind(
            self,
            {
                "F1": self.shift.show_start,
                "F2": self.talking.show,
                "F3": self.finding.show_find,
                "F4": self.show_day,
                "F5": self.show_board,
                "F6": self.managing.show,
                "F10": self._export_today,
                "F11": self.managing.show_alerts,
                "Ctrl+B": self.managing.safekeeping.back_up,
                "Ctrl+E": self._show_office,
                "Ctrl+H": self._show_card,
                "Ctrl+K": self._show_links,
                "Ctrl+L": self.lock,
                "Ctrl+M": self._mask,
                "Ctrl+O": self.managing.choose_departures,
                "Ctrl+R": self.talking.show_drafts,
                "Ctrl+Shift+P": self.printing.show,
                "Ctrl+Z": self._undo,
            },
        )
        for rooms in (self.talking, self.finding, self.shift, self.managing, self.printing, self.closing):
            rooms.page_wanted.connect(self._show)
            rooms.opened.connect(self._open_contact)
        for speaks in (
            self.talking,
            self.shift,
            self.managing,
            self.scanning,
            self.handing,
            self.printing,
            self.helping,
            self.closing,
            self.six_hours,
        ):
            speaks.said.connect(self.foot.say)
        for fails in (
            self.talking,
            self.shift,
            self.finding,
            self.handing,
            self.printing,
            self.helping,
            self.contact_page,
        ):
            fails.failed.connect(self.foot.say_error)
        self.helping.page_wanted.connect(self._show)
        self.helping.closed.connect(lambda: self._show(self._under_card))
        self._connect_talk()
        self._connect_pages()
        self._connect_printing()

    def _connect_talk(self) -> None:
        self.talking.logged.connect(self.day_page.add)
        self.talking.brought_in.connect(self.shift.show_office)
        self.six_hours.visited.connect(self.shift.show_office)
        self.six_hours.ticked.connect(self.shift.tick)
        self.talking.pack_changed.connect(self.pack_changed)
        self.shift.resumed.connect(self.talking.go_on_with)
        self.shift.contact_wanted.connect(self.talking.show)
        self.shift.board_wanted.connect(self.show_board)
        self.contact_page.amending_ended.connect(self.show_day)
        self.contact_page.leaflet_wanted.connect(self.handing.make_leaflet)
        self.contact_page.around = self.header_bar
        self.contact_page.hinted.connect(lambda words: self.foot.say(words, "warn"))
        self.contact_page.changed.connect(self.foot.mended)
        self.scanning.page_wanted.connect(self.talking.show)
        self.handing.leaflet_made.connect(self._show_leaflet)

    def _connect_pages(self) -> None:
        self.board_page.chosen.connect(self.talking.start_for)
        self.day_page.opened.connect(self._open_record)
        self.day_page.failed.connect(self.foot.say_error)
        self.day_page.closing_wanted.connect(self.closing.show)
        self.closing.closed.connect(self.show_day)
        self.day_page.export_wanted.connect(self.handing.choose_export)
        self.record_page.closed.connect(self._leave_record)
        self.record_page.failed.connect(self.foot.say_error)
        self.record_page.amend_wanted.connect(self.talking.amend)
        self.record_page.undo_wanted.connect(self.talking.undo)
        self.record_page.office_wanted.connect(self.shift.show_office)
        self.record_page.leaflet_wanted.connect(self.handing.make_leaflet)
        self.leaflet_page.closed.connect(self._leave_leaflet)
        self.leaflet_page.other_wanted.connect(self._make_otherwise)
        self.manage_page.departures_imported.connect(self.contact_page.show_departures)
        self.manage_page.departures_imported.connect(self.board_page.refresh)
        self.managing.alerts_confirmed.connect(self.contact_page.preview)
        self.managing.settings_changed.connect(self.settings_changed)
        self.managing.lock_wanted.connect(self.lock)
        for ends in (self.locked, self.settings_changed):
            ends.connect(self.managing.stop)
        self._jobs.busy_changed.connect(self.busy_bar.setVisible)

    def _connect_printing(self) -> None:
        for asks in (self.contact_page, self.record_page):
            asks.print_wanted.connect(self._print)
        self.handing.to_print.connect(self.printing.print_made)
        self.leaflet_page.put_print_bar(self.printing.bar_of_shown())
        self.printing.on_screen.connect(self._show_leaflet)
        self.printing.recorded.connect(self._printed)
        self.printing.queue_page.closed.connect(self.talking.show)
        self.print_button.clicked.connect(self.printing.show)
        self.printing.waiting_changed.connect(self._show_waiting)
        self.printing.news.connect(self._tell_news)
        for ends in (self.settings_changed, self.pack_changed):
            ends.connect(self.end)
        self.printing.start()

    def _print(self, source: Draft | Record, language: LeafletLanguage) -> None:
        self.handing.print_leaflet(source, language, self.printing.format())

    def _printed(self, whose: ForWhom) -> None:
        if self.stack.currentWidget() is self.record_page and whose.contact == self.record_page.newest().contact_id:
            self.record_page.show_leaflets()

    def _tell_news(self, words: str, tone: str) -> None:
        """News of a printer never take the place of what must be mended first, such as a talk that was not saved."""
        if self.foot.said()[1] != "bad":
            self.foot.say(words, tone)

    def _show_waiting(self, words: str, held: bool) -> None:
        self.print_button.setText(words)
        self.print_button.setVisible(bool(words))
        restyle(self.print_button, "tone", "warn" if held else "")

    def show_contact(self) -> None:
        """Go to the contact page."""
        self.talking.show()

    def show_board(self) -> None:
        """Go to the boarding board."""
        self.board_page.refresh()
        self._show(self.board_page)
        self.board_page.take_focus()

    def show_day(self) -> None:
        """Go to the day's table."""
        self.day_page.show_today()
        self._show(self.day_page)
        self.day_page.take_focus()

    def show_manage(self) -> None:
        """Go to the rarely needed page."""
        self.managing.show()

    def show_first(self) -> None:
        """What an officer sees on coming to the desk."""
        self.shift.show_start()

    def resume(self, kept: KeptDraft) -> None:
        """Go on with a half-typed talk."""
        self.talking.resume(kept)

    def take_over(self, before: "MainWindow") -> None:
        """Go on with the talk of a window that looked different."""
        self.talking.take_over(before.talking)

    def lock(self) -> None:
        """Shut the desk; a half-typed talk is kept for the officer who types it."""
        self.end()
        self.locked.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """A half-typed talk is kept before the window goes."""
        self.end()
        event.accept()

    def end(self) -> None:
        """Keep what is half typed and let nothing run on: the store is shut after this."""
        self.handing.left()
        self.talking.stop()
        self.contact_page.keep()
        self.managing.stop()
        self.shift.stop()
        self.six_hours.stop()
        self.closing.stop()
        self.finding.stop()
        self.handing.stop()
        self.printing.stop()
        self._clock.stop()
        self._jobs.settle()

    def warn_idle(self, seconds: int) -> None:
        """Say that the desk is about to be locked; with 0, that somebody is back."""
        if seconds:
            said = self.tr("{n}초 뒤에 잠깁니다. 계속하려면 아무 키나 누르세요. 적던 면담은 보관됩니다.")
            self.foot.say(said.format(n=seconds), "warn")
        else:
            self.foot.say("")

    def _mask(self) -> None:
        """Put stars over the registration numbers that stand on the page."""
        page = self.contact_page
        found = page.mask_numbers() if self.stack.currentWidget() is page else mask_texts(self, self._desk.today())
        if found:
            self.foot.say(self.tr("등록번호를 900101-1******처럼 가렸습니다."), "good")
        else:
            self.foot.say(self.tr("이 화면에는 가릴 등록번호가 없습니다."))

    def _undo(self) -> None:
        """Take back what the foot names, or what was saved last; another talk that is shown or chosen, after asking."""
        shown, named = self.stack.currentWidget(), self.talking.named_in(self.foot.said()[0])
        if shown is self.record_page and named is None:
            self.talking.undo(self.record_page.newest().contact_id)
        elif shown is self.record_page:
            self.talking.undo_after_asking(self.record_page.newest(), named, self)
        elif shown is self.day_page and (chosen := self.day_page.chosen()) is not None:
            self.talking.undo_after_asking(chosen, named, self)
        else:
            self.talking.undo(named)

    def _export_today(self) -> None:
        if self.stack.currentWidget() is not self.day_page:
            self.show_day()
        self.day_page.xlsx_button.click()

    def _show(self, page: QWidget) -> None:
        if self.stack.currentWidget() is self.leaflet_page is not page:
            self.handing.left()
        if self.stack.currentWidget() is not page:
            self.foot.turned()
        self.stack.setCurrentWidget(page)
        if (button := self._button_of.get(page)) is not None:
            button.setChecked(True)

    def _tick(self) -> None:
        self.clock_label.setText(f"{self._desk.now():%H:%M}")
        if self._desk.today() != self._day:
            self._day = self._desk.today()
            self.contact_page.show_departures()
            self.day_page.show_today()

    def _open_record(self, record: Record) -> None:
        self._open_contact(record.contact_id)

    def _open_contact(self, contact_id: int) -> None:
        try:
            self.record_page.show_contact(contact_id)
        except DeskError as error:
            self.foot.say_error(error)
            return
        self._show(self.record_page)

    def _leave_record(self) -> None:
        page = self.finding.came_from()
        self._show(page) if page else self.show_day()

    def _show_office(self) -> None:
        """The office; from a record, to the visit of its contact."""
        shown = self.stack.currentWidget() is self.record_page
        self.shift.show_office(self.record_page.newest().contact_id if shown else None)

    def _show_card(self) -> None:
        """The help card, from any page and back to it."""
        page = self.stack.currentWidget()
        if page is not None and page not in self.helping.pages():
            self._under_card = page
        self.helping.show()

    def _show_links(self) -> None:
        page = self.stack.currentWidget()
        shown = self.record_page.newest().contact_id if page is self.record_page else None
        self.finding.show_links_from(page, shown)

    def _make_otherwise(self, language: LeafletLanguage, reason: LeafletReason, format: LeafletFormat) -> None:
        self.printing.choose_format(format)
        self.handing.make_otherwise(language, reason, format)

    def _show_leaflet(self, made: Made) -> None:
        if self.stack.currentWidget() is not self.leaflet_page:
            self._back_to = self.stack.currentWidget()
        self.printing.take_shown(made)
        self.leaflet_page.show_leaflet(made, changeable=self.handing.can_otherwise(made))
        self._show(self.leaflet_page)

    def _leave_leaflet(self) -> None:
        self.handing.left()
        if self._back_to is self.record_page:
            self._open_contact(self.record_page.newest().contact_id)
        elif self._back_to in self.printing.pages():
            self.printing.show()
        else:
            self.talking.show()
