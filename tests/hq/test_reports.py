"""Lists of missing persons: read from CSV and XLSX, matched, announced once, followed until they are closed."""

import io
import zipfile
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from openpyxl import Workbook
from sqlalchemy import delete, update
from sqlalchemy.exc import DBAPIError

from airportdesk.errors import HandoverError
from airportdesk.hq.asking import askings, grounds_from
from airportdesk.hq.database import Database
from airportdesk.hq.following import State, add_list, follow, followed, hits_of, match
from airportdesk.hq.people import Certainty
from airportdesk.hq.person_tables import report_step
from airportdesk.hq.reports import read_list

from .people_samples import NOW, taken, talk_line
from .people_samples import both_engines as both_engines

TODAY = NOW.date()
GROUNDS = grounds_from("김경위", "실종아동법 제9조", "외교부 명단 11월")
LIST = (
    "\ufeff접수번호,성명,영문 성명,생년월일,휴대전화,텔레그램,편명,출국일(부터),신고자 연락처,비고\r\n"
    "A-1,이지현,LEE JIHYUN,1999-03-04,010-1234-5678,@jh_lee99,KE689,2026-11-20,010-0000-1111,여행\r\n"
    "A-2,박민수,,1990,,,,,,\r\n"
)


def csv_list(*rows: str) -> bytes:
    return ("\ufeff접수번호,성명,생년월일,휴대전화\r\n" + "\r\n".join(rows) + "\r\n").encode()


def xlsx_list(*rows: tuple[object, ...]) -> bytes:
    book = Workbook()
    sheet = book.active
    for row in rows:
        sheet.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_a_csv_with_a_mark_is_read_by_its_korean_headings_and_the_reporters_number_is_left_out() -> None:
    read = read_list(LIST.encode(), "명단.csv", TODAY)
    first, second = (one.wanted for one in read.reports)
    assert first.names == ("이지현", "LEE JIHYUN")
    assert (first.born, first.phones, first.flight) == ("1999-03-04", ("+821012345678",), "KE689")
    assert first.handles == ("telegram jh_lee99",)
    assert (first.first, first.last) == (date(2026, 11, 20), date(2026, 11, 20))
    assert (second.names, second.born) == (("박민수",), "1990")
    assert read.unknown == ("신고자 연락처",)
    assert not read.problems


def test_the_older_korean_encoding_is_read_too() -> None:
    data = LIST.removeprefix("\ufeff").encode("cp949")
    assert read_list(data, "명단.csv", TODAY).reports == read_list(LIST.encode(), "명단.csv", TODAY).reports


def test_an_xlsx_with_english_headings_typed_dates_and_eaten_noughts_is_read() -> None:
    data = xlsx_list(
        ("List of missing persons", None, None, None),
        ("Name", "Date of birth", "Phone", "Age"),
        ("Lee Jihyun", datetime(1999, 3, 4), 1012345678, None),  # noqa: DTZ001  # as a spreadsheet has it
        ("홍길동", 50102, None, None),
        ("박민수", None, None, 34.0),
        (None, None, None, None),
    )
    read = read_list(data, "list.xlsx", TODAY)
    assert [one.row for one in read.reports] == [3, 4, 5]
    assert [one.wanted.born for one in read.reports] == ["1999-03-04", "2005-01-02", "1992"]
    assert [one.wanted.about for one in read.reports] == [False, False, True]
    assert read.reports[0].wanted.phones == ("+821012345678",)


def test_what_cannot_be_read_is_told_by_row_and_column_and_the_other_rows_count() -> None:
    data = csv_list("A-1,이지현,1999-13-40,", "A-2,박민수,1990,12", "A-3,홍길동,1990,010-1234-5678", "A-4,,,")
    read = read_list(data, "명단.csv", TODAY)
    assert [one.ref for one in read.reports] == ["A-3"]
    assert [(one.row, one.column) for one in read.problems] == [(2, "생년월일"), (3, "휴대전화"), (5, "성명")]
    assert "1990-01-02" in read.problems[0].words.ko


def test_of_a_registration_number_the_birth_date_is_taken_and_nothing_else_kept() -> None:
    data = "이름,주민등록번호,비고\n이지현,990304-2345678,번호 990304-2345678\n홍길동,050102-3******,\n".encode()
    read = read_list(data, "명단.csv", TODAY)
    assert [one.wanted.born for one in read.reports] == ["1999-03-04", "2005-01-02"]
    assert "2345678" not in str(read)


@pytest.mark.parametrize(
    "data",
    [b"", b"\xff\xfe\x00", "가,나\n1,2\n".encode(), b"PK\x03\x04 broken", "이름,전화번호\n".encode(), b"<html></html>"],
)
def test_what_is_no_list_is_refused_in_words_that_name_the_file(data: bytes) -> None:
    with pytest.raises(HandoverError) as error:
        read_list(data, "명단.csv", TODAY)
    assert "명단.csv" in error.value.ko
    assert "명단.csv" in error.value.en


def test_a_spreadsheet_that_unpacks_without_end_is_refused_before_it_is_unpacked() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/worksheets/sheet1.xml", b" " * 310_000_000)
    with pytest.raises(HandoverError, match="too large"):
        read_list(out.getvalue(), "list.xlsx", TODAY)


def test_every_hit_is_announced_once_and_new_ones_when_a_hand_over_comes_in(db: Database) -> None:
    taken(db, 1, [talk_line(1, "이지현", birth="1999-03-04"), talk_line(2, "최유나", birth="2000-01-01")])
    added = add_list(db, LIST.encode(), "명단.csv", GROUNDS, NOW, TODAY)
    assert (added.added, added.known) == (2, ())
    first = match(db, GROUNDS, NOW)
    assert [(one.ref, one.candidate.known.contact, one.candidate.sure) for one in first] == [
        ("A-1", 1, Certainty.LIKELY)
    ]
    assert match(db, GROUNDS, NOW) == ()
    taken(db, 2, [talk_line(3, "PARK MINSOO", birth="1990-07-07"), talk_line(4, "이지현", birth="1999-03-04")])
    assert {(one.ref, one.candidate.known.contact) for one in match(db, GROUNDS, NOW)} == {("A-1", 4), ("A-2", 3)}
    assert match(db, GROUNDS, NOW) == ()
    report = next(one for one in followed(db) if one.ref == "A-1")
    assert report.hits == 2
    assert {row.contact for row in hits_of(db, report.id)} == {1, 4}


def test_a_question_asked_in_between_takes_no_hit_away(db: Database) -> None:
    from airportdesk.hq.asking import ask
    from airportdesk.hq.people import Wanted

    add_list(db, LIST.encode(), "명단.csv", GROUNDS, NOW, TODAY)
    match(db, GROUNDS, NOW)
    taken(db, 1, [talk_line(1, "이지현", birth="1999-03-04")])
    ask(db, Wanted(names=("이지현",)), GROUNDS, NOW)
    assert [one.candidate.known.contact for one in match(db, GROUNDS, NOW)] == [1]


def test_a_contact_that_becomes_surer_by_an_amendment_is_announced_once_more(db: Database) -> None:
    add_list(db, LIST.encode(), "명단.csv", GROUNDS, NOW, TODAY)
    elsewhere: dict[str, Any] = {"flight": "OZ739", "at": NOW - timedelta(days=30)}
    taken(db, 1, [talk_line(1, "이지현", **elsewhere)])
    (before,) = match(db, GROUNDS, NOW, Certainty.WEAK)
    assert before.candidate.sure is not Certainty.LIKELY
    taken(db, 2, [talk_line(1, "이지현", revision=2, phone="010-1234-5678", **elsewhere)])
    (after,) = match(db, GROUNDS, NOW, Certainty.WEAK)
    assert after.candidate.sure is Certainty.LIKELY
    taken(db, 3, [talk_line(1, "이지현", revision=3, phone="010-1234-5678", notes="고침", **elsewhere)])
    assert match(db, GROUNDS, NOW, Certainty.WEAK) == ()


def test_a_report_goes_from_open_to_closed_with_day_and_who_and_a_closed_one_is_matched_no_more(db: Database) -> None:
    add_list(db, LIST.encode(), "명단.csv", GROUNDS, NOW, TODAY)
    match(db, GROUNDS, NOW)
    number = next(one.id for one in followed(db) if one.ref == "A-1")
    for state in (State.LOCATED, State.SAFE, State.RETURNED):
        follow(db, number, state, "박경감", "영사 확인", NOW, TODAY)
    one = follow(db, number, State.CLOSED, "박경감", "", NOW, TODAY)
    assert [(step.state, step.who) for step in one.steps] == [
        (State.OPEN, "김경위"),
        *((state, "박경감") for state in (State.LOCATED, State.SAFE, State.RETURNED, State.CLOSED)),
    ]
    assert [other.ref for other in followed(db, (State.OPEN,))] == ["A-2"]
    taken(db, 1, [talk_line(1, "이지현", birth="1999-03-04")])
    assert match(db, GROUNDS, NOW) == ()


def test_nobody_and_a_day_to_come_and_an_unknown_report_are_refused(db: Database) -> None:
    add_list(db, LIST.encode(), "명단.csv", GROUNDS, NOW, TODAY)
    number = followed(db)[0].id
    for who, day, report in (
        (" ", TODAY, number),
        ("박경감", TODAY + timedelta(days=1), number),
        ("박경감", TODAY, 999),
    ):
        with pytest.raises(HandoverError):
            follow(db, report, State.SAFE, who, "", NOW, day)
    assert {one.state for one in followed(db)} == {State.OPEN}


def test_the_same_file_is_refused_and_a_row_that_is_followed_already_is_not_followed_twice(db: Database) -> None:
    add_list(db, LIST.encode(), "명단.csv", GROUNDS, NOW, TODAY)
    with pytest.raises(HandoverError, match="already"):
        add_list(db, LIST.encode(), "명단 (2).csv", GROUNDS, NOW, TODAY)
    longer = csv_list("A-1,이지현,1999-03-04,", "A-9,한지민,1995-05-05,", ",한지민,1995-05-05,", ",한지민,1995-05-05,")
    added = add_list(db, longer, "새 명단.csv", GROUNDS, NOW, TODAY)
    assert (added.added, added.known) == (2, (2, 5))


def test_steps_are_never_changed_and_every_list_and_match_is_written_down(db: Database) -> None:
    add_list(db, LIST.encode(), "명단.csv", GROUNDS, NOW, TODAY)
    match(db, GROUNDS, NOW)
    for change in (update(report_step).values(state="closed"), delete(report_step)):
        with pytest.raises(DBAPIError, match="only ever added to"), db.writing() as conn:
            conn.execute(change)
    with db.reading() as conn:
        assert [one.act for one in askings(conn, TODAY)] == ["matched", "list_added"]
