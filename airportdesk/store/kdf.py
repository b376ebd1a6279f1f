"""From a password to a key: argon2id, or PBKDF2-HMAC-SHA512 where listed algorithms are asked for."""

import unicodedata

from cryptography.hazmat.primitives.hashes import SHA512
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC

from airportdesk.store import failures
from airportdesk.store.roster import ARGON2ID, PBKDF2, Kdf

LENGTH = 32
_MOST = Kdf(memory_kib=1024 * 1024, iterations=64, lanes=64)
"""More than this in a file is damage or malice: it would only exhaust the memory."""
_PBKDF2_MOST = 50_000_000
_SALT_LEAST = 8


def password_key(password: str, kdf: Kdf, salt: bytes) -> bytes:
    """A 32-byte key; the password is the same however its letters were put together (NFC). Raises StoreError."""
    _refuse_unknown(kdf, salt)
    text = unicodedata.normalize("NFC", password).encode("utf-8", "surrogatepass")
    if kdf.name == PBKDF2.name:
        return PBKDF2HMAC(SHA512(), LENGTH, salt, kdf.iterations).derive(text)
    made = Argon2id(
        salt=salt, length=LENGTH, iterations=kdf.iterations, lanes=kdf.lanes, memory_cost=kdf.memory_kib
    ).derive(text)
    return bytes(made)


def _refuse_unknown(kdf: Kdf, salt: bytes) -> None:
    if kdf.name == PBKDF2.name:
        sane = PBKDF2.iterations <= kdf.iterations <= _PBKDF2_MOST and (kdf.memory_kib, kdf.lanes) == (0, 0)
    else:
        sane = (
            kdf.name == ARGON2ID.name
            and 1 <= kdf.iterations <= _MOST.iterations
            and 1 <= kdf.lanes <= _MOST.lanes
            and 8 * kdf.lanes <= kdf.memory_kib <= _MOST.memory_kib
        )
    if not (sane and len(salt) >= _SALT_LEAST):
        raise failures.keys_damaged()
