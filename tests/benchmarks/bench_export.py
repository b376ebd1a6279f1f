"""Our XLSX of 10,000 contacts, and of their signs, against xlsxwriter writing the same cells from ready rows."""

import io
import time
from collections.abc import Callable, Sequence
from datetime import date, datetime
from statistics import median
from typing import TypeVar

import xlsxwriter

from airportdesk.export import DayLog, day_as_xlsx
from airportdesk.export.columns import Column, columns
from airportdesk.export.rows import sign_columns, sign_rows
from airportdesk.export.xlsx import serial
from airportdesk.model import (
    KST,
    Act,
    Concern,
    Contact,
    Decision,
    DeskInfo,
    Ground,
    Officer,
    Overrule,
    Record,
    Traveller,
)
from airportdesk.pack import Pack, load
from airportdesk.risk import Rules, assessment

DAY = date(2026, 11, 24)
AT = datetime(2026, 11, 24, 18, 20, tzinfo=KST)
TARGET = 1.3
_Row = TypeVar("_Row")


def records(count: int, pack: Pack) -> list[Record]:
    """As many contacts, every one its own objects: two in three short and harmless, one long with signs."""
    rules, desk, officer = Rules(pack), DeskInfo("인천 T2 안내데스크", "T2", "263"), Officer("k", "이순경")
    made = []
    for number in range(count):
        worrying = number % 3 == 0
        answers: dict[str, tuple[str, ...]] = {"purpose": ("tourism",), "party": ("family",), "lodging": ("booked",)}
        if worrying:
            answers = {
                q.id: (q.answers[(number + place) % len(q.answers)].id,) for place, q in enumerate(pack.questions)
            }
        contact = Contact(
            at=AT,
            flight=f"KE{600 + number % 99}",
            route=("ICN", "KTI"),
            places=("phnom-penh", "sihanoukville") if worrying else ("siem-reap",),
            stay_days=number % 30,
            answers=answers,
            notes=f"{number}번째 면담. 텔레그램으로 소개받은 일자리라고 함. 가족과 통화함." if worrying else "",
            act=Act.ADVISED,
            decision=Decision.LEFT,
            traveller=Traveller(Ground.CONSENT, f"김{number}", "010-1234-5678") if worrying else None,
        )
        overrule = Overrule(Concern.SOME, "회사 확인됨") if number % 10 == 0 else None
        made.append(Record(number, 1, contact, assessment(contact, rules), overrule, desk, officer, AT))
    return made


Sheet = tuple[list[str], list[list[str | float | None]]]
"""Titles, and rows that stand ready."""


def bare(sheets: list[Sheet]) -> bytes:
    """What xlsxwriter takes to write rows of ready strings and numbers, nothing else."""
    file = io.BytesIO()
    options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(file, options) as book:
        for titles, rows in sheets:
            sheet = book.add_worksheet()
            sheet.write_row(0, 0, titles)
            for number, row in enumerate(rows, start=1):
                for column, value in enumerate(row):
                    if isinstance(value, str):
                        sheet.write_string(number, column, value)
                    elif value is not None:
                        sheet.write_number(number, column, value)
    return file.getvalue()


def ratios(count: int = 10_000, runs: int = 5) -> list[tuple[str, float]]:
    """The export over the bare writing, medians of alternating runs."""
    pack = load()
    made = records(count, pack)
    log = DayLog(day=DAY, records=tuple(made), pack=pack, desk=DeskInfo("T2"))
    sheets = [_sheet(columns(pack, "ko"), made), _sheet(sign_columns("ko"), list(sign_rows(log)))]
    ours, theirs = [], []
    for _ in range(runs):
        ours.append(_seconds(lambda: day_as_xlsx(DAY, made, pack, DeskInfo("T2"), "ko")))
        theirs.append(_seconds(lambda: bare(sheets)))
    return [(f"XLSX of {count:,} contacts / bare xlsxwriter (at most {TARGET})", median(ours) / median(theirs))]


def _sheet(chosen: Sequence[Column[_Row]], rows: Sequence[_Row]) -> Sheet:
    return [column.title.ko for column in chosen], [[_ready(column.value(row)) for column in chosen] for row in rows]


def _ready(value: object) -> str | float | None:
    if isinstance(value, datetime):
        return serial(value)
    if isinstance(value, int):
        return value
    return str(value) if value else None


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


if __name__ == "__main__":
    for name, ratio in ratios():
        print(f"{ratio:.2f}  {name}")
