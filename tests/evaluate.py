"""Print what the rules find in the development cases, sign by sign, and how fast: `make evaluate`."""

import sys
import textwrap
from collections.abc import Sequence

from airportdesk.model import Concern
from airportdesk.pack import load
from airportdesk.rates import Share
from airportdesk.risk import Rules

from .benchmarks.bench_onscreen import LENGTH, STROKES, measured
from .cases.coded import Case, cases, said_of_answers, said_of_note
from .cases.counting import QUESTIONED, STOPPED, Judged, by_sign, per_thousand, share
from .cases.pace import pace, previews
from .unit.risk.fresh_notes import HELD_OUT, ROUNDS, by_question, counts

FEW = "few cases, press-selected, coded by hand"
HIGH, SOME, NONE = Concern.HIGH, Concern.SOME, Concern.NONE


def main() -> None:
    """Print everything; fails on nothing."""
    rules, all_cases = Rules(load()), cases()
    judged = {
        "answers": [(case, said_of_answers(case, rules)) for case in all_cases],
        "notes alone": [(case, said_of_note(case, rules)) for case in all_cases],
    }
    _say(f"Pack {rules.pack.version}, {len(rules.rules)} signs, {len(all_cases)} cases: {_labels(all_cases)}.")
    _say("The cases are FEW, reported and so SELECTED BY THE PRESS, coded by hand, and the rules were written from")
    _say("reports of the same kind. The figures say that nothing broke; they do not say what will be found at a gate.")
    _say("Benign: labelled none. Notes alone: the trip and the note, if all it suggests is accepted. [Wilson, 95 %]")
    for source, found in judged.items():
        _figures(source, found)
        _figures(f"{source}, without assumed_told", [(c, s) for c, s in found if not c.assumed_told])
    for source, found in judged.items():
        _thousand(source, found)
    for source, found in judged.items():
        _signs(source, found, rules)
    _lexicon(rules)
    _speed(all_cases, rules)


def _say(line: str = "") -> None:
    sys.stdout.write(line + "\n")


def _labels(some: Sequence[Case]) -> str:
    counts = ", ".join(f"{label} {sum(case.label is label for case in some)}" for label in (HIGH, SOME, NONE))
    return f"{counts}; assumed_told {sum(case.assumed_told for case in some)}"


def _figures(title: str, judged: Sequence[Judged]) -> None:
    _say(f"\n{title} ({_labels([case for case, _ in judged])})")
    for name, label, at_least in (
        ("sensitivity for high", HIGH, HIGH),
        ("any flag on high", HIGH, SOME),
        ("any flag on some", SOME, SOME),
        ("high on some", SOME, HIGH),
        ("any flag on benign", NONE, SOME),
        ("high on benign", NONE, HIGH),
    ):
        _say(f"  {name:22}{share(judged, label, at_least)!s:40}  {FEW}")


def _thousand(source: str, judged: Sequence[Judged]) -> None:
    """The flags among 1,000 travellers with their arithmetic: sensitivity barely matters, the benign are everything."""
    few = 1_000 * STOPPED / QUESTIONED
    _say(f"\nFlags per 1,000 travellers, {source}, if {STOPPED} in {QUESTIONED:,} are as `high` and the rest as benign")
    _say(f"  1,000 x {STOPPED} / {QUESTIONED:,} = {few:.3f} would be stopped, {1_000 - few:.3f} would not  ({FEW})")
    for name, at_least in (("any flag", SOME), ("high", HIGH)):
        found, cost = share(judged, HIGH, at_least), share(judged, NONE, at_least)
        right, wrong = per_thousand(found.rate, cost.rate)
        low, high = (sum(per_thousand(a, b)) for a, b in zip(found.wilson, cost.wilson, strict=True))
        _say(
            f"  {name:9}{few:.3f} x {found.rate:.3f} + {1_000 - few:.3f} x {cost.rate:.3f} = {right:.2f} + {wrong:.2f}"
            f" = {right + wrong:.2f}   [{low:.1f} to {high:.1f}, both rates at the ends of their intervals]"
        )


def _signs(source: str, judged: Sequence[Judged], rules: Rules) -> None:
    counts = by_sign(judged, rules)
    _say(f"\nBy single sign, {source}: the cases it stands on, and what would be found without it  ({FEW})")
    _say(f"  {'':30}{'':27}{'stands on':16}  without it")
    _say(
        f"  {'sign':30}{'weight':27}{'high':>4} {'some':>4} {'none':>4}    {'high found':>11} {'some flagged':>13}"
        f" {'benign flagged':>15}"
    )
    for one in (*counts, None):
        if one:
            on = " ".join(f"{one.stands[label]:4}" for label in (HIGH, SOME, NONE))
            found = _three(one.high, one.some, one.benign)
            _say(f"  {one.sign:30}{one.weight:27}{on}    {found}  {one.remark}")
        else:
            found = _three(share(judged, HIGH, HIGH), share(judged, SOME, SOME), share(judged, NONE, SOME))
            _say(f"  {'(with all signs)':57}{'':14}    {found}")
    standing = {one.sign for one in counts}
    idle = [rule.sign.id for rule in rules.rules if rule.sign.id not in standing]
    text = f"On no case, so nothing is known here of what they gain or cost ({len(idle)}): {', '.join(idle)}."
    _say(textwrap.fill(text, 118, initial_indent="  ", subsequent_indent="  "))


def _three(high: Share, some: Share, benign: Share) -> str:
    shown = [f"{one.hits}/{one.of}" for one in (high, some, benign)]
    return f"{shown[0]:>11} {shown[1]:>13} {shown[2]:>15}"


def _lexicon(rules: Rules) -> None:
    """The phrases in notes, by round and by question; only the hold-out says something about notes nobody has seen."""
    _say("\nNotes, invented: answers suggested that were expected, and harmless notes flagged if all were accepted")
    for name, notes in ROUNDS.items():
        found, harmless = counts(notes, rules), len(notes.harmless)
        right, wrong, missed = found.right, found.wrong, found.missed
        tail = "  nothing was mended after it" if name == HELD_OUT else ""
        _say(
            f"  {name:10}precision {right:3} of {right + wrong:3} = {right / (right + wrong):5.1%}   recall "
            f"{right:3} of {right + missed:3} = {right / (right + missed):5.1%}   harmless flagged "
            f"{found.flagged} of {harmless}, high {found.high}{tail}"
        )
    _say("  by question: right of suggested, found of expected; in the rounds that were mended after, in the hold-out")
    mended = by_question([one for name, one in ROUNDS.items() if name != HELD_OUT], rules)
    held_out = by_question([ROUNDS[HELD_OUT]], rules)
    for question, (right, suggested, hits, expected) in mended.items():
        held = held_out.get(question, (0, 0, 0, 0))
        _say(
            f"    {question:20}{right:3} of {suggested:3}  {hits:3} of {expected:3}"
            f"      {held[0]:3} of {held[1]:3}  {held[2]:3} of {held[3]:3}"
        )


def _speed(some: Sequence[Case], rules: Rules) -> None:
    found = pace(some, rules)
    _say("\nSpeed, on this machine, one core")
    _say(f"  assessed with answers and note: {found[1]:,.0f} contacts per second")
    sizes = ", ".join(f"{times}x ({times * len(rules.rules)}) {1e3 / rate:.3f} ms" for times, rate in found.items())
    _say(f"  by number of rules: {sizes}; from 1x to 4x {found[1] / found[4]:.2f} times the time")
    _say("  preview, the draft read and assessed but not drawn:")
    for name, (median, last) in previews(some, rules).items():
        _say(f"    {name}: median {median:.2f} ms, 99th percentile {last:.2f} ms")
    _say(f"  on screen: {STROKES} strokes into notes of {LENGTH:,} characters in the real window until all is drawn:")
    for taken in measured():
        _say(f"    {taken}")


if __name__ == "__main__":
    main()
