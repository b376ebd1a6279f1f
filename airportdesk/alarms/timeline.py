"""The history of one area: every row, which one holds at a moment, which must be confirmed, and who confirmed it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from airportdesk.alarms.change import ConfirmedAlert
from airportdesk.pack import Pack
from airportdesk.pack.shapes import Alert
from airportdesk.risk.alerts import is_stale, newest, review_by


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of an area's history. `holds` at the moment asked for; `confirmed_by` is empty for the pack's own rows."""

    alert: Alert
    holds: bool
    stale: bool
    review_by: date | None
    confirmed_by: str


def timeline(area: str, at: datetime, pack: Pack, confirmed: Sequence[ConfirmedAlert]) -> tuple[Entry, ...]:
    """Every row of an area, the one that began last first."""
    by = {row.alert: row.confirmed_by for row in confirmed}
    holding = newest(pack.alerts, at).get(area)
    rows = [row for row in pack.alerts if row.area == area]
    rows.sort(key=lambda row: row.since)
    return tuple(
        Entry(row, row is holding, row is holding and is_stale(row, at), review_by(row), by.get(row, ""))
        for row in reversed(rows)
    )


def areas_with_levels(pack: Pack) -> tuple[str, ...]:
    """Every area a level can be given to: countries, provinces and named areas, and whatever has a row already."""
    rows = {row.area for row in pack.alerts}
    return tuple(
        p.id for p in pack.place_file.place if p.kind in ("country", "province") or p.area == p.id or p.id in rows
    )
