"""How often talks are flagged, by flight, officer, hour and age band, and whether one of these differs strongly.

The rule, for one way of grouping (`compared`). Each group of at least MIN_TALKS talks is judged against all the others
together, by Fisher's exact test (A. Agresti, A Survey of Exact Inference for Contingency Tables, Statistical
Science 7, 1992; two-sided: twice the tail), times the number of groups judged (Bonferroni). A group differs strongly if
that is below ALPHA and its rate is FACTOR times that of the others or more, or theirs FACTOR times its own. The one
least likely to be chance is then set aside and the rest are compared again, so that one extreme group does not make all
the others look extreme beside it; groups of fewer talks are set aside by the same rule, but never named.

ALPHA is 1 % for each of four ways of grouping, so a page of groups that are alike warns in at most one of 25 periods.
That takes talks as independent of each other; friends who travel together are not, and the page is looked at often,
which is why the bounds are strict. FACTOR and MIN_TALKS are this program's choice: FACTOR is stricter than the
four-fifths rule of the US Uniform Guidelines (29 CFR 1607.4 D), for which a rate under 0.8 of the highest counts.
"""

import math
from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from airportdesk.text import Words

Z = 1.959964
"""The normal quantile of a two-sided 95 % interval."""
ALPHA = 0.01
FACTOR = 1.5
MIN_TALKS = 30
AGE_BANDS = (0, 19, 30, 40, 50, 60, 70)
"""The lowest age of each band, in full years on the day of the talk; 19 is full age in Korea (Civil Act, article 4)."""


class By(StrEnum):
    """What talks are grouped by."""

    FLIGHT = "flight"
    OFFICER = "officer"
    HOUR = "hour"
    AGE = "age"


class Verdict(StrEnum):
    """How a group compares with the others. `FEW` and `ALONE` are no verdict: too few talks in it, or beside it."""

    FEW = "few"
    ALONE = "alone"
    ALIKE = "alike"
    HIGHER = "higher"
    LOWER = "lower"


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many."""

    hits: int
    of: int

    @property
    def rate(self) -> float:
        """The share itself; not a number where there is nothing to be a share of."""
        return self.hits / self.of if self.of else math.nan

    @property
    def wilson(self) -> tuple[float, float]:
        """Wilson's 95 % interval: right at 0 and 1, and with few cases, where the textbook's is not."""
        if not self.of:
            return 0.0, 1.0
        spread = Z * Z / self.of
        middle = (self.rate + spread / 2) / (1 + spread)
        half = Z * math.sqrt((self.rate * (1 - self.rate) + spread / 4) / self.of) / (1 + spread)
        return max(0.0, middle - half), min(1.0, middle + half)

    def __str__(self) -> str:
        if not self.of:
            return "none to count"
        low, high = self.wilson
        return f"{self.hits:2} of {self.of:2} = {self.rate:5.1%}  [{low:.1%} to {high:.1%}]"


@dataclass(frozen=True, slots=True)
class Count:
    """Talks; those the rules flagged (some or high), and high; those whose concern an officer raised, and lowered."""

    talks: int = 0
    flagged: int = 0
    high: int = 0
    raised: int = 0
    lowered: int = 0

    @property
    def share(self) -> Share:
        """The flagged among the talks."""
        return Share(self.flagged, self.talks)

    def __add__(self, other: "Count") -> "Count":
        return Count(
            self.talks + other.talks,
            self.flagged + other.flagged,
            self.high + other.high,
            self.raised + other.raised,
            self.lowered + other.lowered,
        )


Groups = Mapping[str, Count]
_NO_GROUPS: Mapping[By, Groups] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts by group for each way of grouping. A talk without an age is in no age band; else each talk is in each."""

    groups: Mapping[By, Groups] = field(default_factory=lambda: _NO_GROUPS)

    def by(self, by: By) -> Groups:
        """The groups of one way of grouping."""
        return self.groups.get(by, {})

    @property
    def whole(self) -> Count:
        """All talks together."""
        return sum(self.by(By.HOUR).values(), Count())

    def __add__(self, other: "Tally") -> "Tally":
        return Tally({by: _together(self.by(by), other.by(by)) for by in By if by in self.groups or by in other.groups})


def _together(one: Groups, other: Groups) -> Groups:
    found = dict(one)
    for key, count in other.items():
        found[key] = found.get(key, Count()) + count
    return found


@dataclass(frozen=True, slots=True)
class Line:
    """One group: its counts, the share of those it was compared with, and what came of it.

    `chance` is the probability that is below ALPHA where it differs strongly, already times the number of groups.
    """

    key: str
    count: Count
    others: Share
    verdict: Verdict
    chance: float = 1.0


def age_band(age: int) -> str:
    """The key of the band an age in full years belongs to: its lowest age."""
    return str(AGE_BANDS[max(0, bisect_right(AGE_BANDS, age) - 1)])


def compared(groups: Groups) -> tuple[Line, ...]:
    """Each group with what the rule above says of it, in the order they came."""
    tests = sum(count.talks >= MIN_TALKS for count in groups.values())
    pool = sum(groups.values(), Count()).share
    left, apart = dict(groups), dict[str, Line]()
    while strong := [x for key, count in left.items() if (x := _strong(key, count, pool, tests)).chance < ALPHA]:
        first = min(strong, key=_least_likely)
        apart[first.key] = first if first.count.talks >= MIN_TALKS else _others(first.key, first.count, pool)
        gone = left.pop(first.key).share
        pool = Share(pool.hits - gone.hits, pool.of - gone.of)
    return tuple(apart.get(key) or _others(key, count, pool) for key, count in groups.items())


def chance(one: Share, other: Share) -> float:
    """Fisher's exact test of two shares: the probability, if both were alike, of a table at least as far on its side,
    times two and at most 1.
    """
    hits, every = one.hits + other.hits, one.of + other.of
    up = one.hits * every >= one.of * hits
    one, other = (one, other) if up else (Share(one.of - one.hits, one.of), Share(other.of - other.hits, other.of))
    hits = one.hits + other.hits
    term = total = math.exp(_choose(one.of, one.hits) + _choose(other.of, other.hits) - _choose(every, hits))
    for n in range(one.hits, min(one.of, hits)):
        term *= (one.of - n) * (hits - n) / ((n + 1) * (other.of - hits + n + 1))
        total += term
        if term <= total * 1e-16:
            break
    return min(1.0, 2 * total)


def _choose(of: int, hits: int) -> float:
    """The natural logarithm of the number of ways to choose."""
    return math.lgamma(of + 1) - math.lgamma(hits + 1) - math.lgamma(of - hits + 1)


def _strong(key: str, count: Count, pool: Share, tests: int) -> Line:
    one = count.share
    others = Share(pool.hits - one.hits, pool.of - one.of)
    if others.of < MIN_TALKS or not _far(one.rate, others.rate):
        return Line(key, count, others, Verdict.ALIKE)
    verdict = Verdict.HIGHER if one.rate > others.rate else Verdict.LOWER
    return Line(key, count, others, verdict, min(1.0, tests * chance(one, others)))


def _least_likely(line: Line) -> tuple[float, float]:
    """The least likely to be chance; of two groups that only have each other, the one with the higher rate."""
    return float(f"{line.chance:.6g}"), -line.count.share.rate


def _far(one: float, other: float) -> bool:
    low, high = sorted((one, other))
    return high > 0 and high >= low * FACTOR


def _others(key: str, count: Count, pool: Share) -> Line:
    others = Share(pool.hits - count.flagged, pool.of - count.talks)
    if count.talks < MIN_TALKS:
        return Line(key, count, others, Verdict.FEW)
    return Line(key, count, others, Verdict.ALONE if others.of < MIN_TALKS else Verdict.ALIKE)


def group_words(by: By, key: str, names: Mapping[str, str]) -> Words:
    """What a group is called; `names` are those of officers by their id."""
    if by is By.HOUR:
        hour = int(key)
        return Words(f"{hour}–{hour + 1}시", f"{hour}:00–{hour + 1}:00")
    if by is By.AGE:
        return _band_words(int(key))
    if by is By.OFFICER:
        return Words(names.get(key, key), names.get(key, key))
    return Words(key, key) if key else Words("편명 없음", "no flight number")


def _band_words(low: int) -> Words:
    following = next((band for band in AGE_BANDS if band > low), None)
    if following is None:
        return Words(f"{low}세 이상", f"{low} and over")
    if low == AGE_BANDS[0]:
        return Words(f"{following}세 미만", f"under {following}")
    return Words(f"{low}–{following - 1}세", f"{low}–{following - 1}")


_OTHERS = {
    By.FLIGHT: Words("다른 편", "the other flights"),
    By.OFFICER: Words("다른 근무자", "the other officers"),
    By.HOUR: Words("다른 시간대", "the other hours"),
    By.AGE: Words("다른 나이대", "the other ages"),
}


def warning(by: By, line: Line, name: Words) -> Words:
    """In plain words, how a group that differs strongly does; for no other."""
    count, rate, other = line.count, f"{line.count.share.rate:.1%}", f"{line.others.rate:.1%}"
    more = line.verdict is Verdict.HIGHER
    others = _OTHERS[by]
    return Words(
        f"{name.ko}: 면담 {count.talks:,}건 가운데 {count.flagged:,}건({rate})이 주의 이상, {others.ko} 전체 {other}. "
        f"우연으로 보기에는 뚜렷하게 {'많' if more else '적'}습니다.",
        f"{name.en}: {count.flagged:,} of {count.talks:,} talks ({rate}) flagged, {others.en} together {other}. "
        f"That is clearly {'more' if more else 'fewer'} than chance explains.",
    )


def differing(lines: Iterable[Line]) -> tuple[Line, ...]:
    """The lines that differ strongly, the least likely to be chance first."""
    return tuple(sorted((line for line in lines if line.chance < ALPHA), key=lambda line: line.chance))
