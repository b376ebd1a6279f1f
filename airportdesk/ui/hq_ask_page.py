"""Has this person passed our gate? Asked with authority and reason, answered with why and how sure."""

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QPushButton, QTableWidget, QWidget

from airportdesk.errors import DeskError
from airportdesk.model import KST
from airportdesk.text import Language
from airportdesk.ui.forms import load_form
from airportdesk.ui.hq_asked_dialog import HqAskedDialog
from airportdesk.ui.hq_tables import fill, lay_out
from airportdesk.ui.jobs import Jobs
from airportdesk.ui.keys import bind
from airportdesk.ui.plain import commit_composition

if TYPE_CHECKING:
    from airportdesk.hq.asking import Asking
    from airportdesk.hq.centre import Centre
    from airportdesk.hq.people import Candidate, Wanted

ASKED_DAYS = 30
"""Days of the record of questions that are shown."""


class HqAskPage(QWidget):
    """Asks headquarters' contacts about one person. Nothing is shown before the query is written down."""

    said = Signal(str, str)

    name_edit: QLineEdit
    born_edit: QLineEdit
    phone_edit: QLineEdit
    handle_edit: QLineEdit
    flight_edit: QLineEdit
    first_edit: QLineEdit
    last_edit: QLineEdit
    authority_edit: QLineEdit
    reason_edit: QLineEdit
    problem_label: QLabel
    asked_button: QPushButton
    clear_button: QPushButton
    ask_button: QPushButton
    found_label: QLabel
    table: QTableWidget
    chosen_label: QLabel
    why_list: QListWidget
    limits_label: QLabel

    def __init__(self, centre: "Centre", jobs: Jobs, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "hq_ask_page")
        self._centre = centre
        self._jobs = jobs
        self._language = language
        self._asked = 0
        self._found: tuple[Candidate, ...] = ()
        self._desks: dict[str, str] = {}
        heads = [
            self.tr("얼마나"),
            self.tr("데스크와 면담"),
            self.tr("때"),
            self.tr("편명"),
            self.tr("이름"),
            self.tr("생년월일"),
        ]
        lay_out(self.table, heads, (112, 190, 152, 84, 0, 116))
        self.table.currentCellChanged.connect(lambda row, *_: self._show_why(row))
        self.ask_button.clicked.connect(self.ask)
        self.asked_button.clicked.connect(self._read_asked)
        self.clear_button.clicked.connect(self.clear)
        for edit in self._edits():
            edit.textChanged.connect(self._forget)
            edit.returnPressed.connect(self.ask)
        bind(self, {"Ctrl+Return": self.ask, "Ctrl+N": self.clear})
        self._forget()

    def take_focus(self) -> None:
        """Put the cursor where typing begins."""
        self.name_edit.setFocus()

    def clear(self) -> None:
        """Forget the question and the answer."""
        for edit in self._edits():
            edit.clear()
        self._forget()
        self.name_edit.setFocus()

    def ask(self) -> None:
        """Write the query down and look, or say what is missing."""
        commit_composition()
        if not self.ask_button.isEnabled():
            return
        authority, reason = self.authority_edit.text(), self.reason_edit.text()
        for edit, words in (
            (self.authority_edit, self.tr("권한(법 조항이나 사건 번호)을 적어 주세요. 아직 조회하지 않았습니다.")),
            (self.reason_edit, self.tr("이유를 적어 주세요. 아직 조회하지 않았습니다.")),
        ):
            if not edit.text().strip():
                self._say(words)
                edit.setFocus()
                return
        try:
            wanted = self._wanted()
        except DeskError as error:
            self._say(error.words(self._language))
            return
        self._forget()
        self.ask_button.setEnabled(False)
        asked, centre = self._asked, self._centre

        def job() -> "tuple[tuple[Candidate, ...], dict[str, str]]":
            return centre.ask(wanted, authority, reason), centre.desk_names()

        self._jobs.start(job, lambda told: self._show(asked, *told), self._refused)

    def _read_asked(self) -> None:
        since = self._centre.today() - timedelta(days=ASKED_DAYS)
        centre = self._centre
        self._jobs.start(lambda: centre.asked(since), self._show_asked, self._refused)

    def _show_asked(self, askings: "tuple[Asking, ...]") -> None:
        HqAskedDialog(askings, self).exec()

    def _wanted(self) -> "Wanted":
        from airportdesk.hq.asking import wanted_from
        from airportdesk.hq.centre import read_day

        today = self._centre.today()
        return wanted_from(
            names=tuple(self.name_edit.text().split(",")),
            born=self.born_edit.text(),
            phones=tuple(self.phone_edit.text().split(",")),
            handles=tuple(part for part in self.handle_edit.text().split(",") if part.strip()),
            flight=self.flight_edit.text(),
            first=read_day(self.first_edit.text(), today),
            last=read_day(self.last_edit.text(), today),
            today=today,
        )

    def _show(self, asked: int, found: "tuple[Candidate, ...]", desks: dict[str, str]) -> None:
        from airportdesk.hq.people import CERTAINTY_WORDS

        self.ask_button.setEnabled(True)
        self.said.emit(self.tr("조회를 {who} 이름으로 기록했습니다.").format(who=self._centre.who), "good")
        if asked != self._asked:
            return  # another question stands there now
        self._found, self._desks = found, desks
        rows = [
            (
                f"{CERTAINTY_WORDS[one.sure].say(self._language)} {one.share:.0%}",
                self._contact(one),
                f"{one.known.at.astimezone(KST):%Y-%m-%d %H:%M}",
                *(one.known.flight or "–", one.known.name or "–", one.known.birth or "–"),
            )
            for one in found
        ]
        fill(self.table, rows)
        words = self.tr("맞을 수 있는 면담 {n}건").format(n=len(found))
        self.found_label.setText(words if found else self.tr("맞는 면담이 없습니다."))
        if found:
            self.table.setCurrentCell(0, 0)
            self.table.setFocus()

    def _show_why(self, row: int) -> None:
        self.why_list.clear()
        self.chosen_label.clear()
        if not 0 <= row < len(self._found):
            return
        one = self._found[row]
        self.chosen_label.setText(self.tr("{contact}: 왜 맞는다고 보는가").format(contact=self._contact(one)))
        self.why_list.addItems([words.say(self._language) for words in one.why])

    def _contact(self, one: "Candidate") -> str:
        desk = self._desks.get(one.known.desk, one.known.desk[:8])
        return self.tr("{desk} {n}번").format(desk=desk, n=one.known.contact)

    def _refused(self, error: DeskError) -> None:
        self.ask_button.setEnabled(True)
        self._say(error.words(self._language))

    def _say(self, words: str) -> None:
        self.problem_label.setText(words)
        self.problem_label.setVisible(bool(words))

    def _forget(self) -> None:
        """What is shown answers the question that stands there, or nothing is shown."""
        self._asked += 1
        self._found = ()
        self.table.setRowCount(0)
        self._show_why(-1)
        self.found_label.setText(self.tr("조회하면 맞을 수 있는 면담이 확실한 순서로 나옵니다."))
        self._say("")

    def _edits(self) -> tuple[QLineEdit, ...]:
        return (
            *(self.name_edit, self.born_edit, self.phone_edit, self.handle_edit, self.flight_edit),
            *(self.first_edit, self.last_edit, self.authority_edit, self.reason_edit),
        )
