"""Every officer has an account of their own; who was removed opens nothing, and nobody else's password is needed."""

import shutil
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from airportdesk.errors import FirstPasswordError, NotPermittedError, StoreError, WrongPasswordError
from airportdesk.model import Officer, OfficerAct
from airportdesk.roles import Action, Second
from airportdesk.store import Store, keys, names, roster
from airportdesk.store.attempts import Attempts
from airportdesk.store.driver import dbapi2
from airportdesk.store.names import DATABASE, KEYS
from airportdesk.store.roster import ARGON2ID, PBKDF2

from .samples import CHEAP, NOW, PASSWORD, full_assessment, full_contact, lying, new_store, set_back, unlocked

FIRST = "다른 사람의 열두 글자"
OWN = "아무도 모르는 나만의 열쇠말"


class Clock:
    def __init__(self) -> None:
        self.now = NOW


def add(
    store: Store, name: str = "이순번", role: str = "officer", password: str = PASSWORD, first: bool = False
) -> str:
    return store.officers.add(password, name, role, FIRST, first=first).id


def acts(store: Store) -> list[OfficerAct]:
    return [change.act for change in store.officers.changes()]


@pytest.fixture
def logged(store: Store) -> Store:
    store.log(full_contact(), full_assessment(), None, NOW)
    return store


def test_an_officer_who_was_added_opens_the_same_log_with_their_own_password(logged: Store, folder: Path) -> None:
    id = add(logged)
    logged.close()
    assert [name for _, name in names(folder)] == ["김안내", "이순번"]
    with closing(Store.unlock(folder, id, FIRST)) as other:
        assert (other.officer.name, other.officer.role) == ("이순번", "officer")
        assert other.record(1).contact == full_contact()


def test_the_first_officer_still_opens_it_and_neither_with_the_others_password(store: Store, folder: Path) -> None:
    first, id = store.officer.id, add(store)
    store.close()
    Store.unlock(folder, first, PASSWORD).close()
    for officer, password in ((first, FIRST), (id, PASSWORD)):
        with pytest.raises(WrongPasswordError):
            Store.unlock(folder, officer, password)


def test_a_wrong_password_of_the_supervisor_adds_removes_and_changes_nobody(store: Store, folder: Path) -> None:
    id = add(store)
    before, told = (folder / KEYS).read_bytes(), acts(store)
    for act in (
        lambda wrong: add(store, "박다음", password=wrong),
        lambda wrong: store.officers.remove(wrong, id),
        lambda wrong: store.officers.renew(wrong, id, "records", OWN),
        lambda wrong: store.officers.change_password(wrong, OWN),
    ):
        with pytest.raises(WrongPasswordError):
            act("틀린 비밀번호입니다")
    assert (folder / KEYS).read_bytes() == before
    assert acts(store) == told


@pytest.mark.parametrize("name", ["공용", "desk", " 데스크 2", "Admin", "1", "당직1", "근무자", "경찰 3"])
def test_row_9_a_name_that_is_nobodys_gets_no_account(store: Store, name: str) -> None:
    with pytest.raises(StoreError, match="one person"):
        add(store, name)


def test_two_officers_of_one_name_are_told_apart(store: Store) -> None:
    with pytest.raises(StoreError, match="of that name"):
        add(store, "김 안내")
    add(store, "김안내(2팀)")


@pytest.mark.parametrize(("was", "becomes"), [('"role": "officer"', '"role": "supervisor"'), ("이순번", "최순번")])
def test_a_role_or_name_changed_in_the_file_opens_nothing(store: Store, folder: Path, was: str, becomes: str) -> None:
    id = add(store)
    store.close()
    path = folder / KEYS
    path.write_text(path.read_text().replace(was, becomes))
    with pytest.raises(WrongPasswordError):
        Store.unlock(folder, id, FIRST)


def test_row_10_an_old_key_file_and_password_of_a_removed_officer_do_not_open_the_log(
    logged: Store, folder: Path, tmp_path: Path
) -> None:
    id = add(logged)
    kept = (folder / KEYS).read_bytes()
    logged.officers.remove(PASSWORD, id)
    stolen = tmp_path / "stolen"
    shutil.copytree(folder, stolen, ignore=shutil.ignore_patterns("*-shm"))
    logged.close()
    with pytest.raises(StoreError, match="no key here"):
        Store.unlock(folder, id, FIRST)
    for place in (folder, stolen):
        (place / KEYS).write_bytes(kept)
        with pytest.raises(StoreError, match="damaged"):
            Store.unlock(place, id, FIRST)
        (old, *_) = keys.data_keys(roster.read(place), id, FIRST)
        assert not opens(place / DATABASE, old)
        (place / f"{DATABASE}-wal").unlink(missing_ok=True)
        assert not opens(place / DATABASE, old), "the file by itself must not be under the old key either"


def opens(path: Path, data_key: bytes) -> bool:
    with closing(dbapi2.connect(str(path))) as conn:
        conn.set_key(f"x'{data_key.hex()}'")
        conn.execute("PRAGMA cipher_log_level = NONE").fetchall()
        try:
            return bool(conn.execute("SELECT count(*) FROM sqlite_schema").fetchone())
        except dbapi2.DatabaseError:
            return False


def test_row_10_the_way_to_look_for_that_does_find_a_log_under_the_old_key(logged: Store, folder: Path) -> None:
    id = add(logged)
    logged.close()
    assert opens(folder / DATABASE, keys.data_keys(roster.read(folder), id, FIRST)[0])


def test_who_stays_goes_on_at_once_and_unlocks_with_the_password_they_had(logged: Store, folder: Path) -> None:
    gone, stays = add(logged), add(logged, "박다음")
    logged.officers.remove(PASSWORD, gone)
    assert logged.log(full_contact(), full_assessment(), None, NOW).contact_id == 2
    logged.close()
    for officer, password in ((names(folder)[0][0], PASSWORD), (stays, FIRST)):
        with closing(Store.unlock(folder, officer, password)) as store:
            assert len(store.day(NOW.date())) == 2
    assert [name for _, name in names(folder)] == ["김안내", "박다음"]


def test_nobody_removes_themselves_so_a_supervisor_is_always_left(store: Store) -> None:
    other = add(store, role="supervisor")
    with pytest.raises(StoreError, match="your own account"):
        store.officers.remove(PASSWORD, store.officer.id)
    with pytest.raises(StoreError, match="your own account"):
        store.officers.renew(PASSWORD, store.officer.id, "officer", OWN)
    store.officers.remove(PASSWORD, other)
    assert [account.officer.role for account in store.officers.accounts()] == ["supervisor"]


def test_another_role_comes_with_another_password_and_the_old_one_opens_nothing(
    logged: Store, folder: Path, tmp_path: Path
) -> None:
    id, old = add(logged), tmp_path / KEYS
    shutil.copy(folder / KEYS, old)
    logged.officers.renew(PASSWORD, id, "records", OWN)
    assert [(account.officer.role, account.first) for account in logged.officers.accounts()] == [
        ("supervisor", False),
        ("records", True),
    ]
    logged.close()
    with pytest.raises(WrongPasswordError):
        Store.unlock(folder, id, FIRST)
    with closing(Store.unlock(folder, id, OWN, FIRST)) as other:
        assert other.officer == Officer(id, "이순번", "records")
    shutil.copy(old, folder / KEYS)
    with pytest.raises(StoreError, match="damaged"):
        Store.unlock(folder, id, FIRST)


def test_a_first_password_opens_the_log_only_together_with_a_new_one(logged: Store, folder: Path) -> None:
    id = add(logged, first=True)
    logged.close()
    before = lying(folder)
    with pytest.raises(FirstPasswordError):
        Store.unlock(folder, id, FIRST)
    with pytest.raises(StoreError, match="at least 12"):
        Store.unlock(folder, id, FIRST, "짧다")
    with pytest.raises(StoreError, match="present password"):
        Store.unlock(folder, id, FIRST, FIRST)
    assert {name: lying(folder)[name] for name in (DATABASE, KEYS)}[KEYS] == before[KEYS]
    with pytest.raises(WrongPasswordError):
        Store.unlock(folder, id, PASSWORD, OWN)
    with closing(Store.unlock(folder, id, FIRST, OWN)) as other:
        assert acts(other)[0] is OfficerAct.PASSWORD
        assert len(other.day(NOW.date())) == 1
    with pytest.raises(WrongPasswordError):
        Store.unlock(folder, id, FIRST)
    Store.unlock(folder, id, OWN).close()


def test_the_mark_of_a_first_password_cannot_be_taken_out_of_the_file(store: Store, folder: Path) -> None:
    id = add(store, first=True)
    store.close()
    path = folder / KEYS
    text = path.read_text()
    assert text.count('"first": true') == 1
    path.write_text(text.replace('"first": true', '"first": false'))
    with pytest.raises(WrongPasswordError):
        Store.unlock(folder, id, FIRST)


def test_an_officer_changes_their_own_password_and_only_theirs(store: Store, folder: Path) -> None:
    id = add(store)
    first = store.officer.id
    store.officers.change_password(PASSWORD, OWN)
    store.close()
    with pytest.raises(WrongPasswordError):
        Store.unlock(folder, first, PASSWORD)
    Store.unlock(folder, first, OWN).close()
    Store.unlock(folder, id, FIRST).close()


@pytest.mark.parametrize(
    ("password", "words"),
    [
        ("", "at least 12"),
        ("열한 글자 됩니다요", "at least 12"),
        ("qwer1234qwer1234", "tried first"),
        ("김안내 오늘도 열심히 하자", "name"),
    ],
)
def test_a_password_that_can_be_guessed_is_set_nowhere(store: Store, folder: Path, password: str, words: str) -> None:
    before = (folder / KEYS).read_bytes()
    for act in (
        lambda: store.officers.add(PASSWORD, "김안내(2팀)", "officer", password),
        lambda: store.officers.change_password(PASSWORD, password),
    ):
        with pytest.raises(StoreError, match=words):
            act()
    assert (folder / KEYS).read_bytes() == before


# The parameters of the key derivation


def test_slots_of_both_kinds_lie_side_by_side_and_each_opens(logged: Store, folder: Path) -> None:
    id = logged.officers.add(PASSWORD, "이순번", "officer", FIRST, kdf=PBKDF2, first=False).id
    logged.close()
    assert [slot.kdf for slot in roster.read(folder).officers] == [CHEAP, PBKDF2]
    assert (PBKDF2.name, PBKDF2.iterations) == ("pbkdf2-hmac-sha512", 600_000)
    unlocked(folder).close()
    with closing(Store.unlock(folder, id, FIRST)) as other:
        assert len(other.day(NOW.date())) == 1
        assert other.officers.accounts()[1].kdf == PBKDF2.name
        other.officers.change_password(FIRST, OWN)
        assert other.officers.accounts()[1].kdf == PBKDF2.name
        other.officers.change_password(OWN, FIRST, kdf=ARGON2ID)
    with pytest.raises(WrongPasswordError):
        Store.unlock(folder, id, PASSWORD)
    Store.unlock(folder, id, FIRST).close()
    assert [slot.kdf for slot in roster.read(folder).officers] == [CHEAP, ARGON2ID]


def test_an_added_officer_is_guarded_as_the_one_who_adds_unless_something_else_is_chosen(store: Store) -> None:
    add(store)
    store.officers.add(PASSWORD, "박다음", "officer", FIRST, kdf=ARGON2ID)
    known = roster.read(store.officers._folder)
    assert [slot.kdf for slot in known.officers] == [CHEAP, CHEAP, ARGON2ID]


def test_row_8_lowering_the_parameters_of_the_derivation_in_the_file_is_noticed(store: Store, folder: Path) -> None:
    id = store.officers.add(PASSWORD, "이순번", "officer", FIRST, kdf=ARGON2ID, first=False).id
    other = store.officers.add(PASSWORD, "박다음", "officer", FIRST, kdf=PBKDF2, first=False).id
    store.close()
    known = roster.read(folder)
    for officer_id, kdf, words in (
        (id, replace(ARGON2ID, iterations=1), "not right"),
        (id, replace(ARGON2ID, memory_kib=32), "not right"),
        (id, PBKDF2, "not right"),
        (other, ARGON2ID, "not right"),
        (other, replace(PBKDF2, iterations=700_000), "not right"),
        (other, replace(PBKDF2, iterations=10_000), "key file"),
        (other, replace(PBKDF2, lanes=1), "key file"),
    ):
        slots = tuple(replace(slot, kdf=kdf) if slot.id == officer_id else slot for slot in known.officers)
        roster.write(folder, replace(known, officers=slots))
        with pytest.raises(StoreError, match=words):
            Store.unlock(folder, officer_id, FIRST)


# What a stranger puts into the key file


def test_a_slot_put_into_the_file_by_somebody_without_a_key_is_given_no_new_key(logged: Store, folder: Path) -> None:
    """A stranger's slot opens nothing today; it must not be sealed the next data key when an officer is removed."""
    id = add(logged)
    known = roster.read(folder)
    stranger = keys.new_slot(known.store, Officer("f" * 16, "낯선이"), OWN, bytes(32), CHEAP)
    roster.write(folder, replace(known, officers=(*known.officers, stranger)))
    with pytest.raises(StoreError, match="outside this program"):
        logged.officers.remove(PASSWORD, id)
    logged.close()
    with pytest.raises(StoreError, match="outside this program"):
        unlocked(folder)


def test_a_next_key_planted_in_the_file_is_never_taken_for_the_logs_own(logged: Store, folder: Path) -> None:
    logged.close()
    known = roster.read(folder)
    (slot,) = known.officers
    planted = keys.sealed_to(slot, known.store, bytes(32), bytes([7]) * 32).dek_next
    roster.write(folder, replace(known, officers=(replace(slot, sealed=replace(slot.sealed, dek_next=planted)),)))
    with pytest.raises(StoreError, match="outside this program"):
        unlocked(folder)
    assert not opens(folder / DATABASE, bytes([7]) * 32)


def test_a_file_without_the_binding_is_believed_only_of_a_slot_from_before_there_was_one(
    logged: Store, folder: Path
) -> None:
    logged.close()
    known = roster.read(folder)
    roster.write(folder, replace(known, mac=b""))
    with pytest.raises(StoreError, match="outside this program"):
        unlocked(folder)


def test_a_key_file_of_the_first_version_opens_and_is_bound_by_the_next_change(
    logged: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data_key = keys.data_keys(roster.read(folder), logged.officer.id, PASSWORD)[0]
    with monkeypatch.context() as earlier:
        earlier.setattr("airportdesk.store.keys.FORM", 1)
        old = keys.new_slot(roster.read(folder).store, logged.officer, PASSWORD, data_key, CHEAP)
    roster.write(folder, replace(roster.read(folder), officers=(old,), mac=b""))
    logged.close()
    with closing(unlocked(folder)) as store:
        id = add(store)
        assert roster.read(folder).mac
        store.officers.remove(PASSWORD, id)
    with closing(unlocked(folder)) as store:
        assert len(store.day(NOW.date())) == 1


# Two persons


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def pair(folder: Path, clock: Clock) -> Iterator[tuple[Store, str]]:
    new_store(folder).close()
    store = Store.unlock(folder, names(folder)[0][0], PASSWORD, attempts=Attempts(folder, lambda: clock.now))
    yield store, add(store)
    store.close()


def test_a_new_key_takes_a_second_officer_and_the_record_names_both(pair: tuple[Store, str], folder: Path) -> None:
    store, other = pair
    before = keys.data_keys(roster.read(folder), store.officer.id, PASSWORD)
    with pytest.raises(NotPermittedError, match="Two persons"):
        store.officers.rotate(PASSWORD, None)
    second = store.officers.seconds.give(Action.ROTATE_KEY, other, FIRST)
    store.officers.rotate(PASSWORD, second)
    change = store.officers.changes()[0]
    assert (change.act, change.by, change.second, change.whom) == (OfficerAct.ROTATED, "김안내", "이순번", None)
    after = keys.data_keys(roster.read(folder), store.officer.id, PASSWORD)
    assert len(after) == 1
    assert not opens(folder / DATABASE, before[0])
    store.close()
    Store.unlock(folder, other, FIRST).close()


def test_a_second_officer_serves_once_for_that_act_and_for_minutes(pair: tuple[Store, str], clock: Clock) -> None:
    store, other = pair
    give = store.officers.seconds.give
    used = give(Action.ROTATE_KEY, other, FIRST)
    store.officers.rotate(PASSWORD, used)
    for token in (
        used,
        give(Action.OLDER_PACK, other, FIRST),
        Second(Action.ROTATE_KEY, Officer(other, "이순번"), NOW),
    ):
        with pytest.raises(NotPermittedError):
            store.officers.rotate(PASSWORD, token)
    late = give(Action.ROTATE_KEY, other, FIRST)
    clock.now += timedelta(minutes=6)
    with pytest.raises(NotPermittedError):
        store.officers.rotate(PASSWORD, late)


def test_nobody_is_their_own_second_nor_somebody_whose_password_the_first_knows(pair: tuple[Store, str]) -> None:
    store, other = pair
    fresh = add(store, "박다음", first=True)
    give = store.officers.seconds.give
    with pytest.raises(NotPermittedError, match="somebody else"):
        give(Action.ROTATE_KEY, store.officer.id, PASSWORD)
    with pytest.raises(NotPermittedError, match="change it first"):
        give(Action.ROTATE_KEY, fresh, FIRST)
    with pytest.raises(WrongPasswordError):
        give(Action.ROTATE_KEY, other, PASSWORD)
    with pytest.raises(NotPermittedError, match="supervisor"):
        give(Action.DESTROY, other, FIRST)
    assert [officer.name for officer in store.officers.seconds.able(Action.ROTATE_KEY)] == ["이순번"]
    assert store.officers.seconds.able(Action.DESTROY) == ()


# The record of grants


def test_row_10_every_grant_change_and_removal_is_kept_with_who_and_when(pair: tuple[Store, str], clock: Clock) -> None:
    store, other = pair
    clock.now += timedelta(hours=1)
    store.officers.renew(PASSWORD, other, "records", OWN)
    store.officers.change_password(PASSWORD, OWN)
    store.officers.remove(OWN, other)
    told = [(c.act.value, c.whom.role if c.whom else "", c.by) for c in store.officers.changes()]
    assert told == [
        ("removed", "records", "김안내"),
        ("password", "supervisor", "김안내"),
        ("renewed", "records", "김안내"),
        ("added", "officer", "김안내"),
        ("set_up", "supervisor", "김안내"),
    ]
    assert [c.at for c in store.officers.changes()] == [NOW + timedelta(hours=1)] * 3 + [NOW] * 2


def test_an_account_of_a_store_from_before_the_record_is_noticed_at_the_unlock(folder: Path) -> None:
    new_store(folder).close()
    set_back(folder, "0015_officer_changes")
    with closing(unlocked(folder)) as store:
        assert acts(store) == [OfficerAct.FOUND]
    with closing(unlocked(folder)) as store:
        assert acts(store) == [OfficerAct.FOUND]


def test_a_key_file_that_lost_an_account_is_noticed_too(store: Store, folder: Path) -> None:
    before = (folder / KEYS).read_bytes()
    add(store)
    store.close()
    (folder / KEYS).write_bytes(before)
    with closing(unlocked(folder)) as again:
        assert acts(again)[0] is OfficerAct.GONE
        assert again.officers.changes()[0].whom == again.officers.changes()[1].whom
