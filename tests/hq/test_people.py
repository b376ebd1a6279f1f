"""Who may have been with whom: spellings, births, telephones, handles, masks, and the words for how sure."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from airportdesk.hq.people import Candidate, Certainty, Known, Wanted, found
from airportdesk.hq.people_index import MemoryIndex
from airportdesk.model import KST

AT = datetime(2026, 11, 20, 9, tzinfo=KST)
OTHERS = ("김민수", "박서준", "LEE MINHO", "최유나", "정하늘", "John Smith", "강도윤", "이서연", "한지민", "오세훈")


def contact(number: int, name: str, **more: str) -> Known:
    return replace(Known("a" * 32, number, 1, AT, "KE689", name), **more)  # type: ignore[arg-type]


def asked(wanted: Wanted, *known: Known) -> tuple[Candidate, ...]:
    """What is told among these contacts and five hundred others."""
    crowd = [contact(1_000 + n, name) for n, name in enumerate(OTHERS * 50)]
    return found(wanted, MemoryIndex([*known, *crowd]))


@pytest.mark.parametrize(
    "spelling",
    [
        *("이지현", "이 지현", "LEE JIHYUN", "Ji Hyeon Lee", "Yi, Ji-hyeon", "Rhee Jee Hyun", "jihyun lee"),
        *("LEE/JIHYUN MS", "리지현", "YI JIHYUN MR"),
    ],
)
@pytest.mark.parametrize("stored", ["이지현", "LEE JIHYEON"])
def test_one_name_is_found_in_any_spelling_order_and_script(spelling: str, stored: str) -> None:
    told = asked(Wanted(names=(spelling,), born="1999-03-04"), contact(1, stored, birth="1999-03-04"))
    assert [(one.known.contact, one.sure) for one in told[:1]] == [(1, Certainty.LIKELY)]


def test_a_name_alone_is_never_more_than_possible_however_rare() -> None:
    (one,) = asked(Wanted(names=("독고영재",)), contact(1, "독고영재"))
    assert one.sure is Certainty.POSSIBLE
    assert one.why[-1].ko == "맞는 것이 하나뿐이라 '가능' 이상은 아님"


def test_namesakes_are_counted_in_the_reason_and_make_each_less_sure() -> None:
    few = asked(Wanted(names=("홍길동",)), contact(1, "홍길동"))
    many = asked(Wanted(names=("홍길동",)), *(contact(n, "홍길동") for n in range(40)))
    assert few[0].share > many[0].share
    assert many[0].why[0].ko == "이름이 같음(같은 이름 40건)"
    assert many[0].why[0].en == "same name (40 with it)"


@pytest.mark.parametrize(
    ("masked", "asked_for"),
    [
        ("홍*동", "홍길동"),
        ("홍*동", "Hong Gil Dong"),
        ("김*", "김수"),
        ("H*** G***", "홍길동"),
        ("L*** J***", "이지현"),
    ],
)
def test_a_masked_name_is_possible_at_most_even_when_everything_else_fits(masked: str, asked_for: str) -> None:
    stored = contact(1, masked, birth="1990-**-**", phone="+********5678")
    wanted = Wanted(names=(asked_for,), born="1990-05-01", phones=("+821012345678",), flight="KE689")
    told = asked(wanted, stored)
    assert [(one.known.contact, one.sure) for one in told[:1]] == [(1, Certainty.POSSIBLE)]
    assert any("가려진 이름" in words.ko for words in told[0].why)


def test_a_masked_name_that_does_not_fit_is_not_told() -> None:
    assert not asked(Wanted(names=("홍길동",)), contact(1, "박*수"), contact(2, "홍*철"))


def test_a_telephone_finds_whoever_gave_it_under_another_name_and_says_so() -> None:
    told = asked(Wanted(names=("홍길동",), phones=("+821012345678",)), contact(1, "남궁옥분", phone="+821012345678"))
    assert told[0].known.contact == 1
    assert [words.ko for words in told[0].why][:2] == ["전화가 같음", "이름은 다름"]


def test_a_birth_date_one_digit_off_or_with_month_and_day_swapped_is_still_found_below_the_right_one() -> None:
    told = asked(
        Wanted(names=("홍길동",), born="1990-03-04"),
        contact(1, "홍길동", birth="1990-04-03"),
        contact(2, "홍길동", birth="1990-03-04"),
        contact(3, "홍길동", birth="1990-03-14"),
        contact(4, "홍길동", birth="1961-12-30"),
    )
    assert told[0].known.contact == 2
    assert {1, 3} <= {one.known.contact for one in told}
    assert (
        next((one.share for one in told if one.known.contact == 4), 0) < told[-1].share or told[-1].known.contact == 4
    )


def test_an_age_may_be_a_year_off_and_a_year_may_not_count_the_same() -> None:
    about = asked(Wanted(names=("홍길동",), born="1991", about=True), contact(1, "홍길동", birth="1990-03-04"))
    plain = asked(Wanted(names=("홍길동",), born="1991"), contact(1, "홍길동", birth="1990-03-04"))
    assert about[0].share > plain[0].share
    assert "나이가 맞음" in {words.ko for words in about[0].why}


def test_a_recruiters_handle_says_less_the_more_contacts_have_it() -> None:
    boss = ("telegram gold_boss",)
    alone = asked(Wanted(handles=("gold_boss",)), replace(contact(1, "홍길동"), handles=boss))
    many = asked(Wanted(handles=("gold_boss",)), *(replace(contact(n, f"홍길{n}"), handles=boss) for n in range(1, 60)))
    assert alone[0].share > 2 * max((one.share for one in many), default=0)


def test_a_name_with_one_wrong_syllable_is_found_by_the_other_and_the_birth_date() -> None:
    told = asked(Wanted(names=("홍길둥",), born="1990-03-04"), contact(1, "홍길동", birth="1990-03-04"))
    assert told[0].known.contact == 1


def test_a_foreign_name_is_found_with_its_words_in_another_order_and_a_letter_off() -> None:
    for spelling in ("AN NGUYEN VAN", "Nguyen Van An", "Nguyenn Van An"):
        told = asked(Wanted(names=(spelling,), born="1990-03-04"), contact(1, "Nguyen Van An", birth="1990-03-04"))
        assert told[0].known.contact == 1, spelling


def test_flight_and_day_raise_a_namesake_above_the_others() -> None:
    far = replace(contact(2, "홍길동"), at=datetime(2026, 3, 1, 9, tzinfo=KST), flight="VN415")
    day = date(2026, 11, 20)
    told = asked(Wanted(names=("홍길동",), flight="KE689", first=day, last=day), far, contact(1, "홍길동"))
    assert told[0].known.contact == 1
    assert told[0].share > 5 * next((one.share for one in told if one.known.contact == 2), 0)


def test_a_flight_with_its_days_alone_tells_every_talk_of_that_flight_and_that_it_is_weak() -> None:
    known = [contact(1, "한가람", flight="OZ739"), contact(2, "", flight="OZ739"), contact(3, "한가람", flight="OZ741")]
    told = asked(Wanted(flight="OZ739", first=AT.date(), last=AT.date()), *known)
    assert {one.known.contact for one in told} == {1, 2}
    assert {one.sure for one in told} == {Certainty.WEAK}
    assert asked(Wanted(flight="OZ739", first=date(2026, 10, 1), last=date(2026, 10, 2)), *known) == ()


def test_nothing_is_told_where_only_a_year_or_a_flight_is_asked_for() -> None:
    assert not asked(Wanted(born="1990"), contact(1, "홍길동", birth="1990-03-04"))
    assert not asked(Wanted(flight="KE689"), contact(1, "홍길동"))


@pytest.mark.parametrize("odd", ["", "*", "***", "김", "  ", "Ms", "/", "*길동", "A* B*", "🙂", "a" * 400, "김*" * 90])
def test_odd_names_on_either_side_raise_nothing(odd: str) -> None:
    asked(Wanted(names=(odd,), phones=("+821012345678",)), contact(1, odd, phone="+821012345678"))


@pytest.mark.parametrize(
    ("spelling", "stored"),
    [("리영희", "이영희"), ("YI YOUNGHEE", "리영희"), ("김룡호", "Kim Yongho"), ("리룡", "이용")],
)
def test_a_name_is_found_by_itself_under_the_other_spelling_of_its_first_sound(spelling: str, stored: str) -> None:
    told = asked(Wanted(names=(spelling,)), contact(1, stored))
    assert 1 in {one.known.contact for one in told}
