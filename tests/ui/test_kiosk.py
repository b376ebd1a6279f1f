"""Kiosk mode: the whole screen, drives only, and a supervisor to leave."""

import subprocess
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLineEdit, QMessageBox, QTreeView, QWidget
from pytestqt.qtbot import QtBot

from airportdesk import settings
from airportdesk.desk import Desk
from airportdesk.pack import load
from airportdesk.settings import Settings
from airportdesk.store import Store
from airportdesk.ui.choice_box import choose
from airportdesk.ui.choosing import confine, confined
from airportdesk.ui.drive_dialog import DriveDialog, drives
from airportdesk.ui.main_window import MainWindow
from airportdesk.ui.shell import Shell

from ..store.samples import CHEAP, DESK, NOW
from .conftest import PASSWORD
from .test_contact_page import settle
from .test_shift import opened

UI = Path(__file__).resolve().parents[2] / "airportdesk" / "ui"


@pytest.fixture(autouse=True)
def free() -> Iterator[None]:
    yield
    confine(False)


@pytest.fixture
def kiosk(tmp_path: Path) -> Path:
    folder = tmp_path / "desk"
    folder.mkdir(exist_ok=True)
    settings.write(folder, replace(Settings(), kiosk=True))
    return folder


@pytest.fixture
def officers_desk(tmp_path: Path) -> Iterator[Desk]:
    with closing(
        Store.create(tmp_path / "desk", DESK, "순경 이근무", PASSWORD, NOW, role="officer", kdf=CHEAP)
    ) as store:
        yield Desk(store, load(), lambda: NOW)


def now_in(shell: Shell) -> MainWindow:
    window = shell.currentWidget()
    assert isinstance(window, MainWindow)
    return window


def test_a_supervisor_makes_it_a_kiosk_and_a_window_again_and_the_next_start_remembers(
    dressed: QApplication, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    shell, window = opened(dressed, desk, tmp_path / "desk", qtbot)
    window.show_manage()
    assert not window.manage_page.leave_button.isVisible()
    choose(window.manage_page.kiosk_box, "yes")
    settle()
    assert shell.isFullScreen()
    assert shell.windowFlags() & Qt.WindowType.FramelessWindowHint
    assert confined()
    assert settings.read(tmp_path / "desk").kiosk
    page = now_in(shell).manage_page
    assert page.leave_button.isVisible()
    choose(page.kiosk_box, "no")
    settle()
    assert not shell.isFullScreen()
    assert not confined()


def test_an_officer_can_neither_switch_nor_leave_a_kiosk_and_is_told_who_can(
    dressed: QApplication, officers_desk: Desk, kiosk: Path, qtbot: QtBot
) -> None:
    shell, window = opened(dressed, officers_desk, kiosk, qtbot)
    window.show_manage()
    assert not window.manage_page.kiosk_box.isEnabled()
    assert not window.manage_page.leave_button.isVisible()
    assert not shell.close()
    assert shell.isVisible()
    assert "감독자" in window.message_label.text()
    window.lock()
    assert not shell.close()


def test_a_supervisor_leaves_a_kiosk_by_its_button(
    dressed: QApplication, desk: Desk, kiosk: Path, qtbot: QtBot
) -> None:
    shell, window = opened(dressed, desk, kiosk, qtbot)
    window.show_manage()
    window.manage_page.leave_button.click()
    assert not shell.isVisible()


@pytest.fixture
def dialog(tmp_path: Path, dressed: QApplication) -> Iterator[DriveDialog]:
    drive, secret = tmp_path / "drive", tmp_path / "secret"
    for folder in (drive / "inner", secret):
        folder.mkdir(parents=True)
    (drive / "flights.csv").write_text("a")
    (secret / "hidden.csv").write_text("b")
    (drive / "link.csv").symlink_to(secret / "hidden.csv")
    parent = QWidget()
    made = DriveDialog(parent, "파일", "*.csv", (drive.resolve(),))
    made.setFileMode(DriveDialog.FileMode.ExistingFile)
    yield made
    parent.deleteLater()


def type_name(dialog: DriveDialog, name: str) -> tuple[Path, ...]:
    """Type a name and press Enter; a refusal is read and closed, then the dialog is left."""

    def read() -> None:
        if isinstance(box := QApplication.activeModalWidget(), QMessageBox):
            box.close()

    def answer() -> None:
        edit, buttons = dialog.findChild(QLineEdit, "fileNameEdit"), dialog.findChild(QDialogButtonBox)
        assert isinstance(edit, QLineEdit)
        assert isinstance(buttons, QDialogButtonBox)
        edit.setText(name)
        QTimer.singleShot(50, read)
        buttons.buttons()[0].click()
        if dialog.isVisible():
            dialog.reject()

    QTimer.singleShot(50, dialog, answer)
    return dialog.chosen()


def test_a_file_on_a_drive_is_taken(dialog: DriveDialog, tmp_path: Path) -> None:
    assert type_name(dialog, "flights.csv") == (tmp_path / "drive" / "flights.csv",)


@pytest.mark.parametrize("name", ["../secret/hidden.csv", "/etc/hostname", "link.csv", "{tmp}/secret/hidden.csv"])
def test_no_path_and_no_link_leads_off_the_drives(dialog: DriveDialog, tmp_path: Path, name: str) -> None:
    assert type_name(dialog, name.format(tmp=tmp_path)) == ()


def test_nothing_but_drives_and_the_way_to_them_is_shown(dialog: DriveDialog, tmp_path: Path, qtbot: QtBot) -> None:
    dialog.setNameFilter("*")
    dialog.show()
    view = dialog.findChild(QTreeView, "treeView")
    assert isinstance(view, QTreeView)

    def names() -> set[str]:
        root = view.rootIndex()
        return {str(view.model().index(row, 0, root).data()) for row in range(view.model().rowCount(root))}

    qtbot.waitUntil(lambda: names() == {"inner", "flights.csv", "link.csv"})
    dialog.setDirectory(str(tmp_path))
    qtbot.waitUntil(lambda: names() == {"drive"})
    dialog.close()


def test_only_what_is_plugged_in_counts_as_a_drive() -> None:
    place = Path("/media/airportdesk-test")
    before = drives()
    assert place not in before
    place.mkdir(parents=True, exist_ok=True)
    try:
        mounted = subprocess.run(["mount", "-t", "tmpfs", "tmpfs", str(place)], capture_output=True, check=False)
        if mounted.returncode:
            pytest.skip("mounting takes rights this user does not have")
        assert set(drives()) - set(before) == {place}
        subprocess.run(["umount", str(place)], check=True)
        assert drives() == before
    finally:
        place.rmdir()


def test_no_other_module_opens_a_dialog_for_files_of_its_own() -> None:
    texts = {path.name: path.read_text(encoding="utf-8") for path in UI.glob("*.py")}
    users = {name for name, text in texts.items() if "QFileDialog" in text and name != "qt_words.py"}  # words only
    assert users == {"choosing.py", "drive_dialog.py"}
