"""What the access record keeps of rows that were written: a digest each, so that a change around the program shows.

A digest leaves out what a column holds by itself, its default: one that is added in a later step changes no old digest.
"""

import hashlib
from typing import Any

import msgspec

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
    "destruction": "id",
    "rights_request": "id",
    "rights_contact": "id",
    "rights_answer": "id",
    "suspension": "id",
    "suspension_lifted": "suspension",
    "rights_notice": "id",
    "signing_key": "id",
    "headquarters_key": "id",
    "handover": "number",
    "leaflet_text": "id",
    "handover_step": "id",
    "watchlist": "id",
    "access_review": "id",
    "access_cycle": "id",
}
"""The tables every row of which has its entry in the access record, with their keys."""


class Digests:
    """Makes digests of the rows of one database, as its tables are."""

    def __init__(self, conn: Any) -> None:
        self._columns = {table: _columns(conn, table) for table in (*RECORDED, *OF_REVISION)}
        width = max(len(self._columns[table]) for table in (REVISION, *OF_REVISION))
        self._rows = {table: self._part(table, key) for table, key in RECORDED.items()}
        parts = [(REVISION, "id"), *((table, "revision") for table in OF_REVISION)]
        self._parts = " UNION ALL ".join(self._part(table, key, width) for table, key in parts)

    def of(self, conn: Any, table: str, key: int) -> str:
        """The digest of a row of a table of `RECORDED`, of a revision with all that is of it; "" where it is gone."""
        rows = conn.execute(self._parts if table == REVISION else self._rows[table], (key,)).fetchall()
        if not rows or (table == REVISION and rows[0][0] != REVISION):
            return ""
        told = sorted(msgspec.json.encode(self._plain(*row)) for row in rows)
        return hashlib.sha256(b"\n".join(told)).hexdigest()

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

    def _part(self, table: str, key: str, width: int = 0) -> str:
        """The rows of a table as wide as wanted: one statement for many tables is twice as fast as one each."""
        names = [name for name, _ in self._columns[table]]
        padded = ", ".join([*names, *["NULL"] * (width - len(names))])
        return f"SELECT '{table}', {padded} FROM {table} WHERE {key} = ?1"  # noqa: S608  # the schema's own names


def _columns(conn: Any, table: str) -> tuple[tuple[str, Any], ...]:
    """Each column with what it holds where nothing is given for it."""
    found = conn.execute("SELECT name, dflt_value FROM pragma_table_info(?)", (table,)).fetchall()
    return tuple((name, conn.execute(f"SELECT {default or 'NULL'}").fetchone()[0]) for name, default in found)
