"""What a scan does to the talk on the contact page: fills the trip, or asks in place; never keeps a person unasked."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QBoxLayout, QLineEdit

from airportdesk.desk import Desk
from airportdesk.intake import UnreadableError, flight_number
from airportdesk.model import Draft
from airportdesk.pack import Pack
from airportdesk.scan import BoardingPass, Leg, Passport, Person, Unread, scanned
from airportdesk.text import Language
from airportdesk.ui.ask_bar import AskBar
from airportdesk.ui.choice_box import chosen
from airportdesk.ui.contact_page import ContactPage
from airportdesk.ui.plain import restyle

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class _Trip:
    """What a pass says of the trip from this airport on."""

    flight: str
    route: tuple[str, ...]
    day: date
    person: Callable[[], Person]


class Scanning(QObject):
    """Takes scans for one contact page. `said` is for the foot of the window; `page_wanted` comes before filling."""

    said = Signal(str, str)
    page_wanted = Signal()

    def __init__(self, desk: Desk, page: ContactPage, language: Language) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self._trip = page.trip
        self._language = language
        self.bar = AskBar(page)
        layout = page.layout()
        if isinstance(layout, QBoxLayout):
            layout.insertWidget(0, self.bar)
        for field in (self._trip.flight_edit, self._trip.route_edit, self._trip.at_edit, self._trip.name_edit):
            field.textChanged.connect(lambda _, field=field: self._mark(field, False))
        for over in (page.contact_logged, page.contact_amended, page.amending_ended):
            over.connect(self.bar.done)

    def take(self, text: str) -> None:
        """Do with a scan what can be done, and say what was done and what was not."""
        self.bar.done()
        found = scanned(text, self._desk.today())
        if isinstance(found, Unread):
            self.said.emit(found.words.say(self._language), "bad")
        elif isinstance(found, Passport):
            self._take_passport(found)
        elif isinstance(found, BoardingPass):
            self._take_pass(found)
        else:
            self.said.emit(self.tr("탑승권이나 여권이 아닌 코드입니다. 아무것도 채우지 않았습니다."), "bad")

    def _take_passport(self, found: Passport) -> None:
        complaint = found.complaint()
        if complaint is not None:
            nothing = self.tr("아무것도 남기지 않았습니다.")
            self.said.emit(f"{complaint.say(self._language)} {nothing}", "bad")
            return
        self._show_page()
        words = [self.tr("여권 검사숫자가 모두 맞습니다."), self._keep_name(found.person)]
        if self._may_keep():
            words.append(self.tr("여권번호는 적는 칸이 없어 남기지 않았습니다."))
        self.said.emit(" ".join(words), "")

    def _take_pass(self, found: BoardingPass) -> None:
        pack = self._desk.pack
        legs = [_today(leg, pack) for leg in found.legs]
        here = next((n for n, leg in enumerate(legs) if leg.origin == pack.home), None)
        if here is None:
            self._take_onward(legs)
            return
        trip = _Trip(legs[here].flight, _chain(legs[here:]), legs[here].day, lambda: found.person(here))
        self._show_page()
        if self._is_another(trip):
            self._ask(trip)
        else:
            self._fill(trip)

    def _take_onward(self, legs: Sequence[Leg]) -> None:
        """A pass of another airport continues the route if it begins where that ends; else it fills nothing."""
        route, onward = self._route(), _chain(legs)
        shown = "→".join(onward)
        if route and route[-1] == onward[0]:
            self._show_page()
            self._write(self._trip.route_edit, " ".join((*route, *onward[1:])))
            said = self.tr("이어지는 구간 {route}을(를) 경로에 더했습니다.").format(route=shown)
            self.said.emit(f"{said} {self._words_of_day(legs[0].day)}".strip(), "good")
            return
        said = self.tr(
            "{airport} 출발 탑승권({route})이라 채우지 않았습니다. 인천 출발 탑승권을 먼저 스캔하면 이어 적습니다."
        )
        self.said.emit(said.format(airport=onward[0], route=shown), "bad")

    def _show_page(self) -> None:
        """Where the page stands already, the cursor stays where it is."""
        if not self._page.isVisible():
            self.page_wanted.emit()

    def _is_another(self, trip: _Trip) -> bool:
        """Whether a talk is half typed for a flight or a route that is not the scanned one."""
        if not self._page.begun() and not self._amending():
            return False
        typed, route = self._trip.flight_edit.text().strip(), self._route()
        shorter = min(len(route), len(trip.route))
        return (bool(typed) and not _is_flight(typed, trip.flight)) or route[:shorter] != trip.route[:shorter]

    def _ask(self, trip: _Trip) -> None:
        typed = " ".join((self._trip.flight_edit.text().strip(), "→".join(self._route()))).strip()
        question = self.tr("적던 면담은 {typed}, 스캔한 탑승권은 {scanned}입니다. 아직 아무것도 바꾸지 않았습니다.")
        choices = [(self.tr("이 면담을 {flight}로 바꾸기(&B)").format(flight=trip.flight), lambda: self._fill(trip))]
        if not self._amending():
            choices.append((self.tr("적던 것은 보관하고 새 면담(&E)"), lambda: self._begin_another(trip)))
        choices.append((self.tr("그대로 두기(&K)"), self._leave))
        self.bar.ask(question.format(typed=typed, scanned=f"{trip.flight} {'→'.join(trip.route)}"), choices)
        self.said.emit(self.tr("스캔한 탑승권이 적던 면담과 다릅니다. 화면 위에서 골라 주세요."), "bad")

    def _begin_another(self, trip: _Trip) -> None:
        self._page.keep()
        self._page.show_draft(Draft())
        self._fill(trip)

    def _leave(self) -> None:
        self.said.emit(self.tr("탑승권을 채우지 않고 그대로 두었습니다."), "")

    def _fill(self, trip: _Trip) -> None:
        begun = self._page.begun()
        self._trip.show_scanned(trip.flight)
        self._write(self._trip.flight_edit, trip.flight)
        route = self._route()
        if not begun or route[: len(trip.route)] != trip.route:
            self._write(self._trip.route_edit, " ".join(trip.route))
        filled = self.tr("{flight} {route}을(를) 채웠습니다.").format(flight=trip.flight, route="→".join(trip.route))
        words = (filled, self._words_of_day(trip.day), self._keep_name(trip.person))
        self.said.emit(" ".join(word for word in words if word), "bad" if self._is_other_day(trip.day) else "good")
        if trip.day < self._desk.today():
            self._offer_day(trip)
        elif not begun:
            self._page.talk.begin()

    def _offer_day(self, trip: _Trip) -> None:
        """A pass of a day gone by: an old pass, or a talk written up late. Only the officer knows."""
        question = self.tr("지난 {day} 탑승권입니다. 그날 한 면담을 지금 적는 것이면 면담 시각을 바꿔 주세요.")
        self.bar.ask(
            question.format(day=trip.day.isoformat()),
            [(self.tr("면담 시각을 그날로(&E)"), lambda: self._date(trip)), (self.tr("그대로 두기(&K)"), lambda: None)],
        )

    def _date(self, trip: _Trip) -> None:
        """The day of the pass as the day of the talk: with the flight's time if that is known, else to be completed."""
        known = [d.scheduled for d in self._desk.departures(trip.day) if d.flight == trip.flight]
        self._write(self._trip.at_edit, f"{known[0]:%Y-%m-%d %H:%M}" if known else f"{trip.day} ")
        self._trip.at_edit.setFocus()
        self.said.emit(self.tr("면담 시각을 확인해 주세요."), "")

    def _words_of_day(self, day: date) -> str:
        today = self._desk.today()
        if day == today:
            return ""
        if day == today + _DAY:
            return self.tr("내일({day}) 탑승권입니다.").format(day=day.isoformat())
        return self.tr("오늘이 아닌 {day} 탑승권입니다.").format(day=day.isoformat())

    def _is_other_day(self, day: date) -> bool:
        return not self._desk.today() <= day <= self._desk.today() + _DAY

    def _may_keep(self) -> bool:
        return self._trip.identity_box.isChecked() and bool(chosen(self._trip.ground_box))

    def _keep_name(self, person: Callable[[], Person]) -> str:
        """Write the name down if this contact has identity switched on and a ground; say what was kept."""
        if self._trip.identity_box.isChecked() and not chosen(self._trip.ground_box):
            return self.tr("이름은 남기지 않았습니다. 수집 근거를 고르면 남깁니다.")
        if not self._may_keep():
            return self.tr("이름 등 인적사항은 남기지 않았습니다.")
        name, typed = person().name, self._trip.name_edit.text().strip()
        if typed and typed != name:
            return self.tr("이름은 이미 적힌 것을 그대로 두었습니다.")
        self._write(self._trip.name_edit, name)
        return self.tr("이름을 적었습니다.")

    def _amending(self) -> bool:
        return self._page.amend_bar.isVisibleTo(self._page)

    def _route(self) -> tuple[str, ...]:
        codes = re.findall(r"[A-Z]{3}", self._trip.route_edit.text().upper())
        return tuple(self._desk.pack.airport_code(code) for code in codes)

    def _write(self, field: QLineEdit, text: str) -> None:
        field.setText(text)
        self._mark(field, True)

    def _mark(self, field: QLineEdit, on: bool) -> None:
        restyle(field, "scanned", "true" if on else "false")
        field.setAccessibleDescription(self.tr("스캔해서 채움") if on else "")


def _today(leg: Leg, pack: Pack) -> Leg:
    """A leg with the codes its airports have today."""
    return Leg(pack.airport_code(leg.origin), pack.airport_code(leg.destination), leg.flight, leg.day)


def _chain(legs: Sequence[Leg]) -> tuple[str, ...]:
    """The airports of legs that follow one another, up to where one does not begin where the last ended."""
    route = [legs[0].origin]
    for leg in legs:
        if leg.origin != route[-1]:
            break
        route.append(leg.destination)
    return tuple(route)


def _is_flight(typed: str, flight: str) -> bool:
    try:
        return flight_number(typed) == flight
    except UnreadableError:
        return False
