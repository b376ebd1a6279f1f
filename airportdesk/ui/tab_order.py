"""Where Tab goes: through the parts of a page in the order they are read, then to what stands around the page."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget

ROW = 16
"""Pixels that the middles of two widgets may lie apart and still be of one row."""


def stops(parts: Sequence[QWidget]) -> list[QWidget]:
    """What Tab can reach in the parts, part after part, each from the top and along its rows.

    A widget in several parts belongs to the first. Where things stand decides, not Qt's own chain: to walk that from
    Python ties each widget's life to the one before it (PySide6 6.11).
    """
    found: list[QWidget] = []
    for part in parts:
        inside = [one for one in (part, *part.findChildren(QWidget)) if _reached(one) and one not in found]
        found += _as_read(part, inside)
    return found


def walk(parts: Sequence[QWidget], next: bool) -> None:
    """Put the cursor on the stop after or before the one that has it, round from either end to the other."""
    every, focused = stops(parts), QApplication.focusWidget()
    if focused in every:
        one = every[(every.index(focused) + (1 if next else -1)) % len(every)]
        one.setFocus(Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason)
    elif focused is not None:
        focused.focusNextChild() if next else focused.focusPreviousChild()


def _reached(one: QWidget) -> bool:
    wanted = one.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(wanted) and one.isVisible() and one.isEnabled() and one.focusProxy() is None


def _as_read(part: QWidget, inside: list[QWidget]) -> list[QWidget]:
    """Row by row from the top, each row from the left."""
    middles = {one: one.mapTo(part, QPoint(0, one.height() // 2)) for one in inside}
    rows: list[list[QWidget]] = []
    for one in sorted(inside, key=lambda one: middles[one].y()):
        if rows and middles[one].y() - middles[rows[-1][0]].y() <= ROW:
            rows[-1].append(one)
        else:
            rows.append([one])
    return [one for row in rows for one in sorted(row, key=lambda one: middles[one].x())]
