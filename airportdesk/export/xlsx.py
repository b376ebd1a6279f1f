"""A day of the log as an XLSX workbook: typed cells, frozen headings, filters, charts, ready to print."""

import io
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, time
from typing import Any, TypeVar

import xlsxwriter

from airportdesk.export.columns import Column, columns, no_contacts, told
from airportdesk.export.day import DayLog, Profile
from airportdesk.export.rows import leaflet_columns, leaflet_rows, sign_columns, sign_rows
from airportdesk.export.xlsx_summary import FONT, HEADING, write_summary
from airportdesk.text import Language, Words

CELL_MAX = 32_767
"""Characters a cell of Excel can hold; xlsxwriter drops a longer text without a word."""
_EPOCH = datetime(1899, 12, 30)  # noqa: DTZ001
"""Day 0 of a spreadsheet, true from March 1900 on."""
_ONE_PAGE = 250
"""Widths of columns that can still be read on one A4 page across; more go on two side by side."""
_ROW_LINE = "#cdd1d5"
_NAME_MAX = 60
"""Characters of a name at the foot; a footer may have 255 in all."""
_NONE = Words("없습니다.", "None.")
_Row = TypeVar("_Row")


def workbook_of(log: DayLog, language: Language, profile: Profile = "hq") -> bytes:
    """The workbook as bytes; the same arguments give the same bytes."""
    file = io.BytesIO()
    options = {
        "constant_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        # cheaper than a format on every cell
        "default_format_properties": {"text_wrap": True, "valign": "top", "font_name": FONT, "font_family": 3},
    }
    titles = {"hq": Words("일일 보고", "Daily report"), "statistics": Words("일일 통계", "Daily statistics")}
    with xlsxwriter.Workbook(file, options) as book:
        title = f"{titles[profile].say(language)} {log.day.isoformat()}"
        book.set_properties({"title": title, "created": datetime.combine(log.day, time())})
        sheets = _Sheets(book, _foot(title, log, language, profile), language)
        chosen = columns(log.pack, language, log.made_with, profile)
        sheets.add(Words("면담 기록", "contacts"), log.records, chosen, no_contacts(language))
        sheets.add(Words("신호", "signs"), list(sign_rows(log)), sign_columns(language, profile))
        sheets.add(Words("안내문", "leaflets"), list(leaflet_rows(log)), leaflet_columns(language, profile))
        write_summary(book, title, log, language, profile)
    return file.getvalue()


def _foot(title: str, log: DayLog, language: Language, profile: Profile) -> str:
    """What stands at the foot of every printed page: for headquarters with who took it out, and the copy's number.

    The number is that of the entry in the access record, so that a sheet that is found leads to who made it.
    """
    if profile == "statistics" or not log.made_by:
        return title
    copy = Words(f"사본 {log.head.split('-')[0]}", f"copy {log.head.split('-')[0]}").say(language) if log.head else ""
    return " · ".join(part for part in (title, told(log.made_by)[:_NAME_MAX], copy) if part)


class _Sheets:
    """Adds sheets of rows under a heading to a book."""

    def __init__(self, book: Any, title: str, language: Language) -> None:
        self._book, self._title, self._language = book, title, language
        properties = {"bold": True, "bg_color": HEADING, "text_wrap": True, "valign": "vcenter", "border": 1}
        self._heading = book.add_format({**properties, "border_color": _ROW_LINE})

    def add(self, name: Words, rows: Sequence[_Row], chosen: Sequence[Column[_Row]], empty: str = "") -> None:
        """One sheet; where there are no rows it says so."""
        sheet = self._book.add_worksheet(name.say(self._language))
        _set_up(sheet, self._title, chosen, max(len(rows), 1))
        sheet.set_row(0, 32)
        for number, column in enumerate(chosen):
            sheet.write_string(0, number, column.title.say(self._language), self._heading)
        if not rows:
            sheet.write_string(1, 0, empty or _NONE.say(self._language))
        _write(sheet, self._book, rows, chosen)


def _write(sheet: Any, book: Any, rows: Iterable[_Row], chosen: Sequence[Column[_Row]]) -> None:
    writers = [_writer(sheet, number, column, book) for number, column in enumerate(chosen)]
    for place, row in enumerate(rows, start=1):
        for write in writers:
            write(place, row)


def _set_up(sheet: Any, title: str, chosen: Sequence[Column[_Row]], rows: int) -> None:
    """Widths, frozen heading and filter; on paper A4 across with the heading on every page and the answers left out."""
    for number, column in enumerate(chosen):
        sheet.set_column(number, number, column.width)
    sheet.freeze_panes(1, 3)
    sheet.autofilter(0, 0, rows, len(chosen) - 1)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.print_area(0, 0, rows, sum(column.printed for column in chosen) - 1)
    wide = sum(column.width for column in chosen if column.printed) > _ONE_PAGE
    sheet.fit_to_pages(2 if wide else 1, 0)
    sheet.repeat_columns(0, 2)
    sheet.repeat_rows(0)
    sheet.set_margins(left=0.4, right=0.4, top=0.6, bottom=0.6)
    sheet.set_footer(f"&L{title.replace('&', '&&')}&R&P / &N")


def _writer(sheet: Any, number: int, column: Column[_Row], book: Any) -> Callable[[int, _Row], None]:
    """How a column's cell is written: the kind is decided once a column, not once a cell."""
    value: Callable[[_Row], Any] = column.value
    write_string, write_number = sheet.write_string, sheet.write_number
    if column.kind == "datetime":
        stamp = book.add_format({"num_format": "yyyy-mm-dd hh:mm", "align": "left", "valign": "top"})

        def write_time(place: int, row: _Row) -> None:
            write_number(place, number, serial(value(row)), stamp)

        return write_time
    if column.kind == "number":

        def write_whole(place: int, row: _Row) -> None:
            found = value(row)
            if found is not None:
                write_number(place, number, found)

        return write_whole

    def write_text(place: int, row: _Row) -> None:
        found = value(row)
        if found:
            write_string(place, number, found if len(found) <= CELL_MAX else f"{found[: CELL_MAX - 1]}…")

    return write_text


def serial(at: datetime) -> float:
    """A time without offset as a spreadsheet counts it: days since the end of 1899."""
    since = at - _EPOCH
    return since.days + since.seconds / 86_400
