"""Backups: what one holds, what can be wrong with the place they go to, and what restoring one would lose."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path


class BackupTrouble(StrEnum):
    """Why there is no backup. REMOVED: the drive went while it was being written."""

    NO_PLACE = "no_place"
    NO_DRIVE = "no_drive"
    SAME_PLACE = "same_place"
    READ_ONLY = "read_only"
    FULL = "full"
    REMOVED = "removed"
    NOT_VERIFIED = "not_verified"
    UNDER_WAY = "under_way"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup that was read back after it was written. `newest` is when its last revision was written.

    `path` is its folder, `store` the id of the log it is of, `size` in bytes.
    """

    path: Path
    made_at: datetime
    contacts: int
    revisions: int
    newest: datetime | None
    size: int
    store: str


@dataclass(frozen=True, slots=True)
class Lost:
    """A revision that is in the log and not in a backup."""

    contact_id: int
    revision: int
    at: datetime
    flight: str
    officer: str
    written_at: datetime


@dataclass(frozen=True, slots=True)
class Loss:
    """What restoring a backup would take out of the log: `contacts` whole ones, `amended` later revisions of others.

    `newest` are the last of them, the newest first; `only_there` counts revisions that are in the backup alone.
    """

    contacts: int = 0
    amended: int = 0
    newest: tuple[Lost, ...] = ()
    only_there: int = 0

    def __bool__(self) -> bool:
        return bool(self.contacts or self.amended)
