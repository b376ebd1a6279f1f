"""The same leaflet by other means: plain reportlab, typst, WeasyPrint. Each gets what it needs ready-made.

None has any layout to do that the leaflet does not: plain reportlab draws lines whose places were read from our own
file, the others get its paragraphs in their order, the map and the codes as SVG.
"""

import io
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from html import escape
from itertools import groupby
from typing import Any

import pypdfium2
import segno
from pypdfium2 import raw
from reportlab.pdfgen.canvas import Canvas

from airportdesk.atlas.geometry import placed, provinces
from airportdesk.files import RESOURCES
from airportdesk.leaflet.fonts import BOLD, HAN, HAN_BOLD, REGULAR, fonts_ready, han_ready
from airportdesk.leaflet.qr import hotline_text, qr_code
from airportdesk.pack import Pack
from airportdesk.text import LeafletLanguage

FONTS = RESOURCES / "fonts"
MAP_WIDTH = 212.0
_FACES = {"PretendardGOV-Bold": BOLD, "NotoSansSC-Regular": HAN, "NotoSansSC-Bold": HAN_BOLD}


@dataclass(frozen=True)
class Line:
    """Text of one font on one baseline."""

    x: float
    y: float
    end: float
    font: str
    size: float
    text: str


@dataclass(frozen=True)
class Sheet:
    """A page as it was printed."""

    size: tuple[float, float]
    lines: tuple[Line, ...]


def sheets_of(pdf: bytes) -> tuple[Sheet, ...]:
    """The lines of every page: neighbouring text objects on one baseline in one font, put together."""
    document = pypdfium2.PdfDocument(pdf)
    found = tuple(Sheet(page.get_size(), tuple(_lines(page))) for page in document)
    document.close()
    return found


def _lines(page: Any) -> Iterator[Line]:
    words = page.get_textpage()
    line: Line | None = None
    for piece in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT], textpage=words):
        matrix, text = piece.get_matrix(), piece.extract()
        name = piece.get_font().get_base_name().split("+")[-1]
        font, size, end = _FACES.get(name, REGULAR), round(piece.get_font_size(), 2), piece.get_bounds()[2]
        near = line and (round(line.y, 1), line.font, line.size) == (round(matrix.f, 1), font, size)
        if line and near and -1 < matrix.e - line.end < size:
            line = Line(line.x, line.y, end, font, size, line.text + text)
            continue
        if line:
            yield line
        line = Line(matrix.e, matrix.f, end, font, size, text)
    if line:
        yield line


@cache
def polygons() -> tuple[tuple[tuple[float, float], ...], ...]:
    """The provinces as points."""
    rings = (ring for rings in provinces().values() for ring in rings)
    return tuple(tuple(placed(x, y, MAP_WIDTH) for x, y in ring) for ring in rings)


def bare(sheets: tuple[Sheet, ...], codes: tuple[Any, ...]) -> bytes:
    """The pages by the calls of reportlab's user guide."""
    file = io.BytesIO()
    canvas = Canvas(file, invariant=1)
    for number, sheet in enumerate(sheets):
        canvas.setPageSize(sheet.size)
        for line in sheet.lines:
            canvas.setFont(line.font, line.size)
            canvas.drawString(line.x, line.y, line.text)
        if not number:
            _draw_map(canvas)
            for code in codes:
                _draw_code(canvas, code)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def _draw_map(canvas: Any) -> None:
    for ring in polygons():
        path = canvas.beginPath()
        path.moveTo(*ring[0])
        for x, y in ring[1:]:
            path.lineTo(x, y)
        path.close()
        canvas.drawPath(path, stroke=1, fill=1)


def _draw_code(canvas: Any, matrix: Any) -> None:
    path = canvas.beginPath()
    for row, bits in enumerate(matrix):
        for column, dark in enumerate(bits):
            if dark:
                path.rect(440 + column * 1.2, 160 - row * 1.2, 1.2, 1.2)
    canvas.drawPath(path, stroke=0, fill=1)


def paragraphs_of(sheets: tuple[Sheet, ...]) -> tuple[str, ...]:
    """The lines put together as long as their type is the same."""
    lines = [line for sheet in sheets for line in sheet.lines]
    together = groupby(lines, key=lambda line: (line.font, line.size))
    return tuple(" ".join(line.text for line in same).replace("\\", "").replace('"', "”") for _, same in together)


def codes_of(pack: Pack, language: LeafletLanguage) -> tuple[Any, ...]:
    """The matrices of both codes."""
    words = pack.leaflets[language]
    texts = (hotline_text(pack, words, language), words.say("site"))
    return tuple(tuple(qr_code(text).matrix) for text in texts)


def ready(language: LeafletLanguage) -> None:
    """Read the fonts, as a desk has after its first leaflet."""
    (han_ready if language == "zh" else fonts_ready)()


def svg(pack: Pack, language: LeafletLanguage) -> str:
    """The map, and the code of the numbers, as one drawing."""
    paths = "".join(
        f'<path d="M{" ".join(f"{x:.1f},{176 - y:.1f}" for x, y in ring)}z" fill="#ecf2fe" stroke="#fff"/>'
        for ring in polygons()
    )
    text = hotline_text(pack, pack.leaflets[language], language)
    code = segno.make_qr(text, error="m", encoding="utf-8").svg_inline(scale=1)
    return f'<svg xmlns="http://www.w3.org/2000/svg" width="400" height="180">{paths}<g>{code}</g></svg>'


def in_html(paragraphs: tuple[str, ...], drawing: str) -> str:
    """The paragraphs as a page for WeasyPrint."""
    faces = "".join(
        f"@font-face{{font-family:F;font-weight:{weight};src:url(file://{FONTS / file})}}"
        for weight, file in ((400, "PretendardGOV-Regular.ttf"), (700, "PretendardGOV-Bold.ttf"))
    )
    text = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in paragraphs)
    style = f"{faces}@page{{size:A4;margin:17mm}}p{{font:10.5pt/1.48 F;margin:0 0 6pt}}"
    return f"<!doctype html><meta charset=utf-8><style>{style}</style>{text}{drawing}"


def in_typst(paragraphs: tuple[str, ...]) -> str:
    """The paragraphs as a source for typst; the drawing lies beside it as drawing.svg."""
    text = "\n\n".join("#" + f'text("{paragraph}")' for paragraph in paragraphs)
    head = '#set page(paper: "a4", margin: 17mm)\n#set text(font: "Pretendard GOV", size: 10.5pt)\n'
    return f'{head}{text}\n\n#image("drawing.svg")\n'
