"""A departures file as rows of fields: the JSON of Incheon airport's service, or the same fields as CSV."""

import csv
import io
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NoReturn

from airportdesk.errors import DeparturesError
from airportdesk.text import Words, clean_line

MAX_BYTES = 20_000_000
_NOWHERE = Words("", "")
_SAID_IN_XML = re.compile(r"<(?:returnAuthMsg|returnReasonCode|resultMsg|errMsg)>([^<]{1,80})<")
_SENSIBLE_SHARE = 0.95
_OF_FLIGHTS = ("항공", "출발", "탑승", "결항", "지연")


@dataclass(frozen=True, slots=True)
class Row:
    """One row: where it stands in the file, its fields by lower-case name, and where those names stand."""

    place: Words
    cells: dict[str, Any]
    names_at: Words


@dataclass(frozen=True, slots=True)
class File:
    """The file being read, by the name its messages give it."""

    name: str

    def refuse(self, ko: str, en: str, place: Words = _NOWHERE, field: str = "") -> NoReturn:
        """Stop the import in words that name the file, the row and the field."""
        at = {language: " ".join(filter(None, (self.name, place.say(language), field))) for language in ("ko", "en")}
        raise DeparturesError(
            f"{at['ko']}: {ko}. 아무것도 가져오지 않았습니다.", f"{at['en']}: {en}. Nothing was imported."
        )

    def refuse_cut(self, place: Words = _NOWHERE) -> NoReturn:
        """Stop the import of a file whose end is missing."""
        self.refuse("파일이 중간에 끊겼습니다. 다시 받아 주세요", "is cut off; fetch it again", place)

    def refuse_error(self, said: str) -> NoReturn:
        """Stop the import of an answer in which the service reports a failure."""
        self.refuse(
            f"출발편이 아니라 서비스의 오류 응답입니다({said}). 다시 받아 주세요",
            f"is an error of the service, no departures ({said}); fetch it again",
        )


def line(number: int) -> Words:
    """A line of the file as a place."""
    return Words(f"{number}행", f"line {number}")


def rows_of(data: bytes, file: File) -> Iterator[Row]:
    """The rows of a file as they are read; raises DeparturesError at the first that cannot be."""
    if len(data) > MAX_BYTES:
        file.refuse("20MB보다 큽니다. 하루치만 받아 주세요", "is larger than 20 MB; fetch one day only")
    text = _decoded(data, file)
    return _json_rows(text, file) if text[0] in "{[" else _csv_rows(text, file)


def _decoded(data: bytes, file: File) -> str:
    if data.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        file.refuse("엑셀 파일입니다. CSV나 JSON으로 받아 주세요", "is a spreadsheet; get it as CSV or JSON")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        korean = _korean(data)
        if korean is None and error.reason == "unexpected end of data":
            file.refuse_cut()
        if korean is None:
            place = line(data.count(b"\n", 0, error.start) + 1)
            file.refuse("글자가 깨졌습니다. UTF-8로 받아 주세요", "is garbled; get it as UTF-8", place)
        text = korean
    text = text.strip()
    if not text:
        file.refuse("빈 파일입니다. 다시 받아 주세요", "is empty; fetch it again")
    if text.startswith("<"):
        if said := ", ".join(clean_line(found) for found in _SAID_IN_XML.findall(text[:4_000])):
            file.refuse_error(said)
        file.refuse("XML이나 웹 페이지입니다. JSON으로 받아 주세요", "is XML or a web page; get JSON")
    return text


def _korean(data: bytes) -> str | None:
    """The text in the older Korean encoding if what comes out is Korean: nearly any bytes decode to something."""
    try:
        text = data.decode("cp949")
    except UnicodeDecodeError:
        return None
    foreign = [c for c in text if not c.isascii()]
    hangul = sum("가" <= c <= "힣" for c in foreign)
    sensible = hangul >= _SENSIBLE_SHARE * len(foreign) and any(word in text for word in _OF_FLIGHTS)
    return text if sensible else None


def _json_rows(text: str, file: File) -> Iterator[Row]:
    try:
        whole = json.loads(text)
    except json.JSONDecodeError as error:
        if error.pos >= len(text) or error.msg.startswith("Unterminated"):
            file.refuse_cut(line(error.lineno))
        file.refuse(
            "JSON이 깨졌습니다. 다시 받아 주세요", f"is broken JSON ({error.msg}); fetch it again", line(error.lineno)
        )
    except (ValueError, RecursionError):
        file.refuse("JSON이 깨졌습니다. 다시 받아 주세요", "is broken JSON; fetch it again")
    for number, item in enumerate(_items(whole, file), 1):
        place = Words(f"{number}번째 항목", f"item {number}")
        if not isinstance(item, dict):
            file.refuse("출발편이 아닙니다. 다시 받아 주세요", "is no departure; fetch the file again", place)
        yield Row(place, {key.casefold(): value for key, value in item.items()}, place)


def _items(whole: Any, file: File) -> list[Any]:
    """The rows of an answer: a bare list, response.body.items, items.item, or a single row in their place."""
    if isinstance(whole, list):
        return whole
    failed = _at(whole, "OpenAPI_ServiceResponse", "cmmMsgHeader")
    if isinstance(failed, dict):
        file.refuse_error(", ".join(clean_line(str(value), 80) for value in failed.values()))
    code = _at(whole, "response", "header", "resultCode")
    if code is not None and str(code).strip("0"):
        file.refuse_error(clean_line(f"{code} {_at(whole, 'response', 'header', 'resultMsg')}", 80))
    body = _at(whole, "response", "body")
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


def _at(whole: Any, *keys: str) -> Any:
    for key in keys:
        whole = whole.get(key) if isinstance(whole, dict) else None
    return whole


def _csv_rows(text: str, file: File) -> Iterator[Row]:
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
