"""The program as it is started from a shell."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = [sys.executable, "-m", "airportdesk"]
ENVIRONMENT = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}


def run(*arguments: str, data: bytes = b"", folder: Path | None = None) -> subprocess.CompletedProcess[bytes]:
    environment = ENVIRONMENT if folder is None else {**ENVIRONMENT, "AIRPORTDESK_DATA": str(folder)}
    return subprocess.run([*PROGRAM, *arguments], input=data, capture_output=True, env=environment, timeout=120)


def test_assess_reports_a_bad_line_with_its_number_and_lets_the_rest_through() -> None:
    good = json.dumps({"id": "a", "at": "2026-01-15T18:00+09:00", "places": ["bavet"], "answers": {"work": "errand"}})
    done = run("assess", data=f"{good}\n{{not json\n{good}\n".encode())
    assert done.returncode == 1
    first, second = (json.loads(line) for line in done.stdout.splitlines())
    assert first == second
    assert first["concern"] == "high"
    assert first["findings"][0]["sign"] == "paid_errand"
    assert first["notices"][0]["level"] == "4"
    assert b"2" in done.stderr.splitlines()[0]


def test_assess_of_good_lines_ends_with_zero() -> None:
    done = run("assess", data=b'{"id": 1}\n')
    assert (done.returncode, done.stderr) == (0, b"")
    assert json.loads(done.stdout)["concern"] == "none"


def test_the_walk_leaves_pictures_leaflets_exports_and_a_page_about_them(tmp_path: Path) -> None:
    done = run("walk", str(tmp_path / "out"), folder=tmp_path / "data")
    assert done.returncode == 0, done.stderr.decode()
    left = {path.suffix for path in (tmp_path / "out").iterdir()}
    assert left == {".png", ".pdf", ".xlsx", ".csv", ".hwpx", ".html", ".age", ".minisig", ".key", ".keys"}
    assert len(list((tmp_path / "out").glob("*.png"))) >= 12
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize("module", ["socket", "http.client", "urllib.request", "ssl"])
def test_nothing_of_the_program_opens_the_network(module: str) -> None:
    for path in (Path(__file__).parent.parent / "airportdesk").rglob("*.py"):
        if path.name != "scheduler.py":
            assert f"import {module}" not in path.read_text(encoding="utf-8"), path.name


@pytest.mark.parametrize("server", ["printers.example:631", "127.0.0.1", "localhost:631", "printers/cups.sock", ""])
def test_what_speaks_to_the_print_service_opens_a_socket_file_or_nothing(server: str) -> None:
    asked = (
        "import sys; opened = []\n"
        "sys.addaudithook(lambda event, given: opened.append(given) if event.startswith('socket.') else None)\n"
        "from airportdesk.printing.cups import CupsPrinters\n"
        "from airportdesk.printing import NoServiceError\n"
        "try: CupsPrinters().queues()\n"
        "except NoServiceError: pass\n"
        "print([given for given in opened if 'AF_INET' in str(given) or isinstance(given[-1], tuple)])"
    )
    environment = {**ENVIRONMENT, "CUPS_SERVER": server}
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, env=environment, timeout=60)
    assert done.stdout.strip() == b"[]", done


def test_the_first_window_does_not_import_what_only_later_pages_need() -> None:
    asked = (
        "import sys, airportdesk.__main__, airportdesk.opening, airportdesk.ui.unlock_page;"
        "print(sorted(m for m in ('reportlab', 'xlsxwriter', 'sqlite_utils', 'sqlcipher3', 'cryptography', "
        "'pypdfium2', 'click', 'msgspec') if m in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, env=ENVIRONMENT, timeout=60)
    assert done.stdout.strip() == b"[]", done
