"""The records officer sees what is due, destroys it with an approval and a supervisor, and keeps a certificate."""

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QTableWidget
from pytestqt.qtbot import QtBot

from airportdesk.desk import Desk
from airportdesk.model import KST, DeskInfo, Draft, KeptDraft, Outcome
from airportdesk.pack import Pack
from airportdesk.pack.retention import Retention, RetentionClass
from airportdesk.roles import Action
from airportdesk.settings import Settings
from airportdesk.store import Store
from airportdesk.ui.destroy_page import DestroyPage
from airportdesk.ui.main_window import MainWindow
from airportdesk.ui.second_officer_dialog import SecondOfficerDialog

from .conftest import CHEAP, NOW, PASSWORD, Clock

OWN = "저녁 하늘에 부는 바람"
LATER = datetime(2030, 1, 2, 10, 0, tzinfo=KST)
RETENTION = Retention(
    schedule="가상 기록관리기준표 2026",
    classes=(RetentionClass(id="log", ko="면담 기록", en="talks", of="every", years=3, source="가상 기준표 12쪽"),),
)
TALKS = 4


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def desk(tmp_path: Path, pack: Pack, clock: Clock) -> Iterator[Desk]:
    """Four talks of three years ago and one of last year; the records officer sits at the desk."""
    folder = tmp_path / "desk"
    info = DeskInfo("2터미널 데스크", "T2", "250")
    with closing(Store.create(folder, info, "경위 김온유", PASSWORD, NOW, kdf=CHEAP)) as store:
        records = store.officers.add(PASSWORD, "경사 박기록", "records", OWN, first=False, kdf=CHEAP)
        made = Desk(store, pack, clock)
        for n in range(TALKS):
            made.log(Draft(flight="KE689", notes=f"오래된 이야기 {n}"))
        clock.now = datetime(2029, 6, 1, 9, 0, tzinfo=KST)
        made.log(Draft(flight="KE689", notes="젊은 이야기"))
    clock.now = LATER
    opened = Desk(Store.unlock(folder, records.id, OWN), replace(pack, retention=RETENTION), clock)
    yield opened
    opened.close()


@pytest.fixture
def page(window: MainWindow) -> DestroyPage:
    window.managing.show_destroying()
    return window.managing.destroy_page


def in_dialog(act: Callable[[SecondOfficerDialog], None]) -> None:
    def do() -> None:
        shown = QApplication.activeModalWidget()
        assert isinstance(shown, SecondOfficerDialog)
        act(shown)

    QTimer.singleShot(0, do)


def supervisor(dialog: SecondOfficerDialog) -> None:
    dialog.password_edit.setText(PASSWORD)
    dialog.accept_button.click()


def fill_in(page: DestroyPage, count: int = TALKS, approval: str = "기록물평가심의회 2030-1") -> None:
    page.tick(0).setChecked(True)
    page.approval_edit.setText(approval)
    page.count_edit.setText(str(count))


@pytest.fixture
def saved(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the officer puts the certificate."""
    path = tmp_path / "확인서.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    return path


def test_what_is_due_stands_there_by_class_with_its_numbers_and_nothing_is_chosen(page: DestroyPage) -> None:
    assert page.table.rowCount() == 1
    assert [cell(page.table, column) for column in range(1, 5)] == ["3년", "2030-01-01", "4건", "1–4"]
    assert page.tick(0).text() == "면담 기록"
    assert page.chosen() == ()
    assert page.progress_bar.isHidden()


def test_row_18_without_an_approval_or_with_another_number_nobody_is_asked_and_nothing_is_gone(
    page: DestroyPage, desk: Desk
) -> None:
    fill_in(page, approval="   ")
    page.destroy_button.click()
    assert "승인 번호" in page.state_label.text() or "승인" in page.state_label.text()
    fill_in(page, count=3)
    page.destroy_button.click()
    assert "4건" in page.state_label.text()
    page.tick(0).setChecked(False)
    page.destroy_button.click()
    assert "고르지 않았거나" in page.state_label.text()
    assert len(desk.day(NOW.date())) == TALKS


def test_row_18_nothing_is_destroyed_where_the_second_officer_is_not_there(page: DestroyPage, desk: Desk) -> None:
    fill_in(page)

    def wrong_then_leave(dialog: SecondOfficerDialog) -> None:
        dialog.password_edit.setText("틀린 비밀번호 열두 글자")
        dialog.accept_button.click()
        assert dialog.problem_label.text() == "비밀번호가 맞지 않습니다."
        dialog.reject()

    in_dialog(wrong_then_leave)
    page.destroy_button.click()
    assert len(desk.day(NOW.date())) == TALKS
    assert desk.destroying.done() == ()


def test_row_18_two_officers_destroy_what_is_due_and_the_certificate_says_it_without_a_name(
    page: DestroyPage, desk: Desk, saved: Path
) -> None:
    fill_in(page)
    in_dialog(supervisor)
    page.destroy_button.click()
    assert desk.day(NOW.date()) == ()
    assert len(desk.day(date(2029, 6, 1))) == 1
    (done,) = desk.destroying.done()
    assert (done.approval, done.officer.name, done.second.name) == (
        *("기록물평가심의회 2030-1", "경사 박기록"),
        "경위 김온유",
    )
    assert done.finished is not None
    document = pypdfium2.PdfDocument(saved.read_bytes())
    text = "".join(document[n].get_textpage().get_text_bounded() for n in range(len(document)))
    for said in ("기록물평가심의회 2030-1", "1–4번", "경사 박기록", "경위 김온유", "2030-01-01"):
        assert said in text
    assert "이야기" not in text
    assert "새로 백업해 주세요" in page.state_label.text() or "확인서를 저장" in page.state_label.text()


def test_after_it_no_page_and_no_half_typed_amendment_holds_what_is_gone(
    page: DestroyPage, window: MainWindow, desk: Desk, saved: Path, qtbot: QtBot
) -> None:
    window._open_contact(1)
    window.record_page.amend_button.click()
    window.contact_page.talk.notes_edit.setPlainText("고치다 만 것")
    window.contact_page.keep()
    assert [kept.amending for kept in desk.drafts()] == [1]
    window.managing.show_destroying()
    fill_in(page)
    in_dialog(supervisor)
    with qtbot.waitSignal(window.settings_changed):
        page.destroy_button.click()
    window.contact_page.keep()
    assert desk.drafts() == ()
    desk.keep_draft(KeptDraft("e" * 32, Draft(notes="다른 것"), LATER, LATER, ""))
    assert len(desk.drafts()) == 1


def test_row_18_without_headquarters_years_nothing_is_due_and_the_page_says_so(
    desk: Desk, open_window: Callable[..., MainWindow], pack: Pack
) -> None:
    desk.shelf.pack = pack
    window = open_window()
    window.managing.show_destroying()
    page = window.managing.destroy_page
    assert page.table.isHidden()
    assert "보존기간이 없습니다" in page.empty_label.text()
    assert not page.destroy_button.isEnabled()


def test_what_was_cut_short_is_said_and_gone_on_with(page: DestroyPage, desk: Desk, saved: Path) -> None:
    second = desk.second(Action.DESTROY, next(iter(desk.accounts.able(Action.DESTROY))).id, PASSWORD)
    desk.destroying.destroy(desk.destroying.due(), "2030-1", str(TALKS), second)
    page.refresh()
    assert "마저 지우기" in page.state_label.text()
    assert cell(page.done_table, 4).startswith("끝나지 않음")
    page.again_button.click()
    (done,) = desk.destroying.done()
    assert done.finished is not None
    assert done.those(Outcome.BY_HAND) == ()
    assert saved.exists()


def cell(table: QTableWidget, column: int) -> str:
    item = table.item(0, column)
    assert item is not None
    return item.text()


@pytest.mark.parametrize("language", ["ko", "en"])
def test_only_the_records_officer_finds_the_way_there(
    desk: Desk, open_window: Callable[..., MainWindow], language: str
) -> None:
    window = open_window(Settings(language=language))
    assert not window.manage_page.destroy_button.isHidden()
    assert isinstance(window.managing.destroy_page, DestroyPage)
