"""Printing from the real window to a real print system: what the officer sees, and what comes out."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from airportdesk.desk import Desk
from airportdesk.model import LeafletFormat, PrintState, Trouble
from airportdesk.settings import read_print_choice
from airportdesk.ui.main_window import MainWindow

from ..ui.test_contact_page import FULL, settle
from .print_system import DESK_QUEUE, PDF_QUEUE, PrintSystem
from .sheets import size_of, words_on

CTRL, SHIFT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)
PATIENCE_MS = 30_000


def press(window: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(window, key, modifier)
    settle()


@pytest.fixture
def desk_window(
    print_system: PrintSystem, open_window: Callable[..., MainWindow], qtbot: QtBot
) -> Iterator[MainWindow]:
    """The window beside a print system whose printers it knows."""
    made = open_window()
    made.printing.settle()
    yield made
    made.printing.stop()


def choose(window: MainWindow, printer: str) -> None:
    window.printing._choose(printer, 1)


def said(window: MainWindow, qtbot: QtBot, words: str) -> str:
    qtbot.waitUntil(lambda: words in window.message_label.text(), timeout=PATIENCE_MS)
    return window.message_label.text()


def states(desk: Desk) -> list[PrintState]:
    return [printed.state for printed in desk.prints.of_day(desk.today())]


def test_ctrl_p_prints_the_leaflet_that_fits_and_first_says_sent_then_printed(
    desk_window: MainWindow, desk: Desk, print_system: PrintSystem, qtbot: QtBot
) -> None:
    choose(desk_window, DESK_QUEUE)
    desk_window.contact_page.show_draft(FULL)
    press(desk_window, Qt.Key.Key_P, CTRL)
    assert "보냈습니다" in said(desk_window, qtbot, f"'{DESK_QUEUE}'")
    assert desk_window.stack.currentWidget() is desk_window.contact_page
    assert "인쇄되었습니다" in said(desk_window, qtbot, "적던 면담 안내문이")
    (printed,) = print_system.papers(1)
    assert "바벳" in words_on(printed)
    assert size_of(printed) == pytest.approx((210, 297), abs=1)
    assert states(desk) == [PrintState.PRINTED]


def test_the_print_is_in_the_record_of_the_talk_once_that_is_saved(
    desk_window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    desk_window.contact_page.show_draft(FULL)
    press(desk_window, Qt.Key.Key_P, CTRL)
    said(desk_window, qtbot, "보냈습니다")
    press(desk_window, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: states(desk) == [PrintState.PRINTED], timeout=PATIENCE_MS)
    desk_window.record_page.show_contact(1)
    shown = desk_window.record_page.leaflets_label.text()
    assert "한국어" in shown
    assert "인쇄 보냄 1부 · 인쇄됨" in shown


def test_an_officer_goes_on_with_the_next_talk_while_the_printer_has_no_paper_and_is_told_when_it_came_out(
    desk_window: MainWindow, desk: Desk, print_system: PrintSystem, qtbot: QtBot
) -> None:
    choose(desk_window, DESK_QUEUE)
    print_system.play("media-empty")
    page = desk_window.contact_page
    page.show_draft(FULL)
    press(desk_window, Qt.Key.Key_P, CTRL)
    press(desk_window, Qt.Key.Key_F9)
    page.trip.stay_edit.setFocus()
    QTest.keyClicks(page.trip.stay_edit, "2")
    assert "용지를 넣으면 이어서 나옵니다" in said(desk_window, qtbot, "용지 없음")
    assert desk_window.print_button.text() == "인쇄 1"
    QTest.keyClicks(page.trip.stay_edit, "1")
    assert page.draft().stay == "21"
    print_system.mend()
    said(desk_window, qtbot, "1번 면담 안내문이 인쇄되었습니다")
    assert desk_window.print_button.isHidden()
    (printed,) = desk.prints.of_contact(1)
    assert [outcome.trouble for outcome in printed.outcomes if outcome.trouble] == [Trouble.OUT_OF_PAPER]


def test_a_printer_that_goes_off_is_named_and_the_next_leaflet_is_shown_on_the_screen_at_once(
    desk_window: MainWindow, desk: Desk, print_system: PrintSystem, qtbot: QtBot
) -> None:
    choose(desk_window, DESK_QUEUE)
    print_system.switch_off()
    try:
        desk_window.contact_page.show_draft(FULL)
        press(desk_window, Qt.Key.Key_P, CTRL)
        assert "켜지면 이어서 나옵니다" in said(desk_window, qtbot, "프린터와 연결 안 됨")
        press(desk_window, Qt.Key.Key_P, CTRL)
        assert "나중에 인쇄할 목록" in said(desk_window, qtbot, "꺼져 있거나")
        assert desk_window.stack.currentWidget() is desk_window.leaflet_page
        assert desk_window.leaflet_page.page_count() >= 1
    finally:
        print_system.switch_on()
    said(desk_window, qtbot, "인쇄되었습니다")
    press(desk_window, Qt.Key.Key_P, CTRL | SHIFT)
    assert desk_window.printing.queue_page.later_list.count() == 1
    press(desk_window, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: states(desk) == [PrintState.PRINTED] * 2, timeout=PATIENCE_MS)
    assert desk.prints.later() == ()
    assert len(print_system.papers(2)) == 2


def test_the_list_of_prints_shows_a_held_one_and_del_cancels_it(
    desk_window: MainWindow, desk: Desk, print_system: PrintSystem, qtbot: QtBot
) -> None:
    print_system.call("cupsdisable", PDF_QUEUE)
    record = desk.log(FULL)
    desk_window.handing.print_leaflet(record, "ko", LeafletFormat.A5)
    qtbot.waitUntil(lambda: len(desk.prints.of_day(desk.today())) + len(desk.prints.later()) == 1, timeout=PATIENCE_MS)
    (waiting,) = desk.prints.later()
    desk.prints.drop_later(waiting.id)
    print_system.call("cupsenable", PDF_QUEUE)
    choose(desk_window, DESK_QUEUE)
    print_system.play("media-jam")
    desk_window.handing.print_leaflet(record, "ko", LeafletFormat.A5)
    press(desk_window, Qt.Key.Key_P, CTRL | SHIFT)
    page = desk_window.printing.queue_page
    assert desk_window.stack.currentWidget() is page

    def cells() -> list[str]:
        items = [page.table.item(0, column) for column in range(6)]
        return [item.text() for item in items if item is not None]

    qtbot.waitUntil(lambda: cells()[-1:] == ["보냄, 멈춰 있음: 용지 걸림"], timeout=PATIENCE_MS)
    assert cells()[1:5] == ["1번 면담", "한국어 · 일자리 제안 · A5", "1부", DESK_QUEUE]
    assert "걸린 용지를 빼면" in page.advice_label.text()
    press(page, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: cells()[-1:] == ["취소됨"], timeout=PATIENCE_MS)
    assert not page.cancel_button.isEnabled()


def test_the_same_leaflet_is_printed_again_from_the_list(
    desk_window: MainWindow, desk: Desk, print_system: PrintSystem, qtbot: QtBot
) -> None:
    desk_window.handing.print_leaflet(desk.log(FULL), "ko", LeafletFormat.A4)
    said(desk_window, qtbot, "인쇄되었습니다")
    press(desk_window, Qt.Key.Key_P, CTRL | SHIFT)
    press(desk_window.printing.queue_page.table, Qt.Key.Key_P, CTRL)
    qtbot.waitUntil(lambda: states(desk) == [PrintState.PRINTED] * 2, timeout=PATIENCE_MS)
    first, second = (words_on(paper) for paper in print_system.papers(2))
    assert first == second
    assert "오늘 2부를 보내 2부가 인쇄되었습니다" in desk_window.printing.queue_page.counts_label.text()


def answer(window: MainWindow, yes: bool, seen: list[str]) -> None:
    """Press a button of the question that will stand in the way."""

    def press_it() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            QTimer.singleShot(20, press_it)
            return
        seen.append(box.text())
        next(b for b in box.buttons() if (b.objectName() == "lose_button") is yes).click()

    QTimer.singleShot(20, press_it)


@pytest.mark.parametrize("anyway", [False, True])
def test_a_paper_the_printer_does_not_have_is_asked_about_before_it_is_sent(
    desk_window: MainWindow, desk: Desk, qtbot: QtBot, anyway: bool
) -> None:
    choose(desk_window, DESK_QUEUE)
    seen: list[str] = []
    answer(desk_window, anyway, seen)
    desk_window.handing.print_leaflet(desk.log(FULL), "ko", LeafletFormat.RECEIPT80)
    said(desk_window, qtbot, "보냈습니다" if anyway else "보내지 않았습니다")
    assert "80×" in seen[0]
    assert len(desk.prints.of_day(desk.today())) == int(anyway)
    if anyway:
        desk_window.printing.cancel(desk.prints.of_day(desk.today())[0])
        desk_window.printing.settle()


def test_leaflets_for_the_stand_come_out_in_each_language_asked_for(
    desk_window: MainWindow, desk: Desk, print_system: PrintSystem, qtbot: QtBot
) -> None:
    desk_window.printing.print_general({"ko": 1, "en": 0, "vi": 2}, LeafletFormat.A5)
    qtbot.waitUntil(lambda: states(desk) == [PrintState.PRINTED] * 2, timeout=PATIENCE_MS)
    assert [size_of(paper) for paper in print_system.papers(2)] == [pytest.approx((148, 210), abs=1)] * 2
    counts = [(c.language, c.reason, c.sent, c.printed) for c in desk.leaflet_counts(desk.today())]
    assert counts == [("ko", "", 1, 1), ("vi", "", 2, 2)]


def test_what_was_on_its_way_when_the_desk_was_locked_is_asked_after_when_it_is_open_again(
    desk_window: MainWindow,
    open_window: Callable[..., MainWindow],
    desk: Desk,
    print_system: PrintSystem,
    qtbot: QtBot,
) -> None:
    choose(desk_window, DESK_QUEUE)
    print_system.play("media-empty")
    desk_window.handing.print_leaflet(desk.log(FULL), "ko", LeafletFormat.A4)
    said(desk_window, qtbot, "용지 없음")
    desk_window.lock()
    print_system.mend()
    print_system.papers(1)
    again = open_window()
    said(again, qtbot, "1번 면담 안내문이 인쇄되었습니다")
    assert states(desk) == [PrintState.PRINTED]


def test_after_twenty_times_of_asking_a_print_that_is_not_out_is_offered_to_be_cancelled(
    desk_window: MainWindow, desk: Desk, print_system: PrintSystem, qtbot: QtBot
) -> None:
    choose(desk_window, DESK_QUEUE)
    print_system.play("media-empty")
    desk_window.handing.print_leaflet(desk.log(FULL), "ko", LeafletFormat.A4)
    said(desk_window, qtbot, "용지 없음")
    for _ in range(20):
        desk_window.printing.watch.ask()
        qtbot.waitUntil(lambda: not desk_window.printing.watch._asking, timeout=PATIENCE_MS)
    assert "취소할 수 있습니다" in said(desk_window, qtbot, "20초가 지나도")
    (held,) = desk.prints.of_day(desk.today())
    desk_window.printing.cancel(held)
    qtbot.waitUntil(lambda: states(desk) == [PrintState.CANCELLED], timeout=PATIENCE_MS)
    assert desk_window.printing.watch.followed() == ()


def test_the_printer_is_chosen_once_and_remembered(desk_window: MainWindow, desk: Desk, tmp_path: Path) -> None:
    desk_window.handing.make_leaflet(desk.log(FULL), "ko")
    settle()
    box = desk_window.leaflet_page.findChild(QComboBox, "printer_box")
    assert box is not None
    assert [box.itemData(row) for row in range(box.count())] == ["", PDF_QUEUE, DESK_QUEUE]
    box.setCurrentIndex(2)
    assert read_print_choice(tmp_path / "desk").printer == DESK_QUEUE
    assert desk_window.printing.choice.printer == DESK_QUEUE
