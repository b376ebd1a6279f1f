"""The Khmer help card on the screen, for the traveller to see and to photograph."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from airportdesk.desk import Desk
from airportdesk.labels import label as words_of
from airportdesk.leaflet.words import day_words
from airportdesk.model import CardFormat
from airportdesk.pack.help_card import CardLine
from airportdesk.pack.shapes import Hotline
from airportdesk.text import Language
from airportdesk.ui.choice_box import chosen, fill
from airportdesk.ui.forms import load_form
from airportdesk.ui.keys import bind
from airportdesk.ui.khmer_text import KhmerText
from airportdesk.ui.plain import label

_SIZES = (22, 30, 38, 48)
"""Pixels of the Khmer text; the rest goes with it. At the second the base card is seen whole at 1366 x 768."""
_TWO_COLUMNS = 30


class HelpCardPage(QWidget):
    """Shows the card of the pack in force. Keys: + and - change the size, Escape goes back."""

    closed = Signal()

    back_button: QPushButton
    title_label: QLabel
    smaller_button: QPushButton
    larger_button: QPushButton
    print_place: QWidget
    format_label: QLabel
    format_box: QComboBox
    use_label: QLabel
    note_label: QLabel
    scroll_area: QScrollArea

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "help_card_page")
        self._desk = desk
        self._language = language
        self._size = 1
        fill(self.format_box, ((format.value, words_of(format).say(language)) for format in CardFormat))
        self.print_place.hide()
        self.back_button.clicked.connect(self.closed)
        self.smaller_button.clicked.connect(lambda: self._resize(-1))
        self.larger_button.clicked.connect(lambda: self._resize(1))
        for keys, button in (("Esc", self.back_button), ("-", self.smaller_button), ("+", self.larger_button)):
            bind(self, {keys: button.click})

    def put_print_bar(self, bar: QWidget) -> None:
        """Place the printing of the card above it."""
        layout = self.print_place.layout()
        if isinstance(layout, QHBoxLayout):
            layout.addWidget(bar, 1)
        self.print_place.show()

    def format(self) -> CardFormat:
        """The paper that is chosen for the card."""
        return CardFormat(chosen(self.format_box))

    def show_card(self) -> None:
        """Show the card of the pack in force."""
        card = self._desk.pack.help_card
        self.use_label.setText(card.use.say(self._language))
        self.note_label.setText(card.note.say(self._language))
        self.note_label.setVisible(bool(self.note_label.text()))
        self._draw()
        self.scroll_area.setFocus()

    def _resize(self, by: int) -> None:
        self._size = max(0, min(len(_SIZES) - 1, self._size + by))
        self._draw()

    def _draw(self) -> None:
        """Every sentence on a card of its own, two beside each other while the type is small enough."""
        size = _SIZES[self._size]
        columns = 2 if size <= _TWO_COLUMNS else 1
        cards = QWidget()
        cards.setStyleSheet(_sheet(size))
        grid = QGridLayout(cards)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        for number, line in enumerate(self._desk.pack.help_card.line):
            grid.addWidget(self._card(line), number // columns, number % columns)
        grid.setRowStretch(grid.rowCount(), 1)
        for column in range(columns):
            grid.setColumnStretch(column, 1)
        self.scroll_area.setWidget(cards)
        self.smaller_button.setEnabled(self._size > 0)
        self.larger_button.setEnabled(self._size < len(_SIZES) - 1)

    def _card(self, line: CardLine) -> QFrame:
        frame = QFrame()
        frame.setProperty("role", "card")
        column = QVBoxLayout(frame)
        column.setContentsMargins(12, 6, 12, 8)
        column.setSpacing(0)
        column.addWidget(KhmerText(line.km, _SIZES[self._size]))
        for part, text in (("korean", line.ko), ("english", line.en)):
            column.addWidget(_part(part, text))
        for hotline in self._desk.pack.numbers_of(line):
            column.addLayout(self._number(hotline))
        column.addStretch(1)
        return frame

    def _number(self, hotline: Hotline) -> QHBoxLayout:
        """A telephone number, whose it is and when it was last confirmed."""
        day = day_words(hotline.confirmed, self._language)
        said = self._desk.pack.leaflets[self._language].say("confirmed", date=day)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(_part("number", hotline.number))
        row.addWidget(_part("english", f"{hotline.words.say(self._language)} · {said}"), 1)
        return row


def _part(part: str, text: str) -> QLabel:
    made = label(text)
    made.setProperty("part", part)
    made.setWordWrap(part != "number")
    return made


def _sheet(size: int) -> str:
    """Sizes that go with the Khmer text; colours stay those of the desk."""
    return (
        f'QLabel[part="korean"] {{ font-size: {max(15, size * 6 // 10)}px; }}'
        f'QLabel[part="english"] {{ font-size: {max(13, size * 4 // 10)}px; }}'
        f'QLabel[part="number"] {{ font-size: {max(16, size * 7 // 10)}px; font-weight: 700; }}'
    )
