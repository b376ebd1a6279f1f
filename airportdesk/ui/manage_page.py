"""What is set up rarely: departures files, language and contrast, and where the data lies."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QWidget

from airportdesk.desk import Desk
from airportdesk.errors import DeskError
from airportdesk.roles import Action
from airportdesk.settings import IDLE_CHOICES, Settings
from airportdesk.ui.choice_box import choose, chosen, fill
from airportdesk.ui.choosing import open_file
from airportdesk.ui.forms import load_form
from airportdesk.ui.keys import bind
from airportdesk.ui.rights_words import persons_words


class ManagePage(QWidget):
    """Settings and imports. `departures_imported` says that the day's flights are different now."""

    departures_imported = Signal()
    settings_changed = Signal(object)
    packs_wanted = Signal()
    alerts_wanted = Signal()
    fairness_wanted = Signal()
    officers_wanted = Signal()
    access_wanted = Signal()
    backups_wanted = Signal()
    destroying_wanted = Signal()
    rights_wanted = Signal()
    texts_wanted = Signal()
    inventory_wanted = Signal()
    leave_wanted = Signal()

    departures_label: QLabel
    departures_problem: QLabel
    import_button: QPushButton
    language_box: QComboBox
    contrast_box: QComboBox
    pack_label: QLabel
    packs_button: QPushButton
    alerts_button: QPushButton
    fairness_button: QPushButton
    officers_button: QPushButton
    access_button: QPushButton
    backups_button: QPushButton
    destroy_button: QPushButton
    rights_button: QPushButton
    texts_button: QPushButton
    inventory_button: QPushButton
    persons_label: QLabel
    idle_box: QComboBox
    kiosk_box: QComboBox
    leave_button: QPushButton
    folder_label: QLabel

    def __init__(self, desk: Desk, settings: Settings, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "manage_page")
        self._desk = desk
        self._settings = settings
        fill(self.language_box, [("ko", "한국어"), ("en", "English")])
        fill(self.contrast_box, [("light", self.tr("밝은 화면")), ("high", self.tr("고대비(어두운 화면)"))])
        choose(self.language_box, settings.language)
        choose(self.contrast_box, settings.contrast)
        fill(self.idle_box, [(str(n), self.tr("{n}분").format(n=n)) for n in IDLE_CHOICES])
        choose(self.idle_box, str(settings.idle_minutes))
        self.idle_box.currentIndexChanged.connect(self._set)
        self._show_kiosk()
        self.officers_button.clicked.connect(self.officers_wanted)
        self.backups_button.clicked.connect(self.backups_wanted)
        self.access_button.clicked.connect(self.access_wanted)
        self.access_button.setVisible(desk.access.may_see)
        self.texts_button.clicked.connect(self.texts_wanted)
        self.rights_button.clicked.connect(self.rights_wanted)
        self.inventory_button.clicked.connect(self.inventory_wanted)
        for part in (self.rights_button, self.inventory_button):
            part.setVisible(desk.rights.may_answer)
        self.persons_label.setText(persons_words(desk).say(settings.language))
        self.persons_label.setVisible(bool(self.persons_label.text()))
        self.destroy_button.clicked.connect(self.destroying_wanted)
        self.destroy_button.setVisible(desk.destroying.may_destroy)
        self.language_box.currentIndexChanged.connect(self._set)
        self.contrast_box.currentIndexChanged.connect(self._set)
        pack = desk.pack
        said = self.tr("자료 묶음 {version} ({made}), 여행경보 {as_of} 기준. 그 뒤의 변경은 확인이 필요합니다.")
        self.pack_label.setText(said.format(version=pack.version, made=pack.made, as_of=pack.alerts_as_of))
        self.folder_label.setText(self.tr("기록은 암호화되어 여기에 있습니다: {folder}").format(folder=folder))
        self.import_button.clicked.connect(self.choose_file)
        self.packs_button.clicked.connect(self.packs_wanted)
        self.alerts_button.clicked.connect(self.alerts_wanted)
        self.fairness_button.clicked.connect(self.fairness_wanted)
        bind(self, {"Ctrl+P": self.packs_button.click, "Ctrl+F": self.fairness_button.click})
        self._show_departures()

    def import_departures(self, path: Path) -> bool:
        """Take a departures file in; on an error nothing changes and the words say where it is wrong."""
        self.departures_problem.clear()
        try:
            taken = self._desk.import_departures(path)
        except DeskError as error:
            self.departures_problem.setText(error.words(self._settings.language))
            return False
        self._show_departures(len(taken))
        self.departures_imported.emit()
        return True

    def choose_file(self) -> None:
        """Ask for a departures file and take it in."""
        kinds = self.tr("출발편 파일 (*.json *.csv)")
        if path := open_file(self, self.tr("출발편 파일"), kinds):
            self.import_departures(path)

    def _show_departures(self, taken: int | None = None) -> None:
        today = len(self._desk.departures(self._desk.today()))
        said = self.tr("오늘 캄보디아행 출발편 {n}편").format(n=today)
        if taken is not None:
            said = self.tr("{taken}편을 가져왔습니다. ").format(taken=taken) + said
        self.departures_label.setText(said)

    def _show_kiosk(self) -> None:
        """Only a supervisor switches kiosk mode, and only in it there is a button to leave: the window has no frame."""
        fill(self.kiosk_box, [("no", self.tr("보통 창")), ("yes", self.tr("키오스크: 전체 화면, 꽂힌 저장장치만"))])
        choose(self.kiosk_box, "yes" if self._settings.kiosk else "no")
        may = self._desk.may(Action.KIOSK)
        self.kiosk_box.setEnabled(may)
        self.kiosk_box.currentIndexChanged.connect(self._set)
        self.leave_button.setVisible(may and self._settings.kiosk)
        self.leave_button.clicked.connect(self.leave_wanted)

    def _set(self) -> None:
        self._settings = replace(
            self._settings,
            language=chosen(self.language_box),
            contrast=chosen(self.contrast_box),
            idle_minutes=int(chosen(self.idle_box)),
            kiosk=chosen(self.kiosk_box) == "yes",
        )
        self.settings_changed.emit(self._settings)
