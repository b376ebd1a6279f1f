"""Prints: what was handed to which printer, what was heard of it, and the leaflets that wait for one."""

from collections.abc import Sequence
from contextlib import suppress
from datetime import date, datetime
from typing import Any

from airportdesk.model import (
    AccessAct,
    ForWhom,
    LeafletCount,
    Officer,
    Printed,
    PrintLater,
    PrintOutcome,
    PrintState,
    Sent,
    Sheet,
    Trouble,
    moment,
    utc_text,
)
from airportdesk.store import reading
from airportdesk.store.session import Session

WORDS_MAX = 400
_SHEET = "leaflet, language, reason, format, title"
_ONE = (
    "SELECT p.id, p.leaflet, p.language, p.reason, p.format, p.title, coalesce(p.contact, l.contact), p.draft, "
    "p.copies, p.queue, p.job, p.sent_at, o.officer, o.name, o.role "
    "FROM print AS p JOIN officer AS o ON o.id = p.officer LEFT JOIN logged_draft AS l ON l.key = p.draft "
)
_LATER = (
    "SELECT p.id, p.leaflet, p.language, p.reason, p.format, p.title, coalesce(p.contact, l.contact), p.draft, "
    "p.copies, p.since, o.officer, o.name, o.role "
    "FROM print_later AS p JOIN officer AS o ON o.id = p.officer LEFT JOIN logged_draft AS l ON l.key = p.draft "
)
_OVER = tuple(state.value for state in PrintState if state.final)
_NOTHING_CAME = (PrintState.CANCELLED, PrintState.FAILED, PrintState.UNKNOWN_QUEUE)


class Prints:
    """The chapter of prints. Prints and outcomes stay for ever; what waits, and the bytes, do not."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def sent(self, sent: Sent, pdf: bytes, later: int | None = None) -> Printed:
        """Note that a leaflet was handed to a printer, and keep its bytes for another print. Raises StoreError.

        `later` is the number under which it waited; it waits no more.
        """
        with self._session.writing() as conn:
            row = conn.execute(
                f"INSERT INTO print (contact, draft, {_SHEET}, copies, queue, job, sent_at, officer) "  # noqa: S608
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    *_described(sent.whose, sent.sheet),
                    *(sent.copies, sent.queue, sent.job, utc_text(sent.sent_at), self._session.officer_row),
                ),
            ).lastrowid
            _keep_file(conn, sent.sheet.sha256, pdf, sent.sent_at)
            if later is not None:
                conn.execute("DELETE FROM print_later WHERE id = ?", (later,))
            whose = sent.whose.contact or (f"draft:{sent.whose.draft}" if sent.whose.draft else "")
            self._session.note(conn, AccessAct.PRINTED, whose, f"copies={sent.copies}", row=("print", row))
            return _printed(conn, conn.execute(f"{_ONE} WHERE p.id = ?", (row,)).fetchall())[0]

    def heard(self, print_id: int, outcome: PrintOutcome) -> None:
        """Note what was heard of a print; the same word as the last is not noted twice. Raises StoreError."""
        with self._session.writing() as conn:
            last = conn.execute(
                "SELECT outcome, trouble FROM print_outcome WHERE print = ? ORDER BY id DESC LIMIT 1", (print_id,)
            ).fetchone()
            said = (outcome.state.value, outcome.trouble.value if outcome.trouble else "")
            if last is not None and (last == said or last[0] in _OVER):
                return
            conn.execute(
                "INSERT INTO print_outcome (print, outcome, trouble, at, words) VALUES (?, ?, ?, ?, ?)",
                (print_id, *said, utc_text(outcome.at), outcome.words[:WORDS_MAX]),
            )

    def one(self, print_id: int) -> Printed:
        """A print as it stands now, with the contact its talk has become. Raises LookupError."""
        with self._session.reading() as conn:
            found = _printed(conn, conn.execute(f"{_ONE} WHERE p.id = ?", (print_id,)).fetchall())
        if not found:
            raise LookupError(f"no print {print_id}")
        return found[0]

    def of_contact(self, contact_id: int) -> tuple[Printed, ...]:
        """The prints of a contact, those sent before it was logged too; the oldest first."""
        with self._session.reading() as conn:
            rows = conn.execute(
                f"{_ONE} WHERE p.id IN ("  # noqa: S608  # literals only
                "SELECT id FROM print WHERE contact = ?1 UNION SELECT d.id FROM logged_draft AS g "
                "JOIN print AS d ON d.draft = g.key AND d.draft <> '' WHERE g.contact = ?1) ORDER BY p.id",
                (contact_id,),
            ).fetchall()
            return _printed(conn, rows)

    def of_day(self, day: date) -> tuple[Printed, ...]:
        """What was sent on a Korean day, the newest first."""
        with self._session.reading() as conn:
            rows = conn.execute(
                f"{_ONE} WHERE p.sent_at >= ? AND p.sent_at < ? ORDER BY p.sent_at DESC, p.id DESC", reading.bounds(day)
            ).fetchall()
            return _printed(conn, rows)

    def unfinished(self, since: datetime) -> tuple[Printed, ...]:
        """What was sent from then on and has not come to an end, the oldest first."""
        with self._session.reading() as conn:
            rows = conn.execute(
                f"{_ONE} WHERE p.sent_at >= ? AND NOT EXISTS ("  # noqa: S608  # literals only
                "SELECT 1 FROM print_outcome AS h WHERE h.print = p.id "
                f"AND h.outcome IN ({', '.join('?' * len(_OVER))})) ORDER BY p.sent_at, p.id",
                (utc_text(since), *_OVER),
            ).fetchall()
            return _printed(conn, rows)

    def counts(self, day: date) -> tuple[LeafletCount, ...]:
        """Copies of a Korean day by language and reason; what was cancelled or failed does not count."""
        found: dict[tuple[str, str], tuple[int, int]] = {}
        for printed in self.of_day(day):
            if printed.state in _NOTHING_CAME:
                continue
            sheet, copies = printed.sent.sheet, printed.sent.copies
            sent, out = found.get((sheet.language, sheet.reason), (0, 0))
            came = copies if printed.state is PrintState.PRINTED else 0
            found[sheet.language, sheet.reason] = (sent + copies, out + came)
        return tuple(LeafletCount(*which, *counted) for which, counted in sorted(found.items()))

    def file(self, sha256: str) -> bytes | None:
        """The bytes of a leaflet, if they are still kept."""
        with self._session.reading() as conn:
            row = conn.execute("SELECT content FROM print_file WHERE leaflet = ?", (sha256,)).fetchone()
        return bytes(row[0]) if row else None

    def keep_for_later(self, sheet: Sheet, whose: ForWhom, copies: int, pdf: bytes, now: datetime) -> None:
        """Keep a leaflet until there is a printer; one that waits already waits once. Raises StoreError."""
        with self._session.writing() as conn:
            if conn.execute("SELECT 1 FROM print_later WHERE leaflet = ?", (sheet.sha256,)).fetchone():
                return
            conn.execute(
                f"INSERT INTO print_later (contact, draft, {_SHEET}, copies, since, officer) "  # noqa: S608
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (*_described(whose, sheet), copies, utc_text(now), self._session.officer_row),
            )
            _keep_file(conn, sheet.sha256, pdf, now)

    def later(self) -> tuple[PrintLater, ...]:
        """The leaflets that wait, the oldest first."""
        with self._session.reading() as conn:
            rows = conn.execute(f"{_LATER} ORDER BY p.id").fetchall()
        return tuple(
            PrintLater(row[0], Sheet(*row[1:6]), ForWhom(row[6], row[7]), row[8], moment(row[9]), Officer(*row[10:]))
            for row in rows
        )

    def drop_later(self, later_id: int) -> None:
        """A leaflet waits no more. Raises StoreError."""
        with self._session.writing() as conn:
            conn.execute("DELETE FROM print_later WHERE id = ?", (later_id,))

    def tidy(self, before: datetime) -> None:
        """Let go of bytes kept before that moment, but for leaflets that wait. Raises StoreError."""
        with self._session.writing() as conn:
            conn.execute(
                "DELETE FROM print_file WHERE kept_at < ? AND leaflet NOT IN (SELECT leaflet FROM print_later)",
                (utc_text(before),),
            )


def _described(whose: ForWhom, sheet: Sheet) -> tuple[Any, ...]:
    return (
        *(whose.contact, whose.draft),
        *(sheet.sha256, sheet.language, sheet.reason, sheet.format, sheet.title),
    )


def _keep_file(conn: Any, sha256: str, pdf: bytes, now: datetime) -> None:
    conn.execute(
        "INSERT INTO print_file (leaflet, kept_at, content) VALUES (?, ?, ?) "
        "ON CONFLICT (leaflet) DO UPDATE SET kept_at = excluded.kept_at",
        (sha256, utc_text(now), pdf),
    )


def _printed(conn: Any, rows: Sequence[tuple[Any, ...]]) -> tuple[Printed, ...]:
    outcomes: dict[int, list[PrintOutcome]] = {row[0]: [] for row in rows}
    marks = ", ".join("?" * len(outcomes))
    for print_id, state, trouble, at, words in conn.execute(
        f"SELECT print, outcome, trouble, at, words FROM print_outcome WHERE print IN ({marks}) ORDER BY id",  # noqa: S608
        tuple(outcomes),
    ):
        outcomes[print_id].append(PrintOutcome(_state(state), _trouble(trouble), moment(at), words))
    return tuple(
        Printed(
            row[0],
            Sent(Sheet(*row[1:6]), ForWhom(row[6], row[7]), row[8], row[9], row[10], moment(row[11])),
            Officer(*row[12:]),
            tuple(outcomes[row[0]]),
        )
        for row in rows
    )


def _state(word: str) -> PrintState:
    """A word of a later program is not a failure of this one."""
    with suppress(ValueError):
        return PrintState(word)
    return PrintState.UNCONFIRMED


def _trouble(word: str) -> Trouble | None:
    with suppress(ValueError):
        return Trouble(word) if word else None
    return Trouble.OTHER
