"""Packs and keys made for a test."""

import re
from dataclasses import dataclass
from pathlib import Path

from airportdesk.pack import load
from airportdesk.pack.archive import archive_of, files_of
from airportdesk.pack.load import BASE
from airportdesk.pack.signing import new_keys, signed

KEYS = new_keys("")
OTHER_KEYS = new_keys("")
NEWER, OLDER = "2099.1-1", "2001.1-1"


@dataclass(frozen=True)
class Made:
    """A signed pack as it lies on a stick."""

    path: Path
    data: bytes
    signature: bytes


def edition(version: str, made: str = "2099-01-01", **changed: tuple[str, str]) -> dict[str, bytes]:
    """The base pack as another edition; `signs=(old, new)` changes a text in signs.toml, wherever it stands."""
    files = files_of(BASE)
    head = files["pack.toml"].decode()
    head = re.sub(r'version = ".*"', f'version = "{version}"', head)
    files["pack.toml"] = re.sub(r"made = .*", f"made = {made}", head).encode()
    for name, (old, new) in changed.items():
        file = f"{name}.toml" if not name.startswith("leaflet") else f"leaflets/{name[-2:]}.toml"
        text = files[file].decode()
        assert old in text, (file, old)
        files[file] = text.replace(old, new).encode()
    return files


def stick(folder: Path, files: dict[str, bytes], keys: object = None) -> Made:
    """A signed pack as two files in a folder."""
    chosen = KEYS if keys is None else keys
    data = archive_of(files)
    signature = signed(data, chosen.secret, lambda: "")  # type: ignore[attr-defined]
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{load(data).version}.adpack"
    path.write_bytes(data)
    path.with_name(path.name + ".minisig").write_bytes(signature)
    return Made(path, data, signature)
