"""What an officer types into the one box, as what the index is asked: words, places, handles, flights, days, people.

What may be several things is asked for as all of them, so that nothing typed is swallowed: 900102 is a word and a birth
date, 12번 opens contact 12 and finds "12번" in notes. Only a day narrows instead, and the officer can call that off.
"""

import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import date

from airportdesk.intake import UnreadableError, birth_date, flight_number
from airportdesk.links.days import Dated, period_in
from airportdesk.links.first_sounds import other_spellings
from airportdesk.links.full_dates import full_dates, may_be_logged
from airportdesk.links.grams import match, norm
from airportdesk.links.handles import handles_in
from airportdesk.links.lands import Land, lands
from airportdesk.links.phones import home_form
from airportdesk.links.terms import Asked, Filters, Term
from airportdesk.links.values import Handle, HandleKind
from airportdesk.pack import Pack
from airportdesk.text import clean

QUERY_MAX = 200
WORDS_MAX = 10
_HALF_TYPED = re.compile(r"(?<=[가-힣])[ㄱ-ㅎㅏ-ㅣ]+$")
_INITIALS = re.compile("[ㄱ-ㅎ]{3,5}")
_DIGITS = re.compile(r"[\d()+.\s-]*\d[\d()+.\s-]*")
_BIRTH = re.compile(r"\d{6}|\d{8}")
_FLIGHT_APART = re.compile(r"(?<!\S)([A-Za-z]{2}|[0-9][A-Za-z]|[A-Za-z][0-9])\s+(\d{3,4})(?!\S)")
_CONTACT = re.compile(
    r"\s*(?:#\s*|(?:no\.|contact|면담)\s*#?\s*)(\d{1,9})\s*|\s*(?:면담\s*)?(\d{1,9})\s*번(?:\s*면담)?\s*", re.IGNORECASE
)
_DIGITS_LEAST = 4
_EDGES = "\"'“”‘’«»()[]{}<>,;:!?*^~|\\"


def asked(query: str, pack: Pack, today: date, filters: Filters | None = None, *, dates: bool = True) -> Asked:
    """What a query asks for. At most 200 characters and ten words count. Never raises.

    Without `dates` what reads as a day is searched as words, and as a birth date.
    """
    text = clean(query, QUERY_MAX)
    number = _CONTACT.fullmatch(text)
    text, terms = _without_handles(text)
    text, births = _without_births(text, today, dates)
    terms += births
    dated = period_in(text, today) if dates else Dated(None, "", text)
    terms += _words(_FLIGHT_APART.sub(r"\1\2", dated.rest), pack, today)
    return Asked(
        terms=tuple(terms[:WORDS_MAX]),
        period=dated.period,
        dated=dated.typed,
        contact=int(number[1] or number[2]) if number else None,
        nothing=bool(text.strip()) and not (terms or dated.period),
        filters=filters or Filters(),
    )


def handle_pieces(handle: Handle) -> tuple[str, ...]:
    """The forms of a handle that a searched text holds."""
    if handle.kind is HandleKind.PHONE:
        return tuple(dict.fromkeys((home_form(handle.value), handle.value[1:])))
    return (norm(handle.value),)


def _without_handles(text: str) -> tuple[str, list[Term]]:
    terms = []
    for spotted in reversed(handles_in(text)):
        if spotted.handle.kind is not HandleKind.COMPANY:
            terms.append(Term(_once(norm(spotted.shown), *handle_pieces(spotted.handle))))
            text = f"{text[: spotted.start]} {text[spotted.end :]}"
    return text, terms


def _without_births(text: str, today: date, dates: bool) -> tuple[str, list[Term]]:
    """Take out the dates in full that are no days of talks."""
    terms = []
    for start, end, day in sorted(full_dates(text, today), reverse=True):
        if not (dates and may_be_logged(day, today)):
            terms.append(Term(_once(norm(text[start:end]), str(day)), births=(str(day),)))
            text = f"{text[:start]} {text[end:]}"
    return text, terms


def _words(text: str, pack: Pack, today: date) -> Iterator[Term]:
    words = [bare for word in text.split()[:WORDS_MAX] if match(bare := norm(_HALF_TYPED.sub("", word)).strip(_EDGES))]
    for word, land in zip(words, lands(words, pack), strict=True):
        yield _term(word, land, today)


def _term(word: str, land: Land, today: date) -> Term:
    texts, births = [word.removeprefix("@"), *_other_initials(word)], []
    if _DIGITS.fullmatch(word) and len(digits := re.sub(r"\D", "", word)) >= _DIGITS_LEAST:
        texts.append(digits)
    with suppress(UnreadableError):
        texts.append(norm(flight_number(word)))
    if _BIRTH.fullmatch(word):
        with suppress(UnreadableError):
            births.append(birth_date(word, today))
    return Term(_once(*texts), land.places, land.airports, other_spellings(word), tuple(births))


def _other_initials(word: str) -> tuple[str, ...]:
    """The initials of a whole name whose family name may be written with ㄹ or without."""
    if not _INITIALS.fullmatch(word):
        return ()
    return tuple(first + word[1:] for first in {"ㅇ": "ㄹ", "ㄴ": "ㄹ", "ㄹ": "ㅇㄴ"}.get(word[0], ""))


def _once(*pieces: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(pieces))
