"""What the access record keeps of rows that were written: a digest each, so that a change around the program shows.

A digest leaves out what a column holds by itself, its default: one that is added in a later step changes no old digest.
"""

import hashlib
import json
from typing import Any

REVISION = "revision"
"""The table of revisions; the digest of a row covers all that belongs to it in the tables of `OF_REVISION`."""
OF_REVISION = (
    *("stop", "place", "answer", "traveller", "assessment", "finding", "overrule"),
    *("mark", "outcome", "task", "withdrawn"),
)
RECORDED = {
    REVISION: "id",
    "leaflet": "id",
    "print": "id",
    "task_step": "id",
    "office_event": "id",
    "office_undone": "event",
    "apart": "id",
    "confirmed_alert": "id",
    "trusted_key": "id",
    "pack_use": "id",
    "officer_change": "id",
    "backup": "id",
    "restored": "id",
    "access_review": "id",
    "access_cycle": "id",
}
"""The tables every row of which has its entry in the access record, with their keys."""


class Digests:
    """Makes digests of the rows of one database, as its tables are."""

    def __init__(self, conn: Any) -> None:
        self._columns = {table: _columns(conn, table) for table in (*RECORDED, *OF_REVISION)}
        self._rows = {table: f"SELECT * FROM {table} WHERE {key} = ?" for table, key in RECORDED.items()}  # noqa: S608
        width = max(len(self._columns[table]) for table in OF_REVISION)
        self._parts = " UNION ALL ".join(self._part(table, width) for table in OF_REVISION)

    def of(self, conn: Any, table: str, key: int) -> str:
        """The digest of a row of a table of `RECORDED`, of a revision with all that is of it; "" where it is gone."""
        rows = [(table, *row) for row in conn.execute(self._rows[table], (key,)).fetchall()]
        if not rows:
            return ""
        if table == REVISION:
            rows += conn.execute(self._parts, (key,)).fetchall()
        told = sorted(json.dumps(self._plain(*row), ensure_ascii=False, separators=(",", ":")) for row in rows)
        return hashlib.sha256("\n".join(told).encode()).hexdigest()

    def _plain(self, table: str, *row: Any) -> list[Any]:
        """A row without what its columns hold by themselves; bytes as their hash."""
        return [
            table,
            {
                name: hashlib.sha256(value).hexdigest() if isinstance(value, bytes) else value
                for (name, default), value in zip(self._columns[table], row, strict=False)
                if value != default
            },
        ]

    def _part(self, table: str, width: int) -> str:
        """One statement for all tables is twice as fast as one each."""
        names = [name for name, _ in self._columns[table]]
        padded = ", ".join([*names, *["NULL"] * (width - len(names))])
        return f"SELECT '{table}', {padded} FROM {table} WHERE revision = ?1"  # noqa: S608  # the schema's own names


def _columns(conn: Any, table: str) -> tuple[tuple[str, Any], ...]:
    """Each column with what it holds where nothing is given for it."""
    found = conn.execute("SELECT name, dflt_value FROM pragma_table_info(?)", (table,)).fetchall()
    return tuple((name, conn.execute(f"SELECT {default or 'NULL'}").fetchone()[0]) for name, default in found)
