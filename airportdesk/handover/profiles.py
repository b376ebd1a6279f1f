"""What of a record goes into a hand-over: for headquarters, or to be counted only. Pure."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime

import msgspec

from airportdesk.handover.lines import HandleLine, LeafletLine, TalkLine, line_of
from airportdesk.links.handles import distinct, handles_in
from airportdesk.masked import masked_name, masked_phone, masked_record
from airportdesk.model import KST, Contact, LeafletMade, Record
from airportdesk.text import NOTES_MAX

_NAME_MIN = 2
"""Letters of a name that is looked for in texts; a single one stands in too many words."""
_ID = re.compile(r"[A-Za-z0-9_.-]{1,64}")
_FLIGHT = re.compile(r"(?:[A-Z]{2}|[A-Z][0-9]|[0-9][A-Z])[0-9]{1,4}[A-Z]?")
_AIRPORT = re.compile(r"[A-Z]{3}")


def line_for_headquarters(record: Record, desk: str, leaflets: Iterable[LeafletMade], *, named: bool) -> TalkLine:
    """The line of a record; persons are masked unless they are to be named.

    Masked, the traveller's name and number are masked where an officer typed them into a text as well, as they stand
    in their fields; who else is named there stays. Handles are those of notes and tasks: a recruiter's. The traveller's
    own number is none of them unless persons are named, and the one for the call after the return not even then.
    """
    shown = record if named else _masked(record)
    made = tuple(
        LeafletLine(language=one.language, reason=one.reason, format=one.format, made_at=one.made_at)
        for one in leaflets
    )
    return line_of(shown, desk, _handles(record.contact, named=named), made)


def lines_to_count(lines: Iterable[TalkLine]) -> list[TalkLine]:
    """The lines with nobody in them and nothing anybody wrote, in an order that does not tell who came first.

    No traveller, notes, handles, reasons, words of tasks, place of referral, officer or number of a contact, and no
    moment but the hour; what should be an id and is none is left out, for it may be free text.
    """
    bare = sorted((_bare(line) for line in lines if not line.withdrawn), key=msgspec.json.encode)
    return [replace(line, contact=number) for number, line in enumerate(bare, start=1)]


def _masked(record: Record) -> Record:
    """A record with its traveller masked, in the texts too."""
    contact, masked = record.contact, masked_record(record)
    own = {one.handle for text in _own(contact, named=False) for one in handles_in(text)}
    name = contact.traveller.name.strip() if contact.traveller else ""
    spelt = re.compile(r"\s*".join(map(re.escape, "".join(name.split()))), re.IGNORECASE)

    def told(text: str) -> str:
        for one in reversed(handles_in(text)):
            if one.handle in own:
                text = f"{text[: one.start]}{masked_phone(text[one.start : one.end])}{text[one.end :]}"
        if len(name) >= _NAME_MIN:
            text = spelt.sub(masked_name(name).replace("\\", r"\\"), text)
        return text[:NOTES_MAX]

    overrule = record.overrule and replace(record.overrule, reason=told(record.overrule.reason))
    hidden = replace(
        masked.contact,
        notes=told(contact.notes),
        referred=told(contact.referred),
        tasks=tuple(replace(task, what=told(task.what)) for task in contact.tasks),
    )
    return replace(masked, contact=hidden, overrule=overrule, reason=told(record.reason))


def _own(contact: Contact, *, named: bool) -> list[str]:
    """Texts whose handles are the traveller's own."""
    phone = [contact.traveller.phone] if contact.traveller and not named else []
    return [task.reach for task in contact.tasks] + phone


def _handles(contact: Contact, *, named: bool) -> tuple[HandleLine, ...]:
    kept_back = {one.handle for text in _own(contact, named=named) for one in handles_in(text)}
    texts = (contact.notes, *(task.what for task in contact.tasks))
    found = distinct(one for text in texts for one in handles_in(text))
    return tuple(HandleLine(kind=one.kind.value, value=one.value) for one in found if one not in kept_back)


def _bare(line: TalkLine) -> TalkLine:
    return TalkLine(
        desk=line.desk,
        contact=1,
        revision=1,
        at=_hour(line.at),
        written_at=_hour(line.at),
        officer="",
        flight=line.flight if _FLIGHT.fullmatch(line.flight) else "",
        route=tuple(stop for stop in line.route if _AIRPORT.fullmatch(stop)),
        places=_ids(line.places),
        stay_days=line.stay_days,
        answers={question: _ids(given) for question, given in line.answers.items() if _ID.fullmatch(question)},
        act=line.act,
        decision=line.decision,
        concern=line.concern,
        overrule=line.overrule,
        signs=tuple(sign for sign in line.signs if _ID.fullmatch(sign.sign)),
        levels=_levels(line.levels),
        marks=line.marks,
        family_called=line.family_called,
        tasks=tuple(replace(task, what="") for task in line.tasks),
        leaflets=tuple(
            replace(one, made_at=_hour(one.made_at))
            for one in line.leaflets
            if all(map(_ID.fullmatch, filter(None, (one.language, one.reason, one.format))))
        ),
        pack=line.pack if _ID.fullmatch(line.pack) else "",
    )


def _ids(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(value for value in values if _ID.fullmatch(value))


def _levels(levels: Mapping[str, str]) -> dict[str, str]:
    return {place: level for place, level in levels.items() if _ID.fullmatch(place) and _ID.fullmatch(level)}


def _hour(at: datetime) -> datetime:
    return at.astimezone(KST).replace(minute=0, second=0, microsecond=0)
