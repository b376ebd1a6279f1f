"""Forms as Qt Designer wrote them, loaded into the class that declares their parts."""

from typing import get_type_hints

from PySide6.QtCore import QCoreApplication, QFile, QIODevice
from PySide6.QtUiTools import QUiLoader
from PySide6.QtWidgets import QVBoxLayout, QWidget

from airportdesk.files import FORMS


class FormError(RuntimeError):
    """A form that cannot be read, or lacks a part its class declares: a bug, never the officer's fault."""


def load_form(widget: QWidget, name: str, *promoted: type[QWidget]) -> None:
    """Fill `widget` with `forms/<name>.ui` and set every part its class declares (`save_button: QPushButton`).

    `promoted` are the classes of our own that the form names.
    """
    file = QFile(str(FORMS / f"{name}.ui"))
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        raise FormError(f"{name}.ui: {file.errorString()}")
    loader = _loader()
    for kind in promoted:
        loader.registerCustomWidget(kind)
    form = loader.load(file, widget)
    file.close()
    if form is None:
        raise FormError(f"{name}.ui: {loader.errorString()}")
    layout = QVBoxLayout(widget)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(form)
    if not widget.windowTitle():
        widget.setWindowTitle(form.windowTitle())
    for part, kind in get_type_hints(type(widget)).items():
        if isinstance(kind, type) and issubclass(kind, QWidget):
            found = form if form.objectName() == part else form.findChild(kind, part)
            if found is None:
                raise FormError(f"{name}.ui has no {kind.__name__} called {part}")
            setattr(widget, part, found)


def _loader() -> QUiLoader:
    """A loader that looks for no Designer plugins: finding them would load Qt Quick, a tenth of the start."""
    paths = QCoreApplication.libraryPaths()
    QCoreApplication.setLibraryPaths([])
    loader = QUiLoader()
    QCoreApplication.setLibraryPaths(paths)
    return loader
