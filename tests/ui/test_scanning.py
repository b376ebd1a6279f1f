"""A scan fills the trip of the talk, asks in place before it changes one, and keeps a person only with a ground."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from airportdesk.desk import Desk
from airportdesk.model import Draft
from airportdesk.opening import doors
from airportdesk.ui.choice_box import choose
from airportdesk.ui.contact_page import ContactPage
from airportdesk.ui.jobs import Jobs
from airportdesk.ui.main_window import MainWindow
from airportdesk.ui.question_row import QuestionRow
from airportdesk.ui.shell import Shell
from airportdesk.ui.wedge import Wedge

from ..unit.scan.codes import Zone
from .conftest import Inline
from .scanner_typing import Keyboard, scan_in_hangul_mode, scan_through_the_system, wait_for_silence
from .test_contact_page import settle
from .test_doors import set_up

PASS = "M1HONG/GILDONG        EXYZ123 ICNKTIKE 0689 328Y032A0101 100"
VIA_SAIGON = "M2HONG/GILDONG        EXYZ123 ICNSGNVN 0409 328Y032A0101 100XYZ123 SGNPNHVN 0920 328Y011C0044 100"
ONWARD = "M1HONG/GILDONG        EXYZ123 SGNPNHVN 0920 328Y011C0044 100"
ABROAD = "M1DESMARAIS/LUC       EABC123 YULFRAAC 0834 326J001A0025 100"
ZONE = "\r".join(Zone().lines())


@pytest.fixture
def page(window: MainWindow, dressed: QApplication) -> ContactPage:
    Wedge(dressed, window).scanned.connect(window.scanning.take)
    return window.contact_page


@pytest.fixture
def keyboard(window: MainWindow, page: ContactPage) -> Keyboard:
    return Keyboard(window)


def said(window: MainWindow) -> str:
    return window.message_label.text()


def on_day(number: int) -> str:
    return PASS.replace("328Y", f"{number}Y")


def press(window: MainWindow, words: str) -> None:
    (button,) = (button for button in window.scanning.bar.buttons() if words in button.text())
    button.click()


def test_a_pass_fills_flight_and_route_marks_them_and_says_so(
    window: MainWindow, page: ContactPage, keyboard: Keyboard
) -> None:
    keyboard.scan(PASS)
    assert page.draft() == Draft(flight="KE689", route="ICN KTI")
    assert "KE689 ICN→KTI" in said(window)
    assert "인적사항은 남기지 않았습니다" in said(window)
    assert page.trip.flight_edit.property("scanned") == "true"
    page.trip.flight_edit.setText("KE68")
    assert page.trip.flight_edit.property("scanned") == "false"
    assert page.trip.route_edit.property("scanned") == "true"


def test_a_pass_of_several_legs_fills_the_whole_route_with_todays_codes(page: ContactPage, keyboard: Keyboard) -> None:
    keyboard.scan(VIA_SAIGON)
    assert (page.draft().flight, page.draft().route) == ("VN409", "ICN SGN KTI")


def test_an_onward_pass_continues_the_route(window: MainWindow, page: ContactPage, keyboard: Keyboard) -> None:
    keyboard.scan(PASS.replace("KTIKE 0689", "SGNVN 0409"))
    keyboard.scan(ONWARD)
    assert (page.draft().flight, page.draft().route) == ("VN409", "ICN SGN KTI")
    assert "SGN→KTI" in said(window)


@pytest.mark.parametrize("text", [ABROAD, ONWARD])
def test_a_pass_of_another_airport_fills_nothing_and_says_so(
    window: MainWindow, page: ContactPage, keyboard: Keyboard, text: str
) -> None:
    keyboard.scan(text)
    assert page.draft() == Draft()
    assert "출발 탑승권" in said(window)
    assert "채우지 않았습니다" in said(window)


def where_notes(page: ContactPage) -> QWidget:
    return page.talk.notes_edit


def where_chips(page: ContactPage) -> QWidget:
    page.talk.focus_question("purpose")
    row = QApplication.focusWidget()
    assert isinstance(row, QuestionRow)
    return row


def where_button(page: ContactPage) -> QWidget:
    return page.save_button


def where_places(page: ContactPage) -> QWidget:
    return page.trip.place_edit


def where_flights(page: ContactPage) -> QWidget:
    return page.trip.flight_box


def scan_plainly(keyboard: Keyboard, text: str) -> None:
    keyboard.scan(text)


def scan_by_the_system(keyboard: Keyboard, text: str) -> None:
    scan_through_the_system(keyboard.window, text)


@pytest.mark.parametrize("scan", [scan_plainly, scan_by_the_system, scan_in_hangul_mode])
def test_wherever_the_focus_is_nothing_else_changes_and_the_cursor_goes_to_the_first_question(
    window: MainWindow, dressed: QApplication, desk: Desk, scan: Callable[[Keyboard, str], None]
) -> None:
    Wedge(dressed, window).scanned.connect(window.scanning.take)
    page = window.contact_page
    for where in (where_notes, where_chips, where_button, where_places, where_flights):
        page.show_draft(Draft())
        field = where(page)
        field.setFocus()
        scan(Keyboard(window), PASS)
        settle()
        assert page.draft() == Draft(flight="KE689", route="ICN KTI"), where
        assert page.trip.place_edit.text() == ""
        assert desk.day(desk.today()) == ()
        assert isinstance(QApplication.focusWidget(), QuestionRow)


def test_a_scan_while_a_question_is_open_answers_nothing(
    window: MainWindow, page: ContactPage, keyboard: Keyboard
) -> None:
    page.talk.notes_edit.setPlainText("적던 말")

    def scan() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        box.activateWindow()
        settle()
        assert QGuiApplication.focusWindow() is box.windowHandle()
        Keyboard(box).type(PASS + "\r")
        wait_for_silence(window)
        assert box.isVisible()
        box.defaultButton().click()

    QTimer.singleShot(0, scan)
    page.new_button.click()
    assert page.draft() == Draft(flight="KE689", route="ICN KTI", notes="적던 말")


def test_a_scan_on_another_page_opens_the_talk(window: MainWindow, page: ContactPage, keyboard: Keyboard) -> None:
    window.show_day()
    keyboard.scan(PASS)
    assert window.stack.currentWidget() is page
    assert page.draft().flight == "KE689"


def test_the_next_travellers_pass_takes_the_place_of_the_flight_that_was_kept(
    page: ContactPage, keyboard: Keyboard
) -> None:
    keyboard.scan(VIA_SAIGON)
    page.save()
    keyboard.scan(PASS)
    assert page.draft() == Draft(flight="KE689", route="ICN KTI")


def test_a_talk_half_typed_for_another_flight_is_asked_about_in_place_and_stays_until_then(
    window: MainWindow, page: ContactPage, keyboard: Keyboard
) -> None:
    page.show_draft(Draft(flight="VN409", route="ICN SGN", notes="적던 말"))
    page.talk.notes_edit.setFocus()
    keyboard.scan(PASS)
    assert QApplication.activeModalWidget() is None
    assert page.draft() == Draft(flight="VN409", route="ICN SGN", notes="적던 말")
    assert "VN409 ICN→SGN" in window.scanning.bar.question_label.text()
    assert page.talk.notes_edit.hasFocus()
    press(window, "바꾸기")
    assert page.draft() == Draft(flight="KE689", route="ICN KTI", notes="적던 말")
    assert not window.scanning.bar.isVisible()


def test_the_half_typed_talk_can_be_put_aside_for_a_new_one(
    window: MainWindow, page: ContactPage, keyboard: Keyboard, desk: Desk
) -> None:
    page.show_draft(Draft(flight="VN409", route="ICN SGN", notes="적던 말"))
    keyboard.scan(PASS)
    press(window, "새 면담")
    assert page.draft() == Draft(flight="KE689", route="ICN KTI")
    assert [kept.draft.notes for kept in desk.drafts()] == ["적던 말"]


def test_the_question_can_be_left_alone(window: MainWindow, page: ContactPage, keyboard: Keyboard) -> None:
    page.show_draft(Draft(flight="VN409", notes="적던 말"))
    keyboard.scan(PASS)
    press(window, "그대로")
    assert page.draft() == Draft(flight="VN409", notes="적던 말")
    keyboard.scan(PASS)
    page.save()
    assert not window.scanning.bar.isVisible()


def test_a_talk_without_a_flight_or_for_the_same_one_is_filled_without_asking(
    window: MainWindow, page: ContactPage, keyboard: Keyboard
) -> None:
    page.show_draft(Draft(notes="적던 말"))
    keyboard.scan(PASS)
    assert page.draft() == Draft(flight="KE689", route="ICN KTI", notes="적던 말")
    page.show_draft(Draft(flight="ke 0689", route="icn kti sai", notes="적던 말"))
    keyboard.scan(PASS)
    assert not window.scanning.bar.isVisible()
    assert page.draft() == Draft(flight="KE689", route="icn kti sai", notes="적던 말")


def test_a_contact_that_is_amended_is_never_changed_without_asking(
    window: MainWindow, page: ContactPage, keyboard: Keyboard
) -> None:
    page.show_draft(Draft(flight="VN409", route="ICN SGN"))
    record = page.save()
    assert record is not None
    page.amend(record)
    keyboard.scan(PASS)
    assert page.draft().flight == "VN409"
    assert not any("새 면담" in button.text() for button in window.scanning.bar.buttons())
    press(window, "바꾸기")
    assert page.draft().flight == "KE689"


def test_a_pass_of_tomorrow_or_of_a_later_day_says_so_and_leaves_the_time_of_the_talk(
    window: MainWindow, page: ContactPage, keyboard: Keyboard
) -> None:
    keyboard.scan(on_day(329))
    assert "내일(2026-11-25)" in said(window)
    keyboard.scan(on_day(338))
    assert "오늘이 아닌 2026-12-04 탑승권" in said(window)
    assert page.draft().at == ""


def test_a_pass_of_a_day_gone_by_says_so_and_offers_that_day_as_the_time_of_the_talk(
    window: MainWindow, page: ContactPage, keyboard: Keyboard
) -> None:
    keyboard.scan(on_day(327))
    assert "오늘이 아닌 2026-11-23 탑승권" in said(window)
    assert page.draft().at == ""
    press(window, "그날로")
    assert page.draft().at.startswith("2026-11-23")
    assert page.trip.at_edit.property("scanned") == "true"
    assert page.trip.at_edit.hasFocus()


def with_ground(page: ContactPage) -> None:
    page.trip.identity_box.setChecked(True)
    choose(page.trip.ground_box, "duty")


def test_the_name_is_kept_only_with_identity_switched_on_and_a_ground(
    window: MainWindow, page: ContactPage, keyboard: Keyboard
) -> None:
    page.trip.identity_box.setChecked(True)
    keyboard.scan(PASS)
    assert page.trip.name_edit.text() == ""
    assert "남기지 않았습니다" in said(window)
    choose(page.trip.ground_box, "duty")
    keyboard.scan(PASS)
    assert page.draft().name == "HONG GILDONG"
    assert "이름을 적었습니다" in said(window)


def test_a_name_that_was_typed_stays(window: MainWindow, page: ContactPage, keyboard: Keyboard) -> None:
    with_ground(page)
    page.trip.name_edit.setText("홍길동")
    keyboard.scan(PASS)
    assert page.draft().name == "홍길동"
    assert "그대로" in said(window)


def test_a_passport_gives_the_name_with_a_ground_and_says_that_its_number_is_not_kept(
    window: MainWindow, page: ContactPage, keyboard: Keyboard
) -> None:
    keyboard.scan(ZONE)
    assert page.draft() == Draft()
    assert "인적사항은 남기지 않았습니다" in said(window)
    with_ground(page)
    keyboard.scan(ZONE)
    assert page.draft() == Draft(ground="duty", name="HAN BIT GARAM")
    assert "여권번호는" in said(window)


def test_a_passport_whose_check_digits_do_not_hold_says_which_and_keeps_nothing(
    window: MainWindow, page: ContactPage, keyboard: Keyboard
) -> None:
    with_ground(page)
    keyboard.scan(ZONE.replace("000229", "000228"))
    assert page.draft().name == ""
    assert "생년월일, 전체" in said(window)
    assert window.message_bar.property("tone") == "bad"


@pytest.mark.parametrize(("text", "words"), [(PASS[:50], "끊겼습니다"), (PASS.replace("ICN", "1CN"), "출발 공항")])
def test_a_pass_that_cannot_be_read_says_why_and_fills_nothing(
    window: MainWindow, page: ContactPage, keyboard: Keyboard, text: str, words: str
) -> None:
    keyboard.scan(text)
    assert page.draft() == Draft()
    assert words in said(window)


def test_no_message_and_no_mark_names_the_traveller(window: MainWindow, page: ContactPage, keyboard: Keyboard) -> None:
    for text in (PASS, VIA_SAIGON, ZONE, ABROAD):
        keyboard.scan(text)
        assert not {"HONG", "HAN", "M123A4567", "XYZ123", "32A"} & set(said(window).replace(".", " ").split())


def test_typing_a_pass_like_word_in_the_notes_stays_typing(page: ContactPage, keyboard: Keyboard) -> None:
    page.talk.notes_edit.setFocus()
    keyboard.type("M1 Phnom Penh", every=45)
    keyboard.rest()
    assert page.draft() == Draft(notes="M1 Phnom Penh")


def test_digits_typed_on_a_chip_row_still_choose_at_once(page: ContactPage, keyboard: Keyboard) -> None:
    where_chips(page)
    keyboard.type("5", every=45)
    assert page.draft().answers == {"purpose": ("work",)}


def test_the_program_listens_for_the_scanner_from_unlocking_to_locking(
    dressed: QApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    shell = Shell(dressed, doors(tmp_path), tmp_path, Jobs(executor=Inline()))
    qtbot.addWidget(shell)
    with qtbot.waitActive(shell):
        shell.show()
        shell.activateWindow()
    window = set_up(shell)
    settle()
    Keyboard(shell).scan(PASS)
    assert window.contact_page.draft().flight == "KE689"
    window.contact_page.discard()
    window.lock()
    settle()
    locked = shell.currentWidget()
    assert locked is not None
    password = locked.findChild(QWidget, "password_edit")
    assert password is not None
    password.setFocus()
    QTest.keyClick(shell.windowHandle(), Qt.Key.Key_M)
    assert password.property("text") == "m"


def test_a_scanned_flight_that_is_not_on_todays_list_stands_in_the_list_all_the_same(
    window: MainWindow, keyboard: Keyboard
) -> None:
    trip = window.contact_page.trip
    keyboard.scan(PASS.replace("KTIKE 0689", "KTIKE 0691"))
    assert trip.flight_box.currentText() == "KE691 · 오늘 목록에 없음"
    trip.flight_edit.setText("KE1")
    assert trip.flight_box.currentText() == "오늘 캄보디아행 고르기"


def test_a_scan_with_identity_on_but_no_ground_says_what_to_choose(window: MainWindow, keyboard: Keyboard) -> None:
    window.contact_page.trip.identity_box.setChecked(True)
    keyboard.scan(PASS)
    assert "수집 근거를 고르면 남깁니다" in window.foot.said()[0]
    assert window.contact_page.trip.name_edit.text() == ""
