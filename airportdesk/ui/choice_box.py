"""Filling a combo box with a closed list."""

from collections.abc import Iterable

from PySide6.QtWidgets import QComboBox


def fill(box: QComboBox, choices: Iterable[tuple[str, str]]) -> None:
    """Offer (value, words) pairs; the value is what `chosen` gives back."""
    box.clear()
    for value, words in choices:
        box.addItem(words, value)


def chosen(box: QComboBox) -> str:
    """The value that stands, or nothing."""
    value = box.currentData()
    return value if isinstance(value, str) else ""


def choose(box: QComboBox, value: str) -> None:
    """Let a value stand; one that is not offered leaves the first."""
    box.setCurrentIndex(max(0, box.findData(value)))
