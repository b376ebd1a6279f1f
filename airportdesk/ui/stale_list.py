"""The areas whose level must be confirmed, as a list: level, since when, and which day has passed."""

from datetime import datetime

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem

from airportdesk.pack import Pack
from airportdesk.risk.alerts import newest, review_by, stale_areas
from airportdesk.text import Language

COUNTRY = "KH"
ROW = 44
"""Pixels of a row: what a finger needs."""
ROWS_MOST = 4
"""So many are seen without scrolling; beside proposals half of them."""
_AREA = Qt.ItemDataRole.UserRole


class StaleList(QObject):
    """Fills a list and its title; both are gone where nothing must be confirmed. `chosen` gives the area of a row."""

    chosen = Signal(str)

    def __init__(self, title: QLabel, rows: QListWidget, language: Language) -> None:
        super().__init__(rows)
        self._title = title
        self._list = rows
        self._language = language
        rows.currentItemChanged.connect(self._choose)
        rows.itemClicked.connect(self._choose)

    def show_areas(self, at: datetime, pack: Pack, beside_proposals: bool) -> None:
        """Show the areas of a moment, the strictest level first; of equal ones Cambodia's, then the oldest row's."""
        areas = stale_areas(at, pack)
        rows = newest(pack.alerts, at)
        before = self.area()
        self._list.blockSignals(True)
        self._list.clear()
        abroad = {area: COUNTRY not in (area, pack.place[area].country) for area in areas}
        for area in sorted(areas, key=lambda a: (-pack.level_rank[rows[a].level], abroad[a], rows[a].since)):
            item = QListWidgetItem(self._words(area, at, pack), self._list)
            item.setData(_AREA, area)
            item.setSizeHint(QSize(0, ROW))
            if area == before:
                self._list.setCurrentItem(item)
        self._list.blockSignals(False)
        most = ROWS_MOST // 2 if beside_proposals else ROWS_MOST
        self._list.setFixedHeight(min(len(areas), most) * ROW + 2 * self._list.frameWidth())
        said = self.tr("기한이 지나 확인이 필요한 지역 {n}곳 — 고르면 오른쪽에 이력이 나옵니다")
        self._title.setText(said.format(n=len(areas)))
        for part in (self._title, self._list):
            part.setVisible(bool(areas))

    def area(self) -> str:
        """The area that is chosen, or nothing."""
        item = self._list.currentItem()
        return str(item.data(_AREA)) if item else ""

    def _words(self, area: str, at: datetime, pack: Pack) -> str:
        row = newest(pack.alerts, at)[area]
        review = review_by(row)
        if row.until:
            ended = self.tr("{day}까지였음").format(day=row.until.date())
        else:
            ended = self.tr("{day}까지 재확인").format(day=review)
        parts = [pack.place_words(area).say(self._language), pack.level[row.level].words.say(self._language)]
        parts += [self.tr("{day}부터").format(day=row.since.date()), ended, self.tr("확인 필요")]
        return " · ".join(parts)

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(str(item.data(_AREA)))
