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

from airportdesk.errors import StoreError
from airportdesk.files import sync_folder
from airportdesk.model import (
    AccessAct,
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
from airportdesk.store import failures, health, indexing, keys, reading, refusals, roster, rotation, writing
from airportdesk.store.access import Access
from airportdesk.store.alerts import Alerts
from airportdesk.store.attempts import Attempts
from airportdesk.store.backups import Backups
from airportdesk.store.board import Board
from airportdesk.store.connection import in_words, opened, refuse_plain_header
from airportdesk.store.destroying import Destroying
from airportdesk.store.drafts import Drafts
from airportdesk.store.driver import Database, dbapi2
from airportdesk.store.handover_keys import HandoverKeys
from airportdesk.store.handovers import Handovers
from airportdesk.store.links import Links
from airportdesk.store.names import DATABASE, KEYS, exists
from airportdesk.store.office import Office
from airportdesk.store.officers import Officers, checked_name
from airportdesk.store.packs import Packs
from airportdesk.store.people import People
from airportdesk.store.prints import Prints
from airportdesk.store.rates import Rates
from airportdesk.store.rights import Rights
from airportdesk.store.roster import ARGON2ID, Kdf, Roster
from airportdesk.store.schema import migrations
from airportdesk.store.search import Search
from airportdesk.store.session import Session
from airportdesk.store.talks import Talks
from airportdesk.store.texts import Texts
from airportdesk.store.watchlists import Watchlists


class Store:
    """One officer's open log. Use it from one thread at a time and close it."""

    officer: Officer
    desk: DeskInfo

    def __init__(self, db: Database, officer: Officer, folder: Path, attempts: Attempts | None = None) -> None:
        self.officer = officer
        self._session = Session(db, officer)
        self._attempts = attempts or Attempts(folder)
        self._session.now = self._attempts.now
        self._attempts.told = self._failed
        self.officers = Officers(self._session, folder, self._attempts)
        self.access = Access(self._session, folder, self.officers.prove)
        self.backups = Backups(self._session, folder)
        self.destroying = Destroying(self._session, folder, self.backups)
        self.drafts = Drafts(self._session)
        self.board = Board(self._session)
        self.packs = Packs(self._session)
        self.talks = Talks(self._session)
        self.alerts = Alerts(self._session)
        self.search = Search(self._session)
        self.links = Links(self._session)
        self.rates = Rates(self._session)
        self.office = Office(self._session)
        self.prints = Prints(self._session)
        self.texts = Texts(self._session)
        self.handovers = Handovers(self._session, folder)
        self.handover_keys = HandoverKeys(self._session)
        self.rights = Rights(self._session)
        self.people = People(self._session)
        self.watchlists = Watchlists(self._session)
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
        recovery: bytes | None = None,
        attempts: Attempts | None = None,
    ) -> "Store":
        """Make a new store with its first officer and unlock it. Raises StoreError; never touches an existing one.

        `recovery` is the public recovery key of headquarters.
        """
        if exists(folder):
            raise failures.already_here()
        officer = Officer(secrets.token_hex(8), checked_name(officer_name), role)
        keys.checked_new_password(password, officer_name)
        data_key, store = keys.new_data_key(), secrets.token_hex(16)
        slot = keys.new_slot(store, officer, password, data_key, kdf, since=utc_text(now))
        headquarters = keys.new_recovery(store, recovery, data_key, since=utc_text(now)) if recovery else None
        try:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            making = Path(tempfile.mkdtemp(dir=folder, prefix=".new-"))
            try:
                _make_database(making / DATABASE, data_key, store, desk, now)
                roster.write(making, keys.signed(Roster(store, (slot,), headquarters), data_key))
                # Only whole files get their names, so a crash leaves no half store that looks like a lost one.
                for name in (DATABASE, KEYS):
                    (making / name).replace(folder / name)
                sync_folder(folder)
            finally:
                shutil.rmtree(making, ignore_errors=True)
        except OSError as error:
            raise failures.not_made(folder) from error
        made = cls.on(opened(folder / DATABASE, data_key), officer, folder, attempts)
        made.access.keep_time_by(lambda: now)
        made.access.unlocked({}, "first=1")
        made.officers.note_set_up(now)
        made.access.keep_time_by(made._attempts.now)
        return made

    @classmethod
    def unlock(
        cls, folder: Path, officer_id: str, password: str, new_password: str = "", attempts: Attempts | None = None
    ) -> "Store":
        """Open the store with an officer's password. Raises StoreError; nothing is written before all is checked.

        A password that somebody else chose opens it only together with a new one, else FirstPasswordError. A change of
        the data key that was cut short is gone on with.
        """
        attempts = attempts or Attempts(folder)
        health.check_files(folder)
        known, wrong = roster.read(folder), attempts.failures()
        slot = known.slot(officer_id)
        with attempts.trying(officer_id):
            found = keys.data_keys(known, officer_id, password)
        keys.check_genuine(known, slot, found[0])
        if slot.first:
            keys.checked_new_password(_asked(new_password), slot.name)
        in_use = rotation.settled(folder, found)
        health.check_content(folder, in_use)
        data_key = rotation.finish(folder, known, found, in_use)
        officer = Officer(slot.id, slot.name, slot.role)
        store = cls.on(opened(folder / DATABASE, data_key), officer, folder, attempts)
        try:
            store.access.unlocked(wrong)
            if slot.first:
                store.officers.change_password(password, new_password)
            with suppress(StoreError):  # a full disk must not keep the desk shut; it is noted at the next unlock
                store.officers.notice(finished=len(found) > 1 and data_key == found[1])
        except BaseException:
            store.close()
            raise
        return store

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
            self._put_leaflets(conn, contact_id, leaflets)
            return self._put(conn, contact_id, 1, contact, assessment, overrule, written_at, "", AccessAct.LOGGED)

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
        act: AccessAct = AccessAct.AMENDED,
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
            self._put_leaflets(conn, contact_id, leaflets)
            return self._put(conn, contact_id, last + 1, contact, assessment, overrule, written_at, reason, act)

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
            self._put_leaflets(conn, contact_id, (made,))

    def leaflets(self, contact_id: int) -> tuple[LeafletMade, ...]:
        """The leaflets made for a contact, oldest first."""
        with self._session.reading() as conn:
            return reading.leaflets_of(conn, contact_id)

    def close(self) -> None:
        """Bring everything into the one file and let go of it; the key goes with the connection."""
        try:
            with suppress(StoreError, dbapi2.Error):
                self._session.note_alone(AccessAct.LOCKED, f"officer:{self.officer.id}")
            # A full disk must not keep the log unlocked: what is not moved now is moved at the next unlock.
            with suppress(dbapi2.DatabaseError):
                self._conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        finally:
            self._attempts.told = None
            self._db.close()

    def _failed(self, officer_id: str, times: int, last: datetime) -> None:
        """A wrong password at the open desk. It comes into the record at the next unlock if it cannot now."""
        with suppress(StoreError, dbapi2.Error):
            self.access.failed(officer_id, times, last)

    @property
    def _db(self) -> Database:
        return self._session.db

    @property
    def _conn(self) -> Any:
        return self._db.conn

    @classmethod
    def on(cls, db: Database, officer: Officer, folder: Path, attempts: Attempts | None = None) -> "Store":
        """The store on a database that was opened and checked, brought up to date. Raises StoreError."""
        try:
            with in_words(failures.not_opened):
                migrations.apply(db)
                indexing.catch_up(db)
                # What a crash left in the log goes into the file, so that a torn end cannot outlive the next one.
                db.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
                return cls(db, officer, folder, attempts)
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
        act: AccessAct,
    ) -> Record:
        contact = replace(contact, at=_kept(contact.at), answers={q: a for q, a in contact.answers.items() if a})
        record = Record(
            *(contact_id, number, contact, assessment, overrule, self.desk, self.officer),
            *(_kept(written_at), reason),
        )
        revision = writing.put_revision(conn, record, self._desk_row, self._session.officer_row)
        indexing.put(conn, record, revision, self._session.officer_row)
        self._session.note(conn, act, contact_id, f"number={number}", row=("revision", revision))
        return record

    def _put_leaflets(self, conn: Any, contact_id: int, leaflets: Sequence[LeafletMade]) -> None:
        for made in leaflets:
            row = writing.put_leaflet(conn, contact_id, made, self._session.officer_row)
            detail = f"language={made.language}"
            self._session.note(conn, AccessAct.LEAFLET_MADE, contact_id, detail, row=("leaflet", row))


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


def _asked(new_password: str) -> str:
    if not new_password:
        raise refusals.first_password()
    return new_password


def _kept(at: datetime) -> datetime:
    """A time as it will be read back: the desk's clock, whole milliseconds."""
    return moment(utc_text(at))
