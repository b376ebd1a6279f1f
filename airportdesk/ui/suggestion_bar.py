"""What the notes point to, as chips in one line: accepted by a key or a click, dismissed for a talk, never applied.

Before them stands what was accepted from the notes and is no longer in them, so that it can be taken back.
"""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QToolButton, QWidget

from airportdesk.labels import label as words_of
from airportdesk.model import AnswerFromNotes, Concern, Suggestion
from airportdesk.pack import Pack
from airportdesk.ui.note_chip import GroundGoneChip, SuggestionChip, quoted, tool_button
from airportdesk.ui.plain import tip

GAP = 4
Item = Suggestion | AnswerFromNotes
Chip = SuggestionChip | GroundGoneChip


class SuggestionBar(QWidget):
    """The chips in the order of the notes; those without room stand in a menu behind the last.

    Tab comes to them from `before`, the field they were found in. A chip is made when there is room for it, and stays
    while its phrase points to the same answer, wherever it moves to: making one takes a millisecond.
    """

    accepted = Signal(object)
    dismissed = Signal(object)
    taken_back = Signal(object)
    kept = Signal(object)
    emptied = Signal()

    def __init__(self, pack: Pack, language: str, before: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pack = pack
        self._language = language
        self._before = before
        self.shown: tuple[Suggestion, ...] = ()
        self.gone: tuple[AnswerFromNotes, ...] = ()
        self.chips: list[Chip] = []
        self._made: dict[tuple[str, ...], Chip] = {}
        self._in_menu: tuple[Item, ...] = ()
        self._more_width = 0
        self.more_button = tool_button("", "suggested")
        self.more_button.setParent(self)
        self.more_button.hide()
        self.more_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.more_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more_menu = QMenu(self)
        self.more_button.setMenu(self.more_menu)
        self.outcome_label = QLabel(self)
        self.outcome_label.hide()
        self.outcome_label.setTextFormat(Qt.TextFormat.PlainText)
        self.outcome_label.setProperty("role", "outcome")
        tip(self.outcome_label, self.tr("Ctrl+Space 첫 제안 받기 · Ctrl+Shift+Space 모두 받기"))

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(200, 44)

    def show_suggestions(
        self,
        suggested: Sequence[Suggestion],
        concern: Concern,
        if_accepted: Concern | None,
        gone: Sequence[AnswerFromNotes] = (),
    ) -> None:
        """Show what is suggested, the concern that accepting all would lead to if it is another, and what is gone."""
        differs = bool(suggested) and if_accepted is not None and if_accepted is not concern
        if differs and if_accepted is not None:
            word = words_of(if_accepted).say(self._language)
            self.outcome_label.setText(self.tr("받아들이면: {word}").format(word=word))
        if differs == self.outcome_label.isHidden():
            self.outcome_label.setVisible(differs)
        self.shown, self.gone = tuple(suggested), tuple(gone)
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

    def _arrange(self) -> None:
        """Place as many chips as fit before the outcome; the rest go into the menu."""
        focused = QApplication.focusWidget()
        had_focus = bool(focused) and self.isAncestorOf(focused) if focused else False
        right = self.width()
        if not self.outcome_label.isHidden():
            size = self.outcome_label.sizeHint()
            right -= size.width()
            self.outcome_label.setGeometry(right, (self.height() - size.height()) // 2, size.width(), size.height())
            right -= GAP
        items: tuple[Item, ...] = (*self.gone, *self.shown)
        self._forget_others(items)
        before, self.chips, x = self.chips, [], 0
        for number, item in enumerate(items):
            chip = self._chip_of(item)
            width = chip.sizeHint().width()
            needed = width if number == len(items) - 1 else width + GAP + self._room_for_more()
            if self.chips and x + needed > right:
                break
            chip.setGeometry(x, 0, min(width, max(0, right - x)), self.height())
            self.chips.append(chip)
            x += width + GAP
        self._show_more(x, items[len(self.chips) :])
        if self.chips != before:
            self._changed(had_focus)

    def _chip_of(self, item: Item) -> Chip:
        key = _key(item)
        chip = self._made.get(key)
        if isinstance(item, Suggestion):
            if not isinstance(chip, SuggestionChip):
                chip = SuggestionChip(item, self._pack, self._language, self)
                chip.accepted.connect(self.accepted)
                chip.dismissed.connect(self.dismissed)
            chip.suggestion = item
        elif chip is None:
            chip = GroundGoneChip(item, self._pack, self._language, self)
            chip.accepted.connect(self.taken_back)
            chip.dismissed.connect(self.kept)
        self._made[key] = chip
        return chip

    def _forget_others(self, items: Sequence[Item]) -> None:
        """Let go of the chips of what is not shown any more."""
        needed = {_key(item) for item in items}
        for key in [key for key in self._made if key not in needed]:
            chip = self._made.pop(key)
            chip.hide()
            chip.setParent(None)
            chip.deleteLater()

    def _changed(self, had_focus: bool) -> None:
        """Other chips are shown now: walk them by Tab in their order, and keep the cursor here if it was."""
        for chip in self._made.values():
            chip.setVisible(chip in self.chips)
        before: QWidget = self._before
        for chip in self.chips:
            QWidget.setTabOrder(before, chip.accept_button)
            before = chip.accept_button
        QWidget.setTabOrder(before, self.more_button)
        focused = QApplication.focusWidget()
        if not had_focus or (focused is not None and self.isAncestorOf(focused) and focused.isVisible()):
            return
        if self.chips:
            self.chips[0].accept_button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.emptied.emit()

    def _room_for_more(self) -> int:
        """Pixels of the button for the rest, at its widest."""
        if not self._more_width:
            self.more_button.ensurePolished()
            self.more_button.setText("+99")
            self._more_width = self.more_button.sizeHint().width()
        return self._more_width

    def _show_more(self, x: int, left_out: tuple[Item, ...]) -> None:
        if bool(left_out) == self.more_button.isHidden():
            self.more_button.setVisible(bool(left_out))
        if left_out:
            self.more_button.setText(f"+{len(left_out)}")
            self.more_button.setGeometry(x, 0, self.more_button.sizeHint().width(), self.height())
        if left_out != self._in_menu:
            self._in_menu = left_out
            self._fill_menu(left_out)

    def _fill_menu(self, left_out: Sequence[Item]) -> None:
        self.more_menu.clear()
        for item in left_out:
            full = self._pack.answer_words(item.question, (item.answer,)).say(self._language)
            suggested = isinstance(item, Suggestion)
            words = "{phrase} → {answer}" if suggested else self.tr("지워진 근거 {phrase} → ‘{answer}’ 거두기")
            said = words.format(phrase=quoted(item.phrase), answer=full)
            act = QAction(said.replace("&", "&&"), self.more_menu)
            signal = self.accepted if suggested else self.taken_back
            act.triggered.connect(lambda _=False, one=item, signal=signal: signal.emit(one))
            self.more_menu.addAction(act)


def _key(item: Item) -> tuple[str, ...]:
    return (type(item).__name__, item.question, item.answer, item.phrase)
