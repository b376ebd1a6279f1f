"""Every column of the log is in the register of fields, and a talk is kept with no more than it says is needed."""

import re
from typing import Any

from airportdesk.desk import Desk
from airportdesk.model import Draft
from airportdesk.pack import load as load_pack
from airportdesk.store import Store, register
from airportdesk.store.register import WHOSE

from .samples import NOW

REGISTER = register.load()
_SHADOWS = re.compile(r"sqlite_.*|card_fts_(config|data|idx|docsize|content)")
"""Tables SQLite makes for itself: they hold what the register says of `card_fts`, or counters."""


def schema(conn: Any) -> dict[str, tuple[str, ...]]:
    tables = [row[0] for row in conn.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    return {
        table: tuple(row[1] for row in conn.execute(f"PRAGMA table_info('{table}')"))
        for table in tables
        if not _SHADOWS.fullmatch(table)
    }


def test_row_1_every_column_of_every_table_is_in_the_register(store: Store) -> None:
    missing = REGISTER.missing(schema(store._conn))
    assert missing == (), f"add a line for each to {register.FILE.name}: {', '.join(missing)}"


def test_row_1_the_register_names_no_column_that_is_gone(store: Store) -> None:
    gone = REGISTER.gone(schema(store._conn))
    assert gone == (), f"take out of {register.FILE.name}: {', '.join(gone)}"


def test_row_1_a_column_that_is_not_in_the_register_is_named(store: Store) -> None:
    store._conn.execute("CREATE TABLE hobby (id INTEGER PRIMARY KEY, words TEXT)")
    store._conn.execute("ALTER TABLE place ADD COLUMN price INTEGER")
    assert REGISTER.missing(schema(store._conn)) == ("hobby.id", "hobby.words", "place.price")
    store._conn.execute("DROP TABLE hobby")
    store._conn.execute("DROP TABLE stop")
    assert REGISTER.gone(schema(store._conn)) == ("stop.airport", "stop.position", "stop.revision")


def test_row_1_every_field_has_purpose_ground_class_and_whose_it_is() -> None:
    for field in REGISTER.fields.values():
        assert field.name
        assert field.purpose in REGISTER.purposes
        assert field.ground in REGISTER.grounds
        assert field.keep in REGISTER.classes
        assert field.who in WHOSE
        assert not (field.personal and field.ground == "none"), f"{field.table}.{field.column}"


def test_row_1_identity_and_everything_else_of_a_traveller_is_optional() -> None:
    assert [field.column for field in REGISTER.fields.values() if field.table == "traveller" and field.needed] == [
        "revision"
    ]


def test_row_1_a_talk_saved_with_nothing_but_its_time_fills_no_column_that_is_not_needed(store: Store) -> None:
    empty = {table: count(store, table) for table in schema(store._conn)}
    record = Desk(store, load_pack(), lambda: NOW).log(Draft())
    assert record.contact.traveller is None
    filled = set()
    for table, columns in schema(store._conn).items():
        if table == "card_fts" or count(store, table) == empty[table]:
            continue
        rows = store._conn.execute(f"SELECT * FROM {table}").fetchall()  # noqa: S608
        filled |= {
            f"{table}.{column}"
            for row in rows
            for column, value in zip(columns, row, strict=True)
            if value not in ("", None) and not REGISTER.fields[table, column].needed
        }
    assert {name for name in filled if REGISTER.fields[tuple(name.split("."))].who in ("traveller", "text")} <= {  # type: ignore[index]
        "access_record.subject"  # whose data was saved: the number of the talk
    }


def test_what_is_needed_cannot_be_left_out_of_its_row(store: Store) -> None:
    for table in schema(store._conn):
        for _, column, _, not_null, _, key in store._conn.execute(f"PRAGMA table_info('{table}')"):
            if table in ("card_fts", "_sqlite_migrations"):
                continue
            assert not REGISTER.fields[table, column].needed or not_null or key, f"{table}.{column}"


def count(store: Store, table: str) -> int:
    if table == "card_fts":
        return 0
    return int(store._conn.execute(f"SELECT count(*) FROM {table}").fetchone()[0])  # noqa: S608
