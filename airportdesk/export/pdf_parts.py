"""The parts of a report as blocks on paper: bars with their numbers, tables, a box to sign in. Lengths in points."""

from collections.abc import Sequence

from airportdesk.export.report import Bar, Bars, Box, Table
from airportdesk.leaflet.fonts import printable, width_of
from airportdesk.leaflet.paper import COLOUR, MM
from airportdesk.leaflet.setting import Setting, Type, set_text
from airportdesk.leaflet.sheet import Block, Sheet, set_block, stacked

MARGIN = 16 * MM
INNER = 210 * MM - 2 * MARGIN
_PAD = 3.0
_BAR = 8.0
_UPRIGHT = 64.0
_NAMES = 0.46
"""The part of a chart's width that the names of its bars take."""
_NUMBER = 30.0
"""Room for a number of five digits behind a bar."""


class Style:
    """The kinds of type of a report."""

    TITLE = Type(19, 25, COLOUR.title, bold=True)
    SECTION = Type(11, 15, COLOUR.title, bold=True)
    BODY = Type(9, 12.5, COLOUR.text)
    HEAD = Type(8.5, 12, COLOUR.soft, bold=True)
    SMALL = Type(8, 11, COLOUR.soft)


def part_block(part: object, width: float) -> Block:
    """A part of a report as a block of a width."""
    match part:
        case Bars():
            return _bars(part, width)
        case Table():
            return _table(part, width)
        case Box():
            return _box(part, width)
        case _:
            raise TypeError(part)


def _text(kind: Type, text: str, width: float) -> Setting:
    return set_text(kind, (printable(text),), width)


def _headed(title: str, note: str, width: float, below: Block) -> Block:
    head = [set_block(_text(Style.SECTION, title, width), after=0 if note else 3)]
    if note:
        head.append(set_block(_text(Style.SMALL, note, width), after=3))
    return stacked((*head, below))


def _bars(part: Bars, width: float) -> Block:
    if not part.bars:
        below = set_block(_text(Style.BODY, part.empty, width))
    elif part.upright:
        below = _columns(part.bars, width)
    else:
        most = max(1, *(bar.count for bar in part.bars))
        below = stacked(_bar(bar, most, width) for bar in part.bars)
    return _headed(part.title, part.note, width, below)


def _bar(bar: Bar, most: int, width: float) -> Block:
    """The name, a bar as long as its share of the longest, its number behind it."""
    names = width * _NAMES
    name = _text(Style.BODY, bar.name, names - 6)
    height = name.height + 2
    longest = width - names - _NUMBER

    def draw(sheet: Sheet, x: float, top: float) -> None:
        sheet.lines(name, x, top - 1)
        middle = top - height / 2
        long = longest * bar.count / most
        sheet.rule(x + names, middle - _BAR / 2, 0.1)
        if long:
            sheet.box(x + names, middle - _BAR / 2, long, _BAR, COLOUR.title)
        sheet.text(x + names + long + 4, middle - 3.2, str(bar.count), 9, COLOUR.text, bold=True)

    return Block(height, draw)


def _columns(bars: Sequence[Bar], width: float) -> Block:
    """Bars that stand, for hours of a day; every one has its number above and its name below."""
    step = min(width / len(bars), 60.0)
    most = max(1, *(bar.count for bar in bars))
    widest = max(width_of(bar.name, 8, bold=True) for bar in bars)
    size = min(8.0, 8 * (step - 2) / widest)

    def draw(sheet: Sheet, x: float, top: float) -> None:
        base = top - 12 - _UPRIGHT
        sheet.rule(x, base, step * len(bars))
        for number, bar in enumerate(bars):
            middle = x + (number + 0.5) * step
            high = _UPRIGHT * bar.count / most
            if high:
                sheet.box(middle - step * 0.3, base, step * 0.6, high, COLOUR.title)
            sheet.centred(middle, base + high + 3, str(bar.count), size, COLOUR.text)
            sheet.centred(middle, base - 10, printable(bar.name), size, COLOUR.soft, bold=False)

    return Block(_UPRIGHT + 12 + 14, draw)


def _table(part: Table, width: float) -> Block:
    if not part.rows:
        return _headed(part.title, part.note, width, set_block(_text(Style.BODY, part.empty, width)))
    whole = sum(part.widths)
    widths = [width * share / whole for share in part.widths]
    lines = [_line(part.heads, widths, part.right, Style.HEAD)]
    lines += [_line(row, widths, part.right, Style.BODY) for row in part.rows]
    return _headed(part.title, part.note, width, stacked(lines))


def _line(cells: Sequence[str], widths: Sequence[float], right: frozenset[int], kind: Type) -> Block:
    """One row over a thin line, as high as its highest cell."""
    set_cells = [_text(kind, cell, wide - 2 * _PAD) for cell, wide in zip(cells, widths, strict=True)]
    height = max(cell.height for cell in set_cells) + 3

    def draw(sheet: Sheet, x: float, top: float) -> None:
        sheet.rule(x, top - height, sum(widths))
        for number, (cell, wide) in enumerate(zip(set_cells, widths, strict=True)):
            sheet.lines(cell, x + _PAD + (_spare(cell, wide) if number in right else 0), top - 1.5)
            x += wide

    return Block(height, draw)


def _spare(cell: Setting, wide: float) -> float:
    """How far a number is moved to stand at the right."""
    long = max((sum(width_of(p.text, cell.size, "Bold" in p.font) for p in line) for line in cell.lines), default=0.0)
    return max(0.0, wide - 2 * _PAD - long)


def _box(part: Box, width: float) -> Block:
    """Names and values side by side in a frame, with room to write."""
    step, height = width / len(part.lines), 46.0
    titles = [_text(Style.SMALL, name, step - 12) for name, _ in part.lines]
    values = [_text(Style.BODY, value, step - 12) for _, value in part.lines]
    height = max(height, max(t.height + v.height for t, v in zip(titles, values, strict=True)) + 12)

    def draw(sheet: Sheet, x: float, top: float) -> None:
        sheet.box(x, top - height, width, height, radius=3)
        for number, (title, value) in enumerate(zip(titles, values, strict=True)):
            left = x + number * step
            sheet.lines(title, left + 6, top - 5)
            sheet.lines(value, left + 6, top - 6 - title.height)
            if number:
                sheet.canvas.line(left, top, left, top - height)

    return _headed(part.title, "", width, Block(height, draw))
