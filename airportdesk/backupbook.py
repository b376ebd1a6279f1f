"""The backups of one desk: where they go, when one is due, and one of them in the place of the log."""

import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from airportdesk.errors import BackupError, StoreError
from airportdesk.model import Backup, BackupTrouble, Loss
from airportdesk.roles import Action, may, require
from airportdesk.settings import BackupChoice, read_backup_choice, write_backup_choice
from airportdesk.store import Store, restoring
from airportdesk.store.backup import Progress, backups_in, mark_of, mark_place
from airportdesk.store.backup_words import no_backup
from airportdesk.store.backups import MadeBackup
from airportdesk.store.restoring import Found, looked_at, prepare, supervisors

FRESH = timedelta(minutes=30)
"""A desk that is locked again so soon after a backup, with nothing logged since, is not backed up again."""
Job = Callable[[Progress], Backup]
"""Makes one backup; it may run on another thread. Raises BackupError."""


@dataclass(frozen=True)
class OpenBackup:
    """A backup a supervisor has opened, and what restoring it would take out of the log."""

    found: Found
    loss: Loss


class BackupBook:
    """Raises BackupError, which names what is wrong with the place, or StoreError, in words."""

    def __init__(self, store: Store, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._clock = clock
        self._folder = store.backups.folder
        self.restored = restoring.take_word(self._folder)
        """That a backup has just taken the place of the log, where it has since the desk was open last."""
        with suppress(StoreError):  # it is noted at the next unlock
            store.backups.note_restored()

    @property
    def choice(self) -> BackupChoice:
        """Where and when backups are made."""
        return read_backup_choice(self._folder)

    def choose(self, place: Path) -> BackupChoice:
        """From now on backups go there. Raises BackupError."""
        if place.resolve().is_relative_to(self._folder.resolve()):
            raise no_backup(BackupTrouble.SAME_PLACE, place)
        return self.set(replace(self.choice, place=str(place), mark=mark_place(place)))

    def set(self, choice: BackupChoice) -> BackupChoice:
        """Keep where and when backups are made. Raises StoreError."""
        try:
            write_backup_choice(self._folder, choice)
        except OSError as error:
            raise StoreError(
                "백업 설정을 저장하지 못했습니다. 디스크 공간과 폴더 쓰기 권한을 확인해 주세요.",
                "The settings of backups could not be kept. Check free disk space and the rights of the folder.",
            ) from error
        return choice

    def same_disk(self) -> bool:
        """Whether the backups lie on the disk of the log, and would be lost with it."""
        with suppress(OSError):
            return Path(self.choice.place).stat().st_dev == self._folder.stat().st_dev
        return False

    def trouble(self) -> BackupError | None:
        """What is wrong with the place as it is now, if anything; nothing is written to find out."""
        choice = self.choice
        if not choice.place:
            return no_backup(BackupTrouble.NO_PLACE)
        if choice.mark != mark_of(Path(choice.place)) or not choice.mark:
            return no_backup(BackupTrouble.NO_DRIVE, choice.place)
        if not os.access(choice.place, os.W_OK):
            return no_backup(BackupTrouble.READ_ONLY, choice.place)
        return None

    def job(self, place: Path | None = None) -> Job:
        """A function that makes a backup now, in the chosen place unless another is named."""
        if place is None and (trouble := self.trouble()) is not None:
            raise trouble
        choice = self.choice
        copying = self._store.backups.copying(place or Path(choice.place), self._clock(), choice.keep)
        return copying.run

    def note(self, backup: Backup) -> None:
        """Keep in the record that a backup was made."""
        self._store.backups.note(backup, self._clock())

    def due(self) -> bool:
        """Whether the hours since the last backup, or since there is a place for one, are over."""
        choice, last = self.choice, self.last()
        if not choice.place or not choice.hours:
            return False
        return last is None or self._clock() - last.at >= timedelta(hours=choice.hours)

    def wanted_at_lock(self) -> bool:
        """Whether locking the desk is to make a backup: a place is chosen, and the last one is not fresh."""
        choice, last = self.choice, self.last()
        if not choice.place or not choice.at_lock:
            return False
        fresh = last is not None and timedelta() <= self._clock() - last.at < FRESH
        return not (fresh and last is not None and last.revisions == self._store.backups.revisions())

    def last(self) -> MadeBackup | None:
        """The backup that was made last and is still there, as far as the record knows."""
        return next((made for made in self._store.backups.made() if made.gone is None), None)

    def made(self) -> tuple[MadeBackup, ...]:
        """Every backup that was ever made of this log, the last first: where copies of it may still lie."""
        return self._store.backups.made()

    def listed(self) -> tuple[Backup, ...]:
        """The backups of this log that lie in the chosen place, the newest first."""
        place = self.choice.place
        return backups_in(Path(place), self._store.backups.store_id()) if place else ()

    @property
    def may_restore(self) -> bool:
        """Whether the officer at the desk may restore a backup."""
        return may(self._store.officer.role, Action.RESTORE)

    def supervisors(self, backup: Backup) -> tuple[tuple[str, str], ...]:
        """Id and name of those whose password restores a backup."""
        return supervisors(backup)

    def look_job(self, backup: Backup, officer_id: str, password: str) -> Callable[[], OpenBackup]:
        """A function that opens a backup, checks all of it and finds out what restoring it would lose."""
        backups, folder = self._store.backups, self._folder

        def look() -> OpenBackup:
            found = looked_at(backup.path, officer_id, password, folder)
            return OpenBackup(found, backups.lost(found))

        return look

    def restore_job(self, opened: OpenBackup) -> Callable[[Progress], None]:
        """A function that puts a backup beside the log; it takes its place when the desk is locked."""
        require(self._store.officer, Action.RESTORE)
        folder, now = self._folder, self._clock()
        return lambda progress: prepare(folder, opened.found, now, progress)
