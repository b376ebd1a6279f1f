"""The lines beside the notes and the page of links: a finger can press them, and a tip says what is cut."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QPushButton

from airportdesk.desk import Desk
from airportdesk.settings import Settings
from airportdesk.ui.main_window import MainWindow

from .test_contact_page import FULL, settle

MANY = (
    "텔레 아이디 gold_boss, 010-1234-5678, www.a-company-with-a-name-that-is-far-too-long.example.com, "
    "help@golden-castle-recruitment.example.com"
)
TALK = replace(FULL, notes=MANY, ground="duty", name="홍길동", phone="010-2222-3333", birth="1999-01-02")


@pytest.fixture
def tied(window: MainWindow, desk: Desk) -> MainWindow:
    """A talk that shares its handles and its traveller with two that are logged."""
    for _ in range(2):
        desk.log(TALK)
    window.contact_page.show_draft(TALK)
    settle()
    return window


def test_both_lines_are_one_target_for_a_finger_and_the_page_keeps_its_height(tied: MainWindow) -> None:
    (button,) = tied.finding.box.findChildren(QPushButton)
    first, second = button.accessibleName().split("\n")
    assert "gold_boss" in first
    assert "같은 여행자일 수 있음" in second
    assert button.height() >= 44
    assert tied.minimumSizeHint().height() <= 768 - 48
    assert (tied.width(), tied.height()) == (1366, 768)
    heard: list[str] = []
    tied.finding.box.links_wanted.connect(lambda: heard.append("wanted"))
    button.click()
    assert heard == ["wanted"]


@pytest.mark.parametrize("language", ["ko", "en"])
def test_a_long_handle_is_cut_inside_the_list_and_its_tip_says_all_of_it(
    open_window: Callable[..., MainWindow], desk: Desk, language: str
) -> None:
    for _ in range(2):
        desk.log(replace(FULL, notes=MANY))
    window = open_window(Settings(language))
    window.finding.show_links(2, window.contact_page)
    settle()
    page = window.finding.links_page
    assert page.handles_list.horizontalScrollBar().maximum() == 0
    items = [page.handles_list.item(row) for row in range(page.handles_list.count())]
    tips = [item.toolTip() for item in items]
    assert any("a-company-with-a-name-that-is-far-too-long.example.com" in tip for tip in tips)
    assert all(page.handles_list.visualItemRect(item).height() >= 44 for item in items)
    shares = page.table.item(0, 4)
    assert shares is not None
    assert "gold_boss" in shares.toolTip()
    assert "help@" in shares.toolTip()
