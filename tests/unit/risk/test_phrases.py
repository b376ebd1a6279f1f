"""Phrases in the notes are offered with where they stand, never applied."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from airportdesk.model import Concern, Suggestion
from airportdesk.pack import load
from airportdesk.pack.shapes import Phrase
from airportdesk.risk import Rules
from airportdesk.risk.phrases import suggestions

from .talks import judged

PHRASES = load().phrases
SPELLINGS = [spelling for phrase in PHRASES for spelling in phrase.spellings]


def found(notes: str) -> set[tuple[str, str]]:
    return {(s.question, s.answer) for s in suggestions(notes, {}, PHRASES)}


@pytest.mark.parametrize("phrase", PHRASES, ids=lambda p: f"{p.question} {p.answer}")
def test_each_spelling_points_to_its_answer(phrase: Phrase) -> None:
    for spelling in phrase.spellings:
        assert (phrase.question, phrase.answer) in found(f"여기 {spelling} 함")


def test_a_note_is_read_for_everything_in_it() -> None:
    assert found("지인이 텔레그램으로 월 1000 준다 함. 편도. 가족은 모름") == {
        ("recruited_through", "acquaintance"),
        ("recruited_through", "telegram"),
        ("pay", "far_above"),
        ("ticket", "one_way"),
        ("family_knows", "no"),
    }


def test_a_suggestion_says_where_it_stands_as_it_was_written() -> None:
    [suggestion] = suggestions("İ 그냥 TELEGRAM 으로", {}, PHRASES)
    assert suggestion == Suggestion("recruited_through", "telegram", "TELEGRAM", 5, 13)


def test_an_answer_is_offered_once_and_not_when_it_is_given() -> None:
    assert len(suggestions("편도, 편도, 편도", {}, PHRASES)) == 1
    assert suggestions("편도", {"ticket": ("one_way",)}, PHRASES) == ()
    assert len(suggestions("편도", {"ticket": ("round_trip",)}, PHRASES)) == 1


def test_the_longer_spelling_wins() -> None:
    assert found("편도였다가 왕복 삼") == {("ticket", "return_bought_at_counter")}


@pytest.mark.parametrize(
    "notes",
    [
        "가족·친지 8명 시엠립 여행, 호텔·가이드 미리 잡음.",
        "현지 유심 살 예정. 배낭여행, 숙소 예약해 둠.",
        "크게 겁 안 난다, 안전한 데만 다니면 된다고 함.",
        "회사 동료 셋이 공장 방문. 호텔 잡아 둠.",
    ],
)
def test_an_ordinary_note_points_to_nothing_worrying(notes: str, rules: Rules) -> None:
    offered = {q: [a] for q, a in found(notes)}
    assert judged(rules, offered).concern is Concern.NONE


def test_notes_alone_never_move_the_concern(rules: Rules) -> None:
    every = " ".join(SPELLINGS)[:4_000]
    assessment = judged(rules, {}, notes=every)
    assert assessment.concern is Concern.NONE
    assert assessment.findings == ()
    assert assessment.suggested


def test_a_pack_without_phrases_offers_nothing() -> None:
    assert suggestions("편도", {}, ()) == ()


@given(st.lists(st.sampled_from(SPELLINGS) | st.text(max_size=8), max_size=12).map("".join))
def test_a_suggestion_always_stands_where_it_says(notes: str) -> None:
    for suggestion in suggestions(notes, {}, PHRASES):
        assert notes[suggestion.start : suggestion.end] == suggestion.phrase
        assert suggestion.phrase.lower() in (s.lower() for s in SPELLINGS)
