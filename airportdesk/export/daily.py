"""The daily report: the figures of a day as a report, never with a traveller in it."""

from collections.abc import Sequence
from datetime import datetime, time

from airportdesk.export.columns import no_contacts, told
from airportdesk.export.day import DayLog, Profile
from airportdesk.export.report import TOPMOST, Bar, Bars, Box, Part, Report, Table
from airportdesk.export.summary import CONTACTS, AlertFigure, DaySummary, Figure, Missing, Tally, summary_of
from airportdesk.labels import label
from airportdesk.leaflet.words import day_words
from airportdesk.model import KST
from airportdesk.text import Language, Words

_WEEKDAYS = Words("월화수목금토일", "Mon Tue Wed Thu Fri Sat Sun")
_NAMED = 12
"""How many numbers of contacts are named where something is missing."""
_NONE = Words("없음", "none")
_NAMELESS = Words(
    "여행자가 누구인지는 이 보고에 없습니다. 모두 건수이며, 취소한 면담은 세지 않습니다.",
    "This report does not say who any traveller is. Everything is a count; talks that were taken back are not counted.",
)


def daily_report(log: DayLog, language: Language, profile: Profile = "hq") -> Report:
    """The report of a day. For statistics without officers, numbers of contacts, access record and sign-off."""
    found = summary_of(log)
    titles = {"hq": Words("일일 보고", "Daily report"), "statistics": Words("일일 통계", "Daily statistics")}
    say = _Say(language)
    return Report(
        title=f"{titles[profile].say(language)} {day_in_words(log, language)}",
        subtitle=_NAMELESS.say(language),
        facts=facts_of(log, found, language, profile),
        figures=_figures(found, say),
        rows=_rows(log, found, say, profile),
        foot=_foot(log, say, profile),
        language=language,
        made_at=log.made_at or found.written or datetime.combine(log.day, time(), KST),
    )


def day_in_words(log: DayLog, language: Language) -> str:
    """The day as a heading says it."""
    weekday = log.day.weekday()  # never strftime: it speaks the language of the computer
    if language == "ko":
        return f"{log.day.isoformat()}({_WEEKDAYS.ko[weekday]})"
    return f"{_WEEKDAYS.en.split()[weekday]} {day_words(log.day, 'en')}"


class _Say:
    """Words in one language, and how a denominator is said in it."""

    def __init__(self, language: Language) -> None:
        self.language = language

    def __call__(self, ko: str, en: str) -> str:
        return Words(ko, en).say(self.language)

    def of(self, unit: Words, n: int) -> str:
        """What something was counted in."""
        return self(f"{unit.ko} {n}건 중", f"of {n} {unit.en}")


def facts_of(log: DayLog, found: DaySummary, language: Language, profile: Profile) -> tuple[tuple[str, str], ...]:
    """Where and what a report is about, as names and values; an empty one is left out."""
    say = _Say(language)
    where = told(f"{log.desk.terminal} {log.desk.gate}".strip())
    facts = [(say("안내데스크", "Desk"), told(log.desk.name)), (say("터미널·게이트", "Terminal, gate"), where)]
    if log.number is not None:
        facts.append((say("넘김 번호", "Running number"), str(log.number)))
    if found.written and profile == "hq":
        facts.append((say("마지막 기록", "Last written"), found.written.strftime("%Y-%m-%d %H:%M")))
    if log.head and profile == "hq":
        facts.append((say("접속기록 끝", "Head of the access record"), told(log.head)))
    return tuple(fact for fact in facts if fact[1])


def _figures(found: DaySummary, say: _Say) -> tuple[tuple[str, str], ...]:
    figures = [
        (say("면담", "contacts"), found.contacts),
        (say("주의 이상", "flagged"), found.flagged),
        (say("높음", "high"), found.high),
        (say("귀가", "went home"), found.decisions.count("went_home")),
        (say("안내문", "leaflets"), found.languages.of),
        (say("취소", "taken back"), found.withdrawn),
    ]
    return tuple((name, str(count)) for name, count in figures)


def _rows(log: DayLog, found: DaySummary, say: _Say, profile: Profile) -> tuple[tuple[Part, ...], ...]:
    if not found.contacts:
        rows: list[tuple[Part, ...]] = [(_nothing(say),), (_tasks(found, say),)]
        return (*rows, (_sign_off(log, say),)) if profile == "hq" else tuple(rows)
    rows = [
        (_bars(found.concern, say), _judged(found, say)),
        (_bars(found.acts, say), _bars(found.decisions, say)),
        (_bars(found.hours, say, upright=True),),
        (_flights(found.flights, say), _alerts(found.alerts, found.contacts, say)),
        (_signs(found.signs, say),),
        (_bars(found.languages, say), _bars(found.reasons, say)),
        (_tasks(found, say), _missing(found.missing, say, profile)),
    ]
    if profile == "hq":
        rows.append((_sign_off(log, say),))
    return tuple(rows)


def _bars(tally: Tally, say: _Say, upright: bool = False) -> Bars:
    bars = tuple(Bar(told(figure.name.say(say.language)), figure.count) for figure in tally.figures)
    name = tally.name.say(say.language)
    return Bars(name[:1].upper() + name[1:], say.of(tally.unit, tally.of), bars, upright, _NONE.say(say.language))


def _nothing(say: _Say) -> Bars:
    return Bars(say("면담", "Contacts"), "", (), empty=no_contacts(say.language))


def _topmost(figures: Sequence[Figure], say: _Say) -> tuple[tuple[Bar, ...], Sequence[Figure]]:
    """The topmost as bars, and the rest; one alone is not worth a rest."""
    most = TOPMOST if len(figures) > TOPMOST + 1 else len(figures)
    return tuple(Bar(told(f.name.say(say.language)), f.count) for f in figures[:most]), figures[most:]


def _flights(tally: Tally, say: _Say) -> Bars:
    bars, rest = _topmost(tally.figures, say)
    note = say.of(tally.unit, tally.of)
    if rest:
        n = sum(figure.count for figure in rest)
        note += say(f", 그 밖 {len(rest)}편에 {n}건", f"; {n} on {len(rest)} other flights")
    return Bars(say("편명별", "By flight"), note, bars, empty=_NONE.say(say.language))


def _signs(tally: Tally, say: _Say) -> Bars:
    bars, rest = _topmost(tally.figures, say)
    note = say.of(tally.unit, tally.of) + say(", 한 면담에 여럿일 수 있음", "; one talk may have several")
    if rest:
        note += say(f", 그 밖 {len(rest)}가지는 XLSX에", f"; {len(rest)} others are in the XLSX")
    return Bars(say("신호별", "By sign"), note, bars, empty=_NONE.say(say.language))


def _judged(found: DaySummary, say: _Say) -> Table:
    """What the rules said, and what the officers said of it."""
    own = [figure.name.say(say.language) for figure in found.judged[0].own]
    rows = tuple(
        (
            *(label(judged.rules).say(say.language), str(judged.count)),
            *(str(figure.count) for figure in judged.own),
            str(judged.unsaid),
        )
        for judged in found.judged
    )
    return Table(
        say("규칙과 담당자의 판단", "Rules and the officers' own judgement"),
        say.of(CONTACTS, found.contacts)
        + say(". 오른쪽은 담당자가 스스로 적은 판단", ". To the right what officers noted themselves"),
        (say("규칙", "rules"), say("건", "n"), *own, say("안 적음", "unsaid")),
        rows,
        (22, 14, 15, 15, 15, 19),
        frozenset(range(1, 6)),
    )


def _alerts(alerts: tuple[AlertFigure, ...], contacts: int, say: _Say) -> Table:
    stale = say(" · 확인 필요", " · please confirm")
    shown = alerts if len(alerts) <= TOPMOST + 1 else alerts[:TOPMOST]
    rows = [
        (
            told(alert.name.say(say.language)),
            told(alert.label.say(say.language)) + (stale if alert.stale else ""),
            str(alert.count),
        )
        for alert in shown
    ]
    if rest := len(alerts) - len(shown):
        rows.append((say(f"그 밖 {rest}곳", f"{rest} other places"), say("XLSX에 있음", "in the XLSX"), ""))
    return Table(
        say("행선지의 여행경보", "Travel alerts of the places"),
        say.of(CONTACTS, contacts),
        (say("곳", "place"), say("면담 때의 단계", "level at the talk"), say("건", "n")),
        tuple(rows),
        (40, 48, 12),
        frozenset({2}),
        _NONE.say(say.language),
    )


def _tasks(found: DaySummary, say: _Say) -> Table:
    tasks = found.tasks
    rows = (
        (say("이 날 면담에서 정한 것", "set in the day's talks"), str(tasks.set)),
        (say("그중 아직 열린 것", "of these still open"), str(tasks.open)),
        (say("데스크 전체에 열린 것", "open at the desk"), str(tasks.desk)),
        (say("그중 기한 지난 것", "of these overdue"), str(tasks.overdue)),
    )
    return Table(
        *(say("후속 조치와 확인 연락", "Follow-ups and call-backs"), "", (say("할 일", "task"), say("건", "n"))),
        *(rows, (82, 18), frozenset({1})),
    )


def _missing(missing: tuple[Missing, ...], say: _Say, profile: Profile) -> Table:
    def which(one: Missing) -> str:
        named = ", ".join(map(str, one.contacts[:_NAMED]))
        more = one.count - _NAMED
        return named + (say(f" 외 {more}건", f" and {more} more") if more > 0 else "")

    heads = [say("빠진 것", "what is missing"), say("건", "n"), say("대상", "of")]
    rows = [[one.name.say(say.language), str(one.count), str(one.of)] for one in missing]
    widths: tuple[float, ...] = (64, 18, 18)
    if profile == "hq":
        heads.append(say("면담 번호", "contacts"))
        for row, one in zip(rows, missing, strict=True):
            row.append(which(one))
        widths = (36, 11, 13, 40)
    return Table(
        *(say("빠진 기록", "What is missing"), "", tuple(heads), tuple(map(tuple, rows)), widths, frozenset({1, 2})),
    )


def _sign_off(log: DayLog, say: _Say) -> Box:
    signed = log.signed_off
    return Box(
        say("마감 확인", "Signed off"),
        (
            (say("확인한 사람", "By"), told(signed.officer) if signed else ""),
            (say("확인한 때", "When"), signed.at.astimezone(KST).strftime("%Y-%m-%d %H:%M") if signed else ""),
            (say("서명", "Signature"), ""),
        ),
    )


def _foot(log: DayLog, say: _Say, profile: Profile) -> tuple[str, str]:
    parts = [log.day.isoformat()]
    if log.number is not None:
        parts.append(say(f"넘김 {log.number}번", f"number {log.number}"))
    if log.head and profile == "hq":
        parts.append(say(f"접속기록 {told(log.head)}", f"access record {told(log.head)}"))
    return told(log.desk.name), " · ".join(parts)
