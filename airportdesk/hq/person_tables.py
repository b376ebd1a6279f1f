"""Headquarters' tables about persons: the index they are found by, what was asked, reports that are followed.

`person_query`, `person_answer` and `report_step` are only ever added to: triggers refuse a change on both engines.
"""

from sqlalchemy import (
    DDL,
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    Float,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    PrimaryKeyConstraint,
    Table,
    UniqueConstraint,
    event,
)

from airportdesk.hq.tables import ROW_ID, TEXT, metadata

STATES = ("open", "located", "safety_confirmed", "returned", "closed")
WORDS = ("likely", "possible", "weak")

person_key = Table(
    "person_key",
    metadata,
    Column("key", TEXT, nullable=False),
    Column("desk", Integer, nullable=False),
    Column("contact", BigInteger, nullable=False),
    Column("revision", Integer, nullable=False),
    PrimaryKeyConstraint("key", "desk", "contact", "revision"),
    ForeignKeyConstraint(
        ["desk", "contact", "revision"], ["talk.desk", "talk.contact", "talk.revision"], ondelete="CASCADE"
    ),
    sqlite_with_rowid=False,
)
"""Under which keys (`people_keys`) a contact is found."""
Index("person_key_talk", person_key.c.desk, person_key.c.contact, person_key.c.revision)

person_indexed = Table(
    "person_indexed",
    metadata,
    Column("desk", ForeignKey("desk.no"), nullable=False),
    Column("number", BigInteger, nullable=False),
    Column("sealed", TEXT, nullable=False),
    Column("at", TEXT, nullable=False),
    Column("matched", Boolean, nullable=False),
    PrimaryKeyConstraint("desk", "number", "sealed"),
)
"""Hand-overs whose persons are in the index, and whether the reports were matched with them."""

person_query = Table(
    "person_query",
    metadata,
    Column("id", ROW_ID, primary_key=True),
    Column("at", TEXT, nullable=False),
    Column("who", TEXT, nullable=False),
    Column("authority", TEXT, nullable=False),
    Column("reason", TEXT, nullable=False),
    Column("act", TEXT, nullable=False),
    Column("asked", TEXT, nullable=False),
    CheckConstraint("who <> '' AND authority <> '' AND reason <> ''", name="person_query_grounds"),
)
"""Who asked about whom, on what authority and why; written before anything is looked up."""

person_answer = Table(
    "person_answer",
    metadata,
    Column("query", ForeignKey("person_query.id"), primary_key=True),
    Column("at", TEXT, nullable=False),
    Column("likely", Integer, nullable=False),
    Column("possible", Integer, nullable=False),
    Column("weak", Integer, nullable=False),
)
"""How much was told in answer to a query."""

report_list = Table(
    "report_list",
    metadata,
    Column("id", ROW_ID, primary_key=True),
    Column("query", ForeignKey("person_query.id"), nullable=False),
    Column("file", TEXT, nullable=False),
    Column("sha256", TEXT, nullable=False, unique=True),
)
"""A list of missing-person reports as it came in."""

report = Table(
    "report",
    metadata,
    Column("id", ROW_ID, primary_key=True),
    Column("list", ForeignKey("report_list.id"), nullable=False),
    Column("row", Integer, nullable=False),
    Column("ref", TEXT, nullable=False),
    Column("name", TEXT, nullable=False),
    Column("other_name", TEXT, nullable=False),
    Column("born", TEXT, nullable=False),
    Column("about", Boolean, nullable=False),
    Column("phones", TEXT, nullable=False),
    Column("handles", TEXT, nullable=False),
    Column("flight", TEXT, nullable=False),
    Column("first", Date),
    Column("last", Date),
    Column("note", TEXT, nullable=False),
    Column("matched", Boolean, nullable=False),
    UniqueConstraint("list", "row"),
)
"""One person on a list. `phones` and `handles` are joined by line feeds; `matched` once compared with every contact."""

report_step = Table(
    "report_step",
    metadata,
    Column("id", ROW_ID, primary_key=True),
    Column("report", ForeignKey("report.id"), nullable=False),
    Column("at", TEXT, nullable=False),
    Column("day", Date, nullable=False),
    Column("state", TEXT, nullable=False),
    Column("who", TEXT, nullable=False),
    Column("note", TEXT, nullable=False),
    CheckConstraint(f"state IN {STATES}", name="report_step_state"),
)
"""What became of a report; the newest step is its state."""
Index("report_step_report", report_step.c.report)

report_hit = Table(
    "report_hit",
    metadata,
    Column("report", ForeignKey("report.id"), nullable=False),
    Column("desk", ForeignKey("desk.no"), nullable=False),
    Column("contact", BigInteger, nullable=False),
    Column("sure", TEXT, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("share", Float, nullable=False),
    Column("why_ko", TEXT, nullable=False),
    Column("why_en", TEXT, nullable=False),
    Column("found_at", TEXT, nullable=False),
    PrimaryKeyConstraint("report", "desk", "contact", "sure"),
    CheckConstraint(f"sure IN {WORDS}", name="report_hit_sure"),
)
"""What was announced for a report: each contact once with each word."""

PERSON_TABLES = (
    *(person_key, person_indexed, person_query, person_answer),
    *(report_list, report, report_step, report_hit),
)
ONLY_ADDED_TO = (person_query, person_answer, report_step)


def _never_changed(table: Table) -> None:
    """Triggers that refuse UPDATE and DELETE of a table, on both engines."""
    name = table.name
    for act in ("UPDATE", "DELETE"):
        lite = (
            f"CREATE TRIGGER {name}_no_{act.lower()} BEFORE {act} ON {name} "
            f"BEGIN SELECT RAISE(ABORT, '{name} is only ever added to'); END"
        )
        event.listen(table, "after_create", DDL(lite).execute_if(dialect="sqlite"))  # type: ignore[no-untyped-call]
    function = (
        f"CREATE OR REPLACE FUNCTION {name}_refuse() RETURNS trigger LANGUAGE plpgsql AS "
        f"$$BEGIN RAISE EXCEPTION '{name} is only ever added to'; END$$"
    )
    trigger = (
        f"CREATE TRIGGER {name}_never BEFORE UPDATE OR DELETE OR TRUNCATE ON {name} "
        f"FOR EACH STATEMENT EXECUTE FUNCTION {name}_refuse()"
    )
    for one in (function, trigger):
        event.listen(table, "after_create", DDL(one).execute_if(dialect="postgresql"))  # type: ignore[no-untyped-call]


for _table in ONLY_ADDED_TO:
    _never_changed(_table)
