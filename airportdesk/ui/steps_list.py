"""The checklist of a visit: one row a step, ticked by a press, with its time, its officer and a way back."""

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from airportdesk.labels import label as words_of
from airportdesk.model import KST, OfficeEvent, OfficeStep
from airportdesk.office import CHECKLIST, Visit
from airportdesk.text import Language
from airportdesk.ui.plain import restyle, tip

LINES = (len(CHECKLIST) + 1) // 2
"""Rows of the checklist, in two columns: what comes before going along with it, and what comes after."""


class StepsList(QObject):
    """Fills a box with rows. `taken` names a step that was ticked, `undone` an event that is to be taken back."""

    taken = Signal(str)
    undone = Signal(int)

    def __init__(self, box: QWidget, language: Language) -> None:
        super().__init__(box)
        self._language = language
        self._column = QVBoxLayout(box)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(4)
        self._rows = {step: _Row(self, box, words_of(step).say(language)) for step in CHECKLIST}
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        for number, (step, row) in enumerate(self._rows.items()):
            row.press.clicked.connect(lambda _=False, step=step: self.taken.emit(step.value))
            grid.addWidget(row.widget, number % LINES, number // LINES)
        for column in range(2):
            grid.setColumnStretch(column, 1)
        self._column.addLayout(grid)
        self._calls = QVBoxLayout()
        self._column.addLayout(self._calls)
        self._column.addStretch()

    def show_visit(self, visit: Visit) -> None:
        """Show which steps were taken, when and by whom; then the calls, in their order."""
        for step, row in self._rows.items():
            row.show_event(visit.done(step), owed=step in visit.missing)
        self._show_calls([event for event in visit.events if event.step is OfficeStep.CALLED])

    def clear(self) -> None:
        """Show no visit."""
        for row in self._rows.values():
            row.show_event(None, owed=False)
        self._show_calls([])

    def take_focus(self) -> None:
        """Put the cursor on the first step that was not taken yet."""
        for row in self._rows.values():
            if row.event is None:
                row.press.setFocus()
                return

    def _show_calls(self, calls: list[OfficeEvent]) -> None:
        while (item := self._calls.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for event in calls:
            row = _Row(self, None, "")
            row.show_call(event, words_of(event.step).say(self._language))
            self._calls.addWidget(row.widget)


class _Row:
    """One step: what it is, when it was taken, and the way back."""

    def __init__(self, steps: StepsList, parent: QWidget | None, words: str) -> None:
        self._steps = steps
        self._words = words
        self.event: OfficeEvent | None = None
        self.widget = QWidget(parent)
        line = QHBoxLayout(self.widget)
        line.setContentsMargins(0, 0, 0, 0)
        self.press = QPushButton()
        self.press.setProperty("role", "step")
        self.back = QPushButton(QCoreApplication.translate("StepsList", "되돌리기"))
        self.back.clicked.connect(self._undo)
        line.addWidget(self.press, 1)
        line.addWidget(self.back)
        self.show_event(None, owed=False)

    def show_event(self, event: OfficeEvent | None, owed: bool) -> None:
        """Show the step as taken or not yet."""
        self.event = event
        taken = f"☑  {_when(event)}  {self._words}" if event else f"☐  {self._words}"
        self.press.setText(taken.replace("&", "&&"))
        tip(self.press, f"{self._words} · {event.officer}" if event else self._words)
        self.press.setEnabled(event is None)
        restyle(self.press, "owed", "true" if owed else "false")
        self.back.setVisible(event is not None)

    def show_call(self, event: OfficeEvent, step: str) -> None:
        """Show a call that was made."""
        self._words = f"{step}: {event.words}"
        self.show_event(event, owed=False)

    def _undo(self) -> None:
        if self.event is not None:
            self._steps.undone.emit(self.event.id)


def _when(event: OfficeEvent) -> str:
    return f"{event.at.astimezone(KST):%H:%M}"
