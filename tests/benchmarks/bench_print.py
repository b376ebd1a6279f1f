"""From the key press to "sent" against `lp` of a ready PDF: on our side the leaflet is made, kept, sent and noted.

Both hand over to the same private CUPS (tests/printing/print_system.py), to a queue that throws everything away. Ours
is timed in the real window with its threads, from Ctrl+P until the words "sent" stand at its foot; `lp` from its start
to its end, with the leaflet lying ready. The talk is another one each time. In the first line it has stood still for
1.5 s when the key is pressed, as it does while an officer speaks, so that the window has made its leaflet ahead; in the
second the key is pressed in the same moment as the last letter. Skipped where no print system may be started.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from statistics import median

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from airportdesk.desk import Desk
from airportdesk.model import DeskInfo
from airportdesk.pack import load
from airportdesk.settings import Settings
from airportdesk.store import Store
from airportdesk.ui.jobs import Jobs
from airportdesk.ui.main_window import MainWindow
from airportdesk.ui.theme import dress, load_fonts

from ..printing.print_system import PrintSystem, why_not
from ..ui.conftest import CHEAP, NOW, PASSWORD, Clock
from ..ui.test_contact_page import FULL

WARM_UP, PAIRS = 3, 15
STILL_S = 1.5
SINK = "sink"
TARGET = 2


def ratios() -> list[tuple[str, float]]:
    """Median of ours over median of `lp`, taken turn by turn."""
    if reason := why_not():
        sys.stderr.write(f"printing is not measured: {reason}\n")
        return []
    system = PrintSystem()
    try:
        system.start()
        system.call("lpadmin", "-p", SINK, "-E", "-v", "file:///dev/null", "-m", "raw")
        os.environ["CUPS_SERVER"] = str(system.socket)
        with tempfile.TemporaryDirectory() as place:
            still, at_once, reference = (median(times) for times in _turns(Path(place)))
    finally:
        system.stop()
    return [
        (f"Ctrl+P to sent, talk standing still / lp of a ready PDF (at most {TARGET})", still / reference),
        ("Ctrl+P to sent, pressed with the last letter / lp of a ready PDF", at_once / reference),
    ]


def _turns(folder: Path) -> tuple[list[float], list[float], list[float]]:
    app = QApplication.instance() or QApplication([])
    load_fonts()
    if isinstance(app, QApplication):
        dress(app, "light")
    store = Store.create(folder / "desk", DeskInfo("데스크"), "경위 김온유", PASSWORD, NOW, kdf=CHEAP)
    desk = Desk(store, load(), Clock())
    window = MainWindow(desk, Settings(), folder / "desk", Jobs())
    window.show()
    window.printing._choose(SINK, 1)
    ready = folder / "leaflet.pdf"
    ready.write_bytes(desk.leaflet_job(desk.log(FULL), "ko")())
    lp = ["lp", "-d", SINK, "-o", "media=iso_a4_210x297mm", str(ready)]
    still: list[float] = []
    at_once: list[float] = []
    reference: list[float] = []
    for turn in range(WARM_UP + PAIRS):
        every: list[tuple[list[float], Callable[[], float]]] = [
            (still, partial(_pressed, window, f"{turn} 1", STILL_S)),
            (at_once, partial(_pressed, window, f"{turn} 2", 0)),
            (reference, partial(_called, lp)),
        ]
        for times, timed in every if turn % 2 else reversed(every):
            times.append(timed())
    window.contact_page.discard()
    window.close()
    desk.close()
    return still[WARM_UP:], at_once[WARM_UP:], reference[WARM_UP:]


def _pressed(window: MainWindow, notes: str, still: float) -> float:
    """Seconds from the key to the word, for a talk that has stood there for `still` seconds."""
    page = window.contact_page
    page.show_draft(replace(FULL, notes=notes))
    window.foot.say("")
    end = time.perf_counter() + still
    QApplication.processEvents()
    while time.perf_counter() < end:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)
    start = time.perf_counter()
    page.print_button.click()
    while "보냈습니다" not in window.message_label.text():
        QApplication.processEvents()
        if time.perf_counter() - start > 30:
            raise TimeoutError(window.message_label.text())
    return time.perf_counter() - start


def _called(command: list[str]) -> float:
    start = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True)
    return time.perf_counter() - start


if __name__ == "__main__":
    for name, ratio in ratios():
        print(f"{ratio:.2f}  {name}")
