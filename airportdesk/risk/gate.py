"""The gate: from the signs that are there to none, some or high. Counting only, no sum of points."""

from collections.abc import Iterable

from airportdesk.model import Concern, Kind, Strength
from airportdesk.text import Words

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
