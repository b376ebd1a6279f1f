"""A later start: choose your name, type the password."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QWidget

from airportdesk.errors import DeskError
from airportdesk.ui.choice_box import chosen, fill
from airportdesk.ui.forms import load_form

Unlock = Callable[[str, str], object]
"""Officer's id and password to an unlocked desk; raises DeskError."""


class UnlockPage(QWidget):
    """Opens the store. `names` are (id, name) pairs; `opened` gives what `unlock` gave."""

    opened = Signal(object)

    officer_box: QComboBox
    password_edit: QLineEdit
    desk_label: QLabel
    problem_label: QLabel
    unlock_button: QPushButton

    def __init__(
        self, names: Sequence[tuple[str, str]], unlock: Unlock, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        load_form(self, "unlock_page")
        self._unlock = unlock
        self._language = language
        fill(self.officer_box, names)
        self.desk_label.hide()
        self.problem_label.hide()
        self.unlock_button.clicked.connect(self.unlock)
        self.password_edit.returnPressed.connect(self.unlock)
        self.password_edit.textEdited.connect(self.problem_label.hide)

    def take_focus(self) -> None:
        """Put the cursor where typing begins."""
        self.password_edit.setFocus()

    def explain(self, words: str) -> None:
        """Say something above the fields."""
        self.desk_label.setText(words)
        self.desk_label.show()

    def say(self, words: str) -> None:
        """Say why the store stays shut."""
        self.problem_label.setText(words)
        self.problem_label.show()

    def unlock(self) -> None:
        """Open the store, or say in words why it stays shut."""
        try:
            desk = self._unlock(chosen(self.officer_box), self.password_edit.text())
        except DeskError as error:
            self.say(error.words(self._language))
            self.password_edit.setFocus()
            self.password_edit.selectAll()
            return
        self.password_edit.clear()
        self.opened.emit(desk)
