"""A sealed hand-over: its parts in a zip, encrypted with age for headquarters' recipients, signed with minisign.

The public programs `age` and `minisign` make and open the same. The signature's trusted comment, which is signed too,
says of which desk and number the file is, its SHA-256, its size and for which recipients. The reader checks the
signature before it decrypts, and names, sizes and ratios of the zip before it unpacks.
"""

import hashlib
import io
import re
import tempfile
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, BinaryIO

import minisign
import msgspec
import pyrage

from airportdesk.errors import HandoverError
from airportdesk.handover.manifest import (
    CONTACTS,
    MANIFEST,
    MANIFEST_MAX,
    PART_MAX,
    SIGNATURE_SUFFIX,
    Manifest,
    Part,
    manifest_from,
)
from airportdesk.handover.refused import refused

Progress = Callable[[float], bool]
"""Told how much is done (0 to 1), says whether to go on."""
SIGNATURE_MAX = 20_000
"""Bytes of a signature's file; a real one has a few hundred."""
SEALED_MAX = 2_000_000_000
"""Bytes of a sealed file that are looked at; a desk's 10,000 contacts have about 1,500,000."""
RATIO_MAX = 200
"""How many times larger than packed a part may be. Contacts shrink to about a tenth; deflate can do 1,032."""
PARTS_MAX = 40
_CHUNK = 1 << 20
_IN_MEMORY = 64 << 20
_PLAIN_MAX = 4_000_000_000
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)
_NAME = re.compile(r"[a-z0-9][a-z0-9_.-]{0,80}")
_CLAIM = re.compile(
    r"desk=(?P<desk>[0-9a-f]{32}) number=(?P<number>[1-9][0-9]{0,15}) sha256=(?P<sha256>[0-9a-f]{64}) "
    r"size=(?P<size>[0-9]{1,15}) to=(?P<to>[0-9a-f,]{1,4000})"
)
_BROKEN = (
    *(zipfile.BadZipFile, zlib.error, EOFError, OSError, OverflowError),
    *(RuntimeError, ValueError, NotImplementedError),
)


@dataclass(frozen=True, slots=True)
class Sealed:
    """A sealed file that was just made: its SHA-256 and size in bytes, its signature file, the manifest inside."""

    sha256: str
    size: int
    signature: bytes
    manifest: bytes


@dataclass(frozen=True, slots=True)
class Claim:
    """What a signature's trusted comment says. Nothing of it is to be believed before the signature was checked."""

    desk: str
    number: int
    sha256: str
    size: int
    to: tuple[str, ...]


def part_of(name: str, data: bytes) -> Part:
    """What a manifest says of a part; lines are counted where its name says that it holds some."""
    rows = data.count(b"\n") if name.endswith(".jsonl") else None
    return Part(name=name, sha256=hashlib.sha256(data).hexdigest(), size=len(data), rows=rows)


def recipient_id(recipient: str) -> str:
    """The short number of an age recipient as a trusted comment names it: eight hexadecimal digits."""
    return hashlib.sha256(recipient.encode()).hexdigest()[:8]


def recipients_in(text: str) -> tuple[str, ...]:
    """The recipients (`age1…`) of a file as `age -R` reads it, each once. Raises HandoverError."""
    lines = [line.strip() for line in text[:100_000].splitlines()]
    found = tuple(dict.fromkeys(line for line in lines if line and not line.startswith("#")))
    try:
        for one in found:
            pyrage.x25519.Recipient.from_str(one)
    except pyrage.RecipientError as error:
        raise refused("no_recipient") from error
    if not found:
        raise refused("no_recipient")
    return found


def sealed(
    parts: Mapping[str, bytes],
    manifest: Manifest,
    recipients: Sequence[str],
    secret: bytes,
    out: BinaryIO,
    progress: Progress = lambda _: True,
) -> Sealed:
    """Write the sealed file of a hand-over to `out`, which can be read again, and return what is to lie beside it.

    `secret` is the desk's minisign key file. Raises HandoverError where `progress` says to stop.
    """
    inside = msgspec.json.encode(manifest)
    plain = io.BytesIO(_packed({MANIFEST: inside, **parts}, lambda share: progress(share * 0.6)))
    start = out.tell()
    pyrage.encrypt_io(plain, out, [pyrage.x25519.Recipient.from_str(one) for one in recipients])
    plain.close()
    if not progress(0.8):
        raise refused("stopped")
    size = out.tell() - start
    out.seek(start)
    sha256 = _sha256(out)
    to = ",".join(map(recipient_id, recipients))
    comment = f"desk={manifest.desk} number={manifest.number} sha256={sha256} size={size} to={to}"
    out.seek(start)
    with minisign.SecretKey.from_bytes(secret) as key:
        signature = bytes(key.sign(out, trusted_comment=comment)) + b"\n"
    progress(1.0)
    return Sealed(sha256, size, signature, inside)


def claim_of(signature: bytes) -> Claim:
    """What a signature says it is of, before it is checked: for finding the key. Raises HandoverError (unsigned)."""
    if len(signature) > SIGNATURE_MAX:
        raise refused("unsigned")
    try:
        said = _CLAIM.fullmatch(minisign.Signature.from_bytes(signature).trusted_comment)
    except ValueError as error:
        raise refused("unsigned") from error
    if said is None:
        raise refused("unsigned")
    return Claim(said["desk"], int(said["number"]), said["sha256"], int(said["size"]), tuple(said["to"].split(",")))


def signature_beside(path: Path) -> bytes:
    """The signature file of a sealed file. Raises HandoverError (unsigned)."""
    try:
        with path.with_name(path.name + SIGNATURE_SUFFIX).open("rb") as file:
            return file.read(SIGNATURE_MAX + 1)
    except OSError as error:
        raise refused("unsigned") from error


def checked(file: BinaryIO, signature: bytes, key: str) -> Claim:
    """Check a sealed file against its signature with a desk's public key (`RW…`); the file is read whole.

    Raises HandoverError: unsigned, foreign_key, truncated or altered.
    """
    claim = claim_of(signature)
    file.seek(0)
    try:
        minisign.PublicKey.from_base64(key).verify(file, minisign.Signature.from_bytes(signature))
    except ValueError as error:
        if "incompatible key" in str(error):
            raise refused("foreign_key") from error
        shorter = file.seek(0, io.SEEK_END) < claim.size  # only a hint: what is refused stays refused
        raise refused("truncated" if shorter else "altered") from error
    file.seek(0)
    if _sha256(file) != claim.sha256:
        raise refused("altered")
    return claim


class Opened:
    """A hand-over that was checked and decrypted: every part has the size and hash its manifest states.

    Close it. `manifest_bytes` is the manifest as it lies inside, for `receipt_code`.
    """

    def __init__(self, claim: Claim, plain: IO[bytes]) -> None:
        self.claim = claim
        self._plain = plain
        try:
            self._zip = zipfile.ZipFile(plain)
            _check_entries(self._zip.infolist())
            self.manifest_bytes = self._zip.read(MANIFEST)
        except (KeyError, *_BROKEN) as error:
            raise refused("bad_part", "zip") from error
        self.manifest = self._manifest()
        self._check_parts()

    def __enter__(self) -> "Opened":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of what was decrypted."""
        self._zip.close()
        self._plain.close()

    def part(self, name: str) -> bytes:
        """The bytes of a part. Raises KeyError for one the manifest does not name."""
        if name not in {part.name for part in self.manifest.parts}:
            raise KeyError(name)
        return self._zip.read(name)

    def lines(self, name: str = CONTACTS) -> Iterator[bytes]:
        """The lines of a part, one at a time, for `line_from`."""
        with self._zip.open(name) as file:
            yield from file

    def _manifest(self) -> Manifest:
        try:
            found = manifest_from(self.manifest_bytes)
        except HandoverError as error:
            raise refused("bad_manifest") from error
        if (found.desk, found.number) != (self.claim.desk, self.claim.number):
            raise refused("bad_manifest")
        names = [part.name for part in found.parts]
        if len(set(names)) != len(names) or {*names, MANIFEST} != set(self._zip.namelist()):
            raise refused("bad_manifest")
        return found

    def _check_parts(self) -> None:
        for part in self.manifest.parts:
            try:
                size, rows, sha256 = _measured(self._zip, part.name)
            except _BROKEN as error:
                raise refused("bad_part", part.name) from error
            wrong_rows = part.rows is not None and part.rows != rows
            if (size, sha256) != (part.size, part.sha256) or wrong_rows:
                raise refused("bad_part", part.name)


def opened(path: Path, signature: bytes, key: str, identities: Sequence[Any], spool: Path | None = None) -> Opened:
    """Check, decrypt and measure a sealed file. `identities` are pyrage's, `key` is the public key of its desk.

    Up to 64 MiB are decrypted in memory, more into an unnamed file in `spool` or the system's temporary folder.
    Raises HandoverError: unsigned, foreign_key, truncated, altered, not_for_us, bad_manifest or bad_part.
    """
    if path.stat().st_size > SEALED_MAX:
        raise refused("bad_part", path.name)
    with path.open("rb") as file:
        claim = checked(file, signature, key)
        file.seek(0)
        plain = tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY, dir=str(spool) if spool else None)  # noqa: SIM115  # Opened closes it
        try:
            pyrage.decrypt_io(file, plain, list(identities))
            plain.seek(0)
            return Opened(claim, plain)
        except pyrage.DecryptError as error:
            plain.close()
            raise refused("not_for_us" if "No matching keys" in str(error) else "altered") from error
        except OSError as error:
            plain.close()
            raise refused("altered") from error
        except BaseException:
            plain.close()
            raise


def identities_in(text: str) -> tuple[Any, ...]:
    """The identities (`AGE-SECRET-KEY-1…`) of a file as `age -i` reads it. Raises HandoverError."""
    lines = [line.strip() for line in text[:100_000].splitlines()]
    try:
        found = tuple(pyrage.x25519.Identity.from_str(line) for line in lines if line and not line.startswith("#"))
    except pyrage.IdentityError as error:
        raise refused("no_identity") from error
    if not found:
        raise refused("no_identity")
    return found


def _packed(parts: Mapping[str, bytes], progress: Progress, stored: frozenset[str] = frozenset()) -> bytes:
    """The parts in a zip; those that shrink so much that a reader would take them for a bomb are not packed."""
    packed, whole, done = io.BytesIO(), sum(map(len, parts.values())) or 1, 0
    with zipfile.ZipFile(packed, "w") as archive:
        for name, data in parts.items():
            if not _NAME.fullmatch(name):
                raise ValueError(name)
            entry = zipfile.ZipInfo(name, _FIRST_DAY)
            entry.create_system, entry.external_attr = 3, 0o600 << 16
            entry.compress_type = zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED
            with archive.open(entry, "w") as file:
                for at in range(0, len(data), _CHUNK):
                    file.write(data[at : at + _CHUNK])
                    done += len(data[at : at + _CHUNK])
                    if not progress(done / whole):
                        raise refused("stopped")
        dense = frozenset(e.filename for e in archive.infolist() if e.file_size > RATIO_MAX * max(1, e.compress_size))
    return _packed(parts, progress, stored | dense) if dense else packed.getvalue()


def _check_entries(entries: list[zipfile.ZipInfo]) -> None:
    """Names, number, size and ratio as the zip states them; nothing has been unpacked yet."""
    names = [entry.filename for entry in entries]
    if len(names) > PARTS_MAX or len(set(names)) != len(names) or sum(e.file_size for e in entries) > _PLAIN_MAX:
        raise refused("bad_part", "zip")
    for entry in entries:
        limit = MANIFEST_MAX if entry.filename == MANIFEST else PART_MAX
        if (
            not _NAME.fullmatch(entry.filename)
            or entry.flag_bits & 0x1
            or entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
            or entry.file_size > limit
            or entry.file_size > RATIO_MAX * max(1, entry.compress_size)
        ):
            raise refused("bad_part", entry.filename[:80].encode("unicode_escape").decode())


def _measured(archive: zipfile.ZipFile, name: str) -> tuple[int, int, str]:
    size, rows, digest = 0, 0, hashlib.sha256()
    with archive.open(name) as file:
        while chunk := file.read(_CHUNK):
            size, rows = size + len(chunk), rows + chunk.count(b"\n")
            digest.update(chunk)
    return size, rows, digest.hexdigest()


def _sha256(file: BinaryIO) -> str:
    digest = hashlib.sha256()
    while chunk := file.read(_CHUNK):
        digest.update(chunk)
    return digest.hexdigest()
