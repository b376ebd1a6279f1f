"""Departures, and what was done at them."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Departure:
    """One departure from Incheon. Times are KST; `terminal` is T1, CONCOURSE or T2."""

    flight: str
    airline: str
    scheduled: datetime
    estimated: datetime
    airport: str
    airport_name: str
    terminal: str
    gate: str
    checkin: str
    remark: str
    fid: str


@dataclass(frozen=True, slots=True)
class FlightChange:
    """What a newer departures file says differently: `field` is estimated, terminal, gate or remark."""

    fid: str
    field: str
    before: str
    after: str
    imported_at: datetime


@dataclass(frozen=True, slots=True)
class FlightCount:
    """What was done at one flight today."""

    contacts: int
    flagged: int
    leaflets: int
