"""One logged contact with all its revisions: the newest first, every earlier one readable."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLabel, QListWidget, QPlainTextEdit, QPushButton, QWidget

from airportdesk.desk import Desk
from airportdesk.model import KST, Record
from airportdesk.text import Language
from airportdesk.ui.choice_box import chosen, fill
from airportdesk.ui.forms import load_form
from airportdesk.ui.keys import bind
from airportdesk.ui.record_text import record_text


class RecordPage(QWidget):
    """Shows a contact. `amend_wanted` and `leaflet_wanted` give its newest revision."""

    closed = Signal()
    amend_wanted = Signal(object)
    leaflet_wanted = Signal(object, str)

    back_button: QPushButton
    title_label: QLabel
    language_box: QComboBox
    leaflet_button: QPushButton
    amend_button: QPushButton
    revisions_list: QListWidget
    leaflets_label: QLabel
    record_view: QPlainTextEdit

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "record_page")
        self._desk = desk
        self._language = language
        self._revisions: tuple[Record, ...] = ()
        fill(self.language_box, [("ko", "한국어"), ("en", "English")])
        self.revisions_list.currentRowChanged.connect(self._show_revision)
        self.back_button.clicked.connect(self.closed)
        self.amend_button.clicked.connect(lambda: self.amend_wanted.emit(self.newest()))
        self.leaflet_button.clicked.connect(self._want_leaflet)
        bind(self, {"Esc": self.closed.emit, "F7": self.amend_button.click, "F8": self._want_leaflet})

    def newest(self) -> Record:
        """The revision that counts."""
        return self._revisions[-1]

    def show_contact(self, contact_id: int) -> None:
        """Read a contact and show its newest revision."""
        self._revisions = self._desk.revisions(contact_id)
        self.title_label.setText(self.tr("{n}번 면담").format(n=contact_id))
        self.revisions_list.clear()
        for record in reversed(self._revisions):
            when = f"{record.written_at.astimezone(KST):%m-%d %H:%M}"
            head = self.tr("{n}차 · {when} · {officer}").format(
                n=record.revision, when=when, officer=record.officer.name
            )
            self.revisions_list.addItem(f"{head}\n{record.reason}" if record.reason else head)
        self.revisions_list.setCurrentRow(0)
        made = [f"{m.made_at.astimezone(KST):%m-%d %H:%M} {m.language}" for m in self._desk.leaflets(contact_id)]
        self.leaflets_label.setText("\n".join(made) or self.tr("아직 없습니다."))
        self.revisions_list.setFocus()

    def _show_revision(self, row: int) -> None:
        at = len(self._revisions) - 1 - row
        if not 0 <= at < len(self._revisions):
            return
        record, before = self._revisions[at], self._revisions[at - 1] if at else None
        self.record_view.setPlainText(record_text(record, self._desk.pack_of(record), self._language, before))

    def _want_leaflet(self) -> None:
        self.leaflet_wanted.emit(self.newest(), chosen(self.language_box))
