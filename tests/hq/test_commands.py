"""`airportdesk hq` as somebody at headquarters types it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from airportdesk.commands import commands
from airportdesk.hq import keys as hq_keys
from airportdesk.pack.signing import new_keys

from .made_desk import FIRST_DAY, MadeDesk
from .made_hq import PASSWORD

RECEIPT = "airportdesk-aaaaaaaa-000001.receipt.json"


def run(*words: object, status: int = 0) -> Result:
    done = CliRunner().invoke(commands, ["hq", *map(str, words)])
    assert done.exit_code == status, done.output
    return done


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Headquarters without a password, which is slow on purpose."""
    run("init", tmp_path / "hq", "--no-password")
    return tmp_path / "hq"


@pytest.fixture(scope="session")
def locked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Headquarters with a password; nothing may be changed in it."""
    folder = tmp_path_factory.mktemp("locked")
    (folder / "password").write_text(PASSWORD + "\n")
    run("init", folder / "hq", "--password-file", folder / "password")
    return folder / "hq"


def recipient(folder: Path) -> str:
    return next(line for line in (folder / "headquarters.keys").read_text().splitlines() if line.startswith("age1"))


def test_from_nothing_to_a_receipt_a_desk_can_check(folder: Path, tmp_path: Path) -> None:
    desk = MadeDesk("a", recipient(folder))
    (tmp_path / "desk.json").write_bytes(desk.card)
    assert desk.name in run("--folder", folder, "desk", "add", tmp_path / "desk.json").output
    desk.hand_over(tmp_path / "drive", desk.talks(5, FIRST_DAY))
    said = run("--folder", folder, "take", tmp_path / "drive").output
    assert "받았습니다. 기록 5건." in said
    from airportdesk.handover.manifest import receipt_from

    public = (folder / "minisign.pub").read_text().split()[-1]
    receipt = folder / "receipts" / RECEIPT
    found = receipt_from(receipt.read_bytes())
    assert (found.desk, found.number, found.rows, found.quarantined) == (desk.id, 1, 5, 0)
    assert len(found.code) == 8
    if shutil.which("minisign"):
        subprocess.run(["minisign", "-V", "-P", public, "-m", str(receipt)], check=True, capture_output=True)
    assert run("--folder", folder, "status").output.splitlines()[1].split("\t")[1:4] == ["1", str(FIRST_DAY), "5"]


def test_what_is_missing_is_said_and_ends_with_1(folder: Path, tmp_path: Path) -> None:
    desk = MadeDesk("a", recipient(folder))
    (tmp_path / "desk.json").write_bytes(desk.card)
    run("--folder", folder, "desk", "add", tmp_path / "desk.json")
    for _ in range(2):
        desk.hand_over(tmp_path / "lost", desk.talks(1, FIRST_DAY))
    third = desk.hand_over(tmp_path / "drive", [*desk.talks(1, FIRST_DAY), b"{}\n"])
    words = ("--folder", folder, "take", third)
    said = run(*words, "--language", "en", status=1).output
    assert "hand-overs 1-2 are missing" in said
    assert "lines in quarantine 1: 2" in said
    assert "1-2번 인수가 빠졌습니다" in run(*words, status=1).output
    assert "missing 1-2; in quarantine 1" in run("--folder", folder, "status", "--language", "en", status=1).output
    assert "격리 1" in run("--folder", folder, "status", status=1).output
    listed = run("--folder", folder, "quarantine", "list").output
    assert listed.split("\t")[:4] == [desk.name, "3", "2", "면담 기록의 형식이 아님"]
    assert run("--folder", folder, "quarantine", "retry").output.split() == [
        *desk.name.split(),
        "3",
        "+0",
        "1",
    ]


def test_two_files_of_a_number_are_listed_and_settled(folder: Path, tmp_path: Path) -> None:
    from dataclasses import replace

    desk = MadeDesk("a", recipient(folder))
    (tmp_path / "desk.json").write_bytes(desk.card)
    run("--folder", folder, "desk", "add", tmp_path / "desk.json")
    other = replace(desk)
    desk.hand_over(tmp_path / "one", desk.talks(2, FIRST_DAY))
    other.hand_over(tmp_path / "two", other.talks(3, FIRST_DAY))
    run("--folder", folder, "take", tmp_path / "one", tmp_path / "two", status=1)
    said = run("--folder", folder, "status", "--language", "en", status=1).output
    assert "double 1" in said
    assert desk.previous[:16] in said
    assert other.previous[:16] in said
    run("--folder", folder, "settle", desk.name, 1, "x", status=1)
    settled = run("--folder", folder, "settle", desk.name, 1, other.previous[:16])
    assert RECEIPT in settled.output
    assert "\t3\t" in run("--folder", folder, "status").output


def test_a_wrong_password_is_said_in_words_and_takes_nothing(locked: Path, tmp_path: Path) -> None:
    (tmp_path / "wrong").write_text("nein\n")
    said = run("--folder", locked, "take", tmp_path, "--password-file", tmp_path / "wrong", status=1).output
    assert "비밀번호를 확인해 주세요" in said
    assert "Check the password" in said


def test_init_never_writes_over_keys(folder: Path) -> None:
    before = {path.name: path.read_bytes() for path in folder.iterdir() if path.suffix in (".age", ".keys", ".pub")}
    assert "is there already" in run("init", folder, "--no-password", status=1).output
    assert {name: (folder / name).read_bytes() for name in before} == before


def test_an_address_that_does_not_answer_leaves_no_keys(tmp_path: Path) -> None:
    url = f"postgresql+psycopg://desk@/none?host={tmp_path}"
    said = run("init", tmp_path / "hq", "--database", url, "--no-password", status=1).output
    assert "cannot be reached" in said
    assert list((tmp_path / "hq").iterdir()) == []


def test_the_secrets_lie_there_encrypted_and_for_nobody_else(locked: Path) -> None:
    unlocked = hq_keys.unlock(locked, PASSWORD)
    inside = [str(identity).encode() for identity in unlocked.identities] + [unlocked.signing.splitlines()[-1]]
    for path in locked.iterdir():
        assert not any(secret in path.read_bytes() for secret in inside), path.name
    for name in ("identity.age", "minisign.key.age", "config.toml"):
        assert (locked / name).stat().st_mode & 0o077 == 0, name


def test_receipts_are_signed_with_the_key_of_packs_where_there_is_one(tmp_path: Path) -> None:
    made = new_keys("")
    (tmp_path / "minisign.key").write_bytes(made.secret)
    key = ("--minisign-key", tmp_path / "minisign.key")
    assert made.line in run("init", tmp_path / "hq", *key, "--no-password").output


def test_statistics_are_written_by_command(folder: Path, tmp_path: Path) -> None:
    desk = MadeDesk("a", recipient(folder))
    (tmp_path / "desk.json").write_bytes(desk.card)
    run("--folder", folder, "desk", "add", tmp_path / "desk.json")
    run("--folder", folder, "take", desk.hand_over(tmp_path, desk.talks(9, FIRST_DAY)))
    run("--folder", folder, "export", "statistics", tmp_path / "out", "--fewest", 3)
    assert (tmp_path / "out" / "leaflets.csv").read_text("utf-8-sig").splitlines() == [
        "day,desk,language,reason,talks",
        f"{FIRST_DAY},{desk.name},ko,job,9",
    ]


def test_a_copy_is_whole_and_used_once_it_is_named(folder: Path, tmp_path: Path) -> None:
    desk = MadeDesk("a", recipient(folder))
    (tmp_path / "desk.json").write_bytes(desk.card)
    run("--folder", folder, "desk", "add", tmp_path / "desk.json")
    run("--folder", folder, "take", desk.hand_over(tmp_path, desk.talks(9, FIRST_DAY)))
    said = run("--folder", folder, "copy", "sqlite:///new.db").output.splitlines()
    assert "talk\t9" in said
    before = run("--folder", folder, "status").output
    (folder / "config.toml").write_text('database = "sqlite:///new.db"\n')
    (folder / "headquarters.db").unlink()
    assert run("--folder", folder, "status").output == before


def test_desks_are_listed_and_retired_by_name(folder: Path, tmp_path: Path) -> None:
    desk, same_key = MadeDesk("a", recipient(folder)), MadeDesk("b", recipient(folder))
    same_key.pair = desk.pair
    for one in (desk, same_key):
        (tmp_path / f"{one.letter}.json").write_bytes(one.card)
    run("--folder", folder, "desk", "add", tmp_path / "a.json")
    assert "Another desk has this key" in run("--folder", folder, "desk", "add", tmp_path / "b.json", status=1).output
    run("--folder", folder, "desk", "retire", "제B 안내 데스크", status=1)
    run("--folder", folder, "desk", "retire", desk.name)
    name, id, _, since, until = run("--folder", folder, "desk", "list").output.rstrip("\n").split("\t")
    assert (name, id) == (desk.name, desk.id)
    assert since <= until
    (tmp_path / "junk.json").write_text('{"desk": "x"}')
    assert (
        "no file by which a desk enrols"
        in run("--folder", folder, "desk", "add", tmp_path / "junk.json", status=1).output
    )


def test_a_desk_without_the_extra_is_told_what_to_install_and_still_runs(tmp_path: Path) -> None:
    hide = "import sys\nfor name in ('sqlalchemy', 'psycopg', 'rapidfuzz'):\n    sys.modules[name] = None\n"
    program = f"{hide}from airportdesk.commands import commands\ncommands(sys.argv[1:])\n"
    environment = {**os.environ, "AIRPORTDESK_DATA": str(tmp_path)}

    def started(*words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-c", program, *words], capture_output=True, text=True, env=environment, check=False
        )

    assert started("--version").returncode == 0
    assert started("hq", "--help").returncode == 0
    refused = started("hq", "--folder", str(tmp_path), "status")
    assert refused.returncode == 1
    assert "pip install 'airportdesk[hq]'" in refused.stderr
    assert "Traceback" not in refused.stderr
