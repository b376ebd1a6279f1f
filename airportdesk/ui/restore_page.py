"""A backup in the place of the log, step by step: open it, see what would be lost, say yes, lock."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QLineEdit, QListWidget, QProgressBar, QPushButton, QWidget

from airportdesk.backupbook import OpenBackup
from airportdesk.desk import Desk
from airportdesk.errors import DeskError
from airportdesk.model import KST, Backup, Loss
from airportdesk.text import Language
from airportdesk.ui.choice_box import chosen, fill
from airportdesk.ui.forms import load_form
from airportdesk.ui.jobs import Jobs
from airportdesk.ui.keys import bind
from airportdesk.ui.tick_box import TickBox

_STEPS = 1_000


class RestorePage(QWidget):
    """Restores one backup. `ready` says that it lies beside the log and takes its place when the desk is locked."""

    closed = Signal()
    ready = Signal()
    _reached = Signal(float)

    title_label: QLabel
    back_button: QPushButton
    backup_label: QLabel
    officer_box: QComboBox
    password_edit: QLineEdit
    look_button: QPushButton
    problem_label: QLabel
    loss_card: QFrame
    loss_label: QLabel
    loss_list: QListWidget
    sure_check: TickBox
    progress_bar: QProgressBar
    restore_button: QPushButton

    def __init__(self, desk: Desk, jobs: Jobs, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "restore_page", TickBox)
        self._desk = desk
        self._jobs = jobs
        self._language = language
        self._backup: Backup | None = None
        self._opened: OpenBackup | None = None
        self._going = True
        self.progress_bar.setRange(0, _STEPS)
        self._reached.connect(lambda share: self.progress_bar.setValue(int(share * _STEPS)))
        self.look_button.clicked.connect(self.look)
        self.password_edit.returnPressed.connect(self.look)
        self.sure_check.toggled.connect(self.restore_button.setEnabled)
        self.restore_button.clicked.connect(self.restore)
        self.back_button.clicked.connect(self.leave)
        bind(self, {"Esc": self.leave})

    def show_backup(self, backup: Backup) -> None:
        """Begin with a backup."""
        self._backup, self._opened, self._going = backup, None, True
        said = self.tr("{when} 백업 · 면담 {n}건 · {name}")
        when = f"{backup.made_at.astimezone(KST):%Y-%m-%d %H:%M}"
        self.backup_label.setText(said.format(when=when, n=f"{backup.contacts:,}", name=backup.path.name))
        self.password_edit.clear()
        self._say("")
        try:
            fill(self.officer_box, self._desk.backups.supervisors(backup))
        except DeskError as error:
            fill(self.officer_box, ())
            self._say(error.words(self._language))
        self.look_button.setEnabled(self.officer_box.count() > 0)
        self.loss_card.hide()
        self.progress_bar.hide()
        self.password_edit.setFocus()

    def look(self) -> None:
        """Open the backup with the password and say what restoring it would lose."""
        if self._backup is None or not self.look_button.isEnabled():
            return
        self._say(self.tr("백업을 열어 처음부터 끝까지 확인하고 있습니다…"))
        self.look_button.setEnabled(False)
        job = self._desk.backups.look_job(self._backup, chosen(self.officer_box), self.password_edit.text())
        self.password_edit.clear()
        self._jobs.start(job, self._show_loss, self._failed)

    def restore(self) -> None:
        """Put the backup beside the log; the desk is locked then, and the two change places."""
        if self._opened is None or not self.sure_check.isChecked():
            return
        try:
            job = self._desk.backups.restore_job(self._opened)
        except DeskError as error:
            self._failed(error)
            return
        self._going = True
        for part in (self.restore_button, self.sure_check, self.look_button):
            part.setEnabled(False)
        self.progress_bar.show()
        self._jobs.start(lambda: job(self._progress), lambda _: self.ready.emit(), self._failed)

    def leave(self) -> None:
        """Restore nothing. What was being moved stops, and nothing of it stays."""
        self.stop()
        self.password_edit.clear()
        self._backup = self._opened = None
        self.closed.emit()

    def stop(self) -> None:
        """Stop what runs, because the desk is about to be shut."""
        self._going = False

    def _progress(self, share: float) -> bool:
        self._reached.emit(share)
        return self._going

    def _show_loss(self, opened: OpenBackup) -> None:
        if self._backup is None:
            return
        self._opened = opened
        self._say("")
        self.look_button.setEnabled(True)
        self.loss_label.setText(self._words(opened.loss))
        self.loss_list.clear()
        for one in opened.loss.newest:
            said = self.tr("{n}번 {m}차 · {when} {flight} · {officer}")
            when = f"{one.at.astimezone(KST):%Y-%m-%d %H:%M}"
            line = said.format(n=one.contact_id, m=one.revision, when=when, flight=one.flight, officer=one.officer)
            self.loss_list.addItem(" ".join(line.split()))
        self.loss_list.setVisible(bool(opened.loss))
        self.sure_check.setEnabled(True)
        self.sure_check.setChecked(False)
        self.restore_button.setEnabled(False)
        self.loss_card.show()
        self.sure_check.setFocus()

    def _words(self, loss: Loss) -> str:
        said = self.tr("사라지는 면담이 없습니다. 이 백업에 지금 기록이 모두 들어 있습니다.")
        if loss:
            said = self.tr("이 백업에 없어 사라지는 것: 면담 {n}건, 다른 면담의 고침 {m}건")
            said = said.format(n=f"{loss.contacts:,}", m=f"{loss.amended:,}")
        if loss.only_there:
            more = self.tr(" 지금 기록에 없고 백업에만 있는 것 {n}건이 돌아옵니다.")
            said += more.format(n=f"{loss.only_there:,}")
        return said

    def _failed(self, error: DeskError) -> None:
        if self._backup is None:
            return
        self._say(error.words(self._language))
        self.progress_bar.hide()
        self.look_button.setEnabled(True)
        if self._opened is not None:
            self.sure_check.setEnabled(True)
            self.restore_button.setEnabled(self.sure_check.isChecked())
        else:
            self.password_edit.setFocus()

    def _say(self, words: str) -> None:
        self.problem_label.setText(words)
        self.problem_label.setVisible(bool(words))
