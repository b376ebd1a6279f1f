"""A day that lies ahead, as an officer writes it: 내일, 금요일, 3일 뒤, 다음 주, 11/30, 30일."""

import re
from datetime import date, timedelta

from airportdesk.intake.fields import UnreadableError
from airportdesk.text import clean_line

FURTHEST_DAYS = 400
"""A task further away than this is taken for a slip."""
_NAMED = {
    "오늘": 0,
    "today": 0,
    "내일": 1,
    "tomorrow": 1,
    "모레": 2,
    "글피": 3,
    "사흘뒤": 3,
    "나흘뒤": 4,
    "다음주": 7,
    "일주일뒤": 7,
    "nextweek": 7,
    "보름뒤": 15,
}
_IN = re.compile(r"(\d{1,3})(일|주|주일|개월|달|days?|d|weeks?|w|months?)(?:뒤|후|later)?")
_IN_DAYS = {"일": 1, "d": 1, "day": 1, "주": 7, "주일": 7, "w": 7, "week": 7, "개월": 30, "달": 30, "month": 30}
_WEEKDAYS = ("월", "화", "수", "목", "금", "토", "일")
_WEEKDAYS_EN = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_DAY = re.compile(r"(?:(?:(\d{4})[-./년])?(\d{1,2})[-./월])?(\d{1,2})일?\.?")


def day_ahead(typed: str, today: date) -> date | None:
    """The day that is meant, nothing for nothing. Raises for a day that is past, further than 400 days or none at all.

    A day without a month is the next such day, a month and day without a year the next such date; "3일" is a day of
    the month, "3일 뒤" counts.
    """
    text = re.sub(r"\s|^in(?=\s)", "", clean_line(typed, 40).lower())
    if not text:
        return None
    found = _named(text, today) or _counted(text, today) or _dated(text, today)
    if found is None:
        raise UnreadableError(
            f"날짜 '{clean_line(typed, 20)}'을(를) 읽을 수 없습니다. 11/30, 금요일, 3일 뒤처럼 적어 주세요.",
            f"The day '{clean_line(typed, 20)}' cannot be read. Write it like 11/30, Friday or 3 days later.",
        )
    if found < today or found > today + timedelta(days=FURTHEST_DAYS):
        raise UnreadableError(
            f"{found:%Y-%m-%d}은(는) 지났거나 너무 먼 날입니다. 오늘부터 {FURTHEST_DAYS}일 안으로 적어 주세요.",
            f"{found:%Y-%m-%d} is past or too far away. Choose a day within {FURTHEST_DAYS} days.",
        )
    return found


def _named(text: str, today: date) -> date | None:
    if text in _NAMED:
        return today + timedelta(days=_NAMED[text])
    later = text.startswith(("다음주", "next"))
    weekday = text.removeprefix("다음주").removeprefix("next")
    if weekday.endswith("요일") and weekday[:-2] in _WEEKDAYS:
        number = _WEEKDAYS.index(weekday[:-2])
    elif weekday[:3] in _WEEKDAYS_EN and weekday.isalpha():
        number = _WEEKDAYS_EN.index(weekday[:3])
    else:
        return None
    if later:
        return today + timedelta(days=7 - today.weekday() + number)
    return today + timedelta(days=(number - today.weekday()) % 7)


def _counted(text: str, today: date) -> date | None:
    found = _IN.fullmatch(text)
    if not found or (found[2] == "일" and not text.endswith(("뒤", "후"))):
        return None
    return today + timedelta(days=int(found[1]) * _IN_DAYS[found[2].removesuffix("s")])


def _dated(text: str, today: date) -> date | None:
    found = _DAY.fullmatch(text)
    if not found:
        return None
    year, month, day = (int(part) if part else None for part in found.groups())
    try:
        if year:
            return date(year, month or today.month, day or 1)
        if month:
            this = date(today.year, month, day or 1)
            return this if this >= today else this.replace(year=today.year + 1)
    except ValueError:
        return None
    for ahead in range(62):
        if (on := today + timedelta(days=ahead)).day == day:
            return on
    return None
