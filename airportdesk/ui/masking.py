"""Ctrl+M: the registration numbers in what is typed on a page get stars, whatever field they stand in."""

from datetime import date

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from airportdesk.intake import masked_draft
from airportdesk.model import Draft
from airportdesk.registration import masked
from airportdesk.ui.plain import commit_composition

BIRTH_FIELD = "birth_edit"
"""Here the birth date is what is left of a number."""


def mask_texts(page: QWidget, today: date) -> bool:
    """Mask what stands in the text fields of a page; whether there was anything. Undo brings it back."""
    commit_composition()
    changed = False
    for line in page.findChildren(QLineEdit):
        text = line.text()
        if line.echoMode() is not QLineEdit.EchoMode.Normal or line.isReadOnly():
            continue
        shown = masked(text, today)
        if line.objectName() == BIRTH_FIELD:
            shown = masked_draft(Draft(birth=text), today).birth
        if shown != text:
            at = line.cursorPosition()
            line.selectAll()
            line.insert(shown)
            line.setCursorPosition(at)
            changed = True
    for notes in page.findChildren(QPlainTextEdit):
        changed = _mask_notes(notes, today) or changed
    return changed


def _mask_notes(notes: QPlainTextEdit, today: date) -> bool:
    text = notes.toPlainText()
    shown = masked(text, today)
    if notes.isReadOnly() or shown == text:
        return False
    at = notes.textCursor().position()
    whole = QTextCursor(notes.document())
    whole.select(QTextCursor.SelectionType.Document)
    whole.insertText(shown)
    cursor = notes.textCursor()
    cursor.setPosition(min(at, len(notes.toPlainText())))
    notes.setTextCursor(cursor)
    return True
