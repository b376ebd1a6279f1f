"""How this laptop shows the desk, and where it prints. Nothing about people, so it lies in clear beside the store."""

import json
import os
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from airportdesk.files import write_whole

_NAME = "settings.json"
_FILE_MAX = 100_000
"""Bytes of the file that are read; a real one has some 500."""
IDLE_CHOICES = (1, 2, 3, 5, 10, 15)
"""Minutes without a key or a press after which the desk may lock; never "not at all" (Personal Information Safety
Measures, article 6(4): automatic disconnection).
"""

COPIES_MAX = 99
_NAME_MAX = 200
BACKUP_HOURS = (0, 1, 2, 4, 8)
"""Every so many hours while the desk is open a backup may be made; 0 is never."""
BACKUP_KEEPS = (7, 14, 30)
"""How many backups may be kept in their place."""
_PLACE_MAX = 1_000
TRIES = (3, 5, 10)
"""Wrong passwords in a row after which the next one may have to wait."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Language is "ko" or "en", contrast "light" or "high"; after `idle_minutes` without a key the desk is locked.

    `kiosk`: the window fills the screen, files are sought on plugged-in drives only, and leaving takes a supervisor.
    """

    language: str = "ko"
    contrast: str = "light"
    idle_minutes: int = 5
    kiosk: bool = False


@dataclass(frozen=True, slots=True)
class PrintChoice:
    """Where leaflets go: the printer's name (none is empty), the format of the leaflet, and how many copies."""

    printer: str = ""
    paper: str = "a4"
    copies: int = 1


@dataclass(frozen=True, slots=True)
class BackupChoice:
    """Where backups go (nowhere is empty) and when. `mark` tells the drive from the folder it is mounted on."""

    place: str = ""
    mark: str = ""
    at_lock: bool = True
    hours: int = 0
    keep: int = 14


def read(folder: Path) -> Settings:
    """The settings in `folder`; anything missing or unreadable is the default, for looks must never stop the desk."""
    found, settings = _found(folder), Settings()
    if found.get("language") in ("ko", "en"):
        settings = replace(settings, language=found["language"])
    if found.get("contrast") in ("light", "high"):
        settings = replace(settings, contrast=found["contrast"])
    minutes = found.get("idle_minutes")
    if isinstance(minutes, int) and minutes in IDLE_CHOICES:
        settings = replace(settings, idle_minutes=minutes)
    return replace(settings, kiosk=found.get("kiosk") is True)


def write(folder: Path, settings: Settings) -> None:
    """Keep the settings for the next start; the choice of a printer stays as it is."""
    _keep(folder, asdict(settings))


def read_print_choice(folder: Path) -> PrintChoice:
    """The printer, paper and copies chosen last; anything missing or unreadable is the default."""
    found, choice = _found(folder).get("print"), PrintChoice()
    if isinstance(found, dict):
        for name in ("printer", "paper"):
            if _is_name(found.get(name), _NAME_MAX) and found[name].isprintable():
                choice = replace(choice, **{name: found[name]})
        copies = found.get("copies")
        if isinstance(copies, int) and 1 <= copies <= COPIES_MAX:
            choice = replace(choice, copies=copies)
    return choice


def write_print_choice(folder: Path, choice: PrintChoice) -> None:
    """Keep printer, paper and copies for the next start; the looks stay as they are."""
    _keep(folder, {"print": asdict(choice)})


def read_backup_choice(folder: Path) -> BackupChoice:
    """Where and when backups are made; anything missing or unreadable is the default."""
    found, choice = _found(folder).get("backup"), BackupChoice()
    if isinstance(found, dict):
        for name in ("place", "mark"):
            if _is_name(found.get(name), _PLACE_MAX):
                choice = replace(choice, **{name: found[name]})
        for name, offered in (("hours", BACKUP_HOURS), ("keep", BACKUP_KEEPS), ("at_lock", (True, False))):
            if found.get(name) in offered and isinstance(found[name], type(getattr(choice, name))):
                choice = replace(choice, **{name: found[name]})
    return choice


def write_backup_choice(folder: Path, choice: BackupChoice) -> None:
    """Keep where and when backups are made; everything else stays as it is."""
    _keep(folder, {"backup": asdict(choice)})


def read_tries(folder: Path) -> int:
    """The wrong passwords before a wait; 5 where nothing or nonsense is set."""
    tries = _found(folder).get("tries")
    return tries if isinstance(tries, int) and tries in TRIES else 5


def write_tries(folder: Path, tries: int) -> None:
    """Keep how many wrong passwords are free."""
    _keep(folder, {"tries": tries})


def _is_name(text: object, limit: int) -> bool:
    """Whether a text can be the name of a printer or a folder: whatever else stands in the file was never chosen."""
    if not isinstance(text, str) or len(text) > limit or "\0" in text:
        return False
    try:
        return bool(os.fsencode(text)) or not text
    except UnicodeEncodeError:  # half a character
        return False


def _found(folder: Path) -> dict[str, Any]:
    try:
        with (folder / _NAME).open("rb") as file:
            found = json.loads(file.read(_FILE_MAX))
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _keep(folder: Path, values: dict[str, Any]) -> None:
    write_whole(folder / _NAME, json.dumps({**_found(folder), **values}, indent=2).encode())
