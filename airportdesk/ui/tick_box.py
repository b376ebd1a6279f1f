"""A tick that a finger hits wherever it touches it: Qt's own listens only beside its small square."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QCheckBox


class TickBox(QCheckBox):
    """A check box whose whole area can be pressed."""

    def hitButton(self, pos: QPoint) -> bool:
        """Everything inside it."""
        return self.rect().contains(pos)
