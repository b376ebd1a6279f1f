"""Phrases marked where they stand in the notes, while a syllable is still being composed too."""

from collections.abc import Sequence

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from airportdesk.model import Suggestion


def mark_phrases(field: QPlainTextEdit, live: str, suggested: Sequence[Suggestion], colour: QColor) -> None:
    """Mark each phrase in the field. `live` is its text with the syllable being composed, which the document lacks.

    Offsets count characters of the notes as they would be saved, that is without blanks at their beginning; Qt counts
    UTF-16 units. What stands elsewhere than it says, because something unseen was left out of the saved text, stays
    unmarked.
    """
    document = field.toPlainText()
    lead = len(live) - len(live.lstrip())
    at, composing = _composed(document, live, field.textCursor().position())
    look = QTextCharFormat()
    look.setBackground(colour)
    look.setFontUnderline(True)
    marks = []
    for found in suggested:
        start, end = found.start + lead, found.end + lead
        if live[start:end] != found.phrase:
            continue
        mark = QTextEdit.ExtraSelection()
        mark.cursor, mark.format = QTextCursor(field.document()), look
        mark.cursor.setPosition(_units(document[: _in_document(start, at, composing)]))
        mark.cursor.setPosition(_units(document[: _in_document(end, at, composing)]), QTextCursor.MoveMode.KeepAnchor)
        marks.append(mark)
    field.setExtraSelections(marks)


def _composed(document: str, live: str, cursor: int) -> tuple[int, int]:
    """Where in the document a syllable is being composed, in characters, and how long it is."""
    at = len(document.encode("utf-16-le")[: 2 * cursor].decode("utf-16-le", "ignore"))
    return at, len(live) - len(document)


def _in_document(offset: int, at: int, composing: int) -> int:
    return offset if offset <= at else max(at, offset - composing)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
