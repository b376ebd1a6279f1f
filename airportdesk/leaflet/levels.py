"""The notices of an assessment gathered by alert level, the highest first, so that nothing is said twice."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from airportdesk.leaflet.words import LeafletWords, day_words
from airportdesk.model import Assessment, Notice
from airportdesk.pack import Pack
from airportdesk.text import Language


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


def level_texts(assessment: Assessment, pack: Pack, words: LeafletWords, language: Language) -> tuple[LevelText, ...]:
    """One text a level that a place of the assessment, or an area inside it, is at."""
    by_level: dict[str, dict[str, Notice]] = {}
    for name, notice in _named(assessment.notices, words, language):
        by_level.setdefault(notice.level, {}).setdefault(name, notice)
    highest_first = sorted(by_level, key=lambda level: pack.level_rank.get(level, len(pack.levels)), reverse=True)
    return tuple(_text(by_level[level], words, language) for level in highest_first)


def _named(notices: Iterable[Notice], words: LeafletWords, language: Language) -> Iterator[tuple[str, Notice]]:
    """Every notice with the name it is printed under; an area inside a place says inside which."""
    notices = tuple(notices)
    own = {notice.place for notice in notices}
    for notice in notices:
        yield notice.name.say(language), notice
        for inner in notice.stricter:
            if inner.place in own:
                continue
            yield words.say("inside", place=notice.name.say(language), area=inner.name.say(language)), inner


def _text(notices: dict[str, Notice], words: LeafletWords, language: Language) -> LevelText:
    first = next(iter(notices.values()))
    groups: dict[tuple[str, bool], list[str]] = {}
    for name, notice in notices.items():
        groups.setdefault((_dates(notice, words, language), notice.stale), []).append(name)
    return LevelText(
        level=first.level,
        label=first.label.say(language),
        asks=first.asks.say(language),
        legal=first.legal.say(language) if first.legal else "",
        places=tuple(Places(", ".join(names), dates, stale) for (dates, stale), names in groups.items()),
        notes=tuple(dict.fromkeys(n.note.say(language) for n in notices.values() if n.note)),
    )


def _dates(notice: Notice, words: LeafletWords, language: Language) -> str:
    since = day_words(notice.since, language)
    if notice.until is None:
        return words.say("from", date=since)
    return words.say("span", since=since, until=day_words(notice.until, language))


def mark_of(level: str, words: LeafletWords) -> str:
    """The one character that stands for a level on the map and in a badge."""
    return words.say("special") if level == "S" else level
