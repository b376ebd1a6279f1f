"""A record as a table: one revision, or two beside each other with what differs marked. Text goes in as text only."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableCell,
    QTextTableFormat,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from airportdesk.ui.record_compare import DIFFERENT, Chunk, Field, Part, Pieces, Turn

NAME_WIDTH = 164
"""Pixels of the column of names."""
EDGE = 4
"""Pixels around the table."""
_PADDING = 6
_BORDERS = 4
_LINE_END = "↵"
_NOTHING = Chunk((), ())
_ROUND = 60
"""Characters around a difference that are kept where only what differs is wanted."""


@dataclass(frozen=True, slots=True)
class _Row:
    """A row of the table: a head over all columns, or a name with both sides; `folded` lines are left out of it."""

    head: str = ""
    name: str = ""
    turn: Turn = Turn.SAME
    chunk: Chunk = _NOTHING
    folded: int = 0


class RecordView(QTextEdit):
    """Shows parts of a record. Marks are a sign, a line and a colour, so that none of them is needed alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours: Mapping[str, str] = {}
        self._sides = 1
        self._table: QTextTable | None = None
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(EDGE)

    def dress(self, colours: Mapping[str, str]) -> None:
        """Take the colours by role."""
        self._colours = colours

    def show_parts(self, parts: Sequence[Part], sides: int, only_different: bool = False) -> None:
        """Show one side (the later) or both; of both, if wished, only what differs."""
        self._sides = sides
        rows = [row for part in parts for row in _rows(part, only_different)]
        self.setUpdatesEnabled(False)
        self.clear()
        self._table = None
        if rows:
            self._fill(rows)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)
        self.setUpdatesEnabled(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the columns in step with the heads over them."""
        super().resizeEvent(event)
        if self._table is not None:
            self._table.setFormat(self._shape())

    def _fill(self, rows: Sequence[_Row]) -> None:
        cursor = self.textCursor()
        cursor.beginEditBlock()
        self._table = cursor.insertTable(len(rows), self._sides + 1, self._shape())
        for at, row in enumerate(rows):
            if row.head:
                self._table.mergeCells(at, 0, 1, self._sides + 1)
                self._put_head(self._table.cellAt(at, 0), row.head)
                continue
            self._put_name(self._table.cellAt(at, 0), row)
            sides = [self._table.cellAt(at, column) for column in range(1, self._sides + 1)]
            if row.folded:
                for side in sides:
                    said = self.tr("… 같은 줄 {n}개").format(n=row.folded)
                    side.firstCursorPosition().insertText(said, self._look("text_soft"))
                continue
            if self._sides == 2:
                self._put_side(sides[0], row.chunk.before, "−", "danger")
            self._put_side(sides[-1], row.chunk.after, "+", "success")
        cursor.endEditBlock()

    def _shape(self) -> QTextTableFormat:
        room = self.viewport().width() - 2 * EDGE - _BORDERS
        sides = [QTextLength(QTextLength.Type.FixedLength, (room - NAME_WIDTH) / self._sides)] * self._sides
        shape = QTextTableFormat()
        shape.setColumnWidthConstraints([QTextLength(QTextLength.Type.FixedLength, NAME_WIDTH), *sides])
        shape.setCellPadding(_PADDING)
        shape.setCellSpacing(0)
        shape.setBorderCollapse(True)
        shape.setBorder(1)
        shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        shape.setBorderBrush(QBrush(self._ink("border_soft")))
        return shape

    def _put_head(self, cell: QTextTableCell, head: str) -> None:
        self._ground(cell, "surface_sunk")
        cell.firstCursorPosition().insertText(head, self._look("text", bold=True))

    def _put_name(self, cell: QTextTableCell, row: _Row) -> None:
        cursor = cell.firstCursorPosition()
        cursor.insertText(_safe(row.name), self._look("text_soft"))
        said = {
            Turn.CHANGED: self.tr("≠ 바뀜"),
            Turn.ADDED: self.tr("+ 더함"),
            Turn.GONE: self.tr("− 뺌"),
            Turn.REWORDED: self.tr("≈ 값은 같고 자료의 말만 다름"),
        }.get(row.turn)
        if said and self._sides == 2:
            tone = {Turn.ADDED: "success", Turn.GONE: "danger", Turn.CHANGED: "warning"}.get(row.turn)
            if tone:
                self._ground(cell, f"{tone}_soft")
            look = self._look(f"{tone}_text" if tone else "text_soft", bold=bool(tone))
            cursor.insertText(f"\n{said}" if row.name else said, look)

    def _put_side(self, cell: QTextTableCell, pieces: Pieces, sign: str, tone: str) -> None:
        cursor = cell.firstCursorPosition()
        if not pieces:
            if self._sides == 2:
                cursor.insertText("—", self._look("text_off"))
            return
        plain, mark, line = self._look("text"), self._look(f"{tone}_text", bold=True), self._look(f"{tone}_text")
        for look in (mark, line):
            look.setBackground(self._ink(f"{tone}_soft"))
        line.setFontStrikeOut(tone == "danger")
        line.setFontUnderline(tone == "success")
        for piece in pieces:
            if not piece.marked:
                cursor.insertText(_safe(piece.text), plain)
                continue
            cursor.insertText(sign, mark)
            cursor.insertText(_safe(piece.text.replace("\n", f"{_LINE_END}\n")) or _LINE_END, line)

    def _ground(self, cell: QTextTableCell, role: str) -> None:
        look = cell.format()
        look.setBackground(self._ink(role))
        cell.setFormat(look)

    def _look(self, role: str, bold: bool = False) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setForeground(self._ink(role))
        if bold:
            look.setFontWeight(QFont.Weight.Bold)
        return look

    def _ink(self, role: str) -> QColor:
        return QColor(self._colours.get(role, "#000000"))


def _rows(part: Part, only_different: bool) -> Iterator[_Row]:
    fields = [field for field in part.fields if not only_different or field.turn in (*DIFFERENT, Turn.TOLD)]
    if part.head and fields:
        yield _Row(head=part.head)
    for field in fields:
        yield from _rows_of(field, only_different)


def _rows_of(field: Field, only_different: bool) -> Iterator[_Row]:
    """The chunks of a field as rows; name and sign stand at the first of them."""
    fold = only_different and field.turn is Turn.CHANGED
    for number, chunk in enumerate(field.chunks):
        name, turn = ("", Turn.SAME) if number else (field.name, field.turn)
        lines = sum(piece.text.count("\n") for piece in chunk.after) + 1
        if fold and chunk.same:
            yield _Row(name=name, turn=turn, folded=lines)
        else:
            shown = Chunk(_short(chunk.before), _short(chunk.after)) if fold else chunk
            yield _Row(name=name, turn=turn, chunk=shown)


def _short(pieces: Pieces) -> Pieces:
    """Pieces without what lies far from any difference."""
    return tuple(
        replace(piece, text=f"{piece.text[:_ROUND]} … {piece.text[-_ROUND:]}")
        if not piece.marked and len(piece.text) > 3 * _ROUND
        else piece
        for piece in pieces
    )


def _safe(text: str) -> str:
    """What stands for an object in Qt's text would not be seen."""
    return text.replace("\ufffc", "\ufffd")
