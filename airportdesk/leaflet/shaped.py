"""Khmer on paper: shaped by HarfBuzz, while the file keeps the letters as somebody would type them.

A shaped line is drawn in glyphs that stand for no letter, so that copied or searched text would be rubbish. Each line
therefore carries its letters as /ActualText, which pdftotext and PDFium read; a text without shaping would pass every
check of its words and still be printed wrong.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont, shapeStr

from airportdesk.files import RESOURCES
from airportdesk.leaflet.sheet import Block, Sheet
from airportdesk.leaflet.words import LeafletError
from airportdesk.pack.help_card import BREAK

KHMER = "NotoSansKhmer"
LEADING = 1.55
"""From one baseline to the next, in sizes: what stands under a letter reaches 0.54 down, over it 0.97 up."""
ABOVE = 0.98
"""From the top of a line to its baseline, in sizes."""

_CLUSTER = re.compile("[^\u17b6-\u17d3\u17dd](?:\u17d2.|[\u17b6-\u17d1\u17d3\u17dd])*", re.DOTALL)


@cache
def khmer_font() -> Any:
    """The font, registered once. Raises LeafletError where HarfBuzz is not installed: the letters would fall apart.

    Every glyph gets its private character here and in the order of the font, not as texts come to need them: so the
    same card gives the same bytes whatever was printed before it.
    """
    font = TTFont(KHMER, str(RESOURCES / "fonts" / "NotoSansKhmer-Regular.ttf"))
    if not font.shapable:
        raise LeafletError(
            "크메르어를 바르게 인쇄하는 부품(uharfbuzz)이 없습니다. 프로그램을 다시 설치해 주세요.",
            "The part that prints Khmer correctly (uharfbuzz) is missing. Install the program again.",
        )
    pdfmetrics.registerFont(font)
    harfbuzz = font.hbFont()
    for glyph in range(font.hbFace.glyph_count):
        if glyph not in font.face.glyphToChar:
            font.hbAddPrivate(harfbuzz.glyph_to_string(glyph), glyph, harfbuzz.get_glyph_h_advance(glyph))
    return font


@dataclass(frozen=True, slots=True)
class Shaped:
    """One line of Khmer: its letters, its glyphs, and its width in points."""

    text: str
    glyphs: Any
    size: float
    width: float

    def draw(self, sheet: Sheet, x: float, y: float, colour: str) -> None:
        """Draw from x on the baseline y; a reader of the file finds the letters."""
        letters = ("\ufeff" + self.text).encode("utf-16-be").hex().upper()
        sheet.canvas.addLiteral(f"/Span <</Lang (km) /ActualText <{letters}>>> BDC")
        line = sheet.canvas.beginText(x, y)
        line.setFont(KHMER, self.size)
        line.setFillColor(colour)
        line.textOut(self.glyphs)
        sheet.canvas.drawText(line)
        sheet.canvas.addLiteral("EMC")


@lru_cache(maxsize=512)
def shaped(text: str, size: float) -> Shaped:
    """A text as one line, break marks left out. Raises LeafletError naming characters the font does not have."""
    text = text.replace(BREAK, "")
    known = khmer_font().face.charToGlyph
    if lost := "".join(dict.fromkeys(c for c in text if ord(c) not in known)):
        raise LeafletError(
            f"카드에 인쇄할 수 없는 글자가 있습니다: {lost!r} ({text[:40]})",
            f"the card has characters that cannot be printed: {lost!r} ({text[:40]})",
        )
    glyphs = shapeStr(text, KHMER, size, force=True)
    return Shaped(text, glyphs, size, sum(glyph.x_advance for glyph in glyphs.__shapeData__) * size / 1000)


def shaped_lines(text: str, size: float, width: float) -> tuple[Shaped, ...]:
    """A text in lines of at most `width` points, as few as can be and of about the same length.

    Broken at blanks where that needs no more lines, else at break marks too, inside a word only if it must be.
    """
    phrases, words = re.findall("[^ ]+ ?", text), tuple(_words(text, size, width))
    lines = _filled(words, size, width)
    at_blanks = _filled(phrases, size, width)
    if len(at_blanks) <= len(lines) and all(shaped(line, size).width <= width for line in at_blanks):
        lines = at_blanks
    else:
        for narrower in range(int(width), int(width / 2), -max(1, int(size / 2))):
            if len(narrow := _filled(words, size, narrower)) > len(lines):
                break
            lines = narrow
    return tuple(shaped(line, size) for line in lines)


def _filled(pieces: Sequence[str], size: float, width: float) -> list[str]:
    """The pieces in order, as many on each line as it holds."""
    lines: list[str] = []
    line = ""
    for piece in pieces:
        if line and shaped((line + piece).rstrip(), size).width > width:
            lines.append(line.rstrip())
            line = ""
        line += piece
    return [*lines, line.rstrip()]


def _words(text: str, size: float, width: float) -> Iterator[str]:
    """Words, each with the blank after it; one wider than a line in its clusters."""
    for word in re.findall(f"[^ {BREAK}]+ ?", text):
        if shaped(word.rstrip(), size).width > width:
            yield from _CLUSTER.findall(word)
        else:
            yield word


def khmer_block(text: str, size: float, width: float, colour: str) -> Block:
    """A Khmer text as a block."""
    lines = shaped_lines(text, size, width)

    def draw(sheet: Sheet, x: float, top: float) -> None:
        for number, line in enumerate(lines):
            line.draw(sheet, x, top - (ABOVE + number * LEADING) * size, colour)

    return Block(len(lines) * LEADING * size, draw)
