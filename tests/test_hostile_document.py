"""docs/hostile-input.md has a cell for each entrance and surface, and every test it names is there."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TEXT = (ROOT / "docs" / "hostile-input.md").read_text(encoding="utf-8")
ENTRANCES = (
    *("typing", "paste", "scan", "departures", "alerts", "pack"),
    *("settings", "command line", "printer", "restore", "names"),
)
SURFACES = 19
ROWS = [[cell.strip() for cell in line.strip("|").split("|")] for line in TEXT.splitlines() if line.startswith("|")]
HEAD, MATRIX = ROWS[0], [row for row in ROWS if len(row) == len(ENTRANCES) + 1 and "---" not in row[0]][1:]
KEYS = {
    row[0]: re.findall(r"`(test_\w+)`", row[1]) for row in ROWS if len(row) == 2 and re.fullmatch(r"[a-z]\d", row[0])
}


def names_in(folder: Path) -> set[str]:
    return {
        name
        for path in folder.rglob("test_*.py")
        for name in re.findall(r"^def (test_\w+)", path.read_text(encoding="utf-8"), re.MULTILINE)
    }


def test_every_entrance_has_a_cell_for_every_surface() -> None:
    assert tuple(HEAD[1:]) == ENTRANCES
    assert len(MATRIX) == SURFACES
    for row in MATRIX:
        assert all(cell == "–" or set(cell.split()) <= set(KEYS) for cell in row[1:]), row
        assert any(cell != "–" for cell in row[1:]), row


def test_every_key_is_used_and_names_tests_that_are_there() -> None:
    used = {key for row in MATRIX for cell in row[1:] for key in cell.split() if key != "–"}
    assert used == set(KEYS)
    there = names_in(ROOT / "tests")
    assert {key: names for key, names in KEYS.items() if not names or not set(names) <= there} == {}


def test_every_hostile_test_stands_in_the_table() -> None:
    named = {name for names in KEYS.values() for name in names}
    assert names_in(ROOT / "tests" / "hostile") - named == set()
