"""The base pack, its rules and a moment at the desk."""

from datetime import datetime

import pytest
from hypothesis import settings

from airportdesk.model import KST
from airportdesk.pack import Pack, load
from airportdesk.risk import Rules

settings.register_profile("desk", deadline=None, max_examples=60)
settings.load_profile("desk")


@pytest.fixture(scope="session")
def pack() -> Pack:
    return load()


@pytest.fixture(scope="session")
def rules(pack: Pack) -> Rules:
    return Rules(pack)


@pytest.fixture(scope="session")
def now() -> datetime:
    return datetime(2026, 11, 24, 18, 0, tzinfo=KST)
