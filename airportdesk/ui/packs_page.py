"""The desk's data packs: which is in force, a new one checked, tried and installed, and the ones used before."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from airportdesk.desk import Desk
from airportdesk.errors import DeskError
from airportdesk.model import KST
from airportdesk.pack.signing import SignedPack, key_id, read_key
from airportdesk.roles import Action
from airportdesk.shelf import Age
from airportdesk.text import Language
from airportdesk.ui.choosing import open_file
from airportdesk.ui.forms import load_form
from airportdesk.ui.jobs import Jobs
from airportdesk.ui.keys import bind
from airportdesk.ui.plain import commit_composition
from airportdesk.ui.second_officer_dialog import second_officer
from airportdesk.ui.trial_panel import TrialPanel


class PacksPage(QWidget):
    """Shows and installs packs. `installed` gives the pack in force from now on, `opened` a contact's number."""

    closed = Signal()
    installed = Signal(object)
    opened = Signal(int)

    back_button: QPushButton
    current_label: QLabel
    unread_label: QLabel
    key_label: QLabel
    key_row: QWidget
    key_edit: QLineEdit
    key_file_button: QPushButton
    key_button: QPushButton
    key_problem: QLabel
    file_label: QLabel
    file_problem: QLabel
    reason_edit: QLineEdit
    choose_button: QPushButton
    install_button: QPushButton
    history_list: QListWidget
    trial_place: QWidget

    def __init__(self, desk: Desk, language: Language, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "packs_page")
        self._desk = desk
        self._language = language
        self._chosen: SignedPack | None = None
        self.trial = TrialPanel(desk, language, jobs)
        place = QVBoxLayout(self.trial_place)
        place.setContentsMargins(0, 0, 0, 0)
        place.addWidget(self.trial)
        self._asks_file = self.file_label.text()
        self.back_button.clicked.connect(self.closed)
        self.key_file_button.clicked.connect(self._choose_key)
        self.key_button.clicked.connect(self._trust)
        self.key_edit.returnPressed.connect(self._trust)
        self.choose_button.clicked.connect(self._choose_file)
        self.install_button.clicked.connect(self.install)
        self.trial.opened.connect(self.opened)
        for keys, act in (("Esc", self.closed.emit), ("Ctrl+O", self._choose_file), ("F9", self.install_button.click)):
            bind(self, {keys: act})
        self._show_chosen(None)
        self.refresh()

    def refresh(self) -> None:
        """Show what the desk has now."""
        shelf, pack = self._desk.shelf, self._desk.pack
        said = self.tr("{version} 판 · {made}에 만듦 · 여행경보 {as_of} 기준 · 질문 {q}개, 신호 {s}개")
        self.current_label.setText(
            said.format(
                version=pack.version, made=pack.made, as_of=pack.alerts_as_of, q=len(pack.questions), s=len(pack.signs)
            )
        )
        unread = shelf.unread
        self.unread_label.setVisible(unread is not None)
        if unread is not None:
            words = self.tr(
                "설치한 {version} 판을 이 프로그램이 읽지 못해 프로그램에 든 자료를 씁니다. 본부에 알려 주세요."
            )
            self.unread_label.setText(words.format(version=unread.version))
        self._show_key()
        self.history_list.clear()
        for used in shelf.uses():
            when = f"{used.used_at.astimezone(KST):%Y-%m-%d %H:%M}" if used.used_at else ""
            who = " + ".join(officer.name for officer in (used.officer, used.second) if officer)
            line = self.tr("{version} · {when} · {officer}").format(version=used.version, when=when, officer=who)
            self.history_list.addItem(f"{line}\n{used.reason}" if used.reason else line)
        if not self.history_list.count():
            self.history_list.addItem(self.tr("프로그램에 든 자료만 썼습니다."))

    def choose(self, path: Path) -> bool:
        """Check a pack's file; what is wrong is said, and nothing is put in use."""
        try:
            chosen = self._desk.shelf.read(path)
        except DeskError as error:
            self._show_chosen(None)
            self._say(self.file_problem, error.words(self._language))
            return False
        self._show_chosen(chosen)
        self.install_button.setFocus()
        return True

    def install(self) -> None:
        """Put the chosen pack in use."""
        if self._chosen is None:
            return
        commit_composition()
        self.trial.cancel()
        second = None
        if self._asks_second():
            second = second_officer(self._desk, Action.OLDER_PACK, self._language, self)
            if second is None:
                return
        try:
            pack = self._desk.install(self._chosen, self.reason_edit.text(), second)
        except DeskError as error:
            self._say(self.file_problem, error.words(self._language))
            if not self.reason_edit.isHidden():
                self.reason_edit.setFocus()
            return
        self._show_chosen(None)
        self.refresh()
        self.installed.emit(pack)

    def _asks_second(self) -> bool:
        """Whether everything is there for an older pack but the second officer; what else lacks is said first."""
        older = self._chosen is not None and self._desk.shelf.age(self._chosen.pack) is Age.OLDER
        return older and self._desk.may(Action.OLDER_PACK) and bool(self.reason_edit.text().strip())

    def take_focus(self) -> None:
        """Put the cursor where one goes on."""
        (self.key_edit if self.key_row.isVisible() else self.choose_button).setFocus()

    def stop(self) -> None:
        """Stop what runs: the desk is about to be shut."""
        self.trial.cancel()

    def _show_chosen(self, chosen: SignedPack | None) -> None:
        self._chosen = chosen
        age = self._desk.shelf.age(chosen.pack) if chosen else Age.SAME
        self._say(self.file_problem, "")
        self.install_button.setEnabled(age is not Age.SAME)
        self.reason_edit.setVisible(age is Age.OLDER)
        self.reason_edit.clear()
        self.trial.choose(chosen.pack if chosen else None)
        if chosen is None:
            self.file_label.setText(self._asks_file)
            return
        said = {
            Age.NEWER: self.tr("{version} 판 ({made}에 만듦). 본부 서명이 맞습니다. 설치할 수 있습니다."),
            Age.SAME: self.tr("{version} 판 ({made}에 만듦). 이미 쓰고 있는 판입니다."),
            Age.OLDER: self.tr(
                "{version} 판 ({made}에 만듦). 지금 것보다 오래된 판이어서 "
                "감독자가 이유를 적고 두 사람이 함께 해야 합니다."
            ),
        }[age]
        self.file_label.setText(said.format(version=chosen.pack.version, made=chosen.pack.made))

    def _show_key(self) -> None:
        shelf = self._desk.shelf
        trusted = shelf.trusted
        self.key_row.setVisible(trusted is None and shelf.may_decide)
        self._say(self.key_problem, "")
        self.choose_button.setEnabled(trusted is not None)
        if trusted is not None:
            said = self.tr("{id} · {since} {officer} 등록. 이 열쇠로 서명한 자료만 설치합니다.")
            since = f"{trusted.since.astimezone(KST):%Y-%m-%d}"
            text = said.format(id=key_id(trusted.key), since=since, officer=trusted.officer.name)
        elif shelf.may_decide:
            text = self.tr(
                "아직 없습니다. 본부에서 직접 받은 minisign.pub이나 그 안의 한 줄을 한 번만 등록할 수 있습니다."
            )
        else:
            text = self.tr("아직 없습니다. 감독자가 등록해야 자료를 설치할 수 있습니다.")
        self.key_label.setText(text)

    def _trust(self) -> None:
        try:
            self._desk.shelf.trust(self.key_edit.text())
        except DeskError as error:
            self._say(self.key_problem, error.words(self._language))
            self.key_edit.setFocus()
            return
        self.key_edit.clear()
        self.refresh()
        self.choose_button.setFocus()

    def _choose_key(self) -> None:
        if path := open_file(self, self.tr("본부 공개키"), "*.pub"):
            self.show_key_file(path)

    def show_key_file(self, path: Path) -> None:
        """Put a key file's line into the field; the officer still has to press the button."""
        try:
            self.key_edit.setText(read_key(path))
        except DeskError as error:
            self._say(self.key_problem, error.words(self._language))

    def _choose_file(self) -> None:
        if not self.choose_button.isEnabled():
            return
        kinds = self.tr("자료 묶음 (*.adpack)")
        if path := open_file(self, self.tr("자료 묶음"), kinds):
            self.choose(path)

    def _say(self, label: QLabel, words: str) -> None:
        label.setText(words)
        label.setVisible(bool(words))
