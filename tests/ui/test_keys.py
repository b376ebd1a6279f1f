"""The keys that stand on buttons: each does something on the page where it is read, and a page's own wins."""

import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from airportdesk.desk import Desk
from airportdesk.settings import Settings
from airportdesk.ui.main_window import MainWindow

from .test_contact_page import FULL, settle

LABELLED = re.compile(r"\s((?:(?:Ctrl|Alt|Shift)\+)+\S+|F\d{1,2})\b")
ELSEWHERE = {"F12"}
"""Keys of the shell, not of the window."""


def pages(window: MainWindow, desk: Desk) -> Iterator[QWidget]:
    """Every page of the window as it is when it is shown with something on it."""
    record = desk.log(FULL)
    window.record_page.show_contact(record.contact_id)
    for at in range(window.stack.count()):
        page = window.stack.widget(at)
        assert page is not None
        window._show(page)
        settle()
        yield page


def labelled(page: QWidget) -> Iterator[tuple[str, QAbstractButton]]:
    for button in page.findChildren(QAbstractButton):
        found = LABELLED.search(button.text())
        if found and found[1] not in ELSEWHERE and button.isVisible():
            yield found[1].replace("Enter", "Return"), button


def deaf(window: MainWindow) -> list[QShortcut]:
    """Every shortcut of the window says that it was pressed, and does nothing else."""
    pressed: list[QShortcut] = []
    for shortcut in window.findChildren(QShortcut):
        shortcut.activated.disconnect()
        shortcut.activated.connect(lambda shortcut=shortcut: pressed.append(shortcut))
    return pressed


@pytest.mark.parametrize("language", ["ko", "en"])
def test_every_key_that_stands_on_a_button_works_on_the_page_where_it_stands(
    open_window: Callable[..., MainWindow], desk: Desk, language: str
) -> None:
    window = open_window(Settings(language=language))
    faults = []
    pressed = deaf(window)
    for page in pages(window, desk):
        own = {shortcut.key().toString() for shortcut in page.findChildren(QShortcut)}
        for key, button in labelled(page):
            pressed.clear()
            combination = QKeySequence(key)[0]  # type: ignore[index]  # the stubs lack it
            QTest.keyClick(window, combination.key(), combination.keyboardModifiers())
            where = f"{type(page).__name__}: {button.text()}"
            if len(pressed) != 1:
                faults.append(f"{where} does nothing" if not pressed else f"{where} does {len(pressed)} things")
            elif QKeySequence(key).toString() in own and pressed[0] not in page.findChildren(QShortcut):
                faults.append(f"{where} does what the window does")
    assert not faults, "\n".join(faults)
