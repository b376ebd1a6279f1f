"""A leaflet on the screen, page by page, exactly as the file has it."""

from pathlib import Path

import pypdfium2
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QWidget

from airportdesk.ui.forms import load_form
from airportdesk.ui.keys import bind

_SCALES = (0.75, 1.0, 1.25, 1.5, 2.0, 3.0)
"""Pixels of the screen for one point of the page."""


class LeafletPage(QWidget):
    """Shows a PDF. Keys: arrows turn pages, + and - change the size, Escape goes back."""

    closed = Signal()

    back_button: QPushButton
    title_label: QLabel
    smaller_button: QPushButton
    larger_button: QPushButton
    previous_button: QPushButton
    page_label: QLabel
    next_button: QPushButton
    saved_label: QLabel
    scroll_area: QScrollArea

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "leaflet_page")
        self._pdf: pypdfium2.PdfDocument | None = None
        self._page = 0
        self._scale = 2
        self._picture = QLabel()
        self.scroll_area.setWidget(self._picture)
        self.back_button.clicked.connect(self.closed)
        self.previous_button.clicked.connect(lambda: self._turn(-1))
        self.next_button.clicked.connect(lambda: self._turn(1))
        self.smaller_button.clicked.connect(lambda: self._zoom(-1))
        self.larger_button.clicked.connect(lambda: self._zoom(1))
        for keys, button in (
            ("Esc", self.back_button),
            ("Left", self.previous_button),
            ("Right", self.next_button),
            ("-", self.smaller_button),
            ("+", self.larger_button),
        ):
            bind(self, {keys: button.click})

    def show_leaflet(self, pdf: bytes, path: Path) -> None:
        """Show a leaflet and where it was saved."""
        if self._pdf is not None:
            self._pdf.close()
        self._pdf = pypdfium2.PdfDocument(pdf)
        self._page = 0
        self.saved_label.setText(self.tr("저장한 곳: {path}").format(path=path))
        self._draw()
        self.scroll_area.setFocus()

    def page_count(self) -> int:
        """How many pages the leaflet has."""
        return len(self._pdf) if self._pdf else 0

    def _turn(self, by: int) -> None:
        self._page = max(0, min(self.page_count() - 1, self._page + by))
        self._draw()

    def _zoom(self, by: int) -> None:
        self._scale = max(0, min(len(_SCALES) - 1, self._scale + by))
        self._draw()

    def _draw(self) -> None:
        if self._pdf is None:
            return
        ratio = self.devicePixelRatioF()
        bitmap = self._pdf[self._page].render(scale=_SCALES[self._scale] * ratio, rev_byteorder=True)
        kind = QImage.Format.Format_RGB888 if bitmap.n_channels == 3 else QImage.Format.Format_RGBX8888
        image = QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, kind).copy()
        image.setDevicePixelRatio(ratio)
        self._picture.setPixmap(QPixmap.fromImage(image))
        self._picture.resize(image.deviceIndependentSize().toSize())
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture.setAccessibleName(self.tr("안내문 {n}쪽").format(n=self._page + 1))
        self.page_label.setText(f"{self._page + 1} / {self.page_count()}")
        self.previous_button.setEnabled(self._page > 0)
        self.next_button.setEnabled(self._page < self.page_count() - 1)
