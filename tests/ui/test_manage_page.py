"""Importing departures through the window."""

from pathlib import Path

import pytest

from airportdesk.desk import Desk
from airportdesk.files import RESOURCES
from airportdesk.ui.main_window import MainWindow

HEADER = (
    "airline,flightId,scheduleDateTime,estimatedDateTime,airport,chkinrange,gatenumber,codeshare,"
    "masterflightid,remark,airportCode,terminalid,typeOfFlight,fid,fstandposition\n"
)
ROW = "대한항공,KE689,202611241850,202611241910,프놈펜,A B C D,231,Master,,,PNH,P03,I,2026112400000000000001,231\n"
SHARED = (
    "델타항공,DL7871,202611241850,202611241910,프놈펜,A B C D,231,Slave,KE689,,KTI,P03,I,2026112400000000000002,231\n"
)


def test_an_imported_flight_is_offered_on_the_contact_page_once_and_under_its_new_airport_code(
    window: MainWindow, tmp_path: Path, desk: Desk
) -> None:
    path = tmp_path / "departures.csv"
    path.write_text(HEADER + ROW + SHARED, encoding="utf-8")
    assert window.manage_page.import_departures(path)
    box = window.contact_page.trip.flight_box
    shown = [box.itemText(row) for row in range(box.count())]
    assert sum("T2 231" in text for text in shown) == 1
    assert not any("DL7871" in text for text in shown)
    assert any(d.gate == "231" and d.airport == "KTI" for d in desk.departures(desk.today()))


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "departures.csv"),
        ((HEADER + ROW).encode("utf-16"), "departures.csv"),
        ((HEADER + ROW.replace("P03", "P99")).encode(), "2"),
        ((HEADER + ROW.replace("202611241850", "20261124")).encode(), "scheduleDateTime"),
    ],
)
def test_a_bad_file_says_where_it_is_wrong_and_nothing_is_taken(
    window: MainWindow, tmp_path: Path, desk: Desk, data: bytes, words: str
) -> None:
    before = desk.departures(desk.today())
    path = tmp_path / "departures.csv"
    path.write_bytes(data)
    assert not window.manage_page.import_departures(path)
    assert words in window.manage_page.departures_problem.text()
    assert desk.departures(desk.today()) == before


def test_a_file_cut_off_in_the_middle_is_named(window: MainWindow) -> None:
    assert not window.manage_page.import_departures(RESOURCES / "sample" / "cut_off.json")
    assert "cut_off.json" in window.manage_page.departures_problem.text()


def test_a_file_that_is_not_there_is_named(window: MainWindow, tmp_path: Path) -> None:
    assert not window.manage_page.import_departures(tmp_path / "없음.json")
    assert "없음.json" in window.manage_page.departures_problem.text()
