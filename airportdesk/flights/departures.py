"""Departures from the rows of a file, each field checked: one bad row and nothing is taken."""

import re
from collections.abc import Iterable, Mapping
from datetime import datetime

from airportdesk.flights.tables import Row, departures_file, rows_of
from airportdesk.incoming import Incoming
from airportdesk.intake import UnreadableError, flight_number
from airportdesk.model import KST, Departure
from airportdesk.pack import Pack
from airportdesk.text import Words, clean_line

MAX_ROWS = 50_000
TERMINALS = {"P01": "T1", "P02": "CONCOURSE", "P03": "T2"}
"""Incheon's own ids of its terminals; another airport's file has others."""

_NEEDED = ("flightId", "scheduleDateTime", "airportCode", "terminalid", "fid")
_MAY_BE_EMPTY = ("airline", "estimatedDateTime", "airport", "chkinrange", "gatenumber", "codeshare", "remark")
_OF_ARRIVALS = ("carousel", "exitnumber")
_SHAPES = {
    "scheduleDateTime": re.compile(r"[0-9]{12}"),
    "estimatedDateTime": re.compile(r"([0-9]{12})?"),
    "airportCode": re.compile(r"[A-Za-z]{3}"),
    "terminalid": re.compile("|".join(TERMINALS), re.IGNORECASE),
    "codeshare": re.compile(r"(master|slave)?", re.IGNORECASE),
    "fid": re.compile(r"[0-9A-Za-z_-]{1,40}"),
}
_ARRIVALS = ("도착편 파일입니다. 출발편을 받아 주세요", "belongs to arrivals; get the departures")
_AS_TIME = Words("202611241850 같은 시각이어야 합니다", "must be a time like 202611241850")
_AS_ID = Words(
    "표 계산 프로그램이 바꾼 번호입니다. 원본을 받아 주세요", "was changed by a spreadsheet program; get the original"
)
_MUST_BE = {
    "flightId": Words("KE689 같은 편명이어야 합니다", "must be a flight number like KE689"),
    "scheduleDateTime": _AS_TIME,
    "estimatedDateTime": _AS_TIME,
    "airportCode": Words("KTI 같은 공항 코드여야 합니다", "must be an airport code like KTI"),
    "terminalid": Words("인천공항의 P01, P02, P03이어야 합니다. 다른 공항의 파일인지 확인해 주세요",
                        "must be Incheon's P01, P02 or P03; check that the file is not another airport's"),
    "codeshare": Words("Master나 Slave여야 합니다", "must be Master or Slave"),
    "fid": _AS_ID,
}  # fmt: skip


def departures_from(data: bytes, name: str, pack: Pack) -> tuple[Departure, ...]:
    """The departures in a JSON or CSV file, in its order, without code-share duplicates and each id once.

    Of rows with one id the last counts. Raises DeparturesError naming the file, the place and the field of the first
    thing that is wrong; nothing of the file is then to be used.
    """
    file = departures_file(name)
    found: dict[str, Departure] = {}
    for number, row in enumerate(rows_of(data, file), 1):
        if number > MAX_ROWS:
            file.refuse("5만 행이 넘습니다. 하루치만 받아 주세요", "holds over 50,000 rows; fetch one day only")
        _check_names(row, file)
        values = {field: _value(row, field, file) for field in (*_NEEDED, *_MAY_BE_EMPTY)}
        departure = _departure(values, row, file, pack)
        if values["codeshare"].casefold() == "slave":
            continue
        known = found.get(departure.fid, departure)
        if (known.flight, known.scheduled) != (departure.flight, departure.scheduled):
            file.refuse(_AS_ID.ko, _AS_ID.en, row.place, f"fid {departure.fid}")
        found[departure.fid] = departure
    if not found:
        file.refuse(
            "출발편이 없습니다. 날짜를 확인해 다시 받아 주세요", "holds no departure; check the day and fetch it again"
        )
    return tuple(found.values())


def bound_for(departures: Iterable[Departure], country: str, pack: Pack) -> tuple[Departure, ...]:
    """The departures whose airport lies in a country (ISO 3166-1), by time."""
    there = (d for d in departures if (airport := pack.airport.get(d.airport)) and airport.country == country)
    return tuple(sorted(there, key=lambda d: (d.scheduled, d.flight)))


def _check_names(row: Row, file: Incoming) -> None:
    """Other airports' files, and Incheon's arrivals, have other fields."""
    for field in _OF_ARRIVALS:
        if field in row.cells:
            file.refuse(
                "도착편의 항목입니다. 출발편 파일을 받아 주세요",
                "belongs to arrivals; get the departures",
                row.names_at,
                field,
            )
    for field in (*_NEEDED, *_MAY_BE_EMPTY):
        if field.casefold() not in row.cells:
            file.refuse(
                "이 항목이 없습니다. 인천공항 출발편 파일인지 확인해 주세요",
                "is missing; check that this is a departures file of Incheon airport",
                row.names_at,
                field,
            )


def _value(row: Row, field: str, file: Incoming) -> str:
    given = row.cells[field.casefold()]
    if isinstance(given, bool) or not isinstance(given, str | int | None):
        file.refuse("글자여야 합니다. 다시 받아 주세요", "must be text; fetch the file again", row.place, field)
    text = clean_line("" if given is None else str(given))
    if not text and field in _NEEDED:
        file.refuse("비어 있습니다. 다시 받아 주세요", "is empty; fetch the file again", row.place, field)
    if "\ufffd" in text:
        file.refuse(
            "글자가 깨졌습니다. UTF-8로 다시 받아 주세요",
            "has broken characters; get the file as UTF-8",
            row.place,
            field,
        )
    if field in _SHAPES and not _SHAPES[field].fullmatch(text):
        _refuse_value(text, field, row, file)
    return text


def _refuse_value(text: str, field: str, row: Row, file: Incoming) -> None:
    shown, must = clean_line(text, 40), _MUST_BE[field]
    file.refuse(f"'{shown}' → {must.ko}", f"'{shown}' {must.en}", row.place, field)


def _departure(values: Mapping[str, str], row: Row, file: Incoming, pack: Pack) -> Departure:
    scheduled = _moment(values, "scheduleDateTime", row, file)
    airport = pack.airport_code(values["airportCode"].upper())
    if airport == pack.home:
        file.refuse(
            "도착편입니다. 출발편 파일을 받아 주세요", "is an arrival; get the departures", row.place, "airportCode"
        )
    try:
        flight = flight_number(values["flightId"])
    except UnreadableError:
        _refuse_value(values["flightId"], "flightId", row, file)
    return Departure(
        flight=flight,
        airline=values["airline"],
        scheduled=scheduled,
        estimated=_moment(values, "estimatedDateTime", row, file) if values["estimatedDateTime"] else scheduled,
        airport=airport,
        airport_name=values["airport"],
        terminal=TERMINALS[values["terminalid"].upper()],
        gate=values["gatenumber"],
        checkin=values["chkinrange"],
        remark=values["remark"],
        fid=values["fid"],
    )


def _moment(values: Mapping[str, str], field: str, row: Row, file: Incoming) -> datetime:
    try:
        return datetime.fromisoformat(f"{values[field][:8]}T{values[field][8:]}").replace(tzinfo=KST)
    except ValueError:
        _refuse_value(values[field], field, row, file)
        raise
