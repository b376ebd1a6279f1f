"""A laptop that is closed: the desk is locked before it sleeps, and what was half typed is kept."""

import os
import shutil
import subprocess
import sys
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Any

import pytest

from airportdesk.store import Store, names

from .sleeper import NOTES, PASSWORD

ROOT = Path(__file__).resolve().parents[2]
_BUS = """\
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>system</type><listen>unix:path={folder}/bus</listen><auth>EXTERNAL</auth>
<policy context="default"><allow user="*"/><allow own="*"/><allow send_destination="*"/><allow receive_sender="*"/>
<allow send_type="method_call"/><allow send_type="signal"/></policy></busconfig>
"""


HOW: dict[str, Any] = {"cwd": ROOT, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL, "text": True}


def started(running: ExitStack, command: list[str], env: dict[str, str]) -> "subprocess.Popen[str]":
    process = subprocess.Popen(command, **HOW, env=env)
    running.callback(process.communicate)
    running.callback(process.kill)
    return process


def first_line(process: "subprocess.Popen[str]") -> str:
    assert process.stdout is not None
    return process.stdout.readline()


def times(said: str) -> dict[str, float]:
    return {words: float(at) for words, _, at in (line.rpartition(" ") for line in said.splitlines())}


@pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="needs dbus-daemon; `make test-tools` installs it")
def test_row_12_a_laptop_that_is_closed_locks_the_desk_before_it_sleeps_and_keeps_what_was_half_typed(
    tmp_path: Path,
) -> None:
    (tmp_path / "bus.conf").write_text(_BUS.format(folder=tmp_path))
    env = os.environ | {
        "DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={tmp_path}/bus",
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT),
    }
    with ExitStack() as running:
        bus = ["dbus-daemon", f"--config-file={tmp_path}/bus.conf", "--nofork", "--nopidfile", "--print-address"]
        first_line(started(running, bus, env))
        ready, folder = tmp_path / "ready", tmp_path / "desk"
        logind = started(running, [sys.executable, "-m", "tests.ui.logind", str(ready)], env)
        assert first_line(logind).startswith("there")
        window = subprocess.run(
            [sys.executable, "-m", "tests.ui.sleeper", str(folder), str(ready)],
            **(HOW | {"stderr": None}),
            env=env,
            timeout=60,
            check=True,
        )
        said = times(logind.communicate(timeout=10)[0])
    locked = times(window.stdout)["locked"]
    assert "asked:sleep,airportdesk,lock the desk,delay" in said
    assert said["sleeps"] < said["let-go"] < said["sleeps"] + 5, "logind waits five seconds and no longer"
    assert locked < said["let-go"] + 0.1
    with closing(Store.unlock(folder, names(folder)[0][0], PASSWORD)) as store:
        assert [kept.draft.notes for kept in store.drafts.mine()] == [NOTES]
