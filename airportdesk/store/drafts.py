"""Half-typed talks, kept encrypted for the officer who typed them and for no one else."""

from datetime import datetime

import msgspec

from airportdesk.model import AccessAct, KeptDraft, utc_text
from airportdesk.store.session import Session


class Drafts:
    """The chapter of drafts. A draft lives until it is logged or discarded; either way nothing of it stays."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def keep(self, kept: KeptDraft, now: datetime) -> None:
        """Keep a draft as it stands now, in the place of what was kept under its key. Raises StoreError.

        One that amends a contact that was destroyed is kept no more.
        """
        with self._session.writing() as conn:
            gone = "SELECT 1 FROM destroyed WHERE contact = ?"
            if kept.amending and conn.execute(gone, (kept.amending,)).fetchone():
                return
            conn.execute(
                "INSERT INTO draft (key, officer, begun_at, changed_at, content) VALUES (?, ?, ?, ?, ?) "
                "ON CONFLICT (key) DO UPDATE SET changed_at = excluded.changed_at, content = excluded.content",
                (
                    *(kept.key, self._session.officer.id, utc_text(kept.begun_at), utc_text(now)),
                    msgspec.json.encode(kept).decode(),
                ),
            )

    def mine(self) -> tuple[KeptDraft, ...]:
        """The drafts of the officer who unlocked the store, the one changed last first."""
        with self._session.reading() as conn:
            rows = conn.execute(
                "SELECT content FROM draft WHERE officer = ? ORDER BY changed_at DESC, rowid DESC",
                (self._session.officer.id,),
            ).fetchall()
        return tuple(msgspec.json.decode(content, type=KeptDraft) for (content,) in rows)

    def drop(self, key: str) -> None:
        """Discard a draft for good. Only its own officer's; an unknown key is nothing to do. Raises StoreError."""
        with self._session.writing() as conn:
            gone = conn.execute("DELETE FROM draft WHERE key = ? AND officer = ?", (key, self._session.officer.id))
            if gone.rowcount:
                self._session.note(conn, AccessAct.DRAFT_DROPPED, f"draft:{key}")
