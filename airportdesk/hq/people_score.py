"""What each agreement and each difference is worth when a person is looked for, in bits, and in words. Pure.

A weight is log2(m / u): m is how often it is so when both are one person, u when they are two. The shares m are this
program's judgement of how reports and desks write things down (`docs/matching.md` has the table and what a test on
invented noise makes of it); u is counted in the index where it can be: how many contacts share the name, the telephone
or the handle, a name spelled the same way being worth more than one that only sounds the same. A name's u is never
less than what family and given name give when they are taken as independent, nor than FLOOR.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import Protocol

from rapidfuzz import fuzz

from airportdesk.hq import people_keys as keys
from airportdesk.links.names import Reading, likeness_but_for_first_sounds, readings
from airportdesk.links.phones import home_form
from airportdesk.links.romanised import HEARD
from airportdesk.text import NO_WORDS, Words

FLOOR = 2e-5
"""The least share of people a name is taken to have: no Korean name is so rare that it is nobody else's."""
TYPO = 80
"""Likeness (0 to 100, rapidfuzz's ratio of what is heard) from which two given names may be one mistyped."""
YEARS, DAYS = 1 / 20, 1 / 7_500
"""How often two travellers share the year, and the date, of birth; those who fly are of fewer ages than all."""
LUNAR = range(17, 56)
"""Days by which a birthday by the lunar calendar comes before the same date by the sun."""
YEAR = 365
"""Days over which departures are taken to be spread."""
EVEN = 0.9
_BIRTH = {"date": (0.80, DAYS), "off": (0.05, 25 * DAYS), "year": (0.93, YEARS)}


class Kind(StrEnum):
    """What evidence is about."""

    NAME = "name"
    BIRTH = "birth"
    PHONE = "phone"
    DIGITS = "digits"
    HANDLE = "handle"
    WHEN = "when"


class Counts(Protocol):
    """As `people.Counts`."""

    @property
    def total(self) -> int:
        """Contacts in the index."""

    def count(self, key: str) -> int:
        """Contacts with that key."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """One thing known on both sides: what it is about, its bits, whether it speaks for it, and the words."""

    kind: Kind
    bits: float
    agrees: bool
    words: Words = NO_WORDS


def born_prior(prior: float, total: int) -> float:
    """The bits every candidate begins with: a share of `prior` is spread over all contacts."""
    return math.log2(prior / max(total, 1))


def name_evidence(names: Sequence[str], known: str, counts: Counts) -> Iterator[Evidence]:
    """The best that any spelling asked for has in common with a contact's name."""
    if names and known:
        yield max((_named(keys.plain_name(name), keys.plain_name(known), counts) for name in names), key=_bits)


def _bits(evidence: Evidence) -> float:
    return evidence.bits


def _named(one: str, other: str, counts: Counts) -> Evidence:
    if keys.is_masked(one) or keys.is_masked(other):
        return _masked(one, other, counts)
    if keys.exact_key(one) == keys.exact_key(other):
        count = counts.count(keys.exact_key(other))
        share = max(_chance(one, counts) * 0.3, (count - 1) / max(counts.total, 1), FLOOR)
        return _name(0.8, share, Words(f"이름이 같음(같은 이름 {count:,}건)", f"same name ({count:,} with it)"))
    return _sounding(one, other, counts)


def _sounding(one: str, other: str, counts: Counts) -> Evidence:
    """Names that are not spelled the same: by sound, by the rule of first sounds, mistyped, given name alone."""
    cross = _hangul(one) != _hangul(other)
    pairs = [(a, b) for a in readings(one) for b in readings(other)]
    same = [(a, b) for a, b in pairs if a.key == b.key]
    chance = _chance(one, counts)
    if same:
        like = max(_heard_alike(a.given, b.given) for a, b in same)
        count = max(counts.count(f"n{b.key}") for _, b in same)
        share = max(chance, (count - 1) / max(counts.total, 1), FLOOR)
        told = Words(f"이름 발음이 같음(같은 소리 {count:,}건)", f"name sounds the same ({count:,} with that sound)")
        if like >= 99 or (cross and like >= TYPO):
            return _name(0.75 if cross else 0.1, share, told)
        near = Words(f"이름이 비슷함(비슷한 소리 {count:,}건)", f"similar name ({count:,} with such a sound)")
        return _name(0.12 if cross else 0.05, share, near)
    if likeness_but_for_first_sounds(one, other) >= EVEN:
        return _name(0.05, max(chance, FLOOR), Words("두음법칙 표기만 다른 이름", "same but for its first sound"))
    return (
        _mistyped(pairs, counts)
        or _foreign(one, other)
        or Evidence(Kind.NAME, math.log2(0.02), False, Words("이름은 다름", "but another name"))
    )


def _mistyped(pairs: Sequence[tuple[Reading, Reading]], counts: Counts) -> Evidence | None:
    """One family and given names a slip apart, or one given name under another family."""
    near = [(a, b) for a, b in pairs if a.family and a.family == b.family and _heard_alike(a.given, b.given) >= TYPO]
    if near:
        share = max(counts.count(key) for _, b in near for key in _pieces(b)) / max(counts.total, 1) / 2
        return _name(0.04, max(share, 5 * FLOOR), Words("이름이 한두 글자 다름", "name a letter or two off"))
    given = [
        b
        for a, b in pairs
        if keys.given_classes(a) == keys.given_classes(b) and a.family and b.family and len(b.given) > 3
    ]
    if given:
        share = max(counts.count(f"g{keys.given_classes(b)}") for b in given) / max(counts.total, 1)
        return _name(0.01, max(share, 5 * FLOOR), Words("이름만 같고 성이 다름", "same given name, another family"))
    return None


def _foreign(one: str, other: str) -> Evidence | None:
    """Names of no Korean reading, words in any order: one may leave out a middle name or slip a letter."""
    if _hangul(one) or _hangul(other):
        return None
    like = fuzz.token_sort_ratio(one.casefold(), other.casefold())
    if like >= 88:
        return _name(0.1, 5 * FLOOR, Words("이름이 한두 글자 다름", "name a letter or two off"))
    if fuzz.token_set_ratio(one.casefold(), other.casefold()) == 100 and min(len(one.split()), len(other.split())) > 1:
        return _name(0.1, 5 * FLOOR, Words("이름의 일부가 같음", "part of the name is the same"))
    return None


def _masked(one: str, other: str, counts: Counts) -> Evidence:
    """A masked name agrees if the letters it shows do."""
    seen, whole = (other, one) if keys.is_masked(other) else (one, other)
    mine, asked = set(keys.masked_keys(seen)), _asked(whole)
    agreed = mine & asked
    if not agreed:
        return Evidence(Kind.NAME, math.log2(0.03), False, Words("가려진 이름과 다름", "does not fit the masked name"))
    count = max(counts.count(key) for key in agreed)
    share = max(_share_of_masked(whole, counts), count / max(counts.count(keys.MASKED), 1), 50 * FLOOR)
    return _name(0.9, min(share, 1.0), Words(f"가려진 이름({seen})과 맞음", f"fits the masked name ({seen})"))


def _share_of_masked(name: str, counts: Counts) -> float:
    """How many would fit by their family name alone, one in thirty of its bearers."""
    return max((counts.count(family) for family, _ in _parts(name)), default=0) / max(counts.total, 1) / 30


@lru_cache(maxsize=64)
def _asked(name: str) -> frozenset[str]:
    return frozenset(keys.name_asked_keys(name))


@lru_cache(maxsize=64)
def _parts(name: str) -> tuple[tuple[str, str], ...]:
    """The keys of family and given name under which each reading of a name is counted."""
    return tuple((f"{keys.COUNTED}{one.family}", f"g{keys.given_classes(one)}") for one in readings(name) if one.family)


def _name(m: float, u: float, words: Words) -> Evidence:
    bits = math.log2(m / max(u, FLOOR))
    return Evidence(Kind.NAME, bits, bits > 0, words)


def _chance(name: str, counts: Counts) -> float:
    """The share of people with that name if family and given name were independent."""
    total = max(counts.total, 1)
    shares = [counts.count(family) / total * counts.count(given) / total for family, given in _parts(name)]
    return max(shares, default=0.0)


def _pieces(reading: Reading) -> tuple[str, ...]:
    given = keys.given_classes(reading).split(".")
    return tuple(f"s{reading.family} {at} {one}" for at, one in enumerate(given))


@lru_cache(maxsize=65_536)
def _heard(given: str) -> str:
    for written, sound in HEARD:
        given = given.replace(written, sound)
    return given


def _heard_alike(one: str, other: str) -> float:
    return float(fuzz.ratio(_heard(one), _heard(other)))


def _hangul(name: str) -> bool:
    return any("가" <= letter <= "힣" for letter in name)


def birth_evidence(born: str, about: bool, known: str) -> Iterator[Evidence]:
    """Dates of birth, or years where one side has no more."""
    year = known[:4]
    if not born or not year.isdigit():
        return
    if len(born) == 10 and len(known) == 10 and keys.STAR not in known:
        yield _dates(born, known)
        return
    apart = abs(int(born[:4]) - int(year))
    if about and apart <= 1:
        yield _birth(0.95, 3 * YEARS, Words("나이가 맞음", "age fits"))
    elif apart == 0:
        yield _birth(*_BIRTH["year"], Words("출생 연도가 같음", "same year of birth"))
    elif apart == 1:
        yield _birth(0.04, 2 * YEARS, Words("출생 연도가 한 해 다름", "year of birth one off"))
    else:
        yield _birth(0.02, 0.9, Words("출생 연도가 다름", "but another year of birth"))


def _dates(born: str, known: str) -> Evidence:
    if born == known:
        return _birth(*_BIRTH["date"], Words("생년월일이 같음", "same birth date"))
    if born[:4] == known[:4] and born[5:7] == known[8:] and born[8:] == known[5:7]:
        return _birth(0.02, DAYS, Words("생년월일의 월과 일이 바뀜", "month and day of birth swapped"))
    if sum(a != b for a, b in zip(born, known, strict=True)) == 1:
        return _birth(*_BIRTH["off"], Words("생년월일이 한 자리만 다름", "birth date one digit off"))
    apart = _days_apart(born, known)
    if apart in LUNAR:
        return _birth(0.02, len(LUNAR) * 2 * DAYS, Words("음력 생일이면 맞음", "fits if one is by the lunar calendar"))
    if born[:4] == known[:4]:
        return _birth(0.05, YEARS, Words("출생 연도만 같음", "only the year of birth is the same"))
    return _birth(0.03, 1.0, Words("생년월일이 다름", "but another birth date"))


def _days_apart(born: str, known: str) -> int:
    try:
        return abs((date.fromisoformat(born) - date.fromisoformat(known)).days)
    except ValueError:
        return 0


def _birth(m: float, u: float, words: Words) -> Evidence:
    bits = math.log2(m / u)
    return Evidence(Kind.BIRTH, bits, bits > 0, words)


def who_evidence(
    phones: Sequence[str], handles: Sequence[str], phone: str, known: Sequence[str], counts: Counts
) -> Iterator[Evidence]:
    """Telephone and handles. A handle that many contacts have is a recruiter's, and says little about who it was."""
    noted = {handle.partition(" ")[2] for handle in known}
    if phones and phone:
        yield _phone(phones, phone, counts)
    if shared := [one for one in phones if one != phone and one in noted]:
        yield _handle(
            counts.count(f"t{shared[0]}"), counts, Words("면담에 그 전화번호가 있음", "that number is in the talk")
        )
    wanted = {handle.rpartition(" ")[2] for handle in handles} - set(phones)
    if both := sorted(wanted & noted):
        count = min(counts.count(f"h{one}") for one in both)
        yield _handle(count, counts, Words(f"같은 계정(그 계정 {count:,}건)", f"same handle (in {count:,} contacts)"))


def _phone(phones: Sequence[str], phone: str, counts: Counts) -> Evidence:
    total = max(counts.total, 1)
    if keys.STAR in phone:
        digits = "".join(filter(str.isdigit, phone))
        if any(home_form(one).endswith(digits) for one in phones if digits):
            return Evidence(
                Kind.DIGITS, math.log2(0.7 / 1e-4), True, Words("전화 끝 네 자리가 같음", "same last four digits")
            )
    elif phone in phones:
        share = max((counts.count(f"t{phone}") - 1) / total, 1e-7)
        return Evidence(Kind.PHONE, math.log2(0.7 / share), True, Words("전화가 같음", "same telephone"))
    elif any(fuzz.ratio(one, phone) >= 90 and len(one) == len(phone) for one in phones):
        return Evidence(Kind.PHONE, math.log2(0.04 / 2e-5), True, Words("전화가 한 자리 다름", "telephone a digit off"))
    return Evidence(Kind.PHONE, math.log2(0.25), False, Words("전화는 다름", "but another telephone"))


def _handle(count: int, counts: Counts, words: Words) -> Evidence:
    share = max(count / max(counts.total, 1), 1e-6)
    bits = max(0.5, min(8.0, math.log2(0.4 / share)))
    return Evidence(Kind.HANDLE, bits, True, words)


def when_evidence(flight: str, first: date | None, last: date | None, known: str, day: date) -> Iterator[Evidence]:
    """Flight and day of the talk. A day just outside what was asked speaks a little against it, a far one much."""
    if flight and known:
        same = flight == known
        said = Words("편명이 같음", "same flight") if same else Words("편명이 다름", "but another flight")
        yield Evidence(Kind.WHEN, math.log2(0.85 / 0.1) if same else math.log2(0.15 / 0.9), same, said)
    if first is None or last is None:
        return
    if first - timedelta(1) <= day <= last + timedelta(1):
        share = min(1.0, max(1, (last - first).days + 3) / YEAR)
        bits = math.log2(0.9 / share) if share < EVEN else 0.0
        yield Evidence(Kind.WHEN, bits, bits > 0, Words("출국일이 맞음", "day of departure fits"))
    else:
        near = first - timedelta(7) <= day <= last + timedelta(7)
        bits = math.log2(0.05 / 0.02) if near else math.log2(0.06)
        yield Evidence(Kind.WHEN, bits, False, Words("출국일이 다름", "but another day of departure"))
