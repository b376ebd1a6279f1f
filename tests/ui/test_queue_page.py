"""Prints where there is no printer, and the list of prints: what the officer sees and can do."""

import socket
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QSpinBox
from pytestqt.qtbot import QtBot

from airportdesk.desk import Desk
from airportdesk.files import RESOURCES
from airportdesk.model import ForWhom, PrintState, Sheet, Trouble
from airportdesk.printing import Job, Paper, Queue
from airportdesk.settings import Settings, read_print_choice
from airportdesk.ui.main_window import MainWindow
from airportdesk.ui.print_bar import PrintBar
from airportdesk.ui.print_words import state_words, to_do
from airportdesk.ui.stand_dialog import StandDialog

from .test_contact_page import FULL, settle
from .test_main_window import answer, press, unnamed
from .test_translations import HANGUL, said

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
SHEET = Sheet("a" * 64, "ko", "job", "a4", "airportdesk")


def print_key(window: MainWindow) -> None:
    press(window, Qt.Key.Key_P, CTRL)
    window.printing.settle()
    settle()


def show_queue(window: MainWindow) -> None:
    press(window, Qt.Key.Key_P, CTRL | SHIFT)


def send(desk: Desk, whose: ForWhom = ForWhom(), sheet: Sheet = SHEET) -> int:  # noqa: B008  # a frozen value
    return desk.prints.sent(sheet, whose, 1, "front desk", 7, b"%PDF").id


def test_without_a_printer_the_leaflet_is_large_on_the_screen_at_once_and_waits_in_the_list(
    window: MainWindow, desk: Desk
) -> None:
    window.contact_page.show_draft(FULL)
    print_key(window)
    assert window.stack.currentWidget() is window.leaflet_page
    assert window.leaflet_page.page_count() >= 1
    assert "화면에 띄웠고" in window.message_label.text()
    assert [waiting.sheet.language for waiting in desk.prints.later()] == ["ko"]
    press(window, Qt.Key.Key_Escape)
    assert window.contact_page.draft().answers == FULL.answers


def test_a_leaflet_that_waits_belongs_to_its_talk_once_that_is_saved(window: MainWindow, desk: Desk) -> None:
    window.contact_page.show_draft(FULL)
    print_key(window)
    press(window, Qt.Key.Key_Escape)
    press(window, Qt.Key.Key_F9)
    show_queue(window)
    item = window.printing.queue_page.later_list.item(0)
    assert "1번 면담" in item.text()
    assert "일자리 제안" in item.text()


def test_the_bytes_of_a_leaflet_that_waits_lie_nowhere_readable(window: MainWindow, desk: Desk, tmp_path: Path) -> None:
    window.contact_page.show_draft(FULL)
    print_key(window)
    (waiting,) = desk.prints.later()
    assert (desk.prints.file(waiting.sheet) or b"").startswith(b"%PDF")
    files = [path for path in (tmp_path / "desk").iterdir() if path.is_file()]
    assert len(files) >= 2
    assert [path.name for path in files if b"%PDF" in path.read_bytes()] == []


def test_a_leaflet_is_taken_off_the_list_only_after_asking(window: MainWindow, desk: Desk) -> None:
    desk.prints.keep_for_later(SHEET, ForWhom(), 2, b"%PDF")
    show_queue(window)
    page = window.printing.queue_page
    QTimer.singleShot(0, answer(lose=False))
    page.drop_button.click()
    assert page.later_list.count() == 1
    QTimer.singleShot(0, answer(lose=True))
    page.drop_button.click()
    assert page.later_list.count() == 0
    assert desk.prints.later() == ()
    assert window.print_button.isHidden()


def test_a_day_without_prints_says_what_to_press(window: MainWindow) -> None:
    show_queue(window)
    page = window.printing.queue_page
    assert page.empty_label.isVisible()
    assert "Ctrl+P" in page.empty_label.text()
    assert not page.again_button.isEnabled()


def test_each_print_of_today_stands_there_with_its_state_in_words_and_what_to_do(
    window: MainWindow, desk: Desk
) -> None:
    contact = desk.log(FULL).contact_id
    held, out = send(desk, ForWhom(contact)), send(desk)
    desk.prints.heard(held, PrintState.HELD, Trouble.WRONG_PAPER, "media-needed")
    desk.prints.heard(out, PrintState.PRINTED, None, "")
    show_queue(window)
    page = window.printing.queue_page
    shown = []
    for row in range(2):
        items = [page.table.item(row, column) for column in (1, 2, 5)]
        shown.append([item.text() for item in items if item])
    assert shown == [
        ["비치용", "한국어 · 일자리 제안 · A4", "인쇄됨"],
        ["1번 면담", "한국어 · 일자리 제안 · A4", "보냄, 멈춰 있음: 맞는 용지 없음"],
    ]
    page.table.setCurrentCell(0, 0)
    assert not page.cancel_button.isEnabled()
    assert page.advice_label.text() == ""
    page.table.setCurrentCell(1, 0)
    assert page.cancel_button.isEnabled()
    assert "같은 크기의 용지" in page.advice_label.text()
    page.open_button.click()
    assert window.stack.currentWidget() is window.record_page


def test_every_state_and_trouble_has_words_in_both_languages_and_only_printed_is_called_printed() -> None:
    for state in PrintState:
        for trouble in (None, *Trouble):
            words, advice = state_words(state, trouble), to_do(state, trouble)
            assert words.ko
            assert words.en
            assert not HANGUL.search(words.en + advice.en)
            assert ("인쇄됨" in words.ko) == (state is PrintState.PRINTED)
            assert trouble is None or advice.ko


def test_a_leaflet_sent_yesterday_cannot_be_sent_again_and_that_is_said(window: MainWindow, desk: Desk) -> None:
    send(desk)
    show_queue(window)
    lost = replace(desk.prints.of_day(desk.today())[0].sent, sheet=replace(SHEET, sha256="f" * 64))
    window.printing.print_again(replace(desk.prints.of_day(desk.today())[0], sent=lost))
    assert "오늘 보낸 안내문입니다" in window.message_label.text()


def test_a_print_that_is_not_over_is_sent_again_only_after_asking(window: MainWindow, desk: Desk) -> None:
    send(desk)
    show_queue(window)
    seen = []

    def refuse() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        seen.append(box.text())
        answer(lose=False)()

    QTimer.singleShot(0, refuse)
    window.printing.queue_page.again_button.click()
    assert "두 번 나올 수" in seen[0]
    assert len(desk.prints.of_day(desk.today())) == 1
    assert desk.prints.later() == ()


def test_news_of_a_printer_do_not_hide_that_a_talk_was_not_saved(window: MainWindow, desk: Desk) -> None:
    window.foot.say("저장하지 못했습니다", "bad")
    window.printing.news.emit("1번 면담 안내문이 인쇄되었습니다.", "good")
    assert window.message_label.text() == "저장하지 못했습니다"
    window.foot.say("")
    window.printing.news.emit("1번 면담 안내문이 인쇄되었습니다.", "good")
    assert "인쇄되었습니다" in window.message_label.text()


def test_the_bar_names_the_printers_and_what_holds_the_chosen_one_up_and_the_choice_is_remembered(
    window: MainWindow, desk: Desk, tmp_path: Path
) -> None:
    window.handing.make_leaflet(desk.log(FULL), "ko")
    settle()
    bar = window.leaflet_page.findChild(PrintBar)
    assert bar is not None
    assert bar.isVisible()
    assert "프린터 없음" in bar.printer_box.currentText()
    papers = (Paper(210, 297),)
    window.printing._take_queues(
        (Queue("front", "HP · 2터미널", True, None, papers), Queue("slip", trouble=Trouble.OUT_OF_PAPER))
    )
    assert bar.printer_box.currentText() == "기본 프린터 (front)"
    bar.printer_box.setCurrentIndex(bar.printer_box.findData("slip"))
    assert "용지를 넣으면" in bar.advice_label.text()
    bar.copies_box.setValue(3)
    kept = read_print_choice(tmp_path / "desk")
    assert (kept.printer, kept.copies) == ("slip", 3)
    window.printing._take_queues(())
    assert bar.printer_box.currentText() == "slip (지금 없음)"


def test_the_stand_asks_for_one_language_at_least(dressed: QApplication, qtbot: QtBot) -> None:
    dialog = StandDialog("a5", "ko")
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.print_button.click()
    assert dialog.isVisible()
    assert "한 언어라도" in dialog.problem_label.text()
    dialog.vi_box.setValue(20)
    dialog.print_button.click()
    assert not dialog.isVisible()
    assert (dialog.copies(), dialog.paper()) == ({"ko": 0, "en": 0, "zh": 0, "vi": 20}, "a5")


@pytest.fixture
def hanging(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A print service that takes every question and answers none."""
    listening = socket.socket(socket.AF_UNIX)
    listening.bind(str(tmp_path / "hangs"))
    listening.listen(16)
    monkeypatch.setenv("CUPS_SERVER", str(tmp_path / "hangs"))
    monkeypatch.setattr("airportdesk.printing.scheduler.SECONDS", 1.0)
    yield
    listening.close()


def test_a_print_service_that_hangs_holds_up_neither_the_next_talk_nor_the_next_leaflet(
    hanging: None, open_window: Callable[..., MainWindow], desk: Desk, qtbot: QtBot
) -> None:
    window = open_window()
    page = window.contact_page
    page.show_draft(FULL)
    window.printing.watch.follow(send(desk), Job("front desk", 7))
    began = time.monotonic()
    press(window, Qt.Key.Key_P, CTRL)
    window.printing.watch.ask()
    page.trip.stay_edit.setFocus()
    QTest.keyClicks(page.trip.stay_edit, "1")
    window.handing.make_leaflet(desk.log(FULL), "ko")
    settle()
    assert window.stack.currentWidget() is window.leaflet_page
    assert time.monotonic() - began < 1
    qtbot.waitUntil(lambda: len(desk.prints.later()) == 1, timeout=20_000)
    assert "인쇄 서비스가 답하지 않습니다" in window.message_label.text()


@pytest.mark.parametrize("language", ["ko", "en"])
def test_every_control_of_the_list_and_the_bar_has_a_name_and_fits_the_screen(
    open_window: Callable[..., MainWindow], desk: Desk, dressed: QApplication, language: str
) -> None:
    translator = QTranslator()
    assert translator.load(str(RESOURCES / "i18n" / "airportdesk_en.qm"))
    if language == "en":
        dressed.installTranslator(translator)
    try:
        window = open_window(Settings(language))
        desk.prints.keep_for_later(SHEET, ForWhom(), 2, b"%PDF")
        desk.prints.heard(send(desk), PrintState.HELD, Trouble.OFFLINE, "")
        show_queue(window)
        assert unnamed(window) == []
        if language == "en":
            page = window.printing.queue_page
            assert [text for text in said(page) if HANGUL.search(text)] == []
            assert not HANGUL.search(page.later_list.item(0).text())
        window.handing.make_leaflet(desk.log(FULL), "en")
        settle()
        assert unnamed(window.leaflet_page) == []
        assert window.minimumSizeHint().width() <= 1366
        for button in window.printing.queue_page.findChildren(QSpinBox):
            assert button.height() >= 44
    finally:
        dressed.removeTranslator(translator)
