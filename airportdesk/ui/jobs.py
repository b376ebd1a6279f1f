"""Slow work off the window's thread: one worker, one signal back. A job gets frozen values and touches nothing else."""

import logging
from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from airportdesk.errors import DeskError

ResultT = TypeVar("ResultT")
_log = logging.getLogger(__name__)


class Jobs(QObject):
    """Runs jobs one after another and hands each result, or each DeskError, to the window's thread."""

    busy_changed = Signal(bool)
    _finished = Signal(object, object)

    def __init__(self, parent: QObject | None = None, executor: Executor | None = None) -> None:
        super().__init__(parent)
        self._executor = executor or ThreadPoolExecutor(max_workers=1, thread_name_prefix="job")
        self._running = 0
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def start(
        self, job: Callable[[], ResultT], done: Callable[[ResultT], None], failed: Callable[[DeskError], None]
    ) -> None:
        """Run `job`; then call `done` with its result or `failed` with the words of what went wrong."""
        self._running += 1
        if self._running == 1:
            self.busy_changed.emit(True)
        future = self._executor.submit(job)
        future.add_done_callback(lambda finished: self._finished.emit(finished, (done, failed)))

    def _deliver(
        self, finished: "Future[Any]", receivers: tuple[Callable[[Any], None], Callable[[DeskError], None]]
    ) -> None:
        self._running -= 1
        if self._running == 0:
            self.busy_changed.emit(False)
        done, failed = receivers
        error = finished.exception()
        if error is None:
            done(finished.result())
        elif isinstance(error, DeskError):
            failed(error)
        else:
            _log.error("a job failed: %s", type(error).__name__)
            raise error

    def close(self) -> None:
        """Let what runs end, and start nothing more."""
        self._executor.shutdown(wait=True, cancel_futures=True)
