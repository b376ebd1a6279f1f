"""likely, possible and weak say what happens: on invented persons with noise, of seeds nothing was fitted to."""

import pytest

from airportdesk.hq.people import LIKELY, POSSIBLE, Candidate, Certainty, found
from airportdesk.hq.people_index import MemoryIndex
from airportdesk.rates import Share

from ..benchmarks.hq_people import Trial, made

Answers = list[tuple[Candidate, ...]]


@pytest.fixture(scope="module")
def tried() -> tuple[Trial, Answers]:
    trial = made(contacts=15_000, reports=500, seed=404)
    index = MemoryIndex(trial.known)
    return trial, [found(wanted, index) for wanted in trial.wanted]


def _right(tried: tuple[Trial, Answers], sure: Certainty) -> Share:
    told = [
        one.known.key in right
        for answer, right in zip(tried[1], tried[0].right, strict=True)
        for one in answer
        if one.sure is sure
    ]
    return Share(sum(told), len(told))


def test_of_those_called_likely_nine_in_ten_are_right(tried: tuple[Trial, Answers]) -> None:
    assert _right(tried, Certainty.LIKELY).of > 100
    assert _right(tried, Certainty.LIKELY).rate >= LIKELY


def test_of_those_called_possible_between_one_and_nine_in_ten_are_right(tried: tuple[Trial, Answers]) -> None:
    low, high = _right(tried, Certainty.POSSIBLE).wilson
    assert low > POSSIBLE
    assert high < LIKELY


def test_of_those_called_weak_less_than_one_in_ten_is_right(tried: tuple[Trial, Answers]) -> None:
    assert _right(tried, Certainty.WEAK).wilson[1] < POSSIBLE


def test_what_is_said_of_all_adds_up_to_what_is_right_within_a_third(tried: tuple[Trial, Answers]) -> None:
    trial, answers = tried
    said = sum(one.share for answer in answers for one in answer)
    right = sum(one.known.key in truth for answer, truth in zip(answers, trial.right, strict=True) for one in answer)
    assert 2 / 3 < right / said < 3 / 2


def test_nine_in_ten_of_those_who_passed_are_told(tried: tuple[Trial, Answers]) -> None:
    trial, answers = tried
    told = sum(
        len({one.known.key for one in answer} & truth) for answer, truth in zip(answers, trial.right, strict=True)
    )
    assert told / sum(map(len, trial.right)) >= 0.9
