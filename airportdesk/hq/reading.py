"""What counts, read back as values: persons, handles and talks of the newest revisions that were not withdrawn.

All three go through the database a piece at a time in the order of (desk, contact), so memory does not grow with it.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Select, and_, select

from airportdesk.hq.tables import answer, current, desk, handle, leaflet, level, person, place, sign, talk

PIECE = 2_000
"""Talks read at a time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRow:
    """A person of a talk; empty texts where a detail was not taken down. `birth` is YYYY-MM-DD or less."""

    desk: str
    contact: int
    revision: int
    day: date
    at: datetime
    flight: str
    route: tuple[str, ...]
    ground: str
    name: str
    phone: str
    birth: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HandleRow:
    """A handle that was mentioned in a talk."""

    desk: str
    contact: int
    revision: int
    day: date
    at: datetime
    kind: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TalkRow:
    """A talk without who it was with. `held` is the concern that counted; ids are those of the data pack."""

    desk: str
    contact: int
    revision: int
    day: date
    at: datetime
    flight: str
    route: tuple[str, ...]
    stay_days: int | None
    act: str
    decision: str
    concern: str
    overrule: str
    held: str
    victim: bool
    involvement: bool
    family_called: bool | None
    places: tuple[str, ...]
    levels: Mapping[str, str]
    answers: Mapping[str, tuple[str, ...]]
    signs: tuple[str, ...]
    handles: tuple[tuple[str, str], ...]
    leaflets: tuple[tuple[str, str], ...]
    """Language and reason of each leaflet."""


_READ = (
    (place, (place.c.place,)),
    (level, (level.c.place, level.c.level)),
    (answer, (answer.c.question, answer.c.answer)),
    (sign, (sign.c.sign,)),
    (handle, (handle.c.kind, handle.c.value)),
    (leaflet, (leaflet.c.language, leaflet.c.reason)),
)
"""Of which tables which columns are read for a talk."""
_TALK = tuple(
    talk.c[name]
    for name in (
        *("desk", "contact", "revision", "day", "at", "flight", "route", "stay_days", "act", "decision", "concern"),
        *("overrule", "held", "victim", "involvement", "family_called"),
    )
)
_Parts = Sequence[Mapping[tuple[int, int], Sequence[tuple[str, ...]]]]


def persons(conn: Connection) -> Iterator[PersonRow]:
    """Everybody who was named in a talk that counts."""
    columns = (talk.c.flight, talk.c.route, person.c.ground, person.c.name, person.c.phone, person.c.birth)
    for row in _streamed(conn, _with_talk(person, columns)):
        yield PersonRow(
            desk=row.id,
            contact=row.contact,
            revision=row.revision,
            day=row.day,
            at=datetime.fromisoformat(row.at),
            flight=row.flight,
            route=tuple(row.route.split()),
            ground=row.ground,
            name=row.name,
            phone=row.phone,
            birth=row.birth,
        )


def handles(conn: Connection) -> Iterator[HandleRow]:
    """Every handle of a talk that counts, in the order it was mentioned."""
    for row in _streamed(conn, _with_talk(handle, (handle.c.kind, handle.c.value)).order_by(handle.c.pos)):
        yield HandleRow(
            desk=row.id,
            contact=row.contact,
            revision=row.revision,
            day=row.day,
            at=datetime.fromisoformat(row.at),
            kind=row.kind,
            value=row.value,
        )


def talks(conn: Connection, since: date, until: date) -> Iterator[TalkRow]:
    """The talks that count, held on Korean days from `since` to `until`, both included."""
    for no, id in conn.execute(select(desk.c.no, desk.c.id).order_by(desk.c.id)).all():
        after = 0
        while rows := conn.execute(_piece(no, after, since, until)).all():
            after = rows[-1].contact
            parts = _parts(conn, no, rows[0].contact, after)
            for row in rows:
                yield _talk(id, row, parts)
            if len(rows) < PIECE:
                break


def _with_talk(table: Any, columns: Sequence[Any]) -> "Select[Any]":
    key = and_(talk.c.desk == table.c.desk, talk.c.contact == table.c.contact, talk.c.revision == table.c.revision)
    return (
        select(desk.c.id, talk.c.contact, talk.c.revision, talk.c.day, talk.c.at, *columns)
        .join_from(table, talk, key)
        .join(desk, desk.c.no == talk.c.desk)
        .where(current())
        .order_by(desk.c.id, talk.c.contact)
    )


def _streamed(conn: Connection, wanted: "Select[Any]") -> Iterator[Any]:
    yield from conn.execution_options(yield_per=PIECE).execute(wanted)


def _piece(no: int, after: int, since: date, until: date) -> "Select[Any]":
    return (
        select(*_TALK)
        .where(talk.c.desk == no, talk.c.contact > after, talk.c.day.between(since, until), current())
        .order_by(talk.c.contact)
        .limit(PIECE)
    )


def _parts(conn: Connection, no: int, first: int, last: int) -> "_Parts":
    """The rows that belong to talks of a desk from one contact to another, by table, contact and revision."""
    found: list[dict[tuple[int, int], list[tuple[str, ...]]]] = []
    for table, columns in _READ:
        of: dict[tuple[int, int], list[tuple[str, ...]]] = defaultdict(list)
        rows = conn.execute(
            select(table.c.contact, table.c.revision, *columns)
            .where(table.c.desk == no, table.c.contact.between(first, last))
            .order_by(*table.primary_key.columns)
        ).all()
        for contact, revision, *values in rows:
            of[contact, revision].append(tuple(values))
        found.append(of)
    return found


def _talk(id: str, row: Any, parts: "_Parts") -> TalkRow:
    (_, contact, revision, day, at, flight, route, stay_days, act, decision, concern, overrule, held, *marks) = row
    key = (contact, revision)
    places, levels, given, signs, handles, leaflets = (of.get(key, ()) for of in parts)
    answers: dict[str, tuple[str, ...]] = {}
    for question, one in given:
        answers[question] = (*answers[question], one) if question in answers else (one,)
    victim, involvement, family_called = marks
    return TalkRow(
        desk=id,
        contact=contact,
        revision=revision,
        day=day,
        at=datetime.fromisoformat(at),
        flight=flight,
        route=tuple(route.split()),
        stay_days=stay_days,
        act=act or "",
        decision=decision or "",
        concern=concern,
        overrule=overrule or "",
        held=held,
        victim=victim,
        involvement=involvement,
        family_called=family_called,
        places=tuple([place for (place,) in places]),
        levels=dict(levels),  # type: ignore[arg-type]
        answers=answers,
        signs=tuple([sign for (sign,) in signs]),
        handles=tuple(handles),  # type: ignore[arg-type]
        leaflets=tuple(leaflets),  # type: ignore[arg-type]
    )
