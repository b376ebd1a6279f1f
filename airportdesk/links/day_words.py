"""Days as they are said, each a pattern and what it means: 어제, 사흘 전, 지난 화요일, 11/24, 24일, last week, 24 Nov.

A day without a year, a month or a week is the last such day that was, today included.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from airportdesk.links.full_dates import (
    DAY_FIRST,
    MONTH,
    MONTH_FIRST,
    NTH,
    NUMBERS,
    full_date,
    may_be_logged,
    month_number,
)
from airportdesk.links.periods import Period, in_months, month_of, one_day, week_of, year_of

Every = Literal["", "week", "month", "year"]
Found = re.Match[str]
Reader = Callable[[Found, date], "Said"]
HOURS = {
    "새벽": (0, 6),
    "아침": (6, 10),
    "오전": (0, 12),
    "점심": (11, 14),
    "오후": (12, 24),
    "저녁": (17, 21),
    "밤": (20, 24),
    "morning": (5, 12),
    "afternoon": (12, 18),
    "evening": (17, 21),
    "night": (20, 24),
}
"""Parts of a day, from and up to which hour. They overlap: what is called 저녁 at one desk is 밤 at another."""
_COUNTED = (
    ("하루", "한", "일", "one", "a", "an"),
    ("이틀", "두", "two"),
    ("사흘", "세", "석", "three"),
    ("나흘", "네", "넉", "four"),
    ("닷새", "다섯", "five"),
    ("엿새", "여섯", "six"),
    ("이레", "seven"),
    ("여드레", "eight"),
    ("아흐레", "nine"),
    ("열흘", "ten"),
)
_COUNTS = {word: count for count, words in enumerate(_COUNTED, 1) for word in words} | {"보름": 15}
_EN_COUNT = r"(\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten)"
_DAYS_KO = r"([월화수목금토일])요일"
_DAYS_EN = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_DAY_EN = r"(monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
_DAY_ANY = (
    r"(mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)"
)
_YEAR_KO = r"(?:(20\d\d)년\s*|(올해|작년|지난\s*해|재작년)\s*)?"
_YEARS_BACK = {"올해": 0, "작년": 1, "지난해": 1, "재작년": 2}
_WEEKS = r"(이번\s*주|금주|지난\s*주|저번\s*주|지지난\s*주|저저번\s*주)"
_WEEKS_BACK = {"이번주": 0, "금주": 0, "지난주": 1, "저번주": 1, "지지난주": 2, "저저번주": 2}
_MONTHS = r"(이번\s*달|이달|지난\s*달|저번\s*달|지지난\s*달)"
_MONTHS_BACK = {"이번달": 0, "이달": 0, "지난달": 1, "저번달": 1, "지지난달": 2}
_LEAP_YEARS = 8


@dataclass(frozen=True, slots=True)
class Said:
    """A period as it was said; `every` tells how often such days come: 화요일 every week, 11월 24일 every year."""

    period: Period
    every: Every = ""


def said_at(text: str, at: int, today: date) -> tuple[list[tuple[Said, int]], int]:
    """Every day that is said from that place on, with its end, the longest first; and where a wrong one ends.

    2월 30일 is wrong: no day, and neither a February nor the 30th of a month.
    """
    found: dict[int, Said] = {}
    wrong = at
    for pattern, reader in _READERS:
        if hit := pattern.match(text, at):
            try:
                found.setdefault(hit.end(), reader(hit, today))
            except (ValueError, OverflowError):
                wrong = max(wrong, hit.end())
    return [(found[end], end) for end in sorted(found, reverse=True) if end >= wrong], wrong


def day_of_month(day: int, today: date) -> Said:
    """The last such day of a month that was. Raises ValueError."""
    for back in range(12):
        month = month_of(today.year, today.month - back)
        if 1 <= day <= month.until.day and (it := month.since.replace(day=day)) <= today:
            return Said(one_day(it), "month")
    raise ValueError(day)


def _bare(text: str) -> str:
    return re.sub(r"\s", "", text)


def _count(text: str) -> int:
    return int(text) if text.isdigit() else _COUNTS[text.lower()]


def _back(days: int) -> Reader:
    return lambda _, today: Said(one_day(today - timedelta(days)))


def _full(found: Found, today: date) -> Said:
    day = full_date(found, today)
    if not may_be_logged(day, today):
        raise ValueError(day)
    return Said(one_day(day))


def _of_year(year: int | None, month: int, day: int, today: date) -> Said:
    if year:
        return Said(one_day(date(year, month, day)))
    date(2000, month, day)  # a leap year
    for back in range(_LEAP_YEARS + 1):
        try:
            it = date(today.year - back, month, day)
        except ValueError:
            continue
        if it <= today:
            return Said(one_day(it), "year")
    raise ValueError(day)


def _year_said(number: str | None, word: str | None, today: date) -> int | None:
    if word:
        return today.year - _YEARS_BACK[_bare(word)]
    return int(number) if number else None


def _month_said(year: int | None, month: int, today: date) -> Said:
    if not 1 <= month <= 12:
        raise ValueError(month)
    if year:
        return Said(month_of(year, month))
    return Said(month_of(today.year - (month > today.month), month), "year")


def _month_before(month: int, today: date) -> Said:
    """The last such month that is over."""
    return Said(month_of(today.year - (month >= today.month), month))


def _weekday(day: int, today: date, *, before: bool = False) -> Said:
    back = (today.weekday() - day) % 7 or (7 if before else 0)
    return Said(one_day(today - timedelta(back)), "" if before else "week")


def _in_week(weeks: int, day: int, today: date) -> Said:
    return Said(one_day(week_of(today, weeks).since + timedelta(day)))


def _in_month(found: Found, today: date) -> Said:
    month = month_of(today.year, today.month - _MONTHS_BACK[_bare(found[1])])
    return Said(one_day(month.since.replace(day=int(found[2]))))


def _weekend(weeks: int) -> Reader:
    def read(_: Found, today: date) -> Said:
        week = week_of(today, weeks)
        return Said(Period(week.since + timedelta(5), week.until))

    return read


def _up_to_now(days: int, today: date) -> Said:
    return Said(Period(today - timedelta(days), today))


def _recent(found: Found, today: date) -> Said:
    count, unit = _count(found[1]), found[2].lower()
    if unit in ("개월", "달") or unit.startswith("month"):
        return Said(Period(in_months(today, -count), today))
    return _up_to_now(count * (7 if unit in ("주", "주일") or unit.startswith("week") else 1), today)


def _days_of(found: Found, today: date) -> Said:
    """ "11월 20~24일" and "20~24일"."""
    since, until = int(found[2]), int(found[3])
    if since > until:
        raise ValueError(found[0])
    if not found[1]:
        last = day_of_month(until, today).period.until
        return Said(Period(last.replace(day=since), last))
    first = _of_year(None, int(found[1]), since, today).period.since
    return Said(Period(first, first.replace(day=until)))


def _hours(word: str, back: int = 0) -> Reader:
    return lambda _, today: Said(one_day(today - timedelta(back), HOURS[word]))


def _dates() -> Iterator[tuple[str, Reader]]:
    for shape in (NUMBERS, DAY_FIRST, MONTH_FIRST):
        yield shape, _full
    yield r"(\d{1,2})[-/](\d{1,2})", lambda m, t: _of_year(None, int(m[1]), int(m[2]), t)
    yield r"(\d\d)\.(\d\d)\.?", lambda m, t: _of_year(None, int(m[1]), int(m[2]), t)
    yield r"(\d{1,2})\.\s?(\d{1,2})\.", lambda m, t: _of_year(None, int(m[1]), int(m[2]), t)
    yield (
        rf"{_YEAR_KO}(\d{{1,2}})월\s*(\d{{1,2}})일",
        lambda m, t: _of_year(_year_said(m[1], m[2], t), int(m[3]), int(m[4]), t),
    )
    yield rf"{NTH}\s+{MONTH}", lambda m, t: _of_year(None, month_number(m[2]), int(m[1]), t)
    yield rf"{MONTH}\s+{NTH}", lambda m, t: _of_year(None, month_number(m[1]), int(m[2]), t)
    yield r"(?:(\d{1,2})월\s*)?(\d{1,2})\s*[~∼-]\s*(\d{1,2})일", _days_of
    yield r"(?:지난\s*)?(\d{1,2})일", lambda m, t: day_of_month(int(m[1]), t)
    yield r"(?:the\s+)?(\d{1,2})(?:st|nd|rd|th)", lambda m, t: day_of_month(int(m[1]), t)
    yield rf"{_MONTHS}\s*(\d{{1,2}})일", _in_month


def _spans() -> Iterator[tuple[str, Reader]]:
    yield r"(20\d\d)[-./](\d{1,2})", lambda m, t: _month_said(int(m[1]), int(m[2]), t)
    yield rf"{_YEAR_KO}(1[0-2]|0?[1-9])월", lambda m, t: _month_said(_year_said(m[1], m[2], t), int(m[3]), t)
    yield r"지난\s*(1[0-2]|0?[1-9])월", lambda m, t: _month_before(int(m[1]), t)
    yield rf"{MONTH},?\s+(20\d\d)", lambda m, t: _month_said(int(m[2]), month_number(m[1]), t)
    yield rf"in\s+{MONTH}", lambda m, t: _month_said(None, month_number(m[1]), t)
    yield rf"last\s+{MONTH}", lambda m, t: _month_before(month_number(m[1]), t)
    long = "january|february|july|september|october|november|december"  # the others are words or names as well
    yield f"({long})", lambda m, t: _month_said(None, month_number(m[1]), t)
    yield r"(20\d\d)년", lambda m, _: Said(year_of(int(m[1])))
    yield _WEEKS, lambda m, t: Said(week_of(t, _WEEKS_BACK[_bare(m[1])]))
    yield _MONTHS, lambda m, t: Said(month_of(t.year, t.month - _MONTHS_BACK[_bare(m[1])]))
    yield r"this\s+week", lambda _, t: Said(week_of(t))
    yield r"last\s+week", lambda _, t: Said(week_of(t, 1))
    yield r"this\s+month", lambda _, t: Said(month_of(t.year, t.month))
    yield r"last\s+month", lambda _, t: Said(month_of(t.year, t.month - 1))
    yield r"올해|this\s+year", lambda _, t: Said(year_of(t.year))
    yield r"작년|지난\s*해|last\s+year", lambda _, t: Said(year_of(t.year - 1))
    yield "재작년", lambda _, t: Said(year_of(t.year - 2))
    yield r"이번\s*주말|this\s+weekend", _weekend(0)
    yield r"지난\s*주말|last\s+weekend", _weekend(1)


def _reckoned() -> Iterator[tuple[str, Reader]]:
    days = "|".join([*(words[0] for words in _COUNTED), "보름"])
    yield rf"(\d{{1,3}}|{_EN_COUNT[1:-1]})\s+days?\s+ago", lambda m, t: Said(one_day(t - timedelta(_count(m[1]))))
    yield rf"(\d{{1,3}})\s*일\s*전|({days})\s*전", lambda m, t: Said(one_day(t - timedelta(_count(m[1] or m[2]))))
    yield r"(\d{1,2}|한|두|세|네|일)\s*주(?:일)?\s*전", lambda m, t: Said(week_of(t, _count(m[1])))
    yield rf"{_EN_COUNT}\s+weeks?\s+ago", lambda m, t: Said(week_of(t, _count(m[1])))
    yield (
        r"(\d{1,2}|한|두|세|석|네|넉|다섯|여섯)\s*(?:개월|달)\s*전",
        lambda m, t: Said(month_of(t.year, t.month - _count(m[1]))),
    )
    yield rf"{_EN_COUNT}\s+months?\s+ago", lambda m, t: Said(month_of(t.year, t.month - _count(m[1])))
    yield r"최근\s*(\d{1,3})\s*(일|주일|주|개월|달)", _recent
    yield r"(?:last|past)\s+(\d{1,3})\s+(days|weeks|months)", _recent
    yield "최근", lambda _, t: _up_to_now(30, t)


def _relative() -> Iterator[tuple[str, Reader]]:
    yield "오늘|금일|today", _back(0)
    yield "어제|어저께|yesterday", _back(1)
    yield r"그제|그저께|엊그제|엊그저께|(?:the\s+)?day\s+before\s+yesterday", _back(2)
    yield "그끄제|그끄저께", _back(3)
    yield "어젯밤|간밤|last\\s+night", _hours("밤", 1)
    for part in ("morning", "afternoon", "evening"):
        yield rf"this\s+{part}", _hours(part)
    yield "tonight", _hours("night")
    yield rf"{_WEEKS}\s*{_DAYS_KO}", lambda m, t: _in_week(_WEEKS_BACK[_bare(m[1])], "월화수목금토일".index(m[2]), t)
    yield rf"(?:지난|저번)\s*{_DAYS_KO}", lambda m, t: _weekday("월화수목금토일".index(m[1]), t, before=True)
    yield rf"(?:이번\s*)?{_DAYS_KO}", lambda m, t: _weekday("월화수목금토일".index(m[1]), t)
    yield rf"last\s+{_DAY_ANY}", lambda m, t: _weekday(_DAYS_EN.index(m[1][:3].lower()), t, before=True)
    yield rf"(?:on\s+|this\s+)?{_DAY_EN}", lambda m, t: _weekday(_DAYS_EN.index(m[1][:3].lower()), t)


_READERS = tuple(
    (re.compile(pattern, re.IGNORECASE), reader)
    for table in (_dates, _spans, _reckoned, _relative)
    for pattern, reader in table()
)
