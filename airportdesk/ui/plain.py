"""Widgets that show and take text as text: never as markup, never without bound."""

from html import escape

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget

from airportdesk.text import NOTES_MAX, clean

TIP_MAX = 300


def label(text: str, role: str = "", parent: QWidget | None = None) -> QLabel:
    """A label that shows `text` letter for letter and breaks lines."""
    made = QLabel(parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    if role:
        made.setProperty("role", role)
    made.setText(text)
    return made


def tip(widget: QWidget, text: str) -> None:
    """A tool tip; Qt reads tips as markup, so the text is escaped and bounded."""
    widget.setToolTip(escape(text[:TIP_MAX]))


def restyle(widget: QWidget, name: str, value: object) -> None:
    """Set a property the style sheet looks at, and draw the widget anew if that changed anything."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def commit_composition() -> None:
    """Take the syllable that is being composed into its field, before anything is saved."""
    method = QGuiApplication.inputMethod()
    if method is not None:
        method.commit()


class NotesEdit(QPlainTextEdit):
    """Notes of at most NOTES_MAX characters: a longer paste is cut, for one huge line would freeze the window.

    `left_out` says how many characters of a paste did not fit; they stay on the clipboard.
    """

    left_out = Signal(int)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste as clean text, as much as still fits."""
        room = max(0, NOTES_MAX - len(self.toPlainText()) + len(self.textCursor().selectedText()))
        text = clean(source.text(), len(source.text()))
        self.insertPlainText(text[:room])
        if rest := text[room:]:
            QTimer.singleShot(0, self, lambda: QGuiApplication.clipboard().setText(rest))  # `source` is still in use
            self.left_out.emit(len(rest))
