"""The shapes of phrases.toml, and what must hold in it beyond its shapes; its head documents the form."""

from collections.abc import Iterator

import msgspec

from airportdesk.pack.patterns import PatternError, parsed
from airportdesk.pack.shapes import Shape


class Phrase(Shape, frozen=True):
    """Spellings in notes that point to an answer, and the contexts in which they do not."""

    question: str
    answer: str
    spellings: tuple[str, ...]
    only: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    unless_sentence: tuple[str, ...] = ()
    unless_note: tuple[str, ...] = ()
    own_negation: bool = False
    swallows: bool = False


class Negator(Shape, frozen=True):
    """Words that turn a phrase before them into its opposite, up to `reach` characters after its end."""

    spellings: tuple[str, ...]
    reach: int
    denial: bool = False


class Period(Shape, frozen=True):
    """Words for a stretch of time, and the pay for it, in 10,000 won, from which it counts as far above the work."""

    words: tuple[str, ...]
    days: int
    far_above: int


class Pay(Shape, frozen=True):
    """How amounts of pay are read. `currencies` are rough worths in 10,000 won: good enough for a threshold.

    `abroad`: pay named in foreign money is pay for work there, and far above it from this share of `far_above` on.
    """

    question: str
    answer: str
    periods: tuple[Period, ...]
    currencies: dict[str, float]
    earning: tuple[str, ...]
    costs: tuple[str, ...]
    counters: tuple[str, ...]
    unless: tuple[str, ...] = ()
    abroad: float = 1.0


class Lexicon(Shape, frozen=True):
    """phrases.toml."""

    sets: dict[str, tuple[str, ...]] = msgspec.field(default_factory=dict)
    clause_ends: tuple[str, ...] = ()
    neutral: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    negator: tuple[Negator, ...] = ()
    pay: Pay | None = None
    phrase: tuple[Phrase, ...] = ()

    def wrong(self) -> Iterator[tuple[str, str, str]]:
        """What cannot be read: the entry, and words for it in Korean and English."""
        sound = set()
        for entry, pattern, context in self._patterns():
            if (pattern, context) in sound:
                continue
            try:
                for half in pattern.split("@", 1) if context else (pattern,):
                    if half or "@" not in pattern:
                        parsed(half, self.sets)
            except PatternError as error:
                yield (entry, *error.words)
            sound.add((pattern, context))
        seen = set()
        for phrase in self.phrase:
            for spelling in phrase.spellings:
                key = (phrase.question, phrase.answer, spelling.lower())
                if key in seen:
                    yield f"phrase.spellings[{spelling.lower()}]", "두 번 나옵니다", "appears twice"
                seen.add(key)

    def answers(self) -> Iterator[tuple[str, str, str]]:
        """Every answer pointed to: the entry, the question and the answer."""
        if self.pay:
            yield "pay", self.pay.question, self.pay.answer
        for number, phrase in enumerate(self.phrase):
            yield f"phrase[{number}]", phrase.question, phrase.answer

    def _patterns(self) -> Iterator[tuple[str, str, bool]]:
        """Every pattern: the entry it stands in, its text, and whether it may hold `@`."""
        yield from (("neutral", p, False) for p in self.neutral)
        yield from (("unless", p, True) for p in self.unless)
        yield from (("pay.unless", p, True) for p in (self.pay.unless if self.pay else ()))
        for number, negator in enumerate(self.negator):
            yield from ((f"negator[{number}].spellings", p, False) for p in negator.spellings)
        for number, phrase in enumerate(self.phrase):
            yield from ((f"phrase[{number}].spellings", p, False) for p in phrase.spellings)
            yield from ((f"phrase[{number}].only", p, True) for p in phrase.only)
            yield from ((f"phrase[{number}].unless", p, True) for p in phrase.unless)
            yield from ((f"phrase[{number}].unless_note", p, False) for p in phrase.unless_note)
