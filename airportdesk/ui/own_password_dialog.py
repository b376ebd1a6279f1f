"""Before something that cannot be taken back: the officer at the desk gives their own password."""

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton, QWidget

from airportdesk.errors import DeskError
from airportdesk.text import Language
from airportdesk.ui.forms import load_form


class OwnPasswordDialog(QDialog):
    """Says what is about to be done and does it with the password; what goes wrong is said in place."""

    what_label: QLabel
    why_label: QLabel
    own_edit: QLineEdit
    problem_label: QLabel
    cancel_button: QPushButton
    accept_button: QPushButton

    def __init__(
        self, what: str, accept: str, act: Callable[[str], object], language: Language, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        load_form(self, "own_password_dialog")
        self._act = act
        self._language = language
        self.what_label.setText(what)
        self.why_label.hide()
        self.accept_button.setText(accept)
        self.accept_button.clicked.connect(self._do)
        self.cancel_button.clicked.connect(self.reject)
        self.own_edit.setFocus()

    def _do(self) -> None:
        password = self.own_edit.text()
        self.own_edit.clear()
        try:
            self._act(password)
        except DeskError as error:
            self.problem_label.setText(error.words(self._language))
            self.own_edit.setFocus()
            return
        self.accept()
