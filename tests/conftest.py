"""Which tests stay together when the suite runs side by side: those of a folder that starts a server of its own."""

from typing import Any

import pytest
from xdist.scheduler import LoadScopeScheduling

from airportdesk.store import connection

TOGETHER = ("tests/printing/", "tests/hq/")
"""Folders whose tests share one print system or one database server."""


class _Together(LoadScopeScheduling):  # type: ignore[misc]  # xdist has no types
    """Hands out tests one by one, those of a folder of `TOGETHER` all to one worker.

    xdist's own groups do not come about under pytest 9.2: they rely on a name that is gone.
    """

    def _split_scope(self, nodeid: str) -> str:
        return next((folder for folder in TOGETHER if nodeid.startswith(folder)), nodeid)


@pytest.fixture(autouse=True, scope="session")
def _memory_is_not_locked() -> None:
    """Invented talks may be swapped out: locking every page takes half the time of all tests. One test is about it."""
    connection.MEMORY_LOCKED = False


def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> LoadScopeScheduling:
    """The scheduler for `pytest -n`."""
    return _Together(config, log)
