"""The day as CSV and back."""

import csv
import io
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from airportdesk.export import day_as_csv, rows_from_csv
from airportdesk.export.csvfile import guarded
from airportdesk.model import Record

from .samples import DAY, FAMILY, FULL, HOSTILE, PACK, noted, record


def _read(*records: Record) -> list[dict[str, str]]:
    titles, *rows = rows_from_csv(day_as_csv(DAY, records, PACK, "ko"))
    return [dict(zip(titles, row, strict=True)) for row in rows]


def test_the_file_opens_as_utf_8_in_excel_and_its_lines_end_with_cr_lf() -> None:
    data = day_as_csv(DAY, [record(), record(FULL, 2)], PACK, "ko")
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.count(b"\r\n") == 3


@pytest.mark.parametrize("phone", ["010-1234-5678", "+82-10-1234-5678", "01012345678"])
def test_a_telephone_number_and_a_flight_with_leading_zero_come_back_intact(phone: str) -> None:
    assert FULL.traveller is not None
    [row] = _read(record(replace(FULL, traveller=replace(FULL.traveller, phone=phone))))
    assert row["전화"] == phone
    assert row["편명"] == "0689"


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_note_comes_back_as_it_was_and_no_raw_cell_begins_like_a_formula(text: str) -> None:
    [row] = _read(noted(text))
    assert (row["메모"], row["이름"], row["담당자 판단 이유"]) == (text, text, text)
    data = day_as_csv(DAY, [noted(text)], PACK, "ko").decode("utf-8-sig")
    for cell in next(r for r in list(csv.reader(io.StringIO(data, newline="")))[1:]):
        assert not cell.lstrip().startswith(("=", "+", "-", "@", "＝", "＋", "－", "＠"))


CHANGED = """
007 123456789012 1-2 3/4 1.2.3 11-2026 2026-11 2026-11-24 12:30 1E5 1.5e-3 1,234 1.50 10% .5 MAR1 1-Jan 2026년 true
₩5,000 $3 (5) 5p
""".split()  # noqa: SIM905
SPACED = [
    "2026-11-24 18:20",
    "9:05 PM",
    "Sep 2026",
    "3월 4일",
    "18시 30분",
    "오후 3:00",
    "1 1/2",
    "' quoted",
    "9" * 100,
]


@pytest.mark.parametrize("text", [*CHANGED, *SPACED])
def test_what_a_spreadsheet_would_change_is_marked(text: str) -> None:
    assert guarded(text) == f"'{text}"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "KE689",
        "12",
        "12345678901",
        "010-1234-5678",
        "02-123-4567",
        "김하나",
        "마감 3월 4일쯤",
        "ICN-KTI",
        "Marie",
        "A1",
        "may be",
    ],
)
def test_what_a_spreadsheet_leaves_alone_is_not_marked(text: str) -> None:
    assert guarded(text) == text


@given(st.text())
def test_any_text_is_marked_at_most_once_and_comes_back(text: str) -> None:
    marked = guarded(text)
    assert marked.removeprefix("'") == text
    assert marked[:1] not in set("=+-@＝＋－＠\t\r")


@given(st.lists(st.text(st.characters(exclude_categories=["Cs", "Cc", "Cn"])), min_size=1, max_size=4))
def test_any_note_that_was_cleaned_survives_the_round_trip(notes: list[str]) -> None:
    assert [row["메모"] for row in _read(*(noted(text) for text in notes))] == notes


def test_a_long_note_of_digits_is_guarded_quickly() -> None:
    assert guarded("1,1" * 100_000 + "x") == "1,1" * 100_000 + "x"


def test_times_are_the_desks_own_and_numbers_are_plain() -> None:
    [row] = _read(record(replace(FULL, at=datetime(2026, 11, 24, 0, 30, tzinfo=UTC)), 12))
    assert row["면담 시각"] == "2026-11-24 09:30"
    assert (row["번호"], row["체류(일)"]) == ("12", "30")


def test_an_unanswered_question_is_empty_and_several_answers_stand_together() -> None:
    [row] = _read(record(FULL))
    assert row["동행"] == ""
    assert row["소지·제공"] == "통장·OTP·법인계좌, 여러 대의 휴대폰·유심"
    assert row["조치"] == "출국 만류"
    assert row["본인 결정"] == "귀가"


def test_an_empty_day_is_a_valid_file_that_says_so() -> None:
    titles, line = rows_from_csv(day_as_csv(DAY, [], PACK, "ko"))
    assert titles[0] == "번호"
    assert "2026-11-24" in line[0]
    assert "없습니다" in line[0]


def test_what_no_file_can_hold_is_cleaned_and_does_not_stop_the_export() -> None:
    [row] = _read(noted("가\x00나\x0b다\ud800라"))
    assert row["메모"] == "가나다\ufffd라"


def test_names_of_an_anonymous_contact_are_empty() -> None:
    [row] = _read(record(FAMILY))
    assert (row["수집 근거"], row["이름"], row["전화"]) == ("", "", "")


def test_a_birth_date_has_a_column_of_its_own() -> None:
    assert FULL.traveller is not None
    [row] = _read(record(replace(FULL, traveller=replace(FULL.traveller, birth="1990-03-14"))))
    assert row["생년월일"] == "1990-03-14"
