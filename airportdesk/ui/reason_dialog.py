"""Whether identities leave the desk masked, or as they are for a reason that is kept in the access record."""

from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QLineEdit, QPushButton, QWidget

from airportdesk.labels import label as words_of
from airportdesk.model import Purpose, Reason
from airportdesk.text import Language
from airportdesk.ui.choice_box import chosen, fill
from airportdesk.ui.forms import load_form
from airportdesk.ui.plain import commit_composition


class ReasonDialog(QDialog):
    """Asks for a reason; nothing is chosen beforehand. After it was accepted, `reason` is it, or none: masked."""

    why_label: QLabel
    purpose_box: QComboBox
    words_edit: QLineEdit
    problem_label: QLabel
    cancel_button: QPushButton
    accept_button: QPushButton
    masked_button: QPushButton

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "reason_dialog")
        self.reason: Reason | None = None
        fill(self.purpose_box, [("", "—"), *((p, words_of(p).say(language)) for p in Purpose)])
        self.accept_button.clicked.connect(self._keep)
        self.cancel_button.clicked.connect(self.reject)
        self.masked_button.clicked.connect(self.accept)
        self.masked_button.setFocus()

    def _keep(self) -> None:
        commit_composition()
        purpose, words = chosen(self.purpose_box), self.words_edit.text().strip()
        if not purpose:
            self._refuse(self.tr("이유를 골라 주세요."), self.purpose_box)
        elif purpose == Purpose.OTHER and not words:
            self._refuse(self.tr("무슨 까닭인지 적어 주세요."), self.words_edit)
        else:
            self.reason = Reason(Purpose(purpose), words)
            self.accept()

    def _refuse(self, words: str, field: QWidget) -> None:
        self.problem_label.setText(words)
        field.setFocus()
