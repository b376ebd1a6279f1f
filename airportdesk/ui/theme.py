"""How the desk looks: bundled type, and colours by role in light and high contrast (KRDS)."""

import re
import tomllib

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from airportdesk.files import RESOURCES

FAMILY = "Pretendard GOV"


def colours(contrast: str) -> dict[str, str]:
    """Role to colour; `contrast` is "light" or "high"."""
    every = tomllib.loads((RESOURCES / "theme" / "colours.toml").read_text(encoding="utf-8"))
    found: dict[str, str] = every[contrast]
    return found


def style_sheet(contrast: str) -> str:
    """The style sheet with each @role replaced by its colour. Raises KeyError for a role that has none."""
    values = {**colours(contrast), "contrast": contrast, "resources": RESOURCES.as_posix()}
    sheet = (RESOURCES / "theme" / "desk.qss").read_text(encoding="utf-8")
    sheet = re.sub(r"/\*.*?\*/", "", sheet, flags=re.DOTALL)
    return re.sub(r"@([a-z_]+)", lambda found: values[found[1]], sheet)


def load_fonts() -> None:
    """Make the bundled type known to Qt; once per program."""
    for name in ("PretendardGOV-Regular.ttf", "PretendardGOV-Bold.ttf"):
        if QFontDatabase.addApplicationFont(str(RESOURCES / "fonts" / name)) < 0:
            raise FileNotFoundError(name)


def dress(app: QApplication, contrast: str) -> None:
    """Give the program its style, unless it has it: every widget is looked at for that."""
    sheet = style_sheet(contrast)
    if app.styleSheet() == sheet:
        return
    app.setStyle("Fusion")
    font = QFont(FAMILY)
    font.setPixelSize(15)
    app.setFont(font)
    app.setStyleSheet(sheet)
