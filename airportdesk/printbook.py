"""The desk's book of prints: what was sent, what became of it, and what waits for a printer."""

import hashlib
from collections.abc import Callable
from datetime import date, datetime, time, timedelta

from airportdesk.model import (
    KST,
    ForWhom,
    LeafletCount,
    Printed,
    PrintLater,
    PrintOutcome,
    PrintState,
    Sent,
    Sheet,
    Trouble,
)
from airportdesk.store import Store
from airportdesk.text import clean_line

FOLLOWED = timedelta(days=2)
"""How long after it was sent a print is asked after; a print service keeps what it knows of a job for a day."""

PRINT_TITLE = "airportdesk"
"""What a print service, and whoever looks at its list, is told of a leaflet: nothing of whom it is for."""


def sheet_of(pdf: bytes, language: str, reason: str, format: str, title: str) -> Sheet:
    """The description of a leaflet."""
    return Sheet(hashlib.sha256(pdf).hexdigest(), language, reason, format, clean_line(title, 200))


class PrintBook:
    """Prints of one store. Everything answers at once; no printer is spoken to here."""

    def __init__(self, store: Store, clock: Callable[[], datetime]) -> None:
        self._prints = store.prints
        self._clock = clock

    def sent(
        self,
        sheet: Sheet,
        whose: ForWhom,
        copies: int,
        queue: str,
        job: int | None,
        pdf: bytes,
        later: int | None = None,
    ) -> Printed:
        """Note that a leaflet was handed to a printer: sent, which is not yet printed. Raises StoreError."""
        return self._prints.sent(Sent(sheet, whose, copies, queue, job, self._clock()), pdf, later)

    def heard(self, print_id: int, state: PrintState, trouble: Trouble | None, words: str) -> None:
        """Note what was heard of a print. Raises StoreError."""
        self._prints.heard(print_id, PrintOutcome(state, trouble, self._clock(), clean_line(words, 400)))

    def one(self, print_id: int) -> Printed:
        """A print as it stands now, with the contact its talk has become. Raises LookupError."""
        return self._prints.one(print_id)

    def of_contact(self, contact_id: int) -> tuple[Printed, ...]:
        """The prints of a contact, the oldest first."""
        return self._prints.of_contact(contact_id)

    def of_day(self, day: date) -> tuple[Printed, ...]:
        """What was sent on a day, the newest first."""
        return self._prints.of_day(day)

    def unfinished(self) -> tuple[Printed, ...]:
        """What was sent of late and has not come to an end, the oldest first."""
        return self._prints.unfinished(self._clock() - FOLLOWED)

    def counts(self, day: date) -> tuple[LeafletCount, ...]:
        """Copies of a day by language and reason."""
        return self._prints.counts(day)

    def file(self, sheet: Sheet) -> bytes | None:
        """The bytes of a leaflet sent today or waiting, else nothing."""
        return self._prints.file(sheet.sha256)

    def keep_for_later(self, sheet: Sheet, whose: ForWhom, copies: int, pdf: bytes) -> None:
        """Keep a leaflet, encrypted, until there is a printer. Raises StoreError."""
        self._prints.keep_for_later(sheet, whose, copies, pdf, self._clock())

    def later(self) -> tuple[PrintLater, ...]:
        """The leaflets that wait, the oldest first."""
        return self._prints.later()

    def drop_later(self, later_id: int) -> None:
        """A leaflet waits no more. Raises StoreError."""
        self._prints.drop_later(later_id)

    def tidy(self) -> None:
        """Let go of the bytes of leaflets of earlier days that do not wait. Raises StoreError."""
        today = self._clock().astimezone(KST).date()
        self._prints.tidy(datetime.combine(today, time.min, KST))
