"""Each sign stands on a smallest example, not on its neighbour, and a verified fact settles it where one can."""

from typing import Any

import pytest

from airportdesk.model import Concern, Kind
from airportdesk.risk import Rules

from .talks import CASES, Given, judged, signs

THERE: list[tuple[str, dict[str, Given]]] = [
    ("ticket_paid_by_stranger", {"ticket_payer": "never_met"}),
    ("ticket_paid_by_stranger", {"ticket_payer": "recruiter"}),
    ("recruited_online", {"recruited_through": "telegram"}),
    ("recruited_online", {"recruited_through": "telegram", "purpose": "work"}),
    ("acquainted_online", {"recruited_through": "social_media", "purpose": "tourism"}),
    ("acquainted_online", {"recruited_through": "telegram", "purpose": "visit_acquaintance", "work": "none"}),
    ("online_offer_unsaid", {"recruited_through": "telegram", "purpose": "tourism", "work": "unverified"}),
    ("online_offer_unsaid", {"recruited_through": "social_media", "purpose": "study", "lodging": "provided_by_offer"}),
    ("recruited_online", {"recruited_through": "social_media", "inviter_met": "yes"}),
    ("recruited_by_lender", {"recruited_through": "lender"}),
    ("debt_relief_promised", {"money": "relief_promised"}),
    ("paid_errand", {"work": "errand"}),
    ("host_never_met", {"inviter_met": "never"}),
    ("told_family_elsewhere", {"family_knows": "told_elsewhere"}),
    ("urged_to_leave", {"pressure": ["calls_urging"]}),
    ("threatened", {"pressure": ["threatened"]}),
    ("coached", {"pressure": ["told_what_to_say"]}),
    ("told_to_hide", {"pressure": ["told_to_hide"]}),
    ("companion_controls", {"party": "controlled"}),
    ("rescued_before", {"past": ["rescued_before"]}),
    ("asks_for_help", {"needs_protection": ["distress"]}),
    ("pay_far_above", {"pay": "far_above"}),
    ("all_provided", {"pay": "all_provided"}),
    ("work_unverified", {"work": "unverified"}),
    ("work_unverified", {"purpose": "work"}),
    ("work_unverified", {"purpose": "work", "work": "none"}),
    ("investment_scheme", {"work": "investment"}),
    ("tourist_visa_for_work", {"purpose": "work", "visa": "tourist"}),
    ("tourist_visa_for_work", {"work": "unverified", "visa": "tourist"}),
    ("bank_access", {"carries": ["bank_access"]}),
    ("others_documents", {"carries": ["others_documents"]}),
    ("sealed_parcel", {"carries": ["sealed_parcel"]}),
    ("several_phones", {"carries": ["several_phones"]}),
    ("account_contradicts", {"statement": "contradicts"}),
    ("family_not_told", {"family_knows": "no"}),
    ("family_call_declined", {"family_knows": "call_refused"}),
    ("lodging_by_offer", {"lodging": "provided_by_offer"}),
    ("payer_unknown", {"ticket_payer": "not_known"}),
    ("met_by_messenger", {"recruited_through": "chat"}),
    ("recruiter_never_met", {"inviter_met": "never", "work": "unverified"}),
    ("recruiter_never_met", {"inviter_met": "never", "purpose": "work"}),
    ("travels_with_new_acquaintance", {"party": "new_acquaintance"}),
    ("taken_elsewhere", {"onward": "taken_elsewhere"}),
    ("lodging_unknown", {"lodging": "not_known"}),
    ("transit_implausible", {"purpose": "transit"}),
    ("account_vague", {"statement": "vague"}),
    ("declined_to_answer", {"statement": "refused"}),
    ("purpose_not_stated", {"purpose": "not_stated"}),
    ("proof_declined", {"proof": "refused"}),
    ("proof_declined", {"proof": "none"}),
    ("chats_declined", {"contacts": ["declined"]}),
    ("visits_acquaintance", {"purpose": "visit_acquaintance"}),
    ("met_by_stranger", {"met_by": "stranger"}),
    ("found_on_job_board", {"recruited_through": "job_board"}),
    ("route_unknown", {"onward": "not_known"}),
    ("introduced_by_acquaintance", {"recruited_through": "acquaintance"}),
    ("met_abroad", {"recruited_through": "met_abroad"}),
    ("one_way_ticket", {"ticket": "one_way"}),
    ("return_bought_at_counter", {"ticket": "return_bought_at_counter"}),
    ("ticket_paid_by_known_person", {"ticket_payer": "known_person"}),
    ("debt", {"money": "debt"}),
    ("lodging_open", {"lodging": "open"}),
    ("event_purpose", {"purpose": "event"}),
    ("frequent_short_trips", {"past": ["frequent_short"]}),
    ("foreign_number", {"contacts": ["foreign_number"]}),
    ("emergency_passport", {"carries": ["emergency_passport"]}),
    ("land_border", {"onward": "land_border"}),
    ("vulnerable", {"needs_protection": ["minor"]}),
    ("vulnerable", {"needs_protection": ["disability"]}),
]

NOT_THERE: list[tuple[str, dict[str, Given]]] = [
    ("ticket_paid_by_stranger", {"ticket_payer": "employer"}),
    ("recruited_online", {"recruited_through": "chat"}),
    ("recruited_online", {"recruited_through": "social_media", "purpose": "tourism"}),
    ("acquainted_online", {"recruited_through": "telegram"}),
    ("online_offer_unsaid", {"recruited_through": "telegram", "purpose": "tourism"}),
    ("online_offer_unsaid", {"recruited_through": "telegram", "purpose": "work", "work": "unverified"}),
    ("acquainted_online", {"recruited_through": "telegram", "purpose": "visit_acquaintance"}),
    ("recruited_by_lender", {"money": "debt"}),
    ("debt_relief_promised", {"money": "debt"}),
    ("host_never_met", {"inviter_met": "yes"}),
    ("host_never_met", {"inviter_met": "never", "work": "unverified"}),
    ("host_never_met", {"inviter_met": "never", "recruited_through": "family"}),
    ("host_never_met", {"inviter_met": "never", "recruited_through": "organisation"}),
    ("told_family_elsewhere", {"family_knows": "no"}),
    ("companion_controls", {"party": "new_acquaintance"}),
    ("rescued_before", {"past": ["known_region"]}),
    ("pay_far_above", {"pay": "ordinary"}),
    ("pay_far_above", {"pay": "far_above", "work": "verified"}),
    ("all_provided", {"pay": "all_provided", "work": "own_employer"}),
    ("work_unverified", {"purpose": "work", "work": "verified"}),
    ("work_unverified", {"purpose": "business"}),
    ("tourist_visa_for_work", {"purpose": "work", "visa": "on_arrival"}),
    ("tourist_visa_for_work", {"purpose": "tourism", "visa": "tourist"}),
    ("met_by_messenger", {"recruited_through": "chat", "inviter_met": "yes"}),
    ("recruiter_never_met", {"inviter_met": "never"}),
    ("lodging_unknown", {"lodging": "not_known", "purpose": "residence"}),
    ("lodging_unknown", {"lodging": "open"}),
    ("transit_implausible", {"purpose": "transit", "ticket": "onward"}),
    ("visits_acquaintance", {"purpose": "visit_acquaintance", "lodging": "own_home"}),
    ("one_way_ticket", {"ticket": "one_way", "purpose": "residence"}),
    ("proof_declined", {"proof": "shown"}),
    ("vulnerable", {"needs_protection": ["distress"]}),
]


@pytest.mark.parametrize(("sign", "answers"), THERE, ids=[f"{s} {a}" for s, a in THERE])
def test_a_sign_stands_on_its_smallest_example(sign: str, answers: dict[str, Given], rules: Rules) -> None:
    assert sign in signs(judged(rules, answers))


@pytest.mark.parametrize(("sign", "answers"), NOT_THERE, ids=[f"{s} {a}" for s, a in NOT_THERE])
def test_a_sign_is_not_there_on_its_neighbour(sign: str, answers: dict[str, Given], rules: Rules) -> None:
    assert sign not in signs(judged(rules, answers))


def test_every_sign_has_a_smallest_example(rules: Rules) -> None:
    assert {sign for sign, _ in THERE} | {"third_country_route"} == {sign.id for sign in rules.pack.signs}


IN_DOUBT = {
    ("employer", "work", "unverified"),
    ("organisation", "work", "unverified"),
    ("own_bookings", "ticket_payer", "never_met"),
    ("own_bookings", "ticket_payer", "recruiter"),
}
"""Verified facts that settle nothing beside an answer that says otherwise."""


def test_a_verified_fact_settles_nothing_while_an_answer_says_otherwise_and_the_officer_is_told(rules: Rules) -> None:
    found = judged(rules, {"purpose": "work", "work": "unverified", "pay": "far_above", "reassurance": ["employer"]})
    assert found.settled == ()
    [check] = [finding.check for finding in found.findings if finding.sign == "pay_far_above"]
    assert "회사 확인(명함·재직)'와 맞지 않는 답이 있어" in check.ko


def test_one_verified_fact_does_not_make_nothing_of_what_was_heard(rules: Rules) -> None:
    heard: dict[str, Given] = {
        "purpose": "work",
        "ticket_payer": "recruiter",
        "recruited_through": "telegram",
        "pay": "far_above",
        "work": "unverified",
    }
    assert judged(rules, heard).concern is Concern.HIGH
    assert judged(rules, {**heard, "reassurance": ["employer"]}).concern is Concern.HIGH
    never_met: dict[str, Given] = {"ticket_payer": "never_met", "inviter_met": "never", "recruited_through": "telegram"}
    assert judged(rules, {**never_met, "reassurance": ["employer", "group_or_agency"]}).concern is Concern.SOME


def test_one_strong_sign_that_is_settled_is_no_concern_by_itself(rules: Rules) -> None:
    found = judged(rules, {"ticket_payer": "recruiter", "reassurance": ["employer"]})
    assert found.concern is Concern.NONE
    assert [finding.sign for finding in found.settled] == ["ticket_paid_by_stranger"]


def test_every_verified_fact_that_settles_a_sign_does_so(rules: Rules) -> None:
    for sign, answers in THERE:
        doubted = {fact for fact, question, answer in IN_DOUBT if answers.get(question) == answer}
        settled_by = set(next(s.settled_by for s in rules.pack.signs if s.id == sign)) - doubted
        for fact in (a.id for a in rules.pack.question["reassurance"].answers):
            found = judged(rules, {**answers, "reassurance": [fact]})
            assert (sign in signs(found)) == (fact not in settled_by)
            if fact in settled_by:
                [settled] = [f for f in found.settled if f.sign == sign]
                assert settled.settled_by == rules.pack.answer_words("reassurance", (fact,))


@pytest.mark.parametrize(
    ("route", "places", "there"),
    [
        (("ICN", "SGN", "KTI"), (), True),
        (("ICN", "BKK"), ("phnom-penh",), True),
        (("ICN", "SGN"), ("KH",), True),
        (("ICN", "SGN", "SAI"), ("siem-reap",), False),
        (("ICN", "KTI"), ("phnom-penh",), False),
        (("ICN", "SGN"), ("VN",), False),
        (("ICN", "SGN"), (), False),
        (("ICN", "XXX", "YYY"), ("phnom-penh",), False),
        ((), ("phnom-penh",), False),
    ],
)
def test_a_detour_counts_only_where_there_is_a_direct_flight(
    route: tuple[str, ...], places: tuple[str, ...], there: bool, rules: Rules
) -> None:
    assert ("third_country_route" in signs(judged(rules, {}, route=route, places=places))) == there


def test_a_finding_says_which_answers_led_to_it_and_what_is_not_known(rules: Rules) -> None:
    by_sign = {f.sign: f for f in judged(rules, {"purpose": "work", "visa": "tourist"}).findings}
    assert by_sign["work_unverified"].because.ko == "방문 목적: 취업·알바 · 일자리: 아직 모름"
    assert by_sign["tourist_visa_for_work"].because.en == "Purpose: work · Visa: tourist · Work: not known yet"
    [detour] = judged(rules, {}, route=("ICN", "SGN", "KTI")).findings
    assert (detour.because.ko, detour.because.en) == ("경로: ICN-SGN-KTI", "route: ICN-SGN-KTI")


def test_findings_come_strongest_first_and_in_the_packs_order(rules: Rules) -> None:
    found = judged(rules, {"ticket": "one_way", "pay": "far_above", "money": "relief_promised", "work": "errand"})
    assert [f.sign for f in found.findings] == [
        "debt_relief_promised", "paid_errand", "pay_far_above", "one_way_ticket",
    ]  # fmt: skip


@pytest.mark.parametrize("case", [*CASES["benign"], *CASES["harmful"]], ids=lambda case: str(case["name"]))
def test_an_invented_traveller_is_judged_as_a_careful_officer_would(case: dict[str, Any], rules: Rules) -> None:
    found = judged(
        rules,
        case["answers"],
        route=tuple(case.get("route", ())),
        places=tuple(case.get("places", ())),
        stay_days=case.get("stay_days"),
    )
    expected = Concern.SOME if case.get("flagged_too_much") else Concern(case["expected"])
    assert found.concern is expected, [(f.sign, f.strength) for f in found.findings]


def test_few_of_the_harmless_look_alikes_are_flagged_and_none_high() -> None:
    flagged = [case for case in CASES["benign"] if case.get("flagged_too_much") or case["expected"] != "none"]
    assert len(CASES["benign"]) >= 25
    assert len(flagged) <= 2


def test_no_sign_of_protection_moves_the_concern(rules: Rules) -> None:
    found = judged(rules, {"needs_protection": ["minor", "disability"]})
    assert [f.kind for f in found.findings] == [Kind.PROTECTION]
    assert found.concern is Concern.NONE
