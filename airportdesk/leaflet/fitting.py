"""Whether texts fit every paper, asked before they are saved: what is too long is named by its block."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta

from airportdesk.leaflet.fonts import missing
from airportdesk.leaflet.page import pages_of, subject
from airportdesk.leaflet.paper import PANEL, PAPERS, types
from airportdesk.leaflet.qr import MOST_MODULES, hotline_text, qr_code
from airportdesk.leaflet.setting import Run, Type, set_text
from airportdesk.leaflet.words import LeafletError, LeafletWords
from airportdesk.model import (
    KST,
    Assessment,
    Concern,
    Contact,
    DeskInfo,
    Finding,
    Kind,
    LeafletFormat,
    LeafletReason,
    Strength,
)
from airportdesk.pack import Pack
from airportdesk.risk.alerts import notices
from airportdesk.text import NO_WORDS, LeafletLanguage, Words

_BY_LINES = {
    1: ("border",),
    2: ("overline", "map", "map_date", "inside"),
    3: ("places", "no_places", "advice", "hotlines", "law"),
    4: ("title", "no_places_text", "places_below", "hotlines_note", "law_places", "qr", "site_note", "map_source"),
    6: ("change_note", "stale_note"),
    7: ("lead",),
}
LINES = {name: lines for lines, names in _BY_LINES.items() for name in names}
"""How many lines of a folded panel each phrase may take; the other phrases stand inside lines."""
REASON_TITLE, REASON_LEAD, QUESTION, PASSPORT_TITLE, STEP, ADVICE = 3, 4, 5, 3, 8, 8
"""The same for the parts of a reason, for the passport and for one piece of advice."""
INLINE = 120.0
"""Points at 9 pt of a phrase that stands inside a line: "since 16 Oct 2025", "please confirm"."""
_INLINE = ("special", "legal", "stale", "confirmed", "from", "span", "made", "page", "over", "more")
_VALUES = {"date": "0000", "since": "0000", "until": "0000", "places": "", "place": "", "area": ""}
_NUMBERS = {"page": 9, "pages": 9, "n": 99, "km": 99}


@dataclass(frozen=True, slots=True)
class Misfit:
    """A text that does not fit: its entry in the file (`reason.job.title`), and words that say how to mend it."""

    entry: str
    words: Words


def misfits(texts: LeafletWords, language: LeafletLanguage, pack: Pack) -> tuple[Misfit, ...]:
    """See `fits`."""
    chinese = language == "zh"
    found = [*_unprintable(texts, chinese)]
    if not found:
        found = [*_too_long(texts, chinese), *_code(texts, language, pack)]
    return tuple(found or _on_paper(texts, language, pack))


def _entries(texts: LeafletWords) -> Iterator[tuple[str, tuple[str | Run, ...], int]]:
    """Every block: its entry in the file, its text, and the lines of a folded panel it may take."""
    for name, most in LINES.items():
        yield f"words.{name}", (texts.say(name, **_VALUES, **_NUMBERS),), most
    for id, reason in texts.reason.items():
        yield f"reason.{id}.title", (reason.title,), REASON_TITLE
        yield f"reason.{id}.lead", (reason.lead,), REASON_LEAD
        yield from ((f"reason.{id}.questions", (question,), QUESTION) for question in reason.questions)
    if texts.passport:
        yield "passport.title", (texts.passport.title,), PASSPORT_TITLE
        yield from (("passport.steps", (step,), STEP) for step in texts.passport.steps)
    for id, advice in texts.advice.items():
        yield f"advice.{id}", (Run(advice.lead, bold=True), f" {advice.text}"), ADVICE


def _unprintable(texts: LeafletWords, chinese: bool) -> Iterator[Misfit]:
    said = {entry: "".join(r.text if isinstance(r, Run) else r for r in runs) for entry, runs, _ in _entries(texts)}
    said |= {f"words.{name}": text for name, text in texts.words.items()}
    for entry, text in said.items():
        if lost := missing(text, chinese):
            yield Misfit(entry, Words(f"인쇄할 수 없는 글자가 있습니다: {lost}", f"cannot be printed: {lost}"))


def _too_long(texts: LeafletWords, chinese: bool) -> Iterator[Misfit]:
    kinds = types(PAPERS[LeafletFormat.A4_FOLDED], 1.0)
    of = {"title": kinds.title, "map_source": kinds.caption, "qr": kinds.caption, "site_note": kinds.caption}
    for entry, runs, most in _entries(texts):
        kind = of.get(entry.removeprefix("words."), kinds.section if entry.endswith(".title") else kinds.body)
        lines = len(set_text(kind, runs, PANEL, chinese).lines)
        if lines > most:
            said = f"접는 안내문에서 {lines}줄입니다. {most}줄 안으로 줄여 주세요"
            yield Misfit(entry, Words(said, f"takes {lines} lines of a folded leaflet. Shorten it to {most}"))
    for name in _INLINE:
        text = texts.say(name, **_VALUES, **_NUMBERS)
        setting = set_text(Type(9, 12, "#000000"), (text,), INLINE, chinese)
        if len(setting.lines) > 1:
            yield Misfit(f"words.{name}", Words("한 줄에 들어가게 줄여 주세요", "must fit on one line. Shorten it"))


def _code(texts: LeafletWords, language: LeafletLanguage, pack: Pack) -> Iterator[Misfit]:
    if len(qr_code(hotline_text(pack, texts, language)).matrix) > MOST_MODULES:
        said = Words("QR 코드가 너무 촘촘해집니다. 줄여 주세요", "makes the QR code too fine. Shorten it")
        yield Misfit("words.qr_text", said)


def _on_paper(texts: LeafletWords, language: LeafletLanguage, pack: Pack) -> Iterator[Misfit]:
    """What a leaflet for ten places with the longest advice needs, on each paper and for each reason."""
    tried = replace(pack, leaflets={**pack.leaflets, language: texts})
    contact, said = _worst(tried, texts)
    at = contact.at
    for format in LeafletFormat:
        for reason in LeafletReason:
            about = subject(contact, said, tried, DeskInfo("가" * 20), language, at, reason, format)
            try:
                fits = len(pages_of(about)) <= PAPERS[format].sides
            except LeafletError:
                fits = False
            if not fits:
                ko = f"{format.value} 용지에서 정해진 쪽수를 넘습니다. 이 이유의 글이나 조언을 줄여 주세요"
                en = f"takes more pages on {format.value} than it should. Shorten this reason or the advice"
                yield Misfit(f"reason.{reason.value}", Words(ko, en))


def _worst(pack: Pack, texts: LeafletWords) -> tuple[Contact, Assessment]:
    """Ten places at all levels, a year after the pack's alerts were read, and every advice, the longest first."""
    at = datetime.combine(pack.alerts_as_of + timedelta(days=365), time(12), KST)
    every = notices(Contact(at=at, places=tuple(place.id for place in pack.place_file.place)), pack)
    by_level = sorted(every, key=lambda found: pack.level_rank[found.level], reverse=True)
    chosen: list[str] = []
    for level in reversed(pack.levels):
        chosen += [found.place for found in by_level if found.level == level.id][:2]
    contact = Contact(at=at, places=tuple(chosen[:10]))
    advised = {sign.leaflet for sign in pack.signs} & texts.advice.keys()
    longest = sorted(advised, key=lambda id: len(texts.advice[id].lead + texts.advice[id].text), reverse=True)
    found = tuple(
        Finding(id, Strength.WEAK, Kind.CONTEXT, NO_WORDS, NO_WORDS, NO_WORDS, NO_WORDS, "", id) for id in longest
    )
    return contact, Assessment(Concern.NONE, found, notices=notices(contact, pack), pack=pack.version)
