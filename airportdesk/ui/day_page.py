"""The day's contacts, the newest first; from here a contact is opened again and the day is exported."""

from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDateEdit,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from airportdesk.desk import Desk
from airportdesk.errors import DeskError
from airportdesk.labels import label as words_of
from airportdesk.model import KST, Concern, Record
from airportdesk.text import Language
from airportdesk.ui.forms import load_form
from airportdesk.ui.keys import bind
from airportdesk.ui.meaning_panel import SHAPES


class DayPage(QWidget):
    """A day as a table. `opened` gives the record that was chosen, `export_wanted` the day and "xlsx" or "csv"."""

    opened = Signal(object)
    export_wanted = Signal(object, str)
    closing_wanted = Signal(object)
    failed = Signal(object)

    title_label: QLabel
    day_edit: QDateEdit
    open_button: QPushButton
    csv_button: QPushButton
    xlsx_button: QPushButton
    closing_button: QPushButton
    summary_label: QLabel
    table: QTableWidget
    empty_label: QLabel

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "day_page")
        self._desk = desk
        self._language = language
        self._records: list[Record] = []
        heads = [
            self.tr("위험 징후"),
            self.tr("시각"),
            self.tr("번호"),
            self.tr("편명"),
            self.tr("가는 곳"),
            self.tr("목적"),
            self.tr("신호"),
            self.tr("한 일·결정"),
            self.tr("근무자"),
        ]
        self.table.setColumnCount(len(heads))
        self.table.setHorizontalHeaderLabels(heads)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(44)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        for column, width in enumerate((92, 64, 72, 84, 200, 112, 0, 190, 120)):
            self.table.setColumnWidth(column, width)
        header.setSectionResizeMode(6, QHeaderView.ResizeMode.Stretch)
        self.day_edit.setDateRange(QDate(2020, 1, 1), QDate(2099, 12, 31))
        self.day_edit.setDate(_qdate(desk.today()))
        self.day_edit.dateChanged.connect(self.refresh)
        self.table.cellActivated.connect(self._open)
        self.open_button.clicked.connect(lambda: self._open(self.table.currentRow()))
        self.csv_button.clicked.connect(lambda: self.export_wanted.emit(self.day(), "csv"))
        self.xlsx_button.clicked.connect(lambda: self.export_wanted.emit(self.day(), "xlsx"))
        self.closing_button.clicked.connect(lambda: self.closing_wanted.emit(self.day()))
        bind(self, {"Ctrl+T": self.closing_button.click})
        self.refresh()

    def day(self) -> date:
        """The day that is shown."""
        shown = self.day_edit.date()
        return date(shown.year(), shown.month(), shown.day())

    def records(self) -> tuple[Record, ...]:
        """What is shown, in the order of the table."""
        return tuple(self._records)

    def chosen(self) -> Record | None:
        """The contact the cursor is on."""
        row = self.table.currentRow()
        return self._records[row] if 0 <= row < len(self._records) else None

    def show_today(self) -> None:
        """Go to the day it is."""
        self.day_edit.setDate(_qdate(self._desk.today()))
        self.refresh()

    def take_focus(self) -> None:
        """Put the cursor on the newest contact."""
        if self._records:
            self.table.setCurrentCell(0, 0)
            self.table.setFocus()
        else:
            self.day_edit.setFocus()

    def refresh(self) -> None:
        """Read the day anew."""
        self._records = list(self._desk.day(self.day()))
        self.table.setRowCount(0)
        for row, record in enumerate(self._records):
            self._insert(row, record)
        self._summarise()
        if self.isVisible():
            self._note()

    def _note(self) -> None:
        """Note that this day was looked at; a day that cannot be noted is not shown."""
        try:
            if self._records:
                self._desk.access.listed(f"day={self.day()}", [record.contact_id for record in self._records])
        except DeskError as error:
            self._records = []
            self.table.setRowCount(0)
            self._summarise()
            self.failed.emit(error)

    def showEvent(self, event: QShowEvent) -> None:
        """What is seen now is noted."""
        super().showEvent(event)
        self._note()

    def add(self, record: Record) -> None:
        """Take a contact just logged into the table, where its time belongs."""
        if record.contact.at.astimezone(KST).date() != self.day():
            return
        later = [shown.contact.at > record.contact.at for shown in self._records]
        row = sum(later)
        self._records.insert(row, record)
        self._insert(row, record)
        self._summarise()

    def _insert(self, row: int, record: Record) -> None:
        self.table.insertRow(row)
        for column, text in enumerate(self._cells(record)):
            self.table.setItem(row, column, QTableWidgetItem(text))

    def _cells(self, record: Record) -> tuple[str, ...]:
        contact, pack, language = record.contact, self._desk.pack_of(record), self._language
        purpose = [
            pack.answer["purpose", a].words.say(language)
            for a in contact.answers.get("purpose", ())
            if ("purpose", a) in pack.answer
        ]
        outcome = [
            words_of(choice).say(language) for choice in (contact.act, contact.decision, *contact.marks) if choice
        ]
        number = f"{record.contact_id}" + (f" ({record.revision})" if record.revision > 1 else "")
        mark = f"{SHAPES[record.concern]} {words_of(record.concern).say(language)}" + (" *" if record.overrule else "")
        if contact.withdrawn:
            mark = self.tr("✖ 취소")
        return (
            mark,
            f"{contact.at.astimezone(KST):%H:%M}",
            number,
            contact.flight,
            ", ".join(pack.place_words(id).say(language) for id in contact.places),
            ", ".join(purpose),
            ", ".join(finding.title.say(language) for finding in record.assessment.findings),
            " · ".join(outcome),
            record.officer.name,
        )

    def _summarise(self) -> None:
        counted = [record for record in self._records if not record.contact.withdrawn]
        flagged = sum(record.concern is not Concern.NONE for record in counted)
        high = sum(record.concern is Concern.HIGH for record in counted)
        said = self.tr("면담 {n}건, 그중 주의 이상 {flagged}건(높음 {high}건)")
        self.summary_label.setText(said.format(n=len(counted), flagged=flagged, high=high))
        self.title_label.setText(self.tr("하루 기록"))
        self.empty_label.setText(self._empty_words())
        self.empty_label.setVisible(not self._records)
        self.table.setVisible(bool(self._records))
        self.open_button.setEnabled(bool(self._records))

    def _empty_words(self) -> str:
        if self.day() == self._desk.today():
            return self.tr("아직 면담이 없습니다. F2를 눌러 첫 면담을 적어 주세요.")
        return self.tr("이 날은 면담이 없습니다.")

    def _open(self, row: int) -> None:
        if 0 <= row < len(self._records):
            self.opened.emit(self._records[row])


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
