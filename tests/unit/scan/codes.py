"""Makes valid passes and passport zones of invented people, and does to them what scanners and keyboards do."""

import random
from dataclasses import dataclass, field
from datetime import date, timedelta

from airportdesk.scan import Leg
from airportdesk.scan.passport import check_digit

TODAY = date(2026, 11, 24)
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_DIGITS = "0123456789"
_AIRPORTS = ("ICN", "KTI", "SGN", "BKK", "HAN", "KUL", "SIN", "PNH", "CAN", "VTE", "GMP", "REP")
_CARRIERS = ("KE", "OZ", "K6", "VN", "7C", "ZA", "SQ", "9V", "AAR", "KAL")
_KEYS = dict(
    zip(
        "rRseEfaqQtTdwWczxvgkoiOjpuPhynbml",
        "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎㅏㅐㅑㅒㅓㅔㅕㅖㅗㅛㅜㅠㅡㅣ",
        strict=True,
    )
)


@dataclass(frozen=True)
class MadePass:
    """A pass, and what it must be read as."""

    text: str
    legs: tuple[Leg, ...]
    name: str
    pnrs: tuple[str, ...]
    seats: tuple[str, ...]
    version: str
    signed: bool


@dataclass
class Zone:
    """A passport zone by its parts; `lines` puts the check digits in."""

    surname: str = "HAN"
    given: str = "BIT<GARAM"
    number: str = "M123A4567"
    nation: str = "KOR"
    birth: str = "000229"
    sex: str = "F"
    expiry: str = "331201"
    optional: str = ""
    empty_check: str = field(default="<")

    def lines(self) -> tuple[str, str]:
        """The two lines of 44."""
        first = f"P<{self.nation.ljust(3, '<')}{self.surname}<<{self.given}"[:44].ljust(44, "<")
        number, optional = self.number.ljust(9, "<"), self.optional.ljust(14, "<")
        last = check_digit(optional) if self.optional else self.empty_check
        second = (
            f"{number}{check_digit(number)}{self.nation.ljust(3, '<')}{self.birth}{check_digit(self.birth)}{self.sex}"
            f"{self.expiry}{check_digit(self.expiry)}{optional}{last}"
        )
        return first, second + check_digit(second[0:10] + second[13:20] + second[21:43])


def made_pass(rng: random.Random, today: date = TODAY) -> MadePass:
    """A valid pass of 1 to 4 legs, with or without conditional parts, airline data and a signature."""
    count = rng.randint(1, 4)
    name = f"{_word(rng, 2, 9)}/{_word(rng, 2, 9)}"
    ports = rng.sample(_AIRPORTS, count + 1)
    version = rng.choice(("", "1", "3", "5", "6", "7"))
    day = today + timedelta(days=rng.randint(-150, 150))
    text, legs, pnrs, seats = f"M{count}{name:<20}E", [], [], []
    for number in range(count):
        carrier, flight, suffix = rng.choice(_CARRIERS), rng.randint(1, 9999), rng.choice(("", "", "", "A", "D"))
        pnr, row, seat = _some(rng, _LETTERS + _DIGITS, 6), rng.randint(1, 79), rng.choice("ABCDEFGHJK")
        part = _conditional(rng, version, first=number == 0)
        text += f"{pnr:<7}{ports[number]}{ports[number + 1]}{carrier:<3}{flight:04d}{suffix:<1}{day:%j}"
        text += f"Y{row:03d}{seat}{rng.randint(1, 999):04d} 1{len(part):02X}{part}"
        legs.append(Leg(ports[number], ports[number + 1], f"{carrier}{flight}{suffix}", day))
        pnrs.append(pnr)
        seats.append(f"{row}{seat}")
        day += timedelta(days=rng.randint(0, 1))
    signed = rng.random() < 0.3
    if signed:
        block = _some(rng, _LETTERS + _DIGITS, rng.randint(1, 100))
        text += f"^1{len(block):02X}{block}"
    return MadePass(text, tuple(legs), name.replace("/", " "), tuple(pnrs), tuple(seats), version, signed)


def _conditional(rng: random.Random, version: str, first: bool) -> str:
    if not version:
        return ""
    unique = rng.choice(("", f"0WW{rng.randint(0, 9)}{rng.randint(1, 365):03d}BKE 0180123456002"))
    repeated = rng.choice(("", f"2A180{_some(rng, _DIGITS, 10)} 1KE KE {_some(rng, _DIGITS, 12):<16} {' ':3}N"))
    airline = rng.choice(("", _some(rng, _LETTERS + _DIGITS + " /", rng.randint(1, 40))))
    head = f">{version}{len(unique):02X}{unique}" if first else ""
    return f"{head}{len(repeated):02X}{repeated}{airline}"


def made_zone(rng: random.Random) -> Zone:
    """A valid passport zone."""
    born, expires = date(1940, 1, 1) + timedelta(rng.randint(0, 31_000)), TODAY + timedelta(rng.randint(-900, 3_600))
    return Zone(
        surname=_word(rng, 1, 12),
        given="<".join(_word(rng, 1, 8) for _ in range(rng.randint(1, 3))),
        number=_some(rng, _LETTERS + _DIGITS, rng.randint(6, 9)),
        nation=rng.choice(("KOR", "UTO", "KHM", "CHN", "D", "VNM")),
        birth=f"{born:%y%m%d}",
        sex=rng.choice("MF<X"),
        expiry=f"{expires:%y%m%d}",
        optional=rng.choice(("", _some(rng, _DIGITS, 7), _some(rng, _LETTERS + _DIGITS, 14))),
        empty_check=rng.choice("<0"),
    )


def in_hangul(text: str, shift: bool = True) -> str:
    """What a text becomes when the Hangul mode is on and nothing puts the letters together into syllables."""
    return "".join(_hangul_key(character, shift) for character in text)


def _hangul_key(character: str, shift: bool) -> str:
    if shift and character in _KEYS:
        return _KEYS[character]
    return _KEYS.get(character.lower(), character)


def in_syllables(text: str, shift: bool = True) -> str:
    """What a text becomes when a two-set input method puts the letters together."""
    done, syllable = "", ""
    for letter in in_hangul(text, shift):
        longer = joined(syllable, letter)
        if longer is not None:
            syllable = longer
        elif (moved := _moved(syllable, letter)) is not None:
            done, syllable = done + moved[0], moved[1]
        else:
            done, syllable = done + syllable, letter
    return done + syllable


_INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
_FINALS = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"
_VOWEL_PAIRS = {"ㅗㅏ": "ㅘ", "ㅗㅐ": "ㅙ", "ㅗㅣ": "ㅚ", "ㅜㅓ": "ㅝ", "ㅜㅔ": "ㅞ", "ㅜㅣ": "ㅟ", "ㅡㅣ": "ㅢ"}
_FINAL_PAIRS = dict(
    zip("ㄱㅅ ㄴㅈ ㄴㅎ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅂㅅ".split(), "ㄳㄵㄶㄺㄻㄼㄽㄾㄿㅀㅄ", strict=True)  # noqa: SIM905
)


def joined(syllable: str, letter: str) -> str | None:
    """The syllable with one more letter, if it takes it."""
    if not syllable:
        return letter
    if syllable in _VOWELS and syllable + letter in _VOWEL_PAIRS:
        return _VOWEL_PAIRS[syllable + letter]
    if syllable in _INITIALS:
        return _syllable(syllable, letter) if letter in _VOWELS else None
    if not "가" <= syllable <= "힣":
        return None
    initial, vowel, final = _apart(syllable)
    if final == " ":
        if vowel + letter in _VOWEL_PAIRS:
            return _syllable(initial, _VOWEL_PAIRS[vowel + letter])
        return _syllable(initial, vowel, letter) if letter in _FINALS[1:] else None
    return _syllable(initial, vowel, _FINAL_PAIRS[final + letter]) if final + letter in _FINAL_PAIRS else None


def _moved(syllable: str, letter: str) -> tuple[str, str] | None:
    """A vowel takes the last consonant along: 한 and ㅏ are 하나."""
    if not "가" <= syllable <= "힣" or letter not in _VOWELS:
        return None
    initial, vowel, final = _apart(syllable)
    if final == " ":
        return None
    pair = next((pair for pair, one in _FINAL_PAIRS.items() if one == final), " " + final)
    return _syllable(initial, vowel, pair[0]), _syllable(pair[1], letter)


def _apart(syllable: str) -> tuple[str, str, str]:
    at = ord(syllable) - 0xAC00
    return _INITIALS[at // 588], _VOWELS[at // 28 % 21], _FINALS[at % 28]


def _syllable(initial: str, vowel: str, final: str = " ") -> str:
    return chr(0xAC00 + _INITIALS.index(initial) * 588 + _VOWELS.index(vowel) * 28 + _FINALS.index(final))


def _some(rng: random.Random, letters: str, length: int) -> str:
    return "".join(rng.choices(letters, k=length))


def _word(rng: random.Random, shortest: int, longest: int) -> str:
    return _some(rng, _LETTERS, rng.randint(shortest, longest))
