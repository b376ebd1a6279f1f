"""One revision of a contact as rows. Called inside a transaction; values are bound, never put into SQL text."""

from collections.abc import Sequence
from typing import Any

import msgspec

from airportdesk.model import Contact, Departure, LeafletMade, Record, utc_text
from airportdesk.store import outcomes


def put_revision(conn: Any, record: Record, desk: int, officer: int) -> int:
    """Add `record` and all that belongs to it; its row. The contact is there already."""
    contact = record.contact
    revision: int = conn.execute(
        "INSERT INTO revision (contact, number, at, flight, stay_days, notes, act, decision, desk, officer, "
        "written_at, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            *(record.contact_id, record.revision, utc_text(contact.at), contact.flight, contact.stay_days),
            *(contact.notes, contact.act, contact.decision, desk, officer),
            *(utc_text(record.written_at), record.reason),
        ),
    ).lastrowid
    _put_itinerary(conn, revision, contact)
    _put_assessment(conn, revision, record)
    outcomes.put(conn, revision, contact)
    return revision


def put_departures(conn: Any, departures: Sequence[Departure], imported_at: str) -> None:
    """Add departures; one with a known fid takes the place of the earlier."""
    conn.executemany(
        "INSERT OR REPLACE INTO departure (fid, flight, airline, scheduled, estimated, airport, airport_name, "
        "terminal, gate, checkin, remark, imported_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (
                *(d.fid, d.flight, d.airline, utc_text(d.scheduled), utc_text(d.estimated), d.airport),
                *(d.airport_name, d.terminal, d.gate, d.checkin, d.remark, imported_at),
            )
            for d in departures
        ],
    )


def _put_itinerary(conn: Any, revision: int, contact: Contact) -> None:
    if contact.route:
        conn.executemany(
            "INSERT INTO stop (revision, position, airport) VALUES (?, ?, ?)",
            [(revision, n, airport) for n, airport in enumerate(contact.route)],
        )
    if contact.places:
        conn.executemany(
            "INSERT INTO place (revision, position, place) VALUES (?, ?, ?)",
            [(revision, n, place) for n, place in enumerate(contact.places)],
        )
    given = [(question, answer) for question, answers in contact.answers.items() for answer in answers]
    if given:
        conn.executemany(
            "INSERT INTO answer (revision, position, question, answer) VALUES (?, ?, ?, ?)",
            [(revision, n, *answer) for n, answer in enumerate(given)],
        )
    if contact.traveller:
        person = contact.traveller
        conn.execute(
            "INSERT INTO traveller (revision, legal_ground, name, phone, birth) VALUES (?, ?, ?, ?, ?)",
            (revision, person.ground, person.name, person.phone, person.birth),
        )


def _put_assessment(conn: Any, revision: int, record: Record) -> None:
    seen = record.assessment
    conn.execute(
        "INSERT INTO assessment (revision, concern, pack, as_seen) VALUES (?, ?, ?, ?)",
        (revision, seen.concern, seen.pack, msgspec.json.encode(seen).decode()),
    )
    found = [(f, 0) for f in seen.findings] + [(f, 1) for f in seen.settled]
    if found:
        conn.executemany(
            "INSERT INTO finding (revision, position, sign, strength, kind, settled) VALUES (?, ?, ?, ?, ?, ?)",
            [(revision, n, f.sign, f.strength, f.kind, settled) for n, (f, settled) in enumerate(found)],
        )
    if record.overrule:
        conn.execute(
            "INSERT INTO overrule (revision, concern, reason) VALUES (?, ?, ?)",
            (revision, record.overrule.concern, record.overrule.reason),
        )


def put_leaflet(conn: Any, contact_id: int, made: LeafletMade, officer: int) -> int:
    """Note a leaflet that was made for a contact; its row."""
    row: int = conn.execute(
        "INSERT INTO leaflet (contact, language, made_at, sha256, reason, format, officer) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        (contact_id, made.language, utc_text(made.made_at), made.sha256, made.reason, made.format, officer),
    ).lastrowid
    return row


def end_draft(conn: Any, key: str, contact_id: int) -> None:
    """A draft that has become a record: it is gone, and its key can never become a second one."""
    conn.execute("INSERT INTO logged_draft (key, contact) VALUES (?, ?)", (key, contact_id))
    conn.execute("DELETE FROM draft WHERE key = ?", (key,))
