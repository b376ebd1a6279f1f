"""The boarding board: which flights matter now, how long their gates stay open, and what was done at each."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from airportdesk.model import Departure, FlightChange, FlightCount
from airportdesk.pack import Pack

_NOTHING = FlightCount(0, 0, 0)
_CANCELLED = ("결항", "회항", "취소")


@dataclass(frozen=True, slots=True)
class BoardLine:
    """One flight on the board. `minutes` to the gate's closing, negative once it is closed."""

    departure: Departure
    direct: bool
    minutes: int
    count: FlightCount
    changes: tuple[FlightChange, ...]

    @property
    def cancelled(self) -> bool:
        """Whether the airport says that the flight does not go."""
        return any(word in self.departure.remark for word in _CANCELLED)

    @property
    def open(self) -> bool:
        """Whether somebody can still be met at the gate."""
        return self.minutes >= 0 and not self.cancelled


def board(
    departures: Sequence[Departure],
    counts: Mapping[str, FlightCount],
    changes: Sequence[FlightChange],
    now: datetime,
    pack: Pack,
) -> tuple[BoardLine, ...]:
    """Flights to Cambodia first, then to the usual places of changing planes; of each, those still open, by closing."""
    lines = []
    for departure in departures:
        airport = pack.airport.get(departure.airport)
        if airport is None or not (airport.country == "KH" or airport.transit):
            continue
        closing = departure.estimated - timedelta(minutes=pack.gate_closes)
        lines.append(
            BoardLine(
                departure,
                airport.country == "KH",
                int((closing - now).total_seconds() // 60),
                counts.get(departure.flight, _NOTHING),
                tuple(change for change in changes if change.fid == departure.fid),
            )
        )
    lines.sort(key=lambda line: (not line.direct, not line.open, line.departure.estimated))
    return tuple(lines)
