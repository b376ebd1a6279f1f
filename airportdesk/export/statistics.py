"""A day without anybody in it: what is left when it is only to be counted. Pure.

No name, telephone number or birth date, nothing an officer wrote, no officer, no number of a contact, no moment but the
hour. What should come from a list and does not (a flight that is none, a place no pack knows) is left out: it may be
free text. Rows stand in an order of their own, so that it does not tell who came first. Each row is still about one
talk: whoever stood at that gate at that hour may know whose.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from airportdesk.export.day import DayLog, SignedOff, hour_of
from airportdesk.intake.fields import FLIGHT
from airportdesk.model import (
    Assessment,
    Contact,
    DeskInfo,
    Finding,
    LeafletCount,
    LeafletFormat,
    LeafletMade,
    LeafletReason,
    Notice,
    Officer,
    OpenTask,
    Overrule,
    Record,
    Task,
)
from airportdesk.pack import Pack
from airportdesk.text import LEAFLET_LANGUAGES, NO_WORDS, Words

_DIGITS = re.compile(r"[0-9]{3,4}")
"""A flight number without its airline."""
_AIRPORT = re.compile(r"[A-Z]{3}")
_NOBODY = Officer("", "", "")
_NOWHERE = DeskInfo("")


def for_statistics(log: DayLog) -> DayLog:
    """The day with its records, leaflets and tasks stripped; they are numbered from 1 in their new order."""
    known = _Known.of({"": log.pack, log.pack.version: log.pack, **log.made_with})
    found = []
    for record in log.records:
        if not record.contact.withdrawn:
            bare = known.record(record)
            found.append((bare, tuple(map(_leaflet, log.leaflets.get(record.contact_id, ()))), record.contact_id))
    found.sort(key=lambda one: _order(*one[:2]))
    numbers = {contact: number for number, (_, _, contact) in enumerate(found, start=1)}
    signed = log.signed_off
    return DayLog(  # built from nothing, so that a part of later makes is left out
        day=log.day,
        pack=log.pack,
        desk=log.desk,
        made_with=log.made_with,
        records=tuple(replace(bare, contact_id=number) for number, (bare, _, _) in enumerate(found, start=1)),
        leaflets={number: made for number, (_, made, _) in enumerate(found, start=1) if made},
        handed=None if log.handed is None else tuple(map(_handed, log.handed)),
        tasks=tuple(_task(task, numbers.get(task.contact_id, 0)) for task in log.tasks),
        taken_back=log.taken_back + len(log.records) - len(found),
        number=log.number,
        signed_off=SignedOff("", hour_of(signed.at)) if signed else None,
        desk_id=log.desk_id,
    )


def is_flight(text: str) -> bool:
    """Whether a text is a flight number and nothing else."""
    return bool(FLIGHT.fullmatch(text) or _DIGITS.fullmatch(text))


@dataclass(frozen=True, slots=True)
class _Known:
    """What the packs have words for: whatever else stands in a field was typed."""

    packs: frozenset[str]
    places: Mapping[str, Words]
    answers: frozenset[tuple[str, str]]
    signs: Mapping[str, Words]
    levels: Mapping[str, Words]

    @classmethod
    def of(cls, packs: Mapping[str, Pack]) -> "_Known":
        every = packs.values()
        return cls(
            frozenset(packs) - {""},
            {id: place.words for pack in every for id, place in pack.place.items()},
            frozenset((q.id, answer.id) for pack in every for q in pack.questions for answer in q.answers),
            {sign.id: sign.words for pack in every for sign in pack.signs},
            {level.id: level.words for pack in every for level in pack.levels},
        )

    def record(self, record: Record) -> Record:
        """The record as it can be counted. Built from nothing, so that a field of later makes is left out."""
        overrule = Overrule(record.overrule.concern, "") if record.overrule else None
        said, hour = self._assessment(record.assessment), hour_of(record.contact.at)
        return Record(0, 1, self._contact(record.contact), said, overrule, _NOWHERE, _NOBODY, hour)

    def _contact(self, contact: Contact) -> Contact:
        answers = {
            question: kept
            for question, given in contact.answers.items()
            if (kept := tuple(answer for answer in given if (question, answer) in self.answers))
        }
        return Contact(
            at=hour_of(contact.at),
            flight=contact.flight if is_flight(contact.flight) else "",
            route=tuple(code for code in contact.route if _AIRPORT.fullmatch(code)),
            places=tuple(place for place in contact.places if place in self.places),
            stay_days=contact.stay_days,
            answers=answers,
            act=contact.act,
            decision=contact.decision,
            marks=contact.marks,
            family_called=contact.family_called,
            tasks=tuple(Task(task.kind, task.due) for task in contact.tasks),
        )

    def _assessment(self, said: Assessment) -> Assessment:
        return Assessment(
            said.concern,
            findings=tuple(
                Finding(f.sign, f.strength, f.kind, self.signs[f.sign], NO_WORDS, NO_WORDS, NO_WORDS, "")
                for f in said.findings
                if f.sign in self.signs
            ),
            notices=tuple(self._notice(notice) for notice in said.notices if notice.place in self.places),
            pack=said.pack if said.pack in self.packs else "",
        )

    def _notice(self, notice: Notice) -> Notice:
        stricter = tuple(self._notice(inner) for inner in notice.stricter if inner.place in self.places)
        label = self.levels.get(notice.level, NO_WORDS)
        return Notice(
            *(
                notice.place,
                self.places[notice.place],
                notice.level if label.ko else "",
                "",
                NO_WORDS,
                notice.since,
                "",
            ),
            stale=notice.stale,
            label=label,
            stricter=stricter,
        )


def _leaflet(made: LeafletMade) -> LeafletMade:
    """Language, reason and format from their lists, the hour; not the hash, which would find the very file."""
    language = made.language if made.language in LEAFLET_LANGUAGES else ""
    reason = made.reason if made.reason in set(LeafletReason) else ""
    format = made.format if made.format in set(LeafletFormat) else ""
    return LeafletMade(language, hour_of(made.made_at), "", reason, format)


def _handed(count: LeafletCount) -> LeafletCount:
    language = count.language if count.language in LEAFLET_LANGUAGES else ""
    reason = count.reason if count.reason in set(LeafletReason) else ""
    return LeafletCount(language, reason, count.sent, count.printed)


def _task(task: OpenTask, number: int) -> OpenTask:
    return OpenTask(number, Task(task.task.kind, task.task.due), task.due, "", hour_of(task.talk_at), "", task.tried)


def _order(record: Record, leaflets: tuple[LeafletMade, ...]) -> tuple[object, ...]:
    """By hour, then by what is left of the talk: nothing of the order in which they were held."""
    contact, said = record.contact, record.assessment
    return (
        *(contact.at, contact.flight, contact.route, contact.places, contact.stay_days or 0),
        *(said.concern, record.overrule.concern if record.overrule else "", tuple(f.sign for f in said.findings)),
        *(contact.act or "", contact.decision or "", contact.marks, str(contact.family_called)),
        *(sorted(contact.answers.items()), [(task.kind, task.due) for task in contact.tasks], said.pack),
        [(made.made_at, made.language, made.reason, made.format) for made in leaflets],
    )
