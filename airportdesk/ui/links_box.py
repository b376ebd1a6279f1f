"""Beside the notes while they are typed: which handles other talks mention, and who may have been here before."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from airportdesk.finder import Tied
from airportdesk.text import Language
from airportdesk.ui.column import clear_column, column_in
from airportdesk.ui.link_words import alike_brief, mentioned_words
from airportdesk.ui.plain import tip


class LinksBox(QWidget):
    """A line for each: headquarters' watch-list, handles, travellers. `links_wanted`: the officer wants to see more."""

    links_wanted = Signal()

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._tied = Tied()
        self._watch = ""
        self._column = column_in(self, 0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hide()

    def tied(self) -> Tied:
        """What is shown."""
        return self._tied

    def show_tied(self, tied: Tied) -> None:
        """Show what ties the talk to others."""
        known, self._tied = self._tied, tied
        if tied != known:
            self._show()

    def show_watch(self, words: str) -> None:
        """Show what headquarters' watch-list tells of the handles, or nothing."""
        if words != self._watch:
            self._watch = words
            self._show()

    def _show(self) -> None:
        tied = self._tied
        clear_column(self._column)
        lines = [self._watch] if self._watch else []
        if tied.mentioned:
            lines.append(mentioned_words(tied.mentioned[0], self._language) + self._more_handles(len(tied.mentioned)))
        if tied.alike:
            said = alike_brief(tied.alike[0], self._language) + self._more(len(tied.alike))
            lines.append(self.tr("같은 여행자일 수 있음 — ") + said)
        if lines:
            button = _Lines(lines)
            button.clicked.connect(self.links_wanted)
            self._column.addWidget(button)
        self.setVisible(bool(lines))

    def _more_handles(self, count: int) -> str:
        return self.tr(" · 다른 연락처·아이디 {n}개도 있음").format(n=count - 1) if count > 1 else ""

    def _more(self, count: int) -> str:
        return self.tr(" 외 {n}건").format(n=count - 1) if count > 1 else ""


class _Lines(QPushButton):
    """Lines that are cut where the box ends; the tip and the name for a screen reader say all of them."""

    def __init__(self, lines: Sequence[str]) -> None:
        super().__init__()
        self._lines = lines
        self.setProperty("role", "links")
        self.setProperty("lines", str(len(lines)))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Ctrl+K goes there; Tab stays with the talk
        said = "\n".join(lines)
        self.setText(said.replace("&", "&&"))
        self.setAccessibleName(said)
        tip(self, f"{said}\nCtrl+K")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the words to the new width."""
        super().resizeEvent(event)
        metrics, room = self.fontMetrics(), self.width() - 12
        shown = (metrics.elidedText(line, Qt.TextElideMode.ElideRight, room) for line in self._lines)
        self.setText("\n".join(shown).replace("&", "&&"))
