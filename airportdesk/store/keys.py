"""The data key and who holds it: random key, sealed to each officer's public half, private half under the password.

Adding an officer or changing the data key needs only public halves, so nobody else's password. Each wrapped half
is bound to everything that stands in the clear beside it; algorithm names are stored so that a validated module can
take over from these.
"""

import json
import secrets
import unicodedata
from dataclasses import replace

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from airportdesk.model import Officer
from airportdesk.store import failures
from airportdesk.store.roster import Kdf, Roster, Sealed, Slot

PASSWORD_LEAST = 8
WRAP = "aes-256-gcm"
SEAL = "hpke-x25519-hkdf-sha256-aes-256-gcm"
_SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)
_KDF_LIMITS = Kdf(memory_kib=1024 * 1024, iterations=64, lanes=64)
"""More than this in a file is damage or malice: it would only exhaust the memory."""


def new_data_key() -> bytes:
    """A random 32-byte key for the database."""
    return secrets.token_bytes(32)


def checked_new_password(password: str) -> str:
    """The password, if it is long enough to be set. Raises StoreError."""
    if len(unicodedata.normalize("NFC", password)) < PASSWORD_LEAST:
        raise failures.short_password(PASSWORD_LEAST)
    return password


def new_slot(store: str, officer: Officer, password: str, data_key: bytes, kdf: Kdf) -> Slot:
    """A fresh key pair for `officer` that opens `data_key`."""
    private = X25519PrivateKey.generate()
    public = private.public_key()
    slot = Slot(
        id=officer.id,
        name=officer.name,
        role=officer.role,
        kdf=kdf,
        salt=secrets.token_bytes(16),
        wrap=WRAP,
        nonce=secrets.token_bytes(12),
        private=b"",
        public=public.public_bytes_raw(),
        seal=SEAL,
        sealed=Sealed(_SUITE.encrypt(data_key, public, info=_info(store, officer.id, "dek"))),
    )
    wrapping = AESGCM(_password_key(password, slot))
    return replace(slot, private=wrapping.encrypt(slot.nonce, private.private_bytes_raw(), _bound(store, slot)))


def data_keys(roster: Roster, officer_id: str, password: str) -> tuple[bytes, ...]:
    """The data key, and the next one when a change was cut short. Raises WrongPasswordError."""
    slot = roster.slot(officer_id)
    _refuse_unknown(slot)
    try:
        raw = AESGCM(_password_key(password, slot)).decrypt(slot.nonce, slot.private, _bound(roster.store, slot))
    except InvalidTag:
        raise failures.wrong_password() from None
    private = X25519PrivateKey.from_private_bytes(raw)
    sealed = {"dek": slot.sealed.dek, "dek_next": slot.sealed.dek_next}
    try:
        return tuple(
            _SUITE.decrypt(text, private, info=_info(roster.store, slot.id, use))
            for use, text in sealed.items()
            if text
        )
    except InvalidTag:
        raise failures.keys_damaged() from None


def _password_key(password: str, slot: Slot) -> bytes:
    kdf = slot.kdf
    derive = Argon2id(
        salt=slot.salt, length=32, iterations=kdf.iterations, lanes=kdf.lanes, memory_cost=kdf.memory_kib
    ).derive
    return derive(unicodedata.normalize("NFC", password).encode("utf-8", "surrogatepass"))


def _bound(store: str, slot: Slot) -> bytes:
    """All that stands in the clear in a slot, as the wrapped half is bound to it."""
    kdf = slot.kdf
    return json.dumps(
        [
            *("airportdesk slot 1", store, slot.id, slot.name, slot.role),
            *(kdf.name, kdf.memory_kib, kdf.iterations, kdf.lanes, slot.salt.hex()),
            *(slot.wrap, slot.seal, slot.public.hex()),
        ]
    ).encode()


def _info(store: str, officer_id: str, use: str) -> bytes:
    return json.dumps(["airportdesk data key 1", store, officer_id, use]).encode()


def _refuse_unknown(slot: Slot) -> None:
    kdf, limit = slot.kdf, _KDF_LIMITS
    known = (kdf.name, slot.wrap, slot.seal) == (limit.name, WRAP, SEAL)
    sane = (
        1 <= kdf.iterations <= limit.iterations
        and 1 <= kdf.lanes <= limit.lanes
        and 8 * kdf.lanes <= kdf.memory_kib <= limit.memory_kib
        and len(slot.salt) >= 8
        and len(slot.nonce) == 12
    )
    if not (known and sane):
        raise failures.keys_damaged()
