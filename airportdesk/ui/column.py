"""A column of widgets that is filled anew."""

from PySide6.QtWidgets import QVBoxLayout, QWidget


def column_in(box: QWidget, gap: int) -> QVBoxLayout:
    """A column without margins in `box`; `gap` in pixels."""
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(gap)
    return column


def clear_column(column: QVBoxLayout) -> None:
    """Take everything out."""
    while (item := column.takeAt(0)) is not None:
        if widget := item.widget():
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
