"""The travel alerts of the places: a second axis beside the concern, told to every traveller."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from airportdesk.model import Notice
from airportdesk.ui.column import clear_column, column_in
from airportdesk.ui.plain import label, tip


class NoticesBox(QObject):
    """Fills a widget with notices: level, since when, what it asks, legal effect, and what must be confirmed."""

    def __init__(self, box: QWidget, language: str) -> None:
        super().__init__(box)
        self._column = column_in(box, 2)
        self._language = language
        self._shown: Sequence[Notice] | None = None

    def show_notices(self, notices: Sequence[Notice]) -> None:
        """Show the notices of the places as they stand."""
        if notices == self._shown:
            return
        self._shown = notices
        clear_column(self._column)
        for notice in notices:
            self._add(notice)
        if not notices:
            self._column.addWidget(label(self.tr("가는 곳을 적으면 경보가 나옵니다."), "soft"))

    def _add(self, notice: Notice) -> None:
        head = label(f"{notice.name.say(self._language)} — {notice.label.say(self._language)}", "notice")
        head.setProperty("level", notice.level)
        tip(head, f"{notice.area_name.say(self._language)} · {notice.source}")
        self._column.addWidget(head)
        if notice.stale:
            ended = notice.until or notice.review_by
            said = self.tr("⚠ {day}에 기한이 지났습니다. 확인이 필요합니다.")
            self._column.addWidget(label(said.format(day=ended), "stale"))
        lines = [self.tr("{day}부터. ").format(day=notice.since) + notice.asks.say(self._language)]
        lines += [words.say(self._language) for words in (notice.legal, notice.note) if words]
        inside = self.tr("안쪽 {area}: {level}")
        lines += [
            inside.format(area=area.name.say(self._language), level=area.label.say(self._language))
            for area in notice.stricter
        ]
        self._column.addWidget(label("\n".join(lines), "because"))
