"""Looks are kept, and nothing in their file can stop the desk."""

from pathlib import Path

import pytest

from airportdesk import settings
from airportdesk.settings import PrintChoice, Settings


def test_settings_come_back_as_they_were_written(tmp_path: Path) -> None:
    settings.write(tmp_path, Settings("en", "high"))
    assert settings.read(tmp_path) == Settings("en", "high")


@pytest.mark.parametrize(
    "kept",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"\xff\xfe",
        b'{"language": 3, "contrast": "pink"}',
        b'{"language": ["en"]}',
        b"[" * 100_000,
    ],
)
def test_a_file_that_cannot_be_read_is_the_default(tmp_path: Path, kept: bytes) -> None:
    (tmp_path / "settings.json").write_bytes(kept)
    assert settings.read(tmp_path) == Settings("ko", "light")


def test_one_wrong_value_leaves_the_other(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"language": "en", "contrast": 1, "more": {}}', encoding="utf-8")
    assert settings.read(tmp_path) == Settings("en", "light")


def test_without_a_file_the_default_holds(tmp_path: Path) -> None:
    assert settings.read(tmp_path / "none") == Settings()


def test_the_printer_is_remembered_and_a_change_of_looks_does_not_forget_it(tmp_path: Path) -> None:
    settings.write_print_choice(tmp_path, PrintChoice("front desk", "receipt80", 2))
    settings.write(tmp_path, Settings("en", "high"))
    assert settings.read_print_choice(tmp_path) == PrintChoice("front desk", "receipt80", 2)
    settings.write_print_choice(tmp_path, PrintChoice("back office"))
    assert settings.read(tmp_path) == Settings("en", "high")


@pytest.mark.parametrize(
    "kept",
    [b"{", b'{"print": 3}', b'{"print": {"printer": 5, "paper": ["a4"], "copies": 0}}', b'{"print": {"copies": 1e9}}'],
)
def test_a_printer_that_cannot_be_read_is_none(tmp_path: Path, kept: bytes) -> None:
    (tmp_path / "settings.json").write_bytes(kept)
    assert settings.read_print_choice(tmp_path) == PrintChoice()
