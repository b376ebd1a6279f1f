"""Leaflets onto paper: the printers of this computer, and what becomes of what was sent to one. No network.

The print service is spoken to in its own protocol (`ipp.py`, through a socket in the file system) and not through
pycups, which is GPL-2.0-or-later, has no wheels and needs a compiler and CUPS's headers; nor through pyipp (MIT), which
brings aiohttp and four more packages to speak to printers over the network.
"""

import sys
from typing import Protocol

from airportdesk.printing.values import Job, JobState, NoServiceError, Paper, PrintError, Queue, paper_of

__all__ = [
    "Job",
    "JobState",
    "NoServiceError",
    "Paper",
    "PrintError",
    "Printers",
    "Queue",
    "local_printers",
    "paper_of",
]


class Printers(Protocol):
    """Printers that take a PDF. `any_thread` says that they may, and should, be used off the window's thread."""

    any_thread: bool

    def queues(self) -> tuple[Queue, ...]:
        """Every printer, the default one first. Raises PrintError if that cannot be known."""

    def queue(self, name: str) -> Queue | None:
        """The printer of that name, or None. Raises PrintError if that cannot be known."""

    def submit(self, pdf: bytes, queue: str, paper: Paper, copies: int, title: str) -> Job:
        """Hand a PDF over. Raises PrintError if it was not taken: then nothing will come out."""

    def state(self, job: Job) -> JobState:
        """Where a job stands; never raises."""

    def cancel(self, job: Job) -> None:
        """Ask that nothing more of it comes out. Raises PrintError."""


def local_printers() -> Printers:
    """The printers of this computer, the way its system prints."""
    if sys.platform == "win32":
        from airportdesk.printing.windows import WindowsPrinters

        return WindowsPrinters()
    from airportdesk.printing.cups import CupsPrinters

    return CupsPrinters()
