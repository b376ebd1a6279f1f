"""What lies of destroyed contacts beside the log: backups, files moved aside by restores, leaflets, files sent out.

What can be reached is overwritten once and removed; what cannot is named, for the officer to destroy by hand. A job
here reads and writes files only and may run on another thread. On flash memory overwriting may not hit the old cells: a
backup and what was moved aside are encrypted, and a leaflet names nobody.
"""

import hashlib
import os
import secrets
import shutil
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from airportdesk.files import sync_folder
from airportdesk.handover.outbox import FOLDER
from airportdesk.model import Copied, CopyKind, Outcome
from airportdesk.store.backup import MANIFEST, PREFIX, backups_in, mark_of, read_manifest
from airportdesk.store.names import RESTORING
from airportdesk.store.restoring import ASIDE

HANDED_OVER = "번 · "
"""What stands between the number and the day of a hand-over in the name of its copy."""
LEAFLETS = "leaflets"
"""The folder of leaflet files within the data folder of a desk."""
Progress = Callable[[float], None]
_CHUNK = 4 << 20


@dataclass(frozen=True, slots=True)
class Place:
    """A place of backups: its folder, and the mark that tells the drive from where it is mounted; "" for any mark."""

    folder: Path
    mark: str = ""

    def there(self) -> bool:
        """Whether the drive is plugged in."""
        mark = mark_of(self.folder)
        return bool(mark) and self.mark in ("", mark)


def restore_waits(folder: Path) -> bool:
    """Whether a backup is about to take the place of the log: it would bring back what is destroyed now."""
    return (folder / RESTORING).exists()


def lying(folder: Path, store: str, known: Sequence[Path], place: Place) -> tuple[Copied, ...]:
    """The copies of the log as they lie now: the backups it knows of, those in the place, and what was moved aside."""
    backups = {str(path) for path in known}
    backups |= {str(backup.path) for backup in backups_in(place.folder, store)} if place.there() else set()
    try:
        aside = sorted(path.name for path in folder.iterdir() if path.name.startswith(ASIDE) and path.is_dir())
    except OSError:
        aside = []
    return (
        *(Copied(CopyKind.BACKUP, path) for path in sorted(backups)),
        *(Copied(CopyKind.ASIDE, name) for name in aside),
    )


@dataclass(frozen=True)
class Sweeping:
    """Copies to be destroyed: everything the job needs, so that it can run elsewhere."""

    folder: Path
    store: str
    copies: tuple[Copied, ...]
    place: Place

    def run(self, progress: Progress = lambda _: None) -> tuple[Copied, ...]:
        """Destroy what can be reached; each copy with what became of it. Raises nothing: what fails is by hand."""
        found = []
        leaflets = self._leaflets() if any(copy.kind is CopyKind.LEAFLET for copy in self.copies) else {}
        for done, copy in enumerate(self.copies):
            progress(done / len(self.copies))
            try:
                outcome = self._destroyed(copy, leaflets)
            except OSError:
                outcome = Outcome.BY_HAND
            found.append(replace(copy, outcome=outcome))
        progress(1.0)
        return tuple(found)

    def _destroyed(self, copy: Copied, leaflets: dict[str, list[Path]]) -> Outcome:
        if copy.kind is CopyKind.BACKUP:
            return self._backup(Path(copy.name))
        if copy.kind is CopyKind.ASIDE:
            return _shredded(self.folder / Path(copy.name).name)
        if copy.kind is CopyKind.LEAFLET:
            outcomes = [_shredded(path) for path in leaflets.get(copy.name, ())]
            return Outcome.ERASED if outcomes else Outcome.ABSENT
        if copy.kind is CopyKind.HANDED_OVER:
            self._outbox(copy.name.partition(HANDED_OVER)[0])
        return Outcome.BY_HAND

    def _backup(self, path: Path) -> Outcome:
        """A backup of this log, if it can be reached. It loses its name first: half gone it must not look like one.

        Whether a drive is there matters only where the backup is not: a folder that is empty may be its mount point.
        """
        if not path.exists():
            place = self.place if path.parent == self.place.folder else Place(path.parent)
            if not place.there():
                return Outcome.BY_HAND
            self._finish_removing(path.parent)
            return Outcome.ABSENT
        self._finish_removing(path.parent)
        manifest = read_manifest(path)
        if manifest is None or manifest.store != self.store or not path.name.startswith(PREFIX):
            return Outcome.BY_HAND
        doomed = path.with_name(f".{PREFIX}removing-{self.store[:8]}-{secrets.token_hex(4)}")
        path.rename(doomed)
        return _shredded(doomed)

    def _finish_removing(self, place: Path) -> None:
        for path in place.iterdir():
            if path.name.startswith(f".{PREFIX}removing-{self.store[:8]}-"):
                _shredded(path)

    def _outbox(self, number: str) -> None:
        """Destroy what the desk keeps of a hand-over; what headquarters has follows headquarters' own schedule."""
        for path in (self.folder / FOLDER).glob(f"{PREFIX}*-{int(number):06d}*"):
            _shredded(path)

    def _leaflets(self) -> dict[str, list[Path]]:
        """The leaflet files of the desk by the digest of their bytes."""
        found: dict[str, list[Path]] = {}
        with suppress(OSError):
            for path in (self.folder / LEAFLETS).iterdir():
                with suppress(OSError):
                    found.setdefault(hashlib.sha256(path.read_bytes()).hexdigest(), []).append(path)
        return found


def _shredded(path: Path) -> Outcome:
    """Overwrite and remove a file, or all of a folder; a link is removed and what it points to left alone."""
    if path.is_symlink():
        path.unlink()
    elif path.is_dir():
        for inner in sorted(path.iterdir(), key=lambda part: part.name == MANIFEST):
            _shredded(inner)
        shutil.rmtree(path)
    elif path.exists():
        _overwrite(path)
        path.unlink()
    else:
        return Outcome.ABSENT
    with suppress(OSError):
        sync_folder(path.parent)
    return Outcome.ERASED


def _overwrite(path: Path) -> None:
    zeros, left = bytes(_CHUNK), path.stat().st_size
    path.chmod(0o600)
    with path.open("r+b") as file:
        while left > 0:
            left -= file.write(zeros[:left])
        file.flush()
        os.fsync(file.fileno())
