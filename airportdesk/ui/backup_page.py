"""Backups: where they go and when, what is wrong with the place, which are there, and a way to restore one."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from airportdesk.desk import Desk
from airportdesk.errors import DeskError
from airportdesk.model import KST, Backup
from airportdesk.settings import BACKUP_HOURS, BACKUP_KEEPS
from airportdesk.text import Language
from airportdesk.ui.backing import Backing
from airportdesk.ui.choice_box import choose, chosen, fill
from airportdesk.ui.choosing import folder
from airportdesk.ui.forms import load_form
from airportdesk.ui.keys import bind
from airportdesk.ui.plain import restyle
from airportdesk.ui.tick_box import TickBox

_STEPS = 1_000
_WIDTHS = (190, 110, 190, 110, 0)
_MIB = 1 << 20


class BackupPage(QWidget):
    """Shows backups. `restore_wanted` gives the one to be restored, `closed` says that one is done."""

    closed = Signal()
    restore_wanted = Signal(object)

    back_button: QPushButton
    state_bar: QFrame
    state_label: QLabel
    place_label: QLabel
    place_button: QPushButton
    disk_label: QLabel
    lock_check: TickBox
    hours_box: QComboBox
    keep_box: QComboBox
    progress_bar: QProgressBar
    cancel_button: QPushButton
    now_button: QPushButton
    table: QTableWidget
    empty_label: QLabel
    restore_why: QLabel
    restore_button: QPushButton

    def __init__(self, desk: Desk, backing: Backing, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "backup_page", TickBox)
        self._desk = desk
        self._backing = backing
        self._language = language
        self._listed: tuple[Backup, ...] = ()
        every = self.tr("{n}시간마다")
        fill(self.hours_box, [(str(n), every.format(n=n) if n else self.tr("하지 않음")) for n in BACKUP_HOURS])
        fill(self.keep_box, [(str(n), self.tr("{n}개").format(n=n)) for n in BACKUP_KEEPS])
        self.progress_bar.setRange(0, _STEPS)
        self._lay_out_table()
        self._show_choice()
        for box in (self.hours_box, self.keep_box):
            box.currentIndexChanged.connect(self._set)
        self.lock_check.toggled.connect(self._set)
        self.place_button.clicked.connect(self._choose)
        self.now_button.clicked.connect(backing.back_up)
        self.cancel_button.clicked.connect(backing.cancel)
        self.back_button.clicked.connect(self.closed)
        self.restore_button.clicked.connect(self._restore)
        self.table.cellActivated.connect(lambda _row, _column: self._restore())
        self.table.itemSelectionChanged.connect(self._offer)
        backing.changed.connect(self._show_running)
        bind(self, {"Esc": self.closed.emit})
        self._show_running()

    def refresh(self) -> None:
        """Look anew at the place and at what lies in it."""
        self._listed = self._desk.backups.listed()
        self.table.setRowCount(0)
        for row, backup in enumerate(self._listed):
            self.table.insertRow(row)
            for column, text in enumerate(self._cells(backup)):
                self.table.setItem(row, column, QTableWidgetItem(text))
        self.table.setVisible(bool(self._listed))
        self.empty_label.setVisible(not self._listed)
        place = self._desk.backups.choice.place
        none, unset = self.tr("이곳에는 아직 이 데스크의 백업이 없습니다."), self.tr("곳을 고르면 백업할 수 있습니다.")
        self.empty_label.setText(none if place else unset)
        if self._listed:
            self.table.setCurrentCell(0, 0)
        self._show_choice()
        self._show_state()
        self._offer()

    def take_focus(self) -> None:
        """Put the cursor where one goes on."""
        (self.now_button if self._desk.backups.choice.place else self.place_button).setFocus()

    def choose_place(self, place: Path) -> bool:
        """From now on backups go there, unless something is wrong with it."""
        try:
            self._desk.backups.choose(place)
        except DeskError as error:
            self._say_state(error.words(self._language), "bad")
            return False
        self._backing.problem = None
        self.refresh()
        self.now_button.setFocus()
        return True

    def _choose(self) -> None:
        start = self._desk.backups.choice.place or str(Path.home())
        if place := folder(self, self.tr("백업할 곳"), Path(start)):
            self.choose_place(place)

    def _set(self) -> None:
        choice = self._desk.backups.choice
        hours, keep = int(chosen(self.hours_box)), int(chosen(self.keep_box))
        try:
            self._desk.backups.set(replace(choice, at_lock=self.lock_check.isChecked(), hours=hours, keep=keep))
        except DeskError as error:
            self._say_state(error.words(self._language), "bad")

    def _restore(self) -> None:
        row = self.table.currentRow()
        if self.restore_button.isEnabled() and 0 <= row < len(self._listed):
            self.restore_wanted.emit(self._listed[row])

    def _lay_out_table(self) -> None:
        heads = [self.tr("만든 때"), self.tr("면담"), self.tr("가장 나중 기록"), self.tr("크기"), self.tr("이름")]
        self.table.setColumnCount(len(heads))
        self.table.setHorizontalHeaderLabels(heads)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(44)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        for column, width in enumerate(_WIDTHS):
            self.table.setColumnWidth(column, width)
        header.setSectionResizeMode(len(heads) - 1, QHeaderView.ResizeMode.Stretch)

    def _cells(self, backup: Backup) -> tuple[str, ...]:
        newest = f"{backup.newest.astimezone(KST):%Y-%m-%d %H:%M}" if backup.newest else "—"
        size = f"{max(0.1, backup.size / _MIB):,.1f} MB"
        made = f"{backup.made_at.astimezone(KST):%Y-%m-%d %H:%M}"
        return made, self.tr("{n}건").format(n=f"{backup.contacts:,}"), newest, size, backup.path.name

    def _show_choice(self) -> None:
        choice = self._desk.backups.choice
        for part in (self.lock_check, self.hours_box, self.keep_box):
            part.blockSignals(True)
        self.place_label.setText(choice.place or self.tr("아직 고르지 않았습니다. 이동식 드라이브의 폴더가 좋습니다."))
        self.lock_check.setChecked(choice.at_lock)
        choose(self.hours_box, str(choice.hours))
        choose(self.keep_box, str(choice.keep))
        for part in (self.lock_check, self.hours_box, self.keep_box):
            part.blockSignals(False)
        self.disk_label.setVisible(bool(choice.place) and self._desk.backups.same_disk())

    def _show_running(self) -> None:
        running = self._backing.running
        self.progress_bar.setVisible(running)
        self.progress_bar.setValue(int(self._backing.share * _STEPS))
        self.cancel_button.setVisible(running)
        self.now_button.setEnabled(not running)
        if not running and self.isVisible():
            self.refresh()

    def _show_state(self) -> None:
        problem = self._backing.problem or self._desk.backups.trouble()
        last = self._desk.backups.last()
        if problem is not None:
            self._say_state(problem.words(self._language), "bad" if self._desk.backups.choice.place else "warn")
        elif last is None:
            self._say_state(self.tr("아직 백업이 없습니다. Ctrl+B를 누르면 지금 만듭니다."), "warn")
        else:
            said = self.tr("마지막 백업 {when} · 면담 {n}건 · {officer} · 다시 읽어 확인했습니다.")
            when = f"{last.at.astimezone(KST):%Y-%m-%d %H:%M}"
            self._say_state(said.format(when=when, n=f"{last.contacts:,}", officer=last.officer), "good")

    def _say_state(self, words: str, tone: str) -> None:
        self.state_label.setText(words)
        restyle(self.state_bar, "tone", tone)
        restyle(self.state_label, "tone", tone)

    def _offer(self) -> None:
        may = self._desk.backups.may_restore
        self.restore_button.setEnabled(may and self.table.currentRow() >= 0)
        why = "" if may else self.tr("되살리기는 감독자만 할 수 있습니다.")
        self.restore_why.setText(
            why or self.tr("백업은 이 기록과 같은 비밀번호로 열립니다. 열쇠 파일도 함께 들어 있습니다.")
        )
