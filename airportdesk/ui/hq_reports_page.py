"""Reports of missing persons: lists taken in, hits with why, and what became of each report."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QListWidget, QPushButton, QTableWidget, QWidget

from airportdesk.errors import DeskError
from airportdesk.model import KST
from airportdesk.text import Language
from airportdesk.ui.choice_box import choose, chosen
from airportdesk.ui.choice_box import fill as fill_box
from airportdesk.ui.choosing import open_file
from airportdesk.ui.forms import load_form
from airportdesk.ui.hq_tables import fill, lay_out
from airportdesk.ui.jobs import Jobs
from airportdesk.ui.keys import bind
from airportdesk.ui.plain import commit_composition

if TYPE_CHECKING:
    from airportdesk.hq.centre import Centre, Hit, Listed
    from airportdesk.hq.following import Added, Announced

NEW = "●"
"""What marks a hit nobody has followed up, and a report with one."""
_PROBLEMS_SHOWN = 3


class HqReportsPage(QWidget):
    """Shows reports once authority and reason are given. `new_changed` says that hits were announced or followed up."""

    said = Signal(str, str)
    new_changed = Signal()

    state_box: QComboBox
    list_button: QPushButton
    match_button: QPushButton
    authority_edit: QLineEdit
    reason_edit: QLineEdit
    show_button: QPushButton
    problem_label: QLabel
    count_label: QLabel
    table: QTableWidget
    empty_label: QLabel
    one_label: QLabel
    hits_table: QTableWidget
    hit_label: QLabel
    steps_list: QListWidget
    next_box: QComboBox
    day_edit: QLineEdit
    note_edit: QLineEdit
    follow_button: QPushButton

    def __init__(self, centre: "Centre", jobs: Jobs, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "hq_reports_page")
        self._centre = centre
        self._jobs = jobs
        self._language = language
        self._every: tuple[Listed, ...] = ()
        self._listed: list[Listed] = []
        self._hits: tuple[Hit, ...] = ()
        self._shown = False
        self._number = 0
        self._lay_out()
        for button, act in (
            (self.show_button, self.refresh),
            (self.list_button, self._choose_list),
            (self.match_button, self.match),
            (self.follow_button, self.follow),
        ):
            button.clicked.connect(act)
        for edit in (self.authority_edit, self.reason_edit):
            edit.returnPressed.connect(self.refresh)
        self.note_edit.returnPressed.connect(self.follow)
        self.state_box.currentIndexChanged.connect(self._show_list)
        self.table.currentCellChanged.connect(lambda row, *_: self._open(row))
        self.hits_table.currentCellChanged.connect(lambda row, *_: self._show_hit(row))
        bind(self, {"F5": self.refresh, "Ctrl+O": self._choose_list, "Ctrl+M": self.match})
        self.clear()

    def _lay_out(self) -> None:
        heads = [self.tr("신고"), self.tr("이름"), self.tr("생년월일"), self.tr("상태"), self.tr("맞은 면담")]
        lay_out(self.table, heads, (112, 0, 108, 140, 104))
        heads = [self.tr("얼마나"), self.tr("데스크와 면담"), self.tr("알린 날")]
        lay_out(self.hits_table, heads, (120, 0, 120))
        self.hits_table.setMinimumHeight(120)

    def _words(self) -> dict[str, str]:
        from airportdesk.hq.following import STATE_WORDS

        return {state.value: words.say(self._language) for state, words in STATE_WORDS.items()}

    def take_focus(self) -> None:
        """Put the cursor on the reports, or on the grounds without which none are shown."""
        if not self.state_box.count():  # what needs the extra is asked when the page is first shown
            states = list(self._words().items())
            fill_box(self.next_box, states)
            choose(self.next_box, "located")
            fill_box(self.state_box, [("", self.tr("모든 상태")), *states])
        (self.table if self._shown else self.authority_edit).setFocus()

    def clear(self) -> None:
        """Show nothing any more: whoever wants to see it says why."""
        self._every, self._shown, self._number = (), False, 0
        for edit in (self.authority_edit, self.reason_edit, self.note_edit, self.day_edit):
            edit.clear()
        self._say("")
        self._show_list()

    def refresh(self) -> None:
        """Write down that the list is looked at, and show it."""
        self._say("")
        self._do(self._centre.reports, self._show)

    def renew(self) -> None:
        """Come back to the page: what came in meanwhile is shown, where the grounds still stand."""
        if self._shown:
            self._do(self._centre.reports, self._show)

    def take_list(self, path: Path) -> None:
        """Take a list in, compare it with every contact, and show the reports."""
        self._say("")
        self._do(lambda authority, reason: self._centre.add_list(path, authority, reason), self._added)

    def match(self) -> None:
        """Compare what was not compared yet."""
        self._say("")
        self._do(self._centre.match, self._matched)

    def follow(self) -> None:
        """Write down what became of the report that is open."""
        from airportdesk.hq.centre import read_day
        from airportdesk.hq.following import State

        commit_composition()
        if not self._number:
            return
        try:
            day = read_day(self.day_edit.text(), self._centre.today()) or self._centre.today()
        except DeskError as error:
            self._say(error.words(self._language))
            return
        number, state, note, centre = self._number, State(chosen(self.next_box)), self.note_edit.text(), self._centre
        self._jobs.start(lambda: centre.follow(number, state, note, day), self._followed, self._refused)

    def _do(self, act: Callable[[str, str], Any], done: Callable[[Any], None]) -> None:
        """Do something that is written down with its grounds, or say which are missing."""
        commit_composition()
        authority, reason = self.authority_edit.text(), self.reason_edit.text()
        for edit, words in (
            (self.authority_edit, self.tr("권한(법 조항이나 사건 번호)을 적어 주세요.")),
            (self.reason_edit, self.tr("이유를 적어 주세요.")),
        ):
            if not edit.text().strip():
                self._say(words)
                edit.setFocus()
                return
        self._jobs.start(lambda: act(authority, reason), done, self._refused)

    def _choose_list(self) -> None:
        if path := open_file(self, self.tr("실종 신고 명단 고르기"), "*.csv *.xlsx"):
            self.take_list(path)

    def _added(self, added: "Added") -> None:
        words = self.tr("새 신고 {n}건, 이미 있는 것 {known}건을 들였습니다. 면담과 대조합니다.")
        self.said.emit(words.format(n=added.added, known=len(added.known)), "good")
        said = [
            self.tr("{row}행 {column}: {what}").format(
                row=one.row, column=one.column, what=one.words.say(self._language)
            )
            for one in added.problems[:_PROBLEMS_SHOWN]
        ]
        if more := len(added.problems) - len(said):
            said.append(self.tr("읽지 못한 칸이 {n}개 더 있습니다.").format(n=more))
        if added.unknown:
            said.append(self.tr("쓰지 않은 열: {columns}").format(columns=", ".join(added.unknown)))
        self._say("\n".join(said))
        self._do(self._centre.match, self._matched)

    def _matched(self, found: "tuple[Announced, ...]") -> None:
        words = self.tr("새로 맞은 면담이 {n}건 있습니다. {mark} 표시한 신고를 보세요.")
        none = self.tr("새로 맞은 면담이 없습니다.")
        said = words.format(n=len(found), mark=NEW) if found else none
        self.said.emit(said, "warn" if found else "good")
        self.new_changed.emit()
        self._do(self._centre.reports, self._show)

    def _followed(self, _one: object) -> None:
        self.note_edit.clear()
        self.day_edit.clear()
        self.said.emit(self.tr("{n}번 신고에 남겼습니다.").format(n=self._number), "good")
        self.new_changed.emit()
        self._say("")
        self._do(self._centre.reports, self._show)

    def _show(self, found: "tuple[Listed, ...]") -> None:
        self._every, self._shown = found, True
        number = self._number
        self._show_list()
        row = next((at for at, one in enumerate(self._listed) if one.report.id == number), 0)
        if self._listed:
            self.table.setCurrentCell(row, 0)

    def _show_list(self) -> None:
        state = chosen(self.state_box)
        self._listed = [one for one in self._every if not state or one.report.state.value == state]
        words = self._words() if self._every else {}
        rows = []
        for one in self._listed:
            name = " / ".join(one.report.wanted.names) or "–"
            hits = f"{NEW} {one.report.hits}" if one.new else str(one.report.hits)
            ref = one.report.ref or self.tr("{n}번").format(n=one.report.id)
            rows.append((ref, name, one.report.wanted.born or "–", words[one.report.state.value], hits))
        self._open(-1)
        fill(self.table, rows, (), [row for row, one in enumerate(self._listed) if one.new])
        self.table.setVisible(bool(rows))
        self.empty_label.setVisible(not rows)
        if self._shown:
            self.empty_label.setText(self.tr("신고가 없습니다. 명단을 들이면 여기에 나옵니다."))
        new = sum(bool(one.new) for one in self._listed)
        self.count_label.setVisible(self._shown)
        self.count_label.setText(
            self.tr("신고 {n}건, 그중 새로 맞은 것 {new}건").format(n=len(rows), new=new) if self._shown else ""
        )

    def _open(self, row: int) -> None:
        """Show one report: that too is written down, unless it is the one that is open."""
        there = 0 <= row < len(self._listed)
        for part in (self.hits_table, self.steps_list, self.next_box, self.day_edit, self.note_edit):
            part.setEnabled(there)
        self.follow_button.setEnabled(there)
        self.hits_table.setRowCount(0)
        self.steps_list.clear()
        self.hit_label.clear()
        self._hits = ()
        if not there:
            self.one_label.setText(self.tr("신고를 고르면 맞은 면담과 지나온 단계가 나옵니다."))
            return
        one = self._listed[row].report
        self._number = one.id
        self.one_label.setText(" · ".join(part for part in (one.ref, " / ".join(one.wanted.names), one.note) if part))
        words = self._words()
        self.steps_list.addItems(
            [
                " · ".join(part for part in (f"{step.day}", words[step.state.value], step.who, step.note) if part)
                for step in reversed(one.steps)
            ]
        )
        self._do(
            lambda authority, reason: (one.id, self._centre.hits(one.id, authority, reason)),
            lambda told: self._show_hits(*told),
        )

    def _show_hits(self, number: int, hits: "tuple[Hit, ...]") -> None:
        from airportdesk.hq.people import CERTAINTY_WORDS

        if number != self._number or not self._shown:
            return
        self._hits = hits
        rows = [
            (
                (f"{NEW} " if one.new else "") + f"{CERTAINTY_WORDS[one.sure].say(self._language)} {one.share:.0%}",
                self.tr("{desk} {n}번").format(desk=one.desk, n=one.contact),
                f"{one.found_at.astimezone(KST):%Y-%m-%d}",
            )
            for one in hits
        ]
        fill(self.hits_table, rows, (), [row for row, one in enumerate(hits) if one.new])
        if hits:
            self.hits_table.setCurrentCell(0, 0)
        else:
            self.hit_label.setText(self.tr("맞은 면담이 없습니다."))

    def _show_hit(self, row: int) -> None:
        if 0 <= row < len(self._hits):
            self.hit_label.setText(self._hits[row].why.say(self._language))

    def _refused(self, error: DeskError) -> None:
        self._say(error.words(self._language))

    def _say(self, words: str) -> None:
        self.problem_label.setText(words)
        self.problem_label.setVisible(bool(words))
