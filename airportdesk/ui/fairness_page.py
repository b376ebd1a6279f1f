"""Rates of flags by flight, officer, hour and age band, with intervals, and words where one differs strongly."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLabel,
    QProgressBar,
    QPushButton,
    QTableWidget,
    QToolButton,
    QWidget,
)

from airportdesk.desk import Desk
from airportdesk.errors import DeskError
from airportdesk.rates import MIN_TALKS, By, Line, Tally, Verdict, compared, differing, group_words, warning
from airportdesk.text import Language
from airportdesk.ui.choice_box import choose, chosen, fill
from airportdesk.ui.forms import load_form
from airportdesk.ui.keys import bind
from airportdesk.ui.plain import restyle, tip
from airportdesk.ui.rates_table import SHAPES, RatesTable

DAYS = 30
"""The period that is shown unless another is chosen."""
WARNED = 4
"""How many that differ are told in words; the table marks every one."""
_STEPS = 1_000


class FairnessPage(QWidget):
    """Shows the rates of a period. `counted` says that they stand, `closed` that one is done."""

    closed = Signal()
    counted = Signal()

    period_box: QComboBox
    back_button: QPushButton
    verdict_bar: QFrame
    verdict_label: QLabel
    flight_tab: QToolButton
    officer_tab: QToolButton
    hour_tab: QToolButton
    age_tab: QToolButton
    progress_bar: QProgressBar
    cancel_button: QPushButton
    group_label: QLabel
    table: QTableWidget
    empty_label: QLabel
    limits_label: QLabel

    def __init__(self, desk: Desk, language: Language, colours: dict[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "fairness_page")
        self._desk = desk
        self._language = language
        self._parts: Iterator[tuple[float, Tally]] | None = None
        self._tally = Tally()
        self._done = False
        self._lines: dict[By, tuple[Line, ...]] = {}
        self._names: dict[str, str] = {}
        self._by = By.FLIGHT
        self._tabs = dict(zip(By, (self.flight_tab, self.officer_tab, self.hour_tab, self.age_tab), strict=True))
        self._tab_names = {by: tab.text() for by, tab in self._tabs.items()}
        self._rows = RatesTable(self.table, language, colours)
        periods = [(str(n), self.tr("최근 {n}일").format(n=n)) for n in (7, 30, 90)]
        fill(self.period_box, [*periods, ("0", self.tr("모든 기간"))])
        choose(self.period_box, str(DAYS))
        self.progress_bar.setRange(0, _STEPS)
        self.period_box.currentIndexChanged.connect(self.refresh)
        self.back_button.clicked.connect(self.closed)
        self.cancel_button.clicked.connect(self._cancel)
        for number, (by, tab) in enumerate(self._tabs.items(), 1):
            tab.clicked.connect(partial(self.show_groups, by))
            tip(tab, f"Ctrl+{number}")
            bind(self, {f"Ctrl+{number}": tab.click})
        bind(self, {"Esc": self.closed.emit})
        self.flight_tab.setChecked(True)
        self._show_running(False)
        self._show_all()

    def refresh(self) -> None:
        """Count the chosen period anew: a part at a time, so that everything else still answers."""
        self.stop()
        self._tally, self._lines, self._done = Tally(), {}, False
        try:
            self._names = self._desk.rates.names()
        except DeskError as error:
            self._fail(error)
            return
        self._parts = self._desk.rates.parts(int(chosen(self.period_box)))
        self._read(self._parts)

    def take_focus(self) -> None:
        """Put the cursor where one chooses what to see."""
        self._tabs[self._by].setFocus()

    def stop(self) -> None:
        """Stop counting: the page is left, or the desk is about to be shut."""
        self._parts = None
        self._show_running(False)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody waits for the rest any more."""
        self.stop()
        super().hideEvent(event)

    def show_groups(self, by: By) -> None:
        """Show the rates by flight, officer, hour or age."""
        self._by = by
        self._tabs[by].setChecked(True)
        lines = self._lines.get(by, ())
        self._rows.show_lines(by, lines, self._tab_names[by], self._names)
        self.table.setVisible(bool(lines))
        self._say(self.group_label, self._words_about(by))
        self._say(self.empty_label, "" if lines else self._words_for_none(by))

    def _read(self, parts: Iterator[tuple[float, Tally]]) -> None:
        """Read one part and come back for the next, unless another period was chosen meanwhile."""
        if parts is not self._parts:
            return
        try:
            share, tally = next(parts, (1.0, Tally()))
        except DeskError as error:
            self._fail(error)
            return
        self._tally += tally
        if share < 1:
            if self.progress_bar.isHidden():
                self._show_running(True)
                self._show_all()
            self.progress_bar.setValue(int(share * _STEPS))
            QTimer.singleShot(0, self, partial(self._read, parts))
        else:
            self.stop()
            self._done = True
            self._lines = {by: compared(groups) for by, groups in self._tally.groups.items()}
            self._show_all()
            self.counted.emit()

    def _cancel(self) -> None:
        self.stop()
        self._show_all()
        self._say_verdict(self.tr("그만 세었습니다. 기간을 다시 고르면 처음부터 셉니다."), "warn")

    def _fail(self, error: DeskError) -> None:
        self.stop()
        self._show_all()
        self._say_verdict(error.words(self._language), "bad")

    def _show_all(self) -> None:
        marked = {by: differing(lines) for by, lines in self._lines.items()}
        for by, tab in self._tabs.items():
            shapes = "".join(dict.fromkeys(SHAPES[line.verdict] for line in marked.get(by, ())))
            tab.setText(f"{self._tab_names[by]} {shapes}".rstrip())
        said = [
            f"{SHAPES[line.verdict]} {warning(by, line, group_words(by, line.key, self._names)).say(self._language)}"
            for by, lines in marked.items()
            for line in lines
        ]
        if len(said) > WARNED:
            more = self.tr("… 밖에 {n}곳. 표에 ▲▼로 표시했습니다.").format(n=len(said) - WARNED)
            said = [*said[:WARNED], more]
        if said:
            said.append(
                self.tr(
                    "까닭이 있을 수 있습니다. 그 면담들을 찾아(F3) 무엇이 신호였는지, 같은 것을 물었는지 봐 주세요."
                )
            )
            self._say_verdict("\n".join(said), "warn")
        else:
            self._say_verdict(self._words_of_none_marked(), "")
        self.show_groups(self._by)

    def _words_of_none_marked(self) -> str:
        if not self._done or not self._tally.whole.talks:
            return ""
        if not any(line.verdict is Verdict.ALIKE for lines in self._lines.values() for line in lines):
            said = self.tr("아직 견줄 수 없습니다. 한 편이나 한 시간대의 면담이 {n}건은 되어야 견줍니다.")
            return f"○ {said.format(n=MIN_TALKS)}"
        said = self.tr("뚜렷하게 다른 곳은 없습니다. 차이가 없다는 뜻은 아닙니다. 면담이 적으면 보이지 않습니다.")
        return f"○ {said}"

    def _words_about(self, by: By) -> str:
        whole = self._tally.whole.talks if self._done else 0
        if by is By.OFFICER and whole and self._desk.rates.may_see_officers:
            return self.tr("처음 면담한 근무자로 셉니다. 나중에 고친 사람은 세지 않습니다.")
        if by is By.AGE and whole:
            known = sum(count.talks for count in self._tally.by(By.AGE).values())
            said = self.tr(
                "생년월일을 적은 면담만 셉니다({whole}건 가운데 {known}건). 성별과 국적은 기록하지 않습니다."
            )
            return said.format(whole=f"{whole:,}", known=f"{known:,}")
        return ""

    def _words_for_none(self, by: By) -> str:
        if not self._done:
            return self.tr("세고 있습니다…") if self._parts is not None else ""
        if by is By.OFFICER and not self._desk.rates.may_see_officers:
            return self.tr("근무자별 비율은 감독자와 기록 담당만 볼 수 있습니다. 편명, 시간대, 나이대는 누구나 봅니다.")
        if by is By.AGE and self._tally.whole.talks:
            return self.tr("이 기간에는 생년월일을 적은 면담이 없습니다.")
        if chosen(self.period_box) == "0":
            return self.tr("저장된 면담이 없습니다. 면담을 저장하면 여기에서 비율을 볼 수 있습니다.")
        return self.tr("이 기간에 저장된 면담이 없습니다. 위에서 기간을 더 길게 골라 주세요.")

    def _say_verdict(self, words: str, tone: str) -> None:
        restyle(self.verdict_bar, "tone", tone)
        self._say(self.verdict_label, words)
        self.verdict_bar.setVisible(bool(words))

    def _say(self, label: QLabel, words: str) -> None:
        label.setText(words)
        label.setVisible(bool(words))

    def _show_running(self, runs: bool) -> None:
        self.progress_bar.setVisible(runs)
        self.cancel_button.setVisible(runs)
