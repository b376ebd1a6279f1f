"""One server for all tests of headquarters, and an empty headquarters of either engine for each."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from airportdesk.hq import keys as hq_keys

from .made_hq import Headquarters
from .postgres import Server, why_not


@pytest.hookimpl(tryfirst=True)  # before the tests are handed out to the workers
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.xdist_group("postgres"))


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    if reason := why_not():
        pytest.skip(reason)
    made = Server()
    try:
        made.start()
        yield made
    finally:
        made.stop()


@pytest.fixture(scope="session")
def keys(tmp_path_factory: pytest.TempPathFactory) -> hq_keys.Keys:
    """Headquarters' keys, without a password, which is slow on purpose."""
    folder = tmp_path_factory.mktemp("keys")
    hq_keys.create(folder, "")
    return hq_keys.unlock(folder, "")


@pytest.fixture(params=["sqlite", "postgresql"])
def hq(request: pytest.FixtureRequest, tmp_path: Path, keys: hq_keys.Keys) -> Iterator[Headquarters]:
    """An empty headquarters of each engine in turn."""
    url = f"sqlite:///{tmp_path / 'hq.db'}"
    if request.param == "postgresql":
        url = request.getfixturevalue("server").new_database()
    made = Headquarters(url, tmp_path, keys)
    yield made
    made.database.close()
