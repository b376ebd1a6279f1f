"""Text as it is indexed: pairs of characters, so that any piece of two letters or more is found wherever it stands."""

import re
import unicodedata
from itertools import pairwise

_WORD = re.compile(r"[가-힣]+|[0-9a-z]+|[^\W_0-9a-z가-힣]+")
GRAMS_ASKED = 24
"""Grams of one piece the index is asked for; the piece itself is looked for in what is left."""
_LEADS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"


def norm(text: str) -> str:
    """The form in which text is kept and looked for: NFC (never NFKC: it would lose ㄱ) and case-folded."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", text).casefold())


def grams(text: str) -> str:
    """What the index takes of a normed text: 캄보디아 gives 캄보 보디 디아 아. Each once: the index holds no places."""
    return " ".join(
        dict.fromkeys(gram for word in _WORD.findall(text) for gram in (*map("".join, pairwise(word)), word[-1]))
    )


def match(piece: str) -> str:
    """The index query every text that holds `piece` satisfies; "" where the index cannot help.

    A letter alone costs the index every pair that begins so: it is asked for only where the piece has nothing longer.
    """
    words = _WORD.findall(piece)
    asked = [f'"{gram}"' for word in words for gram in map("".join, pairwise(word))]
    asked = asked or [f'"{word}"*' for word in words]
    return " AND ".join([*dict.fromkeys(asked)][:GRAMS_ASKED])


def initials(text: str) -> str:
    """The initial consonants of the Hangul of a text: 홍길동 gives ㅎㄱㄷ."""
    return "".join(_LEADS[(ord(letter) - 0xAC00) // 588] for letter in text if "가" <= letter <= "힣")
