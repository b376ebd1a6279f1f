"""A contact's revisions through the real window: side by side, by keys and by finger, whatever was typed."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTranslator
from PySide6.QtGui import QTextTable
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from airportdesk.desk import Desk
from airportdesk.files import RESOURCES
from airportdesk.model import Draft
from airportdesk.pack import load
from airportdesk.settings import Settings
from airportdesk.ui.main_window import MainWindow
from airportdesk.ui.record_page import RecordPage

from ..pack.samples import KEYS, NEWER, edition, stick
from .conftest import Clock
from .test_contact_page import FULL, settle
from .test_translations import HANGUL, said

TALK = replace(FULL, at="2026-11-24 18:10")
HOSTILE = '<img src=/etc/hostname><b>굵게</b>\n=HYPERLINK("http://x")\n−뺀 척 +더한 척\n&lt;'


@pytest.fixture
def page(window: MainWindow) -> RecordPage:
    return window.record_page


@pytest.fixture
def three(window: MainWindow, desk: Desk, clock: Clock) -> RecordPage:
    """A contact with three revisions, as it is seen right after the last."""
    desk.log(TALK)
    for stay, reason in (("20", "스무 날이라고 함"), ("30", "한 달이라고 고쳐 말함")):
        clock.move(5)
        desk.amend(1, replace(TALK, stay=stay), reason)
    return shown(window)


def shown(window: MainWindow) -> RecordPage:
    window._open_contact(1)
    settle()
    return window.record_page


def table(page: RecordPage) -> QTextTable:
    frames = page.record_view.document().rootFrame().childFrames()
    found = next(frame for frame in frames if isinstance(frame, QTextTable))
    assert isinstance(found, QTextTable)
    return found


def cell(page: RecordPage, row: int, column: int) -> str:
    at = table(page).cellAt(row, column)
    cursor = at.firstCursorPosition()
    cursor.setPosition(at.lastCursorPosition().position(), cursor.MoveMode.KeepAnchor)
    return cursor.selection().toPlainText()


def rows(page: RecordPage) -> dict[str, tuple[str, ...]]:
    """What stands beside each name."""
    grid = table(page)
    every = [[cell(page, row, column) for column in range(grid.columns())] for row in range(grid.rows())]
    return {texts[0].split("\n")[0]: tuple(texts[1:]) for texts in every}


def signs(page: RecordPage) -> list[str]:
    """The names that carry a sign."""
    grid = table(page)
    return [cell(page, row, 0) for row in range(grid.rows()) if "\n" in cell(page, row, 0)]


def heads(page: RecordPage) -> tuple[str, str]:
    """Over which columns which revisions stand; one that is not seen is empty."""
    before = page.before_label.text().split(" · ")[0] if page.before_head.isVisible() else ""
    return before, page.after_label.text().split(" · ")[0]


def press(widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(widget, key, modifier)
    settle()


def test_a_contact_with_one_revision_is_shown_in_full_with_nothing_to_compare(window: MainWindow, desk: Desk) -> None:
    desk.log(TALK)
    page = shown(window)
    assert heads(page) == ("", "1차")
    assert rows(page)["가는 곳"] == ("바벳, 프놈펜",)
    assert not page.compare_box.isVisible()
    assert page.after_reason.text() == "처음 적은 기록"


def test_the_newest_revision_stands_beside_the_one_before_it_with_who_when_and_why(three: RecordPage) -> None:
    assert heads(three) == ("2차", "3차")
    assert three.after_label.text() == "3차 · 2026-11-24 18:22 · 경위 김온유"
    assert (three.before_reason.text(), three.after_reason.text()) == ("스무 날이라고 함", "한 달이라고 고쳐 말함")
    assert rows(three)["체류(일)"] == ("−20", "+30")
    assert signs(three) == ["체류(일)\n≠ 바뀜"]
    assert "바뀜 1 · + 더함 0 · − 뺌 0" in three.counts_label.text()


def test_up_and_down_choose_a_revision_and_the_first_stands_alone(three: RecordPage) -> None:
    assert three.revisions_list.hasFocus()
    press(three.revisions_list, Qt.Key.Key_Down)
    assert heads(three) == ("1차", "2차")
    press(three.revisions_list, Qt.Key.Key_Down)
    assert heads(three) == ("", "1차")


def test_space_lets_a_revision_stand_beside_every_other_until_space_again(three: RecordPage) -> None:
    press(three.revisions_list, Qt.Key.Key_End)
    press(three.revisions_list, Qt.Key.Key_Space)
    assert "다른 차수를 고르면" in three.counts_label.text()
    press(three.revisions_list, Qt.Key.Key_Home)
    assert heads(three) == ("1차", "3차")
    assert rows(three)["체류(일)"] == ("−14", "+30")
    assert ["↔ 나란히" in three.revisions_list.item(row).text() for row in range(3)] == [False, False, True]
    press(three.revisions_list, Qt.Key.Key_End)
    press(three.revisions_list, Qt.Key.Key_Space)
    press(three.revisions_list, Qt.Key.Key_Home)
    assert heads(three) == ("2차", "3차")


def test_ctrl_and_a_click_let_a_revision_stand_beside_the_chosen_one(three: RecordPage) -> None:
    where = three.revisions_list.visualItemRect(three.revisions_list.item(2)).center()
    viewport = three.revisions_list.viewport()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, QPoint(where))
    settle()
    assert (three.revisions_list.currentRow(), heads(three)) == (0, ("1차", "3차"))


def test_a_finger_chooses_what_to_compare_in_a_box_that_is_high_enough(three: RecordPage) -> None:
    assert min(three.compare_box.height(), three.different_box.height()) >= 44
    assert three.revisions_list.visualItemRect(three.revisions_list.item(0)).height() >= 44
    QTest.mouseClick(three.different_box, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert three.different_box.isChecked()
    three.compare_box.setCurrentIndex(three.compare_box.findData("1"))
    assert heads(three) == ("1차", "3차")
    three.compare_box.setCurrentIndex(three.compare_box.findData("alone"))
    assert heads(three) == ("", "3차")
    assert signs(three) == []


def test_only_what_differs_leaves_out_the_rest_and_keeps_the_reason(three: RecordPage) -> None:
    press(three, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert three.different_box.isChecked()
    assert [name for name in rows(three) if name not in ("여행",)] == ["고친 이유", "체류(일)"]
    press(three, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert "편명" in rows(three)


def test_lines_of_the_notes_that_are_the_same_are_folded_when_only_what_differs_is_wanted(
    window: MainWindow, desk: Desk
) -> None:
    lines = [f"{n}번째 줄" for n in range(40)]
    desk.log(replace(TALK, notes="\n".join(lines)))
    desk.amend(1, replace(TALK, notes="\n".join([*lines[:20], "새로 들은 말", *lines[20:]])), "덧붙임")
    page = shown(window)
    page.different_box.setChecked(True)
    text = page.record_view.toPlainText()
    assert "… 같은 줄 20개" in text
    assert "+새로 들은 말" in text
    assert "7번째 줄" not in text


def test_what_changed_can_be_seen_without_colour(three: RecordPage) -> None:
    """A sign in words at the name, and a line through or under the text."""
    grid = table(three)
    row = next(n for n in range(grid.rows()) if cell(three, n, 0).startswith("체류"))
    looks = []
    for column in (1, 2):
        cursor = grid.cellAt(row, column).lastCursorPosition()
        looks.append((cursor.charFormat().fontStrikeOut(), cursor.charFormat().fontUnderline()))
    assert looks == [(True, False), (False, True)]
    assert "≠ 바뀜" in cell(three, row, 0)


def test_hostile_text_shows_letter_for_letter_in_every_place(window: MainWindow, desk: Desk) -> None:
    desk.log(Draft(notes=HOSTILE))
    desk.amend(1, Draft(notes=HOSTILE + "\n끝"), "<b>이유</b><img src=x>")
    page = shown(window)
    text = page.record_view.toPlainText()
    assert text.count(HOSTILE) == 2
    assert "<b>이유</b><img src=x>" in text
    assert page.after_reason.text() == "<b>이유</b><img src=x>"
    assert page.after_reason.textFormat() is Qt.TextFormat.PlainText
    assert "<" not in page.after_reason.toolTip()


def test_places_are_named_by_the_data_of_their_own_revision(window: MainWindow, desk: Desk, tmp_path: Path) -> None:
    desk.log(TALK)
    files = edition(NEWER, places=('ko = "바벳"', 'ko = "바베트"'))
    desk.shelf.trust(KEYS.line)
    desk.install(desk.shelf.read(stick(tmp_path, files).path))
    desk.amend(1, replace(TALK, places=("bavet",)), "프놈펜은 가지 않음")
    page = shown(window)
    assert rows(page)["가는 곳"] == ("바벳, −프놈펜", "바베트")
    assert rows(page)["자료 판"] == (f"−{load().version}", f"+{NEWER}")


@pytest.mark.parametrize("revisions", [1, 2, 9])
@pytest.mark.parametrize("contrast", ["light", "high"])
def test_however_many_revisions_and_however_long_the_notes_the_page_fits_and_scrolls(
    open_window: Callable[..., MainWindow], desk: Desk, revisions: int, contrast: str
) -> None:
    long = ("ㅋ" * 700 + " 가나다라 " * 600)[:3_990]
    desk.log(replace(TALK, notes=f"{long}0"))
    for number in range(1, revisions):
        desk.amend(1, replace(TALK, notes=f"{long}{number}"), "이유 " * 100)
    window = open_window(Settings("ko", contrast))
    page = shown(window)
    assert page.revisions_list.count() == revisions
    assert (window.width(), window.height()) == (1366, 768)
    assert page.record_view.horizontalScrollBar().maximum() == 0
    assert page.record_view.verticalScrollBar().maximum() > 0
    QTest.keyClick(page.revisions_list, Qt.Key.Key_PageDown)
    assert page.record_view.verticalScrollBar().value() > 0
    assert page.revisions_list.currentRow() == 0


def test_the_heads_stand_over_their_columns(three: RecordPage) -> None:
    for column, head in ((1, three.before_label), (2, three.after_label)):
        cursor = table(three).cellAt(2, column).firstCursorPosition()
        begins = three.record_view.viewport().mapTo(three, three.record_view.cursorRect(cursor).topLeft()).x()
        assert abs(head.mapTo(three, QPoint(0, 0)).x() - begins) <= 6


def test_f7_amends_the_newest_whichever_is_shown(three: RecordPage, window: MainWindow) -> None:
    press(three.revisions_list, Qt.Key.Key_End)
    press(three.revisions_list, Qt.Key.Key_F7)
    assert window.stack.currentWidget() is window.contact_page
    assert window.contact_page.trip.stay_edit.text() == "30"


def test_f8_makes_a_leaflet_and_escape_comes_back_to_the_record_and_then_to_the_day(
    three: RecordPage, window: MainWindow
) -> None:
    press(three.revisions_list, Qt.Key.Key_F8)
    assert window.stack.currentWidget() is window.leaflet_page
    press(window, Qt.Key.Key_Escape)
    assert window.stack.currentWidget() is three
    assert heads(three) == ("2차", "3차")
    press(three.revisions_list, Qt.Key.Key_Escape)
    assert window.stack.currentWidget() is window.day_page


def test_no_korean_is_left_on_the_english_page(
    dressed: QApplication, open_window: Callable[..., MainWindow], desk: Desk
) -> None:
    translator = QTranslator()
    assert translator.load(str(RESOURCES / "i18n" / "airportdesk_en.qm"))
    dressed.installTranslator(translator)
    try:
        desk.log(replace(TALK, notes="note"))
        desk.amend(1, replace(TALK, notes="another note", stay="30", places=(), decision="went_home"), "misheard")
        page = shown(open_window(Settings("en")))
        texts = [*said(page), page.record_view.toPlainText(), *(page.compare_box.itemText(n) for n in range(4))]
        texts = [text.replace(desk.officer.name, "") for text in texts]
        assert [text for text in texts if HANGUL.search(text) and text != "한국어"] == []
    finally:
        dressed.removeTranslator(translator)
