"""The values that cross borders: what is typed, what is logged, and what the rules said about it. All frozen."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, timezone
from enum import StrEnum

from airportdesk.text import NO_WORDS, Words

KST = timezone(timedelta(hours=9), "KST")
"""Korean standard time: the desk's clock; Korea has had no summer time since 1988."""

Answers = Mapping[str, tuple[str, ...]]
"""Question id to the answers given. A question that was not asked is absent: unknown, never "no"."""


class Concern(StrEnum):
    """How much more to ask. Never a judgement of a person."""

    NONE = "none"
    SOME = "some"
    HIGH = "high"

    @property
    def rank(self) -> int:
        """0 for none, 1 for some, 2 for high."""
        return ("none", "some", "high").index(self.value)


class Strength(StrEnum):
    """How much one sign weighs."""

    STRONG = "strong"
    MEDIUM = "medium"
    WEAK = "weak"


class Kind(StrEnum):
    """What a sign is about. Context never reaches high; protection never moves the concern at all."""

    DECEPTION = "deception"
    CONTROL = "control"
    OFFER = "unverifiable_offer"
    CONTEXT = "context"
    PROTECTION = "protection"


class Act(StrEnum):
    """What the officer did. Officers persuade; they cannot forbid."""

    TALKED = "talked"
    ADVISED = "advised"
    DISSUADED = "dissuaded"
    ACCOMPANIED = "accompanied"


class Decision(StrEnum):
    """What the traveller decided."""

    LEFT = "left"
    WENT_HOME = "went_home"
    UNDECIDED = "undecided"


class Ground(StrEnum):
    """Why a traveller's identity may be written down: the closed list of the Personal Information Protection Act.

    Article 15(1)3 (a public body's own duty), 15(1)5 (urgent danger to life or body), 15(1)1 (consent).
    """

    DUTY = "duty"
    URGENT = "urgent"
    CONSENT = "consent"


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
    """What a draft means while it is being typed: an assessment, and what is wrong with which field."""

    assessment: Assessment
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Departure:
    """One departure from Incheon. Times are KST; `terminal` is T1, CONCOURSE or T2."""

    flight: str
    airline: str
    scheduled: datetime
    estimated: datetime
    airport: str
    airport_name: str
    terminal: str
    gate: str
    checkin: str
    remark: str
    fid: str


@dataclass(frozen=True, slots=True)
class FlightChange:
    """What a newer departures file says differently: `field` is estimated, terminal, gate or remark."""

    fid: str
    field: str
    before: str
    after: str
    imported_at: datetime


@dataclass(frozen=True, slots=True)
class FlightCount:
    """What was done at one flight today."""

    contacts: int
    flagged: int
    leaflets: int


@dataclass(frozen=True, slots=True)
class DeskInfo:
    """Where this desk stands."""

    name: str
    terminal: str = ""
    gate: str = ""


@dataclass(frozen=True, slots=True)
class Officer:
    """Who is at the desk. `role` is officer, supervisor or records."""

    id: str
    name: str
    role: str = "officer"


@dataclass(frozen=True, slots=True)
class Record:
    """One revision of a logged contact, as it was written: never changed afterwards."""

    contact_id: int
    revision: int
    contact: Contact
    assessment: Assessment
    overrule: Overrule | None
    desk: DeskInfo
    officer: Officer
    written_at: datetime
    reason: str = ""

    @property
    def concern(self) -> Concern:
        """The officer's concern where there is one, else the computed one."""
        return self.overrule.concern if self.overrule else self.assessment.concern


@dataclass(frozen=True, slots=True)
class LeafletMade:
    """That a leaflet was made: in which language, when, and the SHA-256 of the file."""

    language: str
    made_at: datetime
    sha256: str


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """A half-typed talk as it is kept: what stands on the page, and what is needed to go on with it as it was begun.

    `amending` is the contact it amends and `revision` the one it was opened from.
    """

    key: str
    draft: Draft
    begun_at: datetime
    changed_at: datetime
    pack: str
    amending: int | None = None
    reason: str = ""
    leaflets: tuple[LeafletMade, ...] = ()
    revision: int = 0


def moment(text: str) -> datetime:
    """An ISO 8601 date-time as the desk's time; without an offset it is read as KST. Raises ValueError."""
    found = datetime.fromisoformat(text)
    return found.replace(tzinfo=KST) if found.tzinfo is None else found.astimezone(KST)


def utc_text(at: datetime) -> str:
    """The form in which the store keeps a time: UTC, to the millisecond, sortable as text."""
    return at.astimezone(UTC).isoformat(timespec="milliseconds")
