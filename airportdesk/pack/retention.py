"""How long contacts are kept: classes and years as headquarters sets them in retention.toml of a signed pack.

The program knows no class and no year of its own: a pack without that file makes nothing due, ever. Years are counted
from 1 January after the year in which the last was done about a contact (Enforcement Decree of the Public Records
Management Act, article 26(2)).
"""

from collections.abc import Iterable
from datetime import date

import msgspec

from airportdesk.pack.archive import RETENTION, wrong
from airportdesk.pack.shapes import Named

YEARS_MAX = 100
KINDS = ("every", "named", "accompanied")
"""What a class may be of: every contact, those that name a traveller, those who came along to the office."""


class RetentionClass(Named, frozen=True):
    """A class of contacts and the years it is kept; 0 is for good. `source` says where that is laid down."""

    id: str
    of: str
    years: int
    source: str = ""


class Retention(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, rename={"classes": "class"}):
    """retention.toml; `schedule` names the schedule of records it was taken from."""

    schedule: str
    classes: tuple[RetentionClass, ...]

    def class_of(self, kinds: Iterable[str]) -> RetentionClass | None:
        """The class of a contact that is of these kinds: of several the one that is kept longest; nothing for none."""
        fitting = [found for found in self.classes if found.of in set(kinds)]
        return max(fitting, key=lambda found: (found.years == 0, found.years, found.of), default=None)


def due_since(years: int, last_done: date) -> date | None:
    """The first day on which a contact may be destroyed; nothing where it is kept for good.

    `last_done` is the Korean day on which the last was done about it.
    """
    return date(last_done.year + 1 + years, 1, 1) if years else None


def check_retention(retention: Retention) -> None:
    """Raise PackError naming the first class that does not hold together."""
    if not retention.schedule.strip() or len(retention.schedule) > 200:
        raise wrong(RETENTION, "schedule", "1자에서 200자까지 적습니다", "must be 1 to 200 characters")
    seen: set[str] = set()
    for found in retention.classes:
        at = f"class[{found.id}]"
        if not found.id or len(found.id) > 64 or found.id in seen:
            raise wrong(RETENTION, at, "id가 비었거나 두 번 나옵니다", "needs an id of its own")
        seen.add(found.id)
        if found.of not in KINDS:
            raise wrong(RETENTION, f"{at}.of", f"{', '.join(KINDS)} 중 하나여야 합니다", f"is none of {KINDS}")
        if not 0 <= found.years <= YEARS_MAX:
            raise wrong(RETENTION, f"{at}.years", "0(영구)에서 100까지입니다", "must be 0 (for good) to 100")
        if not (found.ko and found.en) or max(map(len, (found.ko, found.en, found.source))) > 200:
            raise wrong(RETENTION, at, "이름이 없거나 200자를 넘습니다", "lacks a name or is over 200 characters")
