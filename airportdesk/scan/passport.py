"""Passports: the machine-readable zone of ICAO Doc 9303 part 4 (TD3), two lines of 44. Pure.

line 1   0 'P'   2..4 state   5..43 names
line 2   0..8 number, 9 check   10..12 nationality   13..18 birth, 19 check   20 sex   21..26 expiry, 27 check
         28..41 optional, 42 check   43 check over 0..9, 13..19 and 21..42
"""

import re
from dataclasses import dataclass, field

from airportdesk.scan.keyboard import latin
from airportdesk.scan.parts import Person, Unread, UnreadError
from airportdesk.text import Words, joined

WIDTH = 44
FIELDS = {
    "name": Words("이름", "name"),
    "number": Words("여권번호", "passport number"),
    "birth": Words("생년월일", "date of birth"),
    "expiry": Words("만료일", "date of expiry"),
    "optional": Words("추가 정보", "optional data"),
    "composite": Words("전체", "whole line"),
}
_CHECKED = {"number": (0, 9), "birth": (13, 19), "expiry": (21, 27), "optional": (28, 42)}
_DIGITS_ONLY = ("birth", "expiry")
_WEIGHTS = (7, 3, 1)
_LETTER_FOR_DIGIT = {"O": "0", "I": "1"}
_WITHOUT_FILLERS = re.compile(r"([A-Z]{1,3})(\d{7})([MFX]?)(\d{7})([A-Z0-9]*)(\d)")


@dataclass(frozen=True, slots=True)
class Passport:
    """A passport's zone. `failed` names the fields whose check digit is wrong (or, the name, that holds a digit).

    `mistaken` names those in which a letter O or I seems to stand for the digit 0 or 1: told, never put right.
    `refilled` says that the fillers were lost on the way and stand again because every check digit then holds.
    """

    failed: tuple[str, ...] = ()
    mistaken: tuple[str, ...] = ()
    refilled: bool = False
    _person: Person = field(default=Person(), repr=False)

    def person(self) -> Person:
        """Name and number as scanned: to be asked for only with a ground, and doubtful if something failed."""
        return self._person

    def complaint(self) -> Words | None:
        """Which check digits do not hold, in words; none if all do."""
        if not self.failed:
            return None
        named = joined((FIELDS[name] for name in self.failed), ", ")
        said = Words(
            f"여권 검사숫자가 맞지 않습니다: {named.ko}. 다시 스캔해 주세요.",
            f"Check digits of the passport do not hold: {named.en}. Scan it again.",
        )
        if not self.mistaken:
            return said
        named = joined((FIELDS[name] for name in self.mistaken), ", ")
        hint = Words(
            f"숫자 0·1 자리에 글자 O·I가 있는 듯합니다: {named.ko}.", f"O or I may stand for 0 or 1: {named.en}."
        )
        return joined((said, hint), " ")


def passport(text: str) -> Passport | Unread:
    """The passport in a scan. The lines may be joined or parted by any end of line, fillers may be mangled or lost."""
    try:
        return _read(latin(text))
    except UnreadError as error:
        return Unread("passport", error.field, error.words)


def check_digit(field: str) -> str:
    """The check digit of a field: weights 7, 3, 1 over 0-9, A=10 to Z=35 and filler 0, modulo 10."""
    values = ("0" if character == "<" else character for character in field)
    return str(sum(int(value, 36) * _WEIGHTS[n % 3] for n, value in enumerate(values)) % 10)


def _read(text: str) -> Passport:
    if not text.lstrip().startswith("P"):
        raise UnreadError("document", "여권이 아닌 문서입니다.", "This document is no passport.")
    first, second, surely = _lines(text)
    failed = _failed(second) if len(second) == WIDTH else ("composite",)
    if failed and surely and (refilled := _refilled(second)):
        return Passport(refilled=True, failed=_failed_name(first), _person=_person(first, refilled))
    if len(second) != WIDTH or (failed and not surely):
        raise _wrong_length()
    failed = _failed_name(first) + failed
    return Passport(failed, _mistaken(second, failed), _person=_person(first, second))


def _lines(text: str) -> tuple[str, str, bool]:
    """The two lines, and whether it is sure where the second begins. Blanks and strange characters are fillers."""
    parts = [part.strip(" ") for part in re.split(r"[\r\n\t]+", text) if part.strip(" ")]
    parts = [re.sub(r"[^A-Z0-9]", "<", part) for part in parts]
    if len(parts) >= 2:
        first, second, surely = parts[0], parts[1], True
    else:
        whole = parts[0] if parts else ""
        first, second, surely = whole[:-WIDTH], whole[-WIDTH:], len(whole) == 2 * WIDTH
    if first[WIDTH:].strip("<"):
        raise _wrong_length()
    return first[:WIDTH].ljust(WIDTH, "<"), second, surely


def _wrong_length() -> UnreadError:
    return UnreadError(
        "length",
        "여권 판독 줄은 44자씩 두 줄이어야 합니다. 다시 스캔하고, 계속되면 스캐너의 자판 설정을 확인해 주세요.",
        "A passport has two lines of 44. Scan it again; if that stays so, check the scanner's keyboard setting.",
    )


def _failed(line: str) -> tuple[str, ...]:
    """The fields of the second line whose check digit does not hold."""
    failed = []
    for name, (start, end) in _CHECKED.items():
        value, check = line[start:end], line[end]
        empty = name == "optional" and check == "<" and not value.strip("<")
        wrong = name in _DIGITS_ONLY and not re.fullmatch(r"[0-9<]+", value)
        if wrong or not (empty or check == check_digit(value)):
            failed.append(name)
    if line[43] != check_digit(line[0:10] + line[13:20] + line[21:43]):
        failed.append("composite")
    return tuple(failed)


def _failed_name(first: str) -> tuple[str, ...]:
    return ("name",) if re.search("[0-9]", first[5:]) else ()


def _mistaken(line: str, failed: tuple[str, ...]) -> tuple[str, ...]:
    """The failed fields that would hold if letters were the digits they look like."""
    fixed = "".join(
        _LETTER_FOR_DIGIT.get(c, c) if any(start <= n <= end for start, end in _CHECKED.values()) or n == 43 else c
        for n, c in enumerate(line)
    )
    still = _failed(fixed)
    return tuple(name for name in failed if name in _CHECKED and name not in still)


def _refilled(line: str) -> str | None:
    """A second line that lost all its fillers, with them: only if there is one that every check digit confirms."""
    if "<" in line:
        return None
    for length in range(min(9, len(line) - 1), 0, -1):
        found = _WITHOUT_FILLERS.fullmatch(line, length + 1)
        if not found:
            continue
        nation, birth, sex, expiry, rest, composite = found.groups()
        head = line[:length].ljust(9, "<") + line[length] + nation.ljust(3, "<") + birth + (sex or "<") + expiry
        for optional, check in ((rest[:-1], rest[-1:]), (rest, "<")):
            whole = head + optional.ljust(14, "<") + (check or "<") + composite
            if len(whole) == WIDTH and not _failed(whole):
                return whole
    return None


def _person(first: str, second: str) -> Person:
    surname, _, given = first[5:].partition("<<")
    name = " ".join(f"{surname} {given}".replace("<", " ").split())
    return Person(name, number=second[:9].rstrip("<"))
