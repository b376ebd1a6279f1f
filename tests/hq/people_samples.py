"""Contacts as desks hand them over, put into headquarters' database without the sealing around them."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import insert

from airportdesk.handover.lines import HandleLine, PersonLine, TalkLine, encoded
from airportdesk.hq.database import Database
from airportdesk.hq.loading import Source, load
from airportdesk.hq.tables import desk, handover
from airportdesk.model import KST, Concern, Ground, utc_text

NOW = datetime(2026, 11, 24, 14, 0, tzinfo=KST)
DESKS = ("a" * 32, "b" * 32, "c" * 32)


@pytest.fixture(name="db", params=["sqlite", "postgresql"])
def both_engines(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """An empty database of each engine in turn, with three desks."""
    url = f"sqlite:///{tmp_path / 'people.db'}"
    if request.param == "postgresql":
        url = request.getfixturevalue("server").new_database()
    made = Database.create(url)
    enrolled(made)
    yield made
    made.close()


def talk_line(contact: int, name: str = "", desk: str = DESKS[0], **more: object) -> TalkLine:
    """A contact with a person if there is a name or a phone, on the day before NOW unless `at` says otherwise."""
    phone, birth = str(more.pop("phone", "")), str(more.pop("birth", ""))
    handles = more.pop("handles", ())
    at = more.pop("at", NOW - timedelta(days=1))
    assert isinstance(at, datetime)
    assert isinstance(handles, tuple)
    who = PersonLine(ground=Ground.DUTY, name=name, phone=phone, birth=birth) if name or phone or birth else None
    fields: dict[str, object] = {
        "revision": 1,
        "written_at": at,
        "officer": "k1",
        "flight": "KE689",
        "concern": Concern.NONE,
    } | more
    return TalkLine(
        desk=desk,
        contact=contact,
        at=at,
        traveller=who,
        handles=tuple(HandleLine(kind=kind, value=value) for kind, value in handles),
        **fields,  # type: ignore[arg-type]
    )


def enrolled(db: Database) -> None:
    """Three desks."""
    with db.writing() as conn:
        for number, id in enumerate(DESKS, 1):
            values = {"no": number, "id": id, "name": f"데스크 {number}", "key": f"RW{number}"}
            conn.execute(insert(desk).values(**values, enrolled_at=utc_text(NOW)))


def taken(db: Database, number: int, lines: Sequence[TalkLine]) -> None:
    """A hand-over of one desk, as if it had been opened and was in order."""
    id = lines[0].desk
    no = DESKS.index(id) + 1
    with db.writing() as conn:
        conn.execute(
            insert(handover).values(
                desk=no,
                number=number,
                sealed=f"{no}{number:063}",
                previous="",
                file=f"{no}-{number}",
                profile="hq",
                named=True,
                day=NOW.date(),
                made_at=utc_text(NOW),
                taken_at=utc_text(NOW),
                rows=len(lines),
                quarantined=0,
                access_seq=0,
                access_head="",
                code="",
                standing="taken",
            )
        )
        loaded = load(conn, Source(no, id, number, NOW), ((n, encoded(line)) for n, line in enumerate(lines, 1)))
        assert not loaded.quarantined
