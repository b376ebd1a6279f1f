"""What the index is asked: terms that must all be met, each by any of its pieces, and the filters around them."""

import re
from dataclasses import dataclass, field

from airportdesk.links.grams import match
from airportdesk.links.periods import Period
from airportdesk.model import Concern

LANDS_MAX = 24
"""Places and airports of one term the index is asked for, each costing as much as a word. A country with more is the
one this desk is about: nearly every talk has it, and talks are looked through instead."""


@dataclass(frozen=True, slots=True)
class Term:
    """One thing that is asked for. Any of these meets it.

    `texts` are pieces of the searched text, `places` ids among the places of a talk, `airports` codes on its route,
    `names` other spellings that count in the traveller's name only, `births` birth dates, YYYY-MM-DD.
    """

    texts: tuple[str, ...]
    places: tuple[str, ...] = ()
    airports: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    births: tuple[str, ...] = ()

    @property
    def match(self) -> str:
        """The index query that everything but birth dates satisfies; "" where words cannot narrow the search."""
        if len(self.places) + len(self.airports) > LANDS_MAX:
            return ""
        pieces = [match(piece) for piece in (*self.texts, *(code.casefold() for code in self.airports), *self.names)]
        pieces += [f'"{place_token(id)}"' for id in self.places]
        return "" if "" in pieces else " OR ".join(f"({piece})" for piece in dict.fromkeys(pieces))


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
    """Every one of `terms` must be met. `period` is the one the query names, in the words `dated`.

    `contact` is the number of a talk that is asked for by itself. `nothing` says that something was typed and there is
    nothing in it to look for.
    """

    terms: tuple[Term, ...] = ()
    period: Period | None = None
    dated: str = ""
    contact: int | None = None
    nothing: bool = False
    filters: Filters = field(default_factory=Filters)

    @property
    def match(self) -> str:
        """The index query, or "" where words cannot narrow the search."""
        return " AND ".join(f"({query})" for term in self.terms if (query := term.match))

    @property
    def births(self) -> tuple[str, ...]:
        """The birth dates asked for, which the index of words does not hold."""
        return tuple(birth for term in self.terms for birth in term.births)


def place_mark(id: str) -> str:
    """How a place stands in a searched text: between signs that nobody can type."""
    return f"\x1f{id.casefold()}\x1f"


def place_token(id: str) -> str:
    """How a place stands in the index: one token that no text gives, as text gives tokens of at most two letters."""
    return "place" + re.sub(r"[^0-9a-z]", "", id.casefold())
