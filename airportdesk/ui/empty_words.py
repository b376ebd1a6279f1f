"""A list or table with nothing in it says so in words, where its first row would stand."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractItemView
from shiboken6 import isValid

from airportdesk.ui.plain import label


class EmptyWords(QObject):
    """Watches a view, which must have its model already."""

    def __init__(self, view: QAbstractItemView, words: str) -> None:
        super().__init__(view)
        self._view = view
        self.label = label(words, "soft", view.viewport())
        self.label.setMargin(10)
        self.label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        view.viewport().installEventFilter(self)
        for changes in (view.model().rowsInserted, view.model().rowsRemoved, view.model().modelReset):
            changes.connect(self._show)
        self._show()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """The words are as wide as the view."""
        if event.type() == QEvent.Type.Resize:
            self.label.setGeometry(self._view.viewport().rect())
        return False

    def _show(self) -> None:
        if not isValid(self._view):  # its model goes after it, and says so
            return
        self.label.setGeometry(self._view.viewport().rect())
        self.label.setVisible(self._view.model().rowCount() == 0)
