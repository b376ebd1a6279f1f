"""Headquarters' first page: how every desk stands, and taking hand-overs in."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QProgressBar, QPushButton, QTableWidget, QWidget

from airportdesk.errors import DeskError
from airportdesk.text import Language
from airportdesk.ui.choosing import folder, open_files
from airportdesk.ui.forms import load_form
from airportdesk.ui.hq_deciding import HqDeciding
from airportdesk.ui.hq_tables import fill, lay_out
from airportdesk.ui.jobs import Jobs
from airportdesk.ui.keys import bind

if TYPE_CHECKING:
    from airportdesk.hq.centre import Centre
    from airportdesk.hq.chain import Standing
    from airportdesk.hq.deciding import Double, Kept
    from airportdesk.hq.outcomes import Outcome

_NUMBERS = (1, 3)
_FILES = "*.zip.age"


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of files, how many receipts lie where they should, and why they do not."""

    outcomes: "tuple[Outcome, ...]"
    receipts: int
    trouble: DeskError | None = None


class HqDesksPage(QWidget):
    """Shows desks and takes files in. `taken` gives the new hits in reports once files are in."""

    said = Signal(str, str)
    failed = Signal(object)
    taken = Signal(object)
    taking_ended = Signal()
    _told = Signal(int, int, object)

    refresh_button: QPushButton
    desks_label: QLabel
    table: QTableWidget
    empty_label: QLabel
    desk_label: QLabel
    undecided: QListWidget
    enrol_button: QPushButton
    retry_button: QPushButton
    settle_button: QPushButton
    files_button: QPushButton
    folder_button: QPushButton
    place_label: QLabel
    place_button: QPushButton
    progress_bar: QProgressBar
    cancel_button: QPushButton
    outcomes: QListWidget
    outcomes_label: QLabel

    def __init__(self, centre: "Centre", jobs: Jobs, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "hq_desks_page")
        self._centre = centre
        self._jobs = jobs
        self._language = language
        self._standings: tuple[Standing, ...] = ()
        self._going = Event()
        self._running = False
        self._bad = 0
        self.place: Path | None = None
        self.setAcceptDrops(True)
        buttons = (self.enrol_button, self.retry_button, self.settle_button)
        self.deciding = HqDeciding(centre, jobs, language, self.undecided, buttons, self)
        self.deciding.said.connect(self.said)
        self.deciding.failed.connect(self.failed)
        self.deciding.changed.connect(self._decided)
        heads = [self.tr("데스크"), self.tr("마지막"), self.tr("마지막 날"), self.tr("면담"), self.tr("살펴볼 것")]
        lay_out(self.table, heads, (176, 84, 120, 96, 0), _NUMBERS)
        self.table.currentCellChanged.connect(lambda row, *_: self._show_desk(row))
        self._told.connect(self._tell)  # emitted on the job thread, delivered on this one
        self.refresh_button.clicked.connect(self.refresh)
        self.files_button.clicked.connect(self._choose_files)
        self.folder_button.clicked.connect(self._choose_folder)
        self.place_button.clicked.connect(self._choose_place)
        self.cancel_button.clicked.connect(self.cancel)
        self._show_running(False)
        self._show_place()
        bind(
            self,
            {
                "F5": self.refresh,
                "Ctrl+O": self.files_button.click,
                "Ctrl+D": self.folder_button.click,
                "Esc": self.cancel_button.click,
            },
        )

    @property
    def taking(self) -> bool:
        """Whether files are being taken in."""
        return self._running

    def refresh(self) -> None:
        """Read anew how the desks stand."""
        centre = self._centre
        self._jobs.start(lambda: (centre.standings(), *centre.undecided()), self._show_all, self.failed.emit)

    def take_focus(self) -> None:
        """Put the cursor on what is done here most."""
        self.files_button.setFocus()

    def set_place(self, place: Path) -> None:
        """Write receipts into this folder from now on."""
        self.place = place
        self._show_place()

    def take(self, paths: Sequence[Path]) -> None:
        """Take in files and folders, then compare what is new with the reports."""
        if self._running or not paths:
            return
        self.outcomes.clear()
        self._bad = 0
        self._going.set()
        self._show_running(True)
        wanted, centre, going, place = tuple(paths), self._centre, self._going, self.place
        tell: Callable[[int, int, Outcome], None] = self._told.emit

        def job() -> Taken:
            outcomes = centre.take(wanted, tell, lambda: not going.is_set())
            if place is None:
                return Taken(outcomes, sum(one.receipt is not None for one in outcomes))
            try:
                return Taken(outcomes, centre.receipts_to(place, outcomes))
            except DeskError as error:
                return Taken(outcomes, 0, error)

        self._jobs.start(job, self._took, self._stopped)

    def cancel(self) -> None:
        """Take no further file; the one that is being taken ends."""
        self._going.clear()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped here while nothing runs."""
        if event.mimeData().hasUrls() and not self._running:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take in what was dropped, where it lies on this computer."""
        event.acceptProposedAction()
        self.take([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def _choose_files(self) -> None:
        self.take(open_files(self, self.tr("인수 파일 고르기"), _FILES))

    def _choose_folder(self) -> None:
        if path := folder(self, self.tr("인수 파일이 있는 폴더 고르기"), Path.home()):
            self.take([path])

    def _choose_place(self) -> None:
        if path := folder(self, self.tr("인수증을 놓을 폴더 고르기"), self.place or Path.home()):
            self.set_place(path)

    def _tell(self, done: int, of: int, outcome: "Outcome") -> None:
        from airportdesk.hq.telling import told

        self.progress_bar.setRange(0, of)
        self.progress_bar.setValue(done)
        self.outcomes_label.hide()
        item = QListWidgetItem(told(outcome, self._language))
        if outcome.good:
            self.outcomes.addItem(item)
        else:  # what somebody must look at stands above the rest
            item.setText(f"! {item.text()}")
            restyled = item.font()
            restyled.setBold(True)
            item.setFont(restyled)
            self.outcomes.insertItem(self._bad, item)
            self._bad += 1
        self.outcomes.scrollToTop() if self._bad else self.outcomes.scrollToBottom()

    def _took(self, taken: Taken) -> None:
        stopped = not self._going.is_set()
        self._show_running(False)
        count = sum(one.id == "taken" for one in taken.outcomes)
        look = sum(not one.good for one in taken.outcomes)
        words = self.tr("파일 {all}개: 새로 받음 {n}, 살펴볼 것 {look}, 인수증 {receipts}장.")
        if stopped:
            words = self.tr("그만 받았습니다. 여기까지는 들어왔습니다: 파일 {all}개, 새로 받음 {n}.")
        elif not taken.outcomes:
            words = self.tr("인수 파일(.zip.age)이 없습니다. 다른 폴더를 골라 주세요.")
        if taken.trouble is not None:  # the files are in; it is their receipts that are not where they should be
            self.failed.emit(taken.trouble)
        else:
            tone = "warn" if look or stopped or not taken.outcomes else "good"
            said = words.format(all=len(taken.outcomes), n=count, look=look, receipts=taken.receipts)
            self.said.emit(said, tone)
        self.refresh()
        self._compare(count)
        self.taking_ended.emit()

    def _compare(self, new: int) -> None:
        """New hits in the reports are announced when new hand-overs come in."""
        centre = self._centre
        if new:
            self._jobs.start(lambda: centre.match() if centre.followed_any() else (), self.taken.emit, self.failed.emit)

    def _decided(self) -> None:
        self.refresh()
        self._compare(1)

    def _stopped(self, error: DeskError) -> None:
        self._show_running(False)
        self.failed.emit(error)
        self.refresh()
        self.taking_ended.emit()

    def _show_running(self, running: bool) -> None:
        self._running = running
        self.progress_bar.setVisible(running)
        self.progress_bar.setRange(0, 0)
        self.cancel_button.setVisible(running)
        for part in (self.files_button, self.folder_button, self.place_button):
            part.setEnabled(not running)

    def _show_place(self) -> None:
        where = self.place or self._centre.folder / "receipts"
        self.place_label.setText(self.tr("인수증: {place}").format(place=where))

    def _show_all(self, found: "tuple[tuple[Standing, ...], tuple[Double, ...], tuple[Kept, ...]]") -> None:
        self.deciding.take(*found[1:])
        self._show(found[0])

    def _show(self, standings: "tuple[Standing, ...]") -> None:
        from airportdesk.hq.telling import to_look_at

        self._standings = standings
        rows = []
        for one in standings:
            looked = "; ".join(to_look_at(one, self._language))
            day = one.last_day.isoformat() if one.last_day else "–"
            rows.append((one.desk.name, str(one.last), day, f"{one.talks:,}", looked or self.tr("없음")))
        bad = [row for row, one in enumerate(standings) if not one.whole]
        fill(self.table, rows, _NUMBERS, bad)
        self.table.setVisible(bool(standings))
        self.empty_label.setVisible(not standings)
        words = self.tr("{n}곳, 그중 빠지거나 맞지 않는 곳 {bad}")
        self.desks_label.setText(words.format(n=len(standings), bad=len(bad)))
        self._show_desk(-1)

    def _show_desk(self, row: int) -> None:
        """What does not fit in the table: everything there is to look at, and the access record's end."""
        from airportdesk.hq.telling import missing, to_look_at

        there = 0 <= row < len(self._standings)
        self.desk_label.setVisible(there)
        self.deciding.show_desk(self._standings[row].desk.name if there else "")
        if not there:
            return
        one = self._standings[row]
        said = [missing(one, self._language) or "; ".join(to_look_at(one, self._language))]
        record = self.tr("열람 기록 {n}번까지: {head}")
        said.append(record.format(n=one.access_seq, head=one.access_head[:12] or "–"))
        self.desk_label.setText("\n".join(part for part in said if part))
