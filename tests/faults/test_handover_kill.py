"""A kill during a hand-over loses no talk and no number: headquarters gets each revision once, in an unbroken chain."""

import hashlib
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from contextlib import closing
from pathlib import Path

import pytest

from airportdesk.handover.lines import line_from
from airportdesk.handover.sealing import opened, signature_beside
from airportdesk.handoverbook import HandoverBook

from ..handover.samples import new_keys
from ..store.samples import NOW, OVERRULE, full_assessment, full_contact, new_store, unlocked
from .hander import hand_over

ROOT = Path(__file__).resolve().parents[2]
LONGEST_RUN = 0.8
HQ = new_keys()


def test_three_kills_during_handovers_lose_no_talk_and_no_number(tmp_path: Path) -> None:
    kill_and_look(tmp_path, 3, seed=2)


@pytest.mark.long
@pytest.mark.parametrize("desk", range(10))
def test_a_hundred_kills_during_handovers_lose_no_talk_and_no_number(tmp_path: Path, desk: int) -> None:
    kill_and_look(tmp_path, 10, seed=10 + desk)


def kill_and_look(root: Path, kills: int, seed: int) -> None:
    """Kill the desk that often, go on once more, and read everything as headquarters would."""
    folder, usb = root / "desk", root / "usb"
    usb.mkdir(parents=True)
    with closing(new_store(folder)) as store:
        book = HandoverBook(store, lambda: NOW)
        book.set_headquarters("\n".join(HQ.recipients))
        key = book.desk_key()
    rng, said, begun = random.Random(seed), dict[int, str](), 0
    for _ in range(kills):
        said.update(killed_after(folder, usb, rng.uniform(0, LONGEST_RUN)))
        with closing(unlocked(folder)) as store:
            begun += store.handovers.unwritten() is not None
    with closing(unlocked(folder)) as store:
        if store.handovers.unwritten():
            hand_over(store, usb)
        store.log(full_contact(), full_assessment(), OVERRULE, NOW)
        hand_over(store, usb)
        logged = len(store.day(NOW.date()))
        known = {one.number: one.sealed for one in store.handovers.made()}
        checks = store.access.checking().run()
        assert checks is not None
        assert all(check.good for check in checks)
    assert said.items() <= known.items()
    chain = read(usb, key)
    assert [number for number, *_ in chain] == list(range(1, len(known) + 1))
    assert {number: sealed for number, sealed, *_ in chain} == known
    assert [before for _, _, before, _ in chain] == ["", *(sealed for _, sealed, *_ in chain)][:-1]
    seen = Counter(line for *_, lines in chain for line in lines)
    assert seen == Counter(dict.fromkeys(range(1, logged + 1), 1))
    assert not [path.name for path in usb.iterdir() if path.name.startswith(".")]
    assert said
    print(
        f"{kills} kills: {len(said)} hand-overs acknowledged, {begun} begun and gone on with, {logged} talks once each"
    )


def read(usb: Path, key: str) -> list[tuple[int, str, str, list[int]]]:
    """Every sealed file on the drive: number, its hash, the hash it names before, its contacts."""
    found = []
    for path in sorted(usb.glob("*.zip.age")):
        sealed = hashlib.sha256(path.read_bytes()).hexdigest()
        with opened(path, signature_beside(path), key, [HQ.first]) as inside:
            contacts = [line_from(line).contact for line in inside.lines()]
            found.append((inside.manifest.number, sealed, inside.manifest.previous, contacts))
    return found


def killed_after(folder: Path, usb: Path, seconds: float) -> dict[int, str]:
    """Let the desk run for so long after it is ready, kill it, and return what it said it had handed over."""
    command = [sys.executable, "-m", "tests.faults.hander", str(folder), str(usb)]
    desk = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    with desk:
        assert desk.stdout is not None
        assert desk.stdout.readline() == "ready\n"
        time.sleep(seconds)
        desk.send_signal(signal.SIGKILL)
        told = desk.stdout.read()
    assert desk.returncode == -signal.SIGKILL
    lines = told[: told.rfind("\n") + 1].splitlines()
    return {int(number): sealed for number, sealed in map(str.split, lines)}
