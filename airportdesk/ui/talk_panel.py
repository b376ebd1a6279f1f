"""The conversation: questions as rows of chips in groups, and the officer's notes."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QStackedWidget, QWidget

from airportdesk.model import AnswerFromNotes, Answers, Assessment, Draft, Suggestion
from airportdesk.pack import Pack
from airportdesk.text import NOTES_MAX, Words
from airportdesk.ui.column import column_in
from airportdesk.ui.forms import load_form
from airportdesk.ui.live_text import LiveText
from airportdesk.ui.note_marks import mark_phrases
from airportdesk.ui.plain import NotesEdit, restyle
from airportdesk.ui.question_groups import QuestionGroups
from airportdesk.ui.suggestion_bar import SuggestionBar


class TalkPanel(QWidget):
    """What was asked and answered. `changed` says that something is different now."""

    changed = Signal()
    hinted = Signal(str)

    tabs_box: QWidget
    groups_stack: QStackedWidget
    notes_edit: NotesEdit
    notes_label: QLabel
    count_label: QLabel
    sensitive_label: QLabel
    suggestions_place: QWidget

    def __init__(self, pack: Pack, language: str, mark: QColor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "talk_panel", NotesEdit)
        self._pack = pack
        self._language = language
        self._mark = mark
        self.groups = QuestionGroups(pack, language, self.tabs_box, self.groups_stack)
        self.groups.changed.connect(self._answers_changed)
        self._dismissed: dict[tuple[str, str], None] = {}
        self._from_notes: dict[tuple[str, str], AnswerFromNotes] = {}
        self.suggestions = SuggestionBar(pack, language, self.notes_edit)
        column_in(self.suggestions_place, 0).addWidget(self.suggestions)
        self.suggestions.accepted.connect(lambda one: self._accept((one,)))
        self.suggestions.dismissed.connect(self._dismiss)
        self.suggestions.taken_back.connect(self._take_back)
        self.suggestions.kept.connect(self._keep_answer)
        self.suggestions.emptied.connect(self.notes_edit.setFocus)
        self.notes_edit.setTabChangesFocus(True)
        self.notes_edit.left_out.connect(self._cut)
        self._over = False
        self._live = LiveText(self.notes_edit)
        self._live.changed.connect(self._notes_changed)
        self._notes_changed("")

    def show_sensitive(self, where: Words) -> None:
        """Say which typed fields may be about sensitive matters; it keeps nobody from saving."""
        said = self.tr("민감정보일 수 있음: {where}. 꼭 필요한지 살펴 주세요.").format(where=where.say(self._language))
        self.sensitive_label.setText(said if where.ko else "")
        self.sensitive_label.setToolTip(escape(said) if where.ko else "")

    def answers(self) -> Answers:
        """Question id to the answers given; unasked questions are absent."""
        return self.groups.answers()

    def draft(self) -> Draft:
        """What was said so far."""
        from_notes = tuple(self._from_notes.values())
        return Draft(answers=self.answers(), notes=self.notes(), dismissed=self.dismissed(), from_notes=from_notes)

    def notes(self) -> str:
        """The notes as the officer sees them, the syllable being composed included."""
        return self._live.text()

    def show_talk(self, talk: Draft) -> None:
        """Show a talk, with what the officer waved away and accepted of its notes."""
        self._dismissed = dict.fromkeys((question, answer) for question, answer in talk.dismissed)
        self._from_notes = {(one.question, one.answer): one for one in talk.from_notes}
        self._live.forget()
        self.notes_edit.setPlainText(talk.notes)
        self.groups.set_answers(talk.answers)

    def begin(self) -> None:
        """Put the cursor on the first question worth asking."""
        self.groups.begin()

    def focus_question(self, id: str) -> None:
        """Go to a question, wherever its group is."""
        self.groups.focus(id)

    def mark_asked(self, ids: Sequence[str]) -> None:
        """Offer the questions worth asking next."""
        self.groups.ask(ids)

    def show_suggestions(self, assessment: Assessment, gone: Sequence[AnswerFromNotes] = ()) -> None:
        """Mark phrases in the notes and offer the answers they point to; nothing is answered or taken back by itself.

        `gone` are answers accepted from the notes that the notes no longer point to.
        """
        found = assessment.suggested
        self.suggestions.show_suggestions(found, assessment.concern, assessment.concern_if_accepted, gone)
        mark_phrases(self.notes_edit, self.notes(), found, self._mark)

    def accept_first(self) -> None:
        """Accept the suggestion that stands first in the notes."""
        self._accept(self.suggestions.first())

    def accept_all(self) -> None:
        """Accept every suggestion; of two that contradict each other, the one that weighs more."""
        self._accept(self.suggestions.all())

    def take_back_first(self) -> None:
        """Take back the first answer whose ground is gone from the notes."""
        for one in self.suggestions.gone[:1]:
            self._take_back(one)

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
            if one.answer not in self.answers().get(one.question, ()):
                self._from_notes[one.question, one.answer] = AnswerFromNotes(one.question, one.answer, one.phrase)
                self.groups.give(one.question, one.answer)

    def _take_back(self, one: AnswerFromNotes) -> None:
        self.groups.take_back(one.question, one.answer)

    def _keep_answer(self, one: AnswerFromNotes) -> None:
        """The answer is the officer's own from now on."""
        self._from_notes.pop((one.question, one.answer), None)
        self.changed.emit()

    def _answers_changed(self) -> None:
        """What is given by hand later is not from the notes."""
        given = self.answers()
        self._from_notes = {key: one for key, one in self._from_notes.items() if key[1] in given.get(key[0], ())}
        self.changed.emit()

    def _dismiss(self, suggestion: Suggestion) -> None:
        self._dismissed[suggestion.question, suggestion.answer] = None
        self.changed.emit()

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab walks on from the last question of a group to the first of the next, and back."""
        return self.groups.step(1 if next else -1) or super().focusNextPrevChild(next)

    def _cut(self, count: int) -> None:
        said = self.tr("{max:,}자까지라 {n:,}자를 붙이지 못했습니다. 나머지는 클립보드에 남아 있습니다.")
        self.hinted.emit(said.format(max=NOTES_MAX, n=count))

    def _notes_changed(self, text: str) -> None:
        over = len(text) > NOTES_MAX
        self.count_label.setText(f"{len(text):,} / {NOTES_MAX:,}" if text else "")
        restyle(self.count_label, "role", "problem" if over else "key")
        if over and not self._over:
            said = self.tr("메모가 {n:,}자를 넘었습니다. 더 적을 수는 있지만 줄여야 저장됩니다.")
            self.hinted.emit(said.format(n=NOTES_MAX))
        self._over = over
        self.changed.emit()
