"""A departures file is taken whole or refused with its name, the place and the field, in both languages."""

import csv
import io
import json
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from airportdesk.errors import DeparturesError
from airportdesk.flights import bound_for, departures_from, sample_departures
from airportdesk.flights.departures import MAX_ROWS
from airportdesk.flights.tables import MAX_BYTES
from airportdesk.model import KST, Departure
from airportdesk.pack import Pack, load

SAMPLES = Path(__file__).parents[1] / "samples"
JSON = (SAMPLES / "departures.json").read_bytes()
CSV = (SAMPLES / "departures.csv").read_bytes()
PACK = load()
Cells = dict[str, Any]


def rows() -> list[Cells]:
    found: list[Cells] = json.loads(JSON)["response"]["body"]["items"]
    return found


def as_json(items: Any, **body: Any) -> bytes:
    header = {"resultCode": "00", "resultMsg": "NORMAL SERVICE."}
    return json.dumps({"response": {"header": header, "body": {"items": items, **body}}}, ensure_ascii=False).encode()


def as_csv(items: list[Cells]) -> bytes:
    file = io.StringIO()
    writer = csv.DictWriter(file, list(items[0]))
    writer.writeheader()
    writer.writerows(items)
    return file.getvalue().encode()


def refused(data: bytes, pack: Pack, name: str = "출발.json") -> DeparturesError:
    with pytest.raises(DeparturesError) as told:
        departures_from(data, name, pack)
    assert name in told.value.ko
    assert name in told.value.en
    assert "아무것도 가져오지 않았습니다" in told.value.ko
    assert "Nothing was imported" in told.value.en
    return told.value


def test_the_services_json_is_read_in_every_field(pack: Pack) -> None:
    found = departures_from(JSON, "departures.json", pack)
    assert [d.flight for d in found] == ["VN409", "KE651", "KE689", "OZ739", "ZA216", "LJ237", "DL196", "SC8004Y"]
    assert found[2] == Departure(
        flight="KE689",
        airline="대한항공",
        scheduled=datetime(2026, 11, 24, 18, 50, tzinfo=KST),
        estimated=datetime(2026, 11, 24, 19, 23, tzinfo=KST),
        airport="KTI",
        airport_name="프놈펜",
        terminal="T2",
        gate="250",
        checkin="A B C D",
        remark="출발",
        fid="2026112000000007500002",
    )
    assert {d.flight: d.terminal for d in found} | {"ZA216": "CONCOURSE", "SC8004Y": "T1"} == {
        d.flight: d.terminal for d in found
    }


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp949"])
def test_csv_and_json_of_the_same_rows_give_the_same_in_each_encoding(encoding: str, pack: Pack) -> None:
    expected = departures_from(JSON, "x", pack)
    assert departures_from(CSV.decode().encode(encoding), "x", pack) == expected
    assert departures_from(JSON.decode().encode(encoding), "x", pack) == expected


@pytest.mark.parametrize("wrap", [as_json, lambda r: as_json({"item": r}), lambda r: json.dumps(r).encode()])
def test_rows_are_found_in_each_form_the_service_uses(wrap: Callable[[Any], bytes], pack: Pack) -> None:
    assert departures_from(wrap(rows()), "x", pack) == departures_from(JSON, "x", pack)


@pytest.mark.parametrize("wrap", [as_json, lambda r: as_json({"item": r})])
def test_a_single_row_may_stand_in_the_place_of_the_list(wrap: Callable[[Any], bytes], pack: Pack) -> None:
    assert departures_from(wrap(rows()[2]), "x", pack) == departures_from(JSON, "x", pack)[2:3]


def test_the_names_of_fields_may_be_in_either_case(pack: Pack) -> None:
    changed = [{name.upper(): value for name, value in row.items()} for row in rows()]
    assert departures_from(as_json(changed), "x", pack) == departures_from(JSON, "x", pack)
    assert departures_from(as_csv(changed), "x", pack) == departures_from(JSON, "x", pack)


def test_old_airport_codes_are_read_as_todays(pack: Pack) -> None:
    given_rows = [
        {**row, "airportCode": {"KTI": "PNH", "SGN": "REP"}.get(row["airportCode"], row["airportCode"])}
        for row in rows()
    ]
    found = departures_from(as_json(given_rows), "x", pack)
    assert [d.airport for d in found][:3] == ["SAI", "BKK", "KTI"]


def test_an_id_counts_once_and_its_last_row(pack: Pack) -> None:
    row = rows()[2]
    found = departures_from(as_json([row, {**row, "gatenumber": "999"}]), "x", pack)
    assert [d.gate for d in found] == ["999"]


def test_an_estimate_that_is_missing_is_the_schedule(pack: Pack) -> None:
    [found] = departures_from(as_json([{**rows()[2], "estimatedDateTime": None}]), "x", pack)
    assert found.estimated == found.scheduled


def test_text_is_cleaned_and_numbers_are_text(pack: Pack) -> None:
    [found] = departures_from(
        as_json([{**rows()[2], "airline": "대한\u202e항공\u0000 ", "gatenumber": 250}]), "x", pack
    )
    assert (found.airline, found.gate) == ("대한항공", "250")


def test_departures_to_a_country_come_by_time(pack: Pack) -> None:
    found = departures_from(JSON, "x", pack)
    assert [d.flight for d in bound_for(found, "KH", pack)] == ["ZA216", "KE689", "OZ739"]
    assert [d.flight for d in bound_for(found, "VN", pack)] == ["VN409"]
    assert bound_for(found, "LA", pack) == ()


def changed(field: str, value: Any) -> bytes:
    items = rows()
    items[2] = {**items[2], field: value}
    return as_json(items)


@pytest.mark.parametrize(
    ("field", "value", "ko"),
    [
        ("terminalid", "P04", "다른 공항"),
        ("terminalid", "D", "다른 공항"),
        ("airportCode", "ICN", "도착편"),
        ("airportCode", "프놈펜", "KTI"),
        ("airportCode", "", "비어"),
        ("flightId", "대한항공", "KE689"),
        ("flightId", None, "비어"),
        ("scheduleDateTime", "2.02611E+11", "202611241850"),
        ("scheduleDateTime", "202613241850", "202611241850"),
        ("scheduleDateTime", "202611242460", "202611241850"),
        ("scheduleDateTime", "20261124", "202611241850"),
        ("estimatedDateTime", "soon", "202611241850"),
        ("fid", "2.0261E+21", "표 계산"),
        ("codeshare", "Maybe", "Slave"),
        ("gatenumber", 2.5, "글자여야"),
        ("gatenumber", True, "글자여야"),
        ("airline", ["대한항공"], "글자여야"),
        ("airport", "프\ufffd펜", "UTF-8"),
    ],
)
def test_a_bad_value_is_refused_by_row_and_field(field: str, value: Any, ko: str, pack: Pack) -> None:
    told = refused(changed(field, value), pack)
    assert f"3번째 항목 {field}" in told.ko
    assert f"item 3 {field}" in told.en
    assert ko in told.ko


def test_a_csv_row_is_named_by_its_line(pack: Pack) -> None:
    told = refused(CSV.replace(b"P02,I,2026112000000007500006", b"P99,I,2026112000000007500006"), pack, "출발.csv")
    assert "8행 terminalid" in told.ko
    assert "line 8 terminalid" in told.en


@pytest.mark.parametrize("field", ["flightId", "airportCode", "terminalid", "fid", "chkinrange", "codeshare", "remark"])
def test_a_file_without_a_field_is_another_airports(field: str, pack: Pack) -> None:
    items = [{name: value for name, value in row.items() if name != field} for row in rows()]
    assert f"1번째 항목 {field}" in refused(as_json(items), pack).ko
    assert f"1행 {field}" in refused(as_csv(items), pack).ko


def test_a_row_that_differs_from_the_first_is_found_too(pack: Pack) -> None:
    items = rows()
    del items[4]["terminalid"]
    assert "item 5 terminalid" in refused(as_json(items), pack).en


def test_arrivals_are_refused_as_arrivals(pack: Pack) -> None:
    items = [{**row, "carousel": "5", "exitnumber": "B"} for row in rows()]
    assert "도착편" in refused(as_json(items), pack).ko
    assert "도착편" in refused(as_csv(items), pack).ko


def test_two_flights_under_one_id_are_refused_for_a_spreadsheet_rounds_ids(pack: Pack) -> None:
    items = [{**row, "fid": row["fid"][:12] + "0000000000"} for row in rows()]
    told = refused(as_json(items), pack)
    assert "item 2 fid" in told.en
    assert "표 계산" in told.ko


LATIN = [{**row, "airline": row["flightId"][:2], "airport": row["airportCode"], "remark": "출발"} for row in rows()]
CHINESE = as_csv(LATIN).decode().replace("출발", "中国国际航空")
MIXED = as_csv(LATIN) + as_csv(LATIN).decode().encode("cp949")


@pytest.mark.parametrize(
    ("data", "ko", "en"),
    [
        (b"", "빈 파일", "empty"),
        (b" \r\n\t", "빈 파일", "empty"),
        (b"\xef\xbb\xbf", "빈 파일", "empty"),
        (CSV[: CSV.index(b"\n") + 1], "출발편이 없습니다", "no departure"),
        (as_json([]), "출발편이 없습니다", "no departure"),
        (as_json(""), "출발편이 없습니다", "no departure"),
        (as_json({"item": []}), "출발편이 없습니다", "no departure"),
        (as_json([r for r in rows() if r["codeshare"] == "Slave"]), "출발편이 없습니다", "no departure"),
        (b"[]", "출발편이 없습니다", "no departure"),
        (b"[3]", "1번째 항목", "item 1"),
        (b"{}", "response.body.items", "response.body.items"),
        (b'{"response": {"body": []}}', "response.body.items", "response.body.items"),
        (as_json(rows(), totalCount=900, numOfRows=10), "numOfRows", "10 of 900"),
        (JSON[:-20], "끊겼습니다", "cut off"),
        (JSON[: len(JSON) // 2], "끊겼습니다", "cut off"),
        (CSV[:-40], "11행", "line 11"),
        (CSV.replace(b"KE651", b'"KE651'), "11행", "line 11"),
        (JSON.replace(b":", b"=", 1), "2행", "broken JSON"),
        (b"[" * 100_000, "JSON", "broken JSON"),
        (b'[{"a": ' + b"9" * 5_000 + b"}]", "JSON", "broken JSON"),
        (JSON.decode().encode("utf-16"), "UTF-8", "UTF-8"),
        ("flightId;출발".encode("shift_jis", "replace") + b"\x81\xff", "UTF-8", "UTF-8"),
        (CHINESE.encode("gb18030"), "2행", "line 2"),
        (CHINESE.replace("中", "").encode("gb18030"), "2행", "line 2"),
        (MIXED, "13행", "line 13"),
        (CSV.replace(b"KE651", b'"KE"651'), "3행", "line 3"),
        (b"PK\x03\x04rest", "엑셀", "spreadsheet"),
        (b"<html>sign in</html>", "웹 페이지", "web page"),
        ("안내문입니다.\n내일 봅시다.".encode(), "1행 flightId", "line 1 flightId"),
        (CSV.replace(b"fstandposition", b"airport", 1), "1행 airport", "appears twice"),
        (b"x" * (MAX_BYTES + 1), "20MB", "20 MB"),
    ],
)  # fmt: skip
def test_a_file_that_is_no_whole_departures_file_is_refused(data: bytes, ko: str, en: str, pack: Pack) -> None:
    told = refused(data, pack)
    assert ko in told.ko
    assert en in told.en


OF_THE_GATEWAY = {"returnAuthMsg": "SERVICE_KEY_IS_NOT_REGISTERED_ERROR", "returnReasonCode": "30"}
OF_THE_SERVICE = {"header": {"resultCode": "22", "resultMsg": "LIMITED NUMBER"}, "body": {"items": ""}}


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (json.dumps({"OpenAPI_ServiceResponse": {"cmmMsgHeader": OF_THE_GATEWAY}}).encode(), "SERVICE_KEY"),
        (b"<cmmMsgHeader><returnAuthMsg>LIMITED_NUMBER</returnAuthMsg></cmmMsgHeader>", "LIMITED_NUMBER"),
        (json.dumps({"response": OF_THE_SERVICE}).encode(), "22 LIMITED"),
    ],
)
def test_an_error_of_the_service_is_quoted(data: bytes, said: str, pack: Pack) -> None:
    told = refused(data, pack)
    assert said in told.ko
    assert "오류 응답" in told.ko


def test_the_other_success_code_is_a_success(pack: Pack) -> None:
    assert departures_from(JSON.replace(b'"00"', b'"0"'), "x", pack)


def test_too_many_rows_are_refused(pack: Pack) -> None:
    head, _, rest = CSV.partition(b"\n")
    line = rest.partition(b"\n")[0]
    assert "5만" in refused(head + b"\n" + (line + b"\n") * (MAX_ROWS + 1), pack).ko


def test_a_name_with_hidden_characters_is_shown_plainly(pack: Pack) -> None:
    with pytest.raises(DeparturesError) as told:
        departures_from(b"", "출\u202e발\n.json", pack)
    assert told.value.ko.startswith("출발 .json:")


def test_a_csv_cut_anywhere_is_refused_or_loses_whole_rows_only(pack: Pack) -> None:
    whole = departures_from(CSV, "x", pack)
    for end in range(len(CSV)):
        try:
            found = departures_from(CSV[:end], "x", pack)
        except DeparturesError:
            continue
        assert found == whole[: len(found)]


def test_a_json_cut_anywhere_is_refused(pack: Pack) -> None:
    for end in range(len(JSON.rstrip())):
        refused(JSON[:end], pack)


@given(st.binary(max_size=300) | st.text(max_size=300).map(str.encode))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    for whole in (data, CSV[:200] + data, JSON[:400] + data):
        try:
            departures_from(whole, "x", PACK)
        except DeparturesError:
            continue


def test_the_sample_day_has_the_flights_to_cambodia_and_places_to_change(pack: Pack) -> None:
    found = sample_departures(date(2026, 11, 24), pack)
    there = bound_for(found, "KH", pack)
    assert [(d.flight, d.terminal, d.gate, f"{d.scheduled:%H:%M}") for d in there] == [
        ("ZA216", "CONCOURSE", "104", "11:35"),
        ("KE689", "T2", "250", "18:50"),
        ("OZ739", "T2", "260", "19:30"),
    ]
    assert {"SGN", "HAN", "PQC", "BKK", "DMK", "VTE", "KUL", "SIN"} <= {d.airport for d in found}
    assert {d.scheduled.date() for d in found} == {date(2026, 11, 24)}
    assert len({d.fid for d in found}) == len(found)
