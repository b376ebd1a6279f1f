"""The packs of one desk: which is in force, which an old record was made with, and how a new one comes in.

A pack comes in only signed with the key the desk trusts. An older one needs a supervisor, a reason and a second
officer. Until all of that has been checked nothing is written, and the write is one transaction: a refused pack changes
nothing.
"""

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from pathlib import Path

from airportdesk.errors import DeskError, PackError
from airportdesk.intake import free_of_numbers
from airportdesk.model import KST, AccessAct
from airportdesk.pack import Pack, load
from airportdesk.pack.archive import archive_of, files_of
from airportdesk.pack.kept import KeptPack, TrustedKey
from airportdesk.pack.load import BASE
from airportdesk.pack.signing import SignedPack, checked, public_key, read_with_signature
from airportdesk.pack.version import version_key
from airportdesk.risk import Rules
from airportdesk.risk.trial import Outcome, Talk, tried
from airportdesk.roles import Action, Second, may, require
from airportdesk.store import Store
from airportdesk.text import Words, clean

_REASON = Words("이유", "The reason")


class Age(Enum):
    """How a pack stands to the one in force."""

    NEWER = "newer"
    SAME = "same"
    OLDER = "older"


@dataclass(frozen=True)
class Trial:
    """New rules for past talks. A page is read where the store is used; `on` is pure and may run elsewhere."""

    total: int
    pages: Iterator[tuple[Talk, ...]]
    on: Callable[[tuple[Talk, ...]], Outcome]

    def whole(self, progress: Callable[[int], bool] = lambda _: True) -> Outcome | None:
        """Everything at once; `progress` is told how many are done and says whether to go on. None when it says no."""
        outcome, done = Outcome(), 0
        for page in self.pages:
            outcome, done = outcome.and_then(self.on(page)), done + len(page)
            if not progress(done):
                return None
        return outcome


class Shelf:
    """The packs of an unlocked desk; `pack` is the one in force. Raises PackError and StoreError in words."""

    def __init__(self, store: Store, pack: Pack, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._clock = clock
        self._known = {pack.version: pack}
        self.pack = pack

    @property
    def trusted(self) -> TrustedKey | None:
        """The key packs must be signed with."""
        return self._store.packs.trusted_key()

    @property
    def may_decide(self) -> bool:
        """Whether the officer at the desk may set the key."""
        return may(self._store.officer.role, Action.TRUST_KEY)

    @property
    def unread(self) -> KeptPack | None:
        """The pack that should be in force but that this program cannot read, if there is one."""
        last = self.uses()[:1]
        return last[0] if last and last[0].version != self.pack.version else None

    def uses(self) -> tuple[KeptPack, ...]:
        """Every time a pack was put in use here, the last first."""
        return self._store.packs.uses()

    def pack_of(self, version: str) -> Pack:
        """The pack of a version; where it is not kept the one in force, which shows unknown ids as they are."""
        if version not in self._known:
            content = self._store.packs.content(version)
            found = self.pack
            if content is not None:
                with suppress(PackError):  # kept by an earlier program; its records must show all the same
                    found = load(content)
            self._known[version] = found
        return self._known[version]

    def trust(self, text: str) -> None:
        """Set the key, once and by a supervisor."""
        require(self._store.officer, Action.TRUST_KEY)
        self._store.packs.trust(public_key(text), self._clock())

    def read(self, path: Path) -> SignedPack:
        """The signed pack of a file, checked; nothing is put in use."""
        trusted = self.trusted
        if trusted is None:
            raise PackError(
                "본부 공개키가 아직 등록되지 않았습니다. 감독자가 먼저 등록해야 자료 묶음을 설치할 수 있습니다.",
                "No key of headquarters is set yet. A supervisor must set it before a pack can be installed.",
            )
        found = checked(*read_with_signature(path), trusted.key, path.name)
        self._refuse_another_of_this_version(found)
        return found

    def age(self, pack: Pack) -> Age:
        """Older is what has a lower version, or was made before the one in force."""
        mine, theirs = version_key(self.pack.version), version_key(pack.version)
        if theirs < mine or pack.made < self.pack.made:
            return Age.OLDER
        return Age.SAME if theirs == mine else Age.NEWER

    def install(self, signed: SignedPack, reason: str = "", second: Second | None = None) -> Pack:
        """Put a checked pack in use; an older one by a supervisor with a reason, and a second officer."""
        require(self._store.officer, Action.INSTALL_PACK)
        pack = signed.pack
        today = self._clock().astimezone(KST).date()
        reason = clean(free_of_numbers(reason, _REASON, today)).strip()
        self._refuse_another_of_this_version(signed)
        age = self.age(pack)
        if age is Age.SAME:
            raise PackError(f"{pack.version} 판은 이미 쓰고 있습니다.", f"Version {pack.version} is in use already.")
        if age is Age.OLDER:
            require(self._store.officer, Action.OLDER_PACK)
        if age is Age.OLDER and not reason:
            raise PackError(
                f"{pack.version} 판은 지금 쓰는 {self.pack.version} 판보다 오래된 것입니다. 되돌릴 이유를 적어 주세요.",
                f"Version {pack.version} is older than {self.pack.version}, in use now. Write down why you go back.",
            )
        other = self._store.officers.seconds.take(second, Action.OLDER_PACK) if age is Age.OLDER else None
        self._store.packs.use(
            KeptPack(pack.version, pack.made, self._clock(), reason=reason, second=other), signed.data, signed.signature
        )
        self._known[pack.version] = self.pack = pack
        return pack

    def trial(self, pack: Pack, first: date, last: date) -> Trial:
        """A trial of a pack on the talks of these Korean days against the pack in force."""
        old, new = Rules(self.pack), Rules(pack)
        talks = self._store.talks
        self._store.access.note(AccessAct.LISTED, detail=f"trial={first}..{last} n={talks.count(first, last)}")
        return Trial(talks.count(first, last), talks.pages(first, last), lambda page: tried(page, old, new))

    def _refuse_another_of_this_version(self, signed: SignedPack) -> None:
        version = signed.pack.version
        for kept in self._store.packs.kept():
            if version_key(kept.version) != version_key(version):
                continue
            if kept.version != version or self._store.packs.content(version) != signed.data:
                raise PackError(
                    f"{version} 판은 이미 있는데 내용이 다릅니다. 본부에 확인하고 새 판 번호로 받아 주세요.",
                    f"There is a version {version} already, with other contents. Ask headquarters for a new version.",
                )


def pack_in_force(store: Store, folder: Path = BASE) -> Pack:
    """The pack put in use last, or the one that came with the program; that one is kept for the records made with it.

    A kept pack that this program cannot read must not keep the desk shut: then the program's own is in force.
    """
    shipped = load(folder)
    if shipped.version not in {kept.version for kept in store.packs.kept()}:
        with suppress(DeskError):  # a full disk must not keep the desk shut; it is kept at the next unlock
            store.packs.keep(shipped.version, shipped.made, archive_of(files_of(folder)))
    for used in store.packs.uses()[:1]:
        content = store.packs.content(used.version)
        if content is not None:
            with suppress(PackError):
                return load(content)
    return shipped
