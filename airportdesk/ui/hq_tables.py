"""Tables of headquarters' window: heads, widths, and rows of text."""

from collections.abc import Iterable, Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem

from airportdesk.ui.plain import TIP_MAX, restyle

ROW_PX = 44


def lay_out(table: QTableWidget, heads: Sequence[str], widths: Sequence[int], right: Iterable[int] = ()) -> None:
    """Give a table its heads and the widths of its columns in pixels; that of width 0 takes what is left.

    Columns in `right` hold numbers: their heads stand at the right, as `fill` puts their cells.
    """
    table.setColumnCount(len(heads))
    table.setHorizontalHeaderLabels(list(heads))
    restyle(table, "role", "figures")
    table.setWordWrap(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(ROW_PX)
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setHighlightSections(False)
    for column, width in enumerate(widths):
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
        if width:
            table.setColumnWidth(column, width)
        else:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
    numbers = frozenset(right)
    for column in range(len(heads)):
        side = Qt.AlignmentFlag.AlignRight if column in numbers else Qt.AlignmentFlag.AlignLeft
        if (item := table.horizontalHeaderItem(column)) is not None:
            item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)


def fill(
    table: QTableWidget, rows: Sequence[Sequence[str]], right: Iterable[int] = (), bold: Iterable[int] = ()
) -> None:
    """Fill a table anew; rows in `bold` are told apart by their weight, and tips hold what a cell has no room for."""
    table.clearSelection()
    table.setRowCount(0)
    table.setRowCount(len(rows))
    numbers, heavy = frozenset(right), frozenset(bold)
    for row, cells in enumerate(rows):
        for column, text in enumerate(cells):
            item = QTableWidgetItem(text)
            item.setToolTip(escape(text[:TIP_MAX]))
            if column in numbers:
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            if row in heavy:
                font = QFont(table.font())
                font.setBold(True)
                item.setFont(font)
            table.setItem(row, column, item)
    table.scrollToTop()


def cells(table: QTableWidget) -> list[list[str]]:
    """What stands in a table, row by row."""
    return [
        [item.text() if (item := table.item(row, column)) is not None else "" for column in range(table.columnCount())]
        for row in range(table.rowCount())
    ]
