"""Rows as the values they were: one query for the revisions asked for and one for each list they carry."""

import json
from collections import defaultdict
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

import msgspec

from airportdesk.model import (
    KST,
    Act,
    Assessment,
    Concern,
    Contact,
    Decision,
    Departure,
    DeskInfo,
    Ground,
    LeafletMade,
    Officer,
    Overrule,
    Record,
    Traveller,
    moment,
    utc_text,
)
from airportdesk.store import outcomes
from airportdesk.store.suspended import NOT_SUSPENDED

_assessments = msgspec.json.Decoder(Assessment)


def records_of_day(conn: Any, day: date) -> tuple[Record, ...]:
    """The newest revision of every contact whose talk was on that Korean day, newest talk first.

    Suspended ones are left out: of this lists, exports and a day's numbers are made.
    """
    rows = conn.execute(
        "SELECT id FROM revision AS r WHERE at >= ? AND at < ? AND NOT EXISTS "  # noqa: S608  # literals
        "(SELECT 1 FROM revision AS n WHERE n.contact = r.contact AND n.number > r.number) "
        f"AND {NOT_SUSPENDED} ORDER BY at DESC, contact DESC",
        bounds(day),
    )
    return _records(conn, [row[0] for row in rows])


def record_of(conn: Any, contact_id: int, revision: int | None) -> Record:
    """One revision of a contact, the newest unless it is named. Raises LookupError."""
    row = conn.execute(
        "SELECT id FROM revision WHERE contact = ?1 AND (?2 IS NULL OR number = ?2) ORDER BY number DESC LIMIT 1",
        (contact_id, revision),
    ).fetchone()
    if row is None:
        raise LookupError(f"no revision {revision or 'at all'} of contact {contact_id}")
    return _records(conn, row)[0]


def revisions_of(conn: Any, contact_id: int) -> tuple[Record, ...]:
    """Every revision of a contact, oldest first."""
    rows = conn.execute("SELECT id FROM revision WHERE contact = ? ORDER BY number", (contact_id,))
    return _records(conn, [row[0] for row in rows])


def records_of(conn: Any, ids: Sequence[int]) -> tuple[Record, ...]:
    """The revisions that stand in these rows, in their order."""
    return _records(conn, ids)


def departures_of_day(conn: Any, day: date) -> tuple[Departure, ...]:
    """The departures scheduled on that Korean day, by time."""
    rows = conn.execute(
        "SELECT flight, airline, scheduled, estimated, airport, airport_name, terminal, gate, checkin, remark, fid "
        "FROM departure WHERE scheduled >= ? AND scheduled < ? ORDER BY scheduled, flight, fid",
        bounds(day),
    )
    return tuple(
        Departure(flight, airline, moment(scheduled), moment(estimated), *rest)
        for flight, airline, scheduled, estimated, *rest in rows
    )


def leaflets_of(conn: Any, contact_id: int) -> tuple[LeafletMade, ...]:
    """The leaflets made for a contact, oldest first."""
    rows = conn.execute(
        "SELECT language, made_at, sha256, reason, format FROM leaflet WHERE contact = ? ORDER BY id", (contact_id,)
    )
    return tuple(LeafletMade(language, moment(made_at), *rest) for language, made_at, *rest in rows)


def logged_draft(conn: Any, key: str) -> int | None:
    """The contact a draft became, if it became one."""
    row = conn.execute("SELECT contact FROM logged_draft WHERE key = ?", (key,)).fetchone()
    return int(row[0]) if row else None


def bounds(day: date) -> tuple[str, str]:
    """The first moment of a Korean day and of the next, as the store writes them."""
    midnight = datetime.combine(day, time.min, KST)
    return utc_text(midnight), utc_text(midnight + timedelta(days=1))


def _records(conn: Any, ids: Sequence[int]) -> tuple[Record, ...]:
    wanted = (json.dumps(ids),)
    rows = conn.execute(
        "SELECT r.id, r.contact, r.number, r.at, r.flight, r.stay_days, r.notes, r.act, r.decision, r.written_at, "
        "r.reason, d.name, d.terminal, d.gate, o.officer, o.name, o.role, a.as_seen, v.concern, v.reason, "
        "t.legal_ground, t.name, t.phone, t.birth "
        "FROM revision AS r JOIN desk AS d ON d.id = r.desk JOIN officer AS o ON o.id = r.officer "
        "JOIN assessment AS a ON a.revision = r.id LEFT JOIN overrule AS v ON v.revision = r.id "
        "LEFT JOIN traveller AS t ON t.revision = r.id WHERE r.id IN (SELECT value FROM json_each(?))",
        wanted,
    ).fetchall()
    stops, places, answers = lists_of(conn, ids)
    added = outcomes.read(conn, wanted)
    made = {row[0]: _record(row, stops[row[0]], places[row[0]], answers[row[0]], added[row[0]]) for row in rows}
    return tuple(made[revision] for revision in ids)


Lists = tuple[defaultdict[int, list[str]], defaultdict[int, list[str]], defaultdict[int, dict[str, tuple[str, ...]]]]


def lists_of(conn: Any, ids: Sequence[int]) -> Lists:
    """The stops, the places and the answers of revisions, each by the revision's row."""
    wanted = (json.dumps(ids),)
    return _stops(conn, wanted), _places(conn, wanted), _answers(conn, wanted)


def _record(
    row: tuple[Any, ...],
    stops: list[str],
    places: list[str],
    answers: dict[str, tuple[str, ...]],
    added: dict[str, Any],
) -> Record:
    _, contact_id, number, at, flight, stay, notes, act, decision, written_at, reason, *rest = row
    desk, officer, (seen, concern, why), (ground, *person) = rest[:3], rest[3:6], rest[6:9], rest[9:]
    contact = Contact(
        at=moment(at),
        flight=flight,
        route=tuple(stops),
        places=tuple(places),
        stay_days=stay,
        answers=answers,
        notes=notes,
        act=Act(act) if act else None,
        decision=Decision(decision) if decision else None,
        traveller=Traveller(Ground(ground), *person) if ground else None,
        **added,
    )
    return Record(
        contact_id=contact_id,
        revision=number,
        contact=contact,
        assessment=_assessments.decode(seen),
        overrule=Overrule(Concern(concern), why) if concern else None,
        desk=DeskInfo(*desk),
        officer=Officer(*officer),
        written_at=moment(written_at),
        reason=reason,
    )


def _stops(conn: Any, wanted: tuple[str]) -> defaultdict[int, list[str]]:
    return _grouped(
        conn.execute(
            "SELECT revision, airport FROM stop WHERE revision IN (SELECT value FROM json_each(?)) "
            "ORDER BY revision, position",
            wanted,
        )
    )


def _places(conn: Any, wanted: tuple[str]) -> defaultdict[int, list[str]]:
    return _grouped(
        conn.execute(
            "SELECT revision, place FROM place WHERE revision IN (SELECT value FROM json_each(?)) "
            "ORDER BY revision, position",
            wanted,
        )
    )


def _answers(conn: Any, wanted: tuple[str]) -> defaultdict[int, dict[str, tuple[str, ...]]]:
    found: defaultdict[int, dict[str, tuple[str, ...]]] = defaultdict(dict)
    for revision, question, answer in conn.execute(
        "SELECT revision, question, answer FROM answer WHERE revision IN (SELECT value FROM json_each(?)) "
        "ORDER BY revision, position",
        wanted,
    ):
        given = found[revision]
        given[question] = (*given.get(question, ()), answer)
    return found


def _grouped(rows: Any) -> defaultdict[int, list[str]]:
    found: defaultdict[int, list[str]] = defaultdict(list)
    for revision, text in rows:
        found[revision].append(text)
    return found
