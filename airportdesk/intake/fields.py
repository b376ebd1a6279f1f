"""The readers of single fields: what was typed -> a value, or words about why it is none."""

import re
from collections.abc import Iterable
from datetime import date, datetime
from enum import StrEnum
from typing import TypeVar

from airportdesk.model import KST, Answers, moment
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
_FUTURE_MINUTES = 5
_CLOCK = re.compile(r"(?:(?:(\d{4})[-./])?(\d{1,2})[-./](\d{1,2})\s+)?(\d{1,2})(?::|시\s*)?(\d{2})?분?")
_BIRTH = re.compile(r"(\d{4}|\d{2})(?:(?:[-./]\s?)(?=\d{1,2}[-./])|(?=\d{4}$))(\d{1,2})(?:[-./]\s?)?(\d{1,2})\.?")
_NONE = "none"
Choice = TypeVar("Choice", bound=StrEnum)


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


def talk_time(typed: str, now: datetime) -> datetime:
    """When the talk was: empty is now, a time alone is today. Raises for a time that lies ahead."""
    text = clean_line(typed)
    if not text:
        return now
    at = _clock_time(text, now.astimezone(KST)) or time_of_talk(text)
    if (at - now).total_seconds() > _FUTURE_MINUTES * 60:
        raise UnreadableError("면담 시각이 앞날입니다.", "The time of the talk lies in the future.")
    return at


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


def places(ids: tuple[str, ...], pack: Pack) -> tuple[str, ...]:
    """Chosen places, each once. Raises for an id that no pack knows."""
    for id in ids:
        if not pack.is_place(id):
            raise UnreadableError(
                f"장소 '{clean_line(id, 40)}'을(를) 알 수 없습니다.", f"Place '{clean_line(id, 40)}' is not known."
            )
    return tuple(dict.fromkeys(ids))


def place_typed(typed: str, pack: Pack) -> tuple[str, ...]:
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


def notes(typed: str) -> str:
    """Notes without what cannot be kept or shown. Raises where they are too long."""
    text = clean(typed, 10 * NOTES_MAX).strip()
    if len(text) > NOTES_MAX:
        over = len(text) - NOTES_MAX
        raise UnreadableError(
            f"메모가 {NOTES_MAX:,}자보다 {over:,}자 깁니다. 줄여 주세요.",
            f"The notes are {over:,} characters too long.",
        )
    return text


def choice(choices: type[Choice], chosen: str) -> Choice | None:
    """A member of a closed list, or nothing chosen. Raises for what is not on it."""
    if not chosen:
        return None
    try:
        return choices(chosen)
    except ValueError:
        raise UnreadableError("목록에 없는 값입니다.", "This value is not on the list.") from None
