"""The pattern language of the phrases: what each sign stands for, and what is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from airportdesk.pack.patterns import Pattern, PatternError, parsed

SETS = {"who": ("가족", "아는 사람")}


def holds(pattern: str, text: str) -> bool:
    return bool(parsed(pattern, SETS).regex.search(text))


@pytest.mark.parametrize(
    ("pattern", "holding", "not_holding"),
    [
        ("월 천", ["월천", "월 천", "월  천"], ["월   천", "월x천"]),
        ("표~끊", ["표 끊", "표끊", "표를 끊", "표까지 끊", "표는끊"], ["표 좀 끊", "표랑랑랑 끊"]),
        ("표..끊", ["표끊", "표를 내가 끊"], ["표. 끊", "표를 아주 오래전에 그 사람이 혼자서 끊"]),
        ("(표|항공권) 끊", ["표 끊", "항공권끊"], ["끊"]),
        ("표[도|만] 끊", ["표끊", "표도 끊"], ["표를 끊"]),
        ("{who}~끊", ["가족이 끊", "아는사람이 끊"], ["사람이 끊"]),
        ("<빚>", ["빚", "큰 빚 있"], ["눈빚", "빚쟁이"]),
        ("폰 #대", ["폰 2대", "폰2대"], ["폰 두대"]),
        ("SNS", ["sns에서"], ["sn s"]),
    ],
)
def test_each_sign_means_what_the_head_of_the_file_says(
    pattern: str, holding: list[str], not_holding: list[str]
) -> None:
    assert [text for text in holding if not holds(pattern, text)] == []
    assert [text for text in not_holding if holds(pattern, text)] == []


REFUSED = ["", " ", "~", "..", "[가|나]", "(가", "가)", "(가|(나))", "(가||나)", "가|나", "{nobody}", "가.나", "가@나"]


@pytest.mark.parametrize("pattern", [*REFUSED, "가..나..다..라", "가" * 121])
def test_a_pattern_the_language_does_not_know_is_refused_in_both_languages(pattern: str) -> None:
    with pytest.raises(PatternError) as told:
        parsed(pattern, SETS)
    assert all(told.value.words)


@given(st.text(alphabet="가나 ~.()[]{}|<>#@*+?\\^$", max_size=20))
def test_no_pattern_becomes_more_than_it_says(text: str) -> None:
    try:
        made: Pattern = parsed(text, SETS)
    except PatternError:
        return
    match = made.regex.search(f"x{text}x 가나 가족")
    assert match is None or len(match.group()) <= made.width
