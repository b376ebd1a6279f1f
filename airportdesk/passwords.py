"""What makes a password good enough to guard a log that may be stolen with its laptop. Pure.

Long rather than odd: no rule asks for capitals or signs. What is common is refused in every length: a password that
falls apart into at most three pieces of the bundled lists, runs of digits, repeats and rows of keys.
"""

import re
import unicodedata
from functools import cache

from airportdesk.files import RESOURCES
from airportdesk.scan.keyboard import strokes
from airportdesk.text import Words, folded

LEAST = 12
"""Characters of a password that is not made of words."""
WORDS_LEAST = 4
"""Words of two characters and more that make a password of any length good enough."""
MOST = 200
"""Characters: what the fields let through."""
_PIECES = 3
"""So many common pieces or single characters are guessed with the lists; a fourth is worth ten thousand times more."""
_PIECE_LEAST = 3
_PIECE_MOST = 24
_ROWS = (
    *("abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm"),
    *("가나다라마바사아자차카타파하", "1qaz2wsx3edc4rfv5tgb6yhn7ujm", "1q2w3e4r5t6y7u8i9o0p", "q1w2e3r4t5y6u7i8o9p0"),
)
_RUNS = re.compile(r"\d+|(.)\1{2,}")
_RANKS = frozenset(("순경", "경장", "경사", "경위", "경감", "경정", "총경"))
_LEET = str.maketrans("@4310$5!7", "aaeiossit")


def problem(password: str, name: str = "") -> Words | None:
    """Why a new password is refused for the officer of that name, in words; None when it may be set."""
    plain = unicodedata.normalize("NFC", password)
    if len(plain) > MOST:
        return Words(f"비밀번호는 {MOST}자 이하여야 합니다.", f"The password may have at most {MOST} characters.")
    if len(plain) < LEAST and _words(plain) < WORDS_LEAST:
        return Words(
            f"비밀번호는 {LEAST}자 이상이거나 서로 다른 낱말 {WORDS_LEAST}개 이상이어야 합니다.",
            f"The password must have at least {LEAST} characters, or {WORDS_LEAST} different words.",
        )
    if _names(plain, name):
        return Words(
            "비밀번호에 근무자 이름이 들어 있습니다. 이름을 빼고 다시 정해 주세요.",
            "The password contains the officer's name. Choose one without it.",
        )
    if is_common(plain):
        return Words(
            "흔히 쓰는 비밀번호라 금방 알아낼 수 있습니다. 관계없는 낱말 네 개를 이어 다시 정해 주세요.",
            "This password is among those tried first. Choose another, such as four words that have nothing in common.",
        )
    return None


def is_common(password: str) -> bool:
    """Whether the lists of common passwords give this one away: as it is, typed on the other keyboard, or repeated."""
    text = "".join(unicodedata.normalize("NFC", password).casefold().split())
    # Keys with shift (ㄲ is R) are folded as the lists are.
    return any(_cost(_once(form)) <= _PIECES for form in {text, strokes(text).casefold()})


@cache
def common() -> frozenset[str]:
    """The bundled lists, folded; each Korean word also as the keys that type it."""
    folder = RESOURCES / "passwords"
    korean = (folder / "korean.txt").read_text(encoding="utf-8").split()
    listed = (folder / "common.txt").read_text(encoding="utf-8").split()
    return frozenset(word.casefold() for word in (*listed, *korean, *map(strokes, korean)))


def _words(text: str) -> int:
    return len({word.casefold() for word in text.split() if len(word) > 1})


def _names(password: str, name: str) -> bool:
    text = folded(password)
    parts = {folded(part) for part in (*re.split(r"[\W\d_]+", name), name)} - _RANKS
    forms = {form.casefold() for part in parts if len(part) > 1 for form in (part, strokes(part))}
    return any(form in text for form in forms if len(form) > 2 or not form.isascii())


def _once(text: str) -> str:
    """A text that repeats itself, said once."""
    whole = re.fullmatch(r"(.+?)\1+", text)
    return whole[1] if whole else text


def _cost(text: str) -> int:
    """The fewest pieces that make up `text`: common ones however long, other letters one by one; signs cost nothing."""
    least = [0]
    for end in range(1, len(text) + 1):
        cost = least[end - 1] + text[end - 1].isalnum()
        for start in range(max(0, end - _PIECE_MOST), end - 1):
            if least[start] + 1 < cost and _is_piece(text[start:end]):
                cost = least[start] + 1
        least.append(cost)
    return least[-1]


def _is_piece(text: str) -> bool:
    if len(text) < _PIECE_LEAST:
        return text.isdecimal()
    known = common()
    return (
        text in known
        or text.translate(_LEET) in known
        or _RUNS.fullmatch(text) is not None
        or any(text in row or text[::-1] in row for row in _ROWS)
    )
