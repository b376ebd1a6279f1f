"""Phrases in an officer's notes that point to an answer: offered, never applied."""

import re
from functools import lru_cache

from airportdesk.model import Answers, Suggestion
from airportdesk.pack.shapes import Phrase


@lru_cache(maxsize=4)
def _pattern(phrases: tuple[Phrase, ...]) -> tuple[re.Pattern[str], dict[str, Phrase]]:
    meant = {spelling.lower(): phrase for phrase in phrases for spelling in phrase.spellings}
    longest_first = sorted(meant, key=len, reverse=True)
    return re.compile("|".join(map(re.escape, longest_first)) or r"(?!)"), meant


def suggestions(notes: str, answers: Answers, phrases: tuple[Phrase, ...]) -> tuple[Suggestion, ...]:
    """The answers the notes point to that are not given yet, each once, where it stands first."""
    pattern, meant = _pattern(phrases)
    found: dict[tuple[str, str], Suggestion] = {}
    # The one letter whose lower case is longer than itself would shift every offset after it.
    for hit in pattern.finditer(notes.replace("\u0130", "I").lower()):
        phrase = meant[hit.group()]
        key = (phrase.question, phrase.answer)
        if phrase.answer not in answers.get(phrase.question, ()) and key not in found:
            found[key] = Suggestion(*key, notes[hit.start() : hit.end()], hit.start(), hit.end())
    return tuple(found.values())
