"""A real desk over a real encrypted file, in a window of the size officers have."""

import os
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

os.environ["QT_QPA_PLATFORM"] = os.environ.get("QT_QPA_PLATFORM", "offscreen")
os.environ["CUPS_SERVER"] = os.devnull  # no printer of this machine
os.environ["FONTCONFIG_FILE"] = os.devnull  # only the bundled type: a font of this machine must not hide a missing one

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from airportdesk.desk import Desk
from airportdesk.flights import sample_departures
from airportdesk.model import KST, DeskInfo
from airportdesk.pack import Pack, load
from airportdesk.settings import Settings
from airportdesk.store import Store
from airportdesk.store.roster import Kdf
from airportdesk.ui.jobs import Jobs
from airportdesk.ui.main_window import MainWindow
from airportdesk.ui.theme import dress, load_fonts

NOW = datetime(2026, 11, 24, 18, 12, tzinfo=KST)
PASSWORD = "바람이 부는 저녁 하늘"
CHEAP = Kdf(memory_kib=64, iterations=1, lanes=1)


class Clock:
    """A clock that stands until it is moved."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now

    def move(self, minutes: int) -> None:
        self.now += timedelta(minutes=minutes)


class Inline(Executor):
    """Runs a job at once, so that no test waits for a thread."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> "Future[Any]":
        future: Future[Any] = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as error:  # noqa: BLE001  # a future carries whatever its job raised
            future.set_exception(error)
        return future


@pytest.fixture(scope="session")
def pack() -> Pack:
    return load()


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> QApplication:
    load_fonts()
    dress(qapp, "light")
    return qapp


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def desk(tmp_path: Path, pack: Pack, clock: Clock) -> Iterator[Desk]:
    info = DeskInfo("2터미널 데스크", "T2", "250")
    store = Store.create(tmp_path / "desk", info, "경위 김온유", PASSWORD, NOW, kdf=CHEAP)
    made = Desk(store, pack, clock)
    made.keep_departures(sample_departures(made.today(), pack))
    yield made
    made.close()


@pytest.fixture
def open_window(dressed: QApplication, desk: Desk, tmp_path: Path, qtbot: QtBot) -> Callable[..., MainWindow]:
    """Opens the window of the desk, shown and active, 1366 by 768; it lives as long as the test."""
    held: list[MainWindow] = []

    def open_it(settings: Settings | None = None, sample: bool = False) -> MainWindow:
        window = MainWindow(desk, settings or Settings(), tmp_path / "desk", Jobs(executor=Inline()), sample=sample)
        held.append(window)  # qtbot holds widgets weakly, and a test may want a page only
        qtbot.addWidget(window, before_close_func=lambda w: w.contact_page.discard())
        window.resize(1366, 768)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        window.show_contact()
        return window

    return open_it


@pytest.fixture
def window(open_window: Callable[..., MainWindow]) -> MainWindow:
    return open_window()
