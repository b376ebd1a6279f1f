"""An open connection and who holds it: what every chapter of the store is given."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from airportdesk.model import Officer
from airportdesk.store import failures
from airportdesk.store.connection import in_words
from airportdesk.store.driver import Database


class Session:
    """Reads and writes on one connection; a chapter's methods go through `reading` and `writing` and nothing else."""

    def __init__(self, db: Database, officer: Officer) -> None:
        self._db = db
        self.officer = officer
        self.officer_row = self._row_of(officer)

    @contextmanager
    def reading(self) -> Iterator[Any]:
        """The connection, to read from. What goes wrong is said in words."""
        with in_words(failures.not_read):
            yield self._db.conn

    @contextmanager
    def writing(self) -> Iterator[Any]:
        """All or nothing: what is written inside is kept together at the end or not at all."""
        with in_words(failures.not_written), self._db.atomic():
            yield self._db.conn

    def _row_of(self, officer: Officer) -> int:
        named = (officer.id, officer.name, officer.role)
        find = "SELECT id FROM officer WHERE officer = ? AND name = ? AND role = ?"
        if row := self._db.conn.execute(find, named).fetchone():
            return int(row[0])
        with self.writing() as conn:
            return int(conn.execute("INSERT INTO officer (officer, name, role) VALUES (?, ?, ?)", named).lastrowid)
