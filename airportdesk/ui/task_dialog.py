"""One open task: what was done about it so far, and what is done about it now."""

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton, QWidget

from airportdesk.desk import Desk
from airportdesk.errors import DeskError
from airportdesk.labels import label as words_of
from airportdesk.model import KST, OpenTask, TaskNote
from airportdesk.text import Language
from airportdesk.ui.forms import load_form
from airportdesk.ui.keys import bind
from airportdesk.ui.masking import mask_texts
from airportdesk.ui.plain import commit_composition


class TaskDialog(QDialog):
    """Finishes a task, notes that it was tried, or puts it off. `wants_contact`: its contact is to be shown."""

    what_label: QLabel
    who_label: QLabel
    history_label: QLabel
    words_edit: QLineEdit
    move_edit: QLineEdit
    problem_label: QLabel
    open_button: QPushButton
    tried_button: QPushButton
    move_button: QPushButton
    done_button: QPushButton

    def __init__(self, desk: Desk, task: OpenTask, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "task_dialog")
        self._desk = desk
        self._task = task
        self._language = language
        self.wants_contact = False
        kind = words_of(task.task.kind).say(language)
        self.what_label.setText(f"{kind} · {task.due:%Y-%m-%d}\n{task.task.what or task.task.reach}")
        talk = self.tr("{n}번 면담 · {when} · {officer}")
        when = f"{task.talk_at.astimezone(KST):%Y-%m-%d %H:%M} {task.flight}".strip()
        self.who_label.setText(talk.format(n=task.contact_id, when=when, officer=task.officer))
        notes = [note for kind, note in desk.office.task_notes(task.contact_id) if kind is task.task.kind]
        self.history_label.setText("\n".join(self._line(note) for note in notes))
        self.history_label.setVisible(bool(notes))
        self.done_button.clicked.connect(lambda: self._do(lambda words: desk.office.finish(task, words)))
        self.tried_button.clicked.connect(self._tried)
        self.move_button.clicked.connect(self._move)
        self.move_edit.returnPressed.connect(self._move)
        self.open_button.clicked.connect(self._open)
        for button in (self.open_button, self.tried_button, self.move_button):
            button.setAutoDefault(False)
        bind(self, {"Ctrl+M": lambda: mask_texts(self, desk.today())})
        self.words_edit.setFocus()

    def _line(self, note: TaskNote) -> str:
        step = words_of(note.step).say(self._language)
        moved = f" → {note.moved_to}" if note.moved_to else ""
        return f"{note.at.astimezone(KST):%m-%d %H:%M}  {note.officer}  {step}{moved}  {note.words}".rstrip()

    def _tried(self) -> None:
        if not self.words_edit.text().strip():
            self.problem_label.setText(self.tr("무엇을 해 보았는지 적어 주세요."))
            self.words_edit.setFocus()
            return
        self._do(lambda words: self._desk.office.tried(self._task, words))

    def _move(self) -> None:
        if not self.move_edit.text().strip():
            self.problem_label.setText(self.tr("언제로 미룰지 적어 주세요. 예: 모레, 금요일, 12/4"))
            self.move_edit.setFocus()
            return
        self._do(lambda words: self._desk.office.move(self._task, self.move_edit.text(), words))

    def _do(self, act: Callable[[str], object]) -> None:
        commit_composition()
        try:
            act(self.words_edit.text())
        except DeskError as error:
            self.problem_label.setText(error.words(self._language))
            return
        self.accept()

    def _open(self) -> None:
        self.wants_contact = True
        self.accept()
