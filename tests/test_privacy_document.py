"""docs/privacy.md speaks of all 26 requirements, names tests that exist, and claims nothing that nobody certified."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
TEXT = (ROOT / "docs" / "privacy.md").read_text(encoding="utf-8")
ROWS = dict(re.findall(r"^\*\*(\d+)\. (.*?)(?=^\*\*\d+\. |^## )", TEXT, re.MULTILINE | re.DOTALL))
TESTS = {
    name
    for path in (ROOT / "tests").rglob("test_*.py")
    for name in re.findall(r"^def (test_\w+)", path.read_text(encoding="utf-8"), re.MULTILINE)
}


def test_every_requirement_has_its_row() -> None:
    assert [int(number) for number in ROWS] == list(range(1, 27))


@pytest.mark.parametrize("row", ROWS)
def test_a_row_names_the_tests_that_show_it_or_says_that_it_is_not_covered(row: str) -> None:
    named = re.findall(r"`(test_\w+)`", ROWS[row])
    assert named or "Not covered yet" in ROWS[row]
    assert [name for name in named if name not in TESTS] == []


def test_every_test_that_carries_a_number_carries_that_of_a_row() -> None:
    numbers = {int(found[1]) for name in TESTS if (found := re.match(r"test_row_(\d+)_", name))}
    assert numbers <= {int(number) for number in ROWS}
    assert all(f"test_row_{number}_" in ROWS[str(number)] for number in numbers)


def test_no_certification_is_claimed() -> None:
    claims = re.findall(r"[^.]*\b(?:KCMVP|ISMS|certifi\w+|validated|검증필)\b[^.]*\.", TEXT)
    assert claims
    for claim in claims:
        assert re.search(r"\b(?:no|not|needs|needs validated|bring)\b", claim), claim
