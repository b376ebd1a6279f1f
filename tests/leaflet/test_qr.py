"""The QR code, as it is printed."""

from typing import Any

import pypdfium2
import pytest
import segno

from airportdesk.leaflet.parts import QR_SIZE
from airportdesk.leaflet.qr import QUIET, hotline_text
from airportdesk.leaflet.sheet import HEIGHT, INNER, MARGIN
from airportdesk.text import Language

from .samples import FAMILY, LANGUAGES, PACK, made

SCALE = 6


def _dark(page: Any, x: float, y: float) -> bool:
    return bool(page.getpixel((round(x * SCALE), round((HEIGHT - y) * SCALE))) < 128)


def _shows(page: Any, matrix: list[bytearray], left: float, bottom: float) -> bool:
    """Whether the modules stand on the printed page in a square whose lower left corner is there."""
    module = QR_SIZE / (len(matrix) + 2 * QUIET)
    return all(
        _dark(page, left + (QUIET + column + 0.5) * module, bottom + QR_SIZE - (QUIET + row + 0.5) * module)
        == bool(dark)
        for row, bits in enumerate(matrix)
        for column, dark in enumerate(bits)
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_printed_code_holds_the_hotlines_module_by_module(language: Language) -> None:
    expected = list(segno.make_qr(hotline_text(PACK, language), error="m", encoding="utf-8").matrix)
    page = pypdfium2.PdfDocument(made(FAMILY, language))[0].render(scale=SCALE).to_pil().convert("L")
    left = MARGIN + INNER - 14 - QR_SIZE
    assert any(_shows(page, expected, left, bottom / 4) for bottom in range(4 * 60, 4 * 200))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_code_says_the_numbers_that_help_abroad_without_a_link(language: Language) -> None:
    text = hotline_text(PACK, language)
    for id in ("consular", "embassy_emergency", "police_kh"):
        assert next(line.number for line in PACK.hotlines if line.id == id) in text
    assert "http" not in text
