"""The data key and who holds it: random key, sealed to each officer's public half, private half under the password.

Adding an officer or changing the data key needs only public halves, so nobody else's password. Each wrapped half
is bound to everything that stands in the clear beside it, and the whole file to the data key; algorithm names are
stored so that a validated module can take over from these.
"""

import hmac
import json
import secrets
from dataclasses import replace

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from airportdesk import passwords
from airportdesk.model import Officer
from airportdesk.store import failures, refusals
from airportdesk.store.kdf import password_key
from airportdesk.store.roster import FORM, Kdf, Recovery, Roster, Sealed, Slot

WRAP = "aes-256-gcm"
SEAL = "hpke-x25519-hkdf-sha256-aes-256-gcm"
_SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)
_RECOVERY = "recovery"


def new_data_key() -> bytes:
    """A random 32-byte key for the database."""
    return secrets.token_bytes(32)


def checked_new_password(password: str, name: str = "") -> str:
    """The password, if it is good enough to be set by the officer of that name. Raises StoreError."""
    if problem := passwords.problem(password, name):
        raise refusals.weak_password(problem)
    return password


def new_slot(
    store: str,
    officer: Officer,
    password: str,
    data_key: bytes,
    kdf: Kdf,
    *,
    next_key: bytes | None = None,
    first: bool = False,
    since: str = "",
) -> Slot:
    """A fresh key pair for `officer` that opens `data_key`, and the next one while the data key is being changed."""
    private = X25519PrivateKey.generate()
    slot = Slot(
        id=officer.id,
        name=officer.name,
        role=officer.role,
        kdf=kdf,
        salt=secrets.token_bytes(16),
        wrap=WRAP,
        nonce=secrets.token_bytes(12),
        private=b"",
        public=private.public_key().public_bytes_raw(),
        seal=SEAL,
        sealed=Sealed(b""),
        form=FORM,
        since=since,
        first=first,
    )
    slot = replace(slot, sealed=sealed_to(slot, store, data_key, next_key))
    wrapping = AESGCM(password_key(password, slot.kdf, slot.salt))
    return replace(slot, private=wrapping.encrypt(slot.nonce, private.private_bytes_raw(), _bound(store, slot)))


def new_recovery(
    store: str, public: bytes, data_key: bytes, next_key: bytes | None = None, since: str = ""
) -> Recovery:
    """A slot for headquarters, whose private half is elsewhere."""
    made = Recovery(public, SEAL, Sealed(b""), since)
    return replace(made, sealed=sealed_to(made, store, data_key, next_key))


def sealed_to(slot: Slot | Recovery, store: str, data_key: bytes, next_key: bytes | None = None) -> Sealed:
    """The data key, and the next one, sealed to the public half of a slot."""
    public, whose = X25519PublicKey.from_public_bytes(slot.public), _whose(slot)

    def seal(key: bytes, use: str) -> bytes:
        return _SUITE.encrypt(key, public, info=_info(store, whose, use))

    return Sealed(seal(data_key, "dek"), seal(next_key, "dek_next") if next_key else None)


def data_keys(roster: Roster, officer_id: str, password: str) -> tuple[bytes, ...]:
    """The data key, and the next one when a change was cut short. Raises WrongPasswordError."""
    slot = roster.slot(officer_id)
    if (slot.wrap, slot.seal) != (WRAP, SEAL) or len(slot.nonce) != 12 or not 1 <= slot.form <= FORM:
        raise failures.keys_damaged()
    try:
        wrapping = AESGCM(password_key(password, slot.kdf, slot.salt))
        raw = wrapping.decrypt(slot.nonce, slot.private, _bound(roster.store, slot))
    except InvalidTag:
        raise failures.wrong_password() from None
    return unsealed(roster.store, slot, X25519PrivateKey.from_private_bytes(raw))


def unsealed(store: str, slot: Slot | Recovery, private: X25519PrivateKey) -> tuple[bytes, ...]:
    """The data key, and the next one, of a slot whose private half is at hand. Raises StoreError."""
    sealed = {"dek": slot.sealed.dek, "dek_next": slot.sealed.dek_next}
    if slot.seal != SEAL:
        raise failures.keys_damaged()
    try:
        return tuple(
            _SUITE.decrypt(text, private, info=_info(store, _whose(slot), use)) for use, text in sealed.items() if text
        )
    except InvalidTag:
        raise failures.keys_damaged() from None


def signed(roster: Roster, data_key: bytes) -> Roster:
    """The roster bound to the data key."""
    return replace(roster, mac=_mac(roster, data_key))


def check_genuine(roster: Roster, opened: Slot | None, data_key: bytes) -> None:
    """Raise StoreError unless somebody who knew the data key wrote the file.

    A file from before such bindings has none; that is believed only of a slot, `opened` just now, that is as old.
    """
    if not roster.mac and opened is not None and opened.form < FORM and not _changing(roster):
        return
    if not hmac.compare_digest(roster.mac, _mac(roster, data_key)):
        raise refusals.keys_foreign()


def _changing(roster: Roster) -> bool:
    slots = (*roster.officers, *((roster.recovery,) if roster.recovery else ()))
    return any(slot.sealed.dek_next for slot in slots)


def _mac(roster: Roster, data_key: bytes) -> bytes:
    key = HKDF(SHA256(), 32, salt=None, info=b"airportdesk roster 1").derive(data_key)
    # The version is the program's that wrote it, and no part of what must stay as it is.
    text = msgspec.json.encode(replace(roster, mac=b"", version=0), order="sorted")
    return hmac.digest(key, text, "sha256")


def _bound(store: str, slot: Slot) -> bytes:
    """All that stands in the clear in a slot, as the wrapped half is bound to it."""
    kdf = slot.kdf
    return json.dumps(
        [
            *(f"airportdesk slot {slot.form}", store, slot.id, slot.name, slot.role),
            *(kdf.name, kdf.memory_kib, kdf.iterations, kdf.lanes, slot.salt.hex()),
            *(slot.wrap, slot.seal, slot.public.hex()),
            *((slot.since, slot.first) if slot.form > 1 else ()),
        ]
    ).encode()


def _whose(slot: Slot | Recovery) -> str:
    return slot.id if isinstance(slot, Slot) else _RECOVERY


def _info(store: str, officer_id: str, use: str) -> bytes:
    return json.dumps(["airportdesk data key 1", store, officer_id, use]).encode()
