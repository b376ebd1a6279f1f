"""The access record: who did what with whose data, when and where; why data left the desk; what a review found."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from airportdesk.model.records import Officer


class AccessAct(StrEnum):
    """What is recorded. Ids are for ever: the record holds them, and its table lists them once more."""

    BEGUN = "begun"
    UNLOCKED = "unlocked"
    UNLOCK_FAILED = "unlock_failed"
    LOCKED = "locked"
    SEARCHED = "searched"
    LISTED = "listed"
    VIEWED = "viewed"
    IDENTITY_SHOWN = "identity_shown"
    LOGGED = "logged"
    AMENDED = "amended"
    UNDONE = "undone"
    DRAFT_RESUMED = "draft_resumed"
    DRAFT_DROPPED = "draft_dropped"
    LEAFLET_MADE = "leaflet_made"
    PRINTED = "printed"
    EXPORTED = "exported"
    TASK_NOTED = "task_noted"
    OFFICE_NOTED = "office_noted"
    SET_APART = "set_apart"
    ALERTS_CONFIRMED = "alerts_confirmed"
    TEXTS_EDITED = "texts_edited"
    PACK_INSTALLED = "pack_installed"
    KEY_TRUSTED = "key_trusted"
    WATCHLIST_TAKEN = "watchlist_taken"
    OFFICER_CHANGED = "officer_changed"
    RIGHTS = "rights"
    BACKED_UP = "backed_up"
    RESTORED = "restored"
    DESTROYED = "destroyed"
    REFUSED = "refused"
    RECORD_SEEN = "record_seen"
    REVIEWED = "reviewed"
    CYCLE_SET = "cycle_set"
    VERIFIED = "verified"


class Purpose(StrEnum):
    """Why identities leave the desk (Personal Information Protection Act, articles 17 and 18)."""

    REPORT = "report"
    CASE = "case"
    HANDOVER = "handover"
    RIGHTS = "rights_of_person"
    AUDIT = "audit"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Reason:
    """Why an officer takes identities out of the desk: one of the list, and what they wrote about it."""

    purpose: Purpose
    words: str = ""


@dataclass(frozen=True, slots=True)
class AccessRecord:
    """One entry. `subject` says whose data (numbers of contacts) or what else, `detail` the rest as key=value.

    `words` is what an officer typed, a query or a reason; it is kept apart so that it can be destroyed while the chain
    still holds, and `erased` says that this was done.
    """

    seq: int
    at: datetime
    officer: Officer
    place: str
    act: AccessAct
    subject: str
    detail: str
    words: str
    erased: bool
    hash: str


@dataclass(frozen=True, slots=True)
class AccessFilter:
    """What entries are narrowed to; an empty one lets everything through. From `since`, before `until`."""

    since: datetime | None = None
    until: datetime | None = None
    officer: str = ""
    act: AccessAct | None = None
    contact: int | None = None


@dataclass(frozen=True, slots=True)
class Head:
    """The end of the record: the number of its last entry and the hash that holds all before it."""

    seq: int
    hash: str

    @property
    def short(self) -> str:
        """The number and the first 128 bits, in groups that can be read aloud, written down and typed again."""
        return f"{self.seq}-" + " ".join(self.hash[at : at + 4] for at in range(0, 32, 4))


@dataclass(frozen=True, slots=True)
class AccessReview:
    """A signed review of the entries `first` to `last`; `head` is the hash of the last as it was then."""

    at: datetime
    officer: Officer
    first: int
    last: int
    head: str
    note: str
