"""Keys of an invented headquarters and desk, and hand-overs sealed with them."""

import os
import shutil
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

import minisign
import pyrage
import pytest

from airportdesk.handover.manifest import CONTACTS, SIGNATURE_SUFFIX, Manifest, name_of
from airportdesk.handover.sealing import Sealed, part_of, sealed
from airportdesk.model import KST

as_root = pytest.mark.skipif(
    os.name != "posix" or os.geteuid() != 0 or not shutil.which("mount"), reason="only root can mount a drive"
)
DESK = "d" * 32
DAY = date(2026, 11, 24)
AT = datetime(2026, 11, 24, 18, 0, tzinfo=KST)
PARTS = {CONTACTS: b'{"contact":1}\n{"contact":2}\n', "report.pdf": b"%PDF-1.7 invented"}


@dataclass(frozen=True)
class Keys:
    """The desk's signing key and two identities of headquarters."""

    secret: bytes
    public: str
    first: pyrage.x25519.Identity
    second: pyrage.x25519.Identity

    @property
    def recipients(self) -> tuple[str, str]:
        return str(self.first.to_public()), str(self.second.to_public())


def new_keys() -> Keys:
    pair = minisign.KeyPair.generate()
    public = pair.public_key.to_base64().decode()
    identities = pyrage.x25519.Identity.generate(), pyrage.x25519.Identity.generate()
    return Keys(bytes(pair.secret_key), public, *identities)


def manifest_of(parts: dict[str, bytes], number: int = 1) -> Manifest:
    return Manifest(
        schema=1,
        desk=DESK,
        desk_name="제1터미널 안내 데스크",
        number=number,
        previous="",
        day=DAY,
        made_at=AT,
        profile="hq",
        named=False,
        parts=tuple(part_of(name, data) for name, data in parts.items()),
        access_seq=7,
        access_head="a" * 64,
    )


def sealed_at(
    folder: Path, keys: Keys, parts: dict[str, bytes] | None = None, manifest: Manifest | None = None
) -> Path:
    """A sealed file with its signature beside it."""
    parts = PARTS if parts is None else parts
    made = manifest or manifest_of(parts)
    path = folder / name_of(made.desk, made.number)
    with path.open("w+b") as file:
        done: Sealed = sealed(parts, made, keys.recipients, keys.secret, file)
    path.with_name(path.name + SIGNATURE_SUFFIX).write_bytes(done.signature)
    return path
