"""The leaflet put together: blocks shared out to one page or two, the numbers always at the foot of the first."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from airportdesk.leaflet.levels import level_texts
from airportdesk.leaflet.mapblock import MAP_WIDTH, map_block
from airportdesk.leaflet.parts import advice_blocks, card, heading, level_block, section
from airportdesk.leaflet.sheet import (
    HEIGHT,
    INNER,
    LINE,
    MARGIN,
    SOFT,
    Block,
    Sheet,
    Styles,
    para,
    printable,
    stacked,
    styles,
    text_block,
    width_of,
)
from airportdesk.leaflet.words import LeafletWords, advice_for, day_words
from airportdesk.model import KST, Assessment, Contact, DeskInfo
from airportdesk.pack import Pack
from airportdesk.text import Language

_TOP = HEIGHT - 46
_FOOT = 62.0
_GAP = 20.0
_LOOSEST = 20.0
_SCALES = (1.0, 0.94, 0.86, 0.78, 0.7)


@dataclass(frozen=True, slots=True)
class Subject:
    """What one leaflet is about."""

    assessment: Assessment
    pack: Pack
    language: Language
    made_at: datetime
    words: LeafletWords
    atlas: Block


def made(
    contact: Contact, assessment: Assessment, pack: Pack, desk: DeskInfo, language: Language, made_at: datetime
) -> bytes:
    """The leaflet as a PDF; see `leaflet_pdf`."""
    words = pack.leaflets[language]
    sheet = Sheet(words.say("title"), language)
    at = made_at.astimezone(KST)
    atlas = map_block(contact, pack, words, language, at)
    about = Subject(assessment, pack, language, at, words, atlas)
    numbers = card(pack, words, styles(1.0), language)
    pages = _pages(about, numbers)
    spare = _room(numbers) - sum(block.height for block in pages[0])
    loose = min(_LOOSEST, spare / 3) if len(pages) == 1 else 0.0
    for number, blocks in enumerate(pages, start=1):
        top = _TOP
        for block in blocks:
            block.draw(sheet, MARGIN, top)
            top -= block.height + (loose if block.loose else 0)
        if number == 1:
            numbers.draw(sheet, MARGIN, _FOOT + numbers.height)
        _footer(sheet, about, printable(desk.name), number, len(pages))
        sheet.canvas.showPage()
    return sheet.pdf()


def _pages(about: Subject, numbers: Block) -> list[list[Block]]:
    """The blocks of each page, at the largest type that needs no third one; one page if a touch smaller will do."""
    plans = {}
    for scale in _SCALES:
        plans[scale] = _shared(_blocks(about, styles(scale)), _room(numbers))
        if len(plans[scale]) == 1 or (scale < 0.9 and len(plans[scale]) == 2):
            return plans[scale]
        if scale == 0.94 and len(plans[1.0]) == 2:
            return plans[1.0]
    return plans[_SCALES[-1]]


def _room(numbers: Block) -> float:
    """What the first page has left above the numbers."""
    return _TOP - _FOOT - numbers.height - 12


def _shared(blocks: list[Block], room: float) -> list[list[Block]]:
    pages: list[list[Block]] = [[]]
    for block in blocks:
        if block.height > room and pages[-1]:
            pages.append([])
            room = _TOP - _FOOT
        pages[-1].append(block)
        room -= block.height
    return pages


def _blocks(about: Subject, type_: Styles) -> list[Block]:
    words = about.words
    advice = list(advice_blocks(advice_for(about.assessment, words), type_))
    titled = stacked((section(words.say("advice")), advice[0]))
    return [heading(words, type_), *_alerts(about, type_), titled, *advice[1:]]


def _alerts(about: Subject, type_: Styles) -> list[Block]:
    """The alerts of the traveller's places beside the map; what does not fit there follows below it in full width."""
    words, column = about.words, INNER - MAP_WIDTH - _GAP
    atlas = about.atlas
    texts = level_texts(about.assessment, about.pack, words, about.language)
    title = section(words.say("places" if texts else "no_places"))
    room = atlas.height - title.height + 40
    beside: list[Block] = []
    below: list[Callable[[float], Block]] = []
    stale = any(group.stale for text in texts for group in text.places)
    makers: list[Callable[[float], Block]] = [
        lambda width, text=text: level_block(text, words, type_, width)  # type: ignore[misc]
        for text in texts
    ]
    if not texts:
        makers.append(lambda width: text_block(para(type_.body, words.say("no_places_text")), width, after=10))
    note = words.say("stale_note" if stale else "change_note")
    makers.append(lambda width: text_block(para(type_.small, note), width))
    for make in makers:
        block = make(column)
        if below or block.height > room:
            below.append(make)
        else:
            beside.append(block)
            room -= block.height
    if not beside:
        beside.append(text_block(para(type_.body, words.say("places_below")), column))
    left = stacked((title, *beside))

    def draw(sheet: Sheet, x: float, top: float) -> None:
        left.draw(sheet, x, top)
        atlas.draw(sheet, x + column + _GAP, top)

    under = [make(INNER) for make in below]
    first = Block(max(left.height, atlas.height) + 12, draw, loose=not under)
    return [first, *under[:-1], *(Block(b.height + 12, b.draw, loose=True) for b in under[-1:])]


def _footer(sheet: Sheet, about: Subject, desk: str, page: int, pages: int) -> None:
    """The desk, the day, the source of the map, and the page where there are two."""
    words, y = about.words, MARGIN - 4
    sheet.rule(MARGIN, y + 8, INNER, LINE)
    made_on = words.say("made", date=day_words(about.made_at.date(), about.language))
    left = f"{_cut(desk, 300)}  ·  {made_on}" if desk else made_on
    sheet.text(MARGIN, y - 4, left, 8.5, SOFT)
    if pages > 1:
        said = words.say("page", page=page, pages=pages)
        sheet.text(MARGIN + INNER - width_of(said, 8.5), y - 4, said, 8.5, SOFT)
    sheet.text(MARGIN, y - 16, words.say("map_source"), 6.5, SOFT)


def _cut(text: str, width: float) -> str:
    """The text, or as much of it as fits that width at the footer's size."""
    if width_of(text, 8.5) <= width:
        return text
    while text and width_of(text + "…", 8.5) > width:
        text = text[:-1]
    return text + "…"
