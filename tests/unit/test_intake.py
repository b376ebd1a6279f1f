"""What is typed becomes a contact, or a problem at its field; never a guess."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from airportdesk.intake import UnreadableError, contact_from, flight_number, stay_days
from airportdesk.model import KST, Act, Concern, Contact, Decision, Draft, Ground, Overrule, Traveller
from airportdesk.pack import Pack, load

PACK = load()
ANY_TEXT = st.text(st.characters(codec=None), max_size=40)


def test_an_empty_draft_is_a_contact_of_now(pack: Pack, now: datetime) -> None:
    assert contact_from(Draft(), now, pack) == (Contact(at=now), None, ())


def test_a_full_draft_is_read_in_every_field(pack: Pack, now: datetime) -> None:
    draft = Draft(
        at="2026-11-24 17:42",
        flight="ke 0689",
        route="icn > sgn, pnh",
        places=("phnom-penh", "VN", "phnom-penh"),
        stay="4박 5일",
        answers={"purpose": ("tourism",), "carries": ("bank_access", "several_phones"), "visa": ()},
        notes="  지인이 기다린다 함\r\n ",
        act="dissuaded",
        decision="went_home",
        overrule="high",
        overrule_reason="통화 내용이 달랐음",
        ground="consent",
        name=" 김 철수 ",
        phone="010-1234-5678",
    )
    contact, overrule, problems = contact_from(draft, now, pack)
    assert problems == ()
    assert overrule == Overrule(Concern.HIGH, "통화 내용이 달랐음")
    assert contact == Contact(
        at=datetime(2026, 11, 24, 17, 42, tzinfo=KST),
        flight="KE689",
        route=("ICN", "SGN", "KTI"),
        places=("phnom-penh", "VN"),
        stay_days=5,
        answers={"purpose": ("tourism",), "carries": ("bank_access", "several_phones")},
        notes="지인이 기다린다 함",
        act=Act.DISSUADED,
        decision=Decision.WENT_HOME,
        traveller=Traveller(Ground.CONSENT, "김 철수", "010-1234-5678"),
    )


@pytest.mark.parametrize(
    ("draft", "field", "ko", "en"),
    [
        (Draft(at="곧"), "at", "2026-11-24 18:12", "2026-11-24 18:12"),
        (Draft(at="0001-01-01T00:00+23:00"), "at", "시각", "time"),
        (Draft(at="1926-11-24 18:12"), "at", "시각", "time"),
        (Draft(at="2026-11-25 09:00"), "at", "앞날", "future"),
        (Draft(flight="대한항공"), "flight", "KE689", "KE689"),
        (Draft(route="ICN 프놈펜"), "route", "'프놈펜'", "'프놈펜'"),
        (Draft(route="ICN " * 9), "route", "8곳", "8 airports"),
        (Draft(places=("atlantis",)), "places", "'atlantis'", "'atlantis'"),
        (Draft(stay="조금"), "stay", "4박5일", "2 weeks"),
        (Draft(stay="99999"), "stay", "10년", "10 years"),
        (Draft(answers={"age": ("30",)}), "answers", "'age'", "'age'"),
        (Draft(answers={"purpose": ("spying",)}), "answers", "'spying'", "'spying'"),
        (Draft(answers={"purpose": ("work", "tourism")}), "answers", "하나", "one answer"),
        (Draft(act="forbidden"), "act", "목록", "list"),
        (Draft(decision="fled"), "decision", "목록", "list"),
        (Draft(overrule="high"), "overrule", "이유", "why"),
        (Draft(overrule="extreme", overrule_reason="그냥"), "overrule", "목록", "list"),
        (Draft(name="김철수"), "traveller", "근거", "ground"),
        (Draft(phone="010", ground="curiosity"), "traveller", "목록", "list"),
    ],
)
def test_a_field_that_cannot_be_read_is_a_problem_in_both_languages_and_left_out(
    draft: Draft, field: str, ko: str, en: str, pack: Pack, now: datetime
) -> None:
    contact, overrule, problems = contact_from(draft, now, pack)
    assert [problem.field for problem in problems] == [field]
    assert ko in problems[0].words.ko
    assert en in problems[0].words.en
    assert (contact, overrule) == (Contact(at=now), None)


def test_a_problem_in_one_field_leaves_the_others(pack: Pack, now: datetime) -> None:
    contact, _, problems = contact_from(Draft(flight="KE689", stay="x", route="y"), now, pack)
    assert contact.flight == "KE689"
    assert {problem.field for problem in problems} == {"stay", "route"}


def test_none_gives_way_to_an_answer_that_says_something(pack: Pack, now: datetime) -> None:
    answers = {"pressure": ("none", "threatened"), "carries": ("none",), "work": ("none",)}
    contact, _, problems = contact_from(Draft(answers=answers), now, pack)
    assert contact.answers == {"pressure": ("threatened",), "carries": ("none",), "work": ("none",)}
    assert problems == ()


def test_a_ground_without_a_person_records_nobody(pack: Pack, now: datetime) -> None:
    contact, _, problems = contact_from(Draft(ground="duty"), now, pack)
    assert contact.traveller is None
    assert problems == ()


def test_a_talk_may_lie_back_and_a_clock_five_minutes_ahead(pack: Pack, now: datetime) -> None:
    for shift in (timedelta(days=-30), timedelta(minutes=5)):
        contact, _, problems = contact_from(Draft(at=(now + shift).isoformat()), now, pack)
        assert (contact.at, problems) == (now + shift, ())


def test_an_offset_is_converted_to_the_desks_time(pack: Pack, now: datetime) -> None:
    contact, _, _ = contact_from(Draft(at="2026-11-24T08:00+00:00"), now, pack)
    assert contact.at.isoformat() == "2026-11-24T17:00:00+09:00"


@pytest.mark.parametrize(
    ("typed", "flight"),
    [
        ("", ""),
        ("ke689", "KE689"),
        (" OZ-0739 ", "OZ739"),
        ("7c2601", "7C2601"),
        ("SC8004Y", "SC8004Y"),
        ("KAL689", "KAL689"),
    ],
)
def test_a_flight_has_one_form(typed: str, flight: str) -> None:
    assert flight_number(typed) == flight


@pytest.mark.parametrize("typed", ["KE", "689", "KE12345", "KE689AB", "12345"])
def test_what_is_no_flight_is_refused(typed: str) -> None:
    with pytest.raises(UnreadableError):
        flight_number(typed)


@pytest.mark.parametrize(
    ("typed", "days"),
    [
        ("", None),
        ("5", 5),
        ("5일", 5),
        ("4박5일", 5),
        ("4박 6일", 6),
        ("4박", 5),
        ("2주", 14),
        ("1개월", 30),
        ("2 달", 60),
        ("3 days", 3),
        ("1 week", 7),
        ("2 MONTHS", 60),
        ("3650", 3650),
    ],
)
def test_a_stay_is_read_as_days_with_the_arrival(typed: str, days: int | None) -> None:
    assert stay_days(typed) == days


@pytest.mark.parametrize("typed", ["0", "3651", "-1", "일", "1e3", "9" * 150, "4박5박", "5일쯤"])
def test_what_is_no_stay_is_refused(typed: str) -> None:
    with pytest.raises(UnreadableError):
        stay_days(typed)


@given(*[ANY_TEXT] * 6)
def test_no_text_at_all_breaks_the_intake(at: str, flight: str, route: str, stay: str, notes: str, other: str) -> None:
    draft = Draft(
        at=at, flight=flight, route=route, stay=stay, notes=notes, places=(other,), answers={other: (other,)},
        act=other, decision=other, overrule=other, overrule_reason=other, ground=other, name=other, phone=other,
    )  # fmt: skip
    contact, _, problems = contact_from(draft, datetime(2026, 11, 24, 18, 0, tzinfo=KST), PACK)
    contact.notes.encode()
    for problem in problems:
        problem.words.ko.encode()
        assert problem.words.en


@pytest.mark.parametrize("typed", ["1990-03-14", "1990.3.14", "1990. 3. 14.", "19900314", "900314", "1990/03/14"])
def test_a_birth_date_is_read_however_it_is_written(typed: str) -> None:
    contact, _, problems = contact_from(Draft(ground="duty", birth=typed), datetime(2026, 11, 24, tzinfo=KST), PACK)
    assert problems == ()
    assert contact.traveller == Traveller(Ground.DUTY, birth="1990-03-14")


@pytest.mark.parametrize("typed", ["1990-13-01", "2030-01-01", "1889-01-01", "어릴 때", "9003"])
def test_what_is_no_birth_date_is_said_and_not_guessed(typed: str) -> None:
    contact, _, problems = contact_from(Draft(ground="duty", birth=typed), datetime(2026, 11, 24, tzinfo=KST), PACK)
    assert [problem.field for problem in problems] == ["traveller"]
    assert contact.traveller is None


def test_a_birth_date_needs_a_ground_as_a_name_does() -> None:
    _, _, problems = contact_from(Draft(birth="1990-03-14"), datetime(2026, 11, 24, tzinfo=KST), PACK)
    assert [problem.field for problem in problems] == ["traveller"]
