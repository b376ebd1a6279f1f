"""Where Tab goes: through the parts of a page in the order they are read, then to what stands around the page."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget


def stops(parts: Sequence[QWidget]) -> list[QWidget]:
    """What Tab can reach in the parts, part after part; a widget in several belongs to the first.

    Within a part it is the order of the form; rows of one below the other that are made as they are needed, in a part
    with the property `rows`, are walked from the top.
    """
    every = list(_chain(parts[0].window()))
    found: list[QWidget] = []
    for part in parts:
        inside = [one for one in every if (one is part or part.isAncestorOf(one)) and one not in found]
        found += _down(part, inside) if part.property("rows") else inside
    return found


def walk(parts: Sequence[QWidget], next: bool) -> None:
    """Put the cursor on the stop after or before the one that has it, round from either end to the other."""
    every, focused = stops(parts), QApplication.focusWidget()
    if focused in every:
        one = every[(every.index(focused) + (1 if next else -1)) % len(every)]
        one.setFocus(Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason)
    elif focused is not None:
        focused.focusNextChild() if next else focused.focusPreviousChild()


def _chain(window: QWidget) -> Iterator[QWidget]:
    one = window.nextInFocusChain()
    while one is not None and one is not window:
        wanted = one.focusPolicy() & Qt.FocusPolicy.TabFocus
        if wanted and one.isVisible() and one.isEnabled() and one.focusProxy() is None:
            yield one
        one = one.nextInFocusChain()


def _down(part: QWidget, inside: list[QWidget]) -> list[QWidget]:
    return sorted(inside, key=lambda one: one.mapTo(part, QPoint()).y())
