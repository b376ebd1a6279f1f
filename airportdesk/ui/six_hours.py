"""The six hours of whoever is at the office, watched from every page: a mark in the header, and words once."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QPushButton

from airportdesk.desk import Desk
from airportdesk.office import Pressing, Visit
from airportdesk.ui.office_words import standing_words, warning_words
from airportdesk.ui.plain import restyle, tip

TICK_MS = 10_000
"""How often the clocks are looked at: they count minutes."""
_ORDER = tuple(Pressing)


class SixHours(QObject):
    """Says each threshold of each visit once, where `may_say` allows it, and marks the most pressing in the header.

    `said` gives words and their tone, `visited` the contact whose mark was pressed, `ticked` that clocks are to be
    shown anew.
    """

    said = Signal(str, str)
    visited = Signal(int)
    ticked = Signal()

    def __init__(self, desk: Desk, mark: QPushButton, may_say: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._mark = mark
        self._may_say = may_say
        self._told: dict[int, Pressing] = {}
        self._marked: int | None = None
        mark.hide()
        mark.clicked.connect(self._go)
        self._clock = QTimer(self)
        self._clock.setInterval(TICK_MS)
        self._clock.timeout.connect(self.tick)
        self._clock.start()

    def stop(self) -> None:
        """Let the clock stand."""
        self._clock.stop()

    def tick(self) -> None:
        """Look at every visit as it stands now."""
        visits = [visit for visit in self._desk.office.visits() if visit.open]
        visits.sort(key=lambda visit: visit.stood, reverse=True)
        self._show(visits)
        self.ticked.emit()
        gone = self._told.keys() - {visit.contact_id for visit in visits}
        for contact_id in gone:
            del self._told[contact_id]
        for visit in visits:
            told = self._told.get(visit.contact_id, Pressing.NO)
            if _ORDER.index(visit.pressing) > _ORDER.index(told) and self._may_say():
                self._told[visit.contact_id] = visit.pressing
                self.said.emit(warning_words(visit), "bad" if visit.pressing is Pressing.OVER else "warn")

    def _show(self, visits: list[Visit]) -> None:
        pressed = [visit for visit in visits if visit.pressing is not Pressing.NO]
        self._mark.setVisible(bool(pressed))
        self._marked = pressed[0].contact_id if pressed else None
        if pressed:
            more = f" +{len(pressed) - 1}" if len(pressed) > 1 else ""
            self._mark.setText(standing_words(pressed[0]) + more)
            tip(self._mark, "\n".join(warning_words(visit) for visit in pressed))
            restyle(self._mark, "tone", "bad" if pressed[0].pressing is Pressing.OVER else "warn")

    def _go(self) -> None:
        if self._marked is not None:
            self.visited.emit(self._marked)
