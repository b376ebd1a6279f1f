"""What a desk notes of its packs: the key it trusts, and which pack was put in use when, by whom and why."""

from dataclasses import dataclass
from datetime import date, datetime

from airportdesk.model import Officer


@dataclass(frozen=True, slots=True)
class TrustedKey:
    """Headquarters' public key as this desk was given it."""

    key: str
    since: datetime
    officer: Officer


@dataclass(frozen=True, slots=True)
class KeptPack:
    """A pack the desk keeps, and when it was put in use; without `used_at` it only came with the program.

    `second` is the second officer, where two persons put an older one in use.
    """

    version: str
    made: date
    used_at: datetime | None = None
    officer: Officer | None = None
    reason: str = ""
    second: Officer | None = None
