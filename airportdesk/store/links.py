"""Who shares what: handles that come back, and travellers who may be one. Every look-up is a few index reads."""

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any

from airportdesk.links.alike import Person, asked_person_keys, judged, person_of
from airportdesk.links.values import Alike, Handle, HandleKind, Mentioned, Shared, Sure, Talk
from airportdesk.model import AccessAct, Concern, Ground, Traveller, moment, utc_text
from airportdesk.store.session import Session

COUNT_MAX = 1_000
"""Talks counted of one handle; more are said to be more."""
ALIKE_MAX = 5
SHARED_MAX = 200
_PER_KEY = 80
_SURE = (Sure.HIGH, Sure.LIKELY, Sure.POSSIBLE)
_TALK = "c.contact, c.at, c.flight, c.concern"


class Links:
    """The chapter of links."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def mentioned(
        self, handles: Iterable[Handle], since: datetime, besides: int | None = None
    ) -> tuple[Mentioned, ...]:
        """For each handle that is in other talks than `besides`: how many since then, and the first of them."""
        with self._session.reading() as conn:
            found = (_mentioned(conn, handle, utc_text(since), besides or 0) for handle in handles)
            return tuple(mentioned for mentioned in found if mentioned)

    def changes(self) -> int:
        """How many rows were written since the log was opened: while it stands still every answer here stands too."""
        with self._session.reading() as conn:
            return int(conn.total_changes)

    def handles(self, contact_id: int) -> tuple[Handle, ...]:
        """The handles of a contact as it stands."""
        with self._session.reading() as conn:
            rows = conn.execute(
                "SELECT h.kind, h.value FROM mention AS m JOIN handle AS h ON h.id = m.handle WHERE m.contact = ? "
                "ORDER BY h.id",
                (contact_id,),
            ).fetchall()
        return tuple(Handle(HandleKind(kind), value) for kind, value in rows)

    def talk(self, contact_id: int) -> Talk:
        """The head of a contact as it stands. Raises LookupError."""
        with self._session.reading() as conn:
            return _talk(conn, contact_id)

    def sharing(self, handles: Sequence[Handle], besides: int | None = None) -> tuple[Shared, ...]:
        """The newest talks that have any of the handles, at most 200, with those they have."""
        talks: dict[int, Talk] = {}
        shared: dict[int, list[Handle]] = {}
        with self._session.reading() as conn:
            for handle in handles:
                rows = conn.execute(
                    f"SELECT {_TALK} FROM mention AS m JOIN card AS c ON c.contact = m.contact "  # noqa: S608  # literal
                    "WHERE m.handle = (SELECT id FROM handle WHERE kind = ? AND value = ?) AND m.contact <> ? "
                    "ORDER BY m.at DESC LIMIT ?",
                    (handle.kind, handle.value, besides or 0, SHARED_MAX),
                )
                for row in rows:
                    talks[row[0]] = _as_talk(row)
                    shared.setdefault(row[0], []).append(handle)
        newest = sorted(talks.values(), key=lambda talk: (talk.at, talk.contact_id), reverse=True)[:SHARED_MAX]
        return tuple(Shared(talk, tuple(shared[talk.contact_id])) for talk in newest)

    def named(self, begun: str, limit: int = 20) -> tuple[Handle, ...]:
        """Handles whose form begins so, by form."""
        with self._session.reading() as conn:
            rows = conn.execute(
                "SELECT kind, value FROM handle WHERE kind IN (SELECT value FROM json_each(?3)) "
                "AND value >= ?1 AND value < ?1 || char(1114111) ORDER BY value LIMIT ?2",
                (begun, limit, json.dumps([*HandleKind])),
            ).fetchall()
        return tuple(Handle(HandleKind(kind), value) for kind, value in rows)

    def alike(self, person: Person, besides: int | None = None) -> tuple[Alike, ...]:
        """At most five talks that may have been with the same traveller, the surest first."""
        with self._session.reading() as conn:
            found = []
            for other, talk in _candidates(conn, person, besides or 0):
                if judgement := judged(person, other):
                    sure, like, why = judgement
                    alike = Alike(talk, other.name, sure, why)
                    found.append((_SURE.index(sure), -like, -talk.contact_id, alike))
        return tuple(alike for *_, alike in sorted(found, key=lambda one: one[:3])[:ALIKE_MAX])

    def set_apart(self, one: int, other: int, now: datetime) -> None:
        """Remember that two talks were not with the same traveller. Raises StoreError."""
        with self._session.writing() as conn:
            done = conn.execute(
                "INSERT OR IGNORE INTO apart (one, other, at, officer) VALUES (?, ?, ?, ?)",
                (min(one, other), max(one, other), utc_text(now), self._session.officer_row),
            )
            if done.rowcount:
                self._session.note(conn, AccessAct.SET_APART, f"{one} {other}", row=("apart", done.lastrowid))


def _mentioned(conn: Any, handle: Handle, since: str, besides: int) -> Mentioned | None:
    row = conn.execute("SELECT id FROM handle WHERE kind = ? AND value = ?", (handle.kind, handle.value)).fetchone()
    if row is None:
        return None
    key = (row[0], since, besides)
    recent = conn.execute(
        "SELECT count(*) FROM (SELECT 1 FROM mention WHERE handle = ? AND at >= ? AND contact <> ? LIMIT ?)",
        (*key, COUNT_MAX + 1),
    ).fetchone()[0]
    order = "AND at >= ? AND contact <> ? ORDER BY at" if recent else "AND at < ? AND contact <> ? ORDER BY at DESC"
    first = conn.execute(f"SELECT contact FROM mention WHERE handle = ? {order} LIMIT 1", key).fetchone()  # noqa: S608
    if first is None:
        return None
    earlier = conn.execute("SELECT 1 FROM mention WHERE handle = ? AND at < ? AND contact <> ? LIMIT 1", key).fetchone()
    return Mentioned(handle, min(recent, COUNT_MAX), earlier is not None, _talk(conn, first[0]), recent > COUNT_MAX)


def _candidates(conn: Any, person: Person, besides: int) -> Iterator[tuple[Person, Talk]]:
    apart = "SELECT one FROM apart WHERE other = ?2 UNION ALL SELECT other FROM apart WHERE one = ?2"
    found = {
        row[0]
        for key in asked_person_keys(person)
        for row in conn.execute(
            f"SELECT contact FROM person_key WHERE key = ?1 AND contact <> ?2 AND contact NOT IN ({apart}) "  # noqa: S608
            "ORDER BY contact DESC LIMIT ?3",
            (key, besides, _PER_KEY),
        )
    }
    for name, phone, birth, *talk in conn.execute(
        f"SELECT t.name, t.phone, t.birth, {_TALK} FROM json_each(?) AS j CROSS JOIN card AS c ON c.contact = j.value "  # noqa: S608
        "JOIN traveller AS t ON t.revision = c.revision",
        (json.dumps([*found]),),
    ):
        yield person_of(Traveller(Ground.DUTY, name, phone, birth)), _as_talk(talk)


def _talk(conn: Any, contact_id: int) -> Talk:
    row = conn.execute(f"SELECT {_TALK} FROM card AS c WHERE c.contact = ?", (contact_id,)).fetchone()  # noqa: S608
    if row is None:
        raise LookupError(f"no contact {contact_id}")
    return _as_talk(row)


def _as_talk(row: Sequence[Any]) -> Talk:
    contact, at, flight, concern = row
    return Talk(contact, moment(at), flight, Concern(concern))
