"""Keys bound to what they do, written out in one place of each page."""

from collections.abc import Callable, Mapping

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget


def bind(page: QWidget, keys: Mapping[str, Callable[[], object]]) -> None:
    """Bind keys to functions while the page is shown in the active window.

    Of a key that a page and what it stands in both bind, the page's own wins.
    """
    for sequence, act in keys.items():
        shortcut = QShortcut(QKeySequence(sequence), page, act)
        shortcut.setAutoRepeat(False)  # a key held down must not save again and again
        shortcut.activatedAmbiguously.connect(lambda shortcut=shortcut: _innermost(shortcut).activated.emit())


def _innermost(one: QShortcut) -> QShortcut:
    """Of the shown shortcuts with the same key, that of the page deepest inside, where the cursor is first."""
    page = one.parent()
    window = page.window() if isinstance(page, QWidget) else None
    if window is None:
        return one
    same = [each for each in window.findChildren(QShortcut) if each.key() == one.key() and each.isEnabled()]
    return max(same, key=_nearness, default=one)


def _nearness(shortcut: QShortcut) -> tuple[bool, bool, int]:
    page, focused = shortcut.parent(), QApplication.focusWidget()
    if not isinstance(page, QWidget):
        return False, False, 0
    holds = focused is not None and page is not focused.window() and page.isAncestorOf(focused)
    depth, above = 0, page.parentWidget()
    while above is not None:
        depth, above = depth + 1, above.parentWidget()
    return page.isVisible(), holds, depth
