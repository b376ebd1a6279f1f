"""What an officer does in the window leaves its entry; who answers for the record sees it, reviews it and checks it."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from airportdesk.alarms import ConfirmedAlert
from airportdesk.desk import Desk
from airportdesk.handover.watchlist import WatchList, encoded
from airportdesk.model import (
    AccessAct,
    AccessFilter,
    AccessRecord,
    Draft,
    ForWhom,
    KeptDraft,
    OfficeStep,
    Purpose,
    Reason,
    Sheet,
)
from airportdesk.pack.signing import SignedPack
from airportdesk.settings import Settings
from airportdesk.store import Store
from airportdesk.store.access import Access
from airportdesk.store.driver import dbapi2
from airportdesk.ui.access_page import LINES, AccessPage
from airportdesk.ui.choice_box import choose
from airportdesk.ui.jobs import Jobs
from airportdesk.ui.main_window import MainWindow
from airportdesk.ui.review_dialog import ReviewDialog
from airportdesk.ui.settling import SETTLED_MS

from .conftest import CHEAP, NOW, PASSWORD, Clock
from .test_contact_page import settle
from .test_main_window import press, unnamed

NAMED = Draft(
    flight="KE689", notes="텔레 gold_boss", ground="duty", name="홍길동", follow_on="내일", follow_what="확인"
)
ACCOMPANIED = Draft(flight="KE689", notes="텔레 gold_boss", act="accompanied", decision="undecided")
KEPT = KeptDraft("d" * 32, Draft(flight="KE689", notes="반쯤 적음"), NOW, NOW, "")


@pytest.fixture
def logged(desk: Desk, clock: Clock) -> Desk:
    """Two talks with the same Telegram name: one with a name and a task, one at the office; and one half typed."""
    desk.log(NAMED)
    clock.move(60)
    desk.log(ACCOMPANIED)
    clock.move(60)
    desk.keep_draft(KeptDraft(KEPT.key, KEPT.draft, NOW, NOW, desk.pack.version))
    return desk


def entries(desk: Desk, after: int = 0) -> list[AccessRecord]:
    """The entries after that number, the oldest first, read past the page so that nothing is added by looking."""
    access: Access = desk._store.access
    return [record for record in reversed(access.records()) if record.seq > after]


def last(desk: Desk) -> int:
    return desk.access.head().seq


def in_dialog(act: Callable[[QDialog], None]) -> None:
    def do() -> None:
        shown = QApplication.activeModalWidget()
        assert isinstance(shown, QDialog)
        act(shown)

    QTimer.singleShot(0, do)


def open_first(window: MainWindow) -> None:
    window.show_day()
    window.day_page.table.setCurrentCell(1, 0)


def find(window: MainWindow) -> None:
    press(window, Qt.Key.Key_F3)
    window.finding.find_page.stop()


def to_office(window: MainWindow) -> None:
    window.shift.show_office(2)


def to_record(window: MainWindow) -> None:
    window._open_contact(1)


def to_access(window: MainWindow) -> None:
    window.managing.show_access()


def save(window: MainWindow) -> None:
    window.contact_page.show_draft(Draft(flight="KE689"))
    assert window.contact_page.save()


def to_amend(window: MainWindow) -> None:
    to_record(window)
    window.record_page.amend_button.click()


def amend(window: MainWindow) -> None:
    window.contact_page.reason_edit.setText("이유")
    assert window.contact_page.save()


def type_query(window: MainWindow) -> None:
    QTest.keyClicks(window.finding.find_page.query_edit, "gold_boss")
    window.finding.find_page.search()
    QTest.qWait(SETTLED_MS + 200)


def finish_task(window: MainWindow) -> None:
    window._desk.office.finish(window._desk.office.tasks()[0])


def print_leaflet(window: MainWindow) -> None:
    window._desk.prints.sent(Sheet("a" * 64, "ko", "job", "a4", "t"), ForWhom(1), 1, "front", 7, b"%PDF")


def install(window: MainWindow) -> None:
    pack = window._desk.pack
    window._desk.install(SignedPack(b"content", b"signature", replace(pack, version="2099.1")))


def take_watchlist(window: MainWindow) -> None:
    listed = WatchList(edition=str(NOW.date()), made=NOW.date(), expires=NOW.date(), salt="0" * 32)
    window._desk._store.watchlists.keep(listed, encoded(listed), b"signature", window._desk.now())


def confirm(window: MainWindow) -> None:
    desk = window._desk
    area = desk.pack.alerts[0].area
    desk.confirm_alerts((ConfirmedAlert(area, desk.pack.alerts[0].level, desk.now(), None, "출처"),))


def review(window: MainWindow) -> None:
    window._desk.access.review("이상 없음", PASSWORD)


def check(window: MainWindow) -> None:
    window.managing.access_page.check()
    for _ in range(20):
        QApplication.processEvents()


def nothing(window: MainWindow) -> None:
    pass


def drop(window: MainWindow) -> None:
    window._desk.drop_draft(KEPT.key)


ACTS: dict[str, tuple[Callable[[MainWindow], object], Callable[[MainWindow], object], AccessAct, str]] = {
    "the day": (nothing, lambda w: press(w, Qt.Key.Key_F4), AccessAct.LISTED, "2 1"),
    "the first page of a shift": (nothing, lambda w: press(w, Qt.Key.Key_F1), AccessAct.LISTED, "1"),
    "a record": (open_first, lambda w: w.day_page.open_button.click(), AccessAct.VIEWED, "1"),
    "who it was": (to_record, lambda w: w._desk.show_identity(1), AccessAct.IDENTITY_SHOWN, "1"),
    "a search": (find, type_query, AccessAct.SEARCHED, "2 1"),
    "links": (to_record, lambda w: press(w, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier), AccessAct.LISTED, "2"),
    "the office": (nothing, to_office, AccessAct.LISTED, "2"),
    "a step there": (
        to_office,
        lambda w: w.shift.office_page.steps.taken.emit(OfficeStep.ARRIVED.value),
        AccessAct.OFFICE_NOTED,
        "2",
    ),
    "a save": (nothing, save, AccessAct.LOGGED, "3"),
    "an amendment": (to_amend, amend, AccessAct.AMENDED, "1"),
    "taking back": (to_record, lambda w: w.record_page.undo_button.click(), AccessAct.UNDONE, "1"),
    "a leaflet": (to_record, lambda w: w.record_page.leaflet_button.click(), AccessAct.LEAFLET_MADE, "1"),
    "a print": (nothing, print_leaflet, AccessAct.PRINTED, "1"),
    "an export": (nothing, lambda w: w._desk.export_job(NOW.date(), "csv", "ko"), AccessAct.EXPORTED, "2 1"),
    "a task": (nothing, finish_task, AccessAct.TASK_NOTED, "1"),
    "set apart": (nothing, lambda w: w._desk.finder.set_apart(1, 2), AccessAct.SET_APART, "1 2"),
    "going on with a draft": (
        lambda w: w.talking.show_drafts(),
        lambda w: w.drafts_page.resume_button.click(),
        AccessAct.DRAFT_RESUMED,
        f"draft:{KEPT.key}",
    ),
    "discarding a draft": (nothing, drop, AccessAct.DRAFT_DROPPED, f"draft:{KEPT.key}"),
    "a pack": (nothing, install, AccessAct.PACK_INSTALLED, "pack:2099.1"),
    "a watch-list": (nothing, take_watchlist, AccessAct.WATCHLIST_TAKEN, "watchlist:2026-11-24"),
    "a leaflet text": (
        nothing,
        lambda w: w._desk.edit_texts("ko", {"reason.job.questions.1": "회사 이름은?"}),
        AccessAct.TEXTS_EDITED,
        "",
    ),
    "a day to be closed": (nothing, lambda w: w.closing.show(NOW.date()), AccessAct.LISTED, "2 1"),
    "an alert": (nothing, confirm, AccessAct.ALERTS_CONFIRMED, ""),
    "a trial": (
        nothing,
        lambda w: w._desk.shelf.trial(w._desk.pack, date(2026, 11, 1), NOW.date()),
        AccessAct.LISTED,
        "",
    ),
    "the record": (nothing, to_access, AccessAct.RECORD_SEEN, ""),
    "a review": (to_access, review, AccessAct.REVIEWED, ""),
    "the cycle": (nothing, lambda w: w._desk.access.set_cycle(7), AccessAct.CYCLE_SET, ""),
    "a check": (to_access, check, AccessAct.VERIFIED, ""),
}


@pytest.mark.parametrize("what", ACTS)
def test_row_13_every_action_leaves_one_complete_record(
    logged: Desk, open_window: Callable[..., MainWindow], clock: Clock, what: str
) -> None:
    prepare, act, wanted, subject = ACTS[what]
    window = open_window()
    prepare(window)
    settle()
    window.finding.stop()
    clock.move(11)
    before = last(logged)
    act(window)
    settle()
    window.finding.stop()
    (found,) = entries(logged, before)
    assert (found.act, found.subject) == (wanted, subject)
    assert (found.officer, found.at) == (logged.officer, clock.now)
    assert found.place == "2터미널 데스크 T2 250"


def test_row_13_every_act_of_the_list_is_reached_by_a_test() -> None:
    elsewhere = {
        *(AccessAct.BEGUN, AccessAct.UNLOCKED, AccessAct.UNLOCK_FAILED, AccessAct.LOCKED),  # tests/store/test_access.py
        *(AccessAct.KEY_TRUSTED, AccessAct.OFFICER_CHANGED, AccessAct.DESTROYED),
        *(AccessAct.BACKED_UP, AccessAct.RESTORED, AccessAct.REFUSED),
        AccessAct.RIGHTS,  # for the page that answers requests
    }
    assert {act for _, _, act, _ in ACTS.values()} == set(AccessAct) - elsewhere


def test_row_13_typing_a_query_leaves_one_entry_and_not_one_a_key(
    logged: Desk, open_window: Callable[..., MainWindow], clock: Clock
) -> None:
    window = open_window()
    find(window)
    clock.move(11)
    before, page = last(logged), window.finding.find_page
    for letter in "gold_boss":
        QTest.keyClicks(page.query_edit, letter)
        page.search()
        settle()
    assert entries(logged, before) == []
    QTest.qWait(SETTLED_MS + 200)
    (found,) = entries(logged, before)
    assert (found.act, found.words, found.subject) == (AccessAct.SEARCHED, "gold_boss", "2 1")
    page.search()
    page.stop()
    assert len(entries(logged, before)) == 1


def test_row_13_what_was_found_is_noted_when_one_of_it_is_opened(
    logged: Desk, open_window: Callable[..., MainWindow], clock: Clock
) -> None:
    window = open_window()
    find(window)
    clock.move(11)
    before, page = last(logged), window.finding.find_page
    page.query_edit.setText("gold_boss")
    QTest.keyClick(page.query_edit, Qt.Key.Key_Return)
    assert [(e.act, e.subject) for e in entries(logged, before)] == [
        (AccessAct.SEARCHED, "2 1"),
        (AccessAct.VIEWED, "2"),
    ]


def test_row_13_a_search_that_is_locked_away_is_noted(logged: Desk, open_window: Callable[..., MainWindow]) -> None:
    window = open_window()
    press(window, Qt.Key.Key_F3)
    before = last(logged)
    window.finding.find_page.query_edit.setText("gold_boss")
    window.finding.find_page.search()
    window.end()
    assert [e.words for e in entries(logged, before)] == ["gold_boss"]


def test_row_13_filters_are_part_of_what_was_asked(
    logged: Desk, open_window: Callable[..., MainWindow], clock: Clock
) -> None:
    window = open_window()
    find(window)
    clock.move(11)
    before, page = last(logged), window.finding.find_page
    page._chips._days[0].click()
    page.stop()
    assert entries(logged, before)[0].words == "[오늘]"


def test_row_13_links_that_show_while_a_talk_is_typed_are_noted_once(
    logged: Desk, open_window: Callable[..., MainWindow], clock: Clock
) -> None:
    window = open_window()
    before = last(logged)
    for notes in ("텔레 gold_boss", "텔레 gold_boss 라", "텔레 gold_boss 라고"):
        window.contact_page.talk.notes_edit.setPlainText(notes)
        settle()
    assert entries(logged, before) == []
    QTest.qWait(SETTLED_MS + 200)
    window.contact_page.talk.notes_edit.setPlainText("텔레 gold_boss 라고 함")
    QTest.qWait(SETTLED_MS + 200)
    (found,) = entries(logged, before)
    assert (found.act, found.detail) == (AccessAct.LISTED, "list=tied")


def test_row_13_the_same_list_within_ten_minutes_is_one_look(
    logged: Desk, open_window: Callable[..., MainWindow], clock: Clock
) -> None:
    window = open_window()
    before = last(logged)
    for minutes in (0, 5, 10):
        clock.move(minutes)
        press(window, Qt.Key.Key_F4)
        press(window, Qt.Key.Key_F2)
    assert [e.act for e in entries(logged, before)] == [AccessAct.LISTED, AccessAct.LISTED]


def test_row_13_a_contact_is_not_shown_when_that_cannot_be_noted(
    logged: Desk, open_window: Callable[..., MainWindow]
) -> None:
    window = open_window()
    press(window, Qt.Key.Key_F4)
    conn = logged._store._conn
    pages = conn.execute("PRAGMA page_count").fetchone()[0]
    conn.execute(f"PRAGMA max_page_count = {pages}")
    for _ in range(300):
        before = last(logged)
        window._open_contact(2)
        window._open_contact(1)
        if last(logged) == before:
            break
    assert window.foot.said()[1] == "bad"
    press(window, Qt.Key.Key_F4)
    (newest,) = logged._store.access.records(limit=1)
    window._open_contact(1 if newest.subject == "2" else 2)  # the one that was noted last would be the same look
    assert window.stack.currentWidget() is not window.record_page
    conn.execute("PRAGMA max_page_count = 1000000")


def test_row_15_an_export_of_identities_without_a_reason_is_impossible(logged: Desk) -> None:
    without = logged.export_job(NOW.date(), "csv", "ko")().decode("utf-8-sig")
    assert "홍길동" not in without
    given = logged.export_job(NOW.date(), "csv", "ko", Reason(Purpose.CASE, "공문 12호"))().decode("utf-8-sig")
    assert "홍길동" in given
    found = entries(logged)[-1]
    assert (found.act, found.words) == (AccessAct.EXPORTED, "공문 12호")
    assert "named=1" in found.detail
    assert "purpose=case" in found.detail


def test_row_15_another_reason_must_be_written_and_holds_no_registration_number(logged: Desk) -> None:
    before = last(logged)
    for reason in (Reason(Purpose.OTHER), Reason(Purpose.OTHER, "  "), Reason(Purpose.CASE, "900101-1234568")):
        with pytest.raises(Exception, match=r"reason|registration"):
            logged.export_job(NOW.date(), "csv", "ko", reason)
    assert last(logged) == before


def test_row_14_an_export_carries_the_head_of_the_record(logged: Desk, tmp_path: Path) -> None:
    import openpyxl

    path = tmp_path / "day.xlsx"
    path.write_bytes(logged.export_job(NOW.date(), "xlsx", "ko")())
    head = logged.access.head().short
    assert head in {cell.value for row in openpyxl.load_workbook(path)["요약"].iter_rows() for cell in row}


@pytest.fixture
def page(logged: Desk, open_window: Callable[..., MainWindow]) -> AccessPage:
    window = open_window()
    window.managing.show_access()
    settle()
    return window.managing.access_page


def cells(page: AccessPage, column: int) -> list[str]:
    items = [page.table.item(row, column) for row in range(page.table.rowCount())]
    return [item.text() for item in items if item is not None]


def test_row_15_the_page_says_who_did_what_with_whose_record_and_when(page: AccessPage) -> None:
    row = cells(page, 2).index("면담 저장")
    shown = [cells(page, column)[row] for column in range(6)]
    assert shown == ["2026-11-24 19:12:00", "경위 김온유", "면담 저장", "2번 면담", "1차", "2터미널 데스크 T2 250"]


def test_row_15_the_record_is_narrowed_by_period_officer_act_and_contact(page: AccessPage, logged: Desk) -> None:
    choose(page.act_box, AccessAct.LOGGED)
    assert set(cells(page, 2)) == {"면담 저장"}
    page.contact_edit.setText("1")
    assert cells(page, 3) == ["1번 면담"]
    page.contact_edit.clear()
    choose(page.act_box, "")
    choose(page.officer_box, logged.officer.id)
    assert set(cells(page, 1)) == {"경위 김온유"}
    choose(page.period_box, "1")
    assert len(cells(page, 0)) >= 2


def test_row_15_the_chosen_entry_is_shown_in_full(page: AccessPage, logged: Desk) -> None:
    logged.access.searched("긴 낱말 " * 30, (1,))
    page.refresh()
    page.table.setCurrentCell(0, 0)
    assert ("긴 낱말 " * 30).strip() in page.entry_label.text()


def test_row_15_nothing_of_the_record_stays_on_the_page_that_is_left(page: AccessPage) -> None:
    page.hide()
    assert (page.table.rowCount(), page.records()) == (0, ())


def test_row_15_a_review_is_overdue_after_the_set_cycle_and_not_before(
    logged: Desk, open_window: Callable[..., MainWindow], clock: Clock
) -> None:
    logged.access.review("이상 없음", PASSWORD)
    window = open_window()
    for minutes, overdue in ((31 * 24 * 60 - 1, 0), (2, 1), (24 * 60, 1), (24 * 60, 2)):
        clock.move(minutes)
        window.show_first()
        said = window.shift.start_page.notice_label.text()
        assert logged.access.overdue() == overdue
        assert (f"접속기록 점검이 {overdue}일 늦었습니다" in said) == bool(overdue)
    logged.access.set_cycle(92)
    assert logged.access.overdue() == 0


def test_row_15_a_review_needs_a_note_and_the_reviewers_own_password(page: AccessPage, logged: Desk) -> None:
    dialog = ReviewDialog(logged, "ko", page)
    dialog.accept_button.click()
    assert "적어 주세요" in dialog.problem_label.text()
    dialog.note_edit.setPlainText("내보내기 0건. 이상 없음")
    dialog.password_edit.setText("틀린 비밀번호입니다")
    dialog.accept_button.click()
    assert "비밀번호" in dialog.problem_label.text()
    assert logged.access.reviews() == ()
    dialog.password_edit.setText(PASSWORD)
    dialog.accept_button.click()
    (kept,) = logged.access.reviews()
    assert (kept.note, kept.officer, kept.first) == ("내보내기 0건. 이상 없음", logged.officer, 1)
    assert dialog.password_edit.text() == ""


def test_row_15_f9_signs_and_the_page_says_when_the_next_is_due(page: AccessPage, logged: Desk, clock: Clock) -> None:
    def sign(dialog: QDialog) -> None:
        assert isinstance(dialog, ReviewDialog)
        assert "면담" in dialog.counts_label.text() or "찾기" in dialog.counts_label.text()
        dialog.note_edit.setPlainText("살펴봄")
        dialog.password_edit.setText(PASSWORD)
        dialog.accept_button.click()

    in_dialog(sign)
    press(page, Qt.Key.Key_F9)
    due = clock.now + timedelta(days=31)
    assert f"다음 점검은 {due:%Y-%m-%d}까지" in page.verdict_label.text()


def test_row_15_an_officer_sees_neither_the_record_nor_the_banner_and_asking_is_noted(
    tmp_path: Path, logged: Desk, clock: Clock
) -> None:
    store = Store.create(tmp_path / "other", logged.info, "순경 이든", PASSWORD, NOW, role="officer", kdf=CHEAP)
    desk = Desk(store, logged.pack, clock)
    clock.move(60 * 24 * 40)
    assert not desk.access.may_see
    assert desk.access.overdue() == 0
    for asked in (
        lambda: desk.access.records(AccessFilter()),
        lambda: desk.access.reviews(),
        lambda: desk.access.review("이상 없음", PASSWORD),
        lambda: desk.access.set_cycle(7),
    ):
        before = last(desk)
        with pytest.raises(Exception, match="supervisor"):
            asked()
        assert [e.act for e in entries(desk, before)] == [AccessAct.REFUSED]
    desk.close()


def test_row_14_the_page_says_in_words_what_was_changed_around_the_program(page: AccessPage, logged: Desk) -> None:
    conn = logged._store._conn
    conn.execute("DROP TRIGGER revision_no_update")
    conn.execute("UPDATE revision SET notes = 'x' WHERE contact = 2")
    conn.commit()
    page.check()
    for _ in range(20):
        QApplication.processEvents()
    said = page.verdict_label.text()
    assert "2번 면담 1차의 내용이 저장할 때" in said
    assert "gold_boss" not in said
    assert page.verdict_bar.property("tone") == "bad"
    assert len(said.splitlines()) <= LINES + 1


def test_row_14_the_page_holds_the_record_against_a_head_that_was_noted(page: AccessPage, logged: Desk) -> None:
    for noted, words in (
        (logged.access.head().short, "적어 둔 끝 번호도 이 기록에 있습니다"),
        ("999-" + "a" * 32, "접속기록이"),
        ("끝", "끝 번호가 아닙니다"),
    ):
        page.head_edit.setText(noted)
        page.check()
        for _ in range(20):
            QApplication.processEvents()
        assert words in page.verdict_label.text()
        assert page.check_button.isEnabled()


def test_a_check_stops_when_the_page_is_left(logged: Desk, qtbot: QtBot) -> None:
    jobs = Jobs()
    page = AccessPage(logged, "ko", jobs)
    qtbot.addWidget(page)
    page.show()
    before = last(logged)
    page.check()
    page.hide()
    jobs.settle()
    jobs.close()
    assert [e.act for e in entries(logged, before)] == []
    assert page.check_button.isEnabled()


def test_a_talk_is_saved_while_the_log_is_checked_and_neither_disturbs_the_other(logged: Desk) -> None:
    job = logged.access.check_job()

    def go_on() -> bool:
        asked.append(1)
        return True

    asked: list[int] = []
    with ThreadPoolExecutor() as pool:
        running = [pool.submit(job, go_on) for _ in range(2)]
        for _ in range(10):
            logged.log(NAMED)
        results = [run.result() for run in running]
    assert asked
    assert all(check.good for checks in results for check in checks or ())
    assert all(results)


@pytest.mark.parametrize("language", ["ko", "en"])
def test_everything_on_the_page_has_a_name(logged: Desk, open_window: Callable[..., MainWindow], language: str) -> None:
    window = open_window(Settings(language=language))
    window.managing.show_access()
    settle()
    assert unnamed(window.managing.access_page) == []


def test_every_control_is_a_finger_high(page: AccessPage) -> None:
    for control in (page.back_button, page.check_button, page.review_button, page.period_box, page.contact_edit):
        assert control.height() >= 44


def test_the_record_cannot_be_shut_out_by_a_program_error(logged: Desk) -> None:
    conn = logged._store._conn
    conn.execute("CREATE TRIGGER shut BEFORE INSERT ON access_record BEGIN SELECT RAISE(ABORT, 'shut'); END")
    with pytest.raises(dbapi2.IntegrityError, match="shut"):
        logged.view(1)
