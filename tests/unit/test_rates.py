"""Rates of flags: the interval, the test, and when the page may say that one group differs strongly."""

import random
from collections.abc import Mapping
from math import comb

import pytest
from hypothesis import given
from hypothesis import strategies as st

from airportdesk.rates import (
    AGE_BANDS,
    ALPHA,
    FACTOR,
    MIN_TALKS,
    By,
    Count,
    Share,
    Tally,
    Verdict,
    age_band,
    chance,
    compared,
    differing,
    group_words,
    warning,
)
from airportdesk.text import Words

SHARES = st.integers(0, 40).flatmap(lambda of: st.builds(Share, st.integers(0, of), st.just(of)))


def groups(**counts: tuple[int, int]) -> dict[str, Count]:
    """Groups written as flagged of talks."""
    return {key: Count(talks, flagged) for key, (flagged, talks) in counts.items()}


def verdicts(counts: Mapping[str, Count]) -> dict[str, Verdict]:
    return {line.key: line.verdict for line in compared(counts)}


def drawn(rand: random.Random, sizes: list[int], rate: float) -> dict[str, Count]:
    """So many talks in each group, each flagged with the same probability."""
    return {str(n): Count(size, sum(rand.random() < rate for _ in range(size))) for n, size in enumerate(sizes)}


@pytest.mark.parametrize(
    ("share", "low", "high"),
    [(Share(0, 20), 0.0, 0.1611), (Share(12, 13), 0.6669, 0.9863), (Share(81, 263), 0.2553, 0.3662)],
)
def test_the_interval_of_a_share_is_the_one_wilson_gave(share: Share, low: float, high: float) -> None:
    assert share.wilson == pytest.approx((low, high), abs=5e-5)


def test_the_lady_who_told_three_of_four_cups_may_have_guessed() -> None:
    assert chance(Share(3, 4), Share(1, 4)) == pytest.approx(2 * 17 / 70)
    assert chance(Share(4, 4), Share(0, 4)) == pytest.approx(2 / 70)


@given(SHARES, SHARES)
def test_the_probability_is_that_of_counting_every_table(one: Share, other: Share) -> None:
    hits = one.hits + other.hits

    def tables(counts: range) -> int:
        return sum(comb(one.of, n) * comb(other.of, hits - n) for n in counts if 0 <= hits - n <= other.of)

    up = one.hits * other.of >= other.hits * one.of
    tail = tables(range(one.hits, one.of + 1)) if up else tables(range(one.hits + 1))
    assert chance(one, other) == pytest.approx(min(1, 2 * tail / comb(one.of + other.of, hits)))
    assert chance(other, one) == pytest.approx(chance(one, other))


def test_a_million_talks_are_compared_without_overflow() -> None:
    assert chance(Share(5_100, 100_000), Share(45_000, 900_000)) == pytest.approx(0.17, abs=0.01)
    assert chance(Share(90_000, 100_000), Share(9_000, 900_000)) == 0.0


def test_pages_of_groups_that_are_alike_hardly_ever_warn() -> None:
    """Seeded. At most ALPHA of the pages by the rule; the test is exact for counts, so it is fewer."""
    rand = random.Random(3)
    sizes = [rand.choice((12, 40, 90, 200, 500)) for _ in range(18)]
    pages = [compared(drawn(rand, sizes, rate)) for rate in (0.02, 0.06, 0.3) for _ in range(400)]
    assert sum(bool(differing(lines)) for lines in pages) <= ALPHA * len(pages)
    raw = sum(any(chance(x.count.share, x.others) < 0.05 for x in lines) for lines in pages)
    assert raw > 0.3 * len(pages)  # what the page would say if each group were tested for itself at 5 %


def test_an_officer_with_four_times_the_flags_of_the_others_is_found_and_nobody_else_named() -> None:
    rand = random.Random(4)
    found = 0
    for _ in range(100):
        counts = {**drawn(rand, [200, 150, 300, 120], 0.05), "one": drawn(rand, [150], 0.2)["0"]}
        named = differing(compared(counts))
        assert {line.key for line in named} <= {"one"}
        found += bool(named)
    assert found >= 90


def test_an_hour_without_flags_among_many_is_found_too() -> None:
    lines = compared(groups(a=(0, 300), b=(40, 400), c=(38, 380)))
    assert [(line.key, line.verdict) for line in differing(lines)] == [("a", Verdict.LOWER)]


def test_few_talks_are_never_judged_however_many_are_flagged() -> None:
    few = groups(a=(MIN_TALKS - 1, MIN_TALKS - 1), b=(5, 400), c=(6, 400))
    assert verdicts(few) == {"a": Verdict.FEW, "b": Verdict.ALIKE, "c": Verdict.ALIKE}
    assert verdicts({**few, "a": Count(MIN_TALKS, MIN_TALKS)})["a"] is Verdict.HIGHER


def test_a_small_difference_is_not_called_strong_however_many_talks_show_it() -> None:
    counts = groups(a=(6_000, 100_000), b=(5_000, 100_000))
    assert chance(counts["a"].share, counts["b"].share) < 1e-9
    assert not differing(compared(counts))
    assert differing(compared(groups(a=(int(5_001 * FACTOR), 100_000), b=(5_000, 100_000))))


def test_one_extreme_group_does_not_make_the_others_look_extreme() -> None:
    counts = groups(a=(300, 500), b=(25, 500), c=(27, 500), d=(24, 500))
    assert verdicts(counts) == {"a": Verdict.HIGHER, **dict.fromkeys("bcd", Verdict.ALIKE)}


def test_two_that_differ_are_both_found_and_the_second_is_compared_without_the_first() -> None:
    lines = differing(compared(groups(a=(300, 500), b=(100, 500), c=(27, 500), d=(24, 500), e=(26, 500))))
    assert [line.key for line in lines] == ["a", "b"]
    assert lines[1].others == Share(77, 1_500)


def test_of_two_groups_the_one_with_more_flags_is_named_and_the_other_has_nothing_left_beside_it() -> None:
    assert verdicts(groups(a=(10, 200), b=(60, 200))) == {"a": Verdict.ALONE, "b": Verdict.HIGHER}
    assert verdicts(groups(b=(60, 200), a=(10, 200))) == {"a": Verdict.ALONE, "b": Verdict.HIGHER}


def test_a_group_alone_and_no_group_at_all_are_no_difference() -> None:
    assert verdicts(groups(a=(50, 100))) == {"a": Verdict.ALONE}
    assert compared({}) == ()


def test_the_warning_says_who_how_many_and_against_what_in_both_languages() -> None:
    (line,) = differing(compared(groups(KE689=(60, 200), KE687=(20, 400))))
    said = warning(By.FLIGHT, line, Words("KE689", "KE689"))
    for text in (said.ko, said.en):
        assert "KE689" in text
        for figure in ("60", "200", "30.0%", "5.0%"):
            assert figure in text
    assert "많습니다" in said.ko
    assert "more than chance" in said.en


@pytest.mark.parametrize(
    ("age", "band", "words"),
    [
        (0, "0", "19세 미만"),
        (18, "0", "19세 미만"),
        (19, "19", "19–29세"),
        (29, "19", "19–29세"),
        (30, "30", "30–39세"),
        (69, "60", "60–69세"),
        (70, "70", "70세 이상"),
        (104, "70", "70세 이상"),
    ],
)
def test_an_age_belongs_to_one_band(age: int, band: str, words: str) -> None:
    assert age_band(age) == band
    assert group_words(By.AGE, band, {}).ko == words
    assert int(band) in AGE_BANDS


def test_groups_are_called_by_names_people_know() -> None:
    assert group_words(By.HOUR, "18", {}) == Words("18–19시", "18:00–19:00")
    assert group_words(By.OFFICER, "a1", {"a1": "경위 김온유"}).ko == "경위 김온유"
    assert group_words(By.FLIGHT, "", {}) == Words("편명 없음", "no flight number")


@given(st.lists(st.dictionaries(st.sampled_from("abc"), st.builds(Count, st.integers(0, 9), st.integers(0, 9)))))
def test_parts_add_up_to_the_same_in_any_order(parts: list[dict[str, Count]]) -> None:
    tallies = [Tally({By.HOUR: part}) for part in parts]
    assert sum(tallies, Tally()).whole == sum(reversed(tallies), Tally()).whole
    assert sum(tallies, Tally()).whole.talks == sum(count.talks for part in parts for count in part.values())
