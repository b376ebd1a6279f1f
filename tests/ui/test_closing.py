"""Closing the day in the window: looked through, handed over to a drive, confirmed by headquarters."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pyrage
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QMessageBox

from airportdesk.desk import Desk
from airportdesk.export import DayLog
from airportdesk.handover.handing import Handing
from airportdesk.handover.manifest import CONTACTS
from airportdesk.handover.sealing import opened, signature_beside
from airportdesk.model import Draft, HandoverStage, Purpose
from airportdesk.ui.choice_box import choose
from airportdesk.ui.closing_page import ClosingPage
from airportdesk.ui.main_window import MainWindow
from airportdesk.ui.reason_dialog import ReasonDialog

from .conftest import Clock
from .test_contact_page import settle
from .test_main_window import press
from .test_shift import with_dialog

Begun = tuple[Handing, DayLog | None]
NAMED = Draft(ground="duty", name="홍길동", phone="010-0000-0000", flight="KE689", notes="도착하면 연락 준다고 함")


@pytest.fixture
def headquarters(tmp_path: Path) -> "pyrage.x25519.Identity":
    identity = pyrage.x25519.Identity.generate()
    (tmp_path / "headquarters.keys").write_text(f"# 본부\n{identity.to_public()}\n")
    return identity


@pytest.fixture
def page(window: MainWindow, desk: Desk) -> ClosingPage:
    desk.log(NAMED)
    desk.log(Draft())
    window.show_day()
    press(window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert window.stack.currentWidget() is window.closing.page
    window.closing.page.signed_check.setChecked(True)
    return window.closing.page


def drive_of(tmp_path: Path) -> Path:
    drive = tmp_path / "drive"
    drive.mkdir(exist_ok=True)
    return drive


def parts_of(drive: Path, desk: Desk, identity: "pyrage.x25519.Identity") -> dict[str, bytes]:
    (path,) = drive.glob("*.age")
    with opened(path, signature_beside(path), desk.handovers.desk_key(), [identity]) as found:
        return {part.name: found.part(part.name) for part in found.manifest.parts}


def stages(page: ClosingPage) -> list[str]:
    return [item.text() for row in range(page.table.rowCount()) if (item := page.table.item(row, 4)) is not None]


def test_the_page_says_what_is_missing_and_opens_it(page: ClosingPage, window: MainWindow) -> None:
    assert "면담 2건" in page.counts_label.text()
    listed = [page.missing_list.item(row).text() for row in range(page.missing_list.count())]
    assert "2번: 편명 없음" in listed
    page.missing_list.setCurrentRow(listed.index("2번: 편명 없음"))
    QTest.keyClick(page.missing_list, Qt.Key.Key_Return)
    assert window.stack.currentWidget() is window.record_page
    assert window.record_page.newest().contact_id == 2


def test_without_a_key_of_headquarters_it_says_what_is_needed_and_hands_nothing_over(page: ClosingPage) -> None:
    assert not page.hand_button.isEnabled()
    assert "본부 열쇠가 아직 없습니다" in page.keys_label.text()


def test_a_day_is_handed_over_read_back_and_confirmed_by_the_code(
    page: ClosingPage, window: MainWindow, desk: Desk, tmp_path: Path, headquarters: "pyrage.x25519.Identity"
) -> None:
    drive = drive_of(tmp_path)
    window.closing.take_keys(tmp_path / "headquarters.keys")
    page.set_place(drive)
    press(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert "1번을 드라이브에 쓰고 다시 읽어 확인했습니다" in window.message_label.text()
    assert stages(page) == ["드라이브에 쓰고 다시 읽음"]
    parts = parts_of(drive, desk, headquarters)
    assert set(parts) == {CONTACTS, "report.pdf", "report.hwpx", "contacts.xlsx"}
    assert parts[CONTACTS].count(b"\n") == 2
    assert "홍길동".encode() not in parts[CONTACTS]
    assert parts["report.pdf"].startswith(b"%PDF")
    page.code_edit.setText("WRONG234")
    page.confirm_button.click()
    assert "확인 번호" in page.problem_label.text()
    code = desk._store.handovers.code_of(1)
    page.code_edit.setText(f"{code[:4].lower()} {code[4:]}")
    QTest.keyClick(page.code_edit, Qt.Key.Key_Return)
    assert stages(page) == ["본부가 받음"]
    assert desk.handovers.status(desk.today()).stage is HandoverStage.CONFIRMED


def test_a_day_nobody_has_looked_through_is_handed_over_only_after_a_question(
    page: ClosingPage, window: MainWindow, desk: Desk, tmp_path: Path, headquarters: "pyrage.x25519.Identity"
) -> None:
    window.closing.take_keys(tmp_path / "headquarters.keys")
    page.set_place(drive_of(tmp_path))
    page.signed_check.setChecked(False)

    def leave(dialog: QDialog) -> None:
        assert isinstance(dialog, QMessageBox)
        assert "마감 확인" in dialog.text()
        dialog.reject()

    with_dialog(leave)
    page.hand_button.click()
    settle()
    assert desk.handovers.made() == ()


def test_names_leave_only_with_a_reason(
    page: ClosingPage, window: MainWindow, desk: Desk, tmp_path: Path, headquarters: "pyrage.x25519.Identity"
) -> None:
    window.closing.take_keys(tmp_path / "headquarters.keys")
    page.set_place(drive_of(tmp_path))
    choose(page.named_box, "yes")

    def leave(dialog: QDialog) -> None:
        dialog.reject()

    with_dialog(leave)
    page.hand_button.click()
    assert desk.handovers.made() == ()

    def give(dialog: QDialog) -> None:
        assert isinstance(dialog, ReasonDialog)
        choose(dialog.purpose_box, next(iter(p for p in Purpose if p is not Purpose.OTHER)))
        dialog.accept_button.click()

    with_dialog(give)
    page.hand_button.click()
    settle()
    assert "홍길동".encode() in parts_of(tmp_path / "drive", desk, headquarters)[CONTACTS]


def test_a_hand_over_that_could_not_be_written_keeps_its_number_and_is_gone_on_with(
    page: ClosingPage, window: MainWindow, desk: Desk, tmp_path: Path, headquarters: "pyrage.x25519.Identity"
) -> None:
    window.closing.take_keys(tmp_path / "headquarters.keys")
    drive = drive_of(tmp_path)
    page.set_place(drive)
    window.closing._start(lambda: stopped(window, lambda: window.closing._begun(drive, page.day, None, False)))
    settle()
    assert "그만두었습니다" in window.message_label.text()
    window.closing._reached.disconnect(window.closing.cancel)
    assert list(drive.iterdir()) == []
    assert "1번 이어서 쓰기" in page.hand_button.text()
    page.hand_button.click()
    settle()
    assert [made.number for made in desk.handovers.made()] == [1]
    assert stages(page) == ["드라이브에 쓰고 다시 읽음"]


def stopped(window: MainWindow, begin: Callable[[], Begun]) -> Begun:
    """As if somebody pressed stop as soon as it had begun."""
    made = begin()
    window.closing._reached.connect(window.closing.cancel)
    return made


def test_a_drive_that_is_not_there_is_named_and_nothing_is_taken(
    page: ClosingPage, window: MainWindow, desk: Desk, tmp_path: Path, headquarters: "pyrage.x25519.Identity"
) -> None:
    window.closing.take_keys(tmp_path / "headquarters.keys")
    page.set_place(tmp_path / "gone")
    page.hand_button.click()
    settle()
    assert "드라이브가 없습니다" in page.problem_label.text()
    assert desk.handovers.made() == ()


def test_the_first_page_warns_of_talks_that_have_been_here_alone_for_a_day(
    window: MainWindow, desk: Desk, clock: Clock, tmp_path: Path, headquarters: "pyrage.x25519.Identity"
) -> None:
    desk.log(replace(NAMED, notes=""))
    window.closing.take_keys(tmp_path / "headquarters.keys")
    for minutes, warned in ((24 * 60 - 1, False), (2, True)):
        clock.move(minutes)
        window.show_first()
        assert ("이 노트북에만" in window.shift.start_page.notice_label.text()) is warned
