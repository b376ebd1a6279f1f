"""Past contacts for a trial of new rules, page by page and with nothing of them but what rules look at."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Any

from airportdesk.model import KST, Contact, moment, utc_text
from airportdesk.risk.trial import Talk
from airportdesk.store import reading
from airportdesk.store.session import Session
from airportdesk.store.suspended import NOT_SUSPENDED

PAGE = 250
"""Talks a page: read in about the time of one frame, so that the window stays alive between two."""
_NEWEST = (
    "FROM revision AS r WHERE r.at >= ?1 AND r.at < ?2 AND r.id <= ?3 AND NOT EXISTS "  # noqa: S608  # literals
    "(SELECT 1 FROM revision AS n WHERE n.contact = r.contact AND n.number > r.number AND n.id <= ?3) "
    f"AND NOT EXISTS (SELECT 1 FROM withdrawn AS w WHERE w.revision = r.id) AND {NOT_SUSPENDED}"
)


class Talks:
    """The chapter of past talks. Names, numbers and notes are not read at all."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def count(self, first: date, last: date) -> int:
        """How many contacts were talked to from the first to the last of these Korean days."""
        with self._session.reading() as conn:
            return int(conn.execute(f"SELECT count(*) {_NEWEST}", (*_bounds(first, last), _end(conn))).fetchone()[0])

    def pages(self, first: date, last: date) -> Iterator[tuple[Talk, ...]]:
        """The newest revision of each, by time. A page is read when it is asked for, and between two others may write.

        What is saved meanwhile is left out, so that no contact is missed or counted twice.
        """
        since, before = _bounds(first, last)
        with self._session.reading() as conn:
            end = _end(conn)
        after = 0
        while True:
            with self._session.reading() as conn:
                rows = conn.execute(
                    f"SELECT r.id, r.contact, r.number, r.at, r.stay_days {_NEWEST} "  # literals only
                    "AND (r.at, r.id) > (?1, ?4) ORDER BY r.at, r.id LIMIT ?5",
                    (since, before, end, after, PAGE),
                ).fetchall()
                talks = _talks(conn, rows)
            if not rows:
                return
            after, since = rows[-1][0], rows[-1][3]
            yield talks


def _talks(conn: Any, rows: list[tuple[Any, ...]]) -> tuple[Talk, ...]:
    stops, places, answers = reading.lists_of(conn, [row[0] for row in rows])
    return tuple(
        Talk(
            contact,
            number,
            Contact(
                at=moment(at),
                route=tuple(stops[revision]),
                places=tuple(places[revision]),
                stay_days=stay,
                answers=answers[revision],
            ),
        )
        for revision, contact, number, at, stay in rows
    )


def _end(conn: Any) -> int:
    return int(conn.execute("SELECT coalesce(max(id), 0) FROM revision").fetchone()[0])


def _bounds(first: date, last: date) -> tuple[str, str]:
    midnight = datetime.combine(first, time.min, KST)
    return utc_text(midnight), utc_text(datetime.combine(last, time.min, KST) + timedelta(days=1))
