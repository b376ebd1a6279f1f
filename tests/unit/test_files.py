"""A file is whole or not there, and a name is only a name."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from airportdesk.files import FORMS, RESOURCES, data_folder, safe_name, write_whole


def test_the_programs_own_files_are_found() -> None:
    assert (RESOURCES / "packs" / "base" / "signs.toml").is_file()
    assert FORMS.parent == RESOURCES.parent


def test_the_data_folder_can_be_chosen(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("AIRPORTDESK_DATA", str(tmp_path / "자료"))
    assert data_folder() == tmp_path / "자료"


@pytest.mark.skipif(os.name == "nt", reason="XDG folders are not used there")
def test_without_a_choice_the_data_lie_where_the_platform_keeps_them(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("AIRPORTDESK_DATA", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert data_folder() == tmp_path / "airportdesk"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("일일 보고 2026-11-24", "일일_보고_2026-11-24"),
        ("../../etc/passwd", "etc_passwd"),
        ("/abs/x", "abs_x"),
        ("a:b|c?", "a_b_c"),
        ("end. ", "end"),
        ("CON", "file_CON"),
        ("com1.pdf", "file_com1.pdf"),
        ("", "file"),
        ("...", "file"),
    ],
)
def test_a_name_is_only_a_name(text: str, name: str) -> None:
    assert safe_name(text) == name


@given(st.text(st.characters(codec=None), max_size=300))
def test_any_text_gives_a_name_every_platform_takes(text: str) -> None:
    name = safe_name(text)
    assert name
    assert len(name.encode()) <= 120 + len("file_")
    assert not set(name) & set('\\/:*?"<>|\0\n')
    assert name not in (".", "..")
    assert not name.endswith((".", " "))


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    path = tmp_path / "없던 폴더" / "x.json"
    write_whole(path, b"one")
    write_whole(path, b"two")
    assert path.read_bytes() == b"two"
    assert [p.name for p in path.parent.iterdir()] == ["x.json"]


def test_a_write_that_fails_leaves_the_old_file_and_no_other(tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.mkdir()
    (path / "inside").write_bytes(b"kept")
    with pytest.raises(OSError):  # noqa: PT011 - which one depends on the platform
        write_whole(path, b"new")
    assert [p.name for p in tmp_path.iterdir()] == ["x"]
    assert (path / "inside").read_bytes() == b"kept"
