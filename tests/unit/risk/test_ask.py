"""Which questions are suggested: the rule in `ask`'s own words, written a second time and compared."""

import random

import pytest

from airportdesk.model import Answers
from airportdesk.risk import Rules

from .talks import judged


def concern(rules: Rules, answers: Answers) -> int:
    return judged(rules, dict(answers)).concern.rank


def expected(rules: Rules, answers: Answers) -> tuple[str, ...]:
    """Try every answer of every open question through the whole assessment, and rank as documented."""
    now = concern(rules, answers)
    can_matter = {q for rule in rules.rules for q in rule.questions} | {"reassurance"}
    ranked = []
    for question in rules.pack.questions:
        if question.id in answers or (question.id not in can_matter and question.priority):
            continue
        reached = [concern(rules, {**answers, question.id: (a.id,)}) for a in question.answers]
        key = (question.priority > 0, min(reached) - max(reached), question.priority, question.id)
        ranked.append((key, min(reached) < now))
    ranked.sort()
    chosen = ranked[:3]
    if not any(lowers for _, lowers in chosen):
        chosen[-1:] = [entry for entry in ranked[3:] if entry[1]][:1] or chosen[-1:]
    return tuple(key[-1] for key, _ in chosen)


def some_answers(rules: Rules, seed: int) -> Answers:
    chance = random.Random(seed)
    asked = chance.sample(rules.pack.questions, chance.randrange(len(rules.pack.questions) + 1))
    return {q.id: (chance.choice(q.answers).id,) for q in asked}


@pytest.mark.parametrize("seed", range(25))
def test_the_suggested_questions_are_those_of_the_documented_rule(seed: int, rules: Rules) -> None:
    answers = some_answers(rules, seed)
    assert judged(rules, dict(answers)).ask == expected(rules, answers)


def test_the_talk_opens_with_the_purpose(rules: Rules) -> None:
    assert judged(rules).ask[0] == "purpose"


def test_what_could_lower_the_concern_is_asked_for_too(rules: Rules) -> None:
    for answers in ({"family_knows": "no"}, {"pay": "far_above"}, {"inviter_met": "never"}):
        found = judged(rules, answers)
        lower = {
            question
            for question in found.ask
            for a in rules.pack.question[question].answers
            if judged(rules, {**answers, question: a.id}).concern.rank < found.concern.rank
        }
        assert lower, answers


def test_nothing_is_asked_twice_and_at_most_three_at_a_time(rules: Rules) -> None:
    for seed in range(40):
        answers = some_answers(rules, seed)
        asked = judged(rules, dict(answers)).ask
        assert len(asked) <= 3
        assert not set(asked) & set(answers)
        assert len(set(asked)) == len(asked)


def test_once_everything_is_answered_nothing_is_asked(rules: Rules) -> None:
    found = judged(rules, {q.id: q.answers[0].id for q in rules.pack.questions})
    assert found.ask == ()
    assert found.unknown == ()
