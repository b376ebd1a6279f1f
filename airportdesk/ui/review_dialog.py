"""A signed review of the access record: what is in it since the last one, a note, and the reviewer's own password."""

from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton, QWidget

from airportdesk.desk import Desk
from airportdesk.errors import DeskError
from airportdesk.labels import label as words_of
from airportdesk.model import AccessAct
from airportdesk.text import Language
from airportdesk.ui.forms import load_form
from airportdesk.ui.plain import NotesEdit, commit_composition

WATCHED = (
    AccessAct.UNLOCK_FAILED,
    AccessAct.EXPORTED,
    AccessAct.IDENTITY_SHOWN,
    AccessAct.SEARCHED,
    AccessAct.VIEWED,
    AccessAct.PRINTED,
    AccessAct.OFFICER_CHANGED,
    AccessAct.REFUSED,
    AccessAct.DESTROYED,
)
"""What a reviewer looks for first."""


class ReviewDialog(QDialog):
    """Keeps a review. After it was accepted it is in the record."""

    counts_label: QLabel
    note_edit: NotesEdit
    password_edit: QLineEdit
    problem_label: QLabel
    cancel_button: QPushButton
    accept_button: QPushButton

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "review_dialog", NotesEdit)
        self._desk = desk
        self._language = language
        standing = desk.access.standing()
        said = self.tr("지난 점검 뒤의 접속기록 {n}건({first}번부터): {counts}")
        counts = (f"{words_of(act).say(language)} {standing.counts.get(act, 0)}" for act in WATCHED)
        total = sum(standing.counts.values())
        self.counts_label.setText(said.format(n=total, first=standing.first, counts=", ".join(counts)))
        self.accept_button.clicked.connect(self._sign)
        self.cancel_button.clicked.connect(self.reject)
        self.note_edit.setFocus()

    def _sign(self) -> None:
        commit_composition()
        try:
            self._desk.access.review(self.note_edit.toPlainText(), self.password_edit.text())
        except DeskError as error:
            self.problem_label.setText(error.words(self._language))
            field = self.password_edit if self.note_edit.toPlainText().strip() else self.note_edit
            field.setFocus()
            return
        self.password_edit.clear()
        self.accept()
