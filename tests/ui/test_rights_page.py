"""Row 19 and its neighbours in the window: a request is taken, found for, answered and its notice written."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from airportdesk.desk import Desk
from airportdesk.model import AccessAct, AccessFilter, Asker, Draft, Proof, Refusal, Right, RightsAnswer
from airportdesk.rightsbook import PERSONS_WARN
from airportdesk.settings import Settings
from airportdesk.ui.choice_box import choose
from airportdesk.ui.main_window import MainWindow
from airportdesk.ui.rights_dialog import RightsDialog
from airportdesk.ui.rights_page import RightsPage
from airportdesk.ui.words_dialog import WordsDialog

from .conftest import Clock
from .test_main_window import unnamed

NAMED = Draft(flight="KE689", notes="텔레 gold_boss", ground="duty", name="홍길동", phone="010-1234-5678")


def in_dialog(act: Callable[[QDialog], None]) -> None:
    def do() -> None:
        shown = QApplication.activeModalWidget()
        assert isinstance(shown, QDialog)
        act(shown)

    QTimer.singleShot(0, do)


@pytest.fixture
def page(desk: Desk, window: MainWindow) -> RightsPage:
    desk.log(NAMED)
    window.managing.show()
    window.manage_page.rights_button.click()
    return window.managing.requests.rights_page


def take(page: RightsPage, kind: Right = Right.ACCESS) -> None:
    def fill_in(dialog: QDialog) -> None:
        assert isinstance(dialog, RightsDialog)
        choose(dialog.kind_box, kind)
        dialog.name_edit.setText("홍길동")
        choose(dialog.proof_box, Proof.RESIDENT_CARD)
        dialog.accept_button.click()

    in_dialog(fill_in)
    page.new_button.click()


def cell(page: RightsPage, row: int, column: int) -> str:
    item = page.table.item(row, column)
    assert item is not None
    return item.text()


def tick_all(page: RightsPage) -> None:
    for row in range(page.found_table.rowCount()):
        page.found_table.setCurrentCell(row, 0)
        page.found_table.setFocus()
        QTest.keyClick(page.found_table, Qt.Key.Key_Space)
    assert page.ticked() == (1,)
    page.cover_button.click()


def test_row_19_a_request_is_taken_with_its_clock_and_the_person_is_looked_for_at_once(page: RightsPage) -> None:
    assert page.empty_label.isVisible()
    take(page)
    assert cell(page, 0, 2) == "홍*동"
    assert "10일 남음" in cell(page, 0, 4)
    assert page.found_table.rowCount() == 1
    assert "면담 1건" in page.found_label.text()


def test_row_19_the_dialog_offers_only_proofs_that_fit_who_asks_and_says_what_is_missing(page: RightsPage) -> None:
    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, RightsDialog)
        dialog.accept_button.click()
        assert "무엇을 요구하는지" in dialog.problem_label.text()
        choose(dialog.kind_box, Right.ACCESS)
        choose(dialog.asker_box, Asker.AGENT)
        offered = [dialog.proof_box.itemData(n) for n in range(dialog.proof_box.count())]
        assert offered == ["", Proof.POWER]
        choose(dialog.proof_box, Proof.POWER)
        dialog.accept_button.click()
        assert "이름" in dialog.problem_label.text()
        dialog.cancel_button.click()

    in_dialog(look)
    page.new_button.click()
    assert page.table.rowCount() == 0


def test_row_19_ticked_talks_are_covered_the_answer_is_given_and_the_notice_is_a_file(
    page: RightsPage, desk: Desk, tmp_path: Path
) -> None:
    take(page)
    tick_all(page)
    assert "면담 1건" in cell(page, 0, 5)
    assert not page.notice_button.isEnabled()
    page.answer_button.click()
    assert "답을 골라" in page.problem_label.text()
    choose(page.answer_box, RightsAnswer.GRANTED)
    page.answer_button.click()
    assert "답함" in cell(page, 0, 4)
    request = page.chosen_request()
    assert request is not None
    pdf = desk.rights.notice(request, desk.pack, desk.pack_of, "본인 교부")
    page.write_notice(tmp_path / "n.pdf", pdf)
    assert (tmp_path / "n.pdf").read_bytes().startswith(b"%PDF")
    page.write_notice(Path("/proc/n.pdf"), pdf)
    assert "쓸 수 없습니다" in page.problem_label.text()


def test_row_19_another_search_takes_no_talk_out_of_a_request(page: RightsPage, desk: Desk) -> None:
    desk.log(Draft(flight="KE690", ground="duty", name="김영희"))
    take(page)
    tick_all(page)
    page.name_edit.setText("김영희")
    page.look_for()
    page._tick(0)
    page.cover_button.click()
    request = page.chosen_request()
    assert request is not None
    assert request.contacts == (1, 2)


def test_row_19_refusing_needs_a_reason_of_the_law_and_only_those_of_the_kind_are_offered(page: RightsPage) -> None:
    take(page, Right.SUSPENSION)
    choose(page.answer_box, RightsAnswer.REFUSED)
    offered = [page.reason_box.itemData(n) for n in range(page.reason_box.count())]
    assert offered == ["", Refusal.LAW_OR_DUTY, Refusal.SUSPENSION_HARMS_OTHERS, Refusal.PUBLIC_TASK]
    page.answer_button.click()
    assert "법의 사유" in page.problem_label.text()


def test_row_19_a_suspended_talk_opens_from_here_only_with_a_reason(
    page: RightsPage, desk: Desk, window: MainWindow
) -> None:
    take(page, Right.SUSPENSION)
    tick_all(page)
    choose(page.answer_box, RightsAnswer.GRANTED)
    page.answer_button.click()
    window._open_contact(1)
    assert "처리가 정지" in window.foot.said()[0]
    assert window.stack.currentWidget() is page
    page.name_edit.setText("홍길동")
    page.look_for()

    def reason(dialog: QDialog) -> None:
        assert isinstance(dialog, WordsDialog)
        dialog.accept_button.click()
        assert "이유를 적어" in dialog.problem_label.text()
        dialog.words_edit.setText("정정 요구")
        dialog.accept_button.click()

    in_dialog(reason)
    page.open_button.click()
    assert window.stack.currentWidget() is window.record_page
    assert desk._store.access.records(AccessFilter(act=AccessAct.RIGHTS))[0].words == "정정 요구"


def test_row_19_the_first_page_of_a_shift_says_when_less_than_three_days_are_left(
    desk: Desk, window: MainWindow, clock: Clock
) -> None:
    desk.rights.take(Right.ACCESS, "홍길동", Asker.PERSON, Proof.PASSPORT)
    start = window.shift.start_page
    start.refresh()
    assert "정보주체 요구" not in start.notice_label.text()
    clock.now += timedelta(days=8)
    start.refresh()
    assert "답해야 할 정보주체 요구 1건(지난 것 0건)" in start.notice_label.text()


def test_row_19_what_was_found_is_gone_when_the_page_is_left(page: RightsPage, window: MainWindow) -> None:
    take(page)
    window.show_contact()
    assert page.found_table.rowCount() == 0
    assert page.name_edit.text() == ""


def test_row_25_from_forty_thousand_persons_on_the_first_page_warns(desk: Desk, window: MainWindow) -> None:
    desk.log(NAMED)
    start = window.shift.start_page
    travellers(desk, PERSONS_WARN - 2, "사람")
    start.refresh()
    assert "영향평가" not in start.notice_label.text()
    travellers(desk, 1, "홍길동")  # the same person once more is no other person
    start.refresh()
    assert "영향평가" not in start.notice_label.text()
    travellers(desk, 1, "또다른이")
    start.refresh()
    assert "약 40,000명" in start.notice_label.text()
    assert desk.rights.persons() == PERSONS_WARN


def travellers(desk: Desk, count: int, name: str) -> None:
    """Put so many travellers into the log, without their talks: "사람" is each time somebody else."""
    conn = desk._store._conn
    named, phone = ("'사람' || n" if name == "사람" else f"'{name}'"), "010-1234-5678" if name == "홍길동" else ""
    conn.execute("PRAGMA foreign_keys = OFF")
    with desk._store._db.atomic():
        conn.execute(
            "WITH n (n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM n WHERE n < ?1) "  # noqa: S608  # names of this file
            "INSERT INTO traveller (revision, legal_ground, name, phone) "
            f"SELECT (SELECT max(revision) FROM traveller) + n, 'duty', {named}, ?2 FROM n",
            (count, phone),
        )
    conn.execute("PRAGMA foreign_keys = ON")


def test_every_control_of_the_requests_has_a_name_for_a_screen_reader(page: RightsPage) -> None:
    take(page)
    assert unnamed(page) == []


@pytest.mark.parametrize(("language", "contrast"), [("ko", "light"), ("en", "high")])
def test_row_19_the_page_reads_in_both_languages_and_contrasts(
    desk: Desk, open_window: Callable[..., MainWindow], language: str, contrast: str
) -> None:
    desk.log(NAMED)
    desk.rights.take(Right.ACCESS, "홍길동", Asker.PERSON, Proof.PASSPORT)
    window = open_window(Settings(language=language, contrast=contrast))
    window.managing.requests.show()
    page = window.managing.requests.rights_page
    assert cell(page, 0, 1) == ("열람(제35조)" if language == "ko" else "access (article 35)")


def test_row_19_a_press_anywhere_on_the_first_cell_ticks_a_talk_and_the_next_takes_it_off(page: RightsPage) -> None:
    take(page)
    item = page.found_table.item(0, 0)
    assert item is not None
    spot = page.found_table.visualItemRect(item).center()
    for ticked in ((1,), ()):
        QTest.mouseClick(page.found_table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        assert page.ticked() == ticked


def test_row_20_the_inventory_is_written_from_the_manage_page_and_names_nobody(
    page: RightsPage, window: MainWindow, tmp_path: Path
) -> None:
    window.managing.requests.write_inventory(tmp_path / "i.csv")
    text = (tmp_path / "i.csv").read_bytes().decode("utf-8-sig")
    assert "여행자" in text
    assert "홍길동" not in text
    window.managing.requests.write_inventory(Path("/proc/i.csv"))
    assert "쓸 수 없습니다" in window.foot.said()[0]
