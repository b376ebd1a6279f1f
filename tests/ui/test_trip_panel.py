"""The trip through the keys: Tab goes as the eye does, and what is taken away does not take the cursor with it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton, QWidget

from airportdesk.ui.main_window import MainWindow

from .test_contact_page import FULL, settle


def walked(window: MainWindow, first: QWidget, steps: int, key: Qt.Key = Qt.Key.Key_Tab) -> list[str]:
    """Where Tab leads from a field: names of parts, and the words on chips."""
    first.setFocus()
    found = []
    for _ in range(steps):
        QTest.keyClick(window.focusWidget(), key)
        now = QApplication.focusWidget()
        found.append(now.text() if isinstance(now, QToolButton) else now.objectName() if now else "")
    return found


@pytest.fixture
def trip(window: MainWindow) -> MainWindow:
    window.contact_page.show_draft(replace(FULL, places=("bavet", "phnom-penh")))
    settle()
    return window


def test_tab_goes_from_the_place_to_the_map_over_the_chosen_places_to_the_stay(trip: MainWindow) -> None:
    panel = trip.contact_page.trip
    wanted = ["map_button", "바벳  ✕", "프놈펜  ✕", "stay_edit", "at_edit", "identity_box"]
    assert walked(trip, panel.place_edit, 6) == wanted
    assert walked(trip, panel.stay_edit, 3, Qt.Key.Key_Backtab) == ["프놈펜  ✕", "바벳  ✕", "map_button"]


def test_a_place_added_later_stands_last_in_that_order(trip: MainWindow) -> None:
    panel = trip.contact_page.trip
    panel.add_place("siem-reap")
    settle()
    assert walked(trip, panel.map_button, 4) == ["바벳  ✕", "프놈펜  ✕", "시엠립  ✕", "stay_edit"]


def test_a_place_taken_out_by_keys_leaves_the_cursor_on_the_next_and_then_where_places_are_typed(
    trip: MainWindow,
) -> None:
    panel = trip.contact_page.trip
    assert walked(trip, panel.map_button, 1) == ["바벳  ✕"]
    for left, words in ((("phnom-penh",), "프놈펜  ✕"), ((), "")):
        QTest.keyClick(trip.focusWidget(), Qt.Key.Key_Space)
        settle()
        assert panel.places() == left
        now = QApplication.focusWidget()
        assert now is panel.place_edit if not left else isinstance(now, QToolButton) and now.text() == words


def test_a_finger_ticks_the_identity_wherever_it_touches_the_line(trip: MainWindow) -> None:
    box = trip.contact_page.trip.identity_box
    assert box.height() >= 44
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(box.width() - 4, 4))
    assert box.isChecked()
