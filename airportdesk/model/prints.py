"""Leaflets on paper: what was sent to which printer, what became of it, and what waits for a printer."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from airportdesk.model.records import Officer


class PrintState(StrEnum):
    """Where a print stands. Only `PRINTED` says that the paper came out; what is sent is not yet printed."""

    WAITING = "waiting"
    PRINTING = "printing"
    HELD = "held"
    PRINTED = "printed"
    CANCELLED = "cancelled"
    FAILED = "failed"
    UNKNOWN_QUEUE = "unknown_queue"
    UNCONFIRMED = "unconfirmed"
    """Sent, but this computer's print service cannot or can no longer say what became of it."""

    @property
    def final(self) -> bool:
        """Whether nothing more will come of it."""
        return self not in (PrintState.WAITING, PrintState.PRINTING, PrintState.HELD)


class Trouble(StrEnum):
    """What holds a printer up."""

    OUT_OF_PAPER = "out_of_paper"
    WRONG_PAPER = "wrong_paper"
    OFFLINE = "offline"
    PAUSED = "paused"
    JAM = "jam"
    COVER = "cover"
    INK = "ink"
    NO_SERVICE = "no_service"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Sheet:
    """Which leaflet: the SHA-256 of its bytes, its language, reason and format (ids; no reason is empty), its title."""

    sha256: str
    language: str
    reason: str
    format: str
    title: str


@dataclass(frozen=True, slots=True)
class ForWhom:
    """Whose leaflet it is: a logged contact, or the half-typed talk kept under a key, or nobody's (the stand's)."""

    contact: int | None = None
    draft: str = ""


@dataclass(frozen=True, slots=True)
class Sent:
    """A leaflet as it was sent to a printer. `job` is the print service's number, where it gives one."""

    sheet: Sheet
    whose: ForWhom
    copies: int
    queue: str
    job: int | None
    sent_at: datetime


@dataclass(frozen=True, slots=True)
class PrintOutcome:
    """What became of a print at a moment; `words` are the print service's own, for whoever mends the printer."""

    state: PrintState
    trouble: Trouble | None
    at: datetime
    words: str = ""


@dataclass(frozen=True, slots=True)
class Printed:
    """A print with all that became of it, the oldest first. Kept for ever, never changed."""

    id: int
    sent: Sent
    officer: Officer
    outcomes: tuple[PrintOutcome, ...] = ()

    @property
    def state(self) -> PrintState:
        """Where it stands by what was heard last."""
        return self.outcomes[-1].state if self.outcomes else PrintState.WAITING

    @property
    def trouble(self) -> Trouble | None:
        """What holds it up, if anything does."""
        return self.outcomes[-1].trouble if self.outcomes else None


@dataclass(frozen=True, slots=True)
class PrintLater:
    """A leaflet that waits until there is a printer."""

    id: int
    sheet: Sheet
    whose: ForWhom
    copies: int
    since: datetime
    officer: Officer


@dataclass(frozen=True, slots=True)
class LeafletCount:
    """Copies of a day by language and reason: how many were sent, and of how many it is known that they came out."""

    language: str
    reason: str
    sent: int
    printed: int
