"""Backups through the real window: a key makes one, the lock makes one, trouble is named, a restore is guided."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from airportdesk.desk import Desk
from airportdesk.model import Draft
from airportdesk.opening import doors
from airportdesk.store.backup import backups_in
from airportdesk.ui.backup_page import BackupPage
from airportdesk.ui.jobs import Jobs
from airportdesk.ui.leaving_page import LeavingPage
from airportdesk.ui.main_window import MainWindow
from airportdesk.ui.restore_page import RestorePage
from airportdesk.ui.shell import Shell
from airportdesk.ui.unlock_page import UnlockPage

from .conftest import NOW, PASSWORD, Clock, Inline
from .test_contact_page import settle


@pytest.fixture
def usb(tmp_path: Path) -> Path:
    place = tmp_path / "USB"
    place.mkdir()
    return place


@pytest.fixture
def page(window: MainWindow) -> BackupPage:
    window.managing.safekeeping.show()
    settle()
    return window.managing.safekeeping.backup_page


def press(window: MainWindow, key: Qt.Key, control: bool = False) -> None:
    modifier = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(window, key, modifier)
    settle()


def test_without_a_place_the_key_leads_to_where_one_is_chosen(window: MainWindow) -> None:
    press(window, Qt.Key.Key_B, control=True)
    page = window.managing.safekeeping.backup_page
    assert window.stack.currentWidget() is page
    assert "고르지 않았습니다" in page.state_label.text()
    assert not page.restore_button.isEnabled()


def test_the_button_of_the_manage_page_leads_there_and_escape_back(window: MainWindow) -> None:
    window.show_manage()
    window.manage_page.backups_button.click()
    settle()
    assert window.stack.currentWidget() is window.managing.safekeeping.backup_page
    press(window, Qt.Key.Key_Escape)
    assert window.stack.currentWidget() is window.manage_page


def test_once_a_place_is_chosen_one_key_backs_up_from_any_page(
    page: BackupPage, window: MainWindow, desk: Desk, usb: Path
) -> None:
    desk.log(Draft(flight="KE689"))
    assert page.choose_place(usb)
    window.show_contact()
    press(window, Qt.Key.Key_B, control=True)
    assert "백업했습니다: 면담 1건" in window.foot.said()[0]
    assert window.foot.said()[1] == "good"
    (made,) = backups_in(usb)
    assert made.contacts == 1
    window.managing.safekeeping.show()
    assert page.table.rowCount() == 1
    cell = page.table.item(0, 1)
    assert cell is not None
    assert cell.text() == "1건"
    assert "마지막 백업 2026-11-24 18:12" in page.state_label.text()


def test_a_drive_that_is_not_there_is_named_and_the_last_talk_is_safe(
    page: BackupPage, window: MainWindow, desk: Desk, usb: Path
) -> None:
    page.choose_place(usb)
    shutil.rmtree(usb)
    usb.mkdir()  # the empty folder it was mounted on
    press(window, Qt.Key.Key_B, control=True)
    assert "백업 드라이브가 없습니다" in window.foot.said()[0]
    assert "백업 드라이브가 없습니다" in page.state_label.text()
    assert list(usb.iterdir()) == []


def test_the_folder_of_the_log_is_refused_as_a_place(page: BackupPage, desk: Desk, tmp_path: Path) -> None:
    assert not page.choose_place(tmp_path / "desk")
    assert "기록이 있는 폴더 안에는" in page.state_label.text()
    assert desk.backups.choice.place == ""


def test_every_so_many_hours_a_backup_is_made_and_a_missing_drive_is_told_once(
    page: BackupPage, window: MainWindow, desk: Desk, usb: Path, clock: Clock
) -> None:
    page.choose_place(usb)
    desk.backups.set(replace(desk.backups.choice, hours=2))
    backing = window.managing.safekeeping.backing
    for minutes, count in ((0, 1), (60, 1), (61, 2), (119, 2), (1, 3)):
        clock.move(minutes)
        backing.look()
        assert len(backups_in(usb)) == count
    shutil.rmtree(usb)
    clock.move(121)
    backing.look()
    assert "백업 드라이브가 없습니다" in window.foot.said()[0]
    window.foot.say("")
    backing.look()
    assert window.foot.said()[0] == ""


def test_what_is_set_on_the_page_is_kept(page: BackupPage, desk: Desk, usb: Path) -> None:
    page.choose_place(usb)
    page.hours_box.setCurrentIndex(page.hours_box.findData("4"))
    page.keep_box.setCurrentIndex(page.keep_box.findData("30"))
    QTest.mouseClick(page.lock_check, Qt.MouseButton.LeftButton)
    choice = desk.backups.choice
    assert (choice.hours, choice.keep, choice.at_lock, choice.place) == (4, 30, False, str(usb))


@pytest.fixture
def shell(dressed: QApplication, desk: Desk, tmp_path: Path, qtbot: QtBot) -> Iterator[Shell]:
    made = Shell(dressed, doors(tmp_path / "desk"), tmp_path / "desk", Jobs(executor=Inline()))
    qtbot.addWidget(made)
    made.resize(1366, 768)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.enter(desk)
    yield made
    made.close()


def window_of(shell: Shell) -> MainWindow:
    window = shell.currentWidget()
    assert isinstance(window, MainWindow)
    return window


def test_locking_at_the_end_of_a_shift_makes_a_backup_and_then_lets_the_key_go(
    shell: Shell, desk: Desk, usb: Path
) -> None:
    desk.backups.choose(usb)
    desk.log(Draft(flight="KE689"))
    window_of(shell).lock()
    settle()
    assert isinstance(shell.currentWidget(), UnlockPage)
    assert [backup.contacts for backup in backups_in(usb)] == [1]
    with pytest.raises(Exception, match="closed database"):
        desk.day(NOW.date())


def test_locked_again_soon_with_nothing_new_it_is_not_backed_up_again(shell: Shell, desk: Desk, usb: Path) -> None:
    desk.backups.choose(usb)
    window_of(shell).managing.safekeeping.back_up()
    assert not desk.backups.wanted_at_lock()
    desk.log(Draft(flight="KE689"))
    assert desk.backups.wanted_at_lock()


def test_a_missing_drive_does_not_keep_the_desk_from_being_locked_and_the_lock_says_so(
    shell: Shell, desk: Desk, usb: Path
) -> None:
    desk.backups.choose(usb)
    shutil.rmtree(usb)
    window_of(shell).lock()
    settle()
    door = shell.currentWidget()
    assert isinstance(door, UnlockPage)
    assert "백업 드라이브가 없습니다" in door.desk_label.text()
    assert door.desk_label.isVisible()


def test_a_desk_that_is_to_sleep_is_locked_without_waiting_for_a_backup(shell: Shell, desk: Desk, usb: Path) -> None:
    desk.backups.choose(usb)
    shell.lock(backup=False)
    assert isinstance(shell.currentWidget(), UnlockPage)
    assert backups_in(usb) == ()


def test_while_the_last_backup_is_made_nothing_of_the_log_is_shown_and_one_need_not_wait(
    shell: Shell, desk: Desk, usb: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.backups.choose(usb)
    waiting: list[Callable[[], None]] = []
    jobs = shell._jobs
    monkeypatch.setattr(jobs, "start", lambda job, done, failed: waiting.append(lambda: _run(job, done, failed)))
    window_of(shell).lock()
    settle()
    page = shell.currentWidget()
    assert isinstance(page, LeavingPage)
    assert shell.findChildren(MainWindow) == []
    assert not shell.close()
    QTest.mouseClick(page.skip_button, Qt.MouseButton.LeftButton)
    waiting[0]()
    settle()
    assert isinstance(shell.currentWidget(), UnlockPage)
    assert backups_in(usb) == ()


def _run(job: Callable[[], object], done: Callable[[object], None], failed: Callable[[Exception], None]) -> None:
    try:
        made = job()
    except Exception as error:  # noqa: BLE001  # whatever a job raises goes to whoever waits for it
        failed(error)
        return
    done(made)


def test_closing_the_window_makes_the_last_backup_too(shell: Shell, desk: Desk, usb: Path) -> None:
    desk.backups.choose(usb)
    shell.close()
    settle()
    assert not shell.isVisible()
    assert len(backups_in(usb)) == 1


def test_a_restore_says_what_would_be_lost_asks_a_supervisor_and_is_done_at_the_lock(
    shell: Shell, desk: Desk, usb: Path, tmp_path: Path, clock: Clock
) -> None:
    desk.backups.choose(usb)
    desk.log(Draft(flight="KE689"))
    window_of(shell).managing.safekeeping.back_up()
    clock.move(2)  # not so long that the desk locks itself
    desk.log(Draft(flight="OZ739"))
    rooms = window_of(shell).managing.safekeeping
    rooms.show()
    rooms.backup_page.restore_button.click()
    page = rooms.restore_page
    assert window_of(shell).stack.currentWidget() is page
    page.password_edit.setText("틀린 비밀번호 입니다 정말")
    page.look_button.click()
    assert "비밀번호가 맞지 않습니다" in page.problem_label.text()
    assert page.loss_card.isHidden()
    page.password_edit.setText(PASSWORD)
    page.look_button.click()
    assert "면담 1건" in page.loss_label.text()
    assert [page.loss_list.item(n).text() for n in range(page.loss_list.count())] == [
        "2번 1차 · 2026-11-24 18:14 OZ739 · 경위 김온유"
    ]
    assert page.password_edit.text() == ""
    assert not page.restore_button.isEnabled()
    QTest.mouseClick(page.sure_check, Qt.MouseButton.LeftButton)
    desk.backups.set(replace(desk.backups.choice, at_lock=False))
    page.restore_button.click()
    settle()
    door = shell.currentWidget()
    assert isinstance(door, UnlockPage)
    door.password_edit.setText(PASSWORD)
    door.unlock()
    settle()
    window = window_of(shell)
    assert "백업으로 되살렸습니다" in window.foot.said()[0]
    assert [record.contact.flight for record in window._desk.day(NOW.date())] == ["KE689"]
    (aside,) = (tmp_path / "desk").glob("aside-*")
    assert (aside / "contacts.db").exists()


def test_leaving_the_restore_changes_nothing(shell: Shell, desk: Desk, usb: Path, tmp_path: Path) -> None:
    desk.backups.choose(usb)
    rooms = window_of(shell).managing.safekeeping
    rooms.back_up()
    rooms.show()
    rooms.backup_page.restore_button.click()
    page: RestorePage = rooms.restore_page
    page.password_edit.setText(PASSWORD)
    page.look_button.click()
    assert "사라지는 면담이 없습니다" in page.loss_label.text()
    QTest.keyClick(window_of(shell), Qt.Key.Key_Escape)
    settle()
    assert window_of(shell).stack.currentWidget() is rooms.backup_page
    assert not list((tmp_path / "desk").glob(".restoring"))


def test_an_officer_who_is_no_supervisor_sees_the_backups_and_restores_none(
    page: BackupPage, desk: Desk, usb: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from airportdesk.model import Officer

    page.choose_place(usb)
    desk.backups.note(desk.backups.job()(lambda _: True))
    monkeypatch.setattr(desk._store, "officer", Officer("b", "순경 이순번", "officer"))
    page.refresh()
    assert page.table.rowCount() == 1
    assert not page.restore_button.isEnabled()
    assert "감독자만" in page.restore_why.text()
