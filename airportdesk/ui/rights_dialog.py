"""A new request of a person: what is asked, by whom, how that was checked, when it came."""

from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QLineEdit, QPushButton, QWidget

from airportdesk.desk import Desk
from airportdesk.errors import DeskError
from airportdesk.labels import label as words_of
from airportdesk.model import Asker, Proof, Right, RightsRequest
from airportdesk.text import Language
from airportdesk.ui.choice_box import chosen, fill
from airportdesk.ui.forms import load_form
from airportdesk.ui.plain import commit_composition


class RightsDialog(QDialog):
    """Takes a request. After it was accepted, `request` is it. Only proofs that fit who asks are offered."""

    kind_box: QComboBox
    name_edit: QLineEdit
    asker_box: QComboBox
    agent_label: QLabel
    agent_edit: QLineEdit
    proof_box: QComboBox
    received_edit: QLineEdit
    words_edit: QLineEdit
    problem_label: QLabel
    cancel_button: QPushButton
    accept_button: QPushButton

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "rights_dialog")
        self._desk = desk
        self._language = language
        self.request: RightsRequest | None = None
        fill(self.kind_box, [("", "—"), *((kind, words_of(kind).say(language)) for kind in Right)])
        fill(self.asker_box, [(asker, words_of(asker).say(language)) for asker in Asker])
        self.asker_box.currentIndexChanged.connect(self._show_proofs)
        self.accept_button.clicked.connect(self._take)
        self.cancel_button.clicked.connect(self.reject)
        self._show_proofs()
        self.kind_box.setFocus()

    def _show_proofs(self) -> None:
        asker = Asker(chosen(self.asker_box))
        fitting = ((proof, words_of(proof).say(self._language)) for proof in Proof if proof.fits(asker))
        fill(self.proof_box, [("", "—"), *fitting])
        for part in (self.agent_label, self.agent_edit):
            part.setEnabled(asker is not Asker.PERSON)

    def _take(self) -> None:
        commit_composition()
        kind, proof = chosen(self.kind_box), chosen(self.proof_box)
        if not kind:
            self._refuse(self.tr("무엇을 요구하는지 골라 주세요."), self.kind_box)
            return
        if not proof:
            self._refuse(self.tr("누구인지 어떻게 확인했는지 골라 주세요."), self.proof_box)
            return
        try:
            self.request = self._desk.rights.take(
                *(Right(kind), self.name_edit.text(), Asker(chosen(self.asker_box)), Proof(proof)),
                agent=self.agent_edit.text(),
                words=self.words_edit.text(),
                received=self.received_edit.text(),
            )
        except DeskError as error:
            self._refuse(error.words(self._language), self.name_edit)
            return
        self.accept()

    def _refuse(self, words: str, field: QWidget) -> None:
        self.problem_label.setText(words)
        field.setFocus()
