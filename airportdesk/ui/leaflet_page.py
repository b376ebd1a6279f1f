"""A leaflet on the screen, page by page, exactly as the file has it, and what it is to be instead."""

import pypdfium2
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QScrollArea, QWidget

from airportdesk.desk import Desk
from airportdesk.labels import LEAFLET_LANGUAGE
from airportdesk.labels import label as words_of
from airportdesk.model import LeafletFormat, LeafletReason
from airportdesk.text import LEAFLET_LANGUAGES, Language
from airportdesk.ui.choice_box import choose, chosen, fill
from airportdesk.ui.forms import load_form
from airportdesk.ui.keys import bind
from airportdesk.ui.made import Made

_SCALES = (0.75, 1.0, 1.25, 1.5, 2.0, 3.0)
"""Pixels of the screen for one point of the page."""


class LeafletPage(QWidget):
    """Shows a PDF. Keys: arrows turn pages, + and - change the size, Escape goes back.

    `other_wanted` gives the language, reason and format that were chosen instead.
    """

    closed = Signal()
    other_wanted = Signal(str, object, object)

    back_button: QPushButton
    title_label: QLabel
    smaller_button: QPushButton
    larger_button: QPushButton
    previous_button: QPushButton
    page_label: QLabel
    next_button: QPushButton
    choice_bar: QWidget
    language_label: QLabel
    language_box: QComboBox
    reason_label: QLabel
    reason_box: QComboBox
    format_label: QLabel
    format_box: QComboBox
    note_label: QLabel
    print_place: QWidget
    saved_label: QLabel
    scroll_area: QScrollArea

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "leaflet_page")
        self._desk = desk
        fill(self.language_box, [(id, words.say(language)) for id, words in LEAFLET_LANGUAGE.items()])
        fill(self.reason_box, [(reason, words_of(reason).say(language)) for reason in LeafletReason])
        fill(self.format_box, [(format, words_of(format).say(language)) for format in LeafletFormat])
        for box in (self.language_box, self.reason_box, self.format_box):
            box.activated.connect(self._want_other)
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

    def put_print_bar(self, bar: QWidget) -> None:
        """Place the printing of the leaflet above it."""
        layout = self.print_place.layout()
        if layout is not None:
            layout.addWidget(bar)

    def show_leaflet(self, made: Made, *, changeable: bool = False) -> None:
        """Show a leaflet and where it was saved, if it was; `changeable` if it can be made otherwise."""
        if self._pdf is not None:
            self._pdf.close()
        self._pdf = pypdfium2.PdfDocument(made.pdf)
        self._page = 0
        self.saved_label.setText(self.tr("저장한 곳: {path}").format(path=made.path) if made.path else "")
        self.choice_bar.setVisible(changeable)
        choose(self.language_box, made.sheet.language)
        choose(self.reason_box, made.sheet.reason)
        choose(self.format_box, made.sheet.format)
        self.note_label.setText(self._note(made.sheet.language))
        self._draw()
        if not self.isVisible():
            self.scroll_area.setFocus()

    def _note(self, language: str) -> str:
        """What the officer should know of the texts of a language."""
        pack = self._desk.pack
        notes = []
        if language in pack.borrowed_leaflets:
            notes.append(self.tr("지금 쓰는 자료에는 이 언어의 글이 없어, 프로그램에 든 글을 썼습니다."))
        if language in pack.leaflets and pack.leaflets[language].checked_by_native is False:
            notes.append(self.tr("이 언어를 쓰는 분의 확인을 아직 받지 않은 번역입니다."))
        return " ".join(notes)

    def _want_other(self) -> None:
        language = next(id for id in LEAFLET_LANGUAGES if id == chosen(self.language_box))
        format = LeafletFormat(chosen(self.format_box))
        self.other_wanted.emit(language, LeafletReason(chosen(self.reason_box)), format)

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
