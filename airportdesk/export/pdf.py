"""A report as a PDF on A4: in the program's own type, to be read without colour, a few pages with their numbers."""

from collections.abc import Iterator

from airportdesk.export.pdf_parts import INNER, MARGIN, Style, part_block
from airportdesk.export.report import Report
from airportdesk.leaflet.fonts import printable, width_of
from airportdesk.leaflet.paper import COLOUR, MM
from airportdesk.leaflet.setting import Run, set_text
from airportdesk.leaflet.sheet import Block, Sheet, abreast, gap, set_block, stacked
from airportdesk.text import Words

_WIDTH, _HEIGHT = 210 * MM, 297 * MM
_FOOT = 46.0
_GUTTER = 18.0
_BETWEEN = 13.0


def report_pdf(report: Report) -> bytes:
    """The report as a file; the same report gives the same bytes. A character no font has is printed as a box."""
    sheet = Sheet(report.title, report.language, (_WIDTH, _HEIGHT), COLOUR, report.made_at)
    pages = list(_pages(report))
    for number, blocks in enumerate(pages, start=1):
        top = _HEIGHT - MARGIN
        for block in blocks:
            block.draw(sheet, MARGIN, top)
            top -= block.height
        _foot(sheet, report, number, len(pages))
        sheet.end_page()
    return sheet.pdf()


def _pages(report: Report) -> Iterator[list[Block]]:
    """The rows shared out to pages; none is parted."""
    blocks = [_head(report)]
    left = _HEIGHT - MARGIN - _FOOT - blocks[0].height
    for row in report.rows:
        block = _row(row_widths(len(row)), row)
        if block.height > left:
            yield blocks
            blocks, left = [], _HEIGHT - MARGIN - _FOOT
        blocks += [block, gap(_BETWEEN)]
        left -= block.height + _BETWEEN
    yield blocks


def row_widths(count: int) -> float:
    """The width of each of one or two parts of a row."""
    return INNER if count == 1 else (INNER - _GUTTER) / 2


def _row(width: float, row: tuple[object, ...]) -> Block:
    found = [part_block(part, width) for part in row]
    return found[0] if len(found) == 1 else abreast(found[0], found[1], width + _GUTTER)


def _head(report: Report) -> Block:
    """Title, what it is about, the facts on one line after another, the figures that matter."""
    wide = row_widths(2)
    alone = len(report.facts) - len(report.facts) % 2
    facts = []
    for number, (name, value) in enumerate(report.facts):
        said = (f"{printable(name)} ", Run(printable(value), bold=True))
        facts.append(set_block(set_text(Style.BODY, said, wide if number < alone else INNER)))
    pairs = [abreast(facts[at], facts[at + 1], wide + _GUTTER) for at in range(0, len(facts) - 1, 2)]
    return stacked(
        (
            set_block(set_text(Style.TITLE, (printable(report.title),), INNER), after=2),
            set_block(set_text(Style.SMALL, (printable(report.subtitle),), INNER), after=5),
            stacked(pairs + facts[len(pairs) * 2 :], after=8),
            _tiles(report.figures),
        ),
        after=_BETWEEN + 2,
    )


def _tiles(figures: tuple[tuple[str, str], ...]) -> Block:
    height, step = 44.0, INNER / max(len(figures), 1)

    def draw(sheet: Sheet, x: float, top: float) -> None:
        sheet.box(x, top - height, INNER, height, radius=3)
        for number, (name, value) in enumerate(figures):
            middle = x + (number + 0.5) * step
            sheet.centred(middle, top - 23, printable(value), 18, COLOUR.title)
            sheet.centred(middle, top - 37, printable(name), 8.5, COLOUR.soft, bold=False)
            if number:
                sheet.canvas.line(x + number * step, top - 8, x + number * step, top - height + 8)

    return Block(height if figures else 0, draw if figures else lambda _s, _x, _t: None)


def _foot(sheet: Sheet, report: Report, page: int, pages: int) -> None:
    size = Style.SMALL.size
    right = Words(f"{page}/{pages}쪽", f"page {page}/{pages}").say(report.language)
    wide = width_of(right, size)
    cut, kept = map(printable, report.foot)
    kept = f" · {kept}" if cut and kept else kept
    room = INNER - wide - _GUTTER
    while len(cut) > 1 and width_of(cut + kept, size) > room:
        cut = f"{cut[:-2]}…"
    left = cut + kept
    sheet.rule(MARGIN, 34, INNER)
    sheet.text(MARGIN, 22, left, size, COLOUR.soft)
    sheet.text(_WIDTH - MARGIN - wide, 22, right, size, COLOUR.soft)
