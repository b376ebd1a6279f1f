"""What becomes of prints, asked once a second on a thread of its own, until each has come to an end."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from airportdesk.model import PrintState, Trouble
from airportdesk.printing import Job, JobState, Printers
from airportdesk.ui.jobs import Jobs

EVERY_MS = 1_000
SLOW_AFTER = 20
"""Times a print is asked after before it is offered to be cancelled: some 20 seconds."""


@dataclass
class _Followed:
    job: Job
    last: JobState | None = None
    asked: int = 0


class PrintWatch(QObject):
    """`changed` gives a print's number and its JobState whenever that is another one, `slow` its number once.

    The print service is asked on the worker of `jobs`, which is neither the one that makes leaflets nor the one that
    sends them: a service that hangs for seconds keeps nobody waiting.
    """

    changed = Signal(int, object)
    slow = Signal(int)

    def __init__(self, printers: Printers, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._printers = printers
        self._jobs = jobs
        self._followed: dict[int, _Followed] = {}
        self._asking = False
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.ask)

    def follow(self, print_id: int, job: Job) -> None:
        """Ask after a print from now on. One of which nothing will be known is told of at once."""
        if job.number is None:
            self.changed.emit(print_id, JobState(PrintState.UNCONFIRMED))
            return
        self._followed[print_id] = _Followed(job)
        self._timer.start()

    def followed(self) -> tuple[int, ...]:
        """The prints that have not come to an end."""
        return tuple(self._followed)

    def states(self) -> tuple[JobState, ...]:
        """What was heard last of those."""
        return tuple(one.last for one in self._followed.values() if one.last)

    def ask(self) -> None:
        """Ask after all of them, unless an answer is still awaited."""
        if self._asking or not self._followed:
            return
        self._asking = True
        asked = [(print_id, one.job) for print_id, one in self._followed.items()]
        printers = self._printers
        self._jobs.start(lambda: _answers(printers, asked), self._heard, lambda _: self._heard([]))

    def stop(self) -> None:
        """Ask no more, and wait for no answer."""
        self._timer.stop()
        self._followed.clear()
        self._jobs.abandon()

    def _heard(self, states: list[tuple[int, JobState]]) -> None:
        self._asking = False
        for print_id, state in states:
            one = self._followed.get(print_id)
            if one is None:
                continue
            one.asked += 1
            before, one.last = one.last, state
            if state.state.final:
                del self._followed[print_id]
            if before is None or (before.state, before.trouble) != (state.state, state.trouble):
                self.changed.emit(print_id, state)
            if one.asked == SLOW_AFTER and not state.state.final:
                self.slow.emit(print_id)
        if not self._followed:
            self._timer.stop()


def _answers(printers: Printers, asked: list[tuple[int, Job]]) -> list[tuple[int, JobState]]:
    """Where each stands. A service that does not answer for one is not asked for the others: each would wait anew."""
    found: list[tuple[int, JobState]] = []
    silent: JobState | None = None
    for print_id, job in asked:
        state = silent or printers.state(job)
        silent = state if state.trouble is Trouble.NO_SERVICE else None
        found.append((print_id, state))
    return found
