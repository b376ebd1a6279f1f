"""Text from outside made safe at every entrance, and words in the two languages of the desk."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Language = Literal["ko", "en"]
LeafletLanguage = Literal["ko", "en", "zh", "vi"]
"""The languages of a leaflet: Korean, English, Chinese (simplified), Vietnamese."""
LEAFLET_LANGUAGES: tuple[LeafletLanguage, ...] = ("ko", "en", "zh", "vi")

_LINE_ENDS = re.compile("\r\n?|[\u2028\u2029\x85]")
_UNSEEN = re.compile(
    "["
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # bidi controls: can show text in another order than it is stored
    "\u115f\u1160\u3164\uffa0"  # Hangul fillers: letters that look like nothing
    "\ufeff\u2060\u00ad"  # byte order mark, word joiner, soft hyphen
    "]"
)
_SURROGATES = re.compile("[\ud800-\udfff]")
_KEPT_CONTROLS = frozenset("\n\t")
NOTES_MAX = 4_000
"""Characters of a note; a longer paste is cut with a word about it (a Qt text field slows down past this)."""
LINE_MAX = 200
"""Characters of a one-line field."""


@dataclass(frozen=True, slots=True)
class Words:
    """The same thing said in Korean and in English."""

    ko: str
    en: str

    def say(self, language: str) -> str:
        """The words in Korean unless English is asked for."""
        return self.en if language == "en" else self.ko


NO_WORDS = Words("", "")


def joined(parts: Iterable[Words], separator: str) -> Words:
    """Several words as one, in both languages."""
    parts = tuple(parts)
    return Words(separator.join(part.ko for part in parts), separator.join(part.en for part in parts))


def clean(text: str, limit: int = NOTES_MAX) -> str:
    """Text as the store may hold it: NFC, newlines as LF, nothing invisible or unassigned, at most `limit` characters.

    Lone surrogates (from JSON or file names) become U+FFFD so that nothing later fails to encode. Never NFKC: it would
    turn a typed consonant (U+3131) into another character and break search by initial consonants.
    """
    text = _SURROGATES.sub("\ufffd", text)
    text = _UNSEEN.sub("", _LINE_ENDS.sub("\n", text))
    if not text.isprintable():
        text = "".join(c for c in text if c in _KEPT_CONTROLS or unicodedata.category(c) not in ("Cc", "Cs", "Cn"))
    return unicodedata.normalize("NFC", text)[:limit]


def clean_line(text: str, limit: int = LINE_MAX) -> str:
    """Text of a one-line field: `clean`, with every run of white space as one blank."""
    return " ".join(clean(text).split())[:limit]


def folded(text: str) -> str:
    """The form in which names are compared: NFC, case-folded, without blanks, hyphens and apostrophes."""
    return re.sub(r"[\s\-'’()·.]", "", unicodedata.normalize("NFC", text).casefold())
