"""The way in for headquarters when the only officer forgot the password.

A desk is given the public half; the private half lies at headquarters, under a password of its own, and comes to the
laptop for the minute in which it is used. It opens the data key that is sealed to it and gives an officer an account.
"""

import base64
import binascii
import hashlib
import secrets
from dataclasses import dataclass, replace
from pathlib import Path

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from airportdesk.model import Officer
from airportdesk.store import failures, health, keys, refusals, roster, rotation
from airportdesk.store.attempts import Attempts
from airportdesk.store.connection import opened
from airportdesk.store.kdf import password_key
from airportdesk.store.names import DATABASE
from airportdesk.store.officers import checked_name
from airportdesk.store.roster import ARGON2ID, Kdf
from airportdesk.store.store import Store
from airportdesk.text import clean_line, folded

__all__ = ["KEY_MAX", "Pair", "new_pair", "number", "open_with", "private_key", "public_key"]

KEY_MAX = 10_000
"""Bytes of a key's file."""
_TITLE = "airportdesk recovery private key 1"
_RAW = 32


@dataclass(frozen=True)
class Pair:
    """What headquarters keep, sealed by a password, and what desks are given; both are files."""

    private: bytes
    public: bytes


@dataclass(frozen=True)
class _Private:
    title: str
    kdf: Kdf
    salt: bytes
    nonce: bytes
    sealed: bytes


def new_pair(password: str, kdf: Kdf = ARGON2ID) -> Pair:
    """A new pair of keys; the password is held to the rules of officers' passwords."""
    keys.checked_new_password(password)
    private = X25519PrivateKey.generate()
    public = private.public_key().public_bytes_raw()
    made = _Private(_TITLE, kdf, secrets.token_bytes(16), secrets.token_bytes(12), b"")
    wrapping = AESGCM(password_key(password, kdf, made.salt))
    made = replace(made, sealed=wrapping.encrypt(made.nonce, private.private_bytes_raw(), _TITLE.encode()))
    line = base64.b64encode(public).decode()
    return Pair(
        msgspec.json.format(msgspec.json.encode(made), indent=1) + b"\n",
        f"airportdesk recovery public key, number {number(public)}\n{line}\n".encode(),
    )


def number(public: bytes) -> str:
    """What two persons compare by telephone before a key is trusted."""
    text = hashlib.sha256(public).hexdigest()[:16].upper()
    return "-".join(text[at : at + 4] for at in range(0, 16, 4))


def public_key(text: str, name: str = "") -> bytes:
    """The public key in a file's text or in its line alone. Raises StoreError; `name` is what the words call it."""
    for line in text[:KEY_MAX].split("\n"):
        try:
            found = base64.b64decode(line.strip(), validate=True)
        except (binascii.Error, ValueError):
            continue
        if len(found) == _RAW:
            return found
    raise refusals.no_recovery_key(name or clean_line(text, 40))


def private_key(data: bytes, password: str, name: str) -> X25519PrivateKey:
    """The private key of headquarters' file. Raises WrongPasswordError, or StoreError for what is no such file."""
    try:
        found = msgspec.json.decode(data[:KEY_MAX], type=_Private)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise refusals.no_recovery_key(name) from None
    if found.title != _TITLE or len(found.nonce) != 12:
        raise refusals.no_recovery_key(name)
    try:
        wrapping = AESGCM(password_key(password, found.kdf, found.salt))
        return X25519PrivateKey.from_private_bytes(wrapping.decrypt(found.nonce, found.sealed, _TITLE.encode()))
    except InvalidTag:
        raise failures.wrong_password() from None


def open_with(
    folder: Path, private: X25519PrivateKey, name: str, password: str, attempts: Attempts | None = None
) -> Officer:
    """Give an officer of that name a new supervisor's account, with a first password that they must change.

    Who has an account by that name keeps it, half-typed talks too, under the new password; the key of the log is then
    changed, so that the forgotten one opens nothing. Raises StoreError, and then nothing has changed.
    """
    attempts = attempts or Attempts(folder)
    health.check_files(folder)
    known = roster.read(folder)
    if known.recovery is None:
        raise refusals.no_recovery()
    if known.recovery.public != private.public_key().public_bytes_raw():
        raise refusals.other_recovery_key()
    name = checked_name(clean_line(name, 40))
    keys.checked_new_password(password, name)
    found = keys.unsealed(known.store, known.recovery, private)
    keys.check_genuine(known, None, found[0])
    in_use = rotation.settled(folder, found)
    health.check_content(folder, in_use)
    data_key = rotation.finish(folder, known, found, in_use)
    known = roster.read(folder)
    found = found[found.index(data_key) :]
    same = [slot for slot in known.officers if folded(slot.name) == folded(name)]
    officer = Officer(same[0].id if same else secrets.token_hex(8), same[0].name if same else name, "supervisor")
    store = Store.on(opened(folder / DATABASE, data_key), officer, folder, attempts)
    try:
        store.access.unlocked({}, "recovery=1")
        store.officers.let_in(known, found, password, same[0].kdf if same else ARGON2ID)
    finally:
        store.close()
    return officer
