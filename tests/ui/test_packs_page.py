"""Packs through the window: set the key, check, try, install, go back."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from airportdesk.desk import Desk
from airportdesk.model import Draft
from airportdesk.opening import doors
from airportdesk.pack import load
from airportdesk.settings import Settings
from airportdesk.ui.jobs import Jobs
from airportdesk.ui.main_window import MainWindow
from airportdesk.ui.packs_page import PacksPage
from airportdesk.ui.second_officer_dialog import SecondOfficerDialog
from airportdesk.ui.setup_page import SetupPage
from airportdesk.ui.shell import Shell

from ..pack.samples import KEYS, NEWER, OLDER, OTHER_KEYS, edition, stick
from .conftest import NOW, PASSWORD, Inline
from .test_contact_page import settle
from .test_main_window import press, unnamed
from .test_shift import with_dialog

OTHER = "둘째 사람만 아는 열쇠말"
WEAKER = ('strength = "strong"', 'strength = "weak"')


@pytest.fixture
def page(window: MainWindow) -> PacksPage:
    window.show_manage()
    press(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert window.stack.currentWidget() is window.packs_page
    return window.packs_page


@pytest.fixture
def trusting(page: PacksPage) -> PacksPage:
    page.key_edit.setText(KEYS.line)
    page.key_button.click()
    return page


def newer(folder: Path, **changed: tuple[str, str]) -> Path:
    return stick(folder, edition(NEWER, "2099-01-01", **changed)).path


def cells(page: PacksPage, row: int) -> list[str]:
    table = page.trial.changes_table
    found = [table.item(row, column) for column in range(table.columnCount())]
    return [item.text() for item in found if item is not None]


def test_the_key_is_asked_for_once_and_then_named(page: PacksPage, tmp_path: Path) -> None:
    assert page.key_edit.hasFocus()
    assert not page.choose_button.isEnabled()
    page.key_edit.setText("nonsense")
    page.key_button.click()
    assert "minisign.pub" in page.key_problem.text()
    (tmp_path / "hq.pub").write_bytes(KEYS.public)
    page.show_key_file(tmp_path / "hq.pub")
    page.key_button.click()
    assert page.key_row.isHidden()
    assert page.choose_button.isEnabled()
    assert "김온유" in page.key_label.text()


def test_a_newer_pack_is_checked_then_installed_and_the_page_says_so(
    trusting: PacksPage, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    assert trusting.choose(newer(tmp_path))
    assert NEWER in trusting.file_label.text()
    assert trusting.reason_edit.isHidden()
    assert desk.pack.version == load().version
    with qtbot.waitSignal(trusting.installed):
        press(trusting, Qt.Key.Key_F9)
    assert desk.pack.version == NEWER
    assert NEWER in trusting.current_label.text()
    assert trusting.history_list.item(0).text().startswith(NEWER)
    assert not trusting.install_button.isEnabled()


@pytest.mark.parametrize("spoil", ["foreign", "broken", "unsigned"])
def test_a_pack_that_must_not_come_in_is_refused_in_words_and_nothing_changes(
    trusting: PacksPage, desk: Desk, tmp_path: Path, spoil: str
) -> None:
    path = stick(tmp_path, edition(NEWER), OTHER_KEYS if spoil == "foreign" else KEYS).path
    if spoil == "broken":
        path.write_bytes(path.read_bytes()[:-1])
    if spoil == "unsigned":
        path.with_name(path.name + ".minisig").unlink()
    assert not trusting.choose(path)
    assert path.name in trusting.file_problem.text()
    assert not trusting.install_button.isEnabled()
    assert not trusting.trial.try_button.isEnabled()
    assert desk.shelf.uses() == ()


def test_going_back_asks_for_a_reason_in_place_and_for_a_second_officer(
    trusting: PacksPage, desk: Desk, tmp_path: Path
) -> None:
    trusting.choose(stick(tmp_path, edition(OLDER, "2001-01-01")).path)
    assert not trusting.reason_edit.isHidden()
    trusting.install()
    assert "이유" in trusting.file_problem.text()
    assert trusting.reason_edit.hasFocus()
    trusting.reason_edit.setText("새 판이 잘못됨")
    desk._store.officers.add(PASSWORD, "경장 박둘째", "officer", OTHER, first=False)

    def nobody_comes(dialog: QDialog) -> None:
        assert isinstance(dialog, SecondOfficerDialog)
        dialog.password_edit.setText(PASSWORD)
        dialog.accept_button.click()
        assert "맞지 않습니다" in dialog.problem_label.text()
        dialog.cancel_button.click()

    with_dialog(nobody_comes)
    trusting.install()
    assert desk.pack.version != OLDER

    def joins(dialog: QDialog) -> None:
        assert isinstance(dialog, SecondOfficerDialog)
        dialog.password_edit.setText(OTHER)
        dialog.accept_button.click()

    with_dialog(joins)
    trusting.install()
    assert desk.pack.version == OLDER
    shown = trusting.history_list.item(0).text()
    assert "새 판이 잘못됨" in shown
    assert "경위 김온유 + 경장 박둘째" in shown


def test_a_trial_shows_what_would_change_with_reasons_and_opens_the_contact(
    trusting: PacksPage, window: MainWindow, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    for number in range(600):
        answers = {"ticket_payer": ("never_met",)} if number == 7 else {}
        desk.log(Draft(at=(NOW - timedelta(minutes=number)).isoformat(), answers=answers))
    trusting.choose(newer(tmp_path, signs=WEAKER))
    with qtbot.waitSignal(trusting.trial.finished):
        press(trusting, Qt.Key.Key_F7)
    assert trusting.trial.progress_bar.value() == trusting.trial.progress_bar.maximum() == 600
    assert trusting.trial.changes_table.rowCount() == 1
    shown = cells(trusting, 0)
    assert shown[1:4] == ["8", "◆ 높음", "○ 없음"]
    assert "표" in shown[4]
    assert "− [강함]" in trusting.trial.detail_label.text()
    assert trusting.trial.days_table.rowCount() == 1
    assert "600" in trusting.trial.summary_label.text()
    assert desk.pack.version == load().version
    trusting.trial.changes_table.cellActivated.emit(0, 0)
    assert window.stack.currentWidget() is window.record_page
    assert window.record_page.newest().contact_id == 8


def test_a_trial_can_be_stopped_and_begun_again(trusting: PacksPage, desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    for _ in range(600):
        desk.log(Draft(at=NOW.isoformat()))
    trusting.choose(newer(tmp_path))
    trusting.trial.start()
    assert trusting.trial.cancel_button.isVisible()
    trusting.trial.cancel_button.click()
    settle()
    assert "그만두었습니다" in trusting.trial.summary_label.text()
    assert not trusting.trial.progress_bar.isVisible()
    with qtbot.waitSignal(trusting.trial.finished):
        trusting.trial.start()
    assert trusting.trial.outcome().counts.contacts == 600


def test_locking_in_the_middle_of_a_trial_stops_it(dressed: QApplication, tmp_path: Path, qtbot: QtBot) -> None:
    shell = Shell(dressed, doors(tmp_path / "d"), tmp_path / "d", Jobs(executor=Inline()))
    qtbot.addWidget(shell)
    shell.show()
    door = shell.currentWidget()
    assert isinstance(door, SetupPage)
    fill_in(door, KEYS.line)
    door.start_button.click()
    window = shell.currentWidget()
    assert isinstance(window, MainWindow)
    desk = window.packs_page._desk
    for _ in range(600):
        desk.log(Draft(at=desk.now().isoformat()))
    window.managing.show_packs()
    window.packs_page.choose(newer(tmp_path))
    window.packs_page.trial.start()
    window.lock()
    settle()
    assert not isinstance(shell.currentWidget(), MainWindow)


def fill_in(door: SetupPage, key: str) -> None:
    door.desk_edit.setText("2터미널 데스크")
    door.officer_edit.setText("경위 김온유")
    door.password_edit.setText(PASSWORD)
    door.again_edit.setText(PASSWORD)
    door.key_edit.setText(key)


def test_a_desk_set_up_with_a_key_installs_at_once_and_the_pages_are_built_anew(
    dressed: QApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    shell = Shell(dressed, doors(tmp_path / "d"), tmp_path / "d", Jobs(executor=Inline()))
    qtbot.addWidget(shell)
    shell.show()
    door = shell.currentWidget()
    assert isinstance(door, SetupPage)
    fill_in(door, "nonsense")
    door.start_button.click()
    assert "minisign.pub" in door.problem_label.text()
    assert not (tmp_path / "d").exists()
    fill_in(door, KEYS.public.decode())
    door.start_button.click()
    window = shell.currentWidget()
    assert isinstance(window, MainWindow)
    window.managing.show_packs()
    assert window.packs_page.key_row.isHidden()
    window.packs_page.choose(newer(tmp_path, questions=('ko = "방문 목적"', 'ko = "왜 가는지"')))
    window.packs_page.install()
    settle()
    after = shell.currentWidget()
    assert isinstance(after, MainWindow)
    assert after is not window
    assert any("왜 가는지" in part.accessibleName() for part in after.contact_page.findChildren(QWidget))
    assert NEWER in after.manage_page.pack_label.text()


def test_every_control_has_a_name_and_the_page_fits(open_window: Callable[..., MainWindow], tmp_path: Path) -> None:
    window = open_window(Settings())
    window.managing.show_packs()
    window.packs_page.key_edit.setText(KEYS.line)
    assert unnamed(window.packs_page) == []
    window.packs_page.key_button.click()
    window.packs_page.choose(stick(tmp_path, edition(OLDER, "2001-01-01")).path)
    settle()
    assert unnamed(window.packs_page) == []
    assert window.height() == 768
    assert window.width() == 1366
    bottom: QWidget = window.packs_page.history_list
    assert bottom.height() >= 40


def test_after_installing_the_window_says_which_data_is_in_use(
    dressed: QApplication, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    shell = Shell(dressed, doors(tmp_path / "desk"), tmp_path / "desk", Jobs(executor=Inline()))
    qtbot.addWidget(shell)
    shell.enter(desk)
    desk.shelf.trust(KEYS.line)
    desk.install(desk.shelf.read(newer(tmp_path)))
    window = shell.currentWidget()
    assert isinstance(window, MainWindow)
    window.packs_page.installed.emit(desk.pack)
    after = shell.currentWidget()
    assert isinstance(after, MainWindow)
    assert NEWER in after.message_label.text()
    assert "설치했습니다" in after.message_label.text()
