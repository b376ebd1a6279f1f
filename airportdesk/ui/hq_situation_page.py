"""What is going on, in figures: by week, sign, flight, route, place, channel and handle, with what is rising."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QToolButton,
    QWidget,
)

from airportdesk.errors import DeskError
from airportdesk.text import Language
from airportdesk.ui.choice_box import choose, chosen
from airportdesk.ui.choice_box import fill as fill_box
from airportdesk.ui.choosing import folder, save_file
from airportdesk.ui.forms import load_form
from airportdesk.ui.hq_figures import Figures, Sheet
from airportdesk.ui.hq_map import HqMap
from airportdesk.ui.hq_tables import fill, lay_out
from airportdesk.ui.hq_watch_dialog import HqWatchDialog
from airportdesk.ui.jobs import Jobs
from airportdesk.ui.keys import bind

if TYPE_CHECKING:
    from airportdesk.hq.centre import Centre
    from airportdesk.hq.overview import Overview
    from airportdesk.hq.watchlist import Chosen
    from airportdesk.pack import Pack

WEEKS = (1, 4, 9)


class HqSituationPage(QWidget):
    """Shows the figures of some weeks, and writes them down as a report or as counts."""

    said = Signal(str, str)
    failed = Signal(object)

    weeks_box: QComboBox
    until_edit: QLineEdit
    show_button: QPushButton
    pdf_button: QPushButton
    hwpx_button: QPushButton
    statistics_button: QPushButton
    watch_button: QPushButton
    figures_label: QLabel
    rising_tab: QToolButton
    weeks_tab: QToolButton
    signs_tab: QToolButton
    flights_tab: QToolButton
    routes_tab: QToolButton
    places_tab: QToolButton
    channels_tab: QToolButton
    handles_tab: QToolButton
    note_label: QLabel
    table: QTableWidget
    empty_label: QLabel
    map_card: QFrame

    def __init__(self, centre: "Centre", jobs: Jobs, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "hq_situation_page")
        self._centre = centre
        self._jobs = jobs
        self._language = language
        self._found: Overview | None = None
        self._pack: Pack | None = None
        self._tab = "rising"
        self._counted_on: date | None = None
        self.map = HqMap(language, self.map_card)
        if (column := self.map_card.layout()) is not None:
            column.addWidget(self.map)
        words = self.tr("최근 {n}주")
        fill_box(self.weeks_box, [(str(n), words.format(n=n)) for n in WEEKS])
        choose(self.weeks_box, "4")
        for name, tab in self._tabs().items():
            tab.clicked.connect(lambda _=False, name=name: self.show_tab(name))
        self.rising_tab.setChecked(True)
        self.map.place_chosen.connect(self._go_to_place)
        self.weeks_box.currentIndexChanged.connect(self.refresh)
        self.until_edit.returnPressed.connect(self.refresh)
        for button, act in (
            (self.show_button, self.refresh),
            (self.pdf_button, lambda: self._choose_report("pdf")),
            (self.hwpx_button, lambda: self._choose_report("hwpx")),
            (self.statistics_button, self._choose_statistics),
            (self.watch_button, self._look_at_watched),
        ):
            button.clicked.connect(act)
        bind(self, {"F5": self.refresh})
        self._show_nothing()

    def _tabs(self) -> dict[str, QToolButton]:
        return {
            "rising": self.rising_tab,
            "weeks": self.weeks_tab,
            "signs": self.signs_tab,
            "flights": self.flights_tab,
            "routes": self.routes_tab,
            "places": self.places_tab,
            "channels": self.channels_tab,
            "handles": self.handles_tab,
        }

    def take_focus(self) -> None:
        """Put the cursor on the period."""
        self.weeks_box.setFocus()

    def renew(self) -> None:
        """Come back to the page: count anew where something came in since, or another day has begun."""
        if self._counted_on != self._centre.today():
            self.refresh()

    def outdate(self) -> None:
        """Something came in: what stands here is to be counted anew when it is looked at."""
        self._counted_on = None

    def refresh(self) -> None:
        """Count anew."""
        from airportdesk.hq.centre import read_day, weeks_until

        today = self._centre.today()
        try:
            until = read_day(self.until_edit.text(), today) or today.fromordinal(today.toordinal() - 1)
        except DeskError as error:
            self.failed.emit(error)
            return
        since, until = weeks_until(until, int(chosen(self.weeks_box) or WEEKS[0]))
        centre = self._centre

        def job() -> "tuple[Overview, Pack]":
            from airportdesk.pack import load

            return centre.situation(since, until), self._pack or load()

        self._counted_on = today
        self.figures_label.setText(self.tr("세고 있습니다…"))
        self._jobs.start(job, lambda made: self._show(*made), self._failed)

    def show_tab(self, name: str) -> None:
        """Show one table."""
        self._tab = name
        self._tabs()[name].setChecked(True)
        self._show_table()

    def write_report(self, kind: str, path: Path) -> None:
        """Write the situation report of what is shown, on one page."""
        from airportdesk.hq.centre import situation_file
        from airportdesk.hq.keys import kept

        if (found := self._found) is not None:
            at, language = self._centre.now(), self._language
            self._write(lambda: kept(path, situation_file(found, kind, language, at)))

    def write_statistics(self, place: Path) -> None:
        """Write counts of these days into a folder; nobody's identity is in them."""
        if (found := self._found) is not None:
            centre = self._centre
            self._write(lambda: centre.statistics(place, found.since, found.until) and place)

    def write_watch_list(self, place: Path, chosen: "Sequence[Chosen]") -> None:
        """Sign the list and write it into a folder."""
        centre = self._centre
        self._write(lambda: centre.watch_list(place, chosen))

    def _write(self, job: Callable[[], Any]) -> None:
        self._jobs.start(job, self._written, self.failed.emit)

    def _written(self, path: object) -> None:
        self.said.emit(self.tr("저장했습니다: {path}").format(path=path), "good")

    def _choose_report(self, kind: str) -> None:
        name = self.tr("상황보고_{day}").format(day=self._found.until if self._found else "")
        suggested = _documents() / f"{name}.{kind}"
        if path := save_file(self, self.tr("상황 보고서 저장"), suggested, f"*.{kind}"):
            self.write_report(kind, path if path.suffix else path.with_suffix(f".{kind}"))

    def _choose_statistics(self) -> None:
        if place := folder(self, self.tr("통계 파일을 놓을 폴더 고르기"), _documents()):
            self.write_statistics(place)

    def _look_at_watched(self) -> None:
        self._jobs.start(self._centre.watched, self._ask_watched, self.failed.emit)

    def _ask_watched(self, chosen: "tuple[Chosen, ...]") -> None:
        if self._pack is None:
            return
        dialog = HqWatchDialog(chosen, self._pack, self._language, self)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        if place := folder(self, self.tr("경계 목록을 놓을 폴더 고르기"), _documents()):
            self.write_watch_list(place, chosen)

    def _show(self, found: "Overview", pack: "Pack") -> None:
        self._found, self._pack = found, pack
        figures = Figures(found, pack, self._language)
        self.figures_label.setText(figures.head())
        for part in (self.pdf_button, self.hwpx_button, self.statistics_button, self.watch_button):
            part.setEnabled(True)
        self.map.show_levels(pack, self._centre.now())
        self.map.show_talks({one.id: one.share.hits for one in found.places})
        self._show_table()

    def _failed(self, error: DeskError) -> None:
        self.outdate()
        self.figures_label.clear()
        self.failed.emit(error)

    def _show_nothing(self) -> None:
        for part in (self.pdf_button, self.hwpx_button, self.statistics_button, self.watch_button):
            part.setEnabled(False)
        self.empty_label.hide()

    def _show_table(self) -> None:
        if self._found is None or self._pack is None:
            return
        sheet: Sheet = Figures(self._found, self._pack, self._language).sheet(self._tab)
        lay_out(self.table, sheet.heads, sheet.widths, sheet.right)
        fill(self.table, sheet.rows, sheet.right, sheet.bold)
        self.note_label.setText(sheet.note)
        self.empty_label.setText(self.tr("이 기간에는 없습니다."))
        self.empty_label.setVisible(not sheet.rows)

    def _go_to_place(self, id: str) -> None:
        """A place on the map is a row of the table."""
        if self._found is None or self._pack is None:
            return
        self.show_tab("places")
        name = self._pack.place_words(id).say(self._language)
        for row in range(self.table.rowCount()):
            item = self.table.item(row, 1)
            if item is not None and item.text() == name:
                self.table.setCurrentCell(row, 0)


def _documents() -> Path:
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
