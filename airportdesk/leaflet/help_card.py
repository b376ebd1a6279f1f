"""The help card on paper: one A4 page to unfold and show, two small ones to cut out, or a receipt 80 mm wide."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from itertools import combinations_with_replacement, pairwise

from airportdesk.leaflet.fonts import width_of
from airportdesk.leaflet.paper import BLACK, COLOUR, MM, Ink
from airportdesk.leaflet.setting import Type, set_text
from airportdesk.leaflet.shaped import khmer_block
from airportdesk.leaflet.sheet import Block, Sheet, set_block, stacked
from airportdesk.leaflet.words import LeafletError, day_words
from airportdesk.model import CardFormat
from airportdesk.pack import Pack
from airportdesk.pack.help_card import CardLine
from airportdesk.pack.shapes import Hotline
from airportdesk.text import Words

A4 = (210 * MM, 297 * MM)
MARGIN = 17 * MM
PANEL_WIDTH, PANEL_HEIGHT = 85.6 * MM, 53.98 * MM
"""A bank card (ISO/IEC 7810 ID-1): what the small card is when it is folded twice."""
PANELS = 4
RECEIPT_WIDTH, RECEIPT_INNER = 80 * MM, 72 * MM
"""The paper of a receipt printer, and what its head reaches."""
_PAD = 8.0
_LARGE = (30.0, 28.0, 26.0, 24.0, 22.0, 20.0, 18.0, 16.0, 14.0, 12.0, 10.0, 8.0, 6.0)
_SMALL = (15.0, 14.0, 13.0, 12.0, 11.0, 10.0, 9.0, 8.0, 7.0, 6.0, 5.0, 4.0)
_SPACING = 1.36


@dataclass(frozen=True, slots=True)
class Look:
    """The sizes of one card in points, and its ink."""

    khmer: float
    korean: float
    english: float
    number: float
    ink: Ink = COLOUR


def made(pack: Pack, format: CardFormat, made_at: datetime) -> bytes:
    """The card as a PDF; see `help_card_pdf`."""
    ink = BLACK if format is CardFormat.RECEIPT80 else COLOUR
    sheet = Sheet(pack.help_card.title.ko, "ko", A4, ink, made_at)
    draw = {CardFormat.A4: draw_large, CardFormat.WALLET: draw_wallet, CardFormat.RECEIPT80: draw_receipt}
    draw[format](sheet, pack)
    return sheet.pdf()


def draw_large(sheet: Sheet, pack: Pack, size: tuple[float, float] = A4, margin: float = MARGIN) -> None:
    """The large card as the next page of a sheet, which it ends; a leaflet of this page size may go on with it."""
    width, height = size
    inner, card, ink = width - 2 * margin, pack.help_card, sheet.ink
    head = _words(card.title, 17, 8.5, inner, ink, after=5, bold=True)
    use = _words(card.use, 10.5, 8.5, inner, ink, after=14)
    note = _note(pack, 8, inner, ink)
    room = height - 2 * margin - head.height - use.height - note.height - 8
    lines = _fitting(
        _LARGE, partial(_large, ink=ink), pack, inner, lambda blocks: _sum(blocks) + 8 * len(blocks) <= room
    )
    white = min(26.0, (room - _sum(lines)) / len(lines))
    sheet.canvas.setPageSize(size)
    top = height - margin
    for block in (head, use):
        block.draw(sheet, margin, top)
        top -= block.height
    for block in lines:
        sheet.rule(margin, top, inner)
        block.draw(sheet, margin, top - white / 2)
        top -= block.height + white
    note.draw(sheet, margin, margin + note.height)
    sheet.end_page()


def draw_wallet(sheet: Sheet, pack: Pack) -> None:
    """An A4 sheet with the small card twice: to be cut out, folded twice, and kept in two places."""
    card = pack.help_card
    width, height = 2 * PANEL_WIDTH, 2 * PANEL_HEIGHT
    left, top = (A4[0] - width) / 2, A4[1] - 40
    sheet.canvas.setPageSize(A4)
    for block in (
        _words(card.title, 14, 8, width, COLOUR, after=4, bold=True),
        _words(card.fold, 9.5, 8, width, COLOUR, after=4),
        _words(card.use, 9.5, 8, width, COLOUR, after=10),
    ):
        block.draw(sheet, left, top)
        top -= block.height
    panels = _panels(pack)
    for _ in range(2):
        _cut_out(sheet, panels, left, top)
        top -= height + 12
    _note(pack, 7.5, width, COLOUR).draw(sheet, left, top)
    sheet.end_page()


def draw_receipt(sheet: Sheet, pack: Pack) -> None:
    """One strip 80 mm wide and as long as it needs to be, in black; a receipt leaflet may go on with it."""
    card, left = pack.help_card, (RECEIPT_WIDTH - RECEIPT_INNER) / 2
    look = Look(16, 10.5, 8, 16, BLACK)
    blocks = [
        _words(card.title, 12, 8, RECEIPT_INNER, BLACK, after=4, bold=True),
        _words(card.use, 9, 7.5, RECEIPT_INNER, BLACK, after=8),
    ]
    ruled = Block(5, lambda sheet, x, top: sheet.rule(x, top, RECEIPT_INNER))
    blocks += [stacked((ruled, _entry(line, pack, look, RECEIPT_INNER)), after=7) for line in card.line]
    whole = stacked((*blocks, _note(pack, 7.5, RECEIPT_INNER, BLACK)))
    sheet.canvas.setPageSize((RECEIPT_WIDTH, whole.height + 2 * left))
    whole.draw(sheet, left, whole.height + left)
    sheet.end_page()


def _large(size: float, ink: Ink) -> Look:
    return Look(size, max(size * 0.5, min(9.0, size * 0.75)), max(size * 0.36, min(7.5, size * 0.6)), size * 0.8, ink)


def _small(size: float) -> Look:
    return Look(size, size * 0.6, size * 0.44, size * 0.85)


def _fitting(
    sizes: Sequence[float],
    look: Callable[[float], Look],
    pack: Pack,
    width: float,
    fits: Callable[[list[Block]], bool],
) -> list[Block]:
    """The sentences at the largest size at which they fit. Raises LeafletError if they fit at none."""
    for size in sizes:
        blocks = [_entry(line, pack, look(size), width) for line in pack.help_card.line]
        if fits(blocks):
            return blocks
    raise LeafletError(
        "도움 요청 카드의 글이 너무 길어 한 장에 들어가지 않습니다. 자료 묶음의 help_card.toml을 줄여 주세요.",
        "The help card has more text than one sheet holds. Shorten help_card.toml of the data pack.",
    )


def _panels(pack: Pack) -> list[list[Block]]:
    """The sentences shared out to the four panels in their order, as evenly as can be."""
    room = PANEL_HEIGHT - 2 * _PAD
    shared: list[list[list[Block]]] = []

    def fits(blocks: list[Block]) -> bool:
        cuts = combinations_with_replacement(range(len(blocks) + 1), PANELS - 1)
        ways = ([blocks[a:b] for a, b in pairwise((0, *cut, len(blocks)))] for cut in cuts)
        fitting = [way for way in ways if max(map(_sum, way)) <= room]
        shared.extend(sorted(fitting, key=lambda way: sum(_sum(panel) ** 2 for panel in way))[:1])
        return bool(fitting)

    _fitting(_SMALL, _small, pack, PANEL_WIDTH - 2 * _PAD, fits)
    return shared[-1]


def _cut_out(sheet: Sheet, panels: list[list[Block]], left: float, top: float) -> None:
    """One small card, its four panels, the line to cut along and the lines to fold."""
    width, height = 2 * PANEL_WIDTH, 2 * PANEL_HEIGHT
    cut = f"0.3 G 0.8 w [4 3] 0 d 0 {-height:.2f} {width:.2f} {height:.2f} re S"
    fold = (
        f"0.75 G 0.5 w [1.5 3] 0 d {PANEL_WIDTH:.2f} 0 m {PANEL_WIDTH:.2f} {-height:.2f} l S "
        f"0 {-PANEL_HEIGHT:.2f} m {width:.2f} {-PANEL_HEIGHT:.2f} l S"
    )
    sheet.operators(f"{cut}\n{fold}", left, top)
    for number, blocks in enumerate(panels):
        x = left + (number % 2) * PANEL_WIDTH + _PAD
        y = top - (number // 2) * PANEL_HEIGHT - _PAD
        white = (PANEL_HEIGHT - 2 * _PAD - _sum(blocks)) / max(1, len(blocks))
        for block in blocks:
            block.draw(sheet, x, y - white / 2)
            y -= block.height + white


def _entry(line: CardLine, pack: Pack, look: Look, width: float) -> Block:
    """A sentence: large in Khmer, Korean under it, English small, then its telephone numbers."""
    numbers = (_number(hotline, pack, look, width) for hotline in pack.numbers_of(line))
    khmer = khmer_block(line.km, look.khmer, width, look.ink.text)
    return stacked((khmer, _words(line.words, look.korean, look.english, width, look.ink), *numbers))


def _number(hotline: Hotline, pack: Pack, look: Look, width: float) -> Block:
    """A telephone number, with whose it is and when that was last confirmed; beside it where there is room."""
    confirmed = pack.leaflets["ko"].say("confirmed", date=day_words(hotline.confirmed, "ko"))
    said = f"{hotline.ko} · {confirmed}"
    kind = Type(look.english, look.english * _SPACING, look.ink.soft)
    left = width_of(hotline.number, look.number, bold=True) + look.number * 0.5
    beside = left + width_of(said, look.english) <= width
    whose = set_block(set_text(kind, (said,), width))
    line = max(look.number * 1.3, kind.leading)

    def draw(sheet: Sheet, x: float, top: float) -> None:
        sheet.text(x, top - look.number, hotline.number, look.number, look.ink.accent, bold=True)
        if beside:
            sheet.text(x + left, top - look.number, said, look.english, look.ink.soft)
        else:
            whose.draw(sheet, x, top - line)

    return Block(line if beside else line + whose.height, draw)


def _words(
    words: Words, size: float, small: float, width: float, ink: Ink, after: float = 0, bold: bool = False
) -> Block:
    """Something said in Korean with the English under it."""
    korean = Type(size, size * _SPACING, ink.title if bold else ink.text, bold)
    english = Type(small, small * _SPACING, ink.soft)
    return stacked(
        (set_block(set_text(korean, (words.ko,), width)), set_block(set_text(english, (words.en,), width), after=after))
    )


def _note(pack: Pack, size: float, width: float, ink: Ink) -> Block:
    """That no native reader has checked the card; nothing once one has."""
    note = pack.help_card.note
    return _words(note, size, size, width, ink) if note.ko else stacked(())


def _sum(blocks: Iterable[Block]) -> float:
    return sum(block.height for block in blocks)
