"""The revisions of one hand-over, read beside the log while it is used."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from airportdesk.model import LeafletMade, Record
from airportdesk.store import failures, reading
from airportdesk.store.connection import in_words, keyed
from airportdesk.store.names import DATABASE

PAGE = 500
"""Revisions read at once."""


@dataclass(frozen=True)
class HandoverReading:
    """The revisions of a hand-over, with a connection of its own: it may be iterated on another thread."""

    folder: Path
    data_key: bytes = field(repr=False)
    number: int

    def __iter__(self) -> Iterator[tuple[Record, tuple[LeafletMade, ...]]]:
        """The revisions with the leaflets of their talks; those that were destroyed since are left out."""
        with in_words(failures.not_read), closing(keyed(str(self.folder / DATABASE), self.data_key)) as conn:
            conn.execute("BEGIN")
            rows = conn.execute(
                "SELECT r.id FROM handover_revision AS e CROSS JOIN revision AS r ON r.contact = e.contact "
                "AND r.number = e.revision WHERE e.handover = ? ORDER BY e.contact, e.revision",
                (self.number,),
            ).fetchall()
            for at in range(0, len(rows), PAGE):
                for record in reading.records_of(conn, [row for (row,) in rows[at : at + PAGE]]):
                    yield record, reading.leaflets_of(conn, record.contact_id)
