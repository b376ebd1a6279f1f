"""The figures of a day, counted once for every format. Pure.

Every figure stands with what it was counted in. A talk that was taken back counts nowhere, and nor do its leaflets.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from airportdesk.export.day import DayLog
from airportdesk.export.statistics import is_flight
from airportdesk.labels import CONCERN, LEAFLET_LANGUAGE, label
from airportdesk.model import KST, Act, Concern, Decision, LeafletReason, Notice, Record
from airportdesk.text import Words

NOT_RECORDED = Words("기록 없음", "not recorded")
CONTACTS = Words("면담", "contacts")
LEAFLETS = Words("안내문", "leaflets")


@dataclass(frozen=True, slots=True)
class Figure:
    """How many. `id` tells it from its neighbours in every language."""

    id: str
    name: Words
    count: int


@dataclass(frozen=True, slots=True)
class Tally:
    """Figures of one kind, counted in `of` things called `unit`. Where not `exclusive`, one thing may count twice."""

    id: str
    name: Words
    unit: Words
    of: int
    figures: tuple[Figure, ...]
    exclusive: bool = True

    def count(self, id: str) -> int:
        """The figure with that id, 0 where there is none."""
        return next((figure.count for figure in self.figures if figure.id == id), 0)


@dataclass(frozen=True, slots=True)
class Judged:
    """Talks of one concern by the rules, and what officers said of them: the same, another one, or nothing."""

    rules: Concern
    count: int
    own: tuple[Figure, ...]
    unsaid: int


@dataclass(frozen=True, slots=True)
class AlertFigure:
    """Talks whose journey went to a place with that alert; `stale`: its end or review date had passed."""

    place: str
    name: Words
    level: str
    label: Words
    since: date
    stale: bool
    count: int


@dataclass(frozen=True, slots=True)
class Missing:
    """What is not there: in how many of how many talks, and which (numbers of contacts)."""

    id: str
    name: Words
    count: int
    of: int
    contacts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Tasks:
    """Follow-ups and call-backs: set in the day's talks, of these still open; open at the desk, and overdue."""

    set: int
    open: int
    desk: int
    overdue: int


@dataclass(frozen=True, slots=True)
class DaySummary:
    """The figures of one day. `contacts` is how many talks count, `withdrawn` how many were taken back."""

    day: date
    contacts: int
    withdrawn: int
    flagged: int
    high: int
    rules: Tally
    concern: Tally
    judged: tuple[Judged, ...]
    flights: Tally
    hours: Tally
    signs: Tally
    acts: Tally
    decisions: Tally
    languages: Tally
    reasons: Tally
    alerts: tuple[AlertFigure, ...]
    tasks: Tasks
    missing: tuple[Missing, ...]
    written: datetime | None
    """When the newest of them was written, in the desk's time."""

    @property
    def tallies(self) -> tuple[Tally, ...]:
        """All of them, in the order in which they are read."""
        talks = (self.rules, self.concern, self.acts, self.decisions, self.hours, self.flights, self.signs)
        return (*talks, self.languages, self.reasons)


def counted(records: Iterable[Record]) -> tuple[Record, ...]:
    """The records that count."""
    return tuple(record for record in records if not record.contact.withdrawn)


def summary_of(log: DayLog) -> DaySummary:
    """Count a day."""
    records = counted(log.records)
    flagged = [record for record in records if record.concern is not Concern.NONE]
    languages, reasons = _leaflets(log, records)
    return DaySummary(
        day=log.day,
        contacts=len(records),
        withdrawn=len(log.records) - len(records) + log.taken_back,
        flagged=len(flagged),
        high=sum(record.concern is Concern.HIGH for record in records),
        rules=_closed("rules", _by(Words("규칙", "rules")), records, lambda r: r.assessment.concern, Concern),
        concern=_closed("concern", CONCERN, records, lambda r: r.concern, Concern),
        judged=tuple(_judged(concern, records) for concern in (Concern.HIGH, Concern.SOME, Concern.NONE)),
        flights=_flights(records),
        hours=_hours(records),
        signs=_signs(records),
        acts=_closed("act", Words("조치", "act"), records, lambda r: r.contact.act, Act),
        decisions=_closed("decision", Words("본인 결정", "decision"), records, lambda r: r.contact.decision, Decision),
        languages=languages,
        reasons=reasons,
        alerts=_alerts(records),
        tasks=_tasks(log, records),
        missing=_missing(records),
        written=max((record.written_at.astimezone(KST) for record in records), default=None),
    )


def _by(who: Words) -> Words:
    return Words(f"{CONCERN.ko}({who.ko})", f"{CONCERN.en} ({who.en})")


def _closed(
    id: str,
    name: Words,
    records: Sequence[Record],
    value: Callable[[Record], StrEnum | None],
    members: type[StrEnum],
) -> Tally:
    """Every member of a closed list, those nobody chose too, and how often nothing was recorded."""
    counts = Counter(map(value, records))
    figures = [Figure(member.value, label(member), counts[member]) for member in members]
    if counts[None]:
        figures.append(Figure("", NOT_RECORDED, counts[None]))
    return Tally(id, name, CONTACTS, len(records), tuple(figures))


def _judged(rules: Concern, records: Sequence[Record]) -> Judged:
    found = [record for record in records if record.assessment.concern is rules]
    own = Counter(record.overrule.concern for record in found if record.overrule)
    figures = tuple(Figure(concern.value, label(concern), own[concern]) for concern in Concern)
    return Judged(rules, len(found), figures, len(found) - own.total())


def _most_first(counts: Counter[str], name: Callable[[str], Words]) -> tuple[Figure, ...]:
    return tuple(Figure(id, name(id), n) for id, n in sorted(counts.items(), key=lambda item: (-item[1], item[0])))


def _flights(records: Sequence[Record]) -> Tally:
    """By flight. What is no flight number may be a name, so it is not said what it is."""
    flights = (record.contact.flight for record in records)
    counts = Counter(flight if not flight or is_flight(flight) else "?" for flight in flights)
    others = {"": Words("편명 없음", "no flight"), "?": Words("알 수 없는 편명", "unknown flight")}

    def name(id: str) -> Words:
        return others.get(id) or Words(id, id)

    return Tally("flight", Words("편명", "flight"), CONTACTS, len(records), _most_first(counts, name))


def _hours(records: Sequence[Record]) -> Tally:
    """From the first hour with a talk to the last, hours without one too; an hour is named by its beginning."""
    counts = Counter(record.contact.at.astimezone(KST).hour for record in records)
    hours = range(min(counts), max(counts) + 1) if counts else range(0)
    figures = tuple(Figure(f"{hour:02}", Words(f"{hour}시", f"{hour:02}:00"), counts[hour]) for hour in hours)
    return Tally("hour", Words("시간대", "hour"), CONTACTS, len(records), figures)


def _signs(records: Sequence[Record]) -> Tally:
    found = [{f.sign: f.title for f in record.assessment.findings} for record in records]
    titles = {sign: title for one in found for sign, title in one.items()}
    counts = Counter(sign for one in found for sign in one)
    figures = _most_first(counts, titles.__getitem__)
    return Tally("sign", Words("신호", "signs"), CONTACTS, len(records), figures, exclusive=False)


def _leaflets(log: DayLog, records: Sequence[Record]) -> tuple[Tally, Tally]:
    """By language and reason: copies sent to a printer where that is known, else leaflets made for the talks."""
    reasons = {reason.value: label(reason) for reason in LeafletReason}
    languages, why = Counter[str](), Counter[str]()
    if log.handed is None:
        made = [leaflet for record in records for leaflet in log.leaflets.get(record.contact_id, ())]
        languages.update(leaflet.language for leaflet in made)
        why.update(leaflet.reason for leaflet in made)
    for count in log.handed or ():
        if count.language in LEAFLET_LANGUAGE:  # the help card is no leaflet for travellers
            languages[count.language] += count.sent
            why[count.reason] += count.sent
    total = languages.total()

    def language(id: str) -> Words:
        return LEAFLET_LANGUAGE.get(id) or Words(id, id)

    def reason(id: str) -> Words:
        return reasons.get(id) or (Words(id, id) if id else NOT_RECORDED)

    return (
        Tally("language", Words("안내문 언어", "leaflet language"), LEAFLETS, total, _most_first(languages, language)),
        Tally("reason", Words("안내문 사유", "leaflet reason"), LEAFLETS, total, _most_first(why, reason)),
    )


def _alerts(records: Sequence[Record]) -> tuple[AlertFigure, ...]:
    """The alerts of the places, stricter areas inside a province too; the most talks first."""
    counts: Counter[tuple[str, str, date]] = Counter()
    known: dict[tuple[str, str, date], Notice] = {}
    for record in records:
        every = [n for notice in record.assessment.notices for n in (notice, *notice.stricter)]
        keys = {(notice.place, notice.level, notice.since): notice for notice in every}
        counts.update(keys.keys())
        known.update(keys)
    ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    found = ((known[key], count) for key, count in ordered)
    return tuple(AlertFigure(n.place, n.name, n.level, n.label, n.since, n.stale, count) for n, count in found)


def _tasks(log: DayLog, records: Sequence[Record]) -> Tasks:
    numbers = {record.contact_id for record in records}
    return Tasks(
        set=sum(len(record.contact.tasks) for record in records),
        open=sum(task.contact_id in numbers for task in log.tasks),
        desk=len(log.tasks),
        overdue=sum(task.due < log.day for task in log.tasks),
    )


def _missing(records: Sequence[Record]) -> tuple[Missing, ...]:
    flagged = [record for record in records if record.assessment.concern is not Concern.NONE]

    def lacking(id: str, ko: str, en: str, among: Sequence[Record], is_there: Callable[[Record], object]) -> Missing:
        gone = tuple(sorted(record.contact_id for record in among if not is_there(record)))
        return Missing(id, Words(ko, en), len(gone), len(among), gone)

    return (
        lacking("flight", "편명 없음", "no flight", records, lambda r: r.contact.flight),
        lacking("decision", "본인 결정 없음", "no decision", records, lambda r: r.contact.decision),
        lacking("act", "조치 없음", "no act", records, lambda r: r.contact.act),
        lacking(
            *("judgement", "주의 이상인데 담당자 판단 없음", "flagged, without the officer's own judgement"),
            *(flagged, lambda r: r.overrule),
        ),
    )
