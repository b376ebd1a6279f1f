"""`airportdesk backup` and `airportdesk restore` as somebody types them, with the log open, damaged or gone."""

import os
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from airportdesk.commands import commands
from airportdesk.store import Store
from airportdesk.store.backup import backups_in
from airportdesk.store.names import DATABASE

from .store.samples import NOW, OVERRULE, PASSWORD, full_assessment, full_contact, new_store, unlocked


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A desk with two contacts, where the command line looks for it."""
    made = tmp_path / "desk"
    monkeypatch.setenv("AIRPORTDESK_DATA", str(made))
    monkeypatch.setenv("CUPS_SERVER", os.devnull)
    with closing(new_store(made)) as store:
        log(store)
        log(store)
    return made


@pytest.fixture
def usb(tmp_path: Path) -> Path:
    place = tmp_path / "usb"
    place.mkdir()
    return place


def log(store: Store) -> None:
    store.log(full_contact(), full_assessment(), OVERRULE, NOW)


def run(*arguments: object, typed: str = f"{PASSWORD}\n") -> Result:
    return CliRunner().invoke(commands, [*map(str, arguments)], input=typed)


def backed_up(usb: Path) -> Path:
    done = run("backup", usb)
    assert done.exit_code == 0, done.output
    return backups_in(usb)[0].path


def test_a_backup_is_made_and_the_line_says_where_and_how_much(folder: Path, usb: Path) -> None:
    done = run("backup", usb)
    assert done.exit_code == 0, done.output
    (made,) = backups_in(usb)
    assert str(made.path) in done.output
    assert "2 contacts" in done.output
    with closing(unlocked(folder)) as store:
        assert [one.path for one in store.backups.made()] == [made.path]


def test_a_backup_beside_an_open_log_holds_what_was_saved_a_moment_ago(folder: Path, usb: Path) -> None:
    with closing(unlocked(folder)) as store:
        log(store)
        assert run("backup", usb).exit_code == 0
    assert backups_in(usb)[0].contacts == 3


@pytest.mark.parametrize("place", ["not there", "desk"])
def test_what_is_wrong_with_the_place_is_said_in_both_languages(folder: Path, place: str) -> None:
    done = run("backup", folder.parent / place)
    assert done.exit_code == 1
    assert "백업" in done.output
    assert "backup" in done.output
    assert "Traceback" not in done.output


def test_a_wrong_password_backs_nothing_up(folder: Path, usb: Path) -> None:
    done = run("backup", usb, typed="아닌 비밀번호\n")
    assert done.exit_code == 1
    assert "The password is not right." in done.output
    assert backups_in(usb) == ()


def test_a_restore_says_what_is_lost_and_asks_before_it_is_done(folder: Path, usb: Path) -> None:
    backup = backed_up(usb)
    with closing(unlocked(folder)) as store:
        log(store)
    asked = run("restore", backup, typed=f"{PASSWORD}\nn\n")
    assert asked.exit_code == 1
    assert "1 contact(s)" in asked.output
    assert "3-1" in asked.output
    with closing(unlocked(folder)) as store:
        assert len(store.day(NOW.date())) == 3
    done = run("restore", backup, typed=f"{PASSWORD}\ny\n")
    assert done.exit_code == 0, done.output
    (aside,) = folder.glob("aside-*")
    assert str(aside) in done.output
    with closing(unlocked(folder)) as store:
        assert len(store.day(NOW.date())) == 2
    with closing(unlocked(aside)) as before:
        assert len(before.day(NOW.date())) == 3


def test_a_damaged_log_is_restored_from_any_file_of_a_backup(folder: Path, usb: Path) -> None:
    backup = backed_up(usb)
    data = bytearray((folder / DATABASE).read_bytes())
    data[5_000] ^= 1
    (folder / DATABASE).write_bytes(data)
    assert run("backup", usb).exit_code == 1, "what is damaged is not backed up"
    done = run("restore", backup / DATABASE, "--yes")
    assert done.exit_code == 0, done.output
    assert "was there before lies in" in done.output
    with closing(unlocked(folder)) as store:
        assert len(store.day(NOW.date())) == 2


def test_onto_an_empty_computer_a_backup_is_restored(
    folder: Path, usb: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup = backed_up(usb)
    monkeypatch.setenv("AIRPORTDESK_DATA", str(tmp_path / "new"))
    done = run("restore", backup, "--yes")
    assert done.exit_code == 0, done.output
    with closing(unlocked(tmp_path / "new")) as store:
        assert len(store.day(NOW.date())) == 2


def test_while_a_window_of_the_desk_is_open_nothing_is_restored(folder: Path, usb: Path) -> None:
    from PySide6.QtCore import QLockFile

    backup = backed_up(usb)
    window = QLockFile(str(folder / ".window.lock"))
    assert window.tryLock(0)
    done = run("restore", backup, "--yes")
    assert done.exit_code == 1
    assert "window of this desk is open" in done.output
    assert list(folder.glob("aside-*")) == []
    window.unlock()


def test_what_is_no_backup_is_refused(folder: Path, tmp_path: Path) -> None:
    done = run("restore", tmp_path)
    assert done.exit_code == 1
    assert "is no backup" in done.output
