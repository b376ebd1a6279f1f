"""Who a traveller is, masked: as lists, records and exports show it until somebody asks to see it. Pure.

홍길동 is 홍*동, 김수 is 김*, John Hong is J*** H***. Masking is for the glance over a shoulder and the file that goes
astray: with the date and the flight beside it, a masked name may still tell somebody who it was.
"""

import re
import unicodedata
from dataclasses import replace

from airportdesk.model import Record, Traveller

STAR = "*"
_SYLLABIC = re.compile(r"[\u1100-\u11ff\u3130-\u318f\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff\U00020000-\U0003ffff]")
_BLANKS = re.compile(r"(\s+)")
_TAIL = 4


def masked_name(name: str) -> str:
    """A name with its middle hidden.

    Korean and Chinese keep the first letter and, of three or more, the last; one letter alone is hidden. In every other
    script each word keeps its first letter and three stars stand for the rest, however long it is.
    """
    letters = [letter for letter in name if not letter.isspace()]
    if letters and all(_SYLLABIC.match(letter) for letter in letters):
        return _syllables(name, len(letters))
    return "".join(part if part.isspace() else _word(part) for part in _BLANKS.split(name))


def masked_phone(phone: str) -> str:
    """A telephone number of which the last four digits are left, or none where there are not twice as many."""
    count = sum(map(str.isdigit, phone))
    kept = _TAIL if count >= 2 * _TAIL else 0
    shown, seen = [], 0
    for letter in phone:
        seen += letter.isdigit()
        hidden = letter.isalpha() or (letter.isdigit() and seen <= count - kept)
        shown.append(STAR if hidden else letter)
    return "".join(shown)


def masked_birth(birth: str) -> str:
    """A birth date (YYYY-MM-DD) of which the year is left."""
    return f"{birth[:4]}-**-**" if birth else ""


def masked_traveller(traveller: Traveller) -> Traveller:
    """A traveller as a record shows them until somebody asks; the ground stays."""
    return replace(
        traveller,
        name=masked_name(traveller.name),
        phone=masked_phone(traveller.phone),
        birth=masked_birth(traveller.birth),
    )


def masked_record(record: Record) -> Record:
    """A record as it leaves the desk where nobody asked for identities. Notes stay as they were written."""
    contact = record.contact
    if contact.traveller is None:
        return record
    return replace(record, contact=replace(contact, traveller=masked_traveller(contact.traveller)))


def _syllables(name: str, count: int) -> str:
    shown, seen = [], 0
    for letter in name:
        seen += not letter.isspace()
        kept = letter.isspace() or (seen == 1 and count > 1) or (seen == count and count > 2)
        shown.append(letter if kept else STAR)
    return "".join(shown)


def _word(word: str) -> str:
    """A word of another script; marks that stand on its first letter stay with it."""
    if not word or len(word) == 1:
        return STAR if word else ""
    first = next((at for at, letter in enumerate(word) if letter.isalnum()), 0)
    end = first + 1
    while end < len(word) and unicodedata.combining(word[end]):
        end += 1
    if _SYLLABIC.match(word[first]) and sum(map(str.isalnum, word)) == 1:
        return STAR
    return f"{word[first:end]}{STAR * 3}"
