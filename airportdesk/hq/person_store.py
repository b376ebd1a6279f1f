"""The index of persons in headquarters' database: brought up to date with hand-overs, and asked."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, and_, delete, exists, func, insert, select, tuple_

from airportdesk.hq.database import Database
from airportdesk.hq.people import HANDLES_MOST, Known, index_keys, one_phone
from airportdesk.hq.people_keys import COUNTED
from airportdesk.hq.person_tables import person_indexed, person_key
from airportdesk.hq.tables import current, desk, handle, handover, person, talk
from airportdesk.model import utc_text

PIECE = 2_000
"""Contacts indexed at a time."""
_KEYS_AT_ONCE = 400
Indexed = tuple[int, int, str]
"""A hand-over in the index: the desk's number, the hand-over's, and the SHA-256 of its file."""


def brought_up_to_date(db: Database, now: datetime) -> int:
    """Index the persons of hand-overs that came in, forget those that no longer count; contacts indexed."""
    with db.writing() as conn:
        _forget(conn)
        waiting = conn.execute(_waiting()).all()
    done = 0
    for no, number, sealed in waiting:
        with db.writing() as conn:
            same = (handover.c.desk == no) & (handover.c.sealed == sealed)
            conn.execute(select(handover.c.sealed).where(same).with_for_update()).all()  # others wait here
            if conn.execute(_waiting().where(same)).first() is None:
                continue
            done += _indexed(conn, no, number)
            conn.execute(
                insert(person_indexed).values(desk=no, number=number, sealed=sealed, at=utc_text(now), matched=False)
            )
    return done


def known_in(conn: Connection, no: int, number: int, *, every: bool = False) -> Iterator[Known]:
    """What of each contact of a hand-over is compared: of those that count, or of every revision in it."""
    after = (0, 0)
    while True:
        key = tuple_(talk.c.contact, talk.c.revision)
        wanted = _selected().where(talk.c.desk == no, talk.c.number == number, key > after)
        counted = wanted if every else wanted.where(current())
        rows = conn.execute(counted.order_by(talk.c.contact, talk.c.revision).limit(PIECE)).all()
        yield from _known(conn, rows)
        if len(rows) < PIECE:
            return
        after = (rows[-1].contact, rows[-1].revision)


class PersonIndex:
    """The index as `people.found` asks it, for as long as one connection sees one moment."""

    def __init__(self, conn: Connection) -> None:
        self._conn = conn
        self._counts: dict[str, int] = {}
        self._total: int | None = None

    @property
    def total(self) -> int:
        """Contacts with a name."""
        if self._total is None:
            self._total = self._conn.execute(select(func.count()).where(person.c.name != "")).scalar_one()
        return self._total

    def count(self, key: str) -> int:
        """Contacts with that key, each revision that came in counted."""
        if key not in self._counts:
            wanted = select(func.count()).select_from(person_key).where(person_key.c.key == key)
            self._counts[key] = self._conn.execute(wanted).scalar_one()
        return self._counts[key]

    def having(self, wanted: tuple[str, ...]) -> Iterator[Known]:
        """Every contact that counts with one of these keys, once."""
        keys = [key for key in wanted if key[0] != COUNTED]
        seen: set[tuple[str, int, int]] = set()
        for start in range(0, len(keys), _KEYS_AT_ONCE):
            of = select(person_key.c.desk, person_key.c.contact, person_key.c.revision).where(
                person_key.c.key.in_(keys[start : start + _KEYS_AT_ONCE])
            )
            rows = self._conn.execute(_selected().where(_key_of(talk).in_(of), current())).all()
            for known in _known(self._conn, rows):
                if known.key not in seen:
                    seen.add(known.key)
                    yield known


def _key_of(table: Any) -> Any:
    return tuple_(table.c.desk, table.c.contact, table.c.revision)


def _waiting() -> "Select[Any]":
    """Hand-overs whose rows are in and whose persons are not in the index yet."""
    same = and_(person_indexed.c.desk == handover.c.desk, person_indexed.c.sealed == handover.c.sealed)
    return (
        select(handover.c.desk, handover.c.number, handover.c.sealed)
        .where(handover.c.standing == "taken", handover.c.profile == "hq", ~exists().where(same))
        .order_by(handover.c.taken_at, handover.c.desk, handover.c.number)
    )


def _forget(conn: Connection) -> None:
    """A hand-over that is no longer taken left with its talks; their keys went with them."""
    taken = select(handover.c.sealed).where(handover.c.standing == "taken")
    conn.execute(delete(person_indexed).where(person_indexed.c.sealed.not_in(taken)))


def _indexed(conn: Connection, no: int, number: int) -> int:
    """Every revision, for one that was superseded may count again. What was indexed of them before goes first."""
    of = exists().where(_key_of(talk) == _key_of(person_key), talk.c.number == number)
    conn.execute(delete(person_key).where(person_key.c.desk == no, of))
    done, rows = 0, list[tuple[object, ...]]()
    for known in known_in(conn, no, number, every=True):
        done += 1
        rows += [(key, no, known.contact, known.revision) for key in index_keys(known)]
        if len(rows) > PIECE * 10:
            _put(conn, rows)
            rows.clear()
    _put(conn, rows)
    return done


def _put(conn: Connection, rows: list[tuple[object, ...]]) -> None:
    """Write keys in the order of their columns: by COPY on PostgreSQL, by executemany on SQLite."""
    if not rows:
        return
    if conn.dialect.name == "postgresql":
        cursor = conn.connection.cursor()
        with cursor.copy("COPY person_key (key, desk, contact, revision) FROM STDIN") as copy:
            for row in rows:
                copy.write_row(row)
        cursor.close()
        return
    conn.exec_driver_sql("INSERT INTO person_key (key, desk, contact, revision) VALUES (?, ?, ?, ?)", rows)


def _selected() -> "Select[Any]":
    return (
        select(
            *(talk.c.desk, desk.c.id, talk.c.contact, talk.c.revision, talk.c.at, talk.c.flight),
            *(person.c.name, person.c.phone, person.c.birth),
        )
        .join(desk, desk.c.no == talk.c.desk)
        .outerjoin(
            person,
            and_(
                person.c.desk == talk.c.desk,
                person.c.contact == talk.c.contact,
                person.c.revision == talk.c.revision,
            ),
        )
    )


def _known(conn: Connection, rows: Iterable[Any]) -> Iterator[Known]:
    rows = list(rows)
    handles = _handles(conn, rows)
    for row in rows:
        yield Known(
            desk=row.id,
            contact=row.contact,
            revision=row.revision,
            at=datetime.fromisoformat(row.at),
            flight=row.flight,
            name=row.name or "",
            phone=one_phone(row.phone or ""),
            birth=row.birth or "",
            handles=tuple(handles.get((row.desk, row.contact, row.revision), ())[:HANDLES_MOST]),
        )


def _handles(conn: Connection, rows: list[Any]) -> Mapping[tuple[int, int, int], list[str]]:
    """The handles of these talks, in their order."""
    found: dict[tuple[int, int, int], list[str]] = {}
    by_desk: dict[int, list[int]] = {}
    for row in rows:
        by_desk.setdefault(row.desk, []).append(row.contact)
    for no, contacts in by_desk.items():
        for start in range(0, len(contacts), _KEYS_AT_ONCE):
            wanted = select(handle).where(
                handle.c.desk == no, handle.c.contact.in_(contacts[start : start + _KEYS_AT_ONCE])
            )
            for one in conn.execute(wanted.order_by(handle.c.contact, handle.c.pos)):
                if one.kind != "hashed":
                    found.setdefault((one.desk, one.contact, one.revision), []).append(f"{one.kind} {one.value}")
    return found
