"""Days in words: what they mean on a Tuesday, and what is left of the query."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from airportdesk.links.days import period_in
from airportdesk.links.periods import EVER, Period, in_months
from airportdesk.model import KST

TUESDAY = date(2026, 11, 24)
"""Days as "11-24" of 2026 unless a year stands there; a range has two."""
DAYS = [
    ("오늘", "11-24"),
    ("어제", "11-23"),
    ("어제의", "11-23"),
    ("그제", "11-22"),
    ("그저께", "11-22"),
    ("그끄저께", "11-21"),
    ("3일 전", "11-21"),
    ("사흘 전", "11-21"),
    ("열흘전", "11-14"),
    ("보름 전", "11-09"),
    ("3 days ago", "11-21"),
    ("a week ago", "11-16 11-22"),
    ("day before yesterday", "11-22"),
    ("화요일", "11-24"),
    ("수요일", "11-18"),
    ("지난 화요일", "11-17"),
    ("지난 월요일", "11-23"),
    ("지난주 화요일에", "11-17"),
    ("이번 주 월요일", "11-23"),
    ("Tuesday", "11-24"),
    ("on Monday", "11-23"),
    ("last Tuesday", "11-17"),
    ("last Tue", "11-17"),
    ("지난주", "11-16 11-22"),
    ("지난 주", "11-16 11-22"),
    ("지난주에", "11-16 11-22"),
    ("이번 주", "11-23 11-29"),
    ("지지난주", "11-09 11-15"),
    ("일주일 전", "11-16 11-22"),
    ("last week", "11-16 11-22"),
    ("지난 주말", "11-21 11-22"),
    ("이번 달", "11-01 11-30"),
    ("지난달", "10-01 10-31"),
    ("지난달 3일", "10-03"),
    ("last month", "10-01 10-31"),
    ("2개월 전", "09-01 09-30"),
    ("한 달 전", "10-01 10-31"),
    ("최근 7일", "11-17 11-24"),
    ("최근 2주", "11-10 11-24"),
    ("최근 3개월", "08-24 11-24"),
    ("past 7 days", "11-17 11-24"),
    ("11/24", "11-24"),
    ("11-24", "11-24"),
    ("11.24.", "11-24"),
    ("11월 24일", "11-24"),
    ("11월24일", "11-24"),
    ("24일", "11-24"),
    ("25일", "10-25"),
    ("31일", "10-31"),
    ("the 24th", "11-24"),
    ("12월 3일", "2025-12-03"),
    ("12/31", "2025-12-31"),
    ("2월 29일", "2024-02-29"),
    ("2025년 1월 2일", "2025-01-02"),
    ("작년 1월 2일", "2025-01-02"),
    ("2026-11-12", "11-12"),
    ("2026.11.12.", "11-12"),
    ("2026. 11. 12.", "11-12"),
    ("26.11.12", "11-12"),
    ("12 Nov", "11-12"),
    ("24th November", "11-24"),
    ("Nov 12, 2025", "2025-11-12"),
    ("11월", "11-01 11-30"),
    ("12월", "2025-12-01 2025-12-31"),
    ("지난 11월", "2025-11-01 2025-11-30"),
    ("November", "11-01 11-30"),
    ("in May", "05-01 05-31"),
    ("2026-10", "10-01 10-31"),
    ("올해", "01-01 12-31"),
    ("작년", "2025-01-01 2025-12-31"),
    ("2025년", "2025-01-01 2025-12-31"),
    ("11/20~11/24", "11-20 11-24"),
    ("11/20 ~ 11/24", "11-20 11-24"),
    ("11/20-11/24", "11-20 11-24"),
    ("11/20~24", "11-20 11-24"),
    ("11월 20일~24일", "11-20 11-24"),
    ("11월 20~24일", "11-20 11-24"),
    ("20~24일", "11-20 11-24"),
    ("11월 20일부터 24일까지", "11-20 11-24"),
    ("월요일부터 수요일까지", "11-23 11-25"),
    ("12/28~1/3", "2025-12-28 01-03"),
    ("11/20~11/30", "11-20 11-30"),
    ("11월~1월", "2025-11-01 01-31"),
    ("2026-11-20~2026-11-24", "11-20 11-24"),
    ("from 20 Nov to 24 Nov", "11-20 11-24"),
    ("Nov 20-24", "11-20 11-24"),
    ("11/20부터", "11-20 11-24"),
    ("11/20~", "11-20 11-24"),
    ("since last Friday", "11-20 11-24"),
]


def day(text: str) -> date:
    return date.fromisoformat(text if len(text) > 5 else f"2026-{text}")


@pytest.mark.parametrize(("words", "days"), DAYS, ids=[words for words, _ in DAYS])
def test_days_in_words_become_a_period_and_leave_the_rest(words: str, days: str) -> None:
    found = period_in(f"텔레그램 {words} 월급", TUESDAY)
    ends = [day(text) for text in days.split()]
    assert found.period == Period(ends[0], ends[-1])
    assert found.rest.split() == ["텔레그램", "월급"]
    assert found.typed in words


@pytest.mark.parametrize(
    ("words", "hours"),
    [
        ("오늘 아침", (6, 10)),
        ("오늘 오전에", (0, 12)),
        ("오늘 오후", (12, 24)),
        ("11월 24일 저녁", (17, 21)),
        ("화요일 밤", (20, 24)),
        ("this morning", (5, 12)),
        ("tonight", (20, 24)),
    ],
)
def test_a_part_of_a_day_narrows_it_to_its_hours(words: str, hours: tuple[int, int]) -> None:
    found = period_in(words, TUESDAY)
    assert found.period == Period(TUESDAY, TUESDAY, hours)
    assert found.rest.split() == []


def test_an_evening_begins_and_ends_at_the_clock_of_the_desk() -> None:
    period = period_in("어제 저녁", TUESDAY).period
    assert period is not None
    assert period.bounds == (datetime(2026, 11, 23, 17, tzinfo=KST), datetime(2026, 11, 23, 21, tzinfo=KST))
    assert period.words.ko == "2026-11-23 (월) 17~21시"
    assert period.words.en == "2026-11-23 (Mon) 17:00–21:00"


def test_until_a_day_means_from_the_beginning_and_is_said_without_one() -> None:
    period = period_in("11/20까지", TUESDAY).period
    assert period == Period(EVER, day("11-20"))
    assert period.words.ko == "~ 2026-11-20 (금)"


@pytest.mark.parametrize(
    "words",
    [
        "13월 45일",
        "2026-99-99",
        "13/45",
        "24/7",
        "오늘날",
        "어제처럼",
        "저녁",
        "오후",
        "999999일 전",
        "32일",
        "0일",
        "11-24명",
        "24",
        "1124",
        "11.5",
        "2026",
        "3번",
        "may",
        "march",
        "sat",
        "sun",
        "1990-01-02",
        "2월 30일",
        "1234-5678",
        "11/20~바벳",
    ],
)
def test_what_is_no_day_stays_a_word(words: str) -> None:
    found = period_in(words, TUESDAY)
    assert found.period is None
    assert found.rest == words


def test_the_first_of_two_days_counts_and_the_other_stays() -> None:
    found = period_in("어제 11/20", TUESDAY)
    assert found.typed == "어제"
    assert found.rest.split() == ["11/20"]


SAID = [
    "오늘",
    "11/20",
    "24일",
    "화요일",
    "지난주",
    "~",
    "-",
    "부터",
    "까지",
    "오후",
    "2026",
    "2월 29일",
    "3",
    "to",
    "Nov",
]


@given(st.lists(st.sampled_from(SAID), max_size=6), st.dates(date(2020, 1, 1), date(2099, 12, 31)))
def test_whatever_is_said_of_days_begins_before_it_ends_and_may_be_asked_of_the_log(
    words: list[str], now: date
) -> None:
    for query in (" ".join(words), "".join(words)):
        period = period_in(query, now).period
        if period:
            assert period.since <= period.until
            first, end = period.bounds
            assert first < end
            assert first.astimezone() < end.astimezone()


@given(st.dates(date(2020, 1, 1), date(2099, 12, 31)), st.integers(0, 400))
def test_a_day_of_the_last_year_written_without_its_year_is_that_day(now: date, back: int) -> None:
    then = now - timedelta(min(back, 364))
    written = [f"{then.month}/{then.day}", f"{then.month}월 {then.day}일"]
    if then > in_months(now, -1):
        written.append(f"{then.day}일")
    for words in written:
        found = period_in(words, now).period
        assert found is not None
        assert found.since == found.until == then, words
