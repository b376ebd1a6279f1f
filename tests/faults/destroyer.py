"""A desk that destroys what is due until it is killed at a chosen line of the program, or at any moment."""

import os
import signal
import sys
from pathlib import Path
from types import FrameType
from typing import Any

from tests.store.destroy_samples import APPROVAL, finish, opened_desk, supervisor

_WATCHED = ("erasing", "destroying", "destroybook", "remains", "backup", "session")
"""The modules that take part; what only checks or reads is left out."""


def destroy_and_die(folder: Path, at: int) -> int:
    """Destroy all that is due and die at the `at`-th line that is run for it; how many there are if it comes through.

    With 0 it comes through unless somebody else ends it.
    """
    desk = opened_desk(folder)
    book = desk.destroying
    due, second = book.due(), supervisor(desk)
    counted = _die_at(at)
    made = book.destroy(due, APPROVAL, str(sum(len(part.contacts) for part in due)), second)
    finish(desk, made)
    sys.settrace(None)
    desk.close()
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

    if at >= 0:
        sys.settrace(trace)
    return counted
