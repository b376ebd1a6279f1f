"""The public recovery key of headquarters: read, compared by its number, and set with the supervisor's password."""

from pathlib import Path

from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton, QWidget

from airportdesk.accounts import RECOVERY_FILE_MAX, line_of, number_of
from airportdesk.desk import Desk
from airportdesk.errors import DeskError
from airportdesk.incoming import bytes_of
from airportdesk.text import Language
from airportdesk.ui.choosing import open_file
from airportdesk.ui.forms import load_form


class RecoveryDialog(QDialog):
    """Sets the key. What is no such key is said as soon as it is typed."""

    key_edit: QLineEdit
    key_button: QPushButton
    number_label: QLabel
    own_edit: QLineEdit
    problem_label: QLabel
    cancel_button: QPushButton
    accept_button: QPushButton

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "recovery_dialog")
        self._desk = desk
        self._language = language
        self._asks = self.number_label.text()
        self.key_edit.textChanged.connect(self._show_number)
        self.key_button.clicked.connect(self._choose)
        self.accept_button.clicked.connect(self._set)
        self.cancel_button.clicked.connect(self.reject)
        self.key_edit.setFocus()

    def show_file(self, path: Path) -> None:
        """Put the line of headquarters' file into the field."""
        try:
            line = line_of(bytes_of(path, RECOVERY_FILE_MAX).decode("ascii", "replace"), path.name)
        except DeskError as error:
            self.problem_label.setText(error.words(self._language))
            return
        self.key_edit.setText(line)

    def _choose(self) -> None:
        if path := open_file(self, self.tr("본부 복구 열쇠"), "*.pub"):
            self.show_file(path)

    def _show_number(self) -> None:
        self.problem_label.clear()
        try:
            self.number_label.setText(number_of(self.key_edit.text()))
        except DeskError as error:
            self.number_label.setText(self._asks)
            if self.key_edit.text():
                self.problem_label.setText(error.words(self._language))

    def _set(self) -> None:
        try:
            self._desk.accounts.set_recovery(self.own_edit.text(), self.key_edit.text())
        except DeskError as error:
            self.problem_label.setText(error.words(self._language))
            self.own_edit.setFocus()
            self.own_edit.selectAll()
            return
        self.own_edit.clear()
        self.accept()
