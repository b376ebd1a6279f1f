"""The shapes of the pack's files, one struct a table; a key that is not named here is refused."""

from datetime import date, datetime

import msgspec

from airportdesk.model import Kind, Strength
from airportdesk.text import LeafletLanguage, Words


class Shape(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What all tables share: nothing may be changed or added."""


class Named(Shape, frozen=True):
    """A table with a Korean and an English name."""

    ko: str
    en: str

    @property
    def words(self) -> Words:
        """The name in both languages."""
        return Words(self.ko, self.en)


class Printed(Named, frozen=True, kw_only=True):
    """A table whose name stands on leaflets; what has no Chinese or Vietnamese name is printed in English."""

    zh: str = ""
    vi: str = ""

    def printed(self, language: LeafletLanguage) -> str:
        """The name in the language of a leaflet."""
        return in_language(language, self.ko, self.en, self.zh, self.vi)


def in_language(language: LeafletLanguage, ko: str, en: str, zh: str, vi: str) -> str:
    """The text in that language, or in English where it is missing."""
    return {"ko": ko, "en": en, "zh": zh, "vi": vi}[language] or en


class Head(Shape, frozen=True):
    """pack.toml; `format` says for which form of pack it was written."""

    version: str
    made: date
    format: int = 1


class Answer(Named, frozen=True):
    """One chip; `long_ko` and `long_en` say in full what a short label means."""

    id: str
    long_ko: str = ""
    long_en: str = ""

    @property
    def long(self) -> Words:
        """The answer in full."""
        return Words(self.long_ko or self.ko, self.long_en or self.en)


class Group(Named, frozen=True):
    """A group of questions that is shown together."""

    id: str


class Question(Named, frozen=True):
    """One question; `say_*` is how to put it to a traveller, `priority` which of two equal ones comes first."""

    id: str
    group: str
    say_ko: str
    say_en: str
    answers: tuple[Answer, ...]
    priority: int
    multiple: bool = False

    @property
    def say(self) -> Words:
        """The question as it is spoken."""
        return Words(self.say_ko, self.say_en)


class QuestionFile(Shape, frozen=True):
    """questions.toml."""

    groups: tuple[Group, ...]
    question: tuple[Question, ...]


class Condition(
    msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, rename={"not_": "not", "is_": "is"}
):
    """A condition: exactly one of all, any, not, question with is, or fact with a bound. No code is evaluated."""

    all: tuple["Condition", ...] = ()
    any: tuple["Condition", ...] = ()
    not_: "Condition | None" = None
    question: str = ""
    is_: tuple[str, ...] = ()
    fact: str = ""
    at_least: int | None = None
    at_most: int | None = None


class Sign(Named, frozen=True):
    """A sign, what may lie behind it, and what to ask so that an innocent reason can be told."""

    id: str
    strength: Strength
    kind: Kind
    why_ko: str
    why_en: str
    check_ko: str
    check_en: str
    source: str
    when: Condition
    settled_by: tuple[str, ...] = ()
    leaflet: str = ""


class Gate(Shape, frozen=True):
    """Which kinds of sign may reach high."""

    high_kinds: tuple[Kind, ...]


class Doubt(Shape, frozen=True):
    """A verified fact that settles nothing while the condition holds: an answer beside it says otherwise."""

    fact: str
    when: Condition


class SignFile(Shape, frozen=True):
    """signs.toml."""

    gate: Gate
    sign: tuple[Sign, ...]
    doubt: tuple[Doubt, ...] = ()


class Level(Printed, frozen=True, kw_only=True):
    """An alert level: what it asks of a traveller, and its legal effect if it has one."""

    id: str
    asks_ko: str
    asks_en: str
    asks_zh: str = ""
    asks_vi: str = ""
    legal_ko: str = ""
    legal_en: str = ""
    legal_zh: str = ""
    legal_vi: str = ""

    def asks(self, language: LeafletLanguage) -> str:
        """What it asks, in the language of a leaflet."""
        return in_language(language, self.asks_ko, self.asks_en, self.asks_zh, self.asks_vi)

    def legal(self, language: LeafletLanguage) -> str:
        """Its legal effect, in the language of a leaflet; nothing where it has none."""
        return in_language(language, self.legal_ko, self.legal_en, self.legal_zh, self.legal_vi)


class Alert(Shape, frozen=True):
    """One row of an area's alert history; times without offset are KST."""

    area: str
    level: str
    since: datetime
    source: str
    until: datetime | None = None


class AlertFile(Shape, frozen=True):
    """alerts.toml; levels stand from the lowest to the highest."""

    as_of: date
    level: tuple[Level, ...]
    alert: tuple[Alert, ...]


class Place(Printed, frozen=True, kw_only=True):
    """A place with its spellings; places.toml says what the fields mean. `border` in km, `lat`, `lon` in degrees."""

    id: str
    kind: str
    country: str = ""
    province: str = ""
    aliases: tuple[str, ...] = ()
    area: str = ""
    lat: float | None = None
    lon: float | None = None
    border: int | None = None
    thai_border_band: bool = False
    approximate: bool = False
    note_ko: str = ""
    note_en: str = ""
    note_zh: str = ""
    note_vi: str = ""

    def note(self, language: LeafletLanguage) -> str:
        """What is to be known of it, in the language of a leaflet; nothing where there is nothing."""
        return in_language(language, self.note_ko, self.note_en, self.note_zh, self.note_vi)


class PlaceFile(Shape, frozen=True):
    """places.toml."""

    border_area: str
    border_km: int
    place: tuple[Place, ...]


class Airport(Named, frozen=True):
    """An airport; `city`: the place it serves, `was`: its older codes, `direct`: from Incheon, `transit`: to change."""

    code: str
    country: str
    place: str = ""
    city: str = ""
    was: tuple[str, ...] = ()
    direct: bool = False
    transit: bool = False


class AirportFile(Shape, frozen=True):
    """airports.toml."""

    home: str
    gate_closes: int
    airport: tuple[Airport, ...]


class Hotline(Printed, frozen=True, kw_only=True):
    """A number for the leaflet and the day a source last stated it."""

    id: str
    number: str
    confirmed: date
    source: str


class HotlineFile(Shape, frozen=True):
    """hotlines.toml."""

    hotline: tuple[Hotline, ...]
