"""Suggestions from the notes: seen while they are typed, accepted or dismissed by one key; and signs that open."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from airportdesk.desk import Desk
from airportdesk.model import Draft
from airportdesk.settings import Settings
from airportdesk.ui.contact_page import ContactPage
from airportdesk.ui.disclosure_row import DisclosureRow
from airportdesk.ui.main_window import MainWindow
from airportdesk.ui.note_chip import GroundGoneChip, SuggestionChip

from .korean_typing import type_korean

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
RISKY = "텔레그램에서 알게 된 사람이 월 1000 준다 함. 통장 가져오라 함."


@pytest.fixture
def page(window: MainWindow) -> ContactPage:
    return window.contact_page


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


def write(page: ContactPage, notes: str) -> None:
    page.talk.notes_edit.setFocus()
    page.talk.notes_edit.setPlainText(notes)
    settle()


def chips(page: ContactPage) -> list[SuggestionChip]:
    return [one for one in page.talk.suggestions.chips if isinstance(one, SuggestionChip) and one.isVisible()]


def gone(page: ContactPage) -> list[GroundGoneChip]:
    return [one for one in page.talk.suggestions.chips if isinstance(one, GroundGoneChip) and one.isVisible()]


def marked(page: ContactPage) -> list[str]:
    return [mark.cursor.selectedText() for mark in page.talk.notes_edit.extraSelections()]


def rows(page: ContactPage) -> list[DisclosureRow]:
    return page.meaning.signs_box.findChildren(DisclosureRow)


def said(row: DisclosureRow) -> str:
    return "\n".join(label.text() for label in row.findChildren(QLabel) if label.isVisibleTo(row))


def test_phrases_are_marked_where_they_stand_and_offered_with_their_answers(page: ContactPage) -> None:
    write(page, RISKY)
    assert marked(page) == ["텔레그램", "월 1000", "통장"]
    assert "텔레그램” → 텔레그램" in chips(page)[0].accept_button.text()
    assert page.draft().answers == {}


def test_phrases_are_offered_and_marked_while_the_last_syllable_is_still_composed(page: ContactPage) -> None:
    type_korean(page.talk.notes_edit, "통장", commit_last=False)
    settle()
    assert chips(page)[0].accept_button.text() == "“통장” → 통장·OTP·법인계좌"
    assert marked(page) == ["통"]
    assert page.draft().answers == {}


def test_marks_stay_in_place_behind_emoji_and_leading_blanks(page: ContactPage) -> None:
    write(page, "\n  😀 편도 😀😀 통장 가져감")
    assert marked(page) == ["편도", "통장"]


def test_one_key_accepts_the_first_and_the_panel_says_so_at_once(page: ContactPage) -> None:
    write(page, RISKY)
    QTest.keyClick(page.talk.notes_edit, Qt.Key.Key_Space, CTRL)
    settle()
    assert page.draft().answers == {"recruited_through": ("telegram",)}
    assert "높음" in page.meaning.concern_label.text()
    assert "텔레그램·SNS·광고로 알게 된 초대" in "\n".join(map(said, rows(page)))
    assert marked(page) == ["월 1000", "통장"]
    assert page.talk.notes_edit.toPlainText() == RISKY
    assert page.talk.notes_edit.hasFocus()


def test_one_key_accepts_all(page: ContactPage) -> None:
    write(page, RISKY)
    QTest.keyClick(page.talk.notes_edit, Qt.Key.Key_Space, CTRL | SHIFT)
    settle()
    assert page.draft().answers == {
        "recruited_through": ("telegram",),
        "pay": ("far_above",),
        "carries": ("bank_access",),
    }
    assert chips(page) == []
    assert not page.talk.suggestions.outcome_label.isVisible()


def test_of_two_that_contradict_each_other_the_weightier_is_accepted_and_the_other_gone(page: ContactPage) -> None:
    write(page, "본인이 표 끊음. 표는 대부업체가 끊어줌")
    QTest.keyClick(page.talk.notes_edit, Qt.Key.Key_Space, CTRL | SHIFT)
    settle()
    assert page.draft().answers["ticket_payer"] == ("recruiter",)
    QTest.keyClick(page.talk.notes_edit, Qt.Key.Key_Space, CTRL)
    settle()
    assert page.draft().answers["ticket_payer"] == ("recruiter",)


def test_a_click_accepts_one(page: ContactPage) -> None:
    write(page, RISKY)
    QTest.mouseClick(chips(page)[1].accept_button, Qt.MouseButton.LeftButton)
    settle()
    assert page.draft().answers == {"pay": ("far_above",)}


def test_what_is_dismissed_stays_away_for_this_talk_and_comes_back_in_the_next(page: ContactPage, desk: Desk) -> None:
    write(page, "편도")
    QTest.mouseClick(chips(page)[0].dismiss_button, Qt.MouseButton.LeftButton)
    write(page, "편도. 편도라 함")
    assert chips(page) == []
    assert marked(page) == []
    record = page.save()
    assert record is not None
    assert record.assessment.suggested == ()
    write(page, "편도")
    assert len(chips(page)) == 1


def test_tab_comes_to_the_chips_enter_accepts_and_delete_dismisses(page: ContactPage) -> None:
    write(page, RISKY)
    QTest.keyClick(page.talk.notes_edit, Qt.Key.Key_Tab)
    assert chips(page)[0].accept_button.hasFocus()
    QTest.keyClick(chips(page)[0].accept_button, Qt.Key.Key_Delete)
    settle()
    assert [chip.suggestion.answer for chip in chips(page)][:1] == ["far_above"]
    assert chips(page)[0].accept_button.hasFocus()
    QTest.keyClick(chips(page)[0].accept_button, Qt.Key.Key_Return)
    settle()
    assert page.draft().answers == {"pay": ("far_above",)}
    QTest.keyClick(chips(page)[0].accept_button, Qt.Key.Key_Delete)
    settle()
    assert page.talk.notes_edit.hasFocus()


def test_the_concern_that_accepting_would_lead_to_is_said_only_where_it_differs(page: ContactPage) -> None:
    write(page, RISKY)
    assert page.talk.suggestions.outcome_label.text() == "받아들이면: 높음"
    assert page.talk.suggestions.outcome_label.isVisible()
    write(page, "편도")
    assert not page.talk.suggestions.outcome_label.isVisible()


def test_what_has_no_room_stands_in_a_menu_and_can_be_accepted_there(page: ContactPage) -> None:
    write(page, RISKY + " 편도. 표는 그쪽에서 끊어줬다 함. 가족은 모름. 협박 전화 옴. 육로로 간다 함. 박람회.")
    bar = page.talk.suggestions
    assert bar.more_button.isVisible()
    shown = len(chips(page))
    assert bar.more_button.text() == f"+{len(bar.shown) - shown}"
    assert all(chip.geometry().right() <= bar.width() for chip in chips(page))
    bar.more_menu.actions()[-1].trigger()
    settle()
    assert page.draft().answers == {"purpose": ("event",)}


def test_denied_things_are_not_offered(page: ContactPage) -> None:
    write(page, "텔레그램은 안 쓴다 함. 통장 없음. 여행사에서 픽업")
    assert [chip.suggestion.answer for chip in chips(page)] == ["guide"]


@pytest.mark.parametrize("language", ["ko", "en"])
def test_the_chips_and_the_outcome_fit_their_line(open_window: Callable[..., MainWindow], language: str) -> None:
    page = open_window(Settings(language, "light")).contact_page
    page.show_draft(Draft(notes=RISKY))
    settle()
    bar = page.talk.suggestions
    assert bar.height() <= 44
    for chip in chips(page):
        assert chip.width() >= chip.sizeHint().width()
        assert chip.geometry().right() < bar.outcome_label.geometry().left()


def test_a_sign_opens_in_place_by_key_and_by_click_and_says_why_what_to_ask_and_where_from(page: ContactPage) -> None:
    page.show_draft(Draft(answers={"pay": ("far_above",)}))
    settle()
    row = rows(page)[0]
    assert "보수: 지나치게 높음" in said(row) or "보수: 업무에 비해" in said(row)
    assert "출처" not in said(row)
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Return)
    for part in ("취업사기 공지마다", "물어볼 것: 무슨 일로", "출처: 외교부"):
        assert part in said(row)
    QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    assert "출처" not in said(row)


def test_an_open_sign_stays_open_and_keeps_the_cursor_when_the_talk_goes_on(page: ContactPage) -> None:
    page.show_draft(Draft(answers={"pay": ("far_above",)}))
    settle()
    rows(page)[0].setFocus()
    QTest.keyClick(rows(page)[0], Qt.Key.Key_Space)
    page.talk.groups.give("recruited_through", "telegram")
    settle()
    row = next(row for row in rows(page) if row.key == "pay_far_above")
    assert row.open
    assert row.hasFocus()
    assert "높음" in page.meaning.concern_label.text()


def test_the_gate_says_what_was_met_what_is_missing_and_what_is_unknown(page: ContactPage) -> None:
    page.show_draft(Draft(answers={"pay": ("far_above",), "ticket": ("one_way",)}))
    settle()
    page.meaning.gate_button.setFocus()
    QTest.keyClick(page.meaning.gate_button, Qt.Key.Key_Space)
    gate = rows(page)[-1]
    assert "충족: 중간 신호 1(1종) · 배경 1" in said(gate)
    assert "부족: 높음이 되려면 강한 신호 하나" in said(gate)
    assert "아직 모름: " in said(gate)
    QTest.mouseClick(page.meaning.gate_button, Qt.MouseButton.LeftButton)
    assert "충족" not in "\n".join(map(said, rows(page)))
