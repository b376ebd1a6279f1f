"""The map of Cambodia as a block: the fields by level, their characters, the towns, the legend."""

from datetime import datetime

from airportdesk.atlas.fields import Fields, characters, fields
from airportdesk.atlas.geometry import ASPECT, placed
from airportdesk.atlas.looks import look
from airportdesk.atlas.placing import Rect, free, spots_beside
from airportdesk.leaflet.cambodia import map_operators, swatch
from airportdesk.leaflet.levels import mark_of
from airportdesk.leaflet.sheet import BOLD, INK, SOFT, Block, Sheet, width_of
from airportdesk.leaflet.words import LeafletWords, day_words
from airportdesk.model import Contact, Notice
from airportdesk.pack import Pack
from airportdesk.pack.shapes import Place
from airportdesk.risk.alerts import notice
from airportdesk.text import Language

MAP_WIDTH = 212.0
_HEAD = 20.0
_TOWN_SIZE = 7.0
_MOST_TOWNS = 10
_LANDMARKS = ("phnom-penh", "siem-reap")


def map_block(contact: Contact, pack: Pack, words: LeafletWords, language: Language, at: datetime) -> Block:
    """The map at that moment with its title, legend and date."""
    drawn = fields(at, pack)
    ops = map_operators(drawn.levels, drawn.band, drawn.band_level, drawn.km, MAP_WIDTH)
    towns = _towns(contact, pack, at)
    legend = _laid_out(
        _legend([level for _, level in drawn.levels] + [n.level for _, n in towns], drawn, pack, words, language)
    )
    map_height = MAP_WIDTH * ASPECT
    legend_height = 12.5 * (legend[-1][1] + 1 if legend else 0) + 14

    def draw(sheet: Sheet, x: float, top: float) -> None:
        sheet.text(x, top - 12, words.say("map"), 9.5, SOFT, bold=True)
        base = top - _HEAD - map_height
        sheet.operators(ops, x, base)
        taken = _draw_towns(sheet, towns, x, base, language)
        _draw_marks(sheet, drawn, taken, words, x, base)
        for column, row, level, label in legend:
            left, line = x + column * MAP_WIDTH * 0.5, base - 14 - row * 12.5
            sheet.operators(swatch(level, 0, 0, 11, 8), left, line - 1)
            sheet.text(left + 16, line, label, 7.5, INK)
        date = words.say("map_date", date=day_words(pack.alerts_as_of, language))
        sheet.text(x, base - legend_height - 2, date, 7, SOFT)

    return Block(_HEAD + map_height + legend_height + 8, draw)


def _towns(contact: Contact, pack: Pack, at: datetime) -> list[tuple[Place, Notice]]:
    """Places with a dot: those at level 4, the traveller's own, two landmarks; at most ten."""
    here = [p for p in pack.place_file.place if p.lat is not None and p.country == "KH"]
    known = [(p, n) for p in here if (n := notice(p.id, at, pack))]
    own = set(contact.places)
    wanted = [e for e in known if e[1].level == "4" and e[0].area]
    wanted += [e for e in known if e[0].id in own and e not in wanted and e[0].kind != "airport"]
    wanted += [e for e in known if e[0].id in _LANDMARKS and e not in wanted]
    return wanted[:_MOST_TOWNS]


def _draw_towns(
    sheet: Sheet, towns: list[tuple[Place, Notice]], x: float, base: float, language: Language
) -> list[Rect]:
    """Dots first, then names beside them where nothing stands yet; what could not be placed keeps its dot."""
    taken: list[Rect] = []
    spots = [placed(place.lon or 0, place.lat or 0, MAP_WIDTH) for place, _ in towns]
    taken += [(px - 3, py - 3, px + 3, py + 3) for px, py in spots]
    for (place, found), (px, py) in zip(towns, spots, strict=True):
        sheet.canvas.setStrokeColor("#ffffff")
        sheet.canvas.setFillColor(INK)
        sheet.canvas.setLineWidth(0.8)
        if found.level == "4":
            sheet.canvas.rect(x + px - 2.6, base + py - 2.6, 5.2, 5.2, stroke=1, fill=1)
        else:
            sheet.canvas.circle(x + px, base + py, 2.3, stroke=1, fill=1)
        name = place.words.say(language)
        wide = width_of(name, _TOWN_SIZE, bold=True)
        for left, low in spots_beside(px, py, wide):
            rect = (left - 1, low - 1.5, left + wide + 1, low + _TOWN_SIZE - 0.5)
            if rect[0] >= -4 and rect[2] <= MAP_WIDTH + 4 and free(rect, taken):
                taken.append(rect)
                _halo(sheet, x + left, base + low, name)
                break
    return taken


def _halo(sheet: Sheet, x: float, y: float, text: str) -> None:
    """Dark letters on a thin white edge, so that they can be read on any pattern."""
    sheet.canvas.saveState()
    sheet.canvas.setStrokeColor("#ffffff")
    sheet.canvas.setLineWidth(2)
    sheet.canvas.setLineJoin(1)
    line = sheet.canvas.beginText(x, y)
    line.setFont(BOLD, _TOWN_SIZE)
    line.setTextRenderMode(1)
    line.textOut(text)
    sheet.canvas.drawText(line)
    sheet.canvas.restoreState()
    sheet.text(x, y, text, _TOWN_SIZE, INK, bold=True)


def _draw_marks(sheet: Sheet, drawn: Fields, taken: list[Rect], words: LeafletWords, x: float, base: float) -> None:
    """The characters, where no town's name stands."""
    for (lon, lat), level in characters(drawn):
        px, py = placed(lon, lat, MAP_WIDTH)
        if level and free((px - 3, py - 3, px + 3, py + 3), taken):
            mark = mark_of(level, words)
            if look(level).pattern:
                sheet.box(x + px - 4.4, base + py - 4.4, 8.8, 8.8, look(level).fill, 4.4)
            sheet.centred(x + px, base + py - 2.5, mark, 7, look(level).letter)


def _legend(
    levels: list[str], drawn: Fields, pack: Pack, words: LeafletWords, language: Language
) -> list[tuple[str, str]]:
    """What the looks on this map mean, the lowest level first, the border band last."""
    lines = [(level.id, level.words.say(language)) for level in pack.levels if level.id in levels]
    if border := drawn.border:
        if border.level not in levels:
            lines.append((border.level, border.label.say(language)))
        lines.append((border.level, words.say("border", km=drawn.km)))
    return lines


def _laid_out(legend: list[tuple[str, str]]) -> list[tuple[int, int, str, str]]:
    """The legend in two columns: (column, row, level, label); a label too long for its half has a row of its own."""
    found, column, row = [], 0, 0
    for level, label in legend:
        wide = width_of(label, 7.5) + 16 > MAP_WIDTH * 0.5 * (2 - column)
        if wide and column:
            column, row = 0, row + 1
        found.append((column, row, level, label))
        column, row = (1, row) if column == 0 and width_of(label, 7.5) + 20 <= MAP_WIDTH * 0.5 else (0, row + 1)
    return found
