"""A leaflet made ahead is there at once, and is never that of a talk, a language or a day that is over."""

from dataclasses import replace

import pypdfium2
import pytest
from PySide6.QtCore import Qt

from airportdesk.desk import Desk
from airportdesk.model import Draft, LeafletFormat
from airportdesk.ui.main_window import MainWindow

from .conftest import Clock
from .test_contact_page import FULL, settle
from .test_main_window import press


def printed_words(window: MainWindow, desk: Desk) -> str:
    """The words of the leaflet that Ctrl+P makes; without a printer it waits in the list."""
    before = len(desk.prints.later())
    press(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    window.printing.settle()
    settle()
    *_, newest = desk.prints.later()
    assert len(desk.prints.later()) == before + 1
    return words_of(desk.prints.file(newest.sheet) or b"")


def words_of(pdf: bytes) -> str:
    return "\n".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(pdf))


@pytest.fixture
def still(window: MainWindow) -> MainWindow:
    """A window whose talk has stood still long enough for its leaflet to be made."""
    window.contact_page.show_draft(FULL)
    window.handing._ahead.make()
    return window


def test_the_leaflet_of_a_talk_that_stood_still_is_there_when_the_key_is_pressed(still: MainWindow, desk: Desk) -> None:
    said: list[tuple[str, str]] = []
    still.handing.said.connect(lambda *words: said.append(words))
    assert "바벳" in printed_words(still, desk)
    assert said == []


def test_a_talk_changed_in_the_last_moment_gets_its_own_leaflet(still: MainWindow, desk: Desk) -> None:
    before, now = FULL, replace(FULL, places=("siem-reap",))
    still.contact_page.show_draft(now)
    words = printed_words(still, desk)
    assert words == words_of(desk.leaflet_job(now, "ko")())
    assert words != words_of(desk.leaflet_job(before, "ko")())


def test_another_language_or_format_is_not_the_one_made_ahead(still: MainWindow, desk: Desk) -> None:
    box = still.contact_page.language_box
    box.setCurrentIndex(box.findData("en"))
    assert "Bavet" in printed_words(still, desk)
    still.show_contact()
    box.setCurrentIndex(box.findData("ko"))
    still.printing.choose_format(LeafletFormat.A5)
    assert "바벳" in printed_words(still, desk)
    assert [waiting.sheet.format for waiting in desk.prints.later()] == ["a4", "a5"]


def test_after_midnight_the_leaflet_has_the_new_day(still: MainWindow, desk: Desk, clock: Clock) -> None:
    clock.move(60 * 8)
    assert "2026.11.25" in printed_words(still, desk)


def test_no_leaflet_is_made_ahead_where_there_is_no_talk(window: MainWindow) -> None:
    window.contact_page.show_draft(Draft(flight="KE689"))
    window.handing._ahead.make()
    assert window.handing._ahead._ready is None


def test_the_bar_at_the_foot_does_not_flicker_for_a_leaflet_nobody_asked_for(window: MainWindow) -> None:
    seen: list[bool] = []
    window._jobs.busy_changed.connect(seen.append)
    window.contact_page.show_draft(FULL)
    window.handing._ahead.make()
    assert seen == []
    press(window, Qt.Key.Key_F8)
    window.handing.make_leaflet(FULL, "en")
    assert seen == [True, False]
