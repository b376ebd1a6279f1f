"""What of a talk is searched: one text, in the form it is looked for, and what the index takes of it."""

from collections.abc import Sequence

from airportdesk.links.asked import handle_pieces
from airportdesk.links.grams import grams, initials, norm
from airportdesk.links.terms import place_mark, place_token
from airportdesk.links.values import HandleKind, Spotted
from airportdesk.model import Contact
from airportdesk.text import folded


def sought_text(contact: Contact, spotted: Sequence[Spotted]) -> str:
    """Notes, name, flight, route, places and handles, line by line; the index is made of this text and nothing else."""
    person = contact.traveller
    lines = [norm(contact.notes), norm(contact.flight), norm(" ".join(contact.route))]
    if person:
        lines += [norm(person.name), norm(person.phone), folded(person.name), initials(person.name)]
    lines += [norm(contact.referred), *(norm(f"{task.what} {task.reach}") for task in contact.tasks)]
    for one in spotted:
        lines += handle_pieces(one.handle)
        if one.handle.kind is HandleKind.COMPANY:
            lines.append(initials(one.handle.value))
    lines += [place_mark(id) for id in contact.places]
    return "\n".join(dict.fromkeys(line for line in lines if line))


def sought_grams(text: str) -> str:
    """What the index takes of a searched text. Dropping a talk from the index needs exactly this of its old text."""
    plain, *marks = text.split("\n\x1f")
    if text.startswith("\x1f"):
        plain, marks = "", [plain, *marks]
    places = " ".join(place_token(mark) for mark in marks)
    return f"{grams(plain)} {places}".strip()
