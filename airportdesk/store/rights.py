"""What persons asked about their data and what became of it: added to and never changed, each step with its entry."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from airportdesk.model import (
    AccessAct,
    Answered,
    Asker,
    NewRequest,
    Officer,
    Proof,
    Refusal,
    Right,
    RightsAnswer,
    RightsRequest,
    Suspension,
    moment,
    utc_text,
)
from airportdesk.store import indexing, reading
from airportdesk.store.session import Session
from airportdesk.store.suspended import is_suspended, suspended_contacts

_REQUESTS = (
    "SELECT q.id, q.kind, q.received, q.name, q.asker, q.proof, q.agent, q.words, q.due, o.officer, o.name, o.role, "
    "q.written_at FROM rights_request AS q JOIN officer AS o ON o.id = q.officer ORDER BY q.id"
)
_ANSWERS = (
    "SELECT a.request, a.answer, a.at, o.officer, o.name, o.role, a.reason, a.words, a.until "
    "FROM rights_answer AS a JOIN officer AS o ON o.id = a.officer ORDER BY a.id"
)
_COVERED = (
    "SELECT c.request, c.contact FROM rights_contact AS c WHERE c.covered = 1 AND NOT EXISTS (SELECT 1 FROM "
    "rights_contact AS n WHERE n.request = c.request AND n.contact = c.contact AND n.id > c.id) ORDER BY c.contact"
)


class Rights:
    """The chapter of requests about a person's data. Every writing method raises StoreError."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, asked: NewRequest, due: date, now: datetime) -> int:
        """Keep a request; its number."""
        with self._session.writing() as conn:
            row = conn.execute(
                "INSERT INTO rights_request (kind, received, due, name, asker, proof, agent, words, officer, "
                "written_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    *(asked.kind, str(asked.received), str(due), asked.name, asked.asker, asked.proof, asked.agent),
                    *(asked.words, self._session.officer_row, utc_text(now)),
                ),
            ).lastrowid
            self._note(conn, (), f"right={asked.kind} request={row}", ("rights_request", row))
        return int(row)

    def cover(self, request: int, contacts: Iterable[int], now: datetime, *, covered: bool = True) -> None:
        """Keep that a request is about these talks, or is not after all."""
        with self._session.writing() as conn:
            for contact in contacts:
                row = conn.execute(
                    "INSERT INTO rights_contact (request, contact, covered, officer, at) VALUES (?, ?, ?, ?, ?)",
                    (request, contact, int(covered), self._session.officer_row, utc_text(now)),
                ).lastrowid
                self._note(conn, (contact,), f"request={request} covered={int(covered)}", ("rights_contact", row))

    def answer(self, request: int, given: Answered, contacts: tuple[int, ...]) -> None:
        """Keep an answer. A suspension that is granted holds from now on for the talks of the request."""
        reason, until = given.reason or "", str(given.until) if given.until else None
        with self._session.writing() as conn:
            row = conn.execute(
                "INSERT INTO rights_answer (request, answer, reason, words, until, officer, at) "
                "VALUES (?, ?, ?, ?, ?, ?, ?)",
                (
                    *(request, given.answer, reason, given.words, until),
                    *(self._session.officer_row, utc_text(given.at)),
                ),
            ).lastrowid
            self._note(conn, contacts, f"request={request} answer={given.answer}", ("rights_answer", row))

    def suspend(self, request: int, contact_id: int, now: datetime) -> bool:
        """Use a talk for nothing from now on; False where that is so already."""
        with self._session.writing() as conn:
            if is_suspended(conn, contact_id):
                return False
            row = conn.execute(
                "INSERT INTO suspension (contact, request, officer, at) VALUES (?, ?, ?, ?)",
                (contact_id, request, self._session.officer_row, utc_text(now)),
            ).lastrowid
            indexing.drop(conn, contact_id)
            self._note(conn, (contact_id,), f"request={request} suspended=1", ("suspension", row))
        return True

    def lift(self, contact_id: int, reason: str, now: datetime) -> bool:
        """Use a talk again; False where it was not suspended."""
        with self._session.writing() as conn:
            row = conn.execute(
                "SELECT s.id FROM suspension AS s WHERE s.contact = ? AND NOT EXISTS "
                "(SELECT 1 FROM suspension_lifted AS l WHERE l.suspension = s.id)",
                (contact_id,),
            ).fetchone()
            if row is None:
                return False
            conn.execute(
                "INSERT INTO suspension_lifted (suspension, reason, officer, at) VALUES (?, ?, ?, ?)",
                (row[0], reason, self._session.officer_row, utc_text(now)),
            )
            newest = conn.execute(
                "SELECT id, officer FROM revision WHERE contact = ? ORDER BY number DESC LIMIT 1", (contact_id,)
            ).fetchone()
            if newest:
                indexing.put(conn, reading.record_of(conn, contact_id, None), *newest)
            self._note(conn, (contact_id,), "lifted=1", ("suspension_lifted", row[0]))
        return True

    def note_notice(self, request: int, contacts: tuple[int, ...], sha256: str, now: datetime) -> None:
        """Keep that a notice was written, and that the person's data stand in it."""
        with self._session.writing() as conn:
            copy = self._copies(conn, request) + 1
            row = conn.execute(
                "INSERT INTO rights_notice (request, copy, sha256, officer, at) VALUES (?, ?, ?, ?, ?)",
                (request, copy, sha256, self._session.officer_row, utc_text(now)),
            ).lastrowid
            self._note(conn, contacts, f"request={request} copy={copy}", ("rights_notice", row))

    def copies(self, request: int) -> int:
        """How many notices were written for a request."""
        with self._session.reading() as conn:
            return self._copies(conn, request)

    def requests(self) -> tuple[RightsRequest, ...]:
        """Every request with its answers and the talks it covers, the oldest first."""
        with self._session.reading() as conn:
            contacts, answers = defaultdict[int, list[int]](list), defaultdict[int, list[Answered]](list)
            for request, contact in conn.execute(_COVERED):
                contacts[request].append(contact)
            for request, *row in conn.execute(_ANSWERS):
                answers[request].append(_answered(row))
            rows = conn.execute(_REQUESTS).fetchall()
        return tuple(_request(row, tuple(contacts[row[0]]), tuple(answers[row[0]])) for row in rows)

    def suspended(self) -> frozenset[int]:
        """The talks that are used for nothing now."""
        with self._session.reading() as conn:
            return suspended_contacts(conn)

    def suspensions(self) -> tuple[Suspension, ...]:
        """Every suspension there was, the oldest first."""
        with self._session.reading() as conn:
            rows = conn.execute(
                "SELECT s.contact, s.request, s.at, o.name, l.at, p.name, l.reason FROM suspension AS s "
                "JOIN officer AS o ON o.id = s.officer LEFT JOIN suspension_lifted AS l ON l.suspension = s.id "
                "LEFT JOIN officer AS p ON p.id = l.officer ORDER BY s.id"
            ).fetchall()
        return tuple(
            Suspension(contact, request, moment(at), by, moment(lifted) if lifted else None, who or "", why or "")
            for contact, request, at, by, lifted, who, why in rows
        )

    def note(self, contacts: tuple[int, ...], detail: str, words: str) -> None:
        """Note something that changes nothing: a search for a person, or a look at a suspended talk."""
        subject = " ".join(map(str, contacts))
        self._session.note_alone(AccessAct.RIGHTS, subject if len(subject) <= 400 else "", detail, words=words)

    def _copies(self, conn: Any, request: int) -> int:
        return int(conn.execute("SELECT count(*) FROM rights_notice WHERE request = ?", (request,)).fetchone()[0])

    def _note(self, conn: Any, contacts: tuple[int, ...], detail: str, row: tuple[str, int]) -> None:
        subject = " ".join(map(str, contacts))
        self._session.note(conn, AccessAct.RIGHTS, subject if len(subject) <= 400 else "", detail, row=row)


def _answered(row: list[Any]) -> Answered:
    answer, at, *officer, reason, words, until = row
    return Answered(
        *(RightsAnswer(answer), moment(at), Officer(*officer), Refusal(reason) if reason else None, words),
        date.fromisoformat(until) if until else None,
    )


def _request(row: tuple[Any, ...], contacts: tuple[int, ...], answers: tuple[Answered, ...]) -> RightsRequest:
    id, kind, received, name, asker, proof, agent, words, due, *officer, written_at = row
    asked = NewRequest(Right(kind), date.fromisoformat(received), name, Asker(asker), Proof(proof), agent, words)
    return RightsRequest(id, asked, date.fromisoformat(due), Officer(*officer), moment(written_at), contacts, answers)
