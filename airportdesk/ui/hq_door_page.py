"""The way into headquarters: who it is, and the password of its keys."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QProgressBar, QPushButton, QWidget

from airportdesk.errors import DeskError
from airportdesk.text import Language, clean_line
from airportdesk.ui.forms import load_form
from airportdesk.ui.jobs import Jobs
from airportdesk.ui.plain import commit_composition

if TYPE_CHECKING:
    from airportdesk.hq.centre import Centre

Open = Callable[[str, str], "Centre"]
"""Name and password to an open headquarters; raises DeskError."""


class HqDoorPage(QWidget):
    """Opens headquarters; `opened` gives it. `guarded` says whether its keys have a password."""

    opened = Signal(object)

    folder_label: QLabel
    who_edit: QLineEdit
    password_edit: QLineEdit
    problem_label: QLabel
    busy_bar: QProgressBar
    open_button: QPushButton

    def __init__(
        self,
        where: str,
        opening: Open,
        jobs: Jobs,
        language: Language,
        *,
        guarded: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        load_form(self, "hq_door_page")
        self._opening = opening
        self._jobs = jobs
        self._language = language
        self.folder_label.setText(where)
        self.problem_label.hide()
        self.busy_bar.setRange(0, 0)
        self.busy_bar.hide()
        form = self.findChild(QFormLayout, "form_layout")
        if isinstance(form, QFormLayout):
            form.setRowVisible(self.password_edit, guarded)
        self.open_button.clicked.connect(self.enter)
        for edit in (self.who_edit, self.password_edit):
            edit.returnPressed.connect(self.enter)
            edit.textEdited.connect(self.problem_label.hide)

    def take_focus(self) -> None:
        """Put the cursor where typing begins."""
        self.who_edit.setFocus() if not self.who_edit.text() else self.password_edit.setFocus()

    def say(self, words: str) -> None:
        """Say why it stays shut."""
        self.problem_label.setText(words)
        self.problem_label.show()

    def enter(self) -> None:
        """Open headquarters, or say in words why it stays shut. A password is slow to try on purpose."""
        commit_composition()
        if not self.open_button.isEnabled():
            return
        who, password = clean_line(self.who_edit.text()), self.password_edit.text()
        if not who:
            self.say(self.tr("이름을 적어 주세요. 누가 조회했는지 기록에 남습니다."))
            self.who_edit.setFocus()
            return
        self._wait(True)
        self._jobs.start(lambda: self._opening(who, password), self._done, self._refused)

    def _done(self, centre: object) -> None:
        self._wait(False)
        self.password_edit.clear()
        self.opened.emit(centre)

    def _refused(self, error: DeskError) -> None:
        self._wait(False)
        self.say(error.words(self._language))
        self.password_edit.setFocus()
        self.password_edit.selectAll()

    def _wait(self, waiting: bool) -> None:
        self.busy_bar.setVisible(waiting)
        for part in (self.open_button, self.who_edit, self.password_edit):
            part.setEnabled(not waiting)
