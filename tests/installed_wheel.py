"""Run by installed_wheel.sh with the installed program only: every form, one leaflet, the main job."""

import subprocess
import sys
from pathlib import Path

from PySide6.QtUiTools import QUiLoader
from PySide6.QtWidgets import QApplication

from airportdesk import files
from airportdesk.ui.plain import NotesEdit


def main(checkout: Path) -> None:
    package = Path(files.__file__).resolve()
    assert checkout not in package.parents, "the checkout is used, not the installed wheel"
    app = QApplication([])
    forms = sorted(files.FORMS.glob("*.ui"))
    loader = QUiLoader()
    loader.registerCustomWidget(NotesEdit)
    for form in forms:
        assert loader.load(str(form)) is not None, form
    assert len(forms) >= 12
    assert (files.RESOURCES / "i18n" / "airportdesk_en.qm").is_file()
    del app
    subprocess.run([str(Path(sys.executable).parent / "airportdesk"), "walk", "out"], check=True)
    leaflet = Path("out/leaflet_ko.pdf").read_bytes()
    assert leaflet.startswith(b"%PDF-")
    print(f"installed wheel: {len(forms)} forms built, leaflet of {len(leaflet):,} bytes printed")


main(Path(sys.argv[1]))
