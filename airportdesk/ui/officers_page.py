"""The officers of this desk: who has an account and since when, and what a supervisor does about it."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QListWidget,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from airportdesk.desk import Desk
from airportdesk.errors import DeskError
from airportdesk.model import KST, OfficerAccount, OfficerChange
from airportdesk.roles import Action
from airportdesk.settings import TRIES, read_tries, write_tries
from airportdesk.text import Language
from airportdesk.ui.choice_box import choose, chosen, fill
from airportdesk.ui.forms import load_form
from airportdesk.ui.keys import bind
from airportdesk.ui.officer_dialog import OfficerDialog
from airportdesk.ui.own_password_dialog import OwnPasswordDialog
from airportdesk.ui.password_dialog import PasswordDialog
from airportdesk.ui.recovery_dialog import RecoveryDialog
from airportdesk.ui.role_words import act_words, role_words
from airportdesk.ui.second_officer_dialog import second_officer

_WIDTHS = (190, 120, 150, 0)
_ROW = 40


class OfficersPage(QWidget):
    """Lists officers. `said` gives words for the foot, `closed` says that one is done."""

    closed = Signal()
    said = Signal(str, str)

    back_button: QPushButton
    role_label: QLabel
    table: QTableWidget
    add_button: QPushButton
    renew_button: QPushButton
    remove_button: QPushButton
    problem_label: QLabel
    own_text: QLabel
    password_button: QPushButton
    rotate_button: QPushButton
    recovery_label: QLabel
    recovery_button: QPushButton
    tries_box: QComboBox
    history_list: QListWidget

    def __init__(self, desk: Desk, language: Language, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "officers_page")
        self._desk = desk
        self._language = language
        self._folder = folder
        self._accounts: tuple[OfficerAccount, ...] = ()
        self._make_table()
        fill(self.tries_box, [(str(n), self.tr("{n}번").format(n=n)) for n in TRIES])
        choose(self.tries_box, str(read_tries(folder)))
        self.tries_box.currentIndexChanged.connect(self._set_tries)
        for button, act in (
            (self.back_button, self.closed.emit),
            (self.add_button, self.add),
            (self.renew_button, self.renew),
            (self.remove_button, self.remove),
            (self.password_button, self.change_password),
            (self.rotate_button, self.rotate),
            (self.recovery_button, self.set_recovery),
        ):
            button.clicked.connect(act)
        keys = {"Esc": self.closed.emit, "Ctrl+N": self.add_button.click, "Del": self.remove_button.click}
        bind(self, keys)

    def refresh(self) -> None:
        """Show the accounts and the record of grants as they are now."""
        self.problem_label.clear()
        try:
            self._accounts, changes = self._desk.accounts.all(), self._desk.accounts.changes()
            number, since = self._desk.accounts.recovery()
        except DeskError as error:
            self.problem_label.setText(error.words(self._language))
            return
        row = self.table.currentRow()
        self.table.setRowCount(len(self._accounts))
        for index, account in enumerate(self._accounts):
            self._show(index, account)
        self.table.selectRow(max(0, min(row, len(self._accounts) - 1)))
        self.history_list.clear()
        self.history_list.addItems([self._line(change) for change in changes])
        self._show_recovery(number, since)
        self._show_rights()

    def take_focus(self) -> None:
        """Put the cursor where one chooses whom."""
        self.table.setFocus()

    def add(self) -> None:
        """Give another officer an account."""
        dialog = OfficerDialog(self._desk, self._language, parent=self)
        if self._went_well(dialog):
            said = self.tr(
                "{name} 근무자를 추가했습니다. 잠금 화면에서 이름을 고르고 첫 비밀번호로 들어올 수 있습니다."
            )
            self.said.emit(said.format(name=dialog.name), "good")

    def renew(self) -> None:
        """Give the chosen officer another role, or another first password."""
        if (account := self._other()) is None:
            return
        dialog = OfficerDialog(self._desk, self._language, account, self)
        if self._went_well(dialog):
            said = self.tr("{name}: 이제 새 첫 비밀번호로만 들어올 수 있습니다.")
            self.said.emit(said.format(name=dialog.name), "good")

    def remove(self) -> None:
        """Take the chosen officer's account away."""
        if (account := self._other()) is None:
            return
        name = account.officer.name
        what = self.tr(
            "{name}의 계정을 지웁니다. 바로 들어올 수 없게 되고 기록의 열쇠가 바뀝니다. 적은 면담은 남습니다."
        )
        if self._confirmed(
            what.format(name=name),
            self.tr("지우기"),
            lambda password: self._desk.accounts.remove(password, account.officer.id),
        ):
            self.said.emit(self.tr("{name}의 계정을 지우고 기록의 열쇠를 바꿨습니다.").format(name=name), "good")

    def rotate(self) -> None:
        """Change the key of the log, two officers together."""
        second = second_officer(self._desk, Action.ROTATE_KEY, self._language, self)
        if second is None:
            return
        what = self.tr("기록의 열쇠를 바꿉니다. {name}이(가) 함께 합니다. 비밀번호는 아무도 바꾸지 않아도 됩니다.")
        if self._confirmed(
            what.format(name=second.officer.name),
            self.tr("열쇠 바꾸기"),
            lambda password: self._desk.accounts.rotate(password, second),
        ):
            self.said.emit(self.tr("기록의 열쇠를 바꿨습니다."), "good")

    def change_password(self) -> None:
        """Change the password of the officer at the desk."""
        if self._went_well(PasswordDialog(self._desk, self._language, self)):
            self.said.emit(self.tr("비밀번호를 바꿨습니다. 다음에 들어올 때부터 새 비밀번호입니다."), "good")

    def set_recovery(self) -> None:
        """Give headquarters a way in."""
        if self._went_well(RecoveryDialog(self._desk, self._language, self)):
            self.said.emit(self.tr("본부 복구 열쇠를 등록했습니다. 번호를 본부에 확인해 주세요."), "good")

    def _confirmed(self, what: str, accept: str, act: Callable[[str], object]) -> bool:
        return self._went_well(OwnPasswordDialog(what, accept, act, self._language, self))

    def _went_well(self, dialog: QDialog) -> bool:
        done = bool(dialog.exec())
        self.refresh()  # an act that failed half-way has changed the list too
        return done

    def _other(self) -> OfficerAccount | None:
        """The chosen account, unless it is that of the officer at the desk."""
        row = self.table.currentRow()
        if not self._desk.may(Action.REMOVE_OFFICER) or not 0 <= row < len(self._accounts):
            return None
        account = self._accounts[row]
        return None if account.officer.id == self._desk.officer.id else account

    def _make_table(self) -> None:
        heads = [self.tr("이름"), self.tr("역할"), self.tr("계정을 받은 때"), self.tr("비밀번호")]
        self.table.setColumnCount(len(heads))
        self.table.setHorizontalHeaderLabels(heads)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(_ROW)
        head = self.table.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in enumerate(_WIDTHS):
            self.table.setColumnWidth(column, width)
        head.setSectionResizeMode(len(heads) - 1, QHeaderView.ResizeMode.Stretch)
        self.table.itemSelectionChanged.connect(self._show_rights)

    def _show(self, row: int, account: OfficerAccount) -> None:
        since = f"{account.since.astimezone(KST):%Y-%m-%d %H:%M}" if account.since else self.tr("기록 없음")
        first = self.tr("첫 비밀번호, 아직 안 바꿈") if account.first else self.tr("본인이 정함")
        role = role_words(account.officer.role, self._language)
        for column, text in enumerate((account.officer.name, role, since, f"{first} · {account.kdf}")):
            self.table.setItem(row, column, QTableWidgetItem(text))

    def _show_rights(self) -> None:
        may = self._desk.may(Action.ADD_OFFICER)
        for button, action in (
            (self.add_button, Action.ADD_OFFICER),
            (self.rotate_button, Action.ROTATE_KEY),
            (self.recovery_button, Action.SET_RECOVERY),
            (self.tries_box, Action.ADD_OFFICER),
        ):
            button.setEnabled(self._desk.may(action))
        for button in (self.renew_button, self.remove_button):
            button.setEnabled(self._other() is not None)
        self.role_label.setText(
            self.tr("고른 근무자의 계정을 바꾸거나 지울 수 있습니다. 자기 계정은 다른 감독자가 바꿉니다.")
            if may
            else self.tr("근무자를 추가하고 지우는 일은 감독자가 합니다. 자기 비밀번호는 누구나 바꿀 수 있습니다.")
        )
        mine = self.tr("{name} · {role}")
        officer = self._desk.officer
        self.own_text.setText(mine.format(name=officer.name, role=role_words(officer.role, self._language)))

    def _show_recovery(self, number: str, since: datetime | None) -> None:
        if number and since:
            said = self.tr("본부 복구 열쇠 {number} · {since} 등록")
            self.recovery_label.setText(said.format(number=number, since=f"{since.astimezone(KST):%Y-%m-%d}"))
        else:
            self.recovery_label.setText(
                self.tr("본부 복구 열쇠가 없습니다. 하나뿐인 근무자가 비밀번호를 잊으면 기록을 열 수 없습니다.")
            )

    def _line(self, change: OfficerChange) -> str:
        whom = f"{change.whom.name} ({role_words(change.whom.role, self._language)})" if change.whom else ""
        by = " + ".join(name for name in (change.by, change.second) if name)
        parts = (f"{change.at.astimezone(KST):%Y-%m-%d %H:%M}", act_words(change.act), whom, f"← {by}")
        return "  ".join(part for part in parts if part)

    def _set_tries(self) -> None:
        tries = int(chosen(self.tries_box))
        self._desk.accounts.let_try(tries)
        try:
            write_tries(self._folder, tries)
        except OSError:
            self.said.emit(self.tr("설정을 저장하지 못했습니다. 지금만 바뀝니다."), "bad")
