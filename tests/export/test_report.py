"""The daily report on paper: as PDF, and as HWPX read back by another reader than the one that wrote it."""

import io
import re
import subprocess
import sys
import zipfile
from dataclasses import replace
from xml.etree import ElementTree as ET

import pypdfium2
import pytest
from hwpx.layout.pages import estimate_pages
from hwpx.tools.package_validator import validate_editor_open_safety

from airportdesk.export import DayLog, Kind, SignedOff, day_file, summary_of
from airportdesk.model import DeskInfo
from airportdesk.text import Language

from .days import HEAD, day_of
from .samples import AT, DESK

HOSTILE = DeskInfo("<b>김 10<x<20 & &lt; </hp:t> ]]> \u0000\ud800 😀 ' or 1=1", "T2</font>", "<263>")
_HP = "{http://www.hancom.co.kr/hwpml/2011/paragraph}"


def pdf_text(data: bytes) -> list[str]:
    """The words of every page."""
    return [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(data)]


def hwpx_text(data: bytes) -> list[str]:
    """Every paragraph of the body with its cells, read with nothing but a zip and an XML reader."""
    with zipfile.ZipFile(io.BytesIO(data)) as parts:
        root = ET.fromstring(parts.read("Contents/section0.xml"))  # noqa: S314
    return ["".join(text.text or "" for text in found.iter(f"{_HP}t")) for found in root.iter(f"{_HP}p")]


def words_of(kind: Kind, data: bytes) -> str:
    """All that can be read, blanks as they come."""
    return " ".join(" ".join(pdf_text(data) if kind == "pdf" else hwpx_text(data)).split())


REPORTS: tuple[Kind, ...] = ("pdf", "hwpx")


@pytest.mark.parametrize("kind", REPORTS)
def test_the_report_says_what_was_counted_who_closed_the_day_and_where(kind: Kind) -> None:
    said = words_of(kind, day_file(kind, day_of(40), "ko"))
    for words in ("일일 보고 2026-11-24(화)", "인천 T2 안내데스크", "T2 263", "면담 40건 중", "마감 확인", "김경감"):
        assert words in said
    assert HEAD in said
    assert "2026-11-24 18:20" in said
    for part in ("위험 징후", "규칙과 담당자의 판단", "조치", "본인 결정", "시간대", "편명별", "행선지의 여행경보"):
        assert part in said
    for part in ("신호별", "안내문 언어", "안내문 사유", "후속 조치와 확인 연락", "빠진 기록", "넘김 번호", "17"):
        assert part in said


@pytest.mark.parametrize("kind", REPORTS)
def test_the_report_reads_in_english(kind: Kind) -> None:
    said = words_of(kind, day_file(kind, day_of(40, DeskInfo("Incheon T2")), "en"))
    assert "Daily report Tue 24 Nov 2026" in said
    assert "of 40 contacts" in said
    assert not set(re.findall("[가-힣]+", said.replace("김경감", "")))


@pytest.mark.parametrize("kind", REPORTS)
def test_one_for_statistics_names_no_officer_no_contact_and_no_access_record(kind: Kind) -> None:
    said = words_of(kind, day_file(kind, day_of(40), "ko", "statistics"))
    assert "일일 통계" in said
    assert "면담 40건 중" in said
    for words in ("김경감", "마감 확인", "면담 번호", HEAD, "18:20"):
        assert words not in said


@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize(("count", "most"), [(0, 1), (1, 2), (40, 2), (500, 2)])
def test_a_day_of_any_size_fits_on_few_pages_and_every_page_is_numbered(
    count: int, most: int, language: Language
) -> None:
    pages = pdf_text(day_file("pdf", day_of(count, HOSTILE), language))
    assert len(pages) <= most
    for number, said in enumerate(pages, start=1):
        assert (f"{number}/{len(pages)}쪽" if language == "ko" else f"page {number}/{len(pages)}") in said


@pytest.mark.parametrize("count", [0, 40, 500])
@pytest.mark.parametrize("language", ["ko", "en"])
def test_nothing_is_printed_over_the_edge_or_over_the_footer(count: int, language: Language) -> None:
    for page in pypdfium2.PdfDocument(day_file("pdf", day_of(count, HOSTILE), language)):
        width, _ = page.get_size()
        words = page.get_textpage()
        for number in range(words.count_rects()):
            left, bottom, right, _top = words.get_rect(number)
            assert left >= 44
            assert right <= width - 44
            assert bottom >= 34 or bottom < 30, words.get_text_bounded(left, bottom, right, _top)


@pytest.mark.parametrize("kind", REPORTS)
def test_what_was_typed_is_text_and_never_markup(kind: Kind) -> None:
    log = replace(day_of(3, HOSTILE), signed_off=SignedOff("<b>김</b> & 이", AT))
    said = words_of(kind, day_file(kind, log, "ko"))
    assert "<b>김 10<x<20 & &lt; </hp:t> ]]>" in said
    assert "<b>김</b> & 이" in said


def test_a_character_no_font_has_is_printed_as_a_box_and_never_left_out() -> None:
    [first, *_] = pdf_text(day_file("pdf", day_of(0, DeskInfo("게이트 😀 가")), "ko"))
    assert "게이트 □ 가" in first


def test_a_day_without_talks_says_so() -> None:
    for kind in REPORTS:
        assert "이 날의 면담 기록이 없습니다." in words_of(kind, day_file(kind, day_of(0), "ko"))


@pytest.mark.parametrize("kind", REPORTS)
def test_a_day_nobody_closed_leaves_room_to_sign_by_hand(kind: Kind) -> None:
    said = words_of(kind, day_file(kind, replace(day_of(3), signed_off=None), "ko"))
    assert "확인한 사람" in said
    assert "서명" in said
    assert "김경감" not in said


@pytest.mark.parametrize("kind", REPORTS)
def test_the_same_day_gives_the_same_bytes(kind: Kind) -> None:
    assert day_file(kind, day_of(40), "ko") == day_file(kind, day_of(40), "ko")


def test_bars_are_as_long_as_their_numbers_and_dark_enough_for_a_black_printer() -> None:
    log = day_of(200)
    page = pypdfium2.PdfDocument(day_file("pdf", log, "ko"))[0]
    bounds = [found.get_bounds() for found in page.get_objects() if found.type == pypdfium2.raw.FPDF_PAGEOBJ_PATH]
    bars = [(left, bottom, right, top) for left, bottom, right, top in bounds if 7.9 < top - bottom < 8.1]
    counts = [figure.count for figure in summary_of(log).concern.figures]
    long = [right - left for left, _, right, _ in bars[:3]]
    assert max(abs(one / long[2] - count / counts[2]) for one, count in zip(long, counts, strict=True)) < 0.01
    grey = page.render(scale=1).to_pil().convert("L")
    for left, bottom, right, top in bars:
        assert grey.getpixel((int((left + right) / 2), int(page.get_height() - (bottom + top) / 2))) < 90


@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize("count", [0, 40, 500])
def test_the_hwpx_passes_the_checks_of_its_library_and_needs_three_pages_at_most(
    count: int, language: Language
) -> None:
    data = day_file("hwpx", day_of(count, HOSTILE), language)
    checked = validate_editor_open_safety(data)
    assert checked.reopen_ok
    assert checked.blocking_package_errors == ()
    assert checked.validate_document is not None
    assert checked.validate_document.issues == ()
    assert [issue for issue in checked.validate_package.issues if issue.level == "error"] == []
    assert (estimate_pages(data).pages or 99) <= 3


def test_the_hwpx_begins_with_its_type_stored_plain_and_holds_no_foreign_author() -> None:
    data = day_file("hwpx", day_of(3), "ko")
    with zipfile.ZipFile(io.BytesIO(data)) as parts:
        assert parts.testzip() is None
        first = parts.infolist()[0]
        assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
        assert parts.read("mimetype") == b"application/hwp+zip"
        head = parts.read("Contents/content.hpf").decode()
        for name in parts.namelist():
            if name.endswith((".xml", ".hpf", ".rdf")):
                ET.fromstring(parts.read(name))  # noqa: S314
    assert "<opf:title>일일 보고 2026-11-24(화)</opf:title>" in head
    assert "synthetic" not in head


def test_the_hwpx_has_a_table_for_every_part_with_the_numbers_of_the_pdf() -> None:
    log = day_of(40)
    with zipfile.ZipFile(io.BytesIO(day_file("hwpx", log, "ko"))) as parts:
        root = ET.fromstring(parts.read("Contents/section0.xml"))  # noqa: S314
    tables = [
        [
            ["".join(t.text or "" for t in cell.iter(f"{_HP}t")) for cell in row.iter(f"{_HP}tc")]
            for row in table.iter(f"{_HP}tr")
        ]
        for table in root.iter(f"{_HP}tbl")
    ]
    numbers = {row[0]: row[1] for table in tables for row in table if len(row) == 3}
    decided = sum(record.contact.decision == "went_home" for record in log.records)
    assert numbers["귀가"] == str(decided)
    [bar] = [row[2] for table in tables for row in table if row[0] == "귀가"]
    assert set(bar) == {"■"}
    assert "귀가" in words_of("pdf", day_file("pdf", log, "ko"))


def test_importing_the_export_does_not_import_what_only_a_report_needs() -> None:
    code = "import sys, airportdesk.export; sys.exit(bool({'hwpx', 'lxml', 'reportlab'} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_long_name_of_a_desk_is_cut_in_the_footer_and_the_access_record_is_not() -> None:
    said = pdf_text(day_file("pdf", day_of(3, DeskInfo("아주 긴 이름의 안내데스크 " * 12)), "ko"))[-1]
    assert f"접속기록 {HEAD}" in " ".join(said.split())


def test_the_log_of_a_day_is_a_plain_value() -> None:
    assert isinstance(day_of(3), DayLog)
    assert day_of(3).desk == DESK
