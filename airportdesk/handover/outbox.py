"""What the desk keeps of its hand-overs until headquarters has them: the sealed files, which it cannot open itself.

A number is given in the log first. Then the file is sealed here, and beside it a note of its hash and manifest under a
key of the desk is put last: only a file with its note counts, and only such a file is put on a drive. So after a crash
at any point the number is written with the bytes that may lie on a drive already, or sealed anew if none can.

`last.json` says in clear which number was sealed last and up to which contact, so that a log that was restored from an
older backup uses neither twice.
"""

import hashlib
import os
import secrets
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from airportdesk.files import sync_folder, write_whole
from airportdesk.handover.manifest import SIGNATURE_SUFFIX, name_of
from airportdesk.handover.refused import refused
from airportdesk.handover.sealing import Sealed

FOLDER = "handovers"
LAST = "last.json"
_NOTE_SUFFIX = ".note"
_LOCK = ".handover.lock"
_NONCE = 12


@dataclass(frozen=True, slots=True)
class Last:
    """The number that was sealed last, the SHA-256 of its sealed file, and the highest number of a contact so far."""

    number: int = 0
    sealed: str = ""
    contact: int = 0


class Running:
    """That a hand-over is under way; let go of by `end`, when nobody holds it any more, or when the program ends."""

    def __init__(self, file: int) -> None:
        self._file = file

    def end(self) -> None:
        """Let the next one begin."""
        file, self._file = self._file, -1
        if file >= 0:
            os.close(file)

    def __del__(self) -> None:
        self.end()


class Outbox:
    """The folder of sealed files beside the log of `desk`; `secret` is the desk's signing key."""

    def __init__(self, log: Path, desk: str, secret: bytes) -> None:
        self.folder = log / FOLDER
        self._desk = desk
        self._secret = secret

    def run(self) -> Running:
        """Begin a hand-over. Raises HandoverError (running) while another is under way here, in any program."""
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        file = os.open(self.folder / _LOCK, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _lock(file)
        except OSError as error:
            os.close(file)
            raise refused("running") from error
        self.sweep()
        return Running(file)

    def sealed_path(self, number: int) -> Path:
        """Where the sealed file of a number lies."""
        return self.folder / name_of(self._desk, number)

    def kept(self, number: int) -> Sealed | None:
        """The sealed file of a number as it was made, nothing where it is not there whole."""
        path = self.sealed_path(number)
        try:
            note = path.with_name(path.name + _NOTE_SUFFIX).read_bytes()
            plain = AESGCM(self._key(number)).decrypt(note[:_NONCE], note[_NONCE:], b"")
            found = msgspec.json.decode(plain, type=Sealed)
            with path.open("rb") as file:
                digest = hashlib.file_digest(file, "sha256").hexdigest()
        except (OSError, ValueError, InvalidTag, msgspec.DecodeError):
            return None
        return found if digest == found.sha256 else None

    def seal(self, number: int, contact: int, seal: Callable[[BinaryIO], Sealed]) -> Sealed:
        """Have the file of a number sealed and keep it; `contact` is the highest number of a contact in it.

        Raises OSError, or what `seal` raises.
        """
        path = self.sealed_path(number)
        making = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
        try:
            with making.open("x+b") as file:
                making.chmod(0o600)
                made = seal(file)
                file.flush()
                os.fsync(file.fileno())
            making.replace(path)
        except BaseException:
            making.unlink(missing_ok=True)
            raise
        write_whole(
            self.folder / LAST, msgspec.json.encode(Last(number, made.sha256, max(contact, self.last().contact)))
        )
        nonce = secrets.token_bytes(_NONCE)
        note = nonce + AESGCM(self._key(number)).encrypt(nonce, msgspec.json.encode(made), b"")
        write_whole(path.with_name(path.name + _NOTE_SUFFIX), note)
        return made

    def last(self) -> Last:
        """What was sealed last here; zeros where nothing was."""
        try:
            return msgspec.json.decode((self.folder / LAST).read_bytes(), type=Last)
        except (OSError, ValueError, msgspec.DecodeError, RecursionError):
            return Last()

    def forget(self, number: int) -> None:
        """Let go of a sealed file that headquarters has."""
        path = self.sealed_path(number)
        for one in (path.with_name(path.name + _NOTE_SUFFIX), path):
            with suppress(OSError):
                one.unlink(missing_ok=True)
        with suppress(OSError):
            sync_folder(self.folder)

    def files(self, number: int, made: Sealed) -> list[tuple[str, Path | bytes]]:
        """What goes onto a drive: the signature, then the sealed file."""
        path = self.sealed_path(number)
        return [(path.name + SIGNATURE_SUFFIX, made.signature), (path.name, path)]

    def sweep(self) -> None:
        """Remove what a kill left half sealed. Only while nothing else runs."""
        for path in self.folder.glob(".airportdesk-*"):
            with suppress(OSError):
                path.unlink()

    def _key(self, number: int) -> bytes:
        return hashlib.sha256(b"airportdesk hand-over note\n%d\n" % number + self._secret).digest()


def _lock(file: int) -> None:
    """Lock a file for this process, at once or not at all. Raises OSError."""
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
