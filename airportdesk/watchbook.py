"""Headquarters' watch-list at this desk: taken as a signed file, asked handle by handle. It changes no concern.

A hash is slow on purpose, so nothing is hashed on the window's thread: `asking` gives a job, `hear` keeps what it
found, `told` answers at once from what was heard. A traveller's own telephone is never listed, nor asked about.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from airportdesk.errors import HandoverError
from airportdesk.handover.refused import refused
from airportdesk.handover.sealing import SIGNATURE_MAX
from airportdesk.handover.watchlist import FILE_MAX, TakenList, Watch, Watched, checked, list_from, order
from airportdesk.incoming import bytes_of
from airportdesk.links.values import Handle
from airportdesk.model import KST
from airportdesk.pack.signing import SIGNATURE_SUFFIX
from airportdesk.roles import Action, may, require
from airportdesk.store import Store

__all__ = ["Answer", "Seen", "TakenList", "WatchBook"]

KNOWN_MAX = 4_096
"""Handles whose answer is kept; a shift has a few hundred."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A handle that stands on the list made on `as_of`: met by so many desks, in so many talks, on which day last."""

    handle: Handle
    desks: int
    talks: int
    last: date
    as_of: date


@dataclass(frozen=True, slots=True)
class Answer:
    """What a job found: the list it read, and each handle ("kind value") with what is known of it."""

    watch: Watch
    found: Mapping[str, Watched | None]


class WatchBook:
    """Raises HandoverError, which names what is wrong, NotPermittedError or StoreError, in words."""

    def __init__(self, store: Store, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._clock = clock
        self._newest = store.watchlists.newest()
        self._content = b""
        self._watch: Watch | None = None
        self._known: dict[str, Watched | None] = {}

    @property
    def may_take(self) -> bool:
        """Whether the officer at the desk may take a list."""
        return may(self._store.officer.role, Action.TAKE_WATCHLIST)

    @property
    def newest(self) -> TakenList | None:
        """The list that counts."""
        return self._newest

    @property
    def expired(self) -> TakenList | None:
        """The list that counts, where its days are over: until a newer one is taken no handle is looked up."""
        return self._newest if self._newest and self._today > self._newest.expires else None

    def take(self, path: Path) -> TakenList:
        """Take the list of a file, with its signature beside it, by a supervisor; from now on it counts.

        Raises HandoverError: no_watch_key, no_watch_signature, signature, form, edition, expired, not_yet, older_list,
        same_list. Then nothing has changed.
        """
        require(self._store.officer, Action.TAKE_WATCHLIST)
        trusted = self._store.packs.trusted_key()
        if trusted is None:
            raise refused("no_watch_key")
        beside = path.with_name(path.name + SIGNATURE_SUFFIX)
        content = bytes_of(path, FILE_MAX)
        if not beside.is_file():
            raise refused("no_watch_signature", beside.name)
        signature = bytes_of(beside, SIGNATURE_MAX)[:SIGNATURE_MAX]
        taken = checked(content, signature, trusted.key, self._today)
        if taken.made > self._today:
            raise refused("not_yet", taken.made)
        if self._newest and order(taken.edition) < order(self._newest.edition):
            raise refused("older_list", self._newest.edition)
        if self._newest and taken.edition == self._newest.edition:
            raise refused("same_list", taken.edition)
        self._store.watchlists.keep(taken, content, signature, self._clock())
        newest = self._store.watchlists.newest()
        if newest is None:
            raise LookupError(taken.edition)
        self._newest, self._watch, self._content = newest, Watch(taken), b""
        self._known.clear()
        return newest

    def unasked(self, handles: Iterable[Handle]) -> tuple[Handle, ...]:
        """The handles nobody has looked up yet; none while no list is in force."""
        return tuple(one for one in handles if _text(one) not in self._known) if self._in_force else ()

    def asking(self, handles: Iterable[Handle]) -> Callable[[], Answer]:
        """A job that looks handles up: it hashes each, and reads the list first where that was not done yet."""
        wanted, watch, content = tuple(map(_text, handles)), self._watch, self._read()

        def job() -> Answer:
            asked = watch or Watch(list_from(content))
            day = asked.list.made  # whether it is in force is decided when it is told
            return Answer(asked, {one: asked.seen_elsewhere(one, day) for one in wanted})

        return job

    def hear(self, answer: Answer) -> None:
        """Keep what a job found, unless another list was taken meanwhile."""
        if self._newest is None or answer.watch.list.edition != self._newest.edition:
            return
        self._watch, self._content = answer.watch, b""
        if len(self._known) > KNOWN_MAX:
            self._known.clear()
        self._known.update(answer.found)

    def told(self, handles: Iterable[Handle]) -> tuple[Seen, ...]:
        """Those of the handles that are known to stand on the list, in their order."""
        if self._newest is None or not self._in_force:
            return ()
        found = ((one, self._known.get(_text(one))) for one in dict.fromkeys(handles))
        as_of = self._newest.made
        return tuple(Seen(one, known.desks, known.talks, known.last, as_of) for one, known in found if known)

    def _read(self) -> bytes:
        """The bytes of the list, read once."""
        if self._newest is None:
            raise HandoverError("본부 주의 목록이 없습니다.", "There is no watch-list.", "no_list")
        if self._watch is None and not self._content:
            self._content = self._store.watchlists.content(self._newest.edition)
        return self._content

    @property
    def _in_force(self) -> bool:
        return self._newest is not None and self._newest.made <= self._today <= self._newest.expires

    @property
    def _today(self) -> date:
        return self._clock().astimezone(KST).date()


def _text(handle: Handle) -> str:
    """A handle as lists hash it."""
    return f"{handle.kind.value} {handle.value}"
