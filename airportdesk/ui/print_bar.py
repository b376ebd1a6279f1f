"""Where a leaflet is printed: the printer, how many, and the button. Its paper is that of the leaflet."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QSpinBox, QWidget

from airportdesk.model import PrintState
from airportdesk.printing import Queue
from airportdesk.settings import COPIES_MAX, PrintChoice
from airportdesk.text import Language
from airportdesk.ui.choice_box import choose, chosen, fill
from airportdesk.ui.forms import load_form
from airportdesk.ui.keys import bind
from airportdesk.ui.print_words import to_do, trouble_words


class PrintBar(QWidget):
    """`print_wanted` and `later_wanted` say what was pressed, `chosen` that the choice is another one."""

    print_wanted = Signal()
    later_wanted = Signal()
    queue_wanted = Signal()
    chosen = Signal(str, int)

    printer_label: QLabel
    printer_box: QComboBox
    copies_label: QLabel
    copies_box: QSpinBox
    advice_label: QLabel
    queue_button: QPushButton
    later_button: QPushButton
    print_button: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "print_bar")
        self._showing = True
        self.copies_box.setRange(1, COPIES_MAX)
        self.printer_box.currentIndexChanged.connect(self._chosen)
        self.copies_box.valueChanged.connect(self._chosen)
        self.print_button.clicked.connect(self.print_wanted)
        self.later_button.clicked.connect(self.later_wanted)
        self.queue_button.clicked.connect(self.queue_wanted)
        bind(self, {"Ctrl+P": self.print_button.click})

    def show_choice(self, queues: tuple[Queue, ...], choice: PrintChoice, language: Language) -> None:
        """Show the printers there are and what was chosen last; one that is gone is still named."""
        self._showing = True
        words = {queue.name: _words(queue, language) for queue in queues}
        if choice.printer and choice.printer not in words:
            words[choice.printer] = self.tr("{printer} (지금 없음)").format(printer=choice.printer)
        if not choice.printer:
            words = {"": self._unchosen(queues), **words}
        fill(self.printer_box, words.items())
        choose(self.printer_box, choice.printer)
        self.copies_box.setValue(choice.copies)
        held = next((queue.trouble for queue in queues if queue.name == choice.printer and queue.trouble), None)
        self.advice_label.setText(to_do(PrintState.HELD, held).say(language) if held else "")
        self._showing = False

    def _unchosen(self, queues: tuple[Queue, ...]) -> str:
        if not queues:
            return self.tr("프린터 없음: 화면으로 보여 주기")
        if len(queues) == 1 or queues[0].default:
            return self.tr("기본 프린터 ({printer})").format(printer=queues[0].name)
        return self.tr("프린터를 골라 주세요")

    def _chosen(self) -> None:
        if not self._showing:
            self.chosen.emit(chosen(self.printer_box), self.copies_box.value())


def _words(queue: Queue, language: Language) -> str:
    trouble = f" — {trouble_words(queue.trouble).say(language)}" if queue.trouble else ""
    return (f"{queue.name} ({queue.words})" if queue.words else queue.name) + trouble
