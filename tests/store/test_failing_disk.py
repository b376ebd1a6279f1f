"""A save that cannot be finished leaves nothing behind, says so in words, and the next one works."""

import ctypes
import resource
import subprocess
import sys
import tempfile
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from airportdesk.errors import StoreError
from airportdesk.model import Assessment, Concern, Contact, LeafletMade, Overrule, Traveller
from airportdesk.store import Store
from airportdesk.store.driver import dbapi2

from .samples import NOW, OVERRULE, full_assessment, full_contact, keyed, new_store, unlocked

LONG = "가" * 5000
FULL = full_contact()
SEEN = full_assessment()
BREAKS_AT: dict[str, tuple[Contact, Assessment, Overrule | None]] = {
    "revision": (replace(FULL, notes=LONG), SEEN, OVERRULE),
    "stop": (replace(FULL, route=("ICN", LONG)), SEEN, OVERRULE),
    "place": (replace(FULL, places=("kh", LONG)), SEEN, OVERRULE),
    "answer": (replace(FULL, answers={"a": ("b", LONG)}), SEEN, OVERRULE),
    "traveller": (replace(FULL, traveller=Traveller("duty", LONG)), SEEN, OVERRULE),  # type: ignore[arg-type]
    "assessment": (FULL, replace(SEEN, pack=LONG), OVERRULE),
    "finding": (FULL, replace(SEEN, findings=(SEEN.findings[0], replace(SEEN.findings[1], sign=LONG))), OVERRULE),
    "overrule": (FULL, SEEN, Overrule(Concern.SOME, LONG)),
}


def counts(conn: Any) -> dict[str, int]:
    names = [
        name
        for (name,) in conn.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%USING fts5%'"
        )
    ]
    return {name: conn.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in names}  # noqa: S608


@pytest.mark.parametrize("table", BREAKS_AT)
def test_a_save_that_breaks_at_any_table_leaves_nothing_of_the_contact(store: Store, folder: Path, table: str) -> None:
    store.log(FULL, SEEN, OVERRULE, NOW)
    before = counts(store._conn)
    with pytest.raises(dbapi2.IntegrityError, match="CHECK"):
        store.log(*BREAKS_AT[table], NOW)
    with pytest.raises(dbapi2.IntegrityError, match="CHECK"):
        store.amend(1, *BREAKS_AT[table], NOW, "why")
    assert counts(store._conn) == before
    with closing(keyed(folder)) as other:
        assert counts(other) == before
    assert store.log(FULL, SEEN, OVERRULE, NOW).contact_id == 2


def test_a_save_that_breaks_at_its_leaflets_leaves_nothing_of_the_contact(store: Store) -> None:
    before = counts(store._conn)
    with pytest.raises(dbapi2.IntegrityError, match="CHECK"):
        store.log(FULL, SEEN, OVERRULE, NOW, [LeafletMade("ko", NOW, "a" * 64), LeafletMade("ko", NOW, "short")])
    assert counts(store._conn) == before


def test_a_full_disk_is_said_in_words_at_whatever_page_it_fills_and_the_next_save_works(store: Store) -> None:
    conn = store._conn
    long_contact = replace(FULL, notes="가" * 4000)
    (pages,) = conn.execute("PRAGMA page_count").fetchone()
    refused: list[StoreError] = []
    for room in range(40):
        conn.execute(f"PRAGMA max_page_count = {pages + room}")
        before = counts(conn)
        try:
            store.log(long_contact, SEEN, OVERRULE, NOW)
            break
        except StoreError as error:
            refused.append(error)
        assert counts(conn) == before
    assert len(refused) >= 3
    assert all("디스크 공간" in error.ko and "Not saved" in error.en for error in refused)
    conn.execute("PRAGMA max_page_count = 1000000")
    assert store.log(long_contact, SEEN, OVERRULE, NOW).contact == long_contact
    assert len(store.day(NOW.date())) == 2


def test_a_file_that_may_not_grow_loses_nothing_that_was_acknowledged(folder: Path) -> None:
    new_store(folder).close()
    code = """
import resource, sys, pathlib
from tests.store.samples import *
from airportdesk.errors import StoreError
store = unlocked(pathlib.Path(sys.argv[1]))
resource.setrlimit(resource.RLIMIT_FSIZE, (600_000, resource.RLIM_INFINITY))
saved = 0
try:
    while True:
        store.log(full_contact(), full_assessment(), OVERRULE, NOW)
        saved += 1
except StoreError as error:
    seen = len(store.day(NOW.date()))
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    store.log(full_contact(), full_assessment(), OVERRULE, NOW)
    print(saved, seen, error.en)
store.close()
"""
    saved, seen, english = _said(code, folder).split(maxsplit=2)
    assert int(saved) == int(seen) > 3
    assert english.startswith("Not saved")
    with closing(unlocked(folder)) as store:
        assert len(store.day(NOW.date())) == int(saved) + 1


@pytest.mark.skipif(sys.platform != "linux", reason="the way to be held to file modes is Linux's")
@pytest.mark.parametrize("what", ["folder", "file"])
def test_a_store_that_cannot_be_written_says_so_before_anything_is_typed(what: str) -> None:
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "desk"
        with closing(new_store(folder)) as store:
            store.log(FULL, SEEN, OVERRULE, NOW)
        for path in (Path(place), folder, *folder.iterdir()):
            path.chmod(0o555 if path.is_dir() else 0o444)
        if what == "file":
            folder.chmod(0o777)
        code = """
import sys, pathlib
from tests.store.samples import *
from airportdesk.errors import StoreError
try:
    unlocked(pathlib.Path(sys.argv[1]))
except StoreError as error:
    print(error.en)
"""
        said = _said(code, folder, preexec_fn=_bound_by_file_modes)
        assert said.startswith("The contact log could not be opened")
        folder.chmod(0o755)
        for path in folder.iterdir():
            path.chmod(0o600)
        with closing(unlocked(folder)) as store:
            assert store.record(1).contact == FULL


def test_a_store_that_another_window_is_writing_to_says_so(store: Store, folder: Path) -> None:
    with closing(keyed(folder)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError, match="Another window"):
            store.log(FULL, SEEN, OVERRULE, NOW)
        other.execute("ROLLBACK")
    assert store.log(FULL, SEEN, OVERRULE, NOW).contact_id == 1


def test_a_store_that_cannot_be_made_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StoreError, match="could not be made"):
        new_store(tmp_path / "file" / "desk")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, limits[1]))
    try:
        with pytest.raises(StoreError, match="could not be opened"):
            new_store(tmp_path / "desk")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert list((tmp_path / "desk").iterdir()) == []


def _bound_by_file_modes() -> None:
    # Root may write anywhere; without this capability it is held to the modes like everyone (PR_CAPBSET_DROP).
    ctypes.CDLL(None).prctl(24, 1, 0, 0, 0)


def _said(code: str, folder: Path, **options: Any) -> str:
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run(
        [sys.executable, "-c", code, folder], cwd=root, capture_output=True, text=True, check=False, **options
    )
    assert done.stderr == ""
    return str(done.stdout)
