"""A question that stands on the page instead of in the way: the officer may answer it, or go on without."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from airportdesk.ui.plain import label


class AskBar(QFrame):
    """One question with a button for each answer; it takes no focus and goes away when it is answered."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("ask_bar")
        self.setProperty("role", "card")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 4, 12, 4)
        self._row.setSpacing(8)
        self.question_label = label("")
        self._row.addWidget(self.question_label, 1)
        self._buttons: list[QPushButton] = []
        self.hide()

    def ask(self, question: str, choices: Sequence[tuple[str, Callable[[], None]]]) -> None:
        """Show a question; what a button does is done once, after the question is gone."""
        self.done()
        self.question_label.setText(question)
        for words, act in choices:
            button = QPushButton(words, self)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, act=act: self._answer(act))
            self._row.addWidget(button)
            self._buttons.append(button)
        self.show()

    def buttons(self) -> tuple[QPushButton, ...]:
        """The answers that are offered now."""
        return tuple(self._buttons)

    def done(self) -> None:
        """Take the question away, and what its answers would have done."""
        self.hide()
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []

    def _answer(self, act: Callable[[], None]) -> None:
        self.done()
        act()
