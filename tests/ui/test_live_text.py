"""Text is known while its last syllable is still being composed."""

from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from airportdesk.ui.live_text import LiveText

from .korean_typing import strokes, type_korean


def test_a_line_says_its_text_with_the_syllable_being_composed(dressed: QApplication, qtbot: QtBot) -> None:
    field = QLineEdit()
    heard: list[str] = []
    qtbot.addWidget(field)
    live = LiveText(field)
    live.changed.connect(heard.append)
    type_korean(field, "감금", commit_last=False)
    assert live.text() == "감금"
    assert heard[-1] == "감금"
    assert field.text() == "감"


def test_notes_say_their_text_with_the_syllable_being_composed(dressed: QApplication, qtbot: QtBot) -> None:
    field = QPlainTextEdit("가족은 ")
    qtbot.addWidget(field)
    field.moveCursor(field.textCursor().MoveOperation.End)
    live = LiveText(field)
    type_korean(field, "모름", commit_last=False)
    assert live.text() == "가족은 모름"


def test_committed_text_is_not_said_twice(dressed: QApplication, qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    live = LiveText(field)
    type_korean(field, "바벳")
    assert live.text() == field.text() == "바벳"


def test_a_final_consonant_is_seen_before_the_syllable_is_whole() -> None:
    assert list(strokes("한")) == ["ㅎ", "하", "한"]
