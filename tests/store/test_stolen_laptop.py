"""Stolen laptop drill: a thief with the folder, every officer's name and a list of passwords opens nothing."""

import shutil
from contextlib import closing
from pathlib import Path

import pytest

from airportdesk.errors import StoreError, WrongPasswordError
from airportdesk.files import RESOURCES
from airportdesk.store import Store, keys, names, roster
from airportdesk.store.names import DATABASE, KEYS
from airportdesk.store.roster import ARGON2ID

from .samples import NOW, PASSWORD, full_assessment, full_contact, lying, new_store
from .test_officers import FIRST, add, opens

GUESSES = 10_000


def listed() -> list[str]:
    """The 10,000 passwords that are tried first."""
    return (RESOURCES / "passwords" / "common.txt").read_text(encoding="utf-8").split()[:GUESSES]


@pytest.fixture
def stolen(folder: Path, tmp_path: Path) -> Path:
    """What lies on the disk of a desk that was in use when the laptop was taken. Derivation is cheap, for the count."""
    with closing(new_store(folder)) as store:
        store.log(full_contact(), full_assessment(), None, NOW)
        add(store, "이순번")
        add(store, "박다음", role="records")
        shutil.copytree(folder, tmp_path / "stolen", ignore=shutil.ignore_patterns("*-shm"))
    return tmp_path / "stolen"


def guessed(folder: Path, passwords: list[str]) -> list[tuple[str, str]]:
    """Who was opened with which password; keys.json is all a thief needs to try them."""
    known, found = roster.read(folder), []
    for id, name in names(folder):
        for password in passwords:
            try:
                keys.data_keys(known, id, password)
            except WrongPasswordError:
                continue
            found.append((name, password))
    return found


def test_row_8_ten_thousand_listed_passwords_for_every_officer_open_nothing(stolen: Path) -> None:
    passwords = listed()
    assert len(set(passwords)) == GUESSES
    assert guessed(stolen, passwords) == []


def test_row_8_the_same_drill_finds_a_password_that_is_on_the_list(stolen: Path) -> None:
    assert guessed(stolen, [*listed()[:500], FIRST]) == [("이순번", FIRST), ("박다음", FIRST)]


def test_row_8_names_desk_and_what_stands_in_the_key_file_are_no_passwords(stolen: Path) -> None:
    known = roster.read(stolen)
    seen = [name for _, name in names(stolen)] + [known.store, *(slot.id for slot in known.officers)]
    seen += [slot.salt.hex() for slot in known.officers] + [known.mac.hex(), "", "제1터미널 안내 데스크"]
    assert guessed(stolen, seen) == []


def test_row_8_no_password_and_no_key_lies_in_any_file(stolen: Path) -> None:
    (data_key,) = keys.data_keys(roster.read(stolen), names(stolen)[0][0], PASSWORD)
    for name, data in lying(stolen).items():
        for secret in (PASSWORD, FIRST):
            for code in ("utf-8", "utf-16le", "cp949"):
                assert secret.encode(code) not in data, name
        assert data_key not in data
        assert data_key.hex().encode() not in data.lower()


def test_the_thief_who_has_the_right_key_file_and_no_password_cannot_read_the_database(stolen: Path) -> None:
    assert not opens(stolen / DATABASE, bytes(32))
    (stolen / KEYS).unlink()
    with pytest.raises(StoreError):
        Store.unlock(stolen, "whoever", PASSWORD)


def test_what_a_guess_costs_is_set_where_nobody_lowers_it_by_accident() -> None:
    """`make bench` says what that is against the OWASP minimum; here only that it is what was measured."""
    assert (ARGON2ID.memory_kib, ARGON2ID.iterations, ARGON2ID.lanes) == (64 * 1024, 3, 4)
