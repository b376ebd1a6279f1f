"""Travel-alert rows a supervisor of this desk confirmed: added to, never changed, in the order they were confirmed."""

from collections.abc import Sequence
from datetime import datetime

from airportdesk.alarms import ConfirmedAlert
from airportdesk.model import AccessAct, moment, utc_text
from airportdesk.store.session import Session


class Alerts:
    """The chapter of confirmed alerts. Whether a row may come in is decided before."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def confirm(self, rows: Sequence[ConfirmedAlert], now: datetime) -> None:
        """Add rows, all of them or none, in the name of the officer who unlocked the store. Raises StoreError."""
        officer = self._session.officer_row
        with self._session.writing() as conn:
            for row in rows:
                added = conn.execute(
                    "INSERT INTO confirmed_alert (area, level, since, until, source, note, confirmed_by, confirmed_at) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    (
                        *(row.area, row.level, utc_text(row.since), utc_text(row.until) if row.until else None),
                        *(row.source, row.note, officer, utc_text(now)),
                    ),
                ).lastrowid
                detail = f"area={row.area} level={row.level}"
                self._session.note(conn, AccessAct.ALERTS_CONFIRMED, detail=detail, row=("confirmed_alert", added))

    def all(self) -> tuple[ConfirmedAlert, ...]:
        """Every confirmed row, the one confirmed first first."""
        with self._session.reading() as conn:
            rows = conn.execute(
                "SELECT a.area, a.level, a.since, a.until, a.source, a.note, o.name, a.confirmed_at "
                "FROM confirmed_alert AS a JOIN officer AS o ON o.id = a.confirmed_by ORDER BY a.id"
            ).fetchall()
        return tuple(
            ConfirmedAlert(area, level, moment(since), moment(until) if until else None, source, note, name, moment(at))
            for area, level, since, until, source, note, name, at in rows
        )
