"""What a scanner's keystrokes became on a Korean keyboard, turned back into Latin letters. Pure."""

import re
import unicodedata

_INITIALS = "rRseEfaqQtTdwWczxvg"
_VOWELS = (*"koiOjpuPh", "hk", "ho", "hl", "y", "n", "nj", "np", "nl", "b", "m", "ml", "l")
_FINALS = (
    "r",
    "R",
    "rt",
    "s",
    "sw",
    "sg",
    "e",
    "f",
    "fr",
    "fa",
    "fq",
    "ft",
    "fx",
    "fv",
    "fg",
    "a",
    "q",
    "qt",
    *"tTdwczxvg",
)
_STROKES = (
    {0x1100 + n: stroke for n, stroke in enumerate(_INITIALS)}
    | {0x1161 + n: stroke for n, stroke in enumerate(_VOWELS)}
    | {0x11A8 + n: stroke for n, stroke in enumerate(_FINALS)}
)
_CONTROLS = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\x7f]")


def strokes(text: str) -> str:
    """The keys of the two-set (두벌식, KS X 5002) layout that type this text; what is not Hangul stays as it is.

    Syllables fall apart into keys, doubled consonants keep their shift (ㄲ is R, ㄱ is r), full-width and half-width
    forms become plain ones. Shift on a key without a second Hangul letter has left no trace: its letter is small.
    """
    return unicodedata.normalize("NFKD", text).translate(_STROKES)


def latin(text: str) -> str:
    """A scan as the code that was printed has it: capitals, without control characters other than ends of lines."""
    return _CONTROLS.sub("", strokes(text)).upper()
