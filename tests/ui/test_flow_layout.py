"""Chips in lines: the height is remembered while a page is laid out, and never a wrong one."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from airportdesk.ui.flow_layout import FlowLayout

WIDTH = 200


@pytest.fixture
def box(qapp: QApplication, qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    layout = FlowLayout(made, gap=4)
    for _ in range(4):
        layout.addWidget(_chip(90))
    made.resize(WIDTH, 300)
    made.show()
    QApplication.processEvents()
    return made


def _chip(width: int) -> QWidget:
    chip = QWidget()
    chip.setFixedSize(width, 40)
    return chip


def height(box: QWidget) -> int:
    layout = box.layout()
    assert layout is not None
    return layout.heightForWidth(WIDTH)


def test_four_chips_stand_in_two_lines(box: QWidget) -> None:
    assert height(box) == 84
    assert height(box) == 84


def test_a_chip_more_needs_a_line_more(box: QWidget) -> None:
    assert height(box) == 84
    layout = box.layout()
    assert layout is not None
    layout.addWidget(_chip(90))
    QApplication.processEvents()
    assert height(box) == 128


def test_hidden_chips_need_no_line(box: QWidget) -> None:
    assert height(box) == 84
    for chip in box.findChildren(QWidget)[2:]:
        chip.hide()
    QApplication.processEvents()
    assert height(box) == 40


def test_a_wider_chip_breaks_the_line_anew(box: QWidget) -> None:
    assert height(box) == 84
    box.findChildren(QWidget)[0].setFixedSize(150, 40)
    QApplication.processEvents()
    assert height(box) == 128
