"""Pages of plain text as PDF: headings, paragraphs and lines of a name with a value, a footer on every page.

Text is only ever drawn, never read as markup, so nothing typed can become any. A character neither font has is drawn as
a box, so that nothing is lost unseen.
"""

import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from airportdesk.files import RESOURCES
from airportdesk.text import clean

WIDTH, HEIGHT, MARGIN = 595.3, 841.9, 56.0
"""A4 and its margins, in points."""
_REGULAR, _BOLD, _HAN = "PaperText", "PaperBold", "PaperHan"
_FILES = {_REGULAR: "PretendardGOV-Regular", _BOLD: "PretendardGOV-Bold", _HAN: "NotoSansSC-Regular"}
_BOX = "□"
_LABEL = 120.0
"""Width of the names before values."""
_FOOT = 40.0
_LEADING = 1.45
_TOGETHER, _AFTER_HEADING = 4, 40.0
"""Lines of a part that are not parted by a page, and the room a heading wants below it, in points."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a document: text in its size (points), bold or not, with white above it; `name` stands before it."""

    text: str
    size: float = 9.5
    bold: bool = False
    above: float = 3.0
    name: str = ""
    ruled: bool = False


@cache
def _faces() -> dict[str, Any]:
    """The fonts, registered once."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    faces = {}
    for name, file in _FILES.items():
        font = TTFont(name, str(RESOURCES / "fonts" / f"{file}.ttf"))
        pdfmetrics.registerFont(font)
        faces[name] = font.face
    return faces


def _font(char: str, bold: bool) -> str:
    faces = _faces()
    order = (_BOLD if bold else _REGULAR, _HAN)
    return next((name for name in order if ord(char) in faces[name].charToGlyph), "")


def _shown(char: str, bold: bool) -> tuple[str, str, float]:
    """A character as it is drawn, its font and its width at one point."""
    if char == "\t":
        char = " "
    font = _font(char, bold)
    if not font:
        char, font = _BOX, _BOLD if bold else _REGULAR
    face = _faces()[font]
    return char, font, float(face.charWidths.get(ord(char), face.defaultWidth)) / 1000


Glyphs = list[tuple[str, str, float]]


def _lines(text: str, size: float, bold: bool, width: float) -> Iterator[Glyphs]:
    """Lines no wider than `width`: broken between words, and inside a word that is wider than a line."""
    for line in clean(text, len(text)).split("\n"):
        made: Glyphs = []
        used = 0.0
        for word in line.split(" "):
            glyphs = [_shown(char, bold) for char in word]
            wide = sum(glyph[2] for glyph in glyphs) * size
            blank = _shown(" ", bold) if made else None
            if made and used + wide + (blank[2] * size if blank else 0) > width:
                yield made
                made, used, blank = [], 0.0, None
            if blank:
                made.append(blank)
                used += blank[2] * size
            for glyph in glyphs:
                if made and used + glyph[2] * size > width:
                    yield made
                    made, used = [], 0.0
                made.append(glyph)
                used += glyph[2] * size
        yield made


def document(title: str, parts: Iterable[Part], footer: str) -> bytes:
    """The parts as a PDF of A4 pages; `footer` stands at the foot of each with its number and how many there are."""
    pages: list[_Page] = [_Page()]
    y = HEIGHT - MARGIN
    for part in parts:
        y = _placed(part, pages, y - part.above)
    return _drawn(title, pages, footer)


@dataclass(slots=True)
class _Page:
    """What is drawn on a page: lines at x, y in their size, and rules at y."""

    lines: list[tuple[float, float, float, Glyphs]] = field(default_factory=list)
    rules: list[float] = field(default_factory=list)


def _placed(part: Part, pages: list[_Page], y: float) -> float:
    """Put a part on the last page, or on the next where it does not fit; where the next part may begin."""
    indent = _LABEL if part.name else 0.0
    lines = list(_lines(part.text, part.size, part.bold, WIDTH - 2 * MARGIN - indent))
    names = list(_names(part))
    leading, rows = part.size * _LEADING, max(len(lines), len(names))
    together = min(rows, _TOGETHER) * leading + (_AFTER_HEADING if part.ruled or part.bold else 0)
    if y - together < MARGIN + _FOOT:
        pages.append(_Page())
        y = HEIGHT - MARGIN
    for at in range(rows):
        if y - leading < MARGIN + _FOOT:
            pages.append(_Page())
            y = HEIGHT - MARGIN
        y -= leading
        if at < len(names):
            pages[-1].lines.append((MARGIN, y, *names[at]))
        if at < len(lines):
            pages[-1].lines.append((MARGIN + indent, y, part.size, lines[at]))
    if part.ruled:
        y -= part.size * 0.5
        pages[-1].rules.append(y)
    return y


def _names(part: Part) -> Iterator[tuple[float, Glyphs]]:
    """What stands before a value: its name in bold, its second line smaller."""
    for number, name in enumerate(part.name.split("\n") if part.name else ()):
        size = part.size if not number else part.size * 0.85
        for glyphs in _lines(name, size, not number, _LABEL - 8):
            yield size, glyphs


def _drawn(title: str, pages: list[_Page], footer: str) -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    _faces()
    file = io.BytesIO()
    canvas: Any = Canvas(file, pagesize=(WIDTH, HEIGHT), invariant=1, lang="ko-KR")
    canvas.setTitle(clean(title))
    canvas.setAuthor("airportdesk")
    canvas.setCreator("airportdesk")
    foot_width = WIDTH - 2 * MARGIN - 50
    for number, page in enumerate(pages, start=1):
        for x, y, size, glyphs in page.lines:
            _draw(canvas, x, y, size, glyphs)
        for y in page.rules:
            canvas.setLineWidth(0.6)
            canvas.line(MARGIN, y, WIDTH - MARGIN, y)
        canvas.setLineWidth(0.4)
        canvas.line(MARGIN, MARGIN + 18, WIDTH - MARGIN, MARGIN + 18)
        for at, glyphs in enumerate(list(_lines(footer, 7.5, False, foot_width))[:2]):
            _draw(canvas, MARGIN, MARGIN + 6 - at * 10, 7.5, glyphs)
        _draw(canvas, WIDTH - MARGIN - 30, MARGIN + 6, 7.5, next(_lines(f"{number} / {len(pages)}", 7.5, False, 50)))
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def _draw(canvas: Any, x: float, y: float, size: float, glyphs: Glyphs) -> None:
    """One line, in runs of one font."""
    run, font, start = "", "", x
    for char, own, width in glyphs:
        if own != font and run:
            canvas.setFont(font, size)
            canvas.drawString(start, y, run)
            run, start = "", x
        font = own
        run += char
        x += width * size
    if run:
        canvas.setFont(font, size)
        canvas.drawString(start, y, run)
