"""Slow work off the window's thread: one worker, one signal back. A job gets frozen values and touches nothing else."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, Signal

from airportdesk.errors import DeskError

if TYPE_CHECKING:
    from concurrent.futures import Executor, Future

ResultT = TypeVar("ResultT")


class Jobs(QObject):
    """Runs jobs one after another and hands each result, or each DeskError, to the window's thread."""

    busy_changed = Signal(bool)
    _finished = Signal(object, object)

    def __init__(self, parent: QObject | None = None, executor: "Executor | None" = None) -> None:
        super().__init__(parent)
        self._executor = executor
        self._running = self._shown = 0
        # Emitted on the worker, delivered on this object's thread. (Naming Qt here would cost the first window 15 ms.)
        self._finished.connect(self._deliver)

    def start(
        self,
        job: Callable[[], ResultT],
        done: Callable[[ResultT], None],
        failed: Callable[[DeskError], None],
        *,
        quiet: bool = False,
    ) -> None:
        """Run `job`; then call `done` with its result or `failed` with the words of what went wrong.

        Of a `quiet` one, which nobody waits for, `busy_changed` says nothing.
        """
        self._running += 1
        self._show(0 if quiet else 1)
        future = self._worker().submit(job)
        future.add_done_callback(lambda finished: self._finished.emit(finished, (done, failed, quiet)))

    def _show(self, by: int) -> None:
        before, self._shown = self._shown, self._shown + by
        if bool(before) != bool(self._shown):
            self.busy_changed.emit(bool(self._shown))

    def _deliver(
        self, finished: "Future[Any]", receivers: tuple[Callable[[Any], None], Callable[[DeskError], None], bool]
    ) -> None:
        done, failed, quiet = receivers
        self._running -= 1
        self._show(0 if quiet else -1)
        error = finished.exception()
        if error is None:
            done(finished.result())
        elif isinstance(error, DeskError):
            failed(error)
        else:
            raise error

    def settle(self) -> None:
        """Wait until nothing runs and every result is delivered, so that a desk is not shut under a job."""
        while self._running:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents, 50)

    def close(self) -> None:
        """Let what runs end, and start nothing more."""
        if self._executor is not None:
            self._executor.shutdown(wait=True, cancel_futures=True)

    def abandon(self) -> None:
        """Start nothing more, and hear nothing more of what runs: nobody waits for it."""
        self.blockSignals(True)
        if self._executor is not None:
            self._executor.shutdown(wait=False, cancel_futures=True)

    def _worker(self) -> "Executor":
        if self._executor is None:
            from concurrent.futures import ThreadPoolExecutor  # the first window does not wait for it

            self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="job")
        return self._executor
