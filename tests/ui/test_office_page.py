"""At the office: the checklist with times, six hours, calls, and how it ended."""

from datetime import timedelta

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from airportdesk.desk import Desk
from airportdesk.model import Act, Decision, Draft, OfficeStep
from airportdesk.office import BEFORE_GOING
from airportdesk.ui.after_dialog import AfterDialog
from airportdesk.ui.choice_box import choose
from airportdesk.ui.main_window import MainWindow
from airportdesk.ui.office_page import OfficePage
from airportdesk.ui.theme import colours

from .conftest import Clock
from .test_contact_page import settle
from .test_main_window import press

ACCOMPANIED = Draft(flight="KE689", answers={"purpose": ("work",)}, act="accompanied", decision="undecided")


def brought_in(window: MainWindow) -> OfficePage:
    window.contact_page.show_draft(ACCOMPANIED)
    assert window.contact_page.save() is not None
    page = window.shift.office_page
    assert window.stack.currentWidget() is page
    return page


def take(page: OfficePage, step: OfficeStep) -> None:
    page.steps.taken.emit(step.value)


def test_a_talk_saved_as_accompanied_leads_to_the_checklist(window: MainWindow) -> None:
    page = brought_in(window)
    assert "1번 면담 KE689" in page.title_label.text()
    assert "신분증 제시" in page.missing_label.text()
    assert page.steps._rows[OfficeStep.ID_SHOWN].press.hasFocus()


def test_one_key_notes_the_four_duties_before_going_each_with_its_time_and_officer(window: MainWindow) -> None:
    page = brought_in(window)
    press(window, Qt.Key.Key_F8)
    for step in BEFORE_GOING:
        row = page.steps._rows[step]
        assert row.press.text().startswith("☑")
        assert "18:12" in row.press.text()
        assert "김온유" in row.press.toolTip()
    assert not page.missing_label.isVisible()


def test_the_clock_warns_as_the_six_hours_run_out(window: MainWindow, clock: Clock) -> None:
    page = brought_in(window)
    take(page, OfficeStep.WENT_ALONG)
    assert "남은 시간 6:00 (18:12부터)" in page.clock_label.text()
    for minutes, words, pressing in (
        (240, "마칠 준비", "soon"),
        (90, "곧 마쳐야", "urgent"),
        (45, "6시간을 0:15 넘었습니다", "over"),
    ):
        clock.move(minutes)
        page.tick()
        assert words in page.clock_label.text()
        assert page.clock_label.property("pressing") == pressing


def test_a_step_may_be_noted_with_the_time_it_was_taken_but_not_ahead(window: MainWindow, desk: Desk) -> None:
    page = brought_in(window)
    page.time_edit.setText("18:05")
    take(page, OfficeStep.WENT_ALONG)
    assert "18:05" in page.clock_label.text()
    page.time_edit.setText("23:50")
    take(page, OfficeStep.ARRIVED)
    assert "앞날" in window.foot.said()[0]
    assert desk.office.visit(1).done(OfficeStep.ARRIVED) is None


def test_a_step_ticked_by_mistake_is_taken_back(window: MainWindow, desk: Desk) -> None:
    page = brought_in(window)
    take(page, OfficeStep.LEFT)
    assert not desk.office.visit(1).open
    page.steps._rows[OfficeStep.LEFT].back.click()
    assert desk.office.visit(1).open
    assert page.steps._rows[OfficeStep.LEFT].press.text().startswith("☐")


def test_calls_are_noted_as_often_as_there_are(window: MainWindow, desk: Desk) -> None:
    page = brought_in(window)
    page.call_button.click()
    assert "누구에게" in window.foot.said()[0]
    for words in ("어머니와 통화함", "친구는 받지 않음"):
        page.call_edit.setText(words)
        page.call_button.click()
    assert [e.words for e in desk.office.visit(1).events] == ["어머니와 통화함", "친구는 받지 않음"]
    assert page.call_edit.text() == ""


def test_how_it_ended_becomes_a_revision_and_the_assessment_stays(window: MainWindow, desk: Desk) -> None:
    page = brought_in(window)
    choose(page.act_box, Act.DISSUADED)
    choose(page.decision_box, Decision.WENT_HOME)

    def write() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, AfterDialog)
        choose(dialog.family_box, "yes")
        dialog.referred_edit.setText("가상 경찰서")
        dialog.accept_button.click()

    QTimer.singleShot(0, write)
    press(window, Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier)
    window.activateWindow()  # offscreen, a closed dialog leaves no window active
    settle()
    press(window, Qt.Key.Key_F9)
    assert "결과를 저장했습니다" in window.foot.said()[0]
    first, last = desk.revisions(1)
    assert (last.contact.act, last.contact.decision) == (Act.DISSUADED, Decision.WENT_HOME)
    assert (last.contact.family_called, last.contact.referred) == (True, "가상 경찰서")
    assert last.assessment == first.assessment
    assert last.contact.answers == first.contact.answers


def test_who_is_still_at_the_office_stands_on_the_first_page_until_they_left(
    window: MainWindow, desk: Desk, clock: Clock
) -> None:
    page = brought_in(window)
    take(page, OfficeStep.WENT_ALONG)
    clock.move(30)
    press(window, Qt.Key.Key_F1)
    start = window.shift.start_page
    assert "0:30 지남" in start.office_list.item(0).text()
    start.office_list.itemActivated.emit(start.office_list.item(0))
    assert window.stack.currentWidget() is page
    take(page, OfficeStep.LEFT)
    press(window, Qt.Key.Key_F1)
    assert start.no_office_label.isVisible()
    assert desk.office.visit(1).stood == timedelta(minutes=30)


def test_an_empty_office_says_how_somebody_comes_there(window: MainWindow) -> None:
    press(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    page = window.shift.office_page
    assert page.empty_label.isVisible()
    assert not page.finish_button.isEnabled()
    press(window, Qt.Key.Key_F9)
    press(window, Qt.Key.Key_Escape)
    assert window.stack.currentWidget() is window.shift.start_page


def test_the_record_says_what_was_done_since_and_leads_back_to_the_office(window: MainWindow, desk: Desk) -> None:
    page = brought_in(window)
    take(page, OfficeStep.WENT_ALONG)
    page.call_edit.setText("어머니와 통화함")
    page.call_button.click()
    press(window, Qt.Key.Key_F7)
    record = window.record_page
    assert window.stack.currentWidget() is record
    assert "본인 동의로 함께 출발" in record.since_label.text()
    assert "어머니와 통화함" in record.since_label.text()
    record.office_button.click()
    assert window.stack.currentWidget() is page
    ordinary = desk.log(Draft(flight="KE689"))
    window._open_contact(ordinary.contact_id)
    assert not record.since_label.isVisible()
    assert not record.office_button.isVisible()
    record.undo_button.click()
    assert desk.revisions(ordinary.contact_id)[-1].contact.withdrawn


def test_the_six_hours_are_said_on_any_page_once_and_stand_in_the_header(window: MainWindow, clock: Clock) -> None:
    take(brought_in(window), OfficeStep.WENT_ALONG)
    window.show_contact()
    window.six_hours.tick()
    assert not window.office_button.isVisible()
    for minutes, said, mark, tone in (
        (240, "▲ 남은 시간 2:00", "▲ 1번 2:00 남음", "warn"),
        (95, "◆ 남은 시간 0:25", "◆ 1번 0:25 남음", "warn"),
        (30, "■ 6시간을 0:05 넘었습니다", "■ 1번 6시간 넘음", "bad"),
    ):
        clock.move(minutes)
        window.six_hours.tick()
        assert "1번 면담" in window.foot.said()[0]
        assert said in window.foot.said()[0]
        assert window.foot.said()[1] == tone
        assert window.office_button.text() == mark
        assert window.office_button.property("tone") == tone
        window.foot.say("")
        window.six_hours.tick()
        assert window.foot.said()[0] == ""
    window.office_button.click()
    assert window.stack.currentWidget() is window.shift.office_page
    take(window.shift.office_page, OfficeStep.LEFT)
    window.six_hours.tick()
    assert not window.office_button.isVisible()


def test_the_six_hours_wait_until_a_talk_that_was_not_saved_is_mended(window: MainWindow, clock: Clock) -> None:
    take(brought_in(window), OfficeStep.WENT_ALONG)
    window.show_contact()
    clock.move(365)
    window.foot.say("저장하지 못했습니다", "bad")
    window.six_hours.tick()
    assert window.foot.said()[0] == "저장하지 못했습니다"
    assert window.office_button.text() == "■ 1번 6시간 넘음"
    window.foot.mended()
    window.six_hours.tick()
    assert "6시간을 0:05 넘었습니다" in window.foot.said()[0]


def test_without_a_departure_noted_the_six_hours_run_from_the_saved_talk_and_that_is_said(
    window: MainWindow, clock: Clock
) -> None:
    page = brought_in(window)
    assert "출발 시각이 없어 기록 시각 18:12부터" in page.clock_label.text()
    clock.move(365)
    window.shift.show_start()
    item = window.shift.start_page.office_list.item(0)
    assert "6시간을 0:05 넘김" in item.text()
    assert "출발 시각이 없어 기록 시각부터" in item.text()
    window.six_hours.tick()
    assert "6시간을 0:05 넘었습니다" in window.foot.said()[0]


def test_the_first_page_shows_in_red_and_in_words_that_six_hours_are_over_and_its_clock_runs(
    window: MainWindow, clock: Clock
) -> None:
    take(brought_in(window), OfficeStep.WENT_ALONG)
    clock.move(355)
    window.shift.show_start()
    item = window.shift.start_page.office_list.item(0)
    assert "5:55 지남" in item.text()
    clock.move(10)
    window.six_hours.tick()
    item = window.shift.start_page.office_list.item(0)
    assert "6시간을 0:05 넘김" in item.text()
    assert item.foreground().color().name() == colours("light")["danger_text"]
