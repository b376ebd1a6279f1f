"""The gate from signs to a concern: counting, never a sum."""

from itertools import combinations_with_replacement, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from airportdesk.model import Concern, Kind, Strength
from airportdesk.pack import load
from airportdesk.risk import concern_of
from airportdesk.risk.gate import SignWeight, gate_met, gate_missing, gate_words

HIGH_KINDS = frozenset({Kind.DECEPTION, Kind.CONTROL, Kind.OFFER})
EVERY: list[SignWeight] = list(product(Strength, Kind))
STRONG, MEDIUM, WEAK = Strength.STRONG, Strength.MEDIUM, Strength.WEAK


def expected(signs: tuple[SignWeight, ...]) -> Concern:
    """The gate in the words of signs.toml, written apart from the program."""
    told = [(strength, kind) for strength, kind in signs if kind is not Kind.PROTECTION]
    if (STRONG, Kind.DECEPTION) in told or (STRONG, Kind.CONTROL) in told or (STRONG, Kind.OFFER) in told:
        return Concern.HIGH
    medium_kinds = {kind for strength, kind in told if strength is MEDIUM and kind is not Kind.CONTEXT}
    if len(medium_kinds) > 1:
        return Concern.HIGH
    if any(strength in (STRONG, MEDIUM) for strength, _ in told):
        return Concern.SOME
    weak_kinds = [kind for _, kind in told]
    return Concern.SOME if len(weak_kinds) > 1 and set(weak_kinds) != {Kind.CONTEXT} else Concern.NONE


def test_the_base_pack_lets_these_kinds_reach_high() -> None:
    assert frozenset(load().gate.high_kinds) == HIGH_KINDS


def test_no_sign_is_no_concern() -> None:
    assert concern_of((), HIGH_KINDS) is Concern.NONE


@pytest.mark.parametrize("weight", EVERY)
def test_each_sign_alone(weight: SignWeight) -> None:
    assert concern_of([weight], HIGH_KINDS) is expected((weight,))


@pytest.mark.parametrize("number", [2, 3, 4])
def test_every_set_of_signs_goes_through_the_gate_as_it_is_written(number: int) -> None:
    for signs in combinations_with_replacement(EVERY, number):
        assert concern_of(signs, HIGH_KINDS) is expected(signs), signs


@pytest.mark.parametrize(
    ("signs", "concern"),
    [
        ([(MEDIUM, Kind.OFFER), (MEDIUM, Kind.OFFER)], Concern.SOME),
        ([(MEDIUM, Kind.OFFER), (MEDIUM, Kind.DECEPTION)], Concern.HIGH),
        ([(MEDIUM, Kind.OFFER), (MEDIUM, Kind.CONTEXT)], Concern.SOME),
        ([(MEDIUM, Kind.OFFER), (WEAK, Kind.CONTROL), (WEAK, Kind.DECEPTION)], Concern.SOME),
        ([(WEAK, Kind.OFFER)], Concern.NONE),
        ([(WEAK, Kind.OFFER), (WEAK, Kind.CONTEXT)], Concern.SOME),
        ([(WEAK, Kind.CONTEXT), (WEAK, Kind.CONTEXT)], Concern.NONE),
        ([(STRONG, Kind.CONTEXT), (MEDIUM, Kind.CONTEXT)], Concern.SOME),
        ([(STRONG, Kind.PROTECTION), (STRONG, Kind.PROTECTION)], Concern.NONE),
    ],
)
def test_the_gate_by_example(signs: list[SignWeight], concern: Concern) -> None:
    assert concern_of(signs, HIGH_KINDS) is concern


@given(st.lists(st.sampled_from([w for w in EVERY if w[1] in (Kind.CONTEXT, Kind.PROTECTION)]), max_size=50))
def test_context_never_reaches_high_however_much_of_it(signs: list[SignWeight]) -> None:
    assert concern_of(signs, HIGH_KINDS) is not Concern.HIGH


@given(st.lists(st.sampled_from(EVERY), max_size=6), st.sampled_from(EVERY))
def test_one_sign_more_never_lowers_the_concern(signs: list[SignWeight], more: SignWeight) -> None:
    assert concern_of([*signs, more], HIGH_KINDS).rank >= concern_of(signs, HIGH_KINDS).rank


@pytest.mark.parametrize(
    ("signs", "ko", "en"),
    [
        ([], "위험 신호가 없습니다", "nothing heard"),
        ([(WEAK, Kind.CONTEXT)], "배경 신호만으로는", "context alone"),
        ([(STRONG, Kind.PROTECTION)], "위험 신호가 없습니다", "nothing heard"),
        ([(MEDIUM, Kind.OFFER)], "더 있어야 높음", "needs a strong sign"),
        ([(STRONG, Kind.OFFER)], "강한 신호 1개", "1 strong sign"),
        ([(STRONG, Kind.OFFER), (STRONG, Kind.CONTROL)], "강한 신호 2개", "2 strong signs"),
        ([(MEDIUM, Kind.OFFER), (MEDIUM, Kind.CONTROL)], "중간 신호 2가지", "2 different kinds"),
    ],
)
def test_the_gate_says_why(signs: list[SignWeight], ko: str, en: str) -> None:
    words = gate_words(signs, HIGH_KINDS)
    assert ko in words.ko
    assert en in words.en


def test_a_single_weak_sign_that_is_not_context_is_not_called_context() -> None:
    words = gate_words([(WEAK, Kind.OFFER)], HIGH_KINDS)
    assert "context" not in words.en
    assert "배경" not in words.ko


@pytest.mark.parametrize(
    ("signs", "met", "missing"),
    [
        ([], "없음", "주의가 되려면 중간 신호 하나, 또는 약한 신호 둘"),
        ([(WEAK, Kind.OFFER)], "약한 신호 1(1종)", "약한 신호 하나 더"),
        ([(WEAK, Kind.CONTEXT), (STRONG, Kind.PROTECTION)], "배경 1 · 보호 1", "약한 신호 둘"),
        ([(MEDIUM, Kind.OFFER)], "중간 신호 1(1종)", "다른 종류의 중간 신호 하나"),
        ([(MEDIUM, Kind.CONTEXT)], "배경 1", "종류가 다른 중간 신호 둘"),
        (
            [(STRONG, Kind.OFFER), (MEDIUM, Kind.OFFER), (MEDIUM, Kind.CONTROL)],
            "강한 신호 1(1종) · 중간 신호 2(2종)",
            "",
        ),
    ],
)
def test_the_gate_says_what_was_met_and_what_is_missing(signs: list[SignWeight], met: str, missing: str) -> None:
    assert met in gate_met(signs).ko
    assert missing in gate_missing(signs, HIGH_KINDS).ko
    assert bool(gate_missing(signs, HIGH_KINDS).en) == bool(missing)


@given(st.lists(st.sampled_from(EVERY), max_size=5))
def test_what_the_gate_says_is_missing_would_be_enough(signs: list[SignWeight]) -> None:
    said = gate_missing(signs, HIGH_KINDS).ko
    now = concern_of(signs, HIGH_KINDS)
    assert (said == "") == (now is Concern.HIGH)
    if said.startswith("높음이 되려면"):
        assert concern_of([*signs, (STRONG, Kind.OFFER)], HIGH_KINDS) is Concern.HIGH
    elif "약한 신호 하나 더" in said:
        assert concern_of([*signs, (WEAK, Kind.CONTEXT)], HIGH_KINDS) is Concern.SOME
    elif said:
        assert concern_of([*signs, (WEAK, Kind.OFFER), (WEAK, Kind.OFFER)], HIGH_KINDS) is Concern.SOME
