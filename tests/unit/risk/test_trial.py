"""A new pack tried on past talks: what it counts, what it lists, and that its short way agrees with the long one."""

from dataclasses import replace
from datetime import datetime, timedelta

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from airportdesk.model import KST, Answers, Concern, Contact, Strength
from airportdesk.pack import Pack, load
from airportdesk.pack.shapes import Condition
from airportdesk.risk import Rules, assessment
from airportdesk.risk.assess import concern_alone, reasons_of, standing_signs
from airportdesk.risk.trial import LISTED, Counts, Outcome, Talk, tried

NOON = datetime(2026, 11, 24, 12, tzinfo=KST)
PACK = load()
RULES = Rules(PACK)
PAID: Answers = {"ticket_payer": ("never_met",)}


def reweighed(strength: Strength, *ids: str) -> Rules:
    """The base pack with some signs, or all, weighing something else."""
    signs = tuple(msgspec.structs.replace(s, strength=strength) if not ids or s.id in ids else s for s in PACK.signs)
    return Rules(replace(PACK, version="2099.1", signs=signs))


def talks(*answers: Answers, days: int = 0) -> list[Talk]:
    at = NOON + timedelta(days=days)
    return [Talk(n, 1, Contact(at=at + timedelta(minutes=n), answers=a)) for n, a in enumerate(answers, start=1)]


def contacts(pack: Pack) -> st.SearchStrategy[Contact]:
    answer = {q.id: st.lists(st.sampled_from([a.id for a in q.answers]), max_size=2).map(tuple) for q in pack.questions}
    return st.builds(
        Contact,
        at=st.just(NOON),
        route=st.sampled_from([(), ("ICN", "KTI"), ("ICN", "SGN", "KTI"), ("ICN", "BKK")]),
        places=st.sampled_from([(), ("bavet",), ("phnom-penh", "bavet"), ("gone",)]),
        stay_days=st.sampled_from([None, 1, 14, 90, 400]),
        answers=st.fixed_dictionaries({}, optional=answer),
    )


@settings(deadline=None, max_examples=150)
@given(contacts(PACK))
def test_the_short_way_finds_the_same_signs_and_the_same_concern_as_the_whole_assessment(contact: Contact) -> None:
    found = standing_signs(contact, RULES)
    whole = assessment(contact, RULES)
    assert sorted(rule.sign.id for rule in found) == sorted(finding.sign for finding in whole.findings)
    assert concern_alone(contact, RULES) is whole.concern
    reasons = {sign: words for (sign, _), words in reasons_of(contact, RULES).items()}
    for finding in whole.findings:
        assert finding.because.ko in reasons[finding.sign].ko
        assert finding.title.en in reasons[finding.sign].en


def test_a_sign_for_what_was_not_said_is_found_in_a_talk_without_any_answer() -> None:
    condition = Condition(not_=Condition(question="party", is_=("family",)))
    sign = msgspec.structs.replace(PACK.signs[0], id="silence", when=condition, settled_by=())
    silence = Rules(replace(PACK, signs=(sign,)))
    for contact in (Contact(at=NOON), Contact(at=NOON, answers={"purpose": ("work",)})):
        assert [rule.sign.id for rule in standing_signs(contact, silence)] == ["silence"]
        assert [finding.sign for finding in assessment(contact, silence).findings] == ["silence"]


def test_the_same_pack_changes_nothing() -> None:
    counts = tried(talks(PAID, {}), RULES, RULES).counts
    assert counts == Counts(contacts=2, flagged_before=1, flagged_after=1, high_before=1, high_after=1)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (Strength.WEAK, Strength.STRONG, {"newly": 1, "flagged_after": 1, "high_after": 1}),
        (Strength.STRONG, Strength.WEAK, {"no_longer": 1, "flagged_before": 1, "high_before": 1}),
        (Strength.MEDIUM, Strength.STRONG, {"raised": 1, "flagged_before": 1, "flagged_after": 1, "high_after": 1}),
        (Strength.STRONG, Strength.MEDIUM, {"lowered": 1, "flagged_before": 1, "flagged_after": 1, "high_before": 1}),
    ],
)
def test_a_contact_is_counted_under_what_happens_to_it(old: Strength, new: Strength, expected: dict[str, int]) -> None:
    outcome = tried(talks(PAID), reweighed(old), reweighed(new))
    assert outcome.counts == Counts(contacts=1, **expected)
    (change,) = outcome.changes
    assert change.contact_id == 1
    assert change.before is not change.after


def test_a_change_names_the_signs_that_come_and_go_with_the_answers_behind_them() -> None:
    gone = Rules(replace(PACK, signs=tuple(s for s in PACK.signs if s.id != "ticket_paid_by_stranger")))
    (lost,) = tried(talks(PAID), RULES, gone).changes
    (words,) = lost.lost
    assert lost.gained == ()
    assert PACK.answer_words("ticket_payer", ("never_met",)).ko in words.ko
    (gained,) = tried(talks(PAID), gone, RULES).changes
    assert gained.gained == (words,)
    assert (gained.before, gained.after) == (Concern.NONE, Concern.HIGH)


def test_days_are_korean_days() -> None:
    late = Talk(1, 1, Contact(at=datetime(2026, 11, 24, 23, 59, tzinfo=KST)))
    early = Talk(2, 1, Contact(at=datetime(2026, 11, 25, 0, 1, tzinfo=KST)))
    days = tried([late, early], RULES, RULES).days
    assert [day.isoformat() for day in sorted(days)] == ["2026-11-24", "2026-11-25"]


def test_a_trial_in_parts_is_the_trial_as_a_whole() -> None:
    new = reweighed(Strength.WEAK)
    parts = [talks(PAID, {}), talks(PAID), talks({}, {}, PAID, days=1)]
    joined = Outcome()
    for part in parts:
        joined = joined.and_then(tried(part, RULES, new))
    assert joined == tried([talk for part in parts for talk in part], RULES, new)
    assert joined.counts.contacts == 6


def test_the_list_is_bounded_and_the_counts_are_not() -> None:
    outcome = tried(talks(*[PAID] * (LISTED + 5)), RULES, reweighed(Strength.WEAK))
    assert len(outcome.changes) == LISTED
    assert outcome.counts.no_longer == LISTED + 5
    assert len(outcome.and_then(outcome).changes) == LISTED


def test_a_sign_that_weighs_something_else_is_named_with_both_strengths() -> None:
    (change,) = tried(talks(PAID), RULES, reweighed(Strength.WEAK)).changes
    assert change.lost[0].en.startswith("[strong]")
    assert change.gained[0].en.startswith("[weak]")


def test_a_change_of_the_gate_alone_changes_contacts_without_changing_a_sign() -> None:
    gate = Rules(replace(PACK, gate=msgspec.structs.replace(PACK.gate, high_kinds=())))
    (change,) = tried(talks(PAID), RULES, gate).changes
    assert (change.after, change.gained, change.lost) == (Concern.SOME, (), ())
