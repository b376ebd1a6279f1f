"""Wrong passwords are counted, and after some of them each next one has to wait twice as long.

The count lies in a file beside keys.json and in the memory of the running program; the higher one holds, so putting an
older file in place helps nobody at the desk. It slows down who sits there. It does not slow down a thief who has a copy
of keys.json: against guessing elsewhere only the cost of the key derivation holds.
"""

import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec

from airportdesk.errors import WrongPasswordError
from airportdesk.files import write_whole
from airportdesk.store import refusals
from airportdesk.store.names import ATTEMPTS

FREE = 5
"""Wrong passwords in a row before the first wait, unless another number is set."""
FIRST_WAIT = timedelta(seconds=30)
LONGEST_WAIT = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class _Count:
    failed: int
    last: datetime


def _now() -> datetime:
    return datetime.now(UTC)


class Attempts:
    """The wrong passwords at one desk, by officer. Keep one for as long as the program runs."""

    def __init__(self, folder: Path, clock: Callable[[], datetime] = _now, free: int = FREE) -> None:
        self._path = folder / ATTEMPTS
        self.free = free
        self._memory: dict[str, _Count] = {}
        self._over: dict[str, _Count] = {}
        self.now = clock
        self.told: Callable[[str, int, datetime], None] | None = None

    def wait(self, officer_id: str) -> int:
        """Seconds until this officer's password may be tried again, 0 when it may be now."""
        count = self._counts().get(officer_id)
        if count is None or count.failed < self.free:
            return 0
        now = self.now()
        if count.last > now:  # the clock was set back: the wait begins anew
            count = replace(count, last=now)
            self._keep(officer_id, count)
        doubled = FIRST_WAIT * (1 << min(count.failed - self.free, 20))
        left = count.last + min(doubled, LONGEST_WAIT) - now
        return max(0, math.ceil(left.total_seconds()))

    @contextmanager
    def trying(self, officer_id: str) -> Iterator[None]:
        """Try one password of an officer. Raises LockedOutError before it is tried, and counts it if it is wrong."""
        if seconds := self.wait(officer_id):
            raise refusals.locked_out(seconds)
        try:
            yield
        except WrongPasswordError:
            count = self._counts().get(officer_id)
            count = _Count(count.failed + 1 if count else 1, self.now())
            self._keep(officer_id, count)
            if self.told:
                self.told(officer_id, count.failed, count.last)
            raise
        if count := self._counts().get(officer_id):
            self._over[officer_id] = count
        self._keep(officer_id, None)

    def failures(self) -> dict[str, tuple[int, datetime]]:
        """Wrong passwords in a row by officer, and when the last was: those that stand, or those before a right one."""
        known = self._over | self._counts()
        return {officer_id: (count.failed, count.last) for officer_id, count in known.items()}

    def _counts(self) -> dict[str, _Count]:
        """What the file and the memory say, the worse of each."""
        found = dict(self._memory)
        for officer_id, count in self._written().items():
            known = found.get(officer_id)
            if known is None or (count.failed, count.last) > (known.failed, known.last):
                found[officer_id] = count
        return found

    def _written(self) -> dict[str, _Count]:
        try:
            counts = msgspec.json.decode(self._path.read_bytes(), type=dict[str, _Count])
        except (OSError, msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            return {}
        return {id: count for id, count in counts.items() if count.last.tzinfo is not None}

    def _keep(self, officer_id: str, count: _Count | None) -> None:
        counts = self._counts()
        counts.pop(officer_id, None)
        self._memory.pop(officer_id, None)
        if count:
            counts[officer_id] = self._memory[officer_id] = count
        elif not self._path.exists():
            return
        with suppress(OSError):  # a full disk keeps nobody out who knows the password; the memory still counts
            write_whole(self._path, msgspec.json.encode(counts))
