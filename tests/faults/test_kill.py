"""A contact the store has acknowledged is there, whole, whenever the program is killed."""

import random
import signal
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from airportdesk.store import reading

from ..store.samples import NOW, OVERRULE, full_assessment, full_contact, keyed, new_store, unlocked

ROOT = Path(__file__).resolve().parents[2]
LONGEST_RUN = 0.3
Acknowledged = set[tuple[int, int]]


def test_twenty_kills_lose_no_acknowledged_contact(tmp_path: Path) -> None:
    say(20, kill_and_look(tmp_path / "desk", 20, seed=1))


@pytest.mark.long
def test_five_hundred_kills_lose_no_acknowledged_contact(tmp_path: Path) -> None:
    # Everything is looked at after every kill, so a desk is not left to grow past 25.
    tallies = [kill_and_look(tmp_path / f"desk{n}", 25, seed=100 + n) for n in range(20)]
    say(500, (sum(saved for saved, _ in tallies), sum(extra for _, extra in tallies)))


def say(kills: int, tally: tuple[int, int]) -> None:
    print(f"{kills} kills: {tally[0]} acknowledged, 0 lost; {tally[1]} kept whole before they could be acknowledged")


def kill_and_look(folder: Path, kills: int, seed: int) -> tuple[int, int]:
    """Kill the writer that often at random moments and look at everything each time; returns acknowledged and extra."""
    new_store(folder).close()
    rng = random.Random(seed)
    acknowledged: Acknowledged = set()
    for number in range(1, kills + 1):
        acknowledged |= killed_after(folder, rng.uniform(0, LONGEST_RUN))
        kept = look(folder)
        assert acknowledged <= kept, "acknowledged and lost"
        assert len(kept - acknowledged) <= number, "a writer has at most one save that it could not speak of"
    assert len(acknowledged) > kills
    return len(acknowledged), len(kept - acknowledged)


def look(folder: Path) -> Acknowledged:
    """Every revision that is there, after making sure that each is whole and the file is sound."""
    with closing(unlocked(folder)) as store:
        newest = store.day(NOW.date())
        kept = reading._records(store._conn, [row[0] for row in store._conn.execute("SELECT id FROM revision")])
    contact, assessment = full_contact(), full_assessment()
    for record in kept:
        assert record.contact == contact
        assert record.assessment == assessment
        assert record.overrule == (OVERRULE if record.revision == 1 else None)
    with closing(keyed(folder)) as conn:
        assert conn.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert conn.execute("PRAGMA cipher_integrity_check").fetchall() == []
        assert conn.execute("PRAGMA foreign_key_check").fetchall() == []
        assert conn.execute("SELECT count(*) FROM contact").fetchone() == (len(newest),)
        assert conn.execute("SELECT count(*) FROM revision").fetchone() == (len(kept),)
    return {(record.contact_id, record.revision) for record in kept}


def killed_after(folder: Path, seconds: float) -> Acknowledged:
    """Let a writer run for so long after it is ready, kill it, and return what it said it had saved."""
    writer = subprocess.Popen(
        [sys.executable, "-m", "tests.faults.writer", folder], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    with writer:
        assert writer.stdout is not None
        assert writer.stdout.readline() == "ready\n"
        time.sleep(seconds)
        writer.send_signal(signal.SIGKILL)
        said = writer.stdout.read()
    assert writer.returncode == -signal.SIGKILL
    whole_lines = said[: said.rfind("\n") + 1].splitlines()
    return {(int(contact), int(revision)) for contact, revision in map(str.split, whole_lines)}
