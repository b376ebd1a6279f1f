"""The window as a whole: pages, keys, leaflet, export, lock."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import openpyxl
import pypdfium2
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QToolButton, QWidget

from airportdesk.desk import Desk
from airportdesk.export import KINDS, Kind
from airportdesk.model import Draft
from airportdesk.settings import Settings
from airportdesk.ui.main_window import MainWindow

from .conftest import Clock
from .test_contact_page import FULL, settle


def press(window: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(window, key, modifier)
    settle()


def unnamed(root: QWidget) -> list[str]:
    """The controls a screen reader would have no name for."""
    found = []
    for control in root.findChildren(QWidget):
        if not control.focusPolicy() or not control.isVisible() or control.objectName().startswith("qt_"):
            continue
        seen = QAccessible.queryAccessibleInterface(control)
        if seen and not seen.text(QAccessible.Text.Name):
            found.append(f"{type(control).__name__} {control.objectName()}")
    return found


def test_function_keys_go_to_the_pages(window: MainWindow) -> None:
    press(window, Qt.Key.Key_F4)
    assert window.stack.currentWidget() is window.day_page
    press(window, Qt.Key.Key_F6)
    assert window.stack.currentWidget() is window.manage_page
    press(window, Qt.Key.Key_F2)
    assert window.stack.currentWidget() is window.contact_page


def test_f9_saves_says_so_and_the_days_table_shows_it(window: MainWindow) -> None:
    window.contact_page.show_draft(FULL)
    press(window, Qt.Key.Key_F9)
    assert "1번 면담을 저장했습니다" in window.message_label.text()
    press(window, Qt.Key.Key_F4)
    items = [window.day_page.table.item(0, column) for column in range(9)]
    cells = [item.text() for item in items if item is not None]
    assert cells[0] == "◆ 높음"
    assert cells[3:6] == ["KE689", "바벳, 프놈펜", "취업·알바"]


def answer(lose: bool) -> Callable[[], None]:
    """Presses a button of the question that stands in the way."""

    def press_it() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        next(b for b in box.buttons() if (b.objectName() == "lose_button") is lose).click()

    return press_it


def test_an_empty_day_says_what_to_press(window: MainWindow) -> None:
    press(window, Qt.Key.Key_F4)
    assert window.day_page.empty_label.isVisible()
    assert "F2" in window.day_page.empty_label.text()


def test_f8_makes_a_leaflet_shows_it_and_the_record_says_so(window: MainWindow, desk: Desk, tmp_path: Path) -> None:
    window.contact_page.show_draft(FULL)
    press(window, Qt.Key.Key_F8)
    assert window.stack.currentWidget() is window.leaflet_page
    assert window.leaflet_page.page_count() in (1, 2)
    (path,) = (tmp_path / "desk" / "leaflets").glob("*.pdf")
    words = pypdfium2.PdfDocument(path)[0].get_textpage().get_text_range()
    assert "바벳" in words
    press(window, Qt.Key.Key_Escape)
    assert window.contact_page.draft().answers == FULL.answers
    press(window, Qt.Key.Key_F9)
    assert [made.language for made in desk.leaflets(1)] == ["ko"]


def test_a_leaflet_asked_for_right_after_saving_is_for_the_contact_just_saved(window: MainWindow, desk: Desk) -> None:
    window.contact_page.show_draft(FULL)
    press(window, Qt.Key.Key_F9)
    press(window, Qt.Key.Key_F8)
    assert len(desk.leaflets(1)) == 1


def test_a_contact_is_opened_again_amended_with_a_reason_and_was_stays_readable(window: MainWindow, desk: Desk) -> None:
    window.contact_page.show_draft(FULL)
    press(window, Qt.Key.Key_F9)
    press(window, Qt.Key.Key_F4)
    press(window.day_page.table, Qt.Key.Key_Return)
    assert window.stack.currentWidget() is window.record_page
    press(window, Qt.Key.Key_F7)
    page = window.contact_page
    page.trip.stay_edit.setText("30")
    assert page.save() is None
    assert "이유" in window.message_label.text()
    page.reason_edit.setText("한 달이라고 고쳐 말함")
    press(window, Qt.Key.Key_F9)
    record = window.record_page
    assert window.stack.currentWidget() is record
    assert "체류(일)\n≠ 바뀜\n−14\n+30\n" in record.record_view.toPlainText()
    record.revisions_list.setCurrentRow(1)
    assert "체류(일)\n14\n" in record.record_view.toPlainText()
    first, second = desk.revisions(1)
    assert (first.contact.stay_days, second.contact.stay_days) == (14, 30)
    assert second.reason == "한 달이라고 고쳐 말함"


def test_amending_can_be_left_and_changes_nothing(window: MainWindow, desk: Desk) -> None:
    window.contact_page.show_draft(FULL)
    press(window, Qt.Key.Key_F9)
    window.contact_page.amend(desk.revisions(1)[0])
    window.contact_page.trip.stay_edit.setText("99")
    QTimer.singleShot(0, answer(lose=False))
    window.contact_page.cancel_amend_button.click()
    assert window.contact_page.draft().stay == "99"
    QTimer.singleShot(0, answer(lose=True))
    window.contact_page.cancel_amend_button.click()
    assert len(desk.revisions(1)) == 1


@pytest.mark.parametrize("kind", KINDS)
def test_the_day_is_exported_to_a_file_and_the_window_says_where(
    window: MainWindow, tmp_path: Path, kind: Kind
) -> None:
    window.contact_page.show_draft(FULL)
    press(window, Qt.Key.Key_F9)
    path = tmp_path / f"day.{kind}"
    window.handing.export_day(window.day_page.day(), kind, path)
    settle()
    assert str(path) in window.message_label.text()
    if kind == "xlsx":
        assert any("KE689" in row for row in openpyxl.load_workbook(path).worksheets[0].values)
    begins = {"xlsx": b"PK", "csv": b"\xef\xbb\xbf", "pdf": b"%PDF", "hwpx": b"PK", "jsonl": b'{"desk"'}
    assert path.read_bytes().startswith(begins[kind])


def test_an_export_that_cannot_be_written_says_what_to_do_and_leaves_no_half_file(
    window: MainWindow, tmp_path: Path
) -> None:
    taken = tmp_path / "taken"
    taken.write_text("a file where a folder would have to be")
    window.handing.export_day(window.day_page.day(), "xlsx", taken / "day.xlsx")
    settle()
    assert "쓸 수 없습니다" in window.message_label.text()
    assert window.message_bar.property("tone") == "bad"


def test_what_an_amendment_took_away_stays_readable_in_the_newer_revision(window: MainWindow, desk: Desk) -> None:
    desk.log(FULL)
    desk.amend(1, replace(FULL, places=(), stay="", notes=""), "잘못 들음")
    window.record_page.show_contact(1)
    shown = window.record_page.record_view.toPlainText()
    assert "고친 이유\n—\n잘못 들음\n" in shown
    assert "체류(일)\n− 뺌\n−14\n—\n" in shown
    assert "가는 곳\n− 뺌\n−바벳, 프놈펜\n—\n" in shown


def test_an_amendment_leaves_a_time_alone_that_nobody_touched(window: MainWindow, desk: Desk, clock: Clock) -> None:
    clock.now = clock.now.replace(second=37)
    record = desk.log(FULL)
    window.contact_page.amend(record)
    window.contact_page.reason_edit.setText("체류를 고침")
    window.contact_page.trip.stay_edit.setText("30")
    window.contact_page.save()
    assert desk.revisions(1)[1].contact.at == record.contact.at


def test_a_key_held_down_saves_once(window: MainWindow) -> None:
    for shortcut in window.findChildren(QShortcut):
        assert not shortcut.autoRepeat(), shortcut.key().toString()


def test_after_midnight_the_day_page_shows_the_new_day(window: MainWindow, desk: Desk, clock: Clock) -> None:
    clock.move(60 * 8)
    window._tick()
    desk.log(Draft())
    press(window, Qt.Key.Key_F4)
    assert window.day_page.day() == clock().date()
    assert len(window.day_page.records()) == 1


def test_long_names_and_messages_never_widen_the_window(open_window: Callable[..., MainWindow]) -> None:
    window = open_window(Settings("en"), sample=True)
    window.desk_label.setText("인천국제공항 제2여객터미널 캄보디아 안내 데스크 " * 3)
    window.officer_label.setText("인천국제공항경찰단 경위 김온유 " * 3)
    window.foot.say("긴 말 " * 200, "bad")
    settle()
    assert window.minimumSizeHint().width() <= 1366
    assert window.width() == 1366


def test_a_full_page_with_identity_and_many_places_fits_the_screen(open_window: Callable[..., MainWindow]) -> None:
    window = open_window(Settings("en"), sample=True)
    places = ("bavet", "poipet", "bokor", "siem-reap", "KH-1", "phnom-penh", "kampot", "pailin")
    window.contact_page.show_draft(replace(FULL, places=places, ground="duty", name="가", phone="010", stay="언젠가"))
    settle()
    assert window.minimumSizeHint().height() <= 768 - 48
    chips = window.contact_page.trip.places_box.findChildren(QToolButton)
    assert len(chips) == 8


def test_ctrl_l_locks_the_desk(window: MainWindow) -> None:
    locked = []
    window.locked.connect(lambda: locked.append(True))
    press(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert locked == [True]


@pytest.mark.parametrize("language", ["ko", "en"])
def test_every_control_has_a_name_for_a_screen_reader(open_window: Callable[..., MainWindow], language: str) -> None:
    window = open_window(Settings(language))
    window.contact_page.trip.identity_box.setChecked(True)
    window.contact_page.show_draft(FULL)
    window.contact_page.trip.identity_box.setChecked(True)
    for show in (window.show_contact, window.show_day, window.show_manage):
        show()
        settle()
        assert unnamed(window) == []


def test_the_sample_mode_cannot_be_taken_for_the_real_one(open_window: Callable[..., MainWindow]) -> None:
    window = open_window(sample=True)
    assert window.sample_label.isVisible()
    assert "지어낸" in window.sample_label.text()


def test_nothing_the_traveller_says_is_shown_as_markup_on_any_page(window: MainWindow, desk: Desk) -> None:
    record = desk.log(Draft(notes="<img src=/etc/hostname><b>굵게</b>", flight="KE689"))
    window.record_page.show_contact(record.contact_id)
    assert "<img src=/etc/hostname><b>굵게</b>" in window.record_page.record_view.toPlainText()


def test_words_at_the_foot_go_with_the_next_page_after_a_while_but_what_must_be_mended_stays(
    window: MainWindow, clock: Clock
) -> None:
    window.foot.say("찾은 것이 없습니다", "warn")
    press(window, Qt.Key.Key_F4)
    assert window.foot.said()[0] == "찾은 것이 없습니다"
    clock.move(1)
    press(window, Qt.Key.Key_F5)
    assert window.foot.said()[0] == ""
    window.foot.say("저장하지 못했습니다", "bad")
    clock.move(1)
    press(window, Qt.Key.Key_F4)
    assert window.foot.said() == ("저장하지 못했습니다", "bad")
