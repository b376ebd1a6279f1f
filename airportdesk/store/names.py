"""The names on the door, read without a password. Imports next to nothing, for the first window waits for it."""

import json
from pathlib import Path

DATABASE = "contacts.db"
KEYS = "keys.json"
ATTEMPTS = "attempts.json"
RESTORING = ".restoring"
"""The folder of a backup that is to take the place of the log, see `restoring`."""
KEYS_MAX = 10_000_000
"""Bytes of a key file that are read; an officer takes about 700."""
_NAME_MAX = 60
TRACES = (DATABASE, DATABASE + "-wal", KEYS)


def exists(folder: Path) -> bool:
    """Whether there is any trace of a store: the database, its write-ahead log or its keys."""
    return any((folder / name).exists() for name in TRACES)


def names(folder: Path) -> tuple[tuple[str, str], ...]:
    """Id and name of each officer who can unlock the store; nobody where there is none. Raises StoreError in words."""
    if not exists(folder):
        return ()
    try:
        with (folder / KEYS).open("rb") as file:
            found = json.loads(file.read(KEYS_MAX))["officers"]
        if found:
            return tuple((str(officer["id"]), _shown(officer["name"])) for officer in found)
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        pass
    from airportdesk.store import roster  # says in words what is wrong with the file

    return tuple((slot.id, slot.name) for slot in roster.read(folder).officers)


def _shown(name: object) -> str:
    """A name as the door may show it: nobody has proved yet that it is the one that was given here."""
    return "".join(character for character in str(name)[:_NAME_MAX] if character.isprintable())
