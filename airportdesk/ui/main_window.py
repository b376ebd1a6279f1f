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
from airportdesk.intake import draft_from
from airportdesk.model import Departure, KeptDraft, Record
from airportdesk.settings import Settings
from airportdesk.text import Language
from airportdesk.ui.alerts_page import AlertsPage, stale_words
from airportdesk.ui.board_page import BoardPage
from airportdesk.ui.contact_page import ContactPage
from airportdesk.ui.day_page import DayPage
from airportdesk.ui.drafts_page import DraftsPage
from airportdesk.ui.elided_label import ElidedLabel
from airportdesk.ui.finding import Finding
from airportdesk.ui.foot import Foot
from airportdesk.ui.forms import load_form
from airportdesk.ui.handing import Handing
from airportdesk.ui.jobs import Jobs
from airportdesk.ui.keys import bind
from airportdesk.ui.leaflet_page import LeafletPage
from airportdesk.ui.manage_page import ManagePage
from airportdesk.ui.packs_page import PacksPage
from airportdesk.ui.plain import restyle
from airportdesk.ui.record_page import RecordPage
from airportdesk.ui.scanning import Scanning
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
    board_button: QToolButton
    contact_button: QToolButton
    day_button: QToolButton
    find_button: QToolButton
    manage_button: QToolButton
    stack: QStackedWidget
    message_bar: QFrame
    message_label: ElidedLabel
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
        self._settings = settings
        self._language: Language = "en" if settings.language == "en" else "ko"
        self._make_pages(desk, settings, folder, jobs)
        self.sample_label.setVisible(sample)
        restyle(self.header_bar, "sample", "true" if sample else "false")
        where = " ".join(part for part in (desk.info.name, desk.info.terminal, desk.info.gate) if part)
        self.desk_label.setText(where)
        self.officer_label.setText(desk.officer.name)
        self.busy_bar.hide()
        self._day = desk.today()
        self._clock = QTimer(self)
        self._clock.setInterval(CLOCK_MS)
        self._clock.timeout.connect(self._tick)
        self._clock.start()
        self._tick()
        self._connect()
        self.show_contact()
        if stale := stale_words(desk, self._language):
            self.foot.say(stale, "warn")

    def _make_pages(self, desk: Desk, settings: Settings, folder: Path, jobs: Jobs) -> None:
        self.contact_page = ContactPage(desk, self._language, QColor(colours(settings.contrast)["warning_soft"]))
        self.scanning = Scanning(desk, self.contact_page, self._language)
        self.finding = Finding(desk, self.contact_page, self._language, colours(settings.contrast))
        self.foot = Foot(self.message_bar, self.message_label, self._language)
        self.handing = Handing(desk, self.contact_page, folder / "leaflets", jobs, self._language)
        self.day_page = DayPage(desk, self._language)
        self.record_page = RecordPage(desk, self._language)
        self.leaflet_page = LeafletPage()
        self.manage_page = ManagePage(desk, settings, folder)
        self.drafts_page = DraftsPage(desk, self._language)
        self.board_page = BoardPage(desk, self._language, colours(settings.contrast))
        self.alerts_page = AlertsPage(desk, self._language)
        self.packs_page = PacksPage(desk, self._language, jobs)
        for page in (
            self.contact_page,
            self.day_page,
            self.record_page,
            self.leaflet_page,
            self.manage_page,
            self.drafts_page,
            self.board_page,
            self.packs_page,
            self.alerts_page,
            *self.finding.pages(),
        ):
            self.stack.addWidget(page)

    def _connect(self) -> None:
        self.board_button.clicked.connect(self.show_board)
        self.board_page.chosen.connect(self._start_for)
        self.contact_button.clicked.connect(self.show_contact)
        self.day_button.clicked.connect(self.show_day)
        self.manage_button.clicked.connect(self.show_manage)
        self.find_button.clicked.connect(self.finding.show_find)
        self.lock_button.clicked.connect(self.lock)
        bind(
            self,
            {
                "F5": self.show_board,
                "F2": self.show_contact,
                "F3": self.finding.show_find,
                "F4": self.show_day,
                "F6": self.show_manage,
                "F10": self._export_today,
                "F11": self.show_alerts,
                "Ctrl+K": self._show_links,
                "Ctrl+L": self.lock,
                "Ctrl+O": self._import,
                "Ctrl+R": self.show_drafts,
            },
        )
        self._connect_pages()
        self._connect_talk()

    def _connect_talk(self) -> None:
        self.contact_page.contact_logged.connect(self._logged)
        self.contact_page.contact_amended.connect(self._amended)
        self.contact_page.amending_ended.connect(self.show_day)
        self.contact_page.leaflet_wanted.connect(self.handing.make_leaflet)
        self.contact_page.failed.connect(self.foot.say_error)
        self.contact_page.hinted.connect(self.foot.say)
        self.contact_page.changed.connect(self.foot.mended)
        self.contact_page.changed.connect(self._talk_changed)
        self.scanning.said.connect(self.foot.say)
        self.scanning.page_wanted.connect(self.show_contact)
        self.finding.page_wanted.connect(self._show_found)
        self.finding.opened.connect(self._open_contact)
        self.finding.failed.connect(self.foot.say_error)
        self.handing.said.connect(self.foot.say)
        self.handing.failed.connect(self.foot.say_error)
        self.handing.leaflet_made.connect(self._show_leaflet)
        self.drafts_page.resumed.connect(self.resume)
        self.drafts_page.closed.connect(self.show_contact)

    def _connect_pages(self) -> None:
        self.day_page.opened.connect(self._open_record)
        self.day_page.export_wanted.connect(self.handing.choose_export)
        self.record_page.closed.connect(self._leave_record)
        self.record_page.amend_wanted.connect(self._amend)
        self.record_page.leaflet_wanted.connect(self.handing.make_leaflet)
        self.leaflet_page.closed.connect(self._leave_leaflet)
        self.manage_page.departures_imported.connect(self.contact_page.show_departures)
        self.manage_page.departures_imported.connect(self.board_page.refresh)
        self.manage_page.alerts_wanted.connect(self.show_alerts)
        self.manage_page.settings_changed.connect(self.settings_changed)
        self.alerts_page.closed.connect(self.show_manage)
        self.alerts_page.confirmed.connect(self._alerts_confirmed)
        self.manage_page.packs_wanted.connect(self.show_packs)
        self.packs_page.closed.connect(self.show_manage)
        self.packs_page.opened.connect(self._open_contact)
        self.packs_page.installed.connect(self._pack_installed)
        for ends in (self.locked, self.settings_changed):
            ends.connect(self.packs_page.stop)
        self._jobs.busy_changed.connect(self.busy_bar.setVisible)

    def show_contact(self) -> None:
        """Go to the contact page."""
        self._show(self.contact_page, self.contact_button)
        self.contact_page.take_focus()

    def show_board(self) -> None:
        """Go to the boarding board."""
        self.board_page.refresh()
        self._show(self.board_page, self.board_button)
        self.board_page.take_focus()

    def show_day(self) -> None:
        """Go to the day's table."""
        self.day_page.show_today()
        self._show(self.day_page, self.day_button)
        self.day_page.take_focus()

    def show_manage(self) -> None:
        """Go to the rarely needed page."""
        self._show(self.manage_page, self.manage_button)
        self.manage_page.import_button.setFocus()

    def show_packs(self) -> None:
        """Go to the data packs."""
        self.packs_page.refresh()
        self._show(self.packs_page, self.manage_button)
        self.packs_page.take_focus()

    def show_alerts(self) -> None:
        """Go to the travel alerts."""
        self.alerts_page.refresh()
        self._show(self.alerts_page, self.manage_button)
        self.alerts_page.take_focus()

    def show_drafts(self) -> None:
        """Go to the half-typed talks; what stands on the contact page is kept first."""
        self.contact_page.keep()
        self.drafts_page.refresh()
        self._show(self.drafts_page, self.contact_button)

    def show_first(self) -> None:
        """What an officer sees on coming to the desk: their half-typed talks if there are any, else an empty page."""
        if self.drafts_page.refresh():
            self.show_drafts()
        else:
            self.show_contact()

    def take_over(self, before: "MainWindow") -> None:
        """Go on with the talk of a window that looked different."""
        for kept in self._desk.drafts():
            if kept.key == before.contact_page.keeping.key:
                self.resume(kept)

    def lock(self) -> None:
        """Shut the desk; a half-typed talk is kept for the officer who types it."""
        self.contact_page.keep()
        self._jobs.settle()
        self.locked.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """A half-typed talk is kept before the window goes."""
        self.contact_page.keep()
        self.packs_page.stop()
        self._jobs.settle()
        event.accept()

    def _import(self) -> None:
        self.show_manage()
        self.manage_page.choose_file()

    def _export_today(self) -> None:
        if self.stack.currentWidget() is not self.day_page:
            self.show_day()
        self.day_page.xlsx_button.click()

    def _show(self, page: QWidget, button: QToolButton | None = None) -> None:
        self.stack.setCurrentWidget(page)
        if button is not None:
            button.setChecked(True)

    def _tick(self) -> None:
        self.clock_label.setText(f"{self._desk.now():%H:%M}")
        if self._desk.today() != self._day:
            self._day = self._desk.today()
            self.contact_page.show_departures()
            self.day_page.show_today()

    def _logged(self, record: Record) -> None:
        self.day_page.add(record)
        said = self.tr("{n}번 면담을 저장했습니다. 같은 항공편의 다음 면담을 바로 적을 수 있습니다.")
        self.foot.say(said.format(n=record.contact_id), "good")

    def _amended(self, record: Record) -> None:
        self._open_record(record)
        said = self.tr("{n}번 면담의 {m}차 기록을 저장했습니다. 앞선 기록도 남아 있습니다.")
        self.foot.say(said.format(n=record.contact_id, m=record.revision), "good")

    def _alerts_confirmed(self, count: int) -> None:
        self.contact_page.preview()
        said = self.tr("여행경보 {n}곳을 확정했습니다. 지금부터 모든 화면과 안내문에 반영됩니다.")
        self.foot.say(said.format(n=count), "good")

    def _pack_installed(self) -> None:
        said = self.tr("자료 {version}을(를) 설치했습니다. 지금부터 이 자료로 적습니다.")
        self.foot.say(said.format(version=self._desk.pack.version), "good")
        self.settings_changed.emit(self._settings)

    def _open_record(self, record: Record) -> None:
        self._open_contact(record.contact_id)

    def _open_contact(self, contact_id: int) -> None:
        self.record_page.show_contact(contact_id)
        self._show(self.record_page, self.day_button)

    def _leave_record(self) -> None:
        page = self.finding.came_from()
        self._show_found(page) if page else self.show_day()

    def _show_found(self, page: QWidget) -> None:
        self._show(page, self.find_button if page in self.finding.pages() else self.contact_button)

    def _show_links(self) -> None:
        page = self.stack.currentWidget()
        shown = self.record_page.newest().contact_id if page is self.record_page else None
        self.finding.show_links_from(page, shown)

    def _amend(self, record: Record) -> None:
        self._set_aside()
        if record.assessment.pack != self._desk.pack.version and self._desk.go_on_with(record.assessment.pack):
            now, pack = self._desk.now(), record.assessment.pack
            kept = KeptDraft("", draft_from(record), now, now, pack, record.contact_id, revision=record.revision)
            self.pack_changed.emit(kept)
            return
        self.contact_page.amend(record)
        self._show(self.contact_page, self.contact_button)

    def _start_for(self, departure: Departure) -> None:
        self._set_aside()
        self.contact_page.start_for(departure)
        self.show_contact()
        self.contact_page.talk.begin()

    def resume(self, kept: KeptDraft) -> None:
        """Go on with a half-typed talk, with the data it was begun with even if newer is in use by now."""
        self.contact_page.keep()
        if kept.pack != self._desk.pack.version and self._desk.go_on_with(kept.pack):
            self.pack_changed.emit(kept)
            return
        amending = self._desk.revisions(kept.amending)[-1] if kept.amending else None
        self.contact_page.resume(kept, amending)
        self.show_contact()

    def _talk_changed(self) -> None:
        """An older pack serves its talk only: when that is saved or given up, today's comes back."""
        if self._desk.on_older_pack and not self._holds_talk():
            QTimer.singleShot(0, self._leave_older_pack)

    def _holds_talk(self) -> bool:
        return self.contact_page.begun() or self.contact_page.amending_id() is not None

    def _leave_older_pack(self) -> None:
        if self._desk.on_older_pack and not self._holds_talk():
            self._desk.use_newest()
            self.pack_changed.emit(None)

    def _set_aside(self) -> None:
        if self.contact_page.begun():
            self.contact_page.keep()
            self.foot.say(self.tr("적던 면담은 보관했습니다. Ctrl+R로 이어서 적을 수 있습니다."))

    def _show_leaflet(self, pdf: bytes, path: Path) -> None:
        self._back_to = self.stack.currentWidget()
        self.leaflet_page.show_leaflet(pdf, path)
        self._show(self.leaflet_page)

    def _leave_leaflet(self) -> None:
        if self._back_to is self.record_page:
            self.record_page.show_contact(self.record_page.newest().contact_id)
            self._show(self.record_page, self.day_button)
        else:
            self.show_contact()
