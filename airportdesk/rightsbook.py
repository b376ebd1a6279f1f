"""Rights of persons: what somebody asks about their own data, by when it is answered, what the desk holds of them.

Articles 35 to 38 of the Personal Information Protection Act. A request has ten days; a refusal has a reason of the
list; a suspended talk is used for nothing, and reading it wants a reason that stays in the access record.
"""

import hashlib
from collections.abc import Callable
from datetime import date, datetime, timedelta

from airportdesk.errors import DeskError, SuspendedError
from airportdesk.export.inventory import Inventory, inventory_csv
from airportdesk.intake import UnreadableError, day_ahead, free_of_numbers
from airportdesk.model import (
    KST,
    AccessRecord,
    Answered,
    Asker,
    NewRequest,
    Proof,
    Record,
    Refusal,
    Right,
    RightsAnswer,
    RightsRequest,
    Suspension,
)
from airportdesk.model.rights import ANSWER_DAYS, SOON_DAYS
from airportdesk.pack import Pack
from airportdesk.personfinder import NAME_MAX, Everything, Held, PersonFinder, Sought
from airportdesk.registration import masked
from airportdesk.rightsnotice import given_out, inventory_lines, notice_of
from airportdesk.roles import Action, may, require
from airportdesk.store import Store
from airportdesk.text import Words, clean, clean_line

WORDS_MAX = 1_000
"""Characters of what was asked, or of what is written about an answer."""
__all__ = ["PERSONS_LIMIT", "PERSONS_WARN", "Everything", "Held", "RightsBook", "Sought"]

LOOK = timedelta(minutes=10)
"""How long a suspended talk stays readable after a reason was given for it."""
PERSONS_WARN = 40_000
PERSONS_LIMIT = 50_000
"""Persons from which a public body must have an impact assessment made (article 33, Decree 35)."""
_NAME, _WORDS = Words("이름", "The name"), Words("적은 내용", "What you wrote")


class RightsBook:
    """Requests of persons. Raises NotPermittedError, StoreError, or DeskError for what does not hold together."""

    def __init__(self, store: Store, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._clock = clock
        self._finder = PersonFinder(store, clock)
        self._let: dict[int, datetime] = {}
        self._persons: tuple[int, int] = (-1, 0)

    @property
    def may_answer(self) -> bool:
        """Whether the officer at the desk may take and answer requests."""
        return may(self._store.officer.role, Action.ANSWER_RIGHTS)

    def today(self) -> date:
        """The day it is at the desk."""
        return self._clock().astimezone(KST).date()

    def requests(self) -> tuple[RightsRequest, ...]:
        """Every request: those that are open first, the one due first first; then the closed, the last first."""
        self._require()
        every = self._store.rights.requests()
        still = sorted((one for one in every if one.open), key=lambda one: (one.by, one.id))
        return (*still, *(one for one in reversed(every) if not one.open))

    def request(self, number: int) -> RightsRequest:
        """A request as it stands. Raises LookupError."""
        found = next((one for one in self.requests() if one.id == number), None)
        if found is None:
            raise LookupError(f"no request {number}")
        return found

    def pressing(self) -> tuple[RightsRequest, ...]:
        """Open requests with fewer than three days left or none, for those who may answer them."""
        if not self.may_answer:
            return ()
        today = self.today()
        return tuple(one for one in self.requests() if one.open and one.left(today) < SOON_DAYS)

    def take(
        self,
        kind: Right,
        name: str,
        asker: Asker,
        proof: Proof,
        *,
        agent: str = "",
        words: str = "",
        received: str = "",
    ) -> RightsRequest:
        """Keep a new request, received today or on the day that was typed (YYYY-MM-DD)."""
        self._require()
        asked = NewRequest(
            *(kind, self._received(received), self._line(name, _NAME), asker, proof),
            self._line(agent, _NAME) if asker is not Asker.PERSON else "",
            self._told(words),
        )
        if not asked.name:
            raise DeskError("정보주체의 이름을 적어 주세요.", "Write the name of the person concerned.")
        if asker is not Asker.PERSON and not asked.agent:
            raise DeskError("대리인의 이름을 적어 주세요.", "Write the name of whoever asks for the person.")
        if not proof.fits(asker):
            raise DeskError(
                "확인 방법이 요구한 사람과 맞지 않습니다. 대리인은 위임장, 법정대리인은 가족관계 증명으로 확인합니다.",
                "This proof does not fit who asks: an agent shows a power of attorney, a representative by law a "
                "family record.",
            )
        due = asked.received + timedelta(days=ANSWER_DAYS)
        return self.request(self._store.rights.add(asked, due, self._clock()))

    def everything(self, sought: Sought) -> Everything:
        """All that is held about a person; that it was looked for is noted with what was found, before it is shown."""
        self._require()
        found = self._finder.everything(sought)
        said = (sought.name, sought.phone, sought.birth, sought.handle, sought.flight)
        told = masked(clean(" ".join(part for part in said if part), WORDS_MAX), self.today(), half_typed=True)
        contacts = tuple(sorted(held.contact for held in found.talks))
        self._store.rights.note(contacts, f"found={len(contacts)}", told)
        return found

    def cover(self, request: RightsRequest, contacts: tuple[int, ...]) -> RightsRequest:
        """Let an open request be about exactly these talks."""
        self._require()
        self._still_open(request)
        now, rights, before = self._clock(), self._store.rights, set(request.contacts)
        rights.cover(request.id, sorted(set(contacts) - before), now)
        rights.cover(request.id, sorted(before - set(contacts)), now, covered=False)
        return self.request(request.id)

    def answer(
        self,
        request: RightsRequest,
        answer: RightsAnswer,
        *,
        reason: Refusal | None = None,
        words: str = "",
        until: str = "",
    ) -> RightsRequest:
        """Answer an open request. Granted, a suspension holds at once for the talks it covers."""
        self._require()
        self._still_open(request)
        told = self._told(words)
        kind, refusing = request.asked.kind, answer in (RightsAnswer.PARTLY, RightsAnswer.REFUSED)
        if refusing and (reason is None or not reason.fits(kind)):
            raise DeskError(
                "거절하거나 일부만 들어주려면 이 요구에 맞는 법의 사유를 골라 주세요.",
                "To refuse, wholly or in part, choose the reason the law gives for this kind of request.",
            )
        if answer in (RightsAnswer.PARTLY, RightsAnswer.POSTPONED) and not told:
            raise DeskError("무엇을 왜 그렇게 하는지 적어 주세요.", "Write what is done, and why.")
        given = Answered(
            *(answer, self._clock(), self._store.officer, reason if refusing else None, told),
            self._put_off(until) if answer is RightsAnswer.POSTPONED else None,
        )
        suspends = kind is Right.SUSPENSION and answer in (RightsAnswer.GRANTED, RightsAnswer.PARTLY)
        if suspends and not request.contacts:
            raise DeskError(
                "처리를 정지할 면담을 먼저 골라 주세요.", "First choose the talks that are to be suspended."
            )
        for contact in request.contacts if suspends else ():
            self._store.rights.suspend(request.id, contact, given.at)
        self._store.rights.answer(request.id, given, request.contacts)
        return self.request(request.id)

    def lift(self, contact: int, reason: str) -> bool:
        """Use a suspended talk again, with a reason; False where it was not suspended."""
        self._require()
        told = self._told(reason)
        if not told:
            raise DeskError("처리정지를 푸는 이유를 적어 주세요.", "Write why the suspension is lifted.")
        return self._store.rights.lift(contact, told, self._clock())

    def suspended(self) -> frozenset[int]:
        """The talks that are used for nothing now."""
        return self._store.rights.suspended()

    def suspensions(self) -> tuple[Suspension, ...]:
        """Every suspension there was, the oldest first."""
        self._require()
        return self._store.rights.suspensions()

    def look(self, contact: int, reason: str) -> None:
        """Let a suspended talk be read for ten minutes, for a reason that stays in the access record."""
        self._require()
        told = self._told(reason)
        if not told:
            raise DeskError("처리정지된 기록을 보는 이유를 적어 주세요.", "Write why the suspended record is read.")
        self._store.rights.note((contact,), "suspended_seen=1", told)
        self._let[contact] = self._clock()

    def check(self, contact: int) -> None:
        """Raise SuspendedError where a talk is suspended and nobody gave a reason to read it just now."""
        if contact not in self.suspended():
            return
        if contact in self._let and self._clock() - self._let[contact] < LOOK:
            return
        raise SuspendedError(
            f"{contact}번 면담은 본인의 요구로 처리가 정지되어 있습니다. 감독자나 기록 담당이 관리(F6)의 정보주체 "
            "요구에서 이유를 적으면 볼 수 있습니다.",
            f"Contact {contact} is suspended as the person asked. A supervisor or a records officer can read it from "
            "Requests of persons (F6) with a reason.",
        )

    def given_to(self, contact: int) -> tuple[AccessRecord, ...]:
        """When a talk left the desk in a file, the first first."""
        self._require()
        return given_out(self._store, contact)

    def notice(self, request: RightsRequest, pack: Pack, pack_of: Callable[[Record], Pack], why: str) -> bytes:
        """The notice of an answered request, as PDF, for a reason: that it leaves the desk is noted before it does."""
        self._require()
        if request.last is None:
            raise DeskError("먼저 요구에 답해 주세요.", "Answer the request first.")
        told = self._told(why)
        if not told:
            raise DeskError("통지서를 왜 만드는지 적어 주세요.", "Write why the notice is made.")
        now, rights = self._clock(), self._store.rights
        pdf = notice_of(self._store, request, pack, pack_of, rights.copies(request.id) + 1, now)
        rights.note(request.contacts, f"request={request.id} notice=1", told)
        rights.note_notice(request.id, request.contacts, hashlib.sha256(pdf).hexdigest(), now)
        return pdf

    def persons(self) -> int:
        """How many persons the log names, where they may be many; below the warning, how many there are at most."""
        identified = self._store.people.identified()
        if identified < PERSONS_WARN:
            return identified
        if self._persons[0] != identified:
            self._persons = identified, self._store.people.count()
        return self._persons[1]

    def inventory(self) -> bytes:
        """Every field of the log with purpose, ground, retention and how much of it there is, as CSV; names nobody."""
        self._require()
        people = self._store.people
        lines = inventory_lines(people.rows)
        found = Inventory(self._clock(), self._store.desk.name, people.talks(), people.count(), lines)
        self._store.rights.note((), f"inventory={len(lines)}", "")
        return inventory_csv(found)

    def _received(self, typed: str) -> date:
        today = self.today()
        if not typed.strip():
            return today
        try:
            day = date.fromisoformat(typed.strip())
        except ValueError as error:
            raise DeskError("받은 날을 2026-11-24처럼 적어 주세요.", "Write the day as 2026-11-24.") from error
        if not today - timedelta(days=366) <= day <= today:
            raise DeskError("받은 날은 오늘이거나 그 앞이어야 합니다.", "The day of receipt is today or before.")
        return day

    def _put_off(self, typed: str) -> date:
        try:
            day = day_ahead(typed, self.today())
        except UnreadableError as error:
            raise DeskError(error.words.ko, error.words.en) from error
        if day is None:
            raise DeskError("언제까지 미루는지 적어 주세요.", "Write to which day it is put off.")
        return day

    def _still_open(self, request: RightsRequest) -> None:
        if not self.request(request.id).open:
            raise DeskError(
                "이 요구는 이미 답했습니다. 이의가 있으면 새 요구로 받아 주세요.",
                "This request is answered already. Take an objection in as a new request.",
            )

    def _line(self, typed: str, name: Words) -> str:
        return clean_line(free_of_numbers(typed, name, self.today()), NAME_MAX)

    def _told(self, typed: str) -> str:
        return clean(free_of_numbers(typed, _WORDS, self.today()), WORDS_MAX).strip()

    def _require(self) -> None:
        require(self._store.officer, Action.ANSWER_RIGHTS)
