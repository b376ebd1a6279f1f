"""Signatures on packs, in minisign's format: the public `minisign` program makes and checks the same.

The signature lies beside the archive as `<archive>.minisig`. Its trusted comment, which is signed too, carries the
pack's version and the day it was made, so that a signature cannot pass for one of another edition.
"""

import base64
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import minisign

from airportdesk.errors import PackError
from airportdesk.pack.archive import ARCHIVE_MAX
from airportdesk.pack.load import load
from airportdesk.pack.pack import Pack

SIGNATURE_SUFFIX = ".minisig"
SMALL_MAX = 20_000
"""Bytes of a key or signature file; a real one has a few hundred."""
OPSLIMIT = 33_554_432
"""scrypt's cost for a secret key, with 1 GiB of memory: what `minisign -G` uses."""
_STATED = re.compile(r"version:(\S+)\s+made:(\S+)")


@dataclass(frozen=True)
class SignedPack:
    """A pack that was checked: its archive, its signature, and what it says."""

    data: bytes
    signature: bytes
    pack: Pack


@dataclass(frozen=True, repr=False)
class NewKeys:
    """A new key pair as its two files, and the public key's line."""

    secret: bytes
    public: bytes
    line: str


def public_key(text: str) -> str:
    """The one line of a public key (`RW...`), from that line or from a whole `minisign.pub`. Raises PackError."""
    words = text.split()
    try:
        found = minisign.PublicKey.from_base64(words[-1])
    except (IndexError, ValueError) as error:
        raise PackError(
            "본부 공개키가 아닙니다. minisign.pub 파일, 또는 RW로 시작하는 한 줄을 넣어 주세요.",
            "This is no public key of headquarters. Give the file minisign.pub, or its line that begins with RW.",
        ) from error
    return str(found.to_base64(), "ascii")


def read_key(path: Path) -> str:
    """The line of a public key's file. Raises PackError."""
    return public_key(read_bounded(path, SMALL_MAX).decode("utf-8", "replace"))


def key_id(key: str) -> str:
    """The short number by which `minisign` names a public key: sixteen hexadecimal digits."""
    return base64.b64decode(key)[2:10][::-1].hex().upper()


def stated(pack: Pack) -> str:
    """What the trusted comment of a pack's signature must say."""
    return f"version:{pack.version} made:{pack.made.isoformat()}"


def checked(data: bytes, signature: bytes, key: str, name: str) -> SignedPack:
    """The pack of an archive signed with `key`. The signature is checked before the archive is opened.

    Raises PackError: a broken or foreign signature, a broken pack, or a signature made for another edition.
    """
    if len(data) > ARCHIVE_MAX or len(signature) > SMALL_MAX:
        raise PackError(f"'{name}' 파일이 너무 큽니다.", f"'{name}' is too large.")
    try:
        minisig = minisign.Signature.from_bytes(signature)
        minisign.PublicKey.from_base64(key).verify(data, minisig)
    except ValueError as error:
        foreign = "incompatible key" in str(error)
        raise _foreign(name, key) if foreign else _broken(name) from error
    pack = load(data)
    said = _STATED.search(minisig.trusted_comment)
    if said is None or f"version:{said[1]} made:{said[2]}" != stated(pack):
        raise PackError(
            f"'{name}'의 서명은 {stated(pack)} 판의 것이 아닙니다({minisig.trusted_comment[:120]}). "
            "본부에 다시 요청해 주세요.",
            f"The signature of '{name}' was not made for {stated(pack)} ({minisig.trusted_comment[:120]}). "
            "Ask headquarters for it again.",
        )
    return SignedPack(data, signature, pack)


def signed(data: bytes, secret: bytes, password: Callable[[], str]) -> bytes:
    """The signature file of an archive. Raises PackError where the archive is no whole pack or the key stays shut.

    `secret` is the file minisign.key; `password` is asked only where that is encrypted.
    """
    comment = f"airportdesk {stated(load(data))}"
    try:
        with minisign.SecretKey.from_bytes(secret) as key:
            if key.is_encrypted():
                key.decrypt(password())
            return bytes(key.sign(data, trusted_comment=comment)) + b"\n"
    except ValueError as error:
        raise PackError(
            "비밀 열쇠(minisign.key)를 열지 못했습니다. 파일과 비밀번호를 확인해 주세요.",
            "The secret key (minisign.key) does not open. Check the file and the password.",
        ) from error


def comment_of(signature: bytes) -> str:
    """The trusted comment of a signature just made."""
    return str(minisign.Signature.from_bytes(signature).trusted_comment)


def new_keys(password: str) -> NewKeys:
    """A new key pair; the secret key is encrypted, as hard as `minisign -G` does it, unless the password is empty."""
    pair = minisign.KeyPair.generate()
    line = str(pair.public_key.to_base64(), "ascii")
    pair.public_key.untrusted_comment = f"minisign public key {key_id(line)}"
    with pair.secret_key as secret:
        if password:
            secret.encrypt(password, opslimit=OPSLIMIT, memlimit=minisign.MEMLIMIT_MAX)
            secret.untrusted_comment = "minisign encrypted secret key"
        return NewKeys(bytes(secret) + b"\n", bytes(pair.public_key) + b"\n", line)


def read_with_signature(path: Path) -> tuple[bytes, bytes]:
    """An archive and the signature beside it, neither longer than it may be. Raises PackError."""
    beside = path.with_name(path.name + SIGNATURE_SUFFIX)
    if not beside.is_file():
        raise PackError(
            f"서명 파일이 없습니다. '{beside.name}'을(를) 자료 묶음과 같은 폴더에 둬 주세요.",
            f"There is no signature. Put '{beside.name}' into the folder of the pack.",
        )
    return read_bounded(path, ARCHIVE_MAX), read_bounded(beside, SMALL_MAX)


def read_bounded(path: Path, limit: int) -> bytes:
    """A file of at most `limit` bytes. Raises PackError."""
    try:
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except OSError as error:
        raise PackError(
            f"'{path.name}' 파일을 읽을 수 없습니다. 파일이 있는지, 열 수 있는지 확인해 주세요.",
            f"'{path.name}' cannot be read. Check that it is there and may be opened.",
        ) from error
    if len(data) > limit:
        raise PackError(f"'{path.name}' 파일이 너무 큽니다.", f"'{path.name}' is too large.")
    return data


def _foreign(name: str, key: str) -> PackError:
    return PackError(
        f"'{name}'은(는) 이 데스크가 믿는 열쇠({key_id(key)})로 서명되지 않았습니다. 본부에 확인해 주세요. "
        "아무것도 바꾸지 않았습니다.",
        f"'{name}' was not signed with the key this desk trusts ({key_id(key)}). Ask headquarters. "
        "Nothing was changed.",
    )


def _broken(name: str) -> PackError:
    return PackError(
        f"'{name}'의 서명이 맞지 않습니다. 파일이 바뀌었거나 손상되었습니다. 본부에서 다시 받아 주세요. "
        "아무것도 바꾸지 않았습니다.",
        f"The signature of '{name}' does not match: the file was changed or damaged. Get it again from headquarters. "
        "Nothing was changed.",
    )
