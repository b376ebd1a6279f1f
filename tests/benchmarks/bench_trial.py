"""A pack tried on past contacts against reading the same rows raw: what the driver alone takes to decrypt them.

The contacts are invented from the sample's answers, each with a route, places, a stay and about nine answers, and are
put in by bare SQL. The new pack lets some signs weigh less and some more, so that about a third of all contacts change.
`python -m tests.benchmarks.bench_trial` tries 100,000 and says how many seconds that took.
"""

import random
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec

from airportdesk.model import KST, Strength, utc_text
from airportdesk.pack import Pack, load
from airportdesk.shelf import Shelf
from airportdesk.store import Store

from ..store.samples import NOW, full_assessment, full_contact, new_store

FEW, MANY = 5_000, 100_000
DAYS = 365
START = datetime(2025, 11, 24, 6, 0, tzinfo=KST)
ROUTES = (("ICN", "KTI"), ("ICN", "SGN", "KTI"), ("ICN", "BKK"), ("ICN", "SAI"))
RAW = (
    "SELECT id, contact, number, at, stay_days FROM revision",
    "SELECT revision, airport FROM stop",
    "SELECT revision, place FROM place",
    "SELECT revision, question, answer FROM answer",
)


def ratios() -> list[tuple[str, float]]:
    """Seconds of a whole trial over seconds of fetching the same rows by sqlcipher3."""
    ours, theirs = measured(FEW)
    return [(f"try a pack on {FEW:,} contacts / fetch the same rows by sqlcipher3", ours / theirs)]


def measured(contacts: int) -> tuple[float, float]:
    """Seconds of a trial on so many contacts, and of fetching their rows; the better of three of each."""
    pack = load()
    with filled(contacts, pack) as store:
        shelf = Shelf(store, pack, lambda: NOW)
        changed = reweighed(pack)
        ours, theirs = [], []
        for _ in range(3):
            theirs.append(_seconds(lambda: _raw(store._conn)))
            ours.append(_seconds(lambda: _trial(shelf, changed, contacts)))
    return min(ours), min(theirs)


def reweighed(pack: Pack) -> Pack:
    """A pack whose strong signs are medium and whose weak ones are medium too."""
    signs = tuple(msgspec.structs.replace(sign, strength=Strength.MEDIUM) for sign in pack.signs)
    return replace(pack, version="2099.1", signs=signs)


@contextmanager
def filled(contacts: int, pack: Pack) -> Iterator[Store]:
    """A store with so many invented contacts."""
    with tempfile.TemporaryDirectory() as place, closing(new_store(Path(place) / "desk")) as store:
        store.log(full_contact(), full_assessment(), None, NOW)
        with store._db.atomic():
            _fill(store._conn, contacts, pack)
        yield store


def _fill(conn: Any, contacts: int, pack: Pack) -> None:
    chance = random.Random(4_410)
    places = [place.id for place in pack.place_file.place if place.country == "KH"]
    numbers = range(2, contacts + 2)
    times = [START + timedelta(days=chance.randrange(DAYS), seconds=chance.randrange(60_000)) for _ in numbers]
    stays = chance.choices((None, 3, 5, 14, 90), k=contacts)
    conn.executemany("INSERT INTO contact VALUES (?)", [(n,) for n in numbers])
    conn.executemany(
        "INSERT INTO revision SELECT ?, ?, 1, ?, 'KE689', ?, notes, act, decision, desk, officer, written_at, '' "
        "FROM revision WHERE id = 1",
        [(n, n, utc_text(at), stay) for n, at, stay in zip(numbers, times, stays, strict=True)],
    )
    stops = [(n, i, stop) for n in numbers for i, stop in enumerate(chance.choice(ROUTES))]
    conn.executemany("INSERT INTO stop VALUES (?, ?, ?)", stops)
    conn.executemany("INSERT INTO place VALUES (?, 0, ?)", [(n, chance.choice(places)) for n in numbers])
    answers = [
        (n, i, question.id, chance.choice(question.answers).id)
        for n in numbers
        for i, question in enumerate(chance.sample(pack.questions, 9))
    ]
    conn.executemany("INSERT INTO answer VALUES (?, ?, ?, ?)", answers)


def _trial(shelf: Shelf, pack: Pack, contacts: int) -> None:
    trial = shelf.trial(pack, START.date(), START.date() + timedelta(days=DAYS - 1))
    outcome = trial.whole()
    assert outcome is not None
    assert outcome.counts.contacts == trial.total == contacts
    assert outcome.counts.changed


def _raw(conn: Any) -> None:
    for sql in RAW:
        conn.execute(sql).fetchall()


def _seconds(act: Any) -> float:
    start = time.perf_counter()
    act()
    return time.perf_counter() - start


if __name__ == "__main__":
    ours, theirs = measured(MANY)
    print(f"{ours:.1f} s  try a pack on {MANY:,} contacts ({MANY / ours:,.0f} a second)")
    print(f"{theirs:.1f} s  fetch the same rows by sqlcipher3; ratio {ours / theirs:.2f}")
