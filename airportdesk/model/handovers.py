"""What left the laptop: hand-overs to headquarters, how far each has come, and how far a talk has come with them."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from airportdesk.model.records import Officer


class HandoverStage(StrEnum):
    """How far a talk, a day or a hand-over has come. HELD: a talk the person had suspended; it leaves with nothing."""

    SAVED = "only_here"
    HELD = "held_back"
    MADE = "handover_made"
    WRITTEN = "handover_written"
    CONFIRMED = "handover_confirmed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Handover:
    """A hand-over as the log knows it. Numbers begin at 1 and have no holes.

    `previous` and `sealed` are SHA-256 of sealed files, `sealed` "" until one was written; `quarantined` are lines that
    headquarters could not take, where it said so in a receipt. `how` is "code" or "receipt".
    """

    number: int
    previous: str
    day: date
    made_at: datetime
    profile: str
    named: bool
    purpose: str
    officer: Officer
    revisions: int
    access_seq: int
    access_head: str
    sealed: str = ""
    size: int = 0
    place: str = ""
    written_at: datetime | None = None
    confirmed_at: datetime | None = None
    how: str = ""
    quarantined: int = 0

    @property
    def stage(self) -> HandoverStage:
        """How far it has come."""
        if self.confirmed_at:
            return HandoverStage.CONFIRMED
        return HandoverStage.WRITTEN if self.written_at else HandoverStage.MADE


@dataclass(frozen=True, slots=True)
class TalkLeft:
    """How far the newest revision of a contact has come, and with which hand-over."""

    contact_id: int
    revision: int
    stage: HandoverStage
    number: int = 0


@dataclass(frozen=True, slots=True)
class DayLeft:
    """How far a day has come: each of its talks."""

    day: date
    talks: tuple[TalkLeft, ...]

    def count(self, stage: HandoverStage) -> int:
        """How many talks have come just so far."""
        return sum(talk.stage is stage for talk in self.talks)

    @property
    def stage(self) -> HandoverStage:
        """How far the least of its talks has come; those that are held back do not count."""
        order = list(HandoverStage)
        stages = [talk.stage for talk in self.talks if talk.stage is not HandoverStage.HELD]
        return min(stages, key=order.index, default=HandoverStage.CONFIRMED)


@dataclass(frozen=True, slots=True)
class Headquarters:
    """The age recipients hand-overs are encrypted for, since when, and who set them."""

    recipients: tuple[str, ...]
    since: datetime
    officer: Officer
