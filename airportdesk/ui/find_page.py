"""One box that finds logged talks: results as they are typed for, the newest first, Enter opens one."""

from html import escape

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHeaderView, QLabel, QLineEdit, QPushButton, QTableWidget, QTableWidgetItem, QWidget

from airportdesk.desk import Desk
from airportdesk.errors import DeskError
from airportdesk.labels import label as words_of
from airportdesk.links.asked import QUERY_MAX
from airportdesk.links.snippet import marks, snippet
from airportdesk.links.terms import Asked
from airportdesk.links.values import Hit, Page
from airportdesk.masked import masked_name
from airportdesk.model import KST
from airportdesk.text import Language
from airportdesk.ui.find_chips import FindChips
from airportdesk.ui.forms import load_form
from airportdesk.ui.keys import bind
from airportdesk.ui.live_text import LiveText
from airportdesk.ui.marked_delegate import MARKS, MarkedDelegate
from airportdesk.ui.meaning_panel import SHAPES
from airportdesk.ui.settling import Settling

WAIT_MS = 90
"""So long after a key the search begins; a search takes a few milliseconds."""
_WIDTHS = (92, 132, 76, 84, 200, 150, 0, 110)
_NARROW = (4, 5)
"""Columns whose text may be longer than they are wide, so that a tip shows it whole."""
_NAME, _LINE = 5, 6
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
Cell = tuple[str, tuple[tuple[int, int], ...]]


class FindPage(QWidget):
    """Finds talks. `opened` gives a contact's number, `links_wanted` the one whose links are asked for."""

    opened = Signal(int)
    links_wanted = Signal(int)
    failed = Signal(object)

    query_edit: QLineEdit
    links_button: QPushButton
    names_button: QPushButton
    chips_box: QWidget
    summary_label: QLabel
    table: QTableWidget
    more_button: QPushButton

    def __init__(self, desk: Desk, language: Language, colours: dict[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "find_page")
        self._desk = desk
        self._language = language
        self._hits: list[Hit] = []
        self._asked = Asked()
        self._more = False
        self._named: set[int] = set()
        self.query_edit.setMaxLength(QUERY_MAX)
        self._chips = FindChips(self.chips_box, language)
        self._chips.changed.connect(self.search)
        self._live = LiveText(self.query_edit)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(WAIT_MS)
        self._soon.timeout.connect(self.search)
        self._live.changed.connect(self._soon.start)
        self._settling = Settling(self)
        self._settling.failed.connect(self._cannot_note)
        self._lay_out_table()
        self.table.setItemDelegate(
            MarkedDelegate(QColor(colours["warning_soft"]), QColor(colours["warning_text"]), self.table)
        )
        self.table.cellActivated.connect(lambda row, _: self._open(row))
        self.links_button.clicked.connect(self.want_links)
        self.names_button.clicked.connect(self.show_name)
        self.table.itemSelectionChanged.connect(self._offer_name)
        self.more_button.clicked.connect(self.show_more)
        self.query_edit.installEventFilter(self)
        bind(self, {"Escape": self._clear, "Ctrl+Down": self.show_more, "Ctrl+I": self.show_name})

    def _lay_out_table(self) -> None:
        heads = [
            self.tr("위험 징후"),
            self.tr("때"),
            self.tr("번호"),
            self.tr("편명"),
            self.tr("가는 곳"),
            self.tr("이름"),
            self.tr("메모"),
            self.tr("근무자"),
        ]
        self.table.setColumnCount(len(heads))
        self.table.setHorizontalHeaderLabels(heads)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(44)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        for column, width in enumerate(_WIDTHS):
            self.table.setColumnWidth(column, width)
        header.setSectionResizeMode(_LINE, QHeaderView.ResizeMode.Stretch)

    def take_focus(self) -> None:
        """Put the cursor into the box, with what stands there selected, and show what there is now."""
        self._chips.offer_officers(self._desk.finder.officers(), self._desk.officer.id)
        self.query_edit.setFocus()
        self.query_edit.selectAll()
        self.search()

    def hits(self) -> tuple[Hit, ...]:
        """What is shown, in the order of the table."""
        return tuple(self._hits)

    def search(self) -> None:
        """Find what the box and the chips ask for."""
        self._soon.stop()
        self._asked = self._read(self._live.text())
        page = self._found(None)
        self._hits, self._named = [], set()
        self.table.setRowCount(0)
        self._append(page)
        self._chips.offer_flights([hit.talk.flight for hit in page.hits])
        self._settle()

    def show_more(self) -> None:
        """Add the next, older page."""
        if self._more and self._hits:
            self._append(self._found(self._hits[-1].talk.contact_id))
            self._settle()

    def stop(self) -> None:
        """What is shown now counts as seen."""
        self._settling.now()

    def hideEvent(self, event: QHideEvent) -> None:
        """What is left was seen."""
        self.stop()
        super().hideEvent(event)

    def want_links(self) -> None:
        """Ask for the links of the talk that is chosen."""
        self._settling.now()
        row = max(0, self.table.currentRow())
        if row < len(self._hits):
            self.links_wanted.emit(self._hits[row].talk.contact_id)

    def show_name(self) -> None:
        """Show who the traveller of the chosen talk is, or of the first; that is noted."""
        row = max(0, self.table.currentRow())
        if row >= len(self._hits) or not self._hits[row].name:
            return
        contact = self._hits[row].talk.contact_id
        if contact in self._named:
            return
        self._settling.now()
        try:
            self._desk.show_identity(contact)
        except DeskError as error:
            self.failed.emit(error)
            return
        self._named.add(contact)
        self._show_cell(row, _NAME, *self._cells(self._hits[row])[_NAME])
        self._offer_name()

    def _offer_name(self) -> None:
        row = max(0, self.table.currentRow())
        hit = self._hits[row] if row < len(self._hits) else None
        self.names_button.setEnabled(hit is not None and bool(hit.name) and hit.talk.contact_id not in self._named)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down goes into the results, Enter opens the first of them."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Down and not event.modifiers() and self._hits:
                self.table.setFocus()
                self.table.setCurrentCell(0, 0)
                return True
            if event.key() in _ENTER:
                self.search()
                self._open(max(0, self.table.currentRow()))
                return True
        return super().eventFilter(watched, event)

    def _read(self, typed: str) -> Asked:
        filters, finder = self._chips.filters(self._desk.today()), self._desk.finder
        wanted = finder.asked(typed, filters)
        taken = self._chips.show_day(wanted.dated, wanted.period)
        return wanted if taken or not wanted.period else finder.asked(typed, filters, dates=False)

    def _settle(self) -> None:
        """What was asked for and found is noted once nobody types on."""
        words = " ".join(part for part in (self._live.text().strip(), self._chips.switched_on()) if part)
        found, more = tuple(hit.talk.contact_id for hit in self._hits), self._more
        self._settling.shown((words, found), lambda: self._desk.access.searched(words, found, more))

    def _cannot_note(self, error: DeskError) -> None:
        """What cannot be noted is not shown."""
        self._hits, self._more = [], False
        self.table.setRowCount(0)
        self.failed.emit(error)

    def _found(self, before: int | None) -> Page:
        try:
            return self._desk.finder.find(self._asked, before)
        except DeskError as error:
            self.failed.emit(error)
            return Page()

    def _append(self, page: Page) -> None:
        for hit in page.hits:
            row = self.table.rowCount()
            self.table.insertRow(row)
            for column, (text, found) in enumerate(self._cells(hit)):
                self._show_cell(row, column, text, found)
        self._hits += page.hits
        self._offer_name()
        self._more = page.more and bool(page.hits)
        self.more_button.setVisible(self._more)
        self.links_button.setEnabled(bool(self._hits))
        self._summarise(page)

    def _show_cell(self, row: int, column: int, text: str, found: tuple[tuple[int, int], ...]) -> None:
        item = QTableWidgetItem(text)
        if column in _NARROW:
            item.setToolTip(escape(text))
        item.setData(MARKS, found)
        self.table.setItem(row, column, item)

    def _summarise(self, page: Page) -> None:
        count, wanted = len(self._hits), self._asked
        said = (
            self.tr("{n}건 넘게 찾았습니다. 최근 것부터 {n}건을 보입니다.")
            if page.more
            else self.tr("{n}건을 찾았습니다.")
        )
        if wanted.nothing:
            said = self.tr("찾을 낱말이 없습니다. 글자나 숫자를 적어 주세요.")
        elif not count and wanted.contact:
            said = self.tr("{contact}번 면담이 없습니다. 번호를 다시 보거나 필터를 꺼 보세요.")
        elif not count:
            said = self.tr("찾은 면담이 없습니다. 낱말을 줄이거나 필터를 꺼 보세요.")
        if page.cut:
            said += self.tr(" 오래 걸려 찾은 데까지만 보입니다. 낱말이나 기간을 더해 보세요.")
        if wanted.births:
            said += self.tr(" 생년월일 {births}도 찾아보았습니다.")
        self.summary_label.setText(said.format(n=count, contact=wanted.contact, births=", ".join(wanted.births)))

    def _cells(self, hit: Hit) -> tuple[Cell, ...]:
        talk, language = hit.talk, self._language
        return (
            (f"{SHAPES[talk.concern]} {words_of(talk.concern).say(language)}", ()),
            (f"{talk.at.astimezone(KST):%Y-%m-%d %H:%M}", ()),
            (str(talk.contact_id), ((0, len(str(talk.contact_id))),) if talk.contact_id == self._asked.contact else ()),
            (talk.flight, marks(talk.flight, self._asked)),
            self._destination(hit),
            self._who(hit),
            snippet(hit.notes, self._asked),
            (hit.officer, ()),
        )

    def _who(self, hit: Hit) -> Cell:
        """The birth date where it was asked for, and the name; a masked name that was found is marked as a whole."""
        born = " ".join(birth for birth in self._asked.births if birth == hit.birth)
        name = f"{born} {hit.name}".strip()
        found = marks(name, self._asked)
        if hit.talk.contact_id in self._named:
            return name, found
        shown, begins = f"{born} {masked_name(hit.name)}".strip(), len(born) + bool(born)
        whole = ((begins, len(shown)),) if any(end > begins for _, end in found) else ()
        return shown, (*(span for span in found if span[1] <= len(born)), *whole)

    def _destination(self, hit: Hit) -> Cell:
        """The places, and of the route the airports that were asked for, or the last where there is no place.

        What was asked for stands first, where no narrow column hides it.
        """
        pack, language = self._desk.pack, self._language
        wanted = {id for term in self._asked.terms for id in (*term.places, *term.airports)}
        shown = [(id, pack.place_words(id).say(language)) for id in hit.places]
        if not any(id in wanted for id in hit.places):
            stops = [code for code in hit.route if code in wanted] or ([] if shown else [*hit.route[-1:]])
            shown += [(code, self._airport(code)) for code in dict.fromkeys(stops)]
        text, meant = "", []
        for id, name in sorted(shown, key=lambda one: one[0] not in wanted):
            text += ", " if text else ""
            if id in wanted:
                meant.append((len(text), len(text) + len(name)))
            text += name
        return text, tuple(meant)

    def _airport(self, code: str) -> str:
        known = self._desk.pack.airport.get(code)
        return f"{known.words.say(self._language)} {code}" if known else code

    def _clear(self) -> None:
        self._live.forget()
        self.query_edit.clear()
        self._chips.clear()
        self.query_edit.setFocus()
        self.search()

    def _open(self, row: int) -> None:
        self._settling.now()
        if 0 <= row < len(self._hits):
            self.opened.emit(self._hits[row].talk.contact_id)
