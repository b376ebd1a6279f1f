"""Acts of two persons: another officer chooses their name and gives their own password."""

from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QLineEdit, QPushButton, QWidget

from airportdesk.desk import Desk
from airportdesk.errors import DeskError
from airportdesk.roles import ACTION_WORDS, Action, Second
from airportdesk.text import Language
from airportdesk.ui.choice_box import chosen, fill
from airportdesk.ui.forms import load_form
from airportdesk.ui.role_words import role_words


class SecondOfficerDialog(QDialog):
    """Asks for a second officer for one act; after it was accepted, `second` is what the act takes."""

    what_label: QLabel
    officer_box: QComboBox
    password_edit: QLineEdit
    problem_label: QLabel
    cancel_button: QPushButton
    accept_button: QPushButton

    def __init__(self, desk: Desk, action: Action, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "second_officer_dialog")
        self._desk = desk
        self._action = action
        self._language = language
        self.second: Second | None = None
        what = ACTION_WORDS[action].say(language)
        self.what_label.setText(what[:1].upper() + what[1:])
        able = desk.accounts.able(action)
        fill(self.officer_box, [(who.id, f"{who.name} · {role_words(who.role, language)}") for who in able])
        if not able:
            self.problem_label.setText(
                self.tr(
                    "함께 할 수 있는 다른 근무자가 없습니다. "
                    "근무자를 추가하고, 그 근무자가 한 번 들어와 자기 비밀번호를 정하면 됩니다."
                )
            )
        for part in (self.officer_box, self.password_edit, self.accept_button):
            part.setEnabled(bool(able))
        self.accept_button.clicked.connect(self._give)
        self.cancel_button.clicked.connect(self.reject)
        self.password_edit.setFocus()

    def _give(self) -> None:
        password = self.password_edit.text()
        self.password_edit.clear()
        try:
            self.second = self._desk.second(self._action, chosen(self.officer_box), password)
        except DeskError as error:
            self.problem_label.setText(error.words(self._language))
            self.password_edit.setFocus()
            return
        self.accept()


def second_officer(desk: Desk, action: Action, language: Language, parent: QWidget) -> Second | None:
    """Ask for a second officer; None when nobody was there."""
    dialog = SecondOfficerDialog(desk, action, language, parent)
    return dialog.second if dialog.exec() else None
