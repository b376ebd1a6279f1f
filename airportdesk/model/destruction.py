"""Destruction: what is due, what was destroyed with whose approval, and what became of copies elsewhere."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from airportdesk.model.records import Officer


class CopyKind(StrEnum):
    """Where something of a destroyed contact may lie beside the log."""

    BACKUP = "backup_copy"
    ASIDE = "aside_copy"
    LEAFLET = "leaflet_copy"
    EXPORT = "export_copy"
    HANDED_OVER = "handover_copy"


class Outcome(StrEnum):
    """What became of such a copy. `BY_HAND`: the program cannot reach it, the officer has to destroy it."""

    ERASED = "copy_erased"
    ABSENT = "copy_absent"
    BY_HAND = "copy_by_hand"


@dataclass(frozen=True, slots=True)
class Due:
    """Contacts of one class that may be destroyed since the same day; their numbers ascend.

    `name` and `source` are headquarters' words in Korean, `years` how long they had to be kept, `schedule` says which
    schedule of records the class is from.
    """

    class_id: str
    name: str
    years: int
    source: str
    schedule: str
    since: date
    contacts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Copied:
    """A copy beside the log and what became of it, as far as is known: nothing before anybody looked."""

    kind: CopyKind
    name: str
    outcome: Outcome | None = None


@dataclass(frozen=True, slots=True)
class Destruction:
    """One destruction: approved under which number, what, by whom together with whom, and what became of copies.

    `rows` counts the rows erased by table. `finished` is when the files were gone over; nothing until then.
    """

    id: int
    at: datetime
    approval: str
    officer: Officer
    second: Officer
    parts: tuple[Due, ...]
    rows: dict[str, int] = field(default_factory=dict)
    copies: tuple[Copied, ...] = ()
    finished: datetime | None = None

    @property
    def contacts(self) -> tuple[int, ...]:
        """The numbers of every contact that was destroyed, ascending."""
        return tuple(sorted(contact for part in self.parts for contact in part.contacts))

    def those(self, outcome: Outcome) -> tuple[Copied, ...]:
        """The copies of which that is known."""
        return tuple(copy for copy in self.copies if copy.outcome is outcome)


def ranges(numbers: tuple[int, ...]) -> str:
    """Ascending numbers in short: "1–12, 15, 20–31"."""
    found: list[list[int]] = []
    for number in numbers:
        if found and number == found[-1][1] + 1:
            found[-1][1] = number
        else:
            found.append([number, number])
    return ", ".join(f"{low}" if low == high else f"{low}–{high}" for low, high in found)
