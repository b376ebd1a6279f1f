"""`airportdesk pack` as headquarters types it."""

import stat
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from airportdesk.commands import commands
from airportdesk.desk import Desk
from airportdesk.model import Draft
from airportdesk.pack import load
from airportdesk.pack.archive import files_of
from airportdesk.pack.load import BASE
from airportdesk.shelf import pack_in_force

from ..store.samples import NOW, PASSWORD, new_store
from .samples import KEYS, NEWER, OTHER_KEYS, edition, stick


def run(*arguments: object, typed: str = "") -> Result:
    return CliRunner().invoke(commands, ["pack", *map(str, arguments)], input=typed)


def folder_of(place: Path, files: dict[str, bytes]) -> Path:
    for name, data in files.items():
        (place / name).parent.mkdir(parents=True, exist_ok=True)
        (place / name).write_bytes(data)
    return place


def test_a_pack_goes_from_folder_to_verified_archive(tmp_path: Path) -> None:
    folder = folder_of(tmp_path / "next", edition(NEWER))
    made = run("keygen", tmp_path / "keys", typed="긴 비밀번호 하나\n긴 비밀번호 하나\n")
    assert made.exit_code == 0, made.output
    built = run("build", folder, "-o", tmp_path / "next.adpack")
    assert built.exit_code == 0, built.output
    assert NEWER in built.output
    signed = run("sign", tmp_path / "next.adpack", "--key", tmp_path / "keys/minisign.key", typed="긴 비밀번호 하나\n")
    assert signed.exit_code == 0, signed.output
    assert f"version:{NEWER} made:2099-01-01" in signed.output
    for key in (tmp_path / "keys/minisign.pub", (tmp_path / "keys/minisign.pub").read_text().splitlines()[1]):
        verified = run("verify", tmp_path / "next.adpack", "--key", key)
        assert verified.exit_code == 0, verified.output
        assert NEWER in verified.output
    secret = tmp_path / "keys" / "minisign.key"
    assert stat.S_IMODE(secret.stat().st_mode) == 0o600
    assert secret.read_bytes().startswith(b"untrusted comment: minisign encrypted secret key\n")


def test_the_base_pack_builds_as_it_lies_and_twice_the_same(tmp_path: Path) -> None:
    for name in ("a", "b"):
        assert run("build", BASE, "-o", tmp_path / name).exit_code == 0
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()
    assert load((tmp_path / "a").read_bytes()) == load()


def test_leaflet_texts_that_fit_no_paper_build_nothing_and_are_named_in_both_languages(tmp_path: Path) -> None:
    title = 'title = "떠나시기 전에, 잠깐 확인해 주세요"'
    folder = folder_of(tmp_path / "next", edition(NEWER, leafletko=(title, f'title = "{"아주 긴 제목 " * 30}"')))
    built = run("build", folder, "-o", tmp_path / "next.adpack")
    assert built.exit_code == 1
    assert "leaflets/ko.toml words.title" in built.output
    assert "Shorten it to 4" in built.output
    assert not (tmp_path / "next.adpack").exists()


def test_a_broken_folder_builds_nothing_and_says_where(tmp_path: Path) -> None:
    folder = folder_of(tmp_path / "next", {**files_of(BASE), "signs.toml": b"gate = 3"})
    done = run("build", folder, "-o", tmp_path / "x.adpack")
    assert done.exit_code == 1
    assert "signs.toml" in done.output
    assert not (tmp_path / "x.adpack").exists()


def test_keys_are_never_written_over(tmp_path: Path) -> None:
    assert run("keygen", tmp_path, "--no-password").exit_code == 0
    before = (tmp_path / "minisign.key").read_bytes()
    done = run("keygen", tmp_path, "--no-password")
    assert done.exit_code == 1
    assert "minisign.key" in done.output
    assert (tmp_path / "minisign.key").read_bytes() == before


@pytest.mark.parametrize("spoil", ["foreign", "changed", "unsigned"])
def test_verify_ends_with_one_and_says_why(tmp_path: Path, spoil: str) -> None:
    path = stick(tmp_path, edition(NEWER), OTHER_KEYS if spoil == "foreign" else KEYS).path
    if spoil == "changed":
        path.write_bytes(path.read_bytes() + b"x")
    if spoil == "unsigned":
        path.with_name(path.name + ".minisig").unlink()
    done = run("verify", path, "--key", KEYS.line)
    assert done.exit_code == 1
    assert path.name in done.output
    assert "Traceback" not in done.output


def test_a_trial_from_the_shell_says_counts_per_day_and_lists_on_request(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AIRPORTDESK_DATA", str(tmp_path / "desk"))
    store = new_store(tmp_path / "desk")
    desk = Desk(store, pack_in_force(store), lambda: NOW)
    for answers in ({"ticket_payer": ("never_met",)}, {}):
        desk.log(Draft(at=NOW.isoformat(), answers=answers))
    desk.close()
    folder = folder_of(tmp_path / "next", edition(NEWER, signs=('strength = "strong"', 'strength = "weak"')))
    asked = ("try", folder, "--from", NOW.date(), "--to", NOW.date(), "--language", "en")
    done = run(*asked, typed=f"{PASSWORD}\n")
    assert done.exit_code == 0, done.output
    assert f"{date(2026, 11, 24)}\t2\t1\t0\t1\t0\t0\t1\t0\t0" in done.output
    assert "high -> none" not in done.output
    listed = run(*asked, "--list", typed=f"{PASSWORD}\n")
    assert "high -> none" in listed.output
    assert "[strong] " in listed.output
    wrong = run(*asked, typed="다른 비밀번호입니다\n")
    assert wrong.exit_code == 1
    assert "비밀번호가 맞지 않습니다" in wrong.output


def test_a_trial_where_there_is_no_desk_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AIRPORTDESK_DATA", str(tmp_path))
    done = run("try", BASE, "--from", "2026-01-01", "--to", "2026-01-02")
    assert done.exit_code == 1
    assert "no contact log" in done.output
