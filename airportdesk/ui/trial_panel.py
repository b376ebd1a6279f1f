"""A new pack tried on past contacts: progress, what would change and why, and the counts per day.

The log is read on the window's thread, a page at a time, because it is the only thread that may use its connection
(a second one would need the key, which is kept nowhere). The rules run on the job thread; two pages are under way at
any time, so that neither waits for the other.
"""

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QDate, QTimer, Signal
from PySide6.QtWidgets import (
    QDateEdit,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from airportdesk.desk import Desk
from airportdesk.errors import DeskError
from airportdesk.labels import label as words_of
from airportdesk.model import KST, Concern
from airportdesk.pack import Pack
from airportdesk.risk.trial import Change, Counts, Outcome
from airportdesk.shelf import Trial
from airportdesk.text import Language
from airportdesk.ui.forms import load_form
from airportdesk.ui.jobs import Jobs
from airportdesk.ui.keys import bind
from airportdesk.ui.meaning_panel import SHAPES

DAYS = 90
"""How far back a trial goes unless other days are chosen."""
AHEAD = 2


class TrialPanel(QWidget):
    """Tries a pack. `finished` says that a trial is over, `opened` gives the number of a contact to look at."""

    finished = Signal()
    opened = Signal(int)

    first_edit: QDateEdit
    last_edit: QDateEdit
    try_button: QPushButton
    cancel_button: QPushButton
    progress_bar: QProgressBar
    summary_label: QLabel
    changes_table: QTableWidget
    detail_label: QLabel
    days_table: QTableWidget

    def __init__(self, desk: Desk, language: Language, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "trial_panel")
        self._desk = desk
        self._language = language
        self._jobs = jobs
        self._pack: Pack | None = None
        self._trial: Trial | None = None
        self._outcome = Outcome()
        self._shown: tuple[Change, ...] = ()
        self._under_way = 0
        _show_heads(
            self.changes_table,
            ((self.tr("시각"), 120), (self.tr("번호"), 64), (self.tr("지금"), 88), (self.tr("새 자료"), 88)),
            self.tr("달라지는 까닭"),
        )
        _show_heads(
            self.days_table,
            (
                *((self.tr("날짜"), 104), (self.tr("면담"), 64), (self.tr("주의 이상"), 104), (self.tr("높음"), 88)),
                *((self.tr("새로"), 64), (self.tr("빠짐"), 64), (self.tr("올라감"), 72)),
            ),
            self.tr("내려감"),
        )
        today = desk.today()
        self.first_edit.setDate(_qdate(today - timedelta(days=DAYS)))
        self.last_edit.setDate(_qdate(today))
        self.try_button.clicked.connect(self.start)
        self.cancel_button.clicked.connect(self.cancel)
        self.changes_table.cellActivated.connect(self._open)
        self.changes_table.currentCellChanged.connect(self._show_detail)
        bind(self, {"F7": self.try_button.click})
        self.choose(None)

    def choose(self, pack: Pack | None) -> None:
        """The pack that is to be tried, or none."""
        self.cancel()
        self._pack = pack
        self._show_running(False)
        self.summary_label.setText("" if pack else self.tr("먼저 왼쪽에서 파일을 골라 주세요."))
        self._clear()

    def start(self) -> None:
        """Try the chosen pack on the chosen days."""
        first, last = _date(self.first_edit), _date(self.last_edit)
        if self._pack is None or self._trial is not None:
            return
        if last < first:
            self.summary_label.setText(self.tr("마지막 날이 첫날보다 앞섭니다. 날짜를 다시 골라 주세요."))
            return
        self._clear()
        try:
            trial = self._desk.shelf.trial(self._pack, first, last)
        except DeskError as error:
            self._fail(error)
            return
        self._trial, self._outcome, self._under_way = trial, Outcome(), 0
        self.progress_bar.setRange(0, max(trial.total, 1))
        self.progress_bar.setValue(0)
        self._show_running(True)
        self.summary_label.setText(self.tr("지난 면담 {n}건에 대 보는 중…").format(n=f"{trial.total:,}"))
        for _ in range(AHEAD):
            self._next(trial)

    def cancel(self) -> None:
        """Stop a trial that runs; what it found so far is dropped."""
        if self._trial is not None:
            self._trial = None
            self._show_running(False)
            self.summary_label.setText(self.tr("그만두었습니다. 바뀐 것은 없습니다."))

    def outcome(self) -> Outcome:
        """What the trial found so far."""
        return self._outcome

    def _next(self, trial: Trial) -> None:
        """Read a page here and give it to the job thread; when all are back, show what was found."""
        if trial is not self._trial:
            return
        try:
            page = next(trial.pages, None)
        except DeskError as error:
            self._fail(error)
            return
        if page is not None:
            self._under_way += 1
            self._jobs.start(partial(trial.on, page), lambda found: self._take(trial, found, len(page)), self._fail)
        elif not self._under_way:
            self._finish()

    def _take(self, trial: Trial, found: Outcome, talks: int) -> None:
        if trial is not self._trial:
            return
        self._under_way -= 1
        self._outcome = self._outcome.and_then(found)
        self.progress_bar.setValue(self.progress_bar.value() + talks)
        QTimer.singleShot(0, self, partial(self._next, trial))

    def _fail(self, error: DeskError) -> None:
        self._trial = None
        self._show_running(False)
        self.summary_label.setText(error.words(self._language))

    def _finish(self) -> None:
        self._trial = None
        self._show_running(False)
        counts = self._outcome.counts
        said = self.tr(
            "면담 {n}건 · 주의 이상 {a} → {b} (높음 {c} → {d}) · 새로 {newly}, 빠짐 {gone}, 올라감 {up}, 내려감 {down}"
        )
        numbers = (counts.contacts, counts.flagged_before, counts.flagged_after, counts.high_before, counts.high_after)
        names = dict(zip("nabcd", (f"{number:,}" for number in numbers), strict=True))
        text = said.format(newly=counts.newly, gone=counts.no_longer, up=counts.raised, down=counts.lowered, **names)
        if counts.changed > len(self._outcome.changes):
            more = self.tr("아래 표는 처음 {n}건입니다.").format(n=f"{len(self._outcome.changes):,}")
            text = f"{text} {more}"
        if not counts.changed:
            text = f"{text} " + self.tr("판단이 달라지는 면담이 없습니다.")
        self.summary_label.setText(text)
        self._shown = self._outcome.changes[::-1]
        _fill(self.changes_table, [self._cells(change) for change in self._shown])
        if self._shown:
            self.changes_table.setCurrentCell(0, 0)
        _fill(self.days_table, [_day(day, counts) for day, counts in sorted(self._outcome.days.items(), reverse=True)])
        self.finished.emit()

    def _clear(self) -> None:
        self._shown = ()
        self.changes_table.setRowCount(0)
        self.days_table.setRowCount(0)
        self.detail_label.clear()

    def _reasons(self, change: Change) -> list[str]:
        reasons = [f"+ {words.say(self._language)}" for words in change.gained]
        reasons += [f"− {words.say(self._language)}" for words in change.lost]
        return reasons or [self.tr("신호는 같고, 높음이 되는 기준이 다릅니다")]

    def _cells(self, change: Change) -> tuple[str, ...]:
        return (
            f"{change.at.astimezone(KST):%m-%d %H:%M}",
            str(change.contact_id),
            self._concern(change.before),
            self._concern(change.after),
            " / ".join(self._reasons(change)),
        )

    def _concern(self, concern: Concern) -> str:
        return f"{SHAPES[concern]} {words_of(concern).say(self._language)}"

    def _show_detail(self, row: int) -> None:
        """The reasons of one change in full: a row of the table shows as much as fits."""
        self.detail_label.setText("\n".join(self._reasons(self._shown[row])) if 0 <= row < len(self._shown) else "")

    def _open(self, row: int) -> None:
        if 0 <= row < len(self._shown):
            self.opened.emit(self._shown[row].contact_id)

    def _show_running(self, runs: bool) -> None:
        self.progress_bar.setVisible(runs)
        self.cancel_button.setVisible(runs)
        self.try_button.setEnabled(self._pack is not None and not runs)


def _day(day: date, counts: Counts) -> tuple[str, ...]:
    return (
        day.isoformat(),
        str(counts.contacts),
        f"{counts.flagged_before} → {counts.flagged_after}",
        f"{counts.high_before} → {counts.high_after}",
        *(str(number) for number in (counts.newly, counts.no_longer, counts.raised, counts.lowered)),
    )


def _show_heads(table: QTableWidget, heads: tuple[tuple[str, int], ...], last: str) -> None:
    table.setColumnCount(len(heads) + 1)
    table.setHorizontalHeaderLabels([*(head for head, _ in heads), last])
    table.setWordWrap(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(30)
    table.horizontalHeader().setHighlightSections(False)
    for column, (_, width) in enumerate(heads):
        table.setColumnWidth(column, width)
    table.horizontalHeader().setSectionResizeMode(len(heads), QHeaderView.ResizeMode.Stretch)


def _fill(table: QTableWidget, rows: list[tuple[str, ...]]) -> None:
    table.setRowCount(len(rows))
    for row, cells in enumerate(rows):
        for column, text in enumerate(cells):
            table.setItem(row, column, QTableWidgetItem(text))


def _date(edit: QDateEdit) -> date:
    shown = edit.date()
    return date(shown.year(), shown.month(), shown.day())


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
