"""The trip: flight, route, places, stay; and who the traveller is, only if the officer switches that on."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QToolButton,
    QWidget,
)

from airportdesk.intake import PLACE_TYPED
from airportdesk.labels import label as words_of
from airportdesk.model import Departure, Draft, Ground, Notice, Problem
from airportdesk.pack import Pack
from airportdesk.ui.choice_box import choose, chosen, fill
from airportdesk.ui.flow_layout import FlowLayout
from airportdesk.ui.forms import load_form
from airportdesk.ui.live_text import LiveText
from airportdesk.ui.notices_box import NoticesBox
from airportdesk.ui.plain import restyle, tip
from airportdesk.ui.tick_box import TickBox

_ID = Qt.ItemDataRole.UserRole
_FOUND_ROWS = 3
_CHIP_ROWS_PX = 96
"""Height of two rows of chosen places; more are scrolled."""


class TripPanel(QWidget):
    """Where the traveller goes. `changed` says that something is different now."""

    changed = Signal()

    flight_box: QComboBox
    no_flights_label: QLabel
    flight_edit: QLineEdit
    at_edit: QLineEdit
    route_edit: QLineEdit
    place_edit: QLineEdit
    map_button: QPushButton
    found_list: QListWidget
    places_box: QWidget
    stay_edit: QLineEdit
    identity_box: TickBox
    identity_panel: QWidget
    ground_box: QComboBox
    name_edit: QLineEdit
    phone_edit: QLineEdit
    birth_edit: QLineEdit
    problem_label: QLabel
    notices_box: QWidget

    def __init__(self, pack: Pack, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "trip_panel", TickBox)
        self._pack = pack
        self._language = language
        self._places: list[str] = []
        self._place_chips = FlowLayout(self.places_box, gap=5)
        fill(
            self.ground_box, [("", self.tr("기록하는 근거 고르기")), *((g, words_of(g).say(language)) for g in Ground)]
        )
        for box in (self.flight_box, self.ground_box):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(8)
        self.found_list.hide()
        self.identity_panel.hide()
        self._fields = {
            "flight": self.flight_edit,
            "at": self.at_edit,
            "route": self.route_edit,
            "stay": self.stay_edit,
        }
        for field in (*self._fields.values(), self.name_edit, self.phone_edit, self.birth_edit):
            field.textChanged.connect(self.changed)
        self.ground_box.currentIndexChanged.connect(self.changed)
        self.identity_box.toggled.connect(self._switch_identity)
        self._live_place = LiveText(self.place_edit)
        self._live_place.changed.connect(self._search)
        self.place_edit.installEventFilter(self)
        self.found_list.installEventFilter(self)
        self.found_list.itemClicked.connect(self._take)
        self.found_list.itemActivated.connect(self._take)
        self.flight_box.currentIndexChanged.connect(self._take_flight)
        self._scanned = ""
        self.flight_edit.textChanged.connect(self._forget_scanned)
        self._departures: dict[str, Departure] = {}
        self._notices = NoticesBox(self.notices_box, language)

    def show_departures(self, departures: Sequence[Departure]) -> None:
        """Offer the day's departures; the empty state says what to do."""
        self._departures = {departure.fid: departure for departure in departures}
        self.flight_box.blockSignals(True)
        fill(self.flight_box, [("", self._choose_words()), *((d.fid, self._line(d)) for d in departures)])
        self.flight_box.blockSignals(False)
        self.flight_box.setVisible(bool(departures))
        self.no_flights_label.setVisible(not departures)

    def draft(self, onto: Draft) -> Draft:
        """The draft with what this panel holds."""
        identity = self.identity_box.isChecked()
        return replace(
            onto,
            flight=self.flight_edit.text(),
            at=self.at_edit.text(),
            route=self.route_edit.text(),
            places=tuple(self._places),
            place_typed=self._live_place.text(),
            stay=self.stay_edit.text(),
            ground=chosen(self.ground_box) if identity else "",
            name=self.name_edit.text() if identity else "",
            phone=self.phone_edit.text() if identity else "",
            birth=self.birth_edit.text() if identity else "",
        )

    def show_draft(self, draft: Draft, keep_flight: bool = False) -> None:
        """Show a draft; with `keep_flight` the flight and route that stand here stay."""
        if not keep_flight:
            choose(self.flight_box, "")
            self.flight_edit.setText(draft.flight)
            self.route_edit.setText(draft.route)
        self.at_edit.setText(draft.at)
        self.stay_edit.setText(draft.stay)
        self._live_place.forget()
        self.place_edit.setText(draft.place_typed)
        self._set_places(draft.places)
        self.identity_box.setChecked(bool(draft.ground or draft.name or draft.phone or draft.birth))
        choose(self.ground_box, draft.ground)
        self.name_edit.setText(draft.name)
        self.phone_edit.setText(draft.phone)
        self.birth_edit.setText(draft.birth)

    def show_notices(self, notices: Sequence[Notice]) -> None:
        """Show the travel alerts of the places."""
        self._notices.show_notices(notices)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Mark the fields that cannot be read, and say why below."""
        wrong = {problem.field for problem in problems}
        for name, field in self._fields.items():
            restyle(field, "wrong", "true" if name in wrong else "false")
        here = (*self._fields, "places", PLACE_TYPED, "traveller")
        mine = [p.words.say(self._language) for p in problems if p.field in here]
        self.problem_label.setText("\n".join(mine))
        self.problem_label.setVisible(bool(mine))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down goes from the search into what it found, Enter takes the first or the chosen one, Escape leaves."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self.found_list.isVisible():
            key = event.key()
            if watched is self.place_edit and key == Qt.Key.Key_Down:
                self.found_list.setFocus()
                self.found_list.setCurrentRow(0)
                return True
            if watched is self.place_edit and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take(self.found_list.item(0))
                return True
            if watched is self.found_list and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take(self.found_list.currentItem())
                return True
            if key == Qt.Key.Key_Escape:
                self.found_list.hide()
                self.place_edit.setFocus()
                return True
        return super().eventFilter(watched, event)

    def _search(self, typed: str) -> None:
        found = self._pack.find_places(typed, limit=5)
        self.found_list.clear()
        for place in found:
            other = place.en if self._language == "ko" else place.ko
            item = QListWidgetItem(f"{place.words.say(self._language)}   {other}", self.found_list)
            item.setData(_ID, place.id)
        if typed.strip() and not found:
            item = QListWidgetItem(self.tr("찾은 곳이 없습니다"), self.found_list)
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        rows = self.found_list.count()
        self.found_list.setFixedHeight(min(_FOUND_ROWS, rows) * max(1, self.found_list.sizeHintForRow(0)) + 6)
        self.found_list.setVisible(bool(rows))
        self.changed.emit()

    def _take(self, item: QListWidgetItem | None) -> None:
        id = item.data(_ID) if item is not None else None
        if not id:
            return
        self.found_list.hide()
        self._live_place.forget()
        self.place_edit.clear()
        self.place_edit.setFocus()
        self.add_place(id)

    def places(self) -> tuple[str, ...]:
        """The places chosen so far."""
        return tuple(self._places)

    def add_place(self, id: str) -> None:
        """Add a place, once."""
        if id not in self._places:
            self._set_places((*self._places, id))
            self.changed.emit()

    def _set_places(self, ids: Sequence[str]) -> None:
        self._places = list(ids)
        while (item := self._place_chips.takeAt(0)) is not None:
            if widget := item.widget():
                widget.setParent(None)
                widget.deleteLater()
        before: QWidget = self.map_button
        for id in ids:
            name = self._pack.place_words(id).say(self._language)
            chip = QToolButton(self.places_box)
            chip.setProperty("role", "chip")
            chip.setText(f"{name}  ✕".replace("&", "&&"))
            chip.setAccessibleName(self.tr("{place} 빼기").format(place=name))
            tip(chip, self.tr("누르면 뺍니다"))
            chip.clicked.connect(lambda _=False, gone=id: self._remove(gone))
            self._place_chips.addWidget(chip)
            QWidget.setTabOrder(before, chip)
            before = chip
            chip.show()
        self.places_box.setVisible(bool(ids))
        self.places_box.updateGeometry()

    def _remove(self, id: str) -> None:
        """Take a place out; the cursor goes to the one that stands there then, or back to where places are typed."""
        at = self._places.index(id)
        self._set_places([kept for kept in self._places if kept != id])
        chip = self._place_chips.itemAt(min(at, len(self._places) - 1)) if self._places else None
        ((chip.widget() if chip else None) or self.place_edit).setFocus()
        self.changed.emit()

    def _line(self, departure: Departure) -> str:
        terminal = self.tr("탑승동") if departure.terminal == "CONCOURSE" else departure.terminal
        name = self._pack.airport[departure.airport].words.say(self._language)
        late = f" → {departure.estimated:%H:%M}" if departure.estimated != departure.scheduled else ""
        gate = f"{terminal} {departure.gate}".strip()
        return f"{departure.scheduled:%H:%M}{late} {departure.flight}  {name}  {gate}  {departure.remark}".rstrip()

    def show_scanned(self, flight: str) -> None:
        """Show a scanned flight in the list of today's, also one that is not on it."""
        known = next((fid for fid, one in self._departures.items() if one.flight == flight), "")
        self.flight_box.blockSignals(True)
        choose(self.flight_box, known)
        said = self.tr("{flight} · 오늘 목록에 없음").format(flight=flight)
        self.flight_box.setItemText(0, self._choose_words() if known else said)
        self.flight_box.blockSignals(False)
        self._scanned = "" if known else flight

    def _forget_scanned(self, typed: str) -> None:
        """The list no longer shows a scanned flight that is not the one of the talk any more."""
        if self._scanned and typed != self._scanned:
            self._scanned = ""
            self.flight_box.setItemText(0, self._choose_words())

    def _choose_words(self) -> str:
        return self.tr("오늘 캄보디아행 고르기")

    def _take_flight(self) -> None:
        departure = self._departures.get(chosen(self.flight_box))
        if departure is not None:
            self.take_departure(departure)

    def take_departure(self, departure: Departure) -> None:
        """Fill in flight and route."""
        choose(self.flight_box, departure.fid)
        self.flight_edit.setText(departure.flight)
        self.route_edit.setText(f"{self._pack.home} {departure.airport}")

    def _switch_identity(self, on: bool) -> None:
        self.identity_panel.setVisible(on)
        self.changed.emit()
