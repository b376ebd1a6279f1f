"""Is what lies on disk a whole store of this program? Found out without changing a byte of it."""

from pathlib import Path
from typing import Any

from airportdesk.store import failures
from airportdesk.store.connection import in_words, opened_for_reading, refuse_plain_header
from airportdesk.store.names import DATABASE, exists
from airportdesk.store.schema import known_steps
from airportdesk.store.wal import lost_commits


def check_files(folder: Path) -> None:
    """Raise StoreError unless an encrypted database is there; needs no password."""
    if not exists(folder):
        raise failures.nothing_here()
    path = folder / DATABASE
    if not path.exists():
        raise failures.database_missing()
    refuse_plain_header(path)


def check_log(folder: Path) -> None:
    """Raise StoreError where the write-ahead log is broken in front of work that was acknowledged."""
    path = folder / DATABASE
    if lost_commits(path.with_name(path.name + "-wal")):
        raise failures.damaged_wal()


def check_content(folder: Path, data_key: bytes) -> None:
    """Raise StoreError unless every page is whole and every step applied to it is one this program knows."""
    check_log(folder)
    path = folder / DATABASE
    conn = opened_for_reading(path, data_key)
    try:
        with in_words(failures.not_read):
            _check_steps(conn)
            _check_pages(conn)
    finally:
        conn.close()


def _check_steps(conn: Any) -> None:
    if not conn.execute("SELECT 1 FROM sqlite_schema WHERE name = '_sqlite_migrations'").fetchone():
        raise failures.damaged()
    rows = conn.execute("SELECT name FROM _sqlite_migrations WHERE migration_set = 'airportdesk' ORDER BY id")
    applied = [row[0] for row in rows]
    known = known_steps()
    if not applied:
        raise failures.damaged()
    if applied != known[: len(applied)]:
        raise failures.newer(DATABASE)


def _check_pages(conn: Any) -> None:
    # The first reads every page of the file and its signature, free pages too; the second the order among them.
    if conn.execute("PRAGMA cipher_integrity_check").fetchall():
        raise failures.damaged()
    if conn.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
        raise failures.damaged()
