"""What a person asks about their own data, by when it is answered, and how (Personal Information Protection Act 35-38).

The lists are closed: their members name the articles they come from, and their ids are for ever, the record holds them.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from airportdesk.model.records import Officer

ANSWER_DAYS = 10
"""Days from the receipt of a request to its answer (Decree 41(4), 43(3) and 44(2)); the day of receipt not counted."""
SOON_DAYS = 3
"""A request with fewer days left than this is shown on the first page of a shift."""


class Right(StrEnum):
    """What is asked for."""

    ACCESS = "right_access"
    CORRECTION = "right_correction"
    DELETION = "right_deletion"
    SUSPENSION = "right_suspension"


class Asker(StrEnum):
    """Who asks: the person, somebody they gave a power of attorney, or who stands for them by law (Decree 45)."""

    PERSON = "asker_person"
    AGENT = "asker_agent"
    BY_LAW = "asker_by_law"


class Proof(StrEnum):
    """How it was checked that whoever asks is the person, or may ask for them (Decree 46)."""

    RESIDENT_CARD = "proof_resident_card"
    DRIVING_LICENCE = "proof_driving_licence"
    PASSPORT = "proof_passport"
    FOREIGNER_CARD = "proof_foreigner_card"
    SIGNATURE = "proof_signature"
    POWER = "proof_power"
    FAMILY_RECORD = "proof_family_record"

    def fits(self, asker: Asker) -> bool:
        """Whether this shows that such an asker may ask."""
        wanted = {Proof.POWER: Asker.AGENT, Proof.FAMILY_RECORD: Asker.BY_LAW}
        return wanted.get(self, Asker.PERSON) is asker


class RightsAnswer(StrEnum):
    """How a request was answered; all but `POSTPONED` close it."""

    GRANTED = "answer_granted"
    PARTLY = "answer_partly"
    REFUSED = "answer_refused"
    POSTPONED = "answer_postponed"
    TAKEN_BACK = "answer_taken_back"

    @property
    def final(self) -> bool:
        """Whether nothing more is owed."""
        return self is not RightsAnswer.POSTPONED


class Refusal(StrEnum):
    """The reasons the law lets a request be refused for, wholly or in part. Contracts (37(2)4) are none of a desk's."""

    BANNED_BY_LAW = "35(4)1"
    HARM_TO_OTHERS = "35(4)2"
    AUDIT_OR_INQUIRY = "35(4)3"
    COLLECTED_BY_LAW = "36(1)"
    OTHER_PROCEDURE = "36(2)other"
    FOUND_CORRECT = "36(2)correct"
    LAW_OR_DUTY = "37(2)1"
    SUSPENSION_HARMS_OTHERS = "37(2)2"
    PUBLIC_TASK = "37(2)3"

    def fits(self, kind: Right) -> bool:
        """Whether a request of this kind may be refused for it."""
        return kind in _REFUSED_FOR[self]


_REFUSED_FOR = {
    Refusal.BANNED_BY_LAW: (Right.ACCESS,),
    Refusal.HARM_TO_OTHERS: (Right.ACCESS,),
    Refusal.AUDIT_OR_INQUIRY: (Right.ACCESS,),
    Refusal.COLLECTED_BY_LAW: (Right.DELETION,),
    Refusal.OTHER_PROCEDURE: (Right.CORRECTION, Right.DELETION),
    Refusal.FOUND_CORRECT: (Right.CORRECTION,),
    Refusal.LAW_OR_DUTY: (Right.SUSPENSION,),
    Refusal.SUSPENSION_HARMS_OTHERS: (Right.SUSPENSION,),
    Refusal.PUBLIC_TASK: (Right.SUSPENSION,),
}


@dataclass(frozen=True, slots=True)
class NewRequest:
    """A request as it came in on a Korean day. `name` is the person's, `agent` that of who asks for them."""

    kind: Right
    received: date
    name: str
    asker: Asker
    proof: Proof
    agent: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class Answered:
    """One answer to a request. `until` is the day it was put off to; `reason` what the law is refused for."""

    answer: RightsAnswer
    at: datetime
    officer: Officer
    reason: Refusal | None = None
    words: str = ""
    until: date | None = None


@dataclass(frozen=True, slots=True)
class RightsRequest:
    """A request with all that became of it. Kept for ever, never changed; `contacts` are the talks it covers now."""

    id: int
    asked: NewRequest
    due: date
    officer: Officer
    written_at: datetime
    contacts: tuple[int, ...] = ()
    answers: tuple[Answered, ...] = ()

    @property
    def last(self) -> Answered | None:
        """The answer that stands."""
        return self.answers[-1] if self.answers else None

    @property
    def open(self) -> bool:
        """Whether an answer is still owed."""
        return self.last is None or not self.last.answer.final

    @property
    def by(self) -> date:
        """The day by which it is to be answered: the tenth, or the one it was put off to."""
        return self.last.until if self.last and self.last.until else self.due

    def left(self, today: date) -> int:
        """Days until then; below 0 it is overdue."""
        return (self.by - today).days


@dataclass(frozen=True, slots=True)
class Suspension:
    """That a talk is used for nothing until this is lifted. `request` is what it was asked with."""

    contact: int
    request: int
    at: datetime
    officer: str
    lifted_at: datetime | None = None
    lifted_by: str = ""
    reason: str = ""
