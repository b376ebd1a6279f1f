"""A keyboard-wedge scanner and fast people: key events at given times, through the window as the system sends them."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from airportdesk.ui.wedge import Pace, Wedge

from ..unit.scan.codes import in_hangul, joined

_NO_MODIFIER = Qt.KeyboardModifier.NoModifier
_SHIFTED = Qt.KeyboardModifier.ShiftModifier
PATIENT = Pace(gap=400, pause=400)
"""For scans whose keys are stamped by the clock: a machine that does much else at once is no slow scanner."""


@dataclass
class Keyboard:
    """Types into whatever has the focus. `at` is the time of the last key in milliseconds, as the system stamps it."""

    window: QWidget
    at: int = 1_000

    def type(self, text: str, every: int = 8, *, repeat: bool = False) -> None:
        """Send keys that many milliseconds apart; letters come with shift as a scanner sends them."""
        for character in text:
            self.at += every
            key, modifiers = _key(character)
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, key, modifiers, character, repeat)
                event.setTimestamp(self.at)
                QCoreApplication.sendEvent(self.window.windowHandle(), event)

    def scan(self, text: str, every: int = 8, end: str = "\r") -> None:
        """Send a whole scan and wait until it must be over."""
        self.type(text + end, every)
        self.rest()

    def rest(self, milliseconds: int = 1_000) -> None:
        """Press nothing for so long by the stamps, and by the clock until nothing is held back any more."""
        self.at += milliseconds
        wait_for_silence(self.window)


def wait_for_silence(window: QWidget) -> None:
    """Wait until a wedge in the window holds nothing back."""
    wedges = window.findChildren(Wedge)
    for _ in range(1_000):
        if not any(wedge.holding() for wedge in wedges):
            return
        QTest.qWait(5)
    raise AssertionError("a wedge holds keys back for ever")


def scan_through_the_system(window: QWidget, text: str, end: str = "\r") -> None:
    """A scan as Qt's own test keyboard types it: stamped by Qt, looked at by shortcuts, then pressed and released."""
    be_patient(window)
    for character in text + end:
        key, modifiers = _key(character)
        QTest.keyClick(window.windowHandle(), key, modifiers)
    wait_for_silence(window)


def be_patient(window: QWidget) -> None:
    """Let the wedges of a window put up with keys that are stamped by the clock of a busy machine."""
    for wedge in window.findChildren(Wedge):
        wedge.pace = PATIENT


def compose(letters: str, composing: str = "") -> str:
    """Let a two-set input method put letters together in the field with the focus; what is still composed at the end.

    As input methods do, one event commits what is finished and shows what is not. What is no letter ends the syllable
    and is typed as it is.
    """
    for letter in letters:
        longer = joined(composing, letter)
        if longer is not None:
            composing = longer
            _method("", composing)
        else:
            _method(composing, letter)
            composing = letter
    return composing


def scan_in_hangul_mode(keyboard: Keyboard, text: str, composing: str = "", end: str = "\r") -> None:
    """A scan with the Hangul mode on: letters come from the input method, everything else as keys."""
    be_patient(keyboard.window)
    for letter in in_hangul(text):
        if "ㄱ" <= letter <= "ㅣ":
            composing = compose(letter, composing)
            continue
        if composing:
            _method(composing, "")
            composing = ""
        keyboard.type(letter)
    if composing and end:
        _method(composing, "")
    keyboard.scan("", end=end)


def _method(commit: str, preedit: str) -> None:
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(commit)
    field = QGuiApplication.focusObject()
    assert field is not None
    QApplication.sendEvent(field, event)


def _key(character: str) -> tuple[Qt.Key, Qt.KeyboardModifier]:
    if character in "\r\n":
        return Qt.Key.Key_Return, _NO_MODIFIER
    if character == "\t":
        return Qt.Key.Key_Tab, _NO_MODIFIER
    code = ord(character.upper())
    known = code in {key.value for key in (Qt.Key.Key_Space,)} or 0x20 <= code < 0x7F
    return (Qt.Key(code) if known else Qt.Key.Key_unknown), (_SHIFTED if character.isupper() else _NO_MODIFIER)
