"""The newest revision of each contact as it is found: its card, its words, its handles, its traveller's keys.

Written in the transaction that writes the revision, so that what is found is always what was saved.
"""

import json
from collections.abc import Sequence
from typing import Any

from airportdesk.links.alike import person_keys, person_of
from airportdesk.links.handles import distinct, handles_of
from airportdesk.links.sought import sought_grams, sought_text
from airportdesk.model import KST, Record, utc_text
from airportdesk.store import reading
from airportdesk.store.driver import Database
from airportdesk.store.suspended import NOT_SUSPENDED, is_suspended

LAST = 2**31
"""Rows of the full-text table count down from here: forwards through them is newest first, and twenty times as fast."""
BATCH = 250
"""Contacts indexed in one transaction when a log from before the index is opened."""


def put(conn: Any, record: Record, revision: int, officer: int) -> None:
    """Let `record` be what is found of its contact, or nothing while that is suspended; the rows are its own."""
    if record.revision > 1:
        drop(conn, record.contact_id)
        if is_suspended(conn, record.contact_id):
            return
    contact, number = record.contact, record.contact_id
    spotted, at = () if contact.withdrawn else handles_of(contact), utc_text(contact.at)
    text = sought_text(contact, spotted)
    conn.execute(
        "INSERT INTO card (contact, revision, at, flight, concern, officer, text) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (number, revision, at, contact.flight, record.concern, officer, text),
    )
    conn.execute(
        "INSERT INTO card_day (day, low, high) VALUES (?1, ?2, ?2) ON CONFLICT (day) DO UPDATE "
        "SET low = min(low, ?2), high = max(high, ?2) WHERE ?2 NOT BETWEEN low AND high",
        (f"{contact.at.astimezone(KST):%Y-%m-%d}", number),
    )
    conn.execute("INSERT INTO card_fts (rowid, grams) VALUES (?, ?)", (LAST - number, sought_grams(text)))
    for handle in distinct(spotted):
        named = (handle.kind, handle.value)
        conn.execute("INSERT OR IGNORE INTO handle (kind, value) VALUES (?, ?)", named)
        conn.execute(
            "INSERT INTO mention (handle, at, contact) SELECT id, ?, ? FROM handle WHERE kind = ? AND value = ?",
            (at, number, *named),
        )
    if contact.traveller and not contact.withdrawn and (keys := person_keys(person_of(contact.traveller))):
        conn.executemany(
            "INSERT OR IGNORE INTO person_key (key, contact) VALUES (?, ?)", [(key, number) for key in keys]
        )


def drop(conn: Any, contact_id: int) -> None:
    """Take a contact out of all that finds it, and handles nobody mentions any more with it. No trace stays."""
    row = conn.execute("SELECT text FROM card WHERE contact = ?", (contact_id,)).fetchone()
    if row is None:
        return
    gone = sought_grams(row[0])
    conn.execute("INSERT INTO card_fts (card_fts, rowid, grams) VALUES ('delete', ?, ?)", (LAST - contact_id, gone))
    handles = conn.execute("SELECT handle FROM mention WHERE contact = ?", (contact_id,)).fetchall()
    for table in ("card", "mention", "person_key"):
        conn.execute(f"DELETE FROM {table} WHERE contact = ?", (contact_id,))  # noqa: S608  # of the three named here
    conn.executemany(
        "DELETE FROM handle WHERE id = ? AND NOT EXISTS (SELECT 1 FROM mention WHERE handle = handle.id)", handles
    )


def drop_many(conn: Any, contacts: Sequence[int]) -> None:
    """Take contacts out as `drop` does, all at once, and write the index of words anew without them.

    Each by itself would take a hundred times as long; what the old index held must be written over by the caller
    (`erasing.written_anew`).
    """
    ids = (json.dumps(list(contacts)),)
    among = "IN (SELECT value FROM json_each(?))"
    cards = conn.execute(f"SELECT contact, text FROM card WHERE contact {among}", ids)  # noqa: S608
    gone = [(LAST - contact, sought_grams(text)) for contact, text in cards]
    handles = conn.execute(f"SELECT DISTINCT handle FROM mention WHERE contact {among}", ids).fetchall()  # noqa: S608
    conn.execute("INSERT INTO card_fts (card_fts, rank) VALUES ('secure-delete', 0)")
    conn.executemany("INSERT INTO card_fts (card_fts, rowid, grams) VALUES ('delete', ?, ?)", gone)
    conn.execute("INSERT INTO card_fts (card_fts) VALUES ('optimize')")
    conn.execute("INSERT INTO card_fts (card_fts, rank) VALUES ('secure-delete', 1)")
    for table in ("card", "mention", "person_key"):
        conn.execute(f"DELETE FROM {table} WHERE contact {among}", ids)  # noqa: S608  # of the three named here
    conn.executemany(
        "DELETE FROM handle WHERE id = ? AND NOT EXISTS (SELECT 1 FROM mention WHERE handle = handle.id)", handles
    )


def catch_up(db: Database) -> None:
    """Index the contacts that were logged before there was an index, oldest first; what is done stays done."""
    while True:
        rows = db.conn.execute(
            "SELECT r.contact, r.id, r.officer FROM revision AS r WHERE r.contact > "  # noqa: S608  # literals
            "coalesce((SELECT max(contact) FROM card), 0) AND NOT EXISTS "
            "(SELECT 1 FROM revision AS n WHERE n.contact = r.contact AND n.number > r.number) "
            f"AND {NOT_SUSPENDED} ORDER BY r.contact LIMIT ?",
            (BATCH,),
        ).fetchall()
        if not rows:
            return
        with db.atomic():
            for contact_id, revision, officer in reversed(rows):
                put(db.conn, reading.record_of(db.conn, contact_id, None), revision, officer)
