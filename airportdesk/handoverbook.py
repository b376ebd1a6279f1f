"""What leaves this laptop for headquarters: one sealed file for each closing, and how far each has come.

A hand-over gets its number and its talks in the log first; then a job, which may run on another thread, seals it and
writes it to a drive; only when it was read back is it "written", and when headquarters says so it is "confirmed".
What was begun and not written is gone on with (`again`) under the same number.
"""

from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import date, datetime, timedelta
from pathlib import Path

from airportdesk import __version__
from airportdesk.errors import StoreError
from airportdesk.handover import drive
from airportdesk.handover.enrolment import DeskCard, card_of
from airportdesk.handover.handing import Done, Handing
from airportdesk.handover.manifest import PROFILES, Manifest
from airportdesk.handover.outbox import Outbox, Running
from airportdesk.handover.receipts import read_receipt, signing_key_in
from airportdesk.handover.refused import refused
from airportdesk.handover.sealing import recipients_in
from airportdesk.intake import free_of_numbers
from airportdesk.model import KST, DayLeft, Handover, Headquarters, Reason
from airportdesk.roles import Action, may, require
from airportdesk.store import Store
from airportdesk.store.handovers import Wanted
from airportdesk.text import Words, clean

__all__ = ["Done", "Handing", "HandoverBook"]

LATE = timedelta(hours=24)
"""A talk that is on no drive for so long is a banner."""
WORDS_MAX = 300
"""Characters of what is written about the purpose."""
_REASON = Words("이유", "The reason")


class HandoverBook:
    """Raises HandoverError, which names what is wrong, NotPermittedError or StoreError, in words."""

    def __init__(self, store: Store, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._clock = clock
        self._chapter = store.handovers
        self._keys = store.handover_keys
        with suppress(StoreError):  # it is done at the next unlock
            self._chapter.number_contacts_after(Outbox(self._folder, self.desk_id, b"").last().contact)

    @property
    def may_hand_over(self) -> bool:
        """Whether the officer at the desk may hand over."""
        return may(self._store.officer.role, Action.HAND_OVER)

    @property
    def may_set_headquarters(self) -> bool:
        """Whether the officer at the desk may set headquarters' keys."""
        return may(self._store.officer.role, Action.SET_HEADQUARTERS)

    @property
    def headquarters(self) -> Headquarters | None:
        """Whom hand-overs are encrypted for."""
        return self._keys.headquarters()

    def set_headquarters(self, text: str) -> Headquarters:
        """Encrypt for the recipients in the text of a key file from now on, by a supervisor.

        Where the file also names headquarters' minisign key, that must be the one the desk trusts; where the desk
        trusts none yet, it is the one from now on.
        """
        require(self._store.officer, Action.SET_HEADQUARTERS)
        recipients, key = recipients_in(text), signing_key_in(text)
        trusted = self._store.packs.trusted_key()
        if key and trusted and trusted.key != key:
            raise refused("other_headquarters")
        if key and not trusted:
            require(self._store.officer, Action.TRUST_KEY)
            self._store.packs.trust(key, self._clock())
        self._keys.signing_key(self._clock())  # made now, it is in every later backup
        self._keys.set_headquarters(recipients, self._clock())
        found = self._keys.headquarters()
        if found is None:
            raise LookupError("headquarters")
        return found

    def desk_key(self) -> str:
        """The line of the desk's public key, which headquarters must know; the key is made at its first use."""
        require(self._store.officer, Action.HAND_OVER)
        return self._keys.signing_key(self._clock()).public

    def card(self) -> bytes:
        """The file by which headquarters enrols this desk: its id, its name and its public key, as JSON."""
        return card_of(DeskCard(desk=self.desk_id, name=self._store.desk.name, key=self.desk_key()))

    @property
    def desk_id(self) -> str:
        """The id under which headquarters knows this log."""
        return self._store.backups.store_id()

    def status(self, day: date) -> DayLeft:
        """How far each talk of a day has come."""
        return self._chapter.left(day)

    def made(self) -> tuple[Handover, ...]:
        """Every hand-over of this log, the last first."""
        return self._chapter.made()

    def unwritten(self) -> Handover | None:
        """The hand-over that was begun and lies on no drive yet; `again` goes on with it."""
        return self._chapter.unwritten()

    def waiting(self) -> int:
        """How many revisions are in no hand-over yet."""
        return self._chapter.waiting()

    def usual_place(self) -> Path:
        """The folder the last hand-over was written to, where that drive is plugged in; else the one drive that is.

        Raises HandoverError: no_drive, or two_drives that names them.
        """
        last = next((Path(one.place) for one in self.made() if one.place), None)
        if last is not None and drive.is_other_disk(last, self._folder):
            return last
        return drive.only_drive()

    def overdue(self) -> int:
        """Whole hours since the oldest talk was saved that lies on no drive, 0 up to a day.

        Always 0 while no key of headquarters is set: there is nobody to hand over to.
        """
        oldest = self._chapter.oldest_unwritten()
        if oldest is None or self.headquarters is None:
            return 0
        late = self._clock() - oldest
        return int(late / timedelta(hours=1)) if late > LATE else 0

    def begin(
        self,
        place: Path,
        day: date,
        *,
        profile: str = "hq",
        reason: Reason | None = None,
        parts: Mapping[str, bytes] | None = None,
    ) -> Handing:
        """Give a new hand-over its number and its talks: for "hq" all that are in none yet, whatever their day.

        `place` is a folder on a drive. Persons are masked unless there is a reason; `parts` are further files by name.
        Raises HandoverError: running, unfinished, nothing, no_headquarters, or what is wrong with the place.
        """
        require(self._store.officer, Action.HAND_OVER)
        if profile not in PROFILES or (reason is not None and profile != "hq"):
            raise ValueError(profile)
        if reason is not None:
            require(self._store.officer, Action.EXPORT_IDENTITIES)
        words = self._told(reason.words) if reason else ""
        if self.headquarters is None:
            raise refused("no_headquarters")
        drive.check_place(place, self._folder, 0)
        outbox = self._outbox()
        running = outbox.run()
        try:
            if unfinished := self.unwritten():
                raise refused("unfinished", unfinished.number)
            last = outbox.last()
            wanted = Wanted(
                day=day,
                profile=profile,
                purpose=reason.purpose.value if reason else "",
                words=words,
                after=(last.number, last.sealed),
            )
            made = self._chapter.take(wanted, self._clock())
            if made is None:
                raise refused("nothing")
            return self._handing(made, place, parts or {}, outbox, running)
        except BaseException:
            running.end()
            raise

    def again(self, place: Path, number: int | None = None, parts: Mapping[str, bytes] | None = None) -> Handing:
        """Write a hand-over that was begun, or once more one that was written, under its number, with its bytes.

        `parts` are needed only where it was not sealed before. Raises HandoverError: running, no_such, sealed_lost.
        """
        require(self._store.officer, Action.HAND_OVER)
        made = self.unwritten() if number is None else self._chapter.one(number)
        if made is None:
            raise refused("no_such", number or "")
        drive.check_place(place, self._folder, 0)
        outbox = self._outbox()
        running = outbox.run()
        try:
            if made.written_at and outbox.kept(made.number) is None:
                raise refused("sealed_lost", made.number)
            return self._handing(made, place, parts or {}, outbox, running)
        except BaseException:
            running.end()
            raise

    def finish(self, done: Done) -> Handover:
        """Keep that a hand-over lies on a drive and was read back."""
        self._chapter.written(done.number, self._clock(), done.sealed, done.size, str(done.path.parent), done.code)
        return self._one(done.number)

    def confirm(self, code: str) -> Handover:
        """Keep that headquarters said the code of a hand-over. Raises HandoverError (wrong_code)."""
        require(self._store.officer, Action.HAND_OVER)
        typed = "".join(letter for letter in code.upper() if letter.isalnum())
        found = self._chapter.by_code(typed) if typed else None
        if found is None:
            raise refused("wrong_code")
        return self._confirmed(found, "code", 0)

    def take_receipt(self, path: Path) -> Handover:
        """Keep what headquarters' receipt says. Raises HandoverError: no_key, bad_receipt."""
        require(self._store.officer, Action.HAND_OVER)
        trusted = self._store.packs.trusted_key()
        if trusted is None:
            raise refused("no_key")
        receipt = read_receipt(path, trusted.key)
        found = self._chapter.one(receipt.number)
        if (
            found is None
            or receipt.desk != self.desk_id
            or receipt.sealed != found.sealed
            or receipt.code != self._chapter.code_of(receipt.number)
        ):
            raise refused("bad_receipt")
        return self._confirmed(found, "receipt", receipt.quarantined)

    def _confirmed(self, found: Handover, how: str, quarantined: int) -> Handover:
        if found.confirmed_at is None or (how == "receipt" and found.how != "receipt"):
            self._chapter.confirmed(found.number, self._clock(), how, quarantined)
        self._outbox().forget(found.number)
        return self._one(found.number)

    def _handing(
        self, made: Handover, place: Path, parts: Mapping[str, bytes], outbox: Outbox, running: Running
    ) -> Handing:
        key, headquarters = self._keys.signing_key(self._clock()), self.headquarters
        if headquarters is None:
            raise refused("no_headquarters")
        return Handing(
            number=made.number,
            place=place,
            made=made,
            records=self._chapter.reading(made.number),
            parts=dict(parts),
            head=self._head(made),
            recipients=headquarters.recipients,
            outbox=outbox,
            log=self._folder,
            secret=key.secret,
            running=running,
        )

    def _head(self, made: Handover) -> Manifest:
        return Manifest(
            schema=1,
            desk=self.desk_id,
            desk_name=self._store.desk.name,
            number=made.number,
            previous=made.previous,
            day=made.day,
            made_at=made.made_at,
            profile="hq" if made.profile == "hq" else "statistics",
            named=made.named,
            purpose=made.purpose,
            officer=made.officer.id,
            parts=(),
            access_seq=made.access_seq,
            access_head=made.access_head,
            program=f"airportdesk {__version__}",
        )

    def _told(self, typed: str) -> str:
        today = self._clock().astimezone(KST).date()
        return clean(free_of_numbers(typed, _REASON, today), WORDS_MAX).strip()

    def _one(self, number: int) -> Handover:
        found = self._chapter.one(number)
        if found is None:
            raise refused("no_such", number)
        return found

    def _outbox(self) -> Outbox:
        return Outbox(self._folder, self.desk_id, self._keys.signing_key(self._clock()).secret)

    @property
    def _folder(self) -> Path:
        return self._store.backups.folder
