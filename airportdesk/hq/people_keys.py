"""The keys under which headquarters finds a person again, and those under which it asks. Pure.

Every key begins with a letter that says what it is, so that kinds never meet: a whole name (`n`), the exact spelling
(`=`), family name and one syllable (`s`), given name alone (`g`), family name alone (`f`, counted and never looked
up), a masked name (`m`), telephone (`t`), the last four digits of a masked one (`4`), birth date (`b`), handle (`h`),
flight with its day (`d`). Names are reduced by `links.names`, so 이지현, LEE JIHYUN and Rhee Ji-hyeon share theirs.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta

from airportdesk.links.families import NAMED, SPELLINGS
from airportdesk.links.names import Reading, asked_keys, readings
from airportdesk.links.phones import home_form
from airportdesk.links.romanised import LEAD_LETTERS, LEADS
from airportdesk.model import KST

STAR = "*"
COUNTED = "f"
"""The kind of key that is only counted: a family name alone gathers a fifth of all travellers."""
MASKED = f"{COUNTED}{STAR}"
"""Under this key all masked names are counted."""
_TITLES = re.compile(r"(?i)(?<=\S)[\s/,]+(?:mr|mrs|ms|miss|mstr|dr)\.?\s*$")
_HANGUL = re.compile("[가-힣]")
_LETTERS_OF = {
    lead: {letters[:1] for letters, other in zip(LEAD_LETTERS, LEADS, strict=True) if other == lead} for lead in LEADS
} | {"": set("aeiouyw"), "R": set("rl"), "C": set("jcz"), "K": set("gkc"), "P": set("bp"), "T": set("dt")}
"""The letters a class of initial consonants may be written with; a masked name shows no more."""


def plain_name(name: str) -> str:
    """A name without its title, the slash of a boarding pass as a comma: KIM/YOUNGSOO MR is KIM, YOUNGSOO."""
    return " ".join(_TITLES.sub("", name).replace("/", ", ").split())


def is_masked(name: str) -> bool:
    """Whether a name shows stars instead of letters."""
    return STAR in name


def exact_key(name: str) -> str:
    """The key of one spelling: letters alone, Latin words in any order."""
    folded = name.casefold()
    letters = "".join(re.findall(r"\w", folded))
    return "=" + (letters if _HANGUL.search(name) else " ".join(sorted(re.findall(r"\w+", folded))))


def name_index_keys(name: str) -> Iterator[str]:
    """Every key of a name as it is indexed."""
    name = plain_name(name)
    if not name:
        return
    if is_masked(name):
        yield MASKED
        yield from masked_keys(name)
        return
    yield exact_key(name)
    for reading in readings(name):
        yield f"n{reading.key}"
        if reading.family:
            given = reading.key.partition(":")[2]
            yield f"{COUNTED}{reading.family}"
            yield f"g{given}"
            yield from _syllable_keys(reading.family, given)
        else:
            yield from (f"w{word}" for word in reading.given.split() or [reading.given])
    yield from (f"w{word}" for word in _foreign_words(name))


def name_asked_keys(name: str) -> Iterator[str]:
    """Every key a name is looked for under: its own, those by the rule of first sounds, and those it has masked."""
    name = plain_name(name)
    if not name or is_masked(name):
        yield from masked_keys(name)
        return
    yield from (key for key in name_index_keys(name) if key[0] != COUNTED)
    for key in asked_keys(name):
        family, _, given = key.partition(":")
        yield f"n{key}"
        if family:
            yield from _syllable_keys(family, given)
    yield from _asked_masks(name)


def masked_keys(name: str) -> Iterator[str]:
    """The keys of a masked name: family and last syllable (홍*동), family alone (김*), two initials (J*** H***)."""
    if _HANGUL.search(name):
        letters = re.sub(r"\s", "", name)
        last = letters[-1] if letters[-1] != STAR else ""
        yield f"m{letters[0]} {_class_of(last) if last else STAR}"
        return
    initials = [word[0].casefold() for word in re.findall(r"[^\s,]+", name) if word[0].isalpha()]
    if len(initials) > 1:
        yield "m" + " ".join(sorted(initials[:2]))
        yield "m" + " ".join(sorted((initials[0], initials[-1])))


def phone_keys(phone: str) -> Iterator[str]:
    """The keys of a telephone number in E.164, or of a masked one that shows its last four digits."""
    if not phone:
        return
    if STAR in phone:
        digits = "".join(letter for letter in phone if letter.isdigit())
        if len(digits) == 4:
            yield f"4{digits}"
        return
    yield f"t{phone}"


def asked_phone_keys(phone: str) -> Iterator[str]:
    """The keys a whole number is looked for under: also among those of which four digits are left."""
    yield from phone_keys(phone)
    if phone and STAR not in phone:
        yield f"4{home_form(phone)[-4:]}"


def flight_key(flight: str, day: date) -> str:
    """The key of a flight on a day in Korea."""
    return f"d{flight} {day.isoformat()}"


def day_of(at: datetime) -> date:
    """The day of a talk in Korea."""
    return at.astimezone(KST).date()


def days_around(first: date, last: date, most: int = 10) -> Iterator[date]:
    """Each day from the first to the last, at most so many."""
    for n in range(min((last - first).days + 1, most)):
        yield first + timedelta(days=n)


def given_classes(reading: Reading) -> str:
    """The syllables of a given name in classes, as they stand in a key."""
    return reading.key.partition(":")[2]


def once(keys: Iterable[str]) -> tuple[str, ...]:
    """Each key once, in its order."""
    return tuple(dict.fromkeys(keys))


def _syllable_keys(family: str, given: str) -> Iterator[str]:
    """Family and each syllable of a given name of two or more: found again when the other was mistyped."""
    syllables = given.split(".")
    if len(syllables) > 1:
        for at, syllable in enumerate(syllables):
            yield f"s{family} {at} {syllable}"


def _foreign_words(name: str) -> Iterator[str]:
    """The words of a name that no reading takes for Korean: each finds the name again when the other differs."""
    if not _HANGUL.search(name) and not any(reading.family for reading in readings(name)):
        yield from (word for word in re.findall(r"\w+", name.casefold()) if len(word) > 2)


def _class_of(syllable: str) -> str:
    """A Hangul syllable as keys write it."""
    if not _HANGUL.match(syllable):
        return syllable
    found = readings(f"김{syllable}")
    return found[0].key.partition(":")[2]


def _asked_masks(name: str) -> Iterator[str]:
    """The keys the name may have when it is masked, in Hangul and in Latin letters."""
    for reading in readings(name):
        syllables = given_classes(reading).split(".")
        if not reading.family:
            continue
        masked_to = syllables[-1] if len(syllables) > 1 or len(reading.family) > 1 else STAR
        yield f"m{reading.family[0]} {masked_to}"
        families = {spelling[0] for spelling in SPELLINGS.get(reading.family, ())}
        for first in sorted(families):
            for given in sorted(_given_initials(reading)):
                yield "m" + " ".join(sorted((first, given)))
    if not _HANGUL.search(name):
        initials = [word[0] for word in re.findall(r"\w+", name.casefold())]
        yield from ("m" + " ".join(sorted((initials[0], other))) for other in initials[1:])


def _given_initials(reading: Reading) -> set[str]:
    """The letters with which a given name may begin in Latin."""
    lead = given_classes(reading)[:1]
    return _LETTERS_OF.get("" if lead in "AEUI" else lead, {lead.casefold()})


def families_of(word: str) -> tuple[str, ...]:
    """The family names a Latin word may stand for."""
    return NAMED.get(word.casefold(), ())
