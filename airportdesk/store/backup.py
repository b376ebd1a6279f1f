"""A second, encrypted copy of the log in another place: whole, read back, or not there at all.

The database is copied page by page from one moment of it (SQLite's backup, never a plain copy of files: what was saved
last lies in the write-ahead log), under the same key, with keys.json beside it: whoever opens the log opens the copy
with the same password. A copy is written under another name, synced, read back and checked, and only then named. It
has no write-ahead log, so it can be read from a medium that cannot be written to.

A job here has connections of its own and may run on another thread while the log is used.
"""

import os
import secrets
import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

import msgspec

from airportdesk.errors import StoreError
from airportdesk.files import sync_folder, write_whole
from airportdesk.model import KST, Backup, BackupTrouble, moment, utc_text
from airportdesk.store import keys, roster
from airportdesk.store.backup_words import no_backup, no_backup_here, trouble_of
from airportdesk.store.connection import keyed, opened_for_reading, refuse_plain_header
from airportdesk.store.driver import dbapi2
from airportdesk.store.names import DATABASE, KEYS

Progress = Callable[[float], bool]
"""Told how much is done (0 to 1), says whether to go on."""
KEEP = 14
"""Backups of a log that are kept in one place unless another number is set."""
OF_TODAY = 3
"""Backups of the newest day that are kept; of each earlier day it is the last one."""
MANIFEST, PLACE_MARK = "backup.json", ".airportdesk-backups"
PREFIX = "airportdesk-"
_STEP = 512
"""Pages copied between two questions whether to go on: 2 MiB."""
_COPIED = 0.8
"""The share of the work that is done when all pages are copied; the rest is reading them back."""
_SPARE = 1 << 20
_MANIFEST_MAX = 10_000
"""Bytes of a manifest that are read; a real one has some 200."""
_FULL, _READONLY, _PERM, _CANTOPEN = 13, 8, 3, 14
_COUNTS = "SELECT (SELECT count(*) FROM contact), count(*), max(written_at), coalesce(max(id), 0) FROM revision"


@dataclass(frozen=True, slots=True)
class Manifest:
    """What stands in clear beside a backup: nothing about anybody. Believed for lists only, never for a restore."""

    store: str
    made_at: str
    contacts: int
    revisions: int
    newest: str | None
    version: int = 1


class _StoppedError(Exception):
    pass


@dataclass(frozen=True)
class Copying:
    """One backup to be made: everything it needs, so that it can run elsewhere. `data_key` is that of the log."""

    folder: Path
    data_key: bytes
    place: Path
    now: datetime
    keep: int = KEEP

    def run(self, progress: Progress = lambda _: True) -> Backup:
        """Make it, and let go of those beyond `keep`. Raises BackupError; what was there before is untouched."""
        place, known = self.place, roster.read(self.folder)
        if any(slot.sealed.dek_next for slot in known.officers):
            raise no_backup(BackupTrouble.UNDER_WAY)
        self._check_place()
        try:
            _sweep(place, known.store)
            making = place / f".{PREFIX}making-{known.store[:8]}-{secrets.token_hex(4)}"
            making.mkdir(mode=0o700)
            try:
                made = self._written(making, known.store, progress)
            finally:
                shutil.rmtree(making, ignore_errors=True)
        except _StoppedError:
            raise no_backup(BackupTrouble.STOPPED) from None
        except OSError as error:
            raise trouble_of(error, place) from error
        with suppress(OSError):  # an old one that cannot be removed is no reason to say that there is no new one
            prune(place, known.store, self.keep, made.path)
        return made

    def _check_place(self) -> None:
        place, database = self.place, self.folder / DATABASE
        if not place.is_dir():
            raise no_backup(BackupTrouble.NO_DRIVE, place)
        if place.resolve().is_relative_to(self.folder.resolve()):
            raise no_backup(BackupTrouble.SAME_PLACE, place)
        if not os.access(place, os.W_OK):
            raise no_backup(BackupTrouble.READ_ONLY, place)
        wal = database.with_name(f"{DATABASE}-wal")
        needed = sum(path.stat().st_size for path in (database, wal) if path.exists()) + _SPARE
        if shutil.disk_usage(place).free < needed:
            raise no_backup(BackupTrouble.FULL, place)

    def _written(self, making: Path, store: str, progress: Progress) -> Backup:
        """Copy, read back and name. The key file is copied last and must not have changed meanwhile."""
        target, keys_before = making / DATABASE, (self.folder / KEYS).read_bytes()
        with _in_words(self.place):
            counts = self._copied(target, progress)
        write_whole(making / KEYS, keys_before)
        if (self.folder / KEYS).read_bytes() != keys_before:
            raise no_backup(BackupTrouble.UNDER_WAY)
        _synced(target)
        manifest = Manifest(store, utc_text(self.now), counts[0], counts[1], counts[2])
        write_whole(making / MANIFEST, msgspec.json.format(msgspec.json.encode(manifest), indent=1))
        if not progress(_COPIED):
            raise _StoppedError
        _read_back(making, self.data_key, manifest, counts, keys_before, self.place)
        progress(1.0)
        name = _free_name(self.place, self.now)
        making.rename(self.place / name)
        sync_folder(self.place)
        return _backup(self.place / name, manifest)

    def _copied(self, target: Path, progress: Progress) -> tuple[int, int, str | None, int]:
        """Copy the database as it is at one moment; how many contacts and revisions, the newest, and the last row."""

        def step(_status: int, left: int, total: int) -> None:
            if not progress(_COPIED * (1 - left / max(1, total))):
                raise _StoppedError

        with closing(keyed(str(self.folder / DATABASE), self.data_key)) as source:
            source.execute("BEGIN")
            counts: tuple[int, int, str | None, int] = source.execute(_COUNTS).fetchone()
            with closing(keyed(str(target), self.data_key)) as copy:
                source.backup(copy, pages=_STEP, progress=step)
                copy.execute("PRAGMA locking_mode = EXCLUSIVE").fetchall()
                copy.execute("PRAGMA journal_mode = DELETE").fetchall()
        target.chmod(0o600)
        return counts


def mark_place(place: Path) -> str:
    """Make a folder a place for backups and return its mark. Raises BackupError.

    The mark tells the drive from the empty folder that is left where it was mounted.
    """
    if not place.is_dir():
        raise no_backup(BackupTrouble.NO_DRIVE, place)
    if mark := mark_of(place):
        return mark
    mark = secrets.token_hex(8)
    try:
        write_whole(place / PLACE_MARK, mark.encode())
    except OSError as error:
        raise trouble_of(error, place) from error
    return mark


def mark_of(place: Path) -> str:
    """The mark of a place for backups, or nothing."""
    try:
        with (place / PLACE_MARK).open("rb") as file:
            return file.read(64).decode("ascii", "replace").strip()
    except (OSError, ValueError):  # a path with a NUL in it is none
        return ""


def backups_in(place: Path, store: str = "") -> tuple[Backup, ...]:
    """The backups that lie in a place, of one log or of every one, the newest first."""
    try:
        found = [read_manifest(path) for path in place.iterdir() if path.name.startswith(PREFIX)]
    except (OSError, ValueError):
        return ()
    kept = [backup for backup in found if backup and store in ("", backup.store)]
    return tuple(sorted(kept, key=lambda backup: (backup.made_at, backup.path.name), reverse=True))


def read_manifest(path: Path) -> Backup | None:
    """What the backup in a folder says of itself; nothing where it is none."""
    try:
        with (path / MANIFEST).open("rb") as file:
            manifest = msgspec.json.decode(file.read(_MANIFEST_MAX), type=Manifest)
        return _backup(path, manifest)
    except (OSError, ValueError, msgspec.DecodeError, RecursionError):
        return None


def backup_at(path: Path) -> Backup:
    """The backup in a folder, or that a file lies in. Raises StoreError where there is none."""
    folder = path if path.is_dir() else path.parent
    found = read_manifest(folder)
    if found is None or not (folder / DATABASE).is_file():
        raise no_backup_here(path)
    return found


def prune(place: Path, store: str, keep: int, newest: Path) -> tuple[Path, ...]:
    """Let go of the backups of a log beyond `keep`; `newest`, just read back, stays whatever its date.

    Of each day the last one is kept, of the newest day the last OF_TODAY, so that a busy day pushes no week out.
    """
    days: Counter[date] = Counter()
    kept, gone = 1, []
    for backup in backups_in(place, store):
        day = backup.made_at.astimezone(KST).date()
        days.setdefault(day, 0)
        most = OF_TODAY if day == next(iter(days)) else 1
        if backup.path == newest:
            days[day] += 1
        elif kept < keep and days[day] < most:
            kept, days[day] = kept + 1, days[day] + 1
        else:
            gone.append(backup.path)
    for path in gone:
        doomed = path.with_name(f".{PREFIX}removing-{store[:8]}-{secrets.token_hex(4)}")
        path.rename(doomed)  # half removed, it must not look like a backup
        shutil.rmtree(doomed, ignore_errors=True)
    return tuple(gone)


def _sweep(place: Path, store: str) -> None:
    """Remove what a kill left half written or half removed of this log's."""
    for path in place.iterdir():
        if path.name.startswith((f".{PREFIX}making-{store[:8]}-", f".{PREFIX}removing-{store[:8]}-")):
            shutil.rmtree(path, ignore_errors=True)


def _read_back(
    making: Path,
    data_key: bytes,
    manifest: Manifest,
    counts: tuple[int, int, str | None, int],
    written_keys: bytes,
    place: Path,
) -> None:
    """Read every page as the medium gives it. Raises BackupError unless it is what was written."""
    path = making / DATABASE
    _forget_cached(path)
    try:
        refuse_plain_header(path)
        with closing(opened_for_reading(path, data_key)) as conn:
            sound = (
                not conn.execute("PRAGMA cipher_integrity_check").fetchall()
                and conn.execute("PRAGMA integrity_check(1)").fetchone() == ("ok",)
                and conn.execute(_COUNTS).fetchone() == counts
                and conn.execute("SELECT store FROM desk ORDER BY id DESC LIMIT 1").fetchone() == (manifest.store,)
            )
        known = roster.read(making)
        sound = sound and (making / KEYS).read_bytes() == written_keys and known.store == manifest.store
        sound = sound and (not known.mac or keys.signed(known, data_key).mac == known.mac)
    except (StoreError, dbapi2.DatabaseError, OSError):
        sound = False
    if not sound:
        trouble = BackupTrouble.NOT_VERIFIED if place.is_dir() and making.is_dir() else BackupTrouble.REMOVED
        raise no_backup(trouble, place)


@contextmanager
def _in_words(place: Path) -> Iterator[None]:
    """What the database reports while it writes the copy, as what is wrong with the place."""
    try:
        yield
    except dbapi2.DatabaseError as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        with suppress(OSError):
            if code == _FULL or shutil.disk_usage(place).free < _SPARE:
                raise no_backup(BackupTrouble.FULL, place) from error
        if not place.is_dir():
            raise no_backup(BackupTrouble.REMOVED, place) from error
        if code in (_READONLY, _PERM, _CANTOPEN):
            raise no_backup(BackupTrouble.READ_ONLY, place) from error
        raise no_backup(BackupTrouble.REMOVED, place) from error


def _backup(path: Path, manifest: Manifest) -> Backup:
    size = sum((path / name).stat().st_size for name in (DATABASE, KEYS))
    newest = moment(manifest.newest) if manifest.newest else None
    return Backup(path, moment(manifest.made_at), manifest.contacts, manifest.revisions, newest, size, manifest.store)


def _free_name(place: Path, now: datetime) -> str:
    name = f"{PREFIX}{now.astimezone(KST):%Y%m%d-%H%M%S}"
    taken = {path.name for path in place.iterdir()}
    return next(found for n in range(1, 1_000) if (found := name if n == 1 else f"{name}-{n}") not in taken)


def _synced(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _forget_cached(path: Path) -> None:
    """Have the system read the file from the medium again, where it can be asked to."""
    if hasattr(os, "posix_fadvise"):
        with path.open("rb") as file, suppress(OSError):
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def newest_row(conn: Any) -> int:
    """The last row of revisions that a connection sees."""
    return int(conn.execute(_COUNTS).fetchone()[3])
