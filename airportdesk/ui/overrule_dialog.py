"""The officer's own judgement, with its reason; the computed one stays beside it."""

from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QLineEdit, QPushButton, QWidget

from airportdesk.labels import label as words_of
from airportdesk.model import Concern
from airportdesk.ui.choice_box import choose, chosen, fill
from airportdesk.ui.forms import load_form
from airportdesk.ui.plain import commit_composition


class OverruleDialog(QDialog):
    """Asks for a concern and a reason. After it was accepted, `concern` is empty if the judgement was taken back."""

    concern_box: QComboBox
    reason_edit: QLineEdit
    problem_label: QLabel
    clear_button: QPushButton
    cancel_button: QPushButton
    accept_button: QPushButton

    def __init__(self, concern: str, reason: str, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "overrule_dialog")
        self.concern = concern
        self.reason = reason
        fill(self.concern_box, [("", self.tr("고르기")), *((c, words_of(c).say(language)) for c in Concern)])
        choose(self.concern_box, concern)
        self.reason_edit.setText(reason)
        self.clear_button.setVisible(bool(concern))
        self.accept_button.clicked.connect(self._keep)
        self.cancel_button.clicked.connect(self.reject)
        self.clear_button.clicked.connect(self._clear)
        self.concern_box.setFocus()

    def _keep(self) -> None:
        commit_composition()
        if not chosen(self.concern_box):
            self.problem_label.setText(self.tr("내 판단을 골라 주세요."))
            self.concern_box.setFocus()
            return
        if not self.reason_edit.text().strip():
            self.problem_label.setText(self.tr("판단을 바꾼 이유를 적어 주세요."))
            self.reason_edit.setFocus()
            return
        self.concern, self.reason = chosen(self.concern_box), self.reason_edit.text()
        self.accept()

    def _clear(self) -> None:
        self.concern = self.reason = ""
        self.accept()
