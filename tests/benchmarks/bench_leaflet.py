"""The n-th leaflet against the same page drawn straight with reportlab.

The reference has no layout to do: every line of text stands ready with its place, font and size, read from our own file
beforehand; the polygons stand ready as points, the QR code as a matrix. It draws them with the calls of the user guide.
"""

import io
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from statistics import median

import pypdfium2
import segno
from pypdfium2 import raw
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from airportdesk.atlas.geometry import placed, provinces
from airportdesk.leaflet import leaflet_pdf
from airportdesk.leaflet.mapblock import MAP_WIDTH
from airportdesk.leaflet.qr import hotline_text
from airportdesk.leaflet.sheet import BOLD, REGULAR, fonts_ready
from airportdesk.model import KST, Contact, DeskInfo
from airportdesk.pack import load
from airportdesk.risk import Rules, assessment
from airportdesk.text import Language

AT = datetime(2026, 11, 24, 18, 20, tzinfo=KST)
LANGUAGES: tuple[Language, ...] = ("ko", "en")
TARGET = 1.5


@dataclass(frozen=True)
class Line:
    """A line of text as it stands on the page."""

    x: float
    y: float
    font: str
    size: float
    text: str


def lines_of(pdf: bytes) -> list[Line]:
    """The lines of the first page: text objects that share a baseline and a font, put together."""
    page = pypdfium2.PdfDocument(pdf)[0]
    words = page.get_textpage()
    found: dict[tuple[float, str, float], Line] = {}
    for piece in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT], textpage=words):
        matrix = piece.get_matrix()
        font = BOLD if "Bold" in piece.get_font().get_base_name() else REGULAR
        key = (round(matrix.f, 1), font, round(piece.get_font_size(), 2))
        before = found.get(key)
        text = (before.text if before else "") + piece.extract()
        found[key] = Line(before.x if before else matrix.e, matrix.f, font, key[2], text)
    return list(found.values())


def bare(lines: list[Line], polygons: list[list[tuple[float, float]]], matrix: list[bytearray]) -> bytes:
    """The page by plain reportlab calls."""
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=A4, invariant=1)
    for line in lines:
        canvas.setFont(line.font, line.size)
        canvas.drawString(line.x, line.y, line.text)
    for ring in polygons:
        path = canvas.beginPath()
        path.moveTo(*ring[0])
        for x, y in ring[1:]:
            path.lineTo(x, y)
        path.close()
        canvas.drawPath(path, stroke=1, fill=1)
    code = canvas.beginPath()
    for row, bits in enumerate(matrix):
        for column, dark in enumerate(bits):
            if dark:
                code.rect(440 + column * 1.5, 160 - row * 1.5, 1.5, 1.5)
    canvas.drawPath(code, stroke=0, fill=1)
    canvas.showPage()
    canvas.save()
    return file.getvalue()


def ratios(runs: int = 60) -> list[tuple[str, float]]:
    """The leaflet over the bare page, medians of alternating runs, in both languages."""
    pack = load()
    contact = Contact(
        at=AT,
        places=("phnom-penh", "sihanoukville", "bavet"),
        answers={"recruited_through": ("telegram",), "work": ("unverified",), "ticket_payer": ("recruiter",)},
    )
    said, desk = assessment(contact, Rules(pack)), DeskInfo("인천 T2 안내데스크")
    fonts_ready()
    polygons = [[placed(x, y, MAP_WIDTH) for x, y in ring] for rings in provinces().values() for ring in rings]
    found = []
    for language in LANGUAGES:
        make = partial(leaflet_pdf, contact, said, pack, desk, language, AT)
        lines = lines_of(make())
        matrix = list(segno.make_qr(hotline_text(pack, language), error="m", encoding="utf-8").matrix)
        ours, theirs = [], []
        for _ in range(runs):
            ours.append(_seconds(make))
            theirs.append(_seconds(partial(bare, lines, polygons, matrix)))
        found.append((f"n-th leaflet ({language}) / bare reportlab (at most {TARGET})", median(ours) / median(theirs)))
    return found


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


if __name__ == "__main__":
    for name, ratio in ratios():
        print(f"{ratio:.2f}  {name}")
