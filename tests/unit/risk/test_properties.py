"""What must hold for every contact, not only for the examples."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from airportdesk.model import Answers, Concern, Contact, Kind
from airportdesk.pack import load
from airportdesk.risk import Rules, assessment

from .talks import NOW, contact, signs

PACK = load()
RULES = Rules(PACK)
CONTEXT_ONLY = {sign.id for sign in PACK.signs if sign.kind in (Kind.CONTEXT, Kind.PROTECTION)}


@st.composite
def given_answers(draw: st.DrawFn) -> Answers:
    """Any answers an officer could give to any of the questions."""
    found = {}
    for question in draw(st.lists(st.sampled_from(PACK.questions), unique_by=lambda q: q.id)):
        one = st.sampled_from([answer.id for answer in question.answers])
        most = 3 if question.multiple else 1
        found[question.id] = tuple(draw(st.lists(one, min_size=1, max_size=most, unique=True)))
    return found


ROUTES = [(), ("ICN", "KTI"), ("ICN", "SGN", "KTI"), ("ICN", "SGN"), ("ICN", "HAN", "SAI"), ("XXX",)]
CONTACTS = st.builds(
    Contact,
    at=st.integers(-600, 0).map(lambda days: NOW + timedelta(days=days)),
    route=st.sampled_from(ROUTES),
    places=st.lists(st.sampled_from(sorted(PACK.place)), max_size=3, unique=True).map(tuple),
    stay_days=st.none() | st.integers(1, 3650),
    answers=given_answers(),
)
CIRCUMSTANCES = [
    ("ticket", "one_way"),
    ("ticket_payer", "known_person"),
    ("lodging", "open"),
    ("money", "debt"),
    ("onward", "land_border"),
    ("recruited_through", "acquaintance"),
    ("purpose", "event"),
    ("past", "frequent_short"),
    ("contacts", "foreign_number"),
    ("carries", "emergency_passport"),
    ("party", "alone"),
]


def concern(talk: Contact) -> Concern:
    return assessment(talk, RULES).concern


def without(talk: Contact, question: str) -> Contact:
    return replace(talk, answers={q: a for q, a in talk.answers.items() if q != question})


@given(CONTACTS)
def test_blanking_an_answer_never_removes_a_finding_that_does_not_rest_on_it(talk: Contact) -> None:
    before = assessment(talk, RULES)
    for question in talk.answers:
        left = signs(assessment(without(talk, question), RULES))
        name = PACK.question[question].words.ko
        rests_on_it = {f.sign for f in before.findings if f"{name}: " in f.because.ko}
        assert signs(before) - rests_on_it <= left


@given(CONTACTS)
def test_a_question_left_out_is_never_below_the_lowest_of_its_answers(talk: Contact) -> None:
    for question in PACK.questions:
        blank = without(talk, question.id)
        reached = [concern(replace(blank, answers={**blank.answers, question.id: (a.id,)})) for a in question.answers]
        assert concern(blank).rank >= min(c.rank for c in reached), question.id


@given(CONTACTS)
def test_context_signs_alone_never_reach_high(talk: Contact) -> None:
    found = assessment(talk, RULES)
    if signs(found) <= CONTEXT_ONLY:
        assert found.concern is not Concern.HIGH


@settings(max_examples=30)
@given(st.lists(st.sampled_from(CIRCUMSTANCES), unique=True))
def test_any_number_of_weak_circumstances_is_no_concern(told: list[tuple[str, str]]) -> None:
    assert concern(contact(dict(told), route=("ICN", "SGN", "KTI"))) is Concern.NONE


@given(
    CONTACTS, st.sampled_from(["own_bookings", "group_or_agency", "organisation", "employer", "host", "family_call"])
)
def test_a_verified_fact_never_raises_the_concern(talk: Contact, fact: str) -> None:
    verified = tuple(dict.fromkeys((*talk.answers.get("reassurance", ()), fact)))
    assert concern(replace(talk, answers={**talk.answers, "reassurance": verified})).rank <= concern(talk).rank


@given(CONTACTS)
def test_a_place_gives_a_notice_and_never_a_concern(talk: Contact) -> None:
    at_home = replace(talk, at=NOW, route=(), places=())
    somewhere = replace(at_home, places=("poipet", "sihanoukville", "bokor"))
    assert concern(somewhere) is concern(at_home)
    assert {n.level for n in assessment(somewhere, RULES).notices} & {"S", "3", "4"}


@given(CONTACTS)
def test_every_finding_names_a_reason_in_both_languages(talk: Contact) -> None:
    found = assessment(talk, RULES)
    for finding in (*found.findings, *found.settled):
        assert finding.because.ko
        assert finding.because.en
        assert finding.why.ko
        assert finding.check.en
    assert all(finding.settled_by for finding in found.settled)


@given(CONTACTS)
def test_an_assessment_does_not_change_with_the_order_of_answers(talk: Contact) -> None:
    backwards = dict(reversed(list(talk.answers.items())))
    assert assessment(replace(talk, answers=backwards), RULES) == assessment(talk, RULES)
