"""The handles that go back to desks: those several desks have met, or that are in many talks.

A traveller's own telephone never goes in, whoever met that traveller: the list is of those who recruit.
"""

import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from sqlalchemy import Connection

from airportdesk.handover.watchlist import WATCHED_MAX, Watched, WatchList, hashed
from airportdesk.hq.people import one_phone
from airportdesk.hq.people_keys import STAR
from airportdesk.hq.reading import handles, persons
from airportdesk.links.phones import home_form
from airportdesk.links.values import HandleKind

DESKS, TALKS = 2, 3
"""Desks that must have met a handle, or talks it must be in."""
DAYS = 180
"""Days of talks a list is made of."""
VALID_DAYS = 30
"""Days a list holds."""


@dataclass(slots=True)
class Met:
    """Where a handle was met."""

    desks: set[str] = field(default_factory=set)
    talks: set[tuple[str, int]] = field(default_factory=set)
    last: date = date.min


@dataclass(frozen=True, slots=True)
class Chosen:
    """A handle that goes into the list, in the clear, for headquarters to look at before it signs."""

    handle: str
    desks: int
    talks: int
    last: date


def chosen(conn: Connection, today: date, desks: int = DESKS, talks: int = TALKS) -> tuple[Chosen, ...]:
    """The handles met by at least so many desks or in at least so many talks of the last DAYS, the most met first."""
    own, met, since = own_phones(conn), dict[str, Met](), today - timedelta(days=DAYS)
    for row in handles(conn):
        if row.day < since or row.day > today or row.kind == "hashed" or own.of(row.desk, row.contact, row.value):
            continue
        one = met.setdefault(f"{row.kind} {row.value}", Met())
        one.desks.add(row.desk)
        one.talks.add((row.desk, row.contact))
        one.last = max(one.last, row.day)
    found = [
        Chosen(handle, len(one.desks), len(one.talks), one.last)
        for handle, one in met.items()
        if len(one.desks) >= desks or len(one.talks) >= talks
    ]
    return tuple(sorted(found, key=lambda one: (-one.desks, -one.talks, one.handle))[:WATCHED_MAX])


def list_of(handles_: Iterable[Chosen], edition: str, today: date, valid: int = VALID_DAYS) -> WatchList:
    """The edition of these handles with a salt of its own, in the order of the hashes, which tells nothing."""
    salt = secrets.token_hex(16)
    entries = [
        Watched(hash=hashed(one.handle, salt), desks=one.desks, talks=one.talks, last=one.last) for one in handles_
    ]
    return WatchList(
        edition=edition,
        made=today,
        expires=today + timedelta(days=valid),
        salt=salt,
        entries=tuple(sorted(entries, key=lambda one: one.hash)),
    )


@dataclass(frozen=True, slots=True)
class OwnPhones:
    """Travellers' own telephones: those in full, and by contact the last digits of those that came masked."""

    whole: frozenset[str]
    masked: Mapping[tuple[str, int], str]

    def of(self, desk: str, contact: int, value: str) -> bool:
        """Whether a value of that talk is a traveller's own telephone."""
        digits = self.masked.get((desk, contact), "")
        return value in self.whole or bool(digits and value[:1] == "+" and home_form(value).endswith(digits))


def own_phones(conn: Connection) -> OwnPhones:
    """Every telephone a traveller gave as their own."""
    whole, masked = set[str](), dict[tuple[str, int], str]()
    for row in persons(conn):
        if STAR in row.phone:
            masked[row.desk, row.contact] = "".join(filter(str.isdigit, row.phone))
        elif phone := one_phone(row.phone):
            whole.add(phone)
    return OwnPhones(frozenset(whole), masked)


def own_handles(own: OwnPhones) -> frozenset[str]:
    """The same as handles, "kind value", for counts that leave them out."""
    return frozenset(f"{HandleKind.PHONE.value} {phone}" for phone in own.whole)
