"""Kiosk mode: the window fills the screen, dialogs see plugged-in drives only, and leaving takes a supervisor.

What the window cannot do is for whoever sets the laptop up: switching to other programs (Alt+Tab, the system's keys) is
the desktop's affair; a session of this program alone is.
"""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from airportdesk.ui.choosing import confine


def be_kiosk(window: QWidget, on: bool) -> None:
    """Fill the screen without a frame and confine file dialogs, or be a window again."""
    shown = window.isVisible()
    confine(on)
    window.setWindowFlag(Qt.WindowType.FramelessWindowHint, on)
    window.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint, on)
    window.setWindowState(Qt.WindowState.WindowFullScreen if on else Qt.WindowState.WindowNoState)
    if shown:
        window.show()


def may_leave(desk: object, page: QWidget | None) -> bool:
    """Whether the window may close: a supervisor is at the desk, or there is no desk yet. Who may not is told."""
    from airportdesk.desk import Desk
    from airportdesk.roles import Action
    from airportdesk.ui.leaving_page import LeavingPage
    from airportdesk.ui.main_window import MainWindow
    from airportdesk.ui.unlock_page import UnlockPage

    if isinstance(desk, Desk) and desk.may(Action.KIOSK):
        return True
    words = QCoreApplication.translate(
        "Kiosk", "키오스크 모드입니다. 끝내려면 감독자가 들어와 관리(F6)에서 '프로그램 끝내기'를 눌러 주세요."
    )
    if isinstance(page, MainWindow):
        page.foot.say(words, "warn")
    elif isinstance(page, UnlockPage):
        page.explain(words)
    return not isinstance(page, MainWindow | UnlockPage | LeavingPage)
