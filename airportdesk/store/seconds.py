"""Acts of two persons: the second officer proves with their own password that they are there, for one act."""

from datetime import timedelta
from pathlib import Path

from airportdesk.model import Officer
from airportdesk.roles import ACTION_WORDS, ROLE_WORDS, SECOND, Action, Second
from airportdesk.store import keys, refusals, roster
from airportdesk.store.attempts import Attempts
from airportdesk.store.session import Session
from airportdesk.text import joined

HOLDS_FOR = timedelta(minutes=5)
"""How long after the password the act may follow."""


class Seconds:
    """Gives and takes the tokens of second officers. A token that was not given here, or is used up, is none."""

    def __init__(self, session: Session, folder: Path, attempts: Attempts) -> None:
        self._session = session
        self._folder = folder
        self._attempts = attempts
        self._given: set[Second] = set()

    def able(self, action: Action) -> tuple[Officer, ...]:
        """Who could be the second for an act beside the officer at the desk."""
        return tuple(
            Officer(slot.id, slot.name, slot.role)
            for slot in roster.read(self._folder).officers
            if slot.id != self._session.officer.id and slot.role in SECOND[action] and not slot.first
        )

    def give(self, action: Action, officer_id: str, password: str) -> Second:
        """The token of an officer who is there. Raises WrongPasswordError, LockedOutError or NotPermittedError."""
        known = roster.read(self._folder)
        slot = known.slot(officer_id)
        if officer_id == self._session.officer.id:
            raise refusals.second_is_first()
        if slot.role not in SECOND[action]:
            who = [words for role, words in ROLE_WORDS.items() if role in SECOND[action]]
            raise refusals.second_may_not(joined(who, ", "))
        with self._attempts.trying(officer_id):
            found = keys.data_keys(known, officer_id, password)
        keys.check_genuine(known, slot, found[0])
        if slot.first:
            raise refusals.second_has_first_password()
        second = Second(action, Officer(slot.id, slot.name, slot.role), self._attempts.now())
        self._given.add(second)
        return second

    def take(self, second: Second | None, action: Action) -> Officer:
        """Use a token up. Raises NotPermittedError where it does not do for this act now."""
        if second is None or second not in self._given or second.action is not action:
            raise refusals.second_needed(ACTION_WORDS[action])
        self._given.discard(second)
        if not timedelta() <= self._attempts.now() - second.at <= HOLDS_FOR:
            raise refusals.second_needed(ACTION_WORDS[action])
        return second.officer
