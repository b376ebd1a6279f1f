"""The access record of one store: who did what with whose data, when and where; and its reviews.

Entries of changes are written by the chapter that changes, in its transaction (`Session.note`); those of looking, of
coming and of going are written here. Wrong passwords are counted beside the keys while the log is shut (`attempts`)
and come into the record with the next unlock by anybody, those of an open desk at once.
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from airportdesk.errors import StoreError
from airportdesk.model import (
    AccessAct,
    AccessFilter,
    AccessRecord,
    AccessReview,
    Head,
    Officer,
    moment,
    utc_text,
)
from airportdesk.store import failures
from airportdesk.store.chain import of_row, told
from airportdesk.store.connection import KeyedDatabase
from airportdesk.store.session import Session
from airportdesk.store.verifying import Checking

PAGE = 200
"""Entries read at once, the newest first."""
SUBJECTS_MAX = 20
"""Talks of a list that are recorded one by one; of more only how many there were (and what was asked for)."""
CYCLE_DAYS = 31
"""Days between two reviews unless the desk sets others."""
_OFFICER = "officer:"
_AMONG = "(r.subject = ? OR r.subject GLOB ? OR r.subject GLOB ? OR r.subject GLOB ?)"
"""A number among those of a subject. Putting text together row by row would take a hundred times as long."""


class Access:
    """The chapter of the access record. Entries are added and never changed, and never deleted by the program."""

    def __init__(self, session: Session, folder: Path, prove: Callable[[str], object]) -> None:
        self._session = session
        self._folder = folder
        self.prove = prove
        """Raises WrongPasswordError or LockedOutError unless it is the password of the officer at the desk."""

    def keep_time_by(self, clock: Callable[[], datetime]) -> None:
        """Take the times of entries from this clock."""
        self._session.now = clock

    def unlocked(self, failures: Mapping[str, tuple[int, datetime]], detail: str = "") -> None:
        """Note that the desk was opened, after the wrong passwords that nobody has noted yet: times in a row, the last.

        What cannot be written now is written with the next entry; until then nothing else is shown or written.
        """
        entries = [self._failure(*failure) for failure in failures.items() if not self._known(*failure)]
        entries.append((AccessAct.UNLOCKED, self._session.officer.id, detail))
        try:
            with self._session.writing() as conn:
                for act, whom, said in entries:
                    self._session.note(conn, act, _OFFICER + whom, said)
        except StoreError:
            for act, whom, said in entries:
                self._session.owe(act, _OFFICER + whom, said)

    def failed(self, officer_id: str, times: int, last: datetime) -> None:
        """Note a wrong password at an open desk. Raises StoreError."""
        act, whom, said = self._failure(officer_id, (times, last))
        self._session.note_alone(act, _OFFICER + whom, said)

    def note(self, act: AccessAct, contacts: tuple[int, ...] = (), detail: str = "", words: str = "") -> None:
        """Note something that changes nothing: looking, finding, exporting. Raises StoreError.

        Where it cannot be noted it must not be shown.
        """
        if len(contacts) > SUBJECTS_MAX:
            subject, detail = "", f"{detail} n={len(contacts)}".strip()
        else:
            subject = " ".join(map(str, contacts))
        self._session.note_alone(act, subject, detail, words=words)

    def note_of(self, act: AccessAct, subject: str, detail: str = "") -> None:
        """Note something about what is no contact: a draft, a store. Raises StoreError."""
        self._session.note_alone(act, subject, detail)

    def records(
        self, wanted: AccessFilter | None = None, before: int | None = None, limit: int = PAGE
    ) -> tuple[AccessRecord, ...]:
        """The newest entries that are asked for, 200 at a time; `before` is the number of the last one seen."""
        sql, values = _where(wanted or AccessFilter(), before)
        with self._session.reading() as conn:
            rows = conn.execute(
                "SELECT r.seq, r.at, r.officer, r.name, r.role, r.place, r.action, r.subject, r.detail, r.digest, "  # noqa: S608
                "coalesce(w.words, ''), r.hash FROM access_record AS r LEFT JOIN access_words AS w ON w.seq = r.seq "
                f"WHERE {sql} ORDER BY r.seq DESC LIMIT ?",
                (*values, limit),
            ).fetchall()
        return tuple(map(_record, rows))

    def officers(self) -> tuple[tuple[str, str], ...]:
        """Id and name of everybody who can stand in the record."""
        with self._session.reading() as conn:
            rows = conn.execute("SELECT officer, name FROM officer GROUP BY officer ORDER BY name").fetchall()
        return tuple(rows)

    def head(self) -> Head:
        """The end of the record: what is written down elsewhere, so that a cut end is noticed."""
        with self._session.reading() as conn:
            return head_of(conn)

    def counts(self, first: int) -> dict[AccessAct, int]:
        """How many entries of each act there are from that number on."""
        with self._session.reading() as conn:
            rows = conn.execute("SELECT action, count(*) FROM access_record WHERE seq >= ? GROUP BY action", (first,))
            return {AccessAct(action): count for action, count in rows.fetchall()}

    def reviews(self) -> tuple[AccessReview, ...]:
        """Every review, the last first."""
        with self._session.reading() as conn:
            rows = conn.execute(
                "SELECT v.at, o.officer, o.name, o.role, v.first, v.last, v.head, v.note FROM access_review AS v "
                "JOIN officer AS o ON o.id = v.officer ORDER BY v.id DESC"
            ).fetchall()
        return tuple(AccessReview(moment(row[0]), Officer(*row[1:4]), *row[4:]) for row in rows)

    def review(self, note: str) -> AccessReview:
        """Keep that everything since the last review was looked at, in the name of the officer. Raises StoreError."""
        with self._session.writing() as conn:
            (before,) = conn.execute("SELECT coalesce(max(last), 0) FROM access_review").fetchone()
            head = head_of(conn)
            at = utc_text(self._session.now())
            row = conn.execute(
                "INSERT INTO access_review (at, officer, first, last, head, note) VALUES (?, ?, ?, ?, ?, ?)",
                (at, self._session.officer_row, before + 1, head.seq, head.hash, note),
            ).lastrowid
            detail = f"first={before + 1} last={head.seq}"
            self._session.note(conn, AccessAct.REVIEWED, detail=detail, row=("access_review", row))
        return AccessReview(moment(at), self._session.officer, before + 1, head.seq, head.hash, note)

    def checking(self, head: str = "") -> Checking:
        """A check of this log that may run on another thread; `head` was noted outside."""
        db = self._session.db
        if not isinstance(db, KeyedDatabase) or not db.data_key:
            raise failures.busy()
        return Checking(self._folder, db.data_key, head)

    def begun(self) -> datetime:
        """When the record begins."""
        with self._session.reading() as conn:
            row = conn.execute("SELECT at FROM access_record WHERE seq = 1").fetchone()
        return moment(row[0]) if row else self._session.now()

    def cycle(self) -> int:
        """Days between two reviews."""
        with self._session.reading() as conn:
            row = conn.execute("SELECT days FROM access_cycle ORDER BY id DESC LIMIT 1").fetchone()
        return int(row[0]) if row else CYCLE_DAYS

    def set_cycle(self, days: int) -> None:
        """Review every so many days from now on. Raises StoreError."""
        with self._session.writing() as conn:
            row = conn.execute(
                "INSERT INTO access_cycle (at, officer, days) VALUES (?, ?, ?)",
                (utc_text(self._session.now()), self._session.officer_row, days),
            ).lastrowid
            self._session.note(conn, AccessAct.CYCLE_SET, detail=f"days={days}", row=("access_cycle", row))

    def _failure(self, officer_id: str, failure: tuple[int, datetime]) -> tuple[AccessAct, str, str]:
        times, last = failure
        return AccessAct.UNLOCK_FAILED, officer_id, f"times={times} last={utc_text(last)}"

    def _known(self, officer_id: str, failure: tuple[int, datetime]) -> bool:
        """Whether these wrong passwords are in the record already."""
        with self._session.reading() as conn:
            row = conn.execute(
                "SELECT detail FROM access_record WHERE action = 'unlock_failed' AND subject = ? "
                "ORDER BY seq DESC LIMIT 1",
                (_OFFICER + officer_id,),
            ).fetchone()
        return row is not None and told(row[0]).get("last") == utc_text(failure[1])


def head_of(conn: Any) -> Head:
    """The end of the record that a connection reads."""
    row = conn.execute("SELECT seq, hash FROM access_record ORDER BY seq DESC LIMIT 1").fetchone()
    return Head(*row) if row else Head(0, "0" * 64)


def _where(wanted: AccessFilter, before: int | None) -> tuple[str, list[Any]]:
    parts: list[tuple[str, tuple[Any, ...]]] = []
    if before is not None:
        parts.append(("r.seq < ?", (before,)))
    if wanted.since:
        parts.append(("r.at >= ?", (utc_text(wanted.since),)))
    if wanted.until:
        parts.append(("r.at < ?", (utc_text(wanted.until),)))
    if wanted.officer:
        parts.append(("r.officer = ?", (wanted.officer,)))
    if wanted.act:
        parts.append(("r.action = ?", (wanted.act.value,)))
    if (number := wanted.contact) is not None:
        parts.append((_AMONG, (str(number), f"{number} *", f"* {number}", f"* {number} *")))
    return " AND ".join(["1", *(sql for sql, _ in parts)]), [value for _, values in parts for value in values]


def _record(row: tuple[Any, ...]) -> AccessRecord:
    seq, at, *who, place, action, subject, detail, digest, words, hash = row
    erased = bool(digest) and not words and not of_row(detail)
    return AccessRecord(
        seq, moment(at), Officer(*who), place, AccessAct(action), subject, detail, words, erased=erased, hash=hash
    )
