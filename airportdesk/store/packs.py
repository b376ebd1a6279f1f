"""The packs of a desk and the key it trusts: added to, never changed. Earlier packs stay, so old records still read."""

from datetime import date, datetime
from typing import Any

from airportdesk.model import AccessAct, Officer, moment, utc_text
from airportdesk.pack.kept import KeptPack, TrustedKey
from airportdesk.store import failures
from airportdesk.store.session import Session

_USES = (
    "SELECT p.version, p.made, u.at, u.reason, o.officer, o.name, o.role, s.officer, s.name, s.role FROM pack_use AS u "
    "JOIN pack AS p ON p.id = u.pack JOIN officer AS o ON o.id = u.officer "
    "LEFT JOIN officer AS s ON s.id = u.second ORDER BY u.id DESC"
)


class Packs:
    """The chapter of packs. It keeps what it is given; whether a pack may come in is decided before."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def trusted_key(self) -> TrustedKey | None:
        """The key packs must be signed with, or None where the desk was set up without one."""
        with self._session.reading() as conn:
            row = conn.execute(
                "SELECT k.key, k.since, o.officer, o.name, o.role FROM trusted_key AS k "
                "JOIN officer AS o ON o.id = k.officer ORDER BY k.id DESC LIMIT 1"
            ).fetchone()
        return TrustedKey(row[0], moment(row[1]), Officer(*row[2:])) if row else None

    def trust(self, key: str, now: datetime) -> None:
        """Trust a key from now on. Raises StoreError where there is one: it is never replaced by hand."""
        with self._session.writing() as conn:
            if conn.execute("SELECT 1 FROM trusted_key").fetchone():
                raise failures.key_already_trusted()
            row = conn.execute(
                "INSERT INTO trusted_key (key, since, officer) VALUES (?, ?, ?)",
                (key, utc_text(now), self._session.officer_row),
            ).lastrowid
            self._session.note(conn, AccessAct.KEY_TRUSTED, row=("trusted_key", row))

    def keep(self, version: str, made: date, content: bytes) -> None:
        """Keep a pack that came with the program, so that records made with it still read after an update."""
        with self._session.writing() as conn:
            _row_of(conn, version, made, content)

    def use(self, kept: KeptPack, content: bytes, signature: bytes) -> None:
        """Keep a pack if it is not kept yet, and note that it is in use from `used_at` on. Raises StoreError."""
        if kept.used_at is None:
            raise ValueError("in use since when?")
        second = self._session.row_of(kept.second) if kept.second else None
        with self._session.writing() as conn:
            row = conn.execute(
                "INSERT INTO pack_use (pack, signature, at, officer, reason, second) VALUES (?, ?, ?, ?, ?, ?)",
                (
                    *(_row_of(conn, kept.version, kept.made, content), signature, utc_text(kept.used_at)),
                    *(self._session.officer_row, kept.reason, second),
                ),
            ).lastrowid
            self._session.note(conn, AccessAct.PACK_INSTALLED, f"pack:{kept.version}", row=("pack_use", row))

    def uses(self) -> tuple[KeptPack, ...]:
        """Every time a pack was put in use, the last first: the first of these is the pack in force."""
        with self._session.reading() as conn:
            rows = conn.execute(_USES).fetchall()
        return tuple(
            KeptPack(
                *(version, date.fromisoformat(made), moment(at), Officer(*who[:3]), reason),
                second=Officer(*who[3:]) if who[3] else None,
            )
            for version, made, at, reason, *who in rows
        )

    def kept(self) -> tuple[KeptPack, ...]:
        """Every pack that is kept, in the order they came."""
        with self._session.reading() as conn:
            rows = conn.execute("SELECT version, made FROM pack ORDER BY id").fetchall()
        return tuple(KeptPack(version, date.fromisoformat(made)) for version, made in rows)

    def content(self, version: str) -> bytes | None:
        """The archive of a kept pack."""
        with self._session.reading() as conn:
            row = conn.execute("SELECT content FROM pack WHERE version = ?", (version,)).fetchone()
        return bytes(row[0]) if row else None


def _row_of(conn: Any, version: str, made: date, content: bytes) -> int:
    if row := conn.execute("SELECT id FROM pack WHERE version = ?", (version,)).fetchone():
        return int(row[0])
    added = conn.execute(
        "INSERT INTO pack (version, made, content) VALUES (?, ?, ?)", (version, made.isoformat(), content)
    )
    return int(added.lastrowid)
