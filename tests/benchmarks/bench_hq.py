"""Taking hand-overs in against bare `executemany` (SQLite) and bare `COPY` (PostgreSQL) of the same rows.

Ours is the whole way: signature, decryption, hashes, every line checked, keys, the transaction, the kept file and the
signed receipt. The reference writes rows made ready beforehand into the same tables with the same keys and indexes, in
one transaction, and syncs as ours does. `python -m tests.benchmarks.bench_hq long [ENGINE] [DESKS] [CONTACTS]` grows
from 10 to 100 desks of 10,000 contacts.
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import timedelta
from pathlib import Path

from airportdesk.hq import desks, keys
from airportdesk.hq.database import Database
from airportdesk.hq.rows import COLUMNS, Row, rows_of_talk, talk_row
from airportdesk.hq.tables import OF_TALK, talk

from ..hq.made_desk import FIRST_DAY, MadeDesk
from ..hq.made_hq import Headquarters
from ..hq.postgres import Server, why_not

TALKS = 4_000
TURNS = 5
LONG_DAYS = 5


def ratios() -> Iterator[tuple[str, float]]:
    """Median time of taking a hand-over of 4,000 talks in over median time of the bare rows, taken turn by turn."""
    for engine, reference in (("sqlite", "executemany"), ("postgresql", "COPY")):
        with tempfile.TemporaryDirectory() as place, _addresses(engine, Path(place), 2) as urls:
            if not urls:
                continue
            ours, bare, rows = _turns(urls, Path(place))
            name = f"headquarters takes {rows / statistics.median(ours):,.0f} rows/s / {reference} of the same rows"
            yield f"{name} ({engine})", statistics.median(ours) / statistics.median(bare)


def _turns(urls: Sequence[str], place: Path) -> tuple[list[float], list[float], int]:
    made = Headquarters(urls[0], place, _keys(place))
    ours: list[float] = []
    bare: list[float] = []
    rows = 0
    with closing(Database.create(urls[1])) as database, closing(made.database):
        for turn in range(TURNS + 1):
            desk = made.desk("0123456789abcdef"[turn])
            with database.writing() as conn:
                desks.add(conn, desks.card_from(desk.card), made.now)
            lines = desk.talks(TALKS, FIRST_DAY)
            file = desk.hand_over(made.drive, lines)
            ready = _ready(lines, turn + 1)
            rows = sum(map(len, ready))
            start = time.perf_counter()
            (outcome,) = made.take(file)
            ours.append(time.perf_counter() - start)
            assert outcome.rows == TALKS
            bare.append(_bare(database, ready))
        assert made.everything()["talk"] == _talks_of(database)
    return ours[1:], bare[1:], rows


def _ready(lines: Sequence[object], no: int) -> list[list[Row]]:
    found: list[list[Row]] = [[], *([] for _ in OF_TALK)]
    for line in lines:
        found[0].append(talk_row(line, no, 1, True))  # type: ignore[arg-type]
        for rows, more in zip(found[1:], rows_of_talk(line, no), strict=True):  # type: ignore[arg-type]
            rows += more
    return found


def _bare(database: Database, ready: Sequence[Sequence[Row]]) -> float:
    """Seconds for the rows by the bare driver in one transaction."""
    tables = (talk, *OF_TALK)
    raw = database.engine.raw_connection()
    try:
        cursor = raw.cursor()
        start = time.perf_counter()
        if database.is_postgresql:
            for table, rows in zip(tables, ready, strict=True):
                with cursor.copy(f"COPY {table.name} ({', '.join(COLUMNS[table.name])}) FROM STDIN") as copy:
                    for row in rows:
                        copy.write_row(row)
            raw.commit()
        else:
            cursor.execute("BEGIN IMMEDIATE")
            for table, rows in zip(tables, ready, strict=True):
                marks = ", ".join("?" * len(COLUMNS[table.name]))
                cursor.executemany(f"INSERT INTO {table.name} VALUES ({marks})", rows)  # noqa: S608
            cursor.execute("COMMIT")
        return time.perf_counter() - start
    finally:
        raw.close()


def _talks_of(database: Database) -> list[tuple[object, ...]]:
    from sqlalchemy import select

    with database.reading() as conn:
        return [tuple(row) for row in conn.execute(select(talk).order_by(*talk.primary_key.columns))]


def _keys(place: Path) -> keys.Keys:
    keys.create(place / "keys", "")
    return keys.unlock(place / "keys", "")


@contextmanager
def _addresses(engine: str, place: Path, count: int) -> Iterator[list[str]]:
    if engine == "sqlite":
        yield [f"sqlite:///{place / f'{at}.db'}" for at in range(count)]
    elif reason := why_not():
        print(reason)
        yield []
    else:
        server = Server(fsync=True)
        server.start()
        try:
            yield [server.new_database() for _ in range(count)]
        finally:
            server.stop()


def long(engines: Sequence[str], most: int = 100, talks: int = 10_000) -> None:
    """Growth: `most` desks with so many talks in five hand-overs each; seconds per desk as the database grows."""
    for engine in engines:
        with tempfile.TemporaryDirectory() as place, _addresses(engine, Path(place), 1) as urls:
            if urls:
                _grow(engine, urls[0], Path(place), most, talks)


def _grow(engine: str, url: str, place: Path, most: int, talks: int) -> None:
    made = Headquarters(url, place, _keys(place))
    taken: list[float] = []
    with closing(made.database):
        for no in range(1, most + 1):
            desk = _numbered(made, no)
            made.drive = place / "drive" / str(no)
            for day in range(LONG_DAYS):
                when = FIRST_DAY + timedelta(days=day)
                desk.hand_over(made.drive, desk.talks(talks // LONG_DAYS, when), when)
            start = time.perf_counter()
            outcomes = made.take(made.drive)
            taken.append(time.perf_counter() - start)
            assert sum(one.rows for one in outcomes) == talks
            if no in (10, 25, 50, most):
                _say(engine, no, talks, taken[-5:], made)


def _numbered(made: Headquarters, no: int) -> MadeDesk:
    desk = MadeDesk("", made.recipient, whole_id=f"{no:032x}")
    with made.database.writing() as conn:
        desks.add(conn, desks.card_from(desk.card), made.now)
    return desk


def _say(engine: str, no: int, talks: int, last: Sequence[float], made: Headquarters) -> None:
    start = time.perf_counter()
    made.standing()
    standing = time.perf_counter() - start
    start = time.perf_counter()
    with made.database.reading() as conn:
        from sqlalchemy import text

        weeks = conn.execute(
            text("SELECT day, held, count(*) FROM talk WHERE newest AND NOT withdrawn GROUP BY day, held ORDER BY 1, 2")
        ).all()
    dashboard = time.perf_counter() - start
    each = statistics.median(last)
    print(
        f"{engine}\t{no} desks\t{no * talks:,} talks\t{each:.2f} s a desk\t{talks / each:,.0f} talks/s\t"
        f"standing {standing:.2f} s\tby day and concern {dashboard:.2f} s ({len(weeks)})",
        flush=True,
    )


if __name__ == "__main__":
    if sys.argv[1:2] == ["long"]:
        long(sys.argv[2:3] or ("sqlite", "postgresql"), *map(int, sys.argv[3:5]))
    else:
        for name, ratio in ratios():
            print(f"{ratio:8.2f}  {name}")
