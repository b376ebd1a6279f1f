"""What one leaflet is about, and its sections in the order in which they are read."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from math import inf

from airportdesk.leaflet.composer import Composer
from airportdesk.leaflet.fonts import width_of
from airportdesk.leaflet.levels import LevelText, Spoken, law_text, level_texts
from airportdesk.leaflet.mapblock import Chart, map_block
from airportdesk.leaflet.paper import PAPERS, Paper
from airportdesk.leaflet.parts import advice_blocks, law_blocks, level_block, question_blocks, step_blocks
from airportdesk.leaflet.setting import Type
from airportdesk.leaflet.sheet import Block, Sheet, stacked
from airportdesk.leaflet.words import Advice, advice_for, day_words
from airportdesk.model import Assessment, LeafletFormat, LeafletReason

_GAP = 20.0
_BESIDE = 40.0
"""How much lower than the map the alerts beside it may reach."""

Section = tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Subject:
    """What one leaflet is about: nothing of the traveller but the places, through the notices."""

    assessment: Assessment
    spoken: Spoken
    reason: LeafletReason
    format: LeafletFormat
    desk: str
    made_at: datetime
    chart: Chart

    @property
    def paper(self) -> Paper:
        """What it is printed on."""
        return PAPERS[self.format]

    @property
    def advice(self) -> tuple[Advice, ...]:
        """What fits the talk."""
        return advice_for(self.assessment, self.spoken.words, self.reason)

    def levels(self, most: int = 0) -> tuple[LevelText, ...]:
        """The alerts of the places, by level."""
        return level_texts(self.assessment, self.spoken, most)

    def composer(self, scale: float, width: float = 0) -> Composer:
        """What to make its parts with."""
        return Composer(self.paper, self.spoken, scale, width or self.paper.inner)


def _section(to: Composer, title: str, blocks: Iterable[Block], after: float = 8) -> Section:
    """Blocks under a title that stays with the first of them."""
    blocks = tuple(blocks)
    if not blocks:
        return ()
    whole = (stacked((to.section(title), blocks[0])), *blocks[1:])
    last = whole[-1]
    return (*whole[:-1], Block(last.height + after * to.ratio, last.draw, loose=True))


def alerts(to: Composer, about: Subject, most: int = 0) -> Section:
    """The alerts of the traveller's places, one block a level."""
    words = to.words
    texts = about.levels(most)
    return _section(
        to, words.say("places" if texts else "no_places"), (make(to) for make in _alert_makers(about, texts))
    )


def alerts_beside_map(to: Composer, about: Subject, most: int = 0) -> Section:
    """The alerts beside the map; what does not fit there follows below it in full width."""
    words, atlas = to.words, map_block(to, about.chart)
    column = to.narrowed(to.width - to.paper.map_width - _GAP)
    texts = about.levels(most)
    title = column.section(words.say("places" if texts else "no_places"))
    room = atlas.height - title.height + _BESIDE
    beside: list[Block] = []
    below: list[Block] = []
    for make in _alert_makers(about, texts):
        block = make(column)
        if below or block.height > room:
            below.append(make(to))
        else:
            beside.append(block)
            room -= block.height
    if not beside:
        beside.append(column.text(column.types.body, words.say("places_below")))
    left = stacked((title, *beside))

    def draw(sheet: Sheet, x: float, top: float) -> None:
        left.draw(sheet, x, top)
        atlas.draw(sheet, x + column.width + _GAP, top)

    first = Block(max(left.height, atlas.height) + 10 * to.ratio, draw, loose=not below)
    return (first, *below[:-1], *(Block(b.height + 10 * to.ratio, b.draw, loose=True) for b in below[-1:]))


def _alert_makers(about: Subject, texts: tuple[LevelText, ...]) -> list[Callable[[Composer], Block]]:
    """The alerts one by one, for a column whose width is not known yet."""
    words = about.spoken.words
    makers: list[Callable[[Composer], Block]] = [
        lambda to, text=text: level_block(to, text)  # type: ignore[misc]
        for text in texts
    ]
    if not texts:
        makers.append(lambda to: to.text(to.types.body, words.say("no_places_text"), after=10))
    stale = any(group.stale for text in texts for group in text.places)
    makers.append(lambda to: to.text(to.types.small, words.say("stale_note" if stale else "change_note")))
    return makers


def questions(to: Composer, about: Subject) -> Section:
    """What to ask or check, by the reason of the leaflet."""
    text = to.words.reason[about.reason]
    return _section(to, text.title, question_blocks(to, text))


def advice(to: Composer, about: Subject) -> Section:
    """What fits the talk."""
    return _section(to, to.words.say("advice"), advice_blocks(to, about.advice))


def passport(to: Composer) -> Section:
    """What to do when it was taken."""
    steps = to.words.passport
    return _section(to, steps.title, step_blocks(to, steps.steps)) if steps else ()


def law(to: Composer, about: Subject) -> Section:
    """What level 4 means in law, as far as the alerts have not said it."""
    said = law_text(about.levels(), about.spoken, about.made_at)
    return _section(to, to.words.say("law"), law_blocks(to, said))


def whereabouts(about: Subject, size: float = 1.0, width: float = inf) -> str:
    """The desk and the day; where that is wider, the name of the desk is cut and the day never."""
    language = about.spoken.language
    made_on = about.spoken.words.say("made", date=day_words(about.made_at.date(), language))
    desk = about.desk

    def said() -> str:
        return f"{desk}  ·  {made_on}" if desk.strip("…") else made_on

    while desk.strip("…") and width_of(said(), size, chinese=language == "zh") > width:
        desk = desk.rstrip("…")[:-1] + "…"
    return said()


def source(to: Composer) -> Block:
    """Where the map is from."""
    caption = to.types.caption
    return to.text(Type(caption.size * 0.93, caption.size * 1.35, caption.colour), to.words.say("map_source"))
