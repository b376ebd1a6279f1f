"""A talk: as it is typed, as it is checked, and what is wrong with it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from airportdesk.model.lists import Act, Concern, Decision, Ground, Mark, TaskKind
from airportdesk.text import Words

Answers = Mapping[str, tuple[str, ...]]
"""Question id to the answers given. A question that was not asked is absent: unknown, never "no"."""


@dataclass(frozen=True, slots=True)
class Traveller:
    """Who the traveller is; recorded only when the officer has given a ground. `birth` is YYYY-MM-DD."""

    ground: Ground
    name: str = ""
    phone: str = ""
    birth: str = ""


@dataclass(frozen=True, slots=True)
class AnswerFromNotes:
    """An answer the officer accepted because a phrase in the notes pointed to it; `phrase` as it stood then."""

    question: str
    answer: str
    phrase: str


@dataclass(frozen=True, slots=True)
class Draft:
    """A talk as it stands on the page: strings and choices exactly as given."""

    at: str = ""
    flight: str = ""
    route: str = ""
    places: tuple[str, ...] = ()
    place_typed: str = ""
    stay: str = ""
    answers: Answers = field(default_factory=dict)
    notes: str = ""
    act: str = ""
    decision: str = ""
    overrule: str = ""
    overrule_reason: str = ""
    dismissed: tuple[tuple[str, str], ...] = ()
    from_notes: tuple[AnswerFromNotes, ...] = ()
    ground: str = ""
    name: str = ""
    phone: str = ""
    birth: str = ""
    marks: tuple[str, ...] = ()
    family_called: str = ""
    referred: str = ""
    follow_on: str = ""
    follow_what: str = ""
    return_on: str = ""
    return_reach: str = ""


@dataclass(frozen=True, slots=True)
class Task:
    """Something to be done on a day after the talk. `reach` is how to call back, given by the traveller for that."""

    kind: TaskKind
    due: date
    what: str = ""
    reach: str = ""


@dataclass(frozen=True, slots=True)
class Contact:
    """One talk with one traveller, checked. Only the time is always there. `stay_days` counts the day of arrival.

    `withdrawn`: saved by mistake and taken back; it stays readable and counts nowhere.
    """

    at: datetime
    flight: str = ""
    route: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    stay_days: int | None = None
    answers: Answers = field(default_factory=dict)
    notes: str = ""
    act: Act | None = None
    decision: Decision | None = None
    traveller: Traveller | None = None
    marks: tuple[Mark, ...] = ()
    family_called: bool | None = None
    referred: str = ""
    tasks: tuple[Task, ...] = ()
    withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class Overrule:
    """The officer's own concern, with the reason; the computed one stays beside it."""

    concern: Concern
    reason: str


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with one field of a draft."""

    field: str
    words: Words
