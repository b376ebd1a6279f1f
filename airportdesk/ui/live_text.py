"""Text as the officer sees it: with the Korean syllable that is still being composed."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit


class LiveText(QObject):
    """Watches a text field and says its text at every change, the composed syllable included.

    A QLineEdit says nothing while a syllable is composed and a QPlainTextEdit says its old text: flags built on their
    own signals come one syllable late.
    """

    changed = Signal(str)

    def __init__(self, field: QLineEdit | QPlainTextEdit) -> None:
        super().__init__(field)
        self._field = field
        self._composing = ""
        field.installEventFilter(self)
        field.textChanged.connect(self._say)

    def text(self) -> str:
        """The text with the composed syllable where the cursor stands."""
        field = self._field
        if isinstance(field, QLineEdit):
            text, at = field.text(), field.cursorPosition()
        else:
            text, at = field.toPlainText(), field.textCursor().position()
        return text[:at] + self._composing + text[at:]

    def forget(self) -> None:
        """Let go of a syllable that was being composed, because the field is about to be filled anew."""
        if self._composing:
            QGuiApplication.inputMethod().reset()
            QApplication.sendEvent(self._field, QInputMethodEvent())
        self._composing = ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the field take the input method's event first, then say the text."""
        if isinstance(event, QInputMethodEvent):
            self._composing = event.preeditString()
            watched.event(event)
            self._say()
            return True
        if event.type() == QEvent.Type.FocusOut:
            self._composing = ""
        return False

    def _say(self) -> None:
        self.changed.emit(self.text())
