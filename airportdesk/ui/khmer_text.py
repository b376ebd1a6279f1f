"""Khmer on the screen, in the bundled type and with room for what stands under its letters."""

from functools import cache

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QFont, QFontDatabase, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from airportdesk.files import RESOURCES

LEADING, ABOVE = 1.55, 0.98
"""From baseline to baseline, and from the top of a line to its baseline, in sizes of the type; as on paper."""


@cache
def khmer_family() -> str:
    """The bundled Khmer type, made known to Qt when it is first needed: the first window does not wait for it."""
    name = "NotoSansKhmer-Regular.ttf"
    number = QFontDatabase.addApplicationFont(str(RESOURCES / "fonts" / name))
    families = QFontDatabase.applicationFontFamilies(number)
    if not families:
        raise FileNotFoundError(name)
    return families[0]


class KhmerText(QWidget):
    """A sentence that breaks at its marks. A label would cut off the lowest signs: they reach below the type's line."""

    def __init__(self, text: str, size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        font = QFont(khmer_family())
        font.setPixelSize(size)
        self._size = size
        self._layout = QTextLayout(text, font)
        self._layout.setTextOption(QTextOption())
        self.setAccessibleName(text)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(self._size, self.heightForWidth(1 << 20))

    def heightForWidth(self, width: int) -> int:
        """The height of the lines it takes, in pixels."""
        return round(self._lines(width) * LEADING * self._size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the lines in the colour of the desk."""
        self._lines(self.width())
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        self._layout.draw(painter, QPointF(0, 0))

    def _lines(self, width: int) -> int:
        """Break the text for this width; how many lines that makes."""
        self._layout.beginLayout()
        count = 0
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, (ABOVE + count * LEADING) * self._size - line.ascent()))
            count += 1
        self._layout.endLayout()
        return count
