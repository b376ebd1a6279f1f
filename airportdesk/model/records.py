"""What is kept: who, where, the revisions of a contact, its leaflets, and half-typed talks."""

from dataclasses import dataclass
from datetime import datetime

from airportdesk.model.lists import Concern, LeafletFormat
from airportdesk.model.meaning import Assessment
from airportdesk.model.talk import Contact, Draft, Overrule


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
    """That a leaflet was made: in which language, when, the SHA-256 of the file, its reason and format (ids).

    One made before there were reasons has none and is A4.
    """

    language: str
    made_at: datetime
    sha256: str
    reason: str = ""
    format: str = LeafletFormat.A4.value


@dataclass(frozen=True, slots=True)
class EditedText:
    """A leaflet text this desk put otherwise: what the data pack said there (`base`), what it says since (`text`)."""

    language: str
    entry: str
    base: str
    text: str
    officer: str
    at: datetime


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
