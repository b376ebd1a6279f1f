"""Departures, what a newer file changed in them, and what was done at each flight."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from airportdesk.model import Departure, FlightChange, FlightCount, moment, utc_text
from airportdesk.store import reading, writing
from airportdesk.store.session import Session
from airportdesk.store.suspended import NOT_SUSPENDED

WATCHED = ("estimated", "terminal", "gate", "remark")
"""The fields of a departure whose change an officer at the gate must see."""


class Board:
    """The chapter of the boarding board."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def keep(self, departures: Sequence[Departure], imported_at: datetime) -> None:
        """Keep an imported list; what it changes in a known departure is kept beside it, unseen. Raises StoreError."""
        with self._session.writing() as conn:
            changes = [change for departure in departures for change in _changes(conn, departure)]
            writing.put_departures(conn, departures, utc_text(imported_at))
            conn.executemany(
                "INSERT INTO departure_change (fid, field, before, after, imported_at) VALUES (?, ?, ?, ?, ?)",
                [(*change, utc_text(imported_at)) for change in changes],
            )

    def changes(self, day: date) -> tuple[FlightChange, ...]:
        """The changes of a day's departures that nobody has seen, the oldest first."""
        with self._session.reading() as conn:
            rows = conn.execute(
                "SELECT c.fid, c.field, c.before, c.after, c.imported_at FROM departure_change c "
                "JOIN departure d ON d.fid = c.fid WHERE c.seen = 0 AND d.scheduled >= ? AND d.scheduled < ? "
                "ORDER BY c.id",
                reading.bounds(day),
            ).fetchall()
        return tuple(FlightChange(fid, field, before, after, moment(at)) for fid, field, before, after, at in rows)

    def seen(self, fid: str) -> None:
        """Somebody has seen the changes of a departure. Raises StoreError."""
        with self._session.writing() as conn:
            conn.execute("UPDATE departure_change SET seen = 1 WHERE fid = ? AND seen = 0", (fid,))

    def counts(self, day: date) -> dict[str, FlightCount]:
        """Flight number to contacts, flagged contacts (by the officer's word where there is one) and leaflets."""
        with self._session.reading() as conn:
            rows = conn.execute(
                "SELECT r.flight, count(*), "  # noqa: S608  # literals
                "sum(coalesce(o.concern, a.concern) <> 'none'), "
                "sum((SELECT count(*) FROM leaflet l WHERE l.contact = r.contact)) "
                "FROM revision r JOIN assessment a ON a.revision = r.id LEFT JOIN overrule o ON o.revision = r.id "
                "WHERE r.at >= ? AND r.at < ? AND r.flight <> '' "
                "AND r.number = (SELECT max(n.number) FROM revision n WHERE n.contact = r.contact) "
                f"AND NOT EXISTS (SELECT 1 FROM withdrawn w WHERE w.revision = r.id) AND {NOT_SUSPENDED} "
                "GROUP BY r.flight",
                reading.bounds(day),
            ).fetchall()
        return {flight: FlightCount(contacts, flagged, leaflets) for flight, contacts, flagged, leaflets in rows}


def _changes(conn: Any, departure: Departure) -> list[tuple[str, str, str, str]]:
    known = conn.execute(
        "SELECT estimated, terminal, gate, remark FROM departure WHERE fid = ?", (departure.fid,)
    ).fetchone()
    if known is None:
        return []
    now = (utc_text(departure.estimated), departure.terminal, departure.gate, departure.remark)
    pairs = zip(WATCHED, known, now, strict=True)
    return [(departure.fid, field, before, after) for field, before, after in pairs if before != after]
