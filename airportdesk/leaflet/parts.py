"""The parts of a leaflet as blocks: heading, alerts, the questions of its reason, advice, a lost passport, the law."""

from collections.abc import Callable, Iterator

from airportdesk.atlas.looks import look
from airportdesk.leaflet.cambodia import swatch
from airportdesk.leaflet.composer import Composer
from airportdesk.leaflet.levels import LawText, LevelText, mark_of
from airportdesk.leaflet.setting import Run, Type
from airportdesk.leaflet.sheet import Block, Sheet, stacked
from airportdesk.leaflet.words import Advice, ReasonText

_BADGE = 22.0
_BADGE_GAP = 10.0
_MARK = 16.0
Mark = Callable[[Composer, Sheet, float, float], None]
"""Draws what stands before a text at a left edge and a top."""


def heading(to: Composer) -> Block:
    """The overline, the title and a friendly first sentence."""
    kinds, words, ratio = to.types, to.words, to.ratio
    small = Type(kinds.small.size * 1.1, kinds.small.leading, to.paper.ink.accent, bold=True)
    overline = to.text(small, words.say("overline"), after=2 * ratio)
    title = to.text(kinds.title, words.say("title"), after=4 * ratio)
    return stacked((overline, title, to.text(kinds.lead, words.say("lead"))), after=14 * ratio).loosened()


def level_block(to: Composer, text: LevelText) -> Block:
    """One alert level: badge, its places with their dates, what it asks, its legal effect, notes on a place."""
    kinds, ratio = to.types, to.ratio
    badge = _BADGE * min(ratio, 1.4)
    indent = badge + _BADGE_GAP * ratio
    how = look(text.level, to.contrast)

    def draw(sheet: Sheet, x: float, top: float) -> None:
        inset = badge * 0.18
        sheet.operators(swatch(text.level, badge, badge, to.contrast), x, top - badge)
        if how.pattern in ("dots", "sparse", "dense"):
            sheet.box(x + inset, top - badge + inset, badge - 2 * inset, badge - 2 * inset, how.fill, 2)
        size = badge * 0.55
        sheet.centred(x + badge / 2, top - badge / 2 - 0.36 * size, mark_of(text.level, to.words), size, how.letter)

    stale = to.words.say("stale").replace(" ", "\u00a0")
    lines = [Block(0, draw), to.text(kinds.label, text.label, indent=indent, after=1)]
    for group in text.places:
        late = (Run(f" ·\u00a0{stale}", bold=True, colour=to.paper.ink.alarm),) if group.stale else ()
        dates = Run("  " + group.dates.replace(" ", "\u00a0"), colour=to.paper.ink.soft)
        lines.append(to.text(kinds.body, Run(group.names, bold=True), dates, *late, indent=indent))
    lines.append(to.text(kinds.body, text.asks, indent=indent))
    if text.legal:
        lines.append(_legal(to, text.legal, indent))
    lines += [to.text(kinds.small, note, indent=indent) for note in text.notes]
    return stacked(lines, after=11 * ratio)


def _legal(to: Composer, legal: str, indent: float = 0) -> Block:
    return to.text(to.types.body, Run(f"{to.words.say('legal')}: ", bold=True), legal, indent=indent)


def question_blocks(to: Composer, reason: ReasonText) -> Iterator[Block]:
    """The three questions, each with a box to tick, after the sentence that goes with them."""
    kinds, ratio = to.types, to.ratio
    if reason.lead:
        yield to.text(kinds.lead, reason.lead, after=4 * ratio)
    for question in reason.questions:
        yield _marked(to, to.text(kinds.body, question, indent=_MARK * 1.5 * ratio), _tick)


def _tick(to: Composer, sheet: Sheet, x: float, top: float) -> None:
    side = 0.85 * to.types.body.size
    middle = top - to.types.body.leading / 2
    sheet.canvas.setStrokeColor(to.paper.ink.soft)
    sheet.canvas.setLineWidth(0.8)
    sheet.canvas.rect(x + 1, middle - side / 2, side, side, stroke=1, fill=0)


def _marked(to: Composer, text: Block, mark: Mark) -> Block:
    """A text with a mark at its first line."""
    return stacked((Block(0, lambda sheet, x, top: mark(to, sheet, x, top)), text), after=5 * to.ratio)


def advice_blocks(to: Composer, advice: tuple[Advice, ...]) -> Iterator[Block]:
    """Each piece of advice with its number."""
    for number, piece in enumerate(advice, start=1):
        yield _numbered(to, number, Run(piece.lead, bold=True), f" {piece.text}" if not to.chinese else piece.text)


def step_blocks(to: Composer, steps: tuple[str, ...]) -> Iterator[Block]:
    """Steps one after another, with their numbers."""
    for number, step in enumerate(steps, start=1):
        yield _numbered(to, number, step)


def _numbered(to: Composer, number: int, *runs: str | Run) -> Block:
    """A text with its number in a circle."""
    kinds, ink = to.types, to.paper.ink
    side = _MARK * to.ratio

    def draw(_: Composer, sheet: Sheet, x: float, top: float) -> None:
        middle = top - kinds.body.leading / 2
        sheet.box(x, middle - side / 2, side, side, ink.field, side / 2)
        size = kinds.body.size * 0.86
        sheet.centred(x + side / 2, middle - 0.36 * size, str(number), size, ink.title)

    return _marked(to, to.text(kinds.body, *runs, indent=side * 1.5), draw)


def law_blocks(to: Composer, law: LawText) -> Iterator[Block]:
    """Where travel is banned, what the law says of it and what is let through."""
    kinds = to.types
    if law.places:
        yield to.text(kinds.body, law.places)
    if law.legal:
        yield _legal(to, law.legal)
    for exception in law.exceptions:
        yield to.text(kinds.small, exception)
