"""A day of the log as a file for headquarters: XLSX to look at and sort, CSV for other programs. One set of columns."""

from collections.abc import Mapping, Sequence
from datetime import date

from airportdesk.export.columns import NO_OTHERS
from airportdesk.export.csvfile import rows_from_csv
from airportdesk.model import DeskInfo, Record
from airportdesk.pack import Pack
from airportdesk.text import Language

__all__ = ["day_as_csv", "day_as_xlsx", "rows_from_csv"]


def day_as_xlsx(
    day: date,
    records: Sequence[Record],
    pack: Pack,
    desk: DeskInfo,
    language: Language,
    made_with: Mapping[str, Pack] = NO_OTHERS,
    head: str = "",
) -> bytes:
    """A workbook: the day's contacts, one a row, and a sheet of counts. No text in it is ever a formula or a link.

    `made_with` gives the packs by version that the records were made with; a version it lacks reads as `pack` says.
    `head` is the end of the access record, which the sheet of counts keeps for whoever checks the desk later.
    """
    from airportdesk.export.xlsx import workbook_of  # xlsxwriter is imported when a file is first asked for

    return workbook_of(day, records, pack, desk, language, made_with, head)


def day_as_csv(
    day: date, records: Sequence[Record], pack: Pack, language: Language, made_with: Mapping[str, Pack] = NO_OTHERS
) -> bytes:
    """The same columns as CSV for a spreadsheet; `export.csvfile` says how, `rows_from_csv` reads it back."""
    from airportdesk.export.csvfile import csv_of

    return csv_of(day, records, pack, language, made_with)
