"""A connection to the encrypted database, opened by rules each of which answers a trap that was met.

Key first, then proof that it is in use: SQLCipher without a key reports its version all the same and writes plain
text. The key goes in by `set_key`, never as SQL, so no trace callback sees it.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from airportdesk.errors import StoreError
from airportdesk.store import failures
from airportdesk.store.driver import Database, dbapi2

PLAIN_HEADER = b"SQLite format 3\x00"
PAGE = 4096
CACHE_KIB = 64_000
BUSY_SECONDS = 2.0
_SETTINGS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
    f"PRAGMA cache_size = -{CACHE_KIB}",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
)
_FULL, _READONLY, _IOERR, _CANTOPEN, _PERM = 13, 8, 10, 14, 3
_CORRUPT, _NOTADB = 11, 26
_BUSY, _LOCKED = 5, 6

MEMORY_LOCKED = True
"""Whether SQLCipher keeps its memory out of swap and wipes it. It makes a save about three times slower; only tests,
whose talks are invented, do without.
"""


class KeyedDatabase(Database):
    """A database that knows its key for as long as it is open, for a copy that is made beside it."""

    data_key = b""

    def close(self) -> None:
        """Let go of the connection and of the key."""
        self.data_key = b""
        super().close()


def opened(path: Path, data_key: bytes) -> KeyedDatabase:
    """The database of `path` for reading and writing; made when it is not there. Raises StoreError.

    The connection may be handed from the thread that derived the key to the one that works with it, but is for one
    thread at a time.
    """
    with in_words(failures.not_opened):
        conn = keyed(str(path), data_key)
        try:
            for setting in _SETTINGS:
                conn.execute(setting).fetchall()
            _probe_writing(conn)
            db = KeyedDatabase(conn, execute_plugins=False)
            db.data_key = data_key
            return db
        except BaseException:
            conn.close()
            raise


def opened_for_reading(path: Path, data_key: bytes) -> Any:
    """A connection that cannot change a byte of the database or its log. Raises StoreError.

    Without a write-ahead log the file is whole by itself and is opened as immutable: a plain read-only connection
    would create an empty log beside it.
    """
    wal = path.with_name(path.name + "-wal")
    alone = not wal.exists() or not wal.stat().st_size
    uri = f"{path.absolute().as_uri()}?mode=ro" + ("&immutable=1" if alone else "")
    with in_words(failures.not_opened):
        conn = keyed(uri, data_key, uri=True)
        conn.execute("PRAGMA trusted_schema = OFF")
        conn.execute("PRAGMA cell_size_check = ON")
        return conn


def refuse_plain_header(path: Path) -> None:
    """Raise StoreError when the file is, or is not even, a database that anyone can read."""
    try:
        with path.open("rb") as file:
            head = file.read(len(PLAIN_HEADER))
    except OSError as error:
        raise failures.unreadable(path.name) from error
    if head == PLAIN_HEADER:
        raise failures.not_encrypted()


@contextmanager
def in_words(disk: Callable[[], StoreError]) -> Iterator[None]:
    """Turn what the database reports about disk, rights and damage into a StoreError; anything else is a bug.

    `disk` says what a full, missing or read-only disk means for what is being done.
    """
    try:
        yield
    except dbapi2.DatabaseError as error:
        failure = _failure(error, disk)
        if failure is None:
            raise
        raise failure from error


def _failure(error: Exception, disk: Callable[[], StoreError]) -> StoreError | None:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in (_FULL, _READONLY, _IOERR, _CANTOPEN, _PERM):
        return disk()
    if code in (_CORRUPT, _NOTADB):
        return failures.damaged()
    if code in (_BUSY, _LOCKED):
        return failures.busy()
    return None


def keyed(name: str, data_key: bytes, *, uri: bool = False) -> Any:
    """A bare connection with its key in use, and nothing else set; for `opened` and for copies."""
    conn = dbapi2.connect(name, uri=uri, timeout=BUSY_SECONDS, check_same_thread=False)
    try:
        conn.set_key(f"x'{data_key.hex()}'")
        # A failure to decrypt would print to stderr.
        conn.execute("PRAGMA cipher_log_level = NONE").fetchall()
        if MEMORY_LOCKED:
            conn.execute("PRAGMA cipher_memory_security = ON")
        if conn.execute("PRAGMA cipher_status").fetchone() != ("1",):
            raise failures.not_encrypted()
    except BaseException:
        conn.close()
        raise
    return conn


def _probe_writing(conn: Any) -> None:
    # Opening a read-only file succeeds, and BEGIN IMMEDIATE on it quietly becomes a read; only a write tells.
    conn.execute("BEGIN IMMEDIATE")
    try:
        conn.execute("PRAGMA user_version = 0")
    finally:
        conn.execute("ROLLBACK")
