"""A store is opened only when it is whole, encrypted and of this program; otherwise nothing of it changes."""

import shutil
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest

from airportdesk.errors import StoreError, WrongPasswordError
from airportdesk.model import Assessment, Concern, Contact
from airportdesk.store import Store, connection, exists, names
from airportdesk.store.driver import Database, dbapi2
from airportdesk.store.names import DATABASE, KEYS
from airportdesk.store.schema import known_steps, migrations

from .samples import (
    NOW,
    OVERRULE,
    PASSWORD,
    full_assessment,
    full_contact,
    keyed,
    lying,
    new_store,
    set_back,
    unlocked,
)

WAL = f"{DATABASE}-wal"


@pytest.fixture(params=["closed", "crashed"])
def left(request: pytest.FixtureRequest, folder: Path, tmp_path: Path) -> Path:
    """A folder as it lies after a tidy close, or after the power went off with everything still in the log."""
    store = new_store(folder)
    for n in range(5):
        store.log(full_contact(f"표식{n}"), full_assessment(), OVERRULE, NOW + timedelta(minutes=n))
    crashed = tmp_path / "crashed"
    shutil.copytree(folder, crashed, ignore=shutil.ignore_patterns("*-shm"))
    store.close()
    return folder if request.param == "closed" else crashed


def refused(folder: Path, english: str) -> None:
    """Unlocking says so in both languages and leaves every byte where it was."""
    before = lying(folder)
    with pytest.raises(StoreError, match=english) as error:
        Store.unlock(folder, "whoever" if not (folder / KEYS).exists() else _officer(folder), PASSWORD)
    assert not isinstance(error.value, WrongPasswordError)
    assert any("가" <= letter <= "힣" for letter in error.value.ko)
    assert lying(folder) == before


def _officer(folder: Path) -> str:
    try:
        return names(folder)[0][0]
    except StoreError:
        return "whoever"


def test_a_store_that_is_whole_opens_after_a_close_and_after_a_crash(left: Path) -> None:
    alone = left.parent / "alone"
    alone.mkdir()
    with closing(unlocked(left)) as store:
        for name in (DATABASE, KEYS):  # without the write-ahead log: what it held is in the file by now
            shutil.copy(left / name, alone)
        assert [record.contact_id for record in store.day(NOW.date())] == [5, 4, 3, 2, 1]
    assert set(lying(left)) == {DATABASE, KEYS}
    with closing(unlocked(alone)) as store:
        assert len(store.day(NOW.date())) == 5


def test_a_store_of_a_newer_program_is_left_alone(left: Path) -> None:
    with closing(keyed(left)) as conn:
        conn.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('airportdesk', '9999_later', 'x')"
        )
        conn.commit()
    refused(left, "newer version")


def test_a_key_file_of_a_newer_program_is_left_alone(left: Path) -> None:
    content = msgspec.json.decode((left / KEYS).read_bytes())
    (left / KEYS).write_bytes(msgspec.json.encode({"version": content["version"] + 1, "shape": "unknown"}))
    refused(left, "newer version")


def test_a_byte_gone_bad_on_any_page_is_found(folder: Path) -> None:
    with closing(new_store(folder)) as store:
        store.log(full_contact(), full_assessment(), OVERRULE, NOW)
    with closing(keyed(folder)) as conn:
        # Pages nothing points to any more: no query reads them.
        conn.executescript("CREATE TABLE gone AS SELECT randomblob(20000); DROP TABLE gone")
        assert conn.execute("PRAGMA freelist_count").fetchone()[0] >= 3
    whole = (folder / DATABASE).read_bytes()
    pages = len(whole) // 4096
    assert pages > 20
    for page in range(pages):
        for offset in (0, 100, 2000, 4095):
            broken = bytearray(whole)
            broken[page * 4096 + offset] ^= 1
            (folder / DATABASE).write_bytes(broken)
            refused(folder, "damaged")
    (folder / DATABASE).write_bytes(whole)
    unlocked(folder).close()


CUTS: dict[str, Callable[[bytes], bytes]] = {
    "half": lambda data: data[: len(data) // 8192 * 4096],
    "in a page": lambda data: data[:-100],
    "the last page": lambda data: data[:-4096],
    "all but a page": lambda data: data[:4096],
    "all but ten bytes": lambda data: data[:10],
    "everything": lambda data: data[:0],
    "overwritten": lambda data: b"\0" * len(data),
}


@pytest.mark.parametrize("cut", CUTS)
def test_a_file_that_was_cut_or_wiped_is_refused_and_not_filled_anew(folder: Path, cut: str) -> None:
    new_store(folder).close()
    (folder / DATABASE).write_bytes(CUTS[cut]((folder / DATABASE).read_bytes()))
    refused(folder, "damaged")


def test_a_byte_gone_bad_in_the_log_before_saved_contacts_is_found(folder: Path, tmp_path: Path) -> None:
    with closing(new_store(folder)) as store:
        for _ in range(4):
            store.log(full_contact(), full_assessment(), OVERRULE, NOW)
        crashed = tmp_path / "crashed"
        shutil.copytree(folder, crashed, ignore=shutil.ignore_patterns("*-shm"))
    whole = (crashed / WAL).read_bytes()
    ends = [at for at in range(32, len(whole), 4120) if whole[at + 4 : at + 8] != b"\0\0\0\0"]
    assert len(ends) >= 4
    for offset in (0, 20, 40, 50, 100, *(at + 30 for at in ends[:-1])):
        broken = bytearray(whole)
        broken[offset] ^= 1
        (crashed / WAL).write_bytes(broken)
        refused(crashed, "contacts.db-wal. is damaged")


def test_the_torn_end_of_a_save_that_was_never_acknowledged_is_dropped(folder: Path, tmp_path: Path) -> None:
    with closing(new_store(folder)) as store:
        for _ in range(4):
            store.log(full_contact(), full_assessment(), OVERRULE, NOW)
        whole = (folder / WAL).read_bytes()
        torn = tmp_path / "torn"
        shutil.copytree(folder, torn, ignore=shutil.ignore_patterns("*-shm"))
    ends = [at for at in range(32, len(whole), 4120) if whole[at + 4 : at + 8] != b"\0\0\0\0"]
    last = bytearray(whole)
    last[ends[-2] + 4120 + 30] ^= 1
    (torn / WAL).write_bytes(last)
    with closing(unlocked(torn)) as store:
        assert [r.contact_id for r in store.day(NOW.date())] == [3, 2, 1]
        assert store.log(Contact(NOW), Assessment(Concern.NONE), None, NOW).contact_id == 4


def test_a_plain_database_in_place_of_the_log_is_refused(left: Path) -> None:
    (left / DATABASE).unlink()
    with closing(dbapi2.connect(str(left / DATABASE))) as plain:
        migrations.apply(Database(plain, execute_plugins=False))
    refused(left, "not encrypted")


def test_another_stores_database_in_place_of_the_log_is_refused(left: Path, tmp_path: Path) -> None:
    new_store(tmp_path / "other").close()
    shutil.copy(tmp_path / "other" / DATABASE, left / DATABASE)
    refused(left, "damaged")


def test_a_log_without_its_key_file_is_refused(left: Path) -> None:
    (left / KEYS).unlink()
    assert exists(left)
    refused(left, r"keys\.json")
    with pytest.raises(StoreError, match="already"):
        new_store(left)


def test_a_key_file_without_its_log_is_refused(left: Path) -> None:
    (left / DATABASE).unlink()
    assert exists(left)
    refused(left, r"contacts\.db. is missing")
    assert not (left / DATABASE).exists()
    with pytest.raises(StoreError, match="already"):
        new_store(left)


@pytest.mark.parametrize("text", [b"", b"{}", b"[1", b"\xff\xfe", b'{"version": 1, "store": "x", "officers": []}'])
def test_a_key_file_that_is_no_key_file_is_refused(left: Path, text: bytes) -> None:
    (left / KEYS).write_bytes(text)
    refused(left, "key file")


def test_an_empty_folder_holds_no_store_and_no_officers(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "not there"):
        assert not exists(folder)
        assert names(folder) == ()
        with pytest.raises(StoreError, match="no contact log"):
            Store.unlock(folder, "whoever", PASSWORD)
    assert list(tmp_path.iterdir()) == []


def test_a_new_store_is_never_made_over_another(store: Store, folder: Path) -> None:
    before = lying(folder)
    with pytest.raises(StoreError, match="already"):
        new_store(folder)
    assert lying(folder) == before


def test_making_a_store_leaves_only_the_store(store: Store, folder: Path) -> None:
    store.close()
    assert sorted(path.name for path in folder.iterdir()) == [DATABASE, KEYS]


def test_the_connection_keeps_the_rules_it_was_opened_by(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "MEMORY_LOCKED", True)  # as it is outside the tests
    asked = {
        "cipher_status": "1",
        "cipher_memory_security": "1",
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "secure_delete": 1,
        "cache_size": -64_000,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "recursive_triggers": 1,
    }
    with closing(new_store(folder)) as store:
        assert {name: store._db.execute(f"PRAGMA {name}").fetchone()[0] for name in asked} == asked


def test_a_damaged_store_prints_nothing(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    new_store(folder).close()
    whole = (folder / DATABASE).read_bytes()
    for offset in (100, 5000):
        broken = bytearray(whole)
        broken[offset] ^= 1
        (folder / DATABASE).write_bytes(broken)
        refused(folder, "damaged")
    assert capfd.readouterr() == ("", "")


def test_the_steps_make_the_same_tables_from_wherever_they_start(tmp_path: Path) -> None:
    def schema(stops: list[str]) -> list[tuple[str, str]]:
        with closing(dbapi2.connect(":memory:")) as conn:
            db = Database(conn, execute_plugins=False)
            for stop in stops:
                migrations.apply(db, stop_before=stop)
            migrations.apply(db)
            assert migrations.pending(db) == []
            return list(conn.execute("SELECT name, sql FROM sqlite_schema ORDER BY name"))

    at_once = schema([])
    assert {"contact", "revision", "revision_at", "revision_no_update"} <= {name for name, _ in at_once}
    assert schema(known_steps()) == at_once


def test_a_store_from_before_later_steps_gets_them_at_unlock_and_keeps_its_contacts(folder: Path) -> None:
    with closing(new_store(folder)) as store:
        logged = store.log(full_contact(), full_assessment(), OVERRULE, NOW)
    set_back(folder, "0005_drafts")
    with closing(unlocked(folder)) as store:
        assert store.record(1) == logged
        assert "logged_draft_no_delete" in {trigger.name for trigger in store._db.triggers}
