"""A preview (intake and assessment of the draft on the page) against decoding a JSON of the same question set.

The reference is what the fastest JSON reader here does with questions.toml as JSON, typed: work of the same nature,
small objects and look-ups, that no change of this project moves. A preview must stay under 2 ms on a desk's laptop.
"""

import statistics
import sys
import time
import tomllib
from collections.abc import Callable
from datetime import datetime
from functools import partial

import msgspec

from airportdesk.intake import contact_from
from airportdesk.model import KST, Draft
from airportdesk.pack import Pack, load
from airportdesk.pack.load import BASE
from airportdesk.pack.shapes import QuestionFile
from airportdesk.risk import Rules, assessment

TURNS = 300
WARM_UP = 30
NOW = datetime(2026, 11, 24, 18, 0, tzinfo=KST)
NOTES = (
    "지인이 텔레그램으로 월 1000 준다고 해서 편도로 감. 표는 그쪽에서 보내줬고 가족은 모름. 숙소는 가서 구한다 함. "
    * 12
)


def ratios() -> list[tuple[str, float]]:
    """Median time of a preview over median time of the reference, taken turn by turn."""
    reference = "decode the question set from JSON by msgspec"
    return [(f"preview, {name} / {reference}", ours / theirs) for name, ours, theirs in measured()]


def measured() -> list[tuple[str, float, float]]:
    """Per kind of draft the median seconds of a preview and of the reference."""
    pack = load()
    rules = Rules(pack)
    data = msgspec.json.encode(tomllib.loads((BASE / "questions.toml").read_text(encoding="utf-8")))
    decode = partial(msgspec.json.Decoder(QuestionFile).decode, data)
    return [
        (name, *_turns(partial(_preview, draft, pack, rules), decode))
        for name, draft in (
            ("nothing answered", Draft()),
            ("half answered", _draft(pack, 2)),
            ("all answered", _draft(pack, 1)),
        )
    ]


def _draft(pack: Pack, every: int) -> Draft:
    """Three places, a route, notes, and of every so many questions the last answer: mostly the worrying one."""
    return Draft(
        at="2026-11-24 17:50",
        flight="ke689",
        route="ICN SGN PNH",
        places=("phnom-penh", "sihanoukville", "KH-1"),
        stay="4박5일",
        answers={q.id: (q.answers[-1].id,) for q in pack.questions[::every]},
        notes=NOTES,
    )


def _preview(draft: Draft, pack: Pack, rules: Rules) -> object:
    contact, _, _ = contact_from(draft, NOW, pack)
    return assessment(contact, rules)


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
        sys.stdout.write(
            f"{ours / theirs:6.1f}  {ours * 1e3:.3f} ms  preview, {name} (reference {theirs * 1e3:.3f} ms)\n"
        )
