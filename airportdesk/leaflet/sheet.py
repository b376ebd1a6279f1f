"""Type and paper: the fonts, the one way text becomes a paragraph, and a page to draw on."""

import io
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph

from airportdesk.files import RESOURCES
from airportdesk.leaflet.words import LeafletError
from airportdesk.text import Language

WIDTH: float
HEIGHT: float
WIDTH, HEIGHT = A4
MARGIN = 48.0
"""17 mm on every side."""
INNER = WIDTH - 2 * MARGIN
REGULAR, BOLD = "PretendardGOV", "PretendardGOV-Bold"

NAVY, BLUE, INK, SOFT, LINE, RED = "#052b57", "#0b50d0", "#1e2124", "#464c53", "#cdd1d5", "#bd2c0f"
PALE, MIST = "#f4f5f6", "#eef2f7"


@cache
def fonts_ready() -> None:
    """Register the two weights once; reading them takes longer than a whole leaflet."""
    for name, file in ((REGULAR, "PretendardGOV-Regular.ttf"), (BOLD, "PretendardGOV-Bold.ttf")):
        pdfmetrics.registerFont(TTFont(name, str(RESOURCES / "fonts" / file)))
    pdfmetrics.registerFontFamily(REGULAR, normal=REGULAR, bold=BOLD, italic=REGULAR, boldItalic=BOLD)


def missing(text: str) -> str:
    """The characters of a text the fonts have no glyph for, each once; reportlab would print nothing in their place."""
    fonts_ready()
    known = pdfmetrics.getFont(REGULAR).face.charToGlyph
    return "".join(dict.fromkeys(c for c in text if not c.isspace() and ord(c) not in known))


def checked(text: str) -> str:
    """The text itself. Raises LeafletError naming the characters that could not be printed."""
    if lost := missing(text):
        raise LeafletError(
            f"안내문에 인쇄할 수 없는 글자가 있습니다: {lost!r} ({text[:40]})",
            f"the leaflet has characters that cannot be printed: {lost!r} ({text[:40]})",
        )
    return text


def printable(text: str) -> str:
    """A text from outside on one line with a box for every character the fonts do not have, so that nothing is lost."""
    lost = set(missing(text))
    return "".join("□" if c in lost else c for c in " ".join(text.split()))


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in its own weight and colour."""

    text: str
    bold: bool = False
    colour: str = ""

    def markup(self) -> str:
        """The run as reportlab reads it, the text escaped."""
        said = escape(checked(self.text))
        if self.bold:
            said = f"<b>{said}</b>"
        return f'<font color="{self.colour}">{said}</font>' if self.colour else said


def para(style: ParagraphStyle, *runs: str | Run) -> Paragraph:
    """The only way text becomes a paragraph: every value is escaped and has its glyphs."""
    parts = (run if isinstance(run, Run) else Run(run) for run in runs)
    return Paragraph("".join(part.markup() for part in parts), style)


@dataclass(frozen=True, slots=True)
class Styles:
    """The paragraph styles at one scale."""

    body: ParagraphStyle
    lead: ParagraphStyle
    title: ParagraphStyle
    small: ParagraphStyle
    label: ParagraphStyle


@lru_cache(maxsize=8)
def styles(scale: float) -> Styles:
    """The styles; below 1 for a traveller with very many places."""

    def style(size: float, leading: float, colour: str, font: str = REGULAR) -> ParagraphStyle:
        return ParagraphStyle(
            "", fontName=font, fontSize=size * scale, leading=leading * scale, textColor=colour, splitLongWords=1
        )

    return Styles(
        body=style(10.5, 15.5, INK),
        lead=style(10.5, 16, SOFT),
        title=style(23, 30, NAVY, BOLD),
        small=style(8.5, 12.5, SOFT),
        label=style(11.5, 16, NAVY, BOLD),
    )


class Sheet:
    """The canvas of one leaflet, with what its parts need of it."""

    def __init__(self, title: str, language: Language) -> None:
        fonts_ready()
        self._file = io.BytesIO()
        self.canvas: Any = Canvas(self._file, pagesize=A4, invariant=1, lang="en" if language == "en" else "ko-KR")
        self.canvas.setTitle(title)
        self.canvas.setAuthor("airportdesk")
        self.canvas.setCreator("airportdesk")

    def text(self, x: float, y: float, text: str, size: float, colour: str = INK, bold: bool = False) -> None:
        """One line of text from x on its baseline y."""
        self.canvas.setFillColor(colour)
        self.canvas.setFont(BOLD if bold else REGULAR, size)
        self.canvas.drawString(x, y, checked(text))

    def centred(self, x: float, y: float, text: str, size: float, colour: str = INK, bold: bool = True) -> None:
        """One line of text centred on x."""
        self.text(x - width_of(text, size, bold) / 2, y, text, size, colour, bold)

    def box(self, x: float, y: float, width: float, height: float, fill: str, radius: float = 0) -> None:
        """A filled rectangle with round corners, its lower left corner at x, y."""
        self.canvas.setFillColor(fill)
        self.canvas.roundRect(x, y, width, height, radius, stroke=0, fill=1)

    def rule(self, x: float, y: float, width: float, colour: str = LINE, thick: float = 0.6) -> None:
        """A horizontal line."""
        self.canvas.setStrokeColor(colour)
        self.canvas.setLineWidth(thick)
        self.canvas.line(x, y, x + width, y)

    def operators(self, ops: str, x: float = 0, y: float = 0) -> None:
        """Ready PDF operators with their origin at x, y."""
        self.canvas.addLiteral(f"q 1 0 0 1 {x:.2f} {y:.2f} cm\n{ops}\nQ")

    def pdf(self) -> bytes:
        """The finished file."""
        self.canvas.save()
        return self._file.getvalue()


def width_of(text: str, size: float, bold: bool = False) -> float:
    """The width of one line of text in points."""
    return float(pdfmetrics.stringWidth(text, BOLD if bold else REGULAR, size))


Draw = Callable[[Sheet, float, float], None]
"""Draws at a left edge and a top."""


@dataclass(frozen=True, slots=True)
class Block:
    """A part of the page: its height and how it is drawn. Below a loose one there may be more white."""

    height: float
    draw: Draw
    loose: bool = False


def text_block(paragraph: Paragraph, width: float, indent: float = 0, after: float = 0) -> Block:
    """A paragraph as a block, with white below it."""
    _, height = paragraph.wrap(width - indent, 10_000)
    return Block(height + after, lambda s, x, top: paragraph.drawOn(s.canvas, x + indent, top - height))


def stacked(blocks: Iterable[Block], after: float = 0) -> Block:
    """Blocks under each other as one, never parted by a page."""
    blocks = tuple(blocks)

    def draw(sheet: Sheet, x: float, top: float) -> None:
        for block in blocks:
            block.draw(sheet, x, top)
            top -= block.height

    return Block(sum(block.height for block in blocks) + after, draw)
