"""Officers through the window: added, changed, removed, and the acts that take two."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from airportdesk.desk import Desk
from airportdesk.errors import WrongPasswordError
from airportdesk.model import OfficerAct
from airportdesk.opening import doors
from airportdesk.settings import read_tries
from airportdesk.store import Store, names, recovery, roster
from airportdesk.store.attempts import Attempts
from airportdesk.store.roster import KDFS
from airportdesk.ui.choice_box import choose
from airportdesk.ui.jobs import Jobs
from airportdesk.ui.main_window import MainWindow
from airportdesk.ui.officer_dialog import OfficerDialog
from airportdesk.ui.officers_page import OfficersPage
from airportdesk.ui.own_password_dialog import OwnPasswordDialog
from airportdesk.ui.password_dialog import PasswordDialog
from airportdesk.ui.recovery_dialog import RecoveryDialog
from airportdesk.ui.second_officer_dialog import SecondOfficerDialog
from airportdesk.ui.setup_page import SetupPage
from airportdesk.ui.shell import Doors, Shell
from airportdesk.ui.unlock_page import UnlockPage

from .conftest import CHEAP, PASSWORD, Clock, Inline
from .test_contact_page import settle
from .test_doors import set_up, shell
from .test_main_window import press, unnamed
from .test_shift import with_dialog

FIRST = "첫 번째로 받은 비밀번호 말"
OTHER = "둘째 사람만 아는 열쇠말"
OWN = "오늘 새로 지은 긴 열쇠말"


@pytest.fixture
def page(window: MainWindow) -> OfficersPage:
    window.show_manage()
    window.manage_page.officers_button.click()
    assert window.stack.currentWidget() is window.managing.officers_page
    return window.managing.officers_page


@pytest.fixture
def other(desk: Desk) -> str:
    """A second officer, who chose their own password."""
    return desk._store.officers.add(PASSWORD, "경감 최둘째", "supervisor", OTHER, first=False).id


def cells(page: OfficersPage, row: int) -> list[str]:
    return [item.text() for column in range(4) if (item := page.table.item(row, column)) is not None]


def adding(
    name: str, role: str, first: str = FIRST, again: str = FIRST, own: str = PASSWORD
) -> Callable[[QDialog], None]:
    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, OfficerDialog)
        dialog.name_edit.setText(name)
        choose(dialog.role_box, role)
        dialog.first_edit.setText(first)
        dialog.again_edit.setText(again)
        dialog.own_edit.setText(own)
        dialog.accept_button.click()
        if dialog.isVisible():
            said.append(dialog.problem_label.text())
            dialog.cancel_button.click()

    return fill


said: list[str] = []


@pytest.fixture(autouse=True)
def _nothing_said() -> None:
    said.clear()


def confirming(password: str = PASSWORD) -> Callable[[QDialog], None]:
    def confirm(dialog: QDialog) -> None:
        assert isinstance(dialog, OwnPasswordDialog)
        dialog.own_edit.setText(password)
        dialog.accept_button.click()
        if dialog.isVisible():
            said.append(dialog.problem_label.text())
            dialog.cancel_button.click()

    return confirm


def joining(password: str) -> Callable[[QDialog], None]:
    def join(dialog: QDialog) -> None:
        assert isinstance(dialog, SecondOfficerDialog)
        dialog.password_edit.setText(password)
        dialog.accept_button.click()
        if dialog.isVisible():
            said.append(dialog.problem_label.text())
            dialog.cancel_button.click()

    return join


def test_an_added_officer_is_listed_with_role_time_and_that_the_password_is_not_theirs_yet(
    page: OfficersPage, window: MainWindow, desk: Desk
) -> None:
    with_dialog(adding("경장 이다음", "records"))
    press(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert said == []
    name, role, since, password = cells(page, 1)
    assert (name, role) == ("경장 이다음", "기록 담당")
    assert since[:2] == "20"
    assert password.startswith("첫 비밀번호, 아직 안 바꿈")
    assert "경장 이다음" in window.message_label.text()
    assert "추가  경장 이다음 (기록 담당)  ← 경위 김온유" in page.history_list.item(0).text()
    assert [account.officer.role for account in desk.accounts.all()] == ["supervisor", "records"]


@pytest.mark.parametrize(
    ("fill", "words"),
    [
        (adding("", "officer"), "이름을 적어"),
        (adding("공용", "officer"), "한 사람의 이름"),
        (adding("경위 김온유", "officer"), "같은 이름"),
        (adding("경장 이다음", "officer", again="다름"), "두 비밀번호가 다릅니다"),
        (adding("경장 이다음", "officer", "qwer1234qwer", "qwer1234qwer"), "흔히 쓰는"),
        (adding("경장 이다음", "officer", "짧은 것", "짧은 것"), "12자 이상"),
        (adding("경장 이다음", "officer", "이다음은 여기 있습니다", "이다음은 여기 있습니다"), "근무자 이름"),
        (adding("경장 이다음", "officer", own="틀린 비밀번호"), "맞지 않습니다"),
    ],
)
def test_what_is_wrong_with_a_new_account_is_said_and_nobody_is_added(
    page: OfficersPage, desk: Desk, fill: Callable[[QDialog], None], words: str
) -> None:
    with_dialog(fill)
    page.add_button.click()
    assert len(said) == 1
    assert words in said[0]
    assert len(desk.accounts.all()) == 1


def test_a_removed_officer_is_gone_from_list_and_lock_and_the_key_is_another(
    page: OfficersPage, window: MainWindow, desk: Desk, other: str, tmp_path: Path
) -> None:
    page.refresh()
    old = roster.read(tmp_path / "desk")
    page.table.selectRow(1)
    with_dialog(confirming("틀린 비밀번호"))
    page.remove_button.click()
    assert "맞지 않습니다" in said[0]
    assert page.table.rowCount() == 2
    window.activateWindow()
    settle()
    with_dialog(confirming())
    press(window, Qt.Key.Key_Delete)
    assert page.table.rowCount() == 1
    assert [name for _, name in names(tmp_path / "desk")] == ["경위 김온유"]
    assert roster.read(tmp_path / "desk").mac != old.mac
    assert "지우고 기록의 열쇠를 바꿨습니다" in window.message_label.text()
    assert desk.day(desk.today()) == ()


def test_one_cannot_remove_or_change_oneself(page: OfficersPage, other: str) -> None:
    page.refresh()
    page.table.selectRow(0)
    assert not page.remove_button.isEnabled()
    assert not page.renew_button.isEnabled()
    page.table.selectRow(1)
    assert page.remove_button.isEnabled()
    assert page.renew_button.isEnabled()


def test_another_role_comes_with_a_first_password(page: OfficersPage, desk: Desk, other: str, tmp_path: Path) -> None:
    page.refresh()
    page.table.selectRow(1)

    def renew(dialog: QDialog) -> None:
        assert isinstance(dialog, OfficerDialog)
        assert not dialog.name_edit.isEnabled()
        adding("경감 최둘째", "officer")(dialog)

    with_dialog(renew)
    page.renew_button.click()
    assert cells(page, 1)[:2] == ["경감 최둘째", "근무자"]
    assert cells(page, 1)[3].startswith("첫 비밀번호")


def test_changing_the_key_asks_for_a_second_officer_and_then_for_ones_own_password(
    page: OfficersPage, desk: Desk, other: str, tmp_path: Path
) -> None:
    before = roster.read(tmp_path / "desk").mac
    with_dialog(joining(PASSWORD))
    page.rotate_button.click()
    assert "맞지 않습니다" in said[0]

    def both(dialog: QDialog) -> None:
        with_dialog(confirming())
        joining(OTHER)(dialog)

    with_dialog(both)
    page.rotate_button.click()
    assert roster.read(tmp_path / "desk").mac != before
    change = desk.accounts.changes()[0]
    assert (change.act, change.by, change.second) == (OfficerAct.ROTATED, "경위 김온유", "경감 최둘째")
    assert "경위 김온유 + 경감 최둘째" in page.history_list.item(0).text()


def test_where_nobody_else_could_join_the_dialog_says_what_to_do(page: OfficersPage) -> None:
    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, SecondOfficerDialog)
        said.append(dialog.problem_label.text())
        assert not dialog.accept_button.isEnabled()
        dialog.cancel_button.click()

    with_dialog(look)
    page.rotate_button.click()
    assert "근무자를 추가하고" in said[0]


def test_everybody_changes_their_own_password_and_only_supervisors_the_rest(
    open_window: Callable[..., MainWindow], desk: Desk, other: str
) -> None:
    desk._store.officer = desk._store.officers.accounts()[0].officer.__class__("x", "순경 이하나", "officer")
    page = open_window().managing.officers_page
    page.refresh()
    for button in (page.add_button, page.remove_button, page.renew_button, page.rotate_button, page.recovery_button):
        assert not button.isEnabled()
    assert not page.tries_box.isEnabled()
    assert page.password_button.isEnabled()
    assert "감독자가 합니다" in page.role_label.text()


def test_a_changed_password_opens_the_desk_from_then_on(page: OfficersPage, desk: Desk, tmp_path: Path) -> None:
    def change(dialog: QDialog) -> None:
        assert isinstance(dialog, PasswordDialog)
        for own, new, again, words in (
            (PASSWORD, OWN, "다름", "두 비밀번호가 다릅니다"),
            ("틀린 비밀번호", OWN, OWN, "맞지 않습니다"),
            (PASSWORD, "qwer1234qwer", "qwer1234qwer", "흔히 쓰는"),
            (PASSWORD, PASSWORD, PASSWORD, "지금 비밀번호와 같습니다"),
        ):
            dialog.own_edit.setText(own)
            dialog.new_edit.setText(new)
            dialog.again_edit.setText(again)
            dialog.accept_button.click()
            assert words in dialog.problem_label.text()
        dialog.own_edit.setText(PASSWORD)
        dialog.new_edit.setText(OWN)
        dialog.again_edit.setText(OWN)
        dialog.accept_button.click()

    with_dialog(change)
    page.password_button.click()
    folder = tmp_path / "desk"
    Store.unlock(folder, desk.officer.id, OWN).close()


def test_the_recovery_key_is_shown_by_its_number_and_set_with_ones_own_password(
    page: OfficersPage, desk: Desk, tmp_path: Path
) -> None:
    pair = recovery.new_pair(OTHER, CHEAP)
    number = recovery.number(recovery.public_key(pair.public.decode()))
    (tmp_path / "recovery.pub").write_bytes(pair.public)
    (tmp_path / "other.pub").write_bytes(b"\xff\x00" * 100_000)
    assert "복구 열쇠가 없습니다" in page.recovery_label.text()

    def give(dialog: QDialog) -> None:
        assert isinstance(dialog, RecoveryDialog)
        dialog.show_file(tmp_path / "other.pub")
        assert "other.pub" in dialog.problem_label.text()
        dialog.key_edit.setText("nonsense")
        assert "복구 열쇠가 아닙니다" in dialog.problem_label.text()
        dialog.show_file(tmp_path / "recovery.pub")
        assert dialog.number_label.text() == number
        dialog.own_edit.setText("틀린 비밀번호")
        dialog.accept_button.click()
        assert "맞지 않습니다" in dialog.problem_label.text()
        dialog.own_edit.setText(PASSWORD)
        dialog.accept_button.click()

    with_dialog(give)
    page.recovery_button.click()
    assert number in page.recovery_label.text()
    desk.close()
    private = recovery.private_key(pair.private, OTHER, "recovery.key")
    assert recovery.open_with(tmp_path / "desk", private, "경위 김온유", FIRST).id == desk.officer.id


def test_the_number_of_free_tries_is_kept(page: OfficersPage, desk: Desk, tmp_path: Path) -> None:
    choose(page.tries_box, "3")
    assert read_tries(tmp_path / "desk") == 3
    for _ in range(3):
        with_dialog(confirming("틀린 비밀번호"))
        page._confirmed("", "", desk._store.officers.prove)
    with_dialog(confirming())
    page._confirmed("", "", desk._store.officers.prove)
    assert "30초 뒤" in said[-1]


def test_every_control_has_a_name_and_the_page_fits(page: OfficersPage, window: MainWindow, other: str) -> None:
    page.refresh()
    assert unnamed(page) == []
    assert (window.width(), window.height()) == (1366, 768)
    for button in page.findChildren(QWidget):
        if button.isVisible() and button.inherits("QPushButton"):
            assert button.height() >= 44


# The lock


@pytest.fixture
def locked(
    dressed: QApplication, tmp_path: Path, clock: Clock, qtbot: QtBot
) -> Iterator[tuple[Shell, UnlockPage, str]]:
    """A shut desk of two officers, the second with a first password, and a clock that stands."""
    folder = tmp_path / "shut"
    opened = shell(dressed, folder, qtbot)
    window = set_up(opened)
    id = window._desk._store.officers.add(PASSWORD, "경장 이다음", "officer", FIRST, kdf=CHEAP).id
    opened.close()
    usual = doors(folder)
    attempts = Attempts(folder, clock)

    def unlock(officer_id: str, password: str, new_password: str = "") -> object:
        from airportdesk.shelf import pack_in_force

        store = Store.unlock(folder, officer_id, password, new_password, attempts)
        return Desk(store, pack_in_force(store), clock)

    made = Shell(
        dressed,
        Doors(usual.exists, usual.names, usual.create, unlock, wait=attempts.wait),
        folder,
        Jobs(executor=Inline()),
    )
    qtbot.addWidget(made)
    made.show()
    door = made.currentWidget()
    assert isinstance(door, UnlockPage)
    yield made, door, id
    made.close()


def test_a_first_password_is_changed_at_the_lock_and_nothing_is_seen_before(
    locked: tuple[Shell, UnlockPage, str],
) -> None:
    opened, door, id = locked
    assert door.new_edit.isHidden()
    door.officer_box.setCurrentIndex(door.officer_box.findData(id))
    door.password_edit.setText(FIRST)
    door.unlock()
    assert isinstance(opened.currentWidget(), UnlockPage)
    assert door.new_edit.isVisible()
    assert "새 비밀번호" in door.problem_label.text()
    for new, again, words in ((OWN, "", "다릅니다"), ("짧다", "짧다", "12자 이상"), (FIRST, FIRST, "같습니다")):
        door.new_edit.setText(new)
        door.again_edit.setText(again)
        door.unlock()
        assert words in door.problem_label.text()
    door.new_edit.setText(OWN)
    door.again_edit.setText(OWN)
    door.unlock()
    window = opened.currentWidget()
    assert isinstance(window, MainWindow)
    assert window.officer_label.text() == "경장 이다음"
    opened.lock()
    later = opened.currentWidget()
    assert isinstance(later, UnlockPage)
    later.officer_box.setCurrentIndex(later.officer_box.findData(id))
    later.password_edit.setText(OWN)
    later.unlock()
    assert isinstance(opened.currentWidget(), MainWindow)


def test_choosing_another_name_takes_the_fields_for_a_new_password_away(locked: tuple[Shell, UnlockPage, str]) -> None:
    _, door, id = locked
    door.officer_box.setCurrentIndex(door.officer_box.findData(id))
    door.password_edit.setText(FIRST)
    door.unlock()
    door.new_edit.setText(OWN)
    door.officer_box.setCurrentIndex(0)
    assert door.new_edit.isHidden()
    assert door.new_edit.text() == door.password_edit.text() == ""


def test_row_11_the_lock_counts_the_wait_down_and_then_takes_a_password_again(
    locked: tuple[Shell, UnlockPage, str], clock: Clock
) -> None:
    opened, door, id = locked
    for _ in range(5):
        door.password_edit.setText("틀린 비밀번호")
        door.unlock()
    assert "0:30 뒤" in door.problem_label.text()
    assert not door.unlock_button.isEnabled()
    assert not door.password_edit.isEnabled()
    door.unlock()
    clock.now = clock.now.replace(second=21)
    door.count_down()
    assert "0:09 뒤" in door.problem_label.text()
    door.officer_box.setCurrentIndex(door.officer_box.findData(id))
    assert door.unlock_button.isEnabled()
    assert door.problem_label.isHidden()
    door.officer_box.setCurrentIndex(0)
    assert "0:09 뒤" in door.problem_label.text()
    clock.now = clock.now.replace(second=30)
    door.count_down()
    assert door.problem_label.isHidden()
    assert door.password_edit.hasFocus()
    door.password_edit.setText(PASSWORD)
    door.unlock()
    assert isinstance(opened.currentWidget(), MainWindow)


def test_row_11_the_wait_outlasts_the_program_and_is_shown_when_it_starts_again(
    dressed: QApplication, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "desk"
    ways = doors(folder)
    assert ways.wait(desk.officer.id) == 0
    for _ in range(5):
        with pytest.raises(WrongPasswordError):
            ways.unlock(desk.officer.id, "틀린 비밀번호")
    again = doors(folder)
    assert 0 < again.wait(desk.officer.id) <= 30
    made = Shell(dressed, again, folder, Jobs(executor=Inline()))
    qtbot.addWidget(made)
    made.show()
    door = made.currentWidget()
    assert isinstance(door, UnlockPage)
    assert "뒤에 다시 할 수 있습니다" in door.problem_label.text()
    assert not door.unlock_button.isEnabled()


# The set-up


def test_a_desk_is_set_up_with_a_recovery_key_and_with_the_listed_derivation(
    dressed: QApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    pair = recovery.new_pair(OTHER, CHEAP)
    (tmp_path / "recovery.pub").write_bytes(pair.public)
    folder = tmp_path / "new"
    opened = shell(dressed, folder, qtbot)
    door = opened.currentWidget()
    assert isinstance(door, SetupPage)
    assert [door.kdf_box.itemData(row) for row in range(door.kdf_box.count())] == list(KDFS)
    choose(door.kdf_box, "pbkdf2-hmac-sha512")
    door.desk_edit.setText("2터미널 데스크")
    door.officer_edit.setText("경위 김온유")
    door.password_edit.setText(PASSWORD)
    door.again_edit.setText(PASSWORD)
    door.recovery_edit.setText("nonsense")
    door.start()
    assert "복구 열쇠가 아닙니다" in door.problem_label.text()
    assert opened.focusWidget() is door.recovery_edit
    assert door.minimumSizeHint().height() <= 768
    assert not folder.exists() or not names(folder)
    door.show_recovery_file(tmp_path / "recovery.pub")
    door.start()
    assert isinstance(opened.currentWidget(), MainWindow)
    known = roster.read(folder)
    assert known.officers[0].kdf.name == "pbkdf2-hmac-sha512"
    assert known.recovery
    opened.close()
    private = recovery.private_key(pair.private, OTHER, "recovery.key")
    recovery.open_with(folder, private, "경위 김온유", FIRST)
