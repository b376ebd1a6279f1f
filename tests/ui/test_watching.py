"""Headquarters' watch-list in the real window: taken at the closing, told while a handle is typed and on the record."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import minisign
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from airportdesk.desk import Desk
from airportdesk.model import Draft
from airportdesk.settings import Settings
from airportdesk.ui.main_window import MainWindow

from ..handover.watch_samples import BOSS, list_of, on_stick, public_of
from .conftest import NOW, Clock
from .test_contact_page import settle
from .test_main_window import press

MADE = date(2026, 11, 20)
LINE = "본부 주의 목록: 다른 데스크에서도 나온 연락처입니다 (2026-11-20 기준)"
TALK = Draft(flight="KE689", notes="텔레 아이디 gold_boss 가 월 천만원 준다 함")


@pytest.fixture
def pair(desk: Desk) -> minisign.KeyPair:
    made = minisign.KeyPair.generate()
    desk._store.packs.trust(public_of(made), NOW)
    return made


@pytest.fixture
def listed(window: MainWindow, pair: minisign.KeyPair, tmp_path: Path) -> MainWindow:
    """A desk that took a list on which one Telegram name stands."""
    take(window, on_stick(tmp_path / "usb", pair, list_of(BOSS, made=MADE)))
    window.show_contact()
    return window


def take(window: MainWindow, path: Path) -> None:
    window.show_day()
    press(window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    window.closing.take_arrived(path)
    settle()


def said(window: MainWindow) -> str:
    return "\n".join(line.accessibleName() for line in window.finding.box.findChildren(QPushButton))


def type_notes(window: MainWindow, words: str) -> None:
    window.contact_page.talk.notes_edit.setFocus()
    QTest.keyClicks(window.contact_page.talk.notes_edit, words)


def test_a_telegram_name_another_desk_met_is_told_in_one_line_while_it_is_typed(
    listed: MainWindow, qtbot: QtBot
) -> None:
    type_notes(listed, "telegram @gold_bos")
    QTest.qWait(400)
    assert "주의 목록" not in said(listed)
    type_notes(listed, "s")
    qtbot.waitUntil(lambda: LINE in said(listed), timeout=3_000)
    (line,) = [line for line in said(listed).split("\n") if "주의 목록" in line]
    assert line == f"{LINE} · 텔레그램 gold_boss"
    assert "용의" not in line
    assert (listed.width(), listed.height()) == (1366, 768)
    QTest.keyClick(listed.contact_page.talk.notes_edit, Qt.Key.Key_Backspace)
    settle()
    assert "주의 목록" not in said(listed)


def test_three_lines_stand_uncut_and_the_page_keeps_its_height(listed: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    talk = replace(TALK, ground="duty", name="홍길동", phone="010-2222-3333", birth="1999-01-02")
    for _ in range(2):
        desk.log(talk)
    listed.contact_page.show_draft(talk)
    qtbot.waitUntil(lambda: LINE in said(listed), timeout=3_000)
    (button,) = listed.finding.box.findChildren(QPushButton)
    assert len(button.text().split("\n")) == 3
    assert button.height() >= 3 * button.fontMetrics().lineSpacing()
    assert listed.minimumSizeHint().height() <= 768 - 48
    assert (listed.width(), listed.height()) == (1366, 768)


def test_a_name_that_was_looked_up_once_is_told_at_once(listed: MainWindow, qtbot: QtBot) -> None:
    listed.contact_page.show_draft(TALK)
    qtbot.waitUntil(lambda: LINE in said(listed), timeout=3_000)
    listed.contact_page.show_draft(Draft())
    assert not said(listed)
    listed.contact_page.show_draft(TALK)
    assert LINE in said(listed)


def test_the_line_leads_to_the_handle_on_the_page_of_links(listed: MainWindow, qtbot: QtBot) -> None:
    listed.contact_page.show_draft(TALK)
    qtbot.waitUntil(lambda: LINE in said(listed), timeout=3_000)
    listed.finding.box.findChildren(QPushButton)[0].click()
    page = listed.finding.links_page
    assert listed.stack.currentWidget() is page
    assert [page.handles_list.item(row).text() for row in range(page.handles_list.count())][1:] == [
        "텔레그램 gold_boss"
    ]
    assert page.watch_label.isVisible()
    assert page.watch_label.text().startswith(LINE)
    page.handle_edit.setText("@somebody_else")
    assert not page.watch_label.isVisible()


def test_a_record_tells_it_and_the_next_record_without_such_a_handle_does_not(
    listed: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    desk.log(TALK)
    desk.log(replace(TALK, notes="가족 여행"))
    page = listed.record_page
    listed._open_contact(1)
    qtbot.waitUntil(lambda: page.watch_label.text().startswith(LINE), timeout=3_000)
    assert page.watch_label.isVisible()
    listed._open_contact(2)
    settle()
    assert not page.watch_label.isVisible()


def test_a_list_that_is_over_says_so_where_a_handle_is_typed_and_on_the_first_page(
    listed: MainWindow, clock: Clock
) -> None:
    clock.move(60 * 24 * 40)
    listed.contact_page.show_draft(TALK)
    settle()
    over = MADE + timedelta(days=30)
    assert f"본부 주의 목록의 기간이 {over}에 끝나 연락처를 확인하지 못합니다" in said(listed)
    listed.show_first()
    assert f"본부 주의 목록의 기간이 {over}에 끝났습니다" in listed.shift.start_page.notice_label.text()
    listed.contact_page.show_draft(Draft(notes="가족 여행"))
    settle()
    assert not said(listed)


def test_a_forged_and_an_older_list_are_refused_in_words_on_the_closing_page(
    listed: MainWindow, pair: minisign.KeyPair, tmp_path: Path
) -> None:
    page, usb = listed.closing.page, tmp_path / "usb"
    take(listed, on_stick(usb, minisign.KeyPair.generate(), list_of(BOSS, made=NOW.date())))
    assert "서명이 맞지 않습니다" in page.problem_label.text()
    take(listed, on_stick(usb, pair, list_of(made=date(2026, 11, 1))))
    assert "오래된 것입니다" in page.problem_label.text()
    (usb / "x.json").write_text("{}")
    take(listed, usb / "x.json")
    assert "인수증도 주의 목록도 아닙니다" in page.problem_label.text()
    assert "2026-11-20 판, 연락처 1개, 2026-12-20까지" in page.watch_label.text()


def test_a_list_that_was_taken_is_said_with_its_days(listed: MainWindow, desk: Desk) -> None:
    assert "2026-11-20 판을 받았습니다" in listed.message_label.text()
    assert desk.watch.newest
    assert listed.closing.page.arrived_button.isEnabled()
    assert listed.closing.page.arrived_button.height() >= 44


@pytest.mark.parametrize("language", ["ko", "en"])
def test_of_a_handle_only_one_desk_met_it_is_not_said_that_another_did(
    open_window: Callable[..., MainWindow],
    pair: minisign.KeyPair,
    desk: Desk,
    tmp_path: Path,
    qtbot: QtBot,
    language: str,
) -> None:
    desk.watch.take(on_stick(tmp_path / "usb", pair, list_of(BOSS, made=MADE, desks=1)))
    window = open_window(Settings(language))
    window.contact_page.show_draft(TALK)
    wanted = "여러 면담에 나온" if language == "ko" else "in several contacts (as of 2026-11-20)"
    qtbot.waitUntil(lambda: wanted in said(window), timeout=3_000)
    assert "다른 데스크" not in said(window)
    assert "another desk" not in said(window)
