"""An officer who types notes through the real window until killed; says how much stands there and when."""

import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from airportdesk.desk import Desk
from airportdesk.pack import load
from airportdesk.settings import Settings
from airportdesk.ui.jobs import Jobs
from airportdesk.ui.main_window import MainWindow
from tests.store.samples import unlocked

STROKE_MS = 15


def main(folder: Path) -> None:
    """Print `seconds characters` by the monotonic clock after each stroke."""
    app = QApplication([])
    window = MainWindow(Desk(unlocked(folder), load()), Settings(), folder, Jobs())
    window.show()
    notes = window.contact_page.talk.notes_edit
    print("ready", flush=True)

    def stroke() -> None:
        QTest.keyClicks(notes, "a")
        print(f"{time.monotonic():.4f} {len(notes.toPlainText())}", flush=True)

    timer = QTimer()
    timer.timeout.connect(stroke)
    timer.start(STROKE_MS)
    app.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
