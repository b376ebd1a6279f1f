"""Travel alerts: the ministry's file beside what holds now, confirmed area by area; map and history at any moment."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDateTimeEdit,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTableWidget,
    QWidget,
)

from airportdesk.alarms import Proposal, Reading, Unmatched, changes
from airportdesk.alarms.timeline import areas_with_levels
from airportdesk.desk import Desk
from airportdesk.errors import DeskError
from airportdesk.risk.alerts import notice, stale_areas
from airportdesk.text import Language, Words
from airportdesk.ui.choice_box import choose, chosen, fill
from airportdesk.ui.choosing import open_files
from airportdesk.ui.column import column_in
from airportdesk.ui.empty_words import EmptyWords
from airportdesk.ui.forms import load_form
from airportdesk.ui.keys import bind
from airportdesk.ui.map_view import MapView
from airportdesk.ui.plain import restyle
from airportdesk.ui.proposals_table import ProposalsTable, moment_of, qt_moment
from airportdesk.ui.stale_list import StaleList
from airportdesk.ui.timeline_table import TimelineTable

NAMED = 4
"""How many areas the line at the foot of the window names."""
BY_HAND = Words("사람이 지역을 정함", "the area was assigned by a person")
_LEFT = Qt.ItemDataRole.UserRole


class AlertsPage(QWidget):
    """The desk's travel alerts. `confirmed` gives how many areas have a new level, `closed` says that one is done."""

    confirmed = Signal(int)
    closed = Signal()

    stale_title: QLabel
    stale_list: QListWidget
    import_button: QPushButton
    clear_button: QPushButton
    file_label: QLabel
    problem_label: QLabel
    proposals_table: QTableWidget
    unmatched_title: QLabel
    unmatched_list: QListWidget
    area_box: QComboBox
    level_box: QComboBox
    assign_button: QPushButton
    absent_label: QLabel
    role_label: QLabel
    accept_button: QPushButton
    when_edit: QDateTimeEdit
    now_button: QPushButton
    map_place: QWidget
    timeline_box: QComboBox
    level_label: QLabel
    timeline_table: QTableWidget

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "alerts_page")
        self._desk = desk
        self._language = language
        self._proposals: tuple[Proposal, ...] = ()
        self._unmatched: tuple[Unmatched, ...] = ()
        self._absent: tuple[str, ...] = ()
        self._proposed = ProposalsTable(self.proposals_table, language)
        self._stale = StaleList(self.stale_title, self.stale_list, language)
        self._history = TimelineTable(self.timeline_table, language)
        EmptyWords(self.proposals_table, self.tr("외교부 파일을 가져오면 바뀔 지역이 여기에 나옵니다(Ctrl+O)."))
        EmptyWords(self.unmatched_list, self.tr("어느 곳인지 알 수 없는 이름이 있으면 여기에 나옵니다."))
        self.map = MapView(language)
        column_in(self.map_place, 0).addWidget(self.map)
        self.level_label.setMinimumHeight(self.level_label.fontMetrics().height() * 2)
        self._fill_boxes()
        self.import_button.clicked.connect(self._choose_file)
        self.clear_button.clicked.connect(self.clear)
        self.assign_button.clicked.connect(self._assign)
        self.accept_button.clicked.connect(self.confirm)
        self.unmatched_list.currentItemChanged.connect(self._take_unmatched)
        self._proposed.ticked.connect(self._count_ticks)
        self._stale.chosen.connect(lambda area: choose(self.timeline_box, area))
        self.when_edit.dateTimeChanged.connect(self.show_moment)
        self.now_button.clicked.connect(self._go_to_now)
        self.timeline_box.currentIndexChanged.connect(self._show_history)
        self.map.place_chosen.connect(self._show_place)
        self.map.place_focused.connect(self._show_place)
        bind(self, {"Ctrl+O": self._choose_file, "Ctrl+Return": self.confirm, "Esc": self.closed.emit})
        self._go_to_now()
        self.clear()

    def _fill_boxes(self) -> None:
        pack = self._desk.pack
        areas = [(id, pack.place_words(id).say(self._language)) for id in areas_with_levels(pack)]
        fill(self.area_box, [("", self.tr("지역 고르기")), *areas])
        fill(
            self.level_box, [("", self.tr("단계 고르기")), *((x.id, x.words.say(self._language)) for x in pack.levels)]
        )
        fill(self.timeline_box, areas)

    def take_focus(self) -> None:
        """Put the cursor where one begins."""
        self.import_button.setFocus()

    def refresh(self) -> None:
        """Show everything as the desk has it now."""
        self._fill_boxes()
        self._go_to_now()
        self._show_proposals()

    def import_alarms(self, path: Path) -> bool:
        """Add the proposals of a file; on an error nothing changes and the words say what is wrong with it."""
        self.problem_label.clear()
        try:
            found = self._desk.alerts.read(path, self._desk.pack)
        except DeskError as error:
            self._say_problem(error)
            return False
        kept = [p for p in self._proposals if (p.area, p.level) not in {(n.area, n.level) for n in found.proposals}]
        self._proposals = _with_clashes((*kept, *found.proposals))
        self._unmatched = tuple(dict.fromkeys((*self._unmatched, *found.unmatched)))
        self._say_file(path.name, found)
        self._show_proposals()
        return True

    def clear(self) -> None:
        """Forget the proposals; nothing was changed by them."""
        self._proposals, self._unmatched, self._absent = (), (), ()
        self.problem_label.clear()
        self.problem_label.hide()
        self.absent_label.hide()
        self._show_proposals()

    def confirm(self) -> bool:
        """Let the ticked areas count from now on. The rest stays proposed."""
        rows = self._proposed.accepted()
        if not rows:
            return False
        try:
            self._desk.confirm_alerts(rows)
        except DeskError as error:
            self._say_problem(error)
            return False
        self.problem_label.hide()
        done = {(row.area, row.level) for row in rows}
        self._proposals = tuple(p for p in self._proposals if (p.area, p.level) not in done)
        self.refresh()
        choose(self.timeline_box, rows[0].area)
        self.confirmed.emit(len(rows))
        return True

    def show_moment(self) -> None:
        """Show map and history at the moment that is chosen."""
        self.map.show_levels(self._desk.pack, moment_of(self.when_edit))
        self._show_history()

    def _go_to_now(self) -> None:
        self.when_edit.setDateTime(qt_moment(self._desk.now()))
        self.show_moment()

    def _choose_file(self) -> None:
        kinds = self.tr("여행경보 파일 (*.json)")
        for path in open_files(self, self.tr("여행경보 파일"), kinds):
            if not self.import_alarms(path):
                break

    def _show_proposals(self) -> None:
        may, pack = self._desk.alerts.may_confirm, self._desk.pack
        self._proposed.show_changes(changes(self._proposals, pack, self._desk.now()), pack, may)
        self._stale.show_areas(self._desk.now(), pack, bool(self._proposals))
        self.unmatched_list.clear()
        for left in self._unmatched:
            item = QListWidgetItem(self._said_of(left), self.unmatched_list)
            item.setData(_LEFT, left)
        for part in (self.unmatched_title, self.unmatched_list):
            part.setVisible(bool(self._unmatched))
        self.clear_button.setEnabled(bool(self._proposals or self._unmatched))
        self.role_label.setText(
            self.tr("고른 지역만 바뀌고, 앞선 단계는 이력에 남습니다.")
            if may
            else self.tr("여행경보는 감독자만 확정할 수 있습니다. 감독자가 로그인해 주세요.")
        )

    def _count_ticks(self) -> None:
        self.accept_button.setEnabled(bool(self._proposed.accepted()))

    def _said_of(self, left: Unmatched) -> str:
        pack = self._desk.pack
        country = pack.place_words(left.country).say(self._language) if left.country else "?"
        level = pack.level[left.level].words.say(self._language) if left.level else "?"
        text = left.text or self.tr("(문구 없음)")
        return f"{country} · {level}: “{text}” — {left.why.say(self._language)}"

    def _say_file(self, name: str, found: Reading) -> None:
        said = self.tr("{name}: 제안 {n}건, 알 수 없는 문구 {m}건.")
        notes = [said.format(name=name, n=len(found.proposals), m=len(found.unmatched))]
        notes += [note.say(self._language) for note in found.notes]
        self.file_label.setText(" ".join(notes))
        self.problem_label.hide()
        named = {proposal.area for proposal in self._proposals}
        self._absent = tuple(a for a in dict.fromkeys((*self._absent, *found.absent)) if a not in named)
        absent = ", ".join(self._desk.pack.place_words(area).say(self._language) for area in self._absent)
        said = self.tr("파일에 나오지 않은 지역: {areas}. 해제됐는지는 파일이 말하지 않으므로 그대로 둡니다.")
        self.absent_label.setText(said.format(areas=absent))
        self.absent_label.setVisible(bool(absent))

    def _say_problem(self, error: DeskError) -> None:
        self.problem_label.setText(error.words(self._language))
        self.problem_label.show()

    def _take_unmatched(self, item: QListWidgetItem | None) -> None:
        left = item.data(_LEFT) if item else None
        if isinstance(left, Unmatched):
            choose(self.level_box, left.level)

    def _assign(self) -> None:
        """Add a proposal by hand: for the text that is chosen, or for none."""
        area, level = chosen(self.area_box), chosen(self.level_box)
        if not area or not level:
            self.problem_label.setText(self.tr("지역과 단계를 골라 주세요."))
            self.problem_label.show()
            return
        self.problem_label.hide()
        item = self.unmatched_list.currentItem()
        left = item.data(_LEFT) if item else None
        made = Proposal(area, level, None, self.tr("직접 정함"), (BY_HAND,), f"{BY_HAND.ko}: {self._desk.officer.name}")
        if isinstance(left, Unmatched):
            made = replace(made, since=left.since, remark=left.text, source=f"{left.source}; {BY_HAND.ko}")
            self._unmatched = tuple(other for other in self._unmatched if other != left)
        others = (p for p in self._proposals if (p.area, p.level) != (area, level))
        self._proposals = _with_clashes((*others, made))
        self._show_proposals()
        choose(self.area_box, "")

    def _show_history(self) -> None:
        area, at, pack = chosen(self.timeline_box), moment_of(self.when_edit), self._desk.pack
        self._history.show_area(area, at, pack, self._desk.alerts.rows())
        seen = notice(area, at, pack)
        name = pack.place_words(area).say(self._language)
        if seen is None:
            self.level_label.setText(self.tr("{place}: 이때의 단계를 알 수 없습니다").format(place=name))
            return
        said = self.tr("{place} — {level}, {day}부터 ({area})").format(
            place=name,
            level=seen.label.say(self._language),
            day=seen.since,
            area=seen.area_name.say(self._language),
        )
        if seen.stale:
            said += self.tr(" · 기한 지남, 확인 필요")
        self.level_label.setText(said)
        restyle(self.level_label, "level", seen.level)

    def _show_place(self, id: str) -> None:
        """The history of the area that decides at a place of the map."""
        seen = notice(id, moment_of(self.when_edit), self._desk.pack)
        own = self._desk.pack.place.get(id)
        area = id if own and own.kind == "province" else seen.area if seen else id
        choose(self.timeline_box, area)


def stale_words(desk: Desk, language: Language) -> str:
    """How many areas must be confirmed and the key to where; nothing when none must."""
    areas = stale_areas(desk.now(), desk.pack)
    if not areas:
        return ""
    names = ", ".join(desk.pack.place_words(area).say(language) for area in areas[:NAMED])
    said = QCoreApplication.translate(
        "AlertsPage", "여행경보 {n}곳의 기한이 지나 확인이 필요합니다: {areas}. 보고 확인하기: F11"
    )
    return said.format(n=len(areas), areas=names + (" …" if len(areas) > NAMED else ""))


def _with_clashes(every: tuple[Proposal, ...]) -> tuple[Proposal, ...]:
    """Each proposal with the word whether its area has another level proposed too."""
    areas = [p.area for p in every]
    return tuple(replace(p, clash=areas.count(p.area) > 1) for p in every)
