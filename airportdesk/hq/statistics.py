"""Counts for others, without identities: no name, number, handle, note, officer, contact or exact time is in them.

Every file is CSV for a spreadsheet: UTF-8 with a mark, a head, one row a count. What stands where an id of the data
pack belongs and is none, as a place that was typed, is `OTHER`. Who publishes decides from how many talks on a cell is
shown.
"""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Select, and_, func, select

from airportdesk.export.csvfile import guarded
from airportdesk.hq.keys import kept
from airportdesk.hq.tables import answer, current, desk, leaflet, place, sign, talk

OTHER = "(other)"
_ID = re.compile(r"(?!.*[0-9]{4})[A-Za-z][A-Za-z0-9_.-]{0,60}")


def write_statistics(conn: Connection, folder: Path, since: date, until: date, fewest: int = 1) -> Iterator[Path]:
    """Write the files into a folder, one after the other, and yield their places. Raises HandoverError."""
    for name, wanted in _questions(since, until).items():
        rows = conn.execute(wanted)
        out = io.StringIO()
        writer = csv.writer(out, lineterminator="\r\n")
        writer.writerow(rows.keys())
        counts: Counter[tuple[Any, ...]] = Counter()
        for day, who, *ids, count in rows:
            counts[day, guarded(who), *map(_id, ids)] += count
        writer.writerows((*cells, count) for cells, count in counts.items() if count >= fewest)
        yield kept(folder / f"{name}.csv", b"\xef\xbb\xbf" + out.getvalue().encode())


def _questions(since: date, until: date) -> dict[str, "Select[Any]"]:
    who = desk.c.name.label("desk")
    base: Sequence[Any] = (talk.c.day, who)
    counted = func.count().label("talks")

    def of(table: Any, *columns: Any) -> "Select[Any]":
        key = and_(table.c.desk == talk.c.desk, table.c.contact == talk.c.contact, table.c.revision == talk.c.revision)
        made = select(*base, *columns, func.count(talk.c.contact.distinct()).label("talks"))
        return _bounded(made.select_from(talk).join(desk, desk.c.no == talk.c.desk).join(table, key), columns)

    def _bounded(made: "Select[Any]", columns: Sequence[Any]) -> "Select[Any]":
        every = (talk.c.day, desk.c.no, desk.c.name, *columns)
        return made.where(current(), talk.c.day.between(since, until)).group_by(*every).order_by(*every)

    whole = (talk.c.held, talk.c.act, talk.c.decision)
    talks = select(*base, *whole, counted).select_from(talk).join(desk, desk.c.no == talk.c.desk)
    return {
        "talks": _bounded(talks, whole),
        "signs": of(sign, sign.c.sign),
        "places": of(place, place.c.place),
        "answers": of(answer, answer.c.question, answer.c.answer),
        "leaflets": of(leaflet, leaflet.c.language, leaflet.c.reason),
    }


def _id(value: str | None) -> str:
    """An id as it is, nothing as nothing, anything else as other."""
    return "" if not value else value if _ID.fullmatch(value) else OTHER
