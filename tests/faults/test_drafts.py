"""Nothing typed is lost: a kill costs at most the last second, and a draft never turns into a second record."""

import os
import random
import signal
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

from ..store.samples import keyed, new_store, unlocked

ROOT = Path(__file__).resolve().parents[2]
KEPT_WITHIN_S = 1.0
SLACK_S = 0.5
"""The timer of a busy test machine may come late; a person notices nothing of half a second."""


def start(module: str, folder: Path) -> subprocess.Popen[str]:
    child = subprocess.Popen(
        [sys.executable, "-m", f"tests.faults.{module}", str(folder)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert child.stdout is not None
    assert child.stdout.readline() == "ready\n"
    return child


def killed(child: subprocess.Popen[str], after_s: float) -> tuple[float, list[str]]:
    """Kill it after so many seconds; when that was by the monotonic clock, and what it had said."""
    time.sleep(after_s)
    at = time.monotonic()
    child.send_signal(signal.SIGKILL)
    said, _ = child.communicate()
    return at, said.splitlines()


def test_given_a_half_typed_talk_when_the_program_is_killed_then_all_but_the_last_second_is_offered_again(
    tmp_path: Path,
) -> None:
    rng = random.Random(7)
    for number in range(4):
        folder = tmp_path / f"desk{number}"
        new_store(folder).close()
        at, said = killed(start("talker", folder), rng.uniform(1.8, 3.2))
        strokes = [line.split() for line in said]
        safe = max(int(n) for seconds, n in strokes if float(seconds) <= at - KEPT_WITHIN_S - SLACK_S)
        with closing(unlocked(folder)) as store:
            (kept,) = store.drafts.mine()
        assert len(kept.draft.notes) >= safe > 0
        assert kept.draft.notes.strip("a") == ""


def test_given_a_kill_during_save_then_there_is_the_draft_or_the_record_never_both_and_never_neither(
    tmp_path: Path,
) -> None:
    folder, rng = tmp_path / "desk", random.Random(11)
    new_store(folder).close()
    for _ in range(15):
        _, said = killed(start("drafter", folder), rng.uniform(0.05, 0.3))
        kept = {line.split()[1] for line in said if line.startswith("kept")}
        logged = {line.split()[1] for line in said if line.startswith("logged")}
        with closing(unlocked(folder)) as store:
            drafts = {draft.key for draft in store.drafts.mine()}
            for draft in drafts - kept:
                store.drafts.drop(draft)
        with closing(keyed(folder)) as conn:
            records = {key for (key,) in conn.execute("SELECT key FROM logged_draft")}
            contacts = conn.execute("SELECT count(*) FROM contact").fetchone()[0]
        assert logged <= records
        assert not drafts & records
        assert kept <= drafts | records
        assert contacts == len(records)
