"""The store: what the rest of the program asks of the log. Values in, values out; one transaction for each change."""

import secrets
import shutil
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

from airportdesk.files import sync_folder
from airportdesk.model import (
    Assessment,
    Contact,
    Departure,
    DeskInfo,
    LeafletMade,
    Officer,
    Overrule,
    Record,
    moment,
    utc_text,
)
from airportdesk.store import failures, health, indexing, keys, reading, roster, writing
from airportdesk.store.alerts import Alerts
from airportdesk.store.board import Board
from airportdesk.store.connection import in_words, opened, refuse_plain_header
from airportdesk.store.drafts import Drafts
from airportdesk.store.driver import Database, dbapi2
from airportdesk.store.links import Links
from airportdesk.store.names import DATABASE, KEYS, exists
from airportdesk.store.packs import Packs
from airportdesk.store.roster import ARGON2ID, Kdf, Roster
from airportdesk.store.schema import migrations
from airportdesk.store.search import Search
from airportdesk.store.session import Session
from airportdesk.store.talks import Talks


class Store:
    """One officer's open log. Use it from one thread at a time and close it."""

    officer: Officer
    desk: DeskInfo

    def __init__(self, db: Database, officer: Officer) -> None:
        self._db = db
        self.officer = officer
        self._session = Session(db, officer)
        self.drafts = Drafts(self._session)
        self.board = Board(self._session)
        self.packs = Packs(self._session)
        self.talks = Talks(self._session)
        self.alerts = Alerts(self._session)
        self.search = Search(self._session)
        self.links = Links(self._session)
        desk = self._conn.execute("SELECT id, name, terminal, gate FROM desk ORDER BY id DESC LIMIT 1").fetchone()
        self._desk_row: int = desk[0]
        self.desk = DeskInfo(*desk[1:])

    @classmethod
    def create(
        cls,
        folder: Path,
        desk: DeskInfo,
        officer_name: str,
        password: str,
        now: datetime,
        *,
        role: str = "supervisor",
        kdf: Kdf = ARGON2ID,
    ) -> "Store":
        """Make a new store with its first officer and unlock it. Raises StoreError; never touches an existing one."""
        if exists(folder):
            raise failures.already_here()
        officer = Officer(secrets.token_hex(8), officer_name, role)
        keys.checked_new_password(password)
        data_key, store = keys.new_data_key(), secrets.token_hex(16)
        slot = keys.new_slot(store, officer, password, data_key, kdf)
        try:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            making = Path(tempfile.mkdtemp(dir=folder, prefix=".new-"))
            try:
                _make_database(making / DATABASE, data_key, store, desk, now)
                roster.write(making, Roster(store, (slot,)))
                # Only whole files get their names, so a crash leaves no half store that looks like a lost one.
                for name in (DATABASE, KEYS):
                    (making / name).replace(folder / name)
                sync_folder(folder)
            finally:
                shutil.rmtree(making, ignore_errors=True)
        except OSError as error:
            raise failures.not_made(folder) from error
        return cls._on(opened(folder / DATABASE, data_key), officer)

    @classmethod
    def unlock(cls, folder: Path, officer_id: str, password: str) -> "Store":
        """Open the store with an officer's password. Raises StoreError; nothing is written before all is checked."""
        health.check_files(folder)
        known = roster.read(folder)
        slot = known.slot(officer_id)
        data_key = keys.data_keys(known, officer_id, password)[0]
        health.check_content(folder, data_key)
        return cls._on(opened(folder / DATABASE, data_key), Officer(slot.id, slot.name, slot.role))

    def log(
        self,
        contact: Contact,
        assessment: Assessment,
        overrule: Overrule | None,
        written_at: datetime,
        leaflets: Sequence[LeafletMade] = (),
        draft: str = "",
    ) -> Record:
        """Keep a new contact and return it as kept. Raises StoreError, and then nothing of it is there.

        `draft` is the key it was kept under while it was typed: a key that was logged before gives that record back.
        """
        with self._session.writing() as conn:
            if draft and (logged := reading.logged_draft(conn, draft)):
                return reading.record_of(conn, logged, None)
            contact_id = conn.execute("INSERT INTO contact DEFAULT VALUES").lastrowid
            if draft:
                writing.end_draft(conn, draft, contact_id)
            writing.put_leaflets(conn, contact_id, leaflets, self._session.officer_row)
            return self._put(conn, contact_id, 1, contact, assessment, overrule, written_at, "")

    def amend(
        self,
        contact_id: int,
        contact: Contact,
        assessment: Assessment,
        overrule: Overrule | None,
        written_at: datetime,
        reason: str,
        leaflets: Sequence[LeafletMade] = (),
        draft: str = "",
    ) -> Record:
        """Keep a new revision; the earlier ones stay. Raises StoreError, or LookupError for an unknown contact."""
        if not reason.strip():
            raise failures.no_reason()
        with self._session.writing() as conn:
            (last,) = conn.execute("SELECT max(number) FROM revision WHERE contact = ?", (contact_id,)).fetchone()
            if last is None:
                raise LookupError(f"no contact {contact_id}")
            if draft:
                if logged := reading.logged_draft(conn, draft):
                    return reading.record_of(conn, logged, None)
                writing.end_draft(conn, draft, contact_id)
            writing.put_leaflets(conn, contact_id, leaflets, self._session.officer_row)
            return self._put(conn, contact_id, last + 1, contact, assessment, overrule, written_at, reason)

    def day(self, day: date) -> tuple[Record, ...]:
        """The newest revision of every contact whose talk was on that Korean day, newest talk first."""
        with self._session.reading() as conn:
            return reading.records_of_day(conn, day)

    def record(self, contact_id: int, revision: int | None = None) -> Record:
        """One revision of a contact, the newest unless it is named. Raises LookupError."""
        with self._session.reading() as conn:
            return reading.record_of(conn, contact_id, revision)

    def revisions(self, contact_id: int) -> tuple[Record, ...]:
        """Every revision of a contact, oldest first."""
        with self._session.reading() as conn:
            return reading.revisions_of(conn, contact_id)

    def keep_departures(self, departures: Sequence[Departure], imported_at: datetime) -> None:
        """Keep an imported list; a departure with a known fid takes the place of the earlier. Raises StoreError."""
        self.board.keep(departures, imported_at)

    def departures(self, day: date) -> tuple[Departure, ...]:
        """The departures scheduled on that Korean day, by time."""
        with self._session.reading() as conn:
            return reading.departures_of_day(conn, day)

    def note_leaflet(self, contact_id: int, made: LeafletMade) -> None:
        """Note that a leaflet was made for a contact. Raises StoreError."""
        with self._session.writing() as conn:
            writing.put_leaflets(conn, contact_id, (made,), self._session.officer_row)

    def leaflets(self, contact_id: int) -> tuple[LeafletMade, ...]:
        """The leaflets made for a contact, oldest first."""
        with self._session.reading() as conn:
            return reading.leaflets_of(conn, contact_id)

    def close(self) -> None:
        """Bring everything into the one file and let go of it; the key goes with the connection."""
        try:
            # A full disk must not keep the log unlocked: what is not moved now is moved at the next unlock.
            with suppress(dbapi2.DatabaseError):
                self._conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        finally:
            self._db.close()

    @property
    def _conn(self) -> Any:
        return self._db.conn

    @classmethod
    def _on(cls, db: Database, officer: Officer) -> "Store":
        try:
            with in_words(failures.not_opened):
                migrations.apply(db)
                indexing.catch_up(db)
                # What a crash left in the log goes into the file, so that a torn end cannot outlive the next one.
                db.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
                return cls(db, officer)
        except BaseException:
            db.close()
            raise

    def _put(
        self,
        conn: Any,
        contact_id: int,
        number: int,
        contact: Contact,
        assessment: Assessment,
        overrule: Overrule | None,
        written_at: datetime,
        reason: str,
    ) -> Record:
        contact = replace(contact, at=_kept(contact.at), answers={q: a for q, a in contact.answers.items() if a})
        record = Record(
            *(contact_id, number, contact, assessment, overrule, self.desk, self.officer),
            *(_kept(written_at), reason),
        )
        revision = writing.put_revision(conn, record, self._desk_row, self._session.officer_row)
        indexing.put(conn, record, revision, self._session.officer_row)
        return record


def _make_database(path: Path, data_key: bytes, store: str, desk: DeskInfo, now: datetime) -> None:
    db = opened(path, data_key)
    try:
        with in_words(failures.not_opened):
            migrations.apply(db)
            with db.atomic():
                db.conn.execute(
                    "INSERT INTO desk (store, name, terminal, gate, since) VALUES (?, ?, ?, ?, ?)",
                    (store, desk.name, desk.terminal, desk.gate, utc_text(now)),
                )
    finally:
        db.close()
    path.chmod(0o600)
    refuse_plain_header(path)


def _kept(at: datetime) -> datetime:
    """A time as it will be read back: the desk's clock, whole milliseconds."""
    return moment(utc_text(at))
