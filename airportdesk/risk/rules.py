"""A pack's signs made ready to be tested."""

from dataclasses import dataclass
from functools import cached_property

from airportdesk.model import Kind
from airportdesk.pack import Pack
from airportdesk.pack.shapes import Sign
from airportdesk.risk.conditions import Facts, Test, compiled, leaves, questions_of
from airportdesk.risk.gate import SignWeight
from airportdesk.risk.notes import Reader

REASSURANCE = "reassurance"
"""The question whose answers are verified facts."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A sign ready to be tested."""

    sign: Sign
    test: Test
    questions: frozenset[str]
    settled_by: frozenset[str]
    weight: SignWeight

    def settled(self, facts: Facts) -> bool:
        """Whether a verified fact settles the sign."""
        return not self.settled_by.isdisjoint(facts.answers.get(REASSURANCE, ()))


@dataclass(frozen=True)
class Rules:
    """A pack's signs, compiled once."""

    pack: Pack

    @cached_property
    def rules(self) -> tuple[Rule, ...]:
        """All signs in the pack's order."""
        return tuple(
            Rule(s, compiled(s.when), questions_of(s.when), frozenset(s.settled_by), (s.strength, s.kind))
            for s in self.pack.signs
        )

    @cached_property
    def touched_by(self) -> dict[str, tuple[int, ...]]:
        """Question id to the numbers of the rules it can change."""
        return {
            question.id: tuple(
                number
                for number, rule in enumerate(self.rules)
                if question.id in rule.questions or (question.id == REASSURANCE and rule.settled_by)
            )
            for question in self.pack.questions
        }

    @cached_property
    def heard_by(self) -> dict[str, tuple[int, ...]]:
        """Question id to the numbers of the rules whose condition looks at it."""
        return {
            question.id: tuple(number for number, rule in enumerate(self.rules) if question.id in rule.questions)
            for question in self.pack.questions
        }

    @cached_property
    def silent(self) -> frozenset[int]:
        """The numbers of the rules that can hold with no answer at all: for a fact, or for what was not said."""
        return frozenset(
            number
            for number, rule in enumerate(self.rules)
            if any(leaf.fact or negated for leaf, negated in leaves(rule.sign.when))
        )

    @cached_property
    def reader(self) -> Reader:
        """What reads the notes."""
        return Reader(self.pack.lexicon)

    @cached_property
    def high_kinds(self) -> frozenset[Kind]:
        """The kinds of sign that may reach high."""
        return frozenset(self.pack.gate.high_kinds)

    def standing(self, facts: Facts) -> list[SignWeight]:
        """The weights of the signs that stand, those settled by a verified fact left out."""
        return [rule.weight for rule in self.rules if rule.test(facts) and not rule.settled(facts)]
