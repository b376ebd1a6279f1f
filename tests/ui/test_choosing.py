"""Asking for files: the words are Korean, and one begins where one was last."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLibraryInfo, QTranslator
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget

from airportdesk.ui.choosing import folder, last_folder, open_file, save_file
from airportdesk.ui.qt_words import QtWords


@pytest.fixture
def korean(dressed: QApplication) -> Iterator[None]:
    own, qts = QtWords(dressed), QTranslator(dressed)
    assert qts.load("qtbase_ko", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for translator in (own, qts):
        dressed.installTranslator(translator)
    yield
    for translator in (qts, own):
        dressed.removeTranslator(translator)


@pytest.fixture
def begun(dressed: QApplication) -> Iterator[None]:
    dressed.setProperty("last_folder", None)
    yield
    dressed.setProperty("last_folder", None)


def test_every_word_of_a_file_dialog_is_korean(korean: None, dressed: QApplication, tmp_path: Path) -> None:
    dialog = QFileDialog(None, "여행경보 파일", str(tmp_path), "여행경보 파일 (*.json)")
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    words = [label.text() for label in dialog.findChildren(QLabel)]
    assert words == ["찾는 위치(&L):", "파일 이름(&N):", "파일 종류(&T):"]
    dialog.deleteLater()


def test_the_next_dialog_begins_where_a_file_was_last_chosen(
    begun: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The system's dialog is left out: what it is given to begin with is what one sees first."""
    began: list[str] = []
    chosen = tmp_path / "usb" / "alarms.json"
    chosen.parent.mkdir()

    def answered(_parent: QWidget, _title: str, start: str, *_kinds: str) -> tuple[str, str]:
        began.append(start)
        return str(chosen), ""

    for name in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, answered)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *given: answered(*given)[0])
    parent = QWidget()
    assert open_file(parent, "", "*") == chosen
    save_file(parent, "", tmp_path / "day.csv", "*")
    folder(parent, "", Path.home())
    assert began == [str(Path.home()), str(chosen.parent / "day.csv"), str(chosen.parent)]


def test_a_folder_that_is_gone_is_not_where_one_begins(begun: None, dressed: QApplication, tmp_path: Path) -> None:
    dressed.setProperty("last_folder", str(tmp_path / "unplugged"))
    assert last_folder(tmp_path) == tmp_path
