"""Row 20: the inventory of personal data as headquarters registers it, from the window's desk and from a shell."""

import csv
import io
import subprocess
from contextlib import closing
from pathlib import Path

import pytest

from airportdesk.desk import Desk
from airportdesk.errors import NotPermittedError
from airportdesk.model import Draft
from airportdesk.pack import load
from airportdesk.store import Store, register

from .store.samples import CHEAP, DESK, NOW, PASSWORD, new_store
from .test_program import ENVIRONMENT, PROGRAM

NAMED = Draft(at=NOW.isoformat(), flight="KE689", ground="duty", name="홍길동", phone="010-1234-5678")


def rows(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "desk"
    with closing(new_store(made)) as store:
        desk = Desk(store, load(), lambda: NOW)
        desk.log(NAMED)
        desk.log(NAMED)
        desk.log(Draft(at=NOW.isoformat()))
    return made


def inventory(folder: Path, file: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*PROGRAM, "inventory", "--password-stdin", str(file)],
        input=f"{PASSWORD}\n",
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**ENVIRONMENT, "AIRPORTDESK_DATA": str(folder)},
        timeout=120,
    )


def test_row_20_the_inventory_has_every_field_of_the_register_with_its_count_and_names_nobody(
    folder: Path, tmp_path: Path
) -> None:
    done = inventory(folder, tmp_path / "i.csv")
    assert (done.returncode, done.stderr) == (0, "")
    data = (tmp_path / "i.csv").read_bytes()
    table = rows(data)
    head = dict(row for row in table[:4])
    assert (head["면담 수 talks"], head["적힌 사람 수(많아야) persons (at most)"]) == ("3", "1")
    fields = {(row[0], row[1]): row for row in table[6:]}
    assert set(fields) == set(register.load().fields)
    assert fields["traveller", "name"][8] == "2"
    assert fields["revision", "flight"][8] == "2"
    assert "제15조제1항제3호" in fields["traveller", "name"][5]
    assert "홍길동" not in data.decode("utf-8-sig")
    assert "1234" not in data.decode("utf-8-sig")


def test_row_20_an_officer_gets_no_inventory(tmp_path: Path) -> None:
    made = Store.create(tmp_path / "d", DESK, "김안내", PASSWORD, NOW, role="officer", kdf=CHEAP)
    with closing(made) as store, pytest.raises(NotPermittedError):
        Desk(store, load(), lambda: NOW).rights.inventory()


def test_row_20_a_file_that_cannot_be_written_is_said_in_words(folder: Path) -> None:
    done = inventory(folder, Path("/proc/i.csv"))
    assert done.returncode == 1
    assert "could not be written" in done.stderr
