"""One name in two scripts and many spellings, and when two talks may be of one traveller."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from airportdesk.links.alike import Person, asked_person_keys, judged, person_keys
from airportdesk.links.first_sounds import other_spellings, softened
from airportdesk.links.names import likeness, likeness_but_for_first_sounds, name_keys
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


FIRST_SOUNDS = [
    ("이영희", "리영희"),
    ("유지현", "류지현"),
    ("임선희", "림선희"),
    ("노나라", "로라라"),
    ("나미란", "라미란"),
    ("여운형", "려운형"),
    ("양철수", "량철수"),
    ("염상섭", "렴상섭"),
    ("연하나", "련하나"),
    ("이영희", "이령희"),
    ("김용호", "김룡호"),
    ("박연희", "박련희"),
    ("남궁연", "남궁련"),
    ("이영희", "리령희"),
    ("이영희", "RI YONGHUI"),
    ("리영희", "LEE YOUNGHEE"),
    ("림선희", "LIM SUNHEE"),
    ("김용호", "KIM RYONG HO"),
    ("김룡호", "KIM YONGHO"),
    ("KIM RYEONHEE", "KIM YEONHEE"),
    ("RYANG CHOL", "양철"),
]


@pytest.mark.parametrize(("one", "other"), FIRST_SOUNDS)
def test_a_name_with_another_first_sound_leads_to_the_same_traveller_from_either_side(one: str, other: str) -> None:
    for asked, kept in ((Person(one), Person(other)), (Person(other), Person(one))):
        assert set(asked_person_keys(asked)) & set(person_keys(kept))
        judgement = judged(asked, kept)
        assert judgement is not None
        assert judgement[0] is Sure.POSSIBLE
        assert judgement[2], "no reason is given"


def test_that_only_the_first_sound_differs_is_said() -> None:
    judgement = judged(Person("리영희", "", "1990-03-14"), Person("이영희", "", "1990-03-14"))
    assert judgement is not None
    assert judgement[0] is Sure.HIGH
    assert [why.ko for why in judgement[2]] == ["두음법칙 표기만 다른 이름", "생년월일이 같음"]


@pytest.mark.parametrize(
    ("one", "other"), [("이영희", "김영희"), ("리영희", "이철수"), ("김영리", "김영이"), ("박하나", "박하라")]
)
def test_the_rule_of_first_sounds_bears_on_first_syllables_only(one: str, other: str) -> None:
    assert likeness_but_for_first_sounds(one, other) < 0.75


HANGUL = st.text(st.characters(min_codepoint=0xAC00, max_codepoint=0xD7A3), min_size=2, max_size=4)


@given(HANGUL | st.text("이리유류임림나라노로여려양량염렴연련영령용룡희호", min_size=2, max_size=4))
def test_other_spellings_are_each_others_and_come_down_to_one(name: str) -> None:
    for spelling in other_spellings(name):
        assert name in other_spellings(spelling)
        assert softened(spelling) == softened(name)
        assert len(spelling) == len(name)
