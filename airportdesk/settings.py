"""How this laptop shows the desk: language and contrast. Nothing about people, so it lies in clear beside the store."""

import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from airportdesk.files import write_whole

_NAME = "settings.json"


@dataclass(frozen=True, slots=True)
class Settings:
    """Language is "ko" or "en"; contrast is "light" or "high"."""

    language: str = "ko"
    contrast: str = "light"


def read(folder: Path) -> Settings:
    """The settings in `folder`; anything missing or unreadable is the default, for looks must never stop the desk."""
    try:
        found = json.loads((folder / _NAME).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return Settings()
    settings = Settings()
    if isinstance(found, dict):
        if found.get("language") in ("ko", "en"):
            settings = replace(settings, language=found["language"])
        if found.get("contrast") in ("light", "high"):
            settings = replace(settings, contrast=found["contrast"])
    return settings


def write(folder: Path, settings: Settings) -> None:
    """Keep the settings for the next start."""
    write_whole(folder / _NAME, json.dumps(asdict(settings), indent=2).encode())
