"""An executor without a thread, for work that may be done on the window's thread only."""

from concurrent.futures import Executor, Future
from typing import Any


class HereAndNow(Executor):
    """Runs a job on the thread that asks for it."""

    def submit(self, fn: Any, /, *args: Any, **options: Any) -> "Future[Any]":
        """Run it now; the future holds what came of it."""
        future: Future[Any] = Future()
        try:
            future.set_result(fn(*args, **options))
        except Exception as error:  # noqa: BLE001  # a future carries whatever its job raised
            future.set_exception(error)
        return future
