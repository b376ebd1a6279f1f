"""Which desks may hand over, and with which key."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import msgspec
from sqlalchemy import Connection, insert, select, update

from airportdesk.errors import HandoverError, PackError
from airportdesk.handover.enrolment import DeskCard
from airportdesk.hq.tables import desk
from airportdesk.model import utc_text
from airportdesk.pack.signing import key_id, public_key
from airportdesk.text import clean_line

NAME_MAX = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """An enrolled desk. `no` is its number in the tables; `retired_at` is "" while it may hand over."""

    no: int
    id: str
    name: str
    key: str
    enrolled_at: str
    retired_at: str = ""


def card_from(data: bytes) -> DeskCard:
    """Read the file of a desk. Raises HandoverError."""
    try:
        card = msgspec.json.decode(data[:20_000], type=DeskCard)
        key, name = public_key(card.key), clean_line(card.name)[:NAME_MAX]
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, PackError) as error:
        raise HandoverError(
            "데스크가 만든 등록 파일이 아닙니다. 데스크에서 다시 받아 주세요.",
            "This is no file by which a desk enrols. Get it again from the desk.",
            "no_card",
        ) from error
    return DeskCard(desk=card.desk, name=name or card.desk[:8], key=key)


def add(conn: Connection, card: DeskCard, now: datetime) -> Desk:
    """Enrol a desk; one that was retired is enrolled again with the key it had. Raises HandoverError.

    A desk that is known with another key is refused: retire it, and enrol the desk's new log under its new id.
    """
    known = {one.id: one for one in listed(conn)}
    same = known.get(card.desk)
    if same is not None and same.key != card.key:
        raise HandoverError(
            f"'{same.name}' 데스크는 다른 열쇠({key_id(same.key)})로 등록되어 있습니다. 데스크에 확인해 주세요.",
            f"The desk '{same.name}' is enrolled with another key ({key_id(same.key)}). Ask the desk.",
            "other_key",
        )
    if same is None and any(one.key == card.key for one in known.values()):
        raise HandoverError(
            "이 열쇠는 이미 다른 데스크의 것입니다. 데스크마다 열쇠가 달라야 합니다.",
            "Another desk has this key already. Every desk must have its own.",
            "same_key",
        )
    if same is None:
        conn.execute(insert(desk).values(id=card.desk, name=card.name, key=card.key, enrolled_at=utc_text(now)))
    else:
        conn.execute(update(desk).where(desk.c.no == same.no).values(name=card.name, retired_at=None))
    return found(conn, card.desk)


def retire(conn: Connection, wanted: str, now: datetime) -> Desk:
    """Take nothing more from a desk, named by its name or the start of its id. What it handed over stays and counts."""
    one = named(conn, wanted)
    conn.execute(update(desk).where(desk.c.no == one.no).values(retired_at=utc_text(now)))
    return found(conn, one.id)


def named(conn: Connection, wanted: str) -> Desk:
    """The one desk of that name, or whose id begins so. Raises HandoverError: none, or several."""
    fitting = [one for one in listed(conn) if wanted and (one.name == wanted or one.id.startswith(wanted))]
    if len(fitting) != 1:
        raise HandoverError(
            "그런 데스크가 없거나 여럿입니다. 'airportdesk hq desk list'에서 번호를 확인해 주세요.",
            "There is no such desk, or several. See 'airportdesk hq desk list' for its id.",
            "no_desk",
        )
    return fitting[0]


def found(conn: Connection, id: str) -> Desk:
    """The desk with that id. Raises HandoverError."""
    for one in listed(conn):
        if one.id == id:
            return one
    raise HandoverError("등록되지 않은 데스크입니다.", "This desk is not enrolled.", "no_desk")


def listed(conn: Connection) -> Sequence[Desk]:
    """Every desk that was ever enrolled, by name."""
    rows = conn.execute(select(desk).order_by(desk.c.name, desk.c.id)).all()
    return [
        Desk(
            no=row.no,
            id=row.id,
            name=row.name,
            key=row.key,
            enrolled_at=row.enrolled_at,
            retired_at=row.retired_at or "",
        )
        for row in rows
    ]
