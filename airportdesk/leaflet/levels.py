"""The notices of an assessment gathered by alert level, the highest first, so that nothing is said twice."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime

from airportdesk.leaflet.words import LeafletWords, day_words
from airportdesk.model import Assessment, Notice
from airportdesk.pack import Pack
from airportdesk.risk.alerts import notice
from airportdesk.text import LeafletLanguage, Words

BANNED = "4"


@dataclass(frozen=True, slots=True)
class Spoken:
    """A pack in the language of a leaflet. In Korean and English a record's own words count, else the pack's."""

    pack: Pack
    words: LeafletWords
    language: LeafletLanguage

    def name(self, notice: Notice) -> str:
        """The name of the place a notice is for."""
        return self._said(notice.name) or self._place(notice.place) or notice.name.en

    def label(self, notice: Notice) -> str:
        """What its level is called."""
        level = self.pack.level.get(notice.level)
        return self._said(notice.label) or (level.printed(self.language) if level else notice.label.en)

    def asks(self, notice: Notice) -> str:
        """What its level asks."""
        level = self.pack.level.get(notice.level)
        return self._said(notice.asks) or (level.asks(self.language) if level else notice.asks.en)

    def legal(self, notice: Notice) -> str:
        """The legal effect of its level, or nothing."""
        if notice.legal is None:
            return ""
        level = self.pack.level.get(notice.level)
        return self._said(notice.legal) or (level.legal(self.language) if level else notice.legal.en)

    def note(self, notice: Notice) -> str:
        """What is to be known of the place, or nothing."""
        if notice.note is None:
            return ""
        place = self.pack.place.get(notice.place)
        return self._said(notice.note) or (place.note(self.language) if place else notice.note.en)

    def day(self, notice: Notice) -> str:
        """Since when the level holds, and until when if that is known."""
        since = day_words(notice.since, self.language)
        if notice.until is None:
            return self.words.say("from", date=since)
        return self.words.say("span", since=since, until=day_words(notice.until, self.language))

    def _said(self, words: Words) -> str:
        return words.say(self.language) if self.language in ("ko", "en") else ""

    def _place(self, id: str) -> str:
        place = self.pack.place.get(id)
        return place.printed(self.language) if place else ""


@dataclass(frozen=True, slots=True)
class Places:
    """Places whose alert began and ends on the same days."""

    names: str
    dates: str
    stale: bool


@dataclass(frozen=True, slots=True)
class LevelText:
    """What the leaflet says of one alert level."""

    level: str
    label: str
    asks: str
    legal: str
    places: tuple[Places, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LawText:
    """What every leaflet says of the places that are banned: which they are, the law, what is let through."""

    places: str = ""
    legal: str = ""
    exceptions: tuple[str, ...] = field(default=())


def level_texts(assessment: Assessment, spoken: Spoken, most: int = 0) -> tuple[LevelText, ...]:
    """One text a level that a place of the assessment, or an area inside it, is at; `most` names each, 0 for all."""
    by_level: dict[str, dict[str, Notice]] = {}
    for name, found in _named(assessment.notices, spoken):
        by_level.setdefault(found.level, {}).setdefault(name, found)
    rank = spoken.pack.level_rank
    highest_first = sorted(by_level, key=lambda level: rank.get(level, len(rank)), reverse=True)
    return tuple(_text(by_level[level], spoken, most) for level in highest_first)


def _named(notices: Iterable[Notice], spoken: Spoken) -> Iterator[tuple[str, Notice]]:
    """Every notice with the name it is printed under; an area inside a place says inside which."""
    notices = tuple(notices)
    own = {notice.place for notice in notices}
    for outer in notices:
        yield spoken.name(outer), outer
        for inner in outer.stricter:
            if inner.place not in own:
                yield spoken.words.say("inside", place=spoken.name(outer), area=spoken.name(inner)), inner


def _text(notices: dict[str, Notice], spoken: Spoken, most: int) -> LevelText:
    first = next(iter(notices.values()))
    groups: dict[tuple[str, bool], list[str]] = {}
    for name, found in notices.items():
        groups.setdefault((spoken.day(found), found.stale), []).append(name)
    return LevelText(
        level=first.level,
        label=spoken.label(first),
        asks=spoken.asks(first),
        legal=spoken.legal(first),
        places=tuple(Places(_listed(names, spoken, most), dates, stale) for (dates, stale), names in groups.items()),
        notes=tuple(dict.fromkeys(note for n in notices.values() if (note := spoken.note(n)))),
    )


def _listed(names: list[str], spoken: Spoken, most: int = 0) -> str:
    """Names as a list, in the marks of the language; what is over `most` only counted."""
    mark = "、" if spoken.language == "zh" else ", "
    if not most or len(names) <= most:
        return mark.join(names)
    return mark.join((*names[:most], spoken.words.say("more", n=len(names) - most)))


def law_text(said: Iterable[LevelText], spoken: Spoken, at: datetime) -> LawText:
    """What the levels of the traveller's places have not said already about the level at which travel is banned."""
    said = tuple(said)
    pack, language = spoken.pack, spoken.language
    level = pack.level.get(BANNED)
    if level is None:
        return LawText()
    here = [place for place in pack.place_file.place if place.area and place.country == "KH"]
    banned = [p for p in here if (found := notice(p.id, at, pack)) and found.level == BANNED and p.area == p.id]
    noted = {note for text in said for note in text.notes}
    exceptions = [
        f"{place.printed(language)}: {note}" for place in banned if (note := place.note(language)) not in {"", *noted}
    ]
    if any(text.legal for text in said if text.level == BANNED):
        return LawText(exceptions=tuple(exceptions))
    names = _listed([place.printed(language) for place in banned], spoken)
    places = spoken.words.say("law_places", places=names) if banned else ""
    return LawText(places, level.legal(language), tuple(exceptions))


def mark_of(level: str, words: LeafletWords) -> str:
    """The one character that stands for a level on the map and in a badge."""
    return words.say("special") if level == "S" else level
