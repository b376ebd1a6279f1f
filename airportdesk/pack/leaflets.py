"""The leaflet texts of a pack: one file a language, every phrase a leaflet prints and nothing it cannot fill in."""

import string
from collections.abc import Mapping

import msgspec

from airportdesk.pack.archive import LEAFLETS, wrong
from airportdesk.pack.shapes import Sign

WORDS: dict[str, frozenset[str]] = {
    **dict.fromkeys(("overline", "title", "lead", "places", "no_places", "no_places_text", "change_note"), frozenset()),
    **dict.fromkeys(("places_below", "map", "advice", "hotlines", "hotlines_note", "qr", "stale"), frozenset()),
    **dict.fromkeys(("stale_note", "legal", "special", "map_source"), frozenset()),
    **dict.fromkeys(("map_date", "confirmed", "from", "made"), frozenset({"date"})),
    "border": frozenset({"km"}),
    "inside": frozenset({"place", "area"}),
    "span": frozenset({"since", "until"}),
    "page": frozenset({"page", "pages"}),
}
"""Every phrase of a leaflet and what is put into it; a text may leave a value out but ask for no other."""
BY_LEVEL = ("level_3", "level_4")
"""Advice that goes with the places, not with a sign."""


class Advice(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One thing to do: `lead` in bold, then `text`. Left out where advice named in `beside` is already given."""

    lead: str
    text: str
    beside: tuple[str, ...] = ()


class LeafletWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """leaflets/<language>.toml: `words` by name, `advice` by the id a sign gives, `general` fills up."""

    general: tuple[str, ...]
    words: dict[str, str]
    advice: dict[str, Advice]

    def say(self, name: str, **values: object) -> str:
        """A phrase with its values put in."""
        return self.words[name].format(**values)


def check_leaflets(leaflets: Mapping[str, LeafletWords], signs: tuple[Sign, ...]) -> None:
    """Raise PackError where a phrase is missing or asks for what is not there, or advice is named that is not given."""
    for language, texts in leaflets.items():
        file = LEAFLETS[language]
        for name in WORDS:
            if name not in texts.words:
                raise wrong(file, f"words.{name}", "글이 없습니다", "the text is missing")
        for name, text in texts.words.items():
            _check_text(file, name, text)
        wanted = [("general", id) for id in texts.general] + [("advice", id) for id in BY_LEVEL]
        wanted += [(f"advice (signs.toml sign[{sign.id}].leaflet)", sign.leaflet) for sign in signs if sign.leaflet]
        wanted += [(f"advice.{id}.beside", other) for id, advice in texts.advice.items() for other in advice.beside]
        for entry, id in wanted:
            if id not in texts.advice:
                raise wrong(file, entry, f"'{id}' 글이 없습니다", f"there is no advice '{id}'")


def _check_text(file: str, name: str, text: str) -> None:
    """Only plain `{date}`: a format could otherwise reach into the values it is given."""
    if name not in WORDS:
        raise wrong(file, f"words.{name}", "안내문이 쓰지 않는 글입니다", "is no text a leaflet has")
    try:
        asked = [(field, spec, how) for _, field, spec, how in string.Formatter().parse(text) if field is not None]
    except ValueError as error:
        raise wrong(
            file, f"words.{name}", f"중괄호가 맞지 않습니다({error})", f"has unmatched braces ({error})"
        ) from error
    for field, spec, how in asked:
        if field not in WORDS[name] or spec or how:
            said = ", ".join(sorted(WORDS[name])) or "-"
            raise wrong(
                file,
                f"words.{name}",
                f"{{{field}}}을(를) 쓸 수 없습니다({said})",
                f"may not ask for {{{field}}} ({said})",
            )
