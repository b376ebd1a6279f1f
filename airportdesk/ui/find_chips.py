"""The filters of a search as chips: concern, period, officer, leaflet, and the flights among what was found."""

from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from airportdesk.labels import label as words_of
from airportdesk.links.periods import Period
from airportdesk.links.terms import Filters
from airportdesk.model import Concern
from airportdesk.ui.flow_layout import FlowLayout
from airportdesk.ui.meaning_panel import SHAPES
from airportdesk.ui.plain import tip

_OFFICERS_SHOWN = 4
_FLIGHTS_SHOWN = 5


class FindChips(QObject):
    """Fills a widget with chips. `changed` says that another filter holds."""

    changed = Signal()

    def __init__(self, box: QWidget, language: str) -> None:
        super().__init__(box)
        self._language = language
        self._box = box
        self._flow = FlowLayout(box, gap=6)
        self._day = self._chip("")
        tip(self._day, self.tr("누르면 날짜가 아니라 낱말로 찾습니다. 다시 누르면 날짜로 찾습니다."))
        self._day.hide()
        self._dated = ""
        self._concerns = {
            c: self._chip(f"{SHAPES[c]} {words_of(c).say(language)}") for c in (Concern.HIGH, Concern.SOME)
        }
        self._days = {
            0: self._chip(self.tr("오늘")),
            6: self._chip(self.tr("최근 7일")),
            29: self._chip(self.tr("최근 30일")),
        }
        for chip in self._days.values():
            chip.toggled.connect(partial(self._only, chip))
        self._leaflet = self._chip(self.tr("안내문 드림"))
        self._officers: dict[str, QToolButton] = {}
        self._flights: dict[str, QToolButton] = {}

    def show_day(self, typed: str, period: Period | None) -> bool:
        """Show what days the typed words are taken for, and say whether they are to be: a click calls that off."""
        self._day.setVisible(period is not None)
        if period is None:
            self._dated = ""
            return False
        if typed != self._dated:
            self._dated = typed
            self._day.setChecked(True)
        taken = self._day.isChecked()
        words = self.tr("날짜: {days}  ×") if taken else self.tr("‘{typed}’을(를) 날짜로 찾기")
        self._day.setText(words.format(days=period.words.say(self._language), typed=typed).replace("&", "&&"))
        return taken

    def filters(self, today: date) -> Filters:
        """What is switched on."""
        days = [days for days, chip in self._days.items() if chip.isChecked()]
        return Filters(
            tuple(concern for concern, chip in self._concerns.items() if chip.isChecked()),
            Period(today - timedelta(days[0]), today) if days else None,
            tuple(flight for flight, chip in self._flights.items() if chip.isChecked()),
            tuple(officer for officer, chip in self._officers.items() if chip.isChecked()),
            self._leaflet.isChecked(),
        )

    def switched_on(self) -> str:
        """The words of the chips that are switched on, each in brackets."""
        kinds = (self._concerns, self._days, self._officers, self._flights)
        chips = [*(chip for kind in kinds for chip in kind.values()), self._leaflet]
        return " ".join(f"[{chip.text().replace('&&', '&')}]" for chip in chips if chip.isChecked())

    def offer_officers(self, officers: Sequence[tuple[str, str]], own: str) -> None:
        """Offer who logged talks here: the officer at the desk first."""
        for officer, name in sorted(officers, key=lambda one: one[0] != own)[:_OFFICERS_SHOWN]:
            if officer not in self._officers:
                self._officers[officer] = self._chip(self.tr("내가 적음") if officer == own else name)

    def offer_flights(self, flights: Sequence[str]) -> None:
        """Offer the flights of what was found, the most frequent first; a chosen one stays."""
        wanted = [flight for flight, chip in self._flights.items() if chip.isChecked()]
        wanted += [f for f in sorted(set(flights), key=lambda f: (-flights.count(f), f)) if f and f not in wanted]
        wanted = wanted[:_FLIGHTS_SHOWN]
        if wanted == [*self._flights]:
            return
        for flight in [*self._flights]:
            if flight not in wanted:
                chip = self._flights.pop(flight)
                self._flow.removeWidget(chip)
                chip.hide()
                chip.deleteLater()
        for flight in wanted:
            if flight not in self._flights:
                self._flights[flight] = self._chip(flight)
        self._box.updateGeometry()

    def clear(self) -> None:
        """Switch everything off."""
        for chip in (*self._concerns.values(), *self._days.values(), *self._officers.values(), *self._flights.values()):
            chip.setChecked(False)
        self._leaflet.setChecked(False)

    def _chip(self, words: str) -> QToolButton:
        chip = QToolButton(self._box)
        chip.setProperty("role", "chip")
        chip.setText(words.replace("&", "&&"))
        chip.setCheckable(True)
        chip.clicked.connect(self.changed)
        self._flow.addWidget(chip)
        chip.show()
        return chip

    def _only(self, kept: QToolButton, on: bool) -> None:
        for chip in self._days.values():
            if on and chip is not kept:
                chip.setChecked(False)
