"""The record of grants: who was given an account or lost one, when, by whom, and every change of a key."""

from datetime import datetime
from typing import Any

from airportdesk.model import Officer, OfficerAct, OfficerChange, moment, utc_text

_ENDS = (OfficerAct.REMOVED, OfficerAct.GONE)
_OF_ALL = (OfficerAct.ROTATED, OfficerAct.ROTATION_FINISHED, OfficerAct.RECOVERY_KEY)
_ROWS = (
    "SELECT c.at, c.act, w.officer, w.name, w.role, b.name, coalesce(s.name, '') FROM officer_change AS c "
    "LEFT JOIN officer AS w ON w.id = c.whom JOIN officer AS b ON b.id = c.by "
    "LEFT JOIN officer AS s ON s.id = c.second ORDER BY c.id DESC"
)


def put(conn: Any, at: datetime, act: OfficerAct, whom: int | None, by: int, second: int | None) -> int:
    """Add an entry, its row; the numbers are rows of `officer`."""
    row: int = conn.execute(
        "INSERT INTO officer_change (at, act, whom, by, second) VALUES (?, ?, ?, ?, ?)",
        (utc_text(at), act.value, whom, by, second),
    ).lastrowid
    return row


def all_of(conn: Any) -> tuple[OfficerChange, ...]:
    """Every entry, the last first."""
    return tuple(
        OfficerChange(moment(at), OfficerAct(act), Officer(*whom) if whom[0] else None, by, second)
        for at, act, *whom, by, second in conn.execute(_ROWS).fetchall()
    )


def holders(conn: Any) -> dict[str, Officer]:
    """Who has an account by this record: id to the officer as the last entry names them."""
    found: dict[str, Officer] = {}
    for change in reversed(all_of(conn)):
        if change.whom is None:
            continue
        if change.act in _ENDS:
            found.pop(change.whom.id, None)
        else:
            found[change.whom.id] = change.whom
    return found
