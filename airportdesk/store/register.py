"""The register of fields: what each column of the log is for, on what ground, for how long, and whose data it is.

It lies as data in resources/field_register.toml; a test compares it with the real tables. Whoever adds a column writes
its line there, so that the inventory for the privacy officer is complete by itself.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from airportdesk.files import RESOURCES
from airportdesk.text import Words

FILE = RESOURCES / "field_register.toml"
WHOSE = ("traveller", "officer", "text", "nobody")
"""Whose data a column holds; `text` is typed freely and may be about anybody."""
_TABLE, _COLUMN = {"purpose", "ground", "keep", "column"}, {"ko", "need", "who", "purpose", "ground", "keep"}


@dataclass(frozen=True, slots=True)
class Field:
    """One column: what it is called, why it is there, on what ground, which class of retention decides about it.

    `needed`: a talk is not kept without it. `who` is one of WHOSE.
    """

    table: str
    column: str
    name: str
    purpose: str
    ground: str
    keep: str
    needed: bool
    who: str

    @property
    def personal(self) -> bool:
        """Whether it is, or may be, somebody's data."""
        return self.who != "nobody"


@dataclass(frozen=True, slots=True)
class Register:
    """Every field by (table, column), and the words of the purposes, grounds and classes they name."""

    fields: Mapping[tuple[str, str], Field]
    purposes: Mapping[str, Words]
    grounds: Mapping[str, Words]
    classes: Mapping[str, Words]

    def missing(self, schema: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
        """Columns of the tables that are not in the register, as "table.column"."""
        there = {(table, column) for table, columns in schema.items() for column in columns}
        return tuple(sorted(f"{table}.{column}" for table, column in there - set(self.fields)))

    def gone(self, schema: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
        """Columns in the register that no table has, as "table.column"."""
        there = {(table, column) for table, columns in schema.items() for column in columns}
        return tuple(sorted(f"{table}.{column}" for table, column in set(self.fields) - there))


def load() -> Register:
    """The register as it ships. Raises ValueError that names what does not hold together: a bug."""
    told = tomllib.loads(FILE.read_text(encoding="utf-8"))
    if wrong := set(told) - {"purpose", "ground", "class", "table"}:
        raise ValueError(f"field_register.toml: {sorted(wrong)} mean nothing")
    words = {kind: {id: Words(one["ko"], one["en"]) for id, one in told[kind].items()} for kind in _KINDS}
    fields: dict[tuple[str, str], Field] = {}
    for table, entry in told["table"].items():
        if wrong := set(entry) - _TABLE:
            raise ValueError(f"field_register.toml: {table} has {sorted(wrong)}")
        for column, line in entry["column"].items():
            fields[table, column] = _field(table, column, {**entry, **line}, set(line), words)
    return Register(fields, *(words[kind] for kind in _KINDS))


_KINDS = ("purpose", "ground", "class")


def _field(
    table: str, column: str, line: Mapping[str, Any], given: set[str], words: Mapping[str, Mapping[str, Words]]
) -> Field:
    where = f"field_register.toml: {table}.{column}"
    if given - _COLUMN or not {"ko", "need", "who"} <= given:
        raise ValueError(f"{where} has {sorted(given)}")
    for key, kind in (("purpose", "purpose"), ("ground", "ground"), ("keep", "class")):
        if line[key] not in words[kind]:
            raise ValueError(f"{where}: there is no {kind} {line[key]!r}")
    if line["who"] not in WHOSE or not isinstance(line["need"], bool) or not line["ko"]:
        raise ValueError(f"{where} has a value that is none")
    if line["who"] not in ("nobody",) and line["ground"] == "none":
        raise ValueError(f"{where} is somebody's data without a ground")
    return Field(*(table, column, line["ko"], line["purpose"], line["ground"], line["keep"]), line["need"], line["who"])
