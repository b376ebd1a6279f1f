"""Headquarters' database: SQLite in a file, or PostgreSQL by its URL where several people write.

The SQLite file is not encrypted: it belongs on an encrypted disk of headquarters, PostgreSQL on a server kept as such.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, insert, inspect, select
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, OperationalError

from airportdesk.errors import HandoverError
from airportdesk.hq import person_tables
from airportdesk.hq.tables import VERSION, meta, metadata

BUSY_SECONDS = 30
"""How long one writer waits for another on SQLite."""
ALL_TABLES = tuple(dict.fromkeys((*metadata.tables.values(), *person_tables.PERSON_TABLES)))
"""Every table of headquarters, those about persons too."""
_WRITING = "airportdesk_writing"


class Database:
    """One open database. Reads see one moment; a write is whole or not there. No method is for several threads at once
    on one connection; connections themselves are cheap."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine

    @classmethod
    def create(cls, url: str) -> "Database":
        """Make the tables in an empty database. Raises HandoverError: not empty, not reachable, not of a kind known."""
        made = cls(_engine(url))
        try:
            with made.writing() as conn:
                if set(inspect(conn).get_table_names()) & {table.name for table in ALL_TABLES}:
                    raise HandoverError(
                        "이 데이터베이스에는 이미 자료가 있습니다. 다른 이름의 빈 데이터베이스를 지정해 주세요.",
                        "This database is in use already. Name an empty one.",
                        "not_empty",
                    )
                metadata.create_all(conn)
                conn.execute(insert(meta).values(name="version", value=str(VERSION)))
        except HandoverError:
            made.close()
            raise
        return made

    @classmethod
    def open(cls, url: str) -> "Database":
        """Open a database that was created. Raises HandoverError: not reachable, or made by another version."""
        found = cls(_engine(url))
        try:
            with found.reading() as conn:
                if not inspect(conn).has_table(meta.name):
                    raise HandoverError(
                        "본부 데이터베이스가 아닙니다. 'airportdesk hq init'으로 먼저 만들어 주세요.",
                        "This is no database of headquarters. Make one with 'airportdesk hq init' first.",
                        "not_ours",
                    )
                version = conn.execute(select(meta.c.value).where(meta.c.name == "version")).scalar_one()
        except HandoverError:
            found.close()
            raise
        if version != str(VERSION):
            found.close()
            raise HandoverError(
                f"데이터베이스의 판({version})이 이 프로그램의 판({VERSION})과 다릅니다. 프로그램을 갱신해 주세요.",
                f"The database is of version {version}, this program of version {VERSION}. Update the program.",
                "version",
            )
        return found

    @property
    def is_postgresql(self) -> bool:
        """Whether it is a PostgreSQL server."""
        return self.engine.dialect.name == "postgresql"

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection that sees the database at one moment; nothing is written. Raises HandoverError (unreachable)."""
        with self._in_words(), self.engine.connect() as conn:
            if self.is_postgresql:
                conn.execution_options(isolation_level="REPEATABLE READ")
            yield conn
            conn.rollback()

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A connection in one transaction: written when the block ends, undone when it raises.

        Raises HandoverError (unreachable), also where the disk is full or another program keeps writing.
        """
        with (
            self._in_words(),
            self.engine.connect().execution_options(**{_WRITING: True}) as conn,
            conn.begin(),
        ):
            yield conn

    @contextmanager
    def _in_words(self) -> Iterator[None]:
        try:
            yield
        except (OperationalError, self.engine.dialect.loaded_dbapi.OperationalError) as error:
            raise _unreachable() from error

    def close(self) -> None:
        """Give every connection back."""
        self.engine.dispose()


def _engine(url: str) -> Engine:
    try:
        found = make_url(url)
        if found.drivername not in ("sqlite", "postgresql+psycopg"):
            raise ArgumentError(found.drivername)
    except ArgumentError as error:
        raise HandoverError(
            "데이터베이스 주소는 sqlite:///파일 또는 postgresql+psycopg://서버/이름이어야 합니다.",
            "The database's address must be sqlite:///FILE or postgresql+psycopg://SERVER/NAME.",
            "address",
        ) from error
    return _sqlite(found) if found.drivername == "sqlite" else create_engine(found)


def _sqlite(url: URL) -> Engine:
    engine = create_engine(url, connect_args={"timeout": BUSY_SECONDS})

    @event.listens_for(engine, "connect")
    def connected(connection: Any, _: object) -> None:
        connection.isolation_level = None  # begin() below says when a transaction begins, not the driver
        for pragma in ("foreign_keys = ON", "journal_mode = WAL", "synchronous = FULL", "trusted_schema = OFF"):
            connection.execute(f"PRAGMA {pragma}").close()

    @event.listens_for(engine, "begin")
    def begun(conn: Connection) -> None:
        conn.exec_driver_sql("BEGIN IMMEDIATE" if conn.get_execution_options().get(_WRITING) else "BEGIN")

    return engine


def _unreachable() -> HandoverError:
    return HandoverError(
        "본부 데이터베이스에 닿거나 쓸 수 없습니다. config.toml의 주소, 서버, 권한, 빈 공간을 확인해 주세요.",
        "Headquarters' database cannot be reached or written. Check its address in config.toml, the server, the rights "
        "and free space.",
        "unreachable",
    )
