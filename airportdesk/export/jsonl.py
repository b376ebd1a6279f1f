"""A day as JSON Lines, and the JSON Schema the lines match (`resources/schemas/contacts.schema.json`). Pure.

Both profiles have the same form, `handover.lines.TalkLine`, so that one reader takes both: in one for statistics what
says who somebody is stands empty, `contact` is a number that counts, and times are the hour.
"""

from collections.abc import Iterable
from typing import Any

import msgspec

from airportdesk.export.day import DayLog
from airportdesk.handover import lines
from airportdesk.handover.lines import LeafletLine, TalkLine

SCHEMA_FILE = "schemas/contacts.schema.json"
"""Where the schema lies in `resources`; a test says how to write it anew."""


def day_as_jsonl(written: Iterable[TalkLine]) -> bytes:
    """Lines in the order they are given."""
    return b"".join(map(lines.encoded, written))


def lines_of(log: DayLog) -> list[TalkLine]:
    """The day's records as lines by contact, those that were taken back too; persons are as the log has them.

    Handles are in hand-overs only.
    """
    ordered = sorted(log.records, key=lambda record: (record.contact_id, record.revision))
    return [lines.line_of(record, log.desk_id, (), _leaflets(log, record.contact_id)) for record in ordered]


def schema_text() -> str:
    """The JSON Schema (2020-12) of one line, as its file holds it."""
    head: dict[str, Any] = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "One revision of one contact of one desk, a line of contacts.jsonl",
        "$comment": f"version {lines.SCHEMA_VERSION}",
    }
    return msgspec.json.format(msgspec.json.encode(head | lines.schema()), indent=2).decode() + "\n"


def _leaflets(log: DayLog, contact: int) -> tuple[LeafletLine, ...]:
    return tuple(
        LeafletLine(language=made.language, reason=made.reason, format=made.format, made_at=made.made_at)
        for made in log.leaflets.get(contact, ())
    )
