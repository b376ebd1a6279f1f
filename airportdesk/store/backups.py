"""The chapter of backups: which were made, where they lie, which were let go, and which were restored."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from airportdesk.model import AccessAct, Backup, BackupTrouble, Loss, moment, utc_text
from airportdesk.store import restoring
from airportdesk.store.backup import KEEP, Copying
from airportdesk.store.backup_words import no_backup
from airportdesk.store.connection import KeyedDatabase
from airportdesk.store.restoring import Found
from airportdesk.store.session import Session


@dataclass(frozen=True, slots=True)
class MadeBackup:
    """A backup as the record knows it; `gone` says when it was let go. `officer` is who was at the desk."""

    at: datetime
    path: Path
    contacts: int
    revisions: int
    newest: datetime | None
    size: int
    officer: str
    gone: datetime | None = None


class Backups:
    """Makes jobs for copies of the log, and keeps the record of them: it says where copies of the log may still lie."""

    def __init__(self, session: Session, folder: Path) -> None:
        self._session = session
        self.folder = folder

    def copying(self, place: Path, now: datetime, keep: int = KEEP) -> Copying:
        """One backup to be made; it may be run on another thread. Raises StoreError where the log has no key."""
        return Copying(self.folder, self._data_key(), place, now, keep)

    def lost(self, found: Found) -> Loss:
        """What restoring a backup would take out of this log; on the thread that uses the log, or another."""
        return restoring.lost(self.folder, self._data_key(), found)

    def note(self, backup: Backup, now: datetime) -> None:
        """Keep that a backup was made, and which of the earlier ones in its place are there no more."""
        try:
            there = {path.name for path in backup.path.parent.iterdir()}
        except OSError:  # the drive was pulled out just now
            there = None
        with self._session.writing() as conn:
            row = conn.execute(
                "INSERT INTO backup (at, place, name, contacts, revisions, newest, size, officer) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    *(utc_text(backup.made_at), str(backup.path.parent), backup.path.name),
                    *(backup.contacts, backup.revisions, utc_text(backup.newest) if backup.newest else None),
                    *(backup.size, self._session.officer_row),
                ),
            ).lastrowid
            self._session.note(conn, AccessAct.BACKED_UP, detail=f"n={backup.contacts}", row=("backup", row))
            if there is None:
                return
            kept = conn.execute(
                "SELECT id, name FROM backup AS b WHERE place = ? "
                "AND NOT EXISTS (SELECT 1 FROM backup_gone AS g WHERE g.backup = b.id)",
                (str(backup.path.parent),),
            ).fetchall()
            conn.executemany(
                "INSERT INTO backup_gone (backup, at) VALUES (?, ?)",
                [(row, utc_text(now)) for row, name in kept if name not in there],
            )

    def made(self) -> tuple[MadeBackup, ...]:
        """Every backup that was ever made of this log, the last first."""
        with self._session.reading() as conn:
            rows = conn.execute(
                "SELECT b.at, b.place, b.name, b.contacts, b.revisions, b.newest, b.size, o.name, g.at "
                "FROM backup AS b JOIN officer AS o ON o.id = b.officer "
                "LEFT JOIN backup_gone AS g ON g.backup = b.id ORDER BY b.id DESC"
            ).fetchall()
        return tuple(
            MadeBackup(
                *(moment(at), Path(place) / name, contacts, revisions, moment(newest) if newest else None),
                *(size, officer, moment(gone) if gone else None),
            )
            for at, place, name, contacts, revisions, newest, size, officer, gone in rows
        )

    def revisions(self) -> int:
        """How many revisions the log holds."""
        with self._session.reading() as conn:
            return int(conn.execute("SELECT count(*) FROM revision").fetchone()[0])

    def store_id(self) -> str:
        """The id of the log, as its backups carry it."""
        with self._session.reading() as conn:
            return str(conn.execute("SELECT store FROM desk ORDER BY id DESC LIMIT 1").fetchone()[0])

    def note_restored(self) -> None:
        """Keep that this log took the place of another, if it did since it was open last. Raises StoreError."""
        word = restoring.take_word(self.folder)
        if word is None:
            return
        with self._session.writing() as conn:
            row = conn.execute(
                "INSERT INTO restored (at, backup, made_at, restored_by, aside) VALUES (?, ?, ?, ?, ?)",
                (word.at, word.backup, word.made_at, word.officer, word.aside),
            ).lastrowid
            self._session.note(conn, AccessAct.RESTORED, row=("restored", row))
        restoring.forget_word(self.folder)

    def restored(self) -> tuple[restoring.Restored, ...]:
        """Every restore this log knows of, the last first."""
        with self._session.reading() as conn:
            rows = conn.execute(
                "SELECT backup, made_at, at, restored_by, aside FROM restored ORDER BY id DESC"
            ).fetchall()
        return tuple(restoring.Restored(*row) for row in rows)

    def _data_key(self) -> bytes:
        db = self._session.db
        if not isinstance(db, KeyedDatabase) or not db.data_key:
            raise no_backup(BackupTrouble.UNDER_WAY)
        return db.data_key
