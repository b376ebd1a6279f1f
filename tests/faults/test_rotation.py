"""Whenever the program is killed while an officer is removed, the log opens, whole, and never for who is gone."""

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from airportdesk.store import keys, roster
from airportdesk.store.names import DATABASE, KEYS

from ..store.samples import NOW, OVERRULE, full_assessment, full_contact, keyed, new_store, unlocked
from ..store.test_officers import add, opens
from .rotator import FIRST, HELD, remove_and_die, unlock_and_die

ROOT = Path(__file__).resolve().parents[2]
LONGEST_RUN = 0.4
BEFORE = 60
"""Talks in the log, so that writing it anew takes some time."""


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    folder = tmp_path / "desk"
    with closing(new_store(folder)) as store:
        for _ in range(BEFORE):
            store.log(full_contact(), full_assessment(), OVERRULE, NOW)
    return folder


def test_ten_kills_while_officers_come_and_go_lose_nothing_and_let_nobody_back_in(desk: Path) -> None:
    say(10, kill_and_look(desk, 10, seed=6))


@pytest.mark.long
def test_three_hundred_kills_while_officers_come_and_go(desk: Path) -> None:
    say(300, kill_and_look(desk, 300, seed=7))


def say(kills: int, tally: tuple[int, int, int]) -> None:
    print(
        f"{kills} kills: {tally[0]} talks and {tally[1]} removals acknowledged, none lost; "
        f"{tally[2]} changes of key were cut short and gone on with"
    )


def kill_and_look(folder: Path, kills: int, seed: int) -> tuple[int, int, int]:
    """Kill the desk that often at random moments and look each time: talks, removals, changes that were cut short."""
    rng = random.Random(seed)
    logged, removed, cut = set(range(1, BEFORE + 1)), set[str](), 0
    for _ in range(kills):
        said = killed_after(folder, rng.uniform(0, LONGEST_RUN))
        logged |= {int(what) for act, what in said if act == "logged"}
        removed |= {what for act, what in said if act == "removed"}
        cut += any(slot.sealed.dek_next for slot in roster.read(folder).officers)
        assert logged <= look(folder), "acknowledged and lost"
        assert not removed & {slot.id for slot in roster.read(folder).officers}, "removed and back"
    assert removed, "a desk that gets nowhere shows nothing"
    return len(logged) - BEFORE, len(removed), cut


def look(folder: Path) -> set[int]:
    """The talks that are there, after making sure that the log is whole, under one key, and shut to who is gone."""
    with closing(unlocked(folder)) as store:
        kept = {record.contact_id for record in store.day(NOW.date())}
        held = {change.whom.id for change in store.officers.changes() if change.whom}
    known = roster.read(folder)
    assert not any(slot.sealed.dek_next for slot in known.officers), "the change was not gone on with"
    assert held >= {slot.id for slot in known.officers}
    with closing(keyed(folder)) as conn:
        assert conn.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert conn.execute("PRAGMA cipher_integrity_check").fetchall() == []
    for path in folder.parent.glob(f"{HELD}*.json"):
        officer_id = path.stem.removeprefix(HELD)
        if officer_id in {slot.id for slot in known.officers}:
            assert opens(folder / DATABASE, keys.data_keys(known, officer_id, FIRST)[0])
        else:
            assert not opens(folder / DATABASE, key_of(path, officer_id))
            path.unlink()
    return kept


def key_of(path: Path, officer_id: str) -> bytes:
    """The key of the log as an officer could read it from the key file they took along."""
    folder = path.with_suffix("")
    folder.mkdir(exist_ok=True)
    shutil.copy(path, folder / KEYS)
    return keys.data_keys(roster.read(folder), officer_id, FIRST)[0]


def killed_after(folder: Path, seconds: float) -> list[tuple[str, str]]:
    desk = subprocess.Popen(
        [sys.executable, "-m", "tests.faults.rotator", folder], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    with desk:
        assert desk.stdout is not None
        assert desk.stdout.readline() == "ready\n"
        time.sleep(seconds)
        desk.send_signal(signal.SIGKILL)
        said = desk.stdout.read()
    assert desk.returncode == -signal.SIGKILL
    lines = said[: said.rfind("\n") + 1].splitlines()
    return [(act, what) for act, what in map(str.split, lines)]


# At a chosen line


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a fork")
def test_a_kill_at_every_fortieth_line_of_a_removal_and_of_going_on_with_it(desk: Path) -> None:
    die_at_lines(desk, step=40)


@pytest.mark.long
def test_a_kill_at_every_single_line_of_a_removal_and_of_going_on_with_it(desk: Path) -> None:
    die_at_lines(desk, step=1)


def die_at_lines(desk: Path, step: int) -> None:
    with closing(unlocked(desk)) as store:
        gone = add(store)
    held = (desk / KEYS).read_bytes()
    stages = []
    for at in range(1, 10_000, step):
        folder = copied(desk, held, gone)
        lines = died(partial(remove_and_die, folder, gone, at))
        if lines is not None:
            break
        stages.append(stage(folder, gone))
        whole(folder)
    for at in range(1, 10_000, step):
        folder = copied(desk, held, gone)
        cut_short(folder, gone)
        going_on = died(partial(unlock_and_die, folder, at))
        if going_on is not None:
            break
        whole(folder)
    assert set(stages) >= {"not begun", "sealed"}
    counted = {name: stages.count(name) for name in sorted(set(stages))}
    print(f"killed at every {step}. of {lines} lines of a removal ({counted}) and of {going_on} of going on with it")


def copied(desk: Path, held: bytes, gone: str) -> Path:
    """The desk once more, with the key file that the officer took along beside it."""
    folder = desk.parent / "once" / "desk"
    shutil.rmtree(folder.parent, ignore_errors=True)
    shutil.copytree(desk, folder)
    (folder.parent / f"{HELD}{gone}.json").write_bytes(held)
    return folder


def stage(folder: Path, gone: str) -> str:
    """How far the removal came."""
    known = roster.read(folder)
    if any(slot.id == gone for slot in known.officers):
        return "not begun"
    return "sealed" if any(slot.sealed.dek_next for slot in known.officers) else "done"


def cut_short(folder: Path, gone: str) -> None:
    """Bring a desk to where the officer is off the list and the database is still under the old key."""
    at = 1
    while stage(folder, gone) == "not begun":
        at += 10
        died(partial(remove_and_die, folder, gone, at))
    assert stage(folder, gone) == "sealed"


def died(act: Callable[[], int]) -> int | None:
    """Do it in a process of its own; what it gave back, or nothing where it was killed."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        try:
            os.write(writing, str(act()).encode())
        finally:
            os._exit(0)
    os.close(writing)
    _, status = os.waitpid(child, 0)
    with os.fdopen(reading) as said:
        text = said.read()
    if os.WIFSIGNALED(status):
        assert os.WTERMSIG(status) == signal.SIGKILL
        return None
    return int(text)


def whole(folder: Path) -> None:
    """After one more unlock the log is whole; who is gone stays out; who was not removed yet is still let in."""
    assert look(folder) == set(range(1, BEFORE + 1))
