"""Two QR codes: the numbers as text, which helps without a network, and the address of the ministry."""

from functools import lru_cache

import segno

from airportdesk.leaflet.words import LeafletWords
from airportdesk.pack import Pack
from airportdesk.text import LeafletLanguage

ESSENTIAL = 4
"""How many hotlines the code holds; more would make its modules too fine for an old camera."""
MOST_MODULES = 69
"""Version 13 of ISO/IEC 18004: 0.4 mm a module at the smallest size a code is printed, what old cameras still read."""
QUIET = 4
"""Modules of white around the code, as ISO/IEC 18004 asks."""


def hotline_text(pack: Pack, words: LeafletWords, language: LeafletLanguage) -> str:
    """What a camera reads: a line of words and number for each of the first hotlines, then what to say there."""
    lines = [f"{line.printed(language)} {line.number}" for line in pack.hotlines[:ESSENTIAL]]
    return "\n".join((*lines, words.say("qr_text")))


@lru_cache(maxsize=32)
def qr_code(text: str) -> segno.QRCode:
    """The code of a text, as small as it gets at error level M; a long text at level L."""
    code = segno.make_qr(text, error="m", encoding="utf-8")
    return code if len(code.matrix) <= MOST_MODULES else segno.make_qr(text, error="l", encoding="utf-8")


@lru_cache(maxsize=32)
def qr_path(text: str, size: float) -> str:
    """The code as one filled path of PDF operators in a square of `size`, the quiet zone included."""
    rows = tuple(qr_code(text).matrix)
    module = size / (len(rows) + 2 * QUIET)
    ops = []
    for number, row in enumerate(rows):
        y = size - (QUIET + number + 1) * module
        column = 0
        while column < len(row):
            start = column
            while column < len(row) and row[column]:
                column += 1
            if column > start:
                x = (QUIET + start) * module
                ops.append(f"{x:.3f} {y:.3f} {(column - start) * module:.3f} {module:.3f} re")
            column += 1
    return "\n".join((*ops, "f"))
