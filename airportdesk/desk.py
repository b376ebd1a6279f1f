"""The officer's verbs over one store and one pack: preview, log, amend, the day, departures, leaflet, export."""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

from airportdesk import flights
from airportdesk.accessbook import AccessBook
from airportdesk.accounts import AccountBook
from airportdesk.alarms import ConfirmedAlert
from airportdesk.alertbook import AlertBook
from airportdesk.backupbook import BackupBook
from airportdesk.destroybook import DestroyBook
from airportdesk.errors import DeskError
from airportdesk.export import DayLog, Kind, Profile, SignedOff, day_file
from airportdesk.files import safe_name, write_whole
from airportdesk.finder import Finder, Tied
from airportdesk.flights import BoardLine
from airportdesk.flights.tables import MAX_BYTES as DEPARTURES_MAX
from airportdesk.handoverbook import HandoverBook
from airportdesk.incoming import bytes_of
from airportdesk.intake import UnreadableError, contact_from, draft_from, masked_kept, unnumbered
from airportdesk.leaflet import general_leaflet, help_card_pdf, leaflet_pdf, proposed_reason
from airportdesk.masked import masked_record
from airportdesk.model import (
    KST,
    AccessAct,
    Assessment,
    CardFormat,
    Contact,
    Departure,
    DeskInfo,
    Draft,
    KeptDraft,
    LeafletCount,
    LeafletFormat,
    LeafletMade,
    LeafletReason,
    Officer,
    Overrule,
    Preview,
    Problem,
    Reason,
    Record,
    Traveller,
)
from airportdesk.officebook import OfficeBook
from airportdesk.pack import Pack
from airportdesk.pack.signing import SignedPack
from airportdesk.printbook import PrintBook
from airportdesk.ratebook import RateBook
from airportdesk.rightsbook import RightsBook
from airportdesk.risk import Rules, assessment, ground_gone
from airportdesk.roles import Action, Second, may, require
from airportdesk.shelf import Shelf
from airportdesk.store import Store
from airportdesk.text import Language, LeafletLanguage, Words, clean
from airportdesk.textbook import TextBook
from airportdesk.watchbook import WatchBook

Clock = Callable[[], datetime]
REASON_MAX = 300
"""Characters of the reason of an amendment."""
_REASON = Words("고친 이유", "The reason")
SHIFT = timedelta(hours=12)
"""How long after it was written a revision can be taken back without a reason by the officer who wrote it."""


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
        self.access = AccessBook(store, clock)
        self.alerts = AlertBook(store, clock)
        self.shelf = Shelf(store, pack, clock)
        self.rates = RateBook(store, clock)
        self.office = OfficeBook(store, clock)
        self.prints = PrintBook(store, clock)
        self.backups = BackupBook(store, clock)
        self.handovers = HandoverBook(store, clock)
        self.watch = WatchBook(store, clock)
        self.accounts = AccountBook(store)
        self.destroying = DestroyBook(store, clock, lambda: self.shelf.pack.retention)
        self.rights = RightsBook(store, clock)
        self.texts = TextBook(store, clock)
        self._typed: tuple[datetime, Draft, Pack, Contact, tuple[Problem, ...]] | None = None
        self._use(pack)

    def _use(self, pack: Pack) -> None:
        """From now on this pack, with the alerts this desk confirmed after it."""
        self.pack = self.texts.onto(self.alerts.onto(pack))
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

    def may(self, action: Action) -> bool:
        """Whether the role of the officer at the desk includes an act."""
        return may(self.officer.role, action)

    def second(self, action: Action, officer_id: str, password: str) -> Second:
        """A second officer with their own password, for one act of two persons. Raises StoreError and its kin."""
        return self.accounts.second(action, officer_id, password)

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

    def install(self, signed: SignedPack, reason: str = "", second: Second | None = None) -> Pack:
        """Put a checked pack in use from now on. Raises PackError or StoreError, and then nothing has changed."""
        self._use(self.shelf.install(signed, reason, second))
        return self.pack

    def confirm_alerts(self, rows: Sequence[ConfirmedAlert]) -> None:
        """Let travel alerts count from now on, all or none, by a supervisor. Raises AlarmsError or StoreError."""
        self.alerts.confirm(rows, self.pack)
        self._use(self.shelf.pack)

    def edit_texts(self, language: LeafletLanguage, edited: Mapping[str, str]) -> None:
        """Let leaflets say it otherwise from now on, by a supervisor. Raises PackError or StoreError."""
        self.texts.save(language, edited, self.shelf.pack)
        self._use(self.shelf.pack)

    def now(self) -> datetime:
        """The moment, by the desk's clock."""
        return self._clock()

    def preview(self, draft: Draft) -> Preview:
        """What the draft means as it stands, and what is wrong with which field. Writes nothing."""
        contact, problems = self._as_typed(draft)
        gone = ground_gone(draft.from_notes, contact, self._rules)
        return Preview(assessment(contact, self._rules, draft.dismissed), problems, gone)

    def tied(self, draft: Draft, amending: int | None = None) -> Tied:
        """What ties a talk as it is typed to talks that are logged; `amending` is the contact it is itself."""
        return self.finder.tied(self._as_typed(draft)[0], amending)

    def _as_typed(self, draft: Draft) -> tuple[Contact, tuple[Problem, ...]]:
        """The draft read once for everything that is said of it at one stroke, within one minute."""
        minute = self._clock().replace(second=0, microsecond=0)
        if self._typed is None or self._typed[:2] != (minute, draft) or self._typed[2] is not self.pack:
            contact, _, problems = contact_from(draft, self._clock(), self.pack)
            self._typed = (minute, draft, self.pack, contact, problems)
        return self._typed[3:]

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
        self.rights.check(contact_id)
        now, contact, overrule = self._read(draft)
        before = self._store.record(contact_id)
        if draft.at == draft_from(before).at:  # shown to the minute: a time nobody touched stays as it was
            contact = replace(contact, at=before.contact.at)
        said = assessment(contact, self._rules, draft.dismissed)
        return self._store.amend(contact_id, contact, said, overrule, now, self._why(reason), leaflets, key)

    def note_outcome(self, contact_id: int, act: str, decision: str, after: Draft) -> Record:
        """Add a revision that says how a visit to the office ended; trip, answers and assessment stay as they are.

        `after` gives what remains to be done. Raises DraftError for what cannot be read, or StoreError.
        """
        self.rights.check(contact_id)
        before, now = self._store.record(contact_id), self._clock()
        told, _, problems = contact_from(replace(after, act=act, decision=decision), now, self.pack_of(before))
        problems = tuple(p for p in problems if p.field in ("act", "decision", "referred", "follow_on", "return_on"))
        if problems:
            raise DraftError(problems)
        contact = replace(
            before.contact,
            **{part: getattr(told, part) for part in ("act", "decision", "family_called", "referred", "tasks")},
        )
        said, overrule = before.assessment, before.overrule
        return self._store.amend(contact_id, contact, said, overrule, now, "사무실 동행 결과")

    def may_undo(self, record: Record) -> bool:
        """Whether the officer at the desk wrote this newest revision, and within the shift."""
        return record.officer.id == self.officer.id and self._clock() - record.written_at < SHIFT

    def undo(self, contact_id: int) -> Record:
        """Take the newest revision of a contact back, by another one: nothing is ever deleted.

        A first revision is withdrawn and counts nowhere; a later one gives way to the one before it. Undone again, it
        is as it was. Raises DeskError where the shift of the officer who wrote it is over, StoreError as `amend`.
        """
        self.rights.check(contact_id)
        newest = self._store.record(contact_id)
        if not self.may_undo(newest):
            raise DeskError(
                "되돌리기는 적은 사람이 12시간 안에만 할 수 있습니다. F7로 이유를 적고 고쳐 주세요.",
                "Only the officer who wrote it can undo, within 12 hours. Amend it with a reason (F7).",
            )
        if newest.revision == 1:
            contact, said, overrule = replace(newest.contact, withdrawn=True), newest.assessment, newest.overrule
            reason = "저장 취소"
        else:
            before = self._store.record(contact_id, newest.revision - 1)
            contact, said, overrule = before.contact, before.assessment, before.overrule
            reason = f"{newest.revision}차 기록을 되돌림"
        act = AccessAct.UNDONE
        return self._store.amend(contact_id, contact, said, overrule, self._clock(), reason, act=act)

    def keep_draft(self, kept: KeptDraft) -> None:
        """Keep a half-typed talk for the officer at the desk, registration numbers masked, half-typed ones too.

        Raises StoreError if it could not be written.
        """
        self._store.drafts.keep(masked_kept(kept, self.today()), self._clock())

    def drafts(self) -> tuple[KeptDraft, ...]:
        """The half-typed talks of the officer at the desk, the one changed last first."""
        return self._store.drafts.mine()

    def drop_draft(self, key: str) -> None:
        """Discard a half-typed talk for good."""
        self._store.drafts.drop(key)

    def _why(self, reason: str) -> str:
        """The reason of an amendment. Raises DraftError where a registration number stands in it."""
        try:
            return clean(unnumbered(reason, _REASON, self.today()), REASON_MAX).strip()
        except UnreadableError as error:
            raise DraftError((Problem("reason", error.words),)) from error

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

    def view(self, contact_id: int) -> tuple[Record, ...]:
        """All revisions of a contact, to be shown: that is noted first. Raises StoreError where it cannot be."""
        self.rights.check(contact_id)
        self.access.viewed(contact_id)
        return self._store.revisions(contact_id)

    def show_identity(self, contact_id: int) -> Traveller | None:
        """Who the traveller of a contact is, unmasked: that is noted first. Raises StoreError where it cannot be."""
        self.rights.check(contact_id)
        self.access.identity_shown(contact_id)
        return self._store.record(contact_id).contact.traveller

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
        data = bytes_of(path, DEPARTURES_MAX)
        found = flights.departures_from(data, path.name, self.pack)
        self._store.keep_departures(found, self._clock())
        return found

    def keep_departures(self, departures: Sequence[Departure]) -> None:
        """Take departures in that are already read."""
        self._store.keep_departures(departures, self._clock())

    def leaflet_job(
        self,
        source: Draft | Record,
        language: LeafletLanguage,
        reason: LeafletReason | None = None,
        format: LeafletFormat = LeafletFormat.A4,
    ) -> Callable[[], bytes]:
        """A function that makes the leaflet of a talk or a record; it needs nothing but what it was given here."""
        pack, info, now = self.pack, self.info, self._clock()
        contact, said = self._talked(source, now)
        return lambda: leaflet_pdf(contact, said, pack, info, language, now, reason=reason, format=format)

    def leaflet_reason(self, source: Draft | Record) -> LeafletReason:
        """The reason a leaflet of a talk or a record is proposed for."""
        return proposed_reason(*self._talked(source, self._clock()))

    def _talked(self, source: Draft | Record, now: datetime) -> tuple[Contact, Assessment]:
        if isinstance(source, Record):
            return source.contact, source.assessment
        contact, _, _ = contact_from(source, now, self.pack)
        return contact, assessment(contact, self._rules)

    def general_leaflet_job(self, language: LeafletLanguage, format: LeafletFormat) -> Callable[[], bytes]:
        """A function that makes the leaflet for the stand, for nobody in particular."""
        pack, info, now = self.pack, self.info, self._clock()
        return lambda: general_leaflet(pack, info, language, now, format)

    def help_card_job(self, format: CardFormat) -> Callable[[], bytes]:
        """A function that makes the Khmer help card of today's pack."""
        pack, now = self.pack, self._clock()
        return lambda: help_card_pdf(pack, format, now)

    def keep_leaflet(
        self, pdf: bytes, language: LeafletLanguage, reason: LeafletReason, format: LeafletFormat, folder: Path
    ) -> tuple[Path, LeafletMade]:
        """Write a leaflet to the folder; where it lies, and what is to be noted of it."""
        made = self.leaflet_made(pdf, language, reason, format)
        path = folder / safe_name(f"{made.made_at:%Y%m%d-%H%M%S-%f}-{language}-{reason}-{format}.pdf", "leaflet.pdf")
        try:
            write_whole(path, pdf)
        except OSError as error:
            raise DeskError(
                "안내문 파일을 쓸 수 없습니다. 빈 공간을 확인해 주세요. 면담 기록은 그대로입니다.",
                "The leaflet could not be written. Check free space. The log is safe.",
            ) from error
        return path, made

    def leaflet_made(
        self, pdf: bytes, language: LeafletLanguage, reason: LeafletReason, format: LeafletFormat
    ) -> LeafletMade:
        """What is to be noted of a leaflet. One that goes straight to a printer is written to no file."""
        return LeafletMade(language, self._clock(), hashlib.sha256(pdf).hexdigest(), reason.value, format.value)

    def note_leaflet(self, contact_id: int, made: LeafletMade) -> None:
        """Note in a contact's record that a leaflet was made for it."""
        self._store.note_leaflet(contact_id, made)

    def leaflets(self, contact_id: int) -> tuple[LeafletMade, ...]:
        """The leaflets made for a contact."""
        return self._store.leaflets(contact_id)

    def leaflet_counts(self, day: date) -> tuple[LeafletCount, ...]:
        """The copies of leaflets sent to printers on a day, by language and reason."""
        return self.prints.counts(day)

    def export_job(
        self,
        day: date,
        kind: Kind,
        language: Language,
        reason: Reason | None = None,
        profile: Profile = "hq",
        number: int | None = None,
        signed_off: SignedOff | None = None,
    ) -> Callable[[], bytes]:
        """A function that makes the day's file of a kind; `number` and `signed_off` are what a report prints of them.

        Without a reason who the travellers are is masked in it; with one it stands there as it was written; in one for
        statistics it does not stand at all. It is noted now, before there is a file. Raises NotPermittedError where the
        officer's role does not include identities.
        """
        log = self.day_log(day, reason is not None and profile == "hq", number, signed_off)
        self.access.exporting(day, kind, log.records, reason, profile)
        log = replace(log, head=self.access.head().short)
        return lambda: day_file(kind, log, language, profile)

    def day_log(
        self, day: date, named: bool = False, number: int | None = None, signed_off: SignedOff | None = None
    ) -> DayLog:
        """What files and figures of a day are made from, its persons masked unless they are to be `named`.

        It notes nothing: whoever shows it or lets it leave the desk does that first. Raises NotPermittedError where it
        would name somebody and the officer's role does not include identities.
        """
        records = self._store.day(day)
        if named and any(record.contact.traveller for record in records):
            require(self.officer, Action.EXPORT_IDENTITIES)
        if not named:
            records = tuple(map(masked_record, records))
        return DayLog(
            day=day,
            records=records,
            pack=self.pack,
            desk=self.info,
            made_with={record.assessment.pack: self.pack_of(record) for record in records},
            leaflets={record.contact_id: self._store.leaflets(record.contact_id) for record in records},
            handed=self.leaflet_counts(day),
            tasks=self.office.tasks(),
            head=self.access.head().short,
            number=number,
            signed_off=signed_off,
            desk_id=self._store.backups.store_id(),
            made_by=self.officer.name,
        )

    def names_somebody(self, day: date) -> bool:
        """Whether a day's records say who a traveller is."""
        return any(record.contact.traveller for record in self._store.day(day))

    @property
    def may_export_identities(self) -> bool:
        """Whether the officer at the desk may take identities out of it, with a reason."""
        return may(self.officer.role, Action.EXPORT_IDENTITIES)

    def export_name(self, day: date, kind: Kind, profile: Profile = "hq") -> str:
        """The name a day's file goes by."""
        words, plain = {
            "hq": ("면담기록" if kind in ("xlsx", "csv", "jsonl") else "일일보고", "contacts"),
            "statistics": ("면담통계", "statistics"),
        }[profile]
        return safe_name(f"{words}_{self.info.name}_{day:%Y%m%d}.{kind}", f"{plain}_{day:%Y%m%d}.{kind}")

    def close(self) -> None:
        """Close the store and let the key go."""
        self._store.close()
