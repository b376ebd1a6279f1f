"""Headquarters as one person sits at it: the folder, the open database, the unlocked keys, and who it is.

The window does everything through this; the command line has the same functions beneath it. Every look at persons is
written down with who, on what authority and why before anything is read, here as there.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

from sqlalchemy import Connection, func, select

from airportdesk.errors import HandoverError
from airportdesk.handover import watchlist as list_form
from airportdesk.hq import asking, following, watchlist
from airportdesk.hq.chain import Standing, standings
from airportdesk.hq.database import Database
from airportdesk.hq.deciding import Decider, Double, Kept, doubles, in_quarantine
from airportdesk.hq.desks import Desk, add, card_from, listed
from airportdesk.hq.keys import Keys, address, has_password, kept, unlock
from airportdesk.hq.outcomes import Outcome
from airportdesk.hq.overview import Overview, first_day, overview
from airportdesk.hq.people import Candidate, Certainty, Wanted
from airportdesk.hq.person_tables import report_hit, report_step
from airportdesk.hq.reading import talks
from airportdesk.hq.sheets import FILE_MAX
from airportdesk.hq.statistics import write_statistics
from airportdesk.hq.taking import Taker, files_in
from airportdesk.incoming import bytes_of
from airportdesk.model import KST
from airportdesk.pack.signing import SIGNATURE_SUFFIX, SMALL_MAX, key_id
from airportdesk.text import Language, Words, clean_line

Told = Callable[[int, int, Outcome], None]
"""How many files are done, of how many, and what became of this one."""
MATCH_AUTHORITY = "신고 명단을 들일 때 적은 권한"
MATCH_REASON = "새로 받은 인수 파일을 신고 명단과 대조"
"""What is written down of a comparison that a hand-over sets off: each list has its own grounds."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A contact that was announced for a report. `new` while nobody has followed the report up since."""

    desk: str
    contact: int
    sure: Certainty
    share: float
    why: Words
    found_at: datetime
    new: bool


@dataclass(frozen=True, slots=True)
class Listed:
    """A report as it stands, and how many of its hits are newer than its last step."""

    report: following.Followed
    new: int


class Centre:
    """An open headquarters. Its functions raise HandoverError and may be called from one thread at a time."""

    def __init__(
        self, folder: Path, who: str, database: Database, keys: Keys, clock: Callable[[], datetime] | None = None
    ) -> None:
        self.folder, self.who = folder, who
        self._database, self._keys = database, keys
        self._clock = clock or now
        self._taker = Taker(database, folder, keys, self._clock)
        self._decider = Decider(database, folder, keys, self._clock)

    @classmethod
    def open(cls, folder: Path, who: str, password: str, clock: Callable[[], datetime] | None = None) -> "Centre":
        """Unlock the keys of a folder and open its database."""
        who = clean_line(who)
        if not who:
            raise HandoverError("이름을 적어 주세요.", "Give your name.", "who")
        keys = unlock(folder, password if has_password(folder) else "")
        return cls(folder, who, Database.open(address(folder)), keys, clock)

    def close(self) -> None:
        """Shut the database."""
        self._database.close()

    def __enter__(self) -> "Centre":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def engine(self) -> str:
        """What the database is kept in, as it is called."""
        return "PostgreSQL" if self._database.is_postgresql else "SQLite"

    def now(self) -> datetime:
        """The time by headquarters' clock."""
        return self._clock()

    def today(self) -> date:
        """The Korean day."""
        return self._clock().astimezone(KST).date()

    def standings(self) -> tuple[Standing, ...]:
        """How every desk stands."""
        with self._database.reading() as conn:
            return tuple(standings(conn, self.today()))

    def desk_names(self) -> dict[str, str]:
        """Id to name of every desk."""
        with self._database.reading() as conn:
            return {one.id: one.name for one in listed(conn)}

    def take(self, paths: Iterable[Path], told: Told, stopped: Callable[[], bool]) -> tuple[Outcome, ...]:
        """Take in files, and those of folders, one after the other, until `stopped`; what was taken stays."""
        files, done = tuple(files_in(paths)), list[Outcome]()
        for path in files:
            if stopped():
                break
            done.append(self._taker.take(path))
            told(len(done), len(files), done[-1])
        return tuple(done)

    def enrol(self, path: Path) -> tuple[Desk, str]:
        """Enrol the desk whose file was given by hand: the desk, and the number of its key, to be compared with it."""
        card = card_from(bytes_of(path, SMALL_MAX))
        with self._database.writing() as conn:
            made = add(conn, card, self.now())
        return made, key_id(made.key)

    def undecided(self) -> tuple[tuple[Double, ...], tuple[Kept, ...]]:
        """The numbers of which several files came, and the lines in quarantine."""
        with self._database.reading() as conn:
            return tuple(doubles(conn)), tuple(in_quarantine(conn))

    def settle(self, desk: str, number: int, sealed: str) -> Path:
        """Choose one of several files of a number; the others stay out for good. Gives the place of its receipt."""
        return self._decider.settle(desk, number, sealed)

    def retry(self) -> int:
        """Try every line in quarantine again; how many went in."""
        return sum(one.rows for one in self._decider.retry())

    def receipts_to(self, place: Path, outcomes: Iterable[Outcome]) -> int:
        """Write the receipts of files that are in, and their signatures, into a folder too; how many."""
        count = 0
        for receipt in (one.receipt for one in outcomes):
            if receipt is None:
                continue
            for path in (receipt.with_name(receipt.name + SIGNATURE_SUFFIX), receipt):
                kept(place / path.name, _bytes(path))
            count += 1
        return count

    def ask(self, wanted: Wanted, authority: str, reason: str) -> tuple[Candidate, ...]:
        """The contacts that may have been with a person, the surest first."""
        return asking.ask(self._database, wanted, self._grounds(authority, reason), self.now())

    def asked(self, since: date) -> tuple[asking.Asking, ...]:
        """What was asked from a day on, the newest first."""
        with self._database.reading() as conn:
            return asking.askings(conn, since)

    def reports(self, authority: str, reason: str) -> tuple[Listed, ...]:
        """Every report; those with new hits first, then the newest. That it was listed is written down."""
        self._noted(asking.QueryAct.LISTED, authority, reason, "all")
        new = self._new_hits()
        found = [Listed(one, new.get(one.id, 0)) for one in following.followed(self._database)]
        return tuple(sorted(found, key=lambda one: not one.new))

    def hits(self, number: int, authority: str, reason: str) -> tuple[Hit, ...]:
        """What was announced for a report, the newest first. That it was opened is written down."""
        self._noted(asking.QueryAct.LISTED, authority, reason, f"report {number}")
        names = self.desk_names()
        with self._database.reading() as conn:
            last = _last_steps(conn).get(number, "")
        return tuple(
            Hit(
                names.get(row.desk, row.desk[:8]),
                row.contact,
                Certainty(row.sure),
                row.share,
                Words(row.why_ko, row.why_en),
                datetime.fromisoformat(row.found_at),
                row.found_at >= last,
            )
            for row in following.hits_of(self._database, number)
        )

    def add_list(self, path: Path, authority: str, reason: str) -> following.Added:
        """Take in a list of missing persons, CSV or XLSX."""
        grounds, at = self._grounds(authority, reason), self.now()
        return following.add_list(self._database, bytes_of(path, FILE_MAX), path.name, grounds, at, self.today())

    def match(self, authority: str = MATCH_AUTHORITY, reason: str = MATCH_REASON) -> tuple[following.Announced, ...]:
        """Compare what was not compared yet; each hit is announced once."""
        return following.match(self._database, self._grounds(authority, reason), self.now())

    def follow(self, number: int, state: following.State, note: str, day: date) -> following.Followed:
        """Set what became of a report."""
        return following.follow(self._database, number, state, self.who, note, self.now(), day)

    def followed_any(self) -> bool:
        """Whether any report is there to be compared with what comes in."""
        with self._database.reading() as conn:
            return bool(conn.execute(select(func.count()).select_from(report_step)).scalar_one())

    def new_hits(self) -> int:
        """How many hits nobody has followed up."""
        return sum(self._new_hits().values())

    def situation(self, since: date, until: date) -> Overview:
        """The figures of some days."""
        return situation_of(self._database, since, until)

    def statistics(self, place: Path, since: date, until: date, fewest: int = 1) -> tuple[Path, ...]:
        """Write counts without identities into a folder."""
        with self._database.reading() as conn:
            return tuple(write_statistics(conn, place, since, until, fewest))

    def watched(self) -> tuple[watchlist.Chosen, ...]:
        """The handles that would go back to desks, in the clear."""
        with self._database.reading() as conn:
            return watchlist.chosen(conn, self.today())

    def watch_list(self, place: Path, chosen: Iterable[watchlist.Chosen]) -> Path:
        """Write the list of these handles, hashed, and headquarters' signature beside it."""
        made = watchlist.list_of(chosen, self.today().isoformat(), self.today())
        data = list_form.encoded(made)
        path = place / f"airportdesk-{made.edition}{list_form.SUFFIX}"
        kept(path.with_name(path.name + SIGNATURE_SUFFIX), self._keys.signed(data, list_form.comment_for(made)))
        return kept(path, data)

    def _grounds(self, authority: str, reason: str) -> asking.Grounds:
        return asking.grounds_from(self.who, authority, reason)

    def _noted(self, act: asking.QueryAct, authority: str, reason: str, asked: str) -> None:
        grounds = self._grounds(authority, reason)
        with self._database.writing() as conn:
            asking.noted(conn, act, grounds, asked, self.now())

    def _new_hits(self) -> dict[int, int]:
        with self._database.reading() as conn:
            last = _last_steps(conn)
            found: dict[int, int] = {}
            for number, at in conn.execute(select(report_hit.c.report, report_hit.c.found_at)):
                if at >= last.get(number, ""):
                    found[number] = found.get(number, 0) + 1
        return found


def now() -> datetime:
    """The time of this computer, as in Korea."""
    return datetime.now(KST)


def read_day(text: str, today: date) -> date | None:
    """A day as typed: 2026-11-20, 2026.11.20, or 11-20 for the last such day. None where nothing was; HandoverError."""
    parts = [part for part in text.replace(".", "-").replace("/", "-").replace(" ", "").split("-") if part]
    try:
        if not parts:
            return None
        if len(parts) == 2:
            day = date(today.year, *map(int, parts))
            return day if day <= today else date(today.year - 1, day.month, day.day)
        return date(*map(int, parts))
    except (ValueError, TypeError) as error:
        raise HandoverError(
            "날짜를 읽을 수 없습니다. 2026-11-20처럼 적어 주세요.", "That is no day. Write it as 2026-11-20.", "day"
        ) from error


def situation_of(database: Database, since: date, until: date) -> Overview:
    """The figures of some days, travellers' own numbers left out of the handles."""
    with database.reading() as conn:
        own = watchlist.own_handles(watchlist.own_phones(conn))
        return overview(talks(conn, first_day(since, until), until), since, until, own)


def weeks_until(until: date, weeks: int) -> tuple[date, date]:
    """The first and last day of so many weeks that end with a day."""
    return until - timedelta(days=7 * weeks - 1), until


def situation_file(found: Overview, kind: str, language: str, made_at: datetime) -> bytes:
    """The situation report as "pdf" or "hwpx", in "ko" or "en"."""
    from airportdesk.hq.situation import situation_pdf, situation_report
    from airportdesk.pack import load

    said: Language = "en" if language == "en" else "ko"
    if kind == "pdf":
        return situation_pdf(found, load(), said, made_at)
    from airportdesk.export.hwpx import report_hwpx

    return report_hwpx(situation_report(found, load(), said, made_at))


def _last_steps(conn: Connection) -> dict[int, str]:
    rows = conn.execute(select(report_step.c.report, func.max(report_step.c.at)).group_by(report_step.c.report))
    return {row[0]: row[1] for row in rows}


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise HandoverError(
            f"'{path.name}' 파일을 읽을 수 없습니다. 본부 폴더의 드라이브와 권한을 확인해 주세요.",
            f"'{path.name}' cannot be read. Check the drive and the rights of headquarters' folder.",
            "not_read",
        ) from error
