"""One logged contact with all its revisions: one in full, or two side by side with what differs marked."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractSlider, QComboBox, QLabel, QListWidget, QPushButton, QWidget

from airportdesk.desk import Desk
from airportdesk.errors import DeskError
from airportdesk.labels import LEAFLET_LANGUAGE
from airportdesk.model import KST, Act, Record
from airportdesk.text import Language
from airportdesk.ui.choice_box import choose, chosen, fill
from airportdesk.ui.elided_label import ElidedLabel
from airportdesk.ui.forms import load_form
from airportdesk.ui.keys import bind
from airportdesk.ui.office_words import after_lines
from airportdesk.ui.print_words import leaflet_lines
from airportdesk.ui.record_compare import Part, Turn, alone, compared, counted
from airportdesk.ui.record_lines import Section, record_lines
from airportdesk.ui.record_view import EDGE, NAME_WIDTH, RecordView
from airportdesk.ui.tick_box import TickBox

ALONE, PREVIOUS = "alone", "previous"
"""What may be chosen instead of the number of a revision to stand beside: none, or the one before it."""
_LIST_ROOM = 230
"""Pixels of a line in the list."""
_PAGES = {
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
}


class RecordPage(QWidget):
    """Shows a contact. `amend_wanted`, `leaflet_wanted` and `shown` give its newest revision."""

    closed = Signal()
    amend_wanted = Signal(object)
    leaflet_wanted = Signal(object, str)
    undo_wanted = Signal(int)
    office_wanted = Signal(int)
    print_wanted = Signal(object, str)
    failed = Signal(object)
    shown = Signal(object)

    back_button: QPushButton
    title_label: QLabel
    language_box: QComboBox
    leaflet_button: QPushButton
    print_button: QPushButton
    amend_button: QPushButton
    names_button: QPushButton
    undo_button: QPushButton
    office_button: QPushButton
    watch_label: QLabel
    since_title: QLabel
    since_label: QLabel
    revisions_list: QListWidget
    keys_label: QLabel
    leaflets_label: QLabel
    compare_label: QLabel
    compare_box: QComboBox
    different_box: TickBox
    counts_label: ElidedLabel
    heads_space: QWidget
    before_head: QWidget
    before_label: ElidedLabel
    before_reason: ElidedLabel
    after_label: ElidedLabel
    after_reason: ElidedLabel
    record_view: RecordView

    def __init__(
        self, desk: Desk, language: Language, colours: Mapping[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        load_form(self, "record_page", ElidedLabel, RecordView, TickBox)
        self._desk = desk
        self._language = language
        self._revisions: tuple[Record, ...] = ()
        self._named = False
        self.record_view.dress(colours)
        self.heads_space.setFixedWidth(NAME_WIDTH + EDGE)
        fill(self.language_box, [(id, words.say(language)) for id, words in LEAFLET_LANGUAGE.items()])
        self.revisions_list.currentRowChanged.connect(lambda _: self._show_revision())
        self.compare_box.currentIndexChanged.connect(lambda _: self._show_revision())
        self.different_box.toggled.connect(lambda _: self._show_revision())
        self.revisions_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.revisions_list.installEventFilter(self)
        self.revisions_list.viewport().installEventFilter(self)
        self.back_button.clicked.connect(self.closed)
        self.names_button.clicked.connect(self.show_names)
        self.undo_button.clicked.connect(lambda: self.undo_wanted.emit(self.newest().contact_id))
        self.office_button.clicked.connect(lambda: self.office_wanted.emit(self.newest().contact_id))
        self.amend_button.clicked.connect(lambda: self.amend_wanted.emit(self.newest()))
        self.leaflet_button.clicked.connect(self._want_leaflet)
        self.print_button.clicked.connect(self._want_print)
        bind(
            self,
            {
                "Esc": self.closed.emit,
                "F7": self.amend_button.click,
                "F8": self._want_leaflet,
                "Ctrl+P": self._want_print,
                "Ctrl+D": self.different_box.click,
                "Ctrl+I": self.show_names,
            },
        )

    def newest(self) -> Record:
        """The revision that counts."""
        return self._revisions[-1]

    def show_contact(self, contact_id: int) -> None:
        """Read a contact and show its newest revision beside the one before it. Raises StoreError and shows nothing."""
        self._revisions, self._named = self._desk.view(contact_id), False
        self.names_button.setVisible(any(record.contact.traveller for record in self._revisions))
        self.names_button.setEnabled(True)
        self.title_label.setText(self.tr("{n}번 면담").format(n=contact_id))
        several = len(self._revisions) > 1
        for part in (self.compare_label, self.compare_box, self.different_box, self.counts_label, self.keys_label):
            part.setVisible(several)
        self._fill()
        self._show_revision()
        self.show_leaflets()
        self._show_after()
        self.show_watch("")
        self.shown.emit(self.newest())
        self.revisions_list.setFocus()

    def show_watch(self, words: str) -> None:
        """Show what headquarters' watch-list tells of the contact's handles, or nothing."""
        self.watch_label.setText(words)
        self.watch_label.setVisible(bool(words))

    def show_names(self) -> None:
        """Show who the traveller is, which is noted; the next record is masked again."""
        if self._named or not any(record.contact.traveller for record in self._revisions):
            return
        try:
            self._desk.show_identity(self.newest().contact_id)
        except DeskError as error:
            self.failed.emit(error)
            return
        self._named = True
        self.names_button.setEnabled(False)
        self._show_revision()

    def _show_after(self) -> None:
        """What was done after the talk, at the office and about its tasks; and what can be done now."""
        newest = self.newest()
        lines = after_lines(self._desk, newest.contact_id, self._language)
        self.since_label.setText("\n".join(lines))
        for part in (self.since_title, self.since_label):
            part.setVisible(bool(lines))
        self.undo_button.setEnabled(self._desk.may_undo(newest))
        self.office_button.setVisible(newest.contact.act is Act.ACCOMPANIED or bool(lines))

    def show_leaflets(self) -> None:
        """Read anew which leaflets were made for the contact, and what became of those that were printed."""
        contact_id = self.newest().contact_id
        prints = self._desk.prints
        later = [waiting for waiting in prints.later() if waiting.whose.contact == contact_id]
        lines = leaflet_lines(self._desk.leaflets(contact_id), prints.of_contact(contact_id), later, self._language)
        self.leaflets_label.setText("\n".join(lines) or self.tr("아직 없습니다."))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the list, Space or Ctrl and a click choose the revision to stand beside; Page Down turns the record."""
        if watched is self.revisions_list and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key == Qt.Key.Key_Space:
                self._pin(self.revisions_list.currentRow())
                return True
            if key in _PAGES:
                self.record_view.verticalScrollBar().triggerAction(_PAGES[key])
                return True
        if isinstance(event, QMouseEvent) and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            if event.type() == QEvent.Type.MouseButtonPress:
                self._pin(self.revisions_list.indexAt(event.position().toPoint()).row())
            return True
        return super().eventFilter(watched, event)

    def _fill(self) -> None:
        """The revisions, the newest first, in the list and in the box."""
        for part in (self.revisions_list, self.compare_box):
            part.blockSignals(True)
        self.revisions_list.clear()
        newest_first = [*reversed(self._revisions)]
        for record in newest_first:
            self.revisions_list.addItem(self._brief(record))
        self.revisions_list.setCurrentRow(0)
        numbers = [(str(record.revision), self._brief(record)) for record in newest_first]
        fill(self.compare_box, [(PREVIOUS, self.tr("바로 앞 차수")), (ALONE, self.tr("없음: 한 차수만")), *numbers])
        for part in (self.revisions_list, self.compare_box):
            part.blockSignals(False)

    def _brief(self, record: Record) -> str:
        when = record.written_at.astimezone(KST)
        return self.tr("{n}차 · {when}").format(n=record.revision, when=f"{when:%m-%d %H:%M}")

    def _head(self, record: Record) -> str:
        when = record.written_at.astimezone(KST)
        said = self.tr("{n}차 · {when} · {officer}")
        return said.format(n=record.revision, when=f"{when:%Y-%m-%d %H:%M}", officer=record.officer.name)

    def _reason(self, record: Record) -> str:
        return record.reason or (self.tr("처음 적은 기록") if record.revision == 1 else "")

    def _pin(self, row: int) -> None:
        """Let a revision stand beside every one that is chosen; the same once more takes that back."""
        if not 0 <= row < len(self._revisions):
            return
        number = str(self._revisions[-1 - row].revision)
        choose(self.compare_box, PREVIOUS if chosen(self.compare_box) == number else number)

    def _beside(self, record: Record) -> Record | None:
        """The revision that is to stand beside this one, if there is one."""
        wanted = chosen(self.compare_box)
        number = record.revision - 1 if wanted == PREVIOUS else int(wanted) if wanted.isdecimal() else 0
        others = {other.revision: other for other in self._revisions if other is not record}
        return others.get(number)

    def _show_revision(self) -> None:
        row = self.revisions_list.currentRow()
        if not 0 <= row < len(self._revisions):
            return
        record = self._revisions[-1 - row]
        other = self._beside(record)
        pair = [record] if other is None else sorted((record, other), key=lambda one: one.revision)
        parts = compared(*map(self._lines, pair)) if other else alone(self._lines(record))
        self.before_head.setVisible(other is not None)
        for shown, head, reason in (
            (pair[0], self.before_label, self.before_reason),
            (pair[-1], self.after_label, self.after_reason),
        ):
            head.setText(self._head(shown))
            reason.setText(self._reason(shown))
        self.different_box.setEnabled(other is not None)
        self.counts_label.setText(self._counts(parts) if other else self._why_alone(record))
        self.record_view.show_parts(parts, len(pair), other is not None and self.different_box.isChecked())
        self._mark_rows(other)

    def _lines(self, record: Record) -> tuple[Section, ...]:
        packs = (self._desk.pack_of(record), self._desk.pack)
        return record_lines(record, packs, self._language, named=self._named)

    def _counts(self, parts: tuple[Part, ...]) -> str:
        count = counted(parts)
        if not count[Turn.CHANGED] + count[Turn.ADDED] + count[Turn.GONE]:
            return self.tr("두 차수의 내용이 같습니다.")
        said = self.tr("≠ 바뀜 {changed} · + 더함 {added} · − 뺌 {gone}")
        return said.format(changed=count[Turn.CHANGED], added=count[Turn.ADDED], gone=count[Turn.GONE])

    def _why_alone(self, record: Record) -> str:
        """Why no other revision stands beside, where that might surprise."""
        if len(self._revisions) > 1 and chosen(self.compare_box) == str(record.revision):
            return self.tr("목록에서 다른 차수를 고르면 이 차수와 나란히 보입니다.")
        return ""

    def _mark_rows(self, other: Record | None) -> None:
        """Say in the list who wrote each revision, why, and which stands beside the chosen one."""
        for row, record in enumerate(reversed(self._revisions)):
            said = " · ".join(part for part in (record.officer.name, self._reason(record)) if part)
            said = self.fontMetrics().elidedText(said, Qt.TextElideMode.ElideRight, _LIST_ROOM)
            mark = self.tr("  ↔ 나란히") if record is other else ""
            self.revisions_list.item(row).setText(f"{self._brief(record)}{mark}\n{said}")

    def _want_leaflet(self) -> None:
        self.leaflet_wanted.emit(self.newest(), chosen(self.language_box))

    def _want_print(self) -> None:
        self.print_wanted.emit(self.newest(), chosen(self.language_box))
