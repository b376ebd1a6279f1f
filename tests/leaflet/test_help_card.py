"""The help card on paper, as the one who is shown it and the one who carries it see it."""

from dataclasses import replace
from datetime import timedelta

import msgspec
import pypdfium2
import pytest
from PIL import Image

from airportdesk.leaflet import help_card_pdf
from airportdesk.leaflet.help_card import PANEL_HEIGHT, PANEL_WIDTH, RECEIPT_WIDTH, draw_large, draw_receipt
from airportdesk.leaflet.paper import COLOUR
from airportdesk.leaflet.sheet import Sheet
from airportdesk.leaflet.words import LeafletError, day_words
from airportdesk.model import CardFormat
from airportdesk.pack import Pack
from airportdesk.pack.help_card import LETTERS, MOST, CardLine, HelpCard

from .samples import AT, PACK

CARD = PACK.help_card
FORMATS = list(CardFormat)


def with_card(**changed: object) -> Pack:
    card: HelpCard = msgspec.structs.replace(CARD, **changed)
    return replace(PACK, help_card=card)


def read(pdf: bytes) -> str:
    """All words of a card without blanks, so that a line break says nothing."""
    document = pypdfium2.PdfDocument(pdf)
    said = "".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    return "".join(said.split())


def picture(pdf: bytes, page: int = 0) -> Image.Image:
    """A page, two pixels a point; ink is 255."""
    document = pypdfium2.PdfDocument(pdf)
    seen: Image.Image = document[page].render(scale=2, grayscale=True).to_pil().point(lambda grey: 255 * (grey < 200))
    document.close()
    return seen


def solid(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize("format", FORMATS)
def test_every_sentence_stands_there_in_khmer_korean_and_english_and_can_be_copied(format: CardFormat) -> None:
    said = read(help_card_pdf(PACK, format, AT))
    for line in CARD.line:
        assert solid(line.plain) in said
        assert solid(line.ko) in said
        assert solid(line.en) in said


@pytest.mark.parametrize("format", FORMATS)
def test_korean_follows_its_khmer_and_the_numbers_follow_their_sentence(format: CardFormat) -> None:
    said = read(help_card_pdf(PACK, format, AT))
    at = -1
    for line in CARD.line:
        for part in (line.plain, line.ko, *(hotline.number for hotline in PACK.numbers_of(line))):
            assert said.index(solid(part)) > at
            at = said.index(solid(part))


@pytest.mark.parametrize("format", FORMATS)
def test_each_number_says_whose_it_is_and_when_it_was_last_confirmed(format: CardFormat) -> None:
    said = read(help_card_pdf(PACK, format, AT))
    for line in CARD.line:
        for hotline in PACK.numbers_of(line):
            assert solid(f"{hotline.ko} · {day_words(hotline.confirmed, 'ko')} 확인") in said


@pytest.mark.parametrize("format", FORMATS)
def test_paper_says_that_no_native_reader_has_checked_it_until_one_has(format: CardFormat) -> None:
    assert solid(CARD.note_ko) in read(help_card_pdf(with_card(checked_by_native=False), format, AT))
    assert solid(CARD.note_ko) not in read(help_card_pdf(with_card(checked_by_native=True), format, AT))


@pytest.mark.parametrize("format", FORMATS)
def test_the_card_warns_whom_not_to_show_it_to(format: CardFormat) -> None:
    assert solid(CARD.use_ko) in read(help_card_pdf(PACK, format, AT))


def test_the_large_card_is_one_a4_page_and_khmer_is_far_larger_than_the_rest() -> None:
    pdf = help_card_pdf(PACK, CardFormat.A4, AT)
    document = pypdfium2.PdfDocument(pdf)
    assert [tuple(map(round, page.get_size())) for page in document] == [(595, 842)]
    document.close()
    heights = ink_heights(pdf)
    assert heights[2] > 2 * heights[0] > 0


def ink_heights(pdf: bytes) -> list[int]:
    """The height of every stretch of ink from the top, thin lines left out: title, remarks, the first sentence, ..."""
    seen = picture(pdf)
    inked = [any(seen.crop((0, y, seen.width, y + 1)).tobytes()) for y in range(seen.height)]
    found, run = [], 0
    for ink in (*inked, False):
        if ink:
            run += 1
        elif run:
            found.append(run)
            run = 0
    tall = [height for height in found if height > 5]
    return [tall[1], tall[2], next(height for height in tall[4:] if height > 30)]


def test_the_small_card_is_there_twice_and_folds_to_the_size_of_a_bank_card() -> None:
    pdf = help_card_pdf(PACK, CardFormat.WALLET, AT)
    said = read(pdf)
    for line in CARD.line:
        assert said.count(solid(line.plain)) == 2
    assert (round(PANEL_WIDTH / 72 * 25.4, 1), round(PANEL_HEIGHT / 72 * 25.4, 1)) == (85.6, 54.0)
    seen = picture(pdf)
    box = seen.getbbox()
    assert box is not None
    assert box[2] - box[0] == pytest.approx(2 * 2 * PANEL_WIDTH, abs=4)


def test_nothing_is_printed_on_a_fold() -> None:
    seen = picture(help_card_pdf(PACK, CardFormat.WALLET, AT))
    middle = seen.width // 2
    top, bottom = 360, 1_520
    for side in (-1, 1):
        strip = seen.crop((middle + side * 8 - 3, top, middle + side * 8 + 3, bottom))
        rows = sum(any(strip.crop((0, y, 6, y + 1)).tobytes()) for y in range(strip.height))
        assert rows < 20  # the lines to cut and to fold cross the strip, and nothing else does


def test_a_receipt_is_eighty_millimetres_wide_keeps_to_its_middle_and_has_only_black() -> None:
    pdf = help_card_pdf(PACK, CardFormat.RECEIPT80, AT)
    document = pypdfium2.PdfDocument(pdf)
    assert len(document) == 1
    assert document[0].get_size()[0] == pytest.approx(RECEIPT_WIDTH, abs=0.1)
    seen = document[0].render(scale=2).to_pil().convert("RGB")
    document.close()
    assert all(max(colour) - min(colour) < 8 for _, colour in seen.getcolors(1 << 24) or ())
    box = picture(pdf).getbbox()
    assert box is not None
    assert box[0] >= 2 * 4 / 25.4 * 72 - 2
    assert box[2] <= 2 * 76 / 25.4 * 72 + 2


@pytest.mark.parametrize("format", FORMATS)
def test_the_same_pack_gives_the_same_bytes_and_another_moment_only_another_date(format: CardFormat) -> None:
    first, later = help_card_pdf(PACK, format, AT), help_card_pdf(PACK, format, AT + timedelta(days=1))
    assert first == help_card_pdf(PACK, format, AT)
    assert read(first) == read(later)


def longest() -> Pack:
    """A card with the most, longest and widest sentences the loader lets through, and three numbers under each."""
    text = "ញញញញ\u200b" * (LETTERS // 4)
    numbers = tuple(hotline.id for hotline in PACK.hotlines[:3])
    lines = tuple(
        CardLine(id=f"l{n}", km=text, ko="가" * LETTERS, en="w " * (LETTERS // 2), numbers=numbers) for n in range(MOST)
    )
    return with_card(line=lines)


@pytest.mark.parametrize("format", FORMATS)
def test_the_longest_card_a_pack_may_hold_still_fits(format: CardFormat) -> None:
    pack = longest()
    said = read(help_card_pdf(pack, format, AT))
    assert said.count(solid(pack.help_card.line[0].plain)) == MOST * (2 if format is CardFormat.WALLET else 1)


def test_a_card_too_long_for_its_paper_is_refused_in_words() -> None:
    line = longest().help_card.line[0]
    with pytest.raises(LeafletError) as refused:
        help_card_pdf(with_card(line=(line,) * 30), CardFormat.A4, AT)
    assert "help_card.toml" in refused.value.ko


def test_a_number_this_pack_does_not_have_is_left_out() -> None:
    without = replace(PACK, hotlines=tuple(line for line in PACK.hotlines if line.id != "embassy_emergency"))
    said = read(help_card_pdf(without, CardFormat.A4, AT))
    assert "+855-92-555-235" not in said
    assert "+855-23-211-900" in said


@pytest.mark.parametrize("size", [(420.0, 595.0), (842.0, 595.0)])
def test_a_leaflet_can_go_on_with_the_card_at_its_own_page_size(size: tuple[float, float]) -> None:
    sheet = Sheet("x", "ko", size, COLOUR, AT)
    sheet.text(50, 50, "앞쪽", 10)
    sheet.end_page()
    draw_large(sheet, PACK, size, 30)
    draw_receipt(sheet, PACK)
    pdf = sheet.pdf()
    document = pypdfium2.PdfDocument(pdf)
    pages = [page.get_textpage().get_text_bounded() for page in document]
    assert tuple(document[1].get_size()) == pytest.approx(size)
    document.close()
    assert len(pages) == 3
    assert all(solid(CARD.line[-1].plain) in solid(page) for page in pages[1:])
    assert CARD.line[-1].plain not in pages[0]
    left, _, right, bottom = picture(pdf, 1).getbbox() or (0, 0, 0, 0)
    assert left >= 58
    assert right <= 2 * size[0] - 58
    assert bottom <= 2 * size[1] - 58
