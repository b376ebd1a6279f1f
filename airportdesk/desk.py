"""The officer's verbs over one store and one pack: preview, log, amend, the day, departures, leaflet, export."""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from airportdesk import flights
from airportdesk.alarms import ConfirmedAlert
from airportdesk.alertbook import AlertBook
from airportdesk.errors import DeskError
from airportdesk.export import day_as_csv, day_as_xlsx
from airportdesk.files import safe_name, write_whole
from airportdesk.finder import Finder, Tied
from airportdesk.flights import BoardLine
from airportdesk.incoming import bytes_of
from airportdesk.intake import contact_from, draft_from
from airportdesk.leaflet import leaflet_pdf
from airportdesk.model import (
    KST,
    Contact,
    Departure,
    DeskInfo,
    Draft,
    KeptDraft,
    LeafletMade,
    Officer,
    Overrule,
    Preview,
    Problem,
    Record,
)
from airportdesk.pack import Pack
from airportdesk.pack.signing import SignedPack
from airportdesk.risk import Rules, assessment
from airportdesk.shelf import Shelf
from airportdesk.store import Store
from airportdesk.text import Language, clean

Clock = Callable[[], datetime]
REASON_MAX = 300
"""Characters of the reason of an amendment."""


def korean_now() -> datetime:
    """The moment, in the desk's time."""
    return datetime.now(KST)


class DraftError(DeskError):
    """A draft that cannot be saved as it stands; the problems say which fields and why."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(
            " ".join(problem.words.ko for problem in problems), " ".join(problem.words.en for problem in problems)
        )
        self.problems = problems


class Desk:
    """One unlocked desk. Everything here answers at once, but for the jobs, which are pure and may run elsewhere."""

    def __init__(self, store: Store, pack: Pack, clock: Clock = korean_now) -> None:
        self._store = store
        self._clock = clock
        self.alerts = AlertBook(store, clock)
        self.shelf = Shelf(store, pack, clock)
        self._use(pack)

    def _use(self, pack: Pack) -> None:
        """From now on this pack, with the alerts this desk confirmed after it."""
        self.pack = self.alerts.onto(pack)
        self._newest = self.pack.version
        self._rules = Rules(self.pack)
        self.finder = Finder(self._store, self.pack, self._clock)

    @property
    def info(self) -> DeskInfo:
        """Where this desk stands."""
        return self._store.desk

    @property
    def officer(self) -> Officer:
        """Who is at the desk."""
        return self._store.officer

    def pack_of(self, record: Record) -> Pack:
        """The pack a record was made with, or today's where that one is not kept."""
        return self.alerts.as_recorded(record.assessment.pack, self.shelf.pack_of)

    @property
    def on_older_pack(self) -> bool:
        """Whether the desk goes on with a talk under the pack it was begun with."""
        return self.pack.version != self._newest

    def go_on_with(self, version: str) -> bool:
        """Use the pack of a half-typed talk until `use_newest`; False where that pack is not kept any more."""
        older = self.alerts.as_recorded(version, self.shelf.pack_of)
        if older.version != version:
            return False
        self.pack = older
        self._rules = Rules(older)
        self.finder = Finder(self._store, older, self._clock)
        return True

    def use_newest(self) -> None:
        """Use today's pack again."""
        self._use(self.shelf.pack)

    def install(self, signed: SignedPack, reason: str = "") -> Pack:
        """Put a checked pack in use from now on. Raises PackError or StoreError, and then nothing has changed."""
        self._use(self.shelf.install(signed, reason))
        return self.pack

    def confirm_alerts(self, rows: Sequence[ConfirmedAlert]) -> None:
        """Let travel alerts count from now on, all or none, by a supervisor. Raises AlarmsError or StoreError."""
        self.alerts.confirm(rows, self.pack)
        self._use(self.shelf.pack)

    def now(self) -> datetime:
        """The moment, by the desk's clock."""
        return self._clock()

    def preview(self, draft: Draft) -> Preview:
        """What the draft means as it stands, and what is wrong with which field. Writes nothing."""
        contact, _, problems = contact_from(draft, self._clock(), self.pack)
        return Preview(assessment(contact, self._rules, draft.dismissed), problems)

    def tied(self, draft: Draft, amending: int | None = None) -> Tied:
        """What ties a talk as it is typed to talks that are logged; `amending` is the contact it is itself."""
        contact, _, _ = contact_from(draft, self._clock(), self.pack)
        return self.finder.tied(contact, amending)

    def log(self, draft: Draft, leaflets: Sequence[LeafletMade] = (), key: str = "") -> Record:
        """Save a new contact, whole or not at all; the draft kept under `key` is gone with the same stroke.

        Raises DraftError, or StoreError if it could not be written.
        """
        now, contact, overrule = self._read(draft)
        return self._store.log(contact, assessment(contact, self._rules, draft.dismissed), overrule, now, leaflets, key)

    def amend(
        self, contact_id: int, draft: Draft, reason: str, leaflets: Sequence[LeafletMade] = (), key: str = ""
    ) -> Record:
        """Add a revision to a contact, with its reason; the earlier ones stay. Raises as `log` does."""
        now, contact, overrule = self._read(draft)
        before = self._store.record(contact_id)
        if draft.at == draft_from(before).at:  # shown to the minute: a time nobody touched stays as it was
            contact = replace(contact, at=before.contact.at)
        said = assessment(contact, self._rules, draft.dismissed)
        reason = clean(reason, REASON_MAX).strip()
        return self._store.amend(contact_id, contact, said, overrule, now, reason, leaflets, key)

    def keep_draft(self, kept: KeptDraft) -> None:
        """Keep a half-typed talk for the officer at the desk. Raises StoreError if it could not be written."""
        self._store.drafts.keep(kept, self._clock())

    def drafts(self) -> tuple[KeptDraft, ...]:
        """The half-typed talks of the officer at the desk, the one changed last first."""
        return self._store.drafts.mine()

    def drop_draft(self, key: str) -> None:
        """Discard a half-typed talk for good."""
        self._store.drafts.drop(key)

    def _read(self, draft: Draft) -> tuple[datetime, Contact, Overrule | None]:
        now = self._clock()
        contact, overrule, problems = contact_from(draft, now, self.pack)
        if problems:
            raise DraftError(problems)
        return now, contact, overrule

    def today(self) -> date:
        """The day it is at the desk."""
        return self._clock().astimezone(KST).date()

    def day(self, day: date) -> tuple[Record, ...]:
        """The newest revision of each contact of a day, the newest talk first."""
        return self._store.day(day)

    def revisions(self, contact_id: int) -> tuple[Record, ...]:
        """All revisions of a contact, the oldest first."""
        return self._store.revisions(contact_id)

    def departures(self, day: date) -> tuple[Departure, ...]:
        """The departures to Cambodia on a day, by time."""
        return flights.bound_for(self._store.departures(day), "KH", self.pack)

    def board(self) -> tuple[BoardLine, ...]:
        """Today's flights worth meeting, with the minutes to closing and what was done at each."""
        today, store = self.today(), self._store
        known, counts, changes = store.departures(today), store.board.counts(today), store.board.changes(today)
        return flights.board(known, counts, changes, self._clock(), self.pack)

    def seen(self, fid: str) -> None:
        """The changes of a departure have been seen."""
        self._store.board.seen(fid)

    def import_departures(self, path: Path) -> tuple[Departure, ...]:
        """Take a departures file in, all of it or nothing. Raises DeparturesError naming file and place."""
        data = bytes_of(path)
        found = flights.departures_from(data, path.name, self.pack)
        self._store.keep_departures(found, self._clock())
        return found

    def keep_departures(self, departures: Sequence[Departure]) -> None:
        """Take departures in that are already read."""
        self._store.keep_departures(departures, self._clock())

    def leaflet_job(self, source: Draft | Record, language: Language) -> Callable[[], bytes]:
        """A function that makes the leaflet of a talk or a record; it needs nothing but what it was given here."""
        pack, info, now = self.pack, self.info, self._clock()
        if isinstance(source, Record):
            contact, said = source.contact, source.assessment
        else:
            contact, _, _ = contact_from(source, now, pack)
            said = assessment(contact, self._rules)
        return lambda: leaflet_pdf(contact, said, pack, info, language, now)

    def keep_leaflet(self, pdf: bytes, language: Language, folder: Path) -> tuple[Path, LeafletMade]:
        """Write a leaflet to the folder; where it lies, and what is to be noted of it."""
        now = self._clock()
        path = folder / safe_name(f"{now:%Y%m%d-%H%M%S-%f}-{language}.pdf", "leaflet.pdf")
        try:
            write_whole(path, pdf)
        except OSError as error:
            raise DeskError(
                "안내문 파일을 쓸 수 없습니다. 빈 공간을 확인해 주세요. 면담 기록은 그대로입니다.",
                "The leaflet could not be written. Check free space. The log is safe.",
            ) from error
        return path, LeafletMade(language, now, hashlib.sha256(pdf).hexdigest())

    def note_leaflet(self, contact_id: int, made: LeafletMade) -> None:
        """Note in a contact's record that a leaflet was made for it."""
        self._store.note_leaflet(contact_id, made)

    def leaflets(self, contact_id: int) -> tuple[LeafletMade, ...]:
        """The leaflets made for a contact."""
        return self._store.leaflets(contact_id)

    def export_job(self, day: date, kind: str, language: Language) -> Callable[[], bytes]:
        """A function that makes the day's file; `kind` is "xlsx" or "csv"."""
        records, pack, info = self._store.day(day), self.pack, self.info
        made_with = {record.assessment.pack: self.pack_of(record) for record in records}
        if kind == "csv":
            return lambda: day_as_csv(day, records, pack, language, made_with)
        return lambda: day_as_xlsx(day, records, pack, info, language, made_with)

    def export_name(self, day: date, kind: str) -> str:
        """The name a day's file goes by."""
        return safe_name(f"면담기록_{self.info.name}_{day:%Y%m%d}.{kind}", f"contacts_{day:%Y%m%d}.{kind}")

    def close(self) -> None:
        """Close the store and let the key go."""
        self._store.close()
