"""A later start: choose your name, type the password; the first time, choose one of your own."""

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QPushButton, QWidget

from airportdesk.errors import DeskError, FirstPasswordError, LockedOutError, WrongPasswordError
from airportdesk.ui.choice_box import chosen, fill
from airportdesk.ui.forms import load_form

TICK_MS = 1_000


class Unlock(Protocol):
    """Officer's id, password and new password (or nothing) to an unlocked desk; raises DeskError."""

    def __call__(self, officer_id: str, password: str, new_password: str = "", /) -> object:
        """Open it."""


class UnlockPage(QWidget):
    """Opens the store. `names` are (id, name) pairs; `opened` gives what `unlock` gave.

    `wait` says how many seconds an officer's password has to wait after wrong ones; they are counted down here.
    """

    opened = Signal(object)

    officer_box: QComboBox
    password_edit: QLineEdit
    new_label: QLabel
    new_edit: QLineEdit
    again_edit: QLineEdit
    desk_label: QLabel
    problem_label: QLabel
    unlock_button: QPushButton

    def __init__(
        self,
        names: Sequence[tuple[str, str]],
        unlock: Unlock,
        language: str,
        wait: Callable[[str], int] = lambda _officer: 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        load_form(self, "unlock_page")
        self._unlock = unlock
        self._language = language
        self._wait = wait
        self._waiting = QTimer(self)
        self._waiting.setInterval(TICK_MS)
        self._waiting.timeout.connect(self.count_down)
        fill(self.officer_box, names)
        self.desk_label.hide()
        self.problem_label.hide()
        self._ask_new(False)
        self.officer_box.currentIndexChanged.connect(self._turn_to_officer)
        self.unlock_button.clicked.connect(self.unlock)
        for edit in (self.password_edit, self.new_edit, self.again_edit):
            edit.returnPressed.connect(self.unlock)
            edit.textEdited.connect(self._forget_problem)
        self.count_down()

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
        if not self.unlock_button.isEnabled():
            return
        if self.new_edit.text() != self.again_edit.text():
            self._refuse(self.tr("두 비밀번호가 다릅니다. 다시 적어 주세요."), self.again_edit)
            return
        try:
            desk = self._unlock(chosen(self.officer_box), self.password_edit.text(), self.new_edit.text())
        except FirstPasswordError as error:
            self._ask_new(True)
            self._refuse(error.words(self._language), self.new_edit)
        except LockedOutError:
            self.count_down()
        except DeskError as error:
            wrong = isinstance(error, WrongPasswordError)
            self._refuse(error.words(self._language), self.password_edit if wrong else self._last_edit())
            if wrong:
                self.count_down()
        else:
            for edit in (self.password_edit, self.new_edit, self.again_edit):
                edit.clear()
            self.opened.emit(desk)

    def count_down(self) -> None:
        """Show how long the next password has to wait, and let it be typed when that is over."""
        seconds = self._wait(chosen(self.officer_box))
        waited = not self.unlock_button.isEnabled()
        self.unlock_button.setEnabled(not seconds)
        self.password_edit.setEnabled(not seconds)
        if seconds:
            said = self.tr("비밀번호를 여러 번 틀려 잠시 막았습니다. {left} 뒤에 다시 할 수 있습니다.")
            self.say(said.format(left=f"{seconds // 60}:{seconds % 60:02}"))
            self.password_edit.clear()
            self._waiting.start()
        elif waited:
            self._waiting.stop()
            self._forget_problem()
            self.password_edit.setFocus()

    def _turn_to_officer(self) -> None:
        self._ask_new(False)
        for edit in (self.password_edit, self.new_edit, self.again_edit):
            edit.clear()
        self._forget_problem()
        self.count_down()

    def _ask_new(self, asked: bool) -> None:
        form = self.findChild(QFormLayout, "form_layout")
        if isinstance(form, QFormLayout):
            for edit in (self.new_edit, self.again_edit):
                form.setRowVisible(edit, asked)

    def _last_edit(self) -> QLineEdit:
        return self.password_edit if self.new_edit.isHidden() else self.new_edit

    def _forget_problem(self) -> None:
        if self.unlock_button.isEnabled():
            self.problem_label.hide()

    def _refuse(self, words: str, edit: QLineEdit) -> None:
        self.say(words)
        edit.setFocus()
        edit.selectAll()
