"""A desk that adds and removes officers until it is killed, at any moment or at a chosen line of the program."""

import os
import secrets
import shutil
import signal
import sys
from pathlib import Path
from types import FrameType
from typing import Any

from airportdesk.store.names import KEYS
from tests.store.samples import NOW, OVERRULE, PASSWORD, full_assessment, full_contact, unlocked

FIRST = "다른 사람의 열두 글자"
HELD = "held-"
_WATCHED = ("files", "grants", "keys", "officers", "roster", "rotation", "session", "store")
"""The modules that take part; what only checks or reads is left out."""


def turn_over(folder: Path) -> None:
    """Add an officer, who takes the key file along; remove them; log a talk; and again. Says what is done."""
    store = unlocked(folder)
    print("ready", flush=True)
    while True:
        officer = store.officers.add(PASSWORD, f"순번 {secrets.token_hex(4)}", "officer", FIRST, first=False)
        shutil.copy(folder / KEYS, folder.parent / f"{HELD}{officer.id}.json")
        print("added", officer.id, flush=True)
        store.officers.remove(PASSWORD, officer.id)
        print("removed", officer.id, flush=True)
        record = store.log(full_contact(), full_assessment(), OVERRULE, NOW)
        print("logged", record.contact_id, flush=True)


def remove_and_die(folder: Path, officer_id: str, at: int) -> int:
    """Remove an officer and die at the `at`-th line that is run for it; how many there are when it is through."""
    store = unlocked(folder)
    counted = _die_at(at)
    store.officers.remove(PASSWORD, officer_id)
    sys.settrace(None)
    return counted[0]


def unlock_and_die(folder: Path, at: int) -> int:
    """Unlock, going on with a change that was cut short, and die at the `at`-th line; how many there are."""
    counted = _die_at(at)
    store = unlocked(folder)
    sys.settrace(None)
    store.close()
    return counted[0]


def _die_at(at: int) -> list[int]:
    counted = [0]

    def trace(frame: FrameType, event: str, _argument: Any) -> Any:
        path = Path(frame.f_code.co_filename)
        if path.stem not in _WATCHED or "airportdesk" not in path.parts:
            return None
        if event == "line":
            counted[0] += 1
            if counted[0] == at:
                os.kill(os.getpid(), signal.SIGKILL)
        return trace

    sys.settrace(trace)
    return counted


if __name__ == "__main__":
    turn_over(Path(sys.argv[1]))
