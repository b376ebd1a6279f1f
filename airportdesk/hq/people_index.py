"""An index of persons in memory, for a list that is matched once and for trials; the database has its own."""

import sys
from array import array
from collections.abc import Iterable, Iterator

from airportdesk.hq.people import Known, index_keys
from airportdesk.hq.people_keys import COUNTED

_NONE: "array[int]" = array("I")


class MemoryIndex:
    """Every key of every contact, in memory: about 2 kB a contact."""

    def __init__(self, known: Iterable[Known]) -> None:
        self._known: list[Known] = []
        self._rows: dict[str, array[int]] = {}
        self._named = 0
        for one in known:
            self.add(one)

    def add(self, known: Known) -> None:
        """Take one more contact in."""
        row = len(self._known)
        self._known.append(known)
        self._named += bool(known.name)
        for key in index_keys(known):
            self._rows.setdefault(key, array("I")).append(row)

    @property
    def total(self) -> int:
        """Contacts with a name."""
        return self._named

    def count(self, key: str) -> int:
        """Contacts with that key."""
        return len(self._rows.get(key, _NONE))

    def size(self) -> int:
        """About how many bytes the keys take."""
        return sys.getsizeof(self._rows) + sum(sys.getsizeof(key) + sys.getsizeof(r) for key, r in self._rows.items())

    def having(self, wanted: tuple[str, ...]) -> Iterator[Known]:
        """Every contact with one of these keys, once."""
        rows = {row for key in wanted if key[0] != COUNTED for row in self._rows.get(key, _NONE)}
        return (self._known[row] for row in sorted(rows))
