"""The window of an unlocked desk: places the pages, the keys and the words at its foot."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QColor, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFileDialog,
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
from airportdesk.files import write_whole
from airportdesk.model import Draft, Record
from airportdesk.settings import Settings
from airportdesk.text import Language
from airportdesk.ui.confirm import may_lose
from airportdesk.ui.contact_page import ContactPage
from airportdesk.ui.day_page import DayPage
from airportdesk.ui.forms import load_form
from airportdesk.ui.jobs import Jobs
from airportdesk.ui.leaflet_page import LeafletPage
from airportdesk.ui.manage_page import ManagePage
from airportdesk.ui.plain import restyle
from airportdesk.ui.record_page import RecordPage
from airportdesk.ui.theme import colours

CLOCK_MS = 1_000


class MainWindow(QWidget):
    """One officer's session. `locked` says that the key is to go, `settings_changed` that the looks are different."""

    locked = Signal()
    settings_changed = Signal(object)

    header_bar: QFrame
    sample_label: QLabel
    desk_label: QLabel
    officer_label: QLabel
    clock_label: QLabel
    lock_button: QPushButton
    contact_button: QToolButton
    day_button: QToolButton
    manage_button: QToolButton
    stack: QStackedWidget
    message_bar: QFrame
    message_label: QLabel
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
        load_form(self, "main_window")
        self._desk = desk
        self._folder = folder
        self._jobs = jobs
        self._language: Language = "en" if settings.language == "en" else "ko"
        self.contact_page = ContactPage(desk, self._language, QColor(colours(settings.contrast)["warning_soft"]))
        self.day_page = DayPage(desk, self._language)
        self.record_page = RecordPage(desk, self._language)
        self.leaflet_page = LeafletPage()
        self.manage_page = ManagePage(desk, settings, folder)
        for page in (self.contact_page, self.day_page, self.record_page, self.leaflet_page, self.manage_page):
            self.stack.addWidget(page)
        self.sample_label.setVisible(sample)
        restyle(self.header_bar, "sample", "true" if sample else "false")
        where = " ".join(part for part in (desk.info.name, desk.info.terminal, desk.info.gate) if part)
        self.desk_label.setText(where)
        self.officer_label.setText(desk.officer.name)
        self.busy_bar.hide()
        self._clock = QTimer(self)
        self._clock.setInterval(CLOCK_MS)
        self._clock.timeout.connect(self._tick)
        self._clock.start()
        self._tick()
        self._connect()
        self.show_contact()

    def _connect(self) -> None:
        self.contact_button.clicked.connect(self.show_contact)
        self.day_button.clicked.connect(self.show_day)
        self.manage_button.clicked.connect(self.show_manage)
        self.lock_button.clicked.connect(self.lock)
        for keys, act in (
            ("F2", self.show_contact),
            ("F4", self.show_day),
            ("F6", self.show_manage),
            ("Ctrl+L", self.lock),
        ):
            QShortcut(QKeySequence(keys), self, act)
        self.contact_page.contact_logged.connect(self._logged)
        self.contact_page.contact_amended.connect(self._amended)
        self.contact_page.amending_ended.connect(self.show_day)
        self.contact_page.leaflet_wanted.connect(self._make_leaflet)
        self.contact_page.failed.connect(self.say_error)
        self.day_page.opened.connect(self._open_record)
        self.day_page.export_wanted.connect(self._choose_export)
        self.record_page.closed.connect(self.show_day)
        self.record_page.amend_wanted.connect(self._amend)
        self.record_page.leaflet_wanted.connect(self._make_leaflet)
        self.leaflet_page.closed.connect(self._leave_leaflet)
        self.manage_page.departures_imported.connect(self.contact_page.show_departures)
        self.manage_page.settings_changed.connect(self.settings_changed)
        self._jobs.busy_changed.connect(self.busy_bar.setVisible)

    def show_contact(self) -> None:
        """Go to the contact page."""
        self._show(self.contact_page, self.contact_button)
        self.contact_page.take_focus()

    def show_day(self) -> None:
        """Go to the day's table."""
        self.day_page.refresh()
        self._show(self.day_page, self.day_button)
        self.day_page.take_focus()

    def show_manage(self) -> None:
        """Go to the rarely needed page."""
        self._show(self.manage_page, self.manage_button)
        self.manage_page.import_button.setFocus()

    def lock(self) -> None:
        """Shut the desk; asks first if a talk is half typed."""
        if self._may_leave():
            self.locked.emit()

    def export_day(self, day: date, kind: str, path: Path) -> None:
        """Write the day to a file, off the window's thread, and say when it is there."""
        job = self._desk.export_job(day, kind, self._language)
        self.say(self.tr("{name} 만드는 중…").format(name=path.name))
        self._jobs.start(lambda: _written(path, job()), self._exported, self.say_error)

    def say(self, words: str, tone: str = "") -> None:
        """Say something at the foot of the window, in plain words."""
        self.message_label.setText(words)
        restyle(self.message_bar, "tone", tone)
        restyle(self.message_label, "tone", tone)

    def say_error(self, error: DeskError) -> None:
        """Say what went wrong and what to do."""
        self.say(error.words(self._language), "bad")

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask before a half-typed talk is lost."""
        event.setAccepted(self._may_leave())

    def _may_leave(self) -> bool:
        return not self.contact_page.begun() or may_lose(
            self, self.tr("저장하지 않은 면담이 있습니다. 지우고 나갈까요?")
        )

    def _show(self, page: QWidget, button: QToolButton | None = None) -> None:
        self.stack.setCurrentWidget(page)
        if button is not None:
            button.setChecked(True)

    def _tick(self) -> None:
        self.clock_label.setText(f"{self._desk.now():%H:%M}")

    def _logged(self, record: Record) -> None:
        self.day_page.add(record)
        said = self.tr("{n}번 면담을 저장했습니다. 같은 항공편의 다음 면담을 바로 적을 수 있습니다.")
        self.say(said.format(n=record.contact_id), "good")

    def _amended(self, record: Record) -> None:
        self._open_record(record)
        said = self.tr("{n}번 면담의 {m}차 기록을 저장했습니다. 앞선 기록도 남아 있습니다.")
        self.say(said.format(n=record.contact_id, m=record.revision), "good")

    def _open_record(self, record: Record) -> None:
        self.record_page.show_contact(record.contact_id)
        self._show(self.record_page, self.day_button)

    def _amend(self, record: Record) -> None:
        if self.contact_page.begun() and not may_lose(self, self.tr("적던 면담을 지우고 이 면담을 고칠까요?")):
            return
        self.contact_page.amend(record)
        self._show(self.contact_page, self.contact_button)

    def _make_leaflet(self, source: Draft | Record, language: Language) -> None:
        self.say(self.tr("안내문 만드는 중…"))
        came_from = self.stack.currentWidget()
        self._jobs.start(
            self._desk.leaflet_job(source, language),
            lambda pdf: self._leaflet_made(source, language, pdf, came_from),
            self.say_error,
        )

    def _leaflet_made(self, source: Draft | Record, language: Language, pdf: bytes, came_from: QWidget | None) -> None:
        try:
            path, made = self._desk.keep_leaflet(pdf, language, self._folder / "leaflets")
            if isinstance(source, Record):
                self._desk.note_leaflet(source.contact_id, made)
            else:
                self.contact_page.leaflet_given(made)
        except DeskError as error:
            self.say_error(error)
            return
        self._back_to = came_from
        self.leaflet_page.show_leaflet(pdf, path)
        self._show(self.leaflet_page)
        self.say(self.tr("안내문을 만들었습니다. Esc를 누르면 면담으로 돌아갑니다."), "good")

    def _leave_leaflet(self) -> None:
        if self._back_to is self.record_page:
            self.record_page.show_contact(self.record_page.newest().contact_id)
            self._show(self.record_page, self.day_button)
        else:
            self.show_contact()

    def _choose_export(self, day: date, kind: str) -> None:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        suggested = str(Path(documents) / self._desk.export_name(day, kind))
        name, _ = QFileDialog.getSaveFileName(self, self.tr("내보낼 파일"), suggested, f"*.{kind}")
        if name:
            path = Path(name)
            self.export_day(day, kind, path if path.suffix else path.with_suffix(f".{kind}"))

    def _exported(self, path: Path) -> None:
        self.say(self.tr("내보냈습니다: {path}").format(path=path), "good")


def _written(path: Path, data: bytes) -> Path:
    try:
        return write_whole(path, data)
    except OSError as error:
        raise DeskError(
            f"'{path.name}' 파일을 쓸 수 없습니다. 빈 공간과 권한을 확인하고 다른 곳을 골라 주세요. 기록은 안전합니다.",
            f"'{path.name}' could not be written. Check free space and rights, or choose another place.",
        ) from error
