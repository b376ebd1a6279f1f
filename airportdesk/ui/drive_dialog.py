"""A file dialog for a kiosk: it shows what is on plugged-in drives, and nothing else of the computer."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QDir, QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, QStorageInfo, Qt, QUrl
from PySide6.QtWidgets import QComboBox, QFileDialog, QFileSystemModel, QLineEdit, QMessageBox, QWidget

PLUGGED = ("/media", "/run/media", "/mnt")
"""Where Linux mounts what is plugged in (Filesystem Hierarchy Standard 3.0, sections 3.11 and 3.12, and udisks2)."""


def drives() -> tuple[Path, ...]:
    """The drives that are plugged in and can be read. On Windows every one but the system's."""
    found = []
    for volume in QStorageInfo.mountedVolumes():
        root = Path(volume.rootPath())
        if not (volume.isValid() and volume.isReady()):
            continue
        if sys.platform == "win32":
            plugged = root.drive.casefold() != os.environ.get("SYSTEMDRIVE", "C:").casefold()
        else:
            plugged = any(root.is_relative_to(place) and str(root) != place for place in PLUGGED)
        if plugged:
            found.append(root.resolve())
    return tuple(sorted(found))


class DriveDialog(QFileDialog):
    """Asks for a file or folder on a drive. A name typed, a link or a path that leads elsewhere is not taken."""

    def __init__(self, parent: QWidget, title: str, kinds: str, roots: tuple[Path, ...] | None = None) -> None:
        super().__init__(parent, title)
        self._roots = drives() if roots is None else roots
        self.setOption(QFileDialog.Option.DontUseNativeDialog)
        self.setOption(QFileDialog.Option.ReadOnly)
        self.setOption(QFileDialog.Option.DontUseCustomDirectoryIcons)
        if kinds:
            self.setNameFilter(kinds)
        self.setProxyModel(_OnDrives(self._roots, self))
        self.setSidebarUrls([QUrl.fromLocalFile(str(root)) for root in self._roots])
        self.setHistory([])
        for edit in self.findChildren(QLineEdit):
            edit.setCompleter(None)  # type: ignore[arg-type]  # it would name the folders of the whole computer
        for box in self.findChildren(QComboBox, "lookInCombo"):
            box.hide()
        self.directoryEntered.connect(self._stay)
        if self._roots:
            self.setDirectory(str(self._roots[0]))

    def chosen(self) -> tuple[Path, ...]:
        """Ask; what was chosen, or nothing. Without a drive it says so at once."""
        if not self._roots:
            self._say(self.tr("꽂힌 저장장치가 없습니다. USB 저장장치를 꽂고 다시 해 주세요."))
            return ()
        return tuple(map(Path, self.selectedFiles())) if self.exec() else ()

    def accept(self) -> None:
        """Take it only where everything that is named lies on a drive, links followed."""
        if all(self._inside(Path(name)) for name in self.selectedFiles()):
            super().accept()
        else:
            self._say(self.tr("꽂힌 저장장치 안의 파일만 고를 수 있습니다."))

    def _inside(self, path: Path) -> bool:
        return any(path.resolve().is_relative_to(root) for root in self._roots)

    def _stay(self, name: str) -> None:
        if not self._inside(Path(name)):
            self.setDirectory(str(self._roots[0]))

    def _say(self, words: str) -> None:
        box = QMessageBox(QMessageBox.Icon.Information, self.windowTitle(), words, parent=self)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.addButton(self.tr("확인"), QMessageBox.ButtonRole.AcceptRole)
        box.exec()


class _OnDrives(QSortFilterProxyModel):
    """The file system without what is neither on a drive nor on the way to one."""

    def __init__(self, roots: tuple[Path, ...], parent: QFileDialog) -> None:
        super().__init__(parent)
        self._roots = roots

    def filterAcceptsRow(self, row: int, parent: QModelIndex | QPersistentModelIndex) -> bool:
        """Whether a file or folder is shown."""
        model = self.sourceModel()
        if not isinstance(model, QFileSystemModel):
            return False
        path = Path(QDir.cleanPath(model.filePath(model.index(row, 0, parent))))
        return any(path.is_relative_to(root) or root.is_relative_to(path) for root in self._roots)
