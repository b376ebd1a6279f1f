"""The tables of headquarters' database, the same on SQLite and PostgreSQL.

A talk's key is (desk, contact, revision); every row that belongs to it carries the key, and every key that is unique
holds the desk, so that rows of one desk can lie together on one server of many (`docs/scale.md`). Of a contact only the
newest revision that has come in is `newest`; `current` is what counts: newest and not withdrawn. Times are UTC text
that sorts (`model.utc_text`), days are Korean days.
"""

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    ColumnElement,
    Date,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
    and_,
)

VERSION = 1
"""The version of these tables; a database of a later one is refused."""

TEXT = Text().with_variant(Text(collation="C"), "postgresql")
"""Text that sorts byte by byte on both engines."""
ROW_ID = BigInteger().with_variant(Integer, "sqlite")

metadata = MetaData()

meta = Table("meta", metadata, Column("name", TEXT, primary_key=True), Column("value", TEXT, nullable=False))

desk = Table(
    "desk",
    metadata,
    Column("no", Integer, primary_key=True),
    Column("id", TEXT, nullable=False, unique=True),
    Column("name", TEXT, nullable=False),
    Column("key", TEXT, nullable=False, unique=True),
    Column("enrolled_at", TEXT, nullable=False),
    Column("retired_at", TEXT),
)
"""Who may hand over: the desk's id, its name and its minisign public key."""

handover = Table(
    "handover",
    metadata,
    Column("desk", ForeignKey("desk.no"), nullable=False),
    Column("number", BigInteger, nullable=False),
    Column("sealed", TEXT, nullable=False),
    Column("previous", TEXT, nullable=False),
    Column("file", TEXT, nullable=False),
    Column("profile", TEXT, nullable=False),
    Column("named", Boolean, nullable=False),
    Column("day", Date, nullable=False),
    Column("made_at", TEXT, nullable=False),
    Column("taken_at", TEXT, nullable=False),
    Column("rows", Integer, nullable=False),
    Column("quarantined", Integer, nullable=False),
    Column("access_seq", BigInteger, nullable=False),
    Column("access_head", TEXT, nullable=False),
    Column("code", TEXT, nullable=False),
    Column("standing", TEXT, nullable=False),
    PrimaryKeyConstraint("desk", "number", "sealed"),
    CheckConstraint("standing IN ('taken', 'aside', 'rejected')", name="handover_standing"),
)
"""Every hand-over that was opened. `taken`: its rows are in; `aside`: another file has its number, so neither is in
until somebody decides; `rejected`: decided against. Of a desk and number at most one is taken."""
Index("handover_sealed", handover.c.sealed)

talk = Table(
    "talk",
    metadata,
    Column("desk", ForeignKey("desk.no"), nullable=False),
    Column("contact", BigInteger, nullable=False),
    Column("revision", BigInteger, nullable=False),
    Column("number", BigInteger, nullable=False),
    Column("newest", Boolean, nullable=False),
    Column("withdrawn", Boolean, nullable=False),
    Column("day", Date, nullable=False),
    Column("at", TEXT, nullable=False),
    Column("written_at", TEXT, nullable=False),
    Column("officer", TEXT, nullable=False),
    Column("flight", TEXT, nullable=False),
    Column("route", TEXT, nullable=False),
    Column("stay_days", BigInteger),
    Column("notes", TEXT, nullable=False),
    Column("act", TEXT),
    Column("decision", TEXT),
    Column("concern", TEXT, nullable=False),
    Column("overrule", TEXT),
    Column("overrule_reason", TEXT, nullable=False),
    Column("held", TEXT, nullable=False),
    Column("victim", Boolean, nullable=False),
    Column("involvement", Boolean, nullable=False),
    Column("family_called", Boolean),
    Column("referred", TEXT, nullable=False),
    Column("reason", TEXT, nullable=False),
    Column("pack", TEXT, nullable=False),
    PrimaryKeyConstraint("desk", "contact", "revision"),
)
"""One revision of one contact. `number` is the hand-over it came in, `route` the airports joined by blanks, `held` the
concern that counted: the officer's own where there is one, otherwise the rules'."""
Index("talk_day", talk.c.day)
Index("talk_number", talk.c.desk, talk.c.number)


def _of_talk(name: str, key: tuple[str, ...], *columns: "Column[object]") -> Table:
    """A table of rows that belong to a talk, told apart by `key`."""
    return Table(
        name,
        metadata,
        Column("desk", Integer, nullable=False),
        Column("contact", BigInteger, nullable=False),
        Column("revision", BigInteger, nullable=False),
        *columns,
        PrimaryKeyConstraint("desk", "contact", "revision", *key),
        ForeignKeyConstraint(
            ["desk", "contact", "revision"], ["talk.desk", "talk.contact", "talk.revision"], ondelete="CASCADE"
        ),
        sqlite_with_rowid=False,
    )


def _word(name: str) -> "Column[object]":
    return Column(name, TEXT, nullable=False)


def _place_in_line() -> "Column[object]":
    return Column("pos", Integer, nullable=False)


place = _of_talk("talk_place", ("pos",), _place_in_line(), _word("place"))
level = _of_talk("talk_level", ("pos",), _place_in_line(), _word("place"), _word("level"))
"""The travel alert of a place as it was told."""
answer = _of_talk("talk_answer", ("pos",), _place_in_line(), _word("question"), _word("answer"))
sign = _of_talk("talk_sign", ("pos",), _place_in_line(), _word("sign"), _word("strength"), _word("kind"))
person = _of_talk("talk_person", (), _word("ground"), _word("name"), _word("phone"), _word("birth"))
handle = _of_talk("talk_handle", ("pos",), _place_in_line(), _word("kind"), _word("value"))
Index("talk_handle_value", handle.c.value)
task = _of_talk(
    "talk_task", ("pos",), _place_in_line(), _word("kind"), Column("due", Date, nullable=False), _word("what")
)
leaflet = _of_talk(
    "talk_leaflet",
    ("pos",),
    _place_in_line(),
    _word("language"),
    _word("reason"),
    _word("format"),
    _word("made_at"),
)
OF_TALK = (place, level, answer, sign, person, handle, task, leaflet)
"""The tables of rows that belong to a talk, in the order they are filled."""

quarantine = Table(
    "quarantine",
    metadata,
    Column("desk", ForeignKey("desk.no"), nullable=False),
    Column("number", BigInteger, nullable=False),
    Column("line", Integer, nullable=False),
    Column("trouble", TEXT, nullable=False),
    Column("field", TEXT, nullable=False),
    Column("data", LargeBinary, nullable=False),
    Column("since", TEXT, nullable=False),
    PrimaryKeyConstraint("desk", "number", "line"),
)
"""Lines that could not be taken in, as they came, with what was wrong and where in the line."""

arrival = Table(
    "arrival",
    metadata,
    Column("id", ROW_ID, primary_key=True),
    Column("at", TEXT, nullable=False),
    Column("file", TEXT, nullable=False),
    Column("sealed", TEXT, nullable=False),
    Column("outcome", TEXT, nullable=False),
    Column("desk", ForeignKey("desk.no")),
    Column("number", BigInteger),
)
"""Every file that was ever offered, and what became of it."""


def current() -> ColumnElement[bool]:
    """The condition that a talk counts: its newest revision, and not withdrawn."""
    return and_(talk.c.newest, talk.c.withdrawn.is_(False))
