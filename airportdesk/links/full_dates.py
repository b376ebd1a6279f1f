"""Dates written in full: those of the years a log may hold are days of talks, those before are birth dates."""

import re
from collections.abc import Iterator
from datetime import date

LOG_YEARS = 10
"""A date of this year or the nine before is a day of talks; an earlier one is a birth date."""
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
MONTH = (
    r"(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\.?"
)
NTH = r"(\d{1,2})(?:st|nd|rd|th)?"
NUMBERS = r"(\d{4}|\d{2})(?:([-./])(\d{1,2})\2(\d{1,2})\.?|(?:년|\.)\s*(\d{1,2})(?:월|\.)\s*(\d{1,2})(?:일|\.)?)"
DAY_FIRST = rf"{NTH}\s+{MONTH},?\s+(\d{{4}})"
MONTH_FIRST = rf"{MONTH}\s+{NTH},?\s+(\d{{4}})"
_SHAPES = tuple(re.compile(rf"(?<!\S)(?:{shape})(?!\S)", re.IGNORECASE) for shape in (NUMBERS, DAY_FIRST, MONTH_FIRST))


def full_date(found: "re.Match[str]", today: date) -> date:
    """The date one of the three shapes shows. Two digits are the last such year that was. Raises ValueError."""
    parts = [part for part in found.groups() if part and part not in "-./"]
    if found.re.pattern.count(MONTH):
        day, month = (parts[0], parts[1]) if parts[0].isdigit() else (parts[1], parts[0])
        return date(int(parts[2]), month_number(month), int(day))
    year, month, day = parts
    return date(_year(year, today), int(month), int(day))


def month_number(name: str) -> int:
    """January is 1; three letters tell."""
    return MONTHS.index(name[:3].lower()) + 1


def may_be_logged(day: date, today: date) -> bool:
    """Whether a talk may have been on that day, as far as its year tells."""
    return day.year > today.year - LOG_YEARS


def full_dates(text: str, today: date) -> Iterator[tuple[int, int, date]]:
    """Start, end and day of every date written in full."""
    for shape in _SHAPES:
        for found in shape.finditer(text):
            try:
                yield found.start(), found.end(), full_date(found, today)
            except ValueError:
                continue


def _year(typed: str, today: date) -> int:
    year = int(typed)
    if len(typed) == 4:
        return year
    return year + (2000 if 2000 + year <= today.year else 1900)
