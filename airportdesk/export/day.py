"""A day as every format takes it, and the profiles it leaves the desk in."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from types import MappingProxyType
from typing import Literal

from airportdesk.model import KST, DeskInfo, LeafletCount, LeafletMade, OpenTask, Record
from airportdesk.pack import Pack

Profile = Literal["hq", "statistics"]
"""For headquarters, with what the law allows; or to count with, without anything that says who somebody is."""
Kind = Literal["xlsx", "csv", "pdf", "hwpx", "jsonl"]
KINDS: tuple[Kind, ...] = ("xlsx", "csv", "pdf", "hwpx", "jsonl")
NAMELESS: frozenset[Kind] = frozenset({"pdf", "hwpx"})
"""Kinds that are all counts and say of nobody who they are, in either profile."""

NO_OTHERS: Mapping[str, Pack] = MappingProxyType({})
"""Where every record was made with the pack in force."""
NO_LEAFLETS: Mapping[int, tuple[LeafletMade, ...]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class SignedOff:
    """That a day was looked through and closed: by whom (an officer's name) and when."""

    officer: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class DayLog:
    """What is known of a day when it is written into a file.

    `records` are the newest revisions, masked already where the file is to be masked; one that was taken back may be
    among them and counts nowhere. `taken_back` counts those that are not among them. `leaflets` are by contact,
    `handed` the copies of that day sent to a printer; not given where only the leaflets made are known. `tasks` are
    all tasks of the desk open now. `head` is the end of the access record, `number` the running number of the hand-over
    the file goes with, `desk_id` the id of the log, `made_by` who lets the file leave the desk.
    """

    day: date
    records: tuple[Record, ...]
    pack: Pack
    desk: DeskInfo
    made_with: Mapping[str, Pack] = field(default_factory=lambda: NO_OTHERS)
    leaflets: Mapping[int, tuple[LeafletMade, ...]] = field(default_factory=lambda: NO_LEAFLETS)
    handed: tuple[LeafletCount, ...] | None = None
    tasks: tuple[OpenTask, ...] = ()
    taken_back: int = 0
    head: str = ""
    number: int | None = None
    signed_off: SignedOff | None = None
    desk_id: str = ""
    made_at: datetime | None = None
    made_by: str = ""


def hour_of(at: datetime) -> datetime:
    """The hour a moment lies in, in the desk's time."""
    return at.astimezone(KST).replace(minute=0, second=0, microsecond=0)
