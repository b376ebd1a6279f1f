"""Leaflets onto paper: sent, followed until they are out, kept for later where there is no printer."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from airportdesk.desk import Desk
from airportdesk.errors import DeskError
from airportdesk.model import ForWhom, LeafletFormat, Printed, PrintLater, PrintState
from airportdesk.printbook import PRINT_TITLE, sheet_of
from airportdesk.printing import Job, JobState, PrintError, Printers, Queue, local_printers
from airportdesk.printing.handover import WrongPaperError, handed_over, paper_of_pdf
from airportdesk.settings import PrintChoice, read_print_choice, write_print_choice
from airportdesk.text import Language, LeafletLanguage
from airportdesk.ui.confirm import may_send
from airportdesk.ui.here_and_now import HereAndNow
from airportdesk.ui.jobs import Jobs
from airportdesk.ui.made import Made
from airportdesk.ui.print_bar import PrintBar
from airportdesk.ui.print_watch import PrintWatch
from airportdesk.ui.print_words import news_words, whose_words
from airportdesk.ui.queue_page import QueuePage
from airportdesk.ui.stand_dialog import StandDialog


class Printing(QObject):
    """Prints, and says what becomes of it; nothing of it waits for the print service.

    `page_wanted` gives the page to show, `opened` a contact to look at, `said` words and their tone in answer to what
    was pressed and `news` those that come by themselves, `on_screen` the leaflet to show large because no printer takes
    it, `waiting_changed` words for what is on its way, `recorded` whose record has something new.
    """

    page_wanted = Signal(object)
    opened = Signal(int)
    said = Signal(str, str)
    news = Signal(str, str)
    failed = Signal(object)
    on_screen = Signal(object)
    waiting_changed = Signal(str, bool)
    recorded = Signal(object)

    def __init__(
        self,
        desk: Desk,
        folder: Path,
        leaflet_jobs: Jobs,
        language: Language,
        parent: QWidget,
        printers: Printers | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._folder = folder
        self._leaflet_jobs = leaflet_jobs
        self._language = language
        self._window = parent
        self._printers = printers or local_printers()
        # No parents: an answer that comes when the window is gone must find its receiver alive, if deaf.
        self._jobs, asking = (Jobs(executor=None if self._printers.any_thread else HereAndNow()) for _ in range(2))
        self._queues: tuple[Queue, ...] = ()
        self._bars: list[PrintBar] = []
        self._shown: Made | None = None
        self.choice = read_print_choice(folder)
        self.watch = PrintWatch(self._printers, asking, self)
        self.watch.changed.connect(self._heard)
        self.watch.slow.connect(self._slow)
        self.queue_page = QueuePage(desk, language)
        self.queue_page.cancel_wanted.connect(self.cancel)
        self.queue_page.again_wanted.connect(self.print_again)
        self.queue_page.now_wanted.connect(self.print_waiting)
        self.queue_page.drop_wanted.connect(self.drop_waiting)
        self.queue_page.stand_wanted.connect(self.print_for_stand)
        self.queue_page.opened.connect(self.opened)

    def format(self) -> LeafletFormat:
        """The format leaflets are printed in when none is chosen for one."""
        return LeafletFormat(self.choice.paper) if self.choice.paper in list(LeafletFormat) else LeafletFormat.A4

    def pages(self) -> tuple[QWidget, ...]:
        """The pages to be placed in the window."""
        return (self.queue_page,)

    def start(self) -> None:
        """Go on with what was on its way when the desk was last open, and look which printers there are."""
        with suppress(DeskError):  # bytes that stay a day longer must not keep a desk shut
            self._desk.prints.tidy()
        for printed in self._desk.prints.unfinished():
            self._follow(printed)
        self.look_for_printers()
        self._tell()

    def stop(self) -> None:
        """Send what is being made, and ask no more: what was sent is asked after at the next start."""
        self.watch.stop()
        self._leaflet_jobs.settle()
        self._jobs.settle()
        self._jobs.close()

    def settle(self) -> None:
        """Wait until nothing is being sent or asked."""
        self._jobs.settle()

    def show(self) -> None:
        """Go to the list of prints."""
        self.look_for_printers()
        self.queue_page.refresh()
        self.page_wanted.emit(self.queue_page)
        self.queue_page.take_focus()

    def take_shown(self, made: Made) -> None:
        """This leaflet is on the screen now."""
        self._shown = made
        self.look_for_printers()

    def bar_of_shown(self) -> PrintBar:
        """The bar that prints the leaflet on the screen."""
        made = self.bar()
        made.print_wanted.connect(self._print_shown)
        made.later_wanted.connect(self._keep_shown)
        return made

    def bar(self) -> PrintBar:
        """A bar to choose printer and copies and to print."""
        made = PrintBar()
        made.show_choice(self._queues, self.choice, self._language)
        made.chosen.connect(self._choose)
        made.queue_wanted.connect(self.show)
        self._bars.append(made)
        return made

    def look_for_printers(self) -> None:
        """Ask the print service which printers there are."""
        self._jobs.start(self._printers.queues, self._take_queues, lambda _: self._take_queues(()))

    def print_made(self, made: Made, copies: int | None = None, later: int | None = None, anyway: bool = False) -> None:
        """Send a leaflet to the chosen printer. Where that is of no use it is shown large and kept for later."""
        number = copies or self.choice.copies
        paper = paper_of_pdf(made.pdf)
        printers, wanted = self._printers, self.choice.printer
        self.said.emit(self.tr("프린터로 보내는 중…"), "")
        self._jobs.start(
            lambda: handed_over(printers, made.pdf, paper, wanted, number, PRINT_TITLE, anyway=anyway),
            lambda job: self._sent(made, number, job, later),
            lambda error: self._not_sent(made, number, later, error, anyway),
        )

    def print_again(self, printed: Printed) -> None:
        """Send a leaflet of today once more, the very same."""
        sent = printed.sent
        pdf = self._desk.prints.file(sent.sheet)
        if pdf is None:
            said = self.tr("다시 인쇄할 수 있는 것은 오늘 보낸 안내문입니다. 면담 기록에서 새로 만들어 주세요.")
            self.said.emit(said, "warn")
            return
        question = self.tr("이 안내문은 아직 인쇄가 끝나지 않았습니다. 다시 보내면 두 번 나올 수 있습니다.")
        if not printed.state.final and not may_send(self._window, question):
            return
        self.print_made(Made(pdf, sent.sheet, sent.whose), sent.copies)

    def print_waiting(self, waiting: PrintLater) -> None:
        """Send a leaflet that waited for a printer."""
        pdf = self._desk.prints.file(waiting.sheet)
        if pdf is not None:
            self.print_made(Made(pdf, waiting.sheet, waiting.whose), waiting.copies, waiting.id)

    def drop_waiting(self, waiting: PrintLater) -> None:
        """Take a leaflet off the list of those that wait."""
        try:
            self._desk.prints.drop_later(waiting.id)
        except DeskError as error:
            self.failed.emit(error)
        self._tell()

    def keep_for_later(self, made: Made, copies: int | None = None) -> bool:
        """Keep a leaflet until there is a printer; whether it could be kept."""
        try:
            self._desk.prints.keep_for_later(made.sheet, made.whose, copies or self.choice.copies, made.pdf)
        except DeskError as error:
            self.failed.emit(error)
            return False
        self._tell()
        return True

    def cancel(self, printed: Printed) -> None:
        """Ask that nothing more of a print comes out."""
        job = Job(printed.sent.queue, printed.sent.job)
        self._jobs.start(lambda: self._printers.cancel(job), lambda _: self.watch.ask(), self.failed.emit)

    def print_for_stand(self) -> None:
        """Ask for which languages and how many, and print the general leaflet for the stand."""
        dialog = StandDialog(self.choice.paper, self._language, self._window)
        if dialog.exec():
            self.print_general(dialog.copies(), LeafletFormat(dialog.paper()))

    def print_general(self, copies: Mapping[LeafletLanguage, int], format: LeafletFormat) -> None:
        """Make the general leaflet in each language and print that many of it."""
        for language, number in copies.items():
            if number:
                job = self._desk.general_leaflet_job(language, format)
                keep = partial(self._general_made, language, format, number)
                self._leaflet_jobs.start(job, keep, self.failed.emit)

    def _print_shown(self) -> None:
        if self._shown:
            self.print_made(self._shown)

    def _keep_shown(self) -> None:
        if self._shown and self.keep_for_later(self._shown):
            self.said.emit(self.tr("나중에 인쇄할 목록에 넣었습니다. Ctrl+Shift+P에서 볼 수 있습니다."), "good")

    def _general_made(self, language: str, format: LeafletFormat, copies: int, pdf: bytes) -> None:
        sheet = sheet_of(pdf, language, "", format, PRINT_TITLE)
        self.print_made(Made(pdf, sheet, ForWhom()), copies)

    def _sent(self, made: Made, copies: int, job: Job, later: int | None) -> None:
        try:
            printed = self._desk.prints.sent(made.sheet, made.whose, copies, job.queue, job.number, made.pdf, later)
        except DeskError as error:
            self.failed.emit(error)
            return
        said = self.tr("{whose} 안내문을 '{printer}'(으)로 보냈습니다. 나오면 알려 드립니다.")
        self.said.emit(said.format(whose=self._whose(printed), printer=job.queue), "")
        self._follow(printed)
        self.recorded.emit(made.whose)
        self._tell()

    def _not_sent(self, made: Made, copies: int, later: int | None, error: DeskError, anyway: bool) -> None:
        words = error.words(self._language)
        if isinstance(error, WrongPaperError) and not anyway:
            if may_send(self._window, words + " " + self.tr("그래도 보낼까요?")):
                self.print_made(made, copies, later, anyway=True)
            else:
                self.said.emit(words + " " + self.tr("보내지 않았습니다. 다른 용지나 프린터를 골라 주세요."), "warn")
            return
        if not isinstance(error, PrintError):
            self.failed.emit(error)
            return
        if later is None and self.keep_for_later(made, copies):
            self.on_screen.emit(made)
            words += " " + self.tr("화면에 띄웠고, 나중에 인쇄할 목록에 넣었습니다(Ctrl+Shift+P).")
        self.said.emit(words, "warn")

    def _heard(self, print_id: int, state: JobState) -> None:
        try:
            self._desk.prints.heard(print_id, state.state, state.trouble, state.said)
            printed = self._desk.prints.one(print_id)
        except DeskError as error:
            self.failed.emit(error)
            return
        if state.state is PrintState.PRINTED:
            said = self.tr("{whose} 안내문이 인쇄되었습니다.")
            self.news.emit(said.format(whose=self._whose(printed)), "good")
        elif state.trouble or state.state not in (PrintState.WAITING, PrintState.PRINTING):
            self.news.emit(news_words(printed).say(self._language), "warn")
        self.recorded.emit(printed.sent.whose)
        self._tell()

    def _slow(self, print_id: int) -> None:
        said = self.tr("{whose} 안내문이 20초가 지나도 나오지 않습니다. Ctrl+Shift+P에서 취소할 수 있습니다.")
        self.news.emit(said.format(whose=self._whose(self._desk.prints.one(print_id))), "warn")

    def _whose(self, printed: Printed) -> str:
        return whose_words(printed.sent.whose, printed.sent.sheet).say(self._language)

    def _follow(self, printed: Printed) -> None:
        self.watch.follow(printed.id, Job(printed.sent.queue, printed.sent.job))

    def _take_queues(self, queues: tuple[Queue, ...]) -> None:
        if queues != self._queues:
            self._queues = queues
            for bar in self._bars:
                bar.show_choice(queues, self.choice, self._language)

    def choose_format(self, format: LeafletFormat) -> None:
        """Print leaflets in this format from now on when none is chosen for one."""
        self._remember(replace(self.choice, paper=format))

    def _choose(self, printer: str, copies: int) -> None:
        self._remember(replace(self.choice, printer=printer, copies=copies))

    def _remember(self, choice: PrintChoice) -> None:
        self.choice = choice
        with suppress(OSError):  # a choice that is not remembered must not stop a leaflet
            write_print_choice(self._folder, self.choice)
        for bar in self._bars:
            bar.show_choice(self._queues, self.choice, self._language)

    def _tell(self) -> None:
        """Say how many leaflets are on their way or wait, and show it where the list is open."""
        if self.queue_page.isVisible():
            self.queue_page.refresh()
        held = any(one.trouble for one in self.watch.states())
        count = len(self.watch.followed()) + len(self._desk.prints.later())
        self.waiting_changed.emit(self.tr("인쇄 {n}").format(n=count) if count else "", held)
