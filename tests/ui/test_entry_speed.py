"""How many strokes and taps a talk takes, driven through the real window, and the time at a stated typing speed.

Stated speeds (keystroke-level model, Card, Moran and Newell 1980): a key 0.28 s (40 words a minute), a chord counts
as two keys, a tap 1.1 s to point and 0.1 s to press. Only input is counted: the talk itself goes on meanwhile.
"""

from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton, QWidget

from airportdesk.desk import Desk
from airportdesk.model import Concern, Record
from airportdesk.ui.main_window import MainWindow
from airportdesk.ui.question_row import QuestionRow

from .korean_typing import strokes, type_korean
from .test_contact_page import settle

KEY_S, TAP_S = 0.28, 1.2


@dataclass
class Hand:
    """Presses and counts."""

    window: MainWindow
    keys: int = 0
    taps: int = 0
    said: list[str] = field(default_factory=list)

    def press(self, text: str = "", key: Qt.Key | None = None, control: bool = False) -> None:
        target = QApplication.focusWidget() or self.window
        modifier = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
        if key is not None:
            QTest.keyClick(target, key, modifier)
        else:
            QTest.keyClicks(target, text)
        self.keys += (len(text) or 1) + control
        settle()

    def type(self, text: str) -> None:
        target = QApplication.focusWidget()
        assert target is not None
        for character in text:
            if character.isascii():
                QTest.keyClicks(target, character)
                self.keys += 1
            else:
                type_korean(target, character)
                self.keys += len(list(strokes(character)))
        settle()

    def tap(self, widget: QWidget) -> None:
        assert widget.isVisible()
        assert min(widget.width(), widget.height()) >= 44
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.taps += 1
        settle()

    def tap_chip(self, name: str) -> None:
        for chip in self.window.contact_page.findChildren(QToolButton):
            if chip.isVisible() and chip.accessibleName() == name:
                self.tap(chip)
                return
        raise LookupError(name)

    @property
    def seconds(self) -> float:
        return self.keys * KEY_S + self.taps * TAP_S

    def report(self, what: str) -> None:
        print(f"{what}: {self.keys} keystrokes, {self.taps} taps, {self.seconds:.1f} s")


def logged(desk: Desk) -> Record:
    (record,) = desk.day(desk.today())
    return record


@pytest.fixture
def hand(window: MainWindow, desk: Desk) -> Hand:
    """The flight is known, as it is after a scan or from the board."""
    window.board_page.chosen.emit(desk.departures(desk.today())[1])
    settle()
    return Hand(window)


def test_the_ordinary_talk_takes_at_most_eight_keystrokes(hand: Hand, desk: Desk) -> None:
    hand.press("1")  # tourism
    hand.press(key=Qt.Key.Key_5, control=True)  # verified facts
    hand.press("2")  # named group or agency
    hand.press(key=Qt.Key.Key_F9)
    hand.report("family on a package tour, by keyboard")
    assert hand.keys <= 8
    answers = logged(desk).contact.answers
    assert answers == {"purpose": ("tourism",), "reassurance": ("group_or_agency",)}
    assert logged(desk).contact.flight == "KE689"


def test_the_ordinary_talk_with_companions_takes_at_most_eight_keystrokes(hand: Hand, desk: Desk) -> None:
    hand.press(key=Qt.Key.Key_1, control=True)
    hand.press("1")
    hand.press(key=Qt.Key.Key_Tab)
    hand.press("2")
    hand.press(key=Qt.Key.Key_F9)
    hand.report("family holiday with companions, by keyboard")
    assert hand.keys <= 8
    assert logged(desk).contact.answers == {"purpose": ("tourism",), "party": ("family",)}


def test_the_ordinary_talk_takes_at_most_five_taps(hand: Hand, desk: Desk) -> None:
    page = hand.window.contact_page
    hand.tap_chip("방문 목적: 관광")
    tabs = {tab.text(): tab for tab in page.talk.tabs_box.findChildren(QToolButton)}
    hand.tap(tabs["확인된 사실"])
    hand.tap_chip("확인된 사실: 여행사·단체 확인")
    hand.tap(page.save_button)
    hand.report("family on a package tour, by touch")
    assert hand.taps <= 5
    assert logged(desk).contact.answers["reassurance"] == ("group_or_agency",)


def test_the_full_difficult_talk_takes_under_forty_five_seconds_of_pure_input(hand: Hand, desk: Desk) -> None:
    page = hand.window.contact_page
    wanted = {
        1: {"purpose": "work"},
        2: {"ticket_payer": "recruiter", "lodging": "provided_by_offer", "met_by": "stranger"},
        3: {"work": "unverified", "pay": "far_above", "recruited_through": "telegram"},
        4: {"family_knows": "no"},
    }
    for group, answers in wanted.items():
        hand.press(key=Qt.Key(Qt.Key.Key_0 + group), control=True)
        while answers:
            row = QApplication.focusWidget()
            assert isinstance(row, QuestionRow)
            answer = answers.pop(row.question.id, None)
            if answer is not None:
                hand.press("1234567890-="[[a.id for a in row.question.answers].index(answer)])
            if answers:
                hand.press(key=Qt.Key.Key_Tab)
    page.talk.notes_edit.setFocus()
    hand.keys += 2  # Alt+M
    hand.type("월 천만원, 회사명 모름")
    page.trip.place_edit.setFocus()
    hand.keys += 2  # Alt+G
    hand.type("바벳")
    hand.press(key=Qt.Key.Key_Return)
    page.act_box.setFocus()
    hand.keys += 2  # Alt+A
    hand.press(key=Qt.Key.Key_Down)
    hand.press(key=Qt.Key.Key_Down)
    hand.press(key=Qt.Key.Key_Down)
    hand.press(key=Qt.Key.Key_F9)
    hand.report("the full difficult talk, by keyboard")
    assert hand.seconds < 45
    record = logged(desk)
    assert record.assessment.concern is Concern.HIGH
    assert len(record.contact.answers) == 8
    assert record.contact.places == ("bavet",)
    assert record.contact.act == "dissuaded"


def test_every_target_on_the_contact_page_is_a_finger_wide(window: MainWindow) -> None:
    small = []
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and (widget.focusPolicy() or isinstance(widget, QToolButton)):
            if isinstance(widget, QuestionRow) or widget.objectName().startswith("qt_"):
                continue
            if min(widget.width(), widget.height()) < 44:
                small.append(f"{type(widget).__name__} {widget.objectName()} {widget.width()}x{widget.height()}")
    assert small == []
