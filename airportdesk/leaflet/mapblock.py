"""The map of Cambodia as a block: the fields by level, their characters, the towns, the legend."""

from dataclasses import dataclass
from datetime import datetime

from airportdesk.atlas.fields import Fields, characters, fields
from airportdesk.atlas.geometry import ASPECT, placed
from airportdesk.atlas.looks import look
from airportdesk.atlas.placing import Rect, free, spots_beside
from airportdesk.leaflet.cambodia import map_operators, swatch
from airportdesk.leaflet.composer import Composer
from airportdesk.leaflet.fonts import pieces, width_of
from airportdesk.leaflet.levels import Spoken, mark_of
from airportdesk.leaflet.setting import Type
from airportdesk.leaflet.sheet import Block, Sheet
from airportdesk.leaflet.words import day_words
from airportdesk.model import Contact, Notice
from airportdesk.pack.shapes import Place
from airportdesk.risk.alerts import notice

_MOST_TOWNS = 10
_LANDMARKS = ("phnom-penh", "siem-reap")


@dataclass(frozen=True, slots=True)
class Chart:
    """What the map shows: the fields, the towns with their notices."""

    fields: Fields
    towns: tuple[tuple[Place, Notice], ...]


def chart(contact: Contact, spoken: Spoken, at: datetime) -> Chart:
    """The map at that moment."""
    return Chart(fields(at, spoken.pack), _towns(contact, spoken, at))


def map_block(to: Composer, shown: Chart) -> Block:
    """The map with its title, legend and date, in the middle of the width where that is larger."""
    paper, size, width = to.paper, to.paper.map_type, to.paper.map_width
    drawn, contrast = shown.fields, to.contrast
    ops = map_operators(drawn.levels, drawn.band, drawn.band_level, drawn.km, width, contrast)
    title = to.narrowed(width).text(
        Type(size * 1.3, size * 2.1, paper.ink.soft, bold=True), to.words.say("map"), after=size * 0.4
    )
    legend = _laid_out(_legend(shown, to), size, width, to.chinese)
    row = size * 1.75
    map_height = width * ASPECT
    legend_height = row * (legend[-1][1] + 1 if legend else 0) + size
    date = to.words.say("map_date", date=day_words(to.spoken.pack.alerts_as_of, to.spoken.language))

    def draw(sheet: Sheet, x: float, top: float) -> None:
        title.draw(sheet, x, top)
        base = top - title.height - map_height
        sheet.operators(ops, x, base)
        taken = _draw_towns(sheet, shown, to, x, base)
        _draw_marks(sheet, shown, taken, to, x, base)
        for column, line, level, label in legend:
            left, low = x + column * width * 0.5, base - size * 2 - line * row
            sheet.operators(swatch(level, size * 1.5, size * 1.1, contrast), left, low - size * 0.1)
            sheet.text(left + size * 2.2, low, label, size, paper.ink.text)
        sheet.text(x, base - legend_height - size * 0.9, date, size * 0.95, paper.ink.soft)

    return Block(title.height + map_height + legend_height + size * 2, draw)


def _towns(contact: Contact, spoken: Spoken, at: datetime) -> tuple[tuple[Place, Notice], ...]:
    """Places with a dot: those at level 4, the traveller's own, two landmarks; at most ten."""
    pack = spoken.pack
    here = [p for p in pack.place_file.place if p.lat is not None and p.country == "KH"]
    known = [(p, n) for p in here if (n := notice(p.id, at, pack))]
    own = set(contact.places)
    wanted = [e for e in known if e[1].level == "4" and e[0].area]
    wanted += [e for e in known if e[0].id in own and e not in wanted and e[0].kind != "airport"]
    wanted += [e for e in known if e[0].id in _LANDMARKS and e not in wanted]
    return tuple(wanted[:_MOST_TOWNS])


def _draw_towns(sheet: Sheet, shown: Chart, to: Composer, x: float, base: float) -> list[Rect]:
    """Dots first, then names beside them where nothing stands yet; what could not be placed keeps its dot."""
    size, width = to.paper.map_type, to.paper.map_width
    part = size / 7
    taken: list[Rect] = []
    spots = [placed(place.lon or 0, place.lat or 0, width) for place, _ in shown.towns]
    taken += [(px - 3 * part, py - 3 * part, px + 3 * part, py + 3 * part) for px, py in spots]
    for (place, found), (px, py) in zip(shown.towns, spots, strict=True):
        sheet.canvas.setStrokeColor("#ffffff")
        sheet.canvas.setFillColor(to.paper.ink.text)
        sheet.canvas.setLineWidth(0.8)
        if found.level == "4":
            side = 5.2 * part
            sheet.canvas.rect(x + px - side / 2, base + py - side / 2, side, side, stroke=1, fill=1)
        else:
            sheet.canvas.circle(x + px, base + py, 2.3 * part, stroke=1, fill=1)
        name = place.printed(to.spoken.language)
        wide = width_of(name, size, bold=True, chinese=to.chinese)
        for left, low in spots_beside(px, py, wide, part):
            rect = (left - 1, low - 1.5, left + wide + 1, low + size - 0.5)
            if rect[0] >= -4 and rect[2] <= width + 4 and free(rect, taken):
                taken.append(rect)
                _halo(sheet, x + left, base + low, name, size)
                break
    return taken


def _halo(sheet: Sheet, x: float, y: float, text: str, size: float) -> None:
    """Dark letters on a thin white edge, so that they can be read on any pattern."""
    sheet.canvas.saveState()
    sheet.canvas.setStrokeColor("#ffffff")
    sheet.canvas.setLineWidth(2)
    sheet.canvas.setLineJoin(1)
    line = sheet.canvas.beginText(x, y)
    line.setTextRenderMode(1)
    for font, part in pieces(text, bold=True, chinese=sheet.chinese):
        line.setFont(font, size)
        line.textOut(part)
    sheet.canvas.drawText(line)
    sheet.canvas.restoreState()
    sheet.text(x, y, text, size, bold=True)


def _draw_marks(sheet: Sheet, shown: Chart, taken: list[Rect], to: Composer, x: float, base: float) -> None:
    """The characters, where no town's name stands."""
    size = to.paper.map_type
    half = size * 0.43
    for (lon, lat), level in characters(shown.fields):
        px, py = placed(lon, lat, to.paper.map_width)
        if level and free((px - half, py - half, px + half, py + half), taken):
            how, mark = look(level, to.contrast), mark_of(level, to.words)
            if how.pattern:
                side = size * 1.26
                sheet.box(x + px - side / 2, base + py - side / 2, side, side, how.fill, side / 2)
            sheet.centred(x + px, base + py - size * 0.36, mark, size, how.letter)


def _legend(shown: Chart, to: Composer) -> list[tuple[str, str]]:
    """What the looks on this map mean, the lowest level first, the border band last."""
    pack, drawn = to.spoken.pack, shown.fields
    levels = {level for _, level in drawn.levels} | {found.level for _, found in shown.towns}
    if drawn.border:
        levels.add(drawn.border.level)
    lines = [(level.id, level.printed(to.spoken.language)) for level in pack.levels if level.id in levels]
    if drawn.border:
        lines.append((drawn.border.level, to.words.say("border", km=drawn.km)))
    return lines


def _laid_out(
    legend: list[tuple[str, str]], size: float, width: float, chinese: bool
) -> list[tuple[int, int, str, str]]:
    """The legend in two columns: (column, row, level, label); a label too long for its half has a row of its own."""
    found, column, row = [], 0, 0
    for level, label in legend:
        wide = width_of(label, size, chinese=chinese) + size * 2.4
        half = width * 0.5
        if wide > half and column:
            column, row = 0, row + 1
        found.append((column, row, level, label))
        column, row = (1, row) if column == 0 and wide <= half else (0, row + 1)
    return found
