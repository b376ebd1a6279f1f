"""An accepted answer whose phrase is deleted or rewritten: said, taken back by one key, never by itself."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from airportdesk.model import Draft
from airportdesk.settings import Settings
from airportdesk.ui.contact_page import ContactPage
from airportdesk.ui.main_window import MainWindow

from .test_suggestions import CTRL, RISKY, SHIFT, chips, gone, page, settle, write

__all__ = ["page"]
MET = "텔레그램에서 알게 된 사람이 불렀다 함."


def accept_all(page: ContactPage) -> None:
    QTest.keyClick(page.talk.notes_edit, Qt.Key.Key_Space, CTRL | SHIFT)
    settle()


def take_back(page: ContactPage) -> None:
    QTest.keyClick(page.talk.notes_edit, Qt.Key.Key_G, CTRL)
    settle()


def test_a_deleted_ground_is_said_and_the_answer_stays(page: ContactPage) -> None:
    write(page, MET)
    accept_all(page)
    assert gone(page) == []
    write(page, "")
    assert page.draft().answers == {"recruited_through": ("telegram",)}
    assert gone(page)[0].accept_button.text() == "지워진 근거 “텔레그램” → ‘텔레그램’ 거두기"
    assert "높음" in page.meaning.concern_label.text()


def test_a_ground_that_is_rewritten_into_its_opposite_is_said(page: ContactPage) -> None:
    write(page, MET)
    accept_all(page)
    write(page, "텔레그램은 안 쓴다고 고쳐 말함.")
    assert [chip.gone.answer for chip in gone(page)] == ["telegram"]


def test_one_key_takes_the_answer_back_and_the_concern_falls(page: ContactPage) -> None:
    write(page, MET)
    accept_all(page)
    write(page, "관광.")
    take_back(page)
    assert page.draft().answers == {}
    assert gone(page) == []
    assert "없음" in page.meaning.concern_label.text()
    assert page.talk.notes_edit.toPlainText() == "관광."
    assert page.talk.notes_edit.hasFocus()


def test_the_key_does_nothing_while_every_ground_stands(page: ContactPage) -> None:
    write(page, MET)
    accept_all(page)
    take_back(page)
    assert page.draft().answers == {"recruited_through": ("telegram",)}


def test_another_phrase_for_the_same_answer_is_ground_enough(page: ContactPage) -> None:
    write(page, MET)
    accept_all(page)
    write(page, "텔그 구인방에서 봤다 함.")
    assert gone(page) == []


def test_the_ground_coming_back_ends_it(page: ContactPage) -> None:
    write(page, MET)
    accept_all(page)
    write(page, "")
    write(page, MET)
    assert gone(page) == []
    assert page.draft().answers == {"recruited_through": ("telegram",)}


def test_an_answer_kept_by_its_cross_is_the_officers_own(page: ContactPage) -> None:
    write(page, MET)
    accept_all(page)
    write(page, "")
    QTest.mouseClick(gone(page)[0].dismiss_button, Qt.MouseButton.LeftButton)
    settle()
    assert gone(page) == []
    assert page.draft().answers == {"recruited_through": ("telegram",)}


def test_an_answer_given_by_hand_is_never_said_to_have_lost_its_ground(page: ContactPage) -> None:
    page.talk.groups.give("recruited_through", "telegram")
    write(page, MET)
    accept_all(page)
    write(page, "")
    assert gone(page) == []


def test_an_answer_that_was_changed_by_hand_since_is_not_asked_about(page: ContactPage) -> None:
    write(page, MET)
    accept_all(page)
    page.talk.groups.give("recruited_through", "acquaintance")
    write(page, "")
    assert gone(page) == []
    page.talk.groups.give("recruited_through", "telegram")
    settle()
    assert gone(page) == []
    assert page.draft().answers == {"recruited_through": ("telegram",)}


def test_of_several_answers_only_the_one_without_ground_is_taken_back(page: ContactPage) -> None:
    write(page, "통장 가져오라 함. 유심 여러 개 소지.")
    accept_all(page)
    write(page, "유심 여러 개 소지.")
    take_back(page)
    assert page.draft().answers == {"carries": ("several_phones",)}


def test_it_stands_before_the_suggestions_and_is_reached_by_tab(page: ContactPage) -> None:
    write(page, MET)
    accept_all(page)
    write(page, "편도.")
    assert gone(page)[0].geometry().left() < chips(page)[0].geometry().left()
    QTest.keyClick(page.talk.notes_edit, Qt.Key.Key_Tab)
    assert gone(page)[0].accept_button.hasFocus()
    QTest.keyClick(gone(page)[0].accept_button, Qt.Key.Key_Return)
    settle()
    assert page.draft().answers == {}
    assert chips(page)[0].accept_button.hasFocus()


def test_it_is_still_known_after_the_half_typed_talk_was_put_away(page: ContactPage) -> None:
    write(page, MET)
    accept_all(page)
    page.keep()
    kept = page._desk.drafts()[0].draft
    page.show_draft(kept)
    write(page, "")
    assert [chip.gone.phrase for chip in gone(page)] == ["텔레그램"]


def test_the_next_talk_knows_nothing_of_it(page: ContactPage) -> None:
    write(page, MET)
    accept_all(page)
    page.save()
    page.talk.groups.give("recruited_through", "telegram")
    settle()
    assert gone(page) == []


def test_chips_stay_the_same_while_the_notes_move_under_them(page: ContactPage) -> None:
    write(page, RISKY)
    before = chips(page)
    page.talk.notes_edit.insertPlainText("먼저 물음. ")
    settle()
    assert chips(page) == before
    assert before[0].suggestion.start == page.talk.notes().index("텔레그램")


@pytest.mark.parametrize("language", ["ko", "en"])
def test_what_it_says_fits_its_line(open_window: Callable[..., MainWindow], language: str) -> None:
    page = open_window(Settings(language, "light")).contact_page
    page.show_draft(Draft(notes=MET))
    settle()
    page.talk.accept_all()
    write(page, "편도.")
    chip = gone(page)[0]
    assert chip.width() >= chip.sizeHint().width()
    assert chip.geometry().right() <= page.talk.suggestions.width()
