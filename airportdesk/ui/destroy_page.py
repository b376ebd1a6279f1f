"""Destruction: what is due by headquarters' classes, an approval, a second officer, and a certificate of it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QTableWidget,
    QWidget,
)

from airportdesk.desk import Desk
from airportdesk.destroybook import APPROVAL_MAX, Swept
from airportdesk.errors import DeskError
from airportdesk.files import write_whole
from airportdesk.model import Destruction, Due, Outcome
from airportdesk.roles import Action
from airportdesk.text import Language
from airportdesk.ui.choosing import save_file
from airportdesk.ui.destroy_rows import done_cells, due_cells, lay_out, put_cells
from airportdesk.ui.forms import load_form
from airportdesk.ui.jobs import Jobs
from airportdesk.ui.keys import bind
from airportdesk.ui.plain import restyle, tip
from airportdesk.ui.second_officer_dialog import second_officer
from airportdesk.ui.tick_box import TickBox

_STEPS = 1_000
_DUE_WIDTHS, _DONE_WIDTHS = (300, 100, 190, 110, 0), (170, 260, 110, 220, 0)
_ERASED = 0.4
"""The share of the work that is done when the contacts are erased; the rest is the file and what lies beside it."""


class DestroyPage(QWidget):
    """Shows what is due. `closed` leads back, `destroyed` says what was done: what other pages show may be gone.

    `still` asks that nothing else reads the log: it is written anew.
    """

    closed = Signal()
    destroyed = Signal(str, str)
    still = Signal()
    _reached = Signal(float)

    back_button: QPushButton
    state_bar: QFrame
    state_label: QLabel
    table: QTableWidget
    empty_label: QLabel
    approval_edit: QLineEdit
    count_edit: QLineEdit
    destroy_button: QPushButton
    progress_bar: QProgressBar
    done_label: QLabel
    again_button: QPushButton
    certificate_button: QPushButton
    done_table: QTableWidget

    def __init__(self, desk: Desk, language: Language, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "destroy_page")
        self._desk = desk
        self._book = desk.destroying
        self._language = language
        self._jobs = jobs
        self._due: tuple[Due, ...] = ()
        self._done: tuple[Destruction, ...] = ()
        self.running = False
        self.approval_edit.setMaxLength(APPROVAL_MAX)
        self.progress_bar.setRange(0, _STEPS)
        heads = [self.tr("구분"), self.tr("보존기간"), self.tr("파기할 수 있게 된 날"), self.tr("건수")]
        lay_out(self.table, [*heads, self.tr("면담 번호")], _DUE_WIDTHS)
        heads = [self.tr("파기한 때"), self.tr("승인 번호"), self.tr("건수"), self.tr("누가, 누구와")]
        lay_out(self.done_table, [*heads, self.tr("남은 것")], _DONE_WIDTHS)
        self.back_button.clicked.connect(self._leave)
        self.destroy_button.clicked.connect(self._ask)
        self.again_button.clicked.connect(self._again)
        self.certificate_button.clicked.connect(self._save_certificate)
        self.table.cellActivated.connect(lambda row, _column: self.tick(row).toggle())
        self.done_table.itemSelectionChanged.connect(self._offer)
        self._reached.connect(self._show_share)  # emitted on the job thread, delivered on this one
        bind(self, {"Esc": self._leave, "F9": self.destroy_button.click})

    def refresh(self) -> None:
        """Look anew at what is due and what was destroyed."""
        self._due = self._book.due() if self._book.may_destroy else ()
        self._done = self._book.done()
        self.table.setRowCount(0)
        self.table.setRowCount(len(self._due))
        for row, due in enumerate(self._due):
            self._show_due(row, due)
        self.done_table.setRowCount(0)
        self.done_table.setRowCount(len(self._done))
        for row, done in enumerate(self._done):
            put_cells(self.done_table, row, done_cells(done))
        if self._done:
            self.done_table.setCurrentCell(0, 0)
        for part in (self.done_label, self.done_table, self.certificate_button, self.again_button):
            part.setVisible(bool(self._done))
        self.table.setVisible(bool(self._due))
        self.empty_label.setVisible(not self._due)
        self.empty_label.setText(self._nothing_due())
        self._show_state()
        self._offer()

    def take_focus(self) -> None:
        """Put the cursor where one goes on."""
        (self.tick(0) if self._due else self.back_button).setFocus()

    def tick(self, row: int) -> TickBox:
        """The tick of a row of what is due."""
        box = self.table.cellWidget(row, 0)
        if not isinstance(box, TickBox):
            raise TypeError(type(box))
        return box

    def chosen(self) -> tuple[Due, ...]:
        """What is ticked."""
        return tuple(due for row, due in enumerate(self._due) if self.tick(row).isChecked())

    def save_certificate(self, done: Destruction, path: Path) -> bool:
        """Write the certificate of a destruction to a file, and say where it is."""
        try:
            write_whole(path, self._book.certificate(done))
        except OSError:
            said = self.tr("확인서를 쓸 수 없습니다: {path}. 빈 공간과 권한을 확인하거나 다른 곳을 골라 주세요.")
            self._say(said.format(path=path), "bad")
            return False
        self._say(self.tr("확인서를 저장했습니다: {path}").format(path=path), "good")
        return True

    def _ask(self) -> None:
        """Check what was chosen and written, ask for the second officer, and destroy."""
        if self.running:
            return
        parts, approval, count = self.chosen(), self.approval_edit.text(), self.count_edit.text()
        try:
            self._book.check(parts, approval, count)
            second = second_officer(self._desk, Action.DESTROY, self._language, self)
            if second is None:
                return
            self._begin(self.tr("지우는 중입니다. 끄지 마세요."))
            made = self._book.destroy(parts, approval, count, second, self._show_erasing)
        except DeskError as error:
            self._fail(error)
            return
        self.approval_edit.clear()
        self.count_edit.clear()
        self._go_on(made)

    def _again(self) -> None:
        """Go on with a destruction that was cut short, or look once more for what could not be reached."""
        if self.running or (done := self._selected()) is None:
            return
        self._begin(self.tr("남은 곳을 지우는 중입니다."))
        self._go_on(done)

    def _begin(self, words: str) -> None:
        self.running = True
        self._say(words, "warn")
        self._offer()
        self.still.emit()
        self._jobs.settle()
        self._show_erasing(0)

    def _go_on(self, made: Destruction) -> None:
        try:
            job = self._book.sweep_job(made)
        except DeskError as error:
            self._fail(error)
            return
        self._jobs.start(lambda: job(self._reached.emit), partial(self._swept, made), self._fail)

    def _swept(self, made: Destruction, swept: Swept) -> None:
        try:
            done = self._book.finish(made, swept)
        except DeskError as error:
            self._fail(error)
            return
        self.running = False
        left = len(done.those(Outcome.BY_HAND))
        said = self.tr("면담 {n}건을 파기했습니다.").format(n=f"{len(done.contacts):,}")
        if left:
            said += " " + self.tr("손으로 파기할 것 {n}곳이 확인서에 있습니다.").format(n=left)
        if swept.backup is None:
            said += " " + self.tr("앞선 백업도 지웠으니 지금 새로 백업해 주세요(Ctrl+B).")
        self.refresh()
        self._say(said, "warn" if left or swept.backup is None else "good")
        self._save_certificate()
        self.destroyed.emit(said, "warn" if left or swept.backup is None else "good")

    def _fail(self, error: DeskError) -> None:
        was_running, self.running = self.running, False
        if was_running:
            self.refresh()
        self._say(error.words(self._language), "bad")
        self._offer()

    def _save_certificate(self) -> None:
        if (done := self._selected()) is None:
            return
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        suggested = Path(documents) / self._book.certificate_name(done)
        if path := save_file(self, self.tr("파기 확인서"), suggested, "*.pdf"):
            self.save_certificate(done, path if path.suffix else path.with_suffix(".pdf"))

    def _leave(self) -> None:
        if not self.running:
            self.closed.emit()

    def _selected(self) -> Destruction | None:
        row = self.done_table.currentRow()
        return self._done[row] if 0 <= row < len(self._done) else None

    def _show_due(self, row: int, due: Due) -> None:
        classes = self._book.retention.classes if self._book.retention else ()
        name = {known.id: known.words.say(self._language) for known in classes}.get(due.class_id, due.name)
        tick = TickBox(name.replace("&", "&&"))
        tick.setAccessibleName(self.tr("{name} {n}건").format(name=name, n=len(due.contacts)))
        tick.toggled.connect(self._show_state)
        tip(tick, f"{due.schedule} {due.source}".strip())
        self.table.setCellWidget(row, 0, tick)
        put_cells(self.table, row, due_cells(due), first=1)

    def _nothing_due(self) -> str:
        if not self._book.may_destroy:
            return self.tr("파기는 기록 담당만 할 수 있습니다. 그 근무자가 로그인해 주세요.")
        if self._book.retention is None:
            return self.tr(
                "쓰고 있는 자료에 본부의 보존기간이 없습니다. 그것이 오기 전에는 아무것도 파기할 수 없습니다."
            )
        return self.tr("보존기간이 지난 면담이 없습니다.")

    def _show_state(self) -> None:
        retention, chosen = self._book.retention, sum(len(due.contacts) for due in self.chosen())
        if self._book.unfinished() is not None:
            self._say(self.tr("앞선 파기가 끝나기 전에 멈췄습니다. '마저 지우기'를 눌러 끝내 주세요."), "bad")
        elif chosen:
            self._say(self.tr("면담 {n}건을 골랐습니다. 파기하면 되돌릴 수 없습니다.").format(n=f"{chosen:,}"), "warn")
        elif retention is not None:
            said = self.tr("보존기간: {schedule}. 마지막으로 처리한 해의 다음 해 1월 1일부터 셉니다.")
            self._say(said.format(schedule=retention.schedule), "")
        else:
            self._say(self._nothing_due(), "")

    def _offer(self) -> None:
        done = self._selected()
        may = self._book.may_destroy and not self.running
        self.destroy_button.setEnabled(may and bool(self._due))
        self.again_button.setEnabled(
            may and done is not None and (done.finished is None or bool(done.those(Outcome.BY_HAND)))
        )
        self.certificate_button.setEnabled(done is not None and not self.running)
        for part in (self.table, self.approval_edit, self.count_edit):
            part.setEnabled(may and bool(self._due))
        self.back_button.setEnabled(not self.running)
        self.progress_bar.setVisible(self.running)

    def _show_erasing(self, share: float) -> None:
        """Show how far the erasure is: painted at once, for nothing else runs until it is through."""
        self.progress_bar.setValue(int(share * _ERASED * _STEPS))
        self.progress_bar.repaint()

    def _show_share(self, share: float) -> None:
        self.progress_bar.setValue(int((_ERASED + (1 - _ERASED) * share) * _STEPS))

    def _say(self, words: str, tone: str) -> None:
        self.state_label.setText(words)
        restyle(self.state_bar, "tone", tone)
        restyle(self.state_label, "tone", tone)
