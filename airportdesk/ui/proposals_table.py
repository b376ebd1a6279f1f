"""Proposals as a table: area with a tick, the level now and the one proposed, since, until, what it was taken from."""

from collections.abc import Sequence
from datetime import datetime
from html import escape

from PySide6.QtCore import QDate, QDateTime, QObject, Qt, QTime, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QDateTimeEdit, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from airportdesk.alarms import Change, ConfirmedAlert
from airportdesk.alarms.sources import source_words
from airportdesk.model import KST
from airportdesk.pack import Pack
from airportdesk.risk.alerts import SPECIAL_ADVISORY_DAYS, needs_end, review_by
from airportdesk.text import Language, clean_line
from airportdesk.ui.column import column_in
from airportdesk.ui.plain import TIP_MAX, tip
from airportdesk.ui.tick_box import TickBox

NO_END = QDateTime(QDate(2000, 1, 1), QTime(0, 0))
"""Stands for "no end" in a field that must hold something."""
SOURCE_MAX = 400
_WIDTHS = (166, 106, 106, 162, 0)
_NAME_ROOM = 116
"""Pixels of a line beside a tick."""
_TIMES, _TEXT = 3, 4
_SAID = Qt.ItemDataRole.UserRole
"""The text of a row without what is said of its end."""


def qt_moment(at: datetime) -> QDateTime:
    """A moment as the desk's clock shows it, for a field."""
    local = at.astimezone(KST)
    return QDateTime(QDate(local.year, local.month, local.day), QTime(local.hour, local.minute))


def moment_of(field: QDateTimeEdit) -> datetime:
    """What a field shows, by the desk's clock."""
    day, time = field.date(), field.time()
    return datetime(day.year(), day.month(), day.day(), time.hour(), time.minute(), tzinfo=KST)


class ProposalsTable(QObject):
    """Fills a table with changes; nothing is ticked until the officer ticks it. `ticked` says that a tick changed."""

    ticked = Signal()

    def __init__(self, table: QTableWidget, language: Language) -> None:
        super().__init__(table)
        self._table = table
        table.setTabKeyNavigation(False)  # Tab leaves the table; the arrows walk in it
        self._language = language
        self._changes: Sequence[Change] = ()
        heads = [
            self.tr("지역"),
            self.tr("지금"),
            self.tr("제안"),
            self.tr("시작 · 끝(없어도 됨)"),
            self.tr("문구와 확인할 것"),
        ]
        table.setColumnCount(len(heads))
        table.setHorizontalHeaderLabels(heads)
        table.setWordWrap(True)
        table.verticalHeader().hide()
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.horizontalHeader().setHighlightSections(False)
        for column, width in enumerate(_WIDTHS):
            table.setColumnWidth(column, width)
        table.horizontalHeader().setSectionResizeMode(len(heads) - 1, QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().sectionResized.connect(lambda: table.resizeRowsToContents())

    def show_changes(self, changes: Sequence[Change], pack: Pack, may_confirm: bool) -> None:
        """Show changes, none of them ticked but those that were before, with the times that were set for them."""
        before = {_key(change): self._state(row) for row, change in enumerate(self._changes)}
        self._changes = changes
        self._table.setRowCount(0)
        self._table.setRowCount(len(changes))
        for row, change in enumerate(changes):
            self._show(row, change, pack, may_confirm)
        for row, change in enumerate(changes):
            if state := before.get(_key(change)):
                self.tick(row).setChecked(state[0])
                self.begin(row).setDateTime(state[1])
                self.end(row).setDateTime(state[2])
        self._table.resizeRowsToContents()
        self.ticked.emit()

    def accepted(self) -> tuple[ConfirmedAlert, ...]:
        """The ticked rows as they are to be confirmed."""
        return tuple(self._row(row) for row in range(len(self._changes)) if self.tick(row).isChecked())

    def tick(self, row: int) -> TickBox:
        """The tick of a row."""
        box = self._table.cellWidget(row, 0)
        if not isinstance(box, TickBox):
            raise TypeError(type(box))
        return box

    def begin(self, row: int) -> QDateTimeEdit:
        """When the level of a row begins."""
        return self._times(row)[0]

    def end(self, row: int) -> QDateTimeEdit:
        """When it ends; NO_END stands for no end."""
        return self._times(row)[1]

    def _times(self, row: int) -> list[QDateTimeEdit]:
        return self._table.cellWidget(row, _TIMES).findChildren(QDateTimeEdit)

    def _state(self, row: int) -> tuple[bool, QDateTime, QDateTime]:
        return self.tick(row).isChecked(), self.begin(row).dateTime(), self.end(row).dateTime()

    def _row(self, row: int) -> ConfirmedAlert:
        proposal, end = self._changes[row].proposal, self.end(row)
        return ConfirmedAlert(
            area=proposal.area,
            level=proposal.level,
            since=moment_of(self.begin(row)),
            until=None if end.dateTime() == NO_END else moment_of(end),
            source=clean_line(proposal.source, SOURCE_MAX),
            note=proposal.remark,
        )

    def _show(self, row: int, change: Change, pack: Pack, may_confirm: bool) -> None:
        name = pack.place_words(change.proposal.area).say(self._language)
        tick = TickBox(_broken(name, self._table.fontMetrics()).replace("&", "&&"))
        tick.setEnabled(may_confirm)
        tick.setAccessibleName(self.tr("{place} 확정").format(place=name))
        tick.toggled.connect(self.ticked)
        tip(tick, name)
        self._table.setCellWidget(row, 0, tick)
        self._table.setItem(row, 1, QTableWidgetItem(self._now(change, pack)))
        self._table.setItem(row, 2, QTableWidgetItem(self._proposed(change, pack)))
        self._table.setCellWidget(row, _TIMES, self._fields(change, name, may_confirm))
        notes = " · ".join(note.say(self._language) for note in change.notes)
        text = QTableWidgetItem(f"“{change.proposal.remark}”\n{notes}")
        text.setData(_SAID, text.text())
        text.setToolTip(escape(f"{source_words(change.proposal.source).say(self._language)}"[:TIP_MAX]))
        self._table.setItem(row, _TEXT, text)
        if needs_end(change.proposal.level):
            for field in (self.begin(row), self.end(row)):
                field.dateTimeChanged.connect(lambda: self._say_end(row))
            self._say_end(row)

    def _say_end(self, row: int) -> None:
        """Say what becomes of a ban without an end, as long as it has none."""
        text = self._table.item(row, _TEXT)
        if text is None:
            return
        day = review_by(self._row(row).alert)
        said = self.tr("끝나는 날을 적지 않으면 시작 {days}일 뒤({day}) 다시 확인하라고 알립니다")
        more = said.format(days=SPECIAL_ADVISORY_DAYS, day=day)
        text.setText(text.data(_SAID) + (f"\n{more}" if day else ""))
        self._table.resizeRowToContents(row)

    def _fields(self, change: Change, name: str, may_confirm: bool) -> QWidget:
        """Begin over end, each as high as a finger needs."""
        cell = QWidget()
        column = column_in(cell, 2)
        column.setContentsMargins(2, 2, 2, 2)
        since, until = QDateTimeEdit(qt_moment(change.since)), QDateTimeEdit(NO_END)
        until.setMinimumDateTime(NO_END)
        until.setSpecialValueText(self.tr("끝 없음"))
        for field, said in ((since, self.tr("{place} 시작")), (until, self.tr("{place} 끝"))):
            field.setDisplayFormat("yyyy-MM-dd HH:mm")
            field.setAccessibleName(said.format(place=name))
            field.setEnabled(may_confirm)
            field.lineEdit().setTextMargins(4, 0, 0, 0)
            column.addWidget(field)
        return cell

    def _now(self, change: Change, pack: Pack) -> str:
        known = pack.level.get(change.now)
        said = known.words.say(self._language) if known else self.tr("없음")
        if change.inherited and known:
            return self.tr("{level}\n(나라·주의 단계)").format(level=said)
        return self.tr("{level}\n기한 지남").format(level=said) if change.stale else said

    def _proposed(self, change: Change, pack: Pack) -> str:
        said = pack.level[change.proposal.level].words.say(self._language)
        before, after = pack.level_rank.get(change.now, -1), pack.level_rank[change.proposal.level]
        mark = "▲ " if after > before else "▼ " if after < before else "= "
        return mark + said


def _key(change: Change) -> tuple[str, str]:
    return change.proposal.area, change.proposal.level


def _broken(name: str, metrics: QFontMetrics) -> str:
    """A name in lines that fit beside a tick: a tick does not break its words by itself."""
    lines: list[str] = []
    for word in name.split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and metrics.horizontalAdvance(longer) <= _NAME_ROOM:
            lines[-1] = longer
        else:
            lines.append(word)
    return "\n".join(lines)
