"""Dates in words: 어제, 지난주, 3일 전, 11월 12일, last week. A day without a year is the last one that was."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from airportdesk.text import Words


@dataclass(frozen=True, slots=True)
class Period:
    """Days from `since` up to and including `until`."""

    since: date
    until: date

    @property
    def words(self) -> Words:
        """The days as they are read."""
        text = str(self.since) if self.since == self.until else f"{self.since} ~ {self.until}"
        return Words(text, text)


Reader = Callable[["re.Match[str]", date], "Period | None"]
_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_EDGE, _END = r"(?<!\S)(?:", r")(?!\S)"


def period_in(query: str, today: date) -> tuple[Period | None, str]:
    """The first period a query names, and the query without it."""
    for pattern, reader in _READERS:
        for found in pattern.finditer(query):
            if period := _read(reader, found, today):
                return period, f"{query[: found.start()]} {query[found.end() :]}"
    return None, query


def _read(reader: Reader, found: "re.Match[str]", today: date) -> Period | None:
    try:
        return reader(found, today)
    except (ValueError, OverflowError):
        return None


def _back(days: int) -> Reader:
    return lambda _, today: _day(today - timedelta(days))


def _day(day: date) -> Period:
    return Period(day, day)


def _week(weeks: int) -> Reader:
    def read(_: "re.Match[str]", today: date) -> Period:
        monday = today - timedelta(today.weekday() + 7 * weeks)
        return Period(monday, monday + timedelta(6))

    return read


def _month_of(year: int, month: int) -> Period:
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    first = date(year, month, 1)
    return Period(first, date(year + month // 12, month % 12 + 1, 1) - timedelta(1))


def _months_back(months: int) -> Reader:
    return lambda _, today: _month_of(today.year, today.month - months)


def _last_such(year: str | None, month: int, day: int, today: date) -> Period:
    if year:
        return _day(date(int(year), month, day))
    this = date(today.year, month, day)
    return _day(this if this <= today else date(today.year - 1, month, day))


def _year(year: int) -> Period:
    return Period(date(year, 1, 1), date(year, 12, 31))


def _since(days: int, today: date) -> Period:
    return Period(today - timedelta(days), today)


def _named_month(year: str | None, month: int, today: date) -> Period:
    return _month_of(int(year) if year else today.year - (month > today.month), month)


def _patterns() -> Iterator[tuple[str, Reader]]:
    yield r"(20\d\d)[-./](\d{1,2})[-./](\d{1,2})\.?", lambda m, t: _last_such(m[1], int(m[2]), int(m[3]), t)
    yield r"(?:(20\d\d)년\s*)?(\d{1,2})월\s*(\d{1,2})일", lambda m, t: _last_such(m[1], int(m[2]), int(m[3]), t)
    yield (
        rf"(\d{{1,2}})\s+{_MONTH}(?:\s+(20\d\d))?",
        lambda m, t: _last_such(m[3], _MONTHS.index(m[2].lower()) + 1, int(m[1]), t),
    )
    yield (
        rf"{_MONTH}\s+(\d{{1,2}})(?:,?\s+(20\d\d))?",
        lambda m, t: _last_such(m[3], _MONTHS.index(m[1].lower()) + 1, int(m[2]), t),
    )
    yield r"(20\d\d)[-./](\d{1,2})", lambda m, _: _month_of(int(m[1]), int(m[2])) if 1 <= int(m[2]) <= 12 else None
    yield r"(?:(20\d\d)년\s*)?(1[0-2]|[1-9])월", lambda m, t: _named_month(m[1], int(m[2]), t)
    yield r"(20\d\d)년", lambda m, _: _year(int(m[1]))
    yield r"(\d{1,3})\s*일\s*전|(\d{1,3})\s+days?\s+ago", lambda m, t: _day(t - timedelta(int(m[1] or m[2])))
    yield r"(\d{1,2})\s*주\s*전|(\d{1,2})\s+weeks?\s+ago", lambda m, t: _week(int(m[1] or m[2]))(m, t)
    yield r"(\d{1,2})\s*(?:개월|달)\s*전|(\d{1,2})\s+months?\s+ago", lambda m, t: _months_back(int(m[1] or m[2]))(m, t)
    yield r"최근\s*(\d{1,3})\s*일|last\s+(\d{1,3})\s+days", lambda m, t: _since(int(m[1] or m[2]), t)
    yield "최근", lambda _, t: _since(30, t)
    yield "오늘|today", _back(0)
    yield "어제|어저께|yesterday", _back(1)
    yield "그제|그저께|엊그제", _back(2)
    yield r"이번\s*주|this\s+week", _week(0)
    yield r"지난\s*주|저번\s*주|last\s+week", _week(1)
    yield r"지지난\s*주|저저번\s*주", _week(2)
    yield r"이번\s*달|이달|this\s+month", _months_back(0)
    yield r"지난\s*달|저번\s*달|last\s+month", _months_back(1)
    yield r"올해|this\s+year", lambda _, t: _year(t.year)
    yield r"작년|지난\s*해|last\s+year", lambda _, t: _year(t.year - 1)


_READERS = tuple((re.compile(f"{_EDGE}{pattern}{_END}", re.IGNORECASE), reader) for pattern, reader in _patterns())
