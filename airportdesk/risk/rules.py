"""A pack's signs made ready to be tested."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from airportdesk.model import Kind, Strength
from airportdesk.pack import Pack
from airportdesk.pack.shapes import Condition, Sign
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
    doubts: Mapping[str, Test] = field(default_factory=dict)
    """What keeps a fact of `settled_by` from settling it."""

    def settling(self, facts: Facts) -> tuple[str, ...]:
        """The verified facts that settle the sign; none that an answer beside it puts in doubt."""
        return tuple(
            fact
            for fact in facts.answers.get(REASSURANCE, ())
            if fact in self.settled_by and not (fact in self.doubts and self.doubts[fact](facts))
        )

    def doubted(self, facts: Facts) -> tuple[str, ...]:
        """The verified facts that would settle the sign but for an answer that says otherwise."""
        settling = self.settling(facts)
        given = facts.answers.get(REASSURANCE, ())
        return tuple(fact for fact in given if fact in self.settled_by and fact not in settling)

    def counted(self, facts: Facts) -> SignWeight | None:
        """What the sign counts: nothing where it is not there.

        A verified fact settles it. Of a strong one something remains, as a weak sign: one fact must not make nothing
        of several strong signs that were heard.
        """
        if not self.test(facts):
            return None
        if not self.settling(facts):
            return self.weight
        return (Strength.WEAK, self.weight[1]) if self.weight[0] is Strength.STRONG else None


@dataclass(frozen=True)
class Rules:
    """A pack's signs, compiled once."""

    pack: Pack

    @cached_property
    def rules(self) -> tuple[Rule, ...]:
        """All signs in the pack's order."""
        return tuple(
            Rule(
                s,
                compiled(s.when),
                questions_of(s.when),
                frozenset(s.settled_by),
                (s.strength, s.kind),
                {fact: test for fact, test in self._doubts.items() if fact in s.settled_by},
            )
            for s in self.pack.signs
        )

    @cached_property
    def _doubts(self) -> dict[str, Test]:
        """Verified fact to what puts it in doubt."""
        by_fact: dict[str, list[Condition]] = {}
        for doubt in self.pack.doubts:
            by_fact.setdefault(doubt.fact, []).append(doubt.when)
        return {fact: compiled(Condition(any=tuple(conditions))) for fact, conditions in by_fact.items()}

    @cached_property
    def _doubted_by(self) -> dict[str, frozenset[str]]:
        """Question to the verified facts that its answers may put in doubt."""
        found: dict[str, set[str]] = {}
        for doubt in self.pack.doubts:
            for question in questions_of(doubt.when):
                found.setdefault(question, set()).add(doubt.fact)
        return {question: frozenset(facts) for question, facts in found.items()}

    @cached_property
    def touched_by(self) -> dict[str, tuple[int, ...]]:
        """Question id to the numbers of the rules it can change."""
        return {
            question.id: tuple(
                number
                for number, rule in enumerate(self.rules)
                if question.id in rule.questions
                or (question.id == REASSURANCE and rule.settled_by)
                or not rule.settled_by.isdisjoint(self._doubted_by.get(question.id, ()))
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
        """What the signs count that are there."""
        return [weight for rule in self.rules if (weight := rule.counted(facts))]
