"""Text from outside is safe to store, show and compare; nothing else about it changes."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from airportdesk.text import LINE_MAX, NOTES_MAX, Words, clean, clean_line, folded, joined

ANY_TEXT = st.text(st.characters(codec=None), max_size=60)


@pytest.mark.parametrize(
    ("given_text", "kept"),
    [
        ("김철수", "김철수"),
        (unicodedata.normalize("NFD", "프놈펜"), "프놈펜"),
        ("한 줄\r\n두 줄\r세 줄\u2028네 줄", "한 줄\n두 줄\n세 줄\n네 줄"),
        ("a\0b\x0bc\x1bd\x7fe", "abcde"),
        ("표\t값", "표\t값"),
        ("앞\ud800뒤", "앞\ufffd뒤"),
        ("user\u202egnp.exe", "usergnp.exe"),
        ("이\u3164름\uffa0", "이름"),
        ("\ufeff머리\u2060말\u00ad", "머리말"),
        ("<img src=/local> & 'x'", "<img src=/local> & 'x'"),
        ("ㄱㄴ초성", "ㄱㄴ초성"),
        ("👍🏽 \u200d ok", "👍🏽 \u200d ok"),
    ],
)
def test_clean_keeps_what_is_seen_and_drops_what_is_not(given_text: str, kept: str) -> None:
    assert clean(given_text) == kept


def test_a_note_is_cut_at_its_limit() -> None:
    assert len(clean("가" * (NOTES_MAX + 1))) == NOTES_MAX
    assert clean("가나다", 2) == "가나"


def test_a_line_holds_single_blanks_and_no_line_end() -> None:
    assert clean_line("  KE \n\t 689\u3000 ") == "KE 689"
    assert len(clean_line("x" * (LINE_MAX + 50))) == LINE_MAX


@given(ANY_TEXT)
def test_clean_text_can_be_stored_and_is_clean_already(text: str) -> None:
    found = clean(text)
    found.encode()
    assert "\0" not in found
    assert clean(found) == found
    assert unicodedata.is_normalized("NFC", found)


@given(ANY_TEXT)
def test_a_clean_line_is_one_line_and_clean_already(text: str) -> None:
    found = clean_line(text)
    assert "\n" not in found
    assert found == found.strip()
    assert clean_line(found) == found


def test_names_are_compared_without_blanks_hyphens_and_case() -> None:
    assert folded("O'Smach ") == folded("o smach") == folded("O’SMACH")
    assert folded("Phnom-Penh") == folded("phnom penh")
    assert folded(unicodedata.normalize("NFD", "시엠립")) == folded("시 엠 립")


def test_words_are_korean_unless_english_is_asked_for() -> None:
    words = Words("주의", "some")
    assert [words.say("ko"), words.say("en"), words.say("xx")] == ["주의", "some", "주의"]
    assert joined([words, Words("높음", "high")], " · ") == Words("주의 · 높음", "some · high")
    assert joined([], ", ") == Words("", "")
