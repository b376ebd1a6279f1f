"""Khmer on paper, as somebody who reads it sees it and as somebody who copies it gets it."""

import shutil
import subprocess
import sys
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageDraw, ImageFont, features

from airportdesk.files import RESOURCES
from airportdesk.leaflet.paper import COLOUR
from airportdesk.leaflet.shaped import KHMER, khmer_block, khmer_font, shaped, shaped_lines
from airportdesk.leaflet.sheet import Sheet
from airportdesk.leaflet.words import LeafletError

from .samples import AT

CLUSTERS = "ខ្ញុំត្រូវស្ត្រីឆ្លងប្រើ"
HELD = "គេ\u200bឃុំឃាំង\u200bខ្ញុំ\u200bដោយ\u200bបង្ខំ ខ្ញុំ\u200bចេញ\u200bទៅ\u200bណា\u200bមិន\u200bបាន\u200bទេ។"
SIZE, PAGE, BASE = 50.0, (1_000.0, 200.0), 100.0


def page(text: str, as_it_is: bool = False) -> bytes:
    """One page with a line of Khmer on the baseline in its middle; `as_it_is` is how reportlab draws it by itself."""
    khmer_font()
    sheet = Sheet("x", "ko", PAGE, COLOUR, AT)
    if as_it_is:
        sheet.canvas.setFont(KHMER, SIZE)
        sheet.canvas.drawString(20, BASE, text)
    else:
        shaped(text, SIZE).draw(sheet, 20, BASE, COLOUR.text)
    sheet.end_page()
    return sheet.pdf()


def black(grey: int) -> int:
    """Ink or none."""
    return 255 if grey >= 128 else 0


def ink(pdf: bytes) -> Image.Image:
    """The first page, one pixel a point; ink is 255 and paper 0."""
    document = pypdfium2.PdfDocument(pdf)
    picture: Image.Image = document[0].render(scale=1, grayscale=True).to_pil().point(lambda grey: black(255 - grey))
    document.close()
    return picture


def differing(one: Image.Image, other: Image.Image) -> float:
    """The share of pixels that differ."""
    pairs = zip(one.tobytes(), other.tobytes(), strict=True)
    return sum(a != b for a, b in pairs) / len(one.tobytes())


def box(pdf: bytes) -> tuple[int, int, int, int]:
    found = ink(pdf).getbbox()
    assert found is not None
    return found


def words(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    said = str(document[0].get_textpage().get_text_bounded())
    document.close()
    return said.strip()


def test_letters_stand_in_clusters_and_take_less_width_than_one_after_the_other() -> None:
    """The width of the ink is the same in both where HarfBuzz is silently missing; a test of the words would pass."""
    left, _, right, _ = box(page(CLUSTERS))
    raw_left, _, raw_right, _ = box(page(CLUSTERS, as_it_is=True))
    assert (right - left) / (raw_right - raw_left) < 0.9


def test_the_width_a_line_is_set_by_is_the_width_of_its_ink() -> None:
    left, _, right, _ = box(page(CLUSTERS))
    assert shaped(CLUSTERS, SIZE).width == pytest.approx(right - left, abs=0.2 * SIZE)


def test_a_small_letter_stands_under_the_large_one() -> None:
    """ក្ក is one letter with a small one below it: as wide as the letter alone, and deeper."""
    alone, with_small = box(page("ក")), box(page("ក្ក"))
    assert with_small[2] - with_small[0] == pytest.approx(alone[2] - alone[0], abs=2)
    assert with_small[3] > alone[3] + 0.2 * SIZE
    assert box(page("ក្ក", as_it_is=True))[2] > with_small[2] + 0.3 * SIZE


def test_a_vowel_that_is_spelt_after_its_letter_stands_before_it() -> None:
    """In កេ the letter is typed first; its ink stands as far to the right as the vowel before it is wide."""
    letter = box(page("ក"))
    moved = round(shaped("កេ", SIZE).width - shaped("ក", SIZE).width)
    there = ink(page("កេ")).crop((letter[0] + moved, letter[1], letter[2] + moved, letter[3]))
    assert differing(there, ink(page("ក")).crop(letter)) < 0.1
    assert moved > 0.25 * SIZE
    assert box(page("កេ"))[0] < letter[0] + 0.2 * SIZE


@pytest.mark.skipif(not features.check("raqm"), reason="Pillow has no HarfBuzz of its own here")
@pytest.mark.parametrize("text", [CLUSTERS, HELD.replace("\u200b", ""), "ប៉ុស្តិ៍ប៉ូលិស", "គ្រឿងញ៉ាំៗ 117!"])
def test_it_looks_as_another_program_shapes_it(text: str) -> None:
    font = ImageFont.truetype(
        RESOURCES / "fonts" / "NotoSansKhmer-Regular.ttf", SIZE, layout_engine=ImageFont.Layout.RAQM
    )
    other = Image.new("L", (round(PAGE[0]), round(PAGE[1])))
    ImageDraw.Draw(other).text((20, BASE), text, font=font, fill=255, anchor="ls", language="km")
    ours, theirs = box(page(text)), other.point(black).getbbox()
    assert theirs is not None
    assert ours == pytest.approx(theirs, abs=3)
    assert differing(ink(page(text)).crop(ours), other.point(black).crop(ours)) < 0.08


@pytest.mark.parametrize("text", [CLUSTERS, "ខ្ញុំជាពលរដ្ឋកូរ៉េខាងត្បូង", "ប៉ុស្តិ៍ប៉ូលិស 117!"])
def test_copied_text_is_what_somebody_would_type(text: str) -> None:
    pdf = page(text)
    assert words(pdf) == text


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils is not installed")
def test_another_reader_gets_the_same_text(tmp_path: Path) -> None:
    file = tmp_path / "x.pdf"
    file.write_bytes(page(CLUSTERS))
    said = subprocess.run(["pdftotext", file, "-"], capture_output=True, check=True).stdout.decode()
    assert said.strip() == CLUSTERS


def test_a_line_breaks_at_a_blank_rather_than_inside_a_phrase() -> None:
    text = HELD.replace("\u200b", "")
    assert [line.text for line in shaped_lines(HELD, 20, 1_000)] == [text]
    assert [line.text for line in shaped_lines(HELD, 20, 230)] == text.split(" ")


def test_no_line_is_wider_than_it_may_be_and_no_letter_is_lost() -> None:
    for width in range(20, 500, 10):
        lines = shaped_lines(HELD, 20, width)
        assert "".join(line.text for line in lines).replace(" ", "") == HELD.replace("\u200b", "").replace(" ", "")
        if width > 60:
            assert max(line.width for line in lines) <= width
    assert len(shaped_lines(HELD, 20, 20)) > 12


def test_lines_break_only_at_the_marks_while_the_words_fit() -> None:
    ends = {len("".join(HELD.replace(" ", "\u200b").split("\u200b")[:n])) for n in range(1, 20)}
    at = 0
    for line in shaped_lines(HELD, 20, 120):
        at += len(line.text.replace(" ", ""))
        assert at in ends


def test_two_words_without_a_blank_are_set_on_lines_of_their_own() -> None:
    assert [line.text for line in shaped_lines("ខ្ញុំ\u200bខ្ញុំ", 20, 25)] == ["ខ្ញុំ", "ខ្ញុំ"]


def test_ink_stays_inside_the_height_of_its_block() -> None:
    for text in ("គ្រឿង", "ប៉ុស្តិ៍", "ខ្ញុំ", "កម្ពុជា"):
        sheet = Sheet("x", "ko", PAGE, COLOUR, AT)
        block = khmer_block(text, SIZE, 600, COLOUR.text)
        block.draw(sheet, 20, 150)
        sheet.end_page()
        _, top, _, bottom = box(sheet.pdf())
        assert top >= PAGE[1] - 150
        assert bottom <= PAGE[1] - 150 + block.height


def test_a_character_without_a_glyph_is_named() -> None:
    with pytest.raises(LeafletError, match="☎") as refused:
        shaped("ជួយ☎", SIZE)
    assert "☎" in refused.value.ko


def test_what_was_shaped_before_changes_no_byte_of_a_file() -> None:
    code = (
        "import sys, hashlib\nfrom tests.leaflet.test_shaped import page\nfor text in sys.argv[1:]: pdf = page(text)\n"
    )
    runs = [(CLUSTERS,), ("ស្ថានទូតប៉ុស្តិ៍កម្ពុជា", "ឃុំឃាំង", CLUSTERS)]
    made = {said(code + "print(hashlib.sha256(pdf).hexdigest())", *run) for run in runs}
    assert len(made) == 1


def test_without_harfbuzz_nothing_is_printed_rather_than_letters_that_fall_apart() -> None:
    code = (
        "import sys; sys.modules['uharfbuzz'] = None\n"
        "from tests.leaflet.test_shaped import page; from airportdesk.errors import DeskError\n"
        "try: page('ក')\n"
        "except DeskError as error: print(error.ko)"
    )
    assert "uharfbuzz" in said(code)


def said(code: str, *texts: str) -> str:
    """What a fresh Python says."""
    root = Path(__file__).parents[2]
    run = subprocess.run([sys.executable, "-X", "utf8", "-c", code, *texts], capture_output=True, check=True, cwd=root)
    return run.stdout.decode()
