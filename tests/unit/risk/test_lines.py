"""JSON Lines in, JSON Lines out: each line is answered or has its own problem, and never stops the next."""

import json
import re
from datetime import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from airportdesk.pack import load
from airportdesk.risk import Rules
from airportdesk.risk.lines import LINE_MAX_BYTES, Line, assessed_lines

from .talks import CASES, NOW, judged

RULES = Rules(load())
GOOD = b'{"id": "good", "answers": {"recruited_through": "telegram"}}'


def one(line: bytes, language: str = "ko", now: datetime = NOW) -> Line:
    [found] = assessed_lines([line], RULES, now, language)
    return found


def out(entry: dict[str, Any], **more: Any) -> dict[str, Any]:
    found = one(json.dumps(entry).encode(), **more)
    assert found.problem is None
    assert found.output is not None
    read: dict[str, Any] = json.loads(found.output)
    return read


def test_a_line_is_answered_in_every_field() -> None:
    answered = out(
        {
            "id": "K1",
            "at": "2026-01-15T18:00+09:00",
            "route": ["ICN", "PNH"],
            "places": ["bavet", "KH-1"],
            "stay_days": 7,
            "answers": {"purpose": "work", "carries": ["bank_access"]},
            "notes": "텔레그램으로 알게 됨",
        }
    )
    assert list(answered) == ["id", "concern", "findings", "notices", "ask", "suggested", "concern_if_accepted"]
    assert answered["id"] == "K1"
    assert answered["concern"] == "high"
    assert answered["findings"] == [
        {"sign": "work_unverified", "strength": "medium", "because": "방문 목적: 취업·알바 · 일자리: 아직 모름"},
        {"sign": "bank_access", "strength": "medium", "because": "소지·제공: 통장·OTP·법인계좌"},
    ]
    assert answered["notices"] == [
        {"place": "bavet", "level": "4", "area": "bavet", "stale": False},
        {"place": "KH-1", "level": "S", "area": "KH-1", "stale": True},
    ]
    assert len(answered["ask"]) == 3
    assert answered["suggested"] == [{"question": "recruited_through", "answer": "telegram", "phrase": "텔레그램"}]
    assert answered["concern_if_accepted"] == "high"


def test_reasons_come_in_english_when_it_is_asked_for() -> None:
    assert out({"id": 1, "answers": {"purpose": "transit"}}, language="en")["findings"][0]["because"] == (
        "Purpose: transit · Ticket: not known yet"
    )
    assert "not known" in str(one(b'{"id": 1, "places": ["?"]}', "en").problem)


@pytest.mark.parametrize(
    "entry",
    [
        {"id": 7},
        {"id": "x", "at": None, "route": None, "places": None, "stay_days": None, "answers": None, "notes": None},
        {"id": "x", "route": [], "places": [], "answers": {}, "notes": ""},
        {"id": "x", "answers": {"purpose": None, "carries": []}},
    ],
)  # fmt: skip
def test_what_is_absent_or_null_is_unknown(entry: dict[str, Any]) -> None:
    answered = out(entry)
    assert (answered["id"], answered["concern"], answered["findings"]) == (entry["id"], "none", [])


def test_an_absent_time_is_now() -> None:
    entry = {"id": 1, "places": ["phnom-penh"]}
    assert out(entry, now=datetime.fromisoformat("2025-10-11T09:00+09:00"))["notices"][0]["level"] == "S"
    assert out(entry)["notices"][0]["level"] == "2"


@pytest.mark.parametrize(
    ("at", "level"),
    [("2025-10-10T21:00", "S"), ("2025-10-10T11:59Z", "2"), ("2025-10-10T12:00Z", "S"), ("2025-09-01", "1")],
)
def test_a_time_without_an_offset_is_korean(at: str, level: str) -> None:
    assert out({"id": 1, "at": at, "places": ["phnom-penh"]})["notices"][0]["level"] == level


@pytest.mark.parametrize(
    ("written", "id"),
    [
        ("poipet", "poipet"),
        ("뽀이펫", "poipet"),
        ("Sihanouk-Ville", "sihanoukville"),
        ("vn", "VN"),
        ("KH-18", "KH-18"),
        ("프놈펜", "phnom-penh"),
    ],
)
def test_a_place_may_be_written_by_any_spelling_that_means_one(written: str, id: str) -> None:
    assert [n["place"] for n in out({"id": 1, "places": [written]})["notices"]] == [id]


def test_a_country_the_pack_does_not_know_is_a_place_without_a_notice() -> None:
    assert out({"id": 1, "places": ["PH"]})["notices"] == []


@pytest.mark.parametrize(
    ("line", "named"),
    [
        (b"{", "JSON"),
        (b"nonsense", "JSON"),
        (b'{"id": 1} {"id": 2}', "JSON"),
        (b'{"id": NaN}', "NaN"),
        (b'{"id": 1, "stay_days": 1e999}', "stay_days"),
        (b'{"id": ' + b"9" * 5_000 + b"}", "JSON"),
        (b"[]", "객체"),
        (b"null", "객체"),
        (b"{}", "id"),
        (b'{"id": null}', "id"),
        (b'{"id": ["x"]}', "id"),
        (b'{"id": 1, "answer": {"purpose": "work"}}', "answer"),
        (b'{"id": 1, "answers": ["work"]}', "answers"),
        (b'{"id": 1, "answers": {"purpose": 3}}', "answers"),
        (b'{"id": 1, "answers": {"age": "30"}}', "'age'"),
        (b'{"id": 1, "answers": {"purpose": "spying"}}', "'spying'"),
        (b'{"id": 1, "answers": {"purpose": ["work", "tourism"]}}', "'purpose'"),
        (b'{"id": 1, "places": ["atlantis"]}', "'atlantis'"),
        ('{"id": 1, "places": ["프놈펜시"]}'.encode(), "phnom-penh"),
        (b'{"id": 1, "places": [""]}', "places"),
        (b'{"id": 1, "places": "poipet"}', "places"),
        (b'{"id": 1, "route": ["ICN", "INCHEON"]}', "'INCHEON'"),
        (b'{"id": 1, "route": ["ICN", 3]}', "route"),
        (b'{"id": 1, "route": ["AAA", "AAA", "AAA", "AAA", "AAA", "AAA", "AAA", "AAA", "AAA"]}', "route"),
        (b'{"id": 1, "stay_days": 0}', "stay_days"),
        (b'{"id": 1, "stay_days": "5"}', "stay_days"),
        (b'{"id": 1, "stay_days": true}', "stay_days"),
        (b'{"id": 1, "stay_days": 2.5}', "stay_days"),
        (b'{"id": 1, "at": "yesterday"}', "at:"),
        (b'{"id": 1, "at": ""}', "at:"),
        (b'{"id": 1, "at": "9999-12-31T23:59-12:00"}', "at:"),
        (b'{"id": 1, "at": "0001-01-01T00:00+14:00"}', "at:"),
        (b'{"id": 1, "id": 2}', "'id'"),
        (b'{"id": 1, "answers": {"purpose": "work", "purpose": "tourism"}}', "'purpose'"),
        (rb'{"id": 1, "notes": "\ud800"}', "notes"),
        (rb'{"id": "\udfff"}', "id"),
        (rb'{"id": 1, "notes": "a\u0000b"}', "notes"),
        (rb'{"id": 1, "places": ["\ud800"]}', "places"),
        (rb'{"id": 1, "answers": {"\ud800": "x"}}', "answers"),
        (b'{"id": 1, "notes": "a\x00b"}', "JSON"),
        (b'{"id": 1, "notes": "\xff"}', "UTF-8"),
        (b'{"id": 1, "notes": "' + "가".encode("cp949") + b'"}', "UTF-8"),
        (b'{"id": 1}\x00', "JSON"),
        (b"[" * 200_000 + b"]" * 200_000, "JSON"),
        (b'{"a":' * 150_000 + b"1" + b"}" * 150_000, "JSON"),
        (b'{"id": 1, "notes": "' + b"x" * LINE_MAX_BYTES + b'"}', "1MB"),
    ],
    ids=range(46),
)
def test_a_line_that_cannot_be_read_is_a_problem_that_names_it_and_the_rest_goes_through(
    line: bytes, named: str
) -> None:
    before, found, after = assessed_lines([GOOD, line, GOOD], RULES, NOW)
    assert found.number == 2
    assert found.output is None
    assert found.problem is not None
    assert named in found.problem
    assert len(found.problem) < 300
    found.problem.encode()
    assert before.output == after.output is not None


def test_a_code_that_no_airport_has_is_a_problem_and_one_the_pack_only_does_not_name_is_not() -> None:
    assert str(one(b'{"id": 1, "route": ["ICN", "XXX"]}').problem) == "route: 공항 코드 'XXX'을(를) 알 수 없습니다."
    assert one(b'{"id": 1, "route": ["ICN", "XXX"]}', "en").problem == "route: Airport code 'XXX' is not known."
    for code in ("KTI", "PNH", "LHR", "KUL"):
        assert out({"id": 1, "route": ["ICN", code]})["concern"] == "none"


def test_who_lands_in_phnom_penh_sees_the_city_and_the_airport() -> None:
    noticed = {n["place"]: n["level"] for n in out({"id": 1, "route": ["ICN", "KTI"]})["notices"]}
    assert noticed == {"phnom-penh": "2", "KTI": "1"}
    assert [n["place"] for n in out({"id": 1, "route": ["ICN", "KTI"], "places": ["bavet"]})["notices"]] == ["bavet"]


@pytest.mark.parametrize(
    "line",
    [
        b"{",
        b'{"id": NaN}',
        b'{"id": ' + b"9" * 5_000 + b"}",
        b"[]",
        b"{}",
        b'{"id": null}',
        b'{"id": 1, "answer": 2}',
        b'{"id": 1, "answers": {"purpose": 3}}',
        b'{"id": 1, "route": ["ICN", 3]}',
        b'{"id": 1, "stay_days": 2.5}',
        b'{"id": 1, "stay_days": 1e999}',
        b'{"id": 1, "notes": "\xff"}',
        b'{"id": 1, "at": "yesterday"}',
    ],
    ids=range(13),
)
def test_a_problem_is_in_one_language_but_for_the_names_of_fields(line: bytes) -> None:
    korean, english = str(one(line).problem), str(one(line, "en").problem)
    names = {"JSON", "UTF", "NaN", "id", "answer", "answers", "purpose", "route", "stay_days", "notes", "at"}
    assert set(re.findall(r"[A-Za-z_]+", korean)) <= names, korean
    assert not re.search("[가-힣]", english), english


def test_a_long_note_below_the_limit_is_cut_and_answered() -> None:
    assert out({"id": 1, "notes": "텔레그램, " + "가" * 150_000})["suggested"]


def test_blank_lines_and_a_byte_order_mark_are_passed_over_and_lines_keep_their_number() -> None:
    found = list(assessed_lines([b"\xef\xbb\xbf" + GOOD + b"\r\n", b"\n", b"  \t\r\n", GOOD], RULES, NOW))
    assert [line.number for line in found] == [1, 4]
    assert all(line.output for line in found)


def test_lines_are_answered_as_they_come() -> None:
    def endless() -> Any:
        while True:
            yield GOOD

    found = assessed_lines(endless(), RULES, NOW)
    assert [next(found).number for _ in range(3)] == [1, 2, 3]


def test_an_answer_in_the_output_is_one_line() -> None:
    output = one('{"id": "줄\\n바꿈", "notes": "편도\\n"}'.encode()).output
    assert output is not None
    assert b"\n" not in output


@pytest.mark.parametrize("case", [*CASES["benign"], *CASES["harmful"]], ids=lambda case: str(case["name"]))
def test_a_line_says_what_the_assessment_says(case: dict[str, Any]) -> None:
    fields: dict[str, Any] = {name: case[name] for name in ("route", "places", "stay_days") if name in case}
    answered = out({"id": 1, "answers": case["answers"], **fields})
    found = judged(RULES, case["answers"], **{n: tuple(v) if isinstance(v, list) else v for n, v in fields.items()})
    assert answered["concern"] == found.concern.value
    assert [f["sign"] for f in answered["findings"]] == [f.sign for f in found.findings]
    assert answered["ask"] == list(found.ask)


FIELDS = ("at", "route", "places", "stay_days", "answers", "notes")
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters(codec=None), max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


@given(st.binary(max_size=80) | JSON.map(lambda v: json.dumps(v).encode()))
def test_any_line_is_blank_answered_or_a_problem(line: bytes) -> None:
    for found in assessed_lines([line], RULES, NOW):
        assert (found.output is None) != (found.problem is None)


@given(st.fixed_dictionaries({"id": st.text() | st.integers()}, optional=dict.fromkeys(FIELDS, JSON)))
def test_any_values_in_the_known_fields_are_answered_or_a_problem(entry: dict[str, Any]) -> None:
    found = one(json.dumps(entry).encode())
    assert (found.output is None) != (found.problem is None)
    (found.problem or "").encode()
