"""What a hand-over says of itself, and what headquarters answers. Pure.

The sealed file is a zip of `manifest.json` and the parts it names, encrypted with age for headquarters' recipients and
signed as a whole with the desk's minisign key: `airportdesk-<desk>-<number>.zip.age` and `….minisig` beside it.
"""

import hashlib
from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated, Literal, TypeVar

import msgspec

from airportdesk.errors import HandoverError
from airportdesk.handover.lines import Count, DeskId, Number, Short

MANIFEST = "manifest.json"
CONTACTS = "contacts.jsonl"
SEALED_SUFFIX = ".zip.age"
SIGNATURE_SUFFIX = ".minisig"
RECEIPT_SUFFIX = ".receipt.json"
MANIFEST_MAX = 1_000_000
PART_MAX = 1_000_000_000
"""Bytes of one part unpacked; a desk's 10,000 contacts have about 20,000,000."""
_Read = TypeVar("_Read")
PROFILES = ("hq", "statistics")
Sha256 = Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{64}$")]
PartName = Annotated[str, msgspec.Meta(pattern="^[a-z0-9][a-z0-9_.-]{0,80}$")]


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One file inside: its plain name, SHA-256, size in bytes and, where it is lines, how many."""

    name: PartName
    sha256: Sha256
    size: Count
    rows: Count | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """The head of a hand-over. Numbers of a desk begin at 1 and have no holes; `previous` ties each to the one before.

    `previous` is the SHA-256 of the sealed file of number - 1 as it was written, "" for the first. `since` and `until`
    are the first and last revision written in it; every revision is in exactly one hand-over of the profile "hq".
    """

    schema: Literal[1]
    desk: DeskId
    desk_name: Short
    number: Number
    previous: Annotated[str, msgspec.Meta(pattern="^([0-9a-f]{64})?$")]
    day: date
    made_at: datetime
    profile: Literal["hq", "statistics"]
    named: bool
    """Whether persons stand in it unmasked; then `purpose` says why."""
    purpose: Short = ""
    officer: Short = ""
    parts: tuple[Part, ...]
    access_seq: Count
    access_head: Annotated[str, msgspec.Meta(pattern="^([0-9a-f]{64})?$")]
    """Number and hash of the access record's last entry at that moment."""
    program: Short = ""
    packs: tuple[Short, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What headquarters took in of one hand-over; signed as a file beside it. `code` is what can be typed back."""

    desk: DeskId
    number: Number
    sealed: Sha256
    rows: Count
    quarantined: Count
    taken_at: datetime
    code: Short


def name_of(desk: str, number: int) -> str:
    """The name of the sealed file."""
    return f"airportdesk-{desk[:8]}-{number:06d}{SEALED_SUFFIX}"


def receipt_code(manifest: bytes, desk: str, number: int) -> str:
    """Eight characters, without those that look alike, that only who opened the hand-over can know.

    `manifest` is the file as it lies inside.
    """
    letters = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
    digest = hashlib.sha256(f"airportdesk receipt\n{desk}\n{number}\n".encode() + manifest).digest()
    return "".join(letters[byte % 32] for byte in digest[:8])


def manifest_from(data: bytes) -> Manifest:
    """Read a manifest. Raises HandoverError."""
    return _read(data, msgspec.json.Decoder(Manifest), "manifest.json")


def receipt_from(data: bytes) -> Receipt:
    """Read a receipt. Raises HandoverError."""
    return _read(data, msgspec.json.Decoder(Receipt), "receipt")


def _read(data: bytes, decoder: "msgspec.json.Decoder[_Read]", what: str) -> _Read:
    if len(data) > MANIFEST_MAX:
        raise HandoverError(f"{what}: 너무 큽니다.", f"{what}: too large.")
    try:
        return decoder.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise HandoverError(f"{what}: 형식이 맞지 않습니다.", f"{what}: not of the form it should have.") from error
