"""The lines of one hand-over into the tables, and out again, inside the caller's transaction.

A line that cannot be taken in goes into quarantine with its reason; the rest goes in. Rows are written a batch at a
time: by COPY on PostgreSQL, by executemany on SQLite.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice

from sqlalchemy import Connection, Table, and_, bindparam, delete, func, insert, select, update
from sqlalchemy.exc import DataError, IntegrityError

from airportdesk.errors import HandoverError
from airportdesk.handover.lines import LINE_MAX, TalkLine, line_from
from airportdesk.hq.person_tables import person_indexed
from airportdesk.hq.rows import COLUMNS, Row, rows_of_talk, talk_row
from airportdesk.hq.tables import OF_TALK, quarantine, talk
from airportdesk.model import utc_text

BATCH = 2_000
"""Lines held in memory at a time."""
ASKED = 500
"""Contacts asked for at a time."""
YEARS = range(2000, 2200)
"""The years a time of a talk may lie in; a clock that was never set says 1970."""
_WHERE = re.compile(r"`(\$[^`]{0,200})`")


@dataclass(frozen=True, slots=True)
class Source:
    """Where lines come from: a hand-over of a desk, by the desk's number here and its id."""

    desk: int
    id: str
    number: int
    at: datetime


@dataclass(frozen=True, slots=True)
class Loaded:
    """How many lines went in, and the numbers of the lines that did not."""

    rows: int
    quarantined: tuple[int, ...]


_Read = tuple[int, bytes, TalkLine]
"""A line's number, its bytes and what it says."""


@dataclass(frozen=True, slots=True)
class _Bad:
    line: int
    data: bytes
    trouble: str
    field: str


def load(conn: Connection, source: Source, lines: Iterable[tuple[int, bytes]]) -> Loaded:
    """Write numbered lines; those that are bad go into quarantine and are counted. Raises nothing for a bad line."""
    rows, bad_lines = 0, []
    numbered = iter(lines)
    while piece := list(islice(numbered, BATCH)):
        good, bad = _read(source, piece)
        taken, refused = _written(conn, source, good)
        _set_aside(conn, source, [*bad, *refused])
        rows += taken
        bad_lines += [one.line for one in (*bad, *refused)]
    return Loaded(rows, tuple(sorted(bad_lines)))


def retry(conn: Connection, source: Source) -> Loaded:
    """Try the quarantined lines of a hand-over once more."""
    of = and_(quarantine.c.desk == source.desk, quarantine.c.number == source.number)
    kept = conn.execute(select(quarantine.c.line, quarantine.c.data).where(of).order_by(quarantine.c.line)).all()
    conn.execute(delete(quarantine).where(of))
    _forget_index(conn, source)
    return load(conn, source, ((line, data) for line, data in kept))


def unload(conn: Connection, source: Source) -> None:
    """Take the rows of a hand-over out again; revisions that these had superseded count again."""
    of = and_(talk.c.desk == source.desk, talk.c.number == source.number)
    later = talk.alias()
    touched = conn.execute(select(talk.c.contact).where(of, talk.c.newest, talk.c.revision > 1)).scalars().all()
    conn.execute(delete(talk).where(of))
    _forget_index(conn, source)
    conn.execute(delete(quarantine).where(quarantine.c.desk == source.desk, quarantine.c.number == source.number))
    for contacts in _pieces(touched):
        newer = select(later.c.contact).where(
            later.c.desk == talk.c.desk, later.c.contact == talk.c.contact, later.c.revision > talk.c.revision
        )
        conn.execute(
            update(talk)
            .where(talk.c.desk == source.desk, talk.c.contact.in_(contacts), ~newer.exists())
            .values(newest=True)
        )


def _forget_index(conn: Connection, source: Source) -> None:
    """Have the persons of a hand-over indexed anew: its rows are others now."""
    of = and_(person_indexed.c.desk == source.desk, person_indexed.c.number == source.number)
    conn.execute(delete(person_indexed).where(of))


def put(conn: Connection, table: Table, rows: Sequence[Row]) -> None:
    """Write rows whose values stand in the order of the table's columns."""
    if not rows:
        return
    columns = COLUMNS[table.name]
    if conn.dialect.name == "postgresql":
        cursor = conn.connection.cursor()
        with cursor.copy(f"COPY {table.name} ({', '.join(columns)}) FROM STDIN") as copy:
            for row in rows:
                copy.write_row(row)
        cursor.close()
        return
    marks = ", ".join("?" * len(columns))
    conn.exec_driver_sql(f"INSERT INTO {table.name} ({', '.join(columns)}) VALUES ({marks})", list(rows))  # noqa: S608


def _read(source: Source, lines: Sequence[tuple[int, bytes]]) -> tuple[list[_Read], list[_Bad]]:
    good: list[_Read] = []
    bad: list[_Bad] = []
    for number, data in lines:
        try:
            line = line_from(data)
        except HandoverError as error:
            where = _WHERE.search(error.en)
            bad.append(_Bad(number, data[:LINE_MAX], "form", where[1] if where else ""))
            continue
        if wrong := _wrong(data, line, source):
            bad.append(_Bad(number, data, *wrong))
        else:
            good.append((number, data, line))
    return good, bad


def _wrong(data: bytes, line: TalkLine, source: Source) -> tuple[str, str] | None:
    """What is wrong with a line of the right form, and where."""
    if line.desk != source.id:
        return "desk", "$.desk"
    if b"\\u0000" in data and b"\\u0000" in data.replace(b"\\\\", b""):  # PostgreSQL keeps no such character
        return "character", ""
    if line.at.year not in YEARS or line.written_at.year not in YEARS:
        return "time", "$.at" if line.at.year not in YEARS else "$.written_at"
    if any(one.made_at.tzinfo is None or one.made_at.year not in YEARS for one in line.leaflets):
        return "time", "$.leaflets[...].made_at"
    return None


def _written(conn: Connection, source: Source, lines: Sequence[_Read]) -> tuple[int, list[_Bad]]:
    """Write lines; what the database itself refuses is narrowed down by halves, until it is one line."""
    driver = conn.dialect.loaded_dbapi
    try:
        with conn.begin_nested():
            taken, used = _without_used(conn, source, lines)
            _write(conn, source, taken)
            return len(taken), used
    except (DataError, IntegrityError, driver.DataError, driver.IntegrityError, OverflowError):
        if len(lines) == 1:
            number, data, _ = lines[0]
            return 0, [_Bad(number, data, "database", "")]
    halves = [_written(conn, source, half) for half in (lines[: len(lines) // 2], lines[len(lines) // 2 :])]
    return sum(rows for rows, _ in halves), [bad for _, refused in halves for bad in refused]


def _without_used(
    conn: Connection, source: Source, lines: Sequence[_Read]
) -> tuple[list[tuple[TalkLine, bool]], list[_Bad]]:
    """The lines whose key is new, each with whether it is the newest of its contact; and those whose key was used."""
    known = _known(conn, source, {line.contact for _, _, line in lines})
    newest = {contact: max(revisions) for contact, revisions in known.items()}
    taken: list[TalkLine] = []
    used: list[_Bad] = []
    for number, data, line in lines:
        revisions = known.setdefault(line.contact, set())
        if line.revision in revisions:
            used.append(_Bad(number, data, "key", "$.revision"))
            continue
        revisions.add(line.revision)
        taken.append(line)
    superseded = [
        {"of": contact, "by": max(known[contact])} for contact, before in newest.items() if max(known[contact]) > before
    ]
    if superseded:
        conn.execute(
            update(talk)
            .where(talk.c.desk == source.desk, talk.c.contact == bindparam("of"), talk.c.revision < bindparam("by"))
            .values(newest=False),
            superseded,
        )
    return [(line, line.revision == max(known[line.contact])) for line in taken], used


def _known(conn: Connection, source: Source, contacts: set[int]) -> dict[int, set[int]]:
    """The revisions that are there already of these contacts."""
    last = conn.execute(select(func.max(talk.c.contact)).where(talk.c.desk == source.desk)).scalar() or 0
    found: dict[int, set[int]] = {}
    for piece in _pieces(sorted(contact for contact in contacts if contact <= last)):
        rows = conn.execute(
            select(talk.c.contact, talk.c.revision).where(talk.c.desk == source.desk, talk.c.contact.in_(piece))
        )
        for contact, revision in rows:
            found.setdefault(contact, set()).add(revision)
    return found


def _write(conn: Connection, source: Source, lines: Sequence[tuple[TalkLine, bool]]) -> None:
    put(conn, talk, [talk_row(line, source.desk, source.number, newest) for line, newest in lines])
    parts: tuple[list[Row], ...] = tuple([] for _ in OF_TALK)
    for line, _ in lines:
        for rows, more in zip(parts, rows_of_talk(line, source.desk), strict=True):
            rows += more
    for table, rows in zip(OF_TALK, parts, strict=True):
        put(conn, table, rows)


def _set_aside(conn: Connection, source: Source, bad: Sequence[_Bad]) -> None:
    if bad:
        conn.execute(
            insert(quarantine),
            [
                {
                    "desk": source.desk,
                    "number": source.number,
                    "line": one.line,
                    "trouble": one.trouble,
                    "field": one.field,
                    "data": one.data,
                    "since": utc_text(source.at),
                }
                for one in bad
            ],
        )


def _pieces(contacts: Sequence[int]) -> Iterator[Sequence[int]]:
    for start in range(0, len(contacts), ASKED):
        yield contacts[start : start + ASKED]
