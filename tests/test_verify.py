"""`airportdesk verify` as it is started from a shell: what it checks, what it says, what it leaves behind."""

import subprocess
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from airportdesk.model import AccessAct

from .store.samples import NOW, OVERRULE, PASSWORD, full_assessment, full_contact, keyed, new_store, unlocked
from .test_program import ENVIRONMENT, PROGRAM


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A desk with two talks."""
    made = tmp_path / "desk"
    with closing(new_store(made)) as store:
        for _ in range(2):
            store.log(full_contact(), full_assessment(), OVERRULE, NOW)
    return made


def verify(folder: Path, *arguments: str, password: str = PASSWORD) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*PROGRAM, "verify", "--password-stdin", *arguments],
        input=f"{password}\n",
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**ENVIRONMENT, "AIRPORTDESK_DATA": str(folder)},
        timeout=120,
    )


def acts(folder: Path) -> list[str]:
    with closing(keyed(folder)) as conn:
        return [act for (act,) in conn.execute("SELECT action FROM access_record ORDER BY seq")]


def tamper(folder: Path, *statements: str) -> None:
    """What somebody does who has the key and another program."""
    with closing(keyed(folder)) as conn:
        for (name,) in conn.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
            conn.execute(f"DROP TRIGGER {name}")
        conn.execute("PRAGMA foreign_keys = OFF")
        for statement in statements:
            conn.execute(statement)
        conn.commit()


def head_of(said: str) -> str:
    return said.splitlines()[-1].split("\t")[1]


def test_a_whole_log_is_said_to_be_whole_and_its_head_is_printed(folder: Path) -> None:
    done = verify(folder)
    assert (done.returncode, done.stderr) == (0, "")
    assert [line[0] for line in done.stdout.splitlines()[:-1]] == ["○"] * 4
    assert verify(folder, "--head", head_of(done.stdout)).returncode == 0


def test_row_13_that_the_log_was_checked_is_in_the_record(folder: Path) -> None:
    verify(folder)
    assert acts(folder)[-3:] == [AccessAct.UNLOCKED, AccessAct.VERIFIED, AccessAct.LOCKED]


def test_row_13_a_wrong_password_is_said_and_is_in_the_record_after_the_next_right_one(folder: Path) -> None:
    done = verify(folder, password="틀린 비밀번호입니다")
    assert done.returncode == 1
    assert "비밀번호가 맞지 않습니다" in done.stderr
    assert AccessAct.UNLOCK_FAILED not in acts(folder)
    verify(folder)
    assert acts(folder).count(AccessAct.UNLOCK_FAILED) == 1


CHAIN_FINDS: dict[str, tuple[str, ...]] = {
    "Entry 5 was changed": ("UPDATE access_record SET detail = 'x' WHERE seq = 5",),
    "Entries 5 to 5 are gone": ("DELETE FROM access_record WHERE seq = 5",),
    "What stands in contact 2, revision 1": ("UPDATE revision SET notes = 'other' WHERE contact = 2",),
    "Contact 1 is not indexed": ("DELETE FROM card WHERE contact = 1",),
    "Row 2 of revision points to a row of officer": ("UPDATE revision SET officer = 99 WHERE contact = 2",),
    "has no entry in the access record": (
        "INSERT INTO leaflet (contact, language, made_at, sha256, officer) "
        "VALUES (1, 'ko', '2026-11-24T00:30:15.250+00:00', hex(zeroblob(32)), 1)",
    ),
}


@pytest.mark.parametrize("english", CHAIN_FINDS)
def test_row_14_what_was_changed_around_the_program_is_said_in_words(folder: Path, english: str) -> None:
    tamper(folder, *CHAIN_FINDS[english])
    done = verify(folder, "--language", "en")
    assert done.returncode == 1
    assert english in done.stdout


def test_row_14_a_cut_end_and_a_record_written_anew_are_found_with_the_head_that_was_noted(folder: Path) -> None:
    noted = head_of(verify(folder).stdout)
    tamper(folder, "DELETE FROM access_record WHERE seq > 5")
    alone = verify(folder, "--language", "en")
    assert "Entry" not in alone.stdout
    against = verify(folder, "--language", "en", "--head", noted)
    assert against.returncode == 1
    assert "head that was noted" in against.stdout
    assert "cut off" in against.stdout


def test_row_14_what_is_said_names_numbers_and_never_what_stands_there(folder: Path) -> None:
    tamper(
        folder, "UPDATE traveller SET name = '새이름표식'", "UPDATE access_record SET detail = '바꾼표식' WHERE seq = 5"
    )
    said = verify(folder).stdout + verify(folder, "--language", "en").stdout
    assert "표식" not in said
    assert "홍길동" not in said


def test_row_14_a_damaged_file_is_named_by_page_and_left_as_it_is(folder: Path) -> None:
    path = folder / "contacts.db"
    data = bytearray(path.read_bytes())
    data[6 * 4096 + 100] ^= 1
    path.write_bytes(data)
    done = verify(folder, "--language", "en")
    assert done.returncode == 1
    assert "encrypted page" in done.stdout
    assert path.read_bytes() == data


@pytest.mark.parametrize("head", ["57", "57-xyz", "0123", "끝"])
def test_row_14_what_is_no_head_is_refused_before_a_password_is_asked_for(folder: Path, head: str) -> None:
    before = acts(folder)
    done = verify(folder, "--head", head)
    assert done.returncode == 1
    assert "no head" in done.stderr
    assert acts(folder) == before


def test_where_there_is_no_log_it_says_so(tmp_path: Path) -> None:
    done = verify(tmp_path / "empty")
    assert done.returncode == 1
    assert "There is no contact log" in done.stderr


def test_the_words_are_korean_unless_english_is_asked_for(folder: Path) -> None:
    assert "접속기록" in verify(folder).stdout
    english: Callable[[str], bool] = lambda text: all(ord(letter) < 0x1100 or letter in "○✖" for letter in text)  # noqa: E731
    assert english(verify(folder, "--language", "en").stdout.replace("○", ""))


def test_a_log_that_is_open_in_a_window_can_be_checked(folder: Path) -> None:
    with closing(unlocked(folder)) as store:
        store.log(full_contact(), full_assessment(), None, NOW)
        done = verify(folder)
        assert done.returncode == 0, done.stdout + done.stderr
        store.log(full_contact(), full_assessment(), None, NOW)
    assert verify(folder).returncode == 0
