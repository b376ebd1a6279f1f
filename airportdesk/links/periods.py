"""Days of talks, from one up to and including another, and on a single day the hours of it."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from airportdesk.model import KST
from airportdesk.text import Words

EVER = date(2000, 1, 1)
"""The day before which no talk was logged: where a period begins that names only its end."""
WHOLE_DAY = (0, 24)
_DAYS = Words("월화수목금토일", "MonTueWedThuFriSatSun")


@dataclass(frozen=True, slots=True)
class Period:
    """Korean days from `since` up to and including `until`; `hours` (from, up to, 0 to 24) narrow a single day."""

    since: date
    until: date
    hours: tuple[int, int] = WHOLE_DAY

    @property
    def bounds(self) -> tuple[datetime, datetime]:
        """The first moment of the period and the first after it."""
        first, last = (timedelta(hours=hour) for hour in self.hours)
        return _midnight(self.since) + first, _midnight(self.until) + last

    @property
    def words(self) -> Words:
        """The days as they are read, each with its day of the week."""
        if self.since != self.until:
            since = Words("", "") if self.since == EVER else _day(self.since)
            until = _day(self.until)
            return Words(f"{since.ko} ~ {until.ko}".strip(), f"{since.en} – {until.en}".strip())
        day = _day(self.since)
        if self.hours == WHOLE_DAY:
            return day
        first, last = self.hours
        return Words(f"{day.ko} {first}~{last}시", f"{day.en} {first:02}:00–{last:02}:00")


def one_day(day: date, hours: tuple[int, int] = WHOLE_DAY) -> Period:
    """A single day."""
    return Period(day, day, hours)


def week_of(day: date, weeks_before: int = 0) -> Period:
    """The week from Monday to Sunday in which a day lies, or one before it."""
    monday = day - timedelta(day.weekday() + 7 * weeks_before)
    return Period(monday, monday + timedelta(6))


def month_of(year: int, month: int) -> Period:
    """A month; 0 is the last month of the year before, 13 the first of the year after."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    return Period(date(year, month, 1), date(year, month, monthrange(year, month)[1]))


def year_of(year: int) -> Period:
    """A year."""
    return Period(date(year, 1, 1), date(year, 12, 31))


def in_months(day: date, months: int) -> date:
    """The same day so many months later, or the last of that month where it has no such day."""
    month = month_of(day.year, day.month + months)
    return month.since.replace(day=min(day.day, month.until.day))


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), KST)


def _day(day: date) -> Words:
    at = day.weekday()
    return Words(f"{day} ({_DAYS.ko[at]})", f"{day} ({_DAYS.en[3 * at : 3 * at + 3]})")
