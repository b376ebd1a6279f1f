"""What the lexicon makes of fresh notes gets no worse, in no round of them."""

import pytest

from airportdesk.pack import load
from airportdesk.risk import Rules

from .fresh_notes import FILE, HELD_OUT, ROUNDS, Counts, counts

RULES = Rules(load())
EVERY = [note for round in ROUNDS.values() for note in (*round.harmless, *round.warning)]


@pytest.mark.parametrize("name", ROUNDS)
def test_as_many_answers_are_found_and_no_more_harmless_notes_flagged_than_before(name: str) -> None:
    now, before = counts(ROUNDS[name], RULES), FILE.counts[name]
    if now.worse_than(before):
        pytest.fail(f"{name}: {now}, before {before}: WORSE")
    if now != before:
        pytest.fail(f"{name}: {now}, before {before}: better. Set it in fresh_notes.toml in the same commit.")


def test_a_lexicon_that_offers_nothing_is_worse() -> None:
    assert Counts(0, 0, 10, 0, 0).worse_than(Counts(9, 1, 1, 0, 0))
    assert not Counts(9, 1, 1, 0, 0).worse_than(Counts(9, 1, 1, 0, 0))


def test_every_label_is_an_answer_of_the_pack_and_no_note_stands_twice() -> None:
    known = {f"{question}.{answer}" for question, answer in RULES.pack.answer}
    for note in EVERY:
        assert {one for either in note.expected for one in either.split("|")} | {*note.may} <= known, note.text
    assert len({note.text for note in EVERY}) == len(EVERY)


def test_half_of_the_notes_are_harmless_and_the_hold_out_is_large_enough_to_mean_something() -> None:
    assert len(EVERY) > 500
    assert 0.4 < sum(len(round.harmless) for round in ROUNDS.values()) / len(EVERY) < 0.6
    assert len(ROUNDS[HELD_OUT].harmless) == len(ROUNDS[HELD_OUT].warning) == 40
