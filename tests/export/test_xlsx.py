"""The day as a workbook, read back by another program's library."""

import io
import re
import subprocess
import sys
import zipfile
from dataclasses import replace
from datetime import datetime
from typing import Any

import openpyxl
import pytest

from airportdesk.export import DayLog, day_as_csv, day_as_xlsx, day_file, rows_from_csv
from airportdesk.export.columns import columns
from airportdesk.export.xlsx import CELL_MAX
from airportdesk.model import Concern, Decision, LeafletMade, Overrule, Record
from airportdesk.text import Language

from .samples import AT, DAY, DESK, FAMILY, FULL, HOSTILE, PACK, noted, record


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


@pytest.mark.parametrize(
    ("language", "names"),
    [("ko", ["면담 기록", "신호", "안내문", "요약"]), ("en", ["contacts", "signs", "leaflets", "summary"])],
)
def test_the_sheets_are_named_in_the_readers_language(language: Language, names: list[str]) -> None:
    assert _book(record(), language=language).sheetnames == names


def test_the_heading_stays_the_columns_filter_and_the_page_is_ready_to_print() -> None:
    sheet = _book(record(), record(FULL, 2)).worksheets[0]
    assert sheet.freeze_panes == "D2"
    assert sheet.auto_filter.ref == f"A1:{sheet.cell(1, len(columns(PACK, 'ko'))).column_letter}3"
    assert sheet.page_setup.orientation == "landscape"
    assert sheet.page_setup.fitToHeight == 0
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert (sheet.print_title_rows, sheet.print_title_cols) == ("$1:$1", "$A:$C")
    assert sheet.column_dimensions["H"].width > 30


def _summary(book: Any) -> dict[str, dict[str, tuple[int, int]]]:
    """The blocks of the sheet of counts: by title the lines with how many of how many."""
    blocks: dict[str, dict[str, tuple[int, int]]] = {}
    lines: dict[str, tuple[int, int]] = {}
    for name, count, of, *_ in book["요약"].iter_rows(values_only=True):
        if count == "건수":
            lines = blocks.setdefault(name, {})
        elif name and isinstance(count, int):
            lines[name] = (count, of)
    return blocks


def test_the_summary_counts_of_how_many_and_never_rates() -> None:
    book = _book(record(), record(FULL, 2), record(replace(FULL, decision=Decision.LEFT), 3))
    blocks = _summary(book)
    assert blocks["하루"] == {"면담 건수": (3, 3), "주의 이상": (2, 3), "높음": (2, 3)}
    assert blocks["위험 징후"] == {"없음": (1, 3), "주의": (0, 3), "높음": (2, 3)}
    assert (blocks["본인 결정"]["귀가"], blocks["본인 결정"]["본인 의사 출국"]) == ((1, 3), (1, 3))
    assert (blocks["편명"]["0689"], blocks["편명"]["KE689"]) == ((2, 3), (1, 3))
    assert blocks["빠진 기록"]["주의 이상인데 담당자 판단 없음"] == (2, 2)
    assert not any("%" in str(cell) for row in book["요약"].iter_rows(values_only=True) for cell in row)


def test_the_summary_has_charts_over_its_own_cells_that_show_at_once() -> None:
    data = day_as_xlsx(DAY, [record(), record(FULL, 2)], PACK, DESK, "ko")
    book = openpyxl.load_workbook(io.BytesIO(data))
    charts = book["요약"]._charts
    assert len(charts) >= 5
    with zipfile.ZipFile(io.BytesIO(data)) as parts:
        drawn = [parts.read(name).decode() for name in parts.namelist() if "/charts/chart" in name]
    [concern] = [chart for chart in drawn if "<a:t>위험 징후</a:t>" in chart]
    found = re.search(r"<c:val>.*?<c:f>요약!\$B\$(\d+):\$B\$(\d+)</c:f>(.*?)</c:val>", concern)
    assert found is not None
    cells = [row[0].value for row in book["요약"][f"B{found[1]}:B{found[2]}"]]
    assert cells == [1, 0, 1]
    assert re.findall(r"<c:v>(\d+)</c:v>", found[3]) == ["1", "0", "1"]  # what a viewer shows that does not count


def test_every_sign_has_a_row_of_its_own_that_says_what_led_to_it() -> None:
    told = record(FULL, 2)
    titles, *rows = _book(record(), told)["신호"].iter_rows(values_only=True)
    assert len(rows) == len(told.assessment.findings) > 1
    first = dict(zip(titles, rows[0], strict=True))
    found = told.assessment.findings[0]
    assert (first["번호"], first["편명"], first["신호"]) == (2, "0689", found.title.ko)
    assert first["근거가 된 답"] == found.because.ko


def test_every_leaflet_has_a_row_with_its_language_and_reason_in_words() -> None:
    made = LeafletMade("vi", AT, "ab" * 32, "job", "a4_folded")
    log = DayLog(day=DAY, records=(record(FULL, 2),), pack=PACK, desk=DESK, leaflets={2: (made, made)})
    titles, *rows = openpyxl.load_workbook(io.BytesIO(day_file("xlsx", log, "ko")))["안내문"].iter_rows(
        values_only=True
    )
    assert len(rows) == 2
    row = dict(zip(titles, rows[0], strict=True))
    assert (row["번호"], row["언어"], row["사유"], row["용지"]) == (2, "베트남어", "일자리 제안", "A4 3단 접지")
    assert row["만든 시각"] == datetime(2026, 11, 24, 18, 20)  # noqa: DTZ001


def test_a_talk_that_was_taken_back_is_listed_as_such_and_counted_nowhere() -> None:
    back = record(replace(FULL, withdrawn=True), 2)
    log = DayLog(
        day=DAY, records=(record(), back), pack=PACK, desk=DESK, leaflets={2: (LeafletMade("ko", AT, "a" * 64, "job"),)}
    )
    book = openpyxl.load_workbook(io.BytesIO(day_file("xlsx", log, "ko")))
    assert book["면담 기록"].max_row == 3
    assert book["신호"]["A2"].value == book["안내문"]["A2"].value == "없습니다."
    assert _summary(book)["하루"] == {"면담 건수": (1, 1), "주의 이상": (0, 1), "높음": (0, 1), "취소한 것": (1, 2)}
    assert _summary(book)["안내문 언어"] == {}


def test_all_text_is_set_in_a_korean_font() -> None:
    book = _book(record(FULL))
    assert {cell.font.name for sheet in book for row in sheet.iter_rows() for cell in row} == {"맑은 고딕"}


@pytest.mark.parametrize("language", ["ko", "en"])
def test_an_empty_day_is_a_valid_file_that_says_so(language: Language) -> None:
    book = _book(language=language)
    said = "이 날의 면담 기록이 없습니다." if language == "ko" else "No contacts were logged on this day."
    assert book.worksheets[0]["A2"].value == said
    assert said in [row[0].value for row in book.worksheets[-1].iter_rows()]


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
        for name in (name for name in parts.namelist() if "/sheet" in name and name.endswith(".xml")):
            assert b"<f>" not in parts.read(name)
            assert b"hyperlink" not in parts.read(name).lower().replace(b"=hyperlink(", b"")


def test_an_anonymous_contact_has_no_identity() -> None:
    [row] = _cells(record(FAMILY))
    assert [row[title].value for title in ("수집 근거", "이름", "전화")] == [None, None, None]


def test_importing_the_export_does_not_import_xlsxwriter() -> None:
    code = "import sys, airportdesk.export; sys.exit('xlsxwriter' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_row_16_every_printed_sheet_names_the_officer_and_the_copy_and_statistics_nobody() -> None:
    log = DayLog(day=DAY, records=(record(FULL),), pack=PACK, desk=DESK, head="57-ab12 cd34", made_by="김안내 & 동료")
    for profile, named in (("hq", True), ("statistics", False)):
        with zipfile.ZipFile(io.BytesIO(day_file("xlsx", log, "ko", profile))) as parts:  # type: ignore[arg-type]
            sheet = parts.read("xl/worksheets/sheet1.xml").decode()
        foot = re.findall(r"<oddFooter>(.*?)</oddFooter>", sheet)[0]
        assert ("김안내 &amp;&amp; 동료 · 사본 57" in foot) is named
