"""The ministry's alarms in every shape become proposals, or are refused in words; what is not understood is shown."""

import json
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from airportdesk.alarms import Reading, changes, reading
from airportdesk.alarms.answer import MAX_BYTES
from airportdesk.alarms.names import Names
from airportdesk.alarms.remarks import Found, Left, areas_in
from airportdesk.alarms.timeline import timeline
from airportdesk.errors import AlarmsError
from airportdesk.model import KST
from airportdesk.pack import load
from airportdesk.pack.shapes import Alert
from airportdesk.risk.alerts import notice, stale_areas

SAMPLES = Path(__file__).parents[1] / "samples" / "alarms"
NOW = datetime(2026, 11, 24, 18, 0, tzinfo=KST)
PACK = load()
NAMES = Names(PACK)
BORDER = "thai-border-50km"


def sample(name: str) -> Reading:
    return reading((SAMPLES / name).read_bytes(), name, PACK, NOW)


def read(*rows: Any) -> Reading:
    return reading(json.dumps({"data": rows}, ensure_ascii=False).encode(), "a.json", PACK, NOW)


def row(remark: Any, level: Any = "3", region: Any = "일부", written: Any = "2026-11-01", iso: str = "KH") -> Any:
    return {
        "country_iso_alp2": iso,
        "alarm_lvl": level,
        "region_ty": region,
        "remark": remark,
        "written_dt": written,
    }


def proposed(found: Reading) -> dict[str, str]:
    return {p.area: p.level for p in found.proposals}


EVERY = {"bavet": "4", "poipet": "4", "bokor": "4", "KH-18": "3", BORDER: "3", "KH-12": "2", "KH": "1"}


@pytest.mark.parametrize("name", ["alarms.json", "flat.json"])
def test_the_nested_and_the_flat_answer_in_any_case_of_keys_say_the_same(name: str) -> None:
    found = sample(name)
    assert proposed(found) == EVERY
    assert [left.text for left in found.unmatched] == ["송클라 주 남부 말레이시아 접경지역", "파타니 주"]
    assert all(p.since == date(2026, 8, 1) for p in found.proposals)


def test_a_single_row_without_its_list_is_one_row_and_what_it_does_not_name_is_said() -> None:
    found = sample("one_row.json")
    assert proposed(found) == {"KH-12": "2"}
    assert {"bavet", "KH-18", "KH"} <= set(found.absent)
    assert "KH-22" not in found.absent  # special advisories stand in the other file


def test_an_empty_answer_proposes_nothing_and_says_so() -> None:
    found = sample("none.json")
    assert (found.proposals, found.unmatched) == ((), ())
    assert "단계가 없습니다" in found.notes[0].ko


@pytest.mark.parametrize("name", ["error.json", "error.xml"])
def test_an_error_of_the_service_is_told_in_its_words(name: str) -> None:
    with pytest.raises(AlarmsError) as caught:
        sample(name)
    assert "SERVICE_KEY_IS_NOT_REGISTERED_ERROR" in caught.value.ko
    assert name in caught.value.en


def test_special_advisories_of_the_second_file_are_level_s_by_every_spelling() -> None:
    found = sample("special.json")
    assert proposed(found) == dict.fromkeys(("KH-13", "KH-22", "KH-1", "KH-2", "KH-24", "KH-15", "KH-9"), "S")
    assert not found.unmatched
    oddar = next(p for p in found.proposals if p.area == "KH-22")
    assert "오다르메안체이주 = 웃더민체이주" in oddar.how[0].ko


def test_a_ban_in_the_special_file_says_that_it_was_read_from_the_fields_name() -> None:
    found = read({"country_iso_alp2": "KH", "evacuate_rcmnd_remark": None, "forbidden_rcmnd_remark": "바벳시"})
    assert proposed(found) == {"bavet": "4"}
    assert "forbidden" in found.proposals[0].how[1].ko


@pytest.mark.parametrize(
    ("remark", "areas"),
    [
        ("시하누크빌주 전체", ["KH-18"]),
        ("시하누크빌", ["KH-18"]),
        ("바탐방시", ["battambang"]),
        ("프놈펜시", ["KH-12"]),
        ("캄폿주 보코산 지역", ["bokor"]),
        ("보코산(캄폿주)", ["bokor"]),
        ("(스바이리엥주) 바벳시", ["bavet"]),
        ("오다르메안체이 · 우떠민체이주", ["KH-22", "KH-22"]),
        ("캄보디아·태국 국경 50km 이내", [BORDER]),
        ("국경 50km 이내", [BORDER]),
        ("태국과의 국경으로부터 50킬로미터 이내 지역", [BORDER]),
        ("- 바벳시\n- 포이펫시", ["bavet", "poipet"]),
        ("2.3단계 및 특별여행주의보 발령 지역을 제외한 지역", ["KH"]),
        ("2,3단계 지정 지역 제외 전 지역", ["KH"]),
        ("그 외 지역", ["KH"]),
        ("바벳시를 제외한 스바이리엥주", ["KH-20"]),
        ("캄폿주(보코산 제외)", ["KH-7"]),
        ("반테이민체이, 파일린 2개 주", ["KH-1", "KH-24"]),
    ],
)
def test_a_remark_names_its_areas(remark: str, areas: list[str]) -> None:
    found = areas_in(remark, "KH", False, NAMES)
    assert [part.area for part in found if isinstance(part, Found)] == areas
    assert not [part for part in found if isinstance(part, Left)]


@pytest.mark.parametrize(
    "remark",
    [
        "캄폿주 남부",
        "보코산 국립공원",
        "베트남 국경 50km 이내",
        "태국 국경 30km 이내",
        "태국 국경",
        "바탐방주 태국 국경 50km 이내",
        "바벳시(2026년부터)",
        "바벳시, 포이펫시를 제외한 스바이리엥주",
        "바벳시를 제외한 지역, 프놈펜시",
        "수도 니아메 제외 전 지역",
        "캄보디아",
        "",
    ],
)
def test_what_is_not_wholly_understood_is_left_as_text(remark: str) -> None:
    found = areas_in(remark, "KH", False, NAMES)
    assert not [part for part in found if isinstance(part, Found)], found
    assert found


def test_a_list_that_says_there_are_more_is_shown_to_be_open() -> None:
    found = areas_in("반테이민체이, 파일린 등", "KH", False, NAMES)
    assert [type(part) for part in found] == [Found, Found, Left]


def test_a_border_band_of_another_country_is_not_ours() -> None:
    assert not read(row("태국-캄보디아 국경 50km 이내", iso="TH")).proposals


def test_an_excluded_area_must_have_a_higher_level_of_its_own() -> None:
    assert proposed(read(row("프놈펜시를 제외한 지역", "1"))) == {"KH": "1"}
    found = read(row("프놈펜시를 제외한 지역", "3"))
    assert not found.proposals
    assert "프놈펜시" in found.unmatched[0].why.ko


def test_whole_country_rows_are_the_country_and_a_contradiction_is_shown() -> None:
    assert proposed(read(row("전 지역", region="전체"))) == {"KH": "3"}
    assert proposed(read(row(None, region="전체"))) == {"KH": "3"}
    assert not read(row("바벳시", region="전체")).proposals


def test_entities_and_markup_in_remarks_are_read_as_what_they_mean() -> None:
    found = read(row("&bull;바벳시<br/>&amp;bull;&nbsp;포이펫시&middot;보코산&nbsp;지역"))
    assert set(proposed(found)) == {"bavet", "poipet", "bokor"}


@pytest.mark.parametrize("level", [None, "", "0"])
def test_a_row_without_a_level_is_left_aside_and_counted(level: Any) -> None:
    found = read(row("바벳시", level))
    assert not found.proposals
    assert "단계가 비어" in found.notes[-1].ko


@pytest.mark.parametrize("level", [3, "3", 3.0, " 3 ", "3단계", "3단계(철수권고)"])
def test_a_level_may_be_a_number_or_its_words(level: Any) -> None:
    assert proposed(read(row("바벳시", level))) == {"bavet": "3"}


def test_a_level_nobody_knows_is_shown_with_its_text() -> None:
    found = read(row("바벳시", "9"))
    assert "'9'" in found.unmatched[0].why.ko


def test_two_levels_for_one_area_are_both_shown_as_a_clash() -> None:
    found = read(row("바벳시", "3"), row("바벳시", "4"))
    assert [(p.level, p.clash) for p in found.proposals] == [("3", True), ("4", True)]


@pytest.mark.parametrize("written", [None, "", "2026-13-40", "어제"])
def test_a_row_without_a_readable_date_offers_this_moment_and_says_so(written: Any) -> None:
    (change,) = changes(read(row("바벳시", written=written)).proposals, PACK, NOW)
    assert change.since == NOW
    assert "시작일이 파일에 없어" in change.notes[-1].ko


def test_a_file_older_than_what_holds_is_called_out() -> None:
    (change,) = changes(read(row("바벳시", "1", written="2025-05-21")).proposals, PACK, NOW)
    assert (change.now, change.stale, change.since) == ("4", True, NOW)
    assert "오래된 파일" in change.notes[-1].ko


def test_an_area_without_a_row_of_its_own_shows_the_level_it_has_from_its_country() -> None:
    (change,) = changes(read(row("캄폿주", "2")).proposals, PACK, NOW)
    assert (change.now, change.inherited) == ("1", True)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "빈 파일"),
        (b"PK\x03\x04", "엑셀"),
        (b"<html>", "웹 페이지"),
        (b'{"data": [', "끊겼습니다"),
        (b'{"data": ["text"]}', "1번째 항목"),
        (b'{"a": 1}', "여행경보가 들어 있지 않습니다"),
        (b'{"data": [{"airline": "KE"}]}', "alarm_lvl"),
        ("여행".encode("utf-16"), "깨졌습니다"),
        (b"[" * 100_000, "깨졌습니다"),
        (b" " * (MAX_BYTES + 1), "20MB"),
        (b'{"response": {"header": {"resultCode": "22", "resultMsg": "LIMIT"}}}', "LIMIT"),
    ],
)
def test_a_file_that_is_no_answer_is_refused_in_words(data: bytes, said: str) -> None:
    with pytest.raises(AlarmsError) as caught:
        reading(data, "경보.json", PACK, NOW)
    assert said in caught.value.ko
    assert "경보.json" in caught.value.en


def test_the_older_korean_encoding_is_read() -> None:
    text = json.dumps({"data": [row("바벳시")]}, ensure_ascii=False)
    assert proposed(reading(text.encode("cp949"), "a.json", PACK, NOW)) == {"bavet": "3"}


def test_a_page_of_a_longer_list_says_so() -> None:
    data = json.dumps({"response": {"body": {"items": {"item": [row("바벳시")]}, "totalCount": 7}}}).encode()
    assert "일부만" in reading(data, "a.json", PACK, NOW).notes[0].ko


KEYS = st.sampled_from(
    ("response", "body", "items", "item", "data", "alarm_lvl", "remark", "region_ty", "country_iso_alp2", "written_dt")
) | st.sampled_from(
    ("evacuate_rcmnd_remark", "forbidden_region_ty", "OpenAPI_ServiceResponse", "cmmMsgHeader", "header", "resultCode")
)
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS | st.text(), inner, max_size=6),
    max_leaves=25,
)


@given(ANYTHING)
def test_no_json_ends_in_anything_but_a_reading_or_words(whole: Any) -> None:
    with suppress(AlarmsError):
        reading(json.dumps(whole).encode(), "a.json", PACK, NOW)


@given(st.binary(max_size=400))
def test_no_bytes_end_in_anything_but_words(data: bytes) -> None:
    with pytest.raises(AlarmsError):
        reading(data, "a.json", PACK, NOW)


PIECES = st.sampled_from(
    [
        "바벳시",
        "캄폿주",
        "보코산",
        "국경",
        "50km",
        "이내",
        "제외",
        "한 지역",
        "을",
        "(",
        ")",
        ",",
        "·",
        "및",
        "등",
        "7개 주",
        "태국",
    ]
)


@given(st.lists(PIECES, max_size=12).map(" ".join), st.sampled_from([True, False, None]))
def test_every_remark_is_found_or_left(remark: str, whole: bool | None) -> None:
    assert areas_in(remark, "KH", whole, NAMES)


def test_confirmed_rows_come_after_the_packs_own_and_the_version_tells() -> None:
    newer = Alert(area="KH-12", level="3", since=datetime(2026, 11, 1), source="file")  # noqa: DTZ001  # as packs have it
    stranger = Alert(area="atlantis", level="3", since=datetime(2026, 11, 1), source="file")  # noqa: DTZ001
    pack = PACK.with_alerts((newer, stranger))
    assert pack.version == f"{PACK.version}+2"
    assert pack.alerts_as_of == date(2026, 11, 1)
    seen = notice("phnom-penh", NOW, pack)
    assert seen is not None
    assert seen.level == "3"
    assert len(pack.alerts) == len(PACK.alerts) + 1
    assert PACK.with_alerts(()) is PACK


def test_the_history_of_an_area_says_what_held_and_what_must_be_confirmed() -> None:
    entries = timeline("KH-12", datetime(2025, 11, 1, tzinfo=KST), PACK, ())
    assert [(e.alert.level, e.holds) for e in entries] == [("2", False), ("S", True), ("2", False)]
    assert entries[1].review_by == date(2026, 1, 8)
    (bavet, _) = timeline("bavet", NOW, PACK, ())
    assert bavet.stale


def test_areas_past_their_date_are_counted_until_they_are_confirmed() -> None:
    stale = stale_areas(NOW, PACK)
    assert {"bavet", "poipet", "bokor", "KH-22"} <= set(stale)
    again = Alert(area="bavet", level="4", since=datetime(2026, 11, 1), source="file")  # noqa: DTZ001
    assert set(stale) - set(stale_areas(NOW, PACK.with_alerts((again,)))) == {"bavet"}
