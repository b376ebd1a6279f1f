"""A fresh store for a test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from airportdesk.store import Store

from .samples import new_store


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "기록 #1?"


@pytest.fixture
def store(folder: Path) -> Iterator[Store]:
    made = new_store(folder)
    yield made
    made.close()
