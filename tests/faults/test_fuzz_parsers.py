"""Whatever lies in a file or comes as an answer, its parser reads it or refuses it in its own words, and soon."""

import random
import time
from collections import Counter

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from airportdesk.errors import DeskError

from .mangled import mangled
from .targets import TARGETS, Target

LONGEST_S = 2.0
"""No input of at most 100,000 bytes may take longer; the slowest took 0.3 s beside other work on two cores."""
LONG_S = 40.0
"""So long each parser is tried in the long run."""
BY_NAME = {target.name: target for target in TARGETS}


def tried(target: Target, data: bytes) -> str:
    """Read it, make sure of how that ends and when, and say how it ended."""
    began, refused = time.monotonic(), None
    try:
        target.read(data)
    except target.errors as error:
        refused = error
    assert time.monotonic() - began < LONGEST_S
    if isinstance(refused, DeskError):
        assert refused.ko
        assert refused.en
    return "refused" if refused else "read"


@pytest.mark.parametrize("name", BY_NAME)
def test_a_good_file_is_read(name: str) -> None:
    target = BY_NAME[name]
    assert "read" in {tried(target, data) for data in target.seeds}


@pytest.mark.parametrize("name", BY_NAME)
def test_a_file_with_things_done_to_it_is_read_or_refused_in_words_and_soon(name: str) -> None:
    target = BY_NAME[name]

    @settings(max_examples=target.short, suppress_health_check=list(HealthCheck), deadline=None)
    @given(st.integers(0, 2**32))
    def holds(seed: int) -> None:
        tried(target, mangled(random.Random(seed), target.seeds))

    holds()


@pytest.mark.long
@pytest.mark.parametrize("name", BY_NAME)
def test_for_forty_seconds_each_parser_reads_or_refuses_whatever_it_is_given(name: str) -> None:
    target, rng, tally = BY_NAME[name], random.Random(20_261_124), Counter[str]()
    end = time.monotonic() + LONG_S
    while time.monotonic() < end:
        data = mangled(rng, target.seeds)
        try:
            tally[tried(target, data)] += 1
        except BaseException:
            print(f"{name}: {data[:4_000]!r}")
            raise
    print(f"{name}: " + ", ".join(f"{count:,} {ended}" for ended, count in tally.most_common()))
    if target.errors:
        assert {"read", "refused"} <= set(tally)
