"""Fresh notes as they are kept, and what the lexicon makes of them: counted for the test and for `make evaluate`."""

import tomllib
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

import msgspec

from airportdesk.model import KST, Concern, Contact, moment
from airportdesk.risk import Rules, assessment

AT = moment("2026-11-24T18:00:00+09:00").astimezone(KST)
HELD_OUT = "held_out"
"""The round after which nothing was mended."""


class FreshNote(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One note; the head of fresh_notes.toml says what its fields mean."""

    text: str
    expected: tuple[str, ...]
    may: tuple[str, ...] = ()


class Counts(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the lexicon makes of notes."""

    right: int
    wrong: int
    missed: int
    flagged: int
    high: int

    def worse_than(self, other: "Counts") -> bool:
        """Whether any of the counts is worse."""
        return (
            self.right < other.right
            or self.wrong > other.wrong
            or self.missed > other.missed
            or self.flagged > other.flagged
            or self.high > other.high
        )


class Round(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Notes labelled at one time."""

    harmless: tuple[FreshNote, ...]
    warning: tuple[FreshNote, ...]


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    counts: dict[str, Counts]
    fresh: Round
    first: Round
    second: Round
    third: Round
    fourth: Round
    held_out: Round


FILE = msgspec.convert(tomllib.loads(Path(__file__).with_name("fresh_notes.toml").read_text(encoding="utf-8")), _File)
ROUNDS: dict[str, Round] = {
    name: getattr(FILE, name) for name in ("fresh", "first", "second", "third", "fourth", HELD_OUT)
}


class Read(msgspec.Struct, frozen=True):
    """A note with what was suggested for it, and the concern that accepting all would lead to."""

    note: FreshNote
    suggested: frozenset[str]
    concern: Concern

    @property
    def right(self) -> frozenset[str]:
        """Suggestions that were expected."""
        return self.suggested & {one for either in self.note.expected for one in either.split("|")}

    @property
    def wrong(self) -> frozenset[str]:
        """Suggestions that nobody expected."""
        return self.suggested - self.right - {*self.note.may}

    @property
    def missed(self) -> tuple[str, ...]:
        """Expected answers that were not suggested."""
        return tuple(either for either in self.note.expected if not self.suggested & {*either.split("|")})


def read(notes: Iterable[FreshNote], rules: Rules) -> list[Read]:
    """Each note read alone."""
    found = []
    for note in notes:
        said = assessment(Contact(at=AT, notes=note.text), rules)
        suggested = frozenset(f"{one.question}.{one.answer}" for one in said.suggested)
        found.append(Read(note, suggested, said.concern_if_accepted or said.concern))
    return found


def counts(round: Round, rules: Rules) -> Counts:
    """What the lexicon makes of a round."""
    harmless, warning = read(round.harmless, rules), read(round.warning, rules)
    every = [*harmless, *warning]
    return Counts(
        right=sum(len(one.right) for one in every),
        wrong=sum(len(one.wrong) for one in every),
        missed=sum(len(one.missed) for one in every),
        flagged=sum(one.concern is not Concern.NONE for one in harmless),
        high=sum(one.concern is Concern.HIGH for one in harmless),
    )


def by_question(rounds: Sequence[Round], rules: Rules) -> dict[str, tuple[int, int, int, int]]:
    """Per question: right, suggested (what may be said either way left out), expected found, expected."""
    sums: Counter[tuple[str, int]] = Counter()
    for one in read([note for r in rounds for note in (*r.harmless, *r.warning)], rules):
        for answer in one.right | one.wrong:
            sums[answer.split(".")[0], 1] += 1
        for answer in one.right:
            sums[answer.split(".")[0], 0] += 1
        for either in one.note.expected:
            question = either.split(".")[0]
            sums[question, 3] += 1
            sums[question, 2] += either not in one.missed
    questions = sorted({question for question, _ in sums})
    return {q: (sums[q, 0], sums[q, 1], sums[q, 2], sums[q, 3]) for q in questions}
