"""What the pack's leaflet texts say for one talk: the choice of advice, and dates as they are printed."""

from datetime import date

from airportdesk.errors import DeskError
from airportdesk.model import Assessment
from airportdesk.pack.leaflets import Advice, LeafletWords
from airportdesk.text import Language

__all__ = ["Advice", "LeafletError", "LeafletWords", "advice_for", "day_words"]

FEWEST, MOST = 3, 5
"""How many pieces of advice a leaflet gives."""
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class LeafletError(DeskError):
    """A leaflet that cannot be made as its texts are; says which text."""


def advice_for(assessment: Assessment, words: LeafletWords) -> tuple[Advice, ...]:
    """What fits the signs, the strongest first and each once, then the places, then general advice up to three.

    A record made with an earlier pack may name advice that today's texts no longer give; it is passed over.
    """
    levels = {notice.level for notice in assessment.high_risk_places}
    place = ["level_4"] if "4" in levels else ["level_3"] if levels else []
    signs = list(dict.fromkeys(found.leaflet for found in assessment.findings if found.leaflet in words.advice))
    chosen = signs[: MOST - len(place)] + place
    for id in words.general:
        if len(chosen) < FEWEST and not set(words.advice[id].beside) & set(chosen):
            chosen.append(id)
    return tuple(words.advice[id] for id in chosen)


def day_words(day: date, language: Language) -> str:
    """A date as it is printed: 2025.10.16 or 16 Oct 2025."""
    if language == "en":
        return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
    return f"{day.year}.{day.month}.{day.day}"
