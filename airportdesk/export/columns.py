"""The columns of an exported day, described once for every format."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Generic, Literal, TypeVar

from airportdesk.export.day import NO_OTHERS, Profile, hour_of
from airportdesk.intake.sensitive import sensitive_record
from airportdesk.labels import CONCERN, label
from airportdesk.model import KST, Assessment, Notice, Record, TaskKind, Traveller
from airportdesk.pack import Pack
from airportdesk.text import Language, Words, clean

Value = str | int | datetime | None
"""What a cell holds: text, a whole number, a time in KST without offset, or nothing."""

HQ: frozenset[Profile] = frozenset({"hq"})
EVERY: frozenset[Profile] = frozenset({"hq", "statistics"})
COUNTED: frozenset[Profile] = frozenset({"statistics"})
_SENSITIVE = Words("민감정보 표시", "sensitive matters")
"""What the list of words points to in typed texts (Personal Information Protection Act, article 23)."""
_CONFIRM = Words("확인 필요", "please confirm")
_UNWRITABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


_Row = TypeVar("_Row")


@dataclass(frozen=True, slots=True)
class Column(Generic[_Row]):
    """One column: its title, what it takes from a row, the kind of its cells, its width, whether it is printed.

    `profiles` says in which files it stands: in those for headquarters only, unless it says otherwise.
    """

    title: Words
    value: Callable[[_Row], Value]
    kind: Literal["text", "number", "datetime"] = "text"
    width: int = 14
    printed: bool = True
    profiles: frozenset[Profile] = HQ


def columns(
    pack: Pack, language: Language, made_with: Mapping[str, Pack] = NO_OTHERS, profile: Profile = "hq"
) -> tuple[Column[Record], ...]:
    """The columns of a profile as headquarters reads: the talk, what the rules and the officer said, who; every answer.

    Places and answers are named by the pack of `made_with` a record was made with, or by `pack`; the questions are
    those of `pack`, then those that only earlier packs had.
    """
    packs = {"": pack, **made_with}
    parts = (_talk(packs, language), _judgement(language), _identity(language), _after(language))
    every = (column for part in (*parts, _answers(packs, language)) for column in part)
    return tuple(column for column in every if profile in column.profiles)


def no_contacts(language: Language) -> str:
    """What the file of an empty day says."""
    return Words("이 날의 면담 기록이 없습니다.", "No contacts were logged on this day.").say(language)


def told(text: str) -> str:
    """Text from a record as any file can hold it; the store has cleaned it, a record made elsewhere may not be."""
    return clean(text, len(text)) if _UNWRITABLE.search(text) else text


def local(at: datetime) -> datetime:
    """A time as the desk's clock showed it."""
    return at.astimezone(KST).replace(tzinfo=None)


def _talk(packs: Mapping[str, Pack], language: Language) -> tuple[Column[Record], ...]:
    named = {
        version: {id: place.words.say(language) for id, place in pack.place.items()} for version, pack in packs.items()
    }
    today = named[""]

    def places(record: Record) -> str:
        names = named.get(record.assessment.pack, today)
        return ", ".join(names.get(id) or told(id) for id in record.contact.places)

    return (
        Column(Words("번호", "number"), lambda r: r.contact_id, "number", 7, profiles=EVERY),
        Column(Words("수정", "revision"), lambda r: r.revision, "number", 6),
        Column(Words("면담 시각", "time of talk"), lambda r: local(r.contact.at), "datetime", 17),
        Column(Words("시간대", "hour"), lambda r: local(hour_of(r.contact.at)), "datetime", 17, profiles=COUNTED),
        Column(Words("편명", "flight"), lambda r: told(r.contact.flight), width=9, profiles=EVERY),
        Column(Words("경로", "route"), lambda r: told("-".join(r.contact.route)), width=15, profiles=EVERY),
        Column(Words("방문지", "places"), places, width=20, profiles=EVERY),
        Column(Words("체류(일)", "stay (days)"), lambda r: r.contact.stay_days, "number", 9, profiles=EVERY),
    )


def _answers(packs: Mapping[str, Pack], language: Language) -> tuple[Column[Record], ...]:
    questions = {q.id: q for pack in reversed([*packs.values()]) for q in pack.questions} | packs[""].question
    ids = dict.fromkeys(q.id for pack in packs.values() for q in pack.questions)
    return tuple(
        Column(questions[id].words, _answer(id, packs, language), width=18, printed=False, profiles=EVERY) for id in ids
    )


def _answer(question: str, packs: Mapping[str, Pack], language: Language) -> Callable[[Record], Value]:
    worded = {
        version: {a.id: a.long.say(language) for a in pack.question[question].answers}
        for version, pack in packs.items()
        if question in pack.question
    }
    today = worded.get("", {})

    def value(record: Record) -> str:
        given = record.contact.answers.get(question)
        if not given:
            return ""
        words = worded.get(record.assessment.pack, today)
        if len(given) == 1:
            return words.get(given[0]) or told(given[0])
        return ", ".join(words.get(answer) or told(answer) for answer in given)

    return value


def _judgement(language: Language) -> tuple[Column[Record], ...]:
    def overruled(record: Record) -> str:
        return label(record.overrule.concern).say(language) if record.overrule else ""

    return (
        Column(Words("메모", "notes"), lambda r: told(r.contact.notes), width=36),
        Column(_SENSITIVE, lambda r: sensitive_record(r).say(language), width=14, printed=False),
        Column(_titled("규칙", "rules"), lambda r: label(r.assessment.concern).say(language), width=15, profiles=EVERY),
        Column(_titled("담당자", "officer"), overruled, width=16, profiles=EVERY),
        Column(
            Words("담당자 판단 이유", "officer's reason"),
            lambda r: told(r.overrule.reason) if r.overrule else "",
            width=18,
        ),
        Column(Words("신호", "signs"), lambda r: _signs(r.assessment, language), width=36),
        Column(Words("신호", "signs"), lambda r: _titles(r.assessment, language), width=36, profiles=COUNTED),
        Column(
            Words("여행경보 안내", "travel alerts"), lambda r: _notices(r.assessment, language), "text", 30, True, EVERY
        ),
        Column(Words("조치", "act"), lambda r: _said(r.contact.act, language), width=12, profiles=EVERY),
        Column(Words("본인 결정", "decision"), lambda r: _said(r.contact.decision, language), width=16, profiles=EVERY),
    )


def _after(language: Language) -> tuple[Column[Record], ...]:
    """What remained after the talk. How to call a traveller back stays here: it was given for that call alone."""

    def due(kind: TaskKind) -> Callable[[Record], Value]:
        return lambda record: next((str(task.due) for task in record.contact.tasks if task.kind is kind), "")

    def what(record: Record) -> str:
        return next((told(task.what) for task in record.contact.tasks if task.kind is TaskKind.FOLLOW_UP), "")

    titles = label(TaskKind.FOLLOW_UP), label(TaskKind.CALL_BACK)
    return (
        Column(Words("담당자 표시", "officer's marks"), lambda r: _marks(r, language), "text", 16, False, EVERY),
        Column(
            Words("취소", "taken back"), lambda r: _yes(r.contact.withdrawn or None, language), width=8, printed=False
        ),
        Column(
            Words("가족 연락", "family called"),
            lambda r: _yes(r.contact.family_called, language),
            "text",
            14,
            False,
            EVERY,
        ),
        Column(Words("넘긴 곳", "referred to"), lambda r: told(r.contact.referred), width=16, printed=False),
        Column(Words(f"{titles[0].ko} 기한", f"{titles[0].en} due"), due(TaskKind.FOLLOW_UP), printed=False),
        Column(titles[0], what, width=20, printed=False),
        Column(titles[1], due(TaskKind.CALL_BACK), printed=False),
    )


def _identity(language: Language) -> tuple[Column[Record], ...]:
    def of_traveller(value: Callable[[Traveller], str]) -> Callable[[Record], Value]:
        return lambda record: value(record.contact.traveller) if record.contact.traveller else ""

    return (
        Column(Words("수집 근거", "ground"), of_traveller(lambda t: label(t.ground).say(language)), width=18),
        Column(Words("이름", "name"), of_traveller(lambda t: told(t.name)), width=12),
        Column(Words("전화", "telephone"), of_traveller(lambda t: told(t.phone)), width=18),
        Column(Words("생년월일", "birth date"), of_traveller(lambda t: told(t.birth)), width=12),
        Column(Words("안내데스크", "desk"), lambda r: told(r.desk.name), width=16),
        Column(Words("담당자", "officer"), lambda r: told(r.officer.name), width=12),
        Column(Words("기록 시각", "written at"), lambda r: local(r.written_at), "datetime", 17),
        Column(Words("수정 이유", "reason of revision"), lambda r: told(r.reason), width=16),
        Column(Words("자료 판", "data pack"), lambda r: told(r.assessment.pack), width=12, profiles=EVERY),
    )


def _titled(ko: str, en: str) -> Words:
    return Words(f"{CONCERN.ko}({ko})", f"{CONCERN.en} ({en})")


def _marks(record: Record, language: Language) -> str:
    return ", ".join(label(mark).say(language) for mark in record.contact.marks)


def _yes(value: bool | None, language: Language) -> str:
    if value is None:
        return ""
    return Words("예", "yes").say(language) if value else Words("아니요", "no").say(language)


def _said(member: StrEnum | None, language: Language) -> str:
    return label(member).say(language) if member else ""


def _signs(assessment: Assessment, language: Language) -> str:
    """Every sign that stands with its strength and the answers behind it."""
    return told(
        "; ".join(
            f"[{label(found.strength).say(language)}] {found.title.say(language)} ({found.because.say(language)})"
            for found in assessment.findings
        )
    )


def _titles(assessment: Assessment, language: Language) -> str:
    """The signs alone: what led to them may be an officer's words."""
    return told("; ".join(found.title.say(language) for found in assessment.findings))


def _notices(assessment: Assessment, language: Language) -> str:
    """The level of every place with the day it began, and of stricter areas inside it."""
    if not assessment.notices:
        return ""
    return told("; ".join(dict.fromkeys(_alert(n, language) for o in assessment.notices for n in (o, *o.stricter))))


def _alert(notice: Notice, language: Language) -> str:
    stale = f", {_CONFIRM.say(language)}" if notice.stale else ""
    return f"{notice.name.say(language)} {notice.label.say(language)} ({notice.since.isoformat()}{stale})"
