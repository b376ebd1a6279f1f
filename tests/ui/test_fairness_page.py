"""Rates of flags through the window: said in words, drawn, counted part by part, by officer only for who may see it."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from airportdesk.desk import Desk
from airportdesk.files import RESOURCES
from airportdesk.model import Concern, Contact, Ground, Overrule, Traveller
from airportdesk.rates import MIN_TALKS, By
from airportdesk.settings import Settings
from airportdesk.store import Store
from airportdesk.store import rates as store_rates
from airportdesk.store.names import DATABASE
from airportdesk.ui.fairness_page import FairnessPage
from airportdesk.ui.main_window import MainWindow

from ..store.samples import full_assessment
from .conftest import NOW
from .test_contact_page import settle

HANGUL = re.compile("[ㄱ-ㆎ가-힣]")
PICTURE = 6
SEEN = full_assessment()


def store_of(desk: Desk) -> Store:
    return desk._store


def put(
    desk: Desk,
    flight: str,
    talks: int,
    flagged: int = 0,
    at: datetime = NOW,
    overrule: Concern | None = None,
    birth: str = "",
) -> None:
    """Log so many talks on a flight, the first of them flagged."""
    person = Traveller(Ground.DUTY, "홍길동", "", birth) if birth else None
    for n in range(talks):
        said = replace(SEEN, concern=Concern.SOME if n < flagged else Concern.NONE)
        own = Overrule(overrule, "가족과 통화함") if overrule else None
        store_of(desk).log(Contact(at=at, flight=flight, traveller=person), said, own, at)


def opened(window: MainWindow) -> FairnessPage:
    window.managing.show_fairness()
    settle()
    return window.managing.fairness_page


def row_of(page: FairnessPage, name: str) -> list[str]:
    """The cells of a group's row."""
    for row in range(page.table.rowCount()):
        cells = [item.text() if (item := page.table.item(row, n)) else "" for n in range(page.table.columnCount())]
        if cells[0] == name:
            return cells
    raise LookupError(name)


def test_a_flight_that_is_flagged_far_more_is_told_in_words_with_its_counts_and_stands_first(
    window: MainWindow, desk: Desk
) -> None:
    put(desk, "KE689", 60, 2)
    put(desk, "OZ739", 40, 20)
    put(desk, "KE687", 40, 1)
    page = opened(window)
    said = page.verdict_label.text()
    for part in ("▲ OZ739", "40건", "20건", "50.0%", "3.0%", "많습니다", "F3"):
        assert part in said
    assert "KE689" not in said
    assert page.flight_tab.text() == "편명 ▲"
    assert page.hour_tab.text() == "시간대"
    first = page.table.item(0, 0)
    assert first is not None
    assert first.text() == "OZ739"
    assert row_of(page, "OZ739")[1:5] == ["40", "20", "0", "50.0%"]
    assert row_of(page, "OZ739")[7] == "▲ 뚜렷이 많음"
    assert row_of(page, "KE689")[7] == "뚜렷한 차이 없음"


def test_where_nothing_differs_the_page_says_that_this_is_no_proof(window: MainWindow, desk: Desk) -> None:
    put(desk, "KE689", MIN_TALKS, 2)
    put(desk, "OZ739", MIN_TALKS, 3)
    said = opened(window).verdict_label.text()
    assert said.startswith("○")
    assert "면담이 적으면" in said


def test_few_talks_are_called_few_and_nothing_is_said_of_them(window: MainWindow, desk: Desk) -> None:
    put(desk, "KE689", 5, 5)
    put(desk, "OZ739", 5, 0)
    page = opened(window)
    assert str(MIN_TALKS) in page.verdict_label.text()
    assert "▲" not in page.verdict_label.text()
    assert row_of(page, "KE689")[7] == f"면담 {MIN_TALKS}건 미만"
    assert row_of(page, "KE689")[5] == "56.6%–100.0%"


def test_a_period_without_talks_says_what_to_do_and_a_longer_one_shows_them(window: MainWindow, desk: Desk) -> None:
    put(desk, "KE689", 3, 1, NOW - timedelta(days=40))
    page = opened(window)
    assert not page.table.isVisible()
    assert not page.verdict_bar.isVisible()
    assert "기간" in page.empty_label.text()
    page.period_box.setCurrentIndex(page.period_box.findText("최근 90일"))
    assert page.table.isVisible()
    assert not page.empty_label.isVisible()
    assert row_of(page, "KE689")[1] == "3"
    page.period_box.setCurrentIndex(page.period_box.findText("모든 기간"))
    assert row_of(page, "KE689")[1] == "3"


def test_an_empty_log_says_that_rates_come_with_talks(window: MainWindow) -> None:
    page = opened(window)
    page.period_box.setCurrentIndex(page.period_box.findText("모든 기간"))
    assert "저장하면" in page.empty_label.text()


def test_how_often_officers_overruled_stands_beside_what_the_rules_said(window: MainWindow, desk: Desk) -> None:
    put(desk, "KE689", 2, 2, overrule=Concern.NONE)
    put(desk, "KE689", 3, 0, overrule=Concern.HIGH)
    cells = row_of(opened(window), "KE689")
    assert cells[1:4] == ["5", "2", "0"]
    assert cells[8] == "올림 3 · 내림 2"


def test_ages_stand_only_for_recorded_birth_dates_and_the_page_says_that_sex_is_never_recorded(
    window: MainWindow, desk: Desk
) -> None:
    put(desk, "KE689", 4)
    put(desk, "KE689", 2, 1, birth="1980-01-02")
    page = opened(window)
    page.age_tab.click()
    assert page.table.rowCount() == 1
    assert row_of(page, "40–49세")[1:3] == ["2", "1"]
    assert "6건 가운데 2건" in page.group_label.text()
    assert "성별" in page.group_label.text()


def test_a_supervisor_sees_officers_by_name(window: MainWindow, desk: Desk) -> None:
    put(desk, "KE689", 3, 1)
    page = opened(window)
    page.officer_tab.click()
    assert row_of(page, desk.officer.name)[1:3] == ["3", "1"]


@pytest.mark.parametrize(("role", "sees"), [("officer", False), ("records", True)])
def test_an_officer_is_told_why_officers_are_not_shown_and_sees_everything_else(
    open_window: Callable[..., MainWindow], desk: Desk, role: str, sees: bool
) -> None:
    put(desk, "KE689", 3, 1)
    store_of(desk).officer = replace(desk.officer, role=role)
    page = opened(open_window())
    assert row_of(page, "KE689")[1] == "3"
    page.officer_tab.click()
    assert page.table.isVisible() is sees
    assert ("감독자" in page.empty_label.text()) is not sees
    page.hour_tab.click()
    assert row_of(page, "18–19시")[1] == "3"


def test_everything_is_reached_by_keys(window: MainWindow, desk: Desk) -> None:
    put(desk, "KE689", 1)
    window.show_manage()
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    page = window.managing.fairness_page
    assert window.stack.currentWidget() is page
    assert page.flight_tab.hasFocus()
    QTest.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert page.hour_tab.isChecked()
    assert row_of(page, "18–19시")[1] == "1"
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.stack.currentWidget() is window.manage_page


def test_a_long_count_goes_on_part_by_part_shows_how_far_it_is_and_can_be_stopped(
    window: MainWindow, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store_rates, "PART", 2)
    put(desk, "KE689", 9)
    window.managing.show_fairness()
    page = window.managing.fairness_page
    assert page.progress_bar.isVisible()
    assert 0 < page.progress_bar.value() < page.progress_bar.maximum()
    assert "세고" in page.empty_label.text()
    with qtbot.waitSignal(page.counted):
        pass
    assert not page.progress_bar.isVisible()
    assert row_of(page, "KE689")[1] == "9"
    page.refresh()
    page.cancel_button.click()
    settle()
    assert "그만" in page.verdict_label.text()
    assert not page.table.isVisible()
    assert not page.empty_label.isVisible()
    assert not page.progress_bar.isVisible()


def test_another_period_chosen_meanwhile_begins_anew_and_counts_nothing_twice(
    window: MainWindow, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store_rates, "PART", 2)
    put(desk, "KE689", 9)
    window.managing.show_fairness()
    page = window.managing.fairness_page
    with qtbot.waitSignal(page.counted):
        page.period_box.setCurrentIndex(0)
    assert row_of(page, "KE689")[1] == "9"


def test_leaving_the_page_or_locking_ends_the_count(
    window: MainWindow, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store_rates, "PART", 2)
    put(desk, "KE689", 9)
    page, counted = window.managing.fairness_page, []
    page.counted.connect(lambda: counted.append(True))
    for leave in (window.show_day, window.lock):
        window.managing.show_fairness()
        leave()
        settle()
    assert not counted


def test_a_log_that_cannot_be_read_is_told_in_words(window: MainWindow, desk: Desk, tmp_path: Path) -> None:
    put(desk, "KE689", 30)
    opened(window)
    for pragma in ("wal_checkpoint(TRUNCATE)", "shrink_memory"):
        store_of(desk)._conn.execute(f"PRAGMA {pragma}").fetchall()
    path = tmp_path / "desk" / DATABASE
    path.write_bytes(path.read_bytes()[:4096] + bytes(path.stat().st_size - 4096))
    page = opened(window)
    assert page.verdict_bar.property("tone") == "bad"
    assert HANGUL.search(page.verdict_label.text())
    assert not page.table.isVisible()


def test_a_group_that_differs_is_drawn_in_another_shape_and_not_only_in_another_colour(
    window: MainWindow, desk: Desk
) -> None:
    put(desk, "KE689", 60, 2)
    put(desk, "OZ739", 40, 20)
    page = opened(window)
    pictures = {}
    for row in range(2):
        box = page.table.visualRect(page.table.model().index(row, PICTURE))
        image = page.table.viewport().grab(box).toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        darkest = min(image.pixelColor(x, y).value() for x in range(image.width()) for y in range(image.height()))
        dark = [
            (x, y)
            for x in range(image.width())
            for y in range(image.height())
            if image.pixelColor(x, y).value() <= darkest + 40
        ]
        pictures[row] = (
            max(y for _, y in dark) - min(y for _, y in dark),
            sum(x for x, _ in dark) / len(dark) / image.width(),
        )
    (differs, where), (alike, other) = pictures[0], pictures[1]
    assert differs > alike + 3  # a triangle of 16 px beside a point of 10
    assert where > other + 0.3  # and the rate of 50 % stands to the right of that of 3 %


def test_a_name_is_shown_as_text_and_never_as_markup(window: MainWindow, desk: Desk) -> None:
    put(desk, "<b>KE</b>", 40, 30)
    put(desk, "OZ739", 40, 1)
    page = opened(window)
    assert "<b>KE</b>" in page.verdict_label.text()
    assert page.verdict_label.textFormat() is Qt.TextFormat.PlainText


def test_english_pages_hold_no_korean(
    dressed: QApplication, open_window: Callable[..., MainWindow], desk: Desk
) -> None:
    put(desk, "KE689", 40, 30, birth="1980-01-02", overrule=Concern.HIGH)
    put(desk, "OZ739", 40, 1)
    put(desk, "", 2)
    translator = QTranslator()
    assert translator.load(str(RESOURCES / "i18n" / "airportdesk_en.qm"))
    dressed.installTranslator(translator)
    try:
        page = opened(open_window(Settings("en")))
        for by in (By.FLIGHT, By.HOUR, By.AGE):
            page.show_groups(by)
            rows = range(page.table.rowCount())
            columns = range(page.table.columnCount())
            cells = [item.text() for r in rows for c in columns if (item := page.table.item(r, c))]
            heads = [item.text() for c in columns if (item := page.table.horizontalHeaderItem(c))]
            labels = [label.text() for label in page.findChildren(QLabel)]
            labels += [button.text() for button in page.findChildren(QAbstractButton)]
            assert [text for text in (*cells, *heads, *labels) if HANGUL.search(text)] == []
    finally:
        dressed.removeTranslator(translator)
