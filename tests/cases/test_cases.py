"""What the program says of the development cases gets no worse, and changes only where the expectation is changed."""

import pytest

from airportdesk.model import Concern
from airportdesk.pack import load
from airportdesk.risk import Rules, concern_of

from .coded import Case, Said, cases, said_of_answers, said_of_note
from .counting import by_sign, distance, per_thousand

RULES = Rules(load())
ALL = cases()
each_case = pytest.mark.parametrize("case", ALL, ids=[case.id for case in ALL])


def hold(case: Case, field: str, expected: Concern, found: Concern) -> None:
    """Fail with what to do about it if a case is found otherwise than expected."""
    if found is expected:
        return
    old, new = distance(case.label, expected), distance(case.label, found)
    if new > old:
        way = "WORSE"
    elif new < old:
        way = "better"
    else:
        way = "as far from its label on the other side"
    pytest.fail(
        f"{case.id} by its {field}: {found}, expected {expected}, label {case.label}: {way}. "
        f"If that is meant, set expected.{field} in tests/cases/cases.toml in the same commit."
    )


@each_case
def test_the_answers_of_a_case_lead_to_the_concern_that_is_expected(case: Case) -> None:
    hold(case, "answers", case.expected.answers, said_of_answers(case, RULES).concern)


@each_case
def test_the_note_of_a_case_alone_leads_to_the_concern_that_is_expected(case: Case) -> None:
    hold(case, "notes", case.expected.notes, said_of_note(case, RULES).concern)


def test_a_case_that_gets_worse_fails_and_says_so() -> None:
    case = next(case for case in ALL if case.label is Concern.HIGH)
    with pytest.raises(pytest.fail.Exception, match=r"none, expected high.*WORSE"):
        hold(case, "answers", Concern.HIGH, Concern.NONE)
    with pytest.raises(pytest.fail.Exception, match=r"high, expected some.*better"):
        hold(case, "notes", Concern.SOME, Concern.HIGH)
    hold(case, "notes", Concern.HIGH, Concern.HIGH)


@each_case
def test_the_signs_counted_for_a_case_are_those_its_concern_rests_on(case: Case) -> None:
    for said in (said_of_answers(case, RULES), said_of_note(case, RULES)):
        assert concern_of([rule.weight for rule in said.signs], RULES.high_kinds) is said.concern


def test_no_case_is_kept_twice() -> None:
    assert len({case.id for case in ALL}) == len(ALL)
    assert len({case.note for case in ALL}) == len(ALL)


def test_a_flag_on_everybody_is_a_thousand_flags_in_a_thousand_travellers() -> None:
    assert sum(per_thousand(1.0, 1.0)) == pytest.approx(1_000)
    assert per_thousand(1.0, 0.0)[0] == pytest.approx(0.907, abs=5e-4)


def test_a_sign_that_only_flags_the_benign_is_called_one_that_only_costs() -> None:
    benign = next(case for case in ALL if case.label is Concern.NONE)
    harmful = next(case for case in ALL if case.label is Concern.HIGH)
    rule = {rule.sign.id: rule for rule in RULES.rules}
    costly, useful = rule["work_unverified"], rule["recruited_online"]
    judged = [(benign, Said(Concern.SOME, (costly,))), (harmful, Said(Concern.HIGH, (useful,)))]
    assert {count.sign: count.remark for count in by_sign(judged, RULES)} == {
        "work_unverified": "ONLY COSTS",
        "recruited_online": "gains",
    }
