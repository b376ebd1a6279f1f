"""The chapter of destruction: what is due, its erasure in one transaction, and the record of what was destroyed."""

import json
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

from airportdesk.model import (
    KST,
    AccessAct,
    Copied,
    CopyKind,
    Destruction,
    Due,
    Officer,
    Outcome,
    moment,
    utc_text,
)
from airportdesk.pack.retention import Retention, due_since
from airportdesk.store import erasing, failures, remains
from airportdesk.store.backups import Backups
from airportdesk.store.connection import in_words
from airportdesk.store.erasing import Progress
from airportdesk.store.remains import Place, Sweeping
from airportdesk.store.session import Session

SUBJECT_MAX = 400
"""Characters of the subject of an entry of the access record; more contacts have more entries."""
_STANDS = (
    "SELECT r.contact, max(max(r.at, r.written_at)), max(t.revision IS NOT NULL), max(coalesce(r.act, '') = "
    "'accompanied') FROM revision AS r LEFT JOIN traveller AS t ON t.revision = r.id GROUP BY r.contact"
)
_AFTER = (
    "SELECT contact, max(at) FROM task_step GROUP BY contact "
    "UNION ALL SELECT contact, max(max(at, written_at)) FROM office_event GROUP BY contact"
)
_HELD = (
    "SELECT c.contact FROM rights_contact AS c WHERE c.id IN (SELECT max(id) FROM rights_contact GROUP BY request, "
    "contact) AND c.covered = 1 AND NOT EXISTS "
    "(SELECT 1 FROM rights_answer AS a WHERE a.request = c.request AND a.answer <> 'answer_postponed')"
)
_DONE = (
    "SELECT d.id, d.at, d.approval, d.counts, o.officer, o.name, o.role, s.officer, s.name, s.role, e.at "
    "FROM destruction AS d JOIN officer AS o ON o.id = d.officer JOIN officer AS s ON s.id = d.second "
    "LEFT JOIN destruction_end AS e ON e.destruction = d.id "
)
_COPIES = (
    "SELECT c.id, c.kind, c.name, (SELECT w.outcome FROM destruction_sweep AS w WHERE w.copy = c.id "
    "ORDER BY w.id DESC LIMIT 1) FROM destruction_copy AS c WHERE c.destruction = ? ORDER BY c.id"
)


class Destroying:
    """Destroys contacts and keeps what was destroyed. Who may, and with whom, is asked before (`destroybook`)."""

    def __init__(self, session: Session, folder: Path, backups: Backups) -> None:
        self._session = session
        self.folder = folder
        self._backups = backups

    def due(self, retention: Retention, today: date) -> tuple[Due, ...]:
        """What may be destroyed on that Korean day, by class and by the day it became so, the oldest first.

        Not what an unanswered request of a person is about: it could not be answered any more.
        """
        found: dict[tuple[date, str], list[int]] = {}
        classes = {known.id: known for known in retention.classes}
        with self._session.reading() as conn:
            last = {contact: at for contact, at, *_ in self._after(conn)}
            held = {contact for (contact,) in conn.execute(_HELD)}
            for contact, at, named, accompanied in conn.execute(_STANDS):
                if contact in held:
                    continue
                kinds = ["every", *["named"] * named, *["accompanied"] * accompanied]
                known = retention.class_of(kinds)
                done = moment(max(at, last.get(contact, at))).astimezone(KST).date()
                since = due_since(known.years, done) if known else None
                if known is not None and since is not None and since <= today:
                    found.setdefault((since, known.id), []).append(contact)
        return tuple(
            Due(id, known.ko, known.years, known.source, retention.schedule, since, tuple(sorted(contacts)))
            for (since, id), contacts in sorted(found.items())
            for known in [classes[id]]
        )

    def _after(self, conn: Any) -> Iterable[tuple[int, str]]:
        rows: dict[int, str] = {}
        for contact, at in conn.execute(_AFTER):
            rows[contact] = max(at, rows.get(contact, at))
        return rows.items()

    def destroy(
        self,
        parts: Sequence[Due],
        approval: str,
        second: Officer,
        now: datetime,
        place: Place,
        progress: Progress = lambda _: None,
    ) -> Destruction:
        """Erase contacts and keep that it was done: all or nothing. Raises StoreError.

        Files beside the log are named in the same transaction and destroyed after it, see `sweeping` and `finish`.
        """
        contacts = tuple(sorted(contact for part in parts for contact in part.contacts))
        made = tuple(found.path for found in self._backups.made() if found.gone is None)
        store = self._backups.store_id()
        copies = list(remains.lying(self.folder, store, made, place))
        with self._session.writing() as conn:
            copies += [*_exports(conn, contacts), *_handed_over(conn, contacts)]
            erased = erasing.erase(conn, contacts, progress)
            copies += [Copied(CopyKind.LEAFLET, digest) for digest in erased.leaflets]
            row = self._put(conn, parts, approval, second, now, erased.rows)
            conn.executemany(
                "INSERT INTO destruction_copy (destruction, kind, name) VALUES (?, ?, ?)",
                [(row, copy.kind.value, copy.name) for copy in copies],
            )
            self._note(conn, row, contacts, erased)
        return self.one(row)

    def _put(
        self, conn: Any, parts: Sequence[Due], approval: str, second: Officer, now: datetime, rows: dict[str, int]
    ) -> int:
        officer, other = self._session.officer_row, self._session.row_of(second)
        count = sum(len(part.contacts) for part in parts)
        row = conn.execute(
            "INSERT INTO destruction (at, approval, contacts, counts, officer, second) VALUES (?, ?, ?, ?, ?, ?)",
            (utc_text(now), approval, count, json.dumps(rows), officer, other),
        ).lastrowid
        for part in parts:
            kept = conn.execute(
                "INSERT INTO destruction_part (destruction, class, name, years, source, schedule, since) "
                "VALUES (?, ?, ?, ?, ?, ?, ?)",
                (row, part.class_id, part.name, part.years, part.source, part.schedule, part.since.isoformat()),
            ).lastrowid
            conn.executemany(
                "INSERT INTO destroyed (contact, part) VALUES (?, ?)", [(contact, kept) for contact in part.contacts]
            )
        return int(row)

    def _note(self, conn: Any, row: int, contacts: Sequence[int], erased: erasing.Erased) -> None:
        """Entries that name every contact, and the drafts they came from; the first holds the digest of the row."""
        subjects = _subjects([*map(str, contacts), *(f"draft:{key}" for key in erased.drafts)])
        detail = f"n={len(contacts)} words={erased.rows.get('access_words', 0)}"
        self._session.note(conn, AccessAct.DESTROYED, subjects[0], detail, row=("destruction", row))
        for subject in subjects[1:]:
            self._session.note(conn, AccessAct.DESTROYED, subject, f"destruction={row}")

    def sweeping(self, destruction: Destruction, place: Place) -> Sweeping:
        """The job that destroys what lies beside the log and is not known to be gone."""
        left = tuple(copy for copy in destruction.copies if copy.outcome in (None, Outcome.BY_HAND))
        return Sweeping(self.folder, self._backups.store_id(), left, place)

    def written_anew(self) -> None:
        """Write the file of the log anew without a byte of what was erased. Raises StoreError; nothing is lost."""
        with self._session.reading() as conn, in_words(failures.not_written):
            erasing.written_anew(conn)

    def finish(self, destruction: Destruction, found: Sequence[Copied], now: datetime) -> Destruction:
        """Keep what became of the copies, and that the destruction has come to its end. Raises StoreError."""
        with self._session.writing() as conn:
            outcomes = {(copy.kind.value, copy.name): copy.outcome for copy in found if copy.outcome}
            for row, kind, name, before in conn.execute(_COPIES, (destruction.id,)).fetchall():
                outcome = outcomes.get((kind, name))
                if outcome is not None and outcome.value != before:
                    put = "INSERT INTO destruction_sweep (copy, outcome, at) VALUES (?, ?, ?)"
                    conn.execute(put, (row, outcome.value, utc_text(now)))
            self._note_gone(conn, found, now)
            if destruction.finished is None:
                end = "INSERT INTO destruction_end (destruction, at) VALUES (?, ?)"
                conn.execute(end, (destruction.id, utc_text(now)))
            left = sum(copy.outcome is Outcome.BY_HAND for copy in found)
            detail = f"destruction={destruction.id} gone={len(found) - left} by_hand={left}"
            self._session.note(conn, AccessAct.DESTROYED, "", detail)
        return self.one(destruction.id)

    def _note_gone(self, conn: Any, found: Sequence[Copied], now: datetime) -> None:
        """Backups that are there no more are not looked for again."""
        gone = {copy.name for copy in found if copy.kind is CopyKind.BACKUP and copy.outcome is not Outcome.BY_HAND}
        for row, place, name in conn.execute(
            "SELECT id, place, name FROM backup AS b WHERE NOT EXISTS "
            "(SELECT 1 FROM backup_gone AS g WHERE g.backup = b.id)"
        ).fetchall():
            if str(Path(place) / name) in gone:
                conn.execute("INSERT INTO backup_gone (backup, at) VALUES (?, ?)", (row, utc_text(now)))

    def one(self, id: int) -> Destruction:
        """A destruction as it stands. Raises LookupError."""
        found = self._read("WHERE d.id = ?", (id,))
        if not found:
            raise LookupError(f"no destruction {id}")
        return found[0]

    def all(self) -> tuple[Destruction, ...]:
        """Every destruction, the last first."""
        return self._read("ORDER BY d.id DESC", ())

    def _read(self, where: str, values: tuple[int, ...]) -> tuple[Destruction, ...]:
        with self._session.reading() as conn:
            return tuple(
                Destruction(
                    *(row[0], moment(row[1]), row[2], Officer(*row[4:7]), Officer(*row[7:10])),
                    *(_parts(conn, row[0]), json.loads(row[3]), _copies(conn, row[0])),
                    moment(row[10]) if row[10] else None,
                )
                for row in conn.execute(f"{_DONE} {where}", values).fetchall()
            )


def _parts(conn: Any, id: int) -> tuple[Due, ...]:
    rows = conn.execute(
        "SELECT id, class, name, years, source, schedule, since FROM destruction_part WHERE destruction = ? "
        "ORDER BY id",
        (id,),
    ).fetchall()
    return tuple(
        Due(class_id, name, years, source, schedule, date.fromisoformat(since), _of_part(conn, part))
        for part, class_id, name, years, source, schedule, since in rows
    )


def _of_part(conn: Any, part: int) -> tuple[int, ...]:
    which = "SELECT contact FROM destroyed WHERE part = ? ORDER BY contact"
    return tuple(contact for (contact,) in conn.execute(which, (part,)))


def _copies(conn: Any, id: int) -> tuple[Copied, ...]:
    return tuple(
        Copied(CopyKind(kind), name, Outcome(outcome) if outcome else None)
        for _, kind, name, outcome in conn.execute(_COPIES, (id,))
    )


def _exports(conn: Any, contacts: Sequence[int]) -> list[Copied]:
    """Files that left the desk with these contacts in them; where they are now nobody here knows."""
    return [
        Copied(CopyKind.EXPORT, f"{day} {kind.upper()} · {moment(at).astimezone(KST):%Y-%m-%d %H:%M} · {name}")
        for day, kind, at, name in erasing.exported_days(conn, contacts)
    ]


def _handed_over(conn: Any, contacts: Sequence[int]) -> list[Copied]:
    """Hand-overs that these contacts were in; the numbers of contacts stay in the record of them."""
    rows = conn.execute(
        "SELECT DISTINCT h.number, h.day FROM handover_revision AS r JOIN handover AS h ON h.number = r.handover "
        "WHERE r.contact IN (SELECT value FROM json_each(?)) ORDER BY h.number",
        (json.dumps(list(contacts)),),
    )
    return [Copied(CopyKind.HANDED_OVER, f"{number}{remains.HANDED_OVER}{day}") for number, day in rows]


def _subjects(named: Sequence[str], limit: int = SUBJECT_MAX) -> list[str]:
    """Names joined by blanks, as many texts as are needed for none to be longer than the limit."""
    lines = [named[0]]
    for name in named[1:]:
        if len(lines[-1]) + 1 + len(name) > limit:
            lines.append(name)
        else:
            lines[-1] += f" {name}"
    return lines
