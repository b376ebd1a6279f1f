"""The six hours and the duties of article 3, as an officer at the office sees them."""

from datetime import datetime, timedelta

import pytest

from airportdesk.model import KST, OfficeEvent, OfficeStep
from airportdesk.office import AT_THE_OFFICE, BEFORE_GOING, Pressing, Visit, visit_of

WENT = datetime(2026, 11, 24, 18, 40, tzinfo=KST)


def events(*steps: tuple[OfficeStep, int]) -> tuple[OfficeEvent, ...]:
    return tuple(
        OfficeEvent(n, 7, step, WENT + timedelta(minutes=minutes), "김안내")
        for n, (step, minutes) in enumerate(steps, start=1)
    )


def at(minutes: int, *more: tuple[OfficeStep, int]) -> Visit:
    return visit_of(7, events((OfficeStep.WENT_ALONG, 0), *more), WENT + timedelta(minutes=minutes))


@pytest.mark.parametrize(
    ("minutes", "pressing"),
    [
        (0, Pressing.NO),
        (239, Pressing.NO),
        (240, Pressing.SOON),
        (329, Pressing.SOON),
        (330, Pressing.URGENT),
        (359, Pressing.URGENT),
        (360, Pressing.OVER),
        (600, Pressing.OVER),
    ],
)
def test_the_clock_warns_at_four_hours_at_five_and_a_half_and_at_six(minutes: int, pressing: Pressing) -> None:
    assert at(minutes).pressing is pressing


def test_the_six_hours_run_from_coming_along_even_if_the_arrival_was_noted_first() -> None:
    visit = at(60, (OfficeStep.ARRIVED, 20))
    assert visit.stood == timedelta(minutes=60)
    assert visit.left == timedelta(hours=5)


def test_an_arrival_alone_starts_the_clock() -> None:
    visit = visit_of(7, events((OfficeStep.ARRIVED, 0)), WENT + timedelta(minutes=30))
    assert visit.stood == timedelta(minutes=30)


def test_the_clock_stops_when_the_person_leaves() -> None:
    visit = at(600, (OfficeStep.LEFT, 180))
    assert not visit.open
    assert visit.stood == timedelta(hours=3)
    assert visit.pressing is Pressing.NO


def test_a_clock_of_the_laptop_set_back_shows_no_time_below_zero() -> None:
    assert at(-30).stood == timedelta(0)


def test_what_is_owed_before_going_is_asked_for_at_once_and_the_rest_when_they_have_come_along() -> None:
    assert visit_of(7, (), WENT).missing == BEFORE_GOING
    assert at(1).missing == (*BEFORE_GOING, *AT_THE_OFFICE)
    told = at(1, *((step, 0) for step in (*BEFORE_GOING, *AT_THE_OFFICE)))
    assert told.missing == ()
