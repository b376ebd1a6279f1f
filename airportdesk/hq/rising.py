"""What is rising: last week against the eight before, by one rule for signs, routes, channels, places, handles. Pure.

The rule. An item was in k of the n talks of last week, and in k0 of the n0 talks of the eight weeks before. If its rate
had not changed, k of the k + k0 would be a draw with chance n / (n + n0) each (the conditional test of two Poisson
rates; J. Przyborowski, H. Wilenski, Biometrika 31, 1940). `chance` is the exact probability of k or more. All items
tested together are judged by Benjamini and Hochberg (JRSS B 57, 1995): `adjusted` is the share of false alarms among
those marked if the line is drawn there; rising is what has at most FALSE_ALARMS and FACTOR times the rate or more.

Which items are tested is decided by k + k0 alone, at least FEWEST, never by k: so choosing spoils no probability. Four
friends who fly together are not four talks: where the eight weeks vary more than chance explains (Pearson's
chi-square above its 95 % bound, of the item itself or of all items of its topic together) both counts are divided by
how much more before they are compared.

Intervals of rates are Wilson's (`rates.Share`), that of the ratio is the exact one of the same conditional test
(C. Clopper, E. Pearson, Biometrika 26, 1934). `tests/hq/test_rising.py` has the false alarms where nothing changes and
the power where something doubles.
"""

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from airportdesk.rates import Share

if TYPE_CHECKING:
    from airportdesk.hq.reading import TalkRow

WEEKS_BEFORE = 8
FALSE_ALARMS = 0.05
"""The share of false alarms among what is marked, on average over weeks."""
FACTOR = 1.25
"""How many times the rate before makes it worth saying."""
FEWEST = 4
"""Talks with an item in all nine weeks below which it is not tested: three at once would not stand out either."""
DESKS = 2
"""Desks that must have met a handle in the nine weeks; one desk's own are for that desk."""
CHANNEL = "recruited_through"
"""The question of the data pack that asks how an offer came."""
_ONE_SIDED = 1.644854
"""The 95 % point of the normal distribution."""
_TURNS = 60


class Topic(StrEnum):
    """What items are of."""

    FLAGGED = "flagged"
    SIGN = "sign"
    ROUTE = "route"
    PLACE = "place"
    CHANNEL = "channel"
    HANDLE = "handle"


@dataclass(frozen=True, slots=True)
class Weekly:
    """An item's talks and those it could have been in, by week, the oldest first, last week last. `id` is that of the
    data pack, a route's airports joined by blanks, or "kind value" of a handle; `desks` have met it in these weeks.
    """

    topic: Topic
    id: str
    hits: tuple[int, ...]
    of: tuple[int, ...]
    desks: int = 0


@dataclass(frozen=True, slots=True)
class Trend:
    """An item that was tested. `spread` is how many times more than chance the weeks before varied, 1 for not."""

    weekly: Weekly
    last: Share
    before: Share
    spread: float
    chance: float
    adjusted: float

    @property
    def rising(self) -> bool:
        """Whether it is marked."""
        return self.adjusted <= FALSE_ALARMS and self.ratio >= FACTOR

    @property
    def ratio(self) -> float:
        """Last week's rate as so many times that before; infinite where there was none before."""
        if not self.before.hits:
            return math.inf if self.last.hits else 1.0
        return self.last.rate / self.before.rate

    @property
    def interval(self) -> tuple[float, float]:
        """The exact 95 % interval of `ratio`."""
        hits, earlier = _counted(self.last, self.before, self.spread)
        return ratio_interval(hits, earlier, self.last.of, self.before.of)


def trends(weeklies: Iterable[Weekly]) -> tuple[Trend, ...]:
    """Every item that is tested, the least likely to be chance first."""
    tested = [one for one in weeklies if sum(one.hits) >= FEWEST and one.of[-1] and sum(one.of[:-1])]
    spreads = {
        topic: _spread([_square(one) for one in tested if one.topic is topic])
        for topic in {one.topic for one in tested}
    }
    judged = [(_chance(one, spread), spread, one) for one in tested for spread in (_own(one, spreads[one.topic]),)]
    judged.sort(key=lambda found: (found[0], found[2].topic, found[2].id))
    adjusted = adjusted_chances([chance for chance, _, _ in judged])
    return tuple(
        Trend(one, *_shares(one), spread, chance, share)
        for (chance, spread, one), share in zip(judged, adjusted, strict=True)
    )


def adjusted_chances(chances: Sequence[float]) -> list[float]:
    """Benjamini and Hochberg's adjusted probabilities of ascending ones."""
    adjusted, least = [0.0] * len(chances), 1.0
    for at in range(len(chances) - 1, -1, -1):
        least = min(least, chances[at] * len(chances) / (at + 1))
        adjusted[at] = least
    return adjusted


def tail(hits: int, of: int, share: float) -> float:
    """The probability of at least so many hits in `of` draws of that chance, exactly."""
    if hits <= 0:
        return 1.0
    if share <= 0 or share >= 1 or hits > of:
        return float(share >= 1 and hits <= of)
    if hits <= of * share:
        return max(0.0, 1.0 - _sum(of - hits + 1, of, 1 - share))
    return min(1.0, _sum(hits, of, share))


def _sum(hits: int, of: int, share: float) -> float:
    """The upper tail from `hits` on, term by term from its largest."""
    term = total = math.exp(
        math.lgamma(of + 1)
        - math.lgamma(hits + 1)
        - math.lgamma(of - hits + 1)
        + hits * math.log(share)
        + (of - hits) * math.log1p(-share)
    )
    for n in range(hits, of):
        term *= (of - n) / (n + 1) * share / (1 - share)
        total += term
        if term <= total * 1e-17:
            break
    return total


def _shares(one: Weekly) -> tuple[Share, Share]:
    return Share(one.hits[-1], one.of[-1]), Share(sum(one.hits[:-1]), sum(one.of[:-1]))


def _counted(last: Share, before: Share, spread: float) -> tuple[int, int]:
    """The counts that are compared."""
    return math.floor(last.hits / spread), math.ceil(before.hits / spread)


def _chance(one: Weekly, spread: float) -> float:
    last, before = _shares(one)
    hits, earlier = _counted(last, before, spread)
    return tail(hits, hits + earlier, last.of / (last.of + before.of))


def _own(one: Weekly, of_topic: float) -> float:
    return max(of_topic, _spread([_square(one)]))


def _square(one: Weekly) -> float:
    """Pearson's chi-square of the weeks before, of one degree of freedom less than there are weeks."""
    hits, of = one.hits[:-1], one.of[:-1]
    rate = sum(hits) / sum(of)
    if not 0 < rate < 1:
        return 0.0
    return sum((k - n * rate) ** 2 / (n * rate * (1 - rate)) for k, n in zip(hits, of, strict=True) if n)


def _spread(squares: Sequence[float]) -> float:
    """How many times more than chance the weeks of these items vary, or 1 where chance explains it.

    The bound of chi-square is E. Wilson and M. Hilferty's (PNAS 17, 1931).
    """
    degrees = len(squares) * (WEEKS_BEFORE - 1)
    part = 2 / (9 * degrees)
    bound = degrees * (1 - part + _ONE_SIDED * math.sqrt(part)) ** 3
    return max(1.0, sum(squares) / degrees) if sum(squares) > bound else 1.0


def ratio_interval(hits: int, before: int, of: int, of_before: int) -> tuple[float, float]:
    """The exact 95 % interval of the ratio of two rates."""
    every = hits + before
    low = _share_where(lambda share: tail(hits, every, share) < 0.025) if hits else 0.0
    high = _share_where(lambda share: 1 - tail(hits + 1, every, share) > 0.025) if before else 1.0
    return _ratio(low, of, of_before), _ratio(high, of, of_before)


def _share_where(holds: Callable[[float], bool]) -> float:
    """The share up to which it holds, found by halving."""
    low, high = 0.0, 1.0
    for _ in range(_TURNS):
        middle = (low + high) / 2
        low, high = (middle, high) if holds(middle) else (low, middle)
    return low


def _ratio(share: float, of: int, of_before: int) -> float:
    return math.inf if share >= 1 else share / (1 - share) * of_before / of


def week_of(day: date, until: date) -> int:
    """Which of the nine weeks a day lies in: the last index is the seven days that end with `until`; -1 before, and
    after.
    """
    back = (until - day).days
    return WEEKS_BEFORE - back // 7 if 0 <= back < 7 * (WEEKS_BEFORE + 1) else -1


def weekly_counts(talks: "Iterable[TalkRow]", until: date) -> tuple[Weekly, ...]:
    """Talks by item and week, in one pass. A channel's talks are those in which it was asked."""
    weeks = WEEKS_BEFORE + 1
    hits: dict[tuple[Topic, str], list[int]] = {}
    desks: dict[str, set[str]] = {}
    every, asked = [0] * weeks, [0] * weeks
    for talk in talks:
        week = week_of(talk.day, until)
        if week < 0:
            continue
        every[week] += 1
        asked[week] += bool(talk.answers.get(CHANNEL))
        for item in dict.fromkeys(items_of(talk)):
            hits.setdefault(item, [0] * weeks)[week] += 1
            if item[0] is Topic.HANDLE:
                desks.setdefault(item[1], set()).add(talk.desk)
    of: Mapping[Topic, list[int]] = {Topic.CHANNEL: asked}
    return tuple(
        Weekly(topic, id, tuple(count), tuple(of.get(topic, every)), len(desks.get(id, ())))
        for (topic, id), count in sorted(hits.items())
        if topic is not Topic.HANDLE or len(desks[id]) >= DESKS
    )


def items_of(talk: "TalkRow") -> Iterable[tuple[Topic, str]]:
    """What a talk is counted under."""
    if talk.held != "none":
        yield Topic.FLAGGED, talk.held
    yield from ((Topic.SIGN, sign) for sign in talk.signs)
    if talk.route:
        yield Topic.ROUTE, " ".join(talk.route)
    yield from ((Topic.PLACE, place) for place in talk.places)
    yield from ((Topic.CHANNEL, channel) for channel in talk.answers.get(CHANNEL, ()))
    yield from ((Topic.HANDLE, f"{kind} {value}") for kind, value in talk.handles)
