"""Notes read with negation and with who is meant: offered with where it stands, never applied."""

import time
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from airportdesk.model import Concern, Suggestion
from airportdesk.pack import load
from airportdesk.pack.lexicon import Lexicon, Negator, Phrase
from airportdesk.risk import Rules
from airportdesk.risk.notes import Reader

from .talks import judged

NOTES: list[dict[str, Any]] = tomllib.loads(Path(__file__).with_name("notes.toml").read_text(encoding="utf-8"))["note"]
LEXICON = load().lexicon
READER = Reader(LEXICON)
FAR_ABOVE = """
월 1000 / 월1000 준다 / 월 천 / 월 천만원 / 월 500 / 한 달 1,500만 / 한달에 천오백 / 한 달에 300~700 번다 /
월 5백 보장 / 월 1천5백 / 월 10,000,000원 / 2주에 2천불 / 월 $5000 / 월 3천불 / 보름에 300 준다 / 하루 30씩 준다 /
3개월에 3천 준다 / 6개월에 1억 / 연봉 1억 / 건당 100 준다 / 일주일에 350 준다
"""
ORDINARY = """
월 250 / 월 499 / 월 499만 원 / 월 2500000원 / 2주에 2백불 / 월 2500달러 / 하루 15 준다 / 일당 20 /
3개월에 900 준다 / 연봉 6000 / 10월 1000명 / 월 3번 / 월세 500 / 한 달 경비 800 / 한 달 숙소비 600만원 /
월 1000 든다 / 월 천천히 / 월 백화점 / 지금 월 700 번다 / 남편이 월 900 번다 / 월 1000은 아니라 함 / 일주일 80 준다
"""
WORDS = sorted({word for note in NOTES for word in note["text"].split()})


def _listed(text: str) -> list[str]:
    return [note.strip() for line in text.splitlines() for note in line.split("/") if note.strip()]


def found(notes: str) -> set[str]:
    return {f"{s.question}.{s.answer}" for s in READER.suggestions(notes, {})}


@pytest.mark.parametrize("note", NOTES, ids=lambda note: note["text"])
def test_a_note_points_to_what_a_careful_reader_would_take_from_it(note: dict[str, Any]) -> None:
    missed, extra = set(note.get("missed", ())), set(note.get("extra", ()))
    assert found(note["text"]) == set(note["expected"]) - missed | extra
    assert missed <= set(note["expected"])
    assert not extra & set(note["expected"])


def test_every_kind_of_answer_is_pointed_to_by_some_spelling_and_the_known_faults_stay_few() -> None:
    assert len(NOTES) > 60
    faults = sum(len(note.get("missed", ())) + len(note.get("extra", ())) for note in NOTES)
    assert faults <= len(NOTES) // 20


@pytest.mark.parametrize("notes", _listed(FAR_ABOVE))
def test_pay_far_above_ordinary_work_is_seen(notes: str) -> None:
    assert "pay.far_above" in found(notes)


@pytest.mark.parametrize("notes", _listed(ORDINARY))
def test_ordinary_pay_other_numbers_and_what_is_spent_are_not(notes: str) -> None:
    assert "pay.far_above" not in found(notes)


def test_the_threshold_is_data() -> None:
    assert LEXICON.pay is not None
    assert {period.days: period.far_above for period in LEXICON.pay.periods}[30] == 500


@pytest.mark.parametrize("spelling", ["표 끊어줬", "표끊어줬", "표를 끊어 줬", "표까지  끊어줬", "비행기 표 끊어줬"])
def test_spacing_and_particles_do_not_matter(spelling: str) -> None:
    assert "ticket_payer.recruiter" in found(f"{spelling}다 함")


@pytest.mark.parametrize("phrase", next(p for p in LEXICON.phrase if p.answer == "telegram").spellings)
def test_a_common_misspelling_counts(phrase: str) -> None:
    if phrase.isalpha():
        assert "recruited_through.telegram" in found(f"{phrase}에서 봤다 함")


def test_a_suggestion_says_where_it_stands_as_it_was_written() -> None:
    [suggestion] = READER.suggestions("İ 그냥 TELEGRAM 구인", {})
    assert suggestion == Suggestion("recruited_through", "telegram", "TELEGRAM", 5, 13)


def test_an_answer_is_offered_once_and_not_when_it_is_given() -> None:
    assert len(READER.suggestions("편도, 편도, 편도", {})) == 1
    assert READER.suggestions("편도", {"ticket": ("one_way",)}) == ()
    assert len(READER.suggestions("편도", {"ticket": ("round_trip",)})) == 1


def test_what_is_denied_first_and_said_later_is_offered_where_it_was_said() -> None:
    notes = "텔레그램 안 쓴다 함. 나중에 텔레그램에서 봤다고 함"
    [suggestion] = READER.suggestions(notes, {})
    assert suggestion.start == notes.rindex("텔레그램")


def test_notes_alone_never_move_the_concern(rules: Rules) -> None:
    for note in NOTES:
        assessment = judged(rules, {}, notes=note["text"])
        assert (assessment.concern, assessment.findings) == (Concern.NONE, ())


def test_a_pack_without_phrases_offers_nothing() -> None:
    assert Reader(Lexicon()).suggestions("편도", {}) == ()


def test_no_phrase_points_to_what_may_never_be_counted() -> None:
    never = {("party", "alone"), ("needs_protection", "minor"), ("needs_protection", "disability")}
    assert not never & {(p.question, p.answer) for p in LEXICON.phrase}


def test_a_negator_counts_within_its_reach_and_its_clause_and_not_inside_another_phrase() -> None:
    def reads(notes: str) -> set[str]:
        phrases = (
            Phrase(question="q", answer="tea", spellings=("차",)),
            Phrase(question="q", answer="alone", spellings=("사람 없",), own_negation=True),
        )
        no = (Negator(spellings=("없>", "없음"), reach=6), Negator(spellings=("아님",), reach=9, denial=True))
        reader = Reader(Lexicon(clause_ends=("는데",), neutral=("틀림 없",), negator=no, phrase=phrases))
        return {s.answer for s in reader.suggestions(notes, {})}

    assert reads("차 없음") == set()
    assert reads("차는 여기에 없음") == set()
    assert reads("차는 아주 멀리 저기에 없음") == {"tea"}
    assert reads("차, 없음") == {"tea"}
    assert reads("차는 있는데 없음") == {"tea"}
    assert reads("차 틀림 없음") == {"tea"}
    assert reads("차 사람 없음") == {"tea", "alone"}
    assert reads("사람 없음 아님") == set()


def test_a_mention_counts_with_a_cue_in_its_sentence_or_where_its_clause_says_nothing_else() -> None:
    phrase = Phrase(question="q", answer="tea", spellings=("차",), only=("(샀|마셨)",), unless_sentence=("형~@",))
    reader = Reader(Lexicon(phrase=(phrase,)))

    def reads(notes: str) -> bool:
        return bool(reader.suggestions(notes, {}))

    assert reads("차")
    assert reads("오늘 늦게, 차를. 그 뒤")
    assert reads("차가 있는데 그 뒤에 가게에서 샀다 함")
    assert not reads("차 이야기를 한참 함")
    assert not reads("차 이야기. 무언가 샀다 함")
    assert not reads("형 차를 샀다 함")


def test_pay_in_foreign_money_counts_from_less_than_pay_in_won() -> None:
    assert "pay.far_above" in found("월 3천불")
    assert "pay.far_above" not in found("월 420만원")


def test_what_the_traveller_earned_before_or_is_paid_as_a_professional_is_no_offer() -> None:
    for notes in ("월 천만원 벌던 회사 그만두고 여행", "연봉 1억 개발자", "예전에 월 900 받았다 함"):
        assert "pay.far_above" not in found(notes)


@given(st.lists(st.sampled_from([*WORDS, ". ", ", ", "\n", "1.5", "! "]), max_size=30))
def test_a_note_read_while_it_is_typed_says_the_same_as_one_read_at_once(pieces: list[str]) -> None:
    typed = Reader(LEXICON)
    for length in range(0, len(pieces) + 1, 3):
        typed.suggestions(" ".join(pieces[:length]), {})
    whole = " ".join(pieces)
    assert typed.suggestions(whole, {}) == READER.suggestions(whole, {})
    assert typed.suggestions(whole[:20], {}) == Reader(LEXICON).suggestions(whole[:20], {})


@given(st.text(max_size=300))
def test_no_text_is_too_odd_to_read(notes: str) -> None:
    for suggestion in READER.suggestions(notes, {}):
        assert notes[suggestion.start : suggestion.end] == suggestion.phrase


PIECES = st.sampled_from(WORDS) | st.sampled_from(
    [" ", "  ", "\n", ". ", "İ", "😀", "월 ", "1,000", "천", "없음", "안 "]
)


@given(st.lists(PIECES | st.text(max_size=4), max_size=40).map("".join))
def test_a_suggestion_always_stands_where_it_says(notes: str) -> None:
    offered = READER.suggestions(notes, {})
    for suggestion in offered:
        assert notes[suggestion.start : suggestion.end] == suggestion.phrase
        assert suggestion.phrase
    assert [s.start for s in offered] == sorted(s.start for s in offered)


@pytest.mark.parametrize(
    "piece",
    [
        "가족이 ",
        "표를 ",
        "텔레그램 안 ",
        "월 1",
        "월 천~",
        "부모님이 알고 있는 사람이 표를 ",
        "안 ",
        "ㅋ",
        " ",
        "1",
        "(",
        "누가 공항에 ",
    ],
)
def test_no_note_however_odd_takes_longer_than_a_tenth_of_a_second(piece: str) -> None:
    notes = (piece * 4_000)[:4_000]
    READER.suggestions(notes, {})
    start = time.perf_counter()
    READER.suggestions(notes, {})
    assert time.perf_counter() - start < 0.1
