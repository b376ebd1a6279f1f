"""Notes read for phrases: which stand there, which of them are turned round by a "not" or meant of somebody else."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate
from operator import attrgetter

from airportdesk.model import Answers, Suggestion
from airportdesk.pack.lexicon import Lexicon, Phrase
from airportdesk.pack.patterns import CLAUSE_END, PARTICLES, Pattern, parsed
from airportdesk.risk.notes.amounts import PayReader
from airportdesk.risk.notes.finding import Finder

CLAUSE_MAX = 60
"""How far, to each side of a phrase, its clause is looked at."""
NEGATION_MAX = 24
"""How far behind a phrase a negator and the words around it may stand; longer than the longest reach."""
ENDING_MAX = 3
"""How many letters of a clause's ending may belong to the phrase: 줬 of 줬고."""
SENTENCE_MAX = 240
"""A sentence longer than this is read as two if it has a comma: a stroke costs the reading of a whole sentence."""
_SENTENCE_END = re.compile(r"[!?\n]+|\.+(?![0-9])")
"""No phrase, no clause and no amount reaches over one of these: 1.5 is one number."""
_ALONE = re.compile(f"[^0-9a-z가-힣]*(?:(?:{PARTICLES})[^0-9a-z가-힣]*)?")
"""What is left of a clause that says nothing but a phrase."""
_NOT_BEFORE = re.compile(r"(?<![0-9a-z가-힣])(?:안|못) ?$")


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase where it stands."""

    start: int
    end: int
    phrase: Phrase


@dataclass(slots=True)
class _Sentence:
    """A sentence with the phrases in it, and what is known of them so far."""

    words: str
    hits: list[Hit]
    neutral: list[tuple[int, int]] | None = None
    counts: dict[int, bool] = field(default_factory=dict)


@dataclass(frozen=True)
class Context:
    """A context in which a phrase does not count: a pattern in its clause, or what stands before and after it."""

    text: str
    sets: dict[str, tuple[str, ...]]

    @cached_property
    def _halves(self) -> tuple[re.Pattern[str] | None, re.Pattern[str] | None]:
        before, _, after = self.text.partition("@")
        left = re.compile(f"(?:{parsed(before, self.sets).source})$") if before else None
        return left, parsed(after, self.sets).regex if after else None

    @cached_property
    def _anywhere(self) -> Pattern | None:
        return None if "@" in self.text else parsed(self.text, self.sets)

    def holds(self, clause: str, start: int, end: int) -> bool:
        """Whether the phrase at `start`..`end` of the clause stands in this context."""
        if self._anywhere:
            return bool(self._anywhere.regex.search(clause))
        left, right = self._halves
        if left and not left.search(clause[:start]):
            return False
        return not right or bool(right.match(clause, end))


class Reader:
    """Reads notes by a lexicon. Patterns are made ready when a note first holds a part of them.

    The sentences of the note read last are remembered, so that a stroke costs the reading of the one it changes.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._pay = PayReader(lexicon.pay) if lexicon.pay else None
        self._last: dict[str, _Sentence] = {}

    def suggestions(self, notes: str, answers: Answers) -> tuple[Suggestion, ...]:
        """The answers the notes point to that are not given yet, each once, where it first stands unchallenged."""
        if not notes:
            return ()
        # The one letter whose lower case is longer than itself would shift every offset after it.
        text = notes.replace("\u0130", "I").lower()
        found: dict[tuple[str, str], Suggestion] = {}
        sentences = tuple(_sentences(text))
        read = self._last = self._read(sentences)
        at = 0
        for words in sentences:
            sentence = read[words]
            for number, hit in enumerate(sentence.hits):
                key = (hit.phrase.question, hit.phrase.answer)
                if key in found or key[1] in answers.get(key[0], ()) or not self._counts(sentence, number):
                    continue
                start, end = at + hit.start, at + hit.end
                if not any(self._contexts[c].holds(text, start, end) for c in hit.phrase.unless_note):
                    phrase = notes[start:end].rstrip()
                    found[key] = Suggestion(*key, phrase, start, start + len(phrase))
            at += len(words)
        return tuple(found.values())

    def _read(self, sentences: Sequence[str]) -> "dict[str, _Sentence]":
        """Each sentence with its phrases; those that the note before did not hold are read, all in one go."""
        last = self._last
        new = [words for words in dict.fromkeys(sentences) if words not in last]
        read = {words: last[words] for words in sentences if words in last}
        starts = [0, *accumulate(len(words) + 1 for words in new)]
        hits: list[list[Hit]] = [[] for _ in new]
        for start, end, phrase in self._found("\n".join(new)) if new else ():
            number = bisect_right(starts, start) - 1
            hits[number].append(Hit(start - starts[number], end - starts[number], phrase))
        for words, inside in zip(new, hits, strict=True):
            inside.sort(key=lambda hit: (hit.start, -hit.end))
            read[words] = _Sentence(words, list(_outermost(inside)))
        return read

    def _counts(self, sentence: "_Sentence", number: int) -> bool:
        """Whether a phrase counts by its own sentence, whatever the rest of the note says; asked once for each."""
        if number not in sentence.counts:
            hit = sentence.hits[number]
            if sentence.neutral is None:
                found = (pattern.regex.finditer(sentence.words) for pattern in self._neutral)
                sentence.neutral = [match.span() for matches in found for match in matches]
            sentence.counts[number] = not (
                self._turned_round(sentence.words, hit, sentence.hits, sentence.neutral)
                or self._meant_otherwise(sentence.words, hit)
            )
        return sentence.counts[number]

    @cached_property
    def _phrases(self) -> tuple[Phrase, ...]:
        """Of each spelling its phrase."""
        return tuple(phrase for phrase in self._lexicon.phrase for _ in phrase.spellings)

    @cached_property
    def _finder(self) -> Finder:
        sets = self._lexicon.sets
        return Finder([parsed(s, sets) for phrase in self._lexicon.phrase for s in phrase.spellings])

    @cached_property
    def _neutral(self) -> tuple[Pattern, ...]:
        return tuple(parsed(p, self._lexicon.sets) for p in self._lexicon.neutral)

    @cached_property
    def _negators(self) -> tuple[tuple[re.Pattern[str], int, bool], ...]:
        """Of each table of negators one expression, its reach, and whether it denies."""
        sets = self._lexicon.sets
        return tuple(
            (re.compile("|".join(parsed(s, sets).source for s in n.spellings)), n.reach, n.denial)
            for n in self._lexicon.negator
        )

    @cached_property
    def _clause_end(self) -> re.Pattern[str]:
        ends = "|".join(map(re.escape, self._lexicon.clause_ends))
        return re.compile(rf"(?:(?:{ends})[ \t]|[{CLAUSE_END}])" if ends else f"[{CLAUSE_END}]")

    @cached_property
    def _contexts(self) -> dict[str, Context]:
        lexicon = self._lexicon
        every = [*lexicon.unless, *(lexicon.pay.unless if lexicon.pay else ())]
        for phrase in lexicon.phrase:
            every += [*phrase.only, *phrase.unless, *phrase.unless_sentence, *phrase.unless_note]
        return {text: Context(text, lexicon.sets) for text in every}

    @cached_property
    def _pay_phrase(self) -> Phrase | None:
        pay = self._lexicon.pay
        if pay is None:
            return None
        return Phrase(question=pay.question, answer=pay.answer, spellings=(), unless=pay.unless)

    def _found(self, text: str) -> Iterator[tuple[int, int, Phrase]]:
        """Start, end and phrase of every spelling and amount in the text, in no order."""
        for number, start, end in self._finder.found(text):
            yield start, end, self._phrases[number]
        if self._pay and self._pay_phrase:
            for start, end in self._pay.found(text):
                yield start, end, self._pay_phrase

    def _turned_round(self, text: str, hit: Hit, hits: list[Hit], neutral: list[tuple[int, int]]) -> bool:
        """Whether a negator within reach belongs to the phrase, not to another phrase or a neutral turn of words."""
        own = hit.phrase.own_negation
        if not own and _NOT_BEFORE.search(text, max(0, hit.start - 3), hit.start):
            return True
        window_end = self._clause_to(text, hit.end, NEGATION_MAX)
        low = bisect_left(hits, hit.end - 1, key=attrgetter("start"))
        near = hits[low : bisect_left(hits, window_end, lo=low, key=attrgetter("start"))]
        for negator, reach, denial in self._negators:
            if own and not denial:
                continue
            for found in negator.finditer(text, hit.end, window_end):
                at, to = found.span()
                if at - hit.end > reach:
                    break
                if any(start < to and at < end for start, end in neutral):
                    continue
                if not any(other.start <= at < other.end for other in near):
                    return True
        return False

    def _clause_to(self, text: str, end: int, most: int) -> int:
        """Where the clause of a phrase that ends at `end` ends; the phrase may hold the first letters of the ending."""
        for ending in self._clause_end.finditer(text, max(0, end - ENDING_MAX), min(len(text), end + most)):
            if ending.end() > end:
                return ending.end()
        return min(len(text), end + most)

    def _meant_otherwise(self, text: str, hit: Hit) -> bool:
        """Whether the clause or the sentence holds a context in which the phrase does not count."""
        low = max(0, hit.start - CLAUSE_MAX)
        for ending in self._clause_end.finditer(text, low, hit.start):
            low = ending.end()
        clause = text[low : self._clause_to(text, hit.end, CLAUSE_MAX)]
        start, end = hit.start - low, hit.end - low
        contexts = self._contexts
        if any(contexts[c].holds(clause, start, end) for c in (*hit.phrase.unless, *self._lexicon.unless)):
            return True
        if any(contexts[c].holds(text, hit.start, hit.end) for c in hit.phrase.unless_sentence):
            return True
        only = hit.phrase.only
        if not only or _ALONE.fullmatch(clause[:start] + clause[end:]):
            return False
        return not any(contexts[c].holds(text, hit.start, hit.end) for c in only)


def _sentences(text: str) -> Iterator[str]:
    """The sentences of a text with what ends them; together they are the text. A very long one ends at a comma."""
    at = 0
    for end in (*(ending.end() for ending in _SENTENCE_END.finditer(text)), len(text)):
        while end - at > SENTENCE_MAX and (comma := text.find(",", at + SENTENCE_MAX, end)) >= 0:
            yield text[at : comma + 1]
            at = comma + 1
        if at < end:
            yield text[at:end]
        at = end


def _outermost(hits: list[Hit]) -> Iterator[Hit]:
    """Hits, sorted by start and the longer first, without those that a longer one swallows."""
    widest: dict[str, tuple[int, int]] = {}
    nothing = (-1, -1)
    for hit in hits:
        span = (hit.start, hit.end)
        ends = (widest.get(hit.phrase.question, nothing), widest.get("", nothing))
        if any(hit.end <= wide[1] and span != wide for wide in ends):
            continue
        yield hit
        for question in (hit.phrase.question, "") if hit.phrase.swallows else (hit.phrase.question,):
            if hit.end > widest.get(question, nothing)[1]:
                widest[question] = span
