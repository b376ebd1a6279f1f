"""From a talk as it was typed to a contact, or to what is wrong with which field. Nothing but the time is required."""

from airportdesk.intake.ahead import day_ahead
from airportdesk.intake.airports import known_airport
from airportdesk.intake.fields import (
    FLIGHT,
    ROUTE_MAX,
    STAY_MAX_DAYS,
    UnreadableError,
    answers,
    birth_date,
    flight_number,
    route,
    stay_days,
    stay_in_days,
    talk_time,
    time_of_talk,
)
from airportdesk.intake.registered import free_of_numbers, masked_draft, masked_kept, unnumbered
from airportdesk.intake.talk import PLACE_TYPED, contact_from, draft_from

__all__ = [
    "FLIGHT",
    "PLACE_TYPED",
    "ROUTE_MAX",
    "STAY_MAX_DAYS",
    "UnreadableError",
    "answers",
    "birth_date",
    "contact_from",
    "day_ahead",
    "draft_from",
    "flight_number",
    "free_of_numbers",
    "known_airport",
    "masked_draft",
    "masked_kept",
    "route",
    "stay_days",
    "stay_in_days",
    "talk_time",
    "time_of_talk",
    "unnumbered",
]
