"""After a day at the desk nothing that was typed can be read from any file, but from those given out on purpose."""

import gzip
import json
import os
import signal
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from reportlab.pdfgen.canvas import Canvas

from airportdesk.store.driver import dbapi2

from .plain.markers import ENCODINGS, LABELS, MARKERS, forms, found_in
from .printing.print_system import PrintSystem, why_not
from .store.samples import unlocked

pytestmark = [
    pytest.mark.xdist_group("printing"),
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks at a Linux process"),
]
ROOT = Path(__file__).resolve().parents[1]
FOLDERS = {
    "AIRPORTDESK_DATA": "data", "HOME": "home", "TMPDIR": "tmp", "XDG_CACHE_HOME": "cache", "XDG_CONFIG_HOME": "config",
    "XDG_STATE_HOME": "state", "XDG_DATA_HOME": "share", "XDG_RUNTIME_DIR": "run",
}  # fmt: skip
TABLES = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
NEVER_KEPT = {"password0", "password1", "clipboard0", "message0"}
EXPORTED = {"name1", "name2", "phone0", "phone1", "note3", "note7", "handle4", "reason2", "referred0", "follow1"}


@dataclass
class Day:
    """What the program said and left."""

    machine: Path
    outside: Path
    said: dict[str, Any] = field(default_factory=dict)
    found: dict[str, list[tuple[str, str, str]]] = field(default_factory=dict)
    kept: set[str] = field(default_factory=set)
    printed: bool = False


@contextmanager
def print_service() -> Iterator[PrintSystem | None]:
    """A print system of the tests' own, or none where it cannot be started: leaflets then wait in the list."""
    if why_not():
        yield None
        return
    system = PrintSystem()
    try:
        try:
            system.start()
        except TimeoutError:  # another test's print system holds what only one can have
            yield None
        else:
            yield system
    finally:
        system.stop()


def start(day: Day, part: str, server: str) -> subprocess.Popen[str]:
    with (day.machine / "log" / "stderr").open("a") as log:
        return subprocess.Popen(
            [sys.executable, "-m", "tests.plain.day", part, str(day.outside)],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=log,
            text=True,
            env={
                **os.environ,
                **{name: str(day.machine / folder) for name, folder in FOLDERS.items()},
                "QT_QPA_PLATFORM": "offscreen",
                "CUPS_SERVER": server,
            },
        )


def listen(child: subprocess.Popen[str], day: Day, last: str) -> None:
    """Take in what it says until it says `last`."""
    assert child.stdout is not None
    said = []
    for line in child.stdout:
        said.append(line)
        with suppress(json.JSONDecodeError):
            day.said |= json.loads(line)
        if f'"{last}"' in line:
            return
    raise AssertionError("".join(said))


def end(child: subprocess.Popen[str], kill: bool) -> int:
    """Kill it, or wait until it has ended by itself; its exit status."""
    if kill:
        child.send_signal(signal.SIGKILL)
    with child:
        return child.wait(60)


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory) -> Day:
    folder = tmp_path_factory.mktemp("day")
    day = Day(folder / "machine", folder / "outside")
    for name in (*FOLDERS.values(), "log"):
        (day.machine / name).mkdir(parents=True, mode=0o700)
    (day.outside / "drive").mkdir(parents=True)
    with print_service() as system:
        server, spool = (str(system.socket), (system.folder,)) if system else (os.devnull, ())
        looked_at = (day.machine, day.outside / "drive", *spool)
        morning = start(day, "morning", server)
        try:
            listen(morning, day, "typing")
            day.found["open"] = found_in(*looked_at)
        finally:
            end(morning, kill=True)
        day.found["killed"] = found_in(*looked_at)
        with closing(unlocked(day.machine / "data", MARKERS["password0"])) as store:
            tables = [name for (name,) in store._conn.execute(TABLES)]
            words = repr([store._conn.execute(f'SELECT * FROM "{name}"').fetchall() for name in tables])  # noqa: S608
            day.kept = {label for label, word in MARKERS.items() if word in words}
        evening = start(day, "evening", server)
        try:
            listen(evening, day, "closed")
            assert end(evening, kill=False) == 0
        finally:
            end(evening, kill=evening.poll() is None)
        day.found["restored"] = found_in(*looked_at)
        day.printed = system is not None
    return day


@pytest.mark.parametrize("moment", ["open", "killed", "restored"])
def test_row_7_nothing_that_was_typed_is_in_any_file_but_those_given_out(day: Day, moment: str) -> None:
    assert day.found[moment] == []


def test_row_7_all_of_it_was_typed_and_is_in_the_opened_log(day: Day) -> None:
    assert len(set(MARKERS.values())) == len(LABELS) == 50
    assert set(LABELS) - NEVER_KEPT - day.kept == set()
    assert day.kept & NEVER_KEPT == set()
    assert (day.said["printed"] > 0) is day.printed
    assert day.said["printed"] + day.said["later"] == 2
    assert day.said["talks"] == 2  # the third was logged after the backup that was restored


def test_row_7_what_was_half_typed_when_the_program_was_killed_is_offered_again(day: Day) -> None:
    assert {"name3", "handle5", *(f"draft{n}" for n in range(6))} <= set(day.said["resumed"])


def test_row_7_the_same_search_finds_it_in_the_files_that_were_given_out(day: Day) -> None:
    found = found_in(day.outside / "given")
    for kind in ("xlsx", "csv"):
        assert {label for path, label, _ in found if path.endswith(kind)} >= EXPORTED


def test_row_7_the_log_of_failures_says_where_and_not_what(day: Day) -> None:
    words = (day.machine / "data" / "mishaps.log").read_text(encoding="utf-8")
    assert "LookupError" in words
    assert "day.py" in words
    assert "LookupError" in (day.machine / "log" / "stderr").read_text(encoding="utf-8")


def test_row_7_every_file_the_program_made_is_for_its_user_alone(day: Day) -> None:
    made = [*(day.machine / "data").rglob("*"), *(day.outside / "given").rglob("*"), day.outside / "given"]
    made += (day.outside / "drive").rglob("*")
    assert {path.name for path in made} >= {"contacts.db", "mishaps.log", "settings.json", "day.csv", "backup.json"}
    assert [path.name for path in made if path.stat().st_mode & 0o077] == []


def test_row_7_a_crash_leaves_no_image_of_the_memory(day: Day) -> None:
    assert day.said["core"] == [0, 0]
    assert day.said["dumpable"] == 0


def test_row_7_what_was_copied_is_off_the_clipboard_once_the_desk_is_shut(day: Day) -> None:
    assert day.said["locked"]
    assert day.said["closed"]
    assert day.said["clipboard"] == ""


@pytest.mark.parametrize("code", ENCODINGS)
@pytest.mark.parametrize("label", ["name0", "handle0", "phone0", "password0"])
def test_row_7_the_search_finds_a_word_in_a_plain_file_in_each_encoding(tmp_path: Path, label: str, code: str) -> None:
    data = forms(MARKERS[label])[code]
    deep = tmp_path / "cache" / "deep"
    deep.mkdir(parents=True)
    (deep / "left.tmp").write_bytes(b"\0\1\2" * 1000 + data + b"\xff" * 77)
    assert (str(deep / "left.tmp"), label, code) in found_in(tmp_path)


def test_row_7_the_search_looks_into_names_archives_and_pdfs(tmp_path: Path) -> None:
    (tmp_path / MARKERS["note0"]).touch()
    with zipfile.ZipFile(tmp_path / "packed", "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("x", MARKERS["note1"] * 50)
    (tmp_path / "zipped").write_bytes(gzip.compress(MARKERS["note2"].encode() * 50))
    drawn = Canvas(str(tmp_path / "drawn"), pageCompression=1)
    drawn.drawString(100, 700, MARKERS["handle0"])
    drawn.save()
    titled = Canvas(str(tmp_path / "titled"))
    titled.setTitle(MARKERS["note3"])
    titled.drawString(100, 700, "a leaflet")
    titled.save()
    found = {label for _, label, _ in found_in(tmp_path)}
    assert found == {"note0", "note1", "note2", "handle0", "note3"}


def test_row_7_temporary_tables_of_the_database_never_reach_a_disk() -> None:
    options = {name for (name,) in dbapi2.connect(":memory:").execute("PRAGMA compile_options")}
    assert options & {"TEMP_STORE=2", "TEMP_STORE=3"}
