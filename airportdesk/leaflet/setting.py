"""Text broken into lines: Korean and Vietnamese between words, Chinese between characters by its own rules.

Text is only ever text here. There is no markup to escape, so nothing typed or loaded can become any.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

from airportdesk.leaflet.fonts import char_width, checked, pieces, width_of

_WIDE = 0x2E80
_NO_BREAK = "\u00a0"
_NEVER_FIRST = frozenset("，。、；：？！）》〉」』】〕…—～·”’％)]}!?,.;:%")
_NEVER_LAST = frozenset("（《〈「『【〔“‘([{")
_ROUNDING = 0.01


@dataclass(frozen=True, slots=True)
class Type:
    """A kind of type: size and leading in points, colour, weight."""

    size: float
    leading: float
    colour: str
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in its own weight and colour."""

    text: str
    bold: bool = False
    colour: str = ""


@dataclass(frozen=True, slots=True)
class Piece:
    """Text of one font and colour on a line, `x` points from its left end."""

    x: float
    font: str
    colour: str
    text: str


@dataclass(frozen=True, slots=True)
class Setting:
    """Lines ready to be drawn, and how high they are together."""

    lines: tuple[tuple[Piece, ...], ...]
    size: float
    leading: float

    @property
    def height(self) -> float:
        """In points."""
        return len(self.lines) * self.leading


_Styled = tuple[str, bool, str]
"""A character, whether it is bold, its colour."""
_Word = tuple[int, list[_Styled]]
"""Blanks before a word that fall away at the end of a line, and its characters."""


@lru_cache(maxsize=4096)
def set_text(kind: Type, runs: tuple[str | Run, ...], width: float, chinese: bool = False) -> Setting:
    """Runs in lines no wider than `width`. Raises LeafletError on a character no font has.

    Kept, because most of what one leaflet says the next one says too.
    """
    lines: list[list[_Styled]] = [[]]
    left = width
    for blanks, word in _words(_styled(kind, runs, chinese), chinese):
        blank = blanks * char_width(" ", kind.bold, chinese) * kind.size if lines[-1] else 0.0
        wide = _wide(word, kind.size, chinese)
        if blank + wide <= left + _ROUNDING:
            lines[-1] += [(" ", *word[0][1:])] * (blanks if lines[-1] else 0) + word
            left -= blank + wide
            continue
        for part in _parts(word, width, kind.size, chinese):
            if lines[-1]:
                lines.append([])
            lines[-1] += part
            left = width - _wide(part, kind.size, chinese)
    return Setting(tuple(_line(line, kind.size, chinese) for line in lines), kind.size, kind.leading)


def _styled(kind: Type, runs: Iterable[str | Run], chinese: bool) -> list[_Styled]:
    found: list[_Styled] = []
    for run in runs:
        part = run if isinstance(run, Run) else Run(run)
        bold, colour = part.bold or kind.bold, part.colour or kind.colour
        text = checked(part.text, chinese)
        found += [(" " if char.isspace() and char != _NO_BREAK else char, bold, colour) for char in text]
    return found


def _words(chars: list[_Styled], chinese: bool) -> Iterator[_Word]:
    """What may not be parted, one after another."""
    blanks, word = 0, list[_Styled]()
    for number, one in enumerate(chars):
        if one[0] == " ":
            if word:
                yield blanks, word
                blanks, word = 0, []
            blanks += 1
            continue
        word.append(one)
        if chinese and number + 1 < len(chars) and _may_part(one[0], chars[number + 1][0]):
            yield blanks, word
            blanks, word = 0, []
    if word:
        yield blanks, word


def _may_part(before: str, after: str) -> bool:
    """Whether a Chinese line may end between two characters: never in a word of Latin letters or after a digit."""
    if after in _NEVER_FIRST or before in _NEVER_LAST or before.isdigit():
        return False
    return ord(before) >= _WIDE or ord(after) >= _WIDE


def _parts(word: list[_Styled], width: float, size: float, chinese: bool) -> Iterator[list[_Styled]]:
    """A word, cut where it is wider than a whole line."""
    part: list[_Styled] = []
    left = width
    for one in word:
        wide = _wide([one], size, chinese)
        if part and wide > left + _ROUNDING:
            yield part
            part, left = [], width
        part.append(one)
        left -= wide
    yield part


def _wide(chars: Iterable[_Styled], size: float, chinese: bool) -> float:
    return sum(char_width(char, bold, chinese) for char, bold, _ in chars) * size


def _line(chars: list[_Styled], size: float, chinese: bool) -> tuple[Piece, ...]:
    """A line cut where font or colour change."""
    found: list[Piece] = []
    x = 0.0
    for (bold, colour), alike in groupby(chars, key=lambda one: one[1:]):
        for font, text in pieces("".join(one[0] for one in alike), bold, chinese):
            found.append(Piece(x, font, colour, text))
            x += width_of(text, size, bold, chinese)
    return tuple(found)
