"""The help card on the screen, where only the bundled type is to be had."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import msgspec
import pypdfium2
import pytest
import uharfbuzz
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from airportdesk.desk import Desk
from airportdesk.files import RESOURCES
from airportdesk.leaflet.shaped import shaped
from airportdesk.model import CardFormat, ForWhom
from airportdesk.text import Language
from airportdesk.ui.help_card_page import HelpCardPage
from airportdesk.ui.helping import Helping
from airportdesk.ui.jobs import Jobs
from airportdesk.ui.khmer_text import ABOVE, KhmerText, khmer_family
from airportdesk.ui.print_bar import PrintBar
from airportdesk.ui.printing import Printing

from .conftest import Inline

Open = Callable[..., HelpCardPage]


@pytest.fixture
def open_card(dressed: QApplication, desk: Desk, qtbot: QtBot) -> Open:
    """Opens the card of the desk, as large as a page of the window is."""
    held = []

    def open_it(language: Language = "ko") -> HelpCardPage:
        page = HelpCardPage(desk, language)
        held.append(page)
        qtbot.addWidget(page)
        page.resize(1366, 660)
        page.show_card()
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        return page

    return open_it


def sentences(page: HelpCardPage) -> list[KhmerText]:
    return list(page.scroll_area.findChildren(KhmerText))


def said(page: HelpCardPage) -> list[str]:
    return [found.text() for found in page.scroll_area.findChildren(QLabel)]


def inked_rows(text: KhmerText) -> list[bool]:
    """From the top, whether there is anything but background."""
    picture = text.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    ground = picture.pixelColor(picture.width() - 1, 0).value()
    return [
        any(abs(picture.pixelColor(x, y).value() - ground) > 60 for x in range(picture.width()))
        for y in range(picture.height())
    ]


def test_every_sentence_stands_there_with_its_korean_its_english_and_its_numbers(open_card: Open, desk: Desk) -> None:
    page = open_card()
    texts = said(page)
    card = desk.pack.help_card
    assert [text.accessibleName() for text in sentences(page)] == [line.km for line in card.line]
    for line in card.line:
        assert line.ko in texts
        assert line.en in texts
        for hotline in desk.pack.numbers_of(line):
            assert hotline.number in texts
            assert any(hotline.ko in text and str(hotline.confirmed.year) in text for text in texts)


def test_the_traveller_sees_the_whole_card_at_once(open_card: Open) -> None:
    page = open_card()
    assert page.scroll_area.verticalScrollBar().maximum() == 0
    assert page.scroll_area.horizontalScrollBar().maximum() == 0


def test_no_letter_is_a_box_because_every_glyph_is_one_of_the_bundled_type(open_card: Open, desk: Desk) -> None:
    """Glyph by glyph what HarfBuzz picks from the bundled file: a font of this machine would have other numbers."""
    font = uharfbuzz.Font(uharfbuzz.Face((RESOURCES / "fonts" / "NotoSansKhmer-Regular.ttf").read_bytes()))
    for text, line in zip(sentences(open_card()), desk.pack.help_card.line, strict=True):
        buffer = uharfbuzz.Buffer()
        buffer.add_str(line.km)
        buffer.guess_segment_properties()
        uharfbuzz.shape(font, buffer)
        expected = [info.codepoint for info in buffer.glyph_infos]
        assert 0 not in expected
        assert [glyph for run in text._layout.glyphRuns() for glyph in run.glyphIndexes()] == expected


def test_letters_take_the_room_they_take_on_paper_because_both_are_shaped(open_card: Open, desk: Desk) -> None:
    for text, line in zip(sentences(open_card()), desk.pack.help_card.line, strict=True):
        wide = text._layout.lineAt(0).naturalTextWidth()
        assert wide == pytest.approx(shaped(line.plain, text._size).width, rel=0.03)
        letters = sum(shaped(letter, text._size).width for letter in line.plain)
        assert wide < 0.9 * letters


def test_signs_under_and_over_the_letters_are_drawn_whole(dressed: QApplication, qtbot: QtBot) -> None:
    """ខ្ញុំ hangs half its size below the line, គ្រឿង stands almost as high as the type is large."""
    deep, high = KhmerText("ខ្ញុំ", 60), KhmerText("គ្រឿង", 60)
    for text in (deep, high):
        qtbot.addWidget(text)
        text.resize(300, text.heightForWidth(300))
        rows = inked_rows(text)
        assert not rows[0]
        assert not rows[-1]
    rows = inked_rows(deep)
    assert len(rows) - rows[::-1].index(True) > (ABOVE + 0.45) * 60
    assert inked_rows(high).index(True) < (ABOVE - 0.9) * 60


def test_a_narrow_page_breaks_a_sentence_at_its_marks_and_shows_all_of_it(dressed: QApplication, desk: Desk) -> None:
    line = desk.pack.help_card.line[1]
    text = KhmerText(line.km, 40)
    assert text.heightForWidth(2_000) < text.heightForWidth(400) < text.heightForWidth(200)
    text.heightForWidth(200)
    for number in range(text._layout.lineCount()):
        row = text._layout.lineAt(number)
        assert row.naturalTextWidth() <= 200
        end = row.textStart() + row.textLength()
        assert end == len(line.km) or line.km[end - 1] in "\u200b "


def test_the_card_says_that_it_awaits_a_native_reader_until_one_has_checked_it(open_card: Open, desk: Desk) -> None:
    page = open_card()
    assert "원어민" in page.note_label.text()
    assert page.note_label.isVisible()
    checked = msgspec.structs.replace(desk.pack.help_card, checked_by_native=True)
    desk.pack = replace(desk.pack, help_card=checked)
    page.show_card()
    assert not page.note_label.isVisible()


def test_larger_and_smaller_type_by_key_and_back_by_escape(open_card: Open, qtbot: QtBot) -> None:
    page = open_card()
    before = sentences(page)[0].height()
    QTest.keyClick(page, Qt.Key.Key_Plus)
    assert sentences(page)[0].height() > before
    QTest.keyClick(page, Qt.Key.Key_Plus)
    assert not page.larger_button.isEnabled()
    for _ in range(5):
        QTest.keyClick(page, Qt.Key.Key_Minus)
    assert sentences(page)[0].height() < before
    assert not page.smaller_button.isEnabled()
    with qtbot.waitSignal(page.closed):
        QTest.keyClick(page, Qt.Key.Key_Escape)


def test_large_type_stays_inside_the_page(open_card: Open) -> None:
    page = open_card()
    page.larger_button.click()
    page.larger_button.click()
    page.resize(1024, 600)
    QApplication.processEvents()
    for text in sentences(page):
        assert text.width() <= page.scroll_area.viewport().width()
        assert text.height() >= text.heightForWidth(text.width())


def test_an_english_desk_says_in_english_whose_number_it_is(open_card: Open) -> None:
    page = open_card("en")
    assert any("Korean embassy Phnom Penh" in text and "2024" in text for text in said(page))
    assert page.use_label.text().startswith("Show it")


def test_the_first_window_does_not_wait_for_the_khmer_type(dressed: QApplication, desk: Desk, qtbot: QtBot) -> None:
    before = khmer_family.cache_info()
    qtbot.addWidget(HelpCardPage(desk, "ko"))
    assert khmer_family.cache_info() == before


def test_buttons_are_large_enough_for_a_finger(open_card: Open) -> None:
    page = open_card()
    assert all(b.height() >= 44 for b in (page.back_button, page.smaller_button, page.larger_button))


def test_the_printed_card_says_what_the_screen_says(open_card: Open, desk: Desk) -> None:
    shown = {text.accessibleName().replace("\u200b", "") for text in sentences(open_card())}
    for format in CardFormat:
        document = pypdfium2.PdfDocument(desk.help_card_job(format)())
        printed = "".join(document[0].get_textpage().get_text_bounded().split())
        document.close()
        assert all("".join(sentence.split()) in printed for sentence in shown)


@pytest.fixture
def helping(dressed: QApplication, desk: Desk, tmp_path: Path, qtbot: QtBot) -> Iterator[Helping]:
    parent, jobs = QWidget(), Jobs(executor=Inline())
    qtbot.addWidget(parent)
    printing = Printing(desk, tmp_path, jobs, "ko", parent)
    found = Helping(desk, printing, jobs, "ko", parent)
    found.card_page.setParent(parent)
    yield found
    parent.close()  # held until here: qtbot holds widgets weakly


def test_the_card_that_was_chosen_is_kept_for_a_printer_and_names_nobody(helping: Helping, desk: Desk) -> None:
    helping.show()
    page = helping.card_page
    page.format_box.setCurrentIndex(page.format_box.findData(CardFormat.WALLET.value))
    bar = page.findChild(PrintBar)
    assert bar is not None
    bar.later_button.click()
    kept = desk.prints.later()
    assert [(one.sheet.language, one.sheet.format, one.whose) for one in kept] == [("km", "card_wallet", ForWhom())]
    pdf = desk.prints.file(kept[0].sheet)
    assert pdf == desk.help_card_job(CardFormat.WALLET)()


def test_going_to_the_card_shows_it_whole_below_the_printing(helping: Helping, qtbot: QtBot) -> None:
    with qtbot.waitSignal(helping.page_wanted) as asked:
        helping.show()
    page = helping.card_page
    assert asked.args == [page]
    page.resize(1366, 650)
    page.window().show()
    QApplication.processEvents()
    assert page.format_box.isVisible()
    assert sentences(page)
    assert page.scroll_area.verticalScrollBar().maximum() == 0
