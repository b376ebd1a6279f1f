"""The one question that may stand in the way: before something is lost."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def may_lose(parent: QWidget, question: str) -> bool:
    """Ask before something is lost; Enter and Escape both keep it."""
    box = QMessageBox(parent)
    box.setWindowTitle(QCoreApplication.translate("Confirm", "확인"))
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(question)
    lose = box.addButton(QCoreApplication.translate("Confirm", "지우기"), QMessageBox.ButtonRole.DestructiveRole)
    keep = box.addButton(QCoreApplication.translate("Confirm", "그대로 두기"), QMessageBox.ButtonRole.RejectRole)
    lose.setObjectName("lose_button")
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    box.exec()
    return box.clickedButton() is lose
