"""What the pack's leaflet texts say for one talk: the choice of advice, and dates as they are printed."""

from datetime import date

from airportdesk.errors import DeskError
from airportdesk.model import Assessment, LeafletReason
from airportdesk.pack.leaflets import Advice, LeafletWords, ReasonText
from airportdesk.text import LeafletLanguage

__all__ = ["Advice", "LeafletError", "LeafletWords", "ReasonText", "advice_for", "day_words"]

FEWEST, MOST = 2, 5
"""How many pieces of advice a leaflet gives beside the three questions of its reason."""
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class LeafletError(DeskError):
    """A leaflet that cannot be made as its texts are; says which text."""


def advice_for(assessment: Assessment, words: LeafletWords, reason: LeafletReason) -> tuple[Advice, ...]:
    """What fits the signs, the strongest first and each once, then the places, then general advice up to two.

    Where the reason is not the job itself, the three questions to ask an employer come last: offers are made on the
    way, too. What the questions of the reason say already is left out. A record made with an earlier pack may name
    advice that today's texts no longer give; it is passed over.
    """
    covered = set(words.reason[reason].covers)
    levels = {notice.level for notice in assessment.high_risk_places}
    place = ["level_4"] if "4" in levels else ["level_3"] if levels else []
    wanted = dict.fromkeys(found.leaflet for found in assessment.findings)
    signs = [id for id in wanted if id in words.advice and id not in covered]
    employer = _employer(words, reason)
    chosen = [id for id in signs if not (employer and id in words.reason[LeafletReason.JOB].covers)]
    chosen = chosen[: MOST - len(place) - len(employer)] + place
    for id in words.general:
        if len(chosen) < FEWEST and id not in covered and not set(words.advice[id].beside) & set(chosen):
            chosen.append(id)
    return (*(words.advice[id] for id in chosen), *employer)


def _employer(words: LeafletWords, reason: LeafletReason) -> tuple[Advice, ...]:
    """The questions of the job leaflet as one piece of advice, where the leaflet is another."""
    job = words.reason.get(LeafletReason.JOB)
    if reason is LeafletReason.JOB or job is None:
        return ()
    end = "" if job.title.endswith((".", "。", "?", "？")) else ":"
    return (Advice(lead=f"{job.title}{end}", text=" ".join(job.questions)),)


def day_words(day: date, language: LeafletLanguage) -> str:
    """A date as it is printed: 2025.10.16, 16 Oct 2025, 2025年10月16日, 16/10/2025."""
    match language:
        case "en":
            return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
        case "zh":
            return f"{day.year}年{day.month}月{day.day}日"
        case "vi":
            return f"{day.day}/{day.month}/{day.year}"
        case _:
            return f"{day.year}.{day.month}.{day.day}"
