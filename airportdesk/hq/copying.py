"""Everything of one database into a new, empty one, as from SQLite to PostgreSQL when a second person is to write."""

from collections.abc import Callable

from sqlalchemy import Connection, Integer, Table, func, insert, select, text

from airportdesk.errors import HandoverError
from airportdesk.hq.database import ALL_TABLES, Database
from airportdesk.hq.tables import meta, metadata

PIECE = 5_000
"""Rows held in memory at a time."""
Told = Callable[[str, int], None]
"""Told which table was copied, and how many rows it has."""


def copied(source: Database, url: str, told: Told = lambda _name, _rows: None) -> None:
    """Copy every row in one transaction and count them on both sides; then the new one is whole, or nothing is in it.

    Raises HandoverError: the new database is not empty, cannot be reached, or holds other counts afterwards.
    """
    target = Database.create(url)
    try:
        with source.reading() as there, target.writing() as here:
            for table in metadata.sorted_tables:
                if table is not meta and table in ALL_TABLES:
                    told(table.name, _copy(there, here, table))
                    _count_on(here, table)
    finally:
        target.close()


def _copy(there: Connection, here: Connection, table: Table) -> int:
    rows = 0
    found = there.execution_options(yield_per=PIECE).execute(select(table).order_by(*table.primary_key.columns))
    for piece in found.mappings().partitions():
        here.execute(insert(table), [dict(row) for row in piece])
        rows += len(piece)
    if here.execute(select(func.count()).select_from(table)).scalar_one() != rows:
        raise HandoverError(
            f"'{table.name}' 표가 다 옮겨지지 않았습니다. 새 데이터베이스를 비우고 다시 해 주세요.",
            f"The table '{table.name}' was not copied whole. Empty the new database and try again.",
            "not_copied",
        )
    return rows


def _count_on(here: Connection, table: Table) -> None:
    """Let numbers the database gives go on after the highest; SQLite does so by itself."""
    column = table.autoincrement_column
    if here.dialect.name != "postgresql" or column is None or not isinstance(column.type, Integer):
        return
    highest = here.execute(select(func.max(column))).scalar()
    if highest is not None:
        here.execute(
            text("SELECT setval(pg_get_serial_sequence(:of, :column), :highest)"),
            {"of": table.name, "column": column.name, "highest": highest},
        )
