"""Somebody came along to the office: the duties of article 3 with their times, six hours, calls, and how it ended."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QWidget,
)

from airportdesk.desk import Desk
from airportdesk.errors import DeskError
from airportdesk.intake import draft_from
from airportdesk.labels import label as words_of
from airportdesk.model import Act, Decision, Draft, OfficeStep
from airportdesk.office import Visit
from airportdesk.text import Language
from airportdesk.ui.after_dialog import AfterDialog, with_parts
from airportdesk.ui.choice_box import choose, chosen, fill
from airportdesk.ui.forms import load_form
from airportdesk.ui.keys import bind
from airportdesk.ui.office_words import clock_words, owed_words, visit_words
from airportdesk.ui.plain import commit_composition, restyle
from airportdesk.ui.steps_list import StepsList

TICK_MS = 10_000
"""How often the clock is shown anew: it counts minutes."""


class OfficePage(QWidget):
    """The visits of today and those still going on. Every tick is kept at once; `saved` gives the amended record."""

    closed = Signal()
    opened = Signal(int)
    saved = Signal(object)
    failed = Signal(object)
    said = Signal(str)

    back_button: QPushButton
    title_label: QLabel
    contact_button: QPushButton
    visits_list: QListWidget
    clock_label: QLabel
    missing_label: QLabel
    time_edit: QLineEdit
    all_button: QPushButton
    steps_area: QScrollArea
    steps_box: QWidget
    call_edit: QLineEdit
    call_button: QPushButton
    act_box: QComboBox
    decision_box: QComboBox
    after_button: QPushButton
    finish_button: QPushButton
    empty_label: QLabel

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "office_page")
        self._desk = desk
        self._language = language
        self._visits: tuple[Visit, ...] = ()
        self._draft = Draft()
        self.steps = StepsList(self.steps_box, language)
        self.steps.taken.connect(self._take)
        self.steps.undone.connect(self._undo)
        fill(self.act_box, [("", "—"), *((act, words_of(act).say(language)) for act in Act)])
        fill(self.decision_box, [("", "—"), *((d, words_of(d).say(language)) for d in Decision)])
        self.visits_list.setWordWrap(True)
        self.visits_list.currentRowChanged.connect(self._show)
        self.all_button.clicked.connect(self._tell_all)
        self.call_button.clicked.connect(self._call)
        self.call_edit.returnPressed.connect(self._call)
        self.after_button.clicked.connect(self._after)
        self.finish_button.clicked.connect(self._finish)
        self.back_button.clicked.connect(self.closed)
        self.contact_button.clicked.connect(self._open)
        keys = {"Esc": self.closed.emit, "F7": self._open, "F8": self._tell_all, "F9": self._finish}
        bind(self, {**keys, "Ctrl+U": self._after})
        self._clock = QTimer(self)
        self._clock.setInterval(TICK_MS)
        self._clock.timeout.connect(self.tick)
        self._clock.start()

    def show_visit(self, contact_id: int | None = None) -> None:
        """Read the visits anew and show one, the first unless it is named; a contact without a visit begins one."""
        visits = self._desk.office.visits()
        if contact_id is not None and all(visit.contact_id != contact_id for visit in visits):
            visits = (self._desk.office.visit(contact_id), *visits)
        try:
            if visits:
                self._desk.access.listed("office", [visit.contact_id for visit in visits])
        except DeskError as error:
            self.failed.emit(error)
            return
        self._visits = visits
        self.visits_list.blockSignals(True)
        self.visits_list.clear()
        for visit in visits:
            QListWidgetItem(visit_words(visit), self.visits_list)
        self.visits_list.blockSignals(False)
        wanted = [row for row, visit in enumerate(visits) if visit.contact_id == contact_id]
        self.visits_list.setCurrentRow(wanted[0] if wanted else 0)
        self._show(self.visits_list.currentRow())

    def take_focus(self) -> None:
        """Put the cursor on the next step that is owed."""
        if self._visits:
            self.steps.take_focus()
        else:
            self.back_button.setFocus()

    def visit(self) -> Visit | None:
        """The visit that is shown."""
        row = self.visits_list.currentRow()
        return self._visits[row] if 0 <= row < len(self._visits) else None

    def stop(self) -> None:
        """Let the clock stand."""
        self._clock.stop()

    def tick(self) -> None:
        """Show the clock as it stands now; nothing that is being typed is touched."""
        shown = self.visit()
        if shown is None or not self.isVisible():
            return
        self._renew(self._desk.office.visit(shown.contact_id))

    def _show(self, row: int) -> None:
        visit = self._visits[row] if 0 <= row < len(self._visits) else None
        parts = (self.clock_label, self.missing_label, self.time_edit, self.all_button, self.steps_area, self.call_edit)
        for part in (*parts, self.call_button, self.act_box, self.decision_box, self.after_button, self.finish_button):
            part.setEnabled(visit is not None)
        self.empty_label.setVisible(visit is None)
        self.contact_button.setEnabled(visit is not None)
        if visit is None:
            self.title_label.setText(self.tr("사무실"))
            self.clock_label.setText("")
            self.missing_label.setText("")
            self.steps.clear()
            return
        record = self._desk.revisions(visit.contact_id)[-1]
        self._draft = draft_from(record)
        said = self.tr("사무실 · {n}번 면담 {flight}")
        self.title_label.setText(said.format(n=visit.contact_id, flight=record.contact.flight).rstrip())
        choose(self.act_box, record.contact.act or "")
        choose(self.decision_box, record.contact.decision or "")
        self.time_edit.clear()
        self._renew(visit)

    def _renew(self, visit: Visit) -> None:
        """The clock, what is owed, the steps and the line in the list."""
        row = self.visits_list.currentRow()
        self._visits = (*self._visits[:row], visit, *self._visits[row + 1 :])
        self.visits_list.item(row).setText(visit_words(visit))
        self.clock_label.setText(clock_words(visit))
        restyle(self.clock_label, "pressing", visit.pressing.value if visit.open else "no")
        owed = owed_words(visit, self._language)
        self.missing_label.setText(owed)
        self.missing_label.setVisible(bool(owed))
        self.steps.show_visit(visit)

    def _take(self, step: str) -> None:
        """A step was taken, now or at the time that is written."""
        visit = self.visit()
        if visit is None:
            return
        try:
            after = self._desk.office.step(visit.contact_id, OfficeStep(step), self.time_edit.text())
        except DeskError as error:
            self.failed.emit(error)
            self.time_edit.setFocus()
            return
        self.time_edit.clear()
        self._renew(after)
        self.steps.take_focus()

    def _undo(self, event: int) -> None:
        if visit := self.visit():
            self._change(lambda: self._desk.office.undo(visit.contact_id, event))

    def _tell_all(self) -> None:
        if visit := self.visit():
            self._change(lambda: self._desk.office.all_told(visit.contact_id))
            self.steps.take_focus()

    def _call(self) -> None:
        commit_composition()
        visit, words = self.visit(), self.call_edit.text()
        if visit is None:
            return
        if self._change(
            lambda: self._desk.office.step(visit.contact_id, OfficeStep.CALLED, self.time_edit.text(), words)
        ):
            self.call_edit.clear()
            self.time_edit.clear()

    def _change(self, act: Callable[[], Visit]) -> bool:
        try:
            self._renew(act())
        except DeskError as error:
            self.failed.emit(error)
            return False
        return True

    def _after(self) -> None:
        if self.visit() is None:
            return
        dialog = AfterDialog(self._draft, self._desk.today(), self._language, self)
        if dialog.exec():
            self._draft = with_parts(self._draft, dialog.parts)

    def _finish(self) -> None:
        """Keep how it ended as a revision of the contact; the person's leaving is a step of its own."""
        visit = self.visit()
        if visit is None:
            return
        try:
            record = self._desk.note_outcome(
                visit.contact_id, chosen(self.act_box), chosen(self.decision_box), self._draft
            )
        except DeskError as error:
            self.failed.emit(error)
            return
        self.saved.emit(record)

    def _open(self) -> None:
        if visit := self.visit():
            self.opened.emit(visit.contact_id)
