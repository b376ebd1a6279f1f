"""The days a query names: a day, part of one, or a range; 어제 저녁, 지난주, 11/20~11/24, 20일부터, Monday to Friday.

Where days and other things look alike: handles are taken out before days are looked for; a number alone is never a day;
of what may be read from one place the longest counts; and the officer can have the words searched as words instead.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from airportdesk.links.day_words import HOURS, Every, Said, day_of_month, said_at
from airportdesk.links.periods import EVER, Period, in_months

_AHEAD = timedelta(31)
"""A range may end so far in the future before it is taken to be one of the past."""
_WORD = re.compile(r"(?<!\S)\S")
_EDGE = re.compile(r"(?:에는|에|의)?[,.]?(?!\S)")
_SINCE = re.compile(r"(?:from|since)\s+", re.IGNORECASE)
_UNTIL = re.compile(r"(?:until|till)\s+", re.IGNORECASE)
_ON = re.compile(r"on\s+", re.IGNORECASE)
_TO = re.compile(r"\s*(?:[~〜∼～–—-]|부터)\s*|\s+(?:to|until|till|through)\s+", re.IGNORECASE)
_AND_SINCE = re.compile(r"\s*(?:부터|이후|[~〜∼～])")
_AND_UNTIL = re.compile(r"\s*(?:까지|이전)")
_BARE = re.compile(r"(\d{1,2})(?!\d)일?")
_HOURS = re.compile(rf"\s*({'|'.join(HOURS)})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Dated:
    """The first period of a query, the words that name it, and the query without them."""

    period: Period | None
    typed: str
    rest: str


def period_in(query: str, today: date) -> Dated:
    """The first period a query names."""
    wrong = 0
    for word in _WORD.finditer(query):
        start = word.start()
        if start < wrong:
            continue
        for period, end in _periods_at(query, start, today):
            if edge := _EDGE.match(query, end):
                return Dated(period, query[start:end].strip(), f"{query[:start]} {query[edge.end() :]}")
        wrong = said_at(query, start, today)[1]
    return Dated(None, "", query)


def _periods_at(query: str, start: int, today: date) -> Iterator[tuple[Period, int]]:
    """What may be read from a place, the longest words first."""
    if since := _SINCE.match(query, start):
        for said, end in said_at(query, since.end(), today)[0]:
            yield from _ranges(query, said, end, today)
            yield Period(said.period.since, max(said.period.since, today)), end
    if until := _UNTIL.match(query, start):
        for said, end in said_at(query, until.end(), today)[0]:
            yield Period(EVER, said.period.until), end
    on = _ON.match(query, start)
    for said, end in said_at(query, on.end() if on else start, today)[0]:
        yield from _ranges(query, said, end, today)
        if tail := _AND_SINCE.match(query, end):
            yield Period(said.period.since, max(said.period.since, today)), tail.end()
        if tail := _AND_UNTIL.match(query, end):
            yield Period(EVER, said.period.until), tail.end()
        if said.period.since == said.period.until and (tail := _HOURS.match(query, end)):
            yield replace(said.period, hours=HOURS[tail[1].lower()]), tail.end()
        yield said.period, end


def _ranges(query: str, first: Said, at: int, today: date) -> Iterator[tuple[Period, int]]:
    if not (link := _TO.match(query, at)):
        return
    ends = said_at(query, link.end(), today)[0]
    if bare := _BARE.match(query, link.end()):
        ends += _day_alone(bare, today)
    for last, end in ends:
        if period := _between(first, last, today):
            tail = _AND_UNTIL.match(query, end)
            yield period, tail.end() if tail else end


def _day_alone(bare: "re.Match[str]", today: date) -> list[tuple[Said, int]]:
    try:
        return [(day_of_month(int(bare[1]), today), bare.end())]
    except ValueError:
        return []


def _between(first: Said, last: Said, today: date) -> Period | None:
    """From one to the other: where the end lies before the beginning, its next time round, or the beginning's last."""
    since, until = first.period.since, last.period.until
    if until >= since:
        return Period(since, until)
    if last.every:
        ahead = _shifted(until, last.every, 1)
        while ahead < since:
            ahead = _shifted(ahead, last.every, 1)
        if ahead <= today + _AHEAD or not first.every:
            return Period(since, ahead)
    if not first.every:
        return None
    while since > until:
        since = _shifted(since, first.every, -1)
    return Period(since, until)


def _shifted(day: date, every: Every, times: int) -> date:
    if every == "week":
        return day + timedelta(7 * times)
    return in_months(day, times * (12 if every == "year" else 1))
