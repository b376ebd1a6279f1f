"""Where the program's own files and the desk's data lie, and how a file is written so that it is whole or not there."""

import os
import re
import sys
from pathlib import Path

_HERE = Path(__file__).resolve().parent
_ROOT = _HERE if (_HERE / "resources").is_dir() else _HERE.parent
RESOURCES = _ROOT / "resources"
FORMS = _ROOT / "forms"

_RESERVED = {"con", "prn", "aux", "nul", *(f"{name}{n}" for name in ("com", "lpt") for n in range(10))}
_NAME_BYTES = 120


def data_folder() -> Path:
    """The folder of this user's desk: $AIRPORTDESK_DATA, or the platform's usual place."""
    if chosen := os.environ.get("AIRPORTDESK_DATA"):
        return Path(chosen)
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData" / "Local")) / "airportdesk"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "airportdesk"


def safe_name(text: str, fallback: str = "file") -> str:
    """A file name that says `text` and is only a name: no path, no reserved word, at most 120 bytes of UTF-8."""
    from airportdesk.text import clean_line  # the first window does not wait for it

    name = re.sub(r'[\\/:*?"<>|\s\x00-\x1f]+', "_", clean_line(text)).strip("._ ")
    while len(name.encode()) > _NAME_BYTES:
        name = name[:-1]
    name = name.rstrip("._ ")
    if not name or name.split(".")[0].casefold() in _RESERVED:
        return f"{fallback}_{name}".rstrip("_")
    return name


def write_whole(path: Path, data: bytes) -> Path:
    """Write `data` to `path` by a synced temporary file and a rename: after a crash the old or the new one is there."""
    import tempfile  # brings in random and hashlib; the first window does not wait for it

    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:40]}.")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)
    return path


def sync_folder(folder: Path) -> None:
    """Make a rename in `folder` survive a power cut (Windows has no such call and does it by itself)."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
