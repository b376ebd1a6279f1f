"""Boarding passes: the bar code of IATA Resolution 792 (BCBP), type M, 1 to 4 legs. Pure.

    0      1     2..21  22        23..59        60..                   then
    M      legs  name   e-ticket  first leg 37  its conditional part   each further leg 37 + part, '^' security block

A leg of 37 ends with the length of its conditional part in two hexadecimal digits.
"""

import re
from calendar import isleap
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date

from airportdesk.scan.keyboard import latin
from airportdesk.scan.parts import Person, Unread, UnreadError
from airportdesk.text import Words

LEGS_MAX = 4
_HEAD, _LEG = 23, 37
_FLIGHT = re.compile(r"([A-Z][A-Z0-9]|[0-9][A-Z]|[A-Z]{3}) *([0-9]{1,4}) *([A-Z]?) *")
_AIRPORT = re.compile(r"[A-Z]{3}")
_DAY = re.compile(r"[0-9]{3}")
_SIZE = re.compile(r"[0-9A-F]{2}")
_VERSION = re.compile(r"[^A-Z0-9]?([1-9])[0-9A-F]{2}")
_SECURITY = re.compile(r"[^A-Z0-9]?[0-9A-Z][0-9A-F]{2}")
_NAME_PARTS = re.compile(r"[^A-Z0-9 -]")


@dataclass(frozen=True, slots=True)
class Leg:
    """One flight of a pass, without anything about the person. `flight` is in the form KE689."""

    origin: str
    destination: str
    flight: str
    day: date


@dataclass(frozen=True, slots=True)
class BoardingPass:
    """A pass: its legs in order, the version of its conditional part ("" if it has none), whether it is signed.

    A bar code has no check digit, so only its shape was checked; nor is the signature verified, as no key is at hand.
    """

    legs: tuple[Leg, ...]
    version: str = ""
    signed: bool = False
    _persons: tuple[Person, ...] = field(default=(), repr=False)

    def person(self, leg: int = 0) -> Person:
        """Who the pass is for, with booking and seat on one of its legs: to be asked for only with a ground."""
        return self._persons[leg]


@dataclass(frozen=True, slots=True)
class _Read:
    leg: Leg
    person: Person
    size: int


def boarding_pass(text: str, today: date) -> BoardingPass | Unread:
    """The pass in a scan, its days without a year put into the year that brings them nearest to `today`.

    Trailing blanks may be missing, `>` and `^` may be any other character or missing, letters may be small or Hangul.
    """
    try:
        return _read(latin(text).strip("\r\n\t").lstrip(), today)
    except UnreadError as error:
        return Unread("boarding_pass", error.field, error.words)


def nearest_day(number: int, today: date) -> date | None:
    """The date of a day of the year (1 to 366) nearest to `today`, the later of two as near; none if there is none.

    Day 366 exists in leap years only: the one of the year before, of this or of the next is meant.
    """
    days = [
        date.fromordinal(date(year, 1, 1).toordinal() + number - 1)
        for year in (today.year - 1, today.year, today.year + 1)
        if date.min.year <= year < date.max.year and 1 <= number <= 365 + isleap(year)
    ]
    return min(days, key=lambda day: (abs((day - today).days), -day.toordinal()), default=None)


def _read(text: str, today: date) -> BoardingPass:
    if not re.match(rf"M[1-{LEGS_MAX}]", text):
        raise UnreadError("legs", "탑승권 코드는 M1에서 M4로 시작해야 합니다.", "A pass begins with M1 to M4.")
    count, name = int(text[1]), _name(text[2:22])
    reads = [_leg(text, _HEAD, name, today)]
    at = _HEAD + _LEG
    version = _VERSION.match(text[at : at + reads[0].size])
    while len(reads) < count:
        read, at = _next_leg(text, at + reads[-1].size, name, today)
        reads.append(read)
    legs = tuple(read.leg for read in reads)
    signed = _SECURITY.match(text, at + reads[-1].size) is not None
    return BoardingPass(legs, version[1] if version else "", signed, tuple(read.person for read in reads))


def _next_leg(text: str, at: int, name: str, today: date) -> tuple[_Read, int]:
    """A further leg, and where its conditional part begins. If `>` got lost, everything stands one place earlier."""
    try:
        return _leg(text, at, name, today), at + _LEG
    except UnreadError as error:
        with suppress(UnreadError):
            return _leg(text, at - 1, name, today), at - 1 + _LEG
        raise error


def _leg(text: str, at: int, name: str, today: date) -> _Read:
    part = text[at : at + _LEG]
    if len(part) < _LEG:
        raise UnreadError(
            "length",
            "탑승권 코드가 중간에 끊겼습니다. 다시 스캔해 주세요.",
            "The boarding pass breaks off. Scan it again.",
        )
    _check(_AIRPORT, part[7:10], "origin", "출발 공항", "airport of departure")
    _check(_AIRPORT, part[10:13], "destination", "도착 공항", "airport of arrival")
    flight = _check(_FLIGHT, part[13:21], "flight", "편명", "flight number")
    _check(_DAY, part[21:24], "date", "날짜", "date")
    _check(_SIZE, part[35:37], "length", "길이", "length")
    day = nearest_day(int(part[21:24]), today)
    if day is None:
        raise _unreadable("date", part[21:24], "날짜", "date")
    leg = Leg(part[7:10], part[10:13], f"{flight[1]}{int(flight[2])}{flight[3]}", day)
    person = Person(name, pnr=part[:7].strip(), seat=part[25:29].strip().lstrip("0"), sequence=part[29:34].strip())
    return _Read(leg, person, int(part[35:37], 16))


def _check(shape: re.Pattern[str], value: str, field: str, ko: str, en: str) -> re.Match[str]:
    found = shape.fullmatch(value)
    if not found:
        raise _unreadable(field, value, ko, en)
    return found


def _unreadable(field: str, value: str, ko: str, en: str) -> UnreadError:
    shown = Words(f"탑승권의 {ko} '{value}'을(를) 읽을 수 없습니다.", f"The {en} '{value}' on the pass cannot be read.")
    return UnreadError(field, f"{shown.ko} 다시 스캔해 주세요.", f"{shown.en} Scan it again.")


def _name(field: str) -> str:
    """SURNAME GIVEN: the stroke between them may have become another character on the way."""
    parted = field.replace("/", " ") if "/" in field else _NAME_PARTS.sub(" ", field, count=1)
    return " ".join(parted.split())
