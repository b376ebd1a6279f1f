"""Whenever the program is killed during a destruction, all contacts are there or none, and it is gone on with."""

import json
import os
import random
import shutil
import signal
import time
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from airportdesk.settings import BackupChoice, write_backup_choice
from airportdesk.store import erasing
from airportdesk.store.backup import mark_place

from ..store.access_samples import wrong
from ..store.destroy_samples import MARKERS, YOUNG, finish, left_in, opened_desk, records_desk
from ..store.test_destroying import everything
from .destroyer import destroy_and_die
from .test_rotation import died

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a fork")


@pytest.fixture
def desk(tmp_path: Path) -> tuple[Path, tuple[int, ...]]:
    """A log with old talks and young ones, a backup, and files moved aside; and the numbers of the old ones."""
    folder, drive = tmp_path / "desk", tmp_path / "drive"
    drive.mkdir()
    folder.mkdir()
    planted = records_desk(folder, count=3, markers=MARKERS[:20])
    write_backup_choice(folder, BackupChoice(str(drive), mark_place(drive)))
    with closing(opened_desk(folder, at=YOUNG)) as opened:
        opened.backups.note(opened.backups.job()(lambda _: True))
    (folder / "aside-20270101-101010").mkdir()
    shutil.copy(folder / "contacts.db", folder / "aside-20270101-101010" / "contacts.db")
    return folder, planted


def test_row_17_killed_at_many_moments_of_a_destruction_leaves_everything_or_nothing(
    desk: tuple[Path, tuple[int, ...]],
) -> None:
    die_at_lines(*desk, kills=5)
    die_at_moments(*desk, kills=2, seed=17)


@pytest.mark.long
def test_row_17_two_hundred_kills_of_a_destruction(desk: tuple[Path, tuple[int, ...]]) -> None:
    die_at_lines(*desk, kills=150)
    die_at_moments(*desk, kills=50, seed=18)


def die_at_lines(folder: Path, planted: tuple[int, ...], kills: int) -> None:
    lines = died(partial(destroy_and_die, copied(folder), 0))
    assert lines
    stages = []
    for n in range(kills):
        once = copied(folder)
        assert died(partial(destroy_and_die, once, 1 + n * lines // kills)) is None
        stages.append(look(once, planted))
    assert {"all", "none"} <= set(stages)
    print(f"killed at {kills} of {lines} lines: {stages.count('all')} before, {stages.count('none')} after")


def die_at_moments(folder: Path, planted: tuple[int, ...], kills: int, seed: int) -> None:
    rng, begun = random.Random(seed), time.monotonic()
    died(partial(destroy_and_die, copied(folder), -1))
    longest = time.monotonic() - begun
    for _ in range(kills):
        once = copied(folder)
        killed_after(partial(destroy_and_die, once, -1), rng.uniform(0.2, 1) * longest)
        look(once, planted)


def killed_after(act: Callable[[], int], seconds: float) -> None:
    child = os.fork()
    if not child:
        try:
            act()
        finally:
            os._exit(0)
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)


def copied(folder: Path) -> Path:
    """The desk and its drive once more, in their own places: the record of backups names them."""
    kept = folder.parent / "kept"
    drive = folder.parent / "drive"
    if not kept.exists():
        shutil.copytree(folder, kept / "desk")
        shutil.copytree(drive, kept / "drive")
    for place in (folder, drive):
        shutil.rmtree(place)
        shutil.copytree(kept / place.name, place)
    return folder


def look(folder: Path, planted: tuple[int, ...]) -> str:
    """Whether all or none of the old talks are there; what was cut short is gone on with, and then none is."""
    with closing(opened_desk(folder)) as opened:
        store, book = opened._store, opened.destroying
        guards = store._conn.execute(
            "SELECT count(*) FROM sqlite_schema WHERE type = 'trigger' AND name IN (SELECT value FROM json_each(?))",
            (json.dumps([f"{table}_no_delete" for table in erasing.GUARDED]),),
        ).fetchone()
        assert guards == (len(erasing.GUARDED),)
        there = [number for number in planted if store.revisions(number)]
        assert wrong(store) == []
        if there:
            assert (there, book.done()) == ([*planted], ())
            return "all"
        (done,) = book.done()
        assert done.contacts == planted
        if done.finished is None:
            assert book.unfinished() == done
            finish(opened, done)
        assert book.unfinished() is None
        assert wrong(store) == []
    assert left_in(everything(folder, folder.parent / "drive")) == set()
    return "none"
