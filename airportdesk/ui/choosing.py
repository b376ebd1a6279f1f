"""Asking for files and folders: the system's own dialog, or in kiosk mode one that sees plugged-in drives only."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

if TYPE_CHECKING:
    from airportdesk.ui.drive_dialog import DriveDialog

_KIOSK = "kiosk"
_LAST = "last_folder"


def confine(on: bool) -> None:
    """From now on show drives only, or everything."""
    if (app := QCoreApplication.instance()) is not None:
        app.setProperty(_KIOSK, on)


def confined() -> bool:
    """Whether dialogs show drives only."""
    app = QCoreApplication.instance()
    return app is not None and bool(app.property(_KIOSK))


def last_folder(otherwise: Path) -> Path:
    """The folder that was last chosen from since the program began, while it is there; before, `otherwise`."""
    app = QCoreApplication.instance()
    last = app.property(_LAST) if app is not None else None
    return Path(last) if last and Path(last).is_dir() else otherwise


def _remember(found: tuple[Path, ...], *, inside: bool = False) -> tuple[Path, ...]:
    """The same paths; the folder of the last, or with `inside` that itself, is where the next dialog begins."""
    app = QCoreApplication.instance()
    if found and app is not None:
        app.setProperty(_LAST, str(found[-1] if inside else found[-1].parent))
    return found


def open_file(parent: QWidget, title: str, kinds: str) -> Path | None:
    """Ask for one file that is there; `kinds` is a filter of names as Qt writes it. Nothing where it was left."""
    found = open_files(parent, title, kinds, several=False)
    return found[0] if found else None


def open_files(parent: QWidget, title: str, kinds: str, *, several: bool = True) -> tuple[Path, ...]:
    """Ask for files that are there."""
    if confined():
        dialog = _drives(parent, title, kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles if several else QFileDialog.FileMode.ExistingFile)
        return dialog.chosen()
    start = str(last_folder(Path.home()))
    if several:
        return _remember(tuple(map(Path, QFileDialog.getOpenFileNames(parent, title, start, kinds)[0])))
    name, _ = QFileDialog.getOpenFileName(parent, title, start, kinds)
    return _remember((Path(name),) if name else ())


def save_file(parent: QWidget, title: str, suggested: Path, kinds: str) -> Path | None:
    """Ask where a file is to go; one that is there is written over only after a question."""
    if confined():
        dialog = _drives(parent, title, kinds)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(suggested.name)
        return next(iter(dialog.chosen()), None)
    start = last_folder(suggested.parent) / suggested.name
    name, _ = QFileDialog.getSaveFileName(parent, title, str(start), kinds)
    return next(iter(_remember((Path(name),) if name else ())), None)


def folder(parent: QWidget, title: str, start: Path) -> Path | None:
    """Ask for a folder that is there."""
    if confined():
        dialog = _drives(parent, title, "")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        return next(iter(dialog.chosen()), None)
    start = last_folder(start) if start == Path.home() else start
    name = QFileDialog.getExistingDirectory(parent, title, str(start))
    return next(iter(_remember((Path(name),) if name else (), inside=True)), None)


def _drives(parent: QWidget, title: str, kinds: str) -> "DriveDialog":
    from airportdesk.ui.drive_dialog import DriveDialog

    return DriveDialog(parent, title, kinds)
