"""The only officer forgot the password: headquarters open the log with the half that was never on the laptop."""

import shutil
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from airportdesk.commands import commands
from airportdesk.errors import FirstPasswordError, StoreError, WrongPasswordError
from airportdesk.model import Officer, OfficerAct
from airportdesk.store import Store, keys, names, recovery, roster
from airportdesk.store.names import KEYS
from airportdesk.store.recovery import Pair

from .samples import CHEAP, DESK, NOW, PASSWORD, full_assessment, full_contact, new_store, unlocked
from .test_officers import FIRST, OWN, add

HQ = "본부 금고 안의 긴 문장"


@pytest.fixture(scope="module")
def pair() -> Pair:
    return recovery.new_pair(HQ, CHEAP)


def private(pair: Pair) -> X25519PrivateKey:
    return recovery.private_key(pair.private, HQ, "recovery.key")


@pytest.fixture
def forgotten(folder: Path, pair: Pair) -> Path:
    """A desk with a recovery key, a talk, a half-typed one, and an officer who forgot the password."""
    key = recovery.public_key(pair.public.decode())
    store = Store.create(folder, DESK, "김안내", PASSWORD, NOW, kdf=CHEAP, recovery=key)
    store.log(full_contact(), full_assessment(), None, NOW)
    store.close()
    return folder


def test_headquarters_give_the_only_officer_a_new_first_password(forgotten: Path, pair: Pair) -> None:
    id = names(forgotten)[0][0]
    assert recovery.open_with(forgotten, private(pair), "김안내", FIRST) == Officer(id, "김안내", "supervisor")
    with pytest.raises(WrongPasswordError):
        unlocked(forgotten, PASSWORD)
    with pytest.raises(FirstPasswordError):
        unlocked(forgotten, FIRST)
    with closing(Store.unlock(forgotten, id, FIRST, OWN)) as store:
        assert store.record(1).contact == full_contact()
        assert [change.act for change in store.officers.changes()][:2] == [OfficerAct.PASSWORD, OfficerAct.RECOVERED]


def test_the_forgotten_password_and_an_old_key_file_open_nothing_any_more(
    forgotten: Path, pair: Pair, tmp_path: Path
) -> None:
    shutil.copy(forgotten / KEYS, tmp_path / KEYS)
    recovery.open_with(forgotten, private(pair), "김안내", FIRST)
    shutil.copy(tmp_path / KEYS, forgotten / KEYS)
    with pytest.raises(StoreError, match="damaged"):
        unlocked(forgotten, PASSWORD)


def test_somebody_new_becomes_a_supervisor_beside_the_others(forgotten: Path, pair: Pair) -> None:
    officer = recovery.open_with(forgotten, private(pair), " 박 새로 ", FIRST)
    assert [name for _, name in names(forgotten)] == ["김안내", "박 새로"]
    unlocked(forgotten).close()
    with closing(Store.unlock(forgotten, officer.id, FIRST, OWN)) as store:
        assert store.officer.role == "supervisor"
        store.officers.remove(OWN, names(forgotten)[0][0])
        assert len(store.day(NOW.date())) == 1


def test_it_works_again_after_officers_were_removed_and_the_key_was_changed(forgotten: Path, pair: Pair) -> None:
    with closing(unlocked(forgotten)) as store:
        store.officers.remove(PASSWORD, add(store))
    recovery.open_with(forgotten, private(pair), "김안내", FIRST)
    recovery.open_with(forgotten, private(pair), "김안내", OWN)
    with closing(Store.unlock(forgotten, names(forgotten)[0][0], OWN, FIRST)) as store:
        assert len(store.day(NOW.date())) == 1


def test_a_key_can_be_given_later_and_replacing_it_shuts_the_earlier_one_out(folder: Path, pair: Pair) -> None:
    other = recovery.new_pair(HQ, CHEAP)
    with closing(new_store(folder)) as store:
        with pytest.raises(StoreError, match="never given"):
            recovery.open_with(folder, private(pair), "김안내", FIRST)
        store.officers.set_recovery(PASSWORD, recovery.public_key(pair.public.decode()))
        before = roster.read(folder)
        store.officers.set_recovery(PASSWORD, recovery.public_key(other.public.decode()))
        assert recovery.number(store.officers.recovery_key()[0]) in other.public.decode()
    with pytest.raises(StoreError, match="not the key"):
        recovery.open_with(folder, private(pair), "김안내", FIRST)
    assert before.recovery
    old = keys.unsealed(before.store, before.recovery, private(pair))
    assert old != keys.data_keys(roster.read(folder), roster.read(folder).officers[0].id, PASSWORD)
    recovery.open_with(folder, private(other), "김안내", FIRST)


def test_a_recovery_key_put_into_the_file_by_a_stranger_opens_nothing_now_or_later(folder: Path, pair: Pair) -> None:
    with closing(new_store(folder)) as store:
        id = add(store)
        known = roster.read(folder)
        public = recovery.public_key(pair.public.decode())
        planted = keys.new_recovery(known.store, public, bytes(32))
        roster.write(folder, roster.Roster(known.store, known.officers, planted, mac=known.mac))
        with pytest.raises(StoreError, match="outside this program"):
            store.officers.remove(PASSWORD, id)
    with pytest.raises(StoreError, match="outside this program"):
        recovery.open_with(folder, private(pair), "김안내", FIRST)


@pytest.mark.parametrize("text", ["", "nonsense", "AAAA", "R" * 56, "\n".join(["x"] * 100)])
def test_what_is_no_recovery_key_is_said(text: str) -> None:
    with pytest.raises(StoreError, match="no recovery key"):
        recovery.public_key(text)


@pytest.mark.parametrize("data", [b"", b"{}", b"\xff\xfe", b"-----BEGIN PRIVATE KEY-----", b"[" * 100_000])
def test_a_file_that_is_no_private_key_is_said(data: bytes) -> None:
    with pytest.raises(StoreError, match="no recovery key"):
        recovery.private_key(data, HQ, "x.key")


def test_the_private_key_opens_with_its_password_only_and_is_not_in_the_file(pair: Pair) -> None:
    raw = private(pair).private_bytes_raw()
    assert raw not in pair.private
    assert raw.hex().encode() not in pair.private
    with pytest.raises(WrongPasswordError):
        recovery.private_key(pair.private, PASSWORD, "recovery.key")


# The commands


def run(*words: object, typed: str = "", folder: Path | None = None) -> Result:
    return CliRunner().invoke(
        commands, ["recovery", *map(str, words)], input=typed, env={"AIRPORTDESK_DATA": str(folder) if folder else ""}
    )


def test_the_commands_make_a_pair_and_open_a_desk_with_it(folder: Path, tmp_path: Path) -> None:
    made = run("keygen", tmp_path / "hq", typed=f"{HQ}\n{HQ}\n")
    assert made.exit_code == 0, made.output
    public = (tmp_path / "hq" / "recovery.pub").read_text()
    assert (tmp_path / "hq" / "recovery.key").stat().st_mode & 0o077 == 0
    number = recovery.number(recovery.public_key(public))
    assert number in made.output
    again = run("keygen", tmp_path / "hq", typed=f"{HQ}\n{HQ}\n")
    assert (again.exit_code, "already" in again.output) == (1, True)
    store = Store.create(folder, DESK, "김안내", PASSWORD, NOW, kdf=CHEAP, recovery=recovery.public_key(public))
    store.close()
    opened = run(
        *("open", "--key", tmp_path / "hq" / "recovery.key", "--officer", "김안내"),
        typed=f"{HQ}\n{FIRST}\n{FIRST}\n",
        folder=folder,
    )
    assert opened.exit_code == 0, opened.output
    assert "김안내" in opened.output
    Store.unlock(folder, names(folder)[0][0], FIRST, OWN).close()


@pytest.mark.parametrize(("typed", "words"), [(f"{PASSWORD}\n", "not right"), (f"{HQ}\n짧다\n짧다\n", "at least 12")])
def test_a_command_that_cannot_go_on_says_why_in_both_languages_and_changes_nothing(
    forgotten: Path, pair: Pair, tmp_path: Path, typed: str, words: str
) -> None:
    (tmp_path / "recovery.key").write_bytes(pair.private)
    before = (forgotten / KEYS).read_bytes()
    done = run("open", "--key", tmp_path / "recovery.key", "--officer", "김안내", typed=typed, folder=forgotten)
    assert done.exit_code == 1
    assert words in done.output
    assert any("가" <= letter <= "힣" for letter in done.output)
    assert (forgotten / KEYS).read_bytes() == before
