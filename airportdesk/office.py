"""Somebody's time at the office: which duties of article 3 are done, and how much of the six hours is gone. Pure.

The Act on the Performance of Duties by Police Officers, article 3: an officer may ask somebody to come along, who may
refuse (2); shows identity, tells unit, name, purpose, reason and place (4); tells the family or lets the person call,
and tells of the right to counsel (5); may keep nobody longer than six hours (6); and nobody is made to answer (7).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from airportdesk.model import OfficeEvent, OfficeStep

SIX_HOURS = timedelta(hours=6)
BEFORE_GOING = (OfficeStep.ID_SHOWN, OfficeStep.REASON_TOLD, OfficeStep.PLACE_TOLD, OfficeStep.REFUSAL_TOLD)
"""Owed before somebody comes along."""
AT_THE_OFFICE = (OfficeStep.FAMILY_TOLD, OfficeStep.COUNSEL_TOLD, OfficeStep.SILENCE_TOLD)
"""Owed once somebody has come along."""
CHECKLIST = (*BEFORE_GOING, OfficeStep.WENT_ALONG, OfficeStep.ARRIVED, *AT_THE_OFFICE, OfficeStep.LEFT)
"""Every step that is ticked, in the order of the talk; calls are noted beside it, as often as there are."""


class Pressing(StrEnum):
    """How pressing the clock is: from four hours soon, from five and a half urgent, from six over."""

    NO = "no"
    SOON = "soon"
    URGENT = "urgent"
    OVER = "over"


_FROM = (
    (SIX_HOURS, Pressing.OVER),
    (timedelta(hours=5, minutes=30), Pressing.URGENT),
    (timedelta(hours=4), Pressing.SOON),
)


@dataclass(frozen=True, slots=True)
class Visit:
    """One contact's time at the office. `stood` runs from coming along, or arriving where that was not noted, to
    leaving or to now; the law counts from the stay at the station, so this never counts too little. Where neither was
    noted it runs from the moment the talk was saved as accompanied, and `assumed` says so.
    """

    contact_id: int
    events: tuple[OfficeEvent, ...]
    since: datetime | None
    until: datetime | None
    stood: timedelta
    pressing: Pressing
    missing: tuple[OfficeStep, ...]
    assumed: bool = False

    @property
    def open(self) -> bool:
        """Whether nobody has noted yet that the person left."""
        return self.until is None

    @property
    def left(self) -> timedelta:
        """What is left of the six hours; below zero when they are over."""
        return SIX_HOURS - self.stood

    def done(self, step: OfficeStep) -> OfficeEvent | None:
        """The event of a step, the first where it was noted twice."""
        return next((event for event in self.events if event.step is step), None)


def visit_of(contact_id: int, events: Sequence[OfficeEvent], now: datetime, recorded: datetime | None = None) -> Visit:
    """A contact's visit as it stands. What is owed: the duties before going at once, the others once under way.

    `recorded` is when the talk was saved as accompanied, if it was.
    """
    events = tuple(sorted(events, key=lambda event: (event.at, event.id)))
    at = {event.step: event.at for event in reversed(events)}
    noted = at.get(OfficeStep.WENT_ALONG, at.get(OfficeStep.ARRIVED))
    since = noted or recorded
    until = at.get(OfficeStep.LEFT)
    stood = max((until or now) - since, timedelta()) if since else timedelta()
    pressing = next((how for least, how in _FROM if stood >= least), Pressing.NO)
    owed = (*BEFORE_GOING, *AT_THE_OFFICE) if noted else BEFORE_GOING
    missing = tuple(step for step in owed if step not in at)
    return Visit(
        contact_id, events, since, until, stood, pressing, missing, assumed=noted is None and since is not None
    )
