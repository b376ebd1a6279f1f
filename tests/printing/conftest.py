"""One print system for all tests that print, and a clean tray for each."""

from collections.abc import Iterator

import pytest

from airportdesk.printing import Printers
from airportdesk.printing.cups import CupsPrinters

from ..ui.conftest import clock, desk, dressed, open_window, pack, window
from .print_system import PrintSystem, why_not

__all__ = ["clock", "desk", "dressed", "open_window", "pack", "window"]  # the fixtures of the real window


@pytest.fixture(scope="session")
def started() -> Iterator[PrintSystem]:
    if reason := why_not():
        pytest.skip(reason)
    made = PrintSystem()
    try:
        made.start()
        yield made
    finally:
        made.stop()


@pytest.fixture
def print_system(started: PrintSystem, monkeypatch: pytest.MonkeyPatch) -> PrintSystem:
    """The print system as the program finds it, with nothing in its trays."""
    monkeypatch.setenv("CUPS_SERVER", str(started.socket))
    started.clear()
    return started


@pytest.fixture
def printers(print_system: PrintSystem) -> Printers:
    return CupsPrinters()
