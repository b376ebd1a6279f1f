"""One name in two scripts and many spellings, and when two talks may be of one traveller."""

import pytest

from airportdesk.links.alike import Person, judged, person_keys
from airportdesk.links.names import likeness, name_keys
from airportdesk.links.values import Sure

SAME = [
    ("이지현", "LEE JIHYUN", "Yi Ji-hyeon", "Jee Hyun Rhee", "이 지현"),
    ("김철수", "KIM CHULSOO", "Kim Cheol-su", "GIM CHEOLSU", "Chul Soo Kim", "KIM, CHULSOO"),
    ("박영희", "PARK YOUNGHEE", "Pak Yong-hui", "BAK YEONGHUI"),
    ("최은경", "CHOI EUNKYUNG", "Choe Eun-gyeong"),
    ("정아영", "JUNG AYOUNG", "Jeong A-yeong", "Chung Ah Young"),
    ("강혜원", "KANG HYEWON", "Gang Hye Won"),
    ("조용일", "CHO YONGIL", "Jo Yong-il"),
    ("류승완", "RYU SEUNGWAN", "Yoo Seung Wan"),
    ("박하은", "PARK HAEUN"),
    ("김다은", "KIM DAEUN"),
    ("남궁민", "NAMGUNG MIN"),
    ("김건우", "KIM GUNWOO", "KIM GEONU"),
]
OTHERS = ["이지현", "이지훈", "김지은", "김지안", "박지현", "이현지", "김영수", "KIM YOUNGSOO", "NGUYEN VAN AN"]


@pytest.mark.parametrize("names", SAME, ids=[names[0] for names in SAME])
def test_every_spelling_of_a_name_shares_a_key_with_the_korean_one(names: tuple[str, ...]) -> None:
    for name in names[1:]:
        assert set(name_keys(names[0])) & set(name_keys(name)), name
        assert likeness(names[0], name) >= 0.6, name


@pytest.mark.parametrize(
    ("one", "other"), [("이지현", "박지현"), ("이지현", "이현지"), ("김철수", "LEE CHULSOO"), ("김지은", "김영수")]
)
def test_other_names_share_nothing(one: str, other: str) -> None:
    assert likeness(one, other) == 0


def test_foreign_names_are_found_in_either_order_and_without_their_accents() -> None:
    assert name_keys("Nguyễn Văn An") == name_keys("AN NGUYEN VAN")


@pytest.mark.parametrize("name", ["", "김", "kim", "((( '", "k" * 90, "ha " * 40])
def test_what_is_no_whole_name_raises_nothing(name: str) -> None:
    assert len(name_keys(name)) <= 6


HONG = Person("홍길동", "+821012345678", "1990-03-14")


@pytest.mark.parametrize(
    ("other", "sure"),
    [
        (Person("홍길동", "", "1990-03-14"), Sure.HIGH),
        (Person("HONG GILDONG", "", "1990-03-14"), Sure.HIGH),
        (Person("HONG GILDONG", "", "1990-03-15"), Sure.LIKELY),
        (Person("홍길동", "", "1980-03-14"), Sure.LIKELY),
        (Person("홍길동", "", ""), Sure.POSSIBLE),
        (Person("홍길동", "", "1971-08-30"), None),
        (Person("", "+821012345678", ""), Sure.HIGH),
        (Person("김철수", "+821012345678", ""), Sure.LIKELY),
        (Person("김철수", "", "1990-03-14"), None),
    ],
)
def test_how_sure_it_is_that_two_are_one(other: Person, sure: Sure | None) -> None:
    judgement = judged(HONG, other)
    assert (judgement[0] if judgement else None) is sure
    if judgement:
        assert judgement[2], "no reason is given"


def test_month_and_day_that_changed_places_are_said() -> None:
    judgement = judged(Person("홍길동", "", "1990-03-04"), Person("홍길동", "", "1990-04-03"))
    assert judgement is not None
    assert [why.en for why in judgement[2]] == ["same name", "month and day of birth swapped"]


def test_a_birth_date_one_digit_off_still_leads_to_the_same_traveller() -> None:
    for day in ("1990-03-15", "1991-03-14", "1990-13-14", "1990-04-03"):
        assert set(person_keys(HONG)) & set(person_keys(Person("Hong Kil Dong", "", day)))
