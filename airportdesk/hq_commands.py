"""`airportdesk hq`: headquarters by command line. A desk does without the extra `hq`; what is imported here at the top
it has too."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import wraps
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, ParamSpec, TextIO, TypeVar

import click

from airportdesk import hq_person_commands, hq_situation_commands, hq_window_commands
from airportdesk.errors import HandoverError
from airportdesk.pack_commands import FILE, PasswordFile, asked_password, in_words

if TYPE_CHECKING:
    from airportdesk.hq.chain import Standing
    from airportdesk.hq.database import Database
    from airportdesk.hq.keys import Keys

NEEDED = ("sqlalchemy", "psycopg", "rapidfuzz", "openpyxl")
"""What the extra `hq` brings."""
P = ParamSpec("P")
ResultT = TypeVar("ResultT")
Language = click.option("--language", type=click.Choice(["ko", "en"]), default="ko", help="Language of what is said.")


def with_extra(act: Callable[P, ResultT]) -> Callable[P, ResultT]:
    """Say what to install where the extra is missing, and a DeskError in both languages; both end with status 1."""

    @wraps(act)
    def done(*args: P.args, **kwargs: P.kwargs) -> ResultT:
        if missing := [name for name in NEEDED if find_spec(name) is None]:
            raise click.ClickException(
                f"본부용 부분({', '.join(missing)})이 없습니다. 이렇게 설치해 주세요: pip install 'airportdesk[hq]'\n"
                f"What headquarters needs ({', '.join(missing)}) is not installed. Do: pip install 'airportdesk[hq]'"
            )
        return in_words(act)(*args, **kwargs)

    return done


@click.group()
@click.option(
    "--folder",
    type=click.Path(file_okay=False, path_type=Path),
    envvar="AIRPORTDESK_HQ",
    default=Path(),
    help="Headquarters' folder, made by init; $AIRPORTDESK_HQ, or where you are.",
)
@click.pass_context
def hq(context: click.Context, folder: Path) -> None:
    """Headquarters: enrol desks, take in what they hand over, see how they stand."""
    context.obj = folder


@hq.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@click.option(
    "--database", "url", default="sqlite:///headquarters.db", help="postgresql+psycopg://SERVER/NAME, or SQLite."
)
@click.option("--minisign-key", type=FILE, help="The key packs are signed with, where there is one: receipts too then.")
@click.option("--no-password", is_flag=True, help="Leave the keys unprotected: on an encrypted disk, and for tests.")
@PasswordFile
@with_extra
def init(folder: Path, url: str, minisign_key: Path | None, no_password: bool, password_file: TextIO | None) -> None:
    """Make headquarters in FOLDER: its keys, its database, and the files that desks need."""
    from airportdesk.hq import keys
    from airportdesk.hq.database import Database
    from airportdesk.pack.signing import SMALL_MAX, key_id, read_bounded

    password = "" if no_password else asked_password(password_file, "Password of headquarters", confirm=True)
    signing = b""
    if minisign_key is not None:
        locked = read_bounded(minisign_key, SMALL_MAX)
        signing = keys.without_password(locked, lambda: asked_password(None, "Password of the minisign key"))
    keys.refuse_used(folder)
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    Database.create(keys.absolute(folder, url)).close()
    public = keys.create(folder, password, url, signing)
    click.echo(f"{folder / keys.PUBLIC}: {public.recipient}")
    click.echo(f"{folder / keys.VERIFYING}: {public.key}  ({key_id(public.key)})")


@hq.group()
def desk() -> None:
    """Desks that may hand over: add, list, retire."""


@desk.command()
@click.argument("file", type=FILE)
@click.pass_obj
@with_extra
def add(folder: Path, file: Path) -> None:
    """Enrol the desk whose FILE you were given by hand; a retired one is enrolled again."""
    from airportdesk.hq import desks
    from airportdesk.pack.signing import SMALL_MAX, key_id, read_bounded

    card = desks.card_from(read_bounded(file, SMALL_MAX))
    with _database(folder) as database, database.writing() as conn:
        made = desks.add(conn, card, _now())
    click.echo(f"{made.name}\t{made.id}\t{key_id(made.key)}")


@desk.command("list")
@click.pass_obj
@with_extra
def list_(folder: Path) -> None:
    """List desks: name, id, number of its key, since when, until when."""
    from airportdesk.hq import desks
    from airportdesk.pack.signing import key_id

    with _database(folder) as database, database.reading() as conn:
        for one in desks.listed(conn):
            click.echo("\t".join((one.name, one.id, key_id(one.key), one.enrolled_at[:10], one.retired_at[:10])))


@desk.command()
@click.argument("wanted", metavar="DESK")
@click.pass_obj
@with_extra
def retire(folder: Path, wanted: str) -> None:
    """Take nothing more from DESK (its name, or the start of its id), as after a laptop was lost."""
    from airportdesk.hq import desks

    with _database(folder) as database, database.writing() as conn:
        one = desks.retire(conn, wanted, _now())
    click.echo(f"{one.name}\t{one.id}\t{one.retired_at[:10]}")


@hq.command("copy")
@click.argument("url", metavar="DATABASE")
@click.pass_obj
@with_extra
def copy_(folder: Path, url: str) -> None:
    """Copy everything into a new, empty DATABASE (its address), as when a second person is to take in.

    Take nothing in meanwhile. The old one stays as it is; headquarters uses the new one once config.toml names it.
    """
    from airportdesk.hq.copying import copied
    from airportdesk.hq.keys import absolute

    with _database(folder) as database:
        copied(database, absolute(folder, url), lambda name, rows: click.echo(f"{name}\t{rows}"))


@hq.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@Language
@PasswordFile
@click.pass_context
@with_extra
def take(context: click.Context, paths: tuple[Path, ...], language: str, password_file: TextIO | None) -> None:
    """Take in hand-overs: files, or folders with files in them. Any order, any number of times.

    Ends with 1 where a file, a line or a desk's numbers need somebody to look.
    """
    from airportdesk.hq.taking import RECEIPTS, Taker, files_in
    from airportdesk.hq.telling import missing, told

    folder: Path = context.obj
    bad = given = False
    with _database(folder) as database:
        taker = Taker(database, folder, _unlocked(folder, password_file), _now)
        touched, files = set(), tuple(files_in(paths))
        if not files:
            raise HandoverError(
                "인계 파일이 없습니다. 드라이브가 꽂혀 있는지, 폴더가 맞는지 확인해 주세요.",
                "There is no hand-over there. See whether the drive is plugged in, and whether it is the right folder.",
                "nothing_there",
            )
        for path in files:
            outcome = taker.take(path)
            click.echo(told(outcome, language))
            touched.add(outcome.desk)
            bad = bad or not outcome.good
            given = given or outcome.receipt is not None
        for one in _standings(database):
            if one.desk.name in touched and (words := missing(one, language)):
                click.echo(words)
                bad = True
    if given:
        click.echo(f"{'receipts' if language == 'en' else '인수증'}: {folder / RECEIPTS}")
    context.exit(1 if bad else 0)


@hq.command()
@Language
@click.pass_context
@with_extra
def status(context: click.Context, language: str) -> None:
    """Say how every desk stands: last number, what is missing, what does not fit, who has been silent.

    Ends with 1 where something is missing or does not fit.
    """
    from airportdesk.hq.deciding import doubles
    from airportdesk.hq.telling import HEAD, stands

    with _database(context.obj) as database:
        found = _standings(database)
        with database.reading() as conn:
            waiting = doubles(conn)
    click.echo(HEAD.en if language == "en" else HEAD.ko)
    for one in found:
        click.echo(stands(one, language))
    for double in waiting:
        for sealed, file in double.files:
            click.echo(f"  {double.desk} {double.number}\t{sealed[:16]}\t{file}")
    context.exit(0 if all(one.whole for one in found) else 1)


@hq.command()
@click.argument("desk_name", metavar="DESK")
@click.argument("number", type=int)
@click.argument("sealed", metavar="SHA256")
@PasswordFile
@click.pass_obj
@with_extra
def settle(folder: Path, desk_name: str, number: int, sealed: str, password_file: TextIO | None) -> None:
    """Choose one of several files of DESK with the same NUMBER by the start of its SHA256; the others stay out."""
    from airportdesk.hq.deciding import Decider

    with _database(folder) as database:
        receipt = Decider(database, folder, _unlocked(folder, password_file), _now).settle(desk_name, number, sealed)
    click.echo(receipt)


@hq.group()
def quarantine() -> None:
    """Lines that could not be taken in: list them, try them again."""


@quarantine.command("list")
@Language
@click.pass_obj
@with_extra
def list_quarantine(folder: Path, language: str) -> None:
    """List them: desk, hand-over, line, what is wrong, in which field. What they say is not shown."""
    from airportdesk.hq.deciding import in_quarantine

    with _database(folder) as database, database.reading() as conn:
        for one in in_quarantine(conn):
            why = one.why.en if language == "en" else one.why.ko
            click.echo(f"{one.desk}\t{one.number}\t{one.line}\t{why}\t{one.field}\t{one.since[:10]}")


@quarantine.command("retry")
@PasswordFile
@click.pass_obj
@with_extra
def retry_quarantine(folder: Path, password_file: TextIO | None) -> None:
    """Try every line in quarantine again, as after an update of the program."""
    from airportdesk.hq.deciding import Decider

    with _database(folder) as database:
        for one in Decider(database, folder, _unlocked(folder, password_file), _now).retry():
            click.echo(f"{one.desk}\t{one.number}\t+{one.rows}\t{len(one.lines)}")


@hq.group()
def export() -> None:
    """Files for others."""


@export.command()
@click.argument("out", type=click.Path(file_okay=False, path_type=Path))
@click.option("--from", "first", type=click.DateTime(["%Y-%m-%d"]), default="2000-01-01", help="First day.")
@click.option("--to", "last", type=click.DateTime(["%Y-%m-%d"]), default="2199-12-31", help="Last day.")
@click.option("--fewest", type=click.IntRange(1), default=1, help="Leave out what fewer talks have than this.")
@click.pass_obj
@with_extra
def statistics(folder: Path, out: Path, first: datetime, last: datetime, fewest: int) -> None:
    """Write counts without identities into OUT: talks, signs, places, answers and leaflets by day and desk."""
    from airportdesk.hq.statistics import write_statistics

    with _database(folder) as database, database.reading() as conn:
        for path in write_statistics(conn, out, first.date(), last.date(), fewest):
            click.echo(path)


@contextmanager
def _database(folder: Path) -> "Iterator[Database]":
    from airportdesk.hq.database import Database
    from airportdesk.hq.keys import address

    database = Database.open(address(folder))
    try:
        yield database
    finally:
        database.close()


def _standings(database: "Database") -> "list[Standing]":
    from airportdesk.hq.chain import standings

    with database.reading() as conn:
        return standings(conn, _now().date())


def _unlocked(folder: Path, password_file: TextIO | None) -> "Keys":
    from airportdesk.hq.keys import has_password, unlock

    return unlock(folder, asked_password(password_file, "Password of headquarters") if has_password(folder) else "")


def _now() -> datetime:
    from airportdesk.model import KST

    return datetime.now(KST)


hq_person_commands.register(hq, with_extra)
hq_situation_commands.register(hq, with_extra)
hq_window_commands.register(hq, with_extra)
