"""Korean as an input method types it: QTest.keyClicks takes Latin only (and aborts on Hangul)."""

import unicodedata
from collections.abc import Iterator

from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget


def type_korean(widget: QWidget, text: str, commit_last: bool = True) -> None:
    """Send the events a two-set Hangul input method sends, stroke by stroke; the last syllable may stay composing."""
    for number, character in enumerate(text):
        for shown in strokes(character):
            _send(widget, preedit=shown)
        if number < len(text) - 1 or commit_last:
            _send(widget, commit=character)


def strokes(character: str) -> Iterator[str]:
    """What is seen while one character is composed: ㅎ, 하, 한."""
    parts = unicodedata.normalize("NFD", character)
    if not 0xAC00 <= ord(character) <= 0xD7A3:
        yield character
        return
    yield "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"[ord(parts[0]) - 0x1100]
    for end in range(2, len(parts) + 1):
        yield unicodedata.normalize("NFC", parts[:end])


def _send(widget: QWidget, preedit: str = "", commit: str = "") -> None:
    event = QInputMethodEvent(preedit, [])
    if commit:
        event.setCommitString(commit)
    QApplication.sendEvent(widget, event)
