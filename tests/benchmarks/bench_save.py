"""Saving one contact through the store against the same rows by the bare driver in one transaction.

The reference writes to a second store: same file settings, tables, indexes and triggers, its rows read from what
`Store.log` wrote and made ready beforehand, so that only the transaction itself is timed.
"""

import statistics
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from airportdesk.links.sought import sought_grams
from airportdesk.store import Store
from airportdesk.store.indexing import LAST

from ..store.samples import NOW, OVERRULE, full_assessment, full_contact, new_store

PAIRS = 400
WARM_UP = 50
TABLES = (
    *("contact", "revision", "stop", "place", "answer", "traveller", "assessment", "finding", "overrule"),
    *("card", "handle", "mention", "person_key", "card_day"),
)
OF_CONTACT = {
    "revision": "id",
    "contact": "id",
    "handle": "1",
    "card_day": "1",
    "mention": "contact",
    "person_key": "contact",
    "card": "contact",
}
"""The column that names the first contact, where it is not `revision`; 1 is 1 for what several contacts share."""
BEFORE_DAY = TABLES[:-1]
CONTACT = replace(full_contact(), notes="텔레 아이디 gold_boss, 010-1234-5678, 골든컴퍼니. " + full_contact().notes)
Rows = list[tuple[str, list[tuple[Any, ...]]]]


def ratios() -> list[tuple[str, float]]:
    """Median time of `Store.log` over median time of the bare transaction, taken turn by turn."""
    with (
        tempfile.TemporaryDirectory() as place,
        closing(new_store(Path(place) / "through")) as through,
        closing(new_store(Path(place) / "bare")) as bare,
    ):
        through.log(CONTACT, full_assessment(), OVERRULE, NOW)
        template = _rows_of_first(through)
        _write(bare._conn, _numbered(template, 1))
        ours, reference = _turns(through, bare._conn, template)
        assert _rows_of_first(bare)[: len(BEFORE_DAY)] == template[: len(BEFORE_DAY)]
        assert _counts(through) == _counts(bare)
    return [("save one contact / the same rows by sqlcipher3", statistics.median(ours) / statistics.median(reference))]


def _turns(through: Store, conn: Any, template: Rows) -> tuple[list[float], list[float]]:
    contact, assessment = CONTACT, full_assessment()
    ours: list[float] = []
    reference: list[float] = []
    for turn in range(WARM_UP + PAIRS):
        rows = _numbered(template, turn + 2)
        save = partial(through.log, contact, assessment, OVERRULE, NOW)
        both: list[tuple[list[float], Callable[[], object]]] = [(ours, save), (reference, partial(_write, conn, rows))]
        for times, act in both if turn % 2 else reversed(both):
            times.append(_timed(act))
    return ours[WARM_UP:], reference[WARM_UP:]


def _timed(save: Callable[[], object]) -> float:
    start = time.perf_counter()
    save()
    return time.perf_counter() - start


def _rows_of_first(store: Store) -> Rows:
    rows: Rows = [
        (
            f"INSERT INTO {table} VALUES ({', '.join('?' * len(store._db[table].columns))})",  # noqa: S608
            list(store._conn.execute(f"SELECT * FROM {table} WHERE {OF_CONTACT.get(table, 'revision')} = 1")),  # noqa: S608
        )
        for table in TABLES
    ]
    (text,) = store._conn.execute("SELECT text FROM card WHERE contact = 1").fetchone()
    return [*rows, ("INSERT INTO card_fts (rowid, grams) VALUES (?, ?)", [(LAST - 1, sought_grams(text))])]


def _numbered(template: Rows, number: int) -> Rows:
    """The rows of the first contact as those of another. Its handles are there already; its day only ends later."""
    made: Rows = []
    for sql, rows in template:
        table = sql.split()[2]
        if table in ("revision", "card"):
            made.append((sql, [(number, number, *row[2:]) for row in rows]))
        elif table in ("mention", "person_key"):
            made.append((sql, [(*row[:-1], number) for row in rows]))
        elif table == "card_fts":
            made.append((sql, [(LAST - number, row[1]) for row in rows]))
        elif table == "card_day" and number > 1:
            made.append(("UPDATE card_day SET high = ? WHERE day = ?", [(number, row[0]) for row in rows]))
        elif table != "handle":
            made.append((sql, [(number, *row[1:]) if table != "card_day" else row for row in rows]))
        elif number == 1:
            made.append((sql, rows))
    return made


def _write(conn: Any, rows: Rows) -> None:
    conn.execute("BEGIN")
    for sql, values in rows:
        if len(values) == 1:
            conn.execute(sql, values[0])
        else:
            conn.executemany(sql, values)
    conn.execute("COMMIT")


def _counts(store: Store) -> list[int]:
    return [store._db[table].count for table in TABLES]


if __name__ == "__main__":
    for name, ratio in ratios():
        print(f"{ratio:.2f}  {name}")
