"""Leaflets for the stand before a flight: how many in each language, on which paper."""

from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QPushButton, QSpinBox, QWidget

from airportdesk.labels import label as words_of
from airportdesk.model import LeafletFormat
from airportdesk.text import LEAFLET_LANGUAGES, Language, LeafletLanguage
from airportdesk.ui.choice_box import choose, chosen, fill
from airportdesk.ui.forms import load_form


class StandDialog(QDialog):
    """After it was accepted, `copies` and `paper` say what to print."""

    ko_box: QSpinBox
    en_box: QSpinBox
    zh_box: QSpinBox
    vi_box: QSpinBox
    paper_box: QComboBox
    problem_label: QLabel
    cancel_button: QPushButton
    print_button: QPushButton

    def __init__(self, paper: str, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "stand_dialog")
        fill(self.paper_box, [(f, words_of(f).say(language)) for f in LeafletFormat])
        choose(self.paper_box, paper)
        self.print_button.clicked.connect(self._print)
        self.cancel_button.clicked.connect(self.reject)
        self.ko_box.setFocus()
        self.ko_box.selectAll()

    def copies(self) -> dict[LeafletLanguage, int]:
        """Language to copies."""
        boxes = (self.ko_box, self.en_box, self.zh_box, self.vi_box)
        return {language: box.value() for language, box in zip(LEAFLET_LANGUAGES, boxes, strict=True)}

    def paper(self) -> str:
        """The paper chosen."""
        return chosen(self.paper_box)

    def _print(self) -> None:
        if any(self.copies().values()):
            self.accept()
        else:
            self.problem_label.setText(self.tr("한 언어라도 몇 부를 인쇄할지 적어 주세요."))
            self.ko_box.setFocus()
