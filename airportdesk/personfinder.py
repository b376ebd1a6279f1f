"""Everything the desk holds about one person, for a request of theirs: it misses nothing, however long it takes."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from airportdesk.errors import DeskError
from airportdesk.intake import UnreadableError, birth_date, flight_number
from airportdesk.links.alike import Person, judged, person_of
from airportdesk.links.first_sounds import other_spellings
from airportdesk.links.handles import handles_in
from airportdesk.links.phones import home_form
from airportdesk.links.values import HandleKind
from airportdesk.model import KST, Draft, Ground, KeptDraft, Traveller
from airportdesk.store import Store
from airportdesk.store.people import bare
from airportdesk.text import Words, clean_line

NAME_MAX = 100
_TAIL = 6
_EARLIER = Words("앞 차수의 인적사항", "identity in an earlier revision")
_TEXT = {
    "notes": Words("메모에 나옴", "in the notes"),
    "reason": Words("고친 이유에 나옴", "in a reason of amendment"),
    "overrule": Words("판단 이유에 나옴", "in a reason of judgement"),
    "answer": Words("답변에 나옴", "in an answer"),
    "referred": Words("인계한 곳에 나옴", "in where it was referred to"),
    "task": Words("할 일에 나옴", "in a task"),
    "task_step": Words("할 일 처리에 나옴", "in what was done about a task"),
    "office": Words("사무실 기록에 나옴", "in an office note"),
}
_SAME_BIRTH = Words("생년월일이 같음", "same birth date")
_OTHER_BIRTH = Words("생년월일은 다름", "but another birth date")
_FLIGHT = Words("편명이 같음", "same flight")


@dataclass(frozen=True, slots=True)
class Sought:
    """Whom to look for, as it was typed; every part may be empty. `handle` is an account, a company, an address."""

    name: str = ""
    phone: str = ""
    birth: str = ""
    handle: str = ""
    flight: str = ""


@dataclass(frozen=True, slots=True)
class Held:
    """A talk that holds something about a person: why it was found, and what hangs on it."""

    contact: int
    at: datetime
    flight: str
    revisions: int
    why: tuple[Words, ...]
    suspended: bool
    leaflets: int
    prints: int
    tasks: int
    office: int
    seen: int


@dataclass(frozen=True, slots=True)
class Everything:
    """All the desk holds about a person: talks, and half-typed talks of the officer at the desk."""

    talks: tuple[Held, ...]
    drafts: tuple[KeptDraft, ...]


class PersonFinder:
    """Looks through every traveller of every revision, every typed text, and the half-typed talks of the officer."""

    def __init__(self, store: Store, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._clock = clock

    def everything(self, sought: Sought) -> Everything:
        """Everything within the log that is, or may be, about this person. Raises DeskError for what cannot be read."""
        person, needles, flight = self._read(sought)
        why: dict[int, dict[Words, None]] = {}
        for contact, newest, name, phone, birth in self._store.people.travellers():
            number = phone if person.phone and _ending(phone) == _ending(person.phone) else ""
            if found := same(person, person_of(Traveller(Ground.DUTY, name, number, birth))):
                why.setdefault(contact, {}).update(dict.fromkeys(found if newest else (_EARLIER, *found)))
        for contact, kinds in self._store.people.spoken_of(needles).items():
            why.setdefault(contact, {}).update(dict.fromkeys(_TEXT[kind] for kind in _TEXT if kind in kinds))
        if flight:
            on_it = self._store.people.on_flight(flight)
            narrowed = {contact: {_FLIGHT: None} for contact in on_it} if not (person != Person() or needles) else why
            why = {contact: {**words, _FLIGHT: None} for contact, words in narrowed.items() if contact in on_it}
        drafts = tuple(kept for kept in self._store.drafts.mine() if _speaks(kept.draft, needles))
        return Everything(self._held(why), drafts)

    def _held(self, why: dict[int, dict[Words, None]]) -> tuple[Held, ...]:
        store, suspended = self._store, self._store.rights.suspended()
        seen = store.people.entries(why)
        heads = store.people.heads(sorted(why, reverse=True))
        return tuple(
            Held(
                *(contact, at, flight, revisions, tuple(why[contact]), contact in suspended),
                *(len(store.leaflets(contact)), len(store.prints.of_contact(contact))),
                *(len(store.office.notes_of(contact)), len(store.office.events_of(contact))),
                seen[contact],
            )
            for contact, (at, flight, revisions) in heads.items()
        )

    def _read(self, sought: Sought) -> tuple[Person, tuple[str, ...], str]:
        """Whom to compare with, what to look for in texts, and on which flight."""
        name, handle = clean_line(sought.name, NAME_MAX), clean_line(sought.handle, NAME_MAX)
        phone = [one.handle.value for one in handles_in(sought.phone) if one.handle.kind is HandleKind.PHONE]
        try:
            birth = birth_date(sought.birth, self._today()) if sought.birth.strip() else ""
            flight = flight_number(sought.flight) if sought.flight.strip() else ""
        except UnreadableError as error:
            raise DeskError(error.words.ko, error.words.en) from error
        if sought.phone.strip() and not phone:
            raise DeskError("전화번호를 알아볼 수 없습니다. 전체를 적어 주세요.", "Write the whole telephone number.")
        if not (name or phone or birth or handle or flight):
            raise DeskError(
                "찾을 사람의 이름이나 전화를 적어 주세요.", "Write the name or the telephone of the person."
            )
        spelt = (name, *other_spellings(name)) if name else ()
        numbers = (home_form(phone[0]), phone[0].removeprefix("+")) if phone else ()
        needles = (*spelt, *numbers, handle.removeprefix("@"))
        return Person(name, phone[0] if phone else "", birth), tuple(filter(None, map(bare, needles))), flight

    def _today(self) -> date:
        return self._clock().astimezone(KST).date()


def same(person: Person, other: Person) -> tuple[Words, ...]:
    """Why a traveller may be this person, nothing where not: wider than a link, whoever decides sees the reason."""
    if found := judged(person, other):
        return found[2]
    if person.birth and person.birth == other.birth and not (person.name and other.name):
        return (_SAME_BIRTH,)
    if found := judged(Person(person.name), Person(other.name)):
        return (*found[2], _OTHER_BIRTH)
    return ()


def _ending(phone: str) -> str:
    """The last digits of a number: reading whole ones out of forty thousand would take seconds."""
    return "".join(filter(str.isdigit, phone))[-_TAIL:]


def _speaks(draft: Draft, needles: tuple[str, ...]) -> bool:
    """Whether a half-typed talk names whom is looked for."""
    text = bare(" ".join((draft.name, draft.phone, draft.notes, draft.follow_what, draft.return_reach, draft.referred)))
    return any(needle in text for needle in needles)
