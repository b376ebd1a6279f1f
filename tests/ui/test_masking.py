"""A registration number that was typed is told at its field, and one key masks it wherever it stands."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from airportdesk.desk import Desk
from airportdesk.model import Draft
from airportdesk.ui.after_dialog import AfterDialog
from airportdesk.ui.main_window import MainWindow

from .conftest import NOW
from .test_contact_page import settle, texts

NUMBER = "900101-1234567"


def press_mask(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    settle()


def test_row_6_a_number_in_the_notes_keeps_the_talk_from_being_saved_until_one_key_has_masked_it(
    window: MainWindow, desk: Desk
) -> None:
    page = window.contact_page
    page.show_draft(Draft(flight="KE689", notes=f"친구를 만나러 감\n{NUMBER} 이라 함"))
    settle()
    QTest.keyClick(window, Qt.Key.Key_F9)
    assert desk.day(NOW.date()) == ()
    assert "메모 2째 줄" in page.problem_label.text()
    assert "메모 2째 줄" in window.foot.said()[0]
    press_mask(window)
    assert page.talk.notes_edit.toPlainText() == "친구를 만나러 감\n900101-1****** 이라 함"
    assert page.problem_label.text() == ""
    assert "가렸습니다" in window.foot.said()[0]
    QTest.keyClick(window, Qt.Key.Key_F9)
    settle()
    assert [record.contact.notes for record in desk.day(NOW.date())] == ["친구를 만나러 감\n900101-1****** 이라 함"]


def test_row_6_one_key_masks_every_field_and_leaves_the_birth_date_in_its_own(window: MainWindow, desk: Desk) -> None:
    page = window.contact_page
    page.show_draft(
        Draft(
            ground="urgent",
            name=f"홍길동 {NUMBER}",
            phone=NUMBER,
            birth=NUMBER,
            overrule="some",
            overrule_reason=f"등록증 {NUMBER} 확인",
            follow_on="내일",
            follow_what=NUMBER,
        )
    )
    settle()
    assert "이름: 주민등록번호" in texts(page.trip)
    assert "판단을 바꾼 이유: " in page.problem_label.text()
    press_mask(window)
    draft = page.draft()
    assert (draft.name, draft.phone) == ("홍길동 900101-1******", "900101-1******")
    assert draft.birth == "1990-01-01"
    assert (draft.overrule_reason, draft.follow_what) == ("등록증 900101-1****** 확인", "900101-1******")
    assert page.save() is not None


def test_undo_in_the_notes_gives_the_number_back_and_it_is_told_again(window: MainWindow) -> None:
    page = window.contact_page
    page.show_draft(Draft(notes=NUMBER))
    press_mask(window)
    page.talk.notes_edit.undo()
    settle()
    assert page.talk.notes_edit.toPlainText() == NUMBER
    assert "주민등록번호" in page.problem_label.text()


def test_without_a_number_the_key_changes_nothing_and_says_so(window: MainWindow) -> None:
    page = window.contact_page
    page.show_draft(Draft(notes="010-1234-5678 KE689"))
    press_mask(window)
    assert page.talk.notes_edit.toPlainText() == "010-1234-5678 KE689"
    assert "없습니다" in window.foot.said()[0]


@pytest.mark.parametrize("field", ["referred_edit", "follow_what_edit", "return_reach_edit"])
def test_row_6_what_remains_after_a_talk_is_not_taken_with_a_number_in_it(
    dressed: QApplication, qtbot: QtBot, field: str
) -> None:
    draft = Draft(follow_on="2026-11-25", return_on="2026-12-04", return_reach="@me")
    dialog = AfterDialog(draft, NOW.date(), "ko")
    qtbot.addWidget(dialog)
    getattr(dialog, field).setText(NUMBER)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    QTest.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert "Ctrl+M" in dialog.problem_label.text()
    QTest.keyClick(dialog, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert getattr(dialog, field).text() == "900101-1******"
    QTest.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
