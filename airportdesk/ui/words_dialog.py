"""One line that is asked for before something is done: a reason that stays in the access record."""

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton, QWidget

from airportdesk.errors import DeskError
from airportdesk.text import Language
from airportdesk.ui.forms import load_form
from airportdesk.ui.plain import commit_composition


class WordsDialog(QDialog):
    """Hands what was typed to `act` and stays open, with the words of the error, until that does not refuse it."""

    what_label: QLabel
    words_edit: QLineEdit
    problem_label: QLabel
    cancel_button: QPushButton
    accept_button: QPushButton

    def __init__(
        self, what: str, act: Callable[[str], object], language: Language, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        load_form(self, "words_dialog")
        self._act = act
        self._language = language
        self.what_label.setText(what)
        self.accept_button.clicked.connect(self._keep)
        self.cancel_button.clicked.connect(self.reject)
        self.words_edit.setFocus()

    def _keep(self) -> None:
        commit_composition()
        try:
            self._act(self.words_edit.text())
        except DeskError as error:
            self.problem_label.setText(error.words(self._language))
            self.words_edit.setFocus()
            return
        self.accept()
