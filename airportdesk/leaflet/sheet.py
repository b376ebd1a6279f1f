"""A page to draw on, and blocks: parts with a height that draw themselves."""

import io
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from types import SimpleNamespace
from typing import Any

from reportlab import rl_config
from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from airportdesk.leaflet.fonts import checked, fonts_ready, han_ready, pieces, width_of
from airportdesk.leaflet.paper import Ink
from airportdesk.leaflet.setting import Setting
from airportdesk.text import LeafletLanguage

rl_config.useA85 = 0
"""Page streams as bytes: written as text in base 85, by plain Python, they cost a third of a leaflet's time."""
_LANG = {"ko": "ko-KR", "en": "en", "zh": "zh-Hans", "vi": "vi"}


@cache
def _colour(colour: str) -> Any:
    return HexColor(colour)


def _stamp(at: datetime) -> SimpleNamespace:
    """A moment as reportlab writes it into a file."""
    offset = at.utcoffset()
    hours, minutes = divmod(int(offset.total_seconds() // 60) if offset else 0, 60)
    moment = at.timetuple()
    return SimpleNamespace(t=at.timestamp(), lt=moment, YMDhms=tuple(moment)[:6], dhh=hours, dmm=minutes)


class Sheet:
    """The canvas of one leaflet, with what its parts need of it. The file's date is the moment it was made for."""

    def __init__(
        self, title: str, language: LeafletLanguage, size: tuple[float, float], ink: Ink, made_at: datetime
    ) -> None:
        self.chinese = language == "zh"
        self.ink = ink
        (han_ready if self.chinese else fonts_ready)()
        self._file = io.BytesIO()
        self.canvas: Any = Canvas(self._file, pagesize=size, invariant=1, lang=_LANG[language])
        self.canvas._doc._timeStamp = _stamp(made_at)  # reportlab knows only the present and the year 2000
        self.canvas.setTitle(title)
        self.canvas.setAuthor("airportdesk")
        self.canvas.setCreator("airportdesk")

    def lines(self, setting: Setting, x: float, top: float) -> None:
        """Set text, its upper left corner at x, top."""
        text = self.canvas.beginText()
        font = colour = ""
        base = top - setting.leading / 2 - 0.36 * setting.size
        for line in setting.lines:
            for piece in line:
                text.setTextOrigin(x + piece.x, base)
                if piece.font != font:
                    font = piece.font
                    text.setFont(font, setting.size, setting.leading)
                if piece.colour != colour:
                    colour = piece.colour
                    text.setFillColor(_colour(colour))
                text.textOut(piece.text)
            base -= setting.leading
        self.canvas.drawText(text)

    def text(self, x: float, y: float, text: str, size: float, colour: str = "", bold: bool = False) -> None:
        """One line of text from x on its baseline y."""
        self.canvas.setFillColor(_colour(colour or self.ink.text))
        for font, part in pieces(checked(text, self.chinese), bold, self.chinese):
            self.canvas.setFont(font, size)
            self.canvas.drawString(x, y, part)
            x += width_of(part, size, bold, self.chinese)

    def centred(self, x: float, y: float, text: str, size: float, colour: str = "", bold: bool = True) -> None:
        """One line of text centred on x."""
        self.text(x - width_of(text, size, bold, self.chinese) / 2, y, text, size, colour, bold)

    def box(self, x: float, y: float, width: float, height: float, fill: str = "", radius: float = 0) -> None:
        """A rectangle with round corners, its lower left corner at x, y: filled, or a frame without a colour."""
        if fill:
            self.canvas.setFillColor(_colour(fill))
        else:
            self.canvas.setStrokeColor(_colour(self.ink.line))
            self.canvas.setLineWidth(0.7)
        self.canvas.roundRect(x, y, width, height, radius, stroke=int(not fill), fill=int(bool(fill)))

    def rule(self, x: float, y: float, width: float) -> None:
        """A horizontal line."""
        self.canvas.setStrokeColor(_colour(self.ink.line))
        self.canvas.setLineWidth(0.6)
        self.canvas.line(x, y, x + width, y)

    def operators(self, ops: str, x: float = 0, y: float = 0) -> None:
        """Ready PDF operators with their origin at x, y."""
        self.canvas.addLiteral(f"q 1 0 0 1 {x:.2f} {y:.2f} cm\n{ops}\nQ")

    def end_page(self) -> None:
        """Go on with the next page."""
        self.canvas.showPage()

    def pdf(self) -> bytes:
        """The finished file."""
        self.canvas.save()
        return self._file.getvalue()


Draw = Callable[[Sheet, float, float], None]
"""Draws at a left edge and a top."""


@dataclass(frozen=True, slots=True)
class Block:
    """A part of the page: its height and how it is drawn. Below a loose one there may be more white."""

    height: float
    draw: Draw
    loose: bool = False

    def loosened(self) -> "Block":
        """The same, with more white below it where there is room."""
        return Block(self.height, self.draw, loose=True)

    def followed(self, by: float) -> "Block":
        """The same with that much white below it, or more."""
        return Block(self.height + by, self.draw, loose=True)


def set_block(setting: Setting, indent: float = 0, after: float = 0) -> Block:
    """Set text as a block, with white below it."""
    return Block(setting.height + after, lambda sheet, x, top: sheet.lines(setting, x + indent, top))


def gap(height: float) -> Block:
    """White."""
    return Block(height, lambda _sheet, _x, _top: None)


def stacked(blocks: Iterable[Block], after: float = 0) -> Block:
    """Blocks under each other as one, never parted by a page."""
    blocks = tuple(blocks)

    def draw(sheet: Sheet, x: float, top: float) -> None:
        for block in blocks:
            block.draw(sheet, x, top)
            top -= block.height

    return Block(sum(block.height for block in blocks) + after, draw)


def abreast(left: Block, right: Block, offset: float) -> Block:
    """Two blocks side by side, as high as the higher."""

    def draw(sheet: Sheet, x: float, top: float) -> None:
        left.draw(sheet, x, top)
        right.draw(sheet, x + offset, top)

    return Block(max(left.height, right.height), draw)
