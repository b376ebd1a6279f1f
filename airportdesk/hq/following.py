"""Reports of missing persons at headquarters: taken in, matched with every contact, followed until they are closed.

A report is compared with all contacts once, and from then on with those of each hand-over that comes in. What is found
is announced once: again only if an amended contact, or one taken anew, has become surer.
"""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, func, insert, select, update

from airportdesk.errors import HandoverError
from airportdesk.hq.asking import Grounds, QueryAct, answered, noted
from airportdesk.hq.database import Database
from airportdesk.hq.people import Candidate, Certainty, Known, Wanted, asked_keys, found, index_keys, judged
from airportdesk.hq.person_store import PersonIndex, brought_up_to_date, known_in
from airportdesk.hq.person_tables import person_indexed, report, report_hit, report_list, report_step
from airportdesk.hq.reports import Report, read_list
from airportdesk.hq.reports import RowProblem as RowProblem
from airportdesk.hq.tables import desk, meta
from airportdesk.model import utc_text
from airportdesk.text import Words, clean_line


class State(StrEnum):
    """How far a report has come. The first three are matched with what comes in."""

    OPEN = "open"
    LOCATED = "located"
    SAFE = "safety_confirmed"
    RETURNED = "returned"
    CLOSED = "closed"


STATE_WORDS = {
    State.OPEN: Words("확인 중", "open"),
    State.LOCATED: Words("소재 확인", "located"),
    State.SAFE: Words("안전 확인", "safety confirmed"),
    State.RETURNED: Words("귀국", "returned"),
    State.CLOSED: Words("종결", "closed"),
}
MATCHED = (State.OPEN, State.LOCATED, State.SAFE)
_SUREST = (Certainty.LIKELY, Certainty.POSSIBLE, Certainty.WEAK)


@dataclass(frozen=True, slots=True)
class Added:
    """What came of a list: its number, new reports, rows that are followed already, and rows that cannot be read."""

    list: int
    added: int
    known: tuple[int, ...]
    problems: tuple[RowProblem, ...]
    unknown: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """What was done about a report, by whom."""

    at: datetime
    day: date
    state: State
    who: str
    note: str


@dataclass(frozen=True, slots=True)
class Followed:
    """A report as it stands."""

    id: int
    ref: str
    wanted: Wanted
    note: str
    steps: tuple[Step, ...]
    hits: int

    @property
    def state(self) -> State:
        """That of the newest step."""
        return self.steps[-1].state


@dataclass(frozen=True, slots=True)
class Announced:
    """A new hit: the report, and the contact that may have been with that person."""

    report: int
    ref: str
    name: str
    candidate: Candidate


def add_list(db: Database, data: bytes, name: str, grounds: Grounds, now: datetime, today: date) -> Added:
    """Take a list in; every row that can be read and is not followed yet becomes an open report.

    Raises HandoverError where the file is no list, or was taken in before.
    """
    read = read_list(data, name, today)
    sha256 = hashlib.sha256(data).hexdigest()
    with db.writing() as conn:
        earlier = conn.execute(select(report_list.c.id).where(report_list.c.sha256 == sha256)).scalar()
        if earlier is not None:
            raise HandoverError(
                f"{name}: 이미 목록 {earlier}번으로 들어와 있습니다. 아무것도 바꾸지 않았습니다.",
                f"{name}: is list {earlier} already. Nothing was changed.",
                "known_list",
            )
        query = noted(conn, QueryAct.LIST_ADDED, grounds, name, now)
        made = conn.execute(insert(report_list).values(query=query, file=clean_line(name), sha256=sha256))
        number = _number(made)
        known = [one.row for one in read.reports if not _followed(conn, number, one, grounds.who, now, today)]
    return Added(number, len(read.reports) - len(known), tuple(known), read.problems, read.unknown)


def match(
    db: Database, grounds: Grounds, now: datetime, least: Certainty = Certainty.POSSIBLE
) -> tuple[Announced, ...]:
    """Compare what was not compared yet, and announce what is new and at least that sure, the surest first."""
    with db.writing() as conn:
        query = noted(conn, QueryAct.MATCHED, grounds, f"least {least.value}", now)
    brought_up_to_date(db, now)
    with db.writing() as conn:
        conn.execute(select(meta).where(meta.c.name == "version").with_for_update()).all()  # one match at a time
        told = [*_new_reports(conn), *_new_contacts(conn)]
        told.sort(key=lambda one: (-one.candidate.share, one.report, one.candidate.known.key))
        surely = [one for one in told if _SUREST.index(one.candidate.sure) <= _SUREST.index(least)]
        new = [one for one in surely if _kept(conn, one, now)]
        answered(conn, query, [one.candidate.sure for one in new], now)
    return tuple(new)


def follow(db: Database, number: int, state: State, who: str, note: str, now: datetime, day: date) -> Followed:
    """Set a report's state as of a day. Raises HandoverError: no such report, nobody named, a day to come."""
    who = clean_line(who)
    if not who:
        raise HandoverError("누가 확인했는지(--who) 적어 주세요.", "Give who confirmed it (--who).", "grounds")
    if day > now.date():
        raise HandoverError("앞으로 올 날짜입니다. 확인한 날을 적어 주세요.", "That day is yet to come.", "day")
    with db.writing() as conn:
        if conn.execute(select(report.c.id).where(report.c.id == number)).first() is None:
            raise no_report(number)
        _step(conn, number, state, who, clean_line(note), now, day)
    return next(one for one in followed(db) if one.id == number)


def followed(db: Database, states: Sequence[State] = tuple(State)) -> tuple[Followed, ...]:
    """The reports of these states with every step, the newest report first."""
    with db.reading() as conn:
        return tuple(one for one in _all(conn) if one.state in states)


def hits_of(db: Database, number: int) -> tuple[Any, ...]:
    """What was announced for a report, newest first: desk (its id), contact, sure, share, why_ko, why_en, found_at."""
    wanted = (
        select(desk.c.id.label("desk"), *(c for c in report_hit.c if c.name not in ("desk", "report")))
        .join(desk, desk.c.no == report_hit.c.desk)
        .where(report_hit.c.report == number)
        .order_by(report_hit.c.found_at.desc(), report_hit.c.share.desc())
    )
    with db.reading() as conn:
        return tuple(conn.execute(wanted).all())


def no_report(number: int) -> HandoverError:
    """That there is no such report."""
    return HandoverError(
        f"{number}번 신고가 없습니다. 'airportdesk hq reports list'에서 번호를 봐 주세요.",
        f"There is no report {number}. 'airportdesk hq reports list' shows the numbers.",
        "no_report",
    )


def _followed(conn: Connection, number: int, one: Report, who: str, now: datetime, today: date) -> bool:
    """Open a report, unless one with that reference, or that name, birth and telephone, is there."""
    wanted = one.wanted
    name, other = (*wanted.names, "", "")[:2]
    phones = "\n".join(wanted.phones)
    same = (report.c.ref == one.ref) if one.ref else (report.c.ref == "")
    if not one.ref:
        same = same & (report.c.name == name) & (report.c.born == wanted.born) & (report.c.phones == phones)
    if conn.execute(select(report.c.id).where(same)).first() is not None:
        return False
    made = conn.execute(
        insert(report).values(
            list=number,
            row=one.row,
            ref=one.ref,
            name=name,
            other_name=other,
            born=wanted.born,
            about=wanted.about,
            phones=phones,
            handles="\n".join(wanted.handles),
            flight=wanted.flight,
            first=wanted.first,
            last=wanted.last,
            note=one.note,
            matched=False,
        )
    )
    _step(conn, _number(made), State.OPEN, who, "", now, today)
    return True


def _step(conn: Connection, number: int, state: State, who: str, note: str, now: datetime, day: date) -> None:
    values = {"report": number, "at": utc_text(now), "day": day, "state": state.value, "who": who, "note": note}
    conn.execute(insert(report_step).values(values))


def _number(made: Any) -> int:
    return int(made.inserted_primary_key[0])


def _wanted(row: Any) -> Wanted:
    return Wanted(
        names=tuple(filter(None, (row.name, row.other_name))),
        born=row.born,
        about=row.about,
        phones=tuple(row.phones.split()),
        handles=tuple(filter(None, row.handles.split("\n"))),
        flight=row.flight,
        first=row.first,
        last=row.last,
    )


def _all(conn: Connection) -> Iterator[Followed]:
    steps: dict[int, list[Step]] = {}
    for row in conn.execute(select(report_step).order_by(report_step.c.id)):
        step = Step(datetime.fromisoformat(row.at), row.day, State(row.state), row.who, row.note)
        steps.setdefault(row.report, []).append(step)
    counted = select(report_hit.c.report, func.count()).group_by(report_hit.c.report)
    hits = {row[0]: row[1] for row in conn.execute(counted)}
    for row in conn.execute(select(report).order_by(report.c.id.desc())):
        yield Followed(row.id, row.ref, _wanted(row), row.note, tuple(steps[row.id]), hits.get(row.id, 0))


def _new_reports(conn: Connection) -> Iterator[Announced]:
    """Every contact for reports that were never compared."""
    index = PersonIndex(conn)
    for row in conn.execute(select(report).where(report.c.matched.is_(False)).order_by(report.c.id)).all():
        for candidate in found(_wanted(row), index):
            yield Announced(row.id, row.ref, row.name or row.other_name, candidate)
        conn.execute(update(report).where(report.c.id == row.id).values(matched=True))


def _new_contacts(conn: Connection) -> Iterator[Announced]:
    """The contacts of hand-overs that were never compared, for reports that are followed."""
    waiting = conn.execute(select(person_indexed).where(person_indexed.c.matched.is_(False))).all()
    open_reports = {one.id: one for one in _all(conn) if one.state in MATCHED} if waiting else {}
    by_key: dict[str, set[int]] = {}
    for one in open_reports.values():
        for key in asked_keys(one.wanted):
            by_key.setdefault(key, set()).add(one.id)
    index = PersonIndex(conn)
    for row in waiting:
        for known in known_in(conn, row.desk, row.number):
            yield from _for_contact(known, by_key, open_reports, index)
        same = (person_indexed.c.desk == row.desk) & (person_indexed.c.sealed == row.sealed)
        conn.execute(update(person_indexed).where(same).values(matched=True))


def _for_contact(
    known: Known, by_key: dict[str, set[int]], reports: dict[int, Followed], index: PersonIndex
) -> Iterable[Announced]:
    numbers = {number for key in index_keys(known) for number in by_key.get(key, ())}
    for number in sorted(numbers):
        one = reports[number]
        if candidate := judged(one.wanted, known, index):
            yield Announced(number, one.ref, next(iter(one.wanted.names), ""), candidate)


def _kept(conn: Connection, one: Announced, now: datetime) -> bool:
    """Keep a hit; False where that contact was announced for the report before, with this word or a surer one."""
    known, sure = one.candidate.known, one.candidate.sure
    no = conn.execute(select(desk.c.no).where(desk.c.id == known.desk)).scalar_one()
    surer = [word.value for word in _SUREST[: _SUREST.index(sure) + 1]]
    same = (report_hit.c.report == one.report) & (report_hit.c.desk == no) & (report_hit.c.contact == known.contact)
    if conn.execute(select(report_hit.c.sure).where(same, report_hit.c.sure.in_(surer))).first() is not None:
        return False
    conn.execute(
        insert(report_hit).values(
            report=one.report,
            desk=no,
            contact=known.contact,
            sure=sure.value,
            revision=known.revision,
            share=one.candidate.share,
            why_ko=" · ".join(words.ko for words in one.candidate.why),
            why_en=" · ".join(words.en for words in one.candidate.why),
            found_at=utc_text(now),
        )
    )
    return True
