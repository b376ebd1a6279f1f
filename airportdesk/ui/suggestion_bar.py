"""What the notes point to, as chips in one line: accepted by a key or a click, dismissed for a talk, never applied."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from airportdesk.labels import label as words_of
from airportdesk.model import Concern, Suggestion
from airportdesk.pack import Pack
from airportdesk.ui.plain import tip

GAP = 4
PHRASE_SHOWN = 12
"""Characters of a phrase on its chip; the tip has all of it."""


class SuggestionChip(QFrame):
    """One suggestion: Enter, Space or a click accepts it; Delete or its × dismisses it."""

    accepted = Signal(object)
    dismissed = Signal(object)

    def __init__(self, suggestion: Suggestion, pack: Pack, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.suggestion = suggestion
        answer = pack.answer[suggestion.question, suggestion.answer].words.say(language)
        full = pack.answer_words(suggestion.question, (suggestion.answer,)).say(language)
        phrase = " ".join(suggestion.phrase.split())
        short = phrase if len(phrase) <= PHRASE_SHOWN else f"{phrase[: PHRASE_SHOWN - 1]}…"
        self.setProperty("role", "suggestion")
        self.accept_button = _button(f"“{short}” → {answer}", "suggested")
        self.accept_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.accept_button.setAccessibleName(self.tr("메모에서: {answer}").format(answer=full))
        self.accept_button.clicked.connect(lambda: self.accepted.emit(suggestion))
        tip(self.accept_button, f"“{phrase}” → {full}")
        self.dismiss_button = _button("×", "dismiss")
        self.dismiss_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.dismiss_button.setAccessibleName(self.tr("이 제안 지우기: {answer}").format(answer=full))
        self.dismiss_button.clicked.connect(lambda: self.dismissed.emit(suggestion))
        tip(self.dismiss_button, self.tr("이 면담에서는 다시 제안하지 않습니다  Delete"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.accept_button)
        row.addWidget(self.dismiss_button)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter accepts as Space does; Delete dismisses."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accepted.emit(self.suggestion)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.dismissed.emit(self.suggestion)
        else:
            super().keyPressEvent(event)


class SuggestionBar(QWidget):
    """The suggestions in the order of the notes; those without room stand in a menu behind the last.

    Tab comes to them from `before`, the field they were found in.
    """

    accepted = Signal(object)
    dismissed = Signal(object)
    emptied = Signal()

    def __init__(self, pack: Pack, language: str, before: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pack = pack
        self._language = language
        self._before = before
        self.shown: tuple[Suggestion, ...] = ()
        self.chips: list[SuggestionChip] = []
        self.more_button = _button("", "suggested")
        self.more_button.setParent(self)
        self.more_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.more_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more_menu = QMenu(self)
        self.more_button.setMenu(self.more_menu)
        self.outcome_label = QLabel(self)
        self.outcome_label.setTextFormat(Qt.TextFormat.PlainText)
        self.outcome_label.setProperty("role", "outcome")
        self.show_suggestions((), Concern.NONE, None)

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(200, 44)

    def show_suggestions(self, suggested: Sequence[Suggestion], concern: Concern, if_accepted: Concern | None) -> None:
        """Show what is suggested, and the concern that accepting all would lead to where that is another one."""
        differs = bool(suggested) and if_accepted is not None and if_accepted is not concern
        if differs and if_accepted is not None:
            word = words_of(if_accepted).say(self._language)
            self.outcome_label.setText(self.tr("받아들이면: {word}").format(word=word))
        self.outcome_label.setVisible(differs)
        tip(self.outcome_label, self.tr("Ctrl+Space 첫 제안 받기 · Ctrl+Shift+Space 모두 받기"))
        if tuple(suggested) != self.shown:
            self.shown = tuple(suggested)
            self._rebuild()
        self._arrange()

    def first(self) -> tuple[Suggestion, ...]:
        """The suggestion that stands first in the notes, alone; nothing where there is none."""
        return self.shown[:1]

    def all(self) -> tuple[Suggestion, ...]:
        """What accepting all would accept: of suggestions that contradict each other, the one that weighs more."""
        return tuple(suggestion for suggestion in self.shown if not suggestion.rival)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the chips anew."""
        super().resizeEvent(event)
        self._arrange()

    def _rebuild(self) -> None:
        had_focus = self.isAncestorOf(focused) if (focused := QApplication.focusWidget()) else False
        for chip in self.chips:
            chip.hide()
            chip.setParent(None)
            chip.deleteLater()
        self.chips = [SuggestionChip(one, self._pack, self._language, self) for one in self.shown]
        for chip in self.chips:
            chip.accepted.connect(self.accepted)
            chip.dismissed.connect(self.dismissed)
        before: QWidget = self._before
        for chip in self.chips:
            QWidget.setTabOrder(before, chip.accept_button)
            before = chip.accept_button
        QWidget.setTabOrder(before, self.more_button)
        if had_focus and self.chips:
            self.chips[0].show()
            self.chips[0].accept_button.setFocus(Qt.FocusReason.OtherFocusReason)
        elif had_focus:
            self.emptied.emit()

    def _arrange(self) -> None:
        """Place as many chips as fit before the outcome; the rest go into the menu."""
        right = self.width()
        if not self.outcome_label.isHidden():
            size = self.outcome_label.sizeHint()
            right -= size.width()
            self.outcome_label.setGeometry(right, (self.height() - size.height()) // 2, size.width(), size.height())
            right -= GAP
        fits = self._fitting(right)
        x = 0
        for number, chip in enumerate(self.chips):
            chip.setVisible(number < fits)
            if number < fits:
                width = min(chip.sizeHint().width(), max(0, right - x))
                chip.setGeometry(x, 0, width, self.height())
                x += width + GAP
        left_out = self.shown[fits:]
        self.more_button.setVisible(bool(left_out))
        if left_out:
            self.more_button.setText(f"+{len(left_out)}")
            self.more_button.setGeometry(x, 0, self.more_button.sizeHint().width(), self.height())
            self._fill_menu(left_out)

    def _fitting(self, right: int) -> int:
        """How many chips have room, the button for the rest counted where one is needed; at least one is shown."""
        self.more_button.setText("+99")
        more = self.more_button.sizeHint().width() + GAP
        x = 0
        for number, chip in enumerate(self.chips):
            x += chip.sizeHint().width()
            last = number == len(self.chips) - 1
            if x + (0 if last else GAP + more) > right:
                return max(1, number)
            x += GAP
        return len(self.chips)

    def _fill_menu(self, left_out: Sequence[Suggestion]) -> None:
        self.more_menu.clear()
        for suggestion in left_out:
            full = self._pack.answer_words(suggestion.question, (suggestion.answer,)).say(self._language)
            act = QAction(f"“{suggestion.phrase}” → {full}".replace("&", "&&"), self.more_menu)
            act.triggered.connect(lambda _=False, one=suggestion: self.accepted.emit(one))
            self.more_menu.addAction(act)


def _button(text: str, role: str) -> QToolButton:
    made = QToolButton()
    made.setProperty("role", role)
    made.setText(text.replace("&", "&&"))
    return made
