"""Accounts of a desk: who has one, and what was done to them."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from airportdesk.model.records import Officer


class OfficerAct(StrEnum):
    """What was done to accounts and keys. Ids are for ever: the record of grants holds them."""

    SET_UP = "set_up"
    ADDED = "added"
    REMOVED = "removed"
    RENEWED = "renewed"
    PASSWORD = "password"  # noqa: S105  # the name of an act
    ROTATED = "rotated"
    ROTATION_FINISHED = "rotation_finished"
    RECOVERY_KEY = "recovery_key"
    RECOVERED = "recovered"
    FOUND = "found"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class OfficerAccount:
    """One account. `since` is when its present key was made; `first` that its password was chosen by somebody else."""

    officer: Officer
    since: datetime | None
    first: bool
    kdf: str


@dataclass(frozen=True, slots=True)
class OfficerChange:
    """One entry of the record of grants: whose account (none for a key of all), by whom, and the second officer's name.

    FOUND and GONE are differences between the key file and this record that the program noticed at an unlock.
    """

    at: datetime
    act: OfficerAct
    whom: Officer | None
    by: str
    second: str = ""
