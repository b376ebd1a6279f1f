"""A sign's condition made into a function, and the answers that made it true."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from airportdesk.model import Answers
from airportdesk.pack.shapes import Condition


@dataclass(frozen=True, slots=True)
class Facts:
    """What a condition may look at: answers, and numbers that may be unknown (`detour`, `stay_days`)."""

    answers: Answers
    numbers: Mapping[str, int | None]


Test = Callable[[Facts], bool]


def compiled(condition: Condition) -> Test:
    """The condition as a function. An unanswered question or an unknown number satisfies no comparison."""
    if condition.all:
        parts = tuple(map(compiled, condition.all))
        return lambda facts: all(part(facts) for part in parts)
    if condition.any:
        parts = tuple(map(compiled, condition.any))
        return lambda facts: any(part(facts) for part in parts)
    if condition.not_ is not None:
        inner = compiled(condition.not_)
        return lambda facts: not inner(facts)
    if condition.fact:
        return _number_test(condition.fact, condition.at_least, condition.at_most)
    question, wanted = condition.question, frozenset(condition.is_)
    return lambda facts: not wanted.isdisjoint(facts.answers.get(question, ()))


def _number_test(fact: str, at_least: int | None, at_most: int | None) -> Test:
    def test(facts: Facts) -> bool:
        number = facts.numbers.get(fact)
        if number is None:
            return False
        return (at_least is None or number >= at_least) and (at_most is None or number <= at_most)

    return test


def questions_of(condition: Condition) -> frozenset[str]:
    """Every question the condition looks at."""
    return frozenset(leaf.question for leaf, _ in leaves(condition) if leaf.question)


def leaves(condition: Condition, negated: bool = False) -> Iterator[tuple[Condition, bool]]:
    """The comparisons of a condition, each with whether it stands under a `not`."""
    if condition.not_ is not None:
        yield from leaves(condition.not_, not negated)
    for part in (*condition.all, *condition.any):
        yield from leaves(part, negated)
    if condition.question or condition.fact:
        yield condition, negated
