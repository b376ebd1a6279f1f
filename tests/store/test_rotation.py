"""A change of key that cannot be finished now leaves a log that opens, and is gone on with at the next unlock."""

import resource
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from airportdesk.errors import StoreError
from airportdesk.files import write_whole
from airportdesk.model import OfficerAct
from airportdesk.store import Store, keys, roster
from airportdesk.store.names import DATABASE, KEYS

from .samples import NOW, OVERRULE, PASSWORD, full_assessment, full_contact, keyed, unlocked
from .test_officers import FIRST, acts, add, opens

TALKS = 20


@pytest.fixture
def logged(store: Store, folder: Path) -> Iterator[Store]:
    for _ in range(TALKS):
        store.log(full_contact(), full_assessment(), OVERRULE, NOW)
    store.close()  # everything is in the one file, the log is empty
    again = unlocked(folder)
    yield again
    again.close()


@contextmanager
def small_disk(folder: Path) -> Iterator[None]:
    """There is room for a few rows, not for the whole database once more."""
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    room = (folder / DATABASE).stat().st_size * 2 // 3
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, limits[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)


def pending(folder: Path) -> bool:
    return any(slot.sealed.dek_next for slot in roster.read(folder).officers)


def sound(folder: Path, talks: int) -> None:
    with closing(keyed(folder)) as conn:
        assert conn.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert conn.execute("PRAGMA cipher_integrity_check").fetchall() == []
        assert conn.execute("SELECT count(*) FROM contact").fetchone() == (talks,)


def test_a_full_disk_keeps_the_removal_and_the_desk_open_and_the_next_unlock_changes_the_key(
    logged: Store, folder: Path
) -> None:
    id = add(logged)
    old = keys.data_keys(roster.read(folder), id, FIRST)[0]
    kept = (folder / KEYS).read_bytes()
    with small_disk(folder), pytest.raises(StoreError, match="list of officers is changed"):
        logged.officers.remove(PASSWORD, id)
    assert pending(folder)
    assert [account.officer.name for account in logged.officers.accounts()] == ["김안내"]
    logged.log(full_contact(), full_assessment(), OVERRULE, NOW)
    assert len(logged.day(NOW.date())) == TALKS + 1
    logged.close()
    assert opens(folder / DATABASE, old)
    with closing(unlocked(folder)) as store:
        assert len(store.day(NOW.date())) == TALKS + 1
        assert acts(store)[:2] == [OfficerAct.ROTATION_FINISHED, OfficerAct.REMOVED]
    assert not pending(folder)
    assert not opens(folder / DATABASE, old)
    (folder / KEYS).write_bytes(kept)
    with pytest.raises(StoreError, match="damaged"):
        Store.unlock(folder, id, FIRST)


def test_while_the_disk_stays_full_the_desk_still_unlocks(logged: Store, folder: Path) -> None:
    id = add(logged)
    with small_disk(folder), pytest.raises(StoreError, match="list of officers is changed"):
        logged.officers.remove(PASSWORD, id)
    logged.close()
    with small_disk(folder), closing(unlocked(folder)) as store:
        assert len(store.day(NOW.date())) == TALKS
    assert pending(folder)
    unlocked(folder).close()
    assert not pending(folder)
    sound(folder, TALKS)


def test_while_a_change_is_unfinished_officers_can_be_added_and_another_change_takes_its_place(
    logged: Store, folder: Path
) -> None:
    id = add(logged)
    with small_disk(folder), pytest.raises(StoreError, match="list of officers is changed"):
        logged.officers.remove(PASSWORD, id)
    planned = keys.data_keys(roster.read(folder), logged.officer.id, PASSWORD)[1]
    added, gone = add(logged, "박다음"), add(logged, "최나중")
    assert len(keys.data_keys(roster.read(folder), added, FIRST)) == 2
    logged.officers.remove(PASSWORD, gone)
    assert not pending(folder)
    logged.close()
    assert not opens(folder / DATABASE, planned), "the officer who left last knew the key that was planned"
    with closing(Store.unlock(folder, added, FIRST)) as store:
        assert len(store.day(NOW.date())) == TALKS
    sound(folder, TALKS)


def test_another_program_that_has_the_log_open_is_never_cut_off(logged: Store, folder: Path) -> None:
    id = add(logged)
    with closing(keyed(folder)) as other:
        assert other.execute("SELECT count(*) FROM contact").fetchone() == (TALKS,)
        with pytest.raises(StoreError, match="Another window"):
            logged.officers.remove(PASSWORD, id)
        assert other.execute("SELECT count(*) FROM contact").fetchone() == (TALKS,)
    logged.log(full_contact(), full_assessment(), OVERRULE, NOW)
    logged.close()
    unlocked(folder).close()
    assert not pending(folder)
    sound(folder, TALKS + 1)


def test_a_key_file_that_cannot_be_written_changes_nothing(
    logged: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, told = (folder / KEYS).read_bytes(), acts(logged)

    def full(path: Path, data: bytes) -> Path:
        return write_whole(path.with_name("k" * 300), data)  # a name no disk takes

    with monkeypatch.context() as breaking:
        breaking.setattr("airportdesk.store.roster.write_whole", full)
        with pytest.raises(StoreError, match="nothing was changed"):
            add(logged)
    assert (folder / KEYS).read_bytes() == before
    assert acts(logged) == told
    add(logged)


def test_the_new_key_never_passes_through_sql(logged: Store, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from airportdesk.store.driver import dbapi2

    statements: list[str] = []
    connect = dbapi2.connect

    def traced(*args: object, **options: object) -> object:
        conn = connect(*args, **options)
        conn.set_trace_callback(statements.append)
        return conn

    monkeypatch.setattr(dbapi2, "connect", traced)
    logged.officers.remove(PASSWORD, add(logged))
    (data_key,) = keys.data_keys(roster.read(folder), logged.officer.id, PASSWORD)
    assert any("wal_checkpoint" in statement for statement in statements)
    assert [s for s in statements if data_key.hex() in s.lower()] == []
