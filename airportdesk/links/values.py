"""What is found in talks and between them, as values that cross borders."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from airportdesk.model import Concern
from airportdesk.text import Words


class HandleKind(StrEnum):
    """What a handle is. `account` is a name on another service than Telegram and KakaoTalk."""

    TELEGRAM = "telegram"
    KAKAO = "kakao"
    ACCOUNT = "account"
    PHONE = "phone"
    EMAIL = "email"
    WEB = "web"
    COMPANY = "company"


@dataclass(frozen=True, slots=True)
class Handle:
    """A way to reach somebody, in one form however it was written: two talks with equal `kind` and `value` share it."""

    kind: HandleKind
    value: str


@dataclass(frozen=True, slots=True)
class Spotted:
    """A handle in a text: `shown` is what stands there, from `start` to `end` in characters of `field`."""

    handle: Handle
    shown: str
    start: int
    end: int
    field: str = "notes"


@dataclass(frozen=True, slots=True)
class Talk:
    """The head of one logged contact as it stands in its newest revision."""

    contact_id: int
    at: datetime
    flight: str
    concern: Concern


@dataclass(frozen=True, slots=True)
class Mentioned:
    """In how many other talks a handle is. `recent` counts since a day; `more` says the count stopped at its bound.

    `first` is the first of the recent talks, or the latest one where none is recent.
    """

    handle: Handle
    recent: int
    earlier: bool
    first: Talk
    more: bool = False


@dataclass(frozen=True, slots=True)
class Shared:
    """One talk and the handles it shares with what was asked for."""

    talk: Talk
    handles: tuple[Handle, ...]


class Sure(StrEnum):
    """How sure it is that two talks were with one person."""

    HIGH = "high"
    LIKELY = "likely"
    POSSIBLE = "possible"


@dataclass(frozen=True, slots=True)
class Alike:
    """A logged talk that may have been with the same traveller: how sure, and every reason."""

    talk: Talk
    name: str
    sure: Sure
    why: tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class Hit:
    """A talk that was found, with what a line about it shows. `places` are ids, `route` codes, `birth` YYYY-MM-DD."""

    talk: Talk
    places: tuple[str, ...]
    officer: str
    name: str
    notes: str
    route: tuple[str, ...] = ()
    birth: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """The newest talks that were found. `more` says that older ones follow, `cut` that the search ran out of time."""

    hits: tuple[Hit, ...] = ()
    more: bool = False
    cut: bool = False
