"""The chain of the access record: each entry holds the hash of the one before, so that none can be changed unseen.

A hash is SHA-256 over the fields, each with its length before it, so that nothing can be moved from one field into the
next. Entries of changes also hold a digest of the rows that were written (`digests`).
"""

import hashlib
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from airportdesk.model import AccessAct, Officer, utc_text
from airportdesk.store.digests import RECORDED, Digests

_FIELDS = "seq, at, officer, name, role, place, action, subject, detail, digest, prev"
_PUT = f"INSERT INTO access_record ({_FIELDS}, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"  # noqa: S608  # literals
_LAST = "SELECT seq, hash FROM access_record ORDER BY seq DESC LIMIT 1"


@dataclass(frozen=True, slots=True)
class Entry:
    """What is to be recorded. `row` is a table of `RECORDED` and the key of the row that was written."""

    at: datetime
    officer: Officer
    place: str
    act: AccessAct
    subject: str = ""
    detail: str = ""
    words: str = ""
    row: tuple[str, int] | None = None


def put(conn: Any, entry: Entry, digests: Digests) -> int:
    """Add an entry after the last; its number. Called inside the transaction of what it is about."""
    seq, prev = conn.execute(_LAST).fetchone() or (0, "")
    if not seq:
        seq, prev = 0, genesis(conn)
        if entry.act is not AccessAct.BEGUN:
            begun = Entry(entry.at, entry.officer, entry.place, AccessAct.BEGUN, detail=_there_before(conn))
            seq, prev = _add(conn, seq + 1, prev, begun, begun.detail, "")
    salt, digest, detail = b"", "", entry.detail
    if entry.row:
        digest = digests.of(conn, *entry.row)
        detail = f"{entry.row[0]}={entry.row[1]} {detail}".rstrip()
    elif entry.words:
        salt = secrets.token_bytes(16)
        digest = words_digest(salt, entry.words)
    number, _ = _add(conn, seq + 1, prev, entry, detail, digest)
    if salt:
        conn.execute("INSERT INTO access_words (seq, salt, words) VALUES (?, ?, ?)", (number, salt, entry.words))
    return number


def genesis(conn: Any) -> str:
    """What stands for the hash before the first entry: it binds the record to its store."""
    (store,) = conn.execute("SELECT store FROM desk ORDER BY id LIMIT 1").fetchone()
    return hashed(("airportdesk access record 1", store))


def hashed(fields: Iterable[Any]) -> str:
    """SHA-256 over the fields as text, each with its length (4 bytes, big-endian) before it, as hex."""
    whole = hashlib.sha256()
    for field in fields:
        data = str(field).encode()
        whole.update(len(data).to_bytes(4, "big") + data)
    return whole.hexdigest()


def words_digest(salt: bytes, words: str) -> str:
    """What an entry keeps of words that may be destroyed: without their salt it tells nothing."""
    return hashlib.sha256(salt + words.encode()).hexdigest()


def told(detail: str) -> dict[str, str]:
    """What the detail of an entry says: key to value."""
    return dict(pair.split("=", 1) for pair in detail.split(" ") if "=" in pair)


def of_row(detail: str) -> bool:
    """Whether an entry is about a row that was written: its detail names the row first."""
    return detail.partition("=")[0] in RECORDED


def _add(conn: Any, seq: int, prev: str, entry: Entry, detail: str, digest: str) -> tuple[int, str]:
    who = entry.officer
    fields = (
        *(seq, utc_text(entry.at), who.id, who.name, who.role, entry.place, entry.act.value, entry.subject, detail),
        *(digest, prev),
    )
    hash = hashed(fields)
    conn.execute(_PUT, (*fields, hash))
    return seq, hash


def _there_before(conn: Any) -> str:
    """The last row of each recorded table when the record begins: rows up to it have no entry of their own."""
    columns = ", ".join(f"(SELECT coalesce(max({key}), 0) FROM {table})" for table, key in RECORDED.items())  # noqa: S608
    last = conn.execute(f"SELECT {columns}").fetchone()  # literals
    return " ".join(f"{table}={row}" for table, row in zip(RECORDED, last, strict=True))
