"""Over every case kept here: the same talk with another person has the same concern.

Age, sex and nationality are no fields of a talk. What could carry them all the same is varied: birth date, name,
telephone number, words about the person in the notes, and the answers that say who travels along or needs care. Two
answers about companions are signs and stay out of it: `controlled`, which is what a companion does to the traveller
(holds the passport, answers instead), and `new_acquaintance`, which is that somebody met lately comes along. Neither
says how many travel, nor who they are; the last test holds that they are the only two.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from airportdesk.intake import contact_from
from airportdesk.model import Assessment, Draft, Ground, Kind
from airportdesk.pack import load
from airportdesk.pack.load import ONLY_CONDITIONS
from airportdesk.risk import Rules, assessment
from airportdesk.risk.assess import facts_of
from airportdesk.scan.passport import Passport, passport

from ...cases.coded import cases
from ..scan.codes import Zone
from .talks import CASES, NOW, contact, signs

PACK = load()
RULES = Rules(PACK)
COMPANY = tuple(a.id for a in PACK.question["party"].answers if a.id not in ONLY_CONDITIONS["party"])
CARE = (("minor",), ("disability",), ("minor", "disability"))
NAMES = (
    "김민준",
    "김서연",
    "박정순",
    "NGUYEN THI MAI",
    "SOK DARA",
    "王芳",
    "TANAKA YUKI",
    "JOHN SMITH",
    "MARIA GARCIA",
)
PHONES = ("010-1234-5678", "+86 138 0013 8000", "+855 12 345 678", "+84 91 234 56 78", "+81 90 1234 5678")
AGES = ("만 17세", "19세 남학생", "1998년생", "20대", "65세", "70대 할머니", "미성년자", "어르신")
SEXES = ("남성", "여자", "30대 여성", "젊은 남자", "여자 둘")
NATIONS = ("베트남 국적", "중국인 남자", "캄보디아 사람", "미국 시민권자", "한국 국적", "조선족", "귀화자", "이중국적")
SIZES = ("혼자 감", "셋이 감", "일행 12명", "6인 가족", "남자 3명", "단체 30명", "아이 둘 데리고 감")
REMARKS = (*AGES, *SEXES, *NATIONS, *SIZES)


def _invented() -> list[tuple[str, Draft]]:
    return [
        (
            case["name"],
            Draft(
                route=" ".join(case.get("route", ())),
                places=tuple(case.get("places", ())),
                stay=str(case.get("stay_days", "")),
                answers=contact(case["answers"]).answers,
            ),
        )
        for group in ("benign", "harmful")
        for case in CASES[group]
    ]


EVERY = [
    *((case.id, case.draft()) for case in cases()),
    *((f"{case.id} by its note", case.draft(answers=False)) for case in cases()),
    *_invented(),
]
each_case = pytest.mark.parametrize("draft", [draft for _, draft in EVERY], ids=[name for name, _ in EVERY])


@st.composite
def somebody(draw: st.DrawFn) -> Draft:
    """The part of a talk that says who it was with; the rest is empty."""
    birth = draw(st.none() | st.dates(date(1920, 1, 1), NOW.date()))
    ground = draw(st.sampled_from(["", *Ground]))
    named = Draft(
        ground=ground,
        name=draw(st.sampled_from(NAMES)),
        phone=draw(st.sampled_from(PHONES)),
        birth=str(birth) if birth else "",
    )
    return replace(named if ground else Draft(), notes=". ".join(draw(st.lists(st.sampled_from(REMARKS), max_size=3))))


def judged(draft: Draft) -> Assessment:
    """What is said of a talk; every field of it must have been read."""
    made, _, problems = contact_from(draft, NOW, PACK)
    assert not problems
    return assessment(made, RULES)


def with_person(draft: Draft, person: Draft) -> Draft:
    """The same talk with somebody else, who is described in the notes by words of their own."""
    notes = f"{person.notes}. {draft.notes}" if person.notes else draft.notes
    return replace(
        draft, ground=person.ground, name=person.name, phone=person.phone, birth=person.birth, notes=notes.rstrip(". ")
    )


def answered(draft: Draft, question: str, answers: Sequence[str]) -> Draft:
    rest = {q: a for q, a in draft.answers.items() if q != question}
    return replace(draft, answers={**rest, question: tuple(answers)} if answers else rest)


@each_case
@settings(max_examples=12)
@given(person=somebody())
def test_another_person_in_the_same_talk_changes_no_word_of_what_is_said(draft: Draft, person: Draft) -> None:
    before, after = judged(draft), judged(with_person(draft, person))
    assert after.concern is before.concern
    assert (after.findings, after.settled, after.gate, after.ask) == (
        *(before.findings, before.settled, before.gate, before.ask),
    )
    assert after.concern_if_accepted is before.concern_if_accepted


@each_case
def test_no_word_of_age_sex_nationality_or_size_in_a_note_is_offered_as_an_answer_that_counts(draft: Draft) -> None:
    """Each remark before, behind and beside the note. A remark may be taken for the company, which moves nothing."""
    before = judged(draft)
    offered = {(s.question, s.answer) for s in before.suggested}
    for remark in REMARKS:
        for notes in (f"{remark}. {draft.notes}", f"{draft.notes}\n{remark}", f"{remark}, {draft.notes}"):
            after = judged(replace(draft, notes=notes))
            changed = offered ^ {(s.question, s.answer) for s in after.suggested}
            assert changed <= {("party", answer) for answer in COMPANY}, (remark, notes)
            assert after.concern is before.concern
            assert after.concern_if_accepted is before.concern_if_accepted, (remark, notes)


@each_case
def test_calling_somebody_a_foreigner_only_takes_back_that_the_answers_were_vague(draft: Draft) -> None:
    """The one word for a nationality that the lexicon reads: a foreign language is no evasion. It never adds."""
    before, after = judged(draft), judged(replace(draft, notes=f"{draft.notes}\n외국인"))
    gone = {(s.question, s.answer) for s in before.suggested} ^ {(s.question, s.answer) for s in after.suggested}
    assert gone <= {("statement", "vague")}
    assert len(after.suggested) <= len(before.suggested)
    assert after.concern is before.concern


@each_case
def test_how_many_travel_and_with_whom_changes_no_concern(draft: Draft) -> None:
    given_party = draft.answers.get("party", ())
    if not set(given_party) <= set(COMPANY):
        rests_on = {"companion_controls", "travels_with_new_acquaintance"}
        found, alone = judged(draft), judged(answered(draft, "party", ["alone"]))
        gone = (signs(found) ^ signs(alone)) | ({s.sign for s in found.settled} ^ {s.sign for s in alone.settled})
        assert gone <= rests_on
        draft = answered(draft, "party", ["alone"])
    concerns = {judged(answered(draft, "party", [party] if party else [])).concern for party in ("", *COMPANY)}
    assert concerns == {judged(draft).concern}


@each_case
def test_being_a_minor_or_disabled_adds_care_and_no_concern(draft: Draft) -> None:
    plain = answered(
        draft, "needs_protection", [a for a in draft.answers.get("needs_protection", ()) if a == "distress"]
    )
    before = judged(plain)
    for care in CARE:
        after = judged(answered(plain, "needs_protection", [*plain.answers.get("needs_protection", ()), *care]))
        assert after.concern is before.concern
        assert [f.sign for f in after.findings if f.kind is not Kind.PROTECTION] == signs_in_order(before)


def signs_in_order(found: Assessment) -> list[str]:
    return [f.sign for f in found.findings if f.kind is not Kind.PROTECTION]


@each_case
def test_rules_are_given_answers_route_and_stay_and_nothing_of_the_person(draft: Draft) -> None:
    known = replace(draft, ground="duty", name="김서연", phone="010-1234-5678", birth="2009-01-02")
    talks = [contact_from(one, NOW, PACK)[0] for one in (draft, known)]
    facts = facts_of(talks[0], PACK)
    assert facts == facts_of(talks[1], PACK)
    assert set(facts.answers) <= {question.id for question in PACK.questions}
    assert set(facts.numbers) == {"detour", "stay_days"}


@pytest.mark.parametrize("purpose", ["residence", "visit_family", "business", "study"])
def test_what_comes_with_being_from_there_is_no_concern_however_much_of_it(purpose: str) -> None:
    from_there = {
        "purpose": purpose,
        "visa": "resident",
        "past": ["known_region", "frequent_short"],
        "contacts": ["foreign_number"],
        "lodging": "own_home",
        "ticket": "one_way",
    }
    assert judged(Draft(route="ICN SGN KTI", answers=contact(from_there).answers)).concern == "none"


@pytest.mark.parametrize(
    ("nation", "birth", "sex"), [("KOR", "940613", "F"), ("VNM", "080101", "M"), ("KHM", "500712", "<")]
)
def test_a_scanned_passport_hands_on_neither_sex_nor_nationality_nor_age(nation: str, birth: str, sex: str) -> None:
    first = passport("\n".join(Zone().lines()))
    assert isinstance(first, Passport)
    assert not first.failed
    other = passport("\n".join(replace(Zone(), nation=nation, birth=birth, sex=sex).lines()))
    assert other == first
    assert isinstance(other, Passport)
    assert other.person() == first.person()


def test_of_companions_only_what_they_do_and_that_nobody_knows_them_is_a_sign() -> None:
    assert ONLY_CONDITIONS["party"] == {"controlled", "new_acquaintance"}
    assert set(COMPANY) == {"alone", "family", "partner", "friends", "tour_group", "organisation", "colleagues"}
