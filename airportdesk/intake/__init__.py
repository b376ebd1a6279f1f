"""From a talk as it was typed to a contact, or to what is wrong with which field. Nothing but the time is required."""

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
    time_of_talk,
)
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
    "draft_from",
    "flight_number",
    "route",
    "stay_days",
    "stay_in_days",
    "time_of_talk",
]
