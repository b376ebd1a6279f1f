"""What this process keeps to itself: its files are for this user alone, and a crash leaves no image of its memory."""

import os
import sys
from contextlib import suppress

_SET_DUMPABLE = 4
"""PR_SET_DUMPABLE of Linux's prctl(2)."""


def keep_to_itself() -> None:
    """From now on every file and folder is made for this user alone, and no core file is written."""
    os.umask(0o077)
    if sys.platform != "win32":
        import resource

        with suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def hide_memory() -> None:
    """Let no other program of this user read the memory, nor the system hand it to a crash reporter.

    The limit of core files does not hold where the system pipes them to a program. On Linux only; elsewhere nothing is
    done. Importing ctypes takes some milliseconds, so the first window does not wait for it.
    """
    if sys.platform == "linux":
        import ctypes

        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(_SET_DUMPABLE, 0, 0, 0, 0)
