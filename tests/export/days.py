"""Whole days: invented ones of any size, and one with something planted in every field that may say who somebody is."""

import random
import re
from dataclasses import replace
from datetime import date, timedelta

from airportdesk.export import DayLog, SignedOff
from airportdesk.model import (
    Act,
    Assessment,
    Concern,
    Contact,
    Decision,
    DeskInfo,
    Finding,
    Ground,
    LeafletCount,
    LeafletMade,
    LeafletReason,
    Mark,
    Officer,
    OpenTask,
    Overrule,
    Record,
    Suggestion,
    Task,
    TaskKind,
    Traveller,
)
from airportdesk.text import Words

from .samples import AT, DAY, DESK, PACK, record

PLANT = "PLANTED"
"""Stands in every planted text."""
HEAD = "812-ab12 cd34 ef56 ab12 cd34 ef56 ab12 cd34"
_PLACES = ("phnom-penh", "sihanoukville", "siem-reap", "bavet", "poipet", "KH-1")
_SYLLABLES = [chr(0xAC00 + (lead * 21 + vowel) * 28 + 12) for lead in range(19) for vowel in range(21)]
"""With a final ㄽ, which no word of the program has."""
_LETTERS = "QXZVWJ"
_NAMELIKE = re.compile(f"[{''.join(_SYLLABLES)}]{{3,}}|[{_LETTERS}]{{3,}}", re.IGNORECASE)


def contact(seed: random.Random) -> Contact:
    """An invented talk; one in three is worrying."""
    worrying = seed.random() < 0.35
    share = 0.7 if worrying else 0.15
    asked = {q.id: (seed.choice(q.answers).id,) for q in PACK.questions if seed.random() < share}
    return Contact(
        at=AT.replace(hour=seed.randrange(24), minute=seed.randrange(60)),
        flight=seed.choice(["", *(f"KE{600 + number}" for number in range(60))]),
        route=("ICN", "KTI"),
        places=tuple(seed.sample(_PLACES, seed.choice([1, 1, 2]))),
        stay_days=seed.randrange(1, 60),
        answers=asked,
        act=seed.choice([None, *Act]),
        decision=seed.choice([None, *Decision]),
        tasks=(Task(TaskKind.FOLLOW_UP, date(2026, 11, 30)),) if worrying else (),
    )


def day_of(count: int, desk: DeskInfo = DESK) -> DayLog:
    """A day with so many talks, the same every time."""
    seed = random.Random(7)
    records = []
    for number in range(1, count + 1):
        own = Overrule(seed.choice(list(Concern)), "확인됨") if seed.random() < 0.3 else None
        records.append(record(contact(seed), number, own))
    leaflets = {
        one.contact_id: tuple(
            LeafletMade(seed.choice(("ko", "en", "zh", "vi")), AT, "a" * 64, seed.choice(list(LeafletReason)).value)
            for _ in range(seed.randrange(3))
        )
        for one in records
    }
    tasks = tuple(
        OpenTask(r.contact_id, task, task.due, r.contact.flight, AT, "k") for r in records for task in r.contact.tasks
    )
    return DayLog(
        day=DAY,
        records=tuple(records),
        pack=PACK,
        desk=desk,
        leaflets=leaflets,
        tasks=tasks,
        head=HEAD,
        number=17,
        signed_off=SignedOff("김경감", AT),
        desk_id="0123456789abcdef" * 2,
    )


def name_of(seed: random.Random) -> str:
    """A name nothing else is spelt like, Korean or in Latin letters."""
    if seed.random() < 0.5:
        return "".join(seed.choices(_SYLLABLES, k=3))
    return "".join(seed.choices(_LETTERS, k=5)) + " " + "".join(seed.choices(_LETTERS, k=8))


def pieces(text: str) -> set[str]:
    """Every three letters in a text that a planted name could have in a row."""
    return {run[at : at + 3] for run in _NAMELIKE.findall(text) for at in range(len(run) - 2)}


def planted_day(count: int, everywhere: bool = True) -> tuple[DayLog, list[Traveller]]:
    """A day whose talks carry a name, a number and words in every field that could hold any; and who they are about.

    Where not `everywhere`, what a data pack says in a record is as the pack says it.
    """
    seed = random.Random(20261124)
    pool = [record(contact(seed)) for _ in range(60)]
    records, people = [], []
    for number in range(1, count + 1):
        who = Traveller(
            seed.choice(list(Ground)),
            name_of(seed),
            f"010-{seed.randrange(10_000):04}-{seed.randrange(10_000):04}",
            str(date(1950, 1, 1) + timedelta(seed.randrange(18_000))),
        )
        people.append(who)
        records.append(_planted(seed.choice(pool), 700_000 + number, who, seed, everywhere))
    made = {
        one.contact_id: (LeafletMade("ko", one.contact.at, _words("hash", one), "destination", _words("format", one)),)
        for one in records[::3]
    }
    tasks = tuple(
        OpenTask(
            r.contact_id, r.contact.tasks[0], DAY, _words("flight", r), AT, _words("officer", r), 1, _words("done", r)
        )
        for r in records[::5]
    )
    log = replace(
        day_of(0),
        records=tuple(records),
        leaflets=made,
        tasks=tasks,
        signed_off=SignedOff(f"{PLANT} supervisor {name_of(seed)}", AT),
        head=f"{PLANT} head",
        made_by=f"{PLANT} officer {name_of(seed)}",
        handed=(LeafletCount("ko", f"{PLANT} reason", 3, 2), LeafletCount(f"{PLANT} language", "job", 1, 0)),
    )
    return log, people


def _words(what: str, about: Record) -> str:
    who = about.contact.traveller
    return f"{PLANT} {what} {who.name if who else ''}"


def _planted(base: Record, number: int, who: Traveller, seed: random.Random, everywhere: bool) -> Record:
    def text(what: str) -> str:
        return f"{PLANT} {what} {who.name} {who.phone}"

    at = AT.replace(hour=seed.randrange(24), minute=7 + seed.randrange(52), second=13)
    odd = seed.random() < 0.2
    said, talk = base.assessment, base.contact
    shown: Contact = replace(
        talk,
        at=at,
        flight=text("flight") if odd else talk.flight,
        route=(*talk.route, text("route")) if odd else talk.route,
        places=(*talk.places, who.name) if odd else talk.places,
        answers={**talk.answers, "purpose": (text("answer"),), text("question"): (who.name,)},
        notes=text("notes"),
        traveller=who,
        marks=(Mark.VICTIM,),
        referred=text("referred"),
        tasks=(Task(TaskKind.CALL_BACK, DAY, text("what"), text("reach")),),
        withdrawn=seed.random() < 0.02,
    )
    if everywhere:
        said = _findings(said, Words(text("finding"), text("finding")))
    said = replace(said, suggested=(Suggestion("job", "x", text("phrase"), 0, 1),), unknown=(text("unknown"),))
    return Record(
        number,
        1 + seed.randrange(3),
        shown,
        said,
        Overrule(seed.choice(list(Concern)), text("overrule")) if odd else None,
        DeskInfo(text("desk")),
        Officer(text("officer id"), text("officer")),
        at,
        text("reason"),
    )


def _findings(said: Assessment, words: Words) -> Assessment:
    found: tuple[Finding, ...] = tuple(
        replace(f, because=words, why=words, check=words, source=words.ko, settled_by=words) for f in said.findings
    )
    odd = Finding(words.ko, found[0].strength, found[0].kind, words, words, words, words, words.ko) if found else None
    notices = tuple(replace(n, name=words, label=words, asks=words, note=words, source=words.ko) for n in said.notices)
    return replace(
        said,
        findings=(*found, odd) if odd else found,
        settled=found,
        notices=notices,
        gate=words,
        gate_met=words,
        gate_missing=words,
        pack=said.pack if not odd else words.ko,
    )
