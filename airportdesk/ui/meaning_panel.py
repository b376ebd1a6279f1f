"""What the talk means so far: concern with its reasons, what is unknown, what to ask next."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from airportdesk.labels import label as words_of
from airportdesk.model import Assessment, Concern, Finding, Kind, Overrule, Strength
from airportdesk.pack import Pack
from airportdesk.text import Language
from airportdesk.ui.column import clear_column, column_in
from airportdesk.ui.forms import load_form
from airportdesk.ui.plain import label, restyle, tip

SHAPES = {Concern.NONE: "○", Concern.SOME: "▲", Concern.HIGH: "◆"}
"""The shape beside the word, so that nothing rests on colour alone."""
_WHY_FITS = 4
"""Up to so many signs there is room to say why the strong ones matter; past that it is in their tips."""
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
    unknown_label: QLabel
    overrule_button: QPushButton
    overrule_label: QLabel

    def __init__(self, pack: Pack, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "meaning_panel")
        self._pack = pack
        self._language = language
        self._signs = column_in(self.signs_box, 2)
        self._asks = column_in(self.ask_box, 4)
        self._ask: tuple[str, ...] = ()
        self._shown: Assessment | None = None
        self.overrule_button.clicked.connect(self.overruling)

    def show_assessment(self, assessment: Assessment, overrule: Overrule | None) -> None:
        """Show what the rules say, and the officer's own judgement where there is one."""
        self._show_concern(assessment, overrule)
        if assessment == self._shown:
            return
        self._shown = assessment
        clear_column(self._signs)
        for finding in assessment.findings:
            self._add_finding(finding, with_why=len(assessment.findings) <= _WHY_FITS)
        for finding in assessment.settled:
            self._add_settled(finding)
        if not (assessment.findings or assessment.settled):
            self._signs.addWidget(label(self.tr("아직 들은 신호가 없습니다."), "soft"))
        self._show_ask(assessment.ask)
        names = [self._pack.question[id].words.say(self._language) for id in assessment.unknown]
        self.unknown_label.setText(self.tr("아직 모름 {n}가지").format(n=len(names)) if names else "")
        tip(self.unknown_label, ", ".join(names))

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
        places = ", ".join(f"{n.name.say(self._language)} {n.level}" for n in assessment.high_risk_places)
        self.high_risk_label.setText(self.tr("경보 높은 곳: {places}").format(places=places) if places else "")
        self.high_risk_label.setVisible(bool(places))
        if overrule:
            computed = words_of(assessment.concern).say(self._language)
            self.overrule_label.setText(
                self.tr("내 판단 (화면의 판단: {computed}): {reason}").format(computed=computed, reason=overrule.reason)
            )
        self.overrule_label.setVisible(bool(overrule))

    def _add_finding(self, finding: Finding, with_why: bool) -> None:
        kind = words_of(finding.kind).say(self._language)
        bars = "" if finding.kind is Kind.PROTECTION else f"{_BARS[finding.strength]}  "
        head = label(f"{bars}{finding.title.say(self._language)}", "finding")
        strength = words_of(finding.strength).say(self._language)
        tip(head, f"{strength} · {kind} · {finding.source}")
        self._signs.addWidget(head)
        because = label(finding.because.say(self._language), "because")
        tip(because, f"{finding.why.say(self._language)} {finding.check.say(self._language)}")
        self._signs.addWidget(because)
        if with_why and finding.strength is Strength.STRONG:
            self._signs.addWidget(label(finding.why.say(self._language), "because"))

    def _add_settled(self, finding: Finding) -> None:
        settled = finding.settled_by.say(self._language) if finding.settled_by else ""
        text = self.tr("✓ {sign} — {fact}(으)로 풀림").format(sign=finding.title.say(self._language), fact=settled)
        self._signs.addWidget(label(text, "because"))

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
