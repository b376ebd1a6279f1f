"""Everything about one person within the log: for a request of theirs, so it must miss nothing, however long it takes.

Unlike the links, which show the likeliest, this looks at every traveller of every revision, suspended talks included,
and through every text an officer typed.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

from airportdesk.model import moment
from airportdesk.store.session import Session

TEXTS = {
    "notes": "SELECT r.contact, r.notes FROM revision AS r WHERE r.notes <> ''",
    "reason": "SELECT r.contact, r.reason FROM revision AS r WHERE r.reason <> ''",
    "overrule": "SELECT r.contact, v.reason FROM overrule AS v JOIN revision AS r ON r.id = v.revision",
    "answer": "SELECT r.contact, a.answer FROM answer AS a JOIN revision AS r ON r.id = a.revision",
    "referred": "SELECT r.contact, c.referred FROM outcome AS c JOIN revision AS r ON r.id = c.revision",
    "task": "SELECT r.contact, t.what || ' ' || t.reach FROM task AS t JOIN revision AS r ON r.id = t.revision",
    "task_step": "SELECT s.contact, s.words FROM task_step AS s WHERE s.words <> ''",
    "office": "SELECT e.contact, e.words FROM office_event AS e WHERE e.words <> ''",
}
"""Where text was typed, as (contact, text); parts of one talk."""
_BLANK = str.maketrans("", "", " -.\n\t\r\u00a0")


class People:
    """The chapter of persons."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def travellers(self) -> Iterator[tuple[int, bool, str, str, str]]:
        """Every traveller of every revision: contact, whether that is the newest, name, telephone, birth date."""
        with self._session.reading() as conn:
            rows = conn.execute(
                "SELECT DISTINCT r.contact, NOT EXISTS (SELECT 1 FROM revision AS n WHERE n.contact = r.contact "
                "AND n.number > r.number), t.name, t.phone, t.birth FROM traveller AS t "
                "JOIN revision AS r ON r.id = t.revision"
            ).fetchall()
        for contact, newest, name, phone, birth in rows:
            yield contact, bool(newest), name, phone, birth

    def spoken_of(self, needles: Iterable[str]) -> dict[int, set[str]]:
        """The talks in whose texts any needle stands, with the kinds of text (keys of `TEXTS`).

        Needles are `bare`, as the texts they are held against. Done by the database it takes several times as long.
        """
        wanted = tuple(dict.fromkeys(needle for needle in needles if len(needle) > 1))
        found: dict[int, set[str]] = {}
        with self._session.reading() as conn:
            for kind, texts in TEXTS.items() if wanted else ():
                for contact, text in conn.execute(texts):
                    told = bare(text)
                    if any(needle in told for needle in wanted):
                        found.setdefault(contact, set()).add(kind)
        return found

    def on_flight(self, flight: str) -> frozenset[int]:
        """The talks about a flight, in any revision."""
        with self._session.reading() as conn:
            rows = conn.execute("SELECT DISTINCT contact FROM revision WHERE flight = ?", (flight,)).fetchall()
        return frozenset(contact for (contact,) in rows)

    def heads(self, contacts: Iterable[int]) -> dict[int, tuple[Any, str, int]]:
        """Of each talk: when it was, its flight, how many revisions it has."""
        found = {}
        with self._session.reading() as conn:
            for contact in contacts:
                row = conn.execute(
                    "SELECT at, flight, number FROM revision WHERE contact = ? ORDER BY number DESC LIMIT 1", (contact,)
                ).fetchone()
                if row:
                    found[contact] = (moment(row[0]), row[1], row[2])
        return found

    def entries(self, contacts: Iterable[int]) -> Counter[int]:
        """How many entries of the access record name each of these talks: one pass, for they stand in no index."""
        wanted, found = {str(contact): contact for contact in contacts}, Counter[int]()
        with self._session.reading() as conn:
            for (subject,) in conn.execute("SELECT subject FROM access_record WHERE subject <> ''"):
                found.update(wanted[number] for number in subject.split(" ") if number in wanted)
        return found

    def handed_over(self, contact: int) -> tuple[tuple[datetime, str, bool], ...]:
        """Each hand-over to headquarters with a talk in it: when, its purpose, whether it names the traveller."""
        with self._session.reading() as conn:
            rows = conn.execute(
                "SELECT DISTINCT h.number, h.made_at, h.purpose, h.named FROM handover_revision AS r "
                "JOIN handover AS h ON h.number = r.handover WHERE r.contact = ? AND h.profile = 'hq' "
                "ORDER BY h.number",
                (contact,),
            ).fetchall()
        return tuple((moment(at), purpose, bool(named)) for _, at, purpose, named in rows)

    def identified(self) -> int:
        """How many revisions say who a traveller is: never fewer than there are persons."""
        with self._session.reading() as conn:
            return int(conn.execute("SELECT count(*) FROM traveller").fetchone()[0])

    def count(self) -> int:
        """How many persons the log names, told apart by name, birth date and telephone as they were written.

        Who was written in two ways counts twice, so that a limit is rather met too early.
        """
        with self._session.reading() as conn:
            rows = conn.execute(
                "SELECT name, birth, phone FROM traveller"
            )  # DISTINCT takes the database fifty times as long
            told = {(name.replace(" ", "").casefold(), birth, _digits(phone)) for name, birth, phone in rows}
        return len(told - {("", "", "")})

    def talks(self) -> int:
        """How many talks the log holds, those suspended or taken back too."""
        with self._session.reading() as conn:
            return int(conn.execute("SELECT count(*) FROM contact").fetchone()[0])

    def rows(self, table: str, column: str) -> int:
        """In how many rows of a table a column holds something. The names are those of the register of fields."""
        if table == "card_fts":  # it cannot be read through; it has a row for each card
            table, column = "card", "text"
        named = {name for (name,) in self._columns(table)}
        if column not in named:
            raise LookupError(f"no column {table}.{column}")
        counted = f"SELECT count(*) FROM {table} WHERE {column} IS NOT NULL AND {column} <> ''"  # noqa: S608  # checked
        with self._session.reading() as conn:
            return int(conn.execute(counted).fetchone()[0])

    def _columns(self, table: str) -> list[tuple[str]]:
        with self._session.reading() as conn:
            return list(conn.execute("SELECT name FROM pragma_table_info(?)", (table,)).fetchall())


def bare(text: str) -> str:
    """A text as it is held against a name or a number: without blanks, hyphens and dots, in small letters."""
    return text.translate(_BLANK).casefold()


def _digits(phone: str) -> str:
    return "".join(letter for letter in phone if letter.isdigit())
