"""The figures of an overview as tables of text: each with what it was counted in, its interval, and what is rising."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from airportdesk.text import Language

if TYPE_CHECKING:
    from airportdesk.hq.overview import Line, Overview
    from airportdesk.hq.rising import Topic, Trend
    from airportdesk.pack import Pack

RISING = "▲"
"""What marks an item that is rising."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table. `widths` are pixels, 0 for what is left; columns in `right` hold numbers, rows in `bold` stand out."""

    heads: tuple[str, ...]
    widths: tuple[int, ...]
    rows: tuple[tuple[str, ...], ...]
    right: tuple[int, ...]
    bold: tuple[int, ...] = ()
    note: str = ""


class Figures(QObject):
    """Turns an overview into tables. A place that was typed and is in no pack stays out: it may name somebody."""

    def __init__(self, found: "Overview", pack: "Pack", language: Language) -> None:
        super().__init__()
        self._found = found
        self._pack = pack
        self._language = language
        self._marked = {(one.weekly.topic, one.weekly.id) for one in found.rising}

    def head(self) -> str:
        """The whole in one line."""
        from airportdesk.hq.situation import percent

        found = self._found
        words = self.tr(
            "{since} ~ {until} · 데스크 {desks}곳 · 면담 {talks}건 · 주의 이상 {flagged} · 높음 {high} · 귀가 {home} · "
            "늘고 있는 것 {rising}"
        )
        shares = {"flagged": found.flagged, "high": found.high, "home": found.went_home}
        return words.format(
            since=found.since,
            until=found.until,
            desks=f"{found.desks:,}",
            talks=f"{found.talks:,}",
            rising=len(self._rising()),
            **{name: f"{share.hits:,}/{share.of:,} = {percent(share)}" for name, share in shares.items()},
        )

    def sheet(self, name: str) -> Sheet:
        """The table of that name: rising, weeks, signs, flights, routes, places, channels or handles."""
        from airportdesk.hq.rising import Topic

        found = self._found
        if name == "rising":
            return self._trends()
        if name == "weeks":
            return self._weeks()
        if name == "handles":
            return self._handles()
        lines: dict[str, tuple[Sequence[Line], Topic | None, str]] = {
            "signs": (found.signs, Topic.SIGN, self.tr("면담 {n}건 중. 한 면담에 여럿일 수 있습니다.")),
            "routes": (found.routes, Topic.ROUTE, self.tr("면담 {n}건 중")),
            "places": (found.places, Topic.PLACE, self.tr("면담 {n}건 중. 한 면담에 여럿일 수 있습니다.")),
            "channels": (found.channels, Topic.CHANNEL, self.tr("알게 된 경로를 물어본 {n}건 중")),
            "flights": (found.flights, None, self.tr("편마다 그 편의 면담 가운데 주의 이상인 것")),
        }
        shown, topic, note = lines[name]
        return self._lines(shown, topic, note)

    def _trends(self) -> Sheet:
        from airportdesk.hq.rising import FACTOR, FALSE_ALARMS
        from airportdesk.hq.situation import TOPICS, times

        heads = (
            *("", self.tr("종류"), self.tr("항목"), self.tr("지난주"), self.tr("그 앞 8주")),
            *(self.tr("몇 배(95%)"), self.tr("조정 확률")),
        )
        ordered = sorted(self._tested(), key=lambda one: not one.rising)
        rows = tuple(
            (
                RISING if one.rising else "",
                TOPICS[one.weekly.topic].say(self._language),
                self._name(one.weekly.topic, one.weekly.id),
                f"{one.last.hits:,}/{one.last.of:,}",
                f"{one.before.hits:,}/{one.before.of:,}",
                times(one),
                "< 0.001" if one.adjusted < 0.001 else f"{one.adjusted:.3f}",
            )
            for one in ordered
        )
        note = self.tr(
            "지난 7일과 그 앞 8주를 견주어 {n}개를 시험했습니다. "
            "{mark}는 {factor}배 이상이고, 표시한 것 가운데 잘못된 것이 {false} 이하이도록 가른 것입니다."
        ).format(n=len(rows), mark=RISING, factor=FACTOR, false=f"{FALSE_ALARMS:.0%}")
        bold = tuple(row for row, one in enumerate(ordered) if one.rising)
        return Sheet(heads, (36, 104, 0, 96, 136, 150, 108), rows, (3, 4, 5, 6), bold, note)

    def _weeks(self) -> Sheet:
        from airportdesk.hq.situation import percent

        heads = (
            *(self.tr("주의 첫날"), self.tr("면담"), self.tr("주의 이상"), self.tr("비율(95%)")),
            *(self.tr("높음"), self.tr("귀가"), ""),
        )
        rows = tuple(
            (
                week.first.isoformat(),
                f"{week.talks:,}",
                f"{week.flagged.hits:,}/{week.flagged.of:,}",
                percent(week.flagged),
                f"{week.high.hits:,}/{week.high.of:,}",
                f"{week.went_home.hits:,}/{week.went_home.of:,}",
                "",
            )
            for week in reversed(self._found.weeks)
        )
        note = self.tr("7일씩, 늦은 것부터. 귀가는 결정을 아는 면담 가운데.")
        return Sheet(heads, (116, 96, 104, 160, 92, 104, 0), rows, (1, 2, 3, 4, 5), (), note)

    def _lines(self, lines: "Sequence[Line]", topic: "Topic | None", note: str) -> Sheet:
        from airportdesk.hq.rising import Topic
        from airportdesk.hq.situation import percent

        shown = [one for one in lines if topic is not Topic.PLACE or self._pack.is_place(one.id)]
        rows = tuple(
            (
                RISING if (topic, one.id) in self._marked else "",
                self._name(topic, one.id) if topic else one.id,
                f"{one.share.hits:,}/{one.share.of:,}",
                percent(one.share),
            )
            for one in shown
        )
        bold = tuple(row for row, cells in enumerate(rows) if cells[0])
        note = note.format(n=f"{lines[0].share.of:,}" if lines else "0")
        heads = ("", self.tr("항목"), self.tr("건수"), self.tr("비율(95%)"))
        return Sheet(heads, (36, 0, 120, 176), rows, (2, 3), bold, note)

    def _handles(self) -> Sheet:
        from airportdesk.hq.rising import Topic

        rows = tuple(
            (
                RISING if (Topic.HANDLE, one.id) in self._marked else "",
                self._name(Topic.HANDLE, one.id),
                f"{one.desks:,}",
                f"{one.share.hits:,}/{one.share.of:,}",
            )
            for one in self._found.handles
        )
        bold = tuple(row for row, cells in enumerate(rows) if cells[0])
        note = self.tr("데스크 둘 이상이 만난 계정. 여행자 본인의 번호는 빠집니다.")
        return Sheet(
            *(("", self.tr("계정"), self.tr("데스크"), self.tr("면담")), (36, 0, 96, 120), rows, (2, 3), bold, note)
        )

    def _name(self, topic: "Topic", id: str) -> str:
        from airportdesk.hq.situation import item_words

        return item_words(topic, id, self._pack).say(self._language)

    def _tested(self) -> "list[Trend]":
        from airportdesk.hq.rising import Topic

        trends = self._found.trends
        return [one for one in trends if one.weekly.topic is not Topic.PLACE or self._pack.is_place(one.weekly.id)]

    def _rising(self) -> "list[Trend]":
        return [one for one in self._tested() if one.rising]
