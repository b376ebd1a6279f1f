"""The names on the door, read without a password. Imports next to nothing, for the first window waits for it."""

import json
from pathlib import Path

DATABASE = "contacts.db"
KEYS = "keys.json"
ATTEMPTS = "attempts.json"
RESTORING = ".restoring"
"""The folder of a backup that is to take the place of the log, see `restoring`."""
TRACES = (DATABASE, DATABASE + "-wal", KEYS)


def exists(folder: Path) -> bool:
    """Whether there is any trace of a store: the database, its write-ahead log or its keys."""
    return any((folder / name).exists() for name in TRACES)


def names(folder: Path) -> tuple[tuple[str, str], ...]:
    """Id and name of each officer who can unlock the store; nobody where there is none. Raises StoreError in words."""
    if not exists(folder):
        return ()
    try:
        found = json.loads((folder / KEYS).read_bytes())["officers"]
        if found:
            return tuple((str(officer["id"]), str(officer["name"])) for officer in found)
    except (OSError, ValueError, KeyError, TypeError):
        pass
    from airportdesk.store import roster  # says in words what is wrong with the file

    return tuple((slot.id, slot.name) for slot in roster.read(folder).officers)
