"""Headquarters as a test holds it: a database, its folder, its keys, a clock that stands still, and desks enrolled."""

from dataclasses import asdict
from datetime import date, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import select

from airportdesk.hq import desks, reading
from airportdesk.hq.chain import Standing, standings
from airportdesk.hq.database import Database
from airportdesk.hq.deciding import Decider
from airportdesk.hq.keys import Keys
from airportdesk.hq.outcomes import Outcome
from airportdesk.hq.tables import metadata
from airportdesk.hq.taking import Taker, files_in
from airportdesk.model import KST

from .made_desk import MadeDesk

PASSWORD = "본부 비밀번호 1"
NOW = datetime(2026, 11, 11, 9, 0, tzinfo=KST)
TODAY = NOW.date()


class Headquarters:
    def __init__(self, url: str, folder: Path, keys: Keys, database: Database | None = None) -> None:
        self.folder, self.keys, self.now = folder / "hq", keys, NOW
        self.drive = folder / "drive"
        self.database = database or Database.create(url)
        self.taker = Taker(self.database, self.folder, keys, lambda: self.now)
        self.decider = Decider(self.database, self.folder, keys, lambda: self.now)

    @classmethod
    def of(cls, database: Database, like: "Headquarters") -> "Headquarters":
        """With a database that is there, and the folder and keys of another."""
        return cls("", like.folder.parent, like.keys, database)

    @property
    def recipient(self) -> str:
        return str(self.keys.identities[0].to_public())

    def desk(self, letter: str, *, enrolled: bool = True) -> MadeDesk:
        made = MadeDesk(letter, self.recipient)
        if enrolled:
            with self.database.writing() as conn:
                desks.add(conn, desks.card_from(made.card), self.now)
        return made

    def take(self, *paths: Path) -> list[Outcome]:
        return [self.taker.take(path) for path in files_in(paths)]

    def standing(self, today: date = TODAY) -> dict[str, Standing]:
        with self.database.reading() as conn:
            return {one.desk.id[0]: one for one in standings(conn, today)}

    def talks(self) -> list[reading.TalkRow]:
        with self.database.reading() as conn:
            return list(reading.talks(conn, date(2000, 1, 1), date(2199, 1, 1)))

    def counted(self) -> set[tuple[str, int, int]]:
        """The keys of what counts: the desk's letter, contact, revision."""
        return {(one.desk[0], one.contact, one.revision) for one in self.talks()}

    def everything(self, *, but: tuple[str, ...] = ()) -> dict[str, list[tuple[Any, ...]]]:
        """Every row of every table, in the order of its key."""
        with self.database.reading() as conn:
            return {
                table.name: [tuple(row) for row in conn.execute(select(table).order_by(*table.primary_key.columns))]
                for table in metadata.sorted_tables
                if table.name not in but
            }

    def read(self) -> dict[str, list[dict[str, Any]]]:
        """What the reading side gives, as plain values."""
        with self.database.reading() as conn:
            return {
                "persons": [asdict(one) for one in reading.persons(conn)],
                "handles": [asdict(one) for one in reading.handles(conn)],
                "talks": [asdict(one) for one in reading.talks(conn, date(2000, 1, 1), date(2199, 1, 1))],
            }
