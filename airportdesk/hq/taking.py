"""Taking hand-overs in: any order, any number of times, many desks. Each file is one transaction.

What is refused changes nothing but the list of arrivals. What was opened is kept as it came under `sealed/`, still
encrypted, so that a decision between two files of one number can be carried out later.
"""

import hashlib
import logging
import re
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec
from sqlalchemy import Connection, insert, select, update

from airportdesk.errors import HandoverError
from airportdesk.handover.manifest import RECEIPT_SUFFIX, SEALED_SUFFIX, SIGNATURE_SUFFIX, Manifest, Receipt
from airportdesk.handover.manifest import receipt_code as code_of
from airportdesk.handover.sealing import Opened, claim_of, opened, signature_beside
from airportdesk.hq.chain import access_back, links_of, misfits
from airportdesk.hq.database import Database
from airportdesk.hq.desks import Desk, listed
from airportdesk.hq.keys import Keys, kept
from airportdesk.hq.loading import Loaded, Source, load, unload
from airportdesk.hq.outcomes import NOTICES, WORDS, Outcome, said
from airportdesk.hq.tables import arrival, desk, handover
from airportdesk.model import utc_text
from airportdesk.text import Words

SEALED, RECEIPTS = "sealed", "receipts"
_CHUNK = 1 << 20
_NUMBERED = re.compile(r"airportdesk-[0-9a-f]{8}-(\d{6,16})\.zip\.age")
_log = logging.getLogger(__name__)


class _Refused(Exception):  # noqa: N818  # not an error of the program: an outcome
    """What became of a file that is not taken: an id of WORDS, what its words name, whose it is."""

    def __init__(self, id: str, name: str = "", desk: Desk | None = None, number: int = 0) -> None:
        super().__init__(id)
        self.id, self.name, self.desk, self.number = id, name, desk, number


class Taker:
    """Takes files into one database with unlocked keys; `folder` is headquarters' folder."""

    def __init__(self, database: Database, folder: Path, keys: Keys, clock: Callable[[], datetime]) -> None:
        self._database, self._folder, self._keys, self._clock = database, folder, keys, clock

    def take(self, path: Path) -> Outcome:
        """Take one file in, or say why not. Raises HandoverError only where headquarters' own disk fails."""
        sealed = ""
        try:
            sealed = _sha256(path)
            outcome = self._seen(path, sealed) or self._new(path, sealed)
            if outcome is None and (outcome := self._seen(path, sealed)) is None:
                raise AssertionError("a file that was there is gone")
        except _Refused as why:
            named = said(WORDS, why.id, name=why.name)
            of = why.desk.name if why.desk else ""
            outcome = Outcome(file=path.name, id=why.id, words=named, desk=of, number=why.number)
            self._arrived(outcome, sealed, why.desk)
        except OSError:
            outcome = Outcome(file=path.name, id="unreadable", words=WORDS["unreadable"])
            self._arrived(outcome, sealed, None)
        _log.info("hand-over %s: %s, %d rows, %d aside", outcome.number, outcome.id, outcome.rows, len(outcome.lines))
        return outcome

    def receipt(self, conn: Connection, one: Desk, number: int) -> Path:
        """Write the signed receipt of a hand-over that is in, and return its place."""
        row = conn.execute(
            select(handover).where(
                handover.c.desk == one.no, handover.c.number == number, handover.c.standing == "taken"
            )
        ).one()
        receipt = Receipt(
            desk=one.id,
            number=number,
            sealed=row.sealed,
            rows=row.rows,
            quarantined=row.quarantined,
            taken_at=datetime.fromisoformat(row.taken_at),
            code=row.code,
        )
        path = receipt_path(self._folder, one.id, number)
        data = msgspec.json.format(msgspec.json.encode(receipt), indent=1) + b"\n"
        signature = self._keys.signed(data, f"airportdesk receipt desk={one.id} number={number} code={row.code}")
        kept(path.with_name(path.name + SIGNATURE_SUFFIX), signature)
        return kept(path, data)

    def _seen(self, path: Path, sealed: str) -> Outcome | None:
        with self._database.reading() as conn:
            row = conn.execute(select(handover).where(handover.c.sealed == sealed)).one_or_none()
            if row is None:
                return None
            one = next(desk for desk in listed(conn) if desk.no == row.desk)
            if row.standing == "aside":
                raise _Refused("double", _others(conn, row), one, row.number)
            if row.standing == "rejected":
                raise _Refused("rejected", "", one, row.number)
            if path.name != row.file:
                raise _Refused("replayed", row.file, one, row.number)
            place = receipt_path(self._folder, one.id, row.number)
            receipt = place if place.exists() else self.receipt(conn, one, row.number)
        outcome = Outcome(
            file=path.name, id="already", words=WORDS["already"], desk=one.name, number=row.number, receipt=receipt
        )
        self._arrived(outcome, sealed, one)
        return outcome

    def _new(self, path: Path, sealed: str) -> Outcome | None:
        """What becomes of a file that is new; None where somebody else took it in meanwhile."""
        try:
            signature = signature_beside(path)
            claim = claim_of(signature)
        except HandoverError as error:
            raise _Refused("unsigned") from error
        with self._database.reading() as conn:
            one = next((desk for desk in listed(conn) if desk.id == claim.desk), None)
        if one is None:
            raise _Refused("unknown_desk", claim.desk[:8], None, claim.number)
        try:
            with opened(path, signature, one.key, self._keys.identities) as inside:
                if one.retired_at:
                    raise _Refused("retired", one.name, one, claim.number)
                self._keep(path.name, path.read_bytes(), signature, sealed)
                return self._loaded(path.name, one, inside)
        except HandoverError as error:
            if error.trouble not in WORDS:
                raise
            raise _Refused(error.trouble, one.name, one, claim.number) from error

    def _loaded(self, file: str, one: Desk, inside: Opened) -> Outcome | None:
        manifest, now = inside.manifest, self._clock()
        source = Source(one.no, one.id, manifest.number, now)
        with self._database.writing() as conn:
            conn.execute(select(desk.c.no).where(desk.c.no == one.no).with_for_update()).one()  # one file at a time
            if conn.execute(select(handover.c.number).where(handover.c.sealed == inside.claim.sha256)).first():
                return None
            if self._put_aside(conn, source, manifest, inside, file):
                row = conn.execute(select(handover).where(handover.c.sealed == inside.claim.sha256)).one()
                refused = _Refused("double", _others(conn, row), one, manifest.number)
            else:
                refused = None
                loaded = fill(conn, source, inside)
                conn.execute(
                    insert(handover).values(
                        _row(source, manifest, inside, file)
                        | {"rows": loaded.rows, "quarantined": len(loaded.quarantined), "standing": "taken"}
                    )
                )
                notices = _notices(conn, one, manifest, file)
                self._note(conn, file, "taken", inside.claim.sha256, one, manifest.number)
        if refused is not None:
            withdrawn = receipt_path(self._folder, one.id, manifest.number)
            for path in (withdrawn, withdrawn.with_name(withdrawn.name + SIGNATURE_SUFFIX)):
                path.unlink(missing_ok=True)
            raise refused
        with self._database.reading() as conn:
            receipt = self.receipt(conn, one, manifest.number)
        return Outcome(
            file=file,
            id="taken",
            words=WORDS["taken"],
            desk=one.name,
            number=manifest.number,
            rows=loaded.rows,
            lines=loaded.quarantined,
            notices=notices,
            receipt=receipt,
        )

    def _put_aside(self, conn: Connection, source: Source, manifest: Manifest, inside: Opened, file: str) -> bool:
        """Where another file has the number: take that one's rows out, and note both as aside."""
        same = (handover.c.desk == source.desk) & (handover.c.number == source.number)
        if not conn.execute(select(handover.c.sealed).where(same, handover.c.standing != "rejected")).first():
            return False
        unload(conn, source)
        conn.execute(update(handover).where(same, handover.c.standing == "taken").values(standing="aside"))
        conn.execute(
            insert(handover).values(
                _row(source, manifest, inside, file) | {"rows": 0, "quarantined": 0, "standing": "aside"}
            )
        )
        return True

    def _keep(self, name: str, data: bytes, signature: bytes, sealed: str) -> None:
        if hashlib.sha256(data).hexdigest() != sealed:  # it was changed between two readings
            raise _Refused("altered")
        if sealed_file(self._folder, sealed) is None:
            named = name if name.endswith(SEALED_SUFFIX) else f"{name}{SEALED_SUFFIX}"
            place = self._folder / SEALED / sealed[:2] / sealed / named
            kept(place.with_name(place.name + SIGNATURE_SUFFIX), signature)
            kept(place, data)

    def _arrived(self, outcome: Outcome, sealed: str, one: Desk | None) -> None:
        with self._database.writing() as conn:
            self._note(conn, outcome.file, outcome.id, sealed, one, outcome.number)

    def _note(self, conn: Connection, file: str, outcome: str, sealed: str, one: Desk | None, number: int) -> None:
        conn.execute(
            insert(arrival).values(
                at=utc_text(self._clock()),
                file=file[:200],
                sealed=sealed,
                outcome=outcome,
                desk=one.no if one else None,
                number=number or None,
            )
        )


def files_in(paths: Iterable[Path]) -> Iterator[Path]:
    """The files themselves, and of a folder every sealed file in it and below, by name."""
    for path in paths:
        if path.is_dir():
            yield from sorted((one for one in path.rglob(f"*{SEALED_SUFFIX}") if one.is_file()), key=lambda p: p.name)
        else:
            yield path


def sealed_file(folder: Path, sealed: str) -> Path | None:
    """Where a file that was opened is kept under its own name, by its SHA-256; None where it is not."""
    place = folder / SEALED / sealed[:2] / sealed
    return next(place.glob(f"*{SEALED_SUFFIX}"), None)


def receipt_path(folder: Path, desk: str, number: int) -> Path:
    """Where the receipt of a hand-over lies."""
    return folder / RECEIPTS / f"airportdesk-{desk[:8]}-{number:06d}{RECEIPT_SUFFIX}"


def fill(conn: Connection, source: Source, inside: Opened) -> Loaded:
    """The lines of an opened hand-over into the tables; one for statistics has none that are new."""
    if inside.manifest.profile != "hq":
        return Loaded(0, ())
    return load(conn, source, enumerate(inside.lines(), 1))


def _row(source: Source, manifest: Manifest, inside: Opened, file: str) -> dict[str, Any]:
    return {
        "desk": source.desk,
        "number": source.number,
        "sealed": inside.claim.sha256,
        "previous": manifest.previous,
        "file": file,
        "profile": manifest.profile,
        "named": manifest.named,
        "day": manifest.day,
        "made_at": utc_text(manifest.made_at.replace(tzinfo=manifest.made_at.tzinfo or UTC)),
        "taken_at": utc_text(source.at),
        "access_seq": manifest.access_seq,
        "access_head": manifest.access_head,
        "code": code_of(inside.manifest_bytes, manifest.desk, manifest.number),
    }


def _others(conn: Connection, row: Any) -> str:
    """The names of the other files of that number."""
    same = (handover.c.desk == row.desk) & (handover.c.number == row.number) & (handover.c.sealed != row.sealed)
    found = conn.execute(select(handover.c.file, handover.c.sealed).where(same).order_by(handover.c.sealed)).all()
    return ", ".join(f"{one.file} {one.sealed[:8]}" for one in found)


def _notices(conn: Connection, one: Desk, manifest: Manifest, file: str) -> list[Words]:
    rows = conn.execute(select(handover).where(handover.c.desk == one.no).order_by(handover.c.number)).all()
    links, number = links_of(rows), manifest.number
    found = [
        said(NOTICES, id, number=before.number if link.number == number else link.number)
        for id, pairs in (("previous", misfits(links)), ("access", access_back(links)))
        for before, link in pairs
        if number in (before.number, link.number)
    ]
    named = _NUMBERED.fullmatch(file)
    if named is not None and int(named[1]) != number:
        found.append(said(NOTICES, "misnamed", number=number))
    if manifest.profile != "hq":
        found.append(NOTICES["statistics"])
    return found


def _sha256(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()
