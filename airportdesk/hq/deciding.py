"""What people decide at headquarters: which of two files of one number counts, and to try bad lines again."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, func, select, update

from airportdesk.errors import HandoverError
from airportdesk.handover.sealing import opened, signature_beside
from airportdesk.hq.database import Database
from airportdesk.hq.desks import Desk, listed, named
from airportdesk.hq.keys import Keys
from airportdesk.hq.loading import Source, retry
from airportdesk.hq.outcomes import TROUBLES
from airportdesk.hq.tables import handover, quarantine
from airportdesk.hq.taking import Taker, fill, sealed_file
from airportdesk.text import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A line in quarantine: where it came from, and what is wrong with which of its fields. Never what it says."""

    desk: str
    number: int
    line: int
    why: Words
    field: str
    since: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Double:
    """A number of a desk of which several files came: the SHA-256 and the name of each."""

    desk: str
    number: int
    files: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Retried:
    """A hand-over whose quarantined lines were tried again: how many went in, which did not."""

    desk: str
    number: int
    rows: int
    lines: tuple[int, ...]


def in_quarantine(conn: Connection) -> list[Kept]:
    """Every line that is not in, in order of desk, number and line."""
    names = {one.no: one.name for one in listed(conn)}
    rows = conn.execute(select(quarantine).order_by(quarantine.c.desk, quarantine.c.number, quarantine.c.line)).all()
    return [
        Kept(
            desk=names[row.desk],
            number=row.number,
            line=row.line,
            why=TROUBLES[row.trouble],
            field=row.field,
            since=row.since,
        )
        for row in rows
    ]


def doubles(conn: Connection) -> list[Double]:
    """Every number that waits for a decision."""
    names = {one.no: one.name for one in listed(conn)}
    found: dict[tuple[int, int], list[tuple[str, str]]] = {}
    aside = select(handover).where(handover.c.standing == "aside")
    for row in conn.execute(aside.order_by(handover.c.desk, handover.c.number, handover.c.sealed)):
        found.setdefault((row.desk, row.number), []).append((row.sealed, row.file))
    return [Double(desk=names[no], number=number, files=tuple(files)) for (no, number), files in found.items()]


class Decider:
    """Carries decisions out, with unlocked keys."""

    def __init__(self, database: Database, folder: Path, keys: Keys, clock: Callable[[], datetime]) -> None:
        self._database, self._folder, self._keys, self._clock = database, folder, keys, clock
        self._taker = Taker(database, folder, keys, clock)

    def settle(self, desk: str, number: int, sealed: str) -> Path:
        """Choose one of the files of a number by the start of its SHA-256; the others count as rejected.

        Returns the receipt. Raises HandoverError: nothing to decide, no such file, or it is not kept any more.
        """
        with self._database.writing() as conn:
            one = named(conn, desk)
            chosen = _chosen(conn, one, number, sealed)
            path = sealed_file(self._folder, chosen)
            if path is None:
                raise HandoverError(
                    f"보관한 파일({chosen[:8]})이 없습니다. 본부 폴더의 sealed 폴더를 백업에서 되살려 주세요.",
                    f"The file that was kept ({chosen[:8]}) is gone. Restore the folder 'sealed' from a backup.",
                    "not_kept",
                )
            with opened(path, signature_beside(path), one.key, self._keys.identities) as inside:
                loaded = fill(conn, Source(one.no, one.id, number, self._clock()), inside)
            same = (handover.c.desk == one.no) & (handover.c.number == number)
            conn.execute(update(handover).where(same).values(standing="rejected"))
            conn.execute(
                update(handover)
                .where(handover.c.sealed == chosen)
                .values(standing="taken", rows=loaded.rows, quarantined=len(loaded.quarantined))
            )
        with self._database.reading() as conn:
            return self._taker.receipt(conn, one, number)

    def retry(self) -> Sequence[Retried]:
        """Try every line in quarantine again; receipts of hand-overs that changed are written anew."""
        with self._database.reading() as conn:
            desks = {one.no: one for one in listed(conn)}
            of = select(quarantine.c.desk, quarantine.c.number).distinct()
            waiting = conn.execute(of.order_by(quarantine.c.desk, quarantine.c.number)).all()
        return [self._retried(desks[no], number) for no, number in waiting]

    def _retried(self, one: Desk, number: int) -> Retried:
        with self._database.writing() as conn:
            loaded = retry(conn, Source(one.no, one.id, number, self._clock()))
            left = conn.execute(
                select(func.count()).where(quarantine.c.desk == one.no, quarantine.c.number == number)
            ).scalar_one()
            conn.execute(
                update(handover)
                .where(handover.c.desk == one.no, handover.c.number == number, handover.c.standing == "taken")
                .values(rows=handover.c.rows + loaded.rows, quarantined=left)
            )
        if loaded.rows:
            with self._database.reading() as conn:
                self._taker.receipt(conn, one, number)
        return Retried(desk=one.name, number=number, rows=loaded.rows, lines=loaded.quarantined)


def _chosen(conn: Connection, one: Desk, number: int, sealed: str) -> str:
    rows = conn.execute(
        select(handover.c.sealed).where(
            handover.c.desk == one.no, handover.c.number == number, handover.c.standing == "aside"
        )
    ).scalars()
    fitting = [str(one) for one in rows if sealed and one.startswith(sealed)]
    if len(fitting) != 1:
        raise HandoverError(
            "그 번호에서 정할 파일이 없거나 여럿입니다. 'airportdesk hq status'에 적힌 앞자리를 주세요.",
            "There is no such file to decide on for that number, or several. Give the digits 'airportdesk hq status' "
            "shows.",
            "no_double",
        )
    return fitting[0]
