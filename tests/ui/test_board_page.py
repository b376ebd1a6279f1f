"""The boarding board through the real window."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from airportdesk.desk import Desk
from airportdesk.model import Draft
from airportdesk.ui.board_page import BoardPage
from airportdesk.ui.main_window import MainWindow
from airportdesk.ui.theme import colours

from .conftest import Clock
from .test_contact_page import FULL
from .test_main_window import press


@pytest.fixture
def board(window: MainWindow) -> BoardPage:
    press(window, Qt.Key.Key_F5)
    return window.board_page


def cell(board: BoardPage, flight: str, column: int) -> str:
    for row in range(board.table.rowCount()):
        number, wanted = board.table.item(row, 2), board.table.item(row, column)
        if number is not None and wanted is not None and number.text() == flight:
            return wanted.text()
    raise LookupError(flight)


def flights(board: BoardPage) -> list[str]:
    items = [board.table.item(row, 2) for row in range(board.table.rowCount())]
    return [item.text() for item in items if item is not None]


def test_direct_flights_come_first_then_the_usual_transit_airports_and_closed_gates_last(board: BoardPage) -> None:
    shown = flights(board)
    assert shown[:3] == ["KE689", "OZ739", "ZA216"]
    assert shown.index("KE651") > 2
    assert shown.index("VN409") > shown.index("OZ731")


def test_minutes_to_the_closing_of_the_gate_are_told_and_run_down(board: BoardPage, clock: Clock) -> None:
    assert cell(board, "KE689", 1) == "28분"
    clock.move(20)
    board.refresh()
    assert cell(board, "KE689", 1) == "8분"
    clock.move(10)
    board.refresh()
    assert cell(board, "KE689", 1) == "마감"


def test_contacts_flags_and_leaflets_are_counted_for_each_flight(board: BoardPage, desk: Desk) -> None:
    desk.log(FULL)
    desk.log(Draft(flight="KE689"))
    desk.log(Draft(flight="OZ739"))
    board.refresh()
    assert [cell(board, "KE689", column) for column in (7, 8, 9)] == ["2", "1", ""]
    assert cell(board, "OZ739", 7) == "1"


def test_an_amendment_is_not_counted_as_another_contact(board: BoardPage, desk: Desk) -> None:
    record = desk.log(FULL)
    desk.amend(record.contact_id, replace(FULL, flight="OZ739"), "편명을 잘못 적음")
    board.refresh()
    assert cell(board, "KE689", 7) == ""
    assert cell(board, "OZ739", 7) == "1"


def test_enter_starts_a_contact_for_the_chosen_flight_with_the_cursor_on_the_first_question(
    window: MainWindow, board: BoardPage
) -> None:
    board.table.selectRow(1)
    press(board.table, Qt.Key.Key_Return)
    assert window.stack.currentWidget() is window.contact_page
    assert window.contact_page.draft().flight == "OZ739"
    assert window.contact_page.draft().route == "ICN KTI"
    press(window.focusWidget(), Qt.Key.Key_1)
    assert window.contact_page.draft().answers == {"purpose": ("tourism",)}


def test_delay_gate_change_and_cancellation_of_a_newer_file_are_shown_as_changes_until_seen(
    board: BoardPage, desk: Desk, window: MainWindow
) -> None:
    today = {d.flight: d for d in desk.departures(desk.today())}
    late = replace(today["KE689"], estimated=today["KE689"].estimated + timedelta(minutes=35), gate="231")
    gone = replace(today["OZ739"], remark="결항")
    desk.keep_departures((late, gone))
    board.refresh()
    assert cell(board, "KE689", 6) == "시각 18:50 → 19:25, 탑승구 250 → 231"
    assert cell(board, "KE689", 0) == "18:50 → 19:25"
    assert cell(board, "OZ739", 1) == "결항"
    assert "결항" in cell(board, "OZ739", 6)
    board.table.selectRow(flights(board).index("KE689"))
    press(board.table, Qt.Key.Key_Space)
    assert cell(board, "KE689", 6) == ""
    assert "결항" in cell(board, "OZ739", 6)
    desk.keep_departures((late,))
    board.refresh()
    assert cell(board, "KE689", 6) == ""


def test_what_changed_and_the_minutes_can_be_seen_in_the_chosen_row_too(board: BoardPage, desk: Desk) -> None:
    """The ground of the changed cell and the bar keep their colours; the row around them has that of a chosen one."""
    today = {d.flight: d for d in desk.departures(desk.today())}
    late = [replace(today[flight], gate="231") for flight in ("KE689", "OZ739")]
    desk.keep_departures(late)
    board.refresh()
    board.table.selectRow(0)
    picture = board.table.viewport().grab().toImage()
    looks = colours("light")
    for row in (0, 1):
        changed = board.table.visualRect(board.table.model().index(row, 6))
        bar = board.table.visualRect(board.table.model().index(row, 1))
        assert picture.pixelColor(changed.right() - 6, changed.center().y()).name() == looks["warning_soft"]
        assert picture.pixelColor(bar.left() + 2, bar.center().y()).name() == looks["primary"]
        plain = picture.pixelColor(changed.right() + 20, changed.center().y()).name()
        assert plain == (looks["primary_soft_hover"] if row == 0 else looks["surface"])


def test_a_half_typed_talk_is_set_aside_when_a_flight_is_started(
    window: MainWindow, board: BoardPage, desk: Desk
) -> None:
    window.contact_page.show_draft(FULL)
    board.chosen.emit(desk.departures(desk.today())[0])
    assert [kept.draft for kept in desk.drafts()] == [FULL]
    assert window.contact_page.draft().answers == {}


def test_a_day_without_departures_says_what_to_do(window: MainWindow, clock: Clock) -> None:
    clock.move(60 * 24 * 3)
    press(window, Qt.Key.Key_F5)
    assert window.board_page.empty_label.isVisible()
    assert "F6" in window.board_page.empty_label.text()
