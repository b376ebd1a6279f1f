"""Two revisions side by side: which fields differ, and which words within them. No Qt."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum

from airportdesk.ui.record_lines import SEPARATOR, Line, Section

_WORD = re.compile(
    r"\n"
    r"|[^\S\n]+"
    r"|\w[\w\u0300-\u036f]*"
    r"|[\U0001f1e6-\U0001f1ff]{2}"  # a flag; below, one emoji however it is put together
    r"|[^\w\s](?:[\u0300-\u036f\ufe0e\ufe0f\U0001f3fb-\U0001f3ff]|\u200d[^\w\s])*"
)
_BETWEEN = re.compile(r"[^\w\n]+")
_ALIKE = 0.3
"""Texts that share less of their letters and digits than this are shown as another text, not as scattered changes."""


class Turn(Enum):
    """What became of a field from the earlier revision to the later. REWORDED: the same value, named by other data."""

    TOLD = "told"
    SAME = "same"
    REWORDED = "reworded"
    CHANGED = "changed"
    ADDED = "added"
    GONE = "gone"


DIFFERENT = frozenset({Turn.CHANGED, Turn.ADDED, Turn.GONE})


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text; `marked` where the other side does not have it."""

    text: str
    marked: bool = False


Pieces = tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Chunk:
    """Some lines of a value, on both sides; no pieces where one side has no such lines."""

    before: Pieces
    after: Pieces

    @property
    def same(self) -> bool:
        """Whether nothing in it is marked."""
        return not any(piece.marked for piece in (*self.before, *self.after))


@dataclass(frozen=True, slots=True)
class Field:
    """A field on both sides, in chunks that stand beside each other."""

    name: str
    turn: Turn
    chunks: tuple[Chunk, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """The fields of a section."""

    head: str
    fields: tuple[Field, ...]


def compared(before: Sequence[Section], after: Sequence[Section]) -> tuple[Part, ...]:
    """Every field of two revisions, in the order of the later; sections are matched by where they stand."""
    return tuple(Part(new.head, tuple(_fields(old.lines, new.lines))) for old, new in zip(before, after, strict=True))


def alone(sections: Sequence[Section]) -> tuple[Part, ...]:
    """One revision in the same form, with nothing on the earlier side."""
    return tuple(
        Part(one.head, tuple(Field(x.name, Turn.SAME, (Chunk((), (Piece(x.value),)),)) for x in one.lines))
        for one in sections
    )


def counted(parts: Sequence[Part]) -> Counter[Turn]:
    """How many fields took which turn."""
    return Counter(field.turn for part in parts for field in part.fields)


def _fields(before: Sequence[Line], after: Sequence[Line]) -> Iterator[Field]:
    old, new = {line.id: line for line in before}, {line.id: line for line in after}
    for id in _in_order([*old], [*new]):
        yield _field(old.get(id), new.get(id))


def _in_order(before: list[str], after: list[str]) -> list[str]:
    """The ids of both: those of the later, and each that only the earlier has behind the one it stood behind."""
    every, at = list(after), 0
    for id in before:
        if id in after:
            at = every.index(id) + 1
        else:
            every.insert(at, id)
            at += 1
    return every


def _field(before: Line | None, after: Line | None) -> Field:
    line = after or before
    if line is None:
        raise ValueError("a field is on one side at least")
    old, new = (before.value if before else ""), (after.value if after else "")
    if line.told:
        turn = Turn.TOLD
    elif before is None or after is None:
        turn = Turn.GONE if after is None else Turn.ADDED
        return Field(line.name, turn, (Chunk(_whole(old, marked=True), _whole(new, marked=True)),))
    elif before.exact != after.exact:
        if before.items and after.items:
            return Field(line.name, Turn.CHANGED, (Chunk(_items(before, after), _items(after, before)),))
        return Field(line.name, Turn.CHANGED, chunks(old, new))
    else:
        turn = Turn.SAME if old == new else Turn.REWORDED
    return Field(line.name, turn, (Chunk(_whole(old), _whole(new)),))


def _whole(text: str, marked: bool = False) -> Pieces:
    return (Piece(text, marked),) if text else ()


def _items(line: Line, other: Line) -> Pieces:
    """A list with those items marked that the other does not have, by their ids."""
    there = {id for id, _ in other.items}
    pieces: list[Piece] = []
    for id, words in line.items:
        _append(pieces, SEPARATOR if pieces else "", marked=False)
        _append(pieces, words, marked=id not in there)
    return tuple(pieces)


def chunks(before: str, after: str) -> tuple[Chunk, ...]:
    """Two texts by lines, and where the lines differ by words.

    The pieces of a side, its chunks joined by line ends, are the text of that side: nothing is added or left out. A
    marked piece without text is an empty line.
    """
    old, new = before.split("\n"), after.split("\n")
    found = []
    for kind, a, b, c, d in SequenceMatcher(None, old, new).get_opcodes():
        left, right = "\n".join(old[a:b]), "\n".join(new[c:d])
        if kind == "equal":
            found.append(Chunk((Piece(left),), (Piece(right),)))
        elif kind == "replace":
            found.append(Chunk(*_words(left, right)))
        else:
            found.append(Chunk((Piece(left, True),) if b > a else (), (Piece(right, True),) if d > c else ()))
    return tuple(found)


def _words(before: str, after: str) -> tuple[Pieces, Pieces]:
    old, new = _WORD.findall(before), _WORD.findall(after)
    steps = SequenceMatcher(None, old, new).get_opcodes()
    kept = sum(_letters("".join(old[a:b])) for kind, a, b, _, _ in steps if kind == "equal")
    if kept < _ALIKE * max(_letters(before), _letters(after)):
        return (Piece(before, True),), (Piece(after, True),)
    left: list[Piece] = []
    right: list[Piece] = []
    for number, (kind, a, b, c, d) in enumerate(steps):
        between = 0 < number < len(steps) - 1 and _BETWEEN.fullmatch("".join(old[a:b])) is not None
        _append(left, "".join(old[a:b]), kind != "equal" or between)
        _append(right, "".join(new[c:d]), kind != "equal" or between)
    return tuple(left) or (Piece(""),), tuple(right) or (Piece(""),)


def _letters(text: str) -> int:
    return sum(map(str.isalnum, text))


def _append(pieces: list[Piece], text: str, marked: bool) -> None:
    """Add to the last piece where it is marked alike: what stands between two marked words is part of the mark."""
    if not text:
        return
    if pieces and pieces[-1].marked is marked:
        pieces[-1] = Piece(pieces[-1].text + text, marked)
    else:
        pieces.append(Piece(text, marked))
