"""The Khmer help card: shown to the traveller, and printed for them to take along."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from airportdesk.desk import Desk
from airportdesk.model import ForWhom
from airportdesk.printbook import PRINT_TITLE, sheet_of
from airportdesk.text import Language
from airportdesk.ui.help_card_page import HelpCardPage
from airportdesk.ui.jobs import Jobs
from airportdesk.ui.made import Made
from airportdesk.ui.printing import Printing


class Helping(QObject):
    """`page_wanted` gives the page to show, `closed` says that the card was put away, `said` words and their tone."""

    page_wanted = Signal(object)
    closed = Signal()
    said = Signal(str, str)
    failed = Signal(object)

    def __init__(self, desk: Desk, printing: Printing, jobs: Jobs, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._printing = printing
        self._jobs = jobs
        self.card_page = HelpCardPage(desk, language)
        bar = printing.bar()
        bar.print_wanted.connect(lambda: self._make(printing.print_made))
        bar.later_wanted.connect(lambda: self._make(self._keep))
        self.card_page.put_print_bar(bar)
        self.card_page.closed.connect(self.closed)

    def pages(self) -> tuple[QWidget, ...]:
        """The pages to be placed in the window."""
        return (self.card_page,)

    def show(self) -> None:
        """Go to the card."""
        self.page_wanted.emit(self.card_page)
        self.card_page.show_card()

    def _make(self, done: Callable[[Made], object]) -> None:
        """Make the card on the paper that is chosen; it names nobody, so it is nobody's in the book of prints."""
        format = self.card_page.format()

        def made(pdf: bytes) -> None:
            done(Made(pdf, sheet_of(pdf, "km", "", format, PRINT_TITLE), ForWhom()))

        self._jobs.start(self._desk.help_card_job(format), made, self.failed.emit)

    def _keep(self, made: Made) -> None:
        if self._printing.keep_for_later(made):
            self.said.emit(self.tr("나중에 인쇄할 목록에 넣었습니다. Ctrl+Shift+P에서 볼 수 있습니다."), "good")
