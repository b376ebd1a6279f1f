"""The parts of a leaflet as blocks: heading, alerts, advice, the card with the numbers."""

from collections.abc import Iterator

from airportdesk.atlas.looks import look
from airportdesk.leaflet.cambodia import swatch
from airportdesk.leaflet.levels import LevelText, mark_of
from airportdesk.leaflet.qr import hotline_text, qr_path
from airportdesk.leaflet.sheet import (
    BLUE,
    INK,
    INNER,
    MIST,
    NAVY,
    RED,
    SOFT,
    Block,
    Run,
    Sheet,
    Styles,
    para,
    stacked,
    text_block,
    width_of,
)
from airportdesk.leaflet.words import Advice, LeafletWords, day_words
from airportdesk.pack import Pack
from airportdesk.text import Language

BADGE = 22.0
_BADGE_GAP = 10.0
QR_SIZE = 94.0
_ROW = 33.0


def heading(words: LeafletWords, styles: Styles) -> Block:
    """The overline, the title and a friendly first sentence."""
    overline = Block(15, lambda s, x, top: s.text(x, top - 9, words.say("overline"), 9.5, BLUE, bold=True))
    title = text_block(para(styles.title, words.say("title")), INNER, after=4)
    lead = text_block(para(styles.lead, words.say("lead")), INNER - 10)
    whole = stacked((overline, title, lead), after=16)
    return Block(whole.height, whole.draw, loose=True)


def section(title: str) -> Block:
    """A section's title."""
    return Block(26, lambda s, x, top: s.text(x, top - 12, title, 13, NAVY, bold=True))


def level_block(text: LevelText, words: LeafletWords, styles: Styles, width: float) -> Block:
    """One alert level: badge, its places with their dates, what it asks, its legal effect, notes on a place."""
    indent = BADGE + _BADGE_GAP

    def badge(sheet: Sheet, x: float, top: float) -> None:
        how = look(text.level)
        sheet.operators(swatch(text.level, 0, 0, BADGE, BADGE), x, top - BADGE)
        if how.pattern in ("dots", "sparse", "dense"):
            sheet.box(x + 4, top - BADGE + 4, BADGE - 8, BADGE - 8, how.fill, 2)
        sheet.centred(x + BADGE / 2, top - BADGE / 2 - 4.2, mark_of(text.level, words), 12, how.letter)

    stale = words.say("stale").replace(" ", "\u00a0")
    lines = [Block(0, badge), text_block(para(styles.label, text.label), width, indent, after=1)]
    for group in text.places:
        late = (Run(f" ·\u00a0{stale}", bold=True, colour=RED),) if group.stale else ()
        dates = Run("  " + group.dates.replace(" ", "\u00a0"), colour=SOFT)
        lines.append(text_block(para(styles.body, Run(group.names, bold=True), dates, *late), width, indent))
    lines.append(text_block(para(styles.body, text.asks), width, indent))
    if text.legal:
        legal = para(styles.body, Run(f"{words.say('legal')}: ", bold=True), text.legal)
        lines.append(text_block(legal, width, indent))
    lines += [text_block(para(styles.small, note), width, indent) for note in text.notes]
    return stacked(lines, after=12)


def advice_blocks(advice: tuple[Advice, ...], styles: Styles) -> Iterator[Block]:
    """Each piece of advice with its number."""
    for number, piece in enumerate(advice, start=1):
        yield _advice_block(number, piece, styles)


def _advice_block(number: int, piece: Advice, styles: Styles) -> Block:
    text = text_block(para(styles.body, Run(piece.lead, bold=True), f" {piece.text}"), INNER, 24)

    def mark(sheet: Sheet, x: float, top: float) -> None:
        sheet.box(x, top - 16, 16, 16, MIST, 8)
        sheet.centred(x + 8, top - 11.2, str(number), 9, NAVY)

    return stacked((Block(0, mark), text), after=6)


def card(pack: Pack, words: LeafletWords, styles: Styles, language: Language) -> Block:
    """The numbers to keep, with the day each was confirmed, and the same as a QR code."""
    pad, qr = 14.0, QR_SIZE
    lines = (len(pack.hotlines) + 1) // 2
    text_width = INNER - 2 * pad - qr - 10
    column = text_width / 2
    height = max(2 * pad + 32 + lines * _ROW, qr + 2 * pad + 28)
    note = para(styles.small, words.say("qr"))
    _, note_height = note.wrap(qr, 1000)

    def draw(sheet: Sheet, x: float, top: float) -> None:
        sheet.box(x, top - height, INNER, height, MIST, 8)
        sheet.text(x + pad, top - pad - 11, words.say("hotlines"), 13, NAVY, bold=True)
        sheet.text(x + pad, top - pad - 25, words.say("hotlines_note"), 8.5, SOFT)
        for number, line in enumerate(pack.hotlines):
            left = x + pad + (number % 2) * column
            base = top - pad - 43 - (number // 2) * _ROW
            sheet.text(left, base, line.words.say(language), 8, SOFT)
            sheet.text(left, base - 13.5, line.number, 12, INK, bold=True)
            after = left + width_of(line.number, 12, bold=True) + 5
            sheet.text(after, base - 13.5, words.say("confirmed", date=day_words(line.confirmed, language)), 7, SOFT)
        right = x + INNER - pad - qr
        down = top - (height - qr - note_height - 4) / 2
        sheet.box(right, down - qr, qr, qr, "#ffffff", 4)
        sheet.operators(f"0 g\n{qr_path(hotline_text(pack, language), qr)}", right, down - qr)
        note.drawOn(sheet.canvas, right, down - qr - 4 - note_height)

    return Block(height, draw)
