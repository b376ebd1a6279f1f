"""What the rules say of a talk."""

from dataclasses import dataclass
from datetime import date

from airportdesk.model.lists import Concern, Kind, Strength
from airportdesk.model.talk import AnswerFromNotes, Problem
from airportdesk.text import NO_WORDS, Words


@dataclass(frozen=True, slots=True)
class Finding:
    """A sign that is there, and why: `because` names the answers that led to it, `why` what they may mean."""

    sign: str
    strength: Strength
    kind: Kind
    title: Words
    because: Words
    why: Words
    check: Words
    source: str
    leaflet: str = ""
    settled_by: Words | None = None


@dataclass(frozen=True, slots=True)
class Notice:
    """The travel alert for one place at the time of the talk.

    `level` is 1, 2, S, 3 or 4; `area` is the alert row that decided it. `stale` means its end or review date has
    passed, so the level must be confirmed. `stricter` names areas inside a province whose level is higher.
    """

    place: str
    name: Words
    level: str
    area: str
    area_name: Words
    since: date
    source: str
    until: date | None = None
    review_by: date | None = None
    stale: bool = False
    label: Words = NO_WORDS
    asks: Words = NO_WORDS
    legal: Words | None = None
    note: Words | None = None
    stricter: tuple["Notice", ...] = ()


@dataclass(frozen=True, slots=True)
class Suggestion:
    """An answer a phrase in the notes points to: shown, never applied by itself. Offsets count characters.

    `rival`: another suggestion contradicts it on a single answer and weighs more; accepting all leaves this one out.
    """

    question: str
    answer: str
    phrase: str
    start: int
    end: int
    rival: bool = False


@dataclass(frozen=True, slots=True)
class Assessment:
    """What the rules say of a contact, as the officer saw it.

    `concern_if_accepted` is what it would be with every suggestion accepted; None in records older than that.
    """

    concern: Concern
    findings: tuple[Finding, ...] = ()
    settled: tuple[Finding, ...] = ()
    notices: tuple[Notice, ...] = ()
    unknown: tuple[str, ...] = ()
    ask: tuple[str, ...] = ()
    suggested: tuple[Suggestion, ...] = ()
    gate: Words = NO_WORDS
    gate_met: Words = NO_WORDS
    gate_missing: Words = NO_WORDS
    concern_if_accepted: Concern | None = None
    pack: str = ""

    @property
    def high_risk_places(self) -> tuple[Notice, ...]:
        """The notices at level 3 or 4, those of areas inside a named province included."""
        every = [n for notice in self.notices for n in (notice, *notice.stricter)]
        return tuple(n for n in every if n.level in ("3", "4"))

    @property
    def high_risk_itinerary(self) -> bool:
        """High concern, or a place at level 3 or 4; the screen says which."""
        return self.concern is Concern.HIGH or bool(self.high_risk_places)


@dataclass(frozen=True, slots=True)
class Preview:
    """What a draft means while it is being typed: an assessment, and what is wrong with which field.

    `ground_gone`: answers accepted from the notes that still stand though the notes no longer point to them.
    """

    assessment: Assessment
    problems: tuple[Problem, ...] = ()
    ground_gone: tuple[AnswerFromNotes, ...] = ()
