"""The hotlines as a QR code: the text itself, so that it helps without a network."""

from functools import lru_cache

import segno

from airportdesk.pack import Pack
from airportdesk.text import Language

ESSENTIAL = 4
"""How many hotlines the code holds; more would make its modules too fine for an old camera."""
QUIET = 4
"""Modules of white around the code, as ISO/IEC 18004 asks."""


def hotline_text(pack: Pack, language: Language) -> str:
    """What a camera reads: a line of words and number for each of the first hotlines."""
    return "\n".join(f"{line.words.say(language)} {line.number}" for line in pack.hotlines[:ESSENTIAL])


@lru_cache(maxsize=8)
def qr_code(text: str) -> segno.QRCode:
    """The code of a text, as small as it gets at error level M."""
    return segno.make_qr(text, error="m", encoding="utf-8")


@lru_cache(maxsize=8)
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
