"""A new data key for the database, so that whoever held the old one can open nothing any more.

In this order, and each step is whole or not there: the next key is sealed to everybody in keys.json beside the present
one; the database is written anew under it, in one transaction, and brought from its log into the one file; the next
key becomes the present one. After a kill at any moment one of the two keys opens the database, and the next unlock
goes on from there: always forward, for an officer may have been removed.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from airportdesk.errors import StoreError
from airportdesk.store import failures, health, keys, refusals, roster
from airportdesk.store.connection import in_words, opened, opened_for_reading
from airportdesk.store.driver import dbapi2
from airportdesk.store.names import DATABASE
from airportdesk.store.roster import Roster


def begun(known: Roster, data_key: bytes, next_key: bytes) -> Roster:
    """The roster with the next key beside the present one, for everybody in it."""
    return _for_all(known, data_key, next_key)


def promoted(known: Roster, data_key: bytes) -> Roster:
    """The roster with this key alone."""
    return _for_all(known, data_key, None)


def key_in_use(folder: Path, found: tuple[bytes, ...]) -> bytes:
    """Which of an officer's keys opens the database; the first where none does, for the checks to say what is wrong."""
    for data_key in found[1:]:
        try:
            conn = opened_for_reading(folder / DATABASE, data_key)
            try:
                with in_words(failures.not_read):
                    conn.execute("SELECT count(*) FROM sqlite_schema").fetchone()
            finally:
                conn.close()
        except StoreError:
            continue
        return data_key
    return found[0]


def settled(folder: Path, found: tuple[bytes, ...]) -> bytes:
    """The key in use, with no page under another one in the file itself: the checks read that past its log.

    Raises StoreError.
    """
    in_use = key_in_use(folder, found)
    if in_use != found[0]:
        health.check_log(folder)
        with alone(folder, in_use) as conn:
            _into_one_file(conn)
    return in_use


def finish(folder: Path, known: Roster, found: tuple[bytes, ...], in_use: bytes) -> bytes:
    """Go on with a change that was cut short, from a database that is settled; the key in use afterwards.

    Where the database cannot be written anew now (a full disk, another window) it stays under the key it has, and the
    next unlock tries again. Nothing else may have the database open in this process.
    """
    if len(found) == 1:
        return in_use
    next_key = found[1]
    try:
        if in_use != next_key:
            write_anew(folder, in_use, next_key)
        roster.write(folder, promoted(known, next_key))
    except StoreError:
        return key_in_use(folder, found)
    return next_key


def write_anew(folder: Path, data_key: bytes, next_key: bytes) -> None:
    """Write every page under the next key, in one transaction. Raises StoreError; then the old or the new key opens it.

    It has a connection of its own that is closed afterwards: one whose change of key failed must write nothing more.
    The driver does not say that it failed, so the file is asked.
    """
    with alone(folder, data_key) as conn:
        conn.reset_key(f"x'{next_key.hex()}'")
        _into_one_file(conn)
    if key_in_use(folder, (data_key, next_key)) != next_key:
        raise refusals.rotation_unfinished()


@contextmanager
def alone(folder: Path, data_key: bytes) -> Iterator[Any]:
    """A connection while nobody else has the database open, in this program or another. Raises StoreError."""
    db = opened(folder / DATABASE, data_key)
    try:
        with in_words(refusals.rotation_unfinished):
            # In exclusive mode the first write needs the whole file, which any other connection holds a share of.
            db.conn.execute("PRAGMA locking_mode = EXCLUSIVE").fetchall()
            db.conn.execute("BEGIN IMMEDIATE")
            db.conn.execute("COMMIT")
            yield db.conn
    finally:
        db.close()


def _into_one_file(conn: Any) -> None:
    """Until the log is empty the file itself still has pages under the old key."""
    try:
        busy, *_ = conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    except dbapi2.OperationalError as error:  # a change of key that failed leaves its transaction open
        raise refusals.rotation_unfinished() from error
    if busy:
        raise refusals.rotation_unfinished()


def _for_all(known: Roster, data_key: bytes, next_key: bytes | None) -> Roster:
    def sealed(slot: Any) -> Any:
        return replace(slot, sealed=keys.sealed_to(slot, known.store, data_key, next_key))

    recovery = sealed(known.recovery) if known.recovery else None
    return keys.signed(replace(known, officers=tuple(map(sealed, known.officers)), recovery=recovery), data_key)
