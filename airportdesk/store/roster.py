"""Who can unlock the store: keys.json as it lies on disk. Reads and writes JSON only, knows no cryptography.

Every secret in the file is sealed, and what stands in the clear (names, roles, key derivation) is bound to the
sealed part by `keys.py`, so a change to it shows as a key that no longer opens.
"""

from dataclasses import dataclass, replace
from pathlib import Path

import msgspec

from airportdesk.files import write_whole
from airportdesk.store import failures, refusals
from airportdesk.store.names import KEYS, KEYS_MAX

VERSION = 2
"""Version of keys.json this program writes. A higher one is refused, never guessed at."""
FORM = 2
"""Form of a slot this program writes: since the second it says who must choose a password, and since when it is."""


@dataclass(frozen=True, slots=True)
class Kdf:
    """How a password becomes a key. The default is RFC 9106's second choice: argon2id, 64 MiB, 3 passes, 4 lanes.

    Memory and lanes mean nothing to PBKDF2 and are 0 there.
    """

    name: str = "argon2id"
    memory_kib: int = 64 * 1024
    iterations: int = 3
    lanes: int = 4


ARGON2ID = Kdf()
PBKDF2 = Kdf("pbkdf2-hmac-sha512", memory_kib=0, iterations=600_000, lanes=0)
"""For an agency that may use listed algorithms only. Easier to guess on graphics cards: it needs no memory."""
KDFS = {kdf.name: kdf for kdf in (ARGON2ID, PBKDF2)}
"""What can be chosen, by name."""


@dataclass(frozen=True, slots=True)
class Sealed:
    """The data key sealed to one public key; `dek_next` is there only while the data key is being changed."""

    dek: bytes
    dek_next: bytes | None = None


@dataclass(frozen=True, slots=True)
class Slot:
    """One officer's key pair: the private half wrapped under the password, the data key sealed to the public half.

    `first` says that somebody else chose the password; `since` (UTC) when the slot was made.
    """

    id: str
    name: str
    role: str
    kdf: Kdf
    salt: bytes
    wrap: str
    nonce: bytes
    private: bytes
    public: bytes
    seal: str
    sealed: Sealed
    form: int = 1
    since: str = ""
    first: bool = False


@dataclass(frozen=True, slots=True)
class Recovery:
    """The data key sealed to a public key whose private half is not on this computer."""

    public: bytes
    seal: str
    sealed: Sealed
    since: str = ""


@dataclass(frozen=True, slots=True)
class Roster:
    """keys.json. `store` is the random id of the database it belongs to.

    `mac` is made with the data key over everything else: who knows no data key can put no slot, no recovery key and no
    next data key into the file.
    """

    store: str
    officers: tuple[Slot, ...]
    recovery: Recovery | None = None
    version: int = VERSION
    mac: bytes = b""

    def slot(self, officer_id: str) -> Slot:
        """The slot of one officer. Raises StoreError when the officer has none."""
        for slot in self.officers:
            if slot.id == officer_id:
                return slot
        raise failures.no_such_officer()


def read(folder: Path) -> Roster:
    """keys.json of `folder`. Raises StoreError when it is missing, unreadable or of a newer program."""
    path = folder / KEYS
    try:
        with path.open("rb") as file:
            data = file.read(KEYS_MAX)
    except FileNotFoundError:
        raise failures.keys_missing() from None
    except OSError as error:
        raise failures.unreadable(path.name) from error
    try:
        if msgspec.json.decode(data, type=_Versioned).version > VERSION:
            raise failures.newer(path.name)
        roster = msgspec.json.decode(data, type=Roster)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise failures.keys_damaged() from error
    if not roster.officers:
        raise failures.keys_damaged()
    return roster


def write(folder: Path, roster: Roster) -> None:
    """Put keys.json into `folder`, whole or not at all. Raises StoreError."""
    path = folder / KEYS
    try:
        write_whole(path, msgspec.json.format(msgspec.json.encode(replace(roster, version=VERSION)), indent=1))
    except OSError as error:
        raise refusals.key_file_not_written() from error


@dataclass(frozen=True, slots=True)
class _Versioned:
    version: int
