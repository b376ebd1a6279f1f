"""Names that may be one person's: Korean and romanised, in either order, under keys an index can hold.

A key is a Hangul family name and the given name reduced to what every romanisation keeps: classes of consonants
(k and g are one, l and r, ch and j …) and of vowels (eo, u, o, eu and their kin are one). 이지현, LEE JIHYUN,
Yi Ji-hyeon and "Jee Hyun Rhee" share one. Keys only gather candidates; `likeness` tells them apart. A name that another
spells by the rule of first sounds (`first_sounds`) is asked for under the keys of both spellings.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache

from airportdesk.links.families import NAMED, SPELLINGS
from airportdesk.links.first_sounds import other_family, other_latin, other_spellings, soft_latin, softened
from airportdesk.links.romanised import (
    HEARD,
    LEAD_LETTERS,
    LEADS,
    SPELLED_LEADS,
    SPELLED_TAILS,
    SPELLED_VOWELS,
    TAIL_LETTERS,
    TAILS,
    VOWEL_LETTERS,
    VOWELS,
)

_SYLLABLES_MAX = 3
_HANGUL = re.compile("[가-힣]+")
_OPENING = tuple("aeiouyw")
_KEYS_MAX = 6
_ASKED_MAX = 24


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a name: family in Hangul ("" if it is not Korean), given name run together in Latin."""

    family: str
    given: str
    key: str


@lru_cache(maxsize=4096)
def readings(name: str) -> tuple[Reading, ...]:
    """The ways a name can be read, at most six; none for less than a whole name."""
    if hangul := "".join(_HANGUL.findall(name)):
        return _hangul_readings(hangul)
    words = _latin_words(name)
    found = [reading for family, given in _splits(name, words) for reading in _latin_readings(family, given)]
    if not found and len(words) > 1:
        found.append(Reading("", "".join(sorted(words)), ":" + " ".join(sorted(words))))
    once: dict[str, Reading] = {}
    for reading in found:
        once.setdefault(reading.key, reading)
    return tuple(once.values())[:_KEYS_MAX]


def name_keys(name: str) -> tuple[str, ...]:
    """The keys under which a name is found again."""
    return tuple(reading.key for reading in readings(name))


def asked_keys(name: str) -> tuple[str, ...]:
    """The keys under which a name is looked for: its own, and those of how it is written with another first sound."""
    if hangul := "".join(_HANGUL.findall(name)):
        others = [key for spelling in other_spellings(hangul) for key in name_keys(spelling)]
    else:
        others = [
            reading.key
            for family, (first, *rest) in _splits(name, _latin_words(name))
            for one in _either(family, other_family(family))
            for given in _either(first, other_latin(first))
            for reading in _latin_readings(one, (given, *rest))
        ]
    return tuple(dict.fromkeys((*name_keys(name), *others)))[:_ASKED_MAX]


def likeness_but_for_first_sounds(one: str, other: str) -> float:
    """`likeness` of both names as if neither family nor given name began with ㄹ: 이영희 and 리영희 are one."""
    return max((_near(a, b) for a in _soft(one) for b in _soft(other) if a.key == b.key), default=0.0)


def likeness(one: str, other: str) -> float:
    """0 to 1: 1 for the same spelling or the same Hangul, less the further the given names sound apart."""
    if _plain(one) == _plain(other):
        return 1.0
    return max((_near(a, b) for a in readings(one) for b in readings(other) if a.key == b.key), default=0.0)


@lru_cache(maxsize=4096)
def _soft(name: str) -> tuple[Reading, ...]:
    if hangul := "".join(_HANGUL.findall(name)):
        return _hangul_readings(softened(hangul))
    return tuple(
        reading
        for family, (first, *rest) in _splits(name, _latin_words(name))
        for reading in _latin_readings(softened(family), (soft_latin(first), *rest))
    )[:_KEYS_MAX]


def _either(one: str, other: str) -> tuple[str, ...]:
    return (one, other) if other else (one,)


def _latin_words(name: str) -> list[str]:
    plain = unicodedata.normalize("NFD", name.casefold()).replace("'", "")
    return re.findall(r"[a-z]+", "".join(letter for letter in plain if not unicodedata.combining(letter)))


def _latin_readings(family: str, given: tuple[str, ...]) -> list[Reading]:
    return [Reading(family, "".join(given), f"{family}:{skeleton}") for skeleton in _skeletons(given)]


def _near(one: Reading, other: Reading) -> float:
    return (
        0.95
        if one.given == other.given
        else 0.9 * SequenceMatcher(None, _sound(one.given), _sound(other.given)).ratio()
    )


def _sound(given: str) -> str:
    for written, heard in HEARD:
        given = given.replace(written, heard)
    return given


def _plain(name: str) -> str:
    return "".join(sorted(re.findall(r"\w+", name.casefold()))) if not _HANGUL.search(name) else re.sub(r"\W", "", name)


def _hangul_readings(name: str) -> tuple[Reading, ...]:
    if len(name) < 2:
        return ()
    families = [name[:size] for size in (2, 1) if name[:size] in SPELLINGS and len(name) > size] or [name[:1]]
    made = []
    for family in families:
        given = [_parts(syllable) for syllable in name[len(family) :]]
        skeleton = ".".join(LEADS[lead] + VOWELS[vowel] + TAILS[tail] for lead, vowel, tail in given)
        latin = "".join(LEAD_LETTERS[lead] + VOWEL_LETTERS[vowel] + TAIL_LETTERS[tail] for lead, vowel, tail in given)
        made.append(Reading(family, latin, f"{family}:{skeleton}"))
    return tuple(made)


def _parts(syllable: str) -> tuple[int, int, int]:
    code = ord(syllable) - 0xAC00
    return code // 588, code % 588 // 28, code % 28


def _splits(name: str, words: list[str]) -> list[tuple[str, tuple[str, ...]]]:
    """Family and given name, as far as they can be told apart: a comma tells, else either end may be the family."""
    if len(words) < 2:
        return []
    ends = [(words[0], words[1:]), (words[-1], words[:-1])]
    if "," in name:
        ends = ends[:1]
    return [(family, tuple(rest)) for word, rest in ends for family in NAMED.get(word, ())]


def _skeletons(words: tuple[str, ...]) -> list[str]:
    """The syllables of a given name in classes, every way it can be cut with the fewest syllables."""
    made = [""]
    for word in words:
        cuts = _cut(word, _SYLLABLES_MAX)
        fewest = min((cut.count(".") for cut in cuts), default=0)
        made = [before + cut for before in made for cut in cuts if cut.count(".") == fewest]
    return [skeleton.strip(".") for skeleton in made]


@lru_cache(maxsize=4096)
def _cut(text: str, most: int) -> tuple[str, ...]:
    """Each way to read `text` as at most so many syllables, each with a dot behind it."""
    if not text:
        return ("",)
    if not most:
        return ()
    found = []
    for skeleton, rest in _first_syllables(text):
        found += [f"{skeleton}.{tail}" for tail in _cut(rest, most - 1)]
    return tuple(dict.fromkeys(found))


def _first_syllables(text: str) -> Iterator[tuple[str, str]]:
    for lead, heard in SPELLED_LEADS.items():
        if not text.startswith(lead):
            continue
        for vowel in range(len(lead) + 1, min(len(text), len(lead) + 4) + 1):
            sound = SPELLED_VOWELS.get(text[len(lead) : vowel])
            if sound is None or (text[vowel - 1] == "h" and text[vowel : vowel + 1] in _OPENING):
                continue
            for tail in range(vowel, min(len(text), vowel + 2) + 1):
                if (closed := SPELLED_TAILS.get(text[vowel:tail])) is not None:
                    yield heard + sound + closed, text[tail:]
