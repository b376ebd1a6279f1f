"""What persons asked about their data: the clock of each request, what the desk holds, the answer and its notice."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QStandardPaths, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)
from shiboken6 import isValid

from airportdesk.desk import Desk
from airportdesk.errors import DeskError
from airportdesk.files import safe_name, write_whole
from airportdesk.labels import label as words_of
from airportdesk.model import Refusal, RightsAnswer, RightsRequest
from airportdesk.rightsbook import Held, Sought
from airportdesk.text import Language
from airportdesk.ui.choice_box import chosen, fill
from airportdesk.ui.choosing import save_file
from airportdesk.ui.forms import load_form
from airportdesk.ui.keys import bind
from airportdesk.ui.plain import commit_composition
from airportdesk.ui.rights_dialog import RightsDialog
from airportdesk.ui.rights_words import held_cells, request_cells, standing_words
from airportdesk.ui.words_dialog import WordsDialog

_REQUEST_WIDTHS = (84, 210, 110, 120, 250, 0)
_FOUND_WIDTHS = (64, 70, 150, 90, 0, 94, 130, 130, 110, 110)
_WHY = 4
_ROW = 44


class RightsPage(QWidget):
    """Requests with their clocks. `closed` says that one is done, `opened` gives a contact to look at."""

    closed = Signal()
    opened = Signal(int)
    said = Signal(str, str)

    new_button: QPushButton
    back_button: QPushButton
    table: QTableWidget
    empty_label: QLabel
    chosen_label: QLabel
    name_edit: QLineEdit
    phone_edit: QLineEdit
    birth_edit: QLineEdit
    handle_edit: QLineEdit
    flight_edit: QLineEdit
    find_button: QPushButton
    found_table: QTableWidget
    found_label: QLabel
    cover_button: QPushButton
    open_button: QPushButton
    lift_button: QPushButton
    answer_box: QComboBox
    reason_box: QComboBox
    until_edit: QLineEdit
    words_edit: QLineEdit
    answer_button: QPushButton
    notice_button: QPushButton
    problem_label: QLabel

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "rights_page")
        self._desk = desk
        self._language = language
        self._requests: tuple[RightsRequest, ...] = ()
        self._found: tuple[Held, ...] = ()
        self._lay_out(self.table, _REQUEST_WIDTHS, self._request_heads(), len(_REQUEST_WIDTHS) - 1)
        self._lay_out(self.found_table, _FOUND_WIDTHS, self._found_heads(), _WHY)
        answers = ((answer, words_of(answer).say(language)) for answer in RightsAnswer)
        fill(self.answer_box, [("", self.tr("답을 고르세요")), *answers])
        self.table.currentCellChanged.connect(lambda *_: self._show_chosen())
        self.found_table.currentCellChanged.connect(lambda *_: self._show_may())
        self.found_table.cellClicked.connect(lambda row, column: None if column else self._tick(row))
        self.answer_box.currentIndexChanged.connect(self._show_may)
        for button, act in (
            (self.new_button, self.take),
            (self.back_button, self.closed.emit),
            (self.find_button, self.look_for),
            (self.cover_button, self.cover),
            (self.open_button, self.open_talk),
            (self.lift_button, self.lift),
            (self.answer_button, self.answer),
            (self.notice_button, self.make_notice),
        ):
            button.clicked.connect(act)
        for edit in (self.name_edit, self.phone_edit, self.birth_edit, self.handle_edit, self.flight_edit):
            edit.returnPressed.connect(self.look_for)
        self.found_table.installEventFilter(self)
        bind(self, {"Esc": self.closed.emit, "Ctrl+N": self.take, "F3": self.look_for, "F9": self.answer})

    def refresh(self) -> None:
        """Read everything anew; that the list is seen is noted."""
        number = request.id if (request := self.chosen_request()) else None
        try:
            self._requests = self._desk.rights.requests()
            if self._requests:
                contacts = sorted({contact for one in self._requests for contact in one.contacts})
                self._desk.access.listed("rights", contacts)
        except DeskError as error:
            self._requests = ()
            self._say(error.words(self._language))
        self._show_requests(number)
        self._show_chosen()

    def take_focus(self) -> None:
        """Put the cursor on the request that is due first, or on taking one."""
        (self.table if self._requests else self.new_button).setFocus()

    def chosen_request(self) -> RightsRequest | None:
        """The request the cursor is on."""
        row = self.table.currentRow()
        return self._requests[row] if 0 <= row < len(self._requests) else None

    def ticked(self) -> tuple[int, ...]:
        """The talks that are ticked among those found."""
        rows = ((row, self.found_table.item(row, 0)) for row in range(self.found_table.rowCount()))
        ticked = (row for row, item in rows if item is not None and item.checkState() is Qt.CheckState.Checked)
        return tuple(sorted(self._found[row].contact for row in ticked))

    def take(self) -> None:
        """Take a new request."""
        dialog = RightsDialog(self._desk, self._language, self)
        if dialog.exec() and dialog.request is not None:
            self.said.emit(self.tr("요구를 받았습니다. {day}까지 답합니다.").format(day=dialog.request.by), "good")
            self._requests = (dialog.request, *self._requests)
            self._show_requests(dialog.request.id)
            self.refresh()
            self.name_edit.setText(dialog.request.asked.name)
            self.look_for()

    def look_for(self) -> None:
        """Look for everything the desk holds about whom is typed."""
        commit_composition()
        edits = (self.name_edit, self.phone_edit, self.birth_edit, self.handle_edit, self.flight_edit)
        try:
            everything = self._desk.rights.everything(Sought(*(edit.text() for edit in edits)))
        except DeskError as error:
            self._say(error.words(self._language))
            return
        self._say("")
        self._found = everything.talks
        self._show_found()
        said = self.tr(
            "면담 {n}건, 내가 적던 면담 {drafts}건을 찾았습니다. 이름이 같은 다른 사람이 아닌지 살펴 주세요."
        )
        self.found_label.setText(said.format(n=len(everything.talks), drafts=len(everything.drafts)))

    def cover(self) -> None:
        """Let the chosen request be about the talks that are ticked, and those of other searches that it is about."""
        if request := self.chosen_request():
            others = set(request.contacts) - {held.contact for held in self._found}
            contacts = tuple(sorted(others | set(self.ticked())))
            self._do(lambda: self._desk.rights.cover(request, contacts), self.tr("요구에 드는 면담을 적었습니다."))

    def open_talk(self) -> None:
        """Look at the chosen talk; a suspended one with a reason."""
        held = self._chosen_talk()
        if held is None:
            return
        if held.suspended:
            what = self.tr("{n}번 면담은 처리정지 중입니다. 보는 이유를 적어 주세요. 접속기록에 남습니다.")
            look = WordsDialog(
                what.format(n=held.contact),
                lambda words: self._desk.rights.look(held.contact, words),
                *(self._language, self),
            )
            if not look.exec():
                return
        self.opened.emit(held.contact)

    def lift(self) -> None:
        """Use the chosen talk again."""
        held = self._chosen_talk()
        if held is None or not held.suspended:
            return
        what = self.tr("{n}번 면담의 처리정지를 풉니다. 이유를 적어 주세요.").format(n=held.contact)
        lift = WordsDialog(what, lambda words: self._desk.rights.lift(held.contact, words), self._language, self)
        if lift.exec():
            self.said.emit(self.tr("처리정지를 풀었습니다."), "good")
            self.look_for()

    def answer(self) -> None:
        """Answer the chosen request."""
        commit_composition()
        request, answer, reason = self.chosen_request(), chosen(self.answer_box), chosen(self.reason_box)
        if request is None or not self.answer_button.isEnabled():
            return
        if not answer:
            self._say(self.tr("답을 골라 주세요."))
            self.answer_box.setFocus()
            return
        self._do(
            lambda: self._desk.rights.answer(
                *(request, RightsAnswer(answer)),
                reason=Refusal(reason) if reason else None,
                words=self.words_edit.text(),
                until=self.until_edit.text(),
            ),
            self.tr("답을 적었습니다. 통지서를 만들어 건네 주세요."),
        )

    def make_notice(self) -> None:
        """Write the notice of the chosen request to a file, for a reason."""
        request = self.chosen_request()
        if request is None or request.last is None:
            return
        made: list[bytes] = []
        what = self.tr("통지서에는 본인의 정보가 가리지 않고 들어갑니다. 왜 만드는지 적어 주세요. 접속기록에 남습니다.")
        pack, pack_of = self._desk.pack, self._desk.pack_of
        why = WordsDialog(
            what,
            lambda words: made.append(self._desk.rights.notice(request, pack, pack_of, words)),
            *(self._language, self),
        )
        if not why.exec():
            return
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = safe_name(self.tr("통지서_{n}호.pdf").format(n=request.id), "notice.pdf")
        if path := save_file(self.window(), self.tr("통지서 파일"), Path(documents) / name, "*.pdf"):
            self.write_notice(path if path.suffix else path.with_suffix(".pdf"), made[0])

    def write_notice(self, path: Path, pdf: bytes) -> None:
        """Write a notice that is made."""
        try:
            write_whole(path, pdf)
        except OSError:
            self._say(self.tr("통지서 파일을 쓸 수 없습니다. 빈 공간과 권한을 확인하고 다른 곳을 골라 주세요."))
            return
        self.said.emit(self.tr("통지서를 만들었습니다: {path}").format(path=path), "good")

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody reads on over a shoulder, and the next one here begins anew."""
        if not isValid(self.found_table):  # the window is being taken down, its parts before itself
            return
        self._found = ()
        self.found_table.setRowCount(0)
        for edit in (self.name_edit, self.phone_edit, self.birth_edit, self.handle_edit, self.flight_edit):
            edit.clear()
        self.found_label.clear()
        super().hideEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The space bar ticks the talk the cursor is on, whichever of its cells that is."""
        if isinstance(event, QKeyEvent) and watched is self.found_table and event.key() == Qt.Key.Key_Space:
            if event.type() is QEvent.Type.KeyPress:
                self._tick(self.found_table.currentRow())
            return True
        return super().eventFilter(watched, event)

    def _do(self, act: Callable[[], object], said: str) -> None:
        try:
            act()
        except DeskError as error:
            self._say(error.words(self._language))
            return
        self._say("")
        self.words_edit.clear()
        self.until_edit.clear()
        self.refresh()
        self.said.emit(said, "good")

    def _show_requests(self, number: int | None) -> None:
        today = self._desk.today()
        self.table.blockSignals(True)
        self.table.setRowCount(0)
        for row, request in enumerate(self._requests):
            self.table.insertRow(row)
            for column, text in enumerate(request_cells(request, today, self._language)):
                self.table.setItem(row, column, QTableWidgetItem(text))
        rows = [row for row, request in enumerate(self._requests) if request.id == number]
        if self._requests:
            self.table.setCurrentCell(rows[0] if rows else 0, 0)
        self.table.blockSignals(False)
        self.table.setVisible(bool(self._requests))
        self.empty_label.setVisible(not self._requests)

    def _show_chosen(self) -> None:
        request = self.chosen_request()
        self.chosen_label.setVisible(request is not None)
        if request is not None:
            self.chosen_label.setText(standing_words(request, self._desk.today(), self._language))
            fitting = (reason for reason in Refusal if reason.fits(request.asked.kind))
            reasons = ((reason, words_of(reason).say(self._language)) for reason in fitting)
            fill(self.reason_box, [("", self.tr("법의 거절 사유")), *reasons])
        self._show_found()

    def _show_found(self) -> None:
        request = self.chosen_request()
        covered = request.contacts if request else ()
        self.found_table.blockSignals(True)
        self.found_table.setRowCount(0)
        for row, held in enumerate(self._found):
            self.found_table.insertRow(row)
            tick = QTableWidgetItem()
            tick.setFlags(tick.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)  # the whole cell is pressed
            tick.setCheckState(Qt.CheckState.Checked if held.contact in covered else Qt.CheckState.Unchecked)
            self.found_table.setItem(row, 0, tick)
            for column, text in enumerate(held_cells(held, self._language), start=1):
                self.found_table.setItem(row, column, QTableWidgetItem(text))
        if self._found:
            self.found_table.setCurrentCell(0, 0)
        self.found_table.blockSignals(False)
        self._show_may()

    def _show_may(self) -> None:
        """What can be pressed now."""
        request, held, answer = self.chosen_request(), self._chosen_talk(), chosen(self.answer_box)
        still = request is not None and request.open
        for part in (self.answer_box, self.words_edit, self.answer_button):
            part.setEnabled(still)
        refusing = answer in (RightsAnswer.REFUSED, RightsAnswer.PARTLY)
        self.reason_box.setEnabled(still and refusing)
        self.until_edit.setEnabled(still and answer == RightsAnswer.POSTPONED)
        self.notice_button.setEnabled(request is not None and request.last is not None)
        self.cover_button.setEnabled(still and bool(self._found))
        self.open_button.setEnabled(held is not None)
        self.lift_button.setEnabled(held is not None and held.suspended)

    def _tick(self, row: int) -> None:
        if (item := self.found_table.item(row, 0)) is not None:
            ticked = item.checkState() is Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked)

    def _chosen_talk(self) -> Held | None:
        row = self.found_table.currentRow()
        return self._found[row] if 0 <= row < len(self._found) else None

    def _lay_out(self, table: QTableWidget, widths: tuple[int, ...], heads: list[str], wide: int) -> None:
        table.setColumnCount(len(heads))
        table.setHorizontalHeaderLabels(heads)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(_ROW)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        for column, width in enumerate(widths):
            table.setColumnWidth(column, width)
        header.setSectionResizeMode(wide, QHeaderView.ResizeMode.Stretch)

    def _request_heads(self) -> list[str]:
        return [
            self.tr("번호"),
            self.tr("요구"),
            self.tr("이름"),
            self.tr("받은 날"),
            self.tr("답할 날"),
            self.tr("답"),
        ]

    def _found_heads(self) -> list[str]:
        return [
            self.tr("표시"),
            self.tr("면담"),
            self.tr("때"),
            self.tr("편명"),
            self.tr("왜 찾았는지"),
            self.tr("차수"),
            self.tr("안내문·인쇄"),
            self.tr("할 일·사무실"),
            self.tr("접속기록"),
            self.tr("처리"),
        ]

    def _say(self, words: str) -> None:
        self.problem_label.setText(words)
