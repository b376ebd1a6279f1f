"""Reading a note for phrases against finding every syllable of it with a regular expression.

The reference walks the same text once in the same engine and makes a match of every syllable: work that grows with the
note as reading does, and that no change of the lexicon moves. Typed at the gate are some 100 to 300 characters.
"""

import re
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial

from airportdesk.pack import load
from airportdesk.risk.notes import Reader

TURNS = 200
WARM_UP = 20
_SYLLABLE = re.compile("[가-힣]")
_RISKY = (
    "지인이 텔레그램으로 월 {n} 준다고 해서 편도로 감",
    "{n}번 물음, 표는 그쪽에서 보내줬고 가족은 모름",
    "숙소는 가서 {n}박 구한다 함",
)
_PLAIN = (
    "시엠립 4박 6일, {n}번째",
    "둘째 날은 시장 {n}곳 구경하고 저녁에 공연 본다 함",
    "날씨 이야기 {n}분",
    "짐은 작은 가방 {n}개",
)


def ratios() -> list[tuple[str, float]]:
    """Median time of reading over median time of the reference, taken turn by turn."""
    return [
        (f"read a note, {name} / make a match of every syllable", ours / theirs) for name, ours, theirs in measured()
    ]


def measured() -> list[tuple[str, float, float]]:
    """Per kind of note the median seconds of reading and of the reference.

    The reader remembers the sentences of the note before, so that notes take turns that have none in common; one kind
    is typed on: its last sentence alone is another one each time.
    """
    reader = Reader(load().lexicon)
    kinds = [
        (f"{length:,} characters, {fill}", [_note(said, first, length) for first in (1_000, 1_500)])
        for length in (200, 4_000)
        for fill, said in (("full of phrases", _RISKY), ("nearly none", _PLAIN))
    ]
    typed = _note(_RISKY, 1_000, 3_980)
    kinds.append(("4,000 characters, full of phrases, a stroke later", [f"{typed} 통장{end}" for end in "01"]))
    return [(name, *_turns(reader, notes)) for name, notes in kinds]


def _note(sentences: Sequence[str], first: int, length: int) -> str:
    """So many characters of sentences that all differ."""
    count = length // 10
    return ". ".join(sentences[n % len(sentences)].format(n=first + n) for n in range(count))[:length]


def _turns(reader: Reader, notes: Sequence[str]) -> tuple[float, float]:
    times: tuple[list[float], list[float]] = ([], [])
    for turn in range(WARM_UP + TURNS):
        text = notes[turn % len(notes)]
        acts: tuple[Callable[[], object], ...] = (partial(reader.suggestions, text, {}), partial(_syllables, text))
        for taken, act in zip(times, acts, strict=True):
            start = time.perf_counter()
            act()
            taken.append(time.perf_counter() - start)
    return statistics.median(times[0][WARM_UP:]), statistics.median(times[1][WARM_UP:])


def _syllables(text: str) -> object:
    return list(_SYLLABLE.finditer(text))


if __name__ == "__main__":
    for name, ours, theirs in measured():
        sys.stdout.write(f"{ours / theirs:6.2f}  {ours * 1e3:.3f} ms  {name} (reference {theirs * 1e3:.3f} ms)\n")
