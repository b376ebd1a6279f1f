"""Nothing of a contact can be read from the files, and no password opens them but the officer's."""

import shutil
import subprocess
import sys
import unicodedata
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey
from hypothesis import given, settings
from hypothesis import strategies as st

from airportdesk.errors import StoreError, WrongPasswordError
from airportdesk.model import DeskInfo, ForWhom, LeafletMade, Officer, Sent, Sheet
from airportdesk.store import Store, exists, keys, names, roster
from airportdesk.store.connection import PLAIN_HEADER
from airportdesk.store.driver import Database, dbapi2
from airportdesk.store.names import ATTEMPTS, DATABASE, KEYS
from airportdesk.store.roster import ARGON2ID, Kdf, Roster, Slot
from airportdesk.store.schema import migrations

from .samples import (
    CHEAP,
    DESK,
    NOW,
    OVERRULE,
    PASSWORD,
    departure,
    full_assessment,
    full_contact,
    lying,
    new_store,
    unlocked,
)

MARKER = "뾰족한표식"


def found_in(folder: Path, text: str) -> list[tuple[str, str]]:
    codes = ("utf-8", "utf-16le", "cp949")
    return [(name, code) for name, data in lying(folder).items() for code in codes if text.encode(code) in data]


def fill(store: Store) -> None:
    store.log(full_contact(MARKER), full_assessment(MARKER), replace(OVERRULE, reason=MARKER), NOW)
    store.amend(1, full_contact(MARKER), full_assessment(MARKER), None, NOW, MARKER)
    store.keep_departures([departure(MARKER, NOW, MARKER)], NOW)
    store.note_leaflet(1, LeafletMade(MARKER, NOW, "a" * 64))
    sheet = Sheet("a" * 64, "ko", MARKER, "a4", MARKER)
    store.prints.sent(Sent(sheet, ForWhom(1), 1, MARKER, 7, NOW), f"%PDF {MARKER}".encode())
    store.prints.keep_for_later(replace(sheet, sha256="b" * 64), ForWhom(1), 1, f"%PDF {MARKER}".encode(), NOW)


def test_no_byte_of_a_contact_can_be_read_from_the_files_open_or_closed(folder: Path) -> None:
    store = Store.create(folder, DeskInfo(MARKER), "김안내", PASSWORD, NOW, kdf=CHEAP)
    fill(store)
    assert (folder / f"{DATABASE}-wal").stat().st_size > 4096
    assert found_in(folder, MARKER) == []
    store.close()
    assert set(lying(folder)) == {DATABASE, KEYS}
    assert found_in(folder, MARKER) == []
    assert found_in(folder, PASSWORD) == []
    assert not (folder / DATABASE).read_bytes().startswith(PLAIN_HEADER)


def test_the_search_for_readable_bytes_does_find_them_in_a_file_without_a_key(folder: Path) -> None:
    folder.mkdir()
    plain = Database(dbapi2.connect(str(folder / DATABASE)), execute_plugins=False)
    migrations.apply(plain)
    with plain.atomic():
        plain.conn.execute(
            "INSERT INTO desk VALUES (1, ?, ?, '', '', ?)", ("0" * 32, MARKER, "2026-11-24T00:30:15.250+00:00")
        )
    store = Store(plain, Officer("a", "김안내"), folder)
    fill(store)
    store.close()
    assert (DATABASE, "utf-8") in found_in(folder, MARKER)
    assert (folder / DATABASE).read_bytes().startswith(PLAIN_HEADER)


@pytest.mark.skipif(sys.platform == "win32", reason="no such file modes")
def test_the_files_are_for_this_user_alone(store: Store, folder: Path) -> None:
    fill(store)
    assert {path.name for path in folder.iterdir()} == {DATABASE, f"{DATABASE}-wal", f"{DATABASE}-shm", KEYS}
    assert [path.name for path in folder.iterdir() if path.stat().st_mode & 0o077] == []
    assert folder.stat().st_mode & 0o077 == 0


def test_the_key_never_passes_through_sql(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    statements: list[str] = []
    connect = dbapi2.connect

    def traced(*args: object, **options: object) -> object:
        conn = connect(*args, **options)
        conn.set_trace_callback(statements.append)
        return conn

    monkeypatch.setattr(dbapi2, "connect", traced)
    new_store(folder).close()
    known = roster.read(folder)
    (data_key,) = keys.data_keys(known, known.officers[0].id, PASSWORD)
    assert any("cipher_status" in statement for statement in statements)
    assert [s for s in statements if data_key.hex() in s.lower()] == []


@pytest.mark.parametrize("password", ["", PASSWORD[:-1], PASSWORD + " ", PASSWORD.replace("비", "바")])
def test_a_wrong_password_opens_nothing_and_is_told_only_that(store: Store, folder: Path, password: str) -> None:
    before = lying(folder)
    with pytest.raises(WrongPasswordError) as error:
        unlocked(folder, password)
    assert (error.value.ko, error.value.en) == ("비밀번호가 맞지 않습니다.", "The password is not right.")
    assert error.value.__cause__ is None
    assert {name: data for name, data in lying(folder).items() if name != ATTEMPTS} == before


def test_a_password_typed_in_parts_of_letters_is_the_same_password(store: Store, folder: Path) -> None:
    parts = unicodedata.normalize("NFD", PASSWORD)
    assert parts != PASSWORD
    unlocked(folder, parts).close()


@pytest.mark.parametrize("password", ["", "열한 글자입니다만", unicodedata.normalize("NFD", "하늘빛을닮은바다새의꿈")])
def test_a_password_of_less_than_twelve_characters_is_refused_and_nothing_is_made(folder: Path, password: str) -> None:
    with pytest.raises(StoreError, match="at least 12"):
        Store.create(folder, DESK, "김안내", password, NOW, kdf=CHEAP)
    assert not exists(folder)


def test_the_cost_of_guessing_is_the_one_that_was_chosen(folder: Path) -> None:
    assert Kdf("argon2id", 65_536, 3, 4) == ARGON2ID
    Store.create(folder, DESK, "김안내", PASSWORD, NOW).close()
    assert [slot.kdf for slot in roster.read(folder).officers] == [ARGON2ID]
    unlocked(folder).close()


CHANGES: dict[str, Callable[[Slot], Slot]] = {
    "fewer passes": lambda slot: replace(slot, kdf=replace(slot.kdf, iterations=slot.kdf.iterations + 1)),
    "less memory": lambda slot: replace(slot, kdf=replace(slot.kdf, memory_kib=32)),
    "more lanes": lambda slot: replace(slot, kdf=replace(slot.kdf, lanes=2)),
    "another salt": lambda slot: replace(slot, salt=bytes(16)),
    "another name": lambda slot: replace(slot, name="이안내"),
    "another role": lambda slot: replace(slot, role="records"),
    "another public key": lambda slot: replace(slot, public=bytes(32)),
}


@pytest.mark.parametrize("change", CHANGES)
def test_what_stands_in_the_clear_in_the_key_file_cannot_be_changed(store: Store, folder: Path, change: str) -> None:
    known = roster.read(folder)
    roster.write(folder, replace(known, officers=(CHANGES[change](known.officers[0]),)))
    with pytest.raises(WrongPasswordError):
        unlocked(folder)


@pytest.mark.parametrize("change", CHANGES)
def test_each_of_those_is_bound_even_when_the_password_key_comes_out_the_same(change: str) -> None:
    slot = keys.new_slot("0" * 32, Officer("a", "김안내", "officer"), PASSWORD, bytes(32), CHEAP)
    assert keys._bound("0" * 32, CHANGES[change](slot)) != keys._bound("0" * 32, slot)


def test_a_slot_of_another_store_or_another_officer_opens_nothing(store: Store, folder: Path) -> None:
    known = roster.read(folder)
    with pytest.raises(WrongPasswordError):
        keys.data_keys(replace(known, store="f" * 32), known.officers[0].id, PASSWORD)
    renamed = replace(known, officers=(replace(known.officers[0], id="other"),))
    with pytest.raises(WrongPasswordError):
        keys.data_keys(renamed, "other", PASSWORD)


def test_the_key_file_holds_many_officers_and_a_key_that_is_being_changed() -> None:
    old, new, store = bytes(32), bytes([1]) * 32, "0" * 32
    first = keys.new_slot(store, Officer("a", "김안내"), PASSWORD, old, CHEAP)
    second = keys.new_slot(store, Officer("b", "이안내"), "다른 담당자의 비밀번호", old, CHEAP)
    moving = keys.new_slot(store, Officer("c", "박안내"), PASSWORD, old, CHEAP)
    next_key = keys._SUITE.encrypt(
        new, X25519PublicKey.from_public_bytes(moving.public), info=keys._info(store, "c", "dek_next")
    )
    moving = replace(moving, sealed=replace(moving.sealed, dek_next=next_key))
    known = Roster(store, (first, second, moving))
    assert keys.data_keys(known, "a", PASSWORD) == (old,)
    assert keys.data_keys(known, "b", "다른 담당자의 비밀번호") == (old,)
    assert keys.data_keys(known, "c", PASSWORD) == (old, new)
    with pytest.raises(WrongPasswordError):
        keys.data_keys(known, "b", PASSWORD)


@given(data=st.data())
@settings(max_examples=150, deadline=None)
def test_a_key_file_with_any_byte_changed_opens_the_same_store_or_says_what_is_wrong(
    data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    kept = tmp_path_factory.getbasetemp() / "one-key-file"
    if not kept.exists():
        new_store(kept).close()
    folder = tmp_path_factory.mktemp("changed")
    shutil.copytree(kept, folder, dirs_exist_ok=True)
    text = bytearray((folder / KEYS).read_bytes())
    text[data.draw(st.integers(0, len(text) - 1))] = data.draw(st.integers(0, 255))
    (folder / KEYS).write_bytes(text)
    with suppress(StoreError), closing(unlocked(folder)) as store:
        assert store.officer.name == "김안내"


@pytest.mark.parametrize(
    "kdf",
    [Kdf("md5"), Kdf(memory_kib=2**31), Kdf(iterations=0), Kdf(lanes=0), Kdf(iterations=10**6), Kdf(memory_kib=8)],
)
def test_a_key_file_that_asks_for_an_impossible_derivation_is_damaged(store: Store, folder: Path, kdf: Kdf) -> None:
    known = roster.read(folder)
    roster.write(folder, replace(known, officers=(replace(known.officers[0], kdf=kdf),)))
    with pytest.raises(StoreError, match="key file"):
        unlocked(folder)


def test_the_names_of_the_officers_need_neither_password_nor_database(store: Store, folder: Path) -> None:
    assert names(folder) == ((store.officer.id, store.officer.name),)
    code = (
        "import sys, pathlib; from airportdesk.store import exists, names; folder = pathlib.Path(sys.argv[1]); "
        "print(exists(folder), len(names(folder)), "
        "[m for m in ('sqlite_utils', 'sqlcipher3', 'sqlite3', 'cryptography') if m in sys.modules])"
    )
    said = subprocess.run([sys.executable, "-c", code, folder], capture_output=True, text=True, check=True)
    assert said.stdout == "True 1 []\n"


def test_an_officer_without_a_slot_is_told_to_choose_again(store: Store, folder: Path) -> None:
    with pytest.raises(StoreError, match="no key here"):
        Store.unlock(folder, "nobody", PASSWORD)


def test_the_key_file_says_by_name_which_algorithms_it_uses(store: Store, folder: Path) -> None:
    slot = msgspec.json.decode((folder / KEYS).read_bytes())["officers"][0]
    assert (slot["kdf"]["name"], slot["wrap"], slot["seal"]) == (
        *("argon2id", "aes-256-gcm", "hpke-x25519-hkdf-sha256-aes-256-gcm"),
    )
