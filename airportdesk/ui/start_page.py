"""What an officer sees on coming to the desk: today's numbers, what is to be done, who is at the office, drafts."""

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QPushButton, QWidget

from airportdesk.desk import Desk
from airportdesk.errors import DeskError
from airportdesk.labels import label as words_of
from airportdesk.model import OpenTask
from airportdesk.office import Pressing
from airportdesk.text import Language
from airportdesk.ui.alerts_page import stale_words
from airportdesk.ui.draft_words import draft_words
from airportdesk.ui.forms import load_form
from airportdesk.ui.office_words import visit_words
from airportdesk.ui.plain import restyle
from airportdesk.ui.rights_words import persons_words, pressing_words
from airportdesk.ui.task_dialog import TaskDialog
from airportdesk.ui.watch_words import expired_words


class StartPage(QWidget):
    """The first page of a shift. `opened` gives a contact to look at, `resumed` a draft, `visited` a visit."""

    opened = Signal(int)
    resumed = Signal(object)
    visited = Signal(int)
    contact_wanted = Signal()
    board_wanted = Signal()
    failed = Signal(object)

    title_label: QLabel
    board_button: QPushButton
    contact_button: QPushButton
    numbers_label: QLabel
    notice_label: QLabel
    tasks_title: QLabel
    tasks_list: QListWidget
    no_tasks_label: QLabel
    office_list: QListWidget
    no_office_label: QLabel
    drafts_list: QListWidget
    no_drafts_label: QLabel
    tasks_filler: QWidget
    right_filler: QWidget

    def __init__(self, desk: Desk, language: Language, looks: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._over = QColor(looks["danger_text"])
        load_form(self, "start_page")
        self._desk = desk
        self._language = language
        self._tasks: tuple[OpenTask, ...] = ()
        self.contact_button.clicked.connect(self.contact_wanted)
        self.board_button.clicked.connect(self.board_wanted)
        self.tasks_list.itemActivated.connect(self._open_task)
        self.office_list.itemActivated.connect(lambda item: self.visited.emit(_value(item)))
        self.drafts_list.itemActivated.connect(lambda item: self.resumed.emit(_value(item)))
        for one in (self.tasks_list, self.office_list, self.drafts_list):
            one.setWordWrap(True)

    def refresh(self) -> None:
        """Read everything anew."""
        try:
            self._show_numbers()
            self._show_tasks()
            self.show_office()
            self._show_drafts()
        except DeskError as error:
            self.failed.emit(error)

    def take_focus(self) -> None:
        """Put the cursor on what there is to do: drafts first, for a talk half typed may go on at any moment."""
        for one in (self.drafts_list, self.office_list, self.tasks_list):
            if one.count():
                one.setCurrentRow(0)
                one.setFocus()
                return
        self.contact_button.setFocus()

    def _show_numbers(self) -> None:
        today = self._desk.today()
        weekdays = self.tr("월요일 화요일 수요일 목요일 금요일 토요일 일요일").split()
        said = self.tr("{month}월 {day}일 {weekday} · {officer}")
        self.title_label.setText(
            said.format(
                month=today.month, day=today.day, weekday=weekdays[today.weekday()], officer=self._desk.officer.name
            )
        )
        done = self._desk.office.numbers(self._desk.day(today))
        numbers = self.tr("오늘 면담 {talks}건 · 주의 이상 {flagged}건(높음 {high}건) · 안내문 {leaflets}부")
        self.numbers_label.setText(
            numbers.format(talks=done.talks, flagged=done.flagged, high=done.high, leaflets=done.leaflets)
        )
        told = (
            *(stale_words(self._desk, self._language), self._review_words(), self._left_words()),
            expired_words(self._desk.watch, self._language),
            *(words(self._desk).say(self._language) for words in (pressing_words, persons_words)),
        )
        notice = "\n".join(words for words in told if words)
        self.notice_label.setText(notice)
        self.notice_label.setVisible(bool(notice))

    def _review_words(self) -> str:
        """That the review of the access record is overdue, for those who could make it."""
        days = self._desk.access.overdue()
        said = self.tr("접속기록 점검이 {n}일 늦었습니다. 관리(F6)의 접속기록에서 점검하고 서명해 주세요.")
        return said.format(n=days) if days else ""

    def _left_words(self) -> str:
        """That talks have been on this laptop alone for more than a day."""
        hours = self._desk.handovers.overdue()
        said = self.tr(
            "{n}시간 전의 면담이 아직 이 노트북에만 있습니다. 오늘(F4)의 마감·넘기기에서 본부에 넘겨 주세요."
        )
        return said.format(n=hours) if hours else ""

    def _show_tasks(self) -> None:
        today = self._desk.today()
        self._tasks = self._desk.office.tasks()
        if self._tasks:
            self._desk.access.listed("tasks", sorted({task.contact_id for task in self._tasks}))
        self.tasks_list.clear()
        for task in self._tasks:
            QListWidgetItem(self._task_words(task, today), self.tasks_list)
        due = sum(task.due <= today for task in self._tasks)
        title = self.tr("할 일 {n}건, 오늘까지 {due}건").format(n=len(self._tasks), due=due)
        self.tasks_title.setText(title)
        restyle(self.tasks_title, "role", "problem_head" if due else "head")
        self._filled(self.tasks_list, self.no_tasks_label)

    def _task_words(self, task: OpenTask, today: date) -> str:
        days = (task.due - today).days
        when = f"{task.due:%m-%d}"
        if days < 0:
            when = self.tr("● {n}일 지남").format(n=-days)
        elif days == 0:
            when = self.tr("● 오늘")
        elif task.due == today + timedelta(days=1):
            when = self.tr("내일")
        head = f"{when}  {words_of(task.task.kind).say(self._language)} · " + self.tr("{n}번 면담").format(
            n=task.contact_id
        )
        tried = self.tr("{n}번 시도").format(n=task.tried) if task.tried else ""
        parts = (task.task.what or task.task.reach, task.flight, task.officer, tried)
        return head + "\n" + " · ".join(part for part in parts if part)

    def show_office(self) -> None:
        """Who is at the office, and for how long; whoever is there longer than six hours stands in red."""
        row = self.office_list.currentRow()
        self.office_list.clear()
        for visit in self._desk.office.visits():
            if visit.open:
                item = QListWidgetItem(visit_words(visit), self.office_list)
                item.setData(Qt.ItemDataRole.UserRole, visit.contact_id)
                if visit.pressing is Pressing.OVER:
                    item.setForeground(self._over)
        self.office_list.setCurrentRow(min(row, self.office_list.count() - 1))
        self._filled(self.office_list, self.no_office_label)

    def _show_drafts(self) -> None:
        self.drafts_list.clear()
        for kept in self._desk.drafts():
            item = QListWidgetItem(draft_words(kept, self._desk.pack, self._language), self.drafts_list)
            item.setData(Qt.ItemDataRole.UserRole, kept)
        self._filled(self.drafts_list, self.no_drafts_label)

    def _filled(self, one: QListWidget, otherwise: QLabel) -> None:
        one.setVisible(bool(one.count()))
        otherwise.setVisible(not one.count())
        self.tasks_filler.setVisible(not self.tasks_list.count())
        self.right_filler.setVisible(not self.office_list.count() and not self.drafts_list.count())

    def _open_task(self) -> None:
        row = self.tasks_list.currentRow()
        if not 0 <= row < len(self._tasks):
            return
        dialog = TaskDialog(self._desk, self._tasks[row], self._language, self)
        if dialog.exec() and dialog.wants_contact:
            self.opened.emit(self._tasks[row].contact_id)
            return
        self.refresh()
        self.take_focus()


def _value(item: QListWidgetItem) -> object:
    return item.data(Qt.ItemDataRole.UserRole)
