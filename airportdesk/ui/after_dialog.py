"""What remains after a talk: the family, where it was referred, a follow-up, a call the traveller asked for."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QLineEdit, QPushButton, QWidget

from airportdesk.intake import UnreadableError, day_ahead
from airportdesk.model import Draft
from airportdesk.registration import found_in
from airportdesk.text import Language
from airportdesk.ui.choice_box import choose, chosen, fill
from airportdesk.ui.forms import load_form
from airportdesk.ui.keys import bind
from airportdesk.ui.masking import mask_texts
from airportdesk.ui.plain import commit_composition
from airportdesk.ui.tick_box import TickBox

PARTS = ("family_called", "referred", "follow_on", "follow_what", "return_on", "return_reach")
"""The fields of a draft that are written here."""


class AfterDialog(QDialog):
    """Writes those parts of a draft. After it was accepted, `parts` holds them; days are written out in full then."""

    family_box: QComboBox
    referred_edit: QLineEdit
    follow_on_edit: QLineEdit
    follow_on_said: QLabel
    follow_what_edit: QLineEdit
    wanted_check: TickBox
    return_on_edit: QLineEdit
    return_on_said: QLabel
    return_reach_edit: QLineEdit
    problem_label: QLabel
    clear_button: QPushButton
    cancel_button: QPushButton
    accept_button: QPushButton

    def __init__(self, draft: Draft, today: date, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "after_dialog", TickBox)
        self._today = today
        self._language = language
        self.parts: dict[str, str] = {part: getattr(draft, part) for part in PARTS}
        fill(self.family_box, [("", "—"), ("yes", self.tr("연락함")), ("no", self.tr("연락하지 않음"))])
        self._show(self.parts)
        for edit, said in (
            (self.follow_on_edit, self.follow_on_said),
            (self.return_on_edit, self.return_on_said),
        ):
            edit.textChanged.connect(lambda _="", edit=edit, said=said: said.setText(self._understood(edit.text())))
        self.wanted_check.toggled.connect(self._want)
        self.accept_button.clicked.connect(self._keep)
        self.cancel_button.clicked.connect(self.reject)
        self.clear_button.clicked.connect(self._clear)
        bind(self, {"Ctrl+M": lambda: mask_texts(self, today)})
        self.family_box.setFocus()

    def _show(self, parts: dict[str, str]) -> None:
        choose(self.family_box, parts["family_called"])
        self.referred_edit.setText(parts["referred"])
        self.follow_on_edit.setText(parts["follow_on"])
        self.follow_what_edit.setText(parts["follow_what"])
        self.return_on_edit.setText(parts["return_on"])
        self.return_reach_edit.setText(parts["return_reach"])
        wanted = bool(parts["return_on"] or parts["return_reach"])
        self.wanted_check.setChecked(wanted)
        self._want(wanted)
        self.follow_on_said.setText(self._understood(parts["follow_on"]))
        self.return_on_said.setText(self._understood(parts["return_on"]))

    def _want(self, wanted: bool) -> None:
        """How to call back can be written only where the traveller wants it."""
        for edit in (self.return_on_edit, self.return_reach_edit):
            edit.setEnabled(wanted)
            if not wanted:
                edit.clear()

    def _understood(self, typed: str) -> str:
        """What a day is taken for, while it is typed."""
        try:
            day = day_ahead(typed, self._earliest(typed))
        except UnreadableError:
            return ""
        return "" if day is None else f"{day:%Y-%m-%d} ({self._weekday(day)})"

    def _weekday(self, day: date) -> str:
        names = self.tr("월 화 수 목 금 토 일").split()
        return names[day.weekday()]

    def _earliest(self, typed: str) -> date:
        """A day that stood here before may be past by now; it is not a mistake of today."""
        kept = {self.parts["follow_on"], self.parts["return_on"]}
        return date.fromisoformat(typed) if typed and typed in kept else self._today

    def _keep(self) -> None:
        commit_composition()
        days = {}
        for part, edit in (("follow_on", self.follow_on_edit), ("return_on", self.return_on_edit)):
            try:
                day = day_ahead(edit.text(), self._earliest(edit.text()))
            except UnreadableError as error:
                self._refuse(error.words.say(self._language), edit)
                return
            days[part] = str(day) if day else ""
        missing: list[tuple[bool, Callable[[], str], QLineEdit]] = [
            (
                bool(self.follow_what_edit.text().strip()) and not days["follow_on"],
                lambda: self.tr("후속 조치를 언제까지 할지 적어 주세요."),
                self.follow_on_edit,
            ),
            (
                self.wanted_check.isChecked() and not days["return_on"],
                lambda: self.tr("돌아오는 날을 적어 주세요. 연락을 원하지 않으면 위의 표시를 지워 주세요."),
                self.return_on_edit,
            ),
            (
                self.wanted_check.isChecked() and not self.return_reach_edit.text().strip(),
                lambda: self.tr("연락할 번호나 계정을 적어 주세요. 연락을 원하지 않으면 위의 표시를 지워 주세요."),
                self.return_reach_edit,
            ),
        ]
        for lacks, words, edit in missing:
            if lacks:
                self._refuse(words(), edit)
                return
        for edit in (self.referred_edit, self.follow_what_edit, self.return_reach_edit):
            if found_in(edit.text(), self._today):
                self._refuse(self.tr("등록번호로 보이는 숫자가 있습니다. Ctrl+M을 눌러 가려 주세요."), edit)
                return
        self.parts = {
            "family_called": chosen(self.family_box),
            "referred": self.referred_edit.text(),
            "follow_what": self.follow_what_edit.text(),
            "return_reach": self.return_reach_edit.text(),
            **days,
        }
        self.accept()

    def _refuse(self, words: str, edit: QLineEdit) -> None:
        self.problem_label.setText(words)
        edit.setFocus()
        edit.selectAll()

    def _clear(self) -> None:
        self._show(dict.fromkeys(PARTS, ""))
        self.family_box.setFocus()


def parts_of(draft: Draft) -> dict[str, str]:
    """The parts of a draft that are written here."""
    return {part: getattr(draft, part) for part in PARTS}


def with_parts(draft: Draft, parts: dict[str, str]) -> Draft:
    """A draft with those parts."""
    return replace(draft, **parts)  # type: ignore[arg-type]  # every part is text
