"""The inventory of personal data: every field of the register, why it is held, and how much of it there is. As CSV.

It is what a registration with the commission asks for (Personal Information Protection Act 32, Decree 34).
"""

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from airportdesk.export.csvfile import guarded
from airportdesk.model import KST
from airportdesk.text import Words

_WHOSE = {
    "traveller": Words("여행자", "traveller"),
    "officer": Words("근무자", "officer"),
    "text": Words("적은 글(누구든지)", "typed text (anybody)"),
    "nobody": Words("개인정보 아님", "nobody"),
}
_HEADS = (
    Words("표", "table"),
    Words("열", "column"),
    Words("항목", "field"),
    Words("누구의 것", "whose"),
    Words("목적", "purpose"),
    Words("근거", "ground"),
    Words("보유기간", "retention"),
    Words("꼭 필요", "needed"),
    Words("값이 든 줄 수", "rows with a value"),
)


@dataclass(frozen=True, slots=True)
class InventoryLine:
    """One field: where it is, what it is called, whose it is, and in how many rows it holds something."""

    table: str
    column: str
    name: str
    who: str
    purpose: Words
    ground: Words
    keep: Words
    needed: bool
    rows: int


@dataclass(frozen=True, slots=True)
class Inventory:
    """The fields, with how many talks there are and how many persons they name at most."""

    made_at: datetime
    desk: str
    talks: int
    persons: int
    lines: tuple[InventoryLine, ...]


def inventory_csv(inventory: Inventory) -> bytes:
    """CSV as spreadsheets open it; the counts of the whole come first. No cell is a formula."""
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\r\n")
    at = f"{inventory.made_at.astimezone(KST):%Y-%m-%d %H:%M}"
    for name, value in (
        ("만든 때 made at", at),
        ("안내데스크 desk", inventory.desk),
        ("면담 수 talks", str(inventory.talks)),
        ("적힌 사람 수(많아야) persons (at most)", str(inventory.persons)),
    ):
        writer.writerow(_safe((name, value)))
    writer.writerow(())
    writer.writerow(_safe(f"{head.ko} {head.en}" for head in _HEADS))
    writer.writerows(_safe(_cells(line)) for line in inventory.lines)
    return b"\xef\xbb\xbf" + file.getvalue().encode()


def _cells(line: InventoryLine) -> tuple[str, ...]:
    both = (f"{words.ko} / {words.en}" for words in (_WHOSE[line.who], line.purpose, line.ground, line.keep))
    return line.table, line.column, line.name, *both, "예 yes" if line.needed else "아니요 no", str(line.rows)


def _safe(cells: Iterable[str]) -> list[str]:
    return [guarded(cell) for cell in cells]
