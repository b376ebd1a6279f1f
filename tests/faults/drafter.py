"""A desk that keeps a draft and logs it, over and over, until it is killed; says each step the store acknowledged."""

import secrets
import sys
from pathlib import Path

from airportdesk.model import Draft, KeptDraft
from tests.store.samples import NOW, OVERRULE, full_assessment, full_contact, unlocked


def main(folder: Path) -> None:
    """Print `kept KEY` and `logged KEY` after the store has returned."""
    store = unlocked(folder)
    print("ready", flush=True)
    while True:
        key = secrets.token_hex(16)
        store.drafts.keep(KeptDraft(key, Draft(notes="적던 말"), NOW, NOW, "1"), NOW)
        print("kept", key, flush=True)
        store.log(full_contact(), full_assessment(), OVERRULE, NOW, draft=key)
        print("logged", key, flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
