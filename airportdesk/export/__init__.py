"""A day of the log as a file: XLSX to look at and sort, CSV and JSON Lines for programs, PDF and HWPX to file.

Every format is made from one `DayLog` with one set of columns and one set of counts, in one of two profiles: `hq` with
what the law allows, `statistics` without anything that says who somebody is.
"""

from collections.abc import Mapping, Sequence
from datetime import date

from airportdesk.export.csvfile import rows_from_csv
from airportdesk.export.day import KINDS, NAMELESS, NO_OTHERS, DayLog, Kind, Profile, SignedOff
from airportdesk.export.summary import DaySummary, summary_of
from airportdesk.model import DeskInfo, Record
from airportdesk.pack import Pack
from airportdesk.text import Language

__all__ = [
    "KINDS",
    "NAMELESS",
    "DayLog",
    "DaySummary",
    "Kind",
    "Profile",
    "SignedOff",
    "day_as_csv",
    "day_as_xlsx",
    "day_file",
    "rows_from_csv",
    "summary_of",
]


def day_file(kind: Kind, log: DayLog, language: Language, profile: Profile = "hq") -> bytes:
    """The day as a file of a kind. The same arguments give the same bytes.

    For headquarters persons stand in it as they stand in the log: whoever wants them masked masks the records first.
    """
    if profile == "statistics":
        from airportdesk.export.statistics import for_statistics

        log = for_statistics(log)
    match kind:  # what a format needs is imported when a file is first asked for
        case "xlsx":
            from airportdesk.export.xlsx import workbook_of

            return workbook_of(log, language, profile)
        case "csv":
            from airportdesk.export.csvfile import csv_of

            return csv_of(log, language, profile)
        case "jsonl":
            from airportdesk.export import jsonl

            return jsonl.day_as_jsonl(jsonl.lines_of(log))
        case _:
            return _report(kind, log, language, profile)


def _report(kind: Kind, log: DayLog, language: Language, profile: Profile) -> bytes:
    from airportdesk.export.daily import daily_report

    report = daily_report(log, language, profile)
    if kind == "pdf":
        from airportdesk.export.pdf import report_pdf

        return report_pdf(report)
    from airportdesk.export.hwpx import report_hwpx

    return report_hwpx(report)


def day_as_xlsx(
    day: date,
    records: Sequence[Record],
    pack: Pack,
    desk: DeskInfo,
    language: Language,
    made_with: Mapping[str, Pack] = NO_OTHERS,
    head: str = "",
) -> bytes:
    """A workbook: contacts, signs, leaflets and counts. No text in it is ever a formula or a link.

    `made_with` gives the packs by version that the records were made with; a version it lacks reads as `pack` says.
    `head` is the end of the access record, which the sheet of counts keeps for whoever checks the desk later.
    """
    log = DayLog(day=day, records=tuple(records), pack=pack, desk=desk, made_with=made_with, head=head)
    return day_file("xlsx", log, language)


def day_as_csv(
    day: date, records: Sequence[Record], pack: Pack, language: Language, made_with: Mapping[str, Pack] = NO_OTHERS
) -> bytes:
    """The same columns as CSV for a spreadsheet; `export.csvfile` says how, `rows_from_csv` reads it back."""
    log = DayLog(day=day, records=tuple(records), pack=pack, desk=DeskInfo(""), made_with=made_with)
    return day_file("csv", log, language)
