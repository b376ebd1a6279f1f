"""The words at the foot of the window: what was saved, what went wrong, what to do next."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from airportdesk.errors import DeskError
from airportdesk.text import Language
from airportdesk.ui.elided_label import ElidedLabel
from airportdesk.ui.plain import restyle

MESSAGE_MS = 30_000
"""How long good news stays; bad news stays until it is mended or something else is said."""
STAYS = timedelta(seconds=20)
"""How long other words stay at least; past that they go with the next page."""


class Foot(QObject):
    """Says things in a bar. `tone` is "good", "bad", "warn" or nothing."""

    def __init__(self, bar: QWidget, label: ElidedLabel, language: Language, clock: Callable[[], datetime]) -> None:
        super().__init__(bar)
        self._bar = bar
        self._label = label
        self.language: Language = language
        self._clock = clock
        self._since = clock()
        self._fading = QTimer(self)
        self._fading.setSingleShot(True)
        self._fading.setInterval(MESSAGE_MS)
        self._fading.timeout.connect(lambda: self.say(""))

    def say(self, words: str, tone: str = "") -> None:
        """Say something in plain words."""
        self._since = self._clock()
        self._label.setText(words)
        self._fading.start() if tone == "good" else self._fading.stop()
        restyle(self._bar, "tone", tone)
        restyle(self._label, "tone", tone)

    def say_error(self, error: DeskError) -> None:
        """Say what went wrong and what to do."""
        self.say(error.words(self.language), "bad")

    def mended(self) -> None:
        """Take bad news back, for the officer has gone on."""
        if self._bar.property("tone") == "bad":
            self.say("")

    def turned(self) -> None:
        """Another page is shown: what was said some time ago is not about it, but what is to be mended stays."""
        if self._bar.property("tone") != "bad" and self._clock() - self._since >= STAYS:
            self.say("")

    def said(self) -> tuple[str, str]:
        """What stands there and its tone."""
        return self._label.text(), str(self._bar.property("tone") or "")
