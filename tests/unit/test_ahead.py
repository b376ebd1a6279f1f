"""The day a follow-up is due, as officers write it."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from airportdesk.intake import UnreadableError, day_ahead

TUESDAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("오늘", "2026-11-24"),
        ("내일", "2026-11-25"),
        ("모레", "2026-11-26"),
        ("글피", "2026-11-27"),
        ("3일 뒤", "2026-11-27"),
        ("2주 후", "2026-12-08"),
        ("1개월 뒤", "2026-12-24"),
        ("in 3 days", "2026-11-27"),
        ("2 weeks", "2026-12-08"),
        ("금요일", "2026-11-27"),
        ("화요일", "2026-11-24"),
        ("월요일", "2026-11-30"),
        ("다음 주 금요일", "2026-12-04"),
        ("다음 주 월요일", "2026-11-30"),
        ("next friday", "2026-12-04"),
        ("fri", "2026-11-27"),
        ("11/30", "2026-11-30"),
        ("11월 30일", "2026-11-30"),
        ("30일", "2026-11-30"),
        ("3일", "2026-12-03"),
        ("1/5", "2027-01-05"),
        ("2026-12-24", "2026-12-24"),
        ("2026.12.24.", "2026-12-24"),
        ("tomorrow", "2026-11-25"),
    ],
)
def test_a_day_ahead_is_read_as_it_is_written(typed: str, meant: str) -> None:
    assert str(day_ahead(typed, TUESDAY)) == meant


def test_nothing_is_no_day() -> None:
    assert day_ahead("  ", TUESDAY) is None


@pytest.mark.parametrize("typed", ["어제", "2026-11-23", "2029-01-01", "13/45", "언젠가", "2/30", "0일", "3일3일"])
def test_a_day_that_cannot_be_is_refused_in_words(typed: str) -> None:
    with pytest.raises(UnreadableError):
        day_ahead(typed, TUESDAY)


@given(st.text(max_size=20), st.dates(date(2000, 1, 1), date(2090, 12, 31)))
def test_whatever_is_typed_is_a_day_from_today_on_or_words(typed: str, today: date) -> None:
    try:
        found = day_ahead(typed, today)
    except UnreadableError:
        return
    assert found is None or today <= found <= today + timedelta(days=400)
