"""Leaflet texts of this desk's own: added to, never changed, in the order they were saved."""

from collections.abc import Mapping
from datetime import datetime

from airportdesk.model import AccessAct, EditedText, moment, utc_text
from airportdesk.store.session import Session


class Texts:
    """The chapter of edited leaflet texts. Whether a text may come in is decided before."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def save(self, language: str, edited: Mapping[str, tuple[str, str]], now: datetime) -> None:
        """Keep texts by entry as (what the pack says, what it says from now on), all or none. Raises StoreError."""
        officer = self._session.officer_row
        with self._session.writing() as conn:
            for entry, (base, text) in edited.items():
                added = conn.execute(
                    "INSERT INTO leaflet_text (at, language, entry, base, text, officer) VALUES (?, ?, ?, ?, ?, ?)",
                    (utc_text(now), language, entry, base, text, officer),
                ).lastrowid
                detail = f"language={language} entry={entry}"
                self._session.note(conn, AccessAct.TEXTS_EDITED, detail=detail, row=("leaflet_text", added))

    def newest(self) -> tuple[EditedText, ...]:
        """The newest text of each entry of each language."""
        with self._session.reading() as conn:
            rows = conn.execute(
                "SELECT t.language, t.entry, t.base, t.text, o.name, t.at FROM leaflet_text AS t "
                "JOIN officer AS o ON o.id = t.officer WHERE t.id IN "
                "(SELECT max(id) FROM leaflet_text GROUP BY language, entry) ORDER BY t.id"
            ).fetchall()
        return tuple(
            EditedText(language, entry, base, text, name, moment(at)) for language, entry, base, text, name, at in rows
        )
