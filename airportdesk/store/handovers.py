"""The chapter of hand-overs: their numbers, what is in each, how far it came."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from airportdesk.model import (
    AccessAct,
    DayLeft,
    Handover,
    HandoverStage,
    Officer,
    TalkLeft,
    moment,
    utc_text,
)
from airportdesk.store import failures, reading
from airportdesk.store.access import SUBJECTS_MAX, head_of
from airportdesk.store.connection import KeyedDatabase
from airportdesk.store.handover_reading import HandoverReading
from airportdesk.store.session import Session
from airportdesk.store.suspended import NOT_SUSPENDED

JUMP_MAX = 100_000
"""By how much a number that is known outside the log may be ahead of it."""
_HANDED = (
    "EXISTS (SELECT 1 FROM handover_revision AS e WHERE e.contact = r.contact AND e.revision = r.number AND e.hq = 1)"
)
_WRITTEN = (
    "EXISTS (SELECT 1 FROM handover_revision AS e CROSS JOIN handover_step AS s ON s.handover = e.handover "
    "WHERE e.contact = r.contact AND e.revision = r.number AND e.hq = 1)"
)
_MADE = (
    "SELECT h.number, h.previous, h.day, h.made_at, h.profile, h.named, h.purpose, o.officer, o.name, o.role, "
    "h.revisions, h.access_seq, h.access_head FROM handover AS h JOIN officer AS o ON o.id = h.officer"
)
_STEPS = (
    "SELECT handover, step, at, sealed, size, place, how, quarantined FROM handover_step "
    "WHERE ?1 IS NULL OR handover = ?1 ORDER BY id DESC"
)
_LEFT = (
    "SELECT r.contact, r.number, coalesce((SELECT e.handover FROM handover_revision AS e "
    "WHERE e.contact = r.contact AND e.revision = r.number AND e.hq = 1), 0), "
    "EXISTS (SELECT 1 FROM suspended AS u WHERE u.contact = r.contact) FROM revision AS r "
    "WHERE r.at >= ? AND r.at < ? AND NOT EXISTS "
    "(SELECT 1 FROM revision AS n WHERE n.contact = r.contact AND n.number > r.number) ORDER BY r.at DESC, r.contact"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A hand-over that is to get a number; `purpose` and `words` say why persons are named, where they are.

    `after` is the number and sealed SHA-256 of the last one as it is known outside the log: one restored from a backup
    does not use a number again.
    """

    day: date
    profile: str
    purpose: str = ""
    words: str = ""
    after: tuple[int, str] = (0, "")


class Handovers:
    """Everything here is added to and never changed. Writing methods raise StoreError."""

    def __init__(self, session: Session, folder: Path) -> None:
        self._session = session
        self._folder = folder

    def number_contacts_after(self, contact: int) -> None:
        """Give the next contacts numbers above this one: those up to it left the desk before the log was restored.

        A number more than JUMP_MAX ahead is taken for damage and not believed.
        """
        with self._session.reading() as conn:
            row = conn.execute("SELECT seq FROM sqlite_sequence WHERE name = 'contact'").fetchone()
        known = row[0] if row else 0
        if not known < contact <= known + JUMP_MAX:
            return
        with self._session.writing() as conn:
            if row:
                conn.execute("UPDATE sqlite_sequence SET seq = ? WHERE name = 'contact'", (contact,))
            else:
                conn.execute("INSERT INTO sqlite_sequence (name, seq) VALUES ('contact', ?)", (contact,))

    def waiting(self) -> int:
        """How many revisions are in no hand-over yet; those of suspended talks are not counted."""
        with self._session.reading() as conn:
            sql = f"SELECT count(*) FROM revision AS r WHERE NOT {_HANDED} AND {NOT_SUSPENDED}"  # noqa: S608  # literals
            return int(conn.execute(sql).fetchone()[0])

    def oldest_unwritten(self) -> datetime | None:
        """When the oldest revision was written that lies on no drive yet."""
        with self._session.reading() as conn:
            sql = f"SELECT min(r.written_at) FROM revision AS r WHERE NOT {_WRITTEN} AND {NOT_SUSPENDED}"  # noqa: S608
            row = conn.execute(sql).fetchone()
        return moment(row[0]) if row[0] else None

    def take(self, wanted: Wanted, now: datetime) -> Handover | None:
        """A number, and what is in it: for "hq" all that is in none yet, for "statistics" the day's newest revisions.

        Number, revisions and their entry in the access record are one transaction. Nothing where there is nothing.
        """
        with self._session.writing() as conn:
            keys = _keys(conn, wanted)
            if not keys:
                return None
            head = head_of(conn)
            number, previous = _next(conn, wanted.after)
            listing = hashlib.sha256("".join(f"{one}-{two}\n" for one, two in keys).encode()).hexdigest()
            conn.execute(
                "INSERT INTO handover (number, previous, day, made_at, profile, named, purpose, revisions, listing, "
                "access_seq, access_head, headquarters, officer) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (SELECT max(id) FROM headquarters_key), ?)",
                (
                    *(number, previous, str(wanted.day), utc_text(now), wanted.profile, int(bool(wanted.purpose))),
                    *(wanted.purpose, len(keys), listing, head.seq, head.hash, self._session.officer_row),
                ),
            )
            conn.execute(  # one statement: ten times as fast as one for each
                "INSERT INTO handover_revision (contact, revision, handover, hq) "
                "SELECT value ->> 0, value ->> 1, ?, ? FROM json_each(?)",
                (number, int(wanted.profile == "hq"), json.dumps(keys)),
            )
            self._note(conn, number, keys, wanted)
        return self.one(number)

    def _note(self, conn: Any, number: int, keys: Sequence[tuple[int, int]], wanted: Wanted) -> None:
        contacts = sorted({contact for contact, _ in keys})
        subject = " ".join(map(str, contacts)) if len(contacts) <= SUBJECTS_MAX else ""
        detail = f"n={len(contacts)}"
        detail += " profile=statistics" if wanted.profile == "statistics" else ""
        detail += f" purpose={wanted.purpose}" if wanted.purpose else ""
        self._session.note(conn, AccessAct.EXPORTED, subject, detail, row=("handover", number))
        if wanted.words:
            self._session.note(conn, AccessAct.EXPORTED, subject, f"sent={number}", words=wanted.words)

    def one(self, number: int) -> Handover | None:
        """A hand-over with how far it came."""
        return next(iter(self._made(" WHERE h.number = ?", (number,))), None)

    def made(self) -> tuple[Handover, ...]:
        """Every hand-over of this log, the last first."""
        return self._made(" ORDER BY h.number DESC", ())

    def unwritten(self) -> Handover | None:
        """The hand-over that has a number and lies on no drive yet, if there is one."""
        sql = " WHERE NOT EXISTS (SELECT 1 FROM handover_step AS s WHERE s.handover = h.number) ORDER BY h.number"
        return next(iter(self._made(sql, ())), None)

    def by_code(self, code: str) -> Handover | None:
        """The hand-over with that receipt code."""
        with self._session.reading() as conn:
            row = conn.execute("SELECT handover FROM handover_step WHERE code = ?", (code,)).fetchone()
        return self.one(row[0]) if row else None

    def code_of(self, number: int) -> str:
        """The receipt code of a hand-over that was written, which headquarters alone is to say."""
        with self._session.reading() as conn:
            row = conn.execute("SELECT code FROM handover_step WHERE handover = ?", (number,)).fetchone()
        return str(row[0]) if row else ""

    def reading(self, number: int) -> HandoverReading:
        """The revisions of a hand-over, to be read on another thread. Raises StoreError where the log has no key."""
        db = self._session.db
        if not isinstance(db, KeyedDatabase) or not db.data_key:
            raise failures.busy()
        return HandoverReading(self._folder, db.data_key, number)

    def written(self, number: int, now: datetime, sealed: str, size: int, place: str, code: str) -> None:
        """Keep that a hand-over lies on a drive and was read back."""
        detail = f"sent={number} written=1"
        self._step(number, "written", now, (sealed, size, place, code, "", 0), detail)

    def confirmed(self, number: int, now: datetime, how: str, quarantined: int = 0) -> None:
        """Keep that headquarters has it: by the code ("code") or by a receipt ("receipt")."""
        with self._session.reading() as conn:
            row = conn.execute("SELECT sealed, size, code FROM handover_step WHERE handover = ?", (number,)).fetchone()
        if row is None:
            raise LookupError(f"hand-over {number} was not written")
        sealed, size, code = row
        detail = f"sent={number} confirmed={how}"
        self._step(number, "confirmed", now, (sealed, size, "", code, how, quarantined), detail)

    def _step(self, number: int, step: str, now: datetime, told: tuple[Any, ...], detail: str) -> None:
        with self._session.writing() as conn:
            row = conn.execute(
                "INSERT INTO handover_step (handover, step, at, sealed, size, place, code, how, quarantined, officer) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (number, step, utc_text(now), *told, self._session.officer_row),
            ).lastrowid
            self._session.note(conn, AccessAct.EXPORTED, "", detail, row=("handover_step", row))

    def left(self, day: date) -> DayLeft:
        """How far each talk of a Korean day has come, the newest talk first."""
        made = {one.number: one.stage for one in self.made()}
        with self._session.reading() as conn:
            rows = conn.execute(_LEFT, reading.bounds(day)).fetchall()
        return DayLeft(day, tuple(_left(made, *row) for row in rows))

    def _made(self, where: str, values: tuple[Any, ...]) -> tuple[Handover, ...]:
        with self._session.reading() as conn:
            rows = conn.execute(_MADE + where, values).fetchall()
            steps: dict[int, dict[str, tuple[Any, ...]]] = {}
            only = rows[0][0] if len(rows) == 1 else None
            for number, step, *told in conn.execute(_STEPS, (only,)):  # of each step the first wins
                steps.setdefault(number, {})[step] = tuple(told)
        return tuple(_handover(row, steps.get(row[0], {})) for row in rows)


def _keys(conn: Any, wanted: Wanted) -> list[tuple[int, int]]:
    """Contact and number of the revisions that go into a hand-over."""
    if wanted.profile == "hq":
        where, values = f"NOT {_HANDED}", tuple[str, ...]()
    else:
        where, values = (
            "r.at >= ? AND r.at < ? AND NOT EXISTS "
            "(SELECT 1 FROM revision AS n WHERE n.contact = r.contact AND n.number > r.number)",
            reading.bounds(wanted.day),
        )
    return [
        (contact, number)
        for contact, number in conn.execute(
            f"SELECT r.contact, r.number FROM revision AS r WHERE {where} AND {NOT_SUSPENDED} "  # noqa: S608  # literals
            "ORDER BY r.contact, r.number",
            values,
        )
    ]


def _next(conn: Any, after: tuple[int, str]) -> tuple[int, str]:
    """The next number and the sealed hash of the one before."""
    row = conn.execute(
        "SELECT h.number, coalesce((SELECT s.sealed FROM handover_step AS s WHERE s.handover = h.number), '') "
        "FROM handover AS h ORDER BY h.number DESC LIMIT 1"
    ).fetchone() or (0, "")
    believed = after if row[0] < after[0] <= row[0] + JUMP_MAX else (0, "")
    number, sealed = max((row[0], row[1]), believed, key=lambda one: one[0])
    return number + 1, sealed


def _left(made: dict[int, HandoverStage], contact: int, revision: int, number: int, held: int) -> TalkLeft:
    if number:
        return TalkLeft(contact, revision, made[number], number)
    return TalkLeft(contact, revision, HandoverStage.HELD if held else HandoverStage.SAVED)


def _handover(row: tuple[Any, ...], steps: dict[str, tuple[Any, ...]]) -> Handover:
    number, previous, day, made_at, profile, named, purpose, *who, revisions, seq, head = row
    written, confirmed = steps.get("written"), steps.get("confirmed")
    return Handover(
        number=number,
        previous=previous,
        day=date.fromisoformat(day),
        made_at=moment(made_at),
        profile=profile,
        named=bool(named),
        purpose=purpose,
        officer=Officer(*who),
        revisions=revisions,
        access_seq=seq,
        access_head=head,
        sealed=written[1] if written else "",
        size=written[2] if written else 0,
        place=written[3] if written else "",
        written_at=moment(written[0]) if written else None,
        confirmed_at=moment(confirmed[0]) if confirmed else None,
        how=confirmed[4] if confirmed else "",
        quarantined=confirmed[5] if confirmed else 0,
    )
