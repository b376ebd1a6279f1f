"""Finding past talks, and what ties them to the one being typed: the desk's questions to the store's index."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from airportdesk.links.alike import person_of
from airportdesk.links.asked import asked
from airportdesk.links.handles import distinct, handles_in, handles_of, met
from airportdesk.links.terms import Asked, Filters
from airportdesk.links.values import Alike, Handle, Mentioned, Page, Shared, Talk
from airportdesk.model import KST, Contact
from airportdesk.pack import Pack
from airportdesk.store import Store

RECENT_DAYS = 30


@dataclass(frozen=True, slots=True)
class Tied:
    """What ties a talk to others: handles that others mention, and talks that may be of the same traveller."""

    mentioned: tuple[Mentioned, ...] = ()
    alike: tuple[Alike, ...] = ()
    met: tuple[Handle, ...] = field(default=(), compare=False)
    """Every handle of the talk but the traveller's own number, tied or not."""

    def __bool__(self) -> bool:
        return bool(self.mentioned or self.alike)

    def talks(self) -> tuple[int, ...]:
        """The numbers of the talks that are named."""
        named = (*(found.first for found in self.mentioned), *(alike.talk for alike in self.alike))
        return tuple(sorted({talk.contact_id for talk in named}))


class Finder:
    """Reads the index of one store; every answer comes within a frame but for searches, which are bounded."""

    def __init__(self, store: Store, pack: Pack, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._pack = pack
        self._clock = clock
        self._last_alike: tuple[object, tuple[Alike, ...]] = (None, ())

    def asked(self, query: str, filters: Filters | None = None, *, dates: bool = True) -> Asked:
        """What a query asks for today; without `dates` what reads as a day is searched as words."""
        return asked(query, self._pack, self._clock().astimezone(KST).date(), filters, dates=dates)

    def find(self, wanted: Asked, before: int | None = None) -> Page:
        """The newest talks that were asked for, 50 at a time; `before` is the last contact of the page before."""
        return self._store.search.find(wanted, before)

    def officers(self) -> tuple[tuple[str, str], ...]:
        """Id and name of everybody who has logged a talk here."""
        return self._store.search.officers()

    def tied(self, contact: Contact, besides: int | None = None) -> Tied:
        """What ties a talk as it stands to others than `besides`."""
        spotted = handles_of(contact)
        handles = distinct(spotted)
        since = self._clock() - timedelta(days=RECENT_DAYS)
        mentioned = self._store.links.mentioned(handles, since, besides) if handles else ()
        return Tied(mentioned, self._alike(contact, besides), met(spotted))

    def tied_to(self, contact_id: int) -> Tied:
        """What ties a logged contact to others."""
        return self.tied(self._store.record(contact_id).contact, contact_id)

    def talk(self, contact_id: int) -> Talk:
        """The head of a contact. Raises LookupError."""
        return self._store.links.talk(contact_id)

    def handles_of(self, contact_id: int) -> tuple[Handle, ...]:
        """The handles of a logged contact."""
        return self._store.links.handles(contact_id)

    def met(self, contact: Contact) -> tuple[Handle, ...]:
        """The handles of a talk but the traveller's own number: what headquarters' watch-list is asked about."""
        return met(handles_of(contact))

    def handles_like(self, typed: str) -> tuple[Handle, ...]:
        """The handles that are typed, whole or begun."""
        found = distinct(handles_in(typed))
        begun = typed.strip().removeprefix("@").casefold()
        digits = "".join(letter for letter in typed if letter.isdigit())
        if len(digits) > 3 and digits.startswith("0"):
            begun = "+82" + digits[1:]
        return tuple(dict.fromkeys((*found, *(self._store.links.named(begun) if len(begun) > 1 else ()))))

    def sharing(self, handles: Sequence[Handle], besides: int | None = None) -> tuple[Shared, ...]:
        """The newest talks that have any of the handles."""
        return self._store.links.sharing(handles, besides)

    def set_apart(self, one: int, other: int) -> None:
        """Remember that two talks were with two travellers; neither is offered for the other again."""
        self._store.links.set_apart(one, other, self._clock())

    def _alike(self, contact: Contact, besides: int | None) -> tuple[Alike, ...]:
        """Looked up anew only for another traveller or after something was written: this is asked at every stroke."""
        if contact.traveller is None:
            return ()
        asked_for = (contact.traveller, besides, self._store.links.changes())
        if self._last_alike[0] != asked_for:
            self._last_alike = asked_for, self._store.links.alike(person_of(contact.traveller), besides)
        return self._last_alike[1]
