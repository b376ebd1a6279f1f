"""A kill during a backup leaves the log good, every named backup good, and the newest acknowledged one in its place."""

import random
import signal
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from airportdesk.store.backup import backups_in

from ..store.samples import NOW, keyed, new_store, unlocked

ROOT = Path(__file__).resolve().parents[2]
LONGEST_RUN = 1.0


def test_eight_kills_during_backups_leave_log_and_backups_good(tmp_path: Path) -> None:
    say(8, kill_and_look(tmp_path, 8, seed=1))


@pytest.mark.long
@pytest.mark.parametrize("desk", range(8))
def test_two_hundred_kills_during_backups_leave_log_and_backups_good(tmp_path: Path, desk: int) -> None:
    # Everything is read after every kill, so a desk is not left to grow past 25.
    say(25, kill_and_look(tmp_path, 25, seed=10 + desk))


def say(kills: int, tally: tuple[int, int]) -> None:
    print(f"{kills} kills: {tally[0]} backups acknowledged, 0 bad; {tally[1]} left half written and swept away")


def kill_and_look(root: Path, kills: int, seed: int) -> tuple[int, int]:
    """Kill the desk that often; returns how many backups were acknowledged and how many kills left a half one."""
    folder, place = root / "desk", root / "usb"
    place.mkdir(parents=True)
    new_store(folder).close()
    rng = random.Random(seed)
    acknowledged, half = 0, 0
    for run in range(kills):
        said = killed_after(folder, place, run, rng.uniform(0, LONGEST_RUN))
        acknowledged += len(said)
        half += any(path.name.startswith(".airportdesk-making-") for path in place.iterdir())
        look(folder, place, said)
    assert acknowledged > kills // 2
    return acknowledged, half


def look(folder: Path, place: Path, said: list[tuple[str, int]]) -> None:
    """Open the log and every backup that has a name, and read all of each."""
    with closing(unlocked(folder)) as store:
        logged = len(store.day(NOW.date()))
    with closing(keyed(folder)) as conn:
        assert conn.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert conn.execute("PRAGMA cipher_integrity_check").fetchall() == []
    there = {backup.path.name: backup for backup in backups_in(place)}
    assert len(there) <= 4, "three, and one that was named when the kill came before the oldest had gone"
    for name, contacts in said[-1:]:
        assert there[name].contacts == contacts
    for backup in there.values():
        with closing(unlocked(backup.path)) as copy:
            assert len(copy.day(NOW.date())) == backup.contacts <= logged
        (backup.path / "attempts.json").unlink(missing_ok=True)


def killed_after(folder: Path, place: Path, run: int, seconds: float) -> list[tuple[str, int]]:
    """Let the desk run for so long after it is ready, kill it, and return the backups it said it had made."""
    command = [sys.executable, "-m", "tests.faults.backer", str(folder), str(place), str(run)]
    desk = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    with desk:
        assert desk.stdout is not None
        assert desk.stdout.readline() == "ready\n"
        time.sleep(seconds)
        desk.send_signal(signal.SIGKILL)
        said = desk.stdout.read()
    assert desk.returncode == -signal.SIGKILL
    lines = said[: said.rfind("\n") + 1].splitlines()
    return [(name, int(contacts)) for name, contacts in map(str.split, lines)]
