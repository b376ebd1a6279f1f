"""Lines of a list that never make it wider than it is: what does not fit is cut with an ellipsis."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem


class NarrowDelegate(QStyledItemDelegate):
    """Asks for no width of its own, so that an item is as wide as its list."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As high as always, as narrow as may be."""
        return QSize(0, super().sizeHint(option, index).height())
