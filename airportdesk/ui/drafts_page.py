"""Half-typed talks of the officer at the desk: go on with one, discard it for good, or leave it for later."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QPushButton, QWidget

from airportdesk.desk import Desk
from airportdesk.model import KeptDraft
from airportdesk.text import Language
from airportdesk.ui.confirm import may_lose
from airportdesk.ui.draft_words import draft_words
from airportdesk.ui.forms import load_form
from airportdesk.ui.keys import bind


class DraftsPage(QWidget):
    """Lists kept drafts. `resumed` gives the one to go on with, `closed` says that all are left for later."""

    resumed = Signal(object)
    closed = Signal()

    title_label: QLabel
    drafts_list: QListWidget
    drop_button: QPushButton
    later_button: QPushButton
    resume_button: QPushButton

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "drafts_page")
        self._desk = desk
        self._language = language
        self._drafts: tuple[KeptDraft, ...] = ()
        self.drafts_list.itemActivated.connect(self._resume)
        self.resume_button.clicked.connect(self._resume)
        self.drop_button.clicked.connect(self._drop)
        self.later_button.clicked.connect(self.closed)
        bind(self, {"Esc": self.closed.emit, "Del": self._drop})

    def refresh(self) -> bool:
        """Read the drafts anew; whether there are any."""
        self._drafts = self._desk.drafts()
        self.drafts_list.clear()
        for kept in self._drafts:
            QListWidgetItem(draft_words(kept, self._desk.pack, self._language), self.drafts_list)
        self.drafts_list.setCurrentRow(0)
        for button in (self.drop_button, self.resume_button):
            button.setEnabled(bool(self._drafts))
        has, none = self.tr("적던 면담이 있습니다"), self.tr("적던 면담이 없습니다")
        self.title_label.setText(has if self._drafts else none)
        self.drafts_list.setFocus()
        return bool(self._drafts)

    def _chosen(self) -> KeptDraft | None:
        row = self.drafts_list.currentRow()
        return self._drafts[row] if 0 <= row < len(self._drafts) else None

    def _resume(self) -> None:
        if kept := self._chosen():
            self.resumed.emit(kept)

    def _drop(self) -> None:
        kept = self._chosen()
        if kept and may_lose(self, self.tr("이 면담을 지울까요? 지우면 되돌릴 수 없습니다.")):
            self._desk.drop_draft(kept.key)
            if not self.refresh():
                self.closed.emit()
