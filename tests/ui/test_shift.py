"""A shift: what it begins with, what the next officer sees and nobody else, undo, the cover, the idle lock."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from airportdesk.desk import Desk
from airportdesk.model import Draft, TaskKind
from airportdesk.opening import doors
from airportdesk.settings import Settings
from airportdesk.ui.after_dialog import AfterDialog
from airportdesk.ui.cover import Cover
from airportdesk.ui.idle import Idle
from airportdesk.ui.jobs import Jobs
from airportdesk.ui.main_window import MainWindow
from airportdesk.ui.overrule_dialog import OverruleDialog
from airportdesk.ui.shell import Shell
from airportdesk.ui.task_dialog import TaskDialog
from airportdesk.ui.unlock_page import UnlockPage

from .conftest import PASSWORD, Clock, Inline
from .test_contact_page import FULL, settle
from .test_main_window import answer, press

TASKED = Draft(
    flight="KE689",
    answers={"purpose": ("work",)},
    follow_on="내일",
    follow_what="고용주 확인",
    return_on="12/4",
    return_reach="카카오톡 invented_id",
)
NEXT = "다음 근무자의 비밀번호"


def opened(app: QApplication, desk: Desk, folder: Path, qtbot: QtBot) -> tuple[Shell, MainWindow]:
    shell = Shell(app, doors(folder), folder, Jobs(executor=Inline()))
    qtbot.addWidget(shell)
    shell.show()
    shell.enter(desk)
    window = shell.currentWidget()
    assert isinstance(window, MainWindow)
    settle()
    return shell, window


def strike(shown: QWidget, key: Qt.Key) -> None:
    """Press a key as the system does: at the window, not at a widget in it."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(shown.window().windowHandle(), QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))
    settle()


def with_dialog(act: Callable[[QDialog], None]) -> None:
    """Do something in the dialog that opens next."""

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        act(dialog)

    QTimer.singleShot(0, answer)


def test_the_first_page_has_todays_numbers_and_what_is_still_to_be_done(window: MainWindow, desk: Desk) -> None:
    desk.log(TASKED)
    window.show_first()
    page = window.shift.start_page
    assert window.stack.currentWidget() is page
    assert "면담 1건" in page.numbers_label.text()
    assert page.tasks_list.count() == 2
    assert "내일" in page.tasks_list.item(0).text()
    assert "고용주 확인" in page.tasks_list.item(0).text()
    assert "귀국 확인 연락" in page.tasks_list.item(1).text()


def test_an_empty_desk_says_so_in_words_and_enter_starts_a_talk(window: MainWindow) -> None:
    window.show_first()
    page = window.shift.start_page
    assert page.no_tasks_label.isVisible()
    assert page.no_office_label.isVisible()
    assert page.no_drafts_label.isVisible()
    assert page.contact_button.hasFocus()
    page.contact_button.click()
    assert window.stack.currentWidget() is window.contact_page


def test_a_task_stays_until_it_is_done_and_overdue_ones_are_marked(
    window: MainWindow, desk: Desk, clock: Clock
) -> None:
    desk.log(TASKED)
    clock.move(3 * 24 * 60)
    window.show_first()
    page = window.shift.start_page
    assert "2일 지남" in page.tasks_list.item(0).text()

    def tried(dialog: QDialog) -> None:
        assert isinstance(dialog, TaskDialog)
        dialog.tried_button.click()
        assert "적어 주세요" in dialog.problem_label.text()
        dialog.words_edit.setText("전화 안 받음")
        dialog.tried_button.click()

    with_dialog(tried)
    page.tasks_list.itemActivated.emit(page.tasks_list.item(0))
    assert "1번 시도" in page.tasks_list.item(0).text()

    def done(dialog: QDialog) -> None:
        assert isinstance(dialog, TaskDialog)
        assert "전화 안 받음" in dialog.history_label.text()
        dialog.done_button.click()

    page.tasks_list.setCurrentRow(0)
    with_dialog(done)
    page.tasks_list.itemActivated.emit(page.tasks_list.item(0))
    assert page.tasks_list.count() == 1
    assert [task.task.kind for task in desk.office.tasks()] == [TaskKind.CALL_BACK]


def test_a_task_is_put_off_to_a_day_in_words(window: MainWindow, desk: Desk) -> None:
    desk.log(TASKED)
    window.show_first()

    def move(dialog: QDialog) -> None:
        assert isinstance(dialog, TaskDialog)
        dialog.move_edit.setText("어제")
        dialog.move_button.click()
        assert dialog.isVisible()
        dialog.move_edit.setText("다음 주 금요일")
        dialog.move_button.click()

    with_dialog(move)
    page = window.shift.start_page
    page.tasks_list.setCurrentRow(0)
    page.tasks_list.itemActivated.emit(page.tasks_list.item(0))
    assert str(desk.office.tasks()[0].due) == "2026-12-04"


def test_what_remains_is_written_in_its_dialog_and_shown_as_it_is_understood(window: MainWindow, desk: Desk) -> None:
    page = window.contact_page

    def write(dialog: QDialog) -> None:
        assert isinstance(dialog, AfterDialog)
        assert not dialog.return_reach_edit.isEnabled()
        dialog.family_box.setCurrentIndex(1)
        dialog.follow_what_edit.setText("회사 확인")
        dialog.accept_button.click()
        assert "언제까지" in dialog.problem_label.text()
        dialog.follow_on_edit.setText("내일")
        assert "2026-11-25 (수)" in dialog.follow_on_said.text()
        dialog.accept_button.click()

    with_dialog(write)
    press(window, Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier)
    assert "(2)" in page.after_button.text()
    record = page.save()
    assert record is not None
    assert record.contact.family_called is True
    assert [(str(task.due), task.what) for task in record.contact.tasks] == [("2026-11-25", "회사 확인")]
    assert "(" not in page.after_button.text()


def test_a_call_back_is_kept_only_where_the_traveller_wants_it(window: MainWindow) -> None:
    page = window.contact_page

    def write(dialog: QDialog) -> None:
        assert isinstance(dialog, AfterDialog)
        dialog.wanted_check.setChecked(True)
        dialog.return_on_edit.setText("12/4")
        dialog.accept_button.click()
        assert "연락할 번호" in dialog.problem_label.text()
        dialog.return_reach_edit.setText("010-0000-0000")
        dialog.wanted_check.setChecked(False)
        assert dialog.return_reach_edit.text() == ""
        dialog.accept_button.click()

    with_dialog(write)
    page.after_button.click()
    assert page.draft().return_reach == ""


def test_the_officer_sets_the_two_marks_alone_and_they_change_no_concern(window: MainWindow) -> None:
    page = window.contact_page
    page.show_draft(FULL)
    before = page.meaning.concern_label.text()

    def mark(dialog: QDialog) -> None:
        assert isinstance(dialog, OverruleDialog)
        dialog.victim_check.setChecked(True)
        dialog.involvement_check.setChecked(True)
        dialog.accept_button.click()

    with_dialog(mark)
    press(window, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert page.meaning.concern_label.text() == before
    assert "피해 가능성, 연루 가능성" in page.meaning.overrule_label.text()
    record = page.save()
    assert record is not None
    assert [str(m) for m in record.contact.marks] == ["possible_victim", "possible_involvement"]
    assert record.overrule is None


def test_ctrl_z_takes_the_last_save_back_and_again_brings_it_back(window: MainWindow, desk: Desk) -> None:
    window.contact_page.show_draft(FULL)
    record = window.contact_page.save()
    assert record is not None
    press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert desk.revisions(record.contact_id)[-1].contact.withdrawn
    assert "취소" in window.foot.said()[0]
    window.show_day()
    mark = window.day_page.table.item(0, 0)
    assert mark is not None
    assert "취소" in mark.text()
    assert "면담 0건" in window.day_page.summary_label.text()
    press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    revisions = desk.revisions(record.contact_id)
    assert len(revisions) == 3
    assert revisions[-1].contact == revisions[0].contact
    window.show_day()
    assert "면담 1건" in window.day_page.summary_label.text()


def test_an_amendment_is_undone_to_what_stood_before(window: MainWindow, desk: Desk) -> None:
    record = desk.log(FULL)
    desk.amend(record.contact_id, Draft(notes="잘못 고침"), "시험")
    newest = desk.undo(record.contact_id)
    assert newest.contact == record.contact
    assert newest.revision == 3


def test_after_the_shift_nothing_is_undone_and_the_words_say_what_to_do(
    window: MainWindow, desk: Desk, clock: Clock
) -> None:
    record = desk.log(FULL)
    clock.move(13 * 60)
    window.show_day()
    window.day_page.day_edit.setDate(window.day_page.day_edit.date().addDays(-1))
    window.day_page.table.setCurrentCell(0, 0)
    press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(desk.revisions(record.contact_id)) == 1
    assert "F7" in window.foot.said()[0]


def test_f12_covers_everything_and_no_key_works_until_f12_again(
    dressed: QApplication, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    _, window = opened(dressed, desk, tmp_path / "desk", qtbot)
    window.show_contact()
    window.contact_page.show_draft(FULL)
    strike(window, Qt.Key.Key_F12)
    cover = window.findChild(Cover)
    assert cover is not None
    qtbot.waitUntil(cover.isVisible)
    assert cover.isModal()
    QTest.keyClick(cover, Qt.Key.Key_F9)
    assert desk.day(desk.today()) == ()
    strike(cover, Qt.Key.Key_F12)
    assert not cover.isVisible()
    assert window.contact_page.draft().notes == FULL.notes


def test_a_desk_left_alone_warns_then_locks_and_keeps_what_was_half_typed(
    dressed: QApplication, desk: Desk, clock: Clock, tmp_path: Path, qtbot: QtBot
) -> None:
    shell, window = opened(dressed, desk, tmp_path / "desk", qtbot)
    idle = window.findChild(Idle)
    assert idle is not None
    window.contact_page.show_draft(FULL)
    clock.move(4)
    idle.check()
    assert shell.currentWidget() is window
    clock.now = clock.now.replace(second=45)
    idle.check()
    assert "초 뒤에 잠깁니다" in window.foot.said()[0]
    idle.touch()
    assert window.foot.said()[0] == ""
    clock.move(5)
    idle.check()
    qtbot.waitUntil(lambda: isinstance(shell.currentWidget(), UnlockPage))
    door = shell.currentWidget()
    assert isinstance(door, UnlockPage)
    assert "아무도 쓰지 않아 잠갔습니다" in door.desk_label.text()
    assert "적던 면담은 보관했습니다" in door.desk_label.text()
    door.password_edit.setText(PASSWORD)
    door.unlock()
    again = shell.currentWidget()
    assert isinstance(again, MainWindow)
    assert again.shift.start_page.drafts_list.count() == 1
    assert FULL.flight in again.shift.start_page.drafts_list.item(0).text()
    assert again.contact_page.draft().notes == ""


def test_a_laptop_that_slept_is_locked_by_the_first_key_and_an_open_dialog_goes_with_it(
    dressed: QApplication, desk: Desk, clock: Clock, tmp_path: Path, qtbot: QtBot
) -> None:
    shell, window = opened(dressed, desk, tmp_path / "desk", qtbot)
    window.show_contact()

    def sleep(dialog: QDialog) -> None:
        clock.move(60 * 9)
        strike(dialog, Qt.Key.Key_A)

    with_dialog(sleep)
    window.contact_page.after_button.click()
    qtbot.waitUntil(lambda: isinstance(shell.currentWidget(), UnlockPage))


def test_the_next_officer_sees_what_is_to_be_done_and_never_the_half_typed_talk_of_the_one_before(
    dressed: QApplication, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "desk"
    officer = desk._store.officers.add(PASSWORD, "경장 이다음", "officer", NEXT, first=False)
    shell, window = opened(dressed, desk, folder, qtbot)
    desk.log(TASKED)
    window.contact_page.show_draft(Draft(notes="아무도 보면 안 되는 말", answers={"purpose": ("work",)}))
    press(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    door = shell.currentWidget()
    assert isinstance(door, UnlockPage)
    door.officer_box.setCurrentIndex(door.officer_box.findData(officer.id))
    door.password_edit.setText(NEXT)
    door.unlock()
    after = shell.currentWidget()
    assert isinstance(after, MainWindow)
    page = after.shift.start_page
    assert "경장 이다음" in page.title_label.text()
    assert page.tasks_list.count() == 2
    assert page.drafts_list.count() == 0
    assert after.contact_page.draft() == Draft()
    after.managing.show_officers()
    assert not after.managing.officers_page.add_button.isEnabled()


def test_ctrl_z_on_the_days_table_asks_before_it_takes_back_another_talk_than_the_foot_names(
    window: MainWindow, desk: Desk
) -> None:
    for _ in range(3):
        window.contact_page.show_draft(FULL)
        record = window.contact_page.save()
    assert record is not None
    assert "3번 면담을 저장" in window.foot.said()[0]
    press(window, Qt.Key.Key_F4)
    window.day_page.table.setCurrentCell(2, 0)
    asked: list[str] = []

    def leave() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        asked.append(box.text())
        answer(lose=False)()

    QTimer.singleShot(50, leave)
    press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "1번 면담" in asked[0]
    assert "3번" in asked[0]
    assert all(len(desk.revisions(n)) == 1 for n in (1, 2, 3))
    window.activateWindow()
    settle()
    QTimer.singleShot(50, answer(lose=True))
    press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert desk.revisions(1)[-1].contact.withdrawn
    assert len(desk.revisions(3)) == 1


def test_ctrl_z_takes_back_what_the_foot_names_from_any_other_page_without_asking(
    window: MainWindow, desk: Desk
) -> None:
    window.contact_page.show_draft(FULL)
    window.contact_page.save()
    window.contact_page.show_draft(FULL)
    window.contact_page.save()
    press(window, Qt.Key.Key_F5)
    press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "2번 면담" in window.foot.said()[0]
    assert desk.revisions(2)[-1].contact.withdrawn
    assert len(desk.revisions(1)) == 1


def test_with_nobody_at_the_office_the_first_pages_lines_stand_together_at_the_top(window: MainWindow) -> None:
    window.show_first()
    settle()
    page = window.shift.start_page
    lines = (page.no_office_label, page.no_drafts_label)
    assert lines[1].mapTo(page, lines[1].rect().topLeft()).y() - lines[0].mapTo(page, QPoint()).y() < 120
    assert lines[0].mapTo(page, QPoint()).y() < 260
    assert page.no_office_label.width() > 500


def test_after_a_language_change_the_foot_says_nothing_in_the_language_before(
    dressed: QApplication, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    shell, window = opened(dressed, desk, tmp_path / "desk", qtbot)
    window.foot.say("1번 면담을 저장했습니다", "good")
    window.settings_changed.emit(Settings(language="en"))
    after = shell.currentWidget()
    assert isinstance(after, MainWindow)
    assert after.foot.said()[0] == ""
    after.settings_changed.emit(Settings(language="ko"))
