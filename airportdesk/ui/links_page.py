"""Who shares what: the handles of a talk, or one that is typed; the talks that have them; who may be one traveller."""

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from airportdesk.desk import Desk
from airportdesk.errors import DeskError
from airportdesk.finder import Tied
from airportdesk.labels import label as words_of
from airportdesk.links.values import Alike, Handle, Shared
from airportdesk.model import KST
from airportdesk.text import Language
from airportdesk.ui.empty_words import EmptyWords
from airportdesk.ui.forms import load_form
from airportdesk.ui.keys import bind
from airportdesk.ui.link_graph import LinkGraph
from airportdesk.ui.link_words import alike_words, handle_words, whole_handle
from airportdesk.ui.meaning_panel import SHAPES
from airportdesk.ui.narrow_delegate import NarrowDelegate
from airportdesk.ui.plain import TIP_MAX, tip
from airportdesk.ui.settling import Settling

_WIDTHS = (50, 134, 70, 84, 0)


class LinksPage(QWidget):
    """Shows links. `opened` gives the contact to open, `handles_shown` what headquarters' watch-list is asked about."""

    opened = Signal(int)
    closed = Signal()
    failed = Signal(object)
    handles_shown = Signal(object)

    back_button: QPushButton
    title_label: QLabel
    handle_edit: QLineEdit
    handles_list: QListWidget
    watch_label: QLabel
    summary_label: QLabel
    table: QTableWidget
    alike_title: QLabel
    alike_list: QListWidget
    names_button: QPushButton
    apart_button: QPushButton
    apart_label: QLabel
    graph_area: QScrollArea

    def __init__(self, desk: Desk, language: Language, colours: dict[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "links_page")
        self._desk = desk
        self._language = language
        self._contact: int | None = None
        self._handles: tuple[Handle, ...] = ()
        self._shared: tuple[Shared, ...] = ()
        self._alike: tuple[Alike, ...] = ()
        self._named: set[int] = set()
        self._settling = Settling(self)
        self._settling.failed.connect(self._cannot_note)
        self.graph = LinkGraph(language, colours)
        self.graph_area.setWidget(self.graph)
        self.graph_area.setWidgetResizable(True)
        heads = [self.tr("번호"), self.tr("때"), self.tr("편명"), self.tr("위험 징후"), self.tr("함께 나온 것")]
        self.table.setColumnCount(len(heads))
        self.table.setHorizontalHeaderLabels(heads)
        self.table.setWordWrap(True)
        self.handles_list.setItemDelegate(NarrowDelegate(self.handles_list))
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.horizontalHeader().setHighlightSections(False)
        self.alike_list.setWordWrap(True)
        self.alike_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(44)
        for column, width in enumerate(_WIDTHS):
            self.table.setColumnWidth(column, width)
        self.table.horizontalHeader().setSectionResizeMode(len(heads) - 1, QHeaderView.ResizeMode.Stretch)
        EmptyWords(self.handles_list, self.tr("전화번호나 아이디를 적으면 여기에 나옵니다."))
        EmptyWords(self.table, self.tr("함께 나온 면담이 있으면 여기에 나옵니다."))
        self.back_button.clicked.connect(self.closed)
        self.handle_edit.textChanged.connect(self._type)
        self.handle_edit.returnPressed.connect(self.table.setFocus)
        self.handles_list.currentRowChanged.connect(lambda _: self._show_talks())
        self.table.cellActivated.connect(lambda row, _: self._open(row))
        self.alike_list.itemActivated.connect(lambda _: self._open_alike())
        self.alike_list.currentRowChanged.connect(lambda _: self._offer_apart())
        self.apart_button.clicked.connect(self._set_apart)
        self.names_button.clicked.connect(self.show_name)
        self.graph.opened.connect(self.opened)
        self.graph.chosen.connect(self._choose)
        bind(self, {"Escape": self.closed.emit, "Ctrl+I": self.show_name})

    def show_contact(self, contact_id: int) -> None:
        """Show what a logged contact shares with others."""
        finder = self._desk.finder
        tied = finder.tied_to(contact_id)
        self._show(finder.handles_of(contact_id), tied.alike, contact_id)
        self.title_label.setText(self.tr("{n}번 면담의 연결").format(n=contact_id))
        self._settling.shown(contact_id, lambda: self._desk.access.listed(f"links={contact_id}", self._talks()))
        self._settling.now()
        self.handles_shown.emit(tied.met)

    def show_tied(self, tied: Tied, besides: int | None = None) -> None:
        """Show what the talk that is being typed shares with others; `besides` is the contact it amends."""
        listed = [seen.handle for seen in self._desk.watch.told(tied.met)]
        self._show(dict.fromkeys([*listed, *(found.handle for found in tied.mentioned)]), tied.alike, besides)
        self.handles_shown.emit(tied.met)
        self.title_label.setText(self.tr("적고 있는 면담의 연결"))
        if self._talks():
            self._settling.shown("typed", lambda: self._desk.access.listed("tied", self._talks()))
            self._settling.now()

    def stop(self) -> None:
        """What is shown now counts as seen."""
        self._settling.now()

    def hideEvent(self, event: QHideEvent) -> None:
        """What is left was seen."""
        self.stop()
        super().hideEvent(event)

    def _talks(self) -> tuple[int, ...]:
        shown = (*(shared.talk for shared in self._shared), *(alike.talk for alike in self._alike))
        return tuple(sorted({talk.contact_id for talk in shown}))

    def _cannot_note(self, error: DeskError) -> None:
        """What cannot be noted is not shown."""
        self._show((), (), None)
        self.failed.emit(error)

    def take_focus(self) -> None:
        """Put the cursor where there is something to look at."""
        (self.handles_list if self._handles else self.alike_list if self._alike else self.handle_edit).setFocus()

    def shared(self) -> tuple[Shared, ...]:
        """The talks in the table."""
        return self._shared

    def show_name(self) -> None:
        """Show who the traveller of the chosen talk is, in the list of those who may be one; that is noted."""
        row = self.alike_list.currentRow()
        if not 0 <= row < len(self._alike) or not self._alike[row].name:
            return
        contact = self._alike[row].talk.contact_id
        if contact in self._named:
            return
        try:
            self._desk.show_identity(contact)
        except DeskError as error:
            self.failed.emit(error)
            return
        self._named.add(contact)
        self._show_alike(row)

    def show_watch(self, words: str) -> None:
        """Show what headquarters' watch-list tells of the handles, or nothing."""
        self.watch_label.setText(words)
        self.watch_label.setVisible(bool(words))

    def _show(self, handles: Iterable[Handle], alike: tuple[Alike, ...], besides: int | None) -> None:
        self._contact, self._alike, self._named = besides, alike, set()
        self.handle_edit.blockSignals(True)
        self.handle_edit.clear()
        self.handle_edit.blockSignals(False)
        self._offer(handles)
        self._show_alike()

    def _type(self, text: str) -> None:
        self._contact, self._alike = None, ()
        self.title_label.setText(self.tr("연결"))
        self._offer(self._desk.finder.handles_like(text) if text.strip() else ())
        self.handles_shown.emit(self._handles)
        self._show_alike()
        if text.strip():
            found = self._talks()
            self._settling.shown((text, found), lambda: self._desk.access.searched(text.strip(), found))
        else:
            self._settling.gone()

    def _offer(self, handles: Iterable[Handle]) -> None:
        self._handles = tuple(handles)
        self.handles_list.blockSignals(True)
        self.handles_list.clear()
        if self._handles:
            self.handles_list.addItem(self.tr("모두 ({n})").format(n=len(self._handles)))
        for handle in self._handles:
            item = QListWidgetItem(handle_words(handle, self._language), self.handles_list)
            item.setToolTip(escape(whole_handle(handle, self._language)[:TIP_MAX]))
        self.handles_list.setCurrentRow(0)
        self.handles_list.blockSignals(False)
        self._show_talks()

    def _show_talks(self) -> None:
        row = self.handles_list.currentRow()
        handles = self._handles if row <= 0 else self._handles[row - 1 : row]
        try:
            self._shared = self._desk.finder.sharing(handles, self._contact)
        except DeskError as error:
            self.failed.emit(error)
            return
        self.table.setRowCount(0)
        for at, shared in enumerate(self._shared):
            self.table.insertRow(at)
            talk = shared.talk
            for column, text in enumerate(
                (
                    str(talk.contact_id),
                    f"{talk.at.astimezone(KST):%Y-%m-%d %H:%M}",
                    talk.flight,
                    f"{SHAPES[talk.concern]} {words_of(talk.concern).say(self._language)}",
                    ", ".join(handle_words(handle, self._language) for handle in shared.handles),
                )
            ):
                item = QTableWidgetItem(text)
                item.setToolTip(escape(text[:TIP_MAX]))
                self.table.setItem(at, column, item)
        said = self.tr("다른 면담 {n}건이 함께 씁니다.") if self._shared else self.tr("함께 쓰는 다른 면담이 없습니다.")
        self.summary_label.setText(said.format(n=len(self._shared)))
        self.graph.show_links(handles, self._shared)
        self.graph.setMinimumHeight(self.graph.sizeHint().height())

    def _show_alike(self, chosen: int = 0) -> None:
        self.alike_list.clear()
        for alike in self._alike:
            named = alike.talk.contact_id in self._named
            item = QListWidgetItem(alike_words(alike, self._language, named=named), self.alike_list)
            item.setToolTip(escape(item.text()))
        for part in (self.alike_title, self.alike_list, self.names_button, self.apart_button):
            part.setVisible(bool(self._alike))
        if self._alike:
            self.alike_list.setCurrentRow(chosen)
        self._offer_apart()

    def _offer_apart(self) -> None:
        row = self.alike_list.currentRow()
        alike = self._alike[row] if 0 <= row < len(self._alike) else None
        hidden = alike is not None and bool(alike.name) and alike.talk.contact_id not in self._named
        self.names_button.setEnabled(hidden)
        self.apart_button.setEnabled(self._contact is not None and alike is not None)
        reason = "" if self._contact is not None else self.tr("면담을 저장한 뒤에 남길 수 있습니다.")
        tip(self.apart_button, reason)
        self.apart_label.setText(reason)
        self.apart_label.setVisible(bool(reason and alike))

    def _set_apart(self) -> None:
        row = self.alike_list.currentRow()
        if self._contact is None or not 0 <= row < len(self._alike):
            return
        try:
            self._desk.finder.set_apart(self._contact, self._alike[row].talk.contact_id)
        except DeskError as error:
            self.failed.emit(error)
            return
        self._alike = self._desk.finder.tied_to(self._contact).alike
        self._show_alike()

    def _choose(self, handle: Handle) -> None:
        self.handles_list.setCurrentRow(self._handles.index(handle) + 1)
        self.handles_list.setFocus()

    def _open(self, row: int) -> None:
        self._settling.now()
        if 0 <= row < len(self._shared):
            self.opened.emit(self._shared[row].talk.contact_id)

    def _open_alike(self) -> None:
        self.opened.emit(self._alike[self.alike_list.currentRow()].talk.contact_id)
