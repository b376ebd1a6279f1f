"""Who may open the store. Adding, removing and a new key need the password of the officer at the desk, nobody else's.

Every act is kept in the record of grants, in one transaction with the change of keys.json: the file is written last
before the commit. What a kill left between the two is noticed at the next unlock.
"""

import re
import secrets
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from airportdesk import roles
from airportdesk.model import AccessAct, Officer, OfficerAccount, OfficerAct, OfficerChange, moment, utc_text
from airportdesk.roles import Action, Second
from airportdesk.store import failures, grants, keys, refusals, roster, rotation
from airportdesk.store.attempts import Attempts
from airportdesk.store.connection import opened
from airportdesk.store.names import DATABASE
from airportdesk.store.roster import Kdf, Roster, Slot
from airportdesk.store.seconds import Seconds
from airportdesk.store.session import Session
from airportdesk.text import folded

_GENERIC = frozenset(
    (
        *("공용", "공동", "데스크", "안내데스크", "경찰", "근무자", "관리자", "담당자", "테스트", "사용자", "당직"),
        *("감독자", "기록담당", "desk", "shared", "common", "police", "officer", "supervisor", "admin"),
        *("administrator", "test", "user", "guest", "kiosk"),
    )
)
"""Names of nobody: the rules ask for one account for each officer."""


def checked_name(name: str, known: tuple[str, ...] = ()) -> str:
    """The name, if it can be one officer's alone. Raises StoreError."""
    plain = re.sub(r"[\W\d_]+", "", folded(name))
    if len(plain) < 2 or plain in _GENERIC:
        raise failures.generic_name()
    if folded(name) in {folded(other) for other in known}:
        raise failures.name_taken()
    return name


class Officers:
    """The accounts of one store. Raises WrongPasswordError, LockedOutError, NotPermittedError or StoreError."""

    def __init__(self, session: Session, folder: Path, attempts: Attempts) -> None:
        self._session = session
        self._folder = folder
        self._attempts = attempts
        self.seconds = Seconds(session, folder, attempts)

    def accounts(self) -> tuple[OfficerAccount, ...]:
        """Everybody who has an account, in the order they got it."""
        return tuple(
            OfficerAccount(_officer(slot), moment(slot.since) if slot.since else None, slot.first, slot.kdf.name)
            for slot in roster.read(self._folder).officers
        )

    def changes(self) -> tuple[OfficerChange, ...]:
        """The record of grants, the last first."""
        with self._session.reading() as conn:
            return grants.all_of(conn)

    def recovery_key(self) -> tuple[bytes, datetime | None]:
        """The public recovery key of headquarters and since when it is set; empty where none is."""
        recovery = roster.read(self._folder).recovery
        return (recovery.public, moment(recovery.since)) if recovery else (b"", None)

    def add(
        self,
        password: str,
        name: str,
        role: str,
        new_password: str,
        *,
        kdf: Kdf | None = None,
        first: bool = True,
    ) -> Officer:
        """Give another officer an account of their own; without `kdf` theirs is guarded as the one at the desk.

        `new_password` opens nothing until they have changed it, unless `first` is False.
        """
        roles.require(self._session.officer, Action.ADD_OFFICER)
        known = roster.read(self._folder)
        checked_name(name, tuple(slot.name for slot in known.officers))
        keys.checked_new_password(new_password, name)
        officer = Officer(secrets.token_hex(8), name, roles.Role(role).value)
        known, found = self._opened(password)
        slot = self._slot(known, officer, new_password, found, kdf, first)
        self._keep(replace(known, officers=(*known.officers, slot)), found[0], OfficerAct.ADDED, officer)
        return officer

    def renew(self, password: str, officer_id: str, role: str, new_password: str, *, kdf: Kdf | None = None) -> Officer:
        """Give an officer another role, or another first password when they forgot theirs; the old one opens nothing.

        It is a removal and an addition in one: the key of the log is changed with it.
        """
        roles.require(self._session.officer, Action.ADD_OFFICER)
        known = roster.read(self._folder)
        before = known.slot(officer_id)
        officer = replace(_officer(before), role=roles.Role(role).value)
        self._refuse_oneself(officer_id)
        keys.checked_new_password(new_password, officer.name)
        known, found = self._opened(password)
        slot = self._slot(known, officer, new_password, found, kdf or before.kdf, first=True)
        self._rotate(_with(known, slot), found[0], OfficerAct.RENEWED, officer)
        return officer

    def remove(self, password: str, officer_id: str) -> Officer:
        """Take an account away at once, and change the key of the log so that an old key file opens nothing."""
        roles.require(self._session.officer, Action.REMOVE_OFFICER)
        known = roster.read(self._folder)
        gone = known.slot(officer_id)
        self._refuse_oneself(officer_id)
        known, found = self._opened(password)
        left = replace(known, officers=tuple(slot for slot in known.officers if slot.id != officer_id))
        self._rotate(left, found[0], OfficerAct.REMOVED, _officer(gone))
        return _officer(gone)

    def rotate(self, password: str, second: Second | None) -> None:
        """Change the key of the log: by a supervisor, and a second officer beside them."""
        roles.require(self._session.officer, Action.ROTATE_KEY)
        other = self.seconds.take(second, Action.ROTATE_KEY)
        known, found = self._opened(password)
        self._rotate(known, found[0], OfficerAct.ROTATED, None, other)

    def change_password(self, password: str, new_password: str, *, kdf: Kdf | None = None) -> None:
        """Change the password of the officer at the desk, and with it their key pair."""
        officer = self._session.officer
        keys.checked_new_password(new_password, officer.name)
        known, found = self._opened(password)
        if password == new_password:
            raise refusals.same_password()
        slot = self._slot(known, officer, new_password, found, kdf, first=False)
        self._keep(_with(known, slot), found[0], OfficerAct.PASSWORD, officer)

    def set_recovery(self, password: str, public: bytes) -> None:
        """Give headquarters, who hold the other half, a way in; in place of an earlier one the key is changed too."""
        roles.require(self._session.officer, Action.SET_RECOVERY)
        known, found = self._opened(password)
        made = keys.new_recovery(known.store, public, found[0], _next(found), utc_text(self._attempts.now()))
        after = replace(known, recovery=made)
        if known.recovery:
            self._rotate(after, found[0], OfficerAct.RECOVERY_KEY, None)
        else:
            self._keep(after, found[0], OfficerAct.RECOVERY_KEY, None)

    def let_in(self, known: Roster, found: tuple[bytes, ...], new_password: str, kdf: Kdf) -> None:
        """Give the officer of this session an account: headquarters opened the log with the recovery key."""
        officer = self._session.officer
        slot = self._slot(known, officer, new_password, found, kdf, first=True)
        if officer.id in {slot.id for slot in known.officers}:
            self._rotate(_with(known, slot), found[0], OfficerAct.RECOVERED, officer)
        else:
            self._keep(replace(known, officers=(*known.officers, slot)), found[0], OfficerAct.RECOVERED, officer)

    def notice(self, finished: bool) -> None:
        """Note what keys.json says and the record of grants does not, and that a change of key was gone on with."""
        with self._session.reading() as conn:
            told = grants.holders(conn)
        there = {slot.id: _officer(slot) for slot in roster.read(self._folder).officers}
        news = [(OfficerAct.FOUND, officer) for id, officer in there.items() if id not in told]
        news += [(OfficerAct.GONE, officer) for id, officer in told.items() if id not in there]
        for act, whom in news:
            self._note(act, whom)
        if finished:
            self._note(OfficerAct.ROTATION_FINISHED, None)

    def note_set_up(self, now: datetime) -> None:
        """Note the first officer, who made the store."""
        with self._session.writing() as conn:
            row = grants.put(conn, now, OfficerAct.SET_UP, self._session.officer_row, self._session.officer_row, None)
            self._record(conn, row, OfficerAct.SET_UP, self._session.officer)

    def let_try(self, tries: int) -> None:
        """From now on so many wrong passwords in a row are free."""
        self._attempts.free = tries

    def prove(self, password: str) -> None:
        """Raise WrongPasswordError or LockedOutError unless it is the password of the officer at the desk."""
        self._opened(password)

    def _opened(self, password: str) -> tuple[Roster, tuple[bytes, ...]]:
        """The key file as it is now, and the keys that the officer's password gives, the one in use first."""
        known = roster.read(self._folder)
        officer_id = self._session.officer.id
        with self._attempts.trying(officer_id):
            found = keys.data_keys(known, officer_id, password)
        keys.check_genuine(known, known.slot(officer_id), found[0])
        if len(found) > 1 and rotation.key_in_use(self._folder, found) == found[1]:
            known, found = rotation.promoted(known, found[1]), found[1:]
            roster.write(self._folder, known)
        return known, found

    def _slot(
        self, known: Roster, officer: Officer, password: str, found: tuple[bytes, ...], kdf: Kdf | None, first: bool
    ) -> Slot:
        return keys.new_slot(
            known.store,
            officer,
            password,
            found[0],
            kdf or known.slot(self._session.officer.id).kdf,
            next_key=_next(found),
            first=first,
            since=utc_text(self._attempts.now()),
        )

    def _refuse_oneself(self, officer_id: str) -> None:
        """So that there always is a supervisor: the one who acts."""
        if officer_id == self._session.officer.id:
            raise refusals.removes_oneself()

    def _keep(self, after: Roster, data_key: bytes, act: OfficerAct, whom: Officer | None) -> None:
        """Write the key file and the record of it together."""
        self._note(act, whom, writes=keys.signed(after, data_key))

    def _rotate(
        self, after: Roster, data_key: bytes, act: OfficerAct, whom: Officer | None, second: Officer | None = None
    ) -> None:
        next_key = keys.new_data_key()
        after = rotation.begun(after, data_key, next_key)
        self._note(act, whom, second, writes=after)
        self._session.db.close()
        try:
            rotation.write_anew(self._folder, data_key, next_key)
            roster.write(self._folder, rotation.promoted(after, next_key))
        finally:
            in_use = rotation.key_in_use(self._folder, (data_key, next_key))
            self._session.turn_to(opened(self._folder / DATABASE, in_use))

    def _note(
        self, act: OfficerAct, whom: Officer | None, second: Officer | None = None, *, writes: Roster | None = None
    ) -> None:
        rows = [self._session.row_of(officer) if officer else None for officer in (whom, second)]
        with self._session.writing() as conn:
            row = grants.put(conn, self._attempts.now(), act, rows[0], self._session.officer_row, rows[1])
            self._record(conn, row, act, whom)
            if writes:
                roster.write(self._folder, writes)

    def _record(self, conn: Any, row: int, act: OfficerAct, whom: Officer | None) -> None:
        subject = f"officer:{whom.id}" if whom else ""
        self._session.note(conn, AccessAct.OFFICER_CHANGED, subject, f"act={act}", row=("officer_change", row))


def _officer(slot: Slot) -> Officer:
    return Officer(slot.id, slot.name, slot.role)


def _next(found: tuple[bytes, ...]) -> bytes | None:
    return found[1] if len(found) > 1 else None


def _with(known: Roster, slot: Slot) -> Roster:
    return replace(known, officers=tuple(slot if slot.id == other.id else other for other in known.officers))
