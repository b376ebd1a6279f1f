"""The QR codes, as they are printed."""

from typing import Any

import pypdfium2
import pytest
import segno
from pypdfium2 import raw

from airportdesk.leaflet.card import SITE
from airportdesk.leaflet.paper import MM, PAPERS
from airportdesk.leaflet.qr import MOST_MODULES, QUIET, hotline_text, qr_code
from airportdesk.model import LeafletFormat
from airportdesk.text import LeafletLanguage

from .samples import FAMILY, LANGUAGES, PACK, made

SCALE = 4
FINEST = 0.37 * MM
"""A module a camera of ten years ago still reads at arm's length; printed at 203 dots an inch it is three dots."""


def said(language: LeafletLanguage) -> str:
    return hotline_text(PACK, PACK.leaflets[language], language)


def _shown(page: Any, matrix: Any, size: float) -> bool:
    """Whether a code stands on a page: a square path of that size, and on the picture every module of it."""
    side = size * len(matrix) / (len(matrix) + 2 * QUIET)
    picture = page.render(scale=SCALE, grayscale=True).to_pil()
    for path in page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH]):
        left, low, right, high = path.get_bounds()
        if abs(right - left - side) < 0.1 and abs(high - low - side) < 0.1:
            return _matches(picture, matrix, (left, page.get_height() - high), side / len(matrix))
    return False


def _matches(picture: Any, matrix: Any, corner: tuple[float, float], module: float) -> bool:
    left, top = corner
    return all(
        (picture.getpixel((int((left + (x + 0.5) * module) * SCALE), int((top + (y + 0.5) * module) * SCALE))) < 128)
        == bool(bit)
        for y, bits in enumerate(matrix)
        for x, bit in enumerate(bits)
    )


@pytest.mark.parametrize("format", LeafletFormat)
@pytest.mark.parametrize("language", LANGUAGES)
def test_both_codes_are_printed_module_by_module_and_no_finer_than_cameras_read(
    language: LeafletLanguage, format: LeafletFormat
) -> None:
    document = pypdfium2.PdfDocument(made(FAMILY, language, format=format))
    large = PAPERS[format].code
    site = PACK.leaflets[language].say("site")
    for text, size in ((said(language), large), (site, large * SITE)):
        matrix = qr_code(text).matrix
        assert size / (len(matrix) + 2 * QUIET) >= FINEST
        assert any(_shown(page, matrix, size) for page in document)
    document.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_code_says_the_numbers_that_help_abroad_and_what_to_say_there_without_a_link(
    language: LeafletLanguage,
) -> None:
    text = said(language)
    for id in ("consular", "embassy_emergency", "police_kh"):
        assert next(line.number for line in PACK.hotlines if line.id == id) in text
    assert PACK.leaflets[language].say("qr_text") in text
    assert "http" not in text


def test_a_longer_text_takes_a_lower_error_level_before_its_modules_grow_finer() -> None:
    assert len(qr_code("가" * 130).matrix) <= MOST_MODULES
    assert qr_code("가" * 130).error == "L"
    assert qr_code("가" * 20).error == "M"


def test_the_address_is_what_a_camera_opens() -> None:
    assert segno.make_qr(PACK.leaflets["ko"].say("site")).matrix == segno.make_qr("https://www.0404.go.kr").matrix
