"""Where the words of a leaflet stand on its pages."""

from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2
from pypdfium2 import raw


@dataclass(frozen=True)
class Box:
    """A stretch of text on a page, in points from its lower left corner."""

    text: str
    left: float
    low: float
    right: float
    high: float
    size: float

    def meets(self, other: "Box", allowed: float = 0.7) -> bool:
        """Whether more than edges overlap."""
        return (
            self.left + allowed < other.right
            and other.left + allowed < self.right
            and self.low + allowed < other.high
            and other.low + allowed < self.high
        )


@dataclass(frozen=True)
class Paged:
    """One page with its size and its text."""

    width: float
    height: float
    boxes: tuple[Box, ...]


def pages_of(pdf: bytes) -> Iterator[Paged]:
    """The pages of a leaflet. Text that is printed twice on one spot, as the names on the map are, is there once."""
    document = pypdfium2.PdfDocument(pdf)
    for page in document:
        words = page.get_textpage()
        found: dict[tuple[str, int, int], Box] = {}
        for piece in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT], textpage=words):
            text = piece.extract()
            if text.strip():
                left, low, right, high = piece.get_bounds()
                size = piece.get_font_size()
                found[text, round(left / 2), round(low / 2)] = Box(text, left, low, right, high, size)
        yield Paged(page.get_width(), page.get_height(), tuple(found.values()))
    document.close()
