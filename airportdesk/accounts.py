"""Accounts as the officers of a desk see them: who has one, who may change it, and the second person for some acts."""

from base64 import b64encode
from datetime import datetime

from airportdesk.model import Officer, OfficerAccount, OfficerChange
from airportdesk.roles import Action, Second
from airportdesk.store import Store
from airportdesk.store.recovery import KEY_MAX, number, public_key
from airportdesk.store.roster import KDFS
from airportdesk.text import clean_line

NAME_MAX = 40
"""Characters of an officer's name."""
RECOVERY_FILE_MAX = KEY_MAX
"""Bytes of a recovery key's file."""
KDF_NAMES = tuple(KDFS)
"""How a password may be guarded; the first is the usual one."""


def number_of(text: str) -> str:
    """The number of a recovery key, to be compared by telephone. Raises StoreError for what is none."""
    return number(public_key(text))


def line_of(text: str, name: str = "") -> str:
    """The line of a recovery key's file that holds the key. Raises StoreError, whose words call the file `name`."""
    return b64encode(public_key(text, name)).decode()


class AccountBook:
    """The accounts of an unlocked desk. Raises StoreError and NotPermittedError in words.

    `password` is always that of the officer at the desk. `kdf` is one of KDF_NAMES, or empty for the one the officer at
    the desk has.
    """

    def __init__(self, store: Store) -> None:
        self._officers = store.officers

    def all(self) -> tuple[OfficerAccount, ...]:
        """Every account, in the order they were given."""
        return self._officers.accounts()

    def changes(self) -> tuple[OfficerChange, ...]:
        """The record of grants, the last first."""
        return self._officers.changes()

    def add(self, password: str, name: str, role: str, new_password: str, kdf: str = "") -> Officer:
        """Let another officer open this desk; they choose their own password at their first unlock."""
        return self._officers.add(password, clean_line(name, NAME_MAX), role, new_password, kdf=KDFS.get(kdf))

    def renew(self, password: str, officer_id: str, role: str, new_password: str, kdf: str = "") -> Officer:
        """Give an officer another role or another first password; what they had opens nothing any more."""
        return self._officers.renew(password, officer_id, role, new_password, kdf=KDFS.get(kdf))

    def remove(self, password: str, officer_id: str) -> Officer:
        """Take an account away, and change the key of the log with it."""
        return self._officers.remove(password, officer_id)

    def rotate(self, password: str, second: Second | None) -> None:
        """Change the key of the log."""
        self._officers.rotate(password, second)

    def change_password(self, password: str, new_password: str, kdf: str = "") -> None:
        """Change the password of the officer at the desk."""
        self._officers.change_password(password, new_password, kdf=KDFS.get(kdf))

    def set_recovery(self, password: str, text: str) -> None:
        """Give headquarters a way in; `text` is their file recovery.pub, or the line in it."""
        self._officers.set_recovery(password, public_key(text))

    def recovery(self) -> tuple[str, datetime | None]:
        """The number of headquarters' recovery key and since when it is set; empty where none is."""
        public, since = self._officers.recovery_key()
        return (number(public) if public else "", since)

    def let_try(self, tries: int) -> None:
        """From now on so many wrong passwords in a row are free."""
        self._officers.let_try(tries)

    def able(self, action: Action) -> tuple[Officer, ...]:
        """Who could be the second officer for an act."""
        return self._officers.seconds.able(action)

    def second(self, action: Action, officer_id: str, password: str) -> Second:
        """A second officer with their own password, for one act within minutes."""
        return self._officers.seconds.give(action, officer_id, password)
