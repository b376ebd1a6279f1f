"""The numbers to keep, with the day each was confirmed, and the two codes that hold them and the ministry's address."""

from airportdesk.leaflet.composer import Composer
from airportdesk.leaflet.fonts import width_of
from airportdesk.leaflet.qr import hotline_text, qr_path
from airportdesk.leaflet.setting import Run, Type, set_text
from airportdesk.leaflet.sheet import Block, Sheet, abreast, gap, set_block, stacked
from airportdesk.leaflet.words import day_words
from airportdesk.pack.shapes import Hotline

SITE = 0.58
"""How large the code of the address is beside that of the numbers: it holds far less."""
_PAD = 12.0
_NOTE = 66.0
"""The width of the words under the code of the address, likewise."""
_COLUMNS = 290.0
"""The width of the numbers from which the codes stand beside them, in points at the size of an A4 page."""


def card(to: Composer) -> Block:
    """Numbers and codes in one frame: side by side on a wide paper, else the codes below."""
    pad = _PAD * min(to.ratio, 1.2)
    inner = to.narrowed(to.width - 2 * pad)
    codes_width = to.paper.code + 14 + max(to.paper.code * SITE, _NOTE * to.ratio)
    if inner.width - codes_width - 14 >= _COLUMNS * to.ratio:
        left = inner.narrowed(inner.width - codes_width - 14)
        content = abreast(numbers(left), codes(inner.narrowed(codes_width)), left.width + 14)
    else:
        content = stacked((numbers(inner), gap(8 * to.ratio), codes(inner)))
    height = content.height + 2 * pad

    def draw(sheet: Sheet, x: float, top: float) -> None:
        sheet.box(x, top - height, to.width, height, to.paper.ink.field, 8)
        content.draw(sheet, x + pad, top - pad)

    return Block(height, draw)


def numbers(to: Composer) -> Block:
    """The title, a sentence, and every hotline: in two columns where a number has room in half the width."""
    words, kinds = to.words, to.types
    head = to.text(kinds.section, words.say("hotlines"), after=1)
    note = to.text(kinds.small, words.say("hotlines_note"), after=6 * to.ratio)
    lines = to.spoken.pack.hotlines
    half = to.narrowed((to.width - 12) / 2)
    if all(width_of(line.number, _number(to).size, bold=True) <= half.width for line in lines):
        cells = [_hotline(half, line) for line in lines] + [gap(0)] * (len(lines) % 2)
        pairs = zip(cells[::2], cells[1::2], strict=True)
        rows = [abreast(left, right, half.width + 12) for left, right in pairs]
    else:
        rows = [_hotline(to, line) for line in lines]
    return stacked((head, note, *rows))


def _number(to: Composer) -> Type:
    return Type(to.types.body.size * 1.14, to.types.body.size * 1.5, to.paper.ink.text, bold=True)


def _hotline(to: Composer, line: Hotline) -> Block:
    """Whose number it is, the number, and the day it was confirmed: beside the number, or under it."""
    name = to.text(to.types.small, line.printed(to.spoken.language))
    number = set_text(_number(to), (line.number,), to.width)
    left = width_of(line.number, number.size, bold=True) + 6
    day = to.words.say("confirmed", date=day_words(line.confirmed, to.spoken.language))
    caption = to.types.caption
    if left + width_of(day, caption.size, chinese=to.chinese) > to.width:
        return stacked((name, set_block(number), to.text(caption, day)), after=5 * to.ratio)
    beside = Type(caption.size, number.leading, caption.colour)
    both = abreast(set_block(number), set_block(set_text(beside, (day,), to.width, to.chinese)), left)
    return stacked((name, both), after=5 * to.ratio)


def codes(to: Composer) -> Block:
    """The code with the numbers as text, and the smaller one with the address, each with what it is for."""
    words, kind, large = to.words, to.types.caption, to.paper.code
    small = large * SITE
    right = to.narrowed(to.width - large - 14)
    numbers_code = _code(hotline_text(to.spoken.pack, words, to.spoken.language), large)
    site_code = _code(words.say("site"), small)
    note = Run(words.say("qr"), bold=True)
    if right.width - small >= _NOTE * 1.4 * to.ratio:
        beside = right.narrowed(right.width - small - 8)
        above, about = right.text(kind, note), beside.text(kind, words.say("site_note"))
        low = abreast(site_code, stacked((gap(max(0, (small - about.height) / 2)), about)), small + 8)
        white = gap(max(6.0, numbers_code.height - above.height - low.height))
        return abreast(numbers_code, stacked((above, white, low)), large + 14)
    one = stacked((numbers_code, to.narrowed(large).text(kind, note)))
    two = stacked((gap(large - small), site_code, right.text(kind, words.say("site_note"))))
    return abreast(one, two, large + 14)


def _code(text: str, size: float) -> Block:
    def draw(sheet: Sheet, x: float, top: float) -> None:
        sheet.box(x, top - size, size, size, "#ffffff", 4)
        sheet.operators(f"0 g\n{qr_path(text, size)}", x, top - size)

    return Block(size + 3, draw)
