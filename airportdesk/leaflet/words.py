"""The leaflet's own words, read from resources/leaflets/<language>/, and the choice of advice."""

import tomllib
from datetime import date
from functools import lru_cache

import msgspec

from airportdesk.errors import DeskError
from airportdesk.files import RESOURCES
from airportdesk.model import Assessment
from airportdesk.text import Language

FEWEST, MOST = 3, 5
"""How many pieces of advice a leaflet gives."""
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class LeafletError(DeskError):
    """A leaflet that cannot be made as its texts are; says which text."""


class Advice(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One thing to do: `lead` in bold, then `text`. Left out where advice named in `beside` is already given."""

    lead: str
    text: str
    beside: tuple[str, ...] = ()


class LeafletWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """leaflet.toml: `words` by name, `advice` by the id a sign gives, `general` fills up."""

    general: tuple[str, ...]
    words: dict[str, str]
    advice: dict[str, Advice]

    def say(self, name: str, **values: object) -> str:
        """A phrase with its values put in."""
        return self.words[name].format(**values)


@lru_cache(maxsize=4)
def leaflet_words(language: Language) -> LeafletWords:
    """The words of one language. Raises LeafletError where the file does not hold together."""
    path = RESOURCES / "leaflets" / language / "leaflet.toml"
    try:
        words = msgspec.convert(tomllib.loads(path.read_text(encoding="utf-8")), LeafletWords)
    except (OSError, ValueError, msgspec.ValidationError) as error:
        raise LeafletError(
            f"안내문 글 파일({language})을 읽을 수 없습니다: {error}",
            f"the leaflet texts ({language}) cannot be read: {error}",
        ) from error
    for id in words.general:
        _known(id, words, language)
    return words


def advice_for(assessment: Assessment, words: LeafletWords, language: Language) -> tuple[Advice, ...]:
    """What fits the signs, the strongest first and each once, then the places, then general advice up to three."""
    levels = {notice.level for notice in assessment.high_risk_places}
    place = ["level_4"] if "4" in levels else ["level_3"] if levels else []
    signs = list(dict.fromkeys(found.leaflet for found in assessment.findings if found.leaflet))
    chosen = signs[: MOST - len(place)] + place
    for id in words.general:
        if len(chosen) < FEWEST and not set(words.advice[id].beside) & set(chosen):
            chosen.append(id)
    return tuple(_known(id, words, language) for id in chosen)


def _known(id: str, words: LeafletWords, language: Language) -> Advice:
    if id not in words.advice:
        raise LeafletError(
            f"안내문 글 파일({language})에 '{id}' 항목이 없습니다.",
            f"the leaflet texts ({language}) have no advice '{id}'.",
        )
    return words.advice[id]


def day_words(day: date, language: Language) -> str:
    """A date as it is printed: 2025.10.16 or 16 Oct 2025."""
    if language == "en":
        return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
    return f"{day.year}.{day.month}.{day.day}"
