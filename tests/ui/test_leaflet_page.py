"""The leaflet on the screen: chosen otherwise, turned, enlarged, and noted as it was given."""

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from airportdesk.desk import Desk
from airportdesk.intake import draft_from
from airportdesk.labels import LEAFLET_LANGUAGE
from airportdesk.model import ForWhom, LeafletFormat, LeafletReason, PrintState, Sheet
from airportdesk.pack import load
from airportdesk.pack.archive import LEAFLETS, archive_of, files_of
from airportdesk.pack.load import BASE
from airportdesk.settings import Settings
from airportdesk.ui.choice_box import chosen
from airportdesk.ui.leaflet_page import LeafletPage
from airportdesk.ui.main_window import MainWindow

from .test_contact_page import FULL, settle
from .test_main_window import press, unnamed


@pytest.fixture
def page(window: MainWindow) -> LeafletPage:
    """The leaflet of a talk, shown with F8."""
    window.contact_page.show_draft(FULL)
    press(window, Qt.Key.Key_F8)
    assert window.stack.currentWidget() is window.leaflet_page
    return window.leaflet_page


def pick(box: QComboBox, value: str) -> None:
    """Choose as an officer does, so that the page is told."""
    at = box.findData(value)
    box.setFocus()
    while box.currentIndex() != at:
        QTest.keyClick(box, Qt.Key.Key_Down if box.currentIndex() < at else Qt.Key.Key_Up)
    settle()


def words(window: MainWindow) -> str:
    """The words of the leaflet that is shown, without blanks."""
    shown = window.handing._shown
    assert shown is not None
    document = pypdfium2.PdfDocument(shown[1])
    said = "".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return "".join(said.split())


def kinds(desk: Desk, contact_id: int = 1) -> list[tuple[str, str, str]]:
    return [(made.language, made.reason, made.format) for made in desk.leaflets(contact_id)]


def files(folder: Path) -> list[str]:
    return sorted(path.name[23:] for path in (folder / "desk" / "leaflets").glob("*.pdf"))


def test_the_boxes_show_what_the_leaflet_is(page: LeafletPage, desk: Desk) -> None:
    assert chosen(page.language_box) == "ko"
    assert chosen(page.reason_box) == desk.leaflet_reason(FULL)
    assert chosen(page.format_box) == "a4"
    assert page.language_box.count() == len(LEAFLET_LANGUAGE)
    assert page.reason_box.count() == len(LeafletReason)
    assert page.format_box.count() == len(LeafletFormat)
    assert page.choice_bar.isVisible()


def test_another_language_reason_or_paper_is_shown_at_once(window: MainWindow, page: LeafletPage) -> None:
    pack = load()
    pick(page.reason_box, "relative")
    assert "".join(pack.leaflets["ko"].reason["relative"].title.split()) in words(window)
    pick(page.language_box, "vi")
    assert "".join(pack.leaflets["vi"].reason["relative"].title.split()) in words(window)
    before = page.page_count()
    pick(page.format_box, "a4_large")
    assert page.page_count() > before
    assert chosen(page.language_box) == "vi"
    assert page.page_label.text() == f"1 / {page.page_count()}"


def test_of_all_that_was_looked_at_the_first_and_the_last_are_noted_and_kept(
    window: MainWindow, page: LeafletPage, desk: Desk, tmp_path: Path
) -> None:
    for language in ("en", "zh", "vi"):
        pick(page.language_box, language)
    why = desk.leaflet_reason(FULL)
    assert files(tmp_path) == [f"ko-{why}-a4.pdf"]
    press(page, Qt.Key.Key_Escape)
    assert files(tmp_path) == [f"ko-{why}-a4.pdf", f"vi-{why}-a4.pdf"]
    press(window, Qt.Key.Key_F9)
    assert kinds(desk) == [("ko", why, "a4"), ("vi", why, "a4")]


def test_going_back_to_the_first_choice_notes_nothing_twice(window: MainWindow, page: LeafletPage, desk: Desk) -> None:
    pick(page.language_box, "en")
    pick(page.language_box, "ko")
    press(page, Qt.Key.Key_Escape)
    press(window, Qt.Key.Key_F9)
    assert [kind[0] for kind in kinds(desk)] == ["ko"]


def test_leaving_by_another_key_or_locking_notes_the_last_one_too(
    window: MainWindow, page: LeafletPage, desk: Desk
) -> None:
    pick(page.format_box, "a5")
    press(window, Qt.Key.Key_F4)
    window.show_contact()
    press(window, Qt.Key.Key_F9)
    assert [kind[2] for kind in kinds(desk)] == ["a4", "a5"]
    press(window, Qt.Key.Key_F8)
    pick(page.format_box, "receipt80")
    window.lock()
    assert [kind[2] for kind in kinds(desk)] == ["a4", "a5", "a5", "receipt80"]


def test_the_paper_chosen_once_is_that_of_the_next_leaflet(window: MainWindow, page: LeafletPage) -> None:
    pick(page.format_box, "a4_folded")
    press(page, Qt.Key.Key_Escape)
    press(window, Qt.Key.Key_F8)
    assert chosen(page.format_box) == "a4_folded"


def test_a_record_says_language_reason_and_paper_of_its_leaflets(window: MainWindow, desk: Desk) -> None:
    record = desk.log(FULL)
    window.record_page.show_contact(record.contact_id)
    window._show(window.record_page)
    press(window, Qt.Key.Key_F8)
    pick(window.leaflet_page.language_box, "zh")
    pick(window.leaflet_page.reason_box, "friend")
    press(window.leaflet_page, Qt.Key.Key_Escape)
    assert window.stack.currentWidget() is window.record_page
    said = window.record_page.leaflets_label.text().splitlines()
    assert said[0].endswith("한국어 · 일자리 제안 · A4: 화면으로 보여 줌")
    assert said[1].endswith("중국어 · 현지 지인 · A4: 화면으로 보여 줌")


def test_a_language_no_native_reader_has_checked_says_so_to_the_officer_and_never_on_paper(
    window: MainWindow, page: LeafletPage
) -> None:
    assert page.note_label.text() == ""
    pick(page.language_box, "zh")
    assert "확인을 아직 받지 않은 번역" in page.note_label.text()
    assert "확인을아직" not in words(window)


def test_a_language_the_installed_pack_does_not_bring_says_whose_text_it_is(window: MainWindow, desk: Desk) -> None:
    files = {name: data for name, data in files_of(BASE).items() if name != LEAFLETS["vi"]}
    desk.pack = load(archive_of(files))
    window.contact_page.show_draft(FULL)
    press(window, Qt.Key.Key_F8)
    pick(window.leaflet_page.language_box, "zh")
    assert "프로그램에 든 글" not in window.leaflet_page.note_label.text()
    pick(window.leaflet_page.language_box, "vi")
    assert "프로그램에 든 글" in window.leaflet_page.note_label.text()


def test_the_contact_and_the_record_page_offer_all_four_languages(window: MainWindow) -> None:
    for box in (window.contact_page.language_box, window.record_page.language_box):
        assert [box.itemData(n) for n in range(box.count())] == list(LEAFLET_LANGUAGE)


def test_pages_turn_and_the_picture_grows_with_the_keys(window: MainWindow, page: LeafletPage) -> None:
    press(page, Qt.Key.Key_Right)
    assert page.page_label.text() == f"2 / {page.page_count()}"
    before = page._picture.width()
    press(page, Qt.Key.Key_Plus)
    assert page._picture.width() > before


def test_every_box_has_a_name_and_a_key(page: LeafletPage) -> None:
    assert unnamed(page) == []
    for box, letter in (
        (page.language_box, Qt.Key.Key_L),
        (page.reason_box, Qt.Key.Key_W),
        (page.format_box, Qt.Key.Key_F),
    ):
        QTest.keyClick(page.window(), letter, Qt.KeyboardModifier.AltModifier)
        assert box.hasFocus()


@pytest.mark.parametrize("language", ["ko", "en"])
def test_nothing_on_the_page_is_cut_off(open_window: object, language: str, desk: Desk) -> None:
    window = open_window(Settings(language=language))  # type: ignore[operator]
    window.contact_page.show_draft(draft_from(desk.log(FULL)))
    press(window, Qt.Key.Key_F8)
    page = window.leaflet_page
    pick(page.language_box, "vi")
    for label in (page.language_label, page.reason_label, page.format_label, page.note_label):
        assert label.height() >= label.heightForWidth(label.width()) or label.width() >= label.sizeHint().width()
    for box in (page.language_box, page.reason_box, page.format_box):
        widest = max(box.fontMetrics().horizontalAdvance(box.itemText(n)) for n in range(box.count()))
        assert box.width() >= widest + 30
        assert box.height() >= 44


def test_a_leaflet_only_shown_is_no_copy_given_and_the_record_says_it_was_shown(window: MainWindow, desk: Desk) -> None:
    window.contact_page.show_draft(FULL)
    press(window, Qt.Key.Key_F8)
    press(window, Qt.Key.Key_Escape)
    press(window, Qt.Key.Key_F9)
    window.show_first()
    assert "안내문 0부" in window.shift.start_page.numbers_label.text()
    assert desk.day_log(desk.today()).handed == ()
    window._open_contact(1)
    (line,) = window.record_page.leaflets_label.text().splitlines()
    assert line.endswith("A4: 화면으로 보여 줌")


def test_a_leaflet_that_waits_for_a_printer_is_said_to_be_printed_later(window: MainWindow, desk: Desk) -> None:
    window.contact_page.show_draft(FULL)
    press(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    window.printing.settle()
    press(window, Qt.Key.Key_Escape)
    press(window, Qt.Key.Key_F9)
    window._open_contact(1)
    (line,) = window.record_page.leaflets_label.text().splitlines()
    assert line.endswith("A4: 나중에 인쇄 1부")
    window.show_first()
    assert "안내문 0부" in window.shift.start_page.numbers_label.text()


def test_copies_sent_to_a_printer_are_counted_and_the_record_says_how_many_and_what_became_of_them(
    window: MainWindow, desk: Desk
) -> None:
    contact = desk.log(FULL).contact_id
    sheet = Sheet("a" * 64, "vi", "job", "a4", "airportdesk")
    sent = desk.prints.sent(sheet, ForWhom(contact), 2, "front desk", 7, b"%PDF")
    desk.prints.heard(sent.id, PrintState.PRINTED, None, "")
    window.show_first()
    assert "안내문 2부" in window.shift.start_page.numbers_label.text()
    window._open_contact(contact)
    (line,) = window.record_page.leaflets_label.text().splitlines()
    assert line.endswith("A4: 인쇄 보냄 2부 · 인쇄됨")


@pytest.mark.parametrize(
    ("key", "modifier"),
    [(Qt.Key.Key_F8, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)],
)
def test_a_leaflet_made_before_a_talk_is_begun_is_in_no_record(
    window: MainWindow, desk: Desk, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    press(window, key, modifier)
    window.printing.settle()
    assert window.stack.currentWidget() is window.leaflet_page
    pick(window.leaflet_page.language_box, "en")
    press(window, Qt.Key.Key_Escape)
    window.contact_page.show_draft(FULL)
    press(window, Qt.Key.Key_F9)
    assert desk.leaflets(1) == ()
    window._open_contact(1)
    assert window.record_page.leaflets_label.text() == "아직 없습니다."
