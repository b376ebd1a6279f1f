"""A desk that logs contacts and backs them up until it is killed, saying each backup that was acknowledged."""

import sys
from datetime import timedelta
from pathlib import Path

from tests.store.samples import NOW, OVERRULE, full_assessment, full_contact, unlocked


def main(folder: Path, place: Path, run: int) -> None:
    """Log two contacts, make a backup, print its name and how many contacts it holds; for ever."""
    store = unlocked(folder)
    print("ready", flush=True)
    for number in range(1_000_000):
        for _ in range(2):
            store.log(full_contact(), full_assessment(), OVERRULE, NOW)
        made = store.backups.copying(place, NOW + timedelta(hours=run, seconds=number), keep=3).run()
        print(made.path.name, made.contacts, flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
