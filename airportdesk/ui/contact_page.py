"""The contact page: trip, conversation and what they mean, side by side, without scrolling at 1366x768."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from airportdesk.desk import Desk, DraftError
from airportdesk.errors import DeskError
from airportdesk.intake import PLACE_TYPED, draft_from
from airportdesk.intake.sensitive import sensitive_draft
from airportdesk.labels import LEAFLET_LANGUAGE
from airportdesk.labels import label as words_of
from airportdesk.model import (
    KST,
    Act,
    Decision,
    Departure,
    Draft,
    KeptDraft,
    LeafletMade,
    Problem,
    Record,
)
from airportdesk.text import LEAFLET_LANGUAGES, Language, LeafletLanguage
from airportdesk.ui.added import Added
from airportdesk.ui.choice_box import choose, chosen, fill
from airportdesk.ui.confirm import may_lose
from airportdesk.ui.forms import load_form
from airportdesk.ui.keeping import Keeping
from airportdesk.ui.keys import bind
from airportdesk.ui.map_overlay import MapOverlay
from airportdesk.ui.masking import mask_texts
from airportdesk.ui.meaning_panel import MeaningPanel
from airportdesk.ui.plain import commit_composition
from airportdesk.ui.scrolled import scrolled
from airportdesk.ui.tab_order import walk
from airportdesk.ui.talk_panel import TalkPanel
from airportdesk.ui.trip_panel import TripPanel

ADDED_FIELDS = frozenset(
    ("answers", "act", "decision", "overrule", "notes", "referred", "follow_on", "return_on", "reason")
)
"""Fields whose problems stand below the page; the trip says those of its own."""
RESUMED_LATER_S = 600
"""A talk resumed later than this was held when it was begun, not when it is saved."""


class ContactPage(QWidget):
    """Writes down one talk, new or amended."""

    contact_logged = Signal(object)
    contact_amended = Signal(object)
    amending_ended = Signal()
    leaflet_wanted = Signal(object, str)
    print_wanted = Signal(object, str)
    failed = Signal(object)
    hinted = Signal(str)
    changed = Signal()

    amend_bar: QWidget
    amend_label: QLabel
    reason_edit: QLineEdit
    cancel_amend_button: QPushButton
    trip_place: QWidget
    talk_place: QWidget
    meaning_place: QWidget
    act_box: QComboBox
    decision_box: QComboBox
    after_button: QPushButton
    outcome_bar: QFrame
    problem_label: QLabel
    new_button: QPushButton
    language_box: QComboBox
    leaflet_button: QPushButton
    print_button: QPushButton
    save_button: QPushButton

    def __init__(self, desk: Desk, language: Language, mark: QColor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "contact_page")
        self._desk = desk
        self._language = language
        self._amending: Record | None = None
        self.around: QWidget | None = None
        """What stands around the page, where Tab goes after its end."""
        self.added = Added(self, desk.today, language)
        self._saved: Record | None = None
        self.keeping = Keeping(desk, self._standing, self)
        self.keeping.failed.connect(self.failed)
        self._blank = Draft()
        self._before = Draft()
        self._sure = False
        self.trip = TripPanel(desk.pack, language)
        self.talk = TalkPanel(desk.pack, language, mark)
        self.meaning = MeaningPanel(desk.pack, language)
        for place, panel in (
            (self.trip_place, scrolled(self.trip)),
            (self.talk_place, self.talk),
            (self.meaning_place, self.meaning),
        ):
            column = QVBoxLayout(place)
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(panel)
        self.map = MapOverlay(self, self.talk_place, self.trip, desk, language)
        self.contact_logged.connect(self.map.hide)
        fill(self.act_box, [("", "—"), *((act, words_of(act).say(language)) for act in Act)])
        fill(self.decision_box, [("", "—"), *((d, words_of(d).say(language)) for d in Decision)])
        fill(self.language_box, [(id, words.say(language)) for id, words in LEAFLET_LANGUAGE.items()])
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.preview)
        self.reason_edit.textChanged.connect(self.keeping.changed)
        for signal in (self.trip.changed, self.talk.changed, self.act_box.currentIndexChanged):
            signal.connect(self._soon.start)
        self.decision_box.currentIndexChanged.connect(self._soon.start)
        self.talk.hinted.connect(self.hinted)
        self.meaning.asked.connect(self.talk.focus_question)
        self.meaning.overruling.connect(self.added.judge)
        self.added.changed.connect(self.preview)
        self.after_button.clicked.connect(self.added.go_on)
        self.save_button.clicked.connect(self.save)
        self.leaflet_button.clicked.connect(self._want_leaflet)
        self.print_button.clicked.connect(self._want_print)
        self.new_button.clicked.connect(self._new)
        self.cancel_amend_button.clicked.connect(self._leave_amending)
        self._bind_keys()
        self.show_draft(Draft())
        self.show_departures()

    def _bind_keys(self) -> None:
        bind(
            self,
            {
                "F9": self.save,
                "Ctrl+Return": self.save,
                "Tab": partial(self.tab, True),
                "Shift+Tab": partial(self.tab, False),
                "F8": self._want_leaflet,
                "Ctrl+P": self._want_print,
                "Ctrl+N": self._new,
                "Ctrl+J": self.added.judge,
                "Ctrl+U": self.added.go_on,
                "Ctrl+Space": self.talk.accept_first,
                "Ctrl+Shift+Space": self.talk.accept_all,
                "Ctrl+G": self.talk.take_back_first,
                **{f"Alt+{n + 1}": partial(self.meaning.press_ask, n) for n in range(3)},
                **{f"Ctrl+{n}": partial(self.talk.groups.go_to_page, n) for n in range(6)},
            },
        )

    def show_departures(self) -> None:
        """Offer today's departures to Cambodia."""
        self.trip.show_departures(self._desk.departures(self._desk.today()))

    def draft(self) -> Draft:
        """The talk as it stands."""
        talk = self.trip.draft(self.added.into(self.talk.draft()))
        return replace(talk, act=chosen(self.act_box), decision=chosen(self.decision_box))

    def take_focus(self) -> None:
        """Put the cursor where a talk begins."""
        (self.trip.flight_box if self.trip.flight_box.isVisibleTo(self) else self.trip.flight_edit).setFocus()

    def parts(self) -> tuple[QWidget, ...]:
        """The parts of the page in the order Tab walks through them: trip, talk, meaning, outcome."""
        bar = self.findChild(QWidget, "ask_bar")
        groups = self.talk.groups_stack
        shown = (self.trip_place, groups, self.talk_place, self.meaning, self.outcome_bar)
        return (bar, *shown) if bar is not None else shown

    def tab(self, next: bool) -> None:
        """Tab walks the questions of a group, then the parts in order, and then what stands around the page."""
        if self.talk.groups.step(1 if next else -1):
            return
        around = () if self.around is None else (self.around,)
        walk((*self.parts(), *around), next)

    def begun(self) -> bool:
        """Whether something stands here that would be lost; a flight and route alone are not a talk yet."""
        if self._amending is not None:
            return self.draft() != draft_from(self._amending) or bool(self.reason_edit.text())
        return self.draft() != Draft(flight=self.trip.flight_edit.text(), route=self.trip.route_edit.text())

    def show_draft(self, draft: Draft, keep_flight: bool = False) -> None:
        """Show a talk to go on with."""
        self._saved, self._sure = None, False
        self.keeping.forget()
        self.added.show(draft)
        self.trip.show_draft(draft, keep_flight)
        self.talk.show_talk(draft)
        choose(self.act_box, draft.act)
        choose(self.decision_box, draft.decision)
        self.amend_bar.setVisible(self._amending is not None)
        for button in (self.new_button, self.print_button):
            button.setVisible(self._amending is None)
        self.preview()

    def start_for(self, departure: Departure) -> None:
        """Begin a new talk for a flight; the next one keeps it."""
        self._amending = None
        self.show_draft(Draft())
        self.trip.take_departure(departure)

    def amend(self, record: Record) -> None:
        """Show a logged contact so that it can be amended with a reason; what it was stays readable.

        The flight that stood here before is that of the next talk.
        """
        if self._amending is None:
            self._before = Draft(flight=self.trip.flight_edit.text(), route=self.trip.route_edit.text())
        self._amending = record
        self.reason_edit.clear()
        said = self.tr("{n}번 고치기")
        self.amend_label.setText(said.format(n=record.contact_id))
        self.show_draft(draft_from(record))
        self.reason_edit.setFocus()

    def keep(self) -> None:
        """Keep what stands here, encrypted, before the page is left."""
        self.keeping.keep()

    def _standing(self) -> tuple[Draft, Record | None, str] | None:
        return (self.draft(), self._amending, self.reason_edit.text()) if self.begun() else None

    def resume(self, kept: KeptDraft, amending: Record | None) -> None:
        """Go on with a draft that was kept; saved, it is the one record it was going to be."""
        self._amending = amending
        self.reason_edit.setText(kept.reason)
        draft = kept.draft
        if not draft.at and abs((self._desk.now() - kept.begun_at).total_seconds()) > RESUMED_LATER_S:
            draft = replace(draft, at=f"{kept.begun_at.astimezone(KST):%Y-%m-%d %H:%M}")
        self.show_draft(draft)
        self.keeping.go_on(kept)
        if amending is not None and kept.revision and amending.revision != kept.revision:
            said = self.tr("그 사이 이 면담의 {n}차 기록이 생겼습니다. 저장하기 전에 견주어 보세요.")
            self.hinted.emit(said.format(n=amending.revision))
        if amending is not None:
            self.amend_label.setText(self.tr("{n}번 고치기").format(n=amending.contact_id))

    def amending_id(self) -> int | None:
        """The contact that is being amended."""
        return self._amending.contact_id if self._amending else None

    def preview(self) -> None:
        """Show what the talk means as it stands."""
        draft = self.draft()
        if self._saved is not None and draft != self._blank:
            self._saved = None
        self.changed.emit()
        self.keeping.changed()
        preview = self._desk.preview(draft)
        self.meaning.show_assessment(preview.assessment, self.added.overrule(), self.added.marks())
        remains = self.added.remains()
        self.after_button.setText(self.tr("후속  Ctrl+U") + (f" ({remains})" if remains else ""))
        self.trip.show_notices(preview.assessment.notices)
        self.talk.mark_asked(preview.assessment.ask)
        self.talk.show_sensitive(sensitive_draft(draft))
        self.talk.show_suggestions(preview.assessment, preview.ground_gone)
        self._show_problems([p for p in preview.problems if p.field != PLACE_TYPED])

    def save(self) -> Record | None:
        """Save the talk; on success the page is ready for the next one on the same flight."""
        commit_composition()
        if self._saved is not None and not self._sure:
            self._sure = True
            self.hinted.emit(self.tr("방금 저장했습니다. 빈 면담을 하나 더 저장하려면 F9를 한 번 더 눌러 주세요."))
            return None
        try:
            record = self._write()
        except DraftError as error:
            self._show_problems(error.problems)
            self.failed.emit(error)
            return None
        except DeskError as error:
            self.failed.emit(error)
            return None
        amended, self._amending = self._amending, None
        self.show_draft(self._before if amended else Draft(), keep_flight=amended is None)
        self._saved, self._blank = record, self.draft()
        self.talk.begin()
        (self.contact_amended if amended else self.contact_logged).emit(record)
        return record

    def _write(self) -> Record:
        if self._amending is None:
            return self._desk.log(self.draft(), self.keeping.leaflets, self.keeping.key)
        reason = self.reason_edit.text()
        made, key = self.keeping.leaflets, self.keeping.key
        return self._desk.amend(self._amending.contact_id, self.draft(), reason, made, key)

    def leaflet_given(self, made: LeafletMade) -> None:
        """Remember a leaflet that was made for the talk on this page; it is logged with the talk."""
        if self._saved is not None:
            self._desk.note_leaflet(self._saved.contact_id, made)
        else:
            self.keeping.leaflet_given(made)

    def mask_numbers(self) -> bool:
        """Mask the registration numbers in the talk, whatever field they stand in; whether there was any."""
        found = mask_texts(self, self._desk.today())
        return self.added.mask() or found

    def _want_leaflet(self) -> None:
        """A leaflet for the talk as it stands; with nothing new on the page, for the one saved last."""
        commit_composition()
        self.leaflet_wanted.emit(self._saved or self.draft(), chosen(self.language_box))

    def leaflet_language(self) -> LeafletLanguage:
        """The language of the next leaflet."""
        wanted = chosen(self.language_box)
        return next((language for language in LEAFLET_LANGUAGES if language == wanted), "ko")

    def _want_print(self) -> None:
        """The same, onto paper at once."""
        commit_composition()
        self.print_wanted.emit(self._saved or self.draft(), chosen(self.language_box))

    def _new(self) -> None:
        if self._amending is not None:
            return
        if not self.begun() or may_lose(self, self.tr("적던 면담을 지우고 새로 시작할까요?")):
            self.keeping.drop()
            self.show_draft(Draft(), keep_flight=True)
            self.trip.place_edit.setFocus()

    def discard(self) -> None:
        """Forget what stands on the page, and what was kept of it; whoever calls it has asked."""
        self.keeping.drop()
        self._amending = None
        self.show_draft(Draft())

    def _leave_amending(self) -> None:
        if self.begun() and not may_lose(self, self.tr("고치던 것을 지울까요? 저장된 면담은 그대로입니다.")):
            return
        self.discard()
        self.show_draft(self._before)
        self.amending_ended.emit()

    def _show_problems(self, problems: Sequence[Problem]) -> None:
        self.trip.show_problems(problems)
        rest = [p.words.say(self._language) for p in problems if p.field in ADDED_FIELDS]
        self.problem_label.setText(" ".join(rest))
