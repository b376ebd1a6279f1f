"""The handles that would go back to desks, in the clear, for who signs the list to look at first."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QTableWidget, QWidget

from airportdesk.pack import Pack
from airportdesk.text import Language
from airportdesk.ui.forms import load_form
from airportdesk.ui.hq_tables import fill, lay_out

if TYPE_CHECKING:
    from airportdesk.hq.watchlist import Chosen

_NUMBERS = (1, 2)


class HqWatchDialog(QDialog):
    """Accepted where the list is to be signed and saved."""

    note_label: QLabel
    table: QTableWidget
    empty_label: QLabel
    cancel_button: QPushButton
    save_button: QPushButton

    def __init__(
        self, chosen: "Sequence[Chosen]", pack: Pack, language: Language, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        load_form(self, "hq_watch_dialog")
        from airportdesk.hq.rising import Topic
        from airportdesk.hq.situation import item_words

        self.resize(720, 520)
        heads = [self.tr("계정"), self.tr("데스크"), self.tr("면담"), self.tr("마지막 날")]
        lay_out(self.table, heads, (0, 96, 104, 124), _NUMBERS)
        rows = [
            (
                item_words(Topic.HANDLE, one.handle, pack).say(language),
                f"{one.desks:,}",
                f"{one.talks:,}",
                one.last.isoformat(),
            )
            for one in chosen
        ]
        fill(self.table, rows, _NUMBERS)
        self.table.setVisible(bool(rows))
        self.empty_label.setVisible(not rows)
        self.save_button.setEnabled(bool(rows))
        self.save_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)
