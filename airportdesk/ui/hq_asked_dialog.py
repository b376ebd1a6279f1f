"""Who asked what about persons, on what authority and why, and how much was told."""

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QTableWidget, QWidget

from airportdesk.model import KST
from airportdesk.ui.forms import load_form
from airportdesk.ui.hq_tables import fill, lay_out

if TYPE_CHECKING:
    from airportdesk.hq.asking import Asking


class HqAskedDialog(QDialog):
    """Shows the record of questions, the newest first."""

    table: QTableWidget
    empty_label: QLabel
    close_button: QPushButton

    def __init__(self, askings: "Sequence[Asking]", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "hq_asked_dialog")
        self.resize(1240, 600)
        heads = [
            *(self.tr("때"), self.tr("누가"), self.tr("권한"), self.tr("이유"), self.tr("한 일")),
            *(self.tr("무엇을"), self.tr("유력/가능/약함")),
        ]
        lay_out(self.table, heads, (156, 116, 180, 180, 164, 0, 176))
        fill(self.table, [self._cells(one) for one in askings])
        self.table.setVisible(bool(askings))
        self.empty_label.setVisible(not askings)
        self.close_button.clicked.connect(self.reject)

    def _cells(self, one: "Asking") -> tuple[str, ...]:
        acts = {
            "asked": self.tr("한 사람 조회"),
            "list_added": self.tr("명단 들이기"),
            "matched": self.tr("명단 대조"),
            "listed": self.tr("신고 보기"),
        }
        told = "–" if one.likely is None else f"{one.likely}/{one.possible}/{one.weak}"
        grounds = one.grounds
        return (
            f"{one.at.astimezone(KST):%Y-%m-%d %H:%M}",
            *(grounds.who, grounds.authority, grounds.reason, acts.get(one.act, one.act), self._about(one), told),
        )

    def _about(self, one: "Asking") -> str:
        number = one.asked.removeprefix("report ")
        if one.act == "listed" and number.isdigit():
            return self.tr("{n}번 신고").format(n=number)
        if one.asked == "all" or one.act == "matched":
            return self.tr("모두")
        return _in_words(one.asked)


def _in_words(asked: str) -> str:
    """What was asked for: the values alone, where it is the JSON of a question, else as it stands."""
    try:
        found = json.loads(asked)
    except ValueError:
        return asked
    if not isinstance(found, dict):
        return asked
    return " · ".join(", ".join(map(str, each)) if isinstance(each, list) else str(each) for each in found.values())
