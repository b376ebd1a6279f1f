"""Is the log whole, and was it changed around the program? Checks, each answered in words; nothing is written.

What the chain alone cannot show is an end that was cut off, and a record that somebody who has the key wrote anew from
the first entry on. For that its head must have been noted outside: on paper, in an export, by headquarters.
Words name entries, tables, contacts and revisions by number and never what stands in them.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import takewhile
from pathlib import Path
from typing import Any

from airportdesk.links.sought import sought_grams
from airportdesk.store import anchors, failures, health, keys, reconciling, roster, rotation
from airportdesk.store.attempts import Attempts
from airportdesk.store.chain import genesis, hashed, words_digest
from airportdesk.store.connection import in_words, opened_for_reading
from airportdesk.store.digests import RECORDED
from airportdesk.store.driver import dbapi2
from airportdesk.store.indexing import LAST
from airportdesk.store.names import DATABASE
from airportdesk.store.suspended import suspended_contacts
from airportdesk.text import Words

_STEPS = 5_000
"""Steps of the database between two questions whether to go on: less than a millisecond."""
TOLD = 10
"""Places that are named of one check; the rest is counted."""


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


@dataclass(frozen=True)
class Checking:
    """One check of a log that is open, with a connection of its own: it may be run on another thread."""

    folder: Path
    data_key: bytes
    head: str = ""

    def run(self, go_on: Callable[[], bool] = lambda: True) -> tuple[Check, ...] | None:
        """Every check, of one moment of the log; nothing where it was not to go on. Raises StoreError."""
        conn = opened_for_reading(self.folder / DATABASE, self.data_key)
        try:
            conn.set_progress_handler(lambda: not go_on(), _STEPS)
            conn.execute("BEGIN")
            done = tuple(takewhile(lambda _: go_on(), checks(conn, self.head)))
            return done if go_on() else None
        except dbapi2.OperationalError:
            if go_on():
                raise
            return None
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
    damaged = set(conn.execute("PRAGMA cipher_integrity_check").fetchall())
    if damaged:  # a page may just have been written by the window beside: what is damaged stays so
        damaged &= set(conn.execute("PRAGMA cipher_integrity_check").fetchall())
    for (said,) in sorted(damaged):
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
    """Every contact that is not suspended has the card of its newest revision, and the words of it are found."""
    suspended = suspended_contacts(conn)
    newest = "SELECT contact, max(number) AS number FROM revision GROUP BY contact"
    for (contact,) in conn.execute(
        f"SELECT r.contact FROM revision AS r JOIN ({newest}) AS n ON n.contact = r.contact AND n.number = r.number "  # noqa: S608
        "LEFT JOIN card AS c ON c.contact = r.contact WHERE c.revision IS NOT r.id"
    ):
        if contact in suspended:
            continue
        yield Words(
            f"{contact}번 면담이 색인에 없거나 옛 차수입니다.", f"Contact {contact} is not indexed as it stands."
        )
    yield from _lost_words(conn)


def _lost_words(conn: Any) -> Iterator[Words]:
    """In how many talks each piece stands by the index, against the texts that were indexed; then which talks.

    Words say the number of a talk only: a piece is something somebody typed.
    """
    conn.execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.card_terms USING fts5vocab(main, card_fts, row)")
    held = dict(conn.execute("SELECT term, doc FROM temp.card_terms"))
    conn.execute("DROP TABLE temp.card_terms")
    meant: Counter[str] = Counter()
    for (text,) in conn.execute("SELECT text FROM card"):
        meant.update(set(sought_grams(text).split(" ")) - {""})
    wrong = {term for term in held.keys() | meant.keys() if held.get(term, 0) != meant[term]}
    if not wrong:
        return
    named = 0
    for contact, text in conn.execute("SELECT contact, text FROM card ORDER BY contact").fetchall():
        for gram in wrong.intersection(sought_grams(text).split(" ")):
            asked = (f'"{gram}"', LAST - contact)
            if not conn.execute("SELECT 1 FROM card_fts WHERE card_fts MATCH ? AND rowid = ?", asked).fetchone():
                named += 1
                yield Words(
                    f"{contact}번 면담이 낱말로 찾아지지 않습니다.", f"Contact {contact} is not found by its words."
                )
                break
        if named > TOLD:
            break
    if not named:
        yield Words(
            f"색인의 낱말 조각 {len(wrong):,}개가 면담에 없는 곳을 가리킵니다.",
            f"{len(wrong):,} pieces in the index point to talks that do not have them.",
        )
