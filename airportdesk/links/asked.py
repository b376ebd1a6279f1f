"""What an officer types into the one box, as what the index is asked: words, places, handles, flights, days."""

import re
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date

from airportdesk.intake import UnreadableError, flight_number
from airportdesk.links.days import Period, period_in
from airportdesk.links.grams import initials, match, norm
from airportdesk.links.handles import handles_in
from airportdesk.links.phones import home_form
from airportdesk.links.values import Handle, HandleKind
from airportdesk.model import Concern
from airportdesk.pack import Pack
from airportdesk.text import clean

QUERY_MAX = 200
WORDS_MAX = 10
_HALF_TYPED = re.compile(r"(?<=[가-힣])[ㄱ-ㅎㅏ-ㅣ]+$")
_INITIALS = re.compile("[ㄱ-ㅎ]+")
_DIGITS = re.compile(r"[\d()+.\s-]*\d[\d()+.\s-]*")
_FLIGHT_APART = re.compile(r"(?<!\S)([A-Za-z]{2}|[0-9][A-Za-z]|[A-Za-z][0-9])\s+(\d{3,4})(?!\S)")
_PLACES_MAX = 8
_DIGITS_LEAST = 4


@dataclass(frozen=True, slots=True)
class Filters:
    """What hits are narrowed to; an empty one lets everything through. `flights` and `officers` are any of."""

    concerns: tuple[Concern, ...] = ()
    period: Period | None = None
    flights: tuple[str, ...] = ()
    officers: tuple[str, ...] = ()
    leaflet: bool = False


@dataclass(frozen=True, slots=True)
class Asked:
    """Every one of `terms` must be met, each by any of its pieces. `period` is the one the query names."""

    terms: tuple[tuple[str, ...], ...] = ()
    period: Period | None = None
    filters: Filters = field(default_factory=Filters)

    @property
    def match(self) -> str:
        """The index query, or "" where words cannot narrow the search."""
        terms = []
        for pieces in self.terms:
            asked = dict.fromkeys(piece_match(piece) for piece in pieces)
            if "" not in asked:
                terms.append(f"({' OR '.join(f'({query})' for query in asked)})")
        return " AND ".join(terms)


def asked(query: str, pack: Pack, today: date, filters: Filters | None = None) -> Asked:
    """What a query asks for. At most 200 characters and ten words count; signs alone ask for nothing. Never raises."""
    text = clean(query, QUERY_MAX)
    period, text = period_in(text, today)
    terms: list[tuple[str, ...]] = []
    for spotted in reversed(handles_in(text)):
        if spotted.handle.kind is not HandleKind.COMPANY:
            terms.append((norm(spotted.shown), *handle_pieces(spotted.handle)))
            text = f"{text[: spotted.start]} {text[spotted.end :]}"
    text = _FLIGHT_APART.sub(r"\1\2", text)
    terms += [pieces for word in text.split()[:WORDS_MAX] if (pieces := _pieces(word, pack))]
    return Asked(tuple(terms[:WORDS_MAX]), period, filters or Filters())


def place_mark(id: str) -> str:
    """How a place stands in a searched text: between signs that nobody can type."""
    return f"\x1f{id.casefold()}\x1f"


def place_token(id: str) -> str:
    """How a place stands in the index: one token that no text gives, as text gives tokens of at most two letters."""
    return "place" + re.sub(r"[^0-9a-z]", "", id.casefold())


def handle_pieces(handle: Handle) -> tuple[str, ...]:
    """The forms of a handle that a searched text holds."""
    if handle.kind is HandleKind.PHONE:
        return tuple(dict.fromkeys((home_form(handle.value), handle.value[1:])))
    return (norm(handle.value),)


def piece_match(piece: str) -> str:
    """The index query for one piece of a term."""
    return f'"{place_token(piece)}"' if piece.startswith("\x1f") else match(piece)


def _pieces(word: str, pack: Pack) -> tuple[str, ...]:
    text = norm(_HALF_TYPED.sub("", word)).strip("\"'“”‘’«»()[]{}<>,;:!?*^~|\\")
    if not match(text):
        return ()
    pieces = [text.removeprefix("@")]
    if _DIGITS.fullmatch(text) and len(digits := re.sub(r"\D", "", text)) >= _DIGITS_LEAST:
        pieces.append(digits)
    with suppress(UnreadableError):
        pieces.append(norm(flight_number(text)))
    pieces += map(place_mark, _places(text, pack))
    return tuple(dict.fromkeys(pieces))


def _places(text: str, pack: Pack) -> Iterable[str]:
    if _INITIALS.fullmatch(text):
        return [p.id for p in pack.place_file.place if len(text) > 1 and initials(p.ko).startswith(text)][:_PLACES_MAX]
    least = 3 if text.isascii() else 2
    return [place.id for place in pack.find_places(text, _PLACES_MAX)] if len(text) >= least else []
