"""A desk that logs contacts and hands them over until it is killed, saying each hand-over that was acknowledged."""

import sys
from pathlib import Path

from airportdesk.handoverbook import HandoverBook
from airportdesk.store import Store

from ..store.samples import NOW, OVERRULE, full_assessment, full_contact, unlocked


def hand_over(store: Store, place: Path) -> tuple[int, str]:
    """Go on with what was begun, or begin one; its number and the hash of its sealed file."""
    book = HandoverBook(store, lambda: NOW)
    handing = book.again(place) if book.unwritten() else book.begin(place, NOW.date())
    done = handing.run()
    book.finish(done)
    return done.number, done.sealed


def main(folder: Path, place: Path) -> None:
    """Log two contacts, hand over, print the number and the hash; for ever."""
    store = unlocked(folder)
    print("ready", flush=True)
    while True:
        for _ in range(2):
            store.log(full_contact(), full_assessment(), OVERRULE, NOW)
        print(*hand_over(store, place), flush=True)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
