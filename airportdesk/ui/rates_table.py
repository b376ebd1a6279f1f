"""The rates of one way of grouping as a table: counts, rate, interval in figures and drawn, and how each compares."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem

from airportdesk.rates import MIN_TALKS, By, Line, Verdict, group_words
from airportdesk.text import Language
from airportdesk.ui.rate_bar import RATE, Rate, RateBar, scale_end

SHAPES = {Verdict.HIGHER: "▲", Verdict.LOWER: "▼"}
"""What marks a group that differs strongly, beside the words."""
_COLUMNS = (150, 72, 84, 64, 72, 122, 0, 164, 172)
_PICTURE = 6
_ROW = 44


class RatesTable(QObject):
    """Fills a table with groups."""

    def __init__(self, table: QTableWidget, language: Language, colours: dict[str, str]) -> None:
        super().__init__(table)
        self._table = table
        self._language = language
        self._bars = RateBar(colours, table)
        heads = [
            "",
            self.tr("면담"),
            self.tr("주의 이상"),
            self.tr("높음"),
            self.tr("비율"),
            self.tr("95% 구간"),
            "",
            self.tr("나머지와 견주면"),
            self.tr("근무자가 바꿈"),
        ]
        table.setColumnCount(len(heads))
        table.setHorizontalHeaderLabels(heads)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(_ROW)
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in enumerate(_COLUMNS):
            table.setColumnWidth(column, width)
        table.horizontalHeader().setSectionResizeMode(_PICTURE, QHeaderView.ResizeMode.Stretch)
        table.setItemDelegateForColumn(_PICTURE, self._bars)

    def show_lines(self, by: By, lines: tuple[Line, ...], name: str, names: Mapping[str, str]) -> None:
        """Show groups under a name of what they are; `names` are those of officers."""
        ordered = _ordered(by, lines)
        self._show_scale(ordered, name)
        self._table.setRowCount(len(ordered))
        for row, line in enumerate(ordered):
            self._fill(row, line, group_words(by, line.key, names).say(self._language))
        self._table.scrollToTop()

    def _show_scale(self, lines: tuple[Line, ...], name: str) -> None:
        """A scale that holds the intervals of all that are judged; those of few talks may go beyond it."""
        judged = [line for line in lines if line.verdict is not Verdict.FEW] or lines
        end = scale_end(max((line.count.share.wilson[1] for line in judged), default=1.0))
        talks = sum(line.count.talks for line in lines)
        together = sum(line.count.flagged for line in lines) / talks if talks else 0.0
        self._bars.set_scale(end, together)
        said = self.tr("0–{end} · 점선은 전체 {rate}").format(end=f"{end:.0%}", rate=f"{together:.1%}")
        for column, text in ((0, name), (_PICTURE, said)):
            if (item := self._table.horizontalHeaderItem(column)) is not None:
                item.setText(text)

    def _fill(self, row: int, line: Line, name: str) -> None:
        count, share = line.count, line.count.share
        low, high = share.wilson
        interval = f"{low:.1%}–{high:.1%}"
        cells = (
            name,
            *(f"{number:,}" for number in (count.talks, count.flagged, count.high)),
            *(f"{share.rate:.1%}", interval, "", self._verdict(line.verdict)),
            self._overruled(count.raised, count.lowered),
        )
        for column, text in enumerate(cells):
            item = QTableWidgetItem(text)
            if column == _PICTURE:
                item.setData(RATE, Rate(low, share.rate, high, line.verdict))
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{share.rate:.1%}, {interval}")
            elif line.verdict in SHAPES:
                font = item.font()
                font.setBold(True)
                item.setFont(font)
            self._table.setItem(row, column, item)

    def _verdict(self, verdict: Verdict) -> str:
        said = {
            Verdict.HIGHER: self.tr("뚜렷이 많음"),
            Verdict.LOWER: self.tr("뚜렷이 적음"),
            Verdict.ALIKE: self.tr("뚜렷한 차이 없음"),
            Verdict.FEW: self.tr("면담 {n}건 미만").format(n=MIN_TALKS),
            Verdict.ALONE: self.tr("견줄 곳 없음"),
        }[verdict]
        return f"{SHAPES.get(verdict, '')} {said}".strip()

    def _overruled(self, raised: int, lowered: int) -> str:
        parts = ((self.tr("올림 {n}"), raised), (self.tr("내림 {n}"), lowered))
        return " · ".join(words.format(n=f"{number:,}") for words, number in parts if number)


def _ordered(by: By, lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Hours and ages by number; flights and officers with those that differ first, then by talks."""
    if by in (By.HOUR, By.AGE):
        return tuple(sorted(lines, key=lambda line: int(line.key)))
    return tuple(sorted(lines, key=lambda line: (line.verdict not in SHAPES, -line.count.talks, line.key)))
