"""The leaflet put together: its sections shared out to the pages of its paper."""

from collections.abc import Sequence
from datetime import datetime

from airportdesk.leaflet import folded
from airportdesk.leaflet.card import card
from airportdesk.leaflet.composer import Composer
from airportdesk.leaflet.fonts import printable, width_of
from airportdesk.leaflet.levels import Spoken
from airportdesk.leaflet.mapblock import chart, map_block
from airportdesk.leaflet.parts import heading
from airportdesk.leaflet.placing import Page, Placed
from airportdesk.leaflet.sheet import Block, Sheet, stacked
from airportdesk.leaflet.subject import (
    Section,
    Subject,
    advice,
    alerts,
    alerts_beside_map,
    law,
    passport,
    questions,
    source,
    whereabouts,
)
from airportdesk.leaflet.words import LeafletError
from airportdesk.model import KST, Assessment, Contact, DeskInfo, LeafletFormat, LeafletReason
from airportdesk.pack import Pack
from airportdesk.text import LeafletLanguage

_BOTTOM = 22.0
_APART = 14.0
_LOOSEST = 20.0
_HOLLOW = 0.45
"""The part of a page that may stay empty so that a section is not parted."""
_MOST_NAMES = (0, 40, 12)
"""How many places of a level are named: all, or fewer where even the smallest type would need too many pages."""
_NEAR = 0.94
"""Type may be so much smaller to save a page; smaller still only where the paper would not do otherwise."""


def subject(
    contact: Contact,
    assessment: Assessment,
    pack: Pack,
    desk: DeskInfo,
    language: LeafletLanguage,
    made_at: datetime,
    reason: LeafletReason,
    format: LeafletFormat,
) -> Subject:
    """What a leaflet is about; the moment in the desk's time, the name of the desk in characters the fonts have."""
    at = made_at.astimezone(KST)
    spoken = Spoken(pack, pack.leaflets[language], language)
    name = printable(desk.name, language == "zh")
    return Subject(assessment, spoken, reason, format, name, at, chart(contact, spoken, at))


def printed(about: Subject) -> bytes:
    """The leaflet as a PDF."""
    paper = about.paper
    sheet = Sheet(
        *(about.spoken.words.say("title"), about.spoken.language, (paper.width, paper.height or paper.width)),
        *(paper.ink, about.made_at),
    )
    for page in pages_of(about):
        sheet.canvas.setPageSize((page.width, page.height))
        for one in page.placed:
            one.block.draw(sheet, one.x, one.top)
        if page.marks:
            sheet.operators(page.marks)
        sheet.end_page()
    return sheet.pdf()


def pages_of(about: Subject) -> list[Page]:
    """The pages at the largest type that needs as few of them as a slightly smaller one would.

    More than the paper should take rather than a word lost. Raises LeafletError where the paper cannot hold it.
    """
    paper = about.paper
    found: list[list[Page]] = []
    for most in _MOST_NAMES:
        for scale in paper.scales:
            if found and scale < _NEAR:
                break
            pages = _laid_out(about, scale, most)
            if len(pages) == 1:
                return pages
            if 0 < len(pages) <= paper.sides:
                found.append(pages)
        if found:
            return min(found, key=len)
    if pages:
        return pages
    raise LeafletError(
        "이 안내문은 글이 길어 고르신 용지에 들어가지 않습니다. 다른 용지를 골라 주세요.",
        "This leaflet is too long for that paper. Choose another one.",
    )


def _laid_out(about: Subject, scale: float, most: int) -> list[Page]:
    """The pages at one scale; none where the paper cannot hold it."""
    if about.format is LeafletFormat.A4_FOLDED:
        return folded.pages(about, scale, most, whole=scale >= folded.WHOLE)
    if about.format is LeafletFormat.RECEIPT80:
        return [_slip(about, scale, most)]
    return _flowed(about, scale, most)


def _slip(about: Subject, scale: float, most: int) -> Page:
    """One page as long as what is on it."""
    to = about.composer(scale)
    sections = [*_sections(to, about, most), (card(to),)]
    foot = stacked((to.text(to.types.caption, whereabouts(about)), source(to)))
    blocks = [block for section in sections for block in section]
    whole = stacked((*blocks, Block(8, lambda _s, _x, _t: None), foot))
    margin = about.paper.margin
    height = whole.height + 2 * margin
    return Page(about.paper.width, height, (Placed(whole, margin, height - margin),))


def _sections(to: Composer, about: Subject, most: int) -> list[Section]:
    """All but the numbers, in the order in which they are read."""
    first: list[Section]
    if about.paper.beside:
        first = [alerts_beside_map(to, about, most)]
    else:
        first = [alerts(to, about, most), (map_block(to, about.chart).followed(12),)]
    rest = [law(to, about), questions(to, about), advice(to, about), passport(to)]
    return [(heading(to),), *first, *rest]


def _flowed(about: Subject, scale: float, most: int) -> list[Page]:
    """Pages one after another; a section that would be parted begins a page of its own. None for a block too high."""
    paper, to = about.paper, about.composer(scale)
    numbers = card(about.composer(max(scale, _NEAR)))
    sections = _sections(to, about, most)
    foot = _footer(to, about, 1, 2).height + _BOTTOM + 8
    room = paper.height - paper.margin - foot
    if max(block.height for section in sections for block in section) > room:
        return []
    if paper.first:
        shared = _shared(sections, room - numbers.height - 10, room)
    else:
        shared = _shared([*sections, (numbers,)], room, room)
        shared[-1].pop()
    with_numbers = 1 if paper.first else len(shared)
    pages = []
    for number, blocks in enumerate(shared, start=1):
        below = numbers if number == with_numbers else None
        pages.append(_page(to, about, blocks, below, foot, (number, len(shared))))
    return pages


def _shared(sections: Sequence[Section], first: float, room: float) -> list[list[Block]]:
    """Sections over pages, the first with less room. One is parted, between its blocks, only where it is higher than a
    page or would leave much of one empty.
    """
    pages: list[list[Block]] = [[]]
    left = first
    for section in sections:
        height = sum(block.height for block in section)
        if left < height <= room and left < _HOLLOW * room and pages[-1]:
            pages.append([])
            left = room
        for block in section:
            if block.height > left and pages[-1]:
                pages.append([])
                left = room
            pages[-1].append(block)
            left -= block.height
    return pages


def _page(
    to: Composer, about: Subject, blocks: list[Block], below: Block | None, foot: float, number: tuple[int, int]
) -> Page:
    """Blocks from the top, the numbers above the footer, white between the loose ones."""
    paper = about.paper
    placed: list[Placed] = []
    top, low = paper.height - paper.margin, foot + (below.height + 10 if below else 0)
    spare = top - low - sum(block.height for block in blocks)
    count = max(1, sum(block.loose for block in blocks[:-1]))
    loose = max(0.0, min(_LOOSEST, spare / count))
    for block in blocks:
        placed.append(Placed(block, paper.margin, top))
        top -= block.height + (loose if block.loose else 0)
    if below:
        placed.append(Placed(below, paper.margin, foot + below.height))
    footer = _footer(to, about, *number)
    placed.append(Placed(footer, paper.margin, _BOTTOM + footer.height))
    return Page(paper.width, paper.height, tuple(placed))


def _footer(to: Composer, about: Subject, page: int, pages: int) -> Block:
    """The desk, the day, the source of the map, and the page where there are several."""
    size = to.types.caption.size * 1.15
    words, soft = to.words, to.paper.ink.soft
    right = words.say("page", page=page, pages=pages) if pages > 1 else ""
    if page < pages:
        right = f"→  {right}"
        told = f"{words.say('over')}  {right}"
        if width_of(whereabouts(about) + told, size, chinese=to.chinese) <= to.width - _APART:
            right = told
    wide = width_of(right, size, chinese=to.chinese)
    left, below = whereabouts(about, size, to.width - wide - _APART), source(to)

    def draw(sheet: Sheet, x: float, top: float) -> None:
        sheet.rule(x, top, to.width)
        sheet.text(x, top - size * 1.35, left, size, soft)
        sheet.text(x + to.width - wide, top - size * 1.35, right, size, soft)
        below.draw(sheet, x, top - size * 1.8)

    return Block(size * 1.8 + below.height, draw)
