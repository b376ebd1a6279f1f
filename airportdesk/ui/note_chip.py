"""A chip beside the notes with two buttons: what it offers, and × to be done with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from airportdesk.model import AnswerFromNotes, Suggestion
from airportdesk.pack import Pack
from airportdesk.ui.plain import tip

PHRASE_SHOWN = 12
"""Characters of a phrase on its chip; the tip has all of it."""


class NoteChip(QFrame):
    """Enter, Space or a click says `accepted`; Delete or its × says `dismissed`, each with what the chip stands for."""

    accepted = Signal(object)
    dismissed = Signal(object)

    def __init__(self, role: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", role)
        self.accept_button = tool_button("", "suggested")
        self.accept_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.dismiss_button = tool_button("×", "dismiss")
        self.dismiss_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.accept_button)
        row.addWidget(self.dismiss_button)
        self.accept_button.clicked.connect(self._accept)
        self.dismiss_button.clicked.connect(self._dismiss)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter accepts as Space does; Delete dismisses."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._accept()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._dismiss()
        else:
            super().keyPressEvent(event)

    def _stands_for(self) -> object:
        raise NotImplementedError

    def _accept(self) -> None:
        self.accepted.emit(self._stands_for())

    def _dismiss(self) -> None:
        self.dismissed.emit(self._stands_for())


class SuggestionChip(NoteChip):
    """An answer the notes point to: accepted, or dismissed for the talk."""

    def __init__(self, suggestion: Suggestion, pack: Pack, language: str, parent: QWidget) -> None:
        super().__init__("suggestion", parent)
        self.suggestion = suggestion
        answer = pack.answer[suggestion.question, suggestion.answer].words.say(language)
        full = pack.answer_words(suggestion.question, (suggestion.answer,)).say(language)
        said = quoted(suggestion.phrase)
        self.accept_button.setText(f"{quoted(suggestion.phrase, PHRASE_SHOWN)} → {answer}".replace("&", "&&"))
        self.accept_button.setAccessibleName(self.tr("메모에서: {answer}").format(answer=full))
        tip(self.accept_button, f"{said} → {full}")
        self.dismiss_button.setAccessibleName(self.tr("이 제안 지우기: {answer}").format(answer=full))
        tip(self.dismiss_button, self.tr("이 면담에서는 다시 제안하지 않습니다  Delete"))

    def _stands_for(self) -> Suggestion:
        return self.suggestion


class GroundGoneChip(NoteChip):
    """An answer that was accepted from the notes, which no longer say it: taken back, or kept as it is."""

    def __init__(self, gone: AnswerFromNotes, pack: Pack, language: str, parent: QWidget) -> None:
        super().__init__("ground_gone", parent)
        self.gone = gone
        answer = pack.answer[gone.question, gone.answer].words.say(language)
        full = pack.answer_words(gone.question, (gone.answer,)).say(language)
        words = self.tr("지워진 근거 {phrase} → ‘{answer}’ 거두기")
        short = words.format(phrase=quoted(gone.phrase, PHRASE_SHOWN), answer=answer)
        self.accept_button.setText(short.replace("&", "&&"))
        self.accept_button.setAccessibleName(words.format(phrase=quoted(gone.phrase), answer=full))
        said = self.tr("메모에서 지워지거나 바뀐 근거: {phrase}. 답은 그대로입니다: {answer}. 누르면 거둡니다  Ctrl+G")
        tip(self.accept_button, said.format(phrase=quoted(gone.phrase), answer=full))
        self.dismiss_button.setAccessibleName(self.tr("답을 그대로 두기: {answer}").format(answer=full))
        tip(self.dismiss_button, self.tr("답을 그대로 두고 이 알림만 지웁니다  Delete"))

    def _stands_for(self) -> AnswerFromNotes:
        return self.gone


def quoted(phrase: str, most: int = 0) -> str:
    """A phrase in one line and in quotes, cut to `most` characters if that is not 0."""
    line = " ".join(phrase.split())
    return f"“{line if not most or len(line) <= most else f'{line[: most - 1]}…'}”"


def tool_button(text: str, role: str) -> QToolButton:
    """A button with a role for the style sheet."""
    made = QToolButton()
    made.setProperty("role", role)
    made.setText(text.replace("&", "&&"))
    return made
