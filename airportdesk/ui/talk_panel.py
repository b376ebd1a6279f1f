"""The conversation: questions as rows of chips in groups, and the officer's notes."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QStackedWidget, QWidget

from airportdesk.model import Answers, Assessment, Draft, Suggestion
from airportdesk.pack import Pack
from airportdesk.text import NOTES_MAX
from airportdesk.ui.column import column_in
from airportdesk.ui.forms import load_form
from airportdesk.ui.live_text import LiveText
from airportdesk.ui.note_marks import mark_phrases
from airportdesk.ui.plain import NotesEdit
from airportdesk.ui.question_groups import QuestionGroups
from airportdesk.ui.suggestion_bar import SuggestionBar


class TalkPanel(QWidget):
    """What was asked and answered. `changed` says that something is different now."""

    changed = Signal()

    tabs_box: QWidget
    groups_stack: QStackedWidget
    notes_edit: NotesEdit
    notes_label: QLabel
    count_label: QLabel
    suggestions_place: QWidget

    def __init__(self, pack: Pack, language: str, mark: QColor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "talk_panel", NotesEdit)
        self._pack = pack
        self._language = language
        self._mark = mark
        self.groups = QuestionGroups(pack, language, self.tabs_box, self.groups_stack)
        self.groups.changed.connect(self.changed)
        self._dismissed: dict[tuple[str, str], None] = {}
        self.suggestions = SuggestionBar(pack, language, self.notes_edit)
        column_in(self.suggestions_place, 0).addWidget(self.suggestions)
        self.suggestions.accepted.connect(lambda one: self._accept((one,)))
        self.suggestions.dismissed.connect(self._dismiss)
        self.suggestions.emptied.connect(self.notes_edit.setFocus)
        self.notes_edit.setTabChangesFocus(True)
        self._live = LiveText(self.notes_edit)
        self._live.changed.connect(self._notes_changed)
        self._notes_changed("")

    def answers(self) -> Answers:
        """Question id to the answers given; unasked questions are absent."""
        return self.groups.answers()

    def draft(self) -> Draft:
        """What was said so far."""
        return Draft(answers=self.answers(), notes=self.notes(), dismissed=self.dismissed())

    def notes(self) -> str:
        """The notes as the officer sees them, the syllable being composed included."""
        return self._live.text()

    def show_talk(self, answers: Answers, notes: str, dismissed: Iterable[tuple[str, str]] = ()) -> None:
        """Show a talk; `dismissed` are the suggestions the officer waved away in it."""
        self._dismissed = dict.fromkeys((question, answer) for question, answer in dismissed)
        self._live.forget()
        self.notes_edit.setPlainText(notes)
        self.groups.set_answers(answers)

    def begin(self) -> None:
        """Put the cursor on the first question worth asking."""
        self.groups.begin()

    def focus_question(self, id: str) -> None:
        """Go to a question, wherever its group is."""
        self.groups.focus(id)

    def mark_asked(self, ids: Sequence[str]) -> None:
        """Offer the questions worth asking next."""
        self.groups.ask(ids)

    def show_suggestions(self, assessment: Assessment) -> None:
        """Mark phrases in the notes and offer the answers they point to; nothing is answered by itself."""
        found = assessment.suggested
        self.suggestions.show_suggestions(found, assessment.concern, assessment.concern_if_accepted)
        mark_phrases(self.notes_edit, self.notes(), found, self._mark)

    def accept_first(self) -> None:
        """Accept the suggestion that stands first in the notes."""
        self._accept(self.suggestions.first())

    def accept_all(self) -> None:
        """Accept every suggestion; of two that contradict each other, the one that weighs more."""
        self._accept(self.suggestions.all())

    def dismissed(self) -> tuple[tuple[str, str], ...]:
        """The answers that are not to be suggested again in this talk, as (question, answer)."""
        return tuple(self._dismissed) if self.notes() else ()

    def _accept(self, suggestions: Sequence[Suggestion]) -> None:
        """Answer as suggested; what contradicts an accepted single answer is not offered again."""
        for one in suggestions:
            if not self._pack.question[one.question].multiple:
                for other in self.suggestions.shown:
                    if other.question == one.question and other != one:
                        self._dismissed[other.question, other.answer] = None
            self.groups.give(one.question, one.answer)

    def _dismiss(self, suggestion: Suggestion) -> None:
        self._dismissed[suggestion.question, suggestion.answer] = None
        self.changed.emit()

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab walks on from the last question of a group to the first of the next, and back."""
        return self.groups.step(1 if next else -1) or super().focusNextPrevChild(next)

    def _notes_changed(self, text: str) -> None:
        self.count_label.setText(f"{len(text):,} / {NOTES_MAX:,}" if text else "")
        self.changed.emit()
