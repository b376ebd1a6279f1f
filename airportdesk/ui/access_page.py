"""The access record for those who answer for it: what was done, a signed review, and a check of the log."""

from datetime import date, datetime, time, timedelta
from html import escape
from threading import Event

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)
from shiboken6 import isValid

from airportdesk.accessbook import CYCLES, Check
from airportdesk.desk import Desk
from airportdesk.errors import DeskError
from airportdesk.labels import label as words_of
from airportdesk.model import KST, AccessAct, AccessFilter, AccessRecord
from airportdesk.text import Language
from airportdesk.ui.access_words import access_cells
from airportdesk.ui.choice_box import choose, chosen, fill
from airportdesk.ui.forms import load_form
from airportdesk.ui.jobs import Jobs
from airportdesk.ui.keys import bind
from airportdesk.ui.plain import TIP_MAX, restyle
from airportdesk.ui.review_dialog import ReviewDialog

_WIDTHS = (170, 110, 150, 190, 0, 190, 76)
_DETAIL = 4
LINES = 8
"""Lines of what a check found; more would push the record off the screen."""
_DAYS = 7
"""The period that is shown unless another is chosen."""


class AccessPage(QWidget):
    """Shows the record. `closed` says that one is done, `said` words and their tone."""

    closed = Signal()
    said = Signal(str, str)

    back_button: QPushButton
    verdict_bar: QFrame
    verdict_label: QLabel
    period_box: QComboBox
    officer_box: QComboBox
    act_box: QComboBox
    contact_edit: QLineEdit
    cycle_box: QComboBox
    review_button: QPushButton
    table: QTableWidget
    more_button: QPushButton
    empty_label: QLabel
    entry_label: QLabel
    head_label: QLabel
    head_edit: QLineEdit
    check_button: QPushButton

    def __init__(self, desk: Desk, language: Language, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "access_page")
        self._desk = desk
        self._jobs = jobs
        self._language = language
        self._records: list[AccessRecord] = []
        self._names: dict[str, str] = {}
        self._going = Event()
        self._found: list[str] = []
        self._wrong = 0
        self._lay_out_table()
        periods = [("1", self.tr("오늘")), *((str(n), self.tr("최근 {n}일").format(n=n)) for n in (_DAYS, 31, 92))]
        fill(self.period_box, [*periods, ("0", self.tr("모든 기간")), ("review", self.tr("지난 점검 뒤"))])
        choose(self.period_box, str(_DAYS))
        acts = sorted(((act.value, words_of(act).say(language)) for act in AccessAct), key=lambda one: one[1])
        fill(self.act_box, [("", self.tr("모든 일")), *acts])
        fill(self.officer_box, [("", self.tr("모든 근무자"))])
        fill(self.cycle_box, [(str(n), self.tr("점검 {n}일마다").format(n=n)) for n in CYCLES])
        for box in (self.period_box, self.officer_box, self.act_box):
            box.currentIndexChanged.connect(self._show_records)
        self.contact_edit.textChanged.connect(self._show_records)
        self.cycle_box.activated.connect(self._set_cycle)
        self.table.currentCellChanged.connect(lambda row, *_: self._show_entry(row))
        self.more_button.clicked.connect(self._show_more)
        self.review_button.clicked.connect(self._review)
        self.check_button.clicked.connect(self.check)
        self.back_button.clicked.connect(self.closed)
        bind(self, {"Esc": self.closed.emit, "F9": self._review, "Ctrl+Down": self._show_more})

    def refresh(self) -> None:
        """Read everything anew."""
        try:
            self._names = dict(self._desk.access.officers())
            wanted = chosen(self.officer_box)
            self.officer_box.blockSignals(True)
            fill(self.officer_box, [("", self.tr("모든 근무자")), *self._names.items()])
            choose(self.officer_box, wanted)
            self.officer_box.blockSignals(False)
            self._show_standing()
        except DeskError as error:
            self._say(error.words(self._language), "bad")
            return
        self._show_records()

    def records(self) -> tuple[AccessRecord, ...]:
        """What is shown, in the order of the table."""
        return tuple(self._records)

    def take_focus(self) -> None:
        """Put the cursor where one chooses what to see."""
        self.period_box.setFocus()

    def stop(self) -> None:
        """Check no further: the page is left, or the desk is about to be shut."""
        self._going.clear()
        self.check_button.setEnabled(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody waits for the rest any more, and nobody reads on over a shoulder."""
        if not isValid(self.table):  # the window is being taken down, its parts before itself
            return
        self.stop()
        self._records = []
        self.table.setRowCount(0)
        super().hideEvent(event)

    def _lay_out_table(self) -> None:
        heads = [
            self.tr("때"),
            self.tr("근무자"),
            self.tr("한 일"),
            self.tr("누구의 기록"),
            self.tr("자세히"),
            self.tr("데스크"),
            self.tr("번호"),
        ]
        self.table.setColumnCount(len(heads))
        self.table.setHorizontalHeaderLabels(heads)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(36)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        for column, width in enumerate(_WIDTHS):
            self.table.setColumnWidth(column, width)
        header.setSectionResizeMode(_DETAIL, QHeaderView.ResizeMode.Stretch)

    def _filter(self) -> AccessFilter:
        period, since = chosen(self.period_box), None
        if period == "review":
            last = self._desk.access.standing().last
            since = last.at if last else None
        elif period != "0":
            since = _midnight(self._desk.today() - timedelta(days=int(period) - 1))
        typed, act = self.contact_edit.text().strip(), chosen(self.act_box)
        contact = int(typed) if typed.isdecimal() else None
        return AccessFilter(since, None, chosen(self.officer_box), AccessAct(act) if act else None, contact)

    def _show_records(self) -> None:
        self._records = []
        self.table.setRowCount(0)
        self._show_entry(-1)
        self._append(None)

    def _show_more(self) -> None:
        if not self.more_button.isHidden() and self._records:
            self._append(self._records[-1].seq)

    def _append(self, before: int | None) -> None:
        try:
            found = self._desk.access.records(self._filter(), before)
        except DeskError as error:
            self._say(error.words(self._language), "bad")
            return
        for record in found:
            row = self.table.rowCount()
            self.table.insertRow(row)
            for column, text in enumerate(access_cells(record, self._names, self._language)):
                item = QTableWidgetItem(" ".join(text.split()))
                item.setToolTip(escape(text[:TIP_MAX]))
                self.table.setItem(row, column, item)
        self._records += found
        self.more_button.setVisible(len(found) == self._desk.access.page)
        self.table.setVisible(bool(self._records))
        self.empty_label.setVisible(not self._records)

    def _show_entry(self, row: int) -> None:
        """The chosen entry in full, for what no column is wide enough for."""
        cells = (self.table.item(row, column) for column in range(self.table.columnCount()))
        words = " · ".join(item.text() for item in cells if item is not None and item.text())
        self.entry_label.setText(words)
        self.entry_label.setVisible(bool(words))

    def _show_standing(self) -> None:
        standing = self._desk.access.standing()
        choose(self.cycle_box, str(standing.cycle))
        for part in (self.cycle_box, self.review_button):
            part.setEnabled(self._desk.access.may_review)
        self.head_label.setText(self.tr("기록의 끝: {head}").format(head=self._desk.access.head().short))
        if standing.last:
            said = self.tr("마지막 점검 {when} {officer}. 다음 점검은 {due}까지입니다.")
            words = said.format(
                when=f"{standing.last.at.astimezone(KST):%Y-%m-%d}",
                officer=standing.last.officer.name,
                due=f"{standing.due:%Y-%m-%d}",
            )
        else:
            words = self.tr("아직 점검하지 않았습니다. 첫 점검은 {due}까지입니다.").format(
                due=f"{standing.due:%Y-%m-%d}"
            )
        if standing.overdue:
            words += " " + self.tr("점검이 {n}일 늦었습니다.").format(n=standing.overdue)
        self._say(words, "warn" if standing.overdue else "")

    def _review(self) -> None:
        if not self.review_button.isEnabled():
            return
        try:
            dialog = ReviewDialog(self._desk, self._language, self)
        except DeskError as error:
            self._say(error.words(self._language), "bad")
            return
        if dialog.exec():
            self.refresh()
            self.said.emit(self.tr("점검을 서명하고 기록했습니다."), "good")

    def _set_cycle(self) -> None:
        try:
            self._desk.access.set_cycle(int(chosen(self.cycle_box)))
        except DeskError as error:
            self._say(error.words(self._language), "bad")
            return
        self.refresh()

    def check(self) -> None:
        """Check the log beside the window, until the page is left."""
        self.check_button.setEnabled(False)
        self._say(self.tr("확인하는 중…"), "")
        self._going = going = Event()
        going.set()
        try:
            job = self._desk.access.check_job(self.head_edit.text().strip())
        except DeskError as error:
            self._failed(error)
            return
        self._jobs.start(lambda: job(going.is_set), self._checked, self._failed)

    def _failed(self, error: DeskError) -> None:
        self.stop()
        self._say(error.words(self._language), "bad")

    def _checked(self, checks: tuple[Check, ...] | None) -> None:
        self.check_button.setEnabled(True)
        if checks is None:
            return
        self._wrong, self._found = 0, []
        for done in checks:
            title = done.title.say(self._language)
            self._wrong += len(done.wrong) + done.more
            self._found += [f"✖ {title}: {words.say(self._language)}" for words in done.wrong]
            if done.more:
                self._found.append(self.tr("✖ {title}: 그 밖에 {n}곳").format(title=title, n=done.more))
            if done.good:
                self._found.append(f"○ {title}")
        try:
            self._desk.access.checked(self._wrong)
        except DeskError as error:
            self._failed(error)
            return
        self._told()

    def _told(self) -> None:
        if self._wrong:
            head = self.tr("이상한 곳이 있습니다. 이 폴더를 통째로 복사해 두고 본부 전산 담당자에게 연락해 주세요.")
            shown = self._found if len(self._found) <= LINES else self._found[: LINES - 1]
            if len(shown) < len(self._found):
                more = self.tr("… 밖에 {n}줄. 명령줄의 airportdesk verify가 모두 말해 줍니다.")
                shown = [*shown, more.format(n=len(self._found) - len(shown))]
            self._say("\n".join([head, *shown]), "bad")
        else:
            head = self.tr("이상이 없습니다. 적어 둔 끝 번호와 견주어야 끝이 잘린 것까지 알 수 있습니다.")
            if self.head_edit.text().strip():
                head = self.tr("이상이 없습니다. 적어 둔 끝 번호도 이 기록에 있습니다.")
            self._say(f"{head}  {'  '.join(self._found)}", "good")
        self.head_label.setText(self.tr("기록의 끝: {head}").format(head=self._desk.access.head().short))

    def _say(self, words: str, tone: str) -> None:
        restyle(self.verdict_bar, "tone", tone)
        self.verdict_label.setText(words)


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time.min, KST)
