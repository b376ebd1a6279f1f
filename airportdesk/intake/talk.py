"""From a talk as it was typed to a contact, or to what is wrong with which field, and back."""

import re
from collections.abc import Callable
from datetime import date, datetime
from typing import TypeVar

from airportdesk.intake.fields import (
    UnreadableError,
    answers,
    birth_date,
    choice,
    flight_number,
    notes,
    place_typed,
    places,
    route,
    stay_days,
    talk_time,
)
from airportdesk.model import (
    KST,
    Act,
    Answers,
    Concern,
    Contact,
    Decision,
    Draft,
    Ground,
    Overrule,
    Problem,
    Record,
    Traveller,
)
from airportdesk.pack import Pack
from airportdesk.text import clean, clean_line

_REASON_MIN = 3
PLACE_TYPED = "place_typed"
"""The field of a place that is still being typed: no problem while it is, but one when the talk is to be saved."""
ReadT = TypeVar("ReadT")


def contact_from(draft: Draft, now: datetime, pack: Pack) -> tuple[Contact, Overrule | None, tuple[Problem, ...]]:
    """The contact as far as the draft can be read, the officer's overruling, and a problem for each field that cannot.

    An empty time is now. A field with a problem is left out of the contact, never guessed, so that a preview shows the
    rest while the officer is still typing.
    """
    problems: list[Problem] = []

    def read(field: str, reader: Callable[[], ReadT], otherwise: ReadT) -> ReadT:
        try:
            return reader()
        except UnreadableError as error:
            problems.append(Problem(field, error.words))
            return otherwise

    no_answers: Answers = {}
    no_act: Act | None = None
    no_decision: Decision | None = None
    contact = Contact(
        at=read("at", lambda: talk_time(draft.at, now), now),
        flight=read("flight", lambda: flight_number(draft.flight), ""),
        route=read("route", lambda: route(re.findall(r"[^\s,>→/-]+", clean_line(draft.route)), pack), ()),
        places=_both(
            read("places", lambda: places(draft.places, pack), ()),
            read(PLACE_TYPED, lambda: place_typed(draft.place_typed, pack), ()),
        ),
        stay_days=read("stay", lambda: stay_days(draft.stay), None),
        answers=read("answers", lambda: answers(draft.answers, pack), no_answers),
        notes=read("notes", lambda: notes(draft.notes), clean(draft.notes).strip()),
        act=read("act", lambda: choice(Act, draft.act), no_act),
        decision=read("decision", lambda: choice(Decision, draft.decision), no_decision),
        traveller=read("traveller", lambda: _traveller(draft, now.astimezone(KST).date()), None),
    )
    overrule = read("overrule", lambda: _overrule(draft), None)
    return contact, overrule, tuple(problems)


def _both(chosen: tuple[str, ...], typed: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*chosen, *typed)))


def _traveller(draft: Draft, today: date) -> Traveller | None:
    name, phone, birth = clean_line(draft.name, 80), clean_line(draft.phone, 40), birth_date(draft.birth, today)
    ground = choice(Ground, draft.ground)
    if ground is None and not (name or phone or birth):
        return None
    if ground is None:
        raise UnreadableError(
            "인적사항을 적으려면 근거를 골라 주세요. 적지 않아도 저장됩니다.",
            "Choose a ground to record who the traveller is; a talk saves without it.",
        )
    return Traveller(ground, name, phone, birth) if name or phone or birth else None


def _overrule(draft: Draft) -> Overrule | None:
    concern = choice(Concern, draft.overrule)
    if concern is None:
        return None
    reason = clean(draft.overrule_reason, 500).strip()
    if len(reason) < _REASON_MIN:
        raise UnreadableError("판단을 바꾼 이유를 적어 주세요.", "Write why you judge otherwise.")
    return Overrule(concern, reason)


def draft_from(record: Record) -> Draft:
    """A logged contact as it would be typed, to be amended."""
    contact, overrule, person = record.contact, record.overrule, record.contact.traveller
    return Draft(
        at=f"{contact.at.astimezone(KST):%Y-%m-%d %H:%M}",
        flight=contact.flight,
        route=" ".join(contact.route),
        places=contact.places,
        stay="" if contact.stay_days is None else str(contact.stay_days),
        answers=contact.answers,
        notes=contact.notes,
        act=contact.act or "",
        decision=contact.decision or "",
        overrule=overrule.concern if overrule else "",
        overrule_reason=overrule.reason if overrule else "",
        ground=person.ground if person else "",
        name=person.name if person else "",
        phone=person.phone if person else "",
        birth=person.birth if person else "",
    )
