"""What tests of the access record share: a log to record, and what somebody does to it who has the key."""

from typing import Any

from airportdesk.model import AccessRecord, OfficeStep
from airportdesk.store import Store
from airportdesk.store.chain import genesis, hashed
from airportdesk.store.verifying import checks

from .samples import NOW, OVERRULE, full_assessment, full_contact


def log(store: Store, n: int = 1) -> None:
    for _ in range(n):
        store.log(full_contact(), full_assessment(), OVERRULE, NOW)


def two_talks(store: Store) -> Store:
    """Two contacts, one of them at the office."""
    log(store, 2)
    store.office.add_event(1, OfficeStep.ARRIVED, NOW, "", NOW)
    return store


def newest(store: Store) -> AccessRecord:
    return store.access.records()[0]


def wrong(store: Store, head: str = "") -> list[str]:
    return [words.en for check in checks(store._conn, head) for words in check.wrong]


def without_guards(store: Store) -> Any:
    """The database as somebody has it who has the key and another program: no trigger is in the way."""
    conn = store._conn
    for (name,) in conn.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
        conn.execute(f"DROP TRIGGER {name}")
    conn.execute("PRAGMA foreign_keys = OFF")
    return conn


def rewritten(conn: Any, seq: int) -> None:
    """Make a chain of the entries from that number on as they stand, numbered without a gap."""
    rows = conn.execute("SELECT * FROM access_record WHERE seq >= ? ORDER BY seq", (seq,)).fetchall()
    before = conn.execute("SELECT hash FROM access_record WHERE seq = ?", (seq - 1,)).fetchone()
    prev = before[0] if before else genesis(conn)
    conn.execute("DELETE FROM access_record WHERE seq >= ?", (seq,))
    for number, (_, *fields, _, _) in enumerate(rows, seq):
        hash = hashed((number, *fields, prev))
        marks = ", ".join("?" * 12)
        conn.execute(f"INSERT INTO access_record VALUES ({marks})", (number, *fields, prev, hash))  # noqa: S608
        prev = hash
    conn.commit()
