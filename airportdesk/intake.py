"""From a talk as it was typed to a contact, or to what is wrong with which field. Nothing but the time is required."""

import re
from collections.abc import Callable, Iterable
from datetime import date, datetime
from enum import StrEnum
from typing import TypeVar

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
    moment,
)
from airportdesk.pack import Pack
from airportdesk.text import NOTES_MAX, Words, clean, clean_line

STAY_MAX_DAYS = 3_650
ROUTE_MAX = 8
FLIGHT = re.compile(r"([A-Z][A-Z0-9]|[0-9][A-Z]|[A-Z]{3})(\d{1,4})([A-Z]?)")
_AIRPORT = re.compile(r"[A-Z]{3}")
_STAY = re.compile(
    r"(?:(\d+)\s*박\s*)?(?:(\d+)\s*(일간?|주일?간?|개월간?|달간?|년간?|d|days?|w|weeks?|m|months?|y|years?)?)?"
)
_DAYS_IN = {"주": 7, "w": 7, "개월": 30, "달": 30, "m": 30, "년": 365, "y": 365}
_SAID = {
    "하루": "1",
    "이틀": "2",
    "사흘": "3",
    "나흘": "4",
    "보름": "15",
    "일주일": "1주",
    "한달": "1달",
    "한 달": "1달",
    "반년": "6달",
}
_CLOCK = re.compile(r"(?:(?:(\d{4})[-./])?(\d{1,2})[-./](\d{1,2})\s+)?(\d{1,2})(?::|시\s*)?(\d{2})?분?")
_BIRTH = re.compile(r"(\d{4}|\d{2})(?:(?:[-./]\s?)(?=\d{1,2}[-./])|(?=\d{4}$))(\d{1,2})(?:[-./]\s?)?(\d{1,2})\.?")
_FUTURE_MINUTES = 5
_REASON_MIN = 3
_NONE = "none"
PLACE_TYPED = "place_typed"
"""The field of a place that is still being typed: no problem while it is, but one when the talk is to be saved."""
Choice = TypeVar("Choice", bound=StrEnum)
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
        at=read("at", lambda: _at(draft.at, now), now),
        flight=read("flight", lambda: flight_number(draft.flight), ""),
        route=read("route", lambda: route(re.findall(r"[^\s,>→/-]+", clean_line(draft.route)), pack), ()),
        places=_both(
            read("places", lambda: _places(draft.places, pack), ()),
            read(PLACE_TYPED, lambda: _place_typed(draft.place_typed, pack), ()),
        ),
        stay_days=read("stay", lambda: stay_days(draft.stay), None),
        answers=read("answers", lambda: answers(draft.answers, pack), no_answers),
        notes=read("notes", lambda: _notes(draft.notes), clean(draft.notes).strip()),
        act=read("act", lambda: _choice(Act, draft.act), no_act),
        decision=read("decision", lambda: _choice(Decision, draft.decision), no_decision),
        traveller=read("traveller", lambda: _traveller(draft, now.astimezone(KST).date()), None),
    )
    overrule = read("overrule", lambda: _overrule(draft), None)
    return contact, overrule, tuple(problems)


def _both(chosen: tuple[str, ...], typed: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*chosen, *typed)))


class UnreadableError(Exception):
    """A field that cannot be read, in words for the officer."""

    def __init__(self, ko: str, en: str) -> None:
        super().__init__(en)
        self.words = Words(ko, en)


def flight_number(typed: str) -> str:
    """A flight number in one form: "ke 0689" is KE689. Raises for what is none."""
    text = re.sub(r"[\s\-]", "", clean_line(typed)).upper()
    if not text:
        return ""
    found = FLIGHT.fullmatch(text)
    if not found:
        raise UnreadableError(
            f"편명 '{clean_line(typed, 20)}'을(를) 읽을 수 없습니다. KE689처럼 적어 주세요.",
            f"Flight '{clean_line(typed, 20)}' cannot be read. Write it like KE689.",
        )
    return f"{found[1]}{int(found[2])}{found[3]}"


def stay_days(typed: str) -> int | None:
    """Days of stay from "5", "4박 5일", "2주", "1개월"; a number of nights alone counts one day more."""
    text = clean_line(typed).lower()
    text = _SAID.get(text, text)
    if not text:
        return None
    found = _STAY.fullmatch(text)
    if not found or not (found[1] or found[2]):
        raise UnreadableError(
            "체류 기간은 5, 4박5일, 2주, 1개월처럼 적어 주세요.", "Write the stay like 5, 2 weeks or 1 month."
        )
    unit = re.sub(r"s$|간$|(?<=주)일", "", found[3] or "") if found[2] else ""
    unit = {"day": "d", "week": "w", "month": "m", "year": "y", "주일": "주"}.get(unit, unit)
    days = int(found[2]) * _DAYS_IN.get(unit, 1) if found[2] else int(found[1]) + 1
    return stay_in_days(days)


def birth_date(typed: str, today: date) -> str:
    """YYYY-MM-DD from "1990-01-02", "1990.1.2", "19900102" or "900102"; two digits are the last such year that was."""
    text = clean_line(typed)
    if not text:
        return ""
    found = _BIRTH.fullmatch(text)
    try:
        if not found:
            raise ValueError(text)
        year = int(found[1])
        if len(found[1]) == 2:
            year += 2000 if 2000 + year <= today.year else 1900
        born = date(year, int(found[2]), int(found[3]))
        if not born.year >= 1900 or born > today:
            raise ValueError(text)
    except ValueError:
        raise UnreadableError(
            "생년월일을 1990-01-02처럼 적어 주세요.", "Write the birth date like 1990-01-02."
        ) from None
    return str(born)


def time_of_talk(typed: str) -> datetime:
    """A time as typed, read as KST where it has no offset; only this century, so that it stays a time everywhere."""
    try:
        at = moment(clean_line(typed))
    except (ValueError, OverflowError):
        at = None
    if at is None or not 2000 <= at.year < 2100:
        raise UnreadableError("시각을 2026-11-24 18:12처럼 적어 주세요.", "Write the time like 2026-11-24 18:12.")
    return at


def route(codes: Iterable[str], pack: Pack) -> tuple[str, ...]:
    """Airport codes in upper case and as they are used today; any three letters are an airport."""
    found = tuple(clean_line(code).upper() for code in codes)
    for code in found:
        if not _AIRPORT.fullmatch(code):
            raise UnreadableError(
                f"경로의 '{code[:40]}'은(는) 공항 코드가 아닙니다. ICN SGN KTI처럼 적어 주세요.",
                f"'{code[:40]}' is no airport code. Write the route like ICN SGN KTI.",
            )
    if len(found) > ROUTE_MAX:
        raise UnreadableError(f"경로는 공항 {ROUTE_MAX}곳까지입니다.", f"A route holds up to {ROUTE_MAX} airports.")
    return tuple(pack.airport_code(code) for code in found)


def stay_in_days(days: int) -> int:
    """A stay from 1 day to 10 years."""
    if not 0 < days <= STAY_MAX_DAYS:
        raise UnreadableError("체류 기간은 1일에서 10년 사이여야 합니다.", "The stay must be from 1 day to 10 years.")
    return days


def answers(given: Answers, pack: Pack) -> dict[str, tuple[str, ...]]:
    """The answers, each known to the pack and once; a question without an answer counts as not asked.

    "none" beside other answers to a question of several gives way to them.
    """
    known: dict[str, tuple[str, ...]] = {}
    for question, chosen in given.items():
        asked = pack.question.get(question)
        if asked is None:
            raise UnreadableError(
                f"질문 '{clean_line(question, 40)}'이(가) 없습니다.",
                f"There is no question '{clean_line(question, 40)}'.",
            )
        for answer in chosen:
            if (question, answer) not in pack.answer:
                raise UnreadableError(
                    f"질문 '{question}'에 답 '{clean_line(answer, 40)}'이(가) 없습니다.",
                    f"Question '{question}' has no answer '{clean_line(answer, 40)}'.",
                )
        once = tuple(dict.fromkeys(chosen))
        if asked.multiple:
            once = tuple(answer for answer in once if answer != _NONE) or once
        if len(once) > 1 and not asked.multiple:
            raise UnreadableError(
                f"질문 '{question}'에는 답이 하나여야 합니다.", f"Question '{question}' takes one answer."
            )
        if once:
            known[question] = once
    return known


def _at(typed: str, now: datetime) -> datetime:
    text = clean_line(typed)
    if not text:
        return now
    at = _clock_time(text, now.astimezone(KST)) or time_of_talk(text)
    if (at - now).total_seconds() > _FUTURE_MINUTES * 60:
        raise UnreadableError("면담 시각이 앞날입니다.", "The time of the talk lies in the future.")
    return at


def _places(ids: tuple[str, ...], pack: Pack) -> tuple[str, ...]:
    for id in ids:
        if not pack.is_place(id):
            raise UnreadableError(
                f"장소 '{clean_line(id, 40)}'을(를) 알 수 없습니다.", f"Place '{clean_line(id, 40)}' is not known."
            )
    return tuple(dict.fromkeys(ids))


def _clock_time(text: str, now: datetime) -> datetime | None:
    """ "18:00", "1800", "18시 5분" and "11-24 18:12" as a time of today or of this year; None for anything else."""
    found = _CLOCK.fullmatch(text)
    if not found or not (found[5] or "시" in text):
        return None
    year, month, day = (int(part) if part else None for part in found.group(1, 2, 3))
    if year and not 2000 <= year < 2100:
        return None
    try:
        return now.replace(
            year=year or now.year,
            month=month or now.month,
            day=day or now.day,
            hour=int(found[4]),
            minute=int(found[5] or 0),
            second=0,
            microsecond=0,
        )
    except ValueError:
        return None


def _place_typed(typed: str, pack: Pack) -> tuple[str, ...]:
    """What was typed and not chosen: the one place it can mean, or a word about it. Nothing typed is dropped."""
    text = clean_line(typed)
    if not text:
        return ()
    meant = pack.places_named(text) or pack.find_places(text)
    if len(meant) == 1:
        return (meant[0].id,)
    said = ", ".join(place.ko for place in meant[:3]), ", ".join(place.en for place in meant[:3])
    if meant:
        raise UnreadableError(
            f"가는 곳 '{text[:20]}'은(는) {said[0]} 가운데 어디인가요? 목록에서 골라 주세요.",
            f"Which place is '{text[:20]}': {said[1]}? Choose it from the list.",
        )
    raise UnreadableError(
        f"가는 곳 '{text[:20]}'을(를) 찾지 못했습니다. 지우거나 메모에 적어 주세요.",
        f"No place '{text[:20]}' is known. Clear it, or write it in the notes.",
    )


def _notes(typed: str) -> str:
    text = clean(typed, 10 * NOTES_MAX).strip()
    if len(text) > NOTES_MAX:
        over = len(text) - NOTES_MAX
        raise UnreadableError(
            f"메모가 {NOTES_MAX:,}자보다 {over:,}자 깁니다. 줄여 주세요.",
            f"The notes are {over:,} characters too long.",
        )
    return text


def _choice(choices: type[Choice], chosen: str) -> Choice | None:
    if not chosen:
        return None
    try:
        return choices(chosen)
    except ValueError:
        raise UnreadableError("목록에 없는 값입니다.", "This value is not on the list.") from None


def _traveller(draft: Draft, today: date) -> Traveller | None:
    name, phone, birth = clean_line(draft.name, 80), clean_line(draft.phone, 40), birth_date(draft.birth, today)
    ground = _choice(Ground, draft.ground)
    if ground is None and not (name or phone or birth):
        return None
    if ground is None:
        raise UnreadableError(
            "인적사항을 적으려면 근거를 골라 주세요. 적지 않아도 저장됩니다.",
            "Choose a ground to record who the traveller is; a talk saves without it.",
        )
    return Traveller(ground, name, phone, birth) if name or phone or birth else None


def _overrule(draft: Draft) -> Overrule | None:
    concern = _choice(Concern, draft.overrule)
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
