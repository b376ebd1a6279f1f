"""What the program writes down when it fails says where, and nothing of what was typed."""

import subprocess
import sys
from pathlib import Path

from airportdesk.mishaps import LOG, SIZE_MAX, told

MARKER = "홍길동 900101-1234568"


def failing(typed: str) -> None:
    try:
        raise LookupError(f"no contact called {typed}")
    except LookupError as error:
        raise ValueError(typed) from error


def test_logs_carry_types_and_places_and_never_values() -> None:
    try:
        failing(MARKER)
    except ValueError as error:
        words = told(error)
    assert "홍길동" not in words
    assert "900101" not in words
    assert [line for line in words.splitlines() if not line.startswith(" ")] == ["ValueError", "LookupError"]
    assert "test_mishaps.py" in words
    assert " failing" in words


def run(folder: Path, code: str) -> str:
    start = (
        f"import pathlib; from airportdesk.mishaps import watch; watch(pathlib.Path({str(folder)!r}), lambda: 'now')\n"
    )
    done = subprocess.run([sys.executable, "-c", start + code], capture_output=True, text=True, timeout=60)
    return done.stderr


def test_what_nobody_catches_reaches_neither_the_file_nor_the_shell_with_its_message(tmp_path: Path) -> None:
    said = run(tmp_path, f"raise ValueError({MARKER!r})")
    kept = (tmp_path / LOG).read_text(encoding="utf-8")
    assert said == kept
    assert "ValueError" in kept
    assert "홍길동" not in kept
    assert (tmp_path / LOG).stat().st_mode & 0o077 == 0


def test_an_error_in_a_slot_of_the_window_is_told_the_same_way(tmp_path: Path) -> None:
    code = (
        "import os; os.environ['QT_QPA_PLATFORM'] = 'offscreen'\n"
        "from PySide6.QtCore import QCoreApplication, QTimer\n"
        "app = QCoreApplication([])\n"
        f"def slot(): raise KeyError({MARKER!r})\n"
        "QTimer.singleShot(0, slot); QTimer.singleShot(50, app.quit); app.exec()"
    )
    assert "홍길동" not in run(tmp_path, code)
    assert "KeyError" in (tmp_path / LOG).read_text(encoding="utf-8")


def test_the_file_does_not_grow_for_ever(tmp_path: Path) -> None:
    (tmp_path / LOG).write_text("x" * SIZE_MAX)
    run(tmp_path, "raise ValueError")
    assert (tmp_path / LOG).stat().st_size < 1_000


def test_a_folder_that_cannot_be_written_to_does_not_hide_the_error(tmp_path: Path) -> None:
    assert "ValueError" in run(tmp_path / "not there", "raise ValueError")
