"""Where patterns stand in a text, without trying every pattern at every character.

A pattern is only looked for when of everything it needs something is there, and in a long text only near what is likely
the rarest of its needs.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from airportdesk.pack.patterns import Need, Pattern

SHORT = 240
"""Up to so many characters the whole text is quicker to search than it is to cut into windows."""
WINDOW_COST = 120
"""A window takes about as long as searching so many characters more."""


class Finder:
    """Finds many patterns in one text after another."""

    def __init__(self, patterns: Sequence[Pattern]) -> None:
        self._patterns = patterns
        numbers: dict[tuple[str, ...], int] = {}
        for pattern in patterns:
            for need in pattern.needs:
                numbers.setdefault(need.strings, len(numbers))
        self._near = tuple(max(p.needs, key=lambda n: (min(map(len, n.strings)), -len(n.strings))) for p in patterns)
        self._needed = tuple(frozenset(numbers[need.strings] for need in pattern.needs) for pattern in patterns)
        self._by_near: dict[int, list[int]] = {}
        for number, near in enumerate(self._near):
            self._by_near.setdefault(numbers[near.strings], []).append(number)
        self._serves: dict[str, list[int]] = {}
        for strings, number in numbers.items():
            for string in strings:
                self._serves.setdefault(string, []).append(number)
        self._singles = frozenset(s for s in self._serves if len(s) == 1)
        self._by_pair: dict[str, list[str]] = {}
        for string in self._serves:
            if len(string) > 1:
                self._by_pair.setdefault(string[:2], []).append(string)

    def found(self, text: str) -> Iterator[tuple[int, int, int]]:
        """The number of each pattern that stands in the text, with its start and end."""
        there = self._strings_in(text)
        served = {number for string in there for number in self._serves[string]}
        places = _Places(text, there)
        near = [number for need in served for number in self._by_near.get(need, ())]
        for number in sorted(number for number in near if self._needed[number] <= served):
            pattern = self._patterns[number]
            for low, high in places.windows(self._near[number], pattern.width):
                for match in pattern.regex.finditer(text, low, high):
                    yield number, *match.span()

    def _strings_in(self, text: str) -> set[str]:
        """Which of the needed strings the text holds."""
        there = set(text) & self._singles
        pairs = set(map("".join, pairwise(text)))
        for pair in self._by_pair.keys() & pairs:
            there.update(s for s in self._by_pair[pair] if len(s) == 2 or s in text)
        return there


class _Places:
    """Where needed strings stand in one text."""

    def __init__(self, text: str, there: set[str]) -> None:
        self._text = text
        self._there = there
        self._known: dict[tuple[str, ...], list[int]] = {}

    def windows(self, need: Need, width: int) -> Iterable[tuple[int, int]]:
        """The stretches in which a pattern of that width can stand, in order and apart."""
        whole = ((0, len(self._text)),)
        if len(self._text) <= SHORT:
            return whole
        if len(self._at(need)) * WINDOW_COST > len(self._text):
            return whole
        found: list[tuple[int, int]] = []
        for at in self._at(need):
            low, high = max(0, at - need.before), at + width + 1
            if found and low <= found[-1][1]:
                found[-1] = (found[-1][0], high)
            else:
                found.append((low, high))
        return found

    def _at(self, need: Need) -> list[int]:
        known = self._known.get(need.strings)
        if known is None:
            known = sorted(at for s in need.strings if s in self._there for at in self._each(s))
            self._known[need.strings] = known
        return known

    def _each(self, string: str) -> Iterator[int]:
        at = self._text.find(string)
        while at >= 0:
            yield at
            at = self._text.find(string, at + 1)
