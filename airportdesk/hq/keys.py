"""Headquarters' folder: its keys, the address of its database, and what desks must know of it.

config.toml         the address of the database
identity.age        the age identity that opens hand-overs, encrypted with the password (`age -d identity.age`)
minisign.key.age    the minisign key that signs receipts, encrypted for that identity
headquarters.keys   the age recipient, and the public key in a remark: what desks load, and `age -R` reads
minisign.pub        the public key alone: what desks check packs and receipts with
sealed/             every file that was opened, as it came     receipts/   what goes back to the desks
"""

import tomllib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import minisign
import pyrage

from airportdesk.errors import HandoverError
from airportdesk.files import write_whole
from airportdesk.handover.sealing import identities_in
from airportdesk.pack.signing import key_id, new_keys

CONFIG = "config.toml"
IDENTITY = "identity.age"
SIGNING = "minisign.key.age"
PUBLIC = "headquarters.keys"
VERIFYING = "minisign.pub"
SQLITE = "sqlite:///headquarters.db"
_SMALL = 100_000
_PLAIN = b"AGE-SECRET-KEY-"


@dataclass(frozen=True, slots=True)
class Public:
    """What desks must know: the age recipient to encrypt for, the minisign key that signs receipts."""

    recipient: str
    key: str


@dataclass(frozen=True, slots=True, repr=False)
class Keys:
    """The unlocked keys: age identities, and the bytes of the minisign key."""

    identities: Sequence[Any]
    signing: bytes

    def signed(self, data: bytes, comment: str) -> bytes:
        """The signature file of `data`; `comment` is signed too."""
        with minisign.SecretKey.from_bytes(self.signing) as key:
            return bytes(key.sign(data, trusted_comment=comment)) + b"\n"


def create(folder: Path, password: str, url: str = SQLITE, signing: bytes = b"") -> Public:
    """Make the keys and the configuration in a folder that has none. Raises HandoverError.

    `signing` is an unlocked minisign key file where headquarters has one, that of its packs; otherwise one is made.
    With an empty password the identity lies there as it is: for a disk that is encrypted itself, and for tests.
    """
    refuse_used(folder)
    identity, secret = pyrage.x25519.Identity.generate(), signing or new_keys("").secret
    public = Public(str(identity.to_public()), _public_line(secret))
    number, plain = key_id(public.key), f"{identity}\n".encode()
    files = {
        IDENTITY: bytes(pyrage.passphrase.encrypt(plain, password)) if password else plain,
        SIGNING: bytes(pyrage.encrypt(secret, [identity.to_public()])),
        PUBLIC: f"# airportdesk headquarters\n# minisign {public.key}\n{public.recipient}\n".encode(),
        VERIFYING: f"untrusted comment: minisign public key {number}\n{public.key}\n".encode(),
        CONFIG: f"# sqlite:///FILE or postgresql+psycopg://SERVER/NAME\ndatabase = {_toml(url)}\n".encode(),
    }
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    for name, data in files.items():
        kept(folder / name, data)
    for name in (PUBLIC, VERIFYING):
        (folder / name).chmod(0o644)
    return public


def has_password(folder: Path) -> bool:
    """Whether the keys of a folder need a password. Raises HandoverError: no keys there."""
    return not _read(folder / IDENTITY).startswith(_PLAIN)


def refuse_used(folder: Path) -> None:
    """Raise HandoverError where the folder holds something of a headquarters already."""
    for name in (CONFIG, IDENTITY, SIGNING, PUBLIC, VERIFYING):
        if (folder / name).exists():
            raise HandoverError(
                f"'{name}' 파일이 이미 있어 새로 만들지 않았습니다. 다른 폴더를 골라 주세요.",
                f"'{name}' is there already, so no new one was made. Choose another folder.",
                "present",
            )


def unlock(folder: Path, password: str) -> Keys:
    """The keys of a folder. Raises HandoverError: no keys there, or another password."""
    locked, signing = (_read(folder / name) for name in (IDENTITY, SIGNING))
    try:
        plain = locked if locked.startswith(_PLAIN) else pyrage.passphrase.decrypt(locked, password)
        identities = identities_in(plain.decode())
        return Keys(identities, bytes(pyrage.decrypt(signing, list(identities))))
    except (pyrage.DecryptError, ValueError) as error:
        raise HandoverError(
            "본부 열쇠가 열리지 않습니다. 비밀번호를 확인해 주세요.",
            "Headquarters' keys do not open. Check the password.",
            "password",
        ) from error


def without_password(secret: bytes, password: Callable[[], str]) -> bytes:
    """A minisign key file without its password, which is asked only where there is one. Raises HandoverError."""
    try:
        with minisign.SecretKey.from_bytes(secret) as key:
            if key.is_encrypted():
                key.decrypt(password())
                key.remove_password()
            return bytes(key) + b"\n"
    except (ValueError, minisign.Error) as error:
        raise HandoverError(
            "비밀 열쇠(minisign.key)를 열지 못했습니다. 파일과 비밀번호를 확인해 주세요.",
            "The secret key (minisign.key) does not open. Check the file and the password.",
        ) from error


def address(folder: Path) -> str:
    """The address of the database; a relative SQLite file lies in the folder. Raises HandoverError."""
    try:
        url = tomllib.loads(_read(folder / CONFIG).decode())["database"]
        if not isinstance(url, str):
            raise TypeError
    except (KeyError, TypeError, ValueError) as error:
        raise HandoverError(
            f"'{CONFIG}'에 database = \"주소\" 줄이 없습니다.", f"'{CONFIG}' has no line database = \"ADDRESS\"."
        ) from error
    return absolute(folder, url)


def absolute(folder: Path, url: str) -> str:
    """The address with a relative SQLite file as one in the folder."""
    prefix = "sqlite:///"
    if url.startswith(prefix):
        return prefix + str(folder.absolute() / url.removeprefix(prefix))
    return url


def _read(path: Path) -> bytes:
    with_words = HandoverError(
        f"'{path.name}' 파일을 읽을 수 없습니다. 'airportdesk hq init'으로 만든 폴더를 지정해 주세요.",
        f"'{path.name}' cannot be read. Name the folder that 'airportdesk hq init' made.",
        "no_folder",
    )
    try:
        with path.open("rb") as file:
            return file.read(_SMALL)
    except OSError as error:
        raise with_words from error


def kept(path: Path, data: bytes) -> Path:
    """Write a file whole, its folder too. Raises HandoverError."""
    try:
        return write_whole(path, data)
    except OSError as error:
        raise HandoverError(
            f"'{path.name}' 파일을 쓸 수 없습니다. 빈 공간과 권한을 확인해 주세요.",
            f"'{path.name}' could not be written. Check free space and rights.",
            "not_written",
        ) from error


def _public_line(secret: bytes) -> str:
    try:
        with minisign.SecretKey.from_bytes(secret) as key:
            return str(key.get_public_key().to_base64(), "ascii")
    except (ValueError, minisign.Error) as error:
        raise HandoverError(
            "비밀번호 없는 minisign 비밀 열쇠가 아닙니다.", "This is no minisign secret key without a password."
        ) from error


def _toml(text: str) -> str:
    """A text as TOML's basic string."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
