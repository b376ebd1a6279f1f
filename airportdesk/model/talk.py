"""A talk: as it is typed, as it is checked, and what is wrong with it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from airportdesk.model.lists import Act, Concern, Decision, Ground
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
    ground: str = ""
    name: str = ""
    phone: str = ""
    birth: str = ""


@dataclass(frozen=True, slots=True)
class Contact:
    """One talk with one traveller, checked. Only the time is always there. `stay_days` counts the day of arrival."""

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
