"""A folder that stands for a drive, and real drives where the system lets them be mounted."""

import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest


@pytest.fixture
def usb(tmp_path: Path) -> Path:
    folder = tmp_path / "usb"
    folder.mkdir()
    return folder


@pytest.fixture
def mounted(usb: Path) -> Iterator[Callable[..., Path]]:
    """Mounts a small drive at `usb`, or at a folder beside it, and takes it away again."""
    at: list[Path] = []

    def mount(options: str = "size=8m", place: Path = usb) -> Path:
        place.mkdir(exist_ok=True)
        done = subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", place], capture_output=True, text=True)
        if done.returncode:
            pytest.skip(f"this system lets nobody mount: {done.stderr.strip()}")
        at.append(place)
        return place

    yield mount
    for place in at:
        subprocess.run(["umount", "-l", place], capture_output=True, check=False)
