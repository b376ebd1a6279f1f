"""The conversation: questions as rows of chips in groups, and the officer's notes."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from airportdesk.model import Answers, Suggestion
from airportdesk.pack import Pack
from airportdesk.text import NOTES_MAX
from airportdesk.ui.forms import load_form
from airportdesk.ui.live_text import LiveText
from airportdesk.ui.plain import NotesEdit
from airportdesk.ui.question_row import QuestionRow

_PHRASES_SHOWN = 3


class TalkPanel(QWidget):
    """What was asked and answered. `changed` says that something is different now."""

    changed = Signal()

    tabs_box: QWidget
    groups_stack: QStackedWidget
    notes_edit: NotesEdit
    notes_label: QLabel
    count_label: QLabel
    phrases_label: QLabel

    def __init__(self, pack: Pack, language: str, mark: QColor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "talk_panel", NotesEdit)
        self._pack = pack
        self._language = language
        self._mark = mark
        self._rows: dict[str, QuestionRow] = {}
        self._tabs: list[QToolButton] = []
        tabs = QHBoxLayout(self.tabs_box)
        tabs.setContentsMargins(0, 0, 0, 0)
        tabs.setSpacing(4)
        for number, group in enumerate(pack.groups):
            tab = QToolButton()
            tab.setProperty("role", "tab")
            tab.setText(group.words.say(language))
            tab.setCheckable(True)
            tab.setAutoExclusive(True)
            tab.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            tab.clicked.connect(lambda _=False, at=number: self._show_group(at))
            tabs.addWidget(tab)
            self._tabs.append(tab)
            self.groups_stack.addWidget(self._group_page(group.id))
        tabs.addStretch(1)
        self._tabs[0].setChecked(True)
        self.notes_edit.setTabChangesFocus(True)
        self._live = LiveText(self.notes_edit)
        self._live.changed.connect(self._notes_changed)
        self._notes_changed("")

    def _group_page(self, group: str) -> QWidget:
        page = QFrame()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for question in self._pack.questions:
            if question.group == group:
                row = QuestionRow(question, self._language)
                row.answered.connect(self._answered)
                column.addWidget(row)
                self._rows[question.id] = row
        column.addStretch(1)
        return page

    def answers(self) -> Answers:
        """Question id to the answers given; unasked questions are absent."""
        return {id: answers for id, row in self._rows.items() if (answers := row.answers())}

    def notes(self) -> str:
        """The notes as the officer sees them, the syllable being composed included."""
        return self._live.text()

    def show_talk(self, answers: Answers, notes: str) -> None:
        """Show a talk."""
        for id, row in self._rows.items():
            row.set_answers(answers.get(id, ()))
        self._live.forget()
        self.notes_edit.setPlainText(notes)
        self._count_answers()
        self._show_group(0)

    def focus_question(self, id: str) -> None:
        """Go to a question, wherever its group is."""
        for number, group in enumerate(self._pack.groups):
            if self._pack.question[id].group == group.id:
                self._show_group(number)
        self._rows[id].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def mark_asked(self, ids: Sequence[str]) -> None:
        """Mark the questions worth asking next."""
        for id, row in self._rows.items():
            row.set_asked(id in ids)

    def show_phrases(self, suggested: Sequence[Suggestion]) -> None:
        """Mark phrases in the notes, and say which answers they point to; nothing is answered by itself."""
        said = [
            f"“{found.phrase}” → {self._pack.answer_words(found.question, (found.answer,)).say(self._language)}"
            for found in suggested[:_PHRASES_SHOWN]
        ]
        self.phrases_label.setText(self.tr("메모의 표현: ") + " · ".join(said) if said else "")
        marks = []
        look = QTextCharFormat()
        look.setBackground(self._mark)
        for found in suggested:
            cursor = QTextCursor(self.notes_edit.document())
            cursor.setPosition(min(found.start, cursor.document().characterCount() - 1))
            cursor.setPosition(min(found.end, cursor.document().characterCount() - 1), QTextCursor.MoveMode.KeepAnchor)
            if cursor.selectedText() == found.phrase:
                mark = QTextEdit.ExtraSelection()
                mark.cursor, mark.format = cursor, look
                marks.append(mark)
        self.notes_edit.setExtraSelections(marks)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab walks on from the last question of a group to the first of the next, and back."""
        rows = list(self._rows.values())
        focused = self.focusWidget()
        if isinstance(focused, QuestionRow) and focused.hasFocus():
            at = rows.index(focused) + (1 if next else -1)
            if 0 <= at < len(rows):
                self.focus_question(rows[at].question.id)
                return True
        return super().focusNextPrevChild(next)

    def _show_group(self, number: int) -> None:
        self.groups_stack.setCurrentIndex(number)
        self._tabs[number].setChecked(True)

    def _answered(self) -> None:
        self._count_answers()
        self.changed.emit()

    def _count_answers(self) -> None:
        given: Mapping[str, object] = self.answers()
        for tab, group in zip(self._tabs, self._pack.groups, strict=True):
            count = sum(self._pack.question[id].group == group.id for id in given)
            name = group.words.say(self._language)
            tab.setText(f"{name} {count}" if count else name)

    def _notes_changed(self, text: str) -> None:
        self.count_label.setText(f"{len(text):,} / {NOTES_MAX:,}" if text else "")
        self.changed.emit()
