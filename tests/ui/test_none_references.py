"""PySide6 6.12.0 lost a reference to None per void call on Python 3.11 and aborted after some thousand."""

import sys

from PySide6.QtWidgets import QApplication, QLabel


def test_void_calls_of_qt_do_not_lose_references_to_none(dressed: QApplication) -> None:
    label = QLabel()
    before = sys.getrefcount(None)
    for tick in range(50_000):
        label.setText(str(tick & 7))
        label.setVisible(False)
        label.parentWidget()
        label.update()
    assert sys.getrefcount(None) > before - 1_000
