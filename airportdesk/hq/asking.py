"""Asking about a person: who asks, on what authority and why is written down before anything is looked up."""

import json
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, insert, select

from airportdesk.errors import HandoverError
from airportdesk.hq.database import Database
from airportdesk.hq.people import Candidate, Certainty, Wanted, found
from airportdesk.hq.person_store import PersonIndex, brought_up_to_date
from airportdesk.hq.person_tables import person_answer, person_query
from airportdesk.model import KST, utc_text
from airportdesk.text import LINE_MAX, clean_line


class QueryAct(StrEnum):
    """What a query was for."""

    ASKED = "asked"
    LIST_ADDED = "list_added"
    MATCHED = "matched"
    LISTED = "listed"


@dataclass(frozen=True, slots=True)
class Grounds:
    """Who asks, on what authority (a law, an order, a case number) and why."""

    who: str
    authority: str
    reason: str


@dataclass(frozen=True, slots=True)
class Asking:
    """One query as it was recorded. `likely`, `possible` and `weak` count what was told; None while nothing was."""

    id: int
    at: datetime
    grounds: Grounds
    act: str
    asked: str
    likely: int | None
    possible: int | None
    weak: int | None


def grounds_from(who: str, authority: str, reason: str) -> Grounds:
    """The grounds as typed. Raises HandoverError where one is empty: nothing is looked up without them."""
    made = Grounds(clean_line(who), clean_line(authority), clean_line(reason))
    for value, ko, en in (
        (made.who, "조회하는 사람(--who)", "who asks (--who)"),
        (
            made.authority,
            "조회 권한(--authority, 법 조항이나 사건번호)",
            "the authority (--authority: a law or a case)",
        ),
        (made.reason, "조회 사유(--reason)", "the reason (--reason)"),
    ):
        if not value:
            raise HandoverError(
                f"{ko}을(를) 적어 주세요. 조회하지 않았습니다.", f"Give {en}. Nothing was looked up.", "grounds"
            )
    return made


def ask(db: Database, wanted: Wanted, grounds: Grounds, now: datetime) -> tuple[Candidate, ...]:
    """The contacts that may have been with a person, the surest first.

    The query is recorded first, and what was told after; the index is brought up to date between. Raises HandoverError
    where too little is asked to look anybody up.
    """
    if not wanted.enough:
        raise HandoverError(
            "이름, 전화, 계정, 생년월일, 또는 편명과 출국일 가운데 하나는 있어야 합니다. 하나를 더 적어 주세요.",
            "A name, a telephone, a handle, a whole birth date, or a flight with its days is needed. Give one of them.",
            "too_little",
        )
    with db.writing() as conn:
        query = noted(conn, QueryAct.ASKED, grounds, asked_text(wanted), now)
    brought_up_to_date(db, now)
    with db.reading() as conn:
        told = found(wanted, PersonIndex(conn))
    with db.writing() as conn:
        answered(conn, query, [one.sure for one in told], now)
    return told


def noted(conn: Connection, act: QueryAct, grounds: Grounds, asked: str, now: datetime) -> int:
    """Write a query down; its number."""
    made = conn.execute(
        insert(person_query).values(
            at=utc_text(now),
            who=grounds.who,
            authority=grounds.authority,
            reason=grounds.reason,
            act=act.value,
            asked=asked,
        )
    )
    assert made.inserted_primary_key is not None  # noqa: S101  # every insert of one row has one
    return int(made.inserted_primary_key[0])


def answered(conn: Connection, query: int, told: list[Certainty], now: datetime) -> None:
    """Write down how much was told."""
    counts = {word.value: told.count(word) for word in Certainty}
    conn.execute(insert(person_answer).values(query=query, at=utc_text(now), **counts))


def askings(conn: Connection, since: date) -> tuple[Asking, ...]:
    """Every query from a Korean day on, the newest first."""
    columns: tuple[Any, ...] = (person_answer.c.likely, person_answer.c.possible, person_answer.c.weak)
    rows = conn.execute(
        select(person_query, *columns)
        .outerjoin(person_answer, person_answer.c.query == person_query.c.id)
        .where(person_query.c.at >= utc_text(datetime.combine(since, time(), KST)))
        .order_by(person_query.c.id.desc())
    )
    return tuple(
        Asking(
            row.id,
            datetime.fromisoformat(row.at),
            Grounds(row.who, row.authority, row.reason),
            row.act,
            row.asked,
            row.likely,
            row.possible,
            row.weak,
        )
        for row in rows
    )


def asked_text(wanted: Wanted) -> str:
    """What was asked, as JSON without what is empty."""
    held = {
        "names": list(wanted.names),
        "born": wanted.born + (" ±1" if wanted.about and wanted.born else ""),
        "phones": list(wanted.phones),
        "handles": list(wanted.handles),
        "flight": wanted.flight,
        "first": wanted.first.isoformat() if wanted.first else "",
        "last": wanted.last.isoformat() if wanted.last else "",
    }
    return json.dumps({key: value for key, value in held.items() if value}, ensure_ascii=False)


def wanted_from(
    *,
    names: tuple[str, ...],
    born: str,
    phones: tuple[str, ...],
    handles: tuple[str, ...],
    flight: str,
    first: date | None,
    last: date | None,
    today: date,
) -> Wanted:
    """A question from what was typed. Raises HandoverError that names what cannot be read."""
    from airportdesk.hq.reports import read_born, read_flight, read_handle, read_phone

    year, about = read_born(born, today)
    return Wanted(
        names=tuple(name for one in names if (name := clean_line(one, LINE_MAX))),
        born=year,
        about=about,
        phones=tuple(read_phone(one) for one in phones if one.strip()),
        handles=tuple(handle for one in handles for handle in read_handle(one)),
        flight=read_flight(flight),
        first=first or last,
        last=last or first,
    )
