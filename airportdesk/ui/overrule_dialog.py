"""The officer's own judgement: another concern with its reason, and two marks; the computed one stays beside it."""

from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QLineEdit, QPushButton, QWidget

from airportdesk.labels import label as words_of
from airportdesk.model import Concern, Mark
from airportdesk.ui.choice_box import choose, chosen, fill
from airportdesk.ui.forms import load_form
from airportdesk.ui.plain import commit_composition
from airportdesk.ui.tick_box import TickBox


class OverruleDialog(QDialog):
    """Asks for a concern with a reason, and for marks. After it was accepted, `concern` is empty where none is changed.

    The marks are the officer's alone: the program never sets, suggests or counts them as a sign.
    """

    concern_box: QComboBox
    reason_edit: QLineEdit
    victim_check: TickBox
    involvement_check: TickBox
    problem_label: QLabel
    clear_button: QPushButton
    cancel_button: QPushButton
    accept_button: QPushButton

    def __init__(
        self, concern: str, reason: str, marks: tuple[str, ...], language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        load_form(self, "overrule_dialog", TickBox)
        self.concern = concern
        self.reason = reason
        self.marks = marks
        self._checks = {Mark.VICTIM: self.victim_check, Mark.INVOLVEMENT: self.involvement_check}
        for mark, check in self._checks.items():
            check.setText(words_of(mark).say(language))
            check.setChecked(mark in marks)
        fill(self.concern_box, [("", self.tr("화면의 판단대로")), *((c, words_of(c).say(language)) for c in Concern)])
        choose(self.concern_box, concern)
        self.reason_edit.setText(reason)
        self.clear_button.setVisible(bool(concern or marks))
        self.accept_button.clicked.connect(self._keep)
        self.cancel_button.clicked.connect(self.reject)
        self.clear_button.clicked.connect(self._clear)
        self.concern_box.setFocus()

    def _keep(self) -> None:
        commit_composition()
        concern, reason = chosen(self.concern_box), self.reason_edit.text()
        if reason.strip() and not concern:
            self.problem_label.setText(self.tr("내 판단을 골라 주세요."))
            self.concern_box.setFocus()
            return
        if concern and not reason.strip():
            self.problem_label.setText(self.tr("판단을 바꾼 이유를 적어 주세요."))
            self.reason_edit.setFocus()
            return
        self.concern, self.reason = concern, reason if concern else ""
        self.marks = tuple(str(mark) for mark, check in self._checks.items() if check.isChecked())
        self.accept()

    def _clear(self) -> None:
        self.concern = self.reason = ""
        self.marks = ()
        self.accept()
