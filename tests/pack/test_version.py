"""Which of two editions is the newer."""

from itertools import pairwise

import pytest

from airportdesk.pack.version import is_version, version_key

RISING = ["2025.12", "2026.2", "2026.11", "2026.11-1", "2026.11-2", "2026.11-10", "2026.12", "2027"]


def test_versions_are_put_in_order_number_by_number() -> None:
    assert all(version_key(a) < version_key(b) for a, b in pairwise(RISING))
    assert version_key("2026.11-1") == version_key("2026.11.1") == version_key("2026.011-1")


@pytest.mark.parametrize("text", ["", ".", "1.", "a", "1..2", "1 ", "1\n", "1" * 10, "²"])
def test_what_is_no_version_is_told(text: str) -> None:
    assert not is_version(text)
    assert all(map(is_version, RISING))
