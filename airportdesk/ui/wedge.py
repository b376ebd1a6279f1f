"""A keyboard-wedge scanner told apart from a person: by its pace and by what it types, wherever the focus is."""

import time
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from airportdesk.scan import is_travel_document, may_begin, strokes

_ENDS = {Qt.Key.Key_Return: "\n", Qt.Key.Key_Enter: "\n", Qt.Key.Key_Tab: "\t"}
_SHIFTS = frozenset(
    (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta, Qt.Key.Key_CapsLock)
)
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_POINTING = frozenset((QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.TabletPress))


@dataclass(frozen=True, slots=True)
class Pace:
    """How a scanner types. Times are milliseconds.

    `gap`: the longest time between two of its keys. `pause`: the silence after which a scan is over, ends of line
    included. `certain`: from so many keys on nobody but a machine is typing. `grace`: what a busy window is given to
    take in keys that wait, before silence counts as silence.
    """

    gap: int = 35
    pause: int = 60
    certain: int = 6
    grace: int = 5


@dataclass(frozen=True, slots=True)
class _Moment:
    """When a key was pressed: by the system that saw it (0 if it did not say), and when it got here. Milliseconds."""

    pressed: int
    arrived: float

    def since(self, before: "_Moment") -> float:
        if self.pressed and before.pressed:
            return self.pressed - before.pressed
        return self.arrived - before.arrived


class Wedge(QObject):
    """Says what a scanner typed, and keeps it from whatever has the focus.

    Keys are held back only while they may be the beginning of a boarding pass or a passport and come at a scanner's
    pace: a person's M or P appears one `gap` later than typed, nothing else is touched. What turns out to be no scan
    is handed on, key by key and in order. In Hangul mode the input method's events are held back in the same way.
    """

    scanned = Signal(str)

    def __init__(self, app: QApplication, window: QWidget, pace: Pace = Pace()) -> None:
        super().__init__(window)
        self._shown_in = window
        self.pace = pace
        self._handle: QWindow | None = None
        self._field: QObject | None = None
        self._held: list[QEvent] = []
        self._keys = ""
        self._last = _Moment(0, 0)
        self._composition = ""
        self._counted = ""
        self._composed_before = ""
        self._handing_on = False
        self._waited = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._quiet)
        for moved in (app.focusWindowChanged, app.focusObjectChanged, app.focusChanged):
            moved.connect(self._follow_focus)
        self._follow_focus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold back what may be a scan; let everything else go on."""
        if watched is not self._handle and watched is not self._field:
            return False
        if isinstance(event, QInputMethodEvent):
            return watched is self._field and not self._lets_on() and self._composed(event)
        if watched is not self._handle:
            return False
        kind = event.type()
        if isinstance(event, QKeyEvent):
            if kind == QEvent.Type.ShortcutOverride:
                return not self._handing_on and self._claimed(event)
            if kind == QEvent.Type.KeyPress:
                return not self._lets_on() and self._pressed(event)
            return not self._lets_on() and self._held_along(event)
        if kind in _POINTING:
            self._hand_on()
        return False

    def holding(self) -> bool:
        """Whether keys are held back at this moment."""
        return bool(self._held)

    def _lets_on(self) -> bool:
        """Whether this event is one that is being handed on, or the window is not there to be scanned into."""
        passing, self._handing_on = self._handing_on, False
        return passing or not self._shown_in.isVisible()

    def _claimed(self, event: QKeyEvent) -> bool:
        """No shortcut looks at a key that belongs to a scan; one that does not finds everything typed before it."""
        if not self._held or event.key() in _SHIFTS:
            return False
        if self._belongs(strokes(_typed(event))):
            event.accept()
            return True
        self._hand_on()
        return False

    def _pressed(self, event: QKeyEvent) -> bool:
        if event.key() in _SHIFTS:
            return False
        self._counted = ""
        moment = _Moment(event.timestamp(), _arrival())
        return self._came(strokes(_typed(event)), event, moment, may_start=not event.isAutoRepeat())

    def _held_along(self, event: QKeyEvent) -> bool:
        if not self._held or event.key() in _SHIFTS:
            return False
        self._held.append(event.clone())
        return True

    def _composed(self, event: QInputMethodEvent) -> bool:
        """An input method shows its keys anew at every stroke: what is new in them is what was typed."""
        shown = self._composition
        typed = strokes(event.commitString() + event.preeditString())
        if not typed:
            new = ""  # the composition was taken away: dropped, or about to be committed
        elif typed.startswith(self._counted):
            new = typed[len(self._counted) :]
        else:
            new = "" if self._held else typed
            if self._held and not self._certain():
                self._hand_on()
        if typed:
            self._counted = strokes(event.preeditString())
        self._composition = event.preeditString()
        if not new and not self._held:
            return False
        return self._came(new, event, _Moment(0, _arrival()), may_start=True, shown=shown)

    def _came(self, keys: str, event: QEvent, moment: _Moment, *, may_start: bool, shown: str = "") -> bool:
        """Hold a key's event back, or say that it may go on. An event that typed nothing waits with the others."""
        composing = isinstance(event, QInputMethodEvent)
        if self._held and keys and moment.since(self._last) > self._limit():
            self._conclude()
        if self._held and not (composing and not keys) and not self._belongs(keys):
            self._hand_on()
        if not self._held and not (may_start and may_begin(keys)):
            return False
        if not self._held:
            self._composed_before = shown
        self._held.append(event.clone())
        self._keys += keys
        self._last = moment if keys else self._last
        self._waited = False
        self._timer.start(self._limit())
        return True

    def _belongs(self, keys: str) -> bool:
        return self._certain() or (bool(keys) and may_begin(self._keys + keys))

    def _certain(self) -> bool:
        return len(self._keys) >= self.pace.certain

    def _limit(self) -> int:
        return self.pace.pause if self._certain() else self.pace.gap

    def _quiet(self) -> None:
        if self._waited:
            self._conclude()
        else:
            self._waited = True
            self._timer.start(self.pace.grace)

    def _conclude(self) -> None:
        if self._held and is_travel_document(self._keys):
            self._take()
        else:
            self._hand_on()

    def _take(self) -> None:
        """Keep the scan from the field; a syllable a person had begun before it is theirs and is finished."""
        text, by_method = self._keys, any(isinstance(event, QInputMethodEvent) for event in self._held)
        before, self._composed_before = self._composed_before, ""
        self._forget()
        if by_method:
            QGuiApplication.inputMethod().reset()
            if self._field is not None and isValid(self._field):
                rest = QInputMethodEvent()
                rest.setCommitString(before)
                self._send(self._field, rest)
        self.scanned.emit(text)

    def _hand_on(self) -> None:
        """Give what was held back to whoever has the focus, in order."""
        held = self._held
        self._forget(keep_composition=True)
        for event in held:
            target = self._field if isinstance(event, QInputMethodEvent) else self._handle
            if target is not None and isValid(target):
                self._send(target, event)

    def _send(self, target: QObject, event: QEvent) -> None:
        self._handing_on = True
        QCoreApplication.sendEvent(target, event)
        self._handing_on = False

    def _forget(self, *, keep_composition: bool = False) -> None:
        self._timer.stop()
        self._held, self._keys = [], ""
        if not keep_composition:
            self._composition = self._counted = ""

    def _follow_focus(self) -> None:
        """Ask where the focus is: the signals of window, object and widget come in no fixed order."""
        self._watch_window(QGuiApplication.focusWindow())
        self._watch_field(QGuiApplication.focusObject())

    def _watch_window(self, handle: QWindow | None) -> None:
        if handle is self._handle:
            return
        if self._handle is not None and isValid(self._handle):
            self._handle.removeEventFilter(self)
        self._handle = handle
        if handle is not None:
            handle.installEventFilter(self)

    def _watch_field(self, field: QObject | None) -> None:
        if field is self._field:
            return
        if self._field is not None and isValid(self._field) and self._field is not self._handle:
            self._field.removeEventFilter(self)
        self._field = field
        self._composition = self._counted = ""
        if field is not None and field is not self._handle:
            field.installEventFilter(self)


def _typed(event: QKeyEvent) -> str:
    """What a key types: a character, an end of line, or nothing for a command."""
    if event.modifiers() & _COMMANDS:
        return ""
    end = _ENDS.get(Qt.Key(event.key()))
    if end is not None:
        return end
    return event.text() if event.text().isprintable() else ""


def _arrival() -> float:
    return time.monotonic() * 1000
