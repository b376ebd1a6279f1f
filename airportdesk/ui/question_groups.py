"""All questions as rows of chips: what is worth asking next comes first, then every group on a page of its own."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from airportdesk.model import Answers
from airportdesk.pack import Pack
from airportdesk.ui.plain import tip
from airportdesk.ui.question_row import QuestionRow
from airportdesk.ui.scrolled import scrolled

NEXT = 0
"""The number of the page with the questions worth asking next."""


class QuestionGroups(QObject):
    """Fills a row of tabs and a stack of pages. `changed` says that an answer is different now."""

    changed = Signal()

    def __init__(self, pack: Pack, language: str, tabs_box: QWidget, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._pack = pack
        self._language = language
        self._stack = stack
        stack.setProperty("rows", True)
        self._rows: dict[str, QuestionRow] = {}
        self._next_rows: dict[str, QuestionRow] = {}
        self._asked: tuple[str, ...] = ()
        self._last = ""
        self._tabs: list[QToolButton] = []
        self._areas: dict[QWidget, QScrollArea] = {}
        self._tab_row = QHBoxLayout(tabs_box)
        self._tab_row.setContentsMargins(0, 0, 0, 0)
        self._tab_row.setSpacing(4)
        self._next = QFrame()
        self._next_column = _column(self._next)
        self._add_page(self.tr("다음 질문"), self._next)
        for group in pack.groups:
            self._add_page(group.words.say(language), self._group_page(group.id))
        self._tab_row.addStretch(1)
        self.show_page(NEXT)

    def answers(self) -> Answers:
        """Question id to the answers given; unasked questions are absent."""
        return {id: answers for id, row in self._rows.items() if (answers := row.answers())}

    def set_answers(self, answers: Answers) -> None:
        """Show answers without saying so, and begin with what is worth asking."""
        for id, row in self._rows.items():
            row.set_answers(answers.get(id, ()))
        self._last = ""
        self._refresh_next()
        self._count()
        self.show_page(NEXT)

    def give(self, question: str, answer: str) -> None:
        """Add an answer as if its chip were pressed, and say so."""
        row = self._rows[question]
        if answer not in row.answers():
            row.press(answer)

    def take_back(self, question: str, answer: str) -> None:
        """Take an answer away as if its chip were pressed again, and say so."""
        row = self._rows[question]
        if answer in row.answers():
            row.press(answer)

    def focus(self, id: str) -> None:
        """Go to a question on its group's page."""
        self.show_page(self._page_of(id))
        self._rows[id].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def begin(self) -> None:
        """Put the cursor on the first question worth asking."""
        self.show_page(NEXT)
        if self._asked:
            self._next_row(self._asked[0]).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def go_to_page(self, number: int) -> None:
        """Show a page and put the cursor on its first question; 0 is what is worth asking next."""
        if number == NEXT:
            self.begin()
        elif number <= len(self._pack.groups):
            group = self._pack.groups[number - 1].id
            self.focus(next(q.id for q in self._pack.questions if q.group == group))

    def ask(self, ids: Sequence[str]) -> None:
        """Offer the questions worth asking next, in their order; the one just answered stays above them."""
        for id, row in self._rows.items():
            row.set_asked(id in ids)
        if tuple(ids) == self._asked:
            return
        self._asked = tuple(ids)
        held = self._focused_next()
        more = held is not None and held.question.multiple and bool(held.answers())
        if more and held is not None:
            self._last = held.question.id  # more answers of the same question may come: the cursor stays, Tab goes on
        self._refresh_next()
        if held is not None and not more and self._asked:
            self._next_row(self._asked[0]).setFocus(Qt.FocusReason.OtherFocusReason)

    def step(self, by: int) -> bool:
        """Walk from the focused question of a group to the one after or before it, into the next group if need be."""
        rows = list(self._rows.values())
        focused = QApplication.focusWidget()
        if focused not in rows:
            return False
        at = rows.index(focused) + by
        if not 0 <= at < len(rows):
            return False
        self.focus(rows[at].question.id)
        return True

    def show_page(self, number: int) -> None:
        """Show a page without moving the cursor."""
        self._stack.setCurrentIndex(number)
        self._tabs[number].setChecked(True)
        if number == NEXT:
            self._refresh_next()

    def _add_page(self, name: str, page: QWidget) -> None:
        number = len(self._tabs)
        tab = QToolButton()
        tab.setProperty("role", "tab")
        tab.setText(name)
        tab.setCheckable(True)
        tab.setAutoExclusive(True)
        tab.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        tab.clicked.connect(lambda: self.show_page(number))
        tip(tab, f"Ctrl+{number}")
        self._tab_row.addWidget(tab)
        self._tabs.append(tab)
        area = scrolled(page)
        self._areas[page] = area
        self._stack.addWidget(area)

    def _group_page(self, group: str) -> QWidget:
        page = QFrame()
        column = _column(page)
        for question in self._pack.questions:
            if question.group == group:
                row = QuestionRow(question, self._language)
                row.answered.connect(self._answered)
                row.reached.connect(lambda page=page, row=row: self._show_row(page, row))
                column.insertWidget(column.count() - 1, row)
                self._rows[question.id] = row
        return page

    def _page_of(self, id: str) -> int:
        groups = [group.id for group in self._pack.groups]
        return groups.index(self._pack.question[id].group) + 1

    def _next_row(self, id: str) -> QuestionRow:
        """The row on the first page; made when it is first needed and kept, for making chips takes milliseconds."""
        if id not in self._next_rows:
            row = QuestionRow(self._pack.question[id], self._language, self._next)
            row.answered.connect(self._answered_next)
            row.reached.connect(lambda: self._show_row(self._next, row))
            self._next_rows[id] = row
        return self._next_rows[id]

    def _show_row(self, page: QWidget, row: QuestionRow) -> None:
        """Scroll to the row the cursor is on, once it stands where it belongs."""
        QTimer.singleShot(0, row, lambda: self._areas[page].ensureWidgetVisible(row, 0, 0))

    def _focused_next(self) -> QuestionRow | None:
        focused = QApplication.focusWidget()
        found = focused if isinstance(focused, QuestionRow) else None
        return found if found in self._next_rows.values() else None

    def _refresh_next(self) -> None:
        shown = [id for id in dict.fromkeys((self._last, *self._asked)) if id]
        while self._next_column.count() > 1:
            self._next_column.takeAt(0)
        for id, row in self._next_rows.items():
            if id not in shown:
                row.hide()
        for number, id in enumerate(shown):
            row = self._next_row(id)
            row.set_answers(self._rows[id].answers())
            row.set_asked(id in self._asked)
            self._next_column.insertWidget(number, row)
            row.show()

    def _answered(self, id: str, _answers: tuple[str, ...]) -> None:
        if id in self._next_rows:
            self._next_rows[id].set_answers(self._rows[id].answers())
        self._count()
        self.changed.emit()

    def _answered_next(self, id: str, answers: tuple[str, ...]) -> None:
        self._last = id
        self._rows[id].set_answers(answers)
        self._count()
        self.changed.emit()

    def _count(self) -> None:
        given = self.answers()
        for tab, group in zip(self._tabs[1:], self._pack.groups, strict=True):
            count = sum(self._pack.question[id].group == group.id for id in given)
            name = group.words.say(self._language)
            tab.setText(f"{name} {count}" if count else name)


def _column(page: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addStretch(1)
    return column
