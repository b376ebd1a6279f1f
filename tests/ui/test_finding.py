"""Finding and links through the real window."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from airportdesk.desk import Desk
from airportdesk.model import Draft
from airportdesk.settings import Settings
from airportdesk.ui.choice_box import choose
from airportdesk.ui.find_page import FindPage
from airportdesk.ui.links_page import LinksPage
from airportdesk.ui.main_window import MainWindow
from airportdesk.ui.marked_delegate import MARKS

from .conftest import Clock
from .korean_typing import type_korean
from .test_contact_page import settle
from .test_main_window import press, unnamed

TALK = Draft(flight="KE689", places=("bavet",), notes="텔레 아이디 gold_boss 가 월 천만원 준다 함")
NAMED = replace(TALK, ground="duty", name="이지현", birth="1990-03-14")


@pytest.fixture
def logged(desk: Desk, clock: Clock) -> Desk:
    """Four talks a day apart, three with the same Telegram name."""
    clock.move(-4 * 24 * 60)
    for draft in (TALK, NAMED, replace(TALK, flight="OZ739"), Draft(notes="가족 여행", places=("siem-reap",))):
        desk.log(draft)
        clock.move(24 * 60)
    return desk


@pytest.fixture
def find_page(logged: Desk, open_window: Callable[..., MainWindow]) -> FindPage:
    window = open_window()
    press(window, Qt.Key.Key_F3)
    page = window.stack.currentWidget()
    assert isinstance(page, FindPage)
    return page


def window_of(page: QWidget) -> MainWindow:
    window = page.window()
    assert isinstance(window, MainWindow)
    return window


def numbers(page: FindPage) -> list[int]:
    return [hit.talk.contact_id for hit in page.hits()]


def chip(page: FindPage, words: str) -> QToolButton:
    return next(c for c in page.chips_box.findChildren(QToolButton) if words in c.text() and c.isVisible())


def said(window: MainWindow) -> list[str]:
    return [line.text() for line in window.finding.box.findChildren(QPushButton)]


def ask(page: FindPage, query: str) -> None:
    page.query_edit.setText(query)
    page.search()


def test_f3_shows_the_newest_talks_before_anything_is_typed(find_page: FindPage) -> None:
    assert numbers(find_page) == [4, 3, 2, 1]
    assert find_page.query_edit.hasFocus()


def test_results_follow_while_a_syllable_is_still_being_composed(find_page: FindPage) -> None:
    type_korean(find_page.query_edit, "천만", commit_last=False)
    find_page.search()
    assert numbers(find_page) == [3, 2, 1]


def test_what_was_typed_is_marked_in_the_line_that_shows_it(find_page: FindPage) -> None:
    ask(find_page, "천만원 바벳 ke689")
    assert numbers(find_page) == [2, 1]
    marked = {}
    for column in range(find_page.table.columnCount()):
        item = find_page.table.item(0, column)
        assert item is not None
        marked[column] = [item.text()[start:end] for start, end in item.data(MARKS)]
    assert [texts for texts in marked.values() if texts] == [["KE689"], ["바벳"], ["천만원"]]
    find_page.grab()


def test_enter_opens_the_first_and_escape_comes_back_to_what_was_found(find_page: FindPage) -> None:
    ask(find_page, "@gold_boss")
    press(find_page.query_edit, Qt.Key.Key_Return)
    window = window_of(find_page)
    assert window.stack.currentWidget() is window.record_page
    assert window.record_page.newest().contact_id == 3
    press(window, Qt.Key.Key_Escape)
    assert window.stack.currentWidget() is find_page
    assert numbers(find_page) == [3, 2, 1]


def test_down_goes_into_the_results_and_enter_opens_the_chosen_one(find_page: FindPage) -> None:
    press(find_page.query_edit, Qt.Key.Key_Down)
    press(find_page.table, Qt.Key.Key_Down)
    QTest.keyClick(find_page.table, Qt.Key.Key_Return)
    assert window_of(find_page).record_page.newest().contact_id == 3


def test_chips_narrow_what_is_found_and_escape_clears_them(find_page: FindPage) -> None:
    chip(find_page, "OZ739").click()
    assert numbers(find_page) == [3]
    chip(find_page, "오늘").click()
    assert numbers(find_page) == []
    assert "찾은 면담이 없습니다" in find_page.summary_label.text()
    press(find_page.query_edit, Qt.Key.Key_Escape)
    assert numbers(find_page) == [4, 3, 2, 1]


def test_only_one_period_is_on_at_a_time(find_page: FindPage) -> None:
    chip(find_page, "오늘").click()
    chip(find_page, "최근 7일").click()
    assert not chip(find_page, "오늘").isChecked()
    assert numbers(find_page) == [4, 3, 2, 1]


def test_a_name_typed_on_the_keyboard_finds_a_route_while_it_is_typed_and_enter_opens_it(
    logged: Desk, clock: Clock, open_window: Callable[..., MainWindow]
) -> None:
    logged.log(Draft(route="ICN SGN KTI", places=("bavet",), notes="결혼식"))
    clock.move(1)
    logged.log(Draft(route="ICN BKK", notes="결혼식"))
    window = open_window()
    press(window, Qt.Key.Key_F3)
    page = window.finding.find_page
    type_korean(page.query_edit, "호찌민", commit_last=False)
    page.search()
    assert numbers(page) == [5]
    item = page.table.item(0, 4)
    assert item is not None
    assert item.text() == "호찌민 SGN, 바벳"
    assert [item.text()[start:end] for start, end in item.data(MARKS)] == ["호찌민 SGN"]
    press(page.query_edit, Qt.Key.Key_Return)
    assert window.stack.currentWidget() is window.record_page
    assert window.record_page.newest().contact_id == 5


def test_a_talk_without_a_place_shows_where_its_route_ends(find_page: FindPage, logged: Desk) -> None:
    logged.log(Draft(route="ICN SGN KTI"))
    ask(find_page, "")
    item = find_page.table.item(0, 4)
    assert item is not None
    assert item.text() == "프놈펜 KTI"


def test_a_day_in_words_is_shown_on_a_chip_as_the_day_it_is(find_page: FindPage) -> None:
    ask(find_page, "어제")
    assert numbers(find_page) == [4]
    assert chip(find_page, "2026-11-23 (월)").isChecked()
    ask(find_page, "바벳")
    assert not any("날짜" in c.text() for c in find_page.chips_box.findChildren(QToolButton) if c.isVisible())


def test_the_chip_of_a_day_calls_it_off_and_the_words_are_searched_until_other_days_are_typed(
    find_page: FindPage, logged: Desk
) -> None:
    logged.log(Draft(notes="체류는 22일 예정"))
    ask(find_page, "22일")
    assert numbers(find_page) == [3]
    chip(find_page, "2026-11-22").click()
    assert numbers(find_page) == [5]
    ask(find_page, "22일 체류")
    assert numbers(find_page) == [5]
    chip(find_page, "22일").click()
    assert numbers(find_page) == []
    ask(find_page, "21일")
    assert numbers(find_page) == [2]


def test_a_birth_date_finds_its_traveller_and_stands_marked_beside_the_name(find_page: FindPage) -> None:
    ask(find_page, "900314")
    assert numbers(find_page) == [2]
    assert "1990-03-14" in find_page.summary_label.text()
    item = find_page.table.item(0, 5)
    assert item is not None
    assert item.text() == "1990-03-14 이*현"
    assert [item.text()[start:end] for start, end in item.data(MARKS)] == ["1990-03-14"]


def test_a_contact_number_and_enter_open_that_contact(find_page: FindPage) -> None:
    ask(find_page, "2번")
    press(find_page.query_edit, Qt.Key.Key_Return)
    assert window_of(find_page).record_page.newest().contact_id == 2


def test_a_number_nobody_has_is_said(find_page: FindPage) -> None:
    ask(find_page, "#99")
    assert numbers(find_page) == []
    assert find_page.summary_label.text().startswith("99번 면담이 없습니다.")


@pytest.mark.parametrize("query", ["!!!", "😀", "…"])
def test_signs_alone_list_nothing_and_say_what_to_type_and_enter_opens_nothing(find_page: FindPage, query: str) -> None:
    ask(find_page, query)
    assert numbers(find_page) == []
    assert find_page.summary_label.text() == "찾을 낱말이 없습니다. 글자나 숫자를 적어 주세요."
    press(find_page.query_edit, Qt.Key.Key_Return)
    assert window_of(find_page).stack.currentWidget() is find_page


def test_older_pages_follow_on_a_key(logged: Desk, open_window: Callable[..., MainWindow]) -> None:
    for number in range(60):
        logged.log(Draft(notes=f"같은 말 {number}"))
    page = open_window().finding.find_page
    ask(page, "같은")
    assert len(page.hits()) == 50
    page.show_more()
    assert len(page.hits()) == 60
    page.show_more()
    assert len(page.hits()) == 60


@pytest.mark.parametrize("query", ['"', "AND", "((((", "-", "' OR 1=1", "ㅋ", "%", "a" * 5000])
def test_no_query_breaks_the_page(find_page: FindPage, query: str) -> None:
    ask(find_page, query)


def test_a_handle_seen_before_is_said_beside_the_notes_and_takes_no_room_otherwise(
    logged: Desk, window: MainWindow
) -> None:
    box = window.finding.box
    assert not box.isVisible()
    window.contact_page.talk.notes_edit.setPlainText("텔레 아이디 Gold_Boss 라고 함")
    settle()
    assert box.isVisible()
    assert said(window) == ["텔레그램 gold_boss · 최근 30일 다른 면담 3건, 처음 11월 20일 KE689"]
    window.contact_page.talk.notes_edit.setPlainText("가족 여행")
    settle()
    assert not box.isVisible()


def test_a_traveller_seen_before_is_said_with_why_once_a_ground_is_given(logged: Desk, window: MainWindow) -> None:
    trip = window.contact_page.trip
    trip.identity_box.setChecked(True)
    trip.name_edit.setText("LEE JIHYUN")
    trip.birth_edit.setText("1990-03-15")
    settle()
    assert said(window) == []
    choose(trip.ground_box, "duty")
    settle()
    (line,) = said(window)
    assert "2번" in line
    assert "생년월일이 한 자리만 다름" in line


def test_ctrl_k_shows_the_links_of_the_talk_that_is_typed_and_leads_back(logged: Desk, window: MainWindow) -> None:
    window.contact_page.talk.notes_edit.setPlainText("텔레 아이디 gold_boss")
    settle()
    press(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    page = window.stack.currentWidget()
    assert isinstance(page, LinksPage)
    assert [shared.talk.contact_id for shared in page.shared()] == [3, 2, 1]
    assert page.graph.nodes() == (1, 3)
    press(page, Qt.Key.Key_Escape)
    assert window.stack.currentWidget() is window.contact_page
    assert window.contact_page.talk.notes() == "텔레 아이디 gold_boss"


def test_the_links_of_a_found_talk_leave_it_out_and_the_graph_opens_another(find_page: FindPage) -> None:
    ask(find_page, "oz739")
    press(find_page, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    window = window_of(find_page)
    page = window.finding.links_page
    assert [shared.talk.contact_id for shared in page.shared()] == [2, 1]
    page.graph.grab()
    page.graph.setFocus()
    press(page.graph, Qt.Key.Key_Right)
    press(page.graph, Qt.Key.Key_Down)
    assert "1번" in page.graph.accessibleDescription()
    press(page.graph, Qt.Key.Key_Return)
    assert window.record_page.newest().contact_id == 1
    press(window, Qt.Key.Key_Escape)
    assert window.stack.currentWidget() is page


def test_a_typed_handle_shows_who_shares_it(logged: Desk, window: MainWindow) -> None:
    press(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    page = window.finding.links_page
    assert page.handle_edit.hasFocus()
    page.handle_edit.setText("@gold")
    assert [shared.talk.contact_id for shared in page.shared()] == [3, 2, 1]


def test_not_the_same_person_is_said_once(logged: Desk, clock: Clock, window: MainWindow) -> None:
    logged.log(replace(NAMED, name="LEE JIHYUN"))
    window.finding.show_links(5, window.contact_page)
    page = window.finding.links_page
    assert page.alike_list.count() == 1
    page.apart_button.click()
    assert page.alike_list.count() == 0
    window.finding.show_links(2, window.contact_page)
    assert page.alike_list.count() == 0


def test_every_control_of_both_pages_has_a_name(find_page: FindPage) -> None:
    assert unnamed(window_of(find_page)) == []
    window_of(find_page).finding.show_links(3, find_page)
    settle()
    assert unnamed(window_of(find_page)) == []


@pytest.mark.parametrize("contrast", ["light", "high"])
def test_both_pages_fit_the_window(logged: Desk, open_window: Callable[..., MainWindow], contrast: str) -> None:
    window = open_window(Settings(contrast=contrast))
    for show in (window.finding.show_find, lambda: window.finding.show_links(3, window.contact_page)):
        show()
        settle()
        assert (window.width(), window.height()) == (1366, 768)
