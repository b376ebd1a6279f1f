"""What one guess at an officer's password costs a thief, against argon2id at the least that OWASP recommends.

The reference is the bare derivation (19 MiB, 2 passes, 1 lane: OWASP Password Storage Cheat Sheet), the guess is a
wrong password through `keys.data_keys`, as it would be tried on a stolen key file. Both on one thread of tries;
argon2id uses its lanes, so on a machine of many cores a thief tries several passwords at once
instead, at the same cost of memory.
"""

import os
import statistics
import time
from collections.abc import Callable
from contextlib import suppress

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from airportdesk.errors import WrongPasswordError
from airportdesk.model import Officer
from airportdesk.store import keys
from airportdesk.store.roster import ARGON2ID, PBKDF2, Kdf, Roster

TURNS = 15
PASSWORD = "비밀번호 열두 글자 이상"


def ratios() -> list[tuple[str, float]]:
    """Median time of a guess over the median time of the reference, taken turn by turn."""
    acts: list[Callable[[], object]] = [_reference]
    acts += [_guess(kdf) for kdf in (ARGON2ID, Kdf(lanes=1), PBKDF2)]
    times: list[list[float]] = [[] for _ in acts]
    for turn in range(TURNS + 1):
        for kept, act in zip(times, acts, strict=True):
            start = time.perf_counter()
            act()
            if turn:
                kept.append(time.perf_counter() - start)
    reference, argon, one_lane, pbkdf = (statistics.median(kept) for kept in times)
    return [
        ("a guess at an officer's password (argon2id 64 MiB, 3 passes, 4 lanes) / OWASP minimum", argon / reference),
        ("the same work on one core (argon2id 64 MiB, 3 passes, 1 lane) / OWASP minimum", one_lane / reference),
        ("a guess where PBKDF2-HMAC-SHA512 (600,000) was chosen / OWASP minimum", pbkdf / reference),
    ]


def _reference() -> None:
    Argon2id(salt=os.urandom(16), length=32, iterations=2, lanes=1, memory_cost=19 * 1024).derive(PASSWORD.encode())


def _guess(kdf: Kdf) -> Callable[[], None]:
    slot = keys.new_slot("0" * 32, Officer("a", "김안내"), PASSWORD, bytes(32), kdf)
    known = Roster("0" * 32, (slot,))

    def guess() -> None:
        with suppress(WrongPasswordError):
            keys.data_keys(known, "a", "틀린 비밀번호입니다")

    return guess


if __name__ == "__main__":
    for name, ratio in ratios():
        print(f"{ratio:.2f}  {name}")
