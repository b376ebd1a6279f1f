"""The day as a workbook, read back by another program's library."""

import io
import subprocess
import sys
import zipfile
from dataclasses import replace
from datetime import datetime
from typing import Any

import openpyxl
import pytest

from airportdesk.export import day_as_csv, day_as_xlsx, rows_from_csv
from airportdesk.export.columns import columns
from airportdesk.export.xlsx import CELL_MAX
from airportdesk.model import Concern, Decision, Overrule, Record
from airportdesk.text import Language

from .samples import DAY, DESK, FAMILY, FULL, HOSTILE, PACK, noted, record


def _book(*records: Record, language: Language = "ko") -> Any:
    return openpyxl.load_workbook(io.BytesIO(day_as_xlsx(DAY, records, PACK, DESK, language)))


def _cells(*records: Record) -> list[dict[str, Any]]:
    titles, *rows = _book(*records).worksheets[0].iter_rows()
    return [{title.value: cell for title, cell in zip(titles, row, strict=False)} for row in rows]


@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_becomes_a_formula_a_link_a_number_or_a_date(text: str) -> None:
    [row] = _cells(noted(text))
    for title in ("메모", "이름", "담당자 판단 이유"):
        assert (row[title].value, row[title].data_type, row[title].hyperlink) == (text, "s", None)


@pytest.mark.parametrize("phone", ["010-1234-5678", "+82-10-1234-5678", "01012345678"])
def test_a_telephone_number_and_a_flight_with_leading_zero_come_back_intact(phone: str) -> None:
    assert FULL.traveller is not None
    [row] = _cells(record(replace(FULL, traveller=replace(FULL.traveller, phone=phone))))
    assert row["전화"].value == phone
    assert row["편명"].value == "0689"


def test_times_are_real_dates_and_numbers_are_numbers() -> None:
    [row] = _cells(record(FULL, 7))
    assert row["면담 시각"].value == datetime(2026, 11, 24, 18, 20)  # noqa: DTZ001
    assert row["면담 시각"].is_date
    assert (row["번호"].value, row["체류(일)"].value) == (7, 30)


def test_text_that_looks_like_an_escape_of_the_format_is_escaped_itself() -> None:
    data = day_as_xlsx(DAY, [noted("_x0041_")], PACK, DESK, "ko")
    with zipfile.ZipFile(io.BytesIO(data)) as parts:
        assert b"_x005F_x0041_" in parts.read("xl/worksheets/sheet1.xml")


def test_both_formats_say_the_same() -> None:
    records = [record(), record(FULL, 2, Overrule(Concern.SOME, "확인됨"), "오타"), *map(noted, HOSTILE)]
    rows = rows_from_csv(day_as_csv(DAY, records, PACK, "ko"))
    sheet = [[_as_text(cell.value) for cell in row] for row in _book(*records).worksheets[0].iter_rows()]
    assert sheet == rows


def _as_text(value: object) -> str:
    if isinstance(value, datetime):
        return value.isoformat(" ", "minutes")
    return "" if value is None else str(value)


def test_the_signs_stand_with_their_reasons_and_the_alerts_with_their_dates() -> None:
    [row] = _cells(record(FULL))
    assert "[강함] 텔레그램·SNS·광고로 알게 된 초대 (알게 된 경로: 텔레그램(초대·제안)" in row["신호"].value
    assert "바벳 4단계 여행금지 (2025-10-16, 확인 필요)" in row["여행경보 안내"].value


def test_the_computed_concern_stays_beside_the_officers_own() -> None:
    [row] = _cells(record(FULL, overrule=Overrule(Concern.NONE, "회사 확인됨")))
    assert (row["위험 징후(규칙)"].value, row["위험 징후(담당자)"].value) == ("높음", "없음")
    assert row["담당자 판단 이유"].value == "회사 확인됨"


def test_every_question_of_the_pack_has_a_column() -> None:
    titles = [cell.value for cell in next(_book().worksheets[0].iter_rows())]
    assert {question.ko for question in PACK.questions} <= set(titles)
    assert len(set(titles)) == len(titles)


@pytest.mark.parametrize(("language", "names"), [("ko", ["면담 기록", "요약"]), ("en", ["contacts", "summary"])])
def test_the_sheets_are_named_in_the_readers_language(language: Language, names: list[str]) -> None:
    assert _book(record(), language=language).sheetnames == names


def test_the_heading_stays_the_columns_filter_and_the_page_is_ready_to_print() -> None:
    sheet = _book(record(), record(FULL, 2)).worksheets[0]
    assert sheet.freeze_panes == "D2"
    assert sheet.auto_filter.ref == f"A1:{sheet.cell(1, len(columns(PACK, 'ko'))).column_letter}3"
    assert sheet.page_setup.orientation == "landscape"
    assert sheet.page_setup.fitToHeight == 0
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert sheet.print_title_rows == "$1:$1"
    assert sheet.column_dimensions["H"].width > 30


def test_the_summary_counts_and_never_rates() -> None:
    sheet = _book(record(), record(FULL, 2), record(replace(FULL, decision=Decision.LEFT), 3)).worksheets[1]
    counts = {row[0]: row[1] for row in sheet.iter_rows(values_only=True) if row[0]}
    assert (counts["면담 건수"], counts["높음"], counts["귀가"], counts["본인 의사 출국"]) == (3, 2, 1, 1)
    assert not any("%" in str(value) for value in counts.values())


@pytest.mark.parametrize("language", ["ko", "en"])
def test_an_empty_day_is_a_valid_file_that_says_so(language: Language) -> None:
    book = _book(language=language)
    said = "이 날의 면담 기록이 없습니다." if language == "ko" else "No contacts were logged on this day."
    assert book.worksheets[0]["A2"].value == said
    assert said in [row[0].value for row in book.worksheets[1].iter_rows()]


def test_what_no_file_can_hold_is_cleaned_and_does_not_stop_the_export() -> None:
    [row] = _cells(noted("가\x00나\x0b다\ud800라"))
    assert row["메모"].value == "가나다\ufffd라"


def test_a_text_longer_than_a_cell_is_cut_with_a_sign_and_not_dropped() -> None:
    [row] = _cells(noted("가" * (CELL_MAX + 5)))
    assert row["메모"].value == "가" * (CELL_MAX - 1) + "…"


def test_the_same_arguments_give_the_same_bytes() -> None:
    first, second = (day_as_xlsx(DAY, [record(FULL)], PACK, DESK, "ko") for _ in range(2))
    assert first == second


def test_the_workbook_holds_no_formula_macro_or_outside_link() -> None:
    data = day_as_xlsx(DAY, [noted(text) for text in HOSTILE], PACK, DESK, "ko")
    with zipfile.ZipFile(io.BytesIO(data)) as parts:
        assert not [name for name in parts.namelist() if "vba" in name.lower() or "external" in name.lower()]
        assert b"<f>" not in parts.read("xl/worksheets/sheet1.xml")
        assert b"hyperlink" not in parts.read("xl/worksheets/sheet1.xml").lower().replace(b"=hyperlink(", b"")


def test_an_anonymous_contact_has_no_identity() -> None:
    [row] = _cells(record(FAMILY))
    assert [row[title].value for title in ("수집 근거", "이름", "전화")] == [None, None, None]


def test_importing_the_export_does_not_import_xlsxwriter() -> None:
    code = "import sys, airportdesk.export; sys.exit('xlsxwriter' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
