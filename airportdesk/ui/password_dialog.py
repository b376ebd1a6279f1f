"""An officer changes their own password."""

from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QLineEdit, QPushButton, QWidget

from airportdesk.desk import Desk
from airportdesk.errors import DeskError, LockedOutError, WrongPasswordError
from airportdesk.text import Language
from airportdesk.ui.choice_box import choose, chosen, fill
from airportdesk.ui.forms import load_form
from airportdesk.ui.plain import commit_composition
from airportdesk.ui.role_words import kdf_choices


class PasswordDialog(QDialog):
    """Takes the present password and a new one, twice."""

    own_edit: QLineEdit
    new_edit: QLineEdit
    again_edit: QLineEdit
    kdf_box: QComboBox
    problem_label: QLabel
    cancel_button: QPushButton
    accept_button: QPushButton

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "password_dialog")
        self._desk = desk
        self._language = language
        fill(self.kdf_box, kdf_choices())
        mine = [account.kdf for account in desk.accounts.all() if account.officer.id == desk.officer.id]
        choose(self.kdf_box, *mine)
        self.accept_button.clicked.connect(self._change)
        self.cancel_button.clicked.connect(self.reject)
        self.own_edit.setFocus()

    def _change(self) -> None:
        commit_composition()
        if self.new_edit.text() != self.again_edit.text():
            self._refuse(self.tr("두 비밀번호가 다릅니다. 다시 적어 주세요."), self.again_edit)
            return
        try:
            self._desk.accounts.change_password(self.own_edit.text(), self.new_edit.text(), chosen(self.kdf_box))
        except (WrongPasswordError, LockedOutError) as error:
            self._refuse(error.words(self._language), self.own_edit)
        except DeskError as error:
            self._refuse(error.words(self._language), self.new_edit)
        else:
            for edit in (self.own_edit, self.new_edit, self.again_edit):
                edit.clear()
            self.accept()

    def _refuse(self, words: str, edit: QLineEdit) -> None:
        self.problem_label.setText(words)
        edit.setFocus()
        edit.selectAll()
