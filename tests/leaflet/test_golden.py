"""Some leaflets, their words and how they look, kept to be compared."""

import os
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageChops

from airportdesk.model import Contact, LeafletFormat, LeafletReason
from airportdesk.text import LeafletLanguage

from .samples import BANNED, FAMILY, TEN_PLACES, UNVERIFIED_JOB, made, read

GOLDEN = Path(__file__).parent.parent / "golden"
RENEW = bool(os.environ.get("AIRPORTDESK_GOLDEN"))
SCALE = 0.6
"""Pixels a point: 43 dots an inch, where a line of words is a grey stroke."""
MOST_DIFFERENT = 0.0002
"""The part of the pixels that may differ by a quarter of the way from black to white.

PDFium as pypdfium2 5.0 and 5.15 bring it draw these pages alike to the pixel; a lost line of small print is more.
"""

KEPT = [
    ("family", FAMILY, "ko", None, LeafletFormat.A4),
    ("unverified_job", UNVERIFIED_JOB, "en", None, LeafletFormat.A4),
    ("banned_places", BANNED, "ko", None, LeafletFormat.A4),
    ("ten_places", TEN_PLACES, "zh", LeafletReason.MONEY, LeafletFormat.A4_FOLDED),
    ("friend", FAMILY, "vi", LeafletReason.FRIEND, LeafletFormat.A5),
    ("relative", BANNED, "ko", LeafletReason.RELATIVE, LeafletFormat.RECEIPT80),
    ("family", FAMILY, "ko", None, LeafletFormat.A4_LARGE),
]


@pytest.mark.parametrize(("name", "about", "language", "reason", "format"), KEPT)
def test_a_leaflet_says_and_looks_what_was_agreed(
    name: str, about: Contact, language: LeafletLanguage, reason: LeafletReason | None, format: LeafletFormat
) -> None:
    """AIRPORTDESK_GOLDEN=1 writes the files anew; read and look at the difference before it is committed."""
    pdf = made(about, language, reason=reason, format=format)
    said, shown = "\n\f\n".join(read(pdf).pages) + "\n", picture(pdf)
    words = GOLDEN / f"leaflet_{name}_{language}_{format}.txt"
    image = words.with_suffix(".png")
    if RENEW:
        words.write_text(said, encoding="utf-8")
        shown.save(image, optimize=True)
    assert said == words.read_text(encoding="utf-8")
    with Image.open(image) as agreed:
        assert different(shown, agreed) <= MOST_DIFFERENT


def test_a_line_of_small_print_that_is_lost_is_seen() -> None:
    whole = picture(made(FAMILY))
    first_page = whole.width // 2
    inked = [y for y in range(whole.height) if min(whole.crop((0, y, first_page, y + 1)).tobytes()) < 160]
    without = whole.copy()
    without.paste(255, (0, inked[-1] - 5, first_page, whole.height))
    assert different(whole, without) > MOST_DIFFERENT


def picture(pdf: bytes) -> Image.Image:
    """All pages side by side, in grey."""
    document = pypdfium2.PdfDocument(pdf)
    pages = [page.render(scale=SCALE, grayscale=True).to_pil() for page in document]
    document.close()
    whole = Image.new("L", (sum(page.width for page in pages), max(page.height for page in pages)), 255)
    left = 0
    for page in pages:
        whole.paste(page, (left, 0))
        left += page.width
    return whole


def different(one: Image.Image, other: Image.Image) -> float:
    """The part of the pixels that differ; all of them where the sizes do."""
    if one.size != other.size:
        return 1.0
    changed = ImageChops.difference(one.convert("L"), other.convert("L")).histogram()
    return sum(changed[64:]) / (one.width * one.height)
