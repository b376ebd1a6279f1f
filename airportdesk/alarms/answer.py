"""The ministry's answer as statements: this level, for this part of this country. Every shape its services have had."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from html import unescape
from typing import Any

from airportdesk.errors import AlarmsError
from airportdesk.incoming import Incoming, at
from airportdesk.pack import Pack
from airportdesk.text import NOTES_MAX, Words, clean, clean_line

MAX_BYTES = 20_000_000
MAX_ROWS = 50_000
_OF_ALARMS = ("여행", "일부", "전체", "지역", "국경", "경보", "아시아")
_TAG = re.compile(r"</?[A-Za-z][^<>]{0,200}>")
_LEVEL = re.compile(r"([1-4])(\.0)?( ?단계.{0,12})?")
_NAMES = {
    "iso": ("country_iso_alp2", "country_code"),
    "country": ("country_nm", "country_name"),
    "english": ("country_eng_nm",),
    "level": ("alarm_lvl", "alarm_level"),
    "region": ("region_ty", "region_type"),
    "remark": ("remark",),
    "written": ("written_dt",),
    "advisory_region": ("evacuate_region_ty",),
    "advisory": ("evacuate_rcmnd_remark",),
    "ban_region": ("forbidden_region_ty",),
    "ban": ("forbidden_rcmnd_remark",),
}
"""The names a field has had; the second ones are from copies of the service's rows."""
_SPECIAL = (("S", "advisory", "advisory_region"), ("4", "ban", "ban_region"))
"""Level, remark and region of a special advisory's row. That the second pair is a ban is read from its name alone."""


@dataclass(frozen=True, slots=True)
class Statement:
    """A level for a part of a country, in the ministry's words.

    `country` is a place of the pack, or empty where the row names none. `level` is the pack's id, or empty where
    `said` cannot be read as one. `whole` is True for 전체, False for 일부, None where the row does not say.
    """

    country: str
    level: str
    said: str
    whole: bool | None
    remark: str
    written: date | None
    special: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """What a file states; `elsewhere` counts rows of countries the pack does not have, `silent` those without level."""

    statements: tuple[Statement, ...]
    countries: frozenset[str]
    special: bool
    elsewhere: int
    silent: int
    cut: bool


def answer(data: bytes, name: str, pack: Pack) -> Answer:
    """The statements of a file. Raises AlarmsError in words when it is no answer of the ministry's alarm services."""
    file = Incoming(clean_line(name, 80) or "?", Words("여행경보가", "travel alarms"), AlarmsError, _OF_ALARMS)
    if len(data) > MAX_BYTES:
        file.refuse(
            "20MB보다 큽니다. 여행경보 파일인지 확인해 주세요", "is larger than 20 MB; check that it holds alarms"
        )
    whole = file.json(file.decoded(data))
    rows = _rows(whole, file)
    found: list[Statement] = []
    countries, elsewhere, silent, special = set(), 0, 0, False
    for number, row in enumerate(rows, 1):
        fields = _fields(row, number, file)
        special = special or "advisory" in fields or "ban" in fields
        country = _country(fields, pack)
        if country is None:
            elsewhere += 1
            continue
        countries.add(country)
        stated = tuple(_statements(fields, country))
        silent += not stated
        found += stated
    total = at(whole, "response", "body", "totalCount") or at(whole, "totalCount")
    cut = isinstance(total, int) and not isinstance(total, bool) and total > len(rows)
    return Answer(tuple(found), frozenset(countries), special, elsewhere, silent, cut)


def _rows(whole: Any, file: Incoming) -> list[Any]:
    """The rows, wherever the service put them; a single one stands without a list, none at all as empty text."""
    body = file.body(whole)
    if isinstance(whole, list):
        rows: Any = whole
    elif isinstance(body, dict):
        rows = at(body, "items", "item") or at(body, "items")
    elif isinstance(whole, dict) and (places := [k for k in whole if k.casefold() in ("data", "items", "item")]):
        rows = at(whole[places[0]], "item") or whole[places[0]]
    elif isinstance(whole, dict) and any(_is_field(key) for key in whole):
        rows = whole
    else:
        rows = None
        file.refuse(
            "여행경보가 들어 있지 않습니다. 외교부 여행경보 응답(JSON)을 받아 주세요",
            "holds no travel alarms; fetch the foreign ministry's answer as JSON",
        )
    found: list[Any] = rows if isinstance(rows, list) else [rows] if rows else []
    if len(found) > MAX_ROWS:
        file.refuse("5만 행이 넘습니다. 여행경보 파일인지 확인해 주세요", "holds over 50,000 rows; check what it is")
    return found


def _is_field(key: str) -> bool:
    return any(key.casefold() in names for names in _NAMES.values())


def _fields(row: Any, number: int, file: Incoming) -> dict[str, Any]:
    """The row's values by our names; what it does not have is not there."""
    place = Words(f"{number}번째 항목", f"item {number}")
    if not isinstance(row, dict):
        file.refuse("여행경보가 아닙니다. 다시 받아 주세요", "is no travel alarm; fetch the file again", place)
    cells = {key.casefold(): value for key, value in row.items()}
    found = {ours: cells[name] for ours, names in _NAMES.items() for name in names if name in cells}
    if not {"level", "advisory", "ban"} & found.keys():
        file.refuse(
            "alarm_lvl 항목이 없습니다. 외교부 여행경보 파일인지 확인해 주세요",
            "has no alarm_lvl; check that this is the foreign ministry's alarm file",
            place,
        )
    return found


def _country(fields: Mapping[str, Any], pack: Pack) -> str | None:
    """The pack's country of a row, nothing where the row names none, None for one the pack does not know."""
    names = [clean_line(str(fields[key])) for key in ("iso", "country", "english") if fields.get(key)]
    for name in names:
        known = pack.place.get(name.upper())
        for place in (known, *pack.places_named(name)):
            if place and place.kind == "country":
                return place.id
    return None if names else ""


def _statements(fields: Mapping[str, Any], country: str) -> Iterator[Statement]:
    written = _day(fields.get("written"))
    said = _line(fields.get("level"))
    if said and said != "0":
        level = _LEVEL.fullmatch(said)
        whole = _whole(fields.get("region"))
        yield Statement(country, level[1] if level else "", said, whole, _remark(fields.get("remark")), written)
    for level_id, remark, region in _SPECIAL:
        text, whole = _remark(fields.get(remark)), _whole(fields.get(region))
        if text or whole is not None:
            yield Statement(country, level_id, level_id, whole, text, written, special=True)


def _line(value: Any) -> str:
    return "" if value is None or isinstance(value, bool | dict | list) else clean_line(str(value))


def _whole(value: Any) -> bool | None:
    return {"전체": True, "일부": False}.get(_line(value))


def _remark(value: Any) -> str:
    """Free text without markup: entities as their characters, tags as the line breaks they mostly are."""
    text = value[: NOTES_MAX * 4] if isinstance(value, str) else ""
    for _ in range(2):  # some rows were escaped twice
        text = unescape(text)
    return clean(_TAG.sub("\n", text)).strip()


def _day(value: Any) -> date | None:
    """The day in front of a date or date-time, with or without hyphens."""
    digits = re.match(r"(\d{4})[-./]?(\d{2})[-./]?(\d{2})(?!\d)", _line(value))
    try:
        return date(*map(int, digits.groups())) if digits else None
    except ValueError:
        return None
