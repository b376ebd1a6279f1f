"""The rows of the page of destruction: what is due, and what was destroyed, in cells."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem

from airportdesk.model import KST, Destruction, Due, Outcome
from airportdesk.model.destruction import ranges

translate = QCoreApplication.translate


def lay_out(table: QTableWidget, heads: Sequence[str], widths: Sequence[int]) -> None:
    """Give a table its heads and widths; the last column takes what is left."""
    table.setColumnCount(len(heads))
    table.setHorizontalHeaderLabels(heads)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(48)
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setHighlightSections(False)
    for column, width in enumerate(widths):
        table.setColumnWidth(column, width)
    header.setSectionResizeMode(len(heads) - 1, QHeaderView.ResizeMode.Stretch)


def put_cells(table: QTableWidget, row: int, cells: Sequence[str], first: int = 0) -> None:
    """Fill a row from a column on."""
    for column, text in enumerate(cells, first):
        table.setItem(row, column, QTableWidgetItem(text))


def due_cells(due: Due) -> tuple[str, ...]:
    """How long contacts were kept, since when they may be destroyed, how many they are, and their numbers."""
    return (
        translate("DestroyRows", "{n}년").format(n=due.years),
        due.since.isoformat(),
        translate("DestroyRows", "{n}건").format(n=f"{len(due.contacts):,}"),
        ranges(due.contacts),
    )


def done_cells(done: Destruction) -> tuple[str, ...]:
    """When contacts were destroyed, by which approval, how many, by whom, and what is left to do."""
    left = len(done.those(Outcome.BY_HAND))
    rest = (
        translate("DestroyRows", "손으로 파기할 것 {n}곳").format(n=left) if left else translate("DestroyRows", "없음")
    )
    return (
        f"{done.at.astimezone(KST):%Y-%m-%d %H:%M}",
        done.approval,
        translate("DestroyRows", "{n}건").format(n=f"{len(done.contacts):,}"),
        f"{done.officer.name}, {done.second.name}",
        rest if done.finished else translate("DestroyRows", "끝나지 않음: 마저 지워 주세요"),
    )
