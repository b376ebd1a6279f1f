"""The gate: from the signs that are there to none, some or high. Counting only, no sum of points."""

from collections.abc import Iterable

from airportdesk.model import Concern, Kind, Strength
from airportdesk.text import NO_WORDS, Words, joined

SignWeight = tuple[Strength, Kind]


def concern_of(signs: Iterable[SignWeight], high_kinds: frozenset[Kind]) -> Concern:
    """High: a strong sign of `high_kinds`, or two medium or stronger ones of different kinds of them.

    Some: one medium or stronger sign of any kind, or two weak ones of which at least one is not context. Protection
    never counts. Context signs, however many, never reach high (design: the base rate is about one in a thousand).
    """
    counted = [(strength, kind) for strength, kind in signs if kind is not Kind.PROTECTION]
    if any(strength is Strength.STRONG and kind in high_kinds for strength, kind in counted):
        return Concern.HIGH
    if len({kind for strength, kind in counted if strength is not Strength.WEAK and kind in high_kinds}) >= 2:
        return Concern.HIGH
    if any(strength is not Strength.WEAK for strength, _ in counted):
        return Concern.SOME
    if len(counted) >= 2 and any(kind is not Kind.CONTEXT for _, kind in counted):
        return Concern.SOME
    return Concern.NONE


def gate_words(signs: Iterable[SignWeight], high_kinds: frozenset[Kind]) -> Words:
    """Why the concern is what it is, and what would be needed for more."""
    signs = tuple(signs)
    strong = sum(s is Strength.STRONG and k in high_kinds for s, k in signs)
    medium = len({k for s, k in signs if s is Strength.MEDIUM and k in high_kinds})
    concern = concern_of(signs, high_kinds)
    if concern is Concern.HIGH:
        if strong:
            return Words(f"강한 신호 {strong}개", f"{strong} strong sign{'s' if strong > 1 else ''}")
        return Words(f"서로 다른 종류의 중간 신호 {medium}가지", f"medium signs of {medium} different kinds")
    if concern is Concern.SOME:
        return Words(
            "강한 신호나 다른 종류의 중간 신호가 더 있어야 높음이 됩니다",
            "high needs a strong sign, or a medium one of another kind",
        )
    if any(kind not in (Kind.CONTEXT, Kind.PROTECTION) for _, kind in signs):
        return Words("약한 신호 하나만으로는 주의가 되지 않습니다", "one weak sign alone does not count")
    if any(kind is Kind.CONTEXT for _, kind in signs):
        return Words("배경 신호만으로는 주의가 되지 않습니다", "context alone does not count")
    return Words("들은 것 가운데 위험 신호가 없습니다", "nothing heard so far is a sign")


def gate_met(signs: Iterable[SignWeight]) -> Words:
    """What the gate has counted so far, by strength; context and protection apart, for they never reach high."""
    signs = tuple(signs)
    counted = [(s, k) for s, k in signs if k not in (Kind.CONTEXT, Kind.PROTECTION)]
    parts = []
    for strength, ko, en in _STRENGTHS:
        kinds = [kind for s, kind in counted if s is strength]
        if kinds:
            different = len(set(kinds))
            plural = "s" if different > 1 else ""
            parts.append(Words(f"{ko} {len(kinds)}({different}종)", f"{en} {len(kinds)} ({different} kind{plural})"))
    for kind, ko, en in ((Kind.CONTEXT, "배경", "context"), (Kind.PROTECTION, "보호", "protection")):
        there = sum(k is kind for _, k in signs)
        if there:
            parts.append(Words(f"{ko} {there}", f"{en} {there}"))
    return joined(parts, " · ") if parts else Words("없음", "nothing")


def gate_missing(signs: Iterable[SignWeight], high_kinds: frozenset[Kind]) -> Words:
    """What would have to be added for the next higher concern; no words where there is none."""
    signs = tuple(signs)
    concern = concern_of(signs, high_kinds)
    if concern is Concern.HIGH:
        return NO_WORDS
    if concern is Concern.NONE:
        weak = any(kind not in (Kind.CONTEXT, Kind.PROTECTION) for _, kind in signs)
        ko, en = (
            ("약한 신호 하나 더", "one more weak sign")
            if weak
            else ("약한 신호 둘", "two weak signs, not both context")
        )
        return Words(f"주의가 되려면 중간 신호 하나, 또는 {ko}", f"for some: one medium sign, or {en}")
    held = {kind for strength, kind in signs if strength is Strength.MEDIUM and kind in high_kinds}
    if held:
        return Words(
            "높음이 되려면 강한 신호 하나, 또는 다른 종류의 중간 신호 하나",
            "for high: one strong sign, or a medium one of another kind",
        )
    return Words(
        "높음이 되려면 강한 신호 하나, 또는 종류가 다른 중간 신호 둘",
        "for high: one strong sign, or medium signs of two kinds",
    )


_STRENGTHS = (
    (Strength.STRONG, "강한 신호", "strong"),
    (Strength.MEDIUM, "중간 신호", "medium"),
    (Strength.WEAK, "약한 신호", "weak"),
)
