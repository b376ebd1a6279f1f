"""The leaflet texts of a pack: one file a language, every phrase a leaflet prints and nothing it cannot fill in."""

import re
import string
from collections.abc import Mapping

import msgspec

from airportdesk.model import LeafletReason
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
    **dict.fromkeys(("law", "over", "qr_text", "site", "site_note"), frozenset()),
    "law_places": frozenset({"places"}),
    "more": frozenset({"n"}),
}
"""Every phrase of a leaflet and what is put into it; a text may leave a value out but ask for no other."""
SINCE_FORMAT_2 = ("law", "over", "qr_text", "site", "site_note", "law_places", "more")
"""Phrases that packs of format 1 do not have."""
BY_LEVEL = ("level_3", "level_4")
"""Advice that goes with the places, not with a sign."""
QUESTIONS = 3
"""How many questions a reason puts into the traveller's hand."""
_SITE = re.compile(r"https://[a-z0-9][a-z0-9./-]{3,60}")


class Advice(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One thing to do: `lead` in bold, then `text`. Left out where advice named in `beside` is already given."""

    lead: str
    text: str
    beside: tuple[str, ...] = ()


class ReasonText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a leaflet says for its reason: a title, a sentence, three questions. `covers`: advice they make needless."""

    title: str
    questions: tuple[str, ...]
    lead: str = ""
    covers: tuple[str, ...] = ()


class Steps(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What to do, step by step."""

    title: str
    steps: tuple[str, ...]


class LeafletWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """leaflets/<language>.toml: `words` by name, `advice` by the id a sign gives, `general` fills up.

    `checked_by_native`: whether a native reader has read them, None where nobody said. Only texts of format 1 have no
    `reason` and `passport`.
    """

    general: tuple[str, ...]
    words: dict[str, str]
    advice: dict[str, Advice]
    reason: dict[str, ReasonText] = msgspec.field(default_factory=dict)
    passport: Steps | None = None
    checked_by_native: bool | None = None

    def say(self, name: str, **values: object) -> str:
        """A phrase with its values put in."""
        return self.words[name].format(**values)

    def with_new_of(self, program: "LeafletWords") -> "LeafletWords":
        """Texts of format 1 with what format 2 has more, in the program's own words."""
        words = {**{name: program.words[name] for name in SINCE_FORMAT_2}, **self.words}
        reason, passport = self.reason or program.reason, self.passport or program.passport
        known = {id: _known_covers(text, self.advice) for id, text in reason.items()}
        return msgspec.structs.replace(self, words=words, reason=known, passport=passport)


def _known_covers(text: ReasonText, advice: Mapping[str, Advice]) -> ReasonText:
    """The text of a reason without naming advice that is not there."""
    return msgspec.structs.replace(text, covers=tuple(id for id in text.covers if id in advice))


def check_leaflets(leaflets: Mapping[str, LeafletWords], signs: tuple[Sign, ...]) -> None:
    """Raise PackError where a phrase is missing or asks for what is not there, or advice is named that is not given."""
    for language, texts in leaflets.items():
        file = LEAFLETS[language]
        for name in WORDS:
            if name not in texts.words:
                raise wrong(file, f"words.{name}", "글이 없습니다", "the text is missing")
        for name, text in texts.words.items():
            _check_text(file, name, text)
        _check_reasons(file, texts)
        wanted = [("general", id) for id in texts.general] + [("advice", id) for id in BY_LEVEL]
        wanted += [(f"advice (signs.toml sign[{sign.id}].leaflet)", sign.leaflet) for sign in signs if sign.leaflet]
        wanted += [(f"advice.{id}.beside", other) for id, advice in texts.advice.items() for other in advice.beside]
        wanted += [(f"reason.{id}.covers", other) for id, reason in texts.reason.items() for other in reason.covers]
        for entry, id in wanted:
            if id not in texts.advice:
                raise wrong(file, entry, f"'{id}' 글이 없습니다", f"there is no advice '{id}'")


def _check_reasons(file: str, texts: LeafletWords) -> None:
    """Every reason with its three questions, what to do without a passport, and an address a code can hold."""
    for reason in LeafletReason:
        if reason not in texts.reason:
            raise wrong(file, f"reason.{reason}", "글이 없습니다", "the text is missing")
    for id, text in texts.reason.items():
        if id not in tuple(LeafletReason):
            raise wrong(file, f"reason.{id}", "안내문이 쓰지 않는 글입니다", "is no reason a leaflet has")
        if len(text.questions) != QUESTIONS or not all(map(str.strip, text.questions)):
            raise wrong(file, f"reason.{id}.questions", f"질문은 {QUESTIONS}개입니다", f"must be {QUESTIONS} questions")
    if texts.passport is None or not texts.passport.steps:
        raise wrong(file, "passport", "글이 없습니다", "the text is missing")
    if not _SITE.fullmatch(texts.words["site"]):
        raise wrong(file, "words.site", "https://로 시작하는 짧은 주소여야 합니다", "must be a short https:// address")


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
