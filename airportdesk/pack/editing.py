"""Leaflet texts block by block, as somebody edits them: each has the entry it has in the file. Pure."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import msgspec

from airportdesk.errors import PackError
from airportdesk.pack.archive import LEAFLETS
from airportdesk.pack.leaflets import LeafletWords, check_leaflets
from airportdesk.pack.shapes import Sign

TEXT_MAX = 1_000
"""Characters of one block; the longest in use has 240."""


@dataclass(frozen=True, slots=True)
class TextBlock:
    """One text of a leaflet: `entry` is its place in the file (`reason.job.questions.2`, counted from 1)."""

    entry: str
    text: str


def blocks(texts: LeafletWords) -> tuple[TextBlock, ...]:
    """Every block, in the order of the file: phrases, reasons, the passport, advice."""
    return tuple(TextBlock(entry, text) for entry, text in _blocks(texts))


def with_texts(texts: LeafletWords, edited: Mapping[str, str]) -> LeafletWords:
    """The texts with some blocks put otherwise; an entry that is not there is passed over."""
    raw: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(texts))
    known = {entry for entry, _ in _blocks(texts)}
    for entry, text in edited.items():
        if entry in known:
            _put(raw, entry.split("."), text)
    return msgspec.convert(raw, LeafletWords)


def check_texts(texts: LeafletWords, language: str, signs: tuple[Sign, ...]) -> None:
    """Raise PackError, which names the entry, where texts would not hold together in a pack."""
    for block in blocks(texts):
        if not block.text.strip() and not block.entry.endswith(".lead"):
            raise PackError(f"{block.entry}: 글이 비었습니다.", f"{block.entry}: the text is empty.")
        if len(block.text) > TEXT_MAX:
            raise PackError(
                f"{block.entry}: {TEXT_MAX}자까지 쓸 수 있습니다.", f"{block.entry}: at most {TEXT_MAX} characters."
            )
    check_leaflets({language: texts}, signs)


def file_of(language: str) -> str:
    """The file of the pack the texts of a language stand in."""
    return LEAFLETS[language]


def _blocks(texts: LeafletWords) -> Iterator[tuple[str, str]]:
    for name, text in texts.words.items():
        yield f"words.{name}", text
    for id, reason in texts.reason.items():
        yield f"reason.{id}.title", reason.title
        yield f"reason.{id}.lead", reason.lead
        for number, question in enumerate(reason.questions, 1):
            yield f"reason.{id}.questions.{number}", question
    if texts.passport is not None:
        yield "passport.title", texts.passport.title
        for number, step in enumerate(texts.passport.steps, 1):
            yield f"passport.steps.{number}", step
    for id, advice in texts.advice.items():
        yield f"advice.{id}.lead", advice.lead
        yield f"advice.{id}.text", advice.text


def _put(raw: Any, path: list[str], text: str) -> None:
    for name in path[:-1]:
        raw = raw[name]
    if isinstance(raw, dict):
        raw[path[-1]] = text
    else:
        raw[int(path[-1]) - 1] = text
