"""The officer's verbs over one store and one pack: preview, log, amend, the day, departures, leaflet, export."""

import hashlib
from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path

from airportdesk import flights
from airportdesk.errors import DeskError
from airportdesk.export import day_as_csv, day_as_xlsx
from airportdesk.files import safe_name, write_whole
from airportdesk.intake import contact_from
from airportdesk.leaflet import leaflet_pdf
from airportdesk.model import (
    KST,
    Contact,
    Departure,
    DeskInfo,
    Draft,
    LeafletMade,
    Officer,
    Overrule,
    Preview,
    Problem,
    Record,
)
from airportdesk.pack import Pack
from airportdesk.risk import Rules, assessment
from airportdesk.store import Store
from airportdesk.text import Language

Clock = Callable[[], datetime]


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
        self._rules = Rules(pack)
        self._clock = clock
        self.pack = pack

    @property
    def info(self) -> DeskInfo:
        """Where this desk stands."""
        return self._store.desk

    @property
    def officer(self) -> Officer:
        """Who is at the desk."""
        return self._store.officer

    def now(self) -> datetime:
        """The moment, by the desk's clock."""
        return self._clock()

    def preview(self, draft: Draft) -> Preview:
        """What the draft means as it stands, and what is wrong with which field. Writes nothing."""
        contact, _, problems = contact_from(draft, self._clock(), self.pack)
        return Preview(assessment(contact, self._rules), problems)

    def log(self, draft: Draft, leaflets: Sequence[LeafletMade] = ()) -> Record:
        """Save a new contact, whole or not at all. Raises DraftError, or StoreError if it could not be written."""
        now, contact, overrule = self._read(draft)
        return self._store.log(contact, assessment(contact, self._rules), overrule, now, leaflets)

    def amend(self, contact_id: int, draft: Draft, reason: str, leaflets: Sequence[LeafletMade] = ()) -> Record:
        """Add a revision to a contact, with its reason; the earlier ones stay. Raises as `log` does."""
        now, contact, overrule = self._read(draft)
        return self._store.amend(contact_id, contact, assessment(contact, self._rules), overrule, now, reason, leaflets)

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

    def import_departures(self, path: Path) -> tuple[Departure, ...]:
        """Take a departures file in, all of it or nothing. Raises DeparturesError naming file and place."""
        try:
            data = path.read_bytes()
        except OSError as error:
            raise DeskError(
                f"'{path.name}' 파일을 읽을 수 없습니다. 파일이 있는지, 열 수 있는지 확인해 주세요.",
                f"'{path.name}' cannot be read. Check that it is there and may be opened.",
            ) from error
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
        if kind == "csv":
            return lambda: day_as_csv(day, records, pack, language)
        return lambda: day_as_xlsx(day, records, pack, info, language)

    def export_name(self, day: date, kind: str) -> str:
        """The name a day's file goes by."""
        return safe_name(f"면담기록_{self.info.name}_{day:%Y%m%d}.{kind}", f"contacts_{day:%Y%m%d}.{kind}")

    def close(self) -> None:
        """Close the store and let the key go."""
        self._store.close()
