"""Finding talks by what is in them: newest first, a page at a time, bounded in time whatever is typed."""

import json
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from airportdesk.links.asked import Asked
from airportdesk.links.days import Period
from airportdesk.links.values import Hit, Page, Talk
from airportdesk.model import Concern, moment
from airportdesk.store import reading
from airportdesk.store.driver import dbapi2
from airportdesk.store.indexing import LAST
from airportdesk.store.session import Session

PAGE = 50
SECONDS = 1.5
"""A search that takes longer shows what it has found so far."""
_NEWEST_FIRST = 4_000
"""Talks looked through one by one before a single letter is asked of the index, which then knows a great many."""
_STEPS = 20_000
_INTERRUPT = 9
_HITS = (
    "SELECT c.contact, c.at, c.flight, c.concern, o.name, coalesce(t.name, ''), r.notes, "
    "(SELECT group_concat(place, char(10)) FROM (SELECT place FROM place WHERE revision = r.id ORDER BY position)) "
    "FROM json_each(?) AS j CROSS JOIN card AS c ON c.contact = j.value JOIN revision AS r ON r.id = c.revision "
    "JOIN officer AS o ON o.id = c.officer LEFT JOIN traveller AS t ON t.revision = c.revision ORDER BY c.contact DESC"
)


class Search:
    """The chapter of finding."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def find(self, asked: Asked, before: int | None = None) -> Page:
        """The newest talks that meet `asked`; with `before`, those older than that contact. Raises StoreError."""
        with self._session.reading() as conn:
            ids: list[int] = []
            with _bounded(conn) as over:
                for contact in _matching(conn, asked, before):
                    ids.append(contact)
                    if len(ids) > PAGE:
                        break
            return Page(_hits(conn, ids[:PAGE]), more=len(ids) > PAGE or over.cut, cut=over.cut)

    def officers(self) -> tuple[tuple[str, str], ...]:
        """Id and name of everybody who has logged a talk here, by name."""
        with self._session.reading() as conn:
            rows = conn.execute("SELECT officer, name FROM officer ORDER BY id").fetchall()
        return tuple(sorted(dict(rows).items(), key=lambda officer: officer[1]))


class _Bound:
    """Stops the database when the time is over."""

    def __init__(self) -> None:
        self.cut = False
        self._end = time.monotonic() + SECONDS

    def __call__(self) -> int:
        self.cut = time.monotonic() > self._end
        return int(self.cut)


@contextmanager
def _bounded(conn: Any) -> Iterator[_Bound]:
    bound = _Bound()
    conn.set_progress_handler(bound, _STEPS)
    try:
        yield bound
    except dbapi2.OperationalError as error:
        if not bound.cut or getattr(error, "sqlite_errorcode", _INTERRUPT) & 0xFF != _INTERRUPT:
            raise
    finally:
        conn.set_progress_handler(None, 0)


def _matching(conn: Any, asked: Asked, before: int | None) -> Iterator[int]:
    """Contacts that meet everything, the newest first."""
    low, high = _range(conn, asked, before)
    where, values = _conditions(asked)
    if high is None or low > high:
        return
    query = asked.match
    if not query or "*" in query:  # every pair of letters that begins so would be read before the first hit
        floor = low if not query else max(low, high - _NEWEST_FIRST)
        yield from _looked_through(conn, where, values, floor, high)
        high = floor - 1
        if high < low or not query:
            return
    rows = conn.execute(
        "SELECT c.contact FROM card_fts AS f CROSS JOIN card AS c ON c.contact = ? - f.rowid "  # noqa: S608  # literals
        f"WHERE card_fts MATCH ? AND f.rowid BETWEEN ? AND ?{where} ORDER BY f.rowid",
        (LAST, query, LAST - high, LAST - low, *values),
    )
    yield from (row[0] for row in rows)


def _looked_through(conn: Any, where: str, values: tuple[Any, ...], low: int, high: int) -> Iterator[int]:
    rows = conn.execute(
        f"SELECT c.contact FROM card AS c WHERE c.contact BETWEEN ? AND ?{where} ORDER BY c.contact DESC",  # noqa: S608
        (low, high, *values),
    )
    yield from (row[0] for row in rows)


def _range(conn: Any, asked: Asked, before: int | None) -> tuple[int, int | None]:
    """The lowest and the highest contact a period allows, which is where to look."""
    low, high = 1, conn.execute("SELECT max(contact) FROM card").fetchone()[0]
    for period in _periods(asked):
        first, last = conn.execute(
            "SELECT min(low), max(high) FROM card_day WHERE day BETWEEN ? AND ?", (str(period.since), str(period.until))
        ).fetchone()
        if first is None or high is None:
            return 1, None
        low, high = max(low, first), min(high, last)
    if before is not None and high is not None:
        high = min(high, before - 1)
    return low, high


def _periods(asked: Asked) -> list[Period]:
    return [period for period in (asked.period, asked.filters.period) if period]


def _conditions(asked: Asked) -> tuple[str, tuple[Any, ...]]:
    """Everything but the index query, as SQL of literals with its values."""
    made: list[tuple[str, tuple[Any, ...]]] = [
        ("c.at >= ? AND c.at < ?", bounds) for bounds in map(_bounds, _periods(asked))
    ]
    chosen = asked.filters
    if chosen.concerns:
        made.append((f"c.concern IN ({_marks(chosen.concerns)})", tuple(map(str, chosen.concerns))))
    if chosen.flights:
        made.append((f"c.flight IN ({_marks(chosen.flights)})", chosen.flights))
    if chosen.officers:
        within = f"c.officer IN (SELECT id FROM officer WHERE officer IN ({_marks(chosen.officers)}))"  # noqa: S608
        made.append((within, chosen.officers))
    if chosen.leaflet:
        made.append(("EXISTS (SELECT 1 FROM leaflet AS l WHERE l.contact = c.contact)", ()))
    made += [(" OR ".join(["instr(c.text, ?) > 0"] * len(pieces)), pieces) for pieces in asked.terms]  # the text last
    where = "".join(f" AND ({condition})" for condition, _ in made)
    return where, tuple(value for _, values in made for value in values)


def _bounds(period: Period) -> tuple[str, str]:
    return reading.bounds(period.since)[0], reading.bounds(period.until)[1]


def _marks(values: tuple[Any, ...]) -> str:
    return ", ".join("?" * len(values))


def _hits(conn: Any, ids: list[int]) -> tuple[Hit, ...]:
    return tuple(
        Hit(Talk(contact, moment(at), flight, Concern(concern)), tuple((places or "").split()), officer, name, notes)
        for contact, at, flight, concern, officer, name, notes, places in conn.execute(_HITS, (json.dumps(ids),))
    )
