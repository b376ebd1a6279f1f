"""The handles of a talk: who can be reached how, in one form each, with the place where it stands."""

from collections.abc import Iterable, Iterator

from airportdesk.links.companies import companies_in
from airportdesk.links.phones import phones_in
from airportdesk.links.values import Handle, HandleKind, Spotted
from airportdesk.links.webs import accounts_in, addresses_in
from airportdesk.model import Contact
from airportdesk.text import NOTES_MAX

HANDLES_MAX = 40
"""Handles kept of one talk: a pasted list of numbers is not a talk."""
_WIDE = {0xFF01 + n: 0x21 + n for n in range(94)} | {0x3000: 0x20, 0x2010: 0x2D, 0x2011: 0x2D, 0x2013: 0x2D}


def handles_in(text: str, field: str = "notes") -> tuple[Spotted, ...]:
    """Every handle of a text, in its order; full-width letters and digits count as plain ones."""
    narrow = text[:NOTES_MAX].translate(_WIDE)
    taken: list[Spotted] = []
    for start, end, kind, value in _found(narrow):
        if value and not any(start < other.end and other.start < end for other in taken):
            taken.append(Spotted(Handle(kind, value), text[start:end], start, end, field))
    return tuple(sorted(taken, key=lambda spotted: spotted.start)[:HANDLES_MAX])


def handles_of(contact: Contact) -> tuple[Spotted, ...]:
    """The handles of a talk: in its notes, the traveller's telephone field, and its tasks."""
    phone = contact.traveller.phone if contact.traveller else ""
    found = [*handles_in(contact.notes), *(handles_in(phone, "phone") if phone else ())]
    for task in contact.tasks:
        found += handles_in(f"{task.what}\n{task.reach}", "task")
    return tuple(found)


def distinct(spotted: Iterable[Spotted]) -> tuple[Handle, ...]:
    """Each handle once, in the order of the text."""
    return tuple(dict.fromkeys(one.handle for one in spotted))


def met(spotted: Iterable[Spotted]) -> tuple[Handle, ...]:
    """Each handle somebody else may be reached by: all but what stands in the field of the traveller's own number."""
    found = tuple(spotted)
    own = {one.handle for one in found if one.field == "phone"}
    return distinct(one for one in found if one.handle not in own)


def _found(text: str) -> Iterator[tuple[int, int, HandleKind, str]]:
    yield from accounts_in(text)
    yield from addresses_in(text)
    for start, end, value in phones_in(text):
        yield start, end, HandleKind.PHONE, value
    for start, end, value in companies_in(text):
        yield start, end, HandleKind.COMPANY, value
