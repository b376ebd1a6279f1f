"""What is typed into the one box, as what it asks for."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from airportdesk.links.asked import WORDS_MAX, asked
from airportdesk.links.days import period_in
from airportdesk.links.grams import grams, initials, match, norm
from airportdesk.links.handles import handles_of
from airportdesk.links.snippet import marks, snippet
from airportdesk.links.sought import sought_grams, sought_text
from airportdesk.model import KST, Contact, Ground, Traveller
from airportdesk.pack import load

PACK = load()
TUESDAY = date(2026, 11, 24)
DAYS = [
    ("오늘", "2026-11-24"),
    ("어제", "2026-11-23"),
    ("그제", "2026-11-22"),
    ("3일 전", "2026-11-21"),
    ("3 days ago", "2026-11-21"),
    ("지난주", "2026-11-16 ~ 2026-11-22"),
    ("지난 주", "2026-11-16 ~ 2026-11-22"),
    ("이번 주", "2026-11-23 ~ 2026-11-29"),
    ("last week", "2026-11-16 ~ 2026-11-22"),
    ("이번 달", "2026-11-01 ~ 2026-11-30"),
    ("지난달", "2026-10-01 ~ 2026-10-31"),
    ("2개월 전", "2026-09-01 ~ 2026-09-30"),
    ("최근 7일", "2026-11-17 ~ 2026-11-24"),
    ("11월 12일", "2026-11-12"),
    ("12월 3일", "2025-12-03"),
    ("2025년 1월 2일", "2025-01-02"),
    ("2026-11-12", "2026-11-12"),
    ("2026.11.12.", "2026-11-12"),
    ("12 Nov", "2026-11-12"),
    ("Nov 12, 2025", "2025-11-12"),
    ("12월", "2025-12-01 ~ 2025-12-31"),
    ("작년", "2025-01-01 ~ 2025-12-31"),
    ("2025년", "2025-01-01 ~ 2025-12-31"),
]


@pytest.mark.parametrize(("words", "days"), DAYS, ids=[words for words, _ in DAYS])
def test_days_in_words_become_a_period_and_leave_the_rest(words: str, days: str) -> None:
    period, rest = period_in(f"텔레그램 {words} 월급", TUESDAY)
    assert period is not None
    assert period.words.ko == days
    assert rest.split() == ["텔레그램", "월급"]


@pytest.mark.parametrize("words", ["13월 45일", "2026-99-99", "오늘날", "어제처럼", "999999일 전"])
def test_what_is_no_day_stays_a_word(words: str) -> None:
    period, rest = period_in(words, TUESDAY)
    assert period is None
    assert rest == words


def test_a_syllable_that_is_still_being_typed_does_not_narrow_the_search() -> None:
    assert asked("김ㅊ", PACK, TUESDAY).terms == (("김",),)


def test_a_place_is_asked_for_by_any_of_its_names() -> None:
    for name in ("바벳", "Bavet", "ㅂㅂ"):
        assert "\x1fbavet\x1f" in asked(name, PACK, TUESDAY).terms[0], name


def test_flights_and_handles_are_asked_for_in_every_form() -> None:
    assert "ke689" in asked("ke 0689", PACK, TUESDAY).terms[0]
    assert "01012345678" in asked("+82 10 1234 5678", PACK, TUESDAY).terms[0]
    assert "golden_kh" in asked("t.me/Golden_KH", PACK, TUESDAY).terms[0]


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
    piece = text[start : start + length]
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
