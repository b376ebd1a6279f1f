"""The window of an open headquarters: its four pages, their keys, and the words at its foot."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QProgressBar, QPushButton, QStackedWidget, QToolButton, QWidget

from airportdesk.errors import DeskError
from airportdesk.text import Language
from airportdesk.ui.elided_label import ElidedLabel
from airportdesk.ui.foot import Foot
from airportdesk.ui.forms import load_form
from airportdesk.ui.hq_ask_page import HqAskPage
from airportdesk.ui.hq_desks_page import HqDesksPage
from airportdesk.ui.hq_reports_page import NEW, HqReportsPage
from airportdesk.ui.hq_situation_page import HqSituationPage
from airportdesk.ui.jobs import Jobs
from airportdesk.ui.keys import bind

if TYPE_CHECKING:
    from airportdesk.hq.centre import Centre


class HqWindow(QWidget):
    """One person's session. `locked` says that the keys are to go."""

    locked = Signal()

    header_bar: QFrame
    desks_button: QToolButton
    ask_button: QToolButton
    reports_button: QToolButton
    situation_button: QToolButton
    where_label: ElidedLabel
    who_label: ElidedLabel
    lock_button: QPushButton
    stack: QStackedWidget
    message_bar: QFrame
    message_label: ElidedLabel
    busy_bar: QProgressBar

    def __init__(self, centre: "Centre", jobs: Jobs, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "hq_window", ElidedLabel)
        self._centre = centre
        self._jobs = jobs
        self._lock_after = False
        self._reports_words = self.reports_button.text()
        self.where_label.setText(
            self.tr("본부 {name} · {engine}").format(name=centre.folder.name, engine=centre.engine)
        )
        self.who_label.setText(centre.who)
        self.busy_bar.hide()
        self.foot = Foot(self.message_bar, self.message_label, language, centre.now)
        self.desks_page = HqDesksPage(centre, jobs, language)
        self.ask_page = HqAskPage(centre, jobs, language)
        self.reports_page = HqReportsPage(centre, jobs, language)
        self.situation_page = HqSituationPage(centre, jobs, language)
        for page in (self.desks_page, self.ask_page, self.reports_page, self.situation_page):
            self.stack.addWidget(page)
            page.said.connect(self.foot.say)
        self._connect()

    def _connect(self) -> None:
        self._jobs.busy_changed.connect(self.busy_bar.setVisible)
        for page in (self.desks_page, self.situation_page):
            page.failed.connect(self.foot.say_error)
        self.desks_page.taken.connect(self._announce)
        self.desks_page.taking_ended.connect(self.situation_page.outdate)
        self.desks_page.taking_ended.connect(self._lock_now)
        self.desks_page.deciding.changed.connect(self.situation_page.outdate)
        self.reports_page.new_changed.connect(self.count_new)
        for button, show in (
            (self.desks_button, self.show_desks),
            (self.ask_button, self.show_ask),
            (self.reports_button, self.show_reports),
            (self.situation_button, self.show_situation),
        ):
            button.clicked.connect(show)
        self.lock_button.clicked.connect(self.locked)
        bind(
            self,
            {
                "F1": self.show_desks,
                "F2": self.show_ask,
                "F3": self.show_reports,
                "F4": self.show_situation,
                "Ctrl+L": self.locked.emit,
            },
        )

    def show_first(self) -> None:
        """How the desks stand, and how many hits wait."""
        self.show_desks()
        self.count_new()

    def show_desks(self) -> None:
        """The desks, read anew."""
        self._go_to(self.desks_page, self.desks_button)
        self.desks_page.refresh()
        self.desks_page.take_focus()

    def show_ask(self) -> None:
        """The question about one person."""
        self._go_to(self.ask_page, self.ask_button)
        self.ask_page.take_focus()

    def show_reports(self) -> None:
        """Reports of missing persons."""
        self._go_to(self.reports_page, self.reports_button)
        self.reports_page.renew()
        self.reports_page.take_focus()

    def show_situation(self) -> None:
        """What is going on, counted anew where something came in."""
        self._go_to(self.situation_page, self.situation_button)
        self.situation_page.renew()
        self.situation_page.take_focus()

    def count_new(self) -> None:
        """Say on the button how many hits nobody has followed up; who they are is not said."""
        self._jobs.start(self._centre.new_hits, self._show_new, self.foot.say_error, quiet=True)

    def leave_idle(self) -> None:
        """Nobody is here: lock, or while files are taken in show nobody's data, and lock after."""
        if self.desks_page.taking:
            self._lock_after = True
            self.ask_page.clear()
            self.reports_page.clear()
            self.show_desks()
        else:
            self.locked.emit()

    def warn_idle(self, seconds: int) -> None:
        """Say that the lock is near; nothing where somebody is back."""
        words = self.tr("아무것도 누르지 않으면 {n}초 뒤에 잠급니다.").format(n=seconds)
        self.foot.say(words if seconds else "", "warn" if seconds else "")

    def _go_to(self, page: QWidget, button: QToolButton) -> None:
        self.stack.setCurrentWidget(page)
        button.setChecked(True)
        self.foot.turned()

    def _announce(self, found: tuple[object, ...]) -> None:
        if found:
            words = self.tr("새로 받은 면담 {n}건이 신고 명단과 맞습니다. F3에서 확인해 주세요.")
            self.foot.say(words.format(n=len(found)), "warn")
        self.count_new()

    def _show_new(self, count: int) -> None:
        self.reports_button.setText(f"{self._reports_words}  {NEW} {count}" if count else self._reports_words)

    def _lock_now(self) -> None:
        if self._lock_after:
            self.locked.emit()

    def say_error(self, error: DeskError) -> None:
        """Say what went wrong at the foot."""
        self.foot.say_error(error)
