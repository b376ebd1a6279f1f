"""Handles that headquarters asks desks to look out for, as a hashed list: its form, and what a desk asks it. Pure.

A list holds no handle, only what PBKDF2 with HMAC-SHA256 makes of each with the salt of its edition. A desk hashes
the handles of a talk the same way and sees whether they are there. `docs/matching.md` says what that hides and what
not: who has the file can try numbers until one fits, so it is for desks only.
"""

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import Annotated

import minisign
import msgspec

from airportdesk.errors import HandoverError
from airportdesk.model import Officer

ROUNDS = 5_000
"""Rounds of one hash, about 2 ms: nothing beside a talk, a day or two for all mobile numbers of Korea."""
ROUNDS_MAX = 100_000
WATCHED_MAX = 50_000
FILE_MAX = 20_000_000
SUFFIX = ".watch.json"
_STATED = re.compile(r"watchlist edition:(\S+) expires:(\S+)")
Hash = Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{32}$")]
Number = Annotated[int, msgspec.Meta(ge=1, le=10_000_000)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Watched:
    """A handle by its hash: how many desks have met it, in how many talks, and on which day last."""

    hash: Hash
    desks: Number
    talks: Number
    last: date


@dataclass(frozen=True, slots=True, kw_only=True)
class WatchList:
    """One edition. It holds up to and with the day `expires`; after that no desk looks at it."""

    watchlist: Annotated[int, msgspec.Meta(ge=1, le=1)] = 1
    edition: Annotated[str, msgspec.Meta(pattern="^[0-9]{4}-[0-9]{2}-[0-9]{2}(-[0-9]{1,3})?$")]
    made: date
    expires: date
    salt: Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{32}$")]
    rounds: Annotated[int, msgspec.Meta(ge=1, le=ROUNDS_MAX)] = ROUNDS
    entries: Annotated[tuple[Watched, ...], msgspec.Meta(max_length=WATCHED_MAX)] = ()


class Watch:
    """A list as a desk asks it, handle by handle; hashes are made once."""

    def __init__(self, watch_list: WatchList) -> None:
        self.list = watch_list
        self._entries: Mapping[str, Watched] = {one.hash: one for one in watch_list.entries}

    def holds(self, today: date) -> bool:
        """Whether the list is in force on a day."""
        return self.list.made <= today <= self.list.expires

    def seen_elsewhere(self, handle: str, today: date) -> Watched | None:
        """What is known of a handle ("kind value"), or None: not listed, or the list is not in force."""
        if not self.holds(today):
            return None
        return self._entries.get(hashed(handle, self.list.salt, self.list.rounds))


def seen_elsewhere(handle: str, watch_list: WatchList, today: date) -> Watched | None:
    """What a list knows of one handle ("kind value"); for many handles make one `Watch`."""
    return Watch(watch_list).seen_elsewhere(handle, today)


def any_seen(handles: Iterable[str], watch: Watch, today: date) -> Mapping[str, Watched]:
    """The handles of a talk that other desks have met."""
    found = ((one, watch.seen_elsewhere(one, today)) for one in dict.fromkeys(handles))
    return {handle: known for handle, known in found if known is not None}


@lru_cache(maxsize=4_096)
def hashed(handle: str, salt: str, rounds: int = ROUNDS) -> str:
    """What stands in a list for a handle ("kind value")."""
    return hashlib.pbkdf2_hmac("sha256", handle.encode(), bytes.fromhex(salt), rounds, 16).hex()


def encoded(watch_list: WatchList) -> bytes:
    """The file of a list."""
    return msgspec.json.format(msgspec.json.encode(watch_list), indent=1) + b"\n"


def comment_for(watch_list: WatchList) -> str:
    """What the trusted comment of its signature must say."""
    return f"airportdesk watchlist edition:{watch_list.edition} expires:{watch_list.expires}"


def checked(data: bytes, signature: bytes, key: str, today: date) -> WatchList:
    """The list of a file signed with headquarters' `key`. The signature is checked before anything is read.

    Raises HandoverError: not signed with that key, changed, of another edition than it says, expired, or no list.
    """
    if len(data) > FILE_MAX:
        raise HandoverError("주의 목록 파일이 너무 큽니다.", "The watch-list is too large.", "too_large")
    try:
        minisig = minisign.Signature.from_bytes(signature)
        minisign.PublicKey.from_base64(key).verify(data, minisig)
    except ValueError as error:
        raise HandoverError(
            "주의 목록의 서명이 맞지 않습니다. 본부에서 다시 받아 주세요. 아무것도 바꾸지 않았습니다.",
            "The watch-list's signature does not match. Get it again from headquarters. Nothing was changed.",
            "signature",
        ) from error
    found = list_from(data)
    said = _STATED.search(minisig.trusted_comment)
    if said is None or (said[1], said[2]) != (found.edition, found.expires.isoformat()):
        raise HandoverError(
            "서명이 이 판의 주의 목록에 대한 것이 아닙니다. 본부에서 다시 받아 주세요.",
            "The signature was made for another edition of the watch-list. Get it again from headquarters.",
            "edition",
        )
    if today > found.expires:
        raise HandoverError(
            f"주의 목록의 유효 기간이 {found.expires}에 끝났습니다. 새 목록을 받아 주세요.",
            f"The watch-list expired on {found.expires}. Get a new one.",
            "expired",
        )
    return found


def list_from(data: bytes) -> WatchList:
    """Read a list without its signature. Raises HandoverError."""
    try:
        return msgspec.json.decode(data, type=WatchList)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise HandoverError("주의 목록의 형식이 아닙니다.", "This is no watch-list.", "form") from error


@dataclass(frozen=True, slots=True)
class TakenList:
    """What a desk knows of a list it took without reading it: its days, how many handles, when and by whom taken."""

    edition: str
    made: date
    expires: date
    entries: int
    taken_at: datetime
    officer: Officer


def order(edition: str) -> tuple[str, int]:
    """What editions are ordered by: their day, then their number on that day (none is the first)."""
    return edition[:10], int(edition[11:] or 1)
