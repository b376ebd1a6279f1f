"""How each desk stands: which hand-overs are in, which numbers are missing, what does not fit, who has been silent."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, func, select

from airportdesk.hq.desks import Desk, listed
from airportdesk.hq.tables import handover, quarantine, talk

HOLES_MAX = 10_000
"""Missing numbers that are named; the numbers of one desk do not run away further by themselves."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """One hand-over in the chain of its desk, as its manifest states it."""

    number: int
    sealed: str
    previous: str
    access_seq: int
    access_head: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """One desk. Numbers are those of hand-overs; `silent` is whole days since the last day handed over, None if none.

    `missing`: numbers below the last that never came. `doubles`: numbers of which several files came and none is in.
    `misfits`: those that do not follow the one before. `access_back`: those at which the access record, which only
    grows, was shorter than before or another.
    """

    desk: Desk
    last: int
    taken: int
    missing: tuple[int, ...]
    doubles: tuple[int, ...]
    misfits: tuple[int, ...]
    access_back: tuple[int, ...]
    last_day: date | None
    silent: int | None
    talks: int
    quarantined: int
    access_seq: int
    access_head: str

    @property
    def whole(self) -> bool:
        """Whether everything up to the last number is in and fits."""
        return not (self.missing or self.doubles or self.misfits or self.access_back or self.quarantined)


def standings(conn: Connection, today: date) -> list[Standing]:
    """How every desk stands, by name."""
    rows: dict[int, list[Any]] = {}
    for row in conn.execute(
        select(handover).where(handover.c.standing != "rejected").order_by(handover.c.desk, handover.c.number)
    ):
        rows.setdefault(row.desk, []).append(row)
    talks = _counts(conn, talk)
    kept = _counts(conn, quarantine)
    return [
        _standing(one, rows.get(one.no, []), today, talks.get(one.no, 0), kept.get(one.no, 0)) for one in listed(conn)
    ]


def misfits(links: Iterable[Link]) -> Iterator[tuple[Link, Link]]:
    """Neighbours in number order of which the second does not name the first; the first of all must name none."""
    before: Link | None = None
    for link in links:
        if before is not None and before.number + 1 == link.number and link.previous != before.sealed:
            yield before, link
        elif link.number == 1 and link.previous:
            yield link, link
        before = link


def access_back(links: Iterable[Link]) -> Iterator[tuple[Link, Link]]:
    """Pairs in number order of which the second's access record is shorter, or as long and another."""
    before: Link | None = None
    for link in links:
        if before is not None and (
            link.access_seq < before.access_seq
            or (link.access_seq == before.access_seq and link.access_head != before.access_head)
        ):
            yield before, link
        if before is None or link.access_seq >= before.access_seq:
            before = link


def links_of(rows: Iterable[Any]) -> list[Link]:
    """Rows of hand-overs that are in, as links in number order."""
    return [
        Link(
            number=row.number,
            sealed=row.sealed,
            previous=row.previous,
            access_seq=row.access_seq,
            access_head=row.access_head,
        )
        for row in rows
        if row.standing == "taken"
    ]


def _standing(desk: Desk, rows: Sequence[Any], today: date, talks: int, quarantined: int) -> Standing:
    links = links_of(rows)
    there = {row.number for row in rows}
    last = max(there, default=0)
    last_day = max((row.day for row in rows if row.standing == "taken"), default=None)
    return Standing(
        desk=desk,
        last=last,
        taken=len(links),
        missing=tuple(_holes(there, last)),
        doubles=tuple(sorted({row.number for row in rows if row.standing == "aside"})),
        misfits=tuple(link.number for _, link in misfits(links)),
        access_back=tuple(link.number for _, link in access_back(links)),
        last_day=last_day,
        silent=max(0, (today - last_day).days) if last_day else None,
        talks=talks,
        quarantined=quarantined,
        access_seq=links[-1].access_seq if links else 0,
        access_head=links[-1].access_head if links else "",
    )


def _holes(there: set[int], last: int) -> Iterator[int]:
    found = 0
    for number in range(1, last):
        if number not in there:
            yield number
            found += 1
            if found == HOLES_MAX:
                return


def _counts(conn: Connection, table: Any) -> dict[int, int]:
    rows = conn.execute(select(table.c.desk, func.count()).group_by(table.c.desk)).all()
    return {no: count for no, count in rows}  # noqa: C416  # rows are no pairs to mypy
