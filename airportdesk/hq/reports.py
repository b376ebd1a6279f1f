"""A list of missing-person reports, CSV or XLSX, read into questions. Pure: nothing is looked up here.

Columns are known by their heading, Korean or English, in any order; what is not known is left out and told of. A row
that cannot be read is told of by row and column, and the others count. Of a resident registration number only the
birth date is taken.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from airportdesk.errors import HandoverError
from airportdesk.hq.people import Wanted, one_phone
from airportdesk.hq.sheets import Cell, rows_of
from airportdesk.intake.fields import UnreadableError, birth_date, flight_number
from airportdesk.links.handles import handles_in
from airportdesk.links.values import HandleKind
from airportdesk.registration import masked
from airportdesk.text import LINE_MAX, Words, clean_line

ReadT = TypeVar("ReadT")
ROWS_MAX = 50_000
"""Rows of one list; a longer one is split by whoever sends it."""
PROBLEMS_MAX = 200
OLDEST = 120
"""Years; an age above is none."""
_REGISTERED = re.compile(r"(\d{6})\s?-?\s?([0-9])(?:\d{6}|\*{6})")
_CENTURY = {"9": 18, "0": 18, "1": 19, "2": 19, "5": 19, "6": 19, "3": 20, "4": 20, "7": 20, "8": 20}
_YEAR = re.compile(r"(\d{4})\s*(?:년생?|년도)?\s*(?:생)?")
_AGE = re.compile(r"(?:만\s*)?(\d{1,3})\s*(?:세|살|yrs?|years?(?: old)?)")
_DAYS = re.compile(r"\d{4}[-./년]\s*\d{1,2}[-./월]\s*\d{1,2}일?\.?")

_HEADINGS = """
ref 접수번호 신고번호 사건번호 관리번호 연번 번호 ref reference caseno casenumber case number no id
name 이름 성명 실종자 실종자성명 실종자명 대상자 대상자명 한글성명 한글이름 name fullname koreanname missingperson
other_name 영문명 영문성명 영문이름 영문 여권성명 로마자 englishname passportname romanisedname latinname
born 생년월일 생일 출생연도 출생년도 생년 주민번호 birth born birthdate dateofbirth dob birthyear yearofbirth
born 주민등록번호
age 나이 연령 만나이 age
phone 전화 전화번호 휴대전화 휴대전화번호 휴대폰 휴대폰번호 핸드폰 본인연락처 phone phonenumber telephone mobile tel
phone 실종자연락처
handle 계정 메신저 메신저계정 sns sns계정 텔레그램 카카오톡 카톡 아이디 handle handles account telegram
handle kakao kakaotalk messenger
flight 편명 항공편 항공편명 flight flightno flightnumber
day 출국일 출국일자 출국날짜 출국예정일 출국일시 departure departuredate departed dayofdeparture
last 출국일까지 departureto departureuntil
note 비고 메모 특이사항 내용 신고내용 note notes remark remarks comment
"""
COLUMNS: Mapping[str, str] = {
    heading: line.split()[0] for line in _HEADINGS.strip().splitlines() for heading in line.split()[1:]
}
"""Heading, folded and without blanks and signs, to the field it is for."""
LABELS: Mapping[str, Words] = {
    "ref": Words("접수번호", "reference"),
    "name": Words("이름", "name"),
    "other_name": Words("영문 이름", "English name"),
    "born": Words("생년월일", "birth date"),
    "age": Words("나이", "age"),
    "phone": Words("전화번호", "telephone"),
    "handle": Words("계정", "handle"),
    "flight": Words("편명", "flight"),
    "day": Words("출국일", "departure"),
    "last": Words("출국일(까지)", "departure (until)"),
    "note": Words("비고", "note"),
}


@dataclass(frozen=True, slots=True)
class Report:
    """One person of a list. `row` is the row of the file, its heading being row 1 or where it stands."""

    row: int
    ref: str
    wanted: Wanted
    note: str = ""


@dataclass(frozen=True, slots=True)
class RowProblem:
    """What is wrong with one cell: row, the heading as it stands in the file, and the words."""

    row: int
    column: str
    words: Words


@dataclass(frozen=True, slots=True)
class ReportList:
    """What came out of a file. `unknown` are headings nothing is taken from."""

    reports: tuple[Report, ...]
    problems: tuple[RowProblem, ...]
    unknown: tuple[str, ...]


def read_list(data: bytes, name: str, today: date) -> ReportList:
    """Read a file. Raises HandoverError where it is no list at all: unreadable, without headings, without rows."""
    reports, problems = list[Report](), list[RowProblem]()
    found: dict[str, int] = {}
    titles: list[str] = []
    for number, cells in rows_of(data, name, ROWS_MAX + 20):
        if not found:
            found, titles = _columns(cells)
            continue
        if not any(cell.text for cell in cells):
            continue
        made, wrong = _report(number, cells, found, titles, today)
        problems += wrong
        if made:
            reports.append(made)
        if len(reports) > ROWS_MAX:
            raise _refused(
                name, f"{ROWS_MAX:,}행이 넘습니다. 나누어 주세요", f"has more than {ROWS_MAX:,} rows; split it"
            )
    if not found:
        raise _refused(
            name,
            "제목 행이 없습니다. 첫 행에 '이름'이나 '전화번호' 같은 제목을 두세요",
            "has no row of headings; put headings such as 'name' or 'phone' into the first row",
        )
    if not reports and not problems:
        raise _refused(name, "제목 아래에 행이 없습니다", "has no rows below its headings")
    unknown = tuple(title for at, title in enumerate(titles) if title and at not in found.values())
    return ReportList(tuple(reports), tuple(problems[:PROBLEMS_MAX]), unknown)


def folded_heading(text: str) -> str:
    """A heading as it is looked up: without blanks and signs; what stands in brackets does not count."""
    return re.sub(r"[\W_]", "", re.sub(r"[(\[（].*?[)\]）]", "", text)).casefold()


def _columns(cells: Sequence[Cell]) -> tuple[dict[str, int], list[str]]:
    """Which column holds what, if this row is one of headings: it names somebody and two columns, or just a name."""
    titles = [clean_line(cell.text, 60) for cell in cells]
    found: dict[str, int] = {}
    for at, title in enumerate(titles):
        field = COLUMNS.get(folded_heading(title))
        if field:
            found.setdefault(field, at)
    return (found, titles) if {"name", "other_name", "phone", "handle"} & found.keys() else ({}, [])


class _Row:
    """One row being read: its cells by field, and what is wrong with them."""

    def __init__(self, number: int, cells: Sequence[Cell], columns: Mapping[str, int], titles: Sequence[str]) -> None:
        self._number, self._cells, self._columns, self._titles = number, cells, columns, titles
        self.problems: list[RowProblem] = []

    def text(self, field: str) -> str:
        """What stands in the column of a field; "" where there is none."""
        at = self._columns.get(field, len(self._cells))
        return self._cells[at].text if at < len(self._cells) else ""

    def read(self, field: str, reader: Callable[[str], ReadT], empty: ReadT) -> ReadT:
        """The value of a cell; one that cannot be read is noted."""
        text = self.text(field)
        if not text:
            return empty
        try:
            return reader(text)
        except HandoverError as error:
            self.wrong(field, Words(error.ko, error.en))
            return empty

    def wrong(self, field: str, words: Words) -> None:
        """Note what is wrong with a cell."""
        self.problems.append(RowProblem(self._number, self._titles[self._columns[field]], words))


def _report(
    number: int, cells: Sequence[Cell], columns: Mapping[str, int], titles: Sequence[str], today: date
) -> tuple[Report | None, list[RowProblem]]:
    row = _Row(number, cells, columns, titles)
    wanted = _wanted(row, today)
    if not row.problems and not wanted.enough:
        needed = Words(
            "이름, 전화, 계정, 생년월일 가운데 하나는 있어야 합니다",
            "a name, telephone, handle or birth date is needed",
        )
        row.wrong("name" if "name" in columns else next(iter(columns)), needed)
    if row.problems:
        return None, row.problems
    note = masked(clean_line(row.text("note"), 400), today)
    return Report(number, masked(clean_line(row.text("ref"), 80), today), wanted, note), []


def _wanted(row: _Row, today: date) -> Wanted:
    unknown = ("", False)
    born, about = row.read("born", lambda text: read_born(text, today), unknown)
    if not born:
        born, about = row.read("age", lambda text: read_born(f"{text}세" if text.isdigit() else text, today), unknown)
    names = (masked(clean_line(row.text(field), LINE_MAX), today) for field in ("name", "other_name"))
    none: tuple[str, ...] = ()
    days = sorted(row.read("day", read_days, none) + row.read("last", read_days, none))
    return Wanted(
        names=tuple(name for name in names if name),
        born=born,
        about=about,
        phones=row.read("phone", _phones, none),
        handles=tuple(read_handle(row.text("handle"))),
        flight=row.read("flight", read_flight, ""),
        first=date.fromisoformat(days[0]) if days else None,
        last=date.fromisoformat(days[-1]) if days else None,
    )


def _phones(text: str) -> tuple[str, ...]:
    return tuple(read_phone(one) for one in re.split(r"[,;/\n]", text) if one.strip())


def read_born(typed: str, today: date) -> tuple[str, bool]:
    """YYYY-MM-DD or YYYY, and whether it may be a year off, which an age is. Raises HandoverError."""
    text = clean_line(typed, 40)
    if not text:
        return "", False
    if found := _REGISTERED.fullmatch(text):
        digits, century = found[1], _CENTURY[found[2]]
        text = f"{century}{digits[:2]}-{digits[2:4]}-{digits[4:]}"
    if (found := _YEAR.fullmatch(text)) and today.year - OLDEST <= int(found[1]) <= today.year:
        return found[1], False
    if (found := _AGE.fullmatch(text)) and int(found[1]) <= OLDEST:
        return str(today.year - int(found[1])), True
    try:
        return birth_date(text, today), False
    except UnreadableError:
        text = masked(text, today)
        raise HandoverError(
            f"'{text}'은(는) 생년월일, 연도, 나이가 아닙니다. 1990-01-02, 1990 또는 34세처럼 적어 주세요",
            f"'{text}' is no birth date, year or age; write 1990-01-02, 1990 or 34 years",
            "born",
        ) from None


def read_phone(typed: str) -> str:
    """A telephone number in E.164. A spreadsheet may have eaten its first nought. Raises HandoverError."""
    text = clean_line(typed, 60)
    digits = re.sub(r"\D", "", text)
    if re.fullmatch(r"1[016789]\d{7,8}", digits) and digits == text:
        text = f"0{digits}"
    if not (phone := one_phone(text)) or "*" in phone:
        raise HandoverError(
            f"'{text}'은(는) 전화번호가 아닙니다. 010-1234-5678처럼 적어 주세요",
            f"'{text}' is no telephone number; write it like 010-1234-5678 or +855 12 345 678",
            "phone",
        )
    return phone


def read_flight(typed: str) -> str:
    """A flight number in one form. Raises HandoverError."""
    try:
        return flight_number(typed)
    except UnreadableError as error:
        raise HandoverError(error.words.ko, error.words.en, "flight") from None


def read_handle(typed: str) -> Iterator[str]:
    """The handles of a cell as "kind value"; a bare name as its value alone."""
    for part in re.split(r"[,;\n]", typed):
        text = clean_line(part, 120)
        spotted = [one.handle for one in handles_in(text) if one.handle.kind is not HandleKind.COMPANY]
        if spotted:
            yield from (f"{one.kind.value} {one.value}" for one in spotted)
        elif re.fullmatch(r"@?[\w.\-]{3,64}", text):
            yield text.removeprefix("@").casefold()


def read_days(typed: str) -> tuple[str, ...]:
    """The days of a cell, one or from and to. Raises HandoverError."""
    text = clean_line(typed, 80)
    days = []
    for one in _DAYS.findall(text):
        year, month, day = (int(part) for part in re.findall(r"\d+", one))
        try:
            days.append(date(year, month, day).isoformat())
        except ValueError:
            days.clear()
            break
    if not days or len(days) > 2:
        raise HandoverError(
            f"'{text}'은(는) 날짜가 아닙니다. 2026-11-24처럼 적어 주세요",
            f"'{text}' is no date; write it like 2026-11-24",
            "day",
        )
    return tuple(days)


def _refused(name: str, ko: str, en: str) -> HandoverError:
    return HandoverError(f"{name}: {ko}. 아무것도 가져오지 않았습니다.", f"{name}: {en}. Nothing was imported.", "list")
