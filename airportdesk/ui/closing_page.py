"""The page on which a day is closed: what it was, what is missing, handing it over, and what has left the laptop."""

from contextlib import suppress
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from airportdesk.desk import Desk
from airportdesk.errors import DeskError, HandoverError
from airportdesk.export import DaySummary, summary_of
from airportdesk.labels import label as words_of
from airportdesk.model import KST, Concern, Handover, HandoverStage
from airportdesk.text import Language
from airportdesk.ui.choice_box import chosen, fill
from airportdesk.ui.forms import load_form
from airportdesk.ui.keys import bind
from airportdesk.ui.plain import restyle
from airportdesk.ui.tick_box import TickBox
from airportdesk.ui.watch_words import standing_words

_STEPS = 1_000
_WIDTHS = (56, 104, 110, 84, 200, 0)
_CONTACT = int(Qt.ItemDataRole.UserRole)


class ClosingPage(QWidget):
    """Shows a day and its hand-overs; what is to be done is said by signals, `again_wanted` with a number or None."""

    closed = Signal()
    opened = Signal(int)
    place_wanted = Signal()
    hand_wanted = Signal()
    again_wanted = Signal(object)
    cancel_wanted = Signal()
    confirmed = Signal(str)
    receipt_wanted = Signal()
    arrived_wanted = Signal()
    keys_wanted = Signal()
    desk_key_wanted = Signal()

    day_label: QLabel
    back_button: QPushButton
    counts_label: QLabel
    judged_label: QLabel
    leaflets_label: QLabel
    tasks_label: QLabel
    missing_list: QListWidget
    missing_label: QLabel
    signed_check: TickBox
    left_label: QLabel
    place_label: QLabel
    place_button: QPushButton
    named_box: QComboBox
    progress_bar: QProgressBar
    cancel_button: QPushButton
    hand_button: QPushButton
    problem_label: QLabel
    table: QTableWidget
    empty_label: QLabel
    code_edit: QLineEdit
    confirm_button: QPushButton
    receipt_button: QPushButton
    arrived_button: QPushButton
    again_button: QPushButton
    watch_label: QLabel
    keys_label: QLabel
    keys_button: QPushButton
    desk_key_button: QPushButton

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "closing_page", TickBox)
        self._desk = desk
        self._language = language
        self._made: tuple[Handover, ...] = ()
        self._running = False
        self.day = desk.today()
        self.place: Path | None = None
        fill(self.named_box, [("no", self.tr("이름·전화는 가림")), ("yes", self.tr("이름·전화 포함(이유 필요)"))])
        self.progress_bar.setRange(0, _STEPS)
        self.progress_bar.hide()
        self.cancel_button.hide()
        self._lay_out_table()
        for button, signal in (
            (self.back_button, self.closed),
            (self.place_button, self.place_wanted),
            (self.hand_button, self.hand_wanted),
            (self.cancel_button, self.cancel_wanted),
            (self.receipt_button, self.receipt_wanted),
            (self.arrived_button, self.arrived_wanted),
            (self.keys_button, self.keys_wanted),
            (self.desk_key_button, self.desk_key_wanted),
        ):
            button.clicked.connect(signal)
        self.confirm_button.clicked.connect(lambda: self.confirmed.emit(self.code_edit.text()))
        self.code_edit.returnPressed.connect(self.confirm_button.click)
        self.again_button.clicked.connect(lambda: self.again_wanted.emit(self._chosen_number()))
        self.missing_list.itemActivated.connect(lambda item: self.opened.emit(item.data(_CONTACT)))
        keys = {"Esc": self.closed.emit, "Ctrl+D": self.place_button.click, "Ctrl+Return": self.hand_button.click}
        bind(self, keys)

    @property
    def named(self) -> bool:
        """Whether persons are to leave as they are."""
        return chosen(self.named_box) == "yes"

    @property
    def signed(self) -> bool:
        """Whether the officer at the desk says that the day was looked through."""
        return self.signed_check.isChecked()

    def show_day(self, day: date) -> None:
        """Show a day anew; where just one drive is plugged in, that is the place."""
        self.day = day
        self.signed_check.setChecked(False)
        if self.place is None:
            with suppress(HandoverError):  # no drive, or several: the officer chooses
                self.place = self._desk.handovers.usual_place()
        try:
            numbers = [record.contact_id for record in self._desk.day(day)]
            if numbers:
                self._desk.access.listed(f"day={day}", numbers)
        except DeskError as error:  # what cannot be noted is not shown
            self.say(error.words(self._language))
            return
        self.refresh()

    def take_focus(self) -> None:
        """Put the cursor on what is missing, or on the next step."""
        if self.missing_list.count():
            self.missing_list.setCurrentRow(0)
            self.missing_list.setFocus()
        else:
            self.signed_check.setFocus()

    def set_place(self, place: Path) -> None:
        """Hand over to this folder."""
        self.place = place
        self.say("")
        self._show_hand()

    def refresh(self) -> None:
        """Read everything anew."""
        self.say("")
        self.day_label.setText(self.day.isoformat())
        try:
            found = summary_of(self._desk.day_log(self.day))
            self._made = self._desk.handovers.made()
            self._show_left()
        except DeskError as error:
            self.say(error.words(self._language))
            return
        self._show_counts(found)
        self._show_missing(found)
        self._show_made()
        self._show_hand()

    def say(self, words: str) -> None:
        """Say what went wrong, where it was asked for."""
        self.problem_label.setText(words)
        self.problem_label.setVisible(bool(words))

    def clear_code(self) -> None:
        """The code was taken."""
        self.code_edit.clear()

    def show_running(self, running: bool) -> None:
        """Show that a hand-over is being written, or is not any more."""
        self._running = running
        self.progress_bar.setVisible(running)
        self.progress_bar.setValue(0)
        self.cancel_button.setVisible(running)
        self._show_hand()

    def show_share(self, share: float) -> None:
        """Show how far it is."""
        self.progress_bar.setValue(round(share * _STEPS))

    def _show_counts(self, found: DaySummary) -> None:
        said = self.tr("면담 {n}건 · 높음 {high} · 주의 {some} · 취소 {gone}")
        some = found.flagged - found.high
        self.counts_label.setText(said.format(n=found.contacts, high=found.high, some=some, gone=found.withdrawn))
        judged = [
            self.tr("규칙 {rules} {n}건 중 근무자가 판단을 적은 것 {own}건").format(
                rules=words_of(one.rules).say(self._language), n=one.count, own=one.count - one.unsaid
            )
            for one in found.judged
            if one.rules is not Concern.NONE
        ]
        self.judged_label.setText("\n".join(judged))
        kinds = ", ".join(f"{figure.name.say(self._language)} {figure.count}" for figure in found.languages.figures)
        why = ", ".join(f"{figure.name.say(self._language)} {figure.count}" for figure in found.reasons.figures)
        leaflets = self.tr("안내문 {n}장").format(n=found.languages.of)
        self.leaflets_label.setText("\n".join(part for part in (leaflets, kinds, why) if part))
        open_ones = self.tr("열린 후속 조치·확인 연락 {n}건, 기한 지난 것 {late}건")
        self.tasks_label.setText(open_ones.format(n=found.tasks.desk, late=found.tasks.overdue))

    def _show_missing(self, found: DaySummary) -> None:
        self.missing_list.clear()
        for missing in found.missing:
            for contact in missing.contacts:
                words = self.tr("{n}번: {what}").format(n=contact, what=missing.name.say(self._language))
                item = QListWidgetItem(words, self.missing_list)
                item.setData(_CONTACT, contact)
        self.missing_list.setVisible(bool(self.missing_list.count()))
        self.missing_label.setVisible(not self.missing_list.count())

    def _show_left(self) -> None:
        day, waiting = self._desk.handovers.status(self.day), self._desk.handovers.waiting()
        counts = [(words_of(stage).say(self._language), day.count(stage)) for stage in HandoverStage]
        of_day = " · ".join(f"{words} {count}" for words, count in counts if count) or self.tr("면담 없음")
        said = self.tr("이 날: {day}. 아직 아무 데도 넘기지 않은 기록 {n}건(다른 날 포함)을 함께 넘깁니다.")
        self.left_label.setText(said.format(day=of_day, n=waiting))

    def _show_hand(self) -> None:
        book = self._desk.handovers
        unwritten, ready = book.unwritten(), book.headquarters is not None
        place = (
            str(self.place)
            if self.place
            else self.tr("넘길 드라이브를 골라 주세요. USB를 하나만 꽂으면 저절로 골라집니다.")
        )
        self.place_label.setText(place)
        words = self.tr("넘기기  Ctrl+Enter")
        if unwritten is not None:
            words = self.tr("{n}번 이어서 쓰기  Ctrl+Enter").format(n=unwritten.number)
        self.hand_button.setText(words)
        may = book.may_hand_over and not self._running
        self.hand_button.setEnabled(may and ready)
        for part in (self.place_button, self.named_box, self.receipt_button, self.code_edit, self.confirm_button):
            part.setEnabled(may)
        self.arrived_button.setEnabled(may or (self._desk.watch.may_take and not self._running))
        self.watch_label.setText(standing_words(self._desk.watch, self._language))
        restyle(self.watch_label, "role", "stale" if self._desk.watch.expired else "soft")
        self.again_button.setEnabled(may and bool(self._made))
        self.keys_button.setVisible(book.may_set_headquarters)
        self.desk_key_button.setVisible(book.may_hand_over)
        self.keys_label.setText(self._keys_words())
        if not book.may_hand_over:
            self.say(self.tr("넘기기는 감독자나 기록 담당이 합니다. 그 근무자가 로그인해 주세요."))

    def _keys_words(self) -> str:
        found = self._desk.handovers.headquarters
        if found is None:
            return self.tr("본부 열쇠가 아직 없습니다. 감독자가 본부에서 받은 열쇠 파일을 등록하면 넘길 수 있습니다.")
        said = self.tr("본부 열쇠 {n}개, {since} 등록. 넘기는 파일은 그 열쇠로만 열립니다.")
        return said.format(n=len(found.recipients), since=f"{found.since.astimezone(KST):%Y-%m-%d}")

    def _lay_out_table(self) -> None:
        heads = [
            self.tr("번호"),
            self.tr("날"),
            self.tr("만든 때"),
            self.tr("기록"),
            self.tr("어디까지"),
            self.tr("곳"),
        ]
        self.table.setColumnCount(len(heads))
        self.table.setHorizontalHeaderLabels(heads)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(40)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        for column, width in enumerate(_WIDTHS):
            self.table.setColumnWidth(column, width)
        header.setSectionResizeMode(len(heads) - 1, QHeaderView.ResizeMode.Stretch)

    def _show_made(self) -> None:
        self.table.setRowCount(len(self._made))
        for row, made in enumerate(self._made):
            cells = (
                str(made.number),
                made.day.isoformat(),
                f"{made.made_at.astimezone(KST):%m-%d %H:%M}",
                str(made.revisions),
                words_of(made.stage).say(self._language),
                made.place,
            )
            for column, text in enumerate(cells):
                self.table.setItem(row, column, QTableWidgetItem(text))
        if self._made:
            self.table.setCurrentCell(0, 0)
        self.table.setVisible(bool(self._made))
        self.empty_label.setVisible(not self._made)

    def _chosen_number(self) -> int | None:
        row = self.table.currentRow()
        return self._made[row].number if 0 <= row < len(self._made) else None
