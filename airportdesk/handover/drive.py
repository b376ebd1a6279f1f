"""A sealed hand-over onto a drive: written, synced, named, read back from the medium and compared; only then "written".

What is already there is never written over: the same bytes under the same name are there already, other bytes are
refused. Until all is well nothing of it has its name, and what was half written is removed or swept the next time.
"""

import errno
import hashlib
import os
import re
import secrets
import shutil
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from airportdesk.errors import HandoverError
from airportdesk.files import sync_folder
from airportdesk.handover.refused import refused

Progress = Callable[[float], bool]
"""Told how much is done (0 to 1), says whether to go on."""
ROOTS = (Path("/media"), Path("/run/media"), Path("/Volumes"))
"""Where systems put drives that are plugged in."""
_WRITING = ".airportdesk-writing-"
_FULL = frozenset((errno.ENOSPC, errno.EDQUOT, errno.EFBIG))
_GONE = frozenset((errno.EIO, errno.ENODEV, errno.ENXIO, errno.ESTALE, errno.ENOTCONN, errno.ENOENT))
_LOCKED = frozenset((errno.EACCES, errno.EPERM))
_CHUNK = 1 << 18
_SPARE = 1 << 16
_REMOVABLE = 2
"""What Windows calls a drive that can be taken out."""


@dataclass(frozen=True, slots=True)
class Written:
    """Where the sealed file lies, read back. `already`: the same bytes lay there before; `same_disk`: it would be lost
    together with the laptop's log.
    """

    path: Path
    already: bool
    same_disk: bool


def plugged_in(roots: Sequence[Path] = ROOTS) -> tuple[Path, ...]:
    """The drives that are plugged in, by their folders."""
    if sys.platform == "win32":
        import ctypes

        kernel, letters = ctypes.windll.kernel32, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
        mask = kernel.GetLogicalDrives()
        named = [f"{letter}:\\" for at, letter in enumerate(letters) if mask >> at & 1]
        return tuple(Path(name) for name in named if kernel.GetDriveTypeW(name) == _REMOVABLE)
    within = [str(root) + "/" for root in roots]
    return tuple(path for path in _mounted() if str(path).startswith(tuple(within)))


def only_drive(roots: Sequence[Path] = ROOTS) -> Path:
    """The one drive that is plugged in. Raises HandoverError: no_drive, or two_drives that names them."""
    found = plugged_in(roots)
    if not found:
        raise refused("no_drive", "USB")
    if len(found) > 1:
        raise refused("two_drives", ", ".join(map(str, found)))
    return found[0]


def is_other_disk(place: Path, log: Path) -> bool:
    """Whether a folder is there, and on another disk than the log."""
    return place.is_dir() and _device(place) != _device(log)


def write(
    place: Path, files: Sequence[tuple[str, Path | bytes]], log: Path, progress: Progress = lambda _: True
) -> Written:
    """Write files into a folder of a drive; the last is the one that is told of, and the last to get its name.

    `log` is the folder of the desk's log. Raises HandoverError: no_drive, same_place, read_only, locked, full, removed,
    name_taken, not_verified or stopped; nothing of it then lies there under its name unless it lay there before.
    """
    device = check_place(place, log, sum(map(_size, (source for _, source in files))))
    whole = sum(_size(source) for _, source in files) * 2 or 1
    steps = _Steps(progress, whole)
    made: list[Path] = []
    try:
        _sweep(place)
        wanted = [(place / name, source, _sha256(_chunks(source))) for name, source in files]
        there = [path.exists() for path, *_ in wanted]
        for (path, _, sha256), present in zip(wanted, there, strict=True):
            if present and _sha256(_chunks(path)) != sha256:
                raise refused("name_taken", path.name)
        for (path, source, sha256), present in zip(wanted, there, strict=True):
            if not present:
                made.append(path)
                _put(path, source, sha256, steps)
        sync_folder(place)
        for path, _, sha256 in wanted:
            _read_back(path, sha256, steps)
    except BaseException as error:
        _remove(made, place)
        if isinstance(error, OSError):
            raise _trouble(error, place, device) from error
        raise
    if _device(place) != device:
        raise refused("removed", place)
    return Written(wanted[-1][0], all(there), device == _device(log))


class _Steps:
    """How much of all bytes was written and read back."""

    def __init__(self, progress: Progress, whole: int) -> None:
        self._progress, self._whole, self._done = progress, whole, 0

    def done(self, count: int) -> None:
        """So many bytes more. Raises HandoverError where that is enough."""
        self._done += count
        if not self._progress(min(1.0, self._done / self._whole)):
            raise refused("stopped")


def check_place(place: Path, log: Path, needed: int, roots: Sequence[Path] = ROOTS) -> int:
    """The device of a folder that `needed` bytes can be written to, as far as can be told without writing.

    Raises HandoverError: no_drive, same_place, read_only, locked or full.
    """
    if not place.is_dir() or _unplugged(place.resolve(), roots):
        raise refused("no_drive", place)
    if place.resolve().is_relative_to(log.resolve()):
        raise refused("same_place", place)
    try:
        if hasattr(os, "statvfs") and os.statvfs(place).f_flag & os.ST_RDONLY:
            raise refused("read_only", place)
        if not os.access(place, os.W_OK | os.X_OK):
            raise refused("locked", place)
        if shutil.disk_usage(place).free < needed + _SPARE:
            raise refused("full", place)
        return place.stat().st_dev
    except OSError as error:
        raise _trouble(error, place, -1) from error


def _unplugged(place: Path, roots: Sequence[Path]) -> bool:
    """Whether it is the empty folder that is left where a drive was."""
    root = next((root for root in roots if place.is_relative_to(root)), None)
    return root is not None and _device(place) == _device(root)


def _put(path: Path, source: Path | bytes, sha256: str, steps: _Steps) -> None:
    """Write under another name, sync, name."""
    making = path.with_name(f"{_WRITING}{secrets.token_hex(4)}")
    try:
        with making.open("xb") as file:
            written = hashlib.sha256()
            for chunk in _chunks(source):
                file.write(chunk)
                written.update(chunk)
                steps.done(len(chunk))
            file.flush()
            os.fsync(file.fileno())
            if hasattr(os, "posix_fadvise"):
                with suppress(OSError):
                    os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        if written.hexdigest() != sha256 or path.exists():
            raise refused("not_verified", path.parent)
        making.rename(path)
    except BaseException:
        with suppress(OSError):
            making.unlink()
        raise


def _read_back(path: Path, sha256: str, steps: _Steps) -> None:
    """Read it as the medium gives it. Raises HandoverError (not_verified) unless it is what was written."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        if hasattr(os, "posix_fadvise"):
            with suppress(OSError):
                os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
            steps.done(len(chunk))
    if digest.hexdigest() != sha256:
        raise refused("not_verified", path.parent)


def _trouble(error: OSError, place: Path, device: int) -> HandoverError:
    """What an error of the system says about the drive."""
    if error.errno in _FULL:
        return refused("full", place)
    if error.errno in _GONE or _device(place) != device:
        return refused("removed", place)
    if error.errno == errno.EROFS:
        return refused("read_only", place)
    if error.errno in _LOCKED:
        return refused("locked", place)
    return refused("removed", place)


def _device(path: Path) -> int:
    try:
        return path.stat().st_dev
    except OSError:
        return -1


def _remove(made: Sequence[Path], place: Path) -> None:
    """Take back what got its name before something went wrong; a drive that is gone is left as it is."""
    for path in made:
        with suppress(OSError):
            path.unlink(missing_ok=True)
    with suppress(OSError):
        sync_folder(place)


def _sweep(place: Path) -> None:
    """Remove what a kill left half written."""
    for path in place.iterdir():
        if path.name.startswith(_WRITING):
            with suppress(OSError):
                path.unlink()


def _chunks(source: Path | bytes) -> Iterator[bytes]:
    if isinstance(source, bytes):
        yield source
        return
    with source.open("rb") as file:
        while chunk := file.read(_CHUNK):
            yield chunk


def _sha256(chunks: Iterator[bytes]) -> str:
    digest = hashlib.sha256()
    for chunk in chunks:
        digest.update(chunk)
    return digest.hexdigest()


def _size(source: Path | bytes) -> int:
    return len(source) if isinstance(source, bytes) else source.stat().st_size


def _mounted() -> Iterator[Path]:
    """Every mount point of this system."""
    try:
        lines = Path("/proc/self/mountinfo").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        yield from (path for root in ROOTS if root.is_dir() for path in root.iterdir() if path.is_mount())
        return
    for line in lines:
        yield Path(re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), line.split(" ")[4]))
