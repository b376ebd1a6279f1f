"""The chapter of headquarters' watch-lists: added to, never changed; the one that was taken last counts."""

from datetime import date, datetime

from airportdesk.handover.watchlist import TakenList, WatchList
from airportdesk.model import AccessAct, Officer, moment, utc_text
from airportdesk.store.session import Session


class Watchlists:
    """It keeps what it is given; whether a list may come in is decided before."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def keep(self, taken: WatchList, content: bytes, signature: bytes, now: datetime) -> None:
        """Keep a list, with the bytes it came as and their signature. Raises StoreError."""
        with self._session.writing() as conn:
            row = conn.execute(
                "INSERT INTO watchlist (at, edition, made, expires, entries, content, signature, officer) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    *(utc_text(now), taken.edition, str(taken.made), str(taken.expires), len(taken.entries)),
                    *(content, signature, self._session.officer_row),
                ),
            ).lastrowid
            subject, detail = f"watchlist:{taken.edition}", f"n={len(taken.entries)}"
            self._session.note(conn, AccessAct.WATCHLIST_TAKEN, subject, detail, row=("watchlist", row))

    def newest(self) -> TakenList | None:
        """What is known of the list that counts without reading it, or None where none was ever taken."""
        with self._session.reading() as conn:
            row = conn.execute(
                "SELECT w.edition, w.made, w.expires, w.entries, w.at, o.officer, o.name, o.role FROM watchlist AS w "
                "JOIN officer AS o ON o.id = w.officer ORDER BY w.id DESC LIMIT 1"
            ).fetchone()
        if row is None:
            return None
        edition, made, expires, entries, at, *who = row
        days = date.fromisoformat(made), date.fromisoformat(expires)
        return TakenList(edition, *days, entries, moment(at), Officer(*who))

    def content(self, edition: str) -> bytes:
        """The bytes of a list. Raises LookupError where it was never taken."""
        with self._session.reading() as conn:
            row = conn.execute("SELECT content FROM watchlist WHERE edition = ?", (edition,)).fetchone()
        if row is None:
            raise LookupError(edition)
        return bytes(row[0])
