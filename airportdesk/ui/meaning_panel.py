"""What the talk means so far: concern with its reasons, what is unknown, what to ask next."""

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QWidget

from airportdesk.labels import label as words_of
from airportdesk.model import Assessment, Concern, Finding, Kind, Overrule, Strength
from airportdesk.pack import Pack
from airportdesk.text import Language
from airportdesk.ui.column import clear_column, column_in
from airportdesk.ui.disclosure_row import CLOSED, OPEN, DisclosureRow
from airportdesk.ui.forms import load_form
from airportdesk.ui.plain import label, restyle, tip

SHAPES = {Concern.NONE: "○", Concern.SOME: "▲", Concern.HIGH: "◆"}
"""The shape beside the word, so that nothing rests on colour alone."""
_WHY_FITS = 4
"""Up to so many signs there is room to say why the strong ones matter; past that it is seen when one is opened."""
_GATE = ""
"""The key of the row that says how the concern came about; signs have their ids."""
_BARS = {"strong": "●●●", "medium": "●●○", "weak": "●○○"}


class MeaningPanel(QWidget):
    """Shows an assessment. `asked` says which suggested question was pressed."""

    asked = Signal(str)
    overruling = Signal()

    concern_label: QLabel
    gate_label: QLabel
    high_risk_label: QLabel
    signs_title: QLabel
    signs_box: QWidget
    ask_title: QLabel
    ask_box: QWidget
    scroll_area: QScrollArea
    gate_button: QPushButton
    overrule_button: QPushButton
    overrule_label: QLabel

    def __init__(self, pack: Pack, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "meaning_panel")
        self._pack = pack
        self._language = language
        self._signs = column_in(self.signs_box, 2)
        self._asks = column_in(self.ask_box, 4)
        self.setProperty("rows", True)
        self._ask: tuple[str, ...] = ()
        self._shown: Assessment | None = None
        self._open: set[str] = set()
        self.overrule_button.clicked.connect(self.overruling)
        self.gate_button.toggled.connect(self._toggle_gate)

    def show_assessment(self, assessment: Assessment, overrule: Overrule | None, marks: str = "") -> None:
        """Show what the rules say, and the officer's own judgement and marks where there are any."""
        self._show_concern(assessment, overrule)
        self._show_own(assessment, overrule, marks)
        assessment = replace(assessment, suggested=(), concern_if_accepted=None)  # shown beside the notes, not here
        if assessment == self._shown:
            return
        self._shown = assessment
        self._show_signs(assessment)
        self._show_ask(assessment.ask)
        self._name_gate(assessment)

    def _show_signs(self, assessment: Assessment) -> None:
        """The signs anew; what was open stays open, and the row that had the cursor keeps it."""
        focused = QApplication.focusWidget()
        key = focused.key if isinstance(focused, DisclosureRow) and self.isAncestorOf(focused) else None
        clear_column(self._signs)
        for finding in assessment.findings:
            self._add_finding(finding, with_why=len(assessment.findings) <= _WHY_FITS)
        for finding in assessment.settled:
            self._add_settled(finding)
        if not (assessment.findings or assessment.settled):
            self._signs.addWidget(label(self.tr("아직 들은 신호가 없습니다."), "soft"))
        if self.gate_button.isChecked():
            self._add_gate(assessment)
        if key is not None:
            rows = {row.key: row for row in self.signs_box.findChildren(DisclosureRow)}
            row = rows.get(key, next(iter(rows.values()), self.gate_button))
            row.show()  # what is not yet shown cannot take the cursor
            row.setFocus(Qt.FocusReason.OtherFocusReason)

    def press_ask(self, number: int) -> None:
        """As if the suggested question of that number, counted from 0, were pressed."""
        if number < len(self._ask):
            self.asked.emit(self._ask[number])

    def _show_concern(self, assessment: Assessment, overrule: Overrule | None) -> None:
        concern = overrule.concern if overrule else assessment.concern
        word = words_of(concern).say(self._language)
        self.concern_label.setText(f"{SHAPES[concern]}  {word}")
        self.concern_label.setAccessibleName(self.tr("위험 징후: {word}").format(word=word))
        restyle(self.concern_label, "concern", concern.value)
        self.gate_label.setText(assessment.gate.say(self._language))
        mark = " " + self.tr("(확인 필요)")
        places = ", ".join(
            f"{n.name.say(self._language)} {n.level}{mark if n.stale else ''}" for n in assessment.high_risk_places
        )
        self.high_risk_label.setText(self.tr("경보 높은 곳: {places}").format(places=places) if places else "")
        self.high_risk_label.setVisible(bool(places))

    def _show_own(self, assessment: Assessment, overrule: Overrule | None, marks: str) -> None:
        lines = []
        if overrule:
            computed = words_of(assessment.concern).say(self._language)
            said = self.tr("내 판단 (화면의 판단: {computed}): {reason}")
            lines.append(said.format(computed=computed, reason=overrule.reason))
        if marks:
            lines.append(self.tr("내 표시: {marks}").format(marks=marks))
        self.overrule_label.setText("\n".join(lines))
        self.overrule_label.setVisible(bool(lines))

    def _add_finding(self, finding: Finding, with_why: bool) -> None:
        bars = "" if finding.kind is Kind.PROTECTION else f"{_BARS[finding.strength]}  "
        why = finding.why.say(self._language)
        lines = [finding.because.say(self._language)]
        details = self._details(finding)
        if with_why and finding.strength is Strength.STRONG:
            lines.append(why)
        else:
            details.insert(0, why)
        self._add_row(DisclosureRow(finding.sign, f"{bars}{finding.title.say(self._language)}", lines, details))

    def _add_settled(self, finding: Finding) -> None:
        settled = finding.settled_by.say(self._language) if finding.settled_by else ""
        text = self.tr("✓ {sign} — {fact}(으)로 풀림").format(sign=finding.title.say(self._language), fact=settled)
        details = [finding.because.say(self._language), finding.why.say(self._language), *self._details(finding)]
        self._add_row(DisclosureRow(finding.sign, text, (), details, role="because"))

    def _details(self, finding: Finding) -> list[str]:
        """What innocent explanation to ask for, how the sign weighs, and where it comes from."""
        strength = words_of(finding.strength).say(self._language)
        kind = words_of(finding.kind).say(self._language)
        return [
            self.tr("물어볼 것: {check}").format(check=finding.check.say(self._language)),
            self.tr("무게: {strength} · {kind}").format(strength=strength, kind=kind),
            self.tr("출처: {source}").format(source=finding.source),
        ]

    def _toggle_gate(self, open: bool) -> None:
        """Show under the signs how the concern came about, or no longer."""
        if self._shown is None:
            return
        self._name_gate(self._shown)
        self._show_signs(self._shown)
        if open:
            rows = self.signs_box.findChildren(DisclosureRow)
            QTimer.singleShot(0, rows[-1], lambda: self.scroll_area.ensureWidgetVisible(rows[-1], 0, 4))

    def _name_gate(self, assessment: Assessment) -> None:
        sign = OPEN if self.gate_button.isChecked() else CLOSED
        text = self.tr("판단 기준 · 아직 모름 {n}가지").format(n=len(assessment.unknown))
        self.gate_button.setText(f"{sign} {text}")

    def _add_gate(self, assessment: Assessment) -> None:
        """How the concern came about: what was met, what is missing for more, what is unknown."""
        met = assessment.gate_met.say(self._language)
        missing = assessment.gate_missing.say(self._language)
        names = ", ".join(self._pack.question[id].words.say(self._language) for id in assessment.unknown)
        details = [
            self.tr("부족: {missing}").format(missing=missing) if missing else "",
            self.tr("아직 모름: {names}").format(names=names) if names else "",
            self.tr("배경 신호는 아무리 많아도 높음이 되지 않습니다."),
        ]
        details = [text for text in details if text]
        row = DisclosureRow(_GATE, self.tr("충족: {met}").format(met=met), details, (), role="because")
        self._signs.addWidget(row)

    def _add_row(self, row: DisclosureRow) -> None:
        row.set_open(row.key in self._open)
        row.toggled.connect(self._toggled)
        self._signs.addWidget(row)

    def _toggled(self, key: str, open: bool) -> None:
        """Remember what is open, and bring what has just opened into sight."""
        (self._open.add if open else self._open.discard)(key)
        row = self.sender()
        if open and isinstance(row, DisclosureRow):
            QTimer.singleShot(0, row, lambda: self.scroll_area.ensureWidgetVisible(row, 0, 4))

    def _show_ask(self, ask: tuple[str, ...]) -> None:
        self._ask = ask
        clear_column(self._asks)
        for number, id in enumerate(ask, start=1):
            button = QPushButton(f"{number}  {self._pack.question[id].say.say(self._language)}".replace("&", "&&"))
            button.setProperty("role", "ask")
            tip(button, f"Alt+{number}")
            button.clicked.connect(lambda _=False, question=id: self.asked.emit(question))
            self._asks.addWidget(button)
        self.ask_title.setText(self.tr("이어서 물어볼 것  Alt+1~3") if ask else "")
