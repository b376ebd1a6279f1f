"""The chapter of the keys hand-overs need: the desk's own that signs them, headquarters' they are encrypted for."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from airportdesk.model import AccessAct, Headquarters, Officer, moment, utc_text
from airportdesk.store.session import Session


@dataclass(frozen=True, slots=True, repr=False)
class SigningKey:
    """The desk's own minisign key: the secret file, which never leaves the log, and the public line."""

    secret: bytes
    public: str


class HandoverKeys:
    """Everything here is added to and never changed. Writing methods raise StoreError."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def public_key(self) -> str:
        """The public line of the desk's signing key, "" before the first use."""
        with self._session.reading() as conn:
            row = conn.execute("SELECT public FROM signing_key ORDER BY id DESC LIMIT 1").fetchone()
        return str(row[0]) if row else ""

    def signing_key(self, now: datetime) -> SigningKey:
        """The desk's signing key, made at its first use."""
        with self._session.writing() as conn:
            if row := conn.execute("SELECT secret, public FROM signing_key ORDER BY id DESC LIMIT 1").fetchone():
                return SigningKey(bytes(row[0]), row[1])
            from airportdesk.pack.signing import new_keys

            made = new_keys("")
            row = conn.execute(
                "INSERT INTO signing_key (secret, public, since, officer) VALUES (?, ?, ?, ?)",
                (made.secret, made.line, utc_text(now), self._session.officer_row),
            ).lastrowid
            self._session.note(conn, AccessAct.KEY_TRUSTED, detail="signing=1", row=("signing_key", row))
        return SigningKey(made.secret, made.line)

    def headquarters(self) -> Headquarters | None:
        """Whom hand-overs are encrypted for now."""
        with self._session.reading() as conn:
            row = conn.execute(
                "SELECT k.recipients, k.since, o.officer, o.name, o.role FROM headquarters_key AS k "
                "JOIN officer AS o ON o.id = k.officer ORDER BY k.id DESC LIMIT 1"
            ).fetchone()
        return Headquarters(tuple(row[0].split("\n")), moment(row[1]), Officer(*row[2:])) if row else None

    def set_headquarters(self, recipients: Sequence[str], now: datetime) -> None:
        """From now on hand-overs are encrypted for these, all of them."""
        with self._session.writing() as conn:
            row = conn.execute(
                "INSERT INTO headquarters_key (recipients, since, officer) VALUES (?, ?, ?)",
                ("\n".join(recipients), utc_text(now), self._session.officer_row),
            ).lastrowid
            detail = f"recipients={len(recipients)}"
            self._session.note(conn, AccessAct.KEY_TRUSTED, "", detail, row=("headquarters_key", row))
