"""The real window in a process of its own: a desk is set up, a talk half typed, then it waits to be locked."""

import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from airportdesk.opening import doors
from airportdesk.ui.jobs import Jobs
from airportdesk.ui.main_window import MainWindow
from airportdesk.ui.setup_page import SetupPage
from airportdesk.ui.shell import Shell
from airportdesk.ui.unlock_page import UnlockPage

PASSWORD = "연습할 때만 쓰는 비밀번호"
NOTES = "잠들기 전에 적던 말"


def main(folder: Path, ready: Path) -> None:
    app = QApplication(sys.argv)
    shell = Shell(app, doors(folder), folder, Jobs())
    shell.show()
    door = shell.currentWidget()
    assert isinstance(door, SetupPage)
    for edit, words in (("desk", "데스크"), ("officer", "경위 김온유"), ("password", PASSWORD), ("again", PASSWORD)):
        getattr(door, f"{edit}_edit").setText(words)
    door.start_button.click()

    def type_and_wait() -> None:
        window = shell.currentWidget()
        if isinstance(window, MainWindow):
            window.show_contact()
            window.contact_page.talk.notes_edit.setPlainText(NOTES)
            ready.touch()
        elif isinstance(window, UnlockPage):
            print(f"locked {time.monotonic()}", flush=True)
            app.quit()

    looking = QTimer(interval=20)
    looking.timeout.connect(type_and_wait)
    looking.start()
    app.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
