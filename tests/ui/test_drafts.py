"""What happens to a half-typed talk: it is kept, offered to its officer, goes on as it was, and ends once."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from airportdesk.desk import Desk
from airportdesk.model import Draft, KeptDraft
from airportdesk.opening import doors
from airportdesk.ui.jobs import Jobs
from airportdesk.ui.main_window import MainWindow
from airportdesk.ui.shell import Shell
from airportdesk.ui.unlock_page import UnlockPage

from ..pack.samples import KEYS, NEWER, edition, stick
from .conftest import NOW, PASSWORD, Clock, Inline
from .korean_typing import type_korean
from .test_contact_page import FULL, settle
from .test_main_window import press


def lose(yes: bool) -> Callable[[], None]:
    def answer() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        next(b for b in box.buttons() if (b.objectName() == "lose_button") is yes).click()

    return answer


def half_typed(window: MainWindow) -> None:
    window.contact_page.show_draft(FULL)
    window.contact_page.keep()


def test_given_typing_when_a_second_has_passed_then_it_is_kept_the_composed_syllable_included(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    type_korean(window.contact_page.talk.notes_edit, "감금", commit_last=False)
    qtbot.waitUntil(lambda: len(desk.drafts()) == 1, timeout=3000)
    assert desk.drafts()[0].draft.notes == "감금"


def test_given_a_half_typed_talk_when_the_desk_is_locked_then_its_officer_is_offered_it_with_date_and_time(
    dressed: QApplication, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "desk"
    shell = Shell(dressed, doors(folder), folder, Jobs(executor=Inline()))
    qtbot.addWidget(shell)
    shell.enter(desk)
    window = shell.currentWidget()
    assert isinstance(window, MainWindow)
    window.contact_page.show_draft(FULL)
    window.lock()
    door = shell.currentWidget()
    assert isinstance(door, UnlockPage)
    door.password_edit.setText(PASSWORD)
    door.unlock()
    again = shell.currentWidget()
    assert isinstance(again, MainWindow)
    start = again.shift.start_page
    assert again.stack.currentWidget() is start
    item = start.drafts_list.item(0)
    assert item is not None
    assert "11-24 18:12" in item.text()
    assert "KE689" in item.text()
    start.drafts_list.itemActivated.emit(item)
    assert replace(again.contact_page.draft(), at="") == FULL


def test_given_the_draft_of_one_officer_then_another_is_not_offered_it(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "desk"
    desk.keep_draft(KeptDraft("a" * 32, FULL, NOW, NOW, desk.pack.version))
    other = desk._store.officers.add(PASSWORD, "순경 이든", "officer", PASSWORD, first=False)
    second = doors(folder).unlock(other.id, PASSWORD)
    assert isinstance(second, Desk)
    assert second.drafts() == ()
    second.drop_draft("a" * 32)
    second.close()
    assert len(desk.drafts()) == 1


def test_given_a_kept_draft_when_discarded_then_it_asks_once_and_is_final(window: MainWindow, desk: Desk) -> None:
    half_typed(window)
    press(window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    QTimer.singleShot(0, lose(False))
    window.drafts_page.drop_button.click()
    assert len(desk.drafts()) == 1
    QTimer.singleShot(0, lose(True))
    window.drafts_page.drop_button.click()
    assert desk.drafts() == ()


def test_given_a_resumed_draft_when_it_is_saved_then_there_is_one_record_and_no_draft(
    window: MainWindow, desk: Desk
) -> None:
    half_typed(window)
    kept = desk.drafts()[0]
    window.drafts_page.resumed.emit(kept)
    assert window.contact_page.save() is not None
    assert desk.drafts() == ()
    assert len(desk.day(desk.today())) == 1
    record = desk.log(kept.draft, key=kept.key)
    assert record.contact_id == 1
    assert len(desk.day(desk.today())) == 1


def test_given_a_draft_of_an_older_pack_when_it_is_resumed_then_it_goes_on_and_is_logged_with_that_pack(
    dressed: QApplication, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    shell = Shell(dressed, doors(tmp_path / "desk"), tmp_path / "desk", Jobs(executor=Inline()))
    qtbot.addWidget(shell)
    shell.enter(desk)
    half_typed(now_in(shell))
    begun_with = desk.pack.version
    desk.shelf.trust(KEYS.line)
    desk.install(desk.shelf.read(stick(tmp_path, edition(NEWER, "2099-01-01")).path))
    shell.enter(desk)
    assert desk.pack.version == NEWER
    kept = now_in(shell).shift.start_page.drafts_list
    kept.itemActivated.emit(kept.item(0))
    assert desk.pack.version == begun_with
    assert begun_with in now_in(shell).message_label.text()
    assert now_in(shell).contact_page.draft() == FULL
    now_in(shell).contact_page.save()
    qtbot.waitUntil(lambda: desk.pack.version == NEWER)
    assert "저장했습니다" in now_in(shell).message_label.text()
    assert [record.assessment.pack for record in desk.revisions(1)] == [begun_with]
    now_in(shell).contact_page.save()
    assert desk.revisions(2)[0].assessment.pack == NEWER


def now_in(shell: Shell) -> MainWindow:
    window = shell.currentWidget()
    assert isinstance(window, MainWindow)
    return window


def test_given_a_talk_resumed_the_next_day_then_it_is_logged_when_it_was_held(
    window: MainWindow, desk: Desk, clock: Clock
) -> None:
    half_typed(window)
    clock.move(60 * 24)
    window.drafts_page.resumed.emit(desk.drafts()[0])
    record = window.contact_page.save()
    assert record is not None
    assert record.contact.at == NOW


def test_given_an_amendment_resumed_after_a_colleague_amended_then_it_says_so(window: MainWindow, desk: Desk) -> None:
    window.contact_page.amend(desk.log(FULL))
    window.contact_page.trip.stay_edit.setText("30")
    window.contact_page.keep()
    desk.amend(1, replace(FULL, notes="동료가 고침"), "동료")
    window.drafts_page.resumed.emit(desk.drafts()[0])
    assert "2차 기록이 생겼습니다" in window.message_label.text()


def test_given_only_a_reason_of_an_amendment_then_it_is_kept_too(window: MainWindow, desk: Desk) -> None:
    window.contact_page.amend(desk.log(FULL))
    window.contact_page.reason_edit.setText("고쳐 말함")
    window.contact_page.keep()
    assert desk.drafts()[0].reason == "고쳐 말함"


def test_given_a_record_of_an_older_pack_when_it_is_amended_then_it_keeps_that_pack_and_loses_no_answer(
    dressed: QApplication, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    shell = Shell(dressed, doors(tmp_path / "desk"), tmp_path / "desk", Jobs(executor=Inline()))
    qtbot.addWidget(shell)
    record, begun_with = desk.log(FULL), desk.pack.version
    desk.shelf.trust(KEYS.line)
    desk.install(desk.shelf.read(stick(tmp_path, edition(NEWER, "2099-01-01")).path))
    shell.enter(desk)
    now_in(shell).record_page.amend_wanted.emit(record)
    assert desk.pack.version == begun_with
    page = now_in(shell).contact_page
    page.reason_edit.setText("체류를 고침")
    page.trip.stay_edit.setText("30")
    page.save()
    qtbot.waitUntil(lambda: desk.pack.version == NEWER)
    assert [r.contact.answers for r in desk.revisions(1)] == [FULL.answers, FULL.answers]
    assert desk.revisions(1)[1].assessment.pack == begun_with


def test_given_an_amendment_half_typed_when_it_is_resumed_then_it_becomes_a_revision_not_a_contact(
    window: MainWindow, desk: Desk
) -> None:
    record = desk.log(FULL)
    window.contact_page.amend(record)
    window.contact_page.trip.stay_edit.setText("30")
    window.contact_page.reason_edit.setText("고쳐 말함")
    window.contact_page.keep()
    kept = desk.drafts()[0]
    window.contact_page._amending = None
    window.contact_page.show_draft(Draft())
    window.drafts_page.resumed.emit(kept)
    window.contact_page.save()
    assert [r.contact.stay_days for r in desk.revisions(1)] == [14, 30]
    assert desk.drafts() == ()


def test_given_an_amendment_opened_and_left_untouched_then_nothing_is_kept(window: MainWindow, desk: Desk) -> None:
    window.contact_page.amend(desk.log(FULL))
    settle()
    window.contact_page.keep()
    assert desk.drafts() == ()


def test_given_a_clock_set_back_then_the_time_a_draft_was_begun_stays(
    window: MainWindow, desk: Desk, clock: Clock
) -> None:
    half_typed(window)
    clock.now -= timedelta(hours=3)
    window.contact_page.talk.notes_edit.setPlainText("더 적음")
    window.contact_page.keep()
    assert desk.drafts()[0].begun_at == NOW


def test_a_new_talk_asks_before_it_discards_and_then_nothing_is_left_of_the_old(window: MainWindow, desk: Desk) -> None:
    half_typed(window)
    QTimer.singleShot(0, lose(True))
    window.contact_page.new_button.click()
    assert desk.drafts() == ()


def test_closing_the_window_keeps_the_talk_without_a_question(window: MainWindow, desk: Desk) -> None:
    window.contact_page.show_draft(FULL)
    assert window.close()
    assert len(desk.drafts()) == 1


def test_opening_a_record_to_amend_sets_the_half_typed_talk_aside_and_says_so(window: MainWindow, desk: Desk) -> None:
    record = desk.log(Draft())
    window.contact_page.show_draft(FULL)
    window.record_page.amend_wanted.emit(record)
    assert "보관했습니다" in window.message_label.text()
    assert desk.drafts()[0].draft == FULL


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape])
def test_escape_on_the_drafts_page_loses_nothing(window: MainWindow, desk: Desk, key: Qt.Key) -> None:
    half_typed(window)
    press(window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window, key)
    assert len(desk.drafts()) == 1
