"""An open connection and who holds it: what every chapter of the store is given."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

from airportdesk.model import AccessAct, Officer
from airportdesk.store import chain, failures
from airportdesk.store.connection import in_words
from airportdesk.store.digests import Digests
from airportdesk.store.driver import Database

_PLACE = "SELECT trim(name || ' ' || terminal || ' ' || gate) FROM desk ORDER BY id DESC LIMIT 1"


class Session:
    """Reads and writes on one connection; a chapter's methods go through `reading` and `writing` and nothing else."""

    def __init__(self, db: Database, officer: Officer) -> None:
        self._db = db
        self.officer = officer
        self.now: Callable[[], datetime] = lambda: datetime.now(UTC)
        self._owed: list[chain.Entry] = []
        self._noted = False
        self.officer_row = self.row_of(officer)
        self._digests = Digests(db.conn)
        (self._place,) = db.conn.execute(_PLACE).fetchone()

    @property
    def db(self) -> Database:
        """The database as it is open now."""
        return self._db

    def turn_to(self, db: Database) -> None:
        """Go on with another connection to the same database: it was shut while its key was changed."""
        self._db = db

    @contextmanager
    def reading(self) -> Iterator[Any]:
        """The connection, to read from. What goes wrong is said in words."""
        with in_words(failures.not_read):
            yield self._db.conn

    @contextmanager
    def writing(self) -> Iterator[Any]:
        """All or nothing: what is written inside is kept together at the end or not at all."""
        outermost = not self._db.conn.in_transaction
        try:
            with in_words(failures.not_written), self._db.atomic():
                yield self._db.conn
            if outermost and self._noted:
                self._owed.clear()
        finally:
            self._noted = self._noted and not outermost

    def note(
        self,
        conn: Any,
        act: AccessAct,
        subject: str | int = "",
        detail: str = "",
        *,
        words: str = "",
        row: tuple[str, int] | None = None,
    ) -> None:
        """Put an entry into the access record, inside the transaction of what it is about.

        `row` is the table and key of the row that was written.
        """
        for owed in () if self._noted else self._owed:
            chain.put(conn, owed, self._digests)
        self._noted = True
        chain.put(conn, self._entry(act, str(subject), detail, words, row), self._digests)

    def note_alone(self, act: AccessAct, subject: str | int = "", detail: str = "", *, words: str = "") -> None:
        """Put an entry of something that changes nothing else into the access record. Raises StoreError."""
        with self.writing() as conn:
            self.note(conn, act, subject, detail, words=words)

    def owe(self, act: AccessAct, subject: str = "", detail: str = "") -> None:
        """Note it with the next entry that can be written: a full disk must not keep the desk shut."""
        self._owed.append(self._entry(act, subject, detail))

    def _entry(
        self, act: AccessAct, subject: str, detail: str, words: str = "", row: tuple[str, int] | None = None
    ) -> chain.Entry:
        return chain.Entry(self.now(), self.officer, self._place, act, subject, detail, words, row)

    def row_of(self, officer: Officer) -> int:
        """The row of an officer under this name and role, made if there is none."""
        named = (officer.id, officer.name, officer.role)
        find = "SELECT id FROM officer WHERE officer = ? AND name = ? AND role = ?"
        if row := self._db.conn.execute(find, named).fetchone():
            return int(row[0])
        with self.writing() as conn:
            return int(conn.execute("INSERT INTO officer (officer, name, role) VALUES (?, ?, ?)", named).lastrowid)
