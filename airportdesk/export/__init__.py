"""A day of the log as a file for headquarters: XLSX to look at and sort, CSV for other programs. One set of columns."""

from collections.abc import Sequence
from datetime import date

from airportdesk.export.csvfile import rows_from_csv
from airportdesk.model import DeskInfo, Record
from airportdesk.pack import Pack
from airportdesk.text import Language

__all__ = ["day_as_csv", "day_as_xlsx", "rows_from_csv"]


def day_as_xlsx(day: date, records: Sequence[Record], pack: Pack, desk: DeskInfo, language: Language) -> bytes:
    """A workbook: the day's contacts, one a row, and a sheet of counts. No text in it is ever a formula or a link."""
    from airportdesk.export.xlsx import workbook_of  # xlsxwriter is imported when a file is first asked for

    return workbook_of(day, records, pack, desk, language)


def day_as_csv(day: date, records: Sequence[Record], pack: Pack, language: Language) -> bytes:
    """The same columns as CSV for a spreadsheet; `export.csvfile` says how, `rows_from_csv` reads it back."""
    from airportdesk.export.csvfile import csv_of

    return csv_of(day, records, pack, language)
