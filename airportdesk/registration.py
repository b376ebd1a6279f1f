"""Resident and alien registration numbers in text: found however they are written, and masked where they stand.

Both kinds are YYMMDD, a digit for century, sex and kind (1-4 residents, 5-8 aliens and overseas Koreans), six digits.
The last was a check digit; residents' numbers issued since October 2020 end in random digits, and a number may be
changed. So a wrong check digit clears nothing, save where the same thirteen digits are usually something else: a ticket
of Korean Air (180) or Cathay (160), +82 with the zero left in, an account of Woori Bank (1002). What decides is the
shape: a birth date in the past 110 years that the seventh digit fits, and, where there are separators at all, one
between birth date and serial. Tickets (3-10), telephones and accounts have theirs elsewhere.

Masked, a number keeps birth date and seventh digit: `900101-1******`. Letters that look like
digits (O, l) are not read.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

STAR = "*"
OLDEST_YEARS = 110
_HALF_OLDEST, _HALF_YOUNGEST = timedelta(days=95 * 365), timedelta(days=2 * 365)
"""Half a number whose birth date lies outside is left alone: `261124-1205` is a journey's days."""
_CENTURY = dict.fromkeys("1256", 1900) | dict.fromkeys("3478", 2000)
_SPOKEN = {
    letter: str(digit)
    for digit, letters in enumerate(
        ("공영령〇零", "일一", "이二", "삼三", "사四", "오五", "육륙六", "칠七", "팔八", "구九")
    )
    for letter in letters
}
_OTHER_THINGS = ("180", "160", "1002", "82010", "82011")
_WEIGHTS = (2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5)
_UNSEEN = frozenset(("Cf", "Cn", "Cs", "Mn", "Me"))
_FILLERS = frozenset("\u115f\u1160\u3164\uffa0")
_WHITE = frozenset("\n\t\r\x0b\x0c")

_IN = r"[^\S\n]{0,2}[-.·/_‐-―−~～]?[^\S\n]{0,2}"
_MID = r"(?P<mid>\s{0,3}(?:다시|대시|데시|하이픈|빼기|에|dash|hyphen)\s{0,3}|(?:[^\w]|_){0,6})"
_DASH = re.compile(r"[-./_‐-―−－~～]|[^\W_]")
_SAID = f"[{''.join(_SPOKEN)}]"


def _run(digit: str, least: int, most: int) -> str:
    """Digits with at most a little between them."""
    return f"{digit}(?:{_IN}{digit}){{{least - 1},{most - 1}}}"


def _pattern(born: str, serial: str, least: int) -> re.Pattern[str]:
    """A birth date, what stands between, and `least` to 7 digits of the serial; found at every place it may begin."""
    before = r"(?<![0-9])" if born == "[0-9]" else ""
    after = r"(?![0-9])" if serial == "[0-9]" else ""
    parts = f"(?P<born>{_run(born, 6, 6)}){_MID}(?P<serial>{_run(serial, least, 7)})"
    return re.compile(f"{before}(?={parts}{after})", re.IGNORECASE)


_WAYS = (("[0-9]", "[0-9]"), (_SAID, _SAID), ("[0-9]", _SAID), (_SAID, "[0-9]"))
_SIX_SPOKEN = re.compile(_run(_SAID, 6, 6))
_WHOLE = tuple(_pattern(*way, 7) for way in _WAYS)
_HALF = tuple(_pattern(*way, 2) for way in _WAYS)
_SERIAL_ALONE = re.compile(
    r"뒷?\s?(?:7|일곱)?\s?자리(?:\s?번호)?[은는이가]?\s?[:=]?\s?(?P<serial>[1-8][0-9]{6})(?![0-9])"
)
_FLIGHT_BEHIND = re.compile(r"[0-9]{6}[^\w]+[0-9][A-Za-z]")
"""The last digit belongs to what follows: `261124-261205 7C2204`."""
_DIGITISH = re.compile(rf"[\d\u2070-\u209f\u2460-\u24ff\u2776-\u2793]|{_SAID}")
_ORDINARY = re.compile("[\t\n\x20-\x7eㄱ-ㅎㅏ-ㅣ가-힣·…‘’“”→]*")
"""Letters none of which is unseen or a digit of another script: such a text, mostly a note, is plain as it stands."""
_LEAST = 7
"""Fewer digits than this are no number, whole or half."""


@dataclass(frozen=True, slots=True)
class Found:
    """A number in a text: it stands from `start` to `end`; `hidden` are the places of the digits to be masked."""

    start: int
    end: int
    alien: bool
    hidden: tuple[int, ...]


def found_in(text: str, today: date, *, half_typed: bool = False) -> tuple[Found, ...]:
    """Every registration number in a text, by where it stands.

    With `half_typed` also those of which only the beginning stands there: after a dash from the second digit of the
    serial, else from the fifth. Eleven bare digits that begin with 01 are a telephone until there are twelve.
    """
    if len(_DIGITISH.findall(text)) < _LEAST:
        return ()
    plain, places = _plain(text)
    ways = len(_WAYS) if half_typed or _SIX_SPOKEN.search(plain) else 1
    found: dict[int, Found] = {}
    for patterns, fits in ((_WHOLE, _is_number), *(((_HALF, _is_half),) if half_typed else ())):
        for one in _matches(patterns[:ways], plain, places, fits, today):
            found.setdefault(one.start, one)
    for match in _SERIAL_ALONE.finditer(plain):
        at = range(*match.span("serial"))
        one = Found(places[at[0]], places[at[-1]] + 1, match["serial"][0] > "4", tuple(places[n] for n in at[1:]))
        if not any(other.start < one.end and one.start < other.end for other in found.values()):
            found[one.start] = one
    return tuple(found[start] for start in sorted(found))


def masked(text: str, today: date, *, half_typed: bool = False) -> str:
    """The text with a star for every digit behind the seventh of every number in it; nothing else is touched."""
    found = found_in(text, today, half_typed=half_typed)
    if not found:
        return text
    letters = list(text)
    for one in found:
        for at in one.hidden:
            letters[at] = STAR
    return "".join(letters)


def birth_of(text: str, today: date) -> str:
    """The birth date (YYYY-MM-DD) in the first whole number of a text, or nothing."""
    plain, _ = _plain(text)
    for pattern in _WHOLE:
        for match in pattern.finditer(plain):
            digits = _digits(match["born"] + match["serial"])
            if born := _born(digits, today):
                return str(born)
    return ""


def check_digit_fits(digits: str) -> bool:
    """Whether the last of thirteen digits is the one residents' or aliens' numbers had before October 2020."""
    rest = sum(int(digit) * weight for digit, weight in zip(digits, _WEIGHTS, strict=False)) % 11
    return int(digits[12]) == ((13 if digits[6] > "4" else 11) - rest) % 10


def _matches(
    patterns: tuple[re.Pattern[str], ...],
    plain: str,
    places: list[int],
    fits: Callable[[re.Match[str], date], bool],
    today: date,
) -> Iterator[Found]:
    for pattern in patterns:
        for match in pattern.finditer(plain):
            if fits(match, today):
                serial = [at for at in range(*match.span("serial")) if _digit(plain[at])]
                first, last = places[match.start("born")], places[serial[-1]] + 1
                yield Found(first, last, _digit(plain[serial[0]]) > "4", tuple(places[at] for at in serial[1:]))


def _is_number(match: re.Match[str], today: date) -> bool:
    digits, middle = _digits(match["born"] + match["serial"]), match["mid"]
    if not _born(digits, today) or _FLIGHT_BEHIND.match(match.string, match.start("serial")):
        return False
    if middle or len(match["born"] + match["serial"]) > 13:
        return bool(middle)
    if match.string[: match.start()].endswith("+"):
        return False
    return not digits.startswith(_OTHER_THINGS) or check_digit_fits(digits)


def _is_half(match: re.Match[str], today: date) -> bool:
    digits, middle = _digits(match["born"] + match["serial"]), match["mid"]
    born, typed = _born(digits, today), len(digits) - 6
    if not born or not today - _HALF_OLDEST < born < today - _HALF_YOUNGEST:
        return False
    if _DASH.search(middle):
        return True
    if typed < 5 or (not middle and len(match["born"] + match["serial"]) > len(digits)):
        return False
    return bool(middle) or typed > 5 or not digits.startswith("01")


def _born(digits: str, today: date) -> date | None:
    """The birth date of a number, if it is one and of somebody who may be alive."""
    century = _CENTURY.get(digits[6])
    if century is None:
        return None
    try:
        born = date(century + int(digits[:2]), int(digits[2:4]), int(digits[4:6]))
    except ValueError:
        return None
    return born if born <= today and today.year - born.year <= OLDEST_YEARS else None


def _plain(text: str) -> tuple[str, list[int]]:
    """The text without what is not seen, digits of every script as 0-9, and where each letter of it stood."""
    if _ORDINARY.fullmatch(text):
        return text, [*range(len(text))]
    letters, places = [], []
    for at, letter in enumerate(text):
        if letter > "\x7f":
            if unicodedata.category(letter) in _UNSEEN or letter in _FILLERS:
                continue
            digit = unicodedata.digit(letter, None)
            letter = letter if digit is None else str(digit)
        elif letter < " " and letter not in _WHITE:
            continue
        letters.append(letter)
        places.append(at)
    return "".join(letters), places


def _digit(letter: str) -> str:
    return letter if letter in "0123456789" else _SPOKEN.get(letter, "")


def _digits(text: str) -> str:
    return "".join(map(_digit, text))
