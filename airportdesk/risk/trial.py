"""A new pack tried on past contacts: which would newly be flagged, which no longer, and why. Pure; writes nothing."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from airportdesk.model import KST, Concern, Contact
from airportdesk.risk.assess import concern_alone, reasons_of
from airportdesk.risk.rules import Rules
from airportdesk.text import Words

LISTED = 2_000
"""How many changed contacts are listed with their reasons; the counts are always complete."""


@dataclass(frozen=True, slots=True)
class Talk:
    """A past contact, by number and revision, with no more of it than the rules look at."""

    contact_id: int
    revision: int
    contact: Contact


@dataclass(frozen=True, slots=True)
class Change:
    """A contact whose concern the new pack changes, with the signs that come and go and the answers behind them.

    A sign that only weighs something else is among both. Where both are empty, the pack's gate is another one.
    """

    contact_id: int
    at: datetime
    before: Concern
    after: Concern
    gained: tuple[Words, ...]
    lost: tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class Counts:
    """How many contacts there were and what the new pack does to them; `raised` and `lowered` are among the flagged."""

    contacts: int = 0
    flagged_before: int = 0
    flagged_after: int = 0
    high_before: int = 0
    high_after: int = 0
    newly: int = 0
    no_longer: int = 0
    raised: int = 0
    lowered: int = 0

    @property
    def changed(self) -> int:
        """All contacts whose concern is another one."""
        return self.newly + self.no_longer + self.raised + self.lowered

    def __add__(self, other: "Counts") -> "Counts":
        return Counts(
            self.contacts + other.contacts,
            self.flagged_before + other.flagged_before,
            self.flagged_after + other.flagged_after,
            self.high_before + other.high_before,
            self.high_after + other.high_after,
            self.newly + other.newly,
            self.no_longer + other.no_longer,
            self.raised + other.raised,
            self.lowered + other.lowered,
        )


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a trial found: counts per Korean day, and the first `LISTED` changes in the order of the talks."""

    days: dict[date, Counts] = field(default_factory=dict)
    changes: tuple[Change, ...] = ()

    @property
    def counts(self) -> Counts:
        """The counts of all days together."""
        return sum(self.days.values(), Counts())

    def and_then(self, later: "Outcome") -> "Outcome":
        """This outcome with that of later talks."""
        days = dict(self.days)
        for day, counts in later.days.items():
            days[day] = days.get(day, Counts()) + counts
        return Outcome(days, (*self.changes, *later.changes)[:LISTED])


def tried(talks: Iterable[Talk], old: Rules, new: Rules) -> Outcome:
    """What the new rules say of these talks against what the old ones say of them today."""
    days: dict[date, list[Counts]] = {}
    changes: list[Change] = []
    for talk in talks:
        contact = talk.contact
        before, after = concern_alone(contact, old), concern_alone(contact, new)
        days.setdefault(contact.at.astimezone(KST).date(), []).append(_CHANGES[before, after])
        if before is not after and len(changes) < LISTED:
            changes.append(_change(talk, before, after, old, new))
    return Outcome({day: _summed(counts) for day, counts in days.items()}, tuple(changes))


def _counts(before: Concern, after: Concern) -> Counts:
    was, now = before is not Concern.NONE, after is not Concern.NONE
    return Counts(
        contacts=1,
        flagged_before=was,
        flagged_after=now,
        high_before=before is Concern.HIGH,
        high_after=after is Concern.HIGH,
        newly=now and not was,
        no_longer=was and not now,
        raised=was and after.rank > before.rank,
        lowered=now and after.rank < before.rank,
    )


_CHANGES = {(before, after): _counts(before, after) for before in Concern for after in Concern}


def _summed(counts: Sequence[Counts]) -> Counts:
    return sum(counts, Counts())


def _change(talk: Talk, before: Concern, after: Concern, old: Rules, new: Rules) -> Change:
    was, now = reasons_of(talk.contact, old), reasons_of(talk.contact, new)
    return Change(
        contact_id=talk.contact_id,
        at=talk.contact.at,
        before=before,
        after=after,
        gained=tuple(words for sign, words in now.items() if sign not in was),
        lost=tuple(words for sign, words in was.items() if sign not in now),
    )
