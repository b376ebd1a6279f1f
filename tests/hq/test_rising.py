"""What is marked as rising: seldom anything where nothing changes, nearly always what doubles."""

import math
import random
from datetime import date, timedelta
from itertools import accumulate

import pytest

from airportdesk.hq.reading import TalkRow
from airportdesk.hq.rising import (
    FALSE_ALARMS,
    WEEKS_BEFORE,
    Topic,
    Weekly,
    adjusted_chances,
    ratio_interval,
    tail,
    trends,
    week_of,
    weekly_counts,
)
from airportdesk.model import KST

UNTIL = date(2026, 11, 23)
RATES = (*(0.002,) * 30, *(0.01,) * 15, *(0.05,) * 10, *(0.2,) * 5)
"""Sixty items as signs, routes and handles are spread: most are rare."""


def weeks(rand: random.Random, rate: float, talks: list[int], last: float = 1.0, party: int = 1) -> Weekly:
    """An item at that rate, in the last week so many times it; `party` people come together."""
    hits = []
    for week, of in enumerate(talks):
        share = rate * (last if week == WEEKS_BEFORE else 1)
        hits.append(min(of, party * sum(rand.random() < share for _ in range(of // party))))
    return Weekly(Topic.SIGN, f"s{rand.random()}", tuple(hits), tuple(talks))


def quick_weeks(rand: random.Random, rate: float, talks: list[int], last: float = 1.0) -> Weekly:
    """As `weeks`, by the gaps between hits: as a binomial draw, and quick."""
    hits = []
    for week, of in enumerate(talks):
        share, at, count = rate * (last if week == WEEKS_BEFORE else 1), 0, 0
        while (at := at + 1 + int(math.log(1 - rand.random()) / math.log1p(-share))) <= of:
            count += 1
        hits.append(count)
    return Weekly(Topic.SIGN, f"s{rand.random()}", tuple(hits), tuple(talks))


def talks_by_week(rand: random.Random) -> list[int]:
    return [rand.randrange(500, 1_500) for _ in range(WEEKS_BEFORE + 1)]


def test_where_nothing_changes_a_week_marks_anything_in_at_most_one_of_twenty() -> None:
    rand, marked, tries = random.Random(1), 0, 200
    for _ in range(tries):
        talks = talks_by_week(rand)
        marked += any(one.rising for one in trends(quick_weeks(rand, rate, talks) for rate in RATES))
    assert marked / tries <= FALSE_ALARMS


@pytest.mark.parametrize(("rate", "least"), [(0.2, 0.99), (0.05, 0.95), (0.02, 0.5)])
def test_what_doubles_among_sixty_items_is_marked(rate: float, least: float) -> None:
    rand, seen, tries = random.Random(2), 0, 60
    for _ in range(tries):
        talks = [1_000] * (WEEKS_BEFORE + 1)
        doubled = quick_weeks(rand, rate, talks, last=2.0)
        others = [quick_weeks(rand, other, talks) for other in RATES[1:]]
        seen += any(one.rising for one in trends([doubled, *others]) if one.weekly is doubled)
    assert seen / tries >= least


def test_friends_who_fly_together_raise_no_more_than_one_false_alarm_in_ten_weeks() -> None:
    rand, marked, tries = random.Random(3), 0, 60
    for _ in range(tries):
        talks = [600] * (WEEKS_BEFORE + 1)
        items = [weeks(rand, 0.03, talks, party=4) for _ in range(20)]
        marked += any(one.rising for one in trends(items))
    assert marked / tries <= 0.1


def test_more_talks_with_the_same_rate_are_no_rise() -> None:
    (one,) = trends([Weekly(Topic.ROUTE, "ICN KTI", (*(20,) * 8, 60), (*(200,) * 8, 600))])
    assert not one.rising
    assert (one.last.hits, one.last.of, one.before.hits, one.before.of) == (60, 600, 160, 1600)
    assert one.ratio == pytest.approx(1)
    assert one.interval[0] < 1 < one.interval[1]


def test_a_new_handle_met_by_several_desks_is_marked_with_its_counts_and_no_ratio() -> None:
    (one,) = trends([Weekly(Topic.HANDLE, "telegram gold_boss", (*(0,) * 8, 4), (500,) * 9, 3)])
    assert one.rising
    assert one.ratio == math.inf
    assert one.last.wilson[0] > 0


def test_what_falls_is_not_marked_and_too_few_are_not_tested() -> None:
    falling = Weekly(Topic.SIGN, "falls", (*(50,) * 8, 10), (500,) * 9)
    few = Weekly(Topic.SIGN, "few", (*(0,) * 8, 3), (500,) * 9)
    assert [(one.weekly.id, one.rising) for one in trends([falling, few])] == [("falls", False)]


def test_the_exact_tail_and_interval_agree_with_what_is_counted_by_hand() -> None:
    assert tail(3, 3, 1 / 9) == pytest.approx((1 / 9) ** 3)
    assert tail(2, 4, 0.5) == pytest.approx(11 / 16)
    assert tail(0, 10, 0.3) == 1
    share = [math.comb(50, k) * 0.3**k * 0.7 ** (50 - k) for k in range(51)]
    for hits, below in zip(range(51), [0.0, *accumulate(share)], strict=False):
        assert tail(hits, 50, 0.3) == pytest.approx(1 - below, abs=1e-12)
    low, high = ratio_interval(10, 0, 100, 100)
    assert (round(low, 2), high) == (2.24, math.inf)  # Clopper-Pearson of 10 in 10: 0.6915


def test_adjusted_probabilities_are_those_of_benjamini_and_hochberg() -> None:
    assert adjusted_chances([0.01, 0.02, 0.03, 0.5]) == pytest.approx([0.04, 0.04, 0.04, 0.5])


def test_the_last_week_is_the_seven_days_that_end_with_the_day() -> None:
    assert [week_of(UNTIL - timedelta(days=n), UNTIL) for n in (-1, 0, 6, 7, 62, 63)] == [-1, 8, 8, 7, 0, -1]


def row(day: date, desk: str, **more: object) -> TalkRow:
    from datetime import datetime

    fields: dict[str, object] = {
        "contact": 1,
        "revision": 1,
        "flight": "KE689",
        "route": ("ICN", "KTI"),
        "stay_days": None,
        "act": "",
        "decision": "",
        "concern": "none",
        "overrule": "",
        "held": "none",
        "victim": False,
        "involvement": False,
        "family_called": None,
        "places": (),
        "levels": {},
        "answers": {},
        "signs": (),
        "handles": (),
        "leaflets": (),
    } | more
    return TalkRow(desk=desk, day=day, at=datetime(day.year, day.month, day.day, 9, tzinfo=KST), **fields)  # type: ignore[arg-type]


def test_talks_are_counted_by_week_a_channel_among_those_asked_and_a_handle_only_where_two_desks_met_it() -> None:
    asked = {"recruited_through": ("telegram",)}
    boss, own = (("telegram", "gold_boss"),), (("telegram", "of_one_desk"),)
    found = {
        (one.topic, one.id): one
        for one in weekly_counts(
            [
                row(UNTIL, "a", answers=asked, handles=boss, signs=("s1", "s1"), held="high"),
                row(UNTIL, "b", handles=boss),
                row(UNTIL - timedelta(days=7), "a", handles=own),
                row(UNTIL - timedelta(days=99), "a", signs=("s9",)),
            ],
            UNTIL,
        )
    }
    assert found[Topic.CHANNEL, "telegram"].of[-1] == 1
    assert found[Topic.SIGN, "s1"].hits[-1] == 1
    assert found[Topic.ROUTE, "ICN KTI"].of == (0, 0, 0, 0, 0, 0, 0, 1, 2)
    assert found[Topic.HANDLE, "telegram gold_boss"].desks == 2
    assert (Topic.HANDLE, "telegram of_one_desk") not in found
    assert (Topic.SIGN, "s9") not in found
