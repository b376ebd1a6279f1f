"""A loaded pack with its look-ups."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from airportdesk.pack.help_card import CardLine, HelpCard
from airportdesk.pack.leaflets import LeafletWords
from airportdesk.pack.lexicon import Lexicon
from airportdesk.pack.retention import Retention
from airportdesk.pack.shapes import (
    Airport,
    Alert,
    Answer,
    Doubt,
    Gate,
    Group,
    Hotline,
    Level,
    Place,
    PlaceFile,
    Question,
    Sign,
)
from airportdesk.text import Words, folded, joined

_COUNTRY = re.compile(r"[A-Z]{2}")
_HALF_TYPED = re.compile(r"[ㄱ-ㅎㅏ-ㅣ]+$")
_LATIN_BEGUN = 4


@dataclass(frozen=True)
class Pack:
    """Everything that changes without a release. `version` is kept with each record made with it.

    `borrowed_leaflets`: the languages whose leaflet texts the pack does not bring; they are the program's own.
    `doubts`: what keeps a verified fact from settling anything.
    `retention`: how long contacts are kept, as headquarters says; nothing where it says nothing.
    """

    version: str
    made: date
    groups: tuple[Group, ...]
    questions: tuple[Question, ...]
    gate: Gate
    signs: tuple[Sign, ...]
    levels: tuple[Level, ...]
    alerts_as_of: date
    alerts: tuple[Alert, ...]
    place_file: PlaceFile
    home: str
    gate_closes: int
    airports: tuple[Airport, ...]
    hotlines: tuple[Hotline, ...]
    lexicon: Lexicon
    leaflets: Mapping[str, LeafletWords]
    borrowed_leaflets: frozenset[str]
    help_card: HelpCard
    retention: Retention | None = None
    doubts: tuple[Doubt, ...] = ()

    @cached_property
    def question(self) -> dict[str, Question]:
        """Questions by id."""
        return {question.id: question for question in self.questions}

    @cached_property
    def answer(self) -> dict[tuple[str, str], Answer]:
        """Answers by (question id, answer id)."""
        return {(question.id, answer.id): answer for question in self.questions for answer in question.answers}

    @cached_property
    def place(self) -> dict[str, Place]:
        """Places by id."""
        return {place.id: place for place in self.place_file.place}

    @cached_property
    def level(self) -> dict[str, Level]:
        """Alert levels by id."""
        return {level.id: level for level in self.levels}

    @cached_property
    def level_rank(self) -> dict[str, int]:
        """Alert level id to its place in the order, the lowest first."""
        return {level.id: rank for rank, level in enumerate(self.levels)}

    @cached_property
    def airport(self) -> dict[str, Airport]:
        """Airports by today's code and by the codes they had."""
        return {code: airport for airport in self.airports for code in (airport.code, *airport.was)}

    def with_alerts(self, rows: tuple[Alert, ...]) -> "Pack":
        """The pack with rows a desk confirmed after its own; the version says how many: "2026.11-1+3".

        A row whose area or level this pack does not have stays out, as it does when another pack is put in.
        """
        if not rows:
            return self
        known = tuple(row for row in rows if row.area in self.place and row.level in self.level)
        as_of = max((self.alerts_as_of, *(row.since.date() for row in known)))
        return replace(self, version=f"{self.version}+{len(rows)}", alerts=(*self.alerts, *known), alerts_as_of=as_of)

    def with_leaflets(self, texts: Mapping[str, LeafletWords]) -> "Pack":
        """The pack with the leaflet texts of some languages put otherwise; the version stays, for no rule changed."""
        return replace(self, leaflets={**self.leaflets, **texts})

    def numbers_of(self, line: CardLine) -> tuple[Hotline, ...]:
        """The hotlines under a sentence of the help card, without those this pack does not have."""
        known = {hotline.id: hotline for hotline in self.hotlines}
        return tuple(known[id] for id in line.numbers if id in known)

    def codes_of(self, airport: Airport) -> tuple[str, ...]:
        """Every code a record may hold for an airport: today's and those it had."""
        return (airport.code, *airport.was)

    def airport_code(self, code: str) -> str:
        """The code in use today for a code as written: PNH is KTI, REP is SAI; an unknown code stays as it is."""
        known = self.airport.get(code)
        return known.code if known else code

    def is_place(self, id: str) -> bool:
        """Whether a place id can be recorded: one of this pack, or any country by its ISO 3166-1 code."""
        return id in self.place or bool(_COUNTRY.fullmatch(id))

    def place_words(self, id: str) -> Words:
        """A place's name, or the id where this pack does not know it."""
        known = self.place.get(id)
        return known.words if known else Words(id, id)

    def answer_words(self, question: str, answers: tuple[str, ...]) -> Words:
        """What was answered, in full: "동행: 가족"."""
        known = self.question.get(question)
        said = joined((found.long if (found := self.answer.get((question, a))) else Words(a, a) for a in answers), ", ")
        name = known.words if known else Words(question, question)
        return Words(f"{name.ko}: {said.ko}", f"{name.en}: {said.en}")

    @cached_property
    def _spellings(self) -> tuple[tuple[str, ...], ...]:
        return tuple(
            tuple(_letters(name) for name in (place.ko, place.en, *place.aliases, place.id))
            for place in self.place_file.place
        )

    @cached_property
    def _by_spelling(self) -> dict[str, tuple[Place, ...]]:
        named: dict[str, dict[str, Place]] = {}
        for place, names in zip(self.place_file.place, self._spellings, strict=True):
            for name in names:
                named.setdefault(name, {})[place.id] = place
        return {name: tuple(places.values()) for name, places in named.items()}

    def places_named(self, name: str) -> tuple[Place, ...]:
        """The places one of whose spellings is exactly this name: none, one, or several for an ambiguous one."""
        return self._by_spelling.get(_letters(name), ())

    def find_places(self, typed: str, limit: int = 8) -> tuple[Place, ...]:
        """Places whose name or alias, Korean or English, begins with what is typed; then those that contain it.

        A syllable that is still being composed counts as far as it goes; a lone consonant or vowel at the end does not.
        """
        begun = _HALF_TYPED.sub("", typed)
        wanted, more_than_one = _letters(begun), len(folded(begun)) > 1
        if not wanted:
            return ()
        ranked = []
        for order, (place, names) in enumerate(zip(self.place_file.place, self._spellings, strict=True)):
            if wanted in names:
                ranked.append((0, order, place))
            elif any(name.startswith(wanted) for name in names):
                ranked.append((1, order, place))
            elif more_than_one and any(wanted in name for name in names):
                ranked.append((2, order, place))
        kinds = {"town": 0, "area": 0, "airport": 1, "province": 2, "country": 3}
        ranked.sort(key=lambda found: (found[0], kinds.get(found[2].kind, 4), found[1]))
        return tuple(place for _, _, place in ranked[:limit])

    def begins_place(self, typed: str) -> bool:
        """Whether the name of a place or an airport begins so."""
        begun = _letters(typed)
        names = (*self._spellings, *(names for _, names in self._airport_names))
        return any(name.startswith(begun) for spellings in names for name in spellings)

    def find_airports(self, typed: str) -> tuple[str, ...]:
        """Codes of the airports away from home that are typed: by a code, or by the airport, its town or its country.

        A name may be begun, in Latin letters from four on: three are a code, and begin too many names of people.
        """
        wanted = _letters(_HALF_TYPED.sub("", typed))
        begun = len(wanted) >= _LATIN_BEGUN or not wanted.isascii()
        return tuple(
            code
            for airport, names in self._airport_names
            if wanted and (wanted in names or (begun and any(name.startswith(wanted) for name in names)))
            for code in self.codes_of(airport)
        )

    @cached_property
    def _airport_names(self) -> tuple[tuple[Airport, tuple[str, ...]], ...]:
        """Each airport but the one at home, with its codes and names and those of its place, town and country."""
        found = []
        for airport in self.airports:
            own = {_letters(name) for name in (airport.ko, airport.en, *self.codes_of(airport))}
            others = (
                names
                for place, names in zip(self.place_file.place, self._spellings, strict=True)
                if place.id in (airport.place, airport.country)
                or (place.kind == "town" and place.country == airport.country and own & set(names))
            )
            if airport.code != self.home:
                found.append((airport, tuple(own.union(*others))))
        return tuple(found)


def _letters(name: str) -> str:
    """A name as it is compared while it is typed: a syllable without its last consonant begins the whole one."""
    return unicodedata.normalize("NFD", folded(name))
