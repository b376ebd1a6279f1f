"""The first start: where the desk stands, and its first officer."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QWidget

from airportdesk.errors import DeskError, PackError
from airportdesk.ui.choice_box import chosen, fill
from airportdesk.ui.choosing import open_file
from airportdesk.ui.forms import load_form

if TYPE_CHECKING:
    from airportdesk.model import DeskInfo

Create = Callable[["DeskInfo", str, str, str, str, str], object]
"""Desk, officer's name, password, headquarters' two keys (or nothing) and how the password is guarded to an unlocked
desk; raises DeskError.
"""


class SetupPage(QWidget):
    """Makes the store. `opened` gives what `create` made."""

    opened = Signal(object)

    desk_edit: QLineEdit
    terminal_box: QComboBox
    gate_edit: QLineEdit
    officer_edit: QLineEdit
    password_edit: QLineEdit
    again_edit: QLineEdit
    key_edit: QLineEdit
    key_button: QPushButton
    recovery_edit: QLineEdit
    recovery_button: QPushButton
    kdf_box: QComboBox
    problem_label: QLabel
    start_button: QPushButton

    def __init__(self, create: Create, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "setup_page")
        self._create = create
        self._language = language
        fill(self.terminal_box, [("T2", "T2"), ("T1", "T1"), ("CONCOURSE", self.tr("탑승동"))])
        usual, listed = self.tr("argon2id (보통)"), self.tr("PBKDF2-HMAC-SHA512 (기관이 정한 경우)")
        fill(self.kdf_box, [("argon2id", usual), ("pbkdf2-hmac-sha512", listed)])
        self.start_button.clicked.connect(self.start)
        self.again_edit.returnPressed.connect(self.start)
        self.key_edit.returnPressed.connect(self.start)
        self.recovery_edit.returnPressed.connect(self.start)
        self.key_button.clicked.connect(self._choose_key)
        self.recovery_button.clicked.connect(self._choose_recovery)
        self.problem_label.hide()

    def take_focus(self) -> None:
        """Put the cursor where typing begins."""
        self.desk_edit.setFocus()

    def start(self) -> None:
        """Make the store from what stands here, or say what is missing at its place."""
        from airportdesk.model import DeskInfo  # the first window does not wait for it
        from airportdesk.ui.plain import commit_composition

        commit_composition()
        for field, words in (
            (self.desk_edit, self.tr("데스크 이름을 적어 주세요.")),
            (self.officer_edit, self.tr("근무자 이름을 적어 주세요.")),
            (self.password_edit, self.tr("비밀번호를 정해 주세요.")),
        ):
            if not field.text().strip():
                self._say(words, field)
                return
        if self.password_edit.text() != self.again_edit.text():
            self._say(self.tr("두 비밀번호가 다릅니다. 다시 적어 주세요."), self.again_edit)
            return
        if not self._is_recovery_key(self.recovery_edit.text().strip()):
            return
        info = DeskInfo(self.desk_edit.text().strip(), chosen(self.terminal_box), self.gate_edit.text().strip())
        try:
            keys = self.key_edit.text().strip(), self.recovery_edit.text().strip()
            desk = self._create(
                *(info, self.officer_edit.text().strip(), self.password_edit.text(), *keys, chosen(self.kdf_box))
            )
        except DeskError as error:
            field = self.key_edit if isinstance(error, PackError) else self.password_edit
            self._say(error.words(self._language), field)
            return
        self.password_edit.clear()
        self.again_edit.clear()
        self.opened.emit(desk)

    def _is_recovery_key(self, text: str) -> bool:
        """Whether the recovery key may be left as it stands; if not it is said at its place."""
        if not text:
            return True
        from airportdesk.accounts import number_of  # the first window does not wait for it

        try:
            number_of(text)
        except DeskError as error:
            self._say(error.words(self._language), self.recovery_edit)
            return False
        return True

    def _choose_key(self) -> None:
        if path := open_file(self, self.tr("본부 공개키"), "*.pub"):
            self.show_key_file(path)

    def _choose_recovery(self) -> None:
        if path := open_file(self, self.tr("본부 복구 열쇠"), "*.pub"):
            self.show_recovery_file(path)

    def show_recovery_file(self, path: Path) -> None:
        """Put the line of headquarters' recovery key into its field."""
        from airportdesk.accounts import RECOVERY_FILE_MAX, line_of  # the first window does not wait for it
        from airportdesk.incoming import bytes_of

        try:
            self.recovery_edit.setText(line_of(bytes_of(path, RECOVERY_FILE_MAX).decode("ascii", "replace"), path.name))
        except DeskError as error:
            self._say(error.words(self._language), self.recovery_edit)

    def show_key_file(self, path: Path) -> None:
        """Put the line of headquarters' key file into its field."""
        from airportdesk.pack.signing import read_key  # the first window does not wait for it

        try:
            self.key_edit.setText(read_key(path))
        except DeskError as error:
            self._say(error.words(self._language), self.key_edit)

    def _say(self, words: str, field: QLineEdit) -> None:
        self.problem_label.setText(words)
        self.problem_label.show()
        field.setFocus()
        field.selectAll()
