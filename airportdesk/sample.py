"""Invented sample data: a desk of its own, in a folder of its own, that can never be taken for the real one."""

from datetime import timedelta
from pathlib import Path

import msgspec

from airportdesk.desk import Clock, Desk, korean_now
from airportdesk.errors import WrongPasswordError
from airportdesk.files import RESOURCES
from airportdesk.flights import sample_departures
from airportdesk.model import KST, DeskInfo, Draft
from airportdesk.shelf import pack_in_force
from airportdesk.store import Store, exists, names

PASSWORD = "연습할 때만 쓰는 비밀번호"  # noqa: S105  # guards nothing: all it opens is invented


_EARLIER = "연습용-비밀번호"
"""What opened a sample desk before passwords had to be longer."""


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
    marks: tuple[str, ...] = ()
    family_called: str = ""
    referred: str = ""
    follow_on: str = ""
    follow_what: str = ""
    return_on: str = ""
    return_reach: str = ""
    answers: dict[str, tuple[str, ...]] = {}


class _Sample(msgspec.Struct, forbid_unknown_fields=True):
    officer: str
    second_officer: str
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
        store = _unlocked(folder)
    else:
        info = DeskInfo(sample.desk, sample.terminal, sample.gate)
        store = Store.create(folder, info, sample.officer, PASSWORD, now)
        store.officers.add(PASSWORD, sample.second_officer, "officer", PASSWORD, first=False)
    desk = Desk(store, pack_in_force(store), clock)
    if not desk.day(desk.today()):
        desk.keep_departures(sample_departures(desk.today(), desk.pack))
        for talk in sample.talk:
            fields = msgspec.structs.asdict(talk)
            at = max(midnight, now - timedelta(minutes=fields.pop("minutes_ago")))
            desk.log(Draft(at=at.isoformat(), **fields))
    return desk


def _unlocked(folder: Path) -> Store:
    id = names(folder)[0][0]
    try:
        return Store.unlock(folder, id, PASSWORD)
    except WrongPasswordError:
        store = Store.unlock(folder, id, _EARLIER)
        store.officers.change_password(_EARLIER, PASSWORD)
        return store
