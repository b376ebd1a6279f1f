"""A day of the log as an XLSX workbook: typed cells, a frozen heading, a filter, ready to print."""

import io
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, time
from enum import StrEnum
from functools import partial
from typing import Any

import xlsxwriter

from airportdesk.export.columns import Column, columns, local, no_contacts, told
from airportdesk.labels import CONCERN, label
from airportdesk.model import Act, Concern, Decision, DeskInfo, Record
from airportdesk.pack import Pack
from airportdesk.text import Language, Words

CELL_MAX = 32_767
"""Characters a cell of Excel can hold; xlsxwriter drops a longer text without a word."""
_EPOCH = datetime(1899, 12, 30)  # noqa: DTZ001
"""Day 0 of a spreadsheet, true from March 1900 on."""
_HEADING = "#eef2f7"
_ROW_LINE = "#cdd1d5"


def workbook_of(
    day: date,
    records: Sequence[Record],
    pack: Pack,
    desk: DeskInfo,
    language: Language,
    made_with: Mapping[str, Pack],
    head: str = "",
) -> bytes:
    """The workbook as bytes; the same arguments give the same bytes."""
    file = io.BytesIO()
    options = {
        "constant_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "default_format_properties": {"text_wrap": True, "valign": "top"},  # cheaper than a format on every cell
    }
    with xlsxwriter.Workbook(file, options) as book:
        title = f"{Words('일일 보고', 'Daily report').say(language)} {day.isoformat()}"
        book.set_properties({"title": title, "created": datetime.combine(day, time())})
        _log(book, title, records, columns(pack, language, made_with), language)
        _summary(book, title, records, desk, language, head)
    return file.getvalue()


def _log(book: Any, title: str, records: Sequence[Record], chosen: tuple[Column, ...], language: Language) -> None:
    sheet = book.add_worksheet(Words("면담 기록", "contacts").say(language))
    _set_up(sheet, title, chosen, max(len(records), 1))
    heading = book.add_format({"bold": True, "bg_color": _HEADING, "text_wrap": True, "valign": "vcenter", "border": 1})
    heading.set_border_color(_ROW_LINE)
    sheet.set_row(0, 32)
    for number, column in enumerate(chosen):
        sheet.write_string(0, number, column.title.say(language), heading)
    if not records:
        sheet.write_string(1, 0, no_contacts(language))
    writers = [_writer(sheet, number, column, book) for number, column in enumerate(chosen)]
    for row, record in enumerate(records, start=1):
        for write in writers:
            write(row, record)


def _set_up(sheet: Any, title: str, chosen: tuple[Column, ...], rows: int) -> None:
    """Widths, frozen heading and filter; on paper A4 across with the heading on every page and the answers left out."""
    for number, column in enumerate(chosen):
        sheet.set_column(number, number, column.width)
    sheet.freeze_panes(1, 3)
    sheet.autofilter(0, 0, rows, len(chosen) - 1)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.print_area(0, 0, rows, sum(column.printed for column in chosen) - 1)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    sheet.set_margins(left=0.4, right=0.4, top=0.6, bottom=0.6)
    sheet.set_footer(f"&L{title.replace('&', '&&')}&R&P / &N")


def _writer(sheet: Any, number: int, column: Column, book: Any) -> Callable[[int, Record], None]:
    """How a column's cell is written: the kind is decided once a column, not once a cell."""
    value: Callable[[Record], Any] = column.value
    write_string, write_number = sheet.write_string, sheet.write_number
    if column.kind == "datetime":
        stamp = book.add_format({"num_format": "yyyy-mm-dd hh:mm", "align": "left", "valign": "top"})

        def write_time(row: int, record: Record) -> None:
            write_number(row, number, serial(value(record)), stamp)

        return write_time
    if column.kind == "number":

        def write_whole(row: int, record: Record) -> None:
            found = value(record)
            if found is not None:
                write_number(row, number, found)

        return write_whole

    def write_text(row: int, record: Record) -> None:
        found = value(record)
        if found:
            write_string(row, number, found if len(found) <= CELL_MAX else f"{found[: CELL_MAX - 1]}…")

    return write_text


def serial(at: datetime) -> float:
    """A time without offset as a spreadsheet counts it: days since the end of 1899."""
    since = at - _EPOCH
    return since.days + since.seconds / 86_400


def _summary(book: Any, title: str, records: Sequence[Record], desk: DeskInfo, language: Language, head: str) -> None:
    """The day in counts: never a rate, for the number of talks is small."""
    sheet = book.add_worksheet(Words("요약", "summary").say(language))
    bold = book.add_format({"bold": True, "font_size": 14})
    strong = book.add_format({"bold": True, "bg_color": _HEADING})
    sheet.set_column(0, 0, 28)
    sheet.set_column(1, 1, 28)
    sheet.set_paper(9)
    sheet.write_string(0, 0, title, bold)
    put = partial(_line, sheet)
    row = put(1, Words("안내데스크", "desk").say(language), told(desk.name))
    row = put(row, Words("터미널·게이트", "terminal, gate").say(language), told(f"{desk.terminal} {desk.gate}".strip()))
    if head:
        row = put(row, Words("접속기록 끝", "head of the access record").say(language), head)
    every, records = len(records), [record for record in records if not record.contact.withdrawn]
    row = put(row, Words("면담 건수", "contacts").say(language), len(records))
    if back := every - len(records):
        row = put(row, Words("취소한 것", "taken back").say(language), back)
    if not records:
        put(row, no_contacts(language), "")
        return
    counted: list[tuple[Words, Counter[StrEnum | None], list[StrEnum]]] = [
        (CONCERN, Counter(r.concern for r in records), list(Concern)),
        (Words("조치", "act"), Counter(r.contact.act for r in records), list(Act)),
        (Words("본인 결정", "decision"), Counter(r.contact.decision for r in records), list(Decision)),
    ]
    for name, counts, members in counted:
        sheet.write_string(row + 1, 0, name.say(language), strong)
        row += 2
        for member in members:
            row = put(row, label(member).say(language), counts[member])
        if counts[None]:
            row = put(row, Words("기록 없음", "not recorded").say(language), counts[None])
    written = max(local(r.written_at) for r in records)
    put(row + 1, Words("마지막 기록", "last written").say(language), written.isoformat(" ", "minutes"))


def _line(sheet: Any, row: int, name: str, value: str | int) -> int:
    """A line of the summary; returns the row after it."""
    sheet.write_string(row, 0, name)
    if isinstance(value, int):
        sheet.write_number(row, 1, value)
    elif value:
        sheet.write_string(row, 1, value)
    return row + 1
