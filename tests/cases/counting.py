"""Counts of cases as shares with intervals, and flags among a thousand travellers."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from airportdesk.model import Concern
from airportdesk.rates import Share
from airportdesk.risk import Rules
from airportdesk.risk.gate import concern_of

from .coded import Case, Said

STOPPED, QUESTIONED = 4, 4_410
"""Stopped among those questioned at the gate of Incheon, 15 October to 30 November 2025 (as reported by News1)."""


Judged = tuple[Case, Said]


def share(judged: Iterable[Judged], label: Concern, at_least: Concern) -> Share:
    """How many of the cases of a label are found at `at_least` or more."""
    ranks = [said.concern.rank for case, said in judged if case.label is label]
    return Share(sum(rank >= at_least.rank for rank in ranks), len(ranks))


def distance(label: Concern, found: Concern) -> int:
    """How far a computed concern is from the label."""
    return abs(label.rank - found.rank)


def per_thousand(among_stopped: float, among_others: float) -> tuple[float, float]:
    """Flags among 1,000 travellers, those on the few who would be stopped and those on all others."""
    stopped = 1_000 * STOPPED / QUESTIONED
    return stopped * among_stopped, (1_000 - stopped) * among_others


@dataclass(frozen=True, slots=True)
class SignCount:
    """One sign: on how many cases of each label it stands, and what would be found without it."""

    sign: str
    weight: str
    stands: dict[Concern, int]
    high: Share
    some: Share
    benign: Share
    remark: str


def by_sign(judged: Sequence[Judged], rules: Rules) -> list[SignCount]:
    """Every sign that stands on any case, in the pack's order."""
    counts = []
    for rule in rules.rules:
        sign = rule.sign
        on = {label: sum(c.label is label and rule in s.signs for c, s in judged) for label in Concern}
        if any(on.values()):
            without = [(case, _without(sign.id, said, rules)) for case, said in judged]
            counts.append(
                SignCount(
                    sign.id,
                    f"{sign.strength} {sign.kind}",
                    on,
                    share(without, Concern.HIGH, Concern.HIGH),
                    share(without, Concern.SOME, Concern.SOME),
                    share(without, Concern.NONE, Concern.SOME),
                    _remark(on, judged, without),
                )
            )
    return counts


def _without(sign: str, said: Said, rules: Rules) -> Said:
    left = tuple(rule for rule in said.signs if rule.sign.id != sign)
    return Said(concern_of([rule.weight for rule in left], rules.high_kinds), left)


def _remark(on: dict[Concern, int], judged: Sequence[Judged], without: Sequence[Judged]) -> str:
    def lost(label: Concern, at_least: Concern) -> int:
        return share(judged, label, at_least).hits - share(without, label, at_least).hits

    gains = lost(Concern.HIGH, Concern.HIGH) + lost(Concern.HIGH, Concern.SOME) + lost(Concern.SOME, Concern.SOME)
    costs = lost(Concern.NONE, Concern.SOME) + lost(Concern.NONE, Concern.HIGH)
    if costs and not gains:
        return "ONLY COSTS"
    if costs:
        return "gains and costs"
    if gains:
        return "gains"
    return "moves nothing here" if on[Concern.HIGH] + on[Concern.SOME] else "stands on benign only, moves nothing"
