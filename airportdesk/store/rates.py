"""Talks counted by flight, officer, hour and age band, a part at a time, so that the window stays alive in between."""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from typing import Any

from airportdesk.model import Concern, moment
from airportdesk.rates import By, Count, Tally, age_band
from airportdesk.store import reading
from airportdesk.store.session import Session

PART = 2_000
"""Contacts a part: read and counted in about half the time of one frame."""
_COUNTED = "NOT EXISTS (SELECT 1 FROM withdrawn AS w WHERE w.revision = c.revision)"
"""Which talks are counted at all: those taken back are not."""
_FIRST_OFFICER = """
CASE WHEN EXISTS (SELECT 1 FROM revision AS n WHERE n.contact = c.contact AND n.number = 2)
  THEN (SELECT f.officer FROM revision AS f WHERE f.contact = c.contact AND f.number = 1) ELSE c.officer END
"""
"""Who had the talk: whoever amended it later did not."""
_COMPUTED = """
CASE WHEN v.revision IS NULL THEN c.concern
  ELSE (SELECT a.concern FROM assessment AS a WHERE a.revision = c.revision) END
"""
"""What the rules said: `card` has the officer's word where there is one."""
_TALKS = f"""
SELECT c.flight, c.at, {_FIRST_OFFICER}, {_COMPUTED}, c.concern, t.birth
FROM card AS c LEFT JOIN overrule AS v ON v.revision = c.revision LEFT JOIN traveller AS t ON t.revision = c.revision
WHERE c.contact BETWEEN ? AND ? AND c.at >= ? AND c.at < ? AND {_COUNTED}
"""  # noqa: S608  # literals of this file
_RANK = {str(concern): concern.rank for concern in Concern}
_Row = tuple[str, str, int, str, str, str | None]


class Rates:
    """The chapter of counting. The newest revision of each talk counts, once; names and notes are not read at all."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def parts(self, first: date, last: date, officers: bool) -> Iterator[tuple[float, Tally]]:
        """Counts of the talks on these Korean days that add up to all, each with how much is read by then, up to 1.

        By officer only if `officers`. A part is read when it is asked for; between two others may write, and what is
        logged meanwhile is left out.
        """
        since, before = reading.bounds(first)[0], reading.bounds(last)[1]
        with self._session.reading() as conn:
            low, high = _range(conn, first, last)
            known = dict(conn.execute("SELECT id, officer FROM officer").fetchall())
        for begin in range(low, high + 1, PART):
            end = min(begin + PART - 1, high)
            with self._session.reading() as conn:
                rows = conn.execute(_TALKS, (begin, end, since, before)).fetchall()
            yield (end - low + 1) / (high - low + 1), _tally(rows, known if officers else {})


def _range(conn: Any, first: date, last: date) -> tuple[int, int]:
    """The lowest and the highest contact there may be on these days; nothing lies between them where there is none."""
    found = conn.execute(
        "SELECT min(low), max(high) FROM card_day WHERE day BETWEEN ? AND ?", (str(first), str(last))
    ).fetchone()
    return (found[0], found[1]) if found[0] is not None else (1, 0)


def _tally(rows: list[_Row], officers: dict[int, str]) -> Tally:
    talks = Counter((flight, at[11:13], officer, said, word) for flight, at, officer, said, word, _ in rows)
    groups: dict[By, dict[str, Count]] = {
        By.FLIGHT: {},
        By.HOUR: {},
        By.AGE: {},
        **({By.OFFICER: {}} if officers else {}),
    }
    for (flight, hour, officer, said, word), times in talks.items():
        count = _count(said, word, times)
        _add(groups[By.FLIGHT], flight, count)
        _add(groups[By.HOUR], str((int(hour) + 9) % 24), count)
        if officers:
            _add(groups[By.OFFICER], officers[officer], count)
    for _, at, _, said, word, birth in rows:
        if birth:
            _add(groups[By.AGE], age_band(_age(at, birth)), _count(said, word, 1))
    return Tally(groups)


def _add(groups: dict[str, Count], key: str, count: Count) -> None:
    groups[key] = groups.get(key, Count()) + count


def _count(said: str, word: str, times: int) -> Count:
    computed, judged = _RANK[said], _RANK[word]
    return Count(
        times, times * (computed > 0), times * (computed > 1), times * (judged > computed), times * (judged < computed)
    )


def _age(at: str, birth: str) -> int:
    """Full years on the Korean day of the talk."""
    day, born = moment(at).date(), date.fromisoformat(birth)
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))
