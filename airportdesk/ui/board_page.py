"""The boarding board: today's flights with the minutes to the gate's closing and what was done at each."""

from html import escape

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHeaderView, QLabel, QPushButton, QTableWidget, QTableWidgetItem, QWidget

from airportdesk.desk import Desk
from airportdesk.flights import BoardLine
from airportdesk.model import KST, FlightChange, moment
from airportdesk.text import Language
from airportdesk.ui.board_cells import SHARE, ChangedCell, MinutesBar
from airportdesk.ui.forms import load_form
from airportdesk.ui.keys import bind
from airportdesk.ui.plain import TIP_MAX

BAR_MINUTES = 60
"""So many minutes before closing the bar is full."""
REFRESH_MS = 15_000
_COLUMNS = (124, 130, 76, 214, 124, 120, 0, 72, 72, 76)
_BAR, _CHANGED = 1, 6


class BoardPage(QWidget):
    """Shows the board. `chosen` gives the departure to start a contact for."""

    chosen = Signal(object)

    summary_label: QLabel
    seen_button: QPushButton
    start_button: QPushButton
    table: QTableWidget
    empty_label: QLabel

    def __init__(self, desk: Desk, language: Language, colours: dict[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "board_page")
        self._desk = desk
        self._language = language
        self._colours = colours
        self._lines: tuple[BoardLine, ...] = ()
        heads = [
            self.tr("출발"),
            self.tr("탑승 마감까지"),
            self.tr("편명"),
            self.tr("행선지"),
            self.tr("탑승구"),
            self.tr("상태"),
            self.tr("바뀐 것"),
            self.tr("면담"),
            self.tr("주의↑"),
            self.tr("안내문"),
        ]
        self.table.setColumnCount(len(heads))
        self.table.setHorizontalHeaderLabels(heads)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(44)
        self.table.horizontalHeader().setHighlightSections(False)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self.table.horizontalHeader().setDefaultAlignment(left)
        for column, width in enumerate(_COLUMNS):
            self.table.setColumnWidth(column, width)
        self.table.horizontalHeader().setSectionResizeMode(_CHANGED, QHeaderView.ResizeMode.Stretch)
        self.table.setItemDelegateForColumn(_BAR, MinutesBar(colours, self.table))
        self.table.setItemDelegateForColumn(_CHANGED, ChangedCell(colours, self.table))
        self.table.cellActivated.connect(lambda row, _: self._start(row))
        self.start_button.clicked.connect(lambda: self._start(self.table.currentRow()))
        self.seen_button.clicked.connect(self._see)
        bind(self, {"Space": self._see})
        self._clock = QTimer(self)
        self._clock.setInterval(REFRESH_MS)
        self._clock.timeout.connect(lambda: self.refresh() if self.isVisible() else None)
        self._clock.start()
        self.refresh()

    def refresh(self) -> None:
        """Read the board anew; the flight that was chosen stays chosen."""
        before = self._chosen()
        self._lines = self._desk.board()
        self.table.setRowCount(len(self._lines))
        for row, line in enumerate(self._lines):
            self._fill(row, line)
            if before is not None and line.departure.fid == before.departure.fid:
                self.table.selectRow(row)
        self.table.setVisible(bool(self._lines))
        self.empty_label.setVisible(not self._lines)
        direct = sum(line.direct and line.open for line in self._lines)
        other = sum(line.open and not line.direct for line in self._lines)
        said = self.tr("캄보디아 직항 {direct}편, 경유 공항 {other}편이 아직 열려 있습니다.")
        self.summary_label.setText(said.format(direct=direct, other=other))
        self.seen_button.setEnabled(any(line.changes for line in self._lines))

    def take_focus(self) -> None:
        """Put the cursor on the flight whose gate closes next."""
        if self._lines:
            if self._chosen() is None:
                self.table.selectRow(0)
            self.table.setFocus()

    def _chosen(self) -> BoardLine | None:
        row = self.table.currentRow()
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def _start(self, row: int) -> None:
        if 0 <= row < len(self._lines):
            self.chosen.emit(self._lines[row].departure)

    def _see(self) -> None:
        if (line := self._chosen()) is not None:
            self._desk.seen(line.departure.fid)
            self.refresh()

    def _fill(self, row: int, line: BoardLine) -> None:
        departure = line.departure
        terminal = self.tr("탑승동") if departure.terminal == "CONCOURSE" else departure.terminal
        airport = self._desk.pack.airport.get(departure.airport)
        name = airport.words.say(self._language) if airport else departure.airport_name
        delayed = departure.estimated != departure.scheduled
        time = f"{departure.scheduled:%H:%M}" + (f" → {departure.estimated:%H:%M}" if delayed else "")
        cells = (
            *(time, self._minutes(line), departure.flight, f"{departure.airport} {name}"),
            *(f"{terminal} {departure.gate}".strip(), departure.remark),
            ", ".join(self._change(change) for change in line.changes),
            *(str(n) if n else "" for n in (line.count.contacts, line.count.flagged, line.count.leaflets)),
        )
        for column, text in enumerate(cells):
            item = QTableWidgetItem(text)
            if column == _BAR:
                item.setData(SHARE, max(0.0, min(1.0, line.minutes / BAR_MINUTES)) if line.open else 0.0)
            if text:
                item.setToolTip(escape(text[:TIP_MAX]))
            if not line.open:
                item.setForeground(QColor(self._colours["text_off"]))
            if line.direct and column in (2, 3):
                font = item.font()
                font.setBold(True)
                item.setFont(font)
            self.table.setItem(row, column, item)

    def _minutes(self, line: BoardLine) -> str:
        if line.cancelled:
            return self.tr("결항")
        if not line.open:
            return self.tr("마감")
        hours, minutes = divmod(line.minutes, 60)
        long, short = self.tr("{h}시간 {m}분"), self.tr("{m}분")
        return long.format(h=hours, m=minutes) if hours else short.format(m=minutes)

    def _change(self, change: FlightChange) -> str:
        names = {
            "estimated": self.tr("시각"),
            "terminal": self.tr("터미널"),
            "gate": self.tr("탑승구"),
            "remark": self.tr("상태"),
        }
        before, after = change.before, change.after
        if change.field == "estimated":
            before, after = (f"{moment(text).astimezone(KST):%H:%M}" for text in (before, after))
        return f"{names[change.field]} {before or '—'} → {after or '—'}"
