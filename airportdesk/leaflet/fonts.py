"""The type of a leaflet: which font has which character, and how wide a line is."""

from functools import cache, lru_cache
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from airportdesk.files import RESOURCES
from airportdesk.leaflet.words import LeafletError

REGULAR, BOLD = "PretendardGOV", "PretendardGOV-Bold"
"""Korean, Latin and Vietnamese."""
HAN, HAN_BOLD = "NotoSansSC", "NotoSansSC-Bold"
"""Simplified Chinese (the characters of GB 2312), read only when a leaflet is Chinese."""
_FIRST_HAN = 0x250
"""Below this even a Chinese leaflet is set in Pretendard: digits, Latin letters and their marks."""
_SPACE, _NO_BREAK = 0x20, 0xA0


@cache
def fonts_ready() -> None:
    """Register the two weights once; reading them takes longer than a whole leaflet."""
    for name in (REGULAR, BOLD):
        _register(name)
    pdfmetrics.registerFontFamily(REGULAR, normal=REGULAR, bold=BOLD, italic=REGULAR, boldItalic=BOLD)


@cache
def han_ready() -> None:
    """Register the Chinese weights, for Chinese leaflets only."""
    fonts_ready()
    for name, file in ((HAN, "NotoSansSC-Regular"), (HAN_BOLD, "NotoSansSC-Bold")):
        pdfmetrics.registerFont(TTFont(name, str(RESOURCES / "fonts" / f"{file}.ttf")))


def _register(name: str) -> None:
    file = f"{name}-Regular.ttf" if name == REGULAR else f"{name}.ttf"
    pdfmetrics.registerFont(TTFont(name, str(RESOURCES / "fonts" / file)))


@cache
def _face(name: str) -> Any:
    (han_ready if name in (HAN, HAN_BOLD) else fonts_ready)()
    return pdfmetrics.getFont(name).face


@lru_cache(maxsize=8192)
def font_of(char: str, bold: bool, chinese: bool) -> str:
    """The font a character is printed in, or nothing where no font has it."""
    code = ord(char)
    own, han = (BOLD, HAN_BOLD) if bold else (REGULAR, HAN)
    order = (own,) if not chinese else (own, han) if code < _FIRST_HAN else (han, own)
    return next((name for name in order if code == _NO_BREAK or code in _face(name).charToGlyph), "")


@lru_cache(maxsize=16384)
def char_width(char: str, bold: bool, chinese: bool) -> float:
    """The width of a character at one point."""
    face = _face(font_of(char, bold, chinese) or REGULAR)
    code = _SPACE if ord(char) == _NO_BREAK else ord(char)
    return float(face.charWidths.get(code, face.defaultWidth)) / 1000


@lru_cache(maxsize=4096)
def pieces(text: str, bold: bool, chinese: bool) -> tuple[tuple[str, str], ...]:
    """A text cut where the font changes: (font, text)."""
    found: list[tuple[str, str]] = []
    for char in text:
        font = font_of(char, bold, chinese)
        if found and found[-1][0] == font:
            found[-1] = (font, found[-1][1] + char)
        else:
            found.append((font, char))
    return tuple(found)


@lru_cache(maxsize=4096)
def width_of(text: str, size: float, bold: bool = False, chinese: bool = False) -> float:
    """The width of one line of text in points."""
    return sum(char_width(char, bold, chinese) for char in text) * size


def missing(text: str, chinese: bool = False) -> str:
    """The characters of a text the fonts have no glyph for, each once; reportlab would print nothing in their place."""
    lost = (char for char in text if not char.isspace() and not font_of(char, False, chinese))
    return "".join(dict.fromkeys(lost))


def checked(text: str, chinese: bool = False) -> str:
    """The text itself. Raises LeafletError naming the characters that could not be printed."""
    if lost := missing(text, chinese):
        raise LeafletError(
            f"안내문에 인쇄할 수 없는 글자가 있습니다: {lost!r} ({text[:40]})",
            f"the leaflet has characters that cannot be printed: {lost!r} ({text[:40]})",
        )
    return text


def printable(text: str, chinese: bool = False) -> str:
    """A text from outside on one line with a box for every character the fonts do not have, so that nothing is lost."""
    lost = set(missing(text, chinese))
    return "".join("□" if char in lost else char for char in " ".join(text.split()))
