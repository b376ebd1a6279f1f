"""How a desk is opened: the only place that builds store, desk and window and gives each what it needs."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from airportdesk.files import data_folder
from airportdesk.store import exists, names
from airportdesk.ui.jobs import Jobs
from airportdesk.ui.shell import Doors, Shell
from airportdesk.ui.theme import load_fonts

if TYPE_CHECKING:
    from airportdesk.desk import Desk
    from airportdesk.model import DeskInfo


def open_window(sample: bool) -> int:
    """Open the window and stay until it is closed; the exit status. `sample` opens invented data in its own folder."""
    folder = data_folder() / "sample" if sample else data_folder()
    app = QApplication(sys.argv[:1])
    app.setApplicationName("airportdesk")
    load_fonts()
    shell = Shell(app, doors(folder), folder, Jobs(), sample=sample)
    if sample:
        shell.enter(sample_desk(folder))
    shell.show()
    return app.exec()


def doors(folder: Path) -> Doors:
    """The ways into the desk of a folder; what takes long to import waits until one is used."""
    return Doors(lambda: exists(folder), lambda: names(folder), _create(folder), _unlock(folder))


def sample_desk(folder: Path) -> "Desk":
    """The desk of invented data, made if it is not there."""
    from airportdesk.pack import load
    from airportdesk.sample import sample_desk

    return sample_desk(folder, load())


def _create(folder: Path) -> "Callable[[DeskInfo, str, str], Desk]":
    def create(info: "DeskInfo", officer: str, password: str) -> "Desk":
        from airportdesk.desk import Desk, korean_now
        from airportdesk.pack import load
        from airportdesk.store import Store

        return Desk(Store.create(folder, info, officer, password, korean_now()), load())

    return create


def _unlock(folder: Path) -> "Callable[[str, str], Desk]":
    def unlock(officer_id: str, password: str) -> "Desk":
        from airportdesk.desk import Desk
        from airportdesk.pack import load
        from airportdesk.store import Store

        return Desk(Store.unlock(folder, officer_id, password), load())

    return unlock
