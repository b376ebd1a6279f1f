"""The history of one area as a table, the newest row first, with what held at a moment and what must be confirmed."""

from datetime import datetime
from html import escape

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem

from airportdesk.alarms import ConfirmedAlert
from airportdesk.alarms.sources import source_words
from airportdesk.alarms.timeline import Entry, timeline
from airportdesk.pack import Pack
from airportdesk.text import Language
from airportdesk.ui.plain import TIP_MAX


class TimelineTable(QObject):
    """Fills a table with the rows of an area."""

    def __init__(self, table: QTableWidget, language: Language) -> None:
        super().__init__(table)
        self._table = table
        self._language = language
        heads = [self.tr("기간"), self.tr("단계"), self.tr("출처")]
        table.setColumnCount(len(heads))
        table.setHorizontalHeaderLabels(heads)
        table.verticalHeader().hide()
        table.setWordWrap(True)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.horizontalHeader().setHighlightSections(False)
        table.setColumnWidth(0, 150)
        table.setColumnWidth(1, 116)
        table.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)

    def show_area(self, area: str, at: datetime, pack: Pack, confirmed: tuple[ConfirmedAlert, ...]) -> None:
        """Show the rows of an area and mark those that matter at that moment."""
        entries = timeline(area, at, pack, confirmed)
        self._table.setRowCount(len(entries))
        for row, entry in enumerate(entries):
            for column, text in enumerate(self._cells(entry, pack)):
                item = QTableWidgetItem(text)
                item.setToolTip(escape(text[:TIP_MAX]))
                self._table.setItem(row, column, item)
        self._table.resizeRowsToContents()

    def _cells(self, entry: Entry, pack: Pack) -> tuple[str, ...]:
        row = entry.alert
        period = [f"{row.since:%Y-%m-%d %H:%M} ~"]
        if row.until:
            period.append(f"~ {row.until:%Y-%m-%d %H:%M}")
        elif entry.review_by:
            period.append(self.tr("{day}까지 재확인").format(day=entry.review_by))
        level = [pack.level[row.level].words.say(self._language)]
        if entry.stale:
            level.append(self.tr("⚠ 확인 필요"))
        elif entry.holds:
            level.append(self.tr("● 이때"))
        source = [source_words(row.source).say(self._language)]
        if entry.confirmed_by:
            source.append(self.tr("확정: {name}").format(name=entry.confirmed_by))
        return "\n".join(period), "\n".join(level), "\n".join(source)
