"""What is typed into the one box, as what it asks for."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from airportdesk.links.asked import WORDS_MAX, asked
from airportdesk.links.grams import grams, initials, match, norm
from airportdesk.links.handles import handles_of
from airportdesk.links.periods import one_day
from airportdesk.links.snippet import marks, snippet
from airportdesk.links.sought import sought_grams, sought_text
from airportdesk.links.terms import LANDS_MAX, Asked, Term
from airportdesk.model import KST, Contact, Ground, Traveller
from airportdesk.pack import load

PACK = load()
TUESDAY = date(2026, 11, 24)


def ask(query: str, *, dates: bool = True) -> Asked:
    return asked(query, PACK, TUESDAY, dates=dates)


def test_a_syllable_that_is_still_being_typed_does_not_narrow_the_search() -> None:
    assert ask("김ㅊ").terms == (Term(("김",)),)


def test_a_place_is_asked_for_by_any_of_its_names() -> None:
    for name in ("바벳", "Bavet", "ㅂㅂ"):
        assert "bavet" in ask(name).terms[0].places, name


def test_flights_and_handles_are_asked_for_in_every_form() -> None:
    assert "ke689" in ask("ke 0689").terms[0].texts
    assert "01012345678" in ask("+82 10 1234 5678").terms[0].texts
    assert "golden_kh" in ask("t.me/Golden_KH").terms[0].texts


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("프놈펜", "KTI"),
        ("프놈 펜", "KTI"),
        ("Phnom Penh", "KTI"),
        ("phno", "KTI"),
        ("PNH", "KTI"),
        ("캄보디아", "KTI"),
        ("Cambodia", "SAI"),
        ("씨엠립", "SAI"),
        ("호찌민", "SGN"),
        ("호치민", "SGN"),
        ("사이공", "SGN"),
        ("Ho Chi Minh City", "SGN"),
        ("베트남", "SGN"),
        ("Vietnam", "HAN"),
        ("태국", "BKK"),
        ("방콕", "DMK"),
        ("ㅎㅋ", "HKG"),
    ],
)
def test_an_airport_on_a_route_is_asked_for_by_its_name_its_town_and_its_country(name: str, code: str) -> None:
    for term in ask(name).terms:
        assert code in term.airports


def test_a_route_is_also_asked_for_by_the_code_its_airport_had_when_it_was_logged() -> None:
    assert {"KTI", "PNH"} <= set(ask("프놈펜").terms[0].airports)


@pytest.mark.parametrize("word", ["인천", "공항", "한", "kim", "chan", "가족", "nha"])
def test_home_and_words_that_only_begin_like_a_code_or_stand_in_many_names_are_no_airport(word: str) -> None:
    assert ask(word).terms[0].airports == ()


def test_a_country_means_the_places_in_it_and_the_one_of_this_desk_is_not_asked_of_the_index() -> None:
    (term,) = ask("캄보디아").terms
    assert {"KH", "bavet", "phnom-penh"} <= set(term.places)
    assert len(term.places) + len(term.airports) > LANDS_MAX
    assert term.match == ""
    assert ask("캄보디아 쿼카").match == '(("쿼카"))'


def test_two_words_that_name_a_place_together_still_mean_each_by_itself() -> None:
    first, second = ask("태국 국경").terms
    assert "태국" in first.texts
    assert "국경" in second.texts
    assert "thai-border-50km" in first.places
    assert "thai-border-50km" in second.places


@pytest.mark.parametrize(
    "typed", ["1990-01-02", "1990.1.2", "1990. 1. 2.", "900102", "19900102", "90-1-2", "1990년 1월 2일", "2 Jan 1990"]
)
def test_a_birth_date_is_asked_for_as_birth_date_and_as_words_however_it_is_typed(typed: str) -> None:
    found = ask(f"텔레그램 {typed}")
    assert found.births == ("1990-01-02",)
    assert found.period is None
    assert any(norm(typed).rstrip(".") in text for term in found.terms for text in term.texts)
    assert all("텔레그램" in term.texts or term.births for term in found.terms)


def test_a_date_of_the_last_ten_years_is_a_day_of_talks_unless_that_is_called_off() -> None:
    assert ask("2017-03-04").period == one_day(date(2017, 3, 4))
    assert ask("2016-03-04").births == ("2016-03-04",)
    called_off = ask("2017-03-04", dates=False)
    assert called_off.period is None
    assert called_off.births == ("2017-03-04",)


@pytest.mark.parametrize(
    ("typed", "number"), [("#123", 123), ("123번", 123), ("# 7 ", 7), ("면담 12번", 12), ("no. 5", 5)]
)
def test_a_contact_is_asked_for_by_its_number_and_the_words_are_kept(typed: str, number: int) -> None:
    found = ask(typed)
    assert found.contact == number
    assert found.terms


@pytest.mark.parametrize("typed", ["123", "3번 게이트", "#", "번", "바벳 #3", "#0000000000123", "1-2번"])
def test_a_number_alone_or_among_words_is_no_contact(typed: str) -> None:
    assert ask(typed).contact is None


@pytest.mark.parametrize("typed", ["24", "1124", "689", "ke689", "7C 1124", "010-1234-5678", "1234-5678", "900102"])
def test_what_may_be_a_flight_or_a_number_is_no_day(typed: str) -> None:
    assert ask(typed).period is None
    assert ask(typed).terms


@pytest.mark.parametrize("typed", ["!!!", "😀", "❤️ ?!", "…", '"', "(", "---", "%%", "_"])
def test_signs_alone_ask_for_nothing_and_that_is_said(typed: str) -> None:
    assert ask(typed).nothing
    assert not ask(typed).terms


@pytest.mark.parametrize("typed", ["", "   ", "ㅋ", "가", "a", "7", "어제", "! 가"])
def test_an_empty_box_and_whatever_has_a_letter_ask_for_something(typed: str) -> None:
    assert not ask(typed).nothing


def test_a_name_is_asked_for_with_another_first_sound_in_names_only() -> None:
    (term,) = ask("이영희").terms
    assert set(term.names) == {"리영희", "이령희", "리령희"}
    assert term.texts == ("이영희",)
    assert "ㄹㅇㅎ" in ask("ㅇㅇㅎ").terms[0].texts


HOSTILE = [
    '"',
    '알바"',
    "AND",
    "OR NOT NEAR",
    "-프놈펜",
    "(" * 5000,
    "secret : x",
    "*",
    "^",
    "ㅋ",
    "ㅏ",
    "%",
    "_",
    "\x00\ud800",
    "a" * 200_000,
    "' OR 1=1 --",
]


@pytest.mark.parametrize("query", HOSTILE, ids=range(len(HOSTILE)))
def test_a_hostile_query_is_bounded_and_raises_nothing(query: str) -> None:
    found = asked(query, PACK, TUESDAY)
    assert len(found.terms) <= WORDS_MAX
    assert len(found.match) < 20_000


@given(st.text(max_size=300))
def test_any_text_may_be_asked(query: str) -> None:
    found = asked(query, PACK, TUESDAY)
    snippet(query, found)
    assert all(start < end for start, end in marks(query, found))


@given(st.text(alphabet="가나다라ㄱㄴab1 -.", max_size=30), st.integers(0, 30), st.integers(1, 8))
def test_the_index_never_loses_a_piece_of_its_text(text: str, start: int, length: int) -> None:
    text = norm(text)
    piece = norm(text[start : start + length])
    tokens = set(grams(text).split())
    for wanted in match(piece).split(" AND ") if match(piece) else ():
        bare = wanted.strip('"*')
        assert bare.strip('"') in tokens or any(token.startswith(bare.rstrip('"')) for token in tokens if "*" in wanted)


def test_the_initials_of_a_name_are_its_leading_consonants() -> None:
    assert initials("홍길동 씨") == "ㅎㄱㄷㅆ"


def test_the_searched_text_holds_name_initials_number_and_place_and_its_grams_their_tokens() -> None:
    contact = Contact(
        datetime(2026, 11, 24, tzinfo=KST),
        flight="KE689",
        places=("bavet",),
        notes="텔레그램",
        traveller=Traveller(Ground.DUTY, "홍 길동", "010-1234-5678"),
    )
    text = sought_text(contact, handles_of(contact))
    for piece in ("텔레그램", "홍길동", "ㅎㄱㄷ", "01012345678", "ke689", "\x1fbavet\x1f"):
        assert piece in text
    assert {"placebavet", "텔레", "ㅎㄱ"} <= set(sought_grams(text).split())


def test_a_long_note_is_shown_from_where_the_word_stands_with_the_word_marked() -> None:
    line, found = snippet("가나다 " * 60 + "쿼카 보았음", asked("쿼카", PACK, TUESDAY))
    assert line.startswith("…")
    assert [line[start:end] for start, end in found] == ["쿼카"]


def test_a_number_is_marked_however_it_is_written() -> None:
    text = "연락처 010-1234-5678"
    assert [text[start:end] for start, end in marks(text, asked("01012345678", PACK, TUESDAY))] == ["010-1234-5678"]
