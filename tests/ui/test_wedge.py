"""A scanner is told apart from a person anywhere in the window: scans never reach a field, typing always does."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from airportdesk.scan import strokes
from airportdesk.ui.live_text import LiveText
from airportdesk.ui.wedge import Wedge

from ..unit.scan.codes import Zone, in_syllables
from .korean_typing import type_korean
from .scanner_typing import PATIENT, Keyboard, compose, scan_in_hangul_mode, scan_through_the_system

PASS = "M1HONG/GILDONG        EXYZ123 ICNKTIKE 0689 328Y032A0101 100"
ZONE = "\r".join(Zone().lines())


class Bench(QWidget):
    """One field of each kind, and what happened to them."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self.line, self.notes, self.box = QLineEdit("앞"), QPlainTextEdit(), QComboBox()
        self.list, self.button = QListWidget(), QPushButton("Save")
        self.box.addItems(["M1", "P<", "H"])
        self.list.addItems(["H", "ICN", "M1"])
        self.pressed: list[str] = []
        column = QVBoxLayout(self)
        for widget in (self.line, self.notes, self.box, self.list, self.button):
            column.addWidget(widget)
        self.line.returnPressed.connect(lambda: self.pressed.append("line"))
        self.button.clicked.connect(lambda: self.pressed.append("button"))
        self.button.setAutoDefault(True)
        for keys in ("1", "Ctrl+J", "Return", "F9"):
            QShortcut(QKeySequence(keys), self, lambda keys=keys: self.pressed.append(keys))
        self.scans: list[str] = []
        self.wedge = Wedge(app, self)
        self.wedge.scanned.connect(self.scans.append)


@pytest.fixture
def bench(dressed: QApplication, qtbot: QtBot) -> Bench:
    made = Bench(dressed)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.line.setFocus()
    return made


@pytest.fixture
def keyboard(bench: Bench) -> Keyboard:
    return Keyboard(bench)


FIELDS: list[Callable[[Bench], QWidget]] = [
    lambda bench: bench.line,
    lambda bench: bench.notes,
    lambda bench: bench.box,
    lambda bench: bench.list,
    lambda bench: bench.button,
]


@pytest.mark.parametrize("field", FIELDS, ids=["line", "notes", "box", "list", "button"])
@pytest.mark.parametrize("text", [PASS, ZONE, PASS.lower()], ids=["pass", "passport", "small"])
@pytest.mark.parametrize("end", ["\r", "\t", "", "\r\n"], ids=["enter", "tab", "pause", "two enters"])
def test_a_scan_is_said_whole_and_leaves_whatever_has_the_focus_as_it_was(
    bench: Bench, keyboard: Keyboard, field: Callable[[Bench], QWidget], text: str, end: str
) -> None:
    focused = field(bench)
    focused.setFocus()
    bench.list.setCurrentRow(0)
    keyboard.scan(text, end=end)
    assert [scan.strip() for scan in bench.scans] == [text.replace("\r", "\n")]
    assert (bench.line.text(), bench.notes.toPlainText()) == ("앞", "")
    assert (bench.box.currentIndex(), bench.list.currentRow()) == (0, 0)
    assert bench.pressed == []
    assert focused.hasFocus()


def test_a_scan_through_the_system_triggers_no_shortcut_and_presses_no_button(bench: Bench) -> None:
    bench.button.setFocus()
    scan_through_the_system(bench, PASS)
    assert [scan.strip().upper() for scan in bench.scans] == [PASS]
    assert bench.pressed == []


def test_a_command_in_the_middle_of_a_scan_is_part_of_it(bench: Bench, keyboard: Keyboard) -> None:
    keyboard.type(PASS)
    QTest.keyClick(bench.windowHandle(), Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    keyboard.rest()
    assert bench.pressed == []
    assert bench.scans == [PASS]


def test_two_scans_one_after_the_other_are_two(bench: Bench, keyboard: Keyboard) -> None:
    keyboard.scan(PASS)
    keyboard.scan(ZONE)
    assert len(bench.scans) == 2


def test_a_scan_in_hangul_mode_does_not_reach_the_notes(bench: Bench, keyboard: Keyboard) -> None:
    bench.notes.setFocus()
    scan_in_hangul_mode(keyboard, PASS)
    assert [scan.strip().upper() for scan in bench.scans] == [PASS]
    assert bench.notes.toPlainText() == ""


@pytest.mark.parametrize("end", ["\r", ""], ids=["enter", "pause"])
def test_a_passport_in_hangul_mode_is_said_whole(bench: Bench, keyboard: Keyboard, end: str) -> None:
    scan_in_hangul_mode(keyboard, ZONE, end=end)
    assert [scan.strip().upper() for scan in bench.scans] == [ZONE.replace("\r", "\n")]
    assert bench.line.text() == "앞"


@pytest.mark.parametrize("last", ["ㅎ", "하", "한", "과"])
def test_a_syllable_somebody_was_composing_when_the_scan_came_is_kept(
    bench: Bench, keyboard: Keyboard, last: str
) -> None:
    live = LiveText(bench.notes)
    bench.notes.setFocus()
    type_korean(bench.notes, f"여행{last}", commit_last=False)
    keyboard.rest()
    scan_in_hangul_mode(keyboard, PASS, composing=last)
    assert bench.notes.toPlainText() == live.text() == f"여행{last}"
    assert [scan.strip().upper() for scan in bench.scans] == [PASS]


def test_commits_without_composition_are_a_scan_too(bench: Bench, keyboard: Keyboard) -> None:
    bench.wedge.pace = PATIENT
    for character in in_syllables(PASS):
        event = QInputMethodEvent()
        event.setCommitString(character)
        QApplication.sendEvent(bench.line, event)
    keyboard.rest()
    assert [strokes(scan).upper() for scan in bench.scans] == [PASS]
    assert bench.line.text() == "앞"


@pytest.mark.parametrize(
    "typed", ["Mm M1 M2 mp pm Phnom", "m1m1p<p<", "Mmmm", PASS[:19], "]L0M1", "1234567890123456789012345"]
)
@pytest.mark.parametrize("every", [1, 20, 60, 120])
def test_everything_a_person_types_arrives_in_order_however_fast(
    bench: Bench, keyboard: Keyboard, typed: str, every: int
) -> None:
    bench.notes.setFocus()
    keyboard.type(typed, every)
    keyboard.rest()
    assert bench.notes.toPlainText() == typed
    assert bench.scans == []


def test_a_whole_pass_typed_by_hand_is_typing(bench: Bench, keyboard: Keyboard) -> None:
    keyboard.type(PASS, every=70)
    keyboard.rest()
    assert bench.line.text() == "앞" + PASS
    assert bench.scans == []


def test_keys_that_waited_in_a_busy_window_are_typing_by_their_own_times(bench: Bench, keyboard: Keyboard) -> None:
    keyboard.type(PASS, every=110)
    assert bench.line.text().startswith("앞M1HONG")
    keyboard.rest()
    assert bench.line.text() == "앞" + PASS


@pytest.mark.parametrize("letter", ["m", "p", "P", "M"])
def test_a_key_held_down_repeats_in_the_field(bench: Bench, keyboard: Keyboard, letter: str) -> None:
    keyboard.type(letter)
    keyboard.rest()
    keyboard.type(letter * 40, every=30, repeat=True)
    assert bench.line.text() == "앞" + letter * 41
    assert bench.scans == []


def test_keys_held_back_come_before_a_command_a_click_and_the_end_of_a_line(bench: Bench, keyboard: Keyboard) -> None:
    seen: list[str] = []
    QShortcut(QKeySequence("F8"), bench, lambda: seen.append(bench.line.text()))
    keyboard.type("m")
    QTest.keyClick(bench.windowHandle(), Qt.Key.Key_F8)
    assert seen == ["앞m"]
    keyboard.type("p", every=500)
    QTest.mouseClick(bench.windowHandle(), Qt.MouseButton.LeftButton, pos=bench.button.geometry().center())
    assert bench.line.text() == "앞mp"
    assert bench.pressed == ["button"]
    bench.line.setFocus()
    keyboard.type("m\r", every=20)
    assert bench.line.text() == "앞mpm"
    assert bench.pressed[1:] in (["line"], ["Return"])


def test_other_fast_text_such_as_a_text_expanders_is_handed_on(bench: Bench, keyboard: Keyboard) -> None:
    text = "Phnom Penh, 2 nights, hotel paid by a friend"
    keyboard.type(text, every=2)
    keyboard.rest()
    assert bench.line.text() == "앞" + text


def test_what_is_pasted_stays_pasted(bench: Bench, keyboard: Keyboard) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText(PASS)
    QTest.keyClick(bench.windowHandle(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    keyboard.rest()
    assert bench.line.text() == "앞" + PASS
    assert bench.scans == []


@pytest.mark.parametrize("text", ["프놈펜에서 페이를 음식값으로", "으으으으 에에에에 예", "메모 ㅡ ㅔ ㅖ"])
def test_korean_typed_by_a_person_arrives_as_typed(bench: Bench, keyboard: Keyboard, text: str) -> None:
    bench.notes.setFocus()
    type_korean(bench.notes, text)
    keyboard.rest()
    assert bench.notes.toPlainText() == text


def test_a_syllable_still_composed_is_seen_after_a_moment(bench: Bench, keyboard: Keyboard) -> None:
    live = LiveText(bench.notes)
    bench.notes.setFocus()
    assert compose("ㅍㅡ") == "프"
    keyboard.rest()
    assert live.text() == "프"
    assert compose("ㄴ", "프") == "픈"
    assert live.text() == "픈"


def test_nothing_is_held_back_once_the_window_is_gone(bench: Bench, keyboard: Keyboard, qtbot: QtBot) -> None:
    other = QLineEdit()
    qtbot.addWidget(other)
    bench.hide()
    with qtbot.waitActive(other):
        other.show()
        other.activateWindow()
    other.setFocus()
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_M, Qt.KeyboardModifier.NoModifier, "m")
    QApplication.sendEvent(other.windowHandle(), event)
    assert other.text() == "m"
