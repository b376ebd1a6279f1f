"""Finding talks by what is in them: newest first, a page at a time, bounded in time whatever is typed.

The index of words tells which talks to look at; each is then held to every condition as it stands in the tables. So
routes by names of airports, other spellings of a name and birth dates need nothing of their own in that index: they are
found in every talk there is, and what a new pack calls an airport is known at once.
"""

import heapq
import json
import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from airportdesk.links.periods import Period
from airportdesk.links.terms import Asked, Term
from airportdesk.links.values import Hit, Page, Talk
from airportdesk.model import Concern, moment, utc_text
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
_FOUND = "FROM json_each(?) AS j CROSS JOIN card AS c ON c.contact = j.value "
_HITS = (
    "SELECT c.revision, c.contact, c.at, c.flight, c.concern, o.name, coalesce(t.name, ''), r.notes, "
    f"coalesce(t.birth, '') {_FOUND} JOIN revision AS r ON r.id = c.revision JOIN officer AS o ON o.id = c.officer "
    "LEFT JOIN traveller AS t ON t.revision = c.revision ORDER BY j.key"
)
_LISTS = {  # apart: a list made in the row of its talk costs ten times as much
    "place": f"SELECT x.revision, x.place {_FOUND} JOIN place AS x ON x.revision = c.revision ORDER BY x.position",
    "stop": f"SELECT x.revision, x.airport {_FOUND} JOIN stop AS x ON x.revision = c.revision ORDER BY x.position",
}
Where = tuple[str, tuple[Any, ...]]


class Search:
    """The chapter of finding."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def find(self, asked: Asked, before: int | None = None) -> Page:
        """The newest talks that meet `asked`; with `before`, those older than that contact. Raises StoreError.

        A talk asked for by its number comes first, whatever is older or newer.
        """
        if asked.nothing:
            return Page()
        with self._session.reading() as conn:
            ids: list[int] = _numbered(conn, asked) if before is None else []
            with _bounded(conn) as over:
                for contact in _matching(conn, asked, before):
                    if contact == asked.contact:
                        continue
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


def _numbered(conn: Any, asked: Asked) -> list[int]:
    """The talk that is asked for by its number, if there is one that the filters let through."""
    where, values = _where(_narrowing(asked))
    rows = conn.execute(f"SELECT c.contact FROM card AS c WHERE c.contact = ?{where}", (asked.contact, *values))  # noqa: S608
    return [row[0] for row in rows]


def _matching(conn: Any, asked: Asked, before: int | None) -> Iterator[int]:
    """Contacts that meet everything, the newest first."""
    low, high = _range(conn, asked, before)
    if high is None or low > high:
        return
    found = _by_words(conn, asked, low, high)
    if asked.births:
        found = heapq.merge(found, _by_birth(conn, asked, low, high), reverse=True)
    last = None
    for contact in found:
        if contact != last:
            yield contact
        last = contact


def _by_words(conn: Any, asked: Asked, low: int, high: int) -> Iterator[int]:
    where, values = _conditions(asked)
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


def _by_birth(conn: Any, asked: Asked, low: int, high: int) -> Iterator[int]:
    """Contacts with a traveller born on a day that is asked for, which the index of words does not hold."""
    where, values = _conditions(asked)
    rows = conn.execute(
        "SELECT c.contact FROM traveller AS t CROSS JOIN revision AS r ON r.id = t.revision "  # noqa: S608  # literals
        "CROSS JOIN card AS c ON c.contact = r.contact AND c.revision = r.id WHERE t.birth <> '' AND "
        f"t.birth IN ({_marks(asked.births)}) AND c.contact BETWEEN ? AND ?{where} ORDER BY c.contact DESC",
        (*asked.births, low, high, *values),
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


def _conditions(asked: Asked) -> Where:
    """Everything but the index query, as SQL of literals with its values; the text last."""
    return _where([*_narrowing(asked), *map(_met, asked.terms)])


def _where(made: list[Where]) -> Where:
    where = "".join(f" AND ({condition})" for condition, _ in made)
    return where, tuple(value for _, values in made for value in values)


def _narrowing(asked: Asked) -> list[Where]:
    """The periods and the filters."""
    made: list[Where] = [("c.at >= ? AND c.at < ?", _bounds(period)) for period in _periods(asked)]
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
    return made


def _met(term: Term) -> Where:
    """That a term is met by any of its pieces, the cheapest looked at first."""
    parts = ["instr(c.text, ?) > 0"] * len(term.texts)
    for table, column, wanted in (
        ("place", "place", term.places),
        ("stop", "airport", term.airports),
        ("traveller", "birth", term.births),
    ):
        if wanted:
            within = f"x.revision = c.revision AND x.{column} IN ({_marks(wanted)})"
            parts.append(f"EXISTS (SELECT 1 FROM {table} AS x WHERE {within})")  # noqa: S608  # of the three named here
    if term.names:
        named = " OR ".join(["instr(replace(x.name, ' ', ''), ?) > 0"] * len(term.names))
        parts.append(f"EXISTS (SELECT 1 FROM traveller AS x WHERE x.revision = c.revision AND ({named}))")  # noqa: S608
    return " OR ".join(parts), (*term.texts, *term.places, *term.airports, *term.births, *term.names)


def _bounds(period: Period) -> tuple[str, str]:
    first, end = period.bounds
    return utc_text(first), utc_text(end)


def _marks(values: tuple[Any, ...]) -> str:
    return ", ".join("?" * len(values))


def _hits(conn: Any, ids: list[int]) -> tuple[Hit, ...]:
    """What lines about talks show, in the order of `ids`."""
    asked_for = (json.dumps(ids),)
    lists: dict[str, defaultdict[int, list[str]]] = {table: defaultdict(list) for table in _LISTS}
    for table, rows in _LISTS.items():
        for revision, value in conn.execute(rows, asked_for):
            lists[table][revision].append(value)
    return tuple(
        Hit(
            Talk(contact, moment(at), flight, Concern(concern)),
            tuple(lists["place"][revision]),
            *(officer, name, notes),
            tuple(lists["stop"][revision]),
            birth,
        )
        for revision, contact, at, flight, concern, officer, name, notes, birth in conn.execute(_HITS, asked_for)
    )
