"""A departures file as rows of fields: the JSON of Incheon airport's service, or the same fields as CSV."""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from airportdesk.errors import DeparturesError
from airportdesk.incoming import Incoming, line
from airportdesk.text import Words, clean_line

MAX_BYTES = 20_000_000
_OF_FLIGHTS = ("항공", "출발", "탑승", "결항", "지연")


@dataclass(frozen=True, slots=True)
class Row:
    """One row: where it stands in the file, its fields by lower-case name, and where those names stand."""

    place: Words
    cells: dict[str, Any]
    names_at: Words


def departures_file(name: str) -> Incoming:
    """A file that should hold departures."""
    holds = Words("출발편이", "departures")
    return Incoming(clean_line(name, 80) or "?", holds, DeparturesError, _OF_FLIGHTS, "CSV, JSON")


def rows_of(data: bytes, file: Incoming) -> Iterator[Row]:
    """The rows of a file as they are read; raises DeparturesError at the first that cannot be."""
    if len(data) > MAX_BYTES:
        file.refuse("20MB보다 큽니다. 하루치만 받아 주세요", "is larger than 20 MB; fetch one day only")
    text = file.decoded(data)
    return _json_rows(text, file) if text[0] in "{[" else _csv_rows(text, file)


def _json_rows(text: str, file: Incoming) -> Iterator[Row]:
    whole = file.json(text)
    for number, item in enumerate(_items(whole, file), 1):
        place = Words(f"{number}번째 항목", f"item {number}")
        if not isinstance(item, dict):
            file.refuse("출발편이 아닙니다. 다시 받아 주세요", "is no departure; fetch the file again", place)
        yield Row(place, {key.casefold(): value for key, value in item.items()}, place)


def _items(whole: Any, file: Incoming) -> list[Any]:
    """The rows of an answer: a bare list, response.body.items, items.item, or a single row in their place."""
    if isinstance(whole, list):
        return whole
    body = file.body(whole)
    if not isinstance(body, dict) or "items" not in body:
        file.refuse(
            "이 항목이 없습니다. 인천공항 '여객편 운항현황 상세'의 출발편 응답을 받아 주세요",
            "is missing; fetch the departures of Incheon airport's detailed passenger flights",
            field="response.body.items",
        )
    total, page = body.get("totalCount"), body.get("numOfRows")
    if isinstance(total, int) and isinstance(page, int) and total > page:
        file.refuse(
            f"출발편 {total}편 가운데 {page}편만 들어 있습니다. numOfRows를 늘려 다시 받아 주세요",
            f"holds {page} of {total} departures; fetch it with a larger numOfRows",
            field="totalCount",
        )
    items = body["items"]
    if isinstance(items, dict) and "item" in items:
        items = items["item"]
    return items if isinstance(items, list) else [items] if items else []


def _csv_rows(text: str, file: Incoming) -> Iterator[Row]:
    lines = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        header = [clean_line(name).casefold() for name in next(lines)]
        for name in header:
            if header.count(name) > 1:
                file.refuse("같은 열이 둘입니다. 원본을 받아 주세요", "appears twice; get the original", line(1), name)
        for cells in lines:
            if len(cells) not in (0, len(header)):
                file.refuse(
                    f"{len(header)}칸이어야 하는데 {len(cells)}칸입니다. 다시 받아 주세요",
                    f"has {len(cells)} fields instead of {len(header)}; fetch it again",
                    line(lines.line_num),
                )
            if cells:
                yield Row(line(lines.line_num), dict(zip(header, cells, strict=True)), line(1))
    except csv.Error as error:
        file.refuse(
            "행을 읽을 수 없습니다. 파일이 끊겼으면 다시 받아 주세요",
            f"cannot be read ({error}); if the file is cut off, fetch it again",
            line(lines.line_num),
        )
