"""What would be if the answers suggested by the notes were accepted: said beside the concern, never applied."""

from collections.abc import Sequence
from dataclasses import replace

from airportdesk.model import AnswerFromNotes, Concern, Contact, Strength, Suggestion
from airportdesk.risk.conditions import Facts
from airportdesk.risk.gate import concern_of
from airportdesk.risk.rules import Rules

NONE = "none"
"""Of several answers to one question this one stands alone."""


def accepted(suggested: Sequence[Suggestion], facts: Facts, rules: Rules) -> tuple[tuple[Suggestion, ...], Concern]:
    """The suggestions, with `rival` on those that accepting all leaves out, and the concern that would lead to.

    Accepting a suggestion adds to a question with several answers, and replaces the answer of one with a single answer.
    Where two suggestions contradict each other on a single answer, the one counts after which the signs weigh most: the
    higher concern, then more strong signs, then more medium ones; of equals the one that stands first in the notes.
    What may be a slip of the pen is rather asked about than passed over. Such questions are decided one by one, in the
    order of the notes, when everything else is accepted.
    """
    by_question: dict[str, list[Suggestion]] = {}
    for suggestion in suggested:
        by_question.setdefault(suggestion.question, []).append(suggestion)
    contested = []
    for question, offered in by_question.items():
        if len(offered) > 1 and not rules.pack.question[question].multiple:
            contested.append(offered)
        else:
            for suggestion in offered:
                facts = _with(facts, suggestion, rules)
    rivals: set[Suggestion] = set()
    for offered in contested:
        best = max(offered, key=lambda one: _weight(_with(facts, one, rules), rules))
        facts = _with(facts, best, rules)
        rivals.update(one for one in offered if one != best)
    concern = concern_of(rules.standing(facts), rules.high_kinds)
    return tuple(replace(one, rival=True) if one in rivals else one for one in suggested), concern


def ground_gone(accepted: Sequence[AnswerFromNotes], contact: Contact, rules: Rules) -> tuple[AnswerFromNotes, ...]:
    """Of the answers accepted from the notes those that still stand though the notes no longer point to them.

    Another phrase that points to the same answer is ground enough; the answer itself is the officer's to take back.
    """
    standing = [one for one in accepted if one.answer in contact.answers.get(one.question, ())]
    if not standing:
        return ()
    pointed_to = {(one.question, one.answer) for one in rules.reader.suggestions(contact.notes, {})}
    return tuple(one for one in standing if (one.question, one.answer) not in pointed_to)


def _with(facts: Facts, suggestion: Suggestion, rules: Rules) -> Facts:
    given: tuple[str, ...] = ()
    if rules.pack.question[suggestion.question].multiple and suggestion.answer != NONE:
        given = tuple(a for a in facts.answers.get(suggestion.question, ()) if a not in (NONE, suggestion.answer))
    return Facts({**facts.answers, suggestion.question: (*given, suggestion.answer)}, facts.numbers)


def _weight(facts: Facts, rules: Rules) -> tuple[int, int, int]:
    weights = rules.standing(facts)
    strengths = [strength for strength, _ in weights]
    concern = concern_of(weights, rules.high_kinds)
    return concern.rank, strengths.count(Strength.STRONG), strengths.count(Strength.MEDIUM)
