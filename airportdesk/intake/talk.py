"""From a talk as it was typed to a contact, or to what is wrong with which field, and back."""

import re
from collections.abc import Callable
from datetime import date, datetime
from typing import TypeVar

from airportdesk.intake.ahead import day_ahead
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
from airportdesk.intake.registered import unnumbered
from airportdesk.model import (
    KST,
    Act,
    Answers,
    Concern,
    Contact,
    Decision,
    Draft,
    Ground,
    Mark,
    Overrule,
    Problem,
    Record,
    Task,
    TaskKind,
    Traveller,
)
from airportdesk.pack import Pack
from airportdesk.registration import masked
from airportdesk.text import Words, clean, clean_line

_REASON_MIN = 3
PLACE_TYPED = "place_typed"
"""The field of a place that is still being typed: no problem while it is, but one when the talk is to be saved."""
REFERRED_MAX, WHAT_MAX, REACH_MAX = 80, 300, 80
"""Characters of the unit a talk was referred to, of a follow-up and of the way to call back."""
_NOTES, _NAME, _PHONE = Words("메모", "The notes"), Words("이름", "The name"), Words("전화", "The telephone")
_BIRTH, _WHY = Words("생년월일", "The birth date"), Words("판단을 바꾼 이유", "The reason of your judgement")
_REFERRED, _FOLLOW_UP = Words("넘긴 곳", "The unit it was referred to"), Words("후속 조치", "The follow-up")
_REACH = Words("돌아온 뒤 연락할 곳", "The way to call back")
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
    today = now.astimezone(KST).date()
    no_notes: str | None = None
    noted = read("notes", lambda: notes(unnumbered(draft.notes, _NOTES, today)), no_notes)
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
        notes=masked(clean(draft.notes).strip(), today) if noted is None else noted,
        act=read("act", lambda: choice(Act, draft.act), no_act),
        decision=read("decision", lambda: choice(Decision, draft.decision), no_decision),
        traveller=read("traveller", lambda: _traveller(draft, today), None),
        marks=read("marks", lambda: _marks(draft.marks), ()),
        family_called={"yes": True, "no": False}.get(draft.family_called),
        referred=read("referred", lambda: _line(draft.referred, REFERRED_MAX, _REFERRED, today), ""),
        tasks=_both(
            read("follow_on", lambda: _follow_up(draft, today), ()),
            read("return_on", lambda: _call_back(draft, today), ()),
        ),
    )
    overrule = read("overrule", lambda: _overrule(draft, today), None)
    return contact, overrule, tuple(problems)


def _line(typed: str, limit: int, where: Words, today: date) -> str:
    return clean_line(unnumbered(typed, where, today), limit)


def _both(one: tuple[ReadT, ...], other: tuple[ReadT, ...]) -> tuple[ReadT, ...]:
    return tuple(dict.fromkeys((*one, *other)))


def _traveller(draft: Draft, today: date) -> Traveller | None:
    name, phone = _line(draft.name, 80, _NAME, today), _line(draft.phone, 40, _PHONE, today)
    birth = birth_date(unnumbered(draft.birth, _BIRTH, today), today)
    ground = choice(Ground, draft.ground)
    if ground is None and not (name or phone or birth):
        return None
    if ground is None:
        raise UnreadableError(
            "인적사항을 적으려면 근거를 골라 주세요. 적지 않아도 저장됩니다.",
            "Choose a ground to record who the traveller is; a talk saves without it.",
        )
    return Traveller(ground, name, phone, birth) if name or phone or birth else None


def _overrule(draft: Draft, today: date) -> Overrule | None:
    concern = choice(Concern, draft.overrule)
    if concern is None:
        return None
    reason = clean(unnumbered(draft.overrule_reason, _WHY, today), 500).strip()
    if len(reason) < _REASON_MIN:
        raise UnreadableError("판단을 바꾼 이유를 적어 주세요.", "Write why you judge otherwise.")
    return Overrule(concern, reason)


def _marks(chosen: tuple[str, ...]) -> tuple[Mark, ...]:
    found = {choice(Mark, mark) for mark in chosen}
    return tuple(mark for mark in Mark if mark in found)


def _follow_up(draft: Draft, today: date) -> tuple[Task, ...]:
    due, what = (
        day_ahead(draft.follow_on, _earliest(draft.follow_on, today)),
        clean(unnumbered(draft.follow_what, _FOLLOW_UP, today), WHAT_MAX).strip(),
    )
    if due is None and what:
        raise UnreadableError("후속 조치를 언제까지 할지 적어 주세요.", "Write by when the follow-up is due.")
    return (Task(TaskKind.FOLLOW_UP, due, what),) if due else ()


def _call_back(draft: Draft, today: date) -> tuple[Task, ...]:
    due, reach = (
        day_ahead(draft.return_on, _earliest(draft.return_on, today)),
        _line(draft.return_reach, REACH_MAX, _REACH, today),
    )
    if due is None and reach:
        raise UnreadableError("돌아오는 날을 적어 주세요.", "Write the day of return.")
    if due and not reach:
        raise UnreadableError(
            "연락할 번호나 계정을 적어 주세요. 여행자가 원하지 않으면 돌아오는 날을 지워 주세요.",
            "Write how to reach the traveller, or clear the day of return if no call is wanted.",
        )
    return (Task(TaskKind.CALL_BACK, due, reach=reach),) if due else ()


def _earliest(typed: str, today: date) -> date:
    """The day from which a day may be: one written in full was right when it was written, so that a record of last
    week can still be amended.
    """
    try:
        return min(date.fromisoformat(typed), today)
    except ValueError:
        return today


def draft_from(record: Record) -> Draft:
    """A logged contact as it would be typed, to be amended."""
    contact, overrule, person = record.contact, record.overrule, record.contact.traveller
    tasks = {task.kind: task for task in contact.tasks}
    follow, back = tasks.get(TaskKind.FOLLOW_UP), tasks.get(TaskKind.CALL_BACK)
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
        marks=tuple(contact.marks),
        family_called="" if contact.family_called is None else ("yes" if contact.family_called else "no"),
        referred=contact.referred,
        follow_on=str(follow.due) if follow else "",
        follow_what=follow.what if follow else "",
        return_on=str(back.due) if back else "",
        return_reach=back.reach if back else "",
    )
