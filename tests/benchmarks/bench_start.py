"""Launch of Python to the first painted window, against a bare PySide6 window (target at most 1.6)."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

RUNS = 15
BARE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.resize(1366, 768)
window.show()
QTimer.singleShot(0, lambda: (window.grab(), app.quit()))
app.exec()
"""
DESK = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
import airportdesk.__main__
from airportdesk.opening import doors
from airportdesk.ui.jobs import Jobs
from airportdesk.ui.shell import Shell
from airportdesk.ui.theme import load_fonts
folder = Path(sys.argv[1])
app = QApplication([])
load_fonts()
shell = Shell(app, doors(folder), folder, Jobs())
shell.show()
QTimer.singleShot(0, lambda: (shell.grab(), app.quit()))
app.exec()
"""


def ratios() -> list[tuple[str, float]]:
    """The lock page of a desk that is set up, each run a new process, alternating with the bare window."""
    with tempfile.TemporaryDirectory() as folder:
        _set_up(Path(folder))
        bare, desk = [], []
        for _ in range(RUNS):
            bare.append(_seconds(BARE, folder))
            desk.append(_seconds(DESK, folder))
    ratio = statistics.median(desk) / statistics.median(bare)
    return [(f"start of the window / bare PySide6 window ({statistics.median(bare) * 1000:.0f} ms)", ratio)]


def _set_up(folder: Path) -> None:
    from airportdesk.desk import korean_now
    from airportdesk.model import DeskInfo
    from airportdesk.store import Store

    Store.create(folder, DeskInfo("데스크"), "경위 김온유", "바람이 부는 저녁 하늘", korean_now()).close()


def _seconds(code: str, folder: str) -> float:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    began = time.perf_counter()
    subprocess.run([sys.executable, "-c", code, folder], check=True, env=environment, capture_output=True)
    return time.perf_counter() - began
