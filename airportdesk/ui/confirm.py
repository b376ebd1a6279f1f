"""The questions that may stand in the way: before something is lost, or sent in vain."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def may_lose(parent: QWidget, question: str) -> bool:
    """Ask before something is lost; Enter and Escape both keep it."""
    lose, keep = QCoreApplication.translate("Confirm", "지우기"), QCoreApplication.translate("Confirm", "그대로 두기")
    return _asked(parent, question, lose, keep)


def may_undo(parent: QWidget, question: str) -> bool:
    """Ask before another talk than the one saved last is taken back; Enter and Escape both leave it."""
    undo = QCoreApplication.translate("Confirm", "되돌리기")
    return _asked(parent, question, undo, QCoreApplication.translate("Confirm", "그대로 두기"))


def may_send(parent: QWidget, question: str) -> bool:
    """Ask before a leaflet is sent that may not come out, or come out twice; Enter and Escape both send nothing."""
    send, leave = (
        QCoreApplication.translate("Confirm", "그래도 보내기"),
        QCoreApplication.translate("Confirm", "보내지 않기"),
    )
    return _asked(parent, question, send, leave)


def may_settle(parent: QWidget, question: str) -> bool:
    """Ask before one of several files is chosen for good; Enter and Escape both choose none."""
    settle = QCoreApplication.translate("Confirm", "이 파일로 정하기")
    return _asked(parent, question, settle, QCoreApplication.translate("Confirm", "그대로 두기"))


def _asked(parent: QWidget, question: str, yes: str, no: str) -> bool:
    box = QMessageBox(parent)
    box.setWindowTitle(QCoreApplication.translate("Confirm", "확인"))
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(question)
    lose = box.addButton(yes, QMessageBox.ButtonRole.DestructiveRole)
    keep = box.addButton(no, QMessageBox.ButtonRole.RejectRole)
    lose.setObjectName("lose_button")
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    box.exec()
    return box.clickedButton() is lose
