"""What is going on, in figures: talks, flags, signs, routes, places, channels, handles, by week and by flight. Pure.

Every figure is a `rates.Share`, so that it carries what it was counted in and its interval. Nobody's identity is in it;
handles are, for they are those who recruit, and only of those at least two desks have met.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from airportdesk.hq.rising import CHANNEL, WEEKS_BEFORE, Trend, Weekly, trends, weekly_counts
from airportdesk.rates import Share

if TYPE_CHECKING:
    from airportdesk.hq.reading import TalkRow

FLAGGED = ("some", "high")


@dataclass(frozen=True, slots=True)
class Line:
    """One thing and how many talks it was in, of how many."""

    id: str
    share: Share
    desks: int = 0


@dataclass(frozen=True, slots=True)
class Week:
    """Seven days from `first`: talks, those of concern, those of high concern, those who went home."""

    first: date
    talks: int
    flagged: Share
    high: Share
    went_home: Share


@dataclass(frozen=True, slots=True)
class Overview:
    """The figures of some days, `since` to `until`, both included; `desks` are those that handed over talks of them.

    `weeks` are the nine that end with `until`, whatever `since` is, and `trends` what was tested in them.
    """

    since: date
    until: date
    desks: int
    talks: int
    flagged: Share
    high: Share
    overruled: Share
    went_home: Share
    leaflets: Share
    weeks: tuple[Week, ...]
    flights: tuple[Line, ...]
    """Flagged talks among those of a flight."""
    routes: tuple[Line, ...]
    places: tuple[Line, ...]
    """Talks with a place, of all talks."""
    signs: tuple[Line, ...]
    channels: tuple[Line, ...]
    """Talks with a channel, of those in which it was asked."""
    handles: tuple[Line, ...]
    trends: tuple[Trend, ...]

    @property
    def rising(self) -> tuple[Trend, ...]:
        """What is marked, the least likely to be chance first."""
        return tuple(one for one in self.trends if one.rising)


def first_day(since: date, until: date) -> date:
    """From which day on talks are needed for an overview of these days."""
    return min(since, until - timedelta(days=7 * (WEEKS_BEFORE + 1) - 1))


def overview(talks: "Iterable[TalkRow]", since: date, until: date, own: frozenset[str] = frozenset()) -> Overview:
    """The figures of these talks. `own` are handles ("kind value") that are travellers' own, and count nowhere."""
    rows = list(talks)
    within = [row for row in rows if since <= row.day <= until]
    count = len(within)
    asked = [row for row in within if row.answers.get(CHANNEL)]
    return Overview(
        since=since,
        until=until,
        desks=len({row.desk for row in within}),
        talks=count,
        flagged=Share(sum(row.held in FLAGGED for row in within), count),
        high=Share(sum(row.held == "high" for row in within), count),
        overruled=Share(sum(bool(row.overrule) for row in within), count),
        went_home=_went_home(within),
        leaflets=Share(sum(bool(row.leaflets) for row in within), count),
        weeks=_weeks(rows, until),
        flights=_flights(within),
        routes=_lines(Counter(" ".join(row.route) for row in within if row.route), count),
        places=_lines(Counter(place for row in within for place in set(row.places)), count),
        signs=_lines(Counter(sign for row in within for sign in set(row.signs)), count),
        channels=_lines(Counter(one for row in asked for one in set(row.answers[CHANNEL])), len(asked)),
        handles=_handles(within, own),
        trends=trends(_not_own(weekly_counts(rows, until), own)),
    )


def _went_home(rows: "list[TalkRow]") -> Share:
    """Among those whose decision is known."""
    known = [row for row in rows if row.decision in ("left", "went_home")]
    return Share(sum(row.decision == "went_home" for row in known), len(known))


def _weeks(rows: "list[TalkRow]", until: date) -> tuple[Week, ...]:
    made = []
    for back in range(WEEKS_BEFORE, -1, -1):
        first = until - timedelta(days=7 * back + 6)
        of = [row for row in rows if first <= row.day <= first + timedelta(days=6)]
        flagged, high = (sum(row.held in held for row in of) for held in (FLAGGED, ("high",)))
        made.append(Week(first, len(of), Share(flagged, len(of)), Share(high, len(of)), _went_home(of)))
    return tuple(made)


def _flights(rows: "list[TalkRow]") -> tuple[Line, ...]:
    """Flagged talks among those of each flight, the flights with most flagged talks first."""
    every = Counter(row.flight for row in rows if row.flight)
    flagged = Counter(row.flight for row in rows if row.flight and row.held in FLAGGED)
    lines = [Line(flight, Share(flagged[flight], of)) for flight, of in every.items()]
    return tuple(sorted(lines, key=lambda one: (-one.share.hits, -one.share.of, one.id)))


def _lines(counts: Mapping[str, int], of: int) -> tuple[Line, ...]:
    ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return tuple(Line(id, Share(count, of)) for id, count in ordered)


def _handles(rows: "list[TalkRow]", own: frozenset[str]) -> tuple[Line, ...]:
    """Handles at least two desks have met, those of most desks first."""
    talks: Counter[str] = Counter()
    desks: dict[str, set[str]] = {}
    for row in rows:
        for handle in {f"{kind} {value}" for kind, value in row.handles} - own:
            talks[handle] += 1
            desks.setdefault(handle, set()).add(row.desk)
    lines = [Line(id, Share(talks[id], len(rows)), len(met)) for id, met in desks.items() if len(met) > 1]
    return tuple(sorted(lines, key=lambda one: (-one.desks, -one.share.hits, one.id)))


def _not_own(weeklies: Iterable[Weekly], own: frozenset[str]) -> tuple[Weekly, ...]:
    return tuple(one for one in weeklies if one.id not in own)
