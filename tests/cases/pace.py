"""How fast contacts are assessed: measured on one core of whatever machine runs it, and asserted nowhere."""

import statistics
import time
from collections.abc import Sequence
from dataclasses import replace

import msgspec

from airportdesk.intake import contact_from
from airportdesk.model import Draft
from airportdesk.pack import Pack
from airportdesk.risk import Rules, assessment

from .coded import NOW, Case

ROUNDS = 15
PREVIEWS = 2_000
LONG_NOTE = 1_000
"""Characters of the long notes: some five times what is typed at the gate."""


def pace(cases: Sequence[Case], rules: Rules) -> dict[int, float]:
    """Contacts with answers and note assessed per second of one core, with the rules once, twice and four times.

    The copies of a sign stand where it stands, so that findings grow too; questions and phrases do not.
    The sizes take turns, and the median of the rounds counts.
    """
    contacts = [contact_from(case.draft(), NOW, rules.pack)[0] for case in cases]
    sizes = {times: Rules(_with_rules(rules.pack, times)) for times in (1, 2, 4)}
    taken: dict[int, list[float]] = {times: [] for times in sizes}
    for turn in range(ROUNDS + 1):
        for times, sized in sizes.items():
            start = time.process_time()
            for contact in contacts:
                assessment(contact, sized)
            if turn:  # the first compiles
                taken[times].append(time.process_time() - start)
    return {times: len(contacts) / statistics.median(seconds) for times, seconds in taken.items()}


def _with_rules(pack: Pack, times: int) -> Pack:
    copies = (msgspec.structs.replace(s, id=f"{s.id}_{n}" if n else s.id) for n in range(times) for s in pack.signs)
    return replace(pack, signs=tuple(copies))


def previews(cases: Sequence[Case], rules: Rules) -> dict[str, tuple[float, float]]:
    """Milliseconds of a preview by kind of note, the median and the 99th percentile: the draft read, and assessed."""
    drafts = [case.draft() for case in cases]
    notes = " ".join(draft.notes for draft in drafts)
    long = [replace(draft, notes=(notes[40 * n :] + notes)[:LONG_NOTE]) for n, draft in enumerate(drafts)]
    return {"the cases' notes": _spread(drafts, rules), f"notes of {LONG_NOTE:,} characters": _spread(long, rules)}


def _spread(drafts: Sequence[Draft], rules: Rules) -> tuple[float, float]:
    taken = []
    for turn in range(PREVIEWS + len(drafts)):
        start = time.perf_counter()
        contact, _, _ = contact_from(drafts[turn % len(drafts)], NOW, rules.pack)
        assessment(contact, rules)
        taken.append(1_000 * (time.perf_counter() - start))
    taken = taken[len(drafts) :]  # the first round compiles
    return statistics.median(taken), statistics.quantiles(taken, n=100)[98]
