"""The same contacts in headquarters' database: how long indexing takes, and a question.

python -m tests.benchmarks.hq_people_database [URL]
"""

import random
import sys
import tempfile
import time
from pathlib import Path

from airportdesk.hq.asking import ask, grounds_from
from airportdesk.hq.database import Database
from airportdesk.hq.people import Known
from airportdesk.hq.person_store import brought_up_to_date

from ..hq.people_samples import DESKS, NOW, enrolled, talk_line
from ..hq.people_samples import taken as handed_over
from .hq_people import CONTACTS, made

ASKED = 100


def run(url: str) -> None:
    """Load, index, ask."""
    trial = made(CONTACTS, 1_000)
    database = Database.create(url)
    enrolled(database)
    for number, desk in enumerate(DESKS):
        lines = [_line(one, desk) for one in trial.known[number :: len(DESKS)]]
        handed_over(database, 1, lines)  # type: ignore[arg-type]
    start, begun = time.perf_counter(), time.process_time()
    count = brought_up_to_date(database, NOW)
    print(
        f"indexed {count:,}: {time.perf_counter() - start:.1f} s ({time.process_time() - begun:.1f} s CPU)", flush=True
    )
    grounds, times, work = grounds_from("bench", "bench", "bench"), [], []
    for wanted in random.Random(1).sample(trial.wanted, ASKED):
        start, begun = time.perf_counter(), time.process_time()
        ask(database, wanted, grounds, NOW)
        times.append(time.perf_counter() - start)
        work.append(time.process_time() - begun)
    for name, taken in (("", times), (" CPU", work)):
        taken.sort()
        print(f"a question, recorded,{name}: p50 {taken[ASKED // 2] * 1e3:.0f} ms, most {taken[-1] * 1e3:.0f} ms")
    database.close()


def _line(one: Known, desk: str) -> object:
    handles = tuple(tuple(handle.split(" ", 1)) for handle in one.handles)
    more = {"flight": one.flight, "handles": handles, "at": one.at}
    return talk_line(one.contact, one.name, desk, phone=one.phone, birth=one.birth, **more)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        run(sys.argv[1] if len(sys.argv) > 1 else f"sqlite:///{Path(folder) / 'people.db'}")
