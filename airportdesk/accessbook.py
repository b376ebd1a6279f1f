"""The access record of one desk: what an officer looked at is noted, and supervisors review who did what.

Rules of what is one look, so that the record can be read:

- Opening a contact is one; shown again with nothing else in between, within ten minutes, it is the same.
- A list (a search, a day, links, tasks) is noted when it settles: when something is opened from it, or a second after
  the last key (`ui/settling.py`). What is flown over in between, while somebody types, is not. The same list within ten
  minutes is the same look.
- Of a list of up to 20 talks each is noted, of a longer one what was asked for and how many there were.
- Lists that show numbers, flights and counts only (board, prints, rates) are no looks.

What cannot be noted is not shown: every method here that notes raises StoreError.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from airportdesk.errors import DeskError
from airportdesk.export import NAMELESS, Kind, Profile
from airportdesk.intake import free_of_numbers
from airportdesk.model import (
    KST,
    AccessAct,
    AccessFilter,
    AccessRecord,
    AccessReview,
    Head,
    KeptDraft,
    Purpose,
    Reason,
    Record,
)
from airportdesk.registration import masked
from airportdesk.roles import Action, may, require
from airportdesk.store import Store
from airportdesk.store.access import PAGE
from airportdesk.store.verifying import Check
from airportdesk.text import Words, clean

__all__ = ["CYCLES", "AccessBook", "Check", "Standing"]

SAME_LOOK = timedelta(minutes=10)
CYCLES = (7, 14, 31, 92)
"""Days between two reviews a supervisor can choose from."""
NOTE_MAX = 1_000
"""Characters of a review's note."""
REASON_MAX = 300
"""Characters of what is written about the reason of an export."""
_NOTE, _REASON = Words("점검 내용", "The note"), Words("이유", "The reason")
_WITH_IT = {
    AccessAct.VIEWED,
    AccessAct.IDENTITY_SHOWN,
    AccessAct.AMENDED,
    AccessAct.UNDONE,
    AccessAct.LEAFLET_MADE,
    AccessAct.PRINTED,
    AccessAct.TASK_NOTED,
    AccessAct.OFFICE_NOTED,
}
"""After one of these a contact that is shown is the one that was just in hand."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How the reviews stand: the last one, when the next is due, from which entry on it reads, and what is in there."""

    last: AccessReview | None
    due: datetime
    overdue: int
    cycle: int
    first: int
    counts: dict[AccessAct, int]


class AccessBook:
    """Notes looks and keeps reviews. Raises StoreError, NotPermittedError or DeskError in words."""

    page = PAGE
    """Entries that `records` gives at once."""

    def __init__(self, store: Store, clock: Callable[[], datetime]) -> None:
        self._access = store.access
        self._officer = store.officer
        self._clock = clock
        self._lists: dict[tuple[object, ...], datetime] = {}
        store.access.keep_time_by(clock)

    @property
    def may_see(self) -> bool:
        """Whether the officer at the desk may see the record."""
        return may(self._officer.role, Action.SEE_ACCESS)

    @property
    def may_review(self) -> bool:
        """Whether the officer at the desk may review it."""
        return may(self._officer.role, Action.REVIEW_ACCESS)

    def viewed(self, contact_id: int) -> None:
        """A contact is shown in full."""
        last = next(iter(self._access.records(limit=1)), None)
        if (
            last is not None
            and last.officer.id == self._officer.id
            and last.act in _WITH_IT
            and last.subject == str(contact_id)
            and self._clock() - last.at < SAME_LOOK
        ):
            return
        self._access.note(AccessAct.VIEWED, (contact_id,))

    def searched(self, words: str, contacts: Sequence[int], more: bool = False) -> None:
        """A search has settled: what was asked for, and what it found; `more` says that it found more than that."""
        told = masked(words, self._clock().astimezone(KST).date(), half_typed=True)
        self._list(AccessAct.SEARCHED, tuple(contacts), "more=1" if more else "", told)

    def listed(self, what: str, contacts: Sequence[int]) -> None:
        """A list of talks is shown: "tasks", "office", "day=2026-11-24", "links=12"."""
        self._list(AccessAct.LISTED, tuple(contacts), f"list={what}" if "=" not in what else what, "")

    def identity_shown(self, contact_id: int) -> None:
        """Name and number of a traveller are shown that were masked."""
        self._access.note(AccessAct.IDENTITY_SHOWN, (contact_id,))

    def draft_resumed(self, kept: KeptDraft) -> None:
        """A half-typed talk is gone on with."""
        about = f"amending={kept.amending}" if kept.amending else ""
        self._access.note_of(AccessAct.DRAFT_RESUMED, f"draft:{kept.key}", about)

    def exporting(
        self, day: date, kind: Kind, records: Sequence[Record], reason: Reason | None, profile: Profile = "hq"
    ) -> None:
        """A day is about to leave the desk; without a reason its identities are masked. Raises DeskError.

        In a file for statistics ("statistics") there are none, and in a report neither.
        """
        bare = profile == "statistics" or kind in NAMELESS
        known = 0 if bare else sum(record.contact.traveller is not None for record in records)
        named, hidden = (known, 0) if reason else (0, known)
        words = self._told(reason.words, _REASON, REASON_MAX) if reason else ""
        if reason is not None and reason.purpose is Purpose.OTHER and not words:
            raise DeskError("이유를 적어 주세요.", "Write down the reason.")
        detail = f"day={day} kind={kind} named={named}" + (f" purpose={reason.purpose}" if reason else "")
        detail += f" masked={hidden}" if hidden else ""
        detail += f" profile={profile}" if profile != "hq" else ""
        self._access.note(AccessAct.EXPORTED, tuple(record.contact_id for record in records), detail, words)

    def refused(self, action: Action) -> None:
        """Somebody asked for what their role does not include."""
        self._access.note_of(AccessAct.REFUSED, "", f"action={action}")

    def check_job(self, head: str = "") -> Callable[[Callable[[], bool]], tuple[Check, ...] | None]:
        """A function that checks whether the log is whole and was changed around the program; it may run elsewhere.

        It asks whether to go on, and gives nothing where not. `head` was noted outside the desk.
        """
        return self._access.checking(head).run

    def checked(self, wrong: int) -> None:
        """The log was checked, and so many things were found wrong."""
        self._access.note_of(AccessAct.VERIFIED, "", f"wrong={wrong}")

    def records(self, wanted: AccessFilter, before: int | None = None) -> tuple[AccessRecord, ...]:
        """The newest entries asked for, 200 at a time; looking at them is noted as well."""
        self._require(Action.SEE_ACCESS)
        self._list(AccessAct.RECORD_SEEN, (), "", "")
        return self._access.records(wanted, before)

    def officers(self) -> tuple[tuple[str, str], ...]:
        """Id and name of everybody who can stand in the record."""
        return self._access.officers()

    def head(self) -> Head:
        """The end of the record, to be noted outside the desk."""
        return self._access.head()

    def reviews(self) -> tuple[AccessReview, ...]:
        """Every review, the last first."""
        self._require(Action.SEE_ACCESS)
        return self._access.reviews()

    def standing(self) -> Standing:
        """How the reviews stand now."""
        self._require(Action.SEE_ACCESS)
        last, due, overdue = self._due()
        first = last.last + 1 if last else 1
        return Standing(last, due, overdue, self._access.cycle(), first, self._access.counts(first))

    def overdue(self) -> int:
        """Days a review is overdue, where the officer at the desk could make it; else 0."""
        return self._due()[2] if self.may_review else 0

    def _due(self) -> tuple[AccessReview | None, datetime, int]:
        """The last review, when the next is due, and how many days that is past, at least one."""
        last = next(iter(self._access.reviews()), None)
        due = (last.at if last else self._access.begun()).astimezone(KST) + timedelta(days=self._access.cycle())
        late = self._clock() - due
        return last, due, max(1, late.days) if late > timedelta() else 0

    def review(self, note: str, password: str) -> AccessReview:
        """Sign that everything since the last review was looked at, with the reviewer's own password."""
        self._require(Action.REVIEW_ACCESS)
        told = self._told(note, _NOTE, NOTE_MAX)
        if not told:
            raise DeskError("무엇을 보았고 어떠했는지 적어 주세요.", "Write what was looked at and what was found.")
        self._access.prove(password)
        return self._access.review(told)

    def set_cycle(self, days: int) -> None:
        """Review every so many days from now on; who set it is noted."""
        self._require(Action.REVIEW_ACCESS)
        if days not in CYCLES:
            raise ValueError(days)
        if days != self._access.cycle():
            self._access.set_cycle(days)

    def _list(self, act: AccessAct, contacts: tuple[int, ...], detail: str, words: str) -> None:
        key, now = (act, contacts, detail, words), self._clock()
        if key in self._lists and now - self._lists[key] < SAME_LOOK:
            return
        self._access.note(act, contacts, detail, words)
        self._lists = {known: at for known, at in self._lists.items() if now - at < SAME_LOOK} | {key: now}

    def _require(self, action: Action) -> None:
        if not may(self._officer.role, action):
            self.refused(action)
        require(self._officer, action)

    def _told(self, typed: str, name: Words, limit: int) -> str:
        today = self._clock().astimezone(KST).date()
        return clean(free_of_numbers(typed, name, today), limit).strip()
