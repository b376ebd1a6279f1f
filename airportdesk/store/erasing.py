"""Taking contacts out of the log for good, with all that belongs to them, in one transaction: the only place that does.

The triggers that refuse DELETE are dropped and made again inside that transaction, word for word: nobody else ever sees
the log without them, and a kill leaves everything or nothing. What is deleted is overwritten (`secure_delete`), the
index of words is merged anew without it, and what pages still hold of rows that once lay elsewhere in them goes when
the file is written anew (`written_anew`).
"""

import json
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import msgspec

from airportdesk.model import KST, KeptDraft, moment
from airportdesk.store import failures, indexing
from airportdesk.store.digests import OF_REVISION
from airportdesk.store.driver import dbapi2
from airportdesk.text import folded

Progress = Callable[[float], None]
"""Told how much is done, 0 to 1."""
OF_CONTACT = ("office_undone", "office_event", "task_step", "apart", "leaflet", "logged_draft", "revision", "contact")
"""Tables with triggers that rows of a contact are taken from, those that point to others first."""
OF_PRINT = ("print_outcome", "print")
GUARDED = (*OF_REVISION, *OF_CONTACT, *OF_PRINT, "access_words")
_POINTING = (("card", "revision"), ("print", "contact"))
_IDS = "(SELECT value FROM json_each(?1))"
_WHICH = {
    "office_undone": f"event IN (SELECT id FROM office_event WHERE contact IN {_IDS})",  # noqa: S608  # literals
    "apart": f"one IN {_IDS} OR other IN {_IDS}",
    "contact": f"id IN {_IDS}",
}
_PRINTS = (
    f"SELECT id FROM {{table}} WHERE contact IN {_IDS} "  # noqa: S608  # literals
    f"OR (draft <> '' AND draft IN (SELECT key FROM logged_draft WHERE contact IN {_IDS}))"
)


@dataclass(frozen=True, slots=True)
class Erased:
    """What was taken out: rows by table, keys of the drafts the contacts came from, digests of their leaflets."""

    rows: dict[str, int]
    drafts: tuple[str, ...]
    leaflets: tuple[str, ...]


def erase(conn: Any, contacts: Sequence[int], progress: Progress = lambda _: None) -> Erased:
    """Take contacts out, inside the transaction of the caller; who calls puts it into the access record as well."""
    ids = json.dumps(list(contacts))
    drafts = _first(conn, f"SELECT key FROM logged_draft WHERE contact IN {_IDS} ORDER BY key", ids)  # noqa: S608
    leaflets = _leaflets(conn, ids)
    rows: Counter[str] = Counter()
    with _unguarded(conn):
        rows["access_words"] = _erase_words(conn, contacts)
        progress(0.1)
        indexing.drop_many(conn, contacts)
        progress(0.6)
        rows["draft"] = _erase_drafts(conn, set(contacts))
        for table in ("print", "print_later"):
            found = json.dumps(_first(conn, _PRINTS.format(table=table), ids))
            if table == "print":
                rows["print_outcome"] = _delete(conn, "print_outcome", f"print IN {_IDS}", found)
            rows[table] = _delete(conn, table, f"id IN {_IDS}", found)
        for table in OF_REVISION:
            whose = f"revision IN (SELECT id FROM revision WHERE contact IN {_IDS})"  # noqa: S608
            rows[table] = _delete(conn, table, whose, ids)
        progress(0.8)
        for table in OF_CONTACT:
            rows[table] = _delete(conn, table, _WHICH.get(table, f"contact IN {_IDS}"), ids)
        rows["print_file"] = _erase_files(conn, leaflets)
        progress(1.0)
    return Erased({table: count for table, count in rows.items() if count}, drafts, leaflets)


def written_anew(conn: Any) -> None:
    """Write the whole file anew, without a byte of what was deleted, and empty its log.

    Raises StoreError where somebody reads the log just now; it is whole all the same.
    """
    try:
        conn.execute("VACUUM")
    except dbapi2.OperationalError as error:
        if "statements in progress" in str(error):
            raise failures.busy() from error
        raise
    busy, *_ = conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    if busy:
        raise failures.busy()


def exported_days(conn: Any, contacts: Sequence[int]) -> tuple[tuple[str, str, str, str], ...]:
    """Files of days that these contacts were in: day, kind, when they were written and by whom, the oldest first."""
    wanted = {str(contact) for contact in contacts}
    days = {
        f"{moment(at).astimezone(KST):%Y-%m-%d}"
        for (at,) in conn.execute(f"SELECT at FROM revision WHERE contact IN {_IDS}", (json.dumps(list(contacts)),))  # noqa: S608
    }
    found = []
    for at, name, subject, detail in conn.execute(
        "SELECT at, name, subject, detail FROM access_record WHERE action = 'exported' ORDER BY seq"
    ):
        told = dict(pair.split("=", 1) for pair in detail.split(" ") if "=" in pair)
        if not told.get("kind"):  # a hand-over, which is named by its number elsewhere
            continue
        if wanted.isdisjoint(subject.split(" ")) and told.get("day", "") not in days:
            continue
        found.append((told.get("day", ""), told.get("kind", ""), at, name))
    return tuple(found)


@contextmanager
def _unguarded(conn: Any) -> Iterator[None]:
    """Without the triggers that refuse to delete from `GUARDED`; they are there again, as they were, afterwards.

    Two columns get an index meanwhile: else each row that goes would look through all that point to its table. Not
    for what fails inside: that rolls the transaction back, and the triggers with it.
    """
    guards = "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND name IN (SELECT value FROM json_each(?))"
    named = json.dumps([f"{table}_no_delete" for table in GUARDED])
    before = conn.execute(guards, (named,)).fetchall()
    for name, _ in before:
        conn.execute(f"DROP TRIGGER {name}")
    for table, column in _POINTING:
        conn.execute(f"CREATE INDEX erasing_{table} ON {table} ({column})")
    yield
    for table, _ in _POINTING:
        conn.execute(f"DROP INDEX erasing_{table}")
    for _, sql in before:
        conn.execute(sql)
    if sorted(conn.execute(guards, (named,)).fetchall()) != sorted(before) or len(before) != len(GUARDED):
        raise RuntimeError("a guard of the log is missing")


def _delete(conn: Any, table: str, where: str, ids: str) -> int:
    return int(conn.execute(f"DELETE FROM {table} WHERE {where}", (ids,)).rowcount)  # noqa: S608  # named here


def _first(conn: Any, sql: str, ids: str) -> tuple[Any, ...]:
    return tuple(row[0] for row in conn.execute(sql, (ids,)))


def _leaflets(conn: Any, ids: str) -> tuple[str, ...]:
    """The digests of leaflets that were made, printed or kept for these contacts, and for nobody else."""
    found = set(_first(conn, f"SELECT sha256 FROM leaflet WHERE contact IN {_IDS}", ids))  # noqa: S608
    others = set(_first(conn, f"SELECT sha256 FROM leaflet WHERE contact NOT IN {_IDS}", ids))  # noqa: S608
    for table in ("print", "print_later"):
        mine = set(_first(conn, _PRINTS.format(table=table), ids))
        for row, leaflet in conn.execute(f"SELECT id, leaflet FROM {table}"):  # noqa: S608
            (found if row in mine else others).add(leaflet)
    return tuple(sorted(found - others))


def _erase_files(conn: Any, leaflets: Sequence[str]) -> int:
    return _delete(conn, "print_file", f"leaflet IN {_IDS}", json.dumps(leaflets))


def _erase_drafts(conn: Any, contacts: set[int]) -> int:
    """Drop the half-typed amendments of contacts, whoever types them."""
    gone = [
        (key,)
        for key, content in conn.execute("SELECT key, content FROM draft").fetchall()
        if msgspec.json.decode(content, type=KeptDraft).amending in contacts
    ]
    conn.executemany("DELETE FROM draft WHERE key = ?", gone)
    return len(gone)


def _erase_words(conn: Any, contacts: Sequence[int]) -> int:
    """Take out the words of entries that name a contact, or that would have found one, or that hold who it was.

    A search that found more than is listed names nobody: its words go when a contact has every one of them.
    """
    numbers = {str(contact) for contact in contacts}
    texts, names = _texts(conn, contacts)
    gone = []
    for seq, subject, words in conn.execute(
        "SELECT w.seq, r.subject, w.words FROM access_words AS w JOIN access_record AS r ON r.seq = w.seq"
    ).fetchall():
        if not numbers.isdisjoint(subject.split(" ")):
            gone.append((seq,))
            continue
        whole, parts = folded(words), [part for part in map(folded, words.split()) if part]
        held = any(name in whole for name in names)
        if held or (not subject and any(all(part in text for part in parts) for text in texts)):
            gone.append((seq,))
    conn.executemany("DELETE FROM access_words WHERE seq = ?", gone)
    return len(gone)


def _texts(conn: Any, contacts: Sequence[int]) -> tuple[list[str], set[str]]:
    """What is found of the contacts, folded, one text each; and names, numbers and birth dates of their travellers."""
    texts, names = dict.fromkeys(contacts, ""), set()
    ids = (json.dumps(list(contacts)),)
    for contact, text in conn.execute(f"SELECT contact, text FROM card WHERE contact IN {_IDS}", ids):  # noqa: S608
        texts[contact] += folded(text)
    for contact, notes, *who in conn.execute(
        "SELECT r.contact, r.notes, coalesce(t.name, ''), coalesce(t.phone, ''), coalesce(t.birth, '') "  # noqa: S608
        f"FROM revision AS r LEFT JOIN traveller AS t ON t.revision = r.id WHERE r.contact IN {_IDS}",
        ids,
    ):
        texts[contact] += f"\n{folded(notes)}\n" + "\n".join(map(folded, who))
        names |= {name for name in map(folded, who) if len(name) > 1}
    return list(texts.values()), names
