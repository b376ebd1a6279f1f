"""A desk that logs contacts until it is killed, saying the number of each one the store has acknowledged."""

import sys
from pathlib import Path

from tests.store.samples import NOW, OVERRULE, full_assessment, full_contact, unlocked


def main(folder: Path) -> None:
    """Log whole contacts, amend every third, print each as `id revision` after the store has returned it."""
    store = unlocked(folder)
    print("ready", flush=True)
    while True:
        record = store.log(full_contact(), full_assessment(), OVERRULE, NOW)
        print(record.contact_id, record.revision, flush=True)
        if record.contact_id % 3 == 0:
            record = store.amend(record.contact_id, full_contact(), full_assessment(), None, NOW, "고침")
            print(record.contact_id, record.revision, flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
