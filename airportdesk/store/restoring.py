"""A backup takes the place of the log: it is looked at, put beside the log whole, and then the two change places.

The change of places is done by `finish` when the log is shut, and gone on with at the next start after a kill: always
forward, for whoever asked for it saw what it loses. The present files are moved aside under a name with the time and
are never overwritten or removed.
"""

import hashlib
import os
import re
import shutil
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec

from airportdesk import roles
from airportdesk.errors import StoreError
from airportdesk.files import sync_folder, write_whole
from airportdesk.model import KST, Backup, Loss, Lost, Officer, moment, utc_text
from airportdesk.roles import Action
from airportdesk.store import failures, health, keys, roster
from airportdesk.store.attempts import Attempts
from airportdesk.store.backup import Progress, backup_at, newest_row
from airportdesk.store.backup_words import (
    holds_destroyed,
    not_restored,
    other_desk,
    restore_by_supervisor,
    restore_stopped,
)
from airportdesk.store.connection import in_words, keyed, opened_for_reading
from airportdesk.store.names import DATABASE, KEYS, RESTORING

READY, RESTORED, ASIDE = "ready.json", "restored.json", "aside-"
SHOWN = 100
"""Revisions that would be lost which are named one by one."""
_FILES = (f"{DATABASE}-wal", f"{DATABASE}-shm", DATABASE, KEYS)
_CHUNK = 4 << 20
_REVISION = "SELECT contact, number, written_at FROM revision WHERE id = ?"
_LOST = (
    "SELECT r.contact, r.number, r.at, r.flight, o.name, r.written_at FROM revision AS r "
    "JOIN officer AS o ON o.id = r.officer WHERE r.id > ? ORDER BY r.id DESC LIMIT ?"
)


@dataclass(frozen=True, slots=True)
class Restored:
    """That a backup took the place of the log: which, made when, restored when and by whom, and where the rest lies."""

    backup: str
    made_at: str
    at: str
    officer: str
    aside: str


@dataclass(frozen=True)
class Found:
    """A backup whose supervisor has opened it. `data_key` is that of the backup, which may not be that of the log."""

    backup: Backup
    officer: Officer
    data_key: bytes


def supervisors(backup: Backup) -> tuple[tuple[str, str], ...]:
    """Id and name of those who may restore a backup, as it knows them. Raises StoreError."""
    known = roster.read(backup.path)
    return tuple((slot.id, slot.name) for slot in known.officers if roles.may(slot.role, Action.RESTORE))


def looked_at(path: Path, officer_id: str, password: str, folder: Path, attempts: Attempts | None = None) -> Found:
    """The backup at a path, opened with a supervisor's password of the time it was made, every page checked.

    Raises StoreError in words, WrongPasswordError among them, where it is no backup of the log in `folder`, or damaged.
    """
    backup = backup_at(path)
    known = roster.read(backup.path)
    if (folder / KEYS).exists() and _store_of(folder) not in ("", known.store):
        raise other_desk()
    slot = known.slot(officer_id)
    officer = Officer(slot.id, slot.name, slot.role)
    if not roles.may(slot.role, Action.RESTORE):
        raise restore_by_supervisor()
    with (attempts or Attempts(folder)).trying(officer_id):
        data_key = keys.data_keys(known, officer_id, password)[0]
    keys.check_genuine(known, slot, data_key)
    health.check_files(backup.path)
    health.check_content(backup.path, data_key)
    return Found(backup, officer, data_key)


def lost(folder: Path, data_key: bytes, found: Found) -> Loss:
    """What the log holds and the backup does not. Both only grow, so they are the same up to a row and part there.

    Raises StoreError where the backup holds contacts that were destroyed.
    """
    with (
        in_words(failures.not_read),
        closing(keyed(str(folder / DATABASE), data_key)) as present,
        closing(opened_for_reading(found.backup.path / DATABASE, found.data_key)) as other,
    ):
        if brought := _brought_back(present, other):
            raise holds_destroyed(brought)
        common = _common(present, other)
        (contacts,) = present.execute("SELECT count(*) FROM revision WHERE id > ? AND number = 1", (common,)).fetchone()
        (revisions,) = present.execute("SELECT count(*) FROM revision WHERE id > ?", (common,)).fetchone()
        (only_there,) = other.execute("SELECT count(*) FROM revision WHERE id > ?", (common,)).fetchone()
        (amended,) = present.execute(
            "SELECT count(*) FROM revision AS r WHERE id > ?1 AND NOT EXISTS "
            "(SELECT 1 FROM revision AS f WHERE f.contact = r.contact AND f.number = 1 AND f.id > ?1)",
            (common,),
        ).fetchone()
        rows = present.execute(_LOST, (common, SHOWN)).fetchall() if revisions else []
    newest = tuple(
        Lost(contact, number, moment(at), flight, officer, moment(written))
        for contact, number, at, flight, officer, written in rows
    )
    return Loss(contacts, amended, newest, only_there)


def prepare(folder: Path, found: Found, now: datetime, progress: Progress = lambda _: True) -> None:
    """Put a backup beside the log, read it back, and leave word that it is to take its place. Raises StoreError."""
    making = folder / RESTORING
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        shutil.rmtree(making, ignore_errors=True)
        making.mkdir(mode=0o700)
        total = found.backup.size
        done = 0
        for name in (DATABASE, KEYS):
            done += _copied(found.backup.path / name, making / name, done, total, progress)
        health.check_content(making, found.data_key)
        word = Restored(
            found.backup.path.name,
            utc_text(found.backup.made_at),
            utc_text(now),
            found.officer.name,
            f"{ASIDE}{now.astimezone(KST):%Y%m%d-%H%M%S}",
        )
        write_whole(making / READY, msgspec.json.encode(word))
    except BaseException as error:
        shutil.rmtree(making, ignore_errors=True)
        if isinstance(error, OSError):
            raise not_restored(folder) from error
        raise


def finish(folder: Path) -> Restored | None:
    """Let the backup that is ready take the place of the log; nothing where none is. Raises StoreError.

    Nothing may have the log open. After a kill it goes on where it was.
    """
    making = folder / RESTORING
    try:
        word = _word((making / READY).read_bytes())
    except FileNotFoundError:
        shutil.rmtree(making, ignore_errors=True)  # one that was being put there when the program was killed
        return None
    except (OSError, ValueError) as error:
        raise not_restored(folder) from error
    try:
        aside = folder / word.aside
        aside.mkdir(mode=0o700, exist_ok=True)
        if (making / DATABASE).exists():  # it is the first to go in: what lies in the folder is the log's own
            for name in _FILES:
                if (folder / name).exists() and not (aside / name).exists():
                    (folder / name).replace(aside / name)
            sync_folder(aside)
        for name in (DATABASE, KEYS):
            if (making / name).exists():
                (making / name).replace(folder / name)
        write_whole(folder / RESTORED, msgspec.json.encode(word))
        sync_folder(folder)
        shutil.rmtree(making)
    except OSError as error:
        raise not_restored(folder) from error
    return word


def take_word(folder: Path) -> Restored | None:
    """The word a restore left for the record; forget it with `forget_word` once it is written down."""
    try:
        return _word((folder / RESTORED).read_bytes())
    except (OSError, ValueError):
        return None


def _word(data: bytes) -> Restored:
    """The word as this program writes it: `aside` is a name in the folder of the log. Raises ValueError."""
    try:
        word = msgspec.json.decode(data, type=Restored)
    except (msgspec.DecodeError, RecursionError) as error:
        raise ValueError(RESTORED) from error
    moment(word.made_at), moment(word.at)
    if not re.fullmatch(rf"{ASIDE}[0-9-]{{1,40}}", word.aside):
        raise ValueError(RESTORED)
    return word


def forget_word(folder: Path) -> None:
    """The restore is in the record now."""
    (folder / RESTORED).unlink(missing_ok=True)


def _store_of(folder: Path) -> str:
    """The id of the log in a folder, nothing where its key file cannot be read: that may be why it is restored."""
    try:
        return roster.read(folder).store
    except StoreError:
        return ""


def _brought_back(present: Any, other: Any) -> int:
    """How many contacts that were destroyed a backup still holds."""
    if not present.execute("SELECT 1 FROM sqlite_schema WHERE name = 'destroyed'").fetchone():
        return 0
    held = {contact for (contact,) in other.execute("SELECT id FROM contact")}
    return sum(contact in held for (contact,) in present.execute("SELECT contact FROM destroyed"))


def _common(present: Any, other: Any) -> int:
    """The last row of revisions up to which both are the same."""
    low, high = 0, min(newest_row(present), newest_row(other))
    while low < high:
        middle = (low + high + 1) // 2
        if present.execute(_REVISION, (middle,)).fetchone() == other.execute(_REVISION, (middle,)).fetchone():
            low = middle
        else:
            high = middle - 1
    return low


def _copied(source: Path, target: Path, done: int, total: int, progress: Progress) -> int:
    """Copy a file of a backup, which nothing writes to, and read it back; how many bytes."""
    wrote, copied = hashlib.sha256(), 0
    with source.open("rb") as read, target.open("xb") as write:
        target.chmod(0o600)
        while part := read.read(_CHUNK):
            write.write(part)
            wrote.update(part)
            copied += len(part)
            if not progress((done + copied) / max(1, total)):
                raise restore_stopped()
        write.flush()
        os.fsync(write.fileno())
    with target.open("rb") as again:
        if hashlib.file_digest(again, "sha256").digest() != wrote.digest():
            raise not_restored(target.parent.parent)
    return copied
