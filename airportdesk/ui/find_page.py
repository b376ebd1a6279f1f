"""One box that finds logged talks: results as they are typed for, the newest first, Enter opens one."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QHeaderView, QLabel, QLineEdit, QPushButton, QTableWidget, QTableWidgetItem, QWidget

from airportdesk.desk import Desk
from airportdesk.errors import DeskError
from airportdesk.labels import label as words_of
from airportdesk.links.asked import QUERY_MAX, Asked, place_mark
from airportdesk.links.snippet import marks, snippet
from airportdesk.links.values import Hit, Page
from airportdesk.model import KST
from airportdesk.text import Language
from airportdesk.ui.find_chips import FindChips
from airportdesk.ui.forms import load_form
from airportdesk.ui.keys import bind
from airportdesk.ui.live_text import LiveText
from airportdesk.ui.marked_delegate import MARKS, MarkedDelegate
from airportdesk.ui.meaning_panel import SHAPES

WAIT_MS = 90
"""So long after a key the search begins; a search takes a few milliseconds."""
_WIDTHS = (92, 132, 76, 84, 170, 110, 0, 110)
_LINE = 6
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
Cell = tuple[str, tuple[tuple[int, int], ...]]


class FindPage(QWidget):
    """Finds talks. `opened` gives a contact's number, `links_wanted` the one whose links are asked for."""

    opened = Signal(int)
    links_wanted = Signal(int)
    failed = Signal(object)

    query_edit: QLineEdit
    links_button: QPushButton
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
        self.query_edit.setMaxLength(QUERY_MAX)
        self._chips = FindChips(self.chips_box, language)
        self._chips.changed.connect(self.search)
        self._live = LiveText(self.query_edit)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(WAIT_MS)
        self._soon.timeout.connect(self.search)
        self._live.changed.connect(self._soon.start)
        self._lay_out_table()
        self.table.setItemDelegate(
            MarkedDelegate(QColor(colours["warning_soft"]), QColor(colours["warning_text"]), self.table)
        )
        self.table.cellActivated.connect(lambda row, _: self._open(row))
        self.links_button.clicked.connect(self.want_links)
        self.more_button.clicked.connect(self.show_more)
        self.query_edit.installEventFilter(self)
        bind(self, {"Escape": self._clear, "Ctrl+Down": self.show_more})

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
        self.table.verticalHeader().setDefaultSectionSize(36)
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
        filters = self._chips.filters(self._desk.today())
        self._asked = self._desk.finder.asked(self._live.text(), filters)
        page = self._found(None)
        self._hits = []
        self.table.setRowCount(0)
        self._append(page)
        self._chips.offer_flights([hit.talk.flight for hit in page.hits])

    def show_more(self) -> None:
        """Add the next, older page."""
        if self._more and self._hits:
            self._append(self._found(self._hits[-1].talk.contact_id))

    def want_links(self) -> None:
        """Ask for the links of the talk that is chosen."""
        row = max(0, self.table.currentRow())
        if row < len(self._hits):
            self.links_wanted.emit(self._hits[row].talk.contact_id)

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
                item = QTableWidgetItem(text)
                item.setData(MARKS, found)
                self.table.setItem(row, column, item)
        self._hits += page.hits
        self._more = page.more and bool(page.hits)
        self.more_button.setVisible(self._more)
        self.links_button.setEnabled(bool(self._hits))
        self._summarise(page)

    def _summarise(self, page: Page) -> None:
        count = len(self._hits)
        said = (
            self.tr("{n}건 넘게 찾았습니다. 최근 것부터 {n}건을 보입니다.")
            if page.more
            else self.tr("{n}건을 찾았습니다.")
        )
        if not count:
            said = self.tr("찾은 면담이 없습니다. 낱말을 줄이거나 거르개를 꺼 보세요.")
        if page.cut:
            said += self.tr(" 오래 걸려 찾은 데까지만 보입니다. 낱말이나 기간을 더해 보세요.")
        if self._asked.period:
            said = f"{self._asked.period.words.say(self._language)} · {said}"
        self.summary_label.setText(said.format(n=count))

    def _cells(self, hit: Hit) -> tuple[Cell, ...]:
        talk, pack, language = hit.talk, self._desk.pack, self._language
        wanted = {piece for pieces in self._asked.terms for piece in pieces}
        names = [pack.place_words(id).say(language) for id in hit.places]
        places, meant = ", ".join(names), []
        for id, name in zip(hit.places, names, strict=True):
            if place_mark(id) in wanted:
                meant.append((places.index(name), places.index(name) + len(name)))
        return (
            (f"{SHAPES[talk.concern]} {words_of(talk.concern).say(language)}", ()),
            (f"{talk.at.astimezone(KST):%Y-%m-%d %H:%M}", ()),
            (str(talk.contact_id), ()),
            (talk.flight, marks(talk.flight, self._asked)),
            (places, tuple(meant)),
            (hit.name, marks(hit.name, self._asked)),
            snippet(hit.notes, self._asked),
            (hit.officer, ()),
        )

    def _clear(self) -> None:
        self._live.forget()
        self.query_edit.clear()
        self._chips.clear()
        self.query_edit.setFocus()
        self.search()

    def _open(self, row: int) -> None:
        if 0 <= row < len(self._hits):
            self.opened.emit(self._hits[row].talk.contact_id)
