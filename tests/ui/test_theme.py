"""Colours keep their contrast, and every role the style sheet names has one."""

import pytest
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from airportdesk.ui.theme import FAMILY, colours, style_sheet

PAIRS = [
    *(
        ("text", surface)
        for surface in ("surface", "surface_soft", "surface_sunk", "primary_soft", "primary_soft_hover")
    ),
    *(("text_soft", surface) for surface in ("surface", "surface_soft")),
    *((f"{tone}_text", "surface") for tone in ("primary", "danger", "warning", "success", "information")),
    *((f"{tone}_text", f"{tone}_soft") for tone in ("primary", "danger", "warning", "success", "information")),
    ("on_primary", "primary"),
    ("on_primary", "primary_hover"),
    ("sample", "sample_soft"),
]


def luminance(colour: str) -> float:
    """Relative luminance by WCAG 2.2."""
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("contrast", ["light", "high"])
@pytest.mark.parametrize(("text", "surface"), PAIRS)
def test_text_stands_out_from_its_surface(contrast: str, text: str, surface: str) -> None:
    found = colours(contrast)
    lighter, darker = sorted((luminance(found[text]), luminance(found[surface])), reverse=True)
    assert (lighter + 0.05) / (darker + 0.05) >= 4.5


def test_light_and_high_contrast_know_the_same_roles() -> None:
    assert colours("light").keys() == colours("high").keys()


@pytest.mark.parametrize("contrast", ["light", "high"])
def test_every_role_of_the_style_sheet_has_a_colour(contrast: str) -> None:
    assert "@" not in style_sheet(contrast)


def test_the_bundled_type_draws_korean_where_the_system_has_no_font(dressed: QApplication) -> None:
    assert FAMILY in QFontDatabase.families()
    assert dressed.font().family() == FAMILY
