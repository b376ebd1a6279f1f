"""Today's prints and where each stands, and the leaflets that wait for a printer."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHeaderView,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from airportdesk.desk import Desk
from airportdesk.model import KST, Printed, PrintLater
from airportdesk.text import Language
from airportdesk.ui.confirm import may_lose
from airportdesk.ui.forms import load_form
from airportdesk.ui.keys import bind
from airportdesk.ui.print_words import copies_words, count_words, sheet_words, state_words, to_do, whose_words

_WIDTHS = (72, 130, 390, 84, 190)


class QueuePage(QWidget):
    """Lists prints. What is wanted of one is given by the signals with the print or the waiting leaflet."""

    closed = Signal()
    opened = Signal(int)
    cancel_wanted = Signal(object)
    again_wanted = Signal(object)
    now_wanted = Signal(object)
    drop_wanted = Signal(object)
    stand_wanted = Signal()

    back_button: QPushButton
    stand_button: QPushButton
    counts_label: QLabel
    table: QTableWidget
    empty_label: QLabel
    advice_label: QLabel
    open_button: QPushButton
    cancel_button: QPushButton
    again_button: QPushButton
    later_title: QLabel
    later_list: QListWidget
    drop_button: QPushButton
    now_button: QPushButton
    all_button: QPushButton

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "queue_page")
        self._desk = desk
        self._language = language
        self._prints: tuple[Printed, ...] = ()
        self._later: tuple[PrintLater, ...] = ()
        self._dress_table()
        self.table.itemSelectionChanged.connect(self._show_chosen)
        self.table.cellActivated.connect(self._open)
        self.later_list.itemActivated.connect(self._now)
        self.back_button.clicked.connect(self.closed)
        self.stand_button.clicked.connect(self.stand_wanted)
        self.open_button.clicked.connect(self._open)
        self.cancel_button.clicked.connect(lambda: self._with_chosen(self.cancel_wanted.emit))
        self.again_button.clicked.connect(lambda: self._with_chosen(self.again_wanted.emit))
        self.now_button.clicked.connect(self._now)
        self.all_button.clicked.connect(self._all)
        self.drop_button.clicked.connect(self._drop)
        bind(
            self,
            {
                "Esc": self.closed.emit,
                "Del": self.cancel_button.click,
                "Ctrl+P": self.again_button.click,
                "Ctrl+B": self.stand_button.click,
                "Ctrl+Return": self.all_button.click,
            },
        )

    def _dress_table(self) -> None:
        heads = [
            self.tr("시각"),
            self.tr("누구"),
            self.tr("안내문"),
            self.tr("매수"),
            self.tr("프린터"),
            self.tr("상태"),
        ]
        self.table.setColumnCount(len(heads))
        self.table.setHorizontalHeaderLabels(heads)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(44)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        for column, width in enumerate(_WIDTHS):
            self.table.setColumnWidth(column, width)
        header.setSectionResizeMode(len(_WIDTHS), QHeaderView.ResizeMode.Stretch)

    def refresh(self) -> None:
        """Read today's prints and the waiting leaflets anew; what was chosen stays so unless there is a new print."""
        chosen, row = self._chosen(), self.later_list.currentRow()
        known = {printed.id for printed in self._prints}
        self._prints, self._later = self._desk.prints.of_day(self._desk.today()), self._desk.prints.later()
        self.table.setRowCount(len(self._prints))
        for number, printed in enumerate(self._prints):
            for column, text in enumerate(self._cells(printed)):
                self.table.setItem(number, column, QTableWidgetItem(text))
        numbers = [printed.id for printed in self._prints]
        stays = chosen is not None and chosen.id in numbers and numbers[0] in known
        self.table.setCurrentCell(numbers.index(chosen.id) if chosen and stays else 0, 0)
        self.later_list.clear()
        for waiting in self._later:
            QListWidgetItem(self._waiting_words(waiting), self.later_list)
        self.later_list.setCurrentRow(min(max(row, 0), len(self._later) - 1))
        self.table.setVisible(bool(self._prints))
        self.empty_label.setVisible(not self._prints)
        self.later_list.setVisible(bool(self._later))
        for button in (self.now_button, self.all_button, self.drop_button):
            button.setEnabled(bool(self._later))
        title, none = self.tr("나중에 인쇄 {n}"), self.tr("나중에 인쇄할 안내문이 없습니다.")
        self.later_title.setText(title.format(n=len(self._later)) if self._later else none)
        self.counts_label.setText(self._counts())
        self._show_chosen()

    def take_focus(self) -> None:
        """Put the cursor on what needs somebody first."""
        part = self.table if self._prints else self.later_list if self._later else self.back_button
        part.setFocus()

    def _cells(self, printed: Printed) -> tuple[str, ...]:
        sent, language = printed.sent, self._language
        return (
            f"{sent.sent_at.astimezone(KST):%H:%M}",
            whose_words(sent.whose, sent.sheet).say(language),
            sheet_words(sent.sheet).say(language),
            copies_words(sent.copies).say(language),
            sent.queue,
            state_words(printed.state, printed.trouble).say(language),
        )

    def _waiting_words(self, waiting: PrintLater) -> str:
        language = self._language
        return " · ".join(
            (
                f"{waiting.since.astimezone(KST):%m-%d %H:%M}",
                whose_words(waiting.whose, waiting.sheet).say(language),
                sheet_words(waiting.sheet).say(language),
                copies_words(waiting.copies).say(language),
            )
        )

    def _counts(self) -> str:
        counts = self._desk.leaflet_counts(self._desk.today())
        if not counts:
            return self.tr("오늘 보낸 것은 모두 취소되었거나 나오지 못했습니다.") if self._prints else ""
        sent, printed = sum(c.sent for c in counts), sum(c.printed for c in counts)
        said = self.tr("오늘 {sent}부를 보내 {printed}부가 인쇄되었습니다.").format(sent=sent, printed=printed)
        return said + "  " + ", ".join(count_words(count).say(self._language) for count in counts)

    def _chosen(self) -> Printed | None:
        row = self.table.currentRow()
        return self._prints[row] if 0 <= row < len(self._prints) else None

    def _show_chosen(self) -> None:
        printed = self._chosen()
        self.cancel_button.setEnabled(printed is not None and not printed.state.final)
        self.again_button.setEnabled(printed is not None)
        self.open_button.setEnabled(printed is not None and printed.sent.whose.contact is not None)
        advice = to_do(printed.state, printed.trouble).say(self._language) if printed else ""
        self.advice_label.setText(advice)

    def _with_chosen(self, act: Callable[[Printed], object]) -> None:
        if (printed := self._chosen()) is not None:
            act(printed)

    def _open(self) -> None:
        printed = self._chosen()
        if printed is not None and printed.sent.whose.contact is not None:
            self.opened.emit(printed.sent.whose.contact)

    def _waiting(self) -> PrintLater | None:
        row = self.later_list.currentRow()
        return self._later[row] if 0 <= row < len(self._later) else None

    def _now(self) -> None:
        if waiting := self._waiting():
            self.now_wanted.emit(waiting)

    def _all(self) -> None:
        for waiting in self._later:
            self.now_wanted.emit(waiting)

    def _drop(self) -> None:
        waiting = self._waiting()
        if waiting and may_lose(self, self.tr("이 안내문을 나중에 인쇄할 목록에서 뺄까요?")):
            self.drop_wanted.emit(waiting)
            self.refresh()
