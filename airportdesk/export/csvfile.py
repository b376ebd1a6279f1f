"""CSV for a spreadsheet, and back.

UTF-8 with a byte order mark, lines end with CR LF, quotes only where needed. A spreadsheet that opens a CSV runs what
looks like a formula and rewrites what looks like a number or a date. So a text cell gets one leading apostrophe if

- it begins with = + - @ or their full-width forms, tab or carriage return (after blanks too): a formula;
- it is digits with a leading zero, or twelve digits and more: a flight 0689 would become 689, a long number 1.23E+15;
- it reads as a date, a time, a power or a grouped number: 1-2, 3/4, 12:30, 3월 4일, MAR1, 1E5, 1,234, 1.50, 10%;
- it is TRUE or FALSE, or begins with an apostrophe itself.

Cells of number and time columns are never marked. `rows_from_csv` takes the apostrophe off again and changes nothing
else, so every text comes back as it was.
"""

import csv
import io
import re
from collections.abc import Callable
from datetime import datetime

from airportdesk.export.columns import Column, Value, columns, no_contacts
from airportdesk.export.day import DayLog, Profile
from airportdesk.model import Record
from airportdesk.text import Language

_FORMULA = re.compile(r"\s*[=+\-@＝＋－＠]|[\t\r']")
_LONGEST_CHANGED = 64
"""No date or number a spreadsheet would rewrite is longer; a bound keeps the pattern below quick on a long note."""
_MONTH = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
_DASH = r"\s*[-/.]\s*"
_CHANGED = re.compile(
    rf"""\s*(?:
        0\d+ | \d{{12,}}                                            # a leading zero, a number too long
      | [$₩€£¥]?\s*[\d.,]*\d[\d.,]*e[+\-]?\d+                      # a power
      | [$₩€£¥]?\s*(?:[.,]\d+|\d+[.,][\d.,]*)\s*%? | \d+\s*%      # decimals, grouped numbers, percentages
      | [$₩€£¥]\s*\d+ | \([\d.,]+\)                               # money, accountants' minus
      | (?:\d{{1,2}}{_DASH}\d{{1,2}}(?:{_DASH}\d{{1,4}})? | \d{{1,2}}{_DASH}\d{{4}}
        | \d{{4}}{_DASH}\d{{1,2}}(?:{_DASH}\d{{1,2}})?)(?:[\sT]+\d.*)?  # a date, perhaps with a time
      | \d+\s+\d+/\d+                                            # a fraction
      | \d{{1,3}}(?::\d{{1,2}}){{1,2}}(?:[.]\d+)?\s*(?:[ap]m?)?    # a time
      | \d{{1,2}}\s*[ap]m? | (?:오전|오후)\s*\d.*
      | (?:\d{{1,5}}\s*[년월일시분초]\s*)+
      | (?:{_MONTH})[a-z]*[\s\-/.,]*\d.* | \d{{1,4}}[\s\-/.,]*(?:{_MONTH})[a-z]*[\s\-/.,]*\d*
      | true | false
    )\s*""",
    re.VERBOSE | re.IGNORECASE,
)


def csv_of(log: DayLog, language: Language, profile: Profile = "hq") -> bytes:
    """The day's records as CSV; an empty day has the titles and a line that says so."""
    chosen = columns(log.pack, language, log.made_with, profile)
    writers = [_cell(column) for column in chosen]
    file = io.StringIO(newline="")
    out = csv.writer(file, lineterminator="\r\n")
    out.writerow([guarded(column.title.say(language)) for column in chosen])
    out.writerows([write(record) for write in writers] for record in log.records)
    if not log.records:
        out.writerow([guarded(f"{log.day.isoformat()}: {no_contacts(language)}")])
    return file.getvalue().encode("utf-8-sig", "replace")


def rows_from_csv(data: bytes) -> list[list[str]]:
    """The rows of a file `csv_of` wrote, titles first, every cell as it was before it was guarded."""
    rows = csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""))
    return [[cell.removeprefix("'") for cell in row] for row in rows]


def guarded(text: str) -> str:
    """The text as a spreadsheet will leave it alone."""
    return f"'{text}" if text and _would_change(text) else text


def _would_change(text: str) -> bool:
    if _FORMULA.match(text):
        return True
    if len(text) > _LONGEST_CHANGED:
        return text.strip().isdecimal()
    return bool(_CHANGED.fullmatch(text))


def _cell(column: Column[Record]) -> Callable[[Record], str]:
    value = column.value
    if column.kind == "text":
        return lambda record: guarded(_text(value(record)))
    return lambda record: _text(value(record))


def _text(value: Value) -> str:
    if isinstance(value, datetime):
        return value.isoformat(" ", "minutes")
    return "" if value is None else str(value)
