"""Reading a note for phrases against finding every syllable of it with a regular expression.

The reference walks the same text once in the same engine and makes a match of every syllable: work that grows with the
note as reading does, and that no change of the lexicon moves. Typed at the gate are some 100 to 300 characters.
"""

import re
import statistics
import sys
import time
from collections.abc import Callable
from functools import partial

from airportdesk.pack import load
from airportdesk.risk.notes import Reader

TURNS = 200
WARM_UP = 20
_SYLLABLE = re.compile("[가-힣]")
_RISKY = (
    "지인이 텔레그램으로 월 1000 준다고 해서 편도로 감. 표는 그쪽에서 보내줬고 가족은 모름. 숙소는 가서 구한다 함. "
)
_PLAIN = "시엠립 4박 6일. 둘째 날은 시장 구경하고 저녁에 공연 본다 함. 날씨 이야기 조금. 짐은 작은 가방 하나. "


def ratios() -> list[tuple[str, float]]:
    """Median time of reading over median time of the reference, taken turn by turn."""
    return [
        (f"read a note, {name} / make a match of every syllable", ours / theirs) for name, ours, theirs in measured()
    ]


def measured() -> list[tuple[str, float, float]]:
    """Per kind of note the median seconds of reading and of the reference."""
    reader = Reader(load().lexicon)
    notes = (
        ("200 characters, nine phrases", (_RISKY * 3)[:200]),
        ("200 characters, nearly none", (_PLAIN * 3)[:200]),
        ("4,000 characters, full of phrases", (_RISKY * 60)[:4_000]),
        ("4,000 characters, nearly none", (_PLAIN * 60)[:4_000]),
    )
    return [(name, *_turns(partial(reader.suggestions, text, {}), partial(_syllables, text))) for name, text in notes]


def _syllables(text: str) -> object:
    return list(_SYLLABLE.finditer(text))


def _turns(ours: Callable[[], object], reference: Callable[[], object]) -> tuple[float, float]:
    times: tuple[list[float], list[float]] = ([], [])
    for _ in range(WARM_UP + TURNS):
        for taken, act in zip(times, (ours, reference), strict=True):
            start = time.perf_counter()
            act()
            taken.append(time.perf_counter() - start)
    return statistics.median(times[0][WARM_UP:]), statistics.median(times[1][WARM_UP:])


if __name__ == "__main__":
    for name, ours, theirs in measured():
        sys.stdout.write(f"{ours / theirs:6.2f}  {ours * 1e3:.3f} ms  {name} (reference {theirs * 1e3:.3f} ms)\n")
