"""What the concern would be with every suggestion accepted; nothing of it happens by itself."""

import pytest

from airportdesk.model import Answers, Concern
from airportdesk.risk import Rules, assessment

from .talks import Given, contact, judged


def accepted(rules: Rules, notes: str, answers: dict[str, Given] | None = None) -> Concern | None:
    return judged(rules, answers, notes=notes).concern_if_accepted


@pytest.mark.parametrize(
    ("notes", "concern"),
    [
        ("", Concern.NONE),
        ("시엠립 패키지 관광", Concern.NONE),
        ("일하러 간다 함", Concern.SOME),
        ("텔레그램에서 알게 됨", Concern.HIGH),
        ("월 1000 준다 함. 회사 이름도 모름", Concern.HIGH),
        ("텔레그램은 안 쓰고 통장도 없음", Concern.NONE),
    ],
)
def test_it_is_the_concern_of_the_answers_the_notes_point_to(notes: str, concern: Concern, rules: Rules) -> None:
    found = judged(rules, {}, notes=notes)
    assert (found.concern, found.concern_if_accepted) == (Concern.NONE, concern)


def test_without_suggestions_it_is_the_concern_itself(rules: Rules) -> None:
    assert accepted(rules, "", {"pay": "far_above"}) is Concern.SOME


def test_a_suggestion_replaces_a_single_answer_and_joins_several(rules: Rules) -> None:
    assert accepted(rules, "본인이 표 끊음", {"ticket_payer": "recruiter"}) is Concern.NONE
    assert accepted(rules, "통장 가져감", {"carries": ["others_documents"], "pay": "far_above"}) is Concern.HIGH
    assert accepted(rules, "통장 가져감", {"carries": ["none"]}) is Concern.SOME


def test_of_two_that_contradict_on_a_single_answer_the_one_that_weighs_more_counts(rules: Rules) -> None:
    found = judged(rules, {}, notes="본인이 표 끊음. 표는 대부업체가 끊어줌")
    assert [(s.answer, s.rival) for s in found.suggested if s.question == "ticket_payer"] == [
        ("self", True),
        ("recruiter", False),
    ]
    assert found.concern_if_accepted is Concern.HIGH


def test_of_equals_the_one_that_stands_first_counts(rules: Rules) -> None:
    found = judged(rules, {}, notes="관광. 출장.")
    assert [(s.answer, s.rival) for s in found.suggested if s.question == "purpose"] == [
        ("tourism", False),
        ("business", True),
    ]


def test_accepting_what_is_no_rival_leads_to_the_concern_that_was_said(rules: Rules) -> None:
    for notes in (
        "지인이 텔레그램으로 월 1000 준다 함. 관광이라 하나 일하러 감",
        "고수익 코인 일자리. 회사 확인 안 됨",
    ):
        found = judged(rules, {}, notes=notes)
        answers: dict[str, tuple[str, ...]] = {}
        for one in found.suggested:
            if not one.rival:
                answers[one.question] = (*answers.get(one.question, ()), one.answer)
        given: Answers = answers
        assert judged(rules, dict(given)).concern is found.concern_if_accepted


def test_what_was_dismissed_is_neither_offered_nor_counted(rules: Rules) -> None:

    found = assessment(contact(notes="텔레그램에서 알게 됨"), rules, {("recruited_through", "telegram")})
    assert (found.suggested, found.concern_if_accepted) == ((), Concern.NONE)
