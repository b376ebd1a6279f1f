"""The ways in: first start, later starts, and every reason why a store stays shut."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from airportdesk.opening import doors
from airportdesk.settings import read
from airportdesk.ui.jobs import Jobs
from airportdesk.ui.main_window import MainWindow
from airportdesk.ui.setup_page import SetupPage
from airportdesk.ui.shell import Shell
from airportdesk.ui.unlock_page import UnlockPage

from .conftest import PASSWORD, Inline
from .test_contact_page import settle


def shell(app: QApplication, folder: Path, qtbot: QtBot) -> Shell:
    made = Shell(app, doors(folder), folder, Jobs(executor=Inline()))
    qtbot.addWidget(made)
    made.show()
    return made


def set_up(shell: Shell) -> MainWindow:
    door = shell.currentWidget()
    assert isinstance(door, SetupPage)
    door.desk_edit.setText("2터미널 데스크")
    door.officer_edit.setText("경위 김온유")
    door.password_edit.setText(PASSWORD)
    door.again_edit.setText(PASSWORD)
    door.start_button.click()
    window = shell.currentWidget()
    assert isinstance(window, MainWindow)
    return window


def test_the_first_start_makes_an_encrypted_store_and_opens_it(
    dressed: QApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    opened = shell(dressed, tmp_path, qtbot)
    window = set_up(opened)
    assert window.desk_label.text().startswith("2터미널 데스크")
    assert not any(path.read_bytes().startswith(b"SQLite format 3") for path in tmp_path.iterdir() if path.is_file())


@pytest.mark.parametrize(
    ("field", "words"),
    [("desk_edit", "데스크 이름"), ("officer_edit", "근무자 이름"), ("again_edit", "두 비밀번호가 다릅니다")],
)
def test_what_the_set_up_lacks_is_said_and_no_store_is_made(
    dressed: QApplication, tmp_path: Path, qtbot: QtBot, field: str, words: str
) -> None:
    opened = shell(dressed, tmp_path, qtbot)
    door = opened.currentWidget()
    assert isinstance(door, SetupPage)
    for name, text in (
        ("desk_edit", "가"),
        ("officer_edit", "나"),
        ("password_edit", PASSWORD),
        ("again_edit", PASSWORD),
    ):
        getattr(door, name).setText("" if name == field else text)
    door.start_button.click()
    assert words in door.problem_label.text()
    assert list(tmp_path.iterdir()) == []


def test_a_later_start_takes_name_and_password_and_a_wrong_one_says_so_and_nothing_else(
    dressed: QApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    opened = shell(dressed, tmp_path, qtbot)
    set_up(opened)
    opened.lock()
    door = opened.currentWidget()
    assert isinstance(door, UnlockPage)
    assert door.officer_box.currentText() == "경위 김온유"
    door.password_edit.setText("아닌 비밀번호")
    door.unlock_button.click()
    assert door.problem_label.text() == "비밀번호가 맞지 않습니다."
    door.password_edit.setText(PASSWORD)
    door.unlock_button.click()
    assert isinstance(opened.currentWidget(), MainWindow)


def test_a_damaged_store_is_named_and_never_replaced_by_an_empty_one(
    dressed: QApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    opened = shell(dressed, tmp_path, qtbot)
    set_up(opened)
    opened.lock()
    database = next(path for path in tmp_path.iterdir() if path.suffix == ".db")
    broken = bytearray(database.read_bytes())
    broken[5000:5100] = bytes(100)
    database.write_bytes(broken)
    door = opened.currentWidget()
    assert isinstance(door, UnlockPage)
    door.password_edit.setText(PASSWORD)
    door.unlock_button.click()
    assert isinstance(opened.currentWidget(), UnlockPage)
    assert "손상" in door.problem_label.text()
    assert database.read_bytes() == bytes(broken)


def test_a_lost_database_beside_its_keys_leads_to_the_lock_not_to_the_set_up(
    dressed: QApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    opened = shell(dressed, tmp_path, qtbot)
    set_up(opened)
    opened.lock()
    next(path for path in tmp_path.iterdir() if path.suffix == ".db").unlink()
    opened.show_door()
    assert isinstance(opened.currentWidget(), UnlockPage)


def test_language_and_contrast_change_at_once_are_kept_and_the_talk_stays(
    dressed: QApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    opened = shell(dressed, tmp_path, qtbot)
    window = set_up(opened)
    window.contact_page.talk.notes_edit.setPlainText("적던 말")
    window.manage_page.language_box.setCurrentIndex(1)
    english = opened.currentWidget()
    assert isinstance(english, MainWindow)
    assert english.contact_button.text() == "Contact  F2"
    assert english.contact_page.draft().notes == "적던 말"
    english.manage_page.contrast_box.setCurrentIndex(1)
    assert read(tmp_path).language == "en"
    assert read(tmp_path).contrast == "high"
    settle()
    last = opened.currentWidget()
    assert isinstance(last, MainWindow)
    assert last.contact_page.draft().notes == "적던 말"
    last.contact_page.discard()
    last.manage_page.language_box.setCurrentIndex(0)
    back = opened.currentWidget()
    assert isinstance(back, MainWindow)
    back.manage_page.contrast_box.setCurrentIndex(0)
