"""What an officer adds beside trip and conversation: a judgement of their own, marks, what remains to be done."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from airportdesk.intake import masked_draft
from airportdesk.labels import label as words_of
from airportdesk.model import Concern, Draft, Mark, Overrule
from airportdesk.text import Language
from airportdesk.ui.after_dialog import AfterDialog, parts_of, with_parts
from airportdesk.ui.overrule_dialog import OverruleDialog


class Added(QObject):
    """Holds those parts of the draft on a page and the two dialogs that write them. `changed`: they are different."""

    changed = Signal()

    def __init__(self, page: QWidget, today: Callable[[], date], language: Language) -> None:
        super().__init__(page)
        self._page = page
        self._today = today
        self._language = language
        self._draft = Draft()

    def show(self, draft: Draft) -> None:
        """Go on with a draft."""
        self._draft = draft

    def into(self, draft: Draft) -> Draft:
        """A draft with what was added."""
        mine = self._draft
        judged = replace(draft, overrule=mine.overrule, overrule_reason=mine.overrule_reason, marks=mine.marks)
        return with_parts(judged, parts_of(mine))

    def overrule(self) -> Overrule | None:
        """The officer's own concern, where there is one."""
        mine = self._draft
        return Overrule(Concern(mine.overrule), mine.overrule_reason) if mine.overrule else None

    def marks(self) -> str:
        """The marks that are set, in words."""
        return ", ".join(words_of(mark).say(self._language) for mark in Mark if mark in self._draft.marks)

    def remains(self) -> int:
        """How many things are noted that remain after the talk."""
        mine = self._draft
        return sum(bool(part) for part in (mine.family_called, mine.referred, mine.follow_on, mine.return_on))

    def mask(self) -> bool:
        """Mask the registration numbers in what was added; whether there was any."""
        before, self._draft = self._draft, masked_draft(self._draft, self._today())
        if self._draft != before:
            self.changed.emit()
        return self._draft != before

    def judge(self) -> None:
        """Ask for the officer's own judgement."""
        mine = self._draft
        dialog = OverruleDialog(mine.overrule, mine.overrule_reason, mine.marks, self._language, self._page)
        if dialog.exec():
            self._draft = replace(mine, overrule=dialog.concern, overrule_reason=dialog.reason, marks=dialog.marks)
            self.changed.emit()

    def go_on(self) -> None:
        """Ask what remains after the talk."""
        dialog = AfterDialog(self._draft, self._today(), self._language, self._page)
        if dialog.exec():
            self._draft = with_parts(self._draft, dialog.parts)
            self.changed.emit()
