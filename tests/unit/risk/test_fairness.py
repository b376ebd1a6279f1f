"""Who a traveller is never moves a concern: being alone, age, disability, name, telephone, and how the talk ended."""

import random
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from airportdesk.model import Act, Concern, Contact, Decision, Ground, Kind, Traveller
from airportdesk.pack import load
from airportdesk.pack.load import ONLY_CONDITIONS
from airportdesk.risk import Rules, assessment

from .talks import contact, signs
from .test_properties import CONTACTS

PACK = load()
RULES = Rules(PACK)
HARMLESS_PARTIES = [a.id for a in PACK.question["party"].answers if a.id not in ONLY_CONDITIONS["party"]]


def told(talk: Contact) -> tuple[Concern, set[str], tuple[str, ...]]:
    found = assessment(talk, RULES)
    return found.concern, signs(found), found.ask


@given(CONTACTS)
def test_being_alone_is_the_same_as_any_harmless_company(talk: Contact) -> None:
    outcomes = [told(replace(talk, answers={**talk.answers, "party": (party,)})) for party in HARMLESS_PARTIES]
    assert "alone" in HARMLESS_PARTIES
    assert all(outcome == outcomes[0] for outcome in outcomes)


@given(CONTACTS, st.sampled_from([("minor",), ("disability",), ("minor", "disability")]))
def test_age_and_disability_add_care_and_nothing_else(talk: Contact, needs: tuple[str, ...]) -> None:
    plain = replace(talk, answers={q: a for q, a in talk.answers.items() if q != "needs_protection"})
    cared = replace(plain, answers={**plain.answers, "needs_protection": needs})
    before, after = assessment(plain, RULES), assessment(cared, RULES)
    assert after.concern is before.concern
    assert [f for f in after.findings if f.kind is not Kind.PROTECTION] == list(before.findings)
    assert signs(after) - signs(before) == {"vulnerable"}


@given(CONTACTS, st.text(max_size=20), st.text(max_size=20), st.sampled_from(Ground))
def test_a_name_or_a_telephone_number_changes_nothing(talk: Contact, name: str, phone: str, ground: Ground) -> None:
    known = replace(talk, traveller=Traveller(ground, name, phone))
    assert assessment(known, RULES) == assessment(talk, RULES)


@given(CONTACTS, st.sampled_from(Act), st.sampled_from(Decision))
def test_what_was_done_and_decided_changes_nothing(talk: Contact, act: Act, decision: Decision) -> None:
    assert assessment(replace(talk, act=act, decision=decision), RULES) == assessment(talk, RULES)


def test_no_question_asks_for_age_sex_looks_nationality_or_a_job(rules: Rules) -> None:
    asked = {q.id for q in rules.pack.questions} | {a.id for q in rules.pack.questions for a in q.answers}
    assert not asked & {"age", "sex", "gender", "nationality", "looks", "tattoo", "unemployed", "religion", "race"}


@pytest.mark.parametrize("purpose", [a.id for a in PACK.question["purpose"].answers])
def test_what_one_may_decline_is_at_most_a_reason_to_ask_more(purpose: str) -> None:
    declined = contact(
        {"purpose": purpose, "statement": "refused", "proof": "refused", "contacts": ["declined"], "ticket": "one_way"}
    )
    assert assessment(declined, RULES).concern is not Concern.HIGH


SHARES = {
    "purpose": {"tourism": 62, "visit_family": 8, "business": 12, "residence": 8, "volunteer": 6,
                "study": 1, "visit_acquaintance": 1, "event": 1, "other": 1},
    "party": {"alone": 35, "family": 20, "partner": 10, "friends": 15, "tour_group": 15, "colleagues": 5},
    "statement": {"consistent": 95, "vague": 4, "refused": 1},
    "onward": {"stays_in_city": 60, "tour_route": 35, "land_border": 5},
    "ticket": {"round_trip": 85, "one_way": 12, "onward": 3},
    "ticket_payer": {"self": 70, "family": 18, "employer": 10, "known_person": 2},
    "lodging": {"booked": 70, "known_host": 12, "own_home": 6, "organisation": 6, "open": 6},
    "recruited_through": {"nobody": 88, "family": 6, "acquaintance": 3, "organisation": 3},
    "family_knows": {"yes": 98, "no": 2},
    "money": {"none": 97, "debt": 3},
}  # fmt: skip
"""Shares (per cent) of answers of ordinary travellers. Assumed, not measured: nobody has published any."""


def test_at_most_one_ordinary_traveller_in_twenty_is_flagged_and_one_in_a_hundred_high() -> None:
    chance = random.Random(4_410)
    seen = []
    for _ in range(3_000):
        answers = {
            question: chance.choices(list(shares), list(shares.values()))[0]
            for question, shares in SHARES.items()
            if chance.random() < 0.6
        }
        route = chance.choice([("ICN", "KTI"), ("ICN", "KTI"), ("ICN", "SGN", "SAI"), ("ICN", "SGN")])
        seen.append(assessment(contact(answers, route=route, places=("phnom-penh",)), RULES).concern)
    assert sum(c is not Concern.NONE for c in seen) <= 0.05 * len(seen)
    assert sum(c is Concern.HIGH for c in seen) <= 0.01 * len(seen)
