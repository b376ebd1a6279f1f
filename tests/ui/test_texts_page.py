"""Leaflet texts a supervisor edits: saved only where they fit, printed from then on, sent to headquarters."""

import json
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from airportdesk.desk import Desk
from airportdesk.model import Draft, LeafletReason
from airportdesk.ui.choice_box import choose
from airportdesk.ui.main_window import MainWindow
from airportdesk.ui.texts_page import TextsPage

from ..leaflet.samples import read
from .test_main_window import press

QUESTION = "reason.job.questions.1"


@pytest.fixture
def page(window: MainWindow) -> TextsPage:
    window.show_manage()
    window.manage_page.texts_button.click()
    assert window.stack.currentWidget() is window.managing.texts_page
    return window.managing.texts_page


def go_to(page: TextsPage, entry: str) -> None:
    for row in range(page.blocks_list.count()):
        page.blocks_list.setCurrentRow(row)
        if entry in page.entry_label.text():
            return
    raise LookupError(entry)


def leaflet_text(desk: Desk) -> str:
    job = desk.leaflet_job(Draft(places=("phnom_penh",)), "ko", LeafletReason.JOB)
    return " ".join(" ".join(read(job()).pages).split())


def test_a_text_that_fits_is_printed_from_then_on_and_its_place_is_marked(
    page: TextsPage, window: MainWindow, desk: Desk
) -> None:
    go_to(page, QUESTION)
    page.own_edit.setPlainText("회사 이름과 주소를 적어 줄 수 있습니까?")
    press(window, Qt.Key.Key_F9)
    assert "1곳을 저장했습니다" in window.message_label.text()
    item = page.blocks_list.currentItem()
    assert item is not None
    assert item.text().startswith("● ")
    assert "회사 이름과 주소를 적어 줄 수 있습니까?" in leaflet_text(desk)


def test_a_text_too_long_for_a_paper_is_refused_by_name_and_stays_typed(page: TextsPage, desk: Desk) -> None:
    before = leaflet_text(desk)
    go_to(page, QUESTION)
    page.own_edit.setPlainText("길고 긴 질문 " * 60)
    page.save_button.click()
    assert "reason.job.questions" in page.problem_label.text()
    assert page.own_edit.toPlainText().startswith("길고 긴 질문")
    assert leaflet_text(desk) == before


def test_a_text_that_leaves_a_phrase_that_is_filled_in_broken_is_refused(page: TextsPage) -> None:
    go_to(page, "words.confirmed")
    page.own_edit.setPlainText("{date.__class__} 확인")
    page.save_button.click()
    assert "words.confirmed" in page.problem_label.text()


def test_markup_is_printed_as_it_was_typed(page: TextsPage, desk: Desk) -> None:
    go_to(page, QUESTION)
    page.own_edit.setPlainText("<b>회사</b> & 주소는?")
    page.save_button.click()
    assert "<b>회사</b> & 주소는?" in leaflet_text(desk)


def test_the_packs_own_words_come_back_and_both_are_kept(page: TextsPage, desk: Desk) -> None:
    before = leaflet_text(desk)
    go_to(page, QUESTION)
    page.own_edit.setPlainText("회사 이름은?")
    page.save_button.click()
    go_to(page, QUESTION)
    page.reset_button.click()
    page.save_button.click()
    assert leaflet_text(desk) == before
    assert desk.texts.edited("ko", desk.shelf.pack) == {}


def test_what_is_typed_stays_while_other_texts_are_looked_at(page: TextsPage) -> None:
    go_to(page, QUESTION)
    page.own_edit.setPlainText("아직 저장하지 않은 글")
    go_to(page, "words.title")
    go_to(page, QUESTION)
    assert page.own_edit.toPlainText() == "아직 저장하지 않은 글"
    choose(page.language_box, "en")
    assert page.typed() == {}


def test_the_file_for_headquarters_says_what_stood_there_and_what_is_wanted(
    page: TextsPage, tmp_path: Path, desk: Desk
) -> None:
    go_to(page, QUESTION)
    old = page.base_edit.toPlainText()
    page.own_edit.setPlainText("회사 이름은?")
    page.save_button.click()
    page.write_file(tmp_path / "texts.json")
    found = json.loads((tmp_path / "texts.json").read_text(encoding="utf-8"))
    assert found["pack"] == desk.shelf.pack.version
    (entry,) = found["texts"]["leaflets/ko.toml"].values()
    assert (entry["now"], entry["wanted"]) == (old, "회사 이름은?")
    assert date.fromisoformat(entry["since"][:10])
