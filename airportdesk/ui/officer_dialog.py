"""Adding an officer, or giving one another role or first password: with the supervisor's own password."""

from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QLineEdit, QPushButton, QWidget

from airportdesk.desk import Desk
from airportdesk.errors import DeskError, LockedOutError, WrongPasswordError
from airportdesk.model import OfficerAccount
from airportdesk.text import Language
from airportdesk.ui.choice_box import choose, chosen, fill
from airportdesk.ui.forms import load_form
from airportdesk.ui.plain import commit_composition
from airportdesk.ui.role_words import kdf_choices, role_choices, role_why


class OfficerDialog(QDialog):
    """Gives an officer an account at this desk, or `account` anew. After it was accepted, `name` is whose."""

    why_label: QLabel
    name_edit: QLineEdit
    role_box: QComboBox
    role_why_label: QLabel
    first_edit: QLineEdit
    again_edit: QLineEdit
    kdf_box: QComboBox
    own_edit: QLineEdit
    problem_label: QLabel
    cancel_button: QPushButton
    accept_button: QPushButton

    def __init__(
        self, desk: Desk, language: Language, account: OfficerAccount | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        load_form(self, "officer_dialog")
        self._desk = desk
        self._language = language
        self._account = account
        self.name = ""
        fill(self.role_box, role_choices(language))
        fill(self.kdf_box, kdf_choices())
        self.role_box.currentIndexChanged.connect(self._show_role)
        self.accept_button.clicked.connect(self._give)
        self.cancel_button.clicked.connect(self.reject)
        self.name_edit.setFocus()
        if account is not None:
            self._show_account(account)
        self._show_role()

    def _show_account(self, account: OfficerAccount) -> None:
        self.setWindowTitle(self.tr("역할·첫 비밀번호 바꾸기"))
        self.why_label.setText(
            self.tr("지금 비밀번호로는 더 들어올 수 없게 되고, 기록의 열쇠가 바뀝니다. 적다 만 면담은 그대로 남습니다.")
        )
        self.name_edit.setText(account.officer.name)
        self.name_edit.setEnabled(False)
        choose(self.role_box, account.officer.role)
        choose(self.kdf_box, account.kdf)
        self.accept_button.setText(self.tr("바꾸기"))
        self.role_box.setFocus()

    def _show_role(self) -> None:
        self.role_why_label.setText(role_why(chosen(self.role_box)))

    def _give(self) -> None:
        commit_composition()
        if not self.name_edit.text().strip():
            self._refuse(self.tr("이름을 적어 주세요."), self.name_edit)
            return
        if self.first_edit.text() != self.again_edit.text():
            self._refuse(self.tr("두 비밀번호가 다릅니다. 다시 적어 주세요."), self.again_edit)
            return
        own, role, first, kdf = (
            *(self.own_edit.text(), chosen(self.role_box)),
            *(self.first_edit.text(), chosen(self.kdf_box)),
        )
        try:
            if self._account is None:
                officer = self._desk.accounts.add(own, self.name_edit.text(), role, first, kdf)
            else:
                officer = self._desk.accounts.renew(own, self._account.officer.id, role, first, kdf)
        except (WrongPasswordError, LockedOutError) as error:
            self._refuse(error.words(self._language), self.own_edit)
            return
        except DeskError as error:
            self._refuse(error.words(self._language), self.first_edit)
            return
        self.name = officer.name
        for edit in (self.first_edit, self.again_edit, self.own_edit):
            edit.clear()
        self.accept()

    def _refuse(self, words: str, edit: QLineEdit) -> None:
        self.problem_label.setText(words)
        edit.setFocus()
        edit.selectAll()
