"""Who a traveller is stands masked in lists, records and files until somebody asks, which is then on record."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListWidget, QPlainTextEdit, QTableWidget, QTextEdit, QWidget

from airportdesk.desk import Desk
from airportdesk.errors import NotPermittedError
from airportdesk.export import Kind, rows_from_csv
from airportdesk.model import AccessAct, AccessFilter, Draft, Officer, Purpose, Reason
from airportdesk.ui.main_window import MainWindow

from .conftest import NOW
from .test_contact_page import settle

NAME, PHONE, BIRTH = "홍길동", "010-1234-5678", "1990-01-02"
PERSON = Draft(flight="KE689", ground="urgent", name=NAME, phone=PHONE, birth=BIRTH, notes="지인 초대라 함")


@pytest.fixture
def logged(window: MainWindow, desk: Desk) -> MainWindow:
    desk.log(PERSON)
    desk.log(Draft(flight="OZ739", ground="urgent", name=NAME, phone=PHONE, notes="다시 옴"))
    return window


def shown(page: QWidget) -> str:
    """Every text a page shows outside of what is typed."""
    texts = [label.text() for label in page.findChildren(QLabel)]
    texts += [view.toPlainText() for view in page.findChildren(QTextEdit)]
    for listed in page.findChildren(QListWidget):
        texts += [listed.item(row).text() + listed.item(row).toolTip() for row in range(listed.count())]
    for table in page.findChildren(QTableWidget):
        for row in range(table.rowCount()):
            items = [table.item(row, column) for column in range(table.columnCount())]
            texts += [f"{item.text()} {item.toolTip()}" for item in items if item]
    texts += [edit.toPlainText() for edit in page.findChildren(QPlainTextEdit)]
    return "\n".join(texts)


def times_shown(desk: Desk) -> list[str]:
    """The contacts whose travellers were shown, as the access record has them."""
    rows = desk.access._access.records(AccessFilter(act=AccessAct.IDENTITY_SHOWN))
    return [row.subject for row in reversed(rows)]


def press_names(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    settle()


def pages(window: MainWindow) -> Iterator[tuple[str, QWidget, Callable[[], object]]]:
    find, links = window.finding.find_page, window.finding.links_page
    yield "day", window.day_page, window.show_day
    yield "find", find, window.finding.show_find
    yield "links", links, lambda: window.finding.show_links(1, find)
    yield "record", window.record_page, lambda: window._open_contact(1)
    yield "start", window.shift.start_page, window.shift.show_start


def test_row_16_no_list_and_no_record_names_a_traveller_by_itself(logged: MainWindow, desk: Desk) -> None:
    for name, page, show in pages(logged):
        show()
        settle()
        for told in (NAME, PHONE, PHONE.replace("-", "")[:7], BIRTH):
            assert told not in shown(page), name
    assert times_shown(desk) == []


def test_row_16_half_typed_talks_are_listed_without_the_name(logged: MainWindow) -> None:
    logged.contact_page.show_draft(PERSON)
    settle()
    logged.talking.show_drafts()
    assert "KE689" in shown(logged.drafts_page)
    assert NAME not in shown(logged.drafts_page)
    assert PHONE not in shown(logged.drafts_page)


def test_row_16_a_name_that_is_searched_is_found_masked_and_shown_on_demand_one_by_one(
    logged: MainWindow, desk: Desk
) -> None:
    page = logged.finding.find_page
    logged.finding.show_find()
    page.query_edit.setText(NAME)
    page.search()
    names = [page.table.item(row, 5) for row in range(page.table.rowCount())]
    assert [item.text() for item in names if item] == ["홍*동", "홍*동"]
    page.table.setCurrentCell(1, 0)
    press_names(logged)
    after = [page.table.item(row, 5) for row in range(page.table.rowCount())]
    assert [item.text() for item in after if item] == ["홍*동", NAME]
    assert times_shown(desk) == ["1"]
    press_names(logged)
    assert times_shown(desk) == ["1"], "shown already"
    assert not page.names_button.isEnabled()
    page.search()
    assert NAME not in shown(page)


def test_row_16_a_record_shows_the_traveller_on_demand_and_the_next_one_is_masked_again(
    logged: MainWindow, desk: Desk
) -> None:
    page = logged.record_page
    logged._open_contact(1)
    settle()
    assert "홍*동" in shown(page)
    assert "***-****-5678" in shown(page)
    assert "1990-**-**" in shown(page)
    QTest.mouseClick(page.names_button, Qt.MouseButton.LeftButton)
    for told in (NAME, PHONE, BIRTH):
        assert told in shown(page)
    assert times_shown(desk) == ["1"]
    logged._open_contact(2)
    settle()
    assert NAME not in shown(page)


def test_row_16_without_a_traveller_there_is_nothing_to_show(window: MainWindow, desk: Desk) -> None:
    desk.log(Draft(flight="KE689"))
    window._open_contact(1)
    settle()
    assert window.record_page.names_button.isHidden()
    press_names(window)
    assert times_shown(desk) == []


def test_row_16_who_may_be_the_same_traveller_is_masked_until_asked(logged: MainWindow, desk: Desk) -> None:
    page = logged.finding.links_page
    logged.finding.show_links(1, logged.finding.find_page)
    settle()
    assert "홍*동" in page.alike_list.item(0).text()
    press_names(logged)
    assert NAME in page.alike_list.item(0).text()
    assert times_shown(desk) == ["2"]


def test_row_13_amending_shows_the_traveller_in_the_fields_and_is_noted(logged: MainWindow, desk: Desk) -> None:
    logged._open_contact(1)
    settle()
    QTest.keyClick(logged, Qt.Key.Key_F7)
    settle()
    assert logged.contact_page.trip.name_edit.text() == NAME
    assert times_shown(desk) == ["1"]


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_row_16_a_file_without_a_reason_names_nobody(logged: MainWindow, desk: Desk, kind: Kind) -> None:
    rows = exported(desk, kind, None)
    assert "홍*동" in rows
    assert "***-****-5678" in rows
    for told in (NAME, PHONE, BIRTH):
        assert told not in rows
    assert desk.access._access.records(AccessFilter(act=AccessAct.EXPORTED))[0].detail.endswith("named=0 masked=2")


def test_row_15_with_a_reason_the_file_names_them_and_the_record_says_why(logged: MainWindow, desk: Desk) -> None:
    rows = exported(desk, "csv", Reason(Purpose.REPORT, "야간 보고"))
    for told in (NAME, PHONE, BIRTH):
        assert told in rows
    noted = desk.access._access.records(AccessFilter(act=AccessAct.EXPORTED))[0]
    assert "named=2 purpose=report" in noted.detail
    assert noted.words == "야간 보고"


def test_row_9_an_officer_exports_masked_and_never_with_identities(
    logged: MainWindow, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk._store, "officer", Officer("b", "순경 이순번", "officer"))
    assert NAME not in exported(desk, "csv", None)
    with pytest.raises(NotPermittedError):
        exported(desk, "csv", Reason(Purpose.REPORT))


def exported(desk: Desk, kind: Kind, reason: Reason | None) -> str:
    data = desk.export_job(NOW.date(), kind, "ko", reason)()
    if kind == "csv":
        return "\n".join(" ".join(row) for row in rows_from_csv(data))
    import io

    import openpyxl

    sheet = openpyxl.load_workbook(io.BytesIO(data)).worksheets[0]
    return "\n".join(" ".join(str(cell) for cell in row) for row in sheet.iter_rows(values_only=True))
