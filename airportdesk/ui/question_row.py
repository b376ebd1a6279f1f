"""One question as a row of chips: Tab walks rows, a digit chooses a chip, the same digit again clears it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from airportdesk.pack.shapes import Question
from airportdesk.ui.flow_layout import FlowLayout
from airportdesk.ui.plain import label, restyle, tip

KEYS = "1234567890-="
NAME_WIDTH = 76
NONE = "none"
"""Of several answers this one stands alone: it was asked, and there is nothing."""


class QuestionRow(QWidget):
    """A question of the pack. `answered` says its id and the answers that now stand, `reached` that the cursor came."""

    answered = Signal(str, tuple)
    reached = Signal()

    def __init__(self, question: Question, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question = question
        self.setProperty("role", "question")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        name = question.words.say(language)
        self.setAccessibleName(name)
        self.setAccessibleDescription(question.say.say(language))
        tip(self, question.say.say(language))
        title = label(name)
        title.setFixedWidth(NAME_WIDTH)
        title.setAlignment(Qt.AlignmentFlag.AlignTop)
        title.setContentsMargins(0, 12, 0, 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 2, 0, 2)
        row.setSpacing(6)
        row.addWidget(title)
        chips = FlowLayout(gap=4)
        row.addLayout(chips, 1)
        self._chips: dict[str, QToolButton] = {}
        for key, answer in zip(KEYS, question.answers, strict=False):
            chip = QToolButton()
            chip.setProperty("role", "chip")
            chip.setCheckable(True)
            chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            chip.setText(f"{key} {answer.words.say(language)}".replace("&", "&&"))
            chip.setAccessibleName(f"{name}: {answer.long.say(language)}")
            tip(chip, answer.long.say(language))
            chip.clicked.connect(lambda _=False, id=answer.id: self._chosen(id))
            chips.addWidget(chip)
            self._chips[answer.id] = chip

    def answers(self) -> tuple[str, ...]:
        """The answers that stand, in the pack's order."""
        return tuple(id for id, chip in self._chips.items() if chip.isChecked())

    def set_answers(self, answers: tuple[str, ...]) -> None:
        """Show answers without saying so."""
        for id, chip in self._chips.items():
            chip.setChecked(id in answers)

    def press(self, answer: str) -> None:
        """As if a chip were pressed."""
        chip = self._chips[answer]
        chip.setChecked(not chip.isChecked())
        self._settle(answer)
        self.answered.emit(self.question.id, self.answers())

    def set_asked(self, asked: bool) -> None:
        """Mark the row as one worth asking next."""
        restyle(self, "asked", "true" if asked else "false")

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that the cursor is here."""
        super().focusInEvent(event)
        self.reached.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit chooses a chip; every other key goes on."""
        at = KEYS.find(event.text()) if event.text() and not event.modifiers() else -1
        ids = tuple(self._chips)
        if 0 <= at < len(ids):
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.press(ids[at])
        else:
            super().keyPressEvent(event)

    def _chosen(self, id: str) -> None:
        self._settle(id)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.answered.emit(self.question.id, self.answers())

    def _settle(self, id: str) -> None:
        if self._chips[id].isChecked():
            for other, chip in self._chips.items():
                if other != id and (not self.question.multiple or NONE in (id, other)):
                    chip.setChecked(False)
