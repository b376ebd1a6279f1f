"""Is the log whole, and was it changed around the program? Checks, each answered in words; nothing is written.

What the chain alone cannot show is an end that was cut off, and a record that somebody who has the key wrote anew from
the first entry on. For that its head must have been noted outside: on paper, in an export, by headquarters.
Words name entries, tables, contacts and revisions by number and never what stands in them.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from airportdesk.links.sought import sought_grams
from airportdesk.store import anchors, failures, health, keys, reconciling, roster, rotation
from airportdesk.store.attempts import Attempts
from airportdesk.store.chain import genesis, hashed, words_digest
from airportdesk.store.connection import in_words, opened_for_reading
from airportdesk.store.digests import RECORDED
from airportdesk.store.indexing import LAST
from airportdesk.store.names import DATABASE
from airportdesk.text import Words

TOLD = 10
"""Places that are named of one check; the rest is counted."""
LOOKED_UP = 20_000
"""Talks that are looked up in the index of words; of more every so-manieth."""


@dataclass(frozen=True, slots=True)
class Check:
    """One check: what was looked at, and what is wrong, each in a sentence; nothing where all is well."""

    title: Words
    wrong: tuple[Words, ...]
    more: int = 0

    @property
    def good(self) -> bool:
        """Whether nothing is wrong."""
        return not self.wrong


def verified(
    folder: Path, officer_id: str, password: str, head: str = "", attempts: Attempts | None = None
) -> Iterator[Check]:
    """The checks of a store on disk; no byte of it is changed. Raises StoreError where it cannot be read at all."""
    health.check_files(folder)
    known = roster.read(folder)
    slot = known.slot(officer_id)
    with (attempts or Attempts(folder)).trying(officer_id):
        found = keys.data_keys(known, officer_id, password)
    keys.check_genuine(known, slot, found[0])
    conn = opened_for_reading(folder / DATABASE, rotation.key_in_use(folder, found))
    try:
        yield from checks(conn, head)
    finally:
        conn.close()


def checks(conn: Any, head: str = "") -> Iterator[Check]:
    """The checks of an open database, one at a time; where its pages are damaged only the first."""
    with in_words(failures.not_read):
        yield (pages := _some(Words("파일", "the file"), _pages(conn)))
        if not pages.good:
            return
        if not conn.execute("SELECT 1 FROM sqlite_schema WHERE name = 'access_record'").fetchone():
            begun = Words(
                "이 기록은 접속기록이 생기기 전의 것입니다. 데스크에서 한 번 열면 접속기록이 시작됩니다.",
                "This log is from before the access record. Open it once at the desk, and the record begins.",
            )
            yield Check(Words("접속기록", "the access record"), (begun,))
            return
        yield _some(Words("접속기록", "the access record"), _chain(conn))
        if head:
            yield _some(Words("적어 둔 끝 번호", "the head that was noted"), anchors.against(conn, head))
        yield _some(
            Words("면담과 접속기록의 맞음", "talks and records against each other"), reconciling.differences(conn)
        )
        yield _some(Words("찾기 색인", "the search index"), _index(conn))


def _some(title: Words, wrong: Iterator[Words]) -> Check:
    named: list[Words] = []
    more = 0
    for words in wrong:
        if len(named) < TOLD:
            named.append(words)
        else:
            more += 1
    return Check(title, tuple(named), more)


def _pages(conn: Any) -> Iterator[Words]:
    damaged = conn.execute("PRAGMA cipher_integrity_check").fetchall()
    for (said,) in damaged:
        yield Words(f"암호화된 쪽이 손상되었습니다: {said}", f"An encrypted page is damaged: {said}")
    if damaged:
        return
    for (said,) in conn.execute("PRAGMA integrity_check(100)"):
        if said != "ok":
            yield Words(f"데이터베이스의 짜임이 어긋났습니다: {said}", f"The database does not hold together: {said}")
    for table, row, parent, _ in conn.execute("PRAGMA foreign_key_check"):
        yield Words(
            f"{table} 표의 {row}번 줄이 가리키는 {parent} 줄이 없습니다.",
            f"Row {row} of {table} points to a row of {parent} that is not there.",
        )


def _chain(conn: Any) -> Iterator[Words]:
    """Every entry against its own hash, against the one before, and against the words kept beside it."""
    destroyed = conn.execute("SELECT coalesce(max(seq), 0) FROM access_record WHERE action = 'destroyed'").fetchone()[0]
    number, last = 0, genesis(conn)
    rows = conn.execute(
        "SELECT r.seq, r.at, r.officer, r.name, r.role, r.place, r.action, r.subject, r.detail, r.digest, r.prev, "
        "r.hash, w.salt, w.words FROM access_record AS r LEFT JOIN access_words AS w ON w.seq = r.seq ORDER BY r.seq"
    )
    for *fields, hash, salt, words in rows:
        seq, detail, digest, prev = fields[0], fields[8], fields[9], fields[10]
        if seq != number + 1:
            yield Words(
                f"{number + 1}번부터 {seq - 1}번까지의 접속기록이 없어졌습니다.",
                f"Entries {number + 1} to {seq - 1} are gone.",
            )
        if hashed(fields) != hash:
            yield Words(f"{seq}번 접속기록이 바뀌었습니다.", f"Entry {seq} was changed.")
        elif prev != last:
            yield Words(
                f"{seq}번 접속기록이 바로 앞 기록과 이어지지 않습니다. 앞의 것이 바뀌었거나 빠졌거나 끼어들었습니다.",
                f"Entry {seq} does not follow the one before: that was changed, taken out or put in.",
            )
        if salt is not None and words_digest(salt, words) != digest:
            yield Words(f"{seq}번 접속기록에 적힌 말이 바뀌었습니다.", f"The words of entry {seq} were changed.")
        if salt is None and digest and detail.partition("=")[0] not in RECORDED and seq > destroyed:
            yield Words(
                f"{seq}번 접속기록에 적힌 말이 파기 기록 없이 없어졌습니다.",
                f"The words of entry {seq} are gone, and no destruction is recorded.",
            )
        number, last = seq, hash
    if not number:
        yield Words("접속기록이 비어 있습니다.", "The access record is empty.")


def _index(conn: Any) -> Iterator[Words]:
    """Every contact has the card of its newest revision, and the words of it are found."""
    newest = "SELECT contact, max(number) AS number FROM revision GROUP BY contact"
    for (contact,) in conn.execute(
        f"SELECT r.contact FROM revision AS r JOIN ({newest}) AS n ON n.contact = r.contact AND n.number = r.number "  # noqa: S608
        "LEFT JOIN card AS c ON c.contact = r.contact WHERE c.revision IS NOT r.id"
    ):
        yield Words(
            f"{contact}번 면담이 색인에 없거나 옛 차수입니다.", f"Contact {contact} is not indexed as it stands."
        )
    (count,) = conn.execute("SELECT count(*) FROM card").fetchone()
    every = max(1, count // LOOKED_UP)
    for contact, text in conn.execute("SELECT contact, text FROM card WHERE contact % ? = 0", (every,)).fetchall():
        gram = sought_grams(text).partition(" ")[0]
        asked = (f'"{gram}"', LAST - contact)
        if gram and not conn.execute("SELECT 1 FROM card_fts WHERE card_fts MATCH ? AND rowid = ?", asked).fetchone():
            yield Words(
                f"{contact}번 면담이 낱말로 찾아지지 않습니다.", f"Contact {contact} is not found by its words."
            )
