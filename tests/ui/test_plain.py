"""Text is shown and taken as text."""

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from airportdesk.text import NOTES_MAX
from airportdesk.ui.plain import NotesEdit, label, tip


def test_a_label_shows_markup_letter_for_letter(dressed: QApplication, qtbot: QtBot) -> None:
    made = label("<b>김</b> <img src=/etc/hostname>")
    qtbot.addWidget(made)
    assert made.textFormat() == Qt.TextFormat.PlainText


def test_a_tip_is_escaped_because_qt_reads_tips_as_markup(dressed: QApplication, qtbot: QtBot) -> None:
    made = label("x")
    qtbot.addWidget(made)
    tip(made, "<b>김</b>" + "가" * 1000)
    assert made.toolTip().startswith("&lt;b&gt;김")
    assert len(made.toolTip()) < 400


def test_a_huge_paste_is_cut_to_what_a_note_holds(dressed: QApplication, qtbot: QtBot) -> None:
    notes = NotesEdit()
    qtbot.addWidget(notes)
    notes.setPlainText("앞 ")
    notes.moveCursor(notes.textCursor().MoveOperation.End)
    pasted = QMimeData()
    pasted.setText("가" * 5_000_000)
    notes.insertFromMimeData(pasted)
    assert len(notes.toPlainText()) == NOTES_MAX
    assert notes.toPlainText().startswith("앞 가")


def test_pasted_bidi_controls_and_html_become_clean_text(dressed: QApplication, qtbot: QtBot) -> None:
    notes = NotesEdit()
    qtbot.addWidget(notes)
    pasted = QMimeData()
    pasted.setText("a\u202eb\u3164<b>c</b>")
    pasted.setHtml("<b>evil</b>")
    notes.insertFromMimeData(pasted)
    assert notes.toPlainText() == "ab<b>c</b>"
