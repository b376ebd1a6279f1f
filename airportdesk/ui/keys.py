"""Keys bound to what they do, written out in one place of each page."""

from collections.abc import Callable, Mapping

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


def bind(page: QWidget, keys: Mapping[str, Callable[[], object]]) -> None:
    """Bind keys to functions while the page is shown in the active window."""
    for sequence, act in keys.items():
        shortcut = QShortcut(QKeySequence(sequence), page, act)
        shortcut.setAutoRepeat(False)  # a key held down must not save again and again
