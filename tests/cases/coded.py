"""The development cases as they are kept, and what the rules say of one."""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import msgspec

from airportdesk.intake import contact_from
from airportdesk.model import KST, Answers, Concern, Contact, Draft, Suggestion
from airportdesk.pack import Pack
from airportdesk.risk import Rules, assessment
from airportdesk.risk.accepting import NONE
from airportdesk.risk.assess import standing_signs
from airportdesk.risk.rules import Rule

NOW = datetime(2026, 11, 24, 18, 0, tzinfo=KST)
"""When a talk of unknown time took place."""


class Expected(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the program says of a case today, from its answers and from its note alone."""

    answers: Concern
    notes: Concern


class Case(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One case; the head of cases.toml says what its fields mean."""

    id: str
    note: str
    label: Concern
    agreed: bool
    assumed_told: bool
    outcome: str
    source: str
    expected: Expected
    answers: dict[str, str | tuple[str, ...]]
    at: datetime | None = None
    route: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    stay: int | None = None

    def draft(self, answers: bool = True, note: bool = True) -> Draft:
        """The talk as it would stand on the page, the trip always known."""
        given = {q: (a,) if isinstance(a, str) else a for q, a in self.answers.items()}
        return Draft(
            at=f"{self.at or NOW:%Y-%m-%d %H:%M}",
            route=" ".join(self.route),
            places=self.places,
            stay="" if self.stay is None else str(self.stay),
            answers=given if answers else {},
            notes=self.note if note else "",
        )


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    case: tuple[Case, ...]


def cases() -> tuple[Case, ...]:
    """All development cases in the order of their file."""
    text = Path(__file__).with_name("cases.toml").read_text(encoding="utf-8")
    return msgspec.convert(tomllib.loads(text), _File).case


@dataclass(frozen=True, slots=True)
class Said:
    """What the rules say: the concern, and the signs that stand for it."""

    concern: Concern
    signs: tuple[Rule, ...]


def said_of_answers(case: Case, rules: Rules) -> Said:
    """What the rules say of a case's answers, without its note."""
    contact = _contact(case.draft(note=False), rules.pack)
    return Said(assessment(contact, rules).concern, tuple(standing_signs(contact, rules)))


def said_of_note(case: Case, rules: Rules) -> Said:
    """What the rules would say of a case's note alone, if every answer it suggests were accepted."""
    contact = _contact(case.draft(answers=False), rules.pack)
    found = assessment(contact, rules)
    then = msgspec.structs.replace(case, answers=_all_of(found.suggested, rules.pack)).draft(note=False)
    signs = tuple(standing_signs(_contact(then, rules.pack), rules))
    return Said(found.concern_if_accepted or found.concern, signs)


def _contact(draft: Draft, pack: Pack) -> Contact:
    contact, _, problems = contact_from(draft, NOW, pack)
    if problems:
        raise ValueError("; ".join(f"{problem.field}: {problem.words.en}" for problem in problems))
    return contact


def _all_of(suggested: Sequence[Suggestion], pack: Pack) -> dict[str, str | tuple[str, ...]]:
    """The answers after everything suggested is accepted, but for what has a better rival."""
    given: Answers = {}
    for one in suggested:
        if one.rival:
            continue
        before: tuple[str, ...] = ()
        if pack.question[one.question].multiple and one.answer != NONE:
            before = tuple(a for a in given.get(one.question, ()) if a not in (NONE, one.answer))
        given = {**given, one.question: (*before, one.answer)}
    return dict(given)
