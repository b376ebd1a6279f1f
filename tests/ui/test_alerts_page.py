"""The ministry's file imported, looked at and confirmed area by area through the real window."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableWidget

from airportdesk.alarms import ConfirmedAlert
from airportdesk.desk import Desk
from airportdesk.errors import NotPermittedError
from airportdesk.files import RESOURCES
from airportdesk.model import KST, DeskInfo, Draft
from airportdesk.pack import Pack
from airportdesk.risk.alerts import notice, stale_areas
from airportdesk.settings import Settings
from airportdesk.store import Store
from airportdesk.ui.alerts_page import AlertsPage
from airportdesk.ui.choice_box import choose, chosen
from airportdesk.ui.main_window import MainWindow
from airportdesk.ui.proposals_table import qt_moment

from .conftest import CHEAP, NOW, PASSWORD

SAMPLES = Path(__file__).parents[1] / "samples" / "alarms"


@pytest.fixture
def page(window: MainWindow) -> AlertsPage:
    window.managing.show_alerts()
    return window.alerts_page


@contextmanager
def english(app: QApplication) -> Iterator[None]:
    """The English words, for as long as it lasts."""
    translator = QTranslator()
    assert translator.load(str(RESOURCES / "i18n" / "airportdesk_en.qm"))
    app.installTranslator(translator)
    try:
        yield
    finally:
        app.removeTranslator(translator)


def areas(page: AlertsPage) -> list[str]:
    return [change.proposal.area for change in page._proposed._changes]


def cell(table: QTableWidget, row: int, column: int) -> str:
    item = table.item(row, column)
    assert item is not None
    return item.text()


def tick(page: AlertsPage, area: str) -> int:
    row = areas(page).index(area)
    page._proposed.tick(row).setChecked(True)
    return row


def test_nothing_is_ticked_and_nothing_changes_by_importing(page: AlertsPage, desk: Desk) -> None:
    assert page.import_alarms(SAMPLES / "alarms.json")
    assert page.proposals_table.rowCount() == 7
    assert page._proposed.accepted() == ()
    assert not page.accept_button.isEnabled()
    assert not page.confirm()
    assert (desk.alerts.rows(), "+" in desk.pack.version) == ((), False)


def test_a_confirmed_area_counts_at_once_in_panel_version_and_history(
    window: MainWindow, page: AlertsPage, desk: Desk
) -> None:
    before = desk.pack.version
    window.contact_page.show_draft(Draft(places=("bavet",)))
    assert desk.preview(Draft(places=("bavet",))).assessment.notices[0].stale
    page.import_alarms(SAMPLES / "alarms.json")
    row = tick(page, "bavet")
    page._proposed.end(row).setDateTime(qt_moment(datetime(2027, 1, 31, 23, 59, tzinfo=KST)))
    page.accept_button.click()
    assessment = desk.preview(Draft(places=("bavet",))).assessment
    assert not assessment.notices[0].stale
    assert assessment.pack == f"{before}+1"
    assert "bavet" not in areas(page)
    assert len(areas(page)) == 6
    assert chosen(page.timeline_box) == "bavet"
    period, level, source = (cell(page.timeline_table, 0, column) for column in range(3))
    assert period == "2026-08-01 00:00 ~\n~ 2027-01-31 23:59"
    assert level == "4단계 여행금지\n● 이때"
    assert "경위 김온유" in source
    assert "1곳" in window.message_label.text()


def test_a_record_keeps_the_pack_it_was_made_with_and_reads_so_again(page: AlertsPage, desk: Desk) -> None:
    first = desk.log(Draft(places=("bavet",)))
    page.import_alarms(SAMPLES / "alarms.json")
    row = tick(page, "bavet")
    page._proposed.end(row).setDateTime(qt_moment(datetime(2027, 1, 31, tzinfo=KST)))
    assert page.confirm()
    second = desk.log(Draft(places=("bavet",)))
    assert second.assessment.pack == f"{first.assessment.pack}+1"
    for record, stale in ((first, True), (second, False)):
        seen = notice("bavet", NOW, desk.pack_of(record))
        assert seen is not None
        assert seen.stale is stale


def test_two_files_add_up_and_ticks_stay(page: AlertsPage) -> None:
    page.import_alarms(SAMPLES / "alarms.json")
    tick(page, "bavet")
    page.import_alarms(SAMPLES / "special.json")
    assert page.proposals_table.rowCount() == 14
    assert [row.area for row in page._proposed.accepted()] == ["bavet"]
    page.clear_button.click()
    assert page.proposals_table.rowCount() == 0


def test_text_that_names_no_area_is_listed_and_can_be_assigned_by_hand(page: AlertsPage) -> None:
    page.import_alarms(SAMPLES / "alarms.json")
    assert "송클라" in page.unmatched_list.item(0).text()
    page.unmatched_list.setCurrentRow(0)
    assert chosen(page.level_box) == "3"
    page.assign_button.click()
    assert "지역" in page.problem_label.text()
    choose(page.area_box, "TH")
    page.assign_button.click()
    row = tick(page, "TH")
    (accepted,) = page._proposed.accepted()
    assert (accepted.area, accepted.level, accepted.note) == ("TH", "3", "송클라 주 남부 말레이시아 접경지역")
    assert "사람이 지역을 정함" in accepted.source
    assert page.unmatched_list.count() == 1
    assert cell(page.proposals_table, row, 2).startswith("▲")


def test_an_end_before_the_begin_is_refused_and_nothing_is_kept(page: AlertsPage, desk: Desk) -> None:
    page.import_alarms(SAMPLES / "alarms.json")
    row = tick(page, "bavet")
    page._proposed.end(row).setDateTime(qt_moment(datetime(2026, 7, 1, tzinfo=KST)))
    assert not page.confirm()
    assert "끝이 시작보다" in page.problem_label.text()
    assert desk.alerts.rows() == ()


def test_two_levels_for_one_area_cannot_both_be_confirmed(page: AlertsPage, desk: Desk, tmp_path: Path) -> None:
    base: dict[str, Any] = {"country_iso_alp2": "KH", "region_ty": "일부", "remark": "바벳시"}
    path = tmp_path / "둘.json"
    path.write_text(json.dumps({"data": [{**base, "alarm_lvl": level} for level in "34"]}), encoding="utf-8")
    page.import_alarms(path)
    for row in range(2):
        assert "다른 단계" in cell(page.proposals_table, row, 4)
        page._proposed.tick(row).setChecked(True)
    assert not page.confirm()
    assert desk.alerts.rows() == ()


@pytest.mark.parametrize("name", ["error.json", "error.xml", "없음.json"])
def test_a_file_that_cannot_be_read_is_named_and_changes_nothing(page: AlertsPage, name: str) -> None:
    page.import_alarms(SAMPLES / "alarms.json")
    assert not page.import_alarms(SAMPLES / name)
    assert name in page.problem_label.text()
    assert page.problem_label.isVisible()
    assert page.proposals_table.rowCount() == 7


@pytest.mark.parametrize("language", ["ko", "en"])
def test_ticks_and_times_are_high_enough_for_a_finger_and_no_name_is_cut(
    dressed: QApplication, open_window: Callable[..., MainWindow], language: str
) -> None:
    with english(dressed) if language == "en" else nullcontext():
        window = open_window(Settings(language))
        page = window.alerts_page
        window.stack.setCurrentWidget(page)
        page.import_alarms(SAMPLES / "alarms.json")
        page.import_alarms(SAMPLES / "special.json")
        QApplication.processEvents()
        for row in range(page.proposals_table.rowCount()):
            tick, begin, end = page._proposed.tick(row), page._proposed.begin(row), page._proposed.end(row)
            assert min(tick.height(), begin.height(), end.height()) >= 44
            assert tick.sizeHint().width() <= tick.width()
        tick = page._proposed.tick(0)
        QTest.mouseClick(tick, Qt.MouseButton.LeftButton, pos=QPoint(20, tick.height() // 2 - 20))
        assert tick.isChecked()
        for table in (page.proposals_table, page.timeline_table):
            head = table.horizontalHeader()
            for column in range(table.columnCount()):
                assert head.sectionSizeHint(column) <= head.sectionSize(column)


def test_a_source_is_called_by_its_name(page: AlertsPage) -> None:
    choose(page.timeline_box, "KH")
    assert cell(page.timeline_table, 0, 2).startswith("조선일보 2025-12-04")


def test_who_is_no_supervisor_sees_everything_and_why_it_cannot_be_confirmed(
    tmp_path: Path, pack: Pack, dressed: object
) -> None:
    info = DeskInfo("데스크")
    store = Store.create(tmp_path / "other", info, "순경 이안내", PASSWORD, NOW, role="officer", kdf=CHEAP)
    desk = Desk(store, pack, lambda: NOW)
    page = AlertsPage(desk, "ko")
    page.import_alarms(SAMPLES / "alarms.json")
    assert page.proposals_table.rowCount() == 7
    assert not page._proposed.tick(0).isEnabled()
    assert "감독자만" in page.role_label.text()
    with pytest.raises(NotPermittedError, match="supervisor"):
        desk.confirm_alerts((ConfirmedAlert("bavet", "4", NOW, None, "x"),))
    desk.close()


def test_the_level_at_any_chosen_moment_is_shown_on_map_and_history(page: AlertsPage) -> None:
    choose(page.timeline_box, "KH-12")
    page.when_edit.setDateTime(qt_moment(datetime(2025, 11, 1, tzinfo=KST)))
    assert "특별여행주의보" in page.level_label.text()
    assert "프놈펜시 · 특별여행주의보" in page.map.said_of("KH-12")
    assert cell(page.timeline_table, 1, 1) == "특별여행주의보\n● 이때"
    page.now_button.click()
    assert "2단계" in page.level_label.text()


def test_pointing_at_the_map_shows_the_history_of_what_decides_there(page: AlertsPage) -> None:
    QTest.mouseClick(page.map, Qt.MouseButton.LeftButton, pos=page.map.point_of("sisophon").toPoint())
    assert chosen(page.timeline_box) == "thai-border-50km"
    page.map.focus_place("KH-18")
    assert chosen(page.timeline_box) == "KH-18"


def test_the_first_page_says_how_many_areas_must_be_confirmed_and_where(window: MainWindow) -> None:
    window.show_first()
    notice = window.shift.start_page.notice_label
    assert notice.isVisible()
    assert "12곳" in notice.text()
    assert "F11" in notice.text()
    QTest.keyClick(window, Qt.Key.Key_F11)
    assert window.stack.currentWidget() is window.alerts_page
    QTest.keyClick(window.alerts_page, Qt.Key.Key_Escape)
    assert window.stack.currentWidget() is window.manage_page


def test_what_must_be_confirmed_is_listed_first_and_choosing_a_row_opens_its_history(page: AlertsPage) -> None:
    rows = [page.stale_list.item(n).text() for n in range(page.stale_list.count())]
    assert page.stale_title.text().startswith(f"기한이 지나 확인이 필요한 지역 {len(rows)}곳")
    assert len(rows) == len(stale_areas(NOW, page._desk.pack)) > 3
    assert all(row.endswith("확인 필요") for row in rows)
    [number] = [n for n, row in enumerate(rows) if row.startswith("바벳")]
    assert rows[number].split(" · ")[1] == "4단계 여행금지"
    assert all("까지" in row and "부터" in row for row in rows)
    page.stale_list.setCurrentRow(number)
    assert chosen(page.timeline_box) == "bavet"
    assert "⚠ 확인 필요" in cell(page.timeline_table, 0, 1)


def test_a_ban_without_an_end_says_when_it_must_be_looked_at_again(page: AlertsPage) -> None:
    page.import_alarms(SAMPLES / "alarms.json")
    row = areas(page).index("bavet")
    page._proposed.begin(row).setDateTime(qt_moment(datetime(2026, 11, 24, tzinfo=KST)))
    said = "끝나는 날을 적지 않으면 시작 90일 뒤(2027-02-22) 다시 확인하라고 알립니다"
    assert said in cell(page.proposals_table, row, 4)
    page._proposed.end(row).setDateTime(qt_moment(datetime(2027, 1, 31, tzinfo=KST)))
    assert "끝나는 날" not in cell(page.proposals_table, row, 4)
    levels = {change.proposal.level: n for n, change in enumerate(page._proposed._changes)}
    assert "끝나는 날" not in cell(page.proposals_table, levels["1"], 4)


def test_the_red_line_of_the_panel_says_that_a_ban_must_be_confirmed(window: MainWindow) -> None:
    window.contact_page.show_draft(Draft(places=("bavet",)))
    assert window.contact_page.meaning.high_risk_label.text() == "경보 높은 곳: 바벳 4 (확인 필요)"


def test_with_nothing_stale_nothing_is_said(desk: Desk, clock: Any, open_window: Callable[..., MainWindow]) -> None:
    clock.now = datetime(2025, 7, 30, tzinfo=KST)
    window = open_window()
    window.show_first()
    assert not window.shift.start_page.notice_label.isVisible()
