"""The rows of a table somebody sent, CSV or XLSX, as text."""

import csv
import io
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from airportdesk.errors import HandoverError
from airportdesk.incoming import Incoming
from airportdesk.text import Words, clean

FILE_MAX = 30_000_000
"""Bytes of a file; one of 50,000 rows has about 5,000,000."""
UNPACKED_MAX = 300_000_000
"""Bytes of an XLSX unpacked."""
COLUMNS_MAX = 60
_CELL_MAX = 2_000
_SENSIBLE = ("이름", "성명", "전화", "실종", "생년", "번호")


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in a cell, as text: a date as YYYY-MM-DD, a whole number without its point."""

    text: str


def rows_of(data: bytes, name: str, most: int) -> Iterator[tuple[int, tuple[Cell, ...]]]:
    """Number and cells of each row of the first sheet, the first being 1. Raises HandoverError."""
    if len(data) > FILE_MAX:
        raise _refused(name, "파일이 너무 큽니다", "is too large")
    rows = _xlsx(data, name) if data.startswith(b"PK\x03\x04") else _csv(data, name)
    for number, cells in enumerate(rows, 1):
        if number > most:
            raise _refused(name, f"{most:,}행이 넘습니다. 나누어 주세요", f"has more than {most:,} rows; split it")
        yield number, tuple(Cell(_text(cell)) for cell in cells[:COLUMNS_MAX])


def _csv(data: bytes, name: str) -> Iterator[tuple[Any, ...]]:
    holds = Words("실종신고 목록이", "list of reports")
    text = Incoming(name, holds, HandoverError, _SENSIBLE, "CSV, XLSX").decoded(data)
    first = text.partition("\n")[0]
    delimiter = max(",\t;", key=first.count)
    try:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True):
            yield tuple(row)
    except csv.Error as error:
        raise _refused(name, "CSV가 깨졌습니다. 다시 받아 주세요", "is broken CSV; fetch it again") from error


def _xlsx(data: bytes, name: str) -> Iterator[tuple[Any, ...]]:
    from openpyxl import load_workbook  # only for such a file
    from openpyxl.utils.exceptions import InvalidFileException

    broken = ("엑셀 파일이 깨졌습니다. 다시 받아 주세요", "is a broken spreadsheet; fetch it again")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            if sum(entry.file_size for entry in packed.infolist()) > UNPACKED_MAX:
                raise _refused(name, "파일이 너무 큽니다", "is too large")
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True)
        try:
            for row in book.worksheets[0].iter_rows(values_only=True):
                yield tuple(row)
        finally:
            book.close()
    except HandoverError:
        raise
    except (zipfile.BadZipFile, InvalidFileException, KeyError, ValueError, OSError, IndexError, SyntaxError) as error:
        raise _refused(name, *broken) from error


def _text(cell: Any) -> str:
    if cell is None or isinstance(cell, bool):
        return ""
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    if isinstance(cell, int) and 10_000 <= cell <= 99_999:
        return f"{cell:06}"  # 050102, of which a spreadsheet ate the nought
    return clean(str(cell), _CELL_MAX).strip()


def _refused(name: str, ko: str, en: str) -> HandoverError:
    return HandoverError(f"{name}: {ko}. 아무것도 가져오지 않았습니다.", f"{name}: {en}. Nothing was imported.", "list")
