"""Invented sample data: a desk of its own, in a folder of its own, that can never be taken for the real one."""

from datetime import timedelta
from pathlib import Path

import msgspec

from airportdesk.desk import Clock, Desk, korean_now
from airportdesk.files import RESOURCES
from airportdesk.flights import sample_departures
from airportdesk.model import KST, DeskInfo, Draft
from airportdesk.shelf import pack_in_force
from airportdesk.store import Store, exists, names

PASSWORD = "연습용-비밀번호"  # noqa: S105  # guards nothing: all it opens is invented


class _Talk(msgspec.Struct, forbid_unknown_fields=True):
    minutes_ago: int
    flight: str = ""
    route: str = ""
    places: tuple[str, ...] = ()
    stay: str = ""
    notes: str = ""
    act: str = ""
    decision: str = ""
    ground: str = ""
    name: str = ""
    phone: str = ""
    answers: dict[str, tuple[str, ...]] = {}


class _Sample(msgspec.Struct, forbid_unknown_fields=True):
    officer: str
    desk: str
    terminal: str
    gate: str
    talk: tuple[_Talk, ...]


def sample_desk(folder: Path, clock: Clock = korean_now) -> Desk:
    """The sample desk, made if it is not there yet; on a day without talks the invented ones are logged."""
    sample = msgspec.toml.decode((RESOURCES / "sample" / "talks.toml").read_bytes(), type=_Sample)
    now = clock()
    midnight = now.astimezone(KST).replace(hour=0, minute=0, second=0, microsecond=0)
    if exists(folder):
        store = Store.unlock(folder, names(folder)[0][0], PASSWORD)
    else:
        info = DeskInfo(sample.desk, sample.terminal, sample.gate)
        store = Store.create(folder, info, sample.officer, PASSWORD, now)
    desk = Desk(store, pack_in_force(store), clock)
    if not desk.day(desk.today()):
        desk.keep_departures(sample_departures(desk.today(), desk.pack))
        for talk in sample.talk:
            fields = msgspec.structs.asdict(talk)
            at = max(midnight, now - timedelta(minutes=fields.pop("minutes_ago")))
            desk.log(Draft(at=at.isoformat(), **fields))
    return desk
